// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component, onMounted, useRef, useState} from "@odoo/owl";
import {browser} from "@web/core/browser/browser";
import {registry} from "@web/core/registry";
import {SIZES} from "@web/core/ui/ui_service";
import {user} from "@web/core/user";
import {FormRenderer} from "@web/views/form/form_renderer";
import {standardWidgetProps} from "@web/views/widgets/standard_widget_props";
import {letterFile} from "./letter_place";

/** Part of the width that the letter has, in percent. */
const USUAL = 48;
const LEAST = 25;
const MOST = 65;
const STEPS = {ArrowLeft: 2, ArrowRight: -2};

/** Shows the letter beside its data from 1200 pixels on, where Odoo begins at 1400. */
export class EboxDocumentFormRenderer extends FormRenderer {
    setup() {
        super.setup();
        const {uiService: ui} = this;
        const isBeside = () => ui.size >= SIZES.XL && this.hasFile();
        this.uiService = Object.create(ui, {
            size: {get: () => (isBeside() ? SIZES.XXL : ui.size)},
        });
    }

    /** Known before the list of files is there, so that the form does not jump. */
    hasFile() {
        const file = letterFile(this.props.record);
        return super.hasFile() || Boolean(file?.isPdf || file?.isImage);
    }
}

/** The bar between the data and the letter; where it was put is kept by the browser. */
export class EboxLetterGrip extends Component {
    static template = "ebox_enterprise.LetterGrip";
    static props = {...standardWidgetProps};

    setup() {
        this.grip = useRef("grip");
        this.key = `ebox.letter_width,${user.userId}`;
        this.state = useState({
            width: this.bounded(browser.localStorage.getItem(this.key)),
        });
        Object.assign(this, {least: LEAST, most: MOST});
        onMounted(() => this.show());
    }

    bounded(width) {
        return Math.round(Math.min(Math.max(Number(width) || USUAL, LEAST), MOST));
    }

    get form() {
        return this.grip.el.closest(".o_form_renderer");
    }

    show() {
        this.form.style.setProperty("--ebox-letter-width", `${this.state.width}%`);
    }

    change(width) {
        this.state.width = this.bounded(width);
        browser.localStorage.setItem(this.key, this.state.width);
        this.show();
    }

    /** The letter does not take the pointer while the bar is drawn over it. */
    onPointerDown(ev) {
        ev.preventDefault();
        this.grip.el.setPointerCapture(ev.pointerId);
        this.grip.el.focus();
    }

    onPointerMove(ev) {
        if (this.grip.el.hasPointerCapture(ev.pointerId)) {
            const {left, right, width} = this.form.getBoundingClientRect();
            const isLeft = getComputedStyle(this.form).direction === "rtl";
            this.change(
                (100 * (isLeft ? ev.clientX - left : right - ev.clientX)) / width
            );
        }
    }

    onKeyDown(ev) {
        if (STEPS[ev.key]) {
            ev.preventDefault();
            this.change(this.state.width + STEPS[ev.key]);
        }
    }

    onReset() {
        this.change(USUAL);
    }
}

registry.category("view_widgets").add("ebox_letter_grip", {component: EboxLetterGrip});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {registry} from "@web/core/registry";
import {useFileViewer} from "@web/core/file_viewer/file_viewer_hook";
import {standardFieldProps} from "@web/views/fields/standard_field_props";
import {standardWidgetProps} from "@web/views/widgets/standard_widget_props";
import {letterFile, useLetterPlace} from "./letter_place";

/** Words of the letter: a click shows where they stand in it. */
export class EboxLetterWordsField extends Component {
    static template = "ebox_enterprise.LetterWordsField";
    static props = {...standardFieldProps};

    setup() {
        this.showPlace = useLetterPlace();
    }

    get words() {
        return this.props.record.data[this.props.name] || "";
    }

    get source() {
        const {source, deadline_source} = this.props.record.data;
        return source || deadline_source;
    }

    /** The letter that the words are of: the record itself, or the one it belongs to. */
    onClick() {
        const {record} = this.props;
        const letter = record.resModel === "ebox.document" ? record : record.model.root;
        return this.showPlace(letter, record.data.page, this.words);
    }
}

registry.category("fields").add("ebox_letter_words", {
    component: EboxLetterWordsField,
    supportedTypes: ["char"],
});

/** The letter, one tap away, on screens that have no room for it beside the data. */
export class EboxShowLetter extends Component {
    static template = "ebox_enterprise.ShowLetter";
    static props = {...standardWidgetProps};

    setup() {
        this.viewer = useFileViewer();
    }

    onClick() {
        const file = letterFile(this.props.record);
        if (file?.isViewable) {
            return this.viewer.open(file);
        }
        document.querySelector(".o_ebox_document .nav-link[name=letter]")?.click();
        document.querySelector(".o_ebox_document .o_notebook")?.scrollIntoView();
    }
}

registry.category("view_widgets").add("ebox_show_letter", {component: EboxShowLetter});

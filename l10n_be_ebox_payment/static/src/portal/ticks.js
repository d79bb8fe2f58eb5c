// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";
import {Interaction} from "@web/public/interaction";

/** The boxes of the list: all at once, and how many are ticked. */
export class EboxTicks extends Interaction {
    static selector = ".o_ebox_letters";
    dynamicContent = {
        ".o_ebox_tick_all": {"t-on-change": this.onTickAll},
        "input[name='ids']": {"t-on-change": this.update},
    };

    start() {
        this.update();
    }

    get boxes() {
        return [...this.el.querySelectorAll("input[name='ids']")];
    }

    onTickAll(ev) {
        for (const box of this.boxes) {
            box.checked = ev.target.checked;
        }
        this.update();
    }

    update() {
        const ticked = this.boxes.filter((box) => box.checked).length;
        const all = this.el.querySelector(".o_ebox_tick_all");
        const button = this.el.querySelector(".o_ebox_zip_ticked");
        if (!all || !button) {
            return;
        }
        all.checked = ticked > 0 && ticked === this.boxes.length;
        all.indeterminate = ticked > 0 && !all.checked;
        button.disabled = !ticked;
        button.querySelector(".o_ebox_ticked").textContent = ticked
            ? `(${ticked})`
            : "";
    }
}

registry.category("public.interactions").add("l10n_be_ebox_payment.ticks", EboxTicks);

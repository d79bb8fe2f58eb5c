// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {browser} from "@web/core/browser/browser";
import {registry} from "@web/core/registry";
import {Interaction} from "@web/public/interaction";

const TOLD = 3000; // ms for which a button says that it copied

/** A button that copies one value; where the browser does not allow it, none is shown. */
export class EboxCopy extends Interaction {
    static selector = ".o_ebox_copy";
    dynamicContent = {
        _root: {
            "t-on-click": this.onClick,
            "t-att-class": () => ({"d-none": !browser.navigator.clipboard}),
        },
        ".o_ebox_copied": {"t-att-class": () => ({"d-none": !this.copied})},
    };
    copied = false;

    async onClick() {
        try {
            await this.waitFor(
                browser.navigator.clipboard.writeText(this.el.dataset.copy)
            );
        } catch {
            // refused by the person or the browser: selected, so that it can be copied
            document.getSelection().selectAllChildren(this.el.previousElementSibling);
            return;
        }
        this.copied = true;
        this.updateContent();
        this.waitForTimeout(() => {
            this.copied = false;
        }, TOLD);
    }
}

registry.category("public.interactions").add("l10n_be_ebox_payment.copy", EboxCopy);

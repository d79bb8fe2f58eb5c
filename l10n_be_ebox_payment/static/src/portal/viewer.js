// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";
import {hidePDFJSButtons} from "@web/core/utils/pdfjs";
import {Interaction} from "@web/public/interaction";

/** The preview: it offers to save the letter only to those who may download it. */
export class EboxViewer extends Interaction {
    static selector = ".o_ebox_pdf";

    start() {
        const refused = !this.el.dataset.saves;
        hidePDFJSButtons(this.el, {hideDownload: refused, hidePrint: refused});
        this.addListener(document, "webviewerloaded", this.speak);
        // only now: the buttons are hidden when the frame has loaded
        this.el.src = this.el.dataset.viewer;
    }

    /** Odoo's viewer takes the browser's language; the page has the accountant's own. */
    speak({detail: {source}}) {
        if (source === this.el.contentWindow) {
            const {lang} = document.documentElement;
            source.PDFViewerApplicationOptions.set("localeProperties", {lang});
        }
    }
}

registry.category("public.interactions").add("l10n_be_ebox_payment.viewer", EboxViewer);

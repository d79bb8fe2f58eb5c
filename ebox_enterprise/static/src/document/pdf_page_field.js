// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component, useState} from "@odoo/owl";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {SIZES} from "@web/core/ui/ui_service";
import {standardFieldProps} from "@web/views/fields/standard_field_props";

/**
 * Shows a PDF attachment on a page of the form, on screens too narrow for the
 * preview at the side. It points the viewer at the attachment, so that the form
 * does not carry the bytes as the binary field's viewer would make it do.
 */
export class EboxPdfPageField extends Component {
    static template = "ebox_enterprise.PdfPageField";
    static props = {...standardFieldProps};

    setup() {
        this.ui = useState(useService("ui"));
    }

    get attachmentId() {
        return this.props.record.data[this.props.name]?.id;
    }

    get isShown() {
        return this.attachmentId && this.ui.size < SIZES.XL;
    }

    get url() {
        const file = encodeURIComponent(`/web/content/${this.attachmentId}`);
        return `/web/static/lib/pdfjs/web/viewer.html?file=${file}#pagemode=none`;
    }
}

export const eboxPdfPageField = {
    component: EboxPdfPageField,
    supportedTypes: ["many2one"],
};

registry.category("fields").add("ebox_pdf_page", eboxPdfPageField);

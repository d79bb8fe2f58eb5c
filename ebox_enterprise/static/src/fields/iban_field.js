// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";
import {
    CopyClipboardCharField,
    copyClipboardCharField,
} from "@web/views/fields/copy_clipboard/copy_clipboard_field";

/** An IBAN in groups of four, as on paper; it is copied without the spaces. */
export class EboxIbanField extends CopyClipboardCharField {
    static template = "ebox_enterprise.IbanField";

    get value() {
        return (this.props.record.data[this.props.name] || "").replace(/\s/g, "");
    }

    get grouped() {
        return this.value.replace(/(.{4})(?=.)/g, "$1 ");
    }
}

registry.category("fields").add("ebox_iban", {
    ...copyClipboardCharField,
    component: EboxIbanField,
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {registry} from "@web/core/registry";
import {standardFieldProps} from "@web/views/fields/standard_field_props";

/** Opens the fields of the payment beside the letter, and closes them again. */
export class PaymentEditingField extends Component {
    static template = "l10n_be_ebox_payment.PaymentEditingField";
    static props = {...standardFieldProps};

    get editing() {
        return this.props.record.data[this.props.name];
    }

    onEdit() {
        return this.props.record.update({[this.props.name]: true});
    }

    onSave() {
        return this.props.record.save();
    }

    onDiscard() {
        return this.props.record.discard();
    }
}

registry.category("fields").add("ebox_payment_editing", {
    component: PaymentEditingField,
    supportedTypes: ["boolean"],
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {standardFieldProps} from "@web/views/fields/standard_field_props";

/** A link to the contact, for where its name stands already. */
export class EboxContactLinkField extends Component {
    static template = "ebox_enterprise.ContactLinkField";
    static props = {...standardFieldProps};

    setup() {
        this.action = useService("action");
    }

    get partner() {
        return this.props.record.data[this.props.name];
    }

    onClick() {
        return this.action.doAction({
            type: "ir.actions.act_window",
            res_model: "res.partner",
            res_id: this.partner.id,
            views: [[false, "form"]],
        });
    }
}

registry.category("fields").add("ebox_contact_link", {
    component: EboxContactLinkField,
    supportedTypes: ["many2one"],
});

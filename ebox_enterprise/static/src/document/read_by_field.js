// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {_t} from "@web/core/l10n/translation";
import {toLocaleDateTimeString} from "@web/core/l10n/dates";
import {registry} from "@web/core/registry";
import {standardFieldProps} from "@web/views/fields/standard_field_props";

/** Says who of the company has read the letter, and when; or that nobody has. */
export class EboxReadByField extends Component {
    static template = "ebox_enterprise.ReadByField";
    static props = {...standardFieldProps};

    get data() {
        return this.props.record.data;
    }

    get reader() {
        return this.data[this.props.name]?.display_name || "";
    }

    get text() {
        const date = this.data.opened_date;
        return _t("Read by %(name)s on %(date)s", {
            name: this.reader,
            date: date ? toLocaleDateTimeString(date) : "–",
        });
    }
}

registry.category("fields").add("ebox_read_by", {
    component: EboxReadByField,
    supportedTypes: ["many2one"],
    fieldDependencies: [
        {name: "opened_date", type: "datetime"},
        {name: "is_unread", type: "boolean"},
        {name: "is_history", type: "boolean"},
        {name: "outgoing", type: "boolean"},
    ],
});

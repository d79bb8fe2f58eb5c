// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {formatDate} from "@web/core/l10n/dates";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {standardFieldProps} from "@web/views/fields/standard_field_props";

const {DateTime} = luxon;
const SOON_DAYS = 15;

/**
 * Shows the subject, with badges before it for what sets a letter apart, an hourglass
 * where the government deletes its copy soon, and a flask for an environment that is
 * not the company's real mailbox.
 */
export class EboxSubjectField extends Component {
    static template = "ebox_enterprise.SubjectField";
    static props = {...standardFieldProps, showState: {type: Boolean, optional: true}};

    get data() {
        return this.props.record.data;
    }

    get subject() {
        return this.data[this.props.name] || "";
    }

    get vanishing() {
        const day = this.data.expiration_day;
        const left = day ? day.diff(DateTime.local().startOf("day"), "days").days : -1;
        return left >= 0 && left <= SOON_DAYS
            ? _t("The government deletes its copy on %s.", formatDate(day))
            : "";
    }

    get environment() {
        if (this.data.environment === "production") {
            return "";
        }
        return this.labelOf("environment");
    }

    /** That somebody works on it or that it is done, where no column says so. */
    get progress() {
        const told = this.props.showState && this.data.state !== "new";
        return told ? this.labelOf("state") : "";
    }

    labelOf(name) {
        const labels = Object.fromEntries(
            this.props.record.fields[name]?.selection || []
        );
        return labels[this.data[name]] || "";
    }
}

registry.category("fields").add("ebox_subject", {
    component: EboxSubjectField,
    supportedTypes: ["char"],
    extractProps: ({options}) => ({showState: options.show_state}),
    fieldDependencies: [
        {name: "registered", type: "boolean"},
        {name: "confidential", type: "boolean"},
        {name: "is_elsewhere", type: "boolean"},
        {name: "outgoing", type: "boolean"},
        {name: "expiration_day", type: "date"},
        {name: "environment", type: "selection"},
        {name: "state", type: "selection"},
    ],
});

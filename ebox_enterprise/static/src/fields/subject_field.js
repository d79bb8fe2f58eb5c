import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/**
 * Shows the subject, with a badge before it for registered mail, and a flask for an
 * environment that is not the company's real mailbox.
 */
export class EboxSubjectField extends Component {
    static template = "ebox_enterprise.SubjectField";
    static props = { ...standardFieldProps };

    get subject() {
        return this.props.record.data[this.props.name] || "";
    }

    get isRegistered() {
        return this.props.record.data.registered;
    }

    get environment() {
        const { data, fields } = this.props.record;
        if (data.environment === "production") {
            return "";
        }
        const labels = Object.fromEntries(fields.environment?.selection || []);
        return labels[data.environment] || "";
    }
}

registry.category("fields").add("ebox_subject", {
    component: EboxSubjectField,
    supportedTypes: ["char"],
    fieldDependencies: [
        { name: "registered", type: "boolean" },
        { name: "environment", type: "selection" },
    ],
});

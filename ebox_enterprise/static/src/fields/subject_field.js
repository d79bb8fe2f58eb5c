import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/**
 * Shows the subject, with badges before it for what sets a letter apart, and a flask
 * for an environment that is not the company's real mailbox.
 */
export class EboxSubjectField extends Component {
    static template = "ebox_enterprise.SubjectField";
    static props = { ...standardFieldProps };

    get data() {
        return this.props.record.data;
    }

    get subject() {
        return this.data[this.props.name] || "";
    }

    get environment() {
        if (this.data.environment === "production") {
            return "";
        }
        const labels = Object.fromEntries(
            this.props.record.fields.environment?.selection || []
        );
        return labels[this.data.environment] || "";
    }
}

registry.category("fields").add("ebox_subject", {
    component: EboxSubjectField,
    supportedTypes: ["char"],
    fieldDependencies: [
        { name: "registered", type: "boolean" },
        { name: "confidential", type: "boolean" },
        { name: "is_elsewhere", type: "boolean" },
        { name: "environment", type: "selection" },
    ],
});

import { Component } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/** Shows the subject, with a badge before it when the letter is registered mail. */
export class EboxSubjectField extends Component {
    static template = "ebox_enterprise.SubjectField";
    static props = { ...standardFieldProps };

    get subject() {
        return this.props.record.data[this.props.name] || "";
    }

    get isRegistered() {
        return this.props.record.data.registered;
    }
}

registry.category("fields").add("ebox_subject", {
    component: EboxSubjectField,
    supportedTypes: ["char"],
    fieldDependencies: [{ name: "registered", type: "boolean" }],
});

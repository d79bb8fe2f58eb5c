import { Component, xml } from "@odoo/owl";
import { registry } from "@web/core/registry";
import { humanNumber } from "@web/core/utils/numbers";
import { standardFieldProps } from "@web/views/fields/standard_field_props";

/** Shows a number of bytes as people read it. */
export class EboxFileSizeField extends Component {
    static template = xml`<span t-out="text"/>`;
    static props = { ...standardFieldProps };

    get text() {
        const bytes = this.props.record.data[this.props.name];
        return bytes ? `${humanNumber(bytes, { decimals: 0, minDigits: 1 })}B` : "";
    }
}

registry.category("fields").add("ebox_file_size", {
    component: EboxFileSizeField,
    supportedTypes: ["integer"],
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {download} from "@web/core/network/download";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {standardWidgetProps} from "@web/views/widgets/standard_widget_props";

/** Makes the certificate where there is none, downloads it and goes on: one click. */
export class EboxCertificateDownload extends Component {
    static template = "ebox_enterprise.CertificateDownload";
    static props = {
        ...standardWidgetProps,
        string: {type: String},
        kind: {type: String},
    };

    setup() {
        this.orm = useService("orm");
    }

    async onDownload() {
        const {record} = this.props;
        if (!(await record.save())) {
            return;
        }
        const action = await this.orm.call(
            "ebox.connection",
            "action_download_and_continue",
            [[record.resId]]
        );
        await download({url: action.url, data: {}});
        await record.load();
    }
}

registry.category("view_widgets").add("ebox_certificate_download", {
    component: EboxCertificateDownload,
    extractProps: ({attrs}) => ({string: attrs.string, kind: attrs.kind}),
});

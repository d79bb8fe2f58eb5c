// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component, onWillStart, onWillUnmount, useState} from "@odoo/owl";
import {browser} from "@web/core/browser/browser";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {standardWidgetProps} from "@web/views/widgets/standard_widget_props";

const POLL_MILLISECONDS = 2000;

/** Shows how far the first synchronisation is, until it is finished. */
export class EboxSyncProgress extends Component {
    static template = "ebox_enterprise.SyncProgress";
    static props = {...standardWidgetProps};

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.state = useState({
            running: true,
            messages: [0, 0],
            files: [0, 0],
            error: false,
        });
        onWillStart(() => this.poll());
        onWillUnmount(() => browser.clearTimeout(this.timeout));
    }

    get percent() {
        const done = this.state.messages[0] + this.state.files[0];
        const total = this.state.messages[1] + this.state.files[1];
        return total ? Math.round((100 * done) / total) : 0;
    }

    async poll() {
        const progress = await this.orm.call("ebox.connection", "action_progress", [
            [this.props.record.resId],
        ]);
        Object.assign(this.state, progress);
        if (progress.running) {
            this.timeout = browser.setTimeout(() => this.poll(), POLL_MILLISECONDS);
        }
    }

    onShowMail() {
        return this.action.doAction("ebox_enterprise.action_document", {
            clearBreadcrumbs: true,
        });
    }
}

registry.category("view_widgets").add("ebox_sync_progress", {
    component: EboxSyncProgress,
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component, onMounted, onWillStart, useState} from "@odoo/owl";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {standardWidgetProps} from "@web/views/widgets/standard_widget_props";

const ICONS = {
    waiting: "fa-circle-o text-muted",
    running: "fa-circle-o-notch fa-spin text-primary",
    passed: "fa-check-circle text-success",
    warning: "fa-exclamation-circle text-warning",
    failed: "fa-times-circle text-danger",
};

/** Runs the checks of a connection one by one and shows each as it passes. */
export class EboxConnectionChecks extends Component {
    static template = "ebox_enterprise.ConnectionChecks";
    static props = {...standardWidgetProps};

    setup() {
        this.orm = useService("orm");
        this.state = useState({checks: [], running: false, lastDate: ""});
        onWillStart(async () => {
            const ids = [[this.props.record.resId].filter(Boolean)];
            const [labels, last] = await Promise.all([
                this.orm.call("ebox.connection", "check_labels", [[]]),
                this.orm.call("ebox.connection", "last_check_results", ids),
            ]);
            this.state.lastDate = last?.date || "";
            this.state.checks = labels.map(([name, label]) => ({
                name,
                label,
                ...(last?.results?.[name] || {state: "waiting", text: ""}),
            }));
        });
        onMounted(() => {
            if (this.props.record.data.connect_requested) {
                this.onConnect();
            }
        });
    }

    icon(check) {
        return ICONS[check.state];
    }

    get failed() {
        return this.state.checks.some((check) => check.state === "failed");
    }

    async onConnect() {
        const {record} = this.props;
        if (this.state.running || !(await record.save())) {
            return;
        }
        Object.assign(this.state, {running: true, lastDate: ""});
        for (const check of this.state.checks) {
            Object.assign(check, {state: "waiting", text: ""});
        }
        try {
            await this.runAll(record.resId);
        } finally {
            this.state.running = false;
        }
        if (!this.failed) {
            await record.load();
        }
    }

    async runAll(resId) {
        for (const check of this.state.checks) {
            if (this.failed) {
                return;
            }
            check.state = "running";
            try {
                this.show(
                    await this.orm.call("ebox.connection", "action_check", [
                        [resId],
                        check.name,
                    ])
                );
            } catch (error) {
                check.state = "failed";
                throw error;
            }
        }
    }

    /** One answer can hold the answer of the next check, which it met on its way. */
    show(result) {
        const check = this.state.checks.find(
            (candidate) => candidate.name === result.name
        );
        check.state = result.state;
        check.text = result.text;
        if (result.then) {
            this.show(result.then);
        }
    }
}

registry.category("view_widgets").add("ebox_connection_checks", {
    component: EboxConnectionChecks,
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component, useState} from "@odoo/owl";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";

const MOST = 999; // a longer number pushes its neighbours away

/** An envelope with the number of letters that nobody has read. */
export class EboxUnreadMenu extends Component {
    static template = "ebox_enterprise.UnreadMenu";
    static props = [];

    setup() {
        this.action = useService("action");
        this.orm = useService("orm");
        this.unread = useState(useService("ebox_unread").state);
    }

    get label() {
        const told = _t("Official mail to read: %s", this.unread.count);
        return this.unread.environment ? `${told} (${this.unread.environment})` : told;
    }

    get text() {
        return this.unread.count > MOST ? `${MOST}+` : `${this.unread.count}`;
    }

    /** All that is to be read. */
    async onClick() {
        const action = await this.orm.call("ebox.document", "action_view_waiting", []);
        return this.action.doAction(action, {clearBreadcrumbs: true});
    }
}

registry
    .category("systray")
    .add("ebox_enterprise.unread_menu", {Component: EboxUnreadMenu}, {sequence: 22});

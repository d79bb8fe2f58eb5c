import { Component, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";

const MOST = 999; // a longer number pushes its neighbours away

/** An envelope with the number of letters that nobody has read. */
export class EboxUnreadMenu extends Component {
    static template = "ebox_enterprise.UnreadMenu";
    static props = [];

    setup() {
        this.action = useService("action");
        this.unread = useState(useService("ebox_unread").state);
    }

    get label() {
        return _t("Official mail to read: %s", this.unread.count);
    }

    get text() {
        return this.unread.count > MOST ? `${MOST}+` : `${this.unread.count}`;
    }

    /** All that is to be read. */
    async onClick() {
        const action = await this.action.loadAction("ebox_enterprise.action_document");
        return this.action.doAction(
            { ...action, context: { search_default_to_read: 1 } },
            { clearBreadcrumbs: true }
        );
    }
}

registry
    .category("systray")
    .add("ebox_enterprise.unread_menu", { Component: EboxUnreadMenu }, { sequence: 22 });

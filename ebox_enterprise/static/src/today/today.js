// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {
    Component,
    markup,
    onWillStart,
    useEffect,
    useExternalListener,
    useState,
} from "@odoo/owl";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {Layout} from "@web/search/layout";
import {standardActionServiceProps} from "@web/webclient/actions/action_service";

const FRESH = 60_000; // milliseconds: a page that is looked at again asks when it is older

/**
 * The app's first page: what waits, each a click to exactly these letters, and how the
 * connections are. The server says what cards there are, and all their words.
 */
export class EboxToday extends Component {
    static template = "ebox_enterprise.Today";
    static components = {Layout};
    static props = {...standardActionServiceProps};

    setup() {
        this.orm = useService("orm");
        this.action = useService("action");
        this.ui = useState(useService("ui"));
        this.unread = useState(useService("ebox_unread").state);
        this.state = useState({today: null});
        onWillStart(() => this.load(this.orm));
        // somebody has read letters, or new ones have come
        useEffect(
            (count) => {
                if (count !== this.shownUnread) {
                    this.refresh();
                }
            },
            () => [this.unread.count]
        );
        useExternalListener(document, "visibilitychange", () => {
            if (
                document.visibilityState === "visible" &&
                Date.now() - this.asked > FRESH
            ) {
                this.refresh();
            }
        });
    }

    async load(orm) {
        this.asked = Date.now();
        this.shownUnread = this.unread.count;
        this.state.today = await orm.call("ebox.today", "get_today", []);
    }

    async refresh() {
        try {
            await this.load(this.orm.silent);
        } catch {
            // offline, or logged out: what is shown stays, and it is asked again
        }
    }

    get today() {
        return this.state.today;
    }

    get isOneCompany() {
        return this.today.companies.length === 1;
    }

    /** Those that say something; with nothing to do, none. */
    get cards() {
        return this.today.cards.filter((card) => card.total.count || !card.quiet);
    }

    get isNothingWaiting() {
        return this.cards.every((card) => !card.total.count);
    }

    /** What needs a person before anything else: its mail may be missing above. */
    get troubled() {
        return this.today.connections.filter(
            ({level, certificate}) =>
                ["warning", "danger"].includes(level) || certificate
        );
    }

    /** The others, where they do not stand with their company. */
    get quietConnections() {
        const troubled = this.troubled;
        return this.isOneCompany
            ? this.today.connections.filter(
                  (connection) => !troubled.includes(connection)
              )
            : [];
    }

    line(card, company) {
        return card.lines[company.id];
    }

    /** The cards of which a company has something. */
    waiting(company) {
        return this.cards.filter((card) => this.line(card, company));
    }

    connectionsOf(company) {
        return this.today.connections.filter(
            ({company_id}) => company_id === company.id
        );
    }

    nameOf(connection) {
        const company = this.today.companies.find(
            ({id}) => id === connection.company_id
        );
        return this.isOneCompany
            ? connection.name
            : `${company?.name} (${connection.name})`;
    }

    lineLabel(card, company) {
        return `${company.name}, ${card.title}: ${this.line(card, company).count}`;
    }

    /** The letters of a card, of one company where one is given. */
    async openCard(card, company) {
        const action = await this.action.loadAction(card.action);
        const own = company ? [["company_id", "=", company.id]] : [];
        const orderBy = card.order ? [{name: card.order, asc: true}] : [];
        return this.action.doAction(
            {
                ...action,
                name: card.title,
                display_name: card.title,
                domain: [...card.domain, ...own],
                context: card.context,
                help: markup`<p class="o_view_nocontent_smiling_face">${_t("Nothing waits here.")}</p>`,
            },
            {props: {orderBy}}
        );
    }

    openConnection(connection) {
        return this.action.doAction({
            type: "ir.actions.act_window",
            res_model: "ebox.connection",
            res_id: connection.id,
            views: [[false, "form"]],
        });
    }

    connect() {
        return this.action.doAction("ebox_enterprise.action_start_onboarding");
    }
}

registry.category("actions").add("ebox_today", EboxToday);

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {DropdownItem} from "@web/core/dropdown/dropdown_item";
import {registry} from "@web/core/registry";
import {user} from "@web/core/user";
import {STATIC_ACTIONS_GROUP_NUMBER} from "@web/search/action_menus/action_menus";

/** Exports all letters that the list shows with its filters, none being selected. */
export class ExportZipMenu extends Component {
    static template = "l10n_be_ebox_payment.ExportZipMenu";
    static components = {DropdownItem};
    static props = {};

    async export() {
        // not by useService: the menu closes, and with it this component goes, before
        // the server has answered
        const {model, searchModel, services} = this.env;
        const order = (model.root.orderBy || []).map(
            ({name, asc}) => `${name} ${asc ? "asc" : "desc"}`
        );
        const action = await services.orm.call(
            "ebox.document",
            "action_export_zip_list",
            [searchModel.domain],
            {order: order.join(", ") || null, context: searchModel.context}
        );
        services.action.doAction(action, {onClose: () => model.load()});
    }
}

registry.category("cogMenu").add(
    "ebox-export-zip",
    {
        Component: ExportZipMenu,
        groupNumber: STATIC_ACTIONS_GROUP_NUMBER,
        isDisplayed: async ({config, model, searchModel}) =>
            searchModel.resModel === "ebox.document" &&
            ["kanban", "list"].includes(config.viewType) &&
            !model.root.selection?.length &&
            (await user.hasGroup("ebox_enterprise.group_ebox_user")),
    },
    {sequence: 11}
);

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {ConfirmationDialog} from "@web/core/confirmation_dialog/confirmation_dialog";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {ListController} from "@web/views/list/list_controller";
import {listView} from "@web/views/list/list_view";
import {EboxSearchPanel} from "./search_panel";

/** What is seldom done to several letters is in the menu, not in the bar above them. */
export class EboxDocumentListController extends ListController {
    getStaticActionMenuItems() {
        return {
            ...super.getStaticActionMenuItems(),
            ebox_hide: {
                sequence: 60,
                icon: "fa fa-eye-slash",
                description: _t("Hide in the e-Box"),
                callback: () =>
                    this.dialogService.add(ConfirmationDialog, {
                        body: _t(
                            "The letters disappear from the list in the government's e-Box, for everybody of the company who looks there. They are not deleted, stay in Odoo and can be shown again."
                        ),
                        confirm: () => this.callOnSelected("action_hide_at_source"),
                        cancel: () => {},
                    }),
            },
            ebox_show: {
                sequence: 61,
                icon: "fa fa-eye",
                description: _t("Show in the e-Box again"),
                callback: () => this.callOnSelected("action_show_at_source"),
            },
        };
    }

    async callOnSelected(method) {
        const ids = await this.model.root.getResIds(true);
        await this.orm.call("ebox.document", method, [ids]);
        await this.model.load();
    }
}

registry.category("views").add("ebox_document_list", {
    ...listView,
    Controller: EboxDocumentListController,
    SearchPanel: EboxSearchPanel,
});

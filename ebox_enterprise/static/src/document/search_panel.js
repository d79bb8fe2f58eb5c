// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {SIZES} from "@web/core/ui/ui_service";
import {browser} from "@web/core/browser/browser";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {SearchPanel} from "@web/search/search_panel/search_panel";
import {kanbanView} from "@web/views/kanban/kanban_view";
import {EboxDocumentKanbanRenderer} from "./document_kanban";

/** Folded at first where the letters need the width; a person's choice is kept. */
export class EboxSearchPanel extends SearchPanel {
    setup() {
        super.setup();
        const ui = useService("ui");
        if (browser.localStorage.getItem(this.keyExpandSidebar) === null) {
            this.state.sidebarExpanded = ui.size >= SIZES.XXL;
        }
    }
}

registry.category("views").add("ebox_document_kanban", {
    ...kanbanView,
    Renderer: EboxDocumentKanbanRenderer,
    SearchPanel: EboxSearchPanel,
});

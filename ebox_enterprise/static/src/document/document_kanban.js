// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {useService} from "@web/core/utils/hooks";
import {KanbanRenderer} from "@web/views/kanban/kanban_renderer";

/** A card that is dragged to Done asks what the button asks. */
export class EboxDocumentKanbanRenderer extends KanbanRenderer {
    setup() {
        super.setup();
        this.orm = useService("orm");
        this.action = useService("action");
    }

    async sortRecordDrop(recordId, groupId, {parent}) {
        const {groupByField, groups, records, model} = this.props.list;
        const target = groups?.find(({id}) => id === parent?.dataset.id);
        const moved = records.find(({id}) => id === recordId);
        const isDone = groupByField?.name === "state" && target?.value === "done";
        if (!isDone || target.id === groupId || !moved) {
            return super.sortRecordDrop(...arguments);
        }
        parent.classList.remove("o_kanban_hover");
        const answer = await this.orm.call("ebox.document", "action_done", [
            [moved.resId],
        ]);
        await new Promise((onClose) => this.action.doAction(answer, {onClose}));
        await model.load();
    }
}

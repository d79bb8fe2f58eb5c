// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";

const LONG = 30_000; // milliseconds: time to read it and to think again

/**
 * Tells that letters are done, and offers to take it back.
 *
 * An address can name this action too, with any words: only texts and numbers come from
 * there, so that it tells nothing without the server's own next action.
 */
function tellDone({services}, {params}) {
    if (typeof params.next !== "object") {
        return {type: "ir.actions.act_window_close"};
    }
    const {action, notification, orm} = services;
    const close = notification.add(params.message, {
        type: "success",
        className: "o_ebox_done_told",
        autocloseDelay: LONG,
        buttons: [
            {
                name: _t("Undo"),
                onClick: async () => {
                    close();
                    await action.doAction(
                        await orm.call("ebox.done", "action_undo", [[params.id]])
                    );
                    notification.add(_t("That is undone."), {
                        className: "o_ebox_done_undone",
                    });
                },
            },
        ],
    });
    return params.next;
}

registry.category("actions").add("ebox_done", tellDone);

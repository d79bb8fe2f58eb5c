// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {ConfirmationDialog} from "@web/core/confirmation_dialog/confirmation_dialog";
import {registry} from "@web/core/registry";

const CALLED = {
    "ebox.document": new Set(["action_trust_account", "action_refuse_account"]),
    "ebox.accountant.access": new Set(["action_hand_over_now"]),
    "ebox.account.to.judge": new Set(["action_trust_several"]),
};

/**
 * A question of the server, in its own words; yes calls the method that it names.
 *
 * The answer is waited for, so that the view that asked is loaded again afterwards. An
 * address can name this action too, with any words: only texts and numbers come from
 * there, so that it asks nothing without the server's list of records; and nothing but
 * the judgement of an account and a hand-over is called.
 */
function ask(env, {params}) {
    const isOfServer =
        Array.isArray(params.ids) && CALLED[params.model]?.has(params.method);
    if (!isOfServer) {
        return {type: "ir.actions.act_window_close"};
    }
    return new Promise((resolve) => {
        const closed = {type: "ir.actions.act_window_close"};
        env.services.dialog.add(
            ConfirmationDialog,
            {
                title: params.title,
                body: params.body,
                confirmLabel: params.confirm,
                confirm: async () => {
                    const {model, method, ids, context} = params;
                    const next = await env.services.orm.call(model, method, [ids], {
                        context,
                    });
                    resolve(next || closed);
                },
                cancel: () => {},
            },
            {onClose: () => resolve(closed)}
        );
    });
}

registry.category("actions").add("ebox_payment_question", ask);

import { ConfirmationDialog } from "@web/core/confirmation_dialog/confirmation_dialog";
import { registry } from "@web/core/registry";

/**
 * A question of the server, in its own words; yes calls the method that it names.
 *
 * The answer is waited for, so that the view that asked is loaded again afterwards.
 */
function ask(env, { params }) {
    return new Promise((resolve) => {
        const closed = { type: "ir.actions.act_window_close" };
        env.services.dialog.add(
            ConfirmationDialog,
            {
                title: params.title,
                body: params.body,
                confirmLabel: params.confirm,
                confirm: async () => {
                    const { model, method, ids, context } = params;
                    const next = await env.services.orm.call(model, method, [ids], { context });
                    resolve(next || closed);
                },
                cancel: () => {},
            },
            { onClose: () => resolve(closed) }
        );
    });
}

registry.category("actions").add("ebox_payment_question", ask);

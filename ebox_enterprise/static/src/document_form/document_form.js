import { useEffect } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { serializeDateTime } from "@web/core/l10n/dates";
import { registry } from "@web/core/registry";
import { user } from "@web/core/user";
import { useService } from "@web/core/utils/hooks";
import { FormController } from "@web/views/form/form_controller";
import { formView } from "@web/views/form/form_view";

const { DateTime } = luxon;

/** Official mail is not kept on the disk of the browser. */
class EboxDocumentModel extends formView.Model {
    static withCache = false;
}

/**
 * Tells the server that a person sees the document, once it is displayed.
 *
 * Reading a record is no proof of a reader: programs, exports and lists read
 * too. So the form says it itself, and again at each step of the pager.
 */
export class EboxDocumentFormController extends FormController {
    setup() {
        super.setup();
        this.orm = useService("orm");
        this.notification = useService("notification");
        useEffect(
            (resId) => {
                if (resId) {
                    this.markOpened(resId);
                }
            },
            () => [this.model.root?.resId]
        );
    }

    async markOpened(resId) {
        const root = this.model.root;
        const changed = await this.orm.call("ebox.document", "action_mark_opened", [[resId]]);
        if (await this.fetchLetter(root)) {
            if (this.model.root === root && !(await root.isDirty())) {
                await root.load();
            }
        } else if (changed && this.model.root === root) {
            this.showOpened(root);
        }
    }

    /** Shows the new facts alone: loading all of it again would flicker. */
    showOpened(root) {
        root._applyValues({
            opened_by_id: { id: user.userId, display_name: user.name },
            opened_date: serializeDateTime(DateTime.now()),
            is_unread: false,
        });
        const thread = this.mailStore?.Thread.get({ model: root.resModel, id: root.resId });
        if (thread?.activities.length) {
            thread.fetchThreadData(["activities"]);
        }
    }

    /** By the read policy 'on open' the letter is fetched now; an error is shown. */
    async fetchLetter(root) {
        if (!root.data.fetch_on_open) {
            return false;
        }
        this.ui.block({ message: _t("Fetching the letter…") });
        try {
            await this.orm.call("ebox.document", "action_fetch_now", [[root.resId]]);
        } finally {
            this.ui.unblock();
        }
        return true;
    }

    async beforeExecuteActionButton(clickParams) {
        const proceed = await super.beforeExecuteActionButton(...arguments);
        if (proceed === false || !clickParams.context?.includes?.("ebox_next")) {
            return proceed;
        }
        await this.doneAndNext(clickParams.name);
        return false;
    }

    /** Does what the button says, then steps to the next letter of the pager. */
    async doneAndNext(method) {
        const { resId, resIds } = this.model.root;
        await this.orm.call("ebox.document", method, [[resId]]);
        const offset = resIds.indexOf(resId) + 1;
        if (offset > 0 && offset < resIds.length) {
            return this.onPagerUpdate({ offset, resIds });
        }
        this.notification.add(_t("That was the last letter of the list."), {
            type: "success",
        });
        await this.model.root.load();
    }
}

export const eboxDocumentFormView = {
    ...formView,
    Controller: EboxDocumentFormController,
    Model: EboxDocumentModel,
};

registry.category("views").add("ebox_document_form", eboxDocumentFormView);

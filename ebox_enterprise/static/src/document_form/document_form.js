import { useEffect } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { FormController } from "@web/views/form/form_controller";
import { formView } from "@web/views/form/form_view";

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
        const changed = await this.orm.call("ebox.document", "action_mark_opened", [[resId]]);
        const fetched = await this.fetchLetter(resId);
        const root = this.model.root;
        if ((changed || fetched) && root.resId === resId && !(await root.isDirty())) {
            await root.load();
        }
    }

    /** By the read policy 'on open' the letter is fetched now; an error is shown. */
    async fetchLetter(resId) {
        if (!this.model.root.data.fetch_on_open) {
            return false;
        }
        this.ui.block({ message: _t("Fetching the letter…") });
        try {
            await this.orm.call("ebox.document", "action_fetch_now", [[resId]]);
        } finally {
            this.ui.unblock();
        }
        return true;
    }
}

export const eboxDocumentFormView = {
    ...formView,
    Controller: EboxDocumentFormController,
};

registry.category("views").add("ebox_document_form", eboxDocumentFormView);

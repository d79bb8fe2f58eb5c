import { useEffect } from "@odoo/owl";
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
        if (changed && this.model.root.resId === resId && !(await this.model.root.isDirty())) {
            await this.model.root.load();
        }
    }
}

export const eboxDocumentFormView = {
    ...formView,
    Controller: EboxDocumentFormController,
};

registry.category("views").add("ebox_document_form", eboxDocumentFormView);

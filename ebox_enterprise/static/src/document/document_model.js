// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {_t} from "@web/core/l10n/translation";
import {FetchRecordError} from "@web/model/relational_model/errors";
import {formView} from "@web/views/form/form_view";

const NOT_THERE = ["odoo.exceptions.AccessError", "odoo.exceptions.MissingError"];

/**
 * Official mail is not kept on the disk of the browser.
 *
 * An address of a letter that does not exist, or that this person may not see, leads to
 * the mail that he sees, with a sentence instead of an error.
 */
export class EboxDocumentModel extends formView.Model {
    static withCache = false;

    async load() {
        try {
            return await super.load(...arguments);
        } catch (error) {
            const missing = error instanceof FetchRecordError;
            if (this.root || !(missing || NOT_THERE.includes(error.exceptionName))) {
                throw error;
            }
        }
        this.notification.add(
            _t(
                "This letter is not here, or you may not see it. Here is the mail that you see."
            ),
            {type: "warning", sticky: true}
        );
        this.action.doAction("ebox_enterprise.action_document", {
            clearBreadcrumbs: true,
        });
        return new Promise(() => {}); // this form is never shown
    }
}

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";
import {FormController} from "@web/views/form/form_controller";
import {formView} from "@web/views/form/form_view";

/**
 * Looking at the guide makes no connection: Odoo would save a new record when the page is
 * hidden or left, also where nobody has entered anything.
 */
export class EboxOnboardingController extends FormController {
    get isUntouched() {
        const {root} = this.model;
        return root.isNew && !root.dirty;
    }

    beforeVisibilityChange() {
        return this.isUntouched ? undefined : super.beforeVisibilityChange();
    }

    async beforeUnload() {
        if (!this.isUntouched) {
            await super.beforeUnload(...arguments);
        }
    }
}

registry.category("views").add("ebox_onboarding_form", {
    ...formView,
    Controller: EboxOnboardingController,
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {onMounted} from "@odoo/owl";
import {isMobileOS} from "@web/core/browser/feature_detection";
import {registry} from "@web/core/registry";
import {CharField, charField} from "@web/views/fields/char/char_field";

/** The Client ID is pasted as soon as its step is displayed: no click before. */
export class EboxClientIdField extends CharField {
    setup() {
        super.setup();
        onMounted(() => {
            if (!isMobileOS()) {
                this.input.el?.focus();
            }
        });
    }
}

registry.category("fields").add("ebox_client_id", {
    ...charField,
    component: EboxClientIdField,
});

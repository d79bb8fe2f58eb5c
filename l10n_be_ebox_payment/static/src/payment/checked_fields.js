// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {useState} from "@odoo/owl";
import {browser} from "@web/core/browser/browser";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {
    CopyClipboardCharField,
    copyClipboardCharField,
} from "@web/views/fields/copy_clipboard/copy_clipboard_field";
import {communicationState, ibanState} from "./validation";

/**
 * Says at each key whether the check digits are right. As soon as they are, the record
 * has the new value, so that the QR follows without leaving the field.
 */
class CheckedField extends CopyClipboardCharField {
    static template = "l10n_be_ebox_payment.CheckedField";

    setup() {
        super.setup();
        this.notification = useService("notification");
        this.typed = useState({text: null});
    }

    get value() {
        return this.props.record.data[this.props.name] || "";
    }

    get shown() {
        return this.value;
    }

    get state() {
        return this.stateOf(this.typed.text ?? this.value);
    }

    get message() {
        return this.messages()[this.state];
    }

    get copyLabel() {
        return _t("Copy %s", this.shown);
    }

    async onCopy() {
        await browser.navigator.clipboard.writeText(this.value);
        this.notification.add(_t("Copied"), {type: "success"});
    }

    onInput(ev) {
        this.typed.text = ev.target.value;
        if (this.state === "valid") {
            this.props.record.update({[this.props.name]: ev.target.value});
        }
    }

    onChange() {
        this.typed.text = null;
    }
}

export class CheckedIbanField extends CheckedField {
    stateOf(text) {
        return ibanState(text);
    }

    get value() {
        return super.value.replace(/\s/g, "");
    }

    get shown() {
        return this.value.replace(/(.{4})(?=.)/g, "$1 ");
    }

    messages() {
        return {
            incomplete: _t("Not complete yet"),
            valid: _t("The check digits are right"),
            wrong: _t("No valid account: compare it with the letter"),
        };
    }
}

export class CheckedCommunicationField extends CheckedField {
    stateOf(text) {
        return communicationState(text);
    }

    messages() {
        return {
            incomplete: _t("Not complete yet"),
            valid: _t("The check digits are right"),
            wrong: _t("Wrong check digits: compare it with the letter"),
            free: _t("Free text"),
        };
    }
}

registry.category("fields").add("ebox_payment_iban", {
    ...copyClipboardCharField,
    component: CheckedIbanField,
});
registry.category("fields").add("ebox_payment_communication", {
    ...copyClipboardCharField,
    component: CheckedCommunicationField,
});

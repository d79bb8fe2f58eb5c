// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {deserializeDate, formatDate} from "@web/core/l10n/dates";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {standardFieldProps} from "@web/views/fields/standard_field_props";
import {useLetterPlace} from "@ebox_enterprise/document/letter_place";

const ORDER = [
    "amount",
    "iban",
    "beneficiary",
    "bic",
    "communication",
    "due_date",
    "direction",
];
/** What the sources can disagree on and a click can settle. */
const CHOSEN = new Set(["amount", "iban", "communication", "due_date"]);

/** How the letter's own words stand to a value: ``RELATIONS`` of belgian_payment. */
const REASONS = {
    before: (words) => _t("“%s” stands before it", words),
    after: (words) => _t("“%s” stands after it", words),
    left: (words) => _t("“%s” stands to the left of it", words),
    above: (words) => _t("“%s” stands above it", words),
    right: (words) => _t("“%s” stands to the right of it", words),
    sentence: (words) => _t("its sentence says “%s”", words),
    previous: (words) => _t("the sentence before says “%s”", words),
    under: (words) => _t("it stands under “%s”", words),
    says: (words) => _t("the letter says “%s”", words),
    sum: () => _t("the amounts above add up to it"),
    account: () => _t("an account number stands beside it"),
    reference: () => _t("a structured communication stands beside it"),
    first: () => _t("it is the first of several instalments"),
    repeated: () => _t("the letter says it several times"),
};

/** Where each value was read, and the values on which the sources disagree. */
export class PaymentEvidenceField extends Component {
    static template = "l10n_be_ebox_payment.PaymentEvidenceField";
    static props = {...standardFieldProps};

    setup() {
        this.showPlace = useLetterPlace();
    }

    get data() {
        return this.props.record.data;
    }

    get sources() {
        return {
            api: _t("Data of the sender"),
            qr: _t("QR in the letter"),
            text: _t("Text of the letter"),
            person: _t("Entered by a person"),
        };
    }

    labelOf(name) {
        return name === "direction"
            ? this.props.record.fields.payment_direction.string
            : this.props.record.fields[name]?.string || name;
    }

    get conflicts() {
        const conflicts = this.data.payment_conflict || {};
        return ORDER.filter((name) => CHOSEN.has(name) && conflicts[name]).map(
            (name) => ({
                name,
                label: this.labelOf(name),
                values: conflicts[name].map((value) => ({
                    value,
                    shown:
                        name === "due_date"
                            ? formatDate(deserializeDate(value))
                            : value,
                })),
            })
        );
    }

    get isTwofold() {
        return Boolean((this.data.payment_conflict || {}).direction);
    }

    get rows() {
        const evidence = this.data[this.props.name] || {};
        const chosen = this.data.payment_source || {};
        return ORDER.filter((name) => evidence[name] || chosen[name]).map((name) => ({
            name,
            label: this.labelOf(name),
            byPerson: chosen[name] === "person" ? this.sources.person : "",
            found: (evidence[name] || []).map((each) => ({
                source: this.sources[each.source] || each.source,
                number: each.page,
                page: each.page ? _t("page %s", each.page) : "",
                text: each.text,
                why: (each.why || [])
                    .filter(([relation]) => relation in REASONS)
                    .map(([relation, words]) => REASONS[relation](words))
                    .join("; "),
            })),
        }));
    }

    onChoose(name, value) {
        const typed = {amount: parseFloat, due_date: deserializeDate};
        return this.props.record.update({
            payment_editing: true,
            [name]: typed[name] ? typed[name](value) : value,
        });
    }
}

registry.category("fields").add("ebox_payment_evidence", {
    component: PaymentEvidenceField,
    supportedTypes: ["json"],
    fieldDependencies: [
        {name: "payment_conflict", type: "json"},
        {name: "payment_source", type: "json"},
        {name: "payment_direction", type: "selection"},
    ],
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {formatMonetary} from "@web/views/fields/formatters";

const views = registry.category("views");
const list = views.get("ebox_document_list");

/** Below the sum of what is to be paid stands how much of it is still to be checked. */
class PaymentListRenderer extends list.Renderer {
    static template = "l10n_be_ebox_payment.ListRenderer";

    uncheckedPart(column) {
        const total = this.aggregates[column.name];
        if (column.name !== "open_amount" || !total?.rawValue || total.multiCurrency) {
            return "";
        }
        const {groups, isGrouped, records, selection} = this.props.list;
        const rows =
            selection.length || !isGrouped ? null : groups.map((g) => g.aggregates);
        const values =
            rows || (selection.length ? selection : records).map((r) => r.data);
        const sum = values.reduce(
            (part, {unchecked_amount}) => part + (unchecked_amount || 0),
            0
        );
        const first = values.find(({currency_id}) => currency_id)?.currency_id;
        const currencyId = rows ? first?.[0] : first?.id;
        return sum
            ? _t("of which to check: %s", formatMonetary(sum, {currencyId}))
            : "";
    }
}

views.add(
    "ebox_document_list",
    {...list, Renderer: PaymentListRenderer},
    {force: true}
);

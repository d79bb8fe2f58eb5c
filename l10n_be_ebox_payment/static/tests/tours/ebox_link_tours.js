// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";

const openLetter = () => [
    {
        content: "A letter that asks to pay",
        trigger: ".o_data_row td[name=name]:contains(Bijdragebericht)",
        run: "click",
    },
    {
        content: "Its account is right",
        trigger: "button[name=action_trust_question]",
        run: "click",
    },
    {content: "Compared", trigger: ".modal .btn-primary", run: "click"},
    {content: "The QR is there", trigger: ".o_ebox_qr svg"},
];

const linkFirst = () => [
    {
        content: "Which bank line was it?",
        trigger: "button[name=action_link_payment]",
        run: "click",
    },
    {
        content: "The likely one stands first, with the reasons",
        trigger:
            ".modal .o_data_row:first:contains(structured communication) button:contains(Link)",
        run: "click",
    },
    {
        content: "It is paid",
        trigger:
            "body:not(:has(.modal)) .o_ebox_payment [name=payment_state]:contains(Paid)",
    },
];

registry.category("web_tour.tours").add("ebox_link", {
    steps: () => [
        ...openLetter(),
        ...linkFirst(),
        {
            content: "No QR any more: nobody pays it twice",
            trigger: ".o_ebox_payment:not(:has(.o_ebox_qr svg))",
        },
        {
            content: "It was another one after all",
            trigger: "[name=payment_link_ids] button[name=action_unlink_payment]",
            run: "click",
        },
        {content: "Undo", trigger: ".modal .btn-primary", run: "click"},
        {
            content: "It is to be paid again",
            trigger: ".o_ebox_payment [name=payment_state]:contains(Ready to pay)",
        },
        {content: "And its QR is back", trigger: ".o_ebox_qr svg"},
    ],
});

registry.category("web_tour.tours").add("ebox_bill", {
    steps: () => [
        ...openLetter(),
        {
            content: "A bill of it",
            trigger: "button[name=action_create_bill]",
            run: "click",
        },
        {
            content: "Its account is proposed, and why",
            trigger: ".modal [name=reason]:contains(Social security):contains(454000)",
        },
        {
            content: "It is the right one",
            trigger: ".modal button[name=action_create]",
            run: "click",
        },
        {
            content: "It is a draft, which a person posts",
            trigger:
                ".o_form_view:has(.o_field_widget[name=move_type], .o_account_move_form_view, [name=invoice_date]) button[name=action_post]",
            run: "click",
        },
        {
            content: "It is posted",
            trigger: ".o_arrow_button_current:contains(Posted)",
        },
        {
            content: "Back to the letter",
            trigger:
                ".o_stat_text:contains(e-Box), button[name=action_view_ebox_documents]",
            run: "click",
        },
        {content: "The letter has its bill", trigger: "button[name=action_view_bill]"},
        ...linkFirst(),
        {
            content: "And it is in the books",
            trigger: "[name=reconcile_state]:contains(Matched)",
        },
    ],
});

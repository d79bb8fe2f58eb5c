// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";

const menu = [
    {
        content: "The accountants of the company",
        trigger: ".o_menu_sections [data-menu-xmlid*=menu_accountant_access]",
        run: "click",
    },
];

registry.category("web_tour.tours").add("ebox_share_grant", {
    steps: () => [
        ...menu,
        {
            content: "A new access",
            trigger: "button:contains(Give access)",
            run: "click",
        },
        {
            content: "Who",
            trigger: ".modal [name=partner_id] input",
            run: "edit Office Example",
        },
        {
            content: "the contact",
            trigger: ".o-autocomplete--dropdown-item:contains(Office Example)",
            run: "click",
        },
        {
            content: "He is to be invited",
            trigger: ".modal [name=user_note]:contains(invitation)",
        },
        {
            content: "The letters as he will see them",
            trigger: ".modal [name=letter_ids] .o_data_row td[name=name]",
        },
        {
            content: "He may comment as well",
            trigger: ".modal [name=can_comment] input",
            run: "click",
        },
        {
            content: "Give",
            trigger: ".modal-footer button[name=action_grant]:visible",
            run: "click",
        },
        {
            content: "It is active at once",
            trigger: ".o_statusbar_status .o_arrow_button_current:contains(Active)",
        },
    ],
});

registry.category("web_tour.tours").add("ebox_share_revoke", {
    steps: () => [
        ...menu,
        {
            content: "The access",
            trigger: ".o_data_row td[name=user_id]:contains(Office Example)",
            run: "click",
        },
        {content: "Revoke", trigger: "button[name=action_revoke]", run: "click"},
        {content: "Sure", trigger: ".modal .btn-primary", run: "click"},
        {
            content: "Revoked",
            trigger: ".o_statusbar_status .o_arrow_button_current:contains(Revoked)",
        },
    ],
});

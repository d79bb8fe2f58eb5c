// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";

registry.category("web_tour.tours").add("ebox_zip", {
    steps: () => [
        {
            content: "The menu of the list, with nothing selected",
            trigger: ".o_list_view .o_cp_action_menus button:has(.fa-cog)",
            run: "click",
        },
        {content: "The whole list", trigger: ".o_ebox_export_zip", run: "click"},
        {
            content:
                "It is said that it is the whole list; confidential mail stays out",
            trigger: ".modal h2:contains(letters of the list as it is filtered)",
        },
        {
            content: "Confidential mail too",
            trigger: ".modal [name=leave_confidential] input:checked",
            run: "click",
        },
        {
            content: "Now it is all of them",
            trigger: ".modal h2:contains(All)",
        },
        {
            content: "Not now",
            trigger: ".modal .btn-secondary:contains(Cancel)",
            run: "click",
        },
        {
            content: "Two letters",
            trigger:
                "body:not(:has(.modal)) tr.o_data_row:eq(0) .o_list_record_selector input",
            run: "click",
        },
        {
            content: "And the second",
            trigger: "tr.o_data_row:eq(1) .o_list_record_selector input",
            run: "click",
        },
        {
            content: "Their menu",
            trigger: ".o_cp_action_menus button:contains(Actions)",
            run: "click",
        },
        {
            content: "The same export",
            trigger: ".o-dropdown-item:contains(Export as ZIP with all documents)",
            run: "click",
        },
        {
            content: "It is said that these are the selected ones",
            trigger: ".modal h2:contains(selected letters)",
        },
        {
            content: "Not now either",
            trigger: ".modal .btn-secondary:contains(Cancel)",
            run: "click",
        },
        {content: "Closed", trigger: "body:not(:has(.modal))"},
    ],
});

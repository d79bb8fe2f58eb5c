// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";

const click = (content, trigger) => ({content, trigger, run: "click"});
const see = (content, trigger) => ({content, trigger});
const press = (content, keys, trigger = "body") => ({
    content,
    trigger,
    run: `press ${keys}`,
});

const NOTICE = ".o_data_row:contains(INGEBREKESTELLING)";
const UNDO = ".o_ebox_done_told button:contains(Undo)";
const ASKED = ".modal:has(.o_ebox_done_anyway:focus)";

registry.category("web_tour.tours").add("ebox_done_money", {
    url: "/odoo/e-box",
    steps: () => [
        see(
            "The sum says how much of it is still to be checked",
            "tfoot .o_ebox_unchecked:contains(of which to check)"
        ),
        click("Open the notice of default", `${NOTICE} td[name=name]`),
        see("A person has read it", ".o_ebox_read_by:contains(Read by)"),
        {
            content: "A person looks at it for a moment",
            trigger: "body",
            run: () => new Promise((resolve) => setTimeout(resolve, 1000)),
        },
        press("Done, and on to the next", "alt+y"),
        see(
            "It says how much is to be paid",
            `${ASKED}:contains(Still to pay: 10,399.19)`
        ),
        see("and that the day is not confirmed", `${ASKED}:contains(is not confirmed)`),
        press("Not yet", "Escape", ".modal .o_ebox_done_anyway:focus"),
        see(
            "Nothing was done",
            "body:not(:has(.modal)) .o_arrow_button_current:contains(New)"
        ),
        press("Done, and on to the next", "alt+y"),
        press("All the same", "Enter", ".modal .o_ebox_done_anyway:focus"),
        see("The next letter", ".o_pager_value:contains(2)"),
        click("That was a mistake", UNDO),
        see("It is undone", ".o_ebox_done_undone"),
        click(
            "Back to the list",
            ".o_back_button, .breadcrumb-item a:contains(Official mail)"
        ),
        see("It is open again", NOTICE),
        click("Choose it", `${NOTICE} .o_list_record_selector input`),
        click(
            "and another one",
            ".o_data_row:contains(Perception) .o_list_record_selector input"
        ),
        click("Both are done", ".o_control_panel button[name=action_done]"),
        see("How many letters", ".modal .modal-title:contains(2 letters)"),
        see("and how much", `${ASKED}:contains(2 of 2 letters, 10,470.19)`),
        press("All the same", "Enter", ".modal .o_ebox_done_anyway:focus"),
        see("They have left the list", `.o_list_view:not(:has(${NOTICE}))`),
        click("That was a mistake", UNDO),
        see("They are back", NOTICE),
    ],
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {waitUntil} from "@odoo/hoot-dom";
import {registry} from "@web/core/registry";
import {stepUtils} from "@web_tour/tour_utils";

const see = (content, trigger) => ({content, trigger});
const click = (content, trigger) => ({content, trigger, run: "click"});

const CARDS = [
    "to_read",
    "overdue",
    "pay_week",
    "deadlines",
    "elsewhere",
    "accounts",
    "questions",
];
const card = (name) => `.o_ebox_today_card[data-card=${name}]`;
let expected;

/** The letters of the list, none where it only shows an example of some. */
const shown = () =>
    document.querySelector(".o_view_nocontent")
        ? 0
        : document.querySelectorAll(".o_list_view .o_data_row").length;

/** From a card to its list, which shows as many letters, and back. */
const lookInto = (name) => [
    {
        content: `What ${name} counts`,
        trigger: `${card(name)} .o_ebox_count`,
        run: ({anchor}) => (expected = parseInt(anchor.textContent)),
    },
    click(`Open ${name}`, card(name)),
    {
        content: `The list of ${name} has as many`,
        trigger: ".o_list_view",
        run: () => waitUntil(() => shown() === expected, {timeout: 5000}),
    },
    click("Back to Today", ".o_back_button"),
];

const lookAtConnection = () => [
    click("How the connection is", ".o_ebox_today_connection:contains(Working)"),
    see("Its form", ".o_form_view .alert-success:visible:contains(Working)"),
];

registry.category("web_tour.tours").add("ebox_today", {
    url: "/odoo/e-box-today",
    steps: () => [
        ...CARDS.flatMap(lookInto),
        {
            content: "How many are to be read",
            trigger: `${card("to_read")} .o_ebox_count`,
            run: ({anchor}) => (expected = parseInt(anchor.textContent)),
        },
        click("The letters to read", card("to_read")),
        click("Read one", ".o_data_row:first-child td[name=name]"),
        see("It is read", ".o_ebox_read_by:contains(Read by)"),
        click(
            "Back to Today",
            ".breadcrumb-item:contains(Today), .o_breadcrumb a:contains(Today)"
        ),
        {
            content: "Today counts one less",
            trigger: `${card("to_read")} .o_ebox_count`,
            run: ({anchor}) =>
                waitUntil(() => parseInt(anchor.textContent) === expected - 1, {
                    timeout: 5000,
                }),
        },
        ...lookAtConnection(),
    ],
});

registry.category("web_tour.tours").add("ebox_today_reader", {
    url: "/odoo/e-box-today",
    steps: () => [...lookInto("pay_week"), ...lookAtConnection()],
});

registry.category("web_tour.tours").add("ebox_today_companies", {
    url: "/odoo",
    steps: () => [
        stepUtils.showAppsMenuItem(),
        click(
            "The app opens with Today",
            ".o_app[data-menu-xmlid='ebox_enterprise.menu_root']"
        ),
        click(
            "What one company has to read",
            "tr[data-company]:contains(Slagerij) [data-card=to_read]"
        ),
        {
            content: "Only its letter",
            trigger: ".o_list_view .o_data_row",
            run: () => waitUntil(() => shown() === 1, {timeout: 5000}),
        },
    ],
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {queryFirst, waitFor} from "@odoo/hoot-dom";
import {rpc} from "@web/core/network/rpc";
import {registry} from "@web/core/registry";

const SEVERE = new Set(["serious", "critical"]);

/** Odoo's own parts of a screen, each with the reason why it is not looked at. */
const NOT_OURS = {
    ".o-mail-Form-chatter": "messages and activities below the form",
    ".o-mail-ActivityButton": "the clock of the activities: an icon without a name",
    ".o-mail-Avatar": "the picture of a person: its name stands beside it",
    ".o_notebook_headers": "the tabs of a form: they are in no list of tabs",
    ".o_select_menu": "the chooser of a selection field: its autocomplete",
    ".o_field_many2many_avatar_user": "the chooser of several people",
    ".o_list_record_selector": "the boxes of a list: they have no label",
    ".o_optional_columns_dropdown": "the chooser of columns: a button without a name",
    ".o_search_panel, .o_search_panel_sidebar": "folding it: a button without a name",
    ".o-fc-week, .fc-daygrid-week-number": "the numbers of the weeks",
    ".o_calendar_view .oi-panel-right": "folding the calendar's side",
    ".o_calendar_sidebar": "the small calendar and the boxes of people",
};

const env = () => odoo.__WOWL_DEBUG__.root.env;

async function call(model, method, args, kwargs = {}) {
    return rpc(`/web/dataset/call_kw/${model}/${method}`, {
        model,
        method,
        args,
        kwargs,
    });
}

export async function loadAxe() {
    const [file] = await call("ir.attachment", "search_read", [
        [["name", "=", "ebox-test-axe.js"]],
        ["id"],
    ]);
    const answer = await fetch(`/web/content/${file.id}`);
    // eslint-disable-next-line no-eval -- axe-core, which the test put there itself
    (0, eval)(await answer.text());
}

/** What fades in has its colours only at the end, on a busy machine much later. */
async function settled() {
    await new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(resolve))
    );
    const moving = document
        .getAnimations()
        .filter((a) => a.effect?.getTiming().iterations === 1);
    await Promise.allSettled(moving.map((animation) => animation.finished));
}

/** What axe-core finds on the screen, as lines; only what is serious. */
export async function violations(screen) {
    await settled();
    const parts = Object.keys(NOT_OURS).flatMap((part) => part.split(", "));
    const excluded = parts.filter((part) => queryFirst(part));
    const found = await window.axe.run(
        {include: [".o_content"], exclude: excluded},
        {iframes: false, resultTypes: ["violations"]}
    );
    return found.violations
        .filter((violation) => SEVERE.has(violation.impact))
        .flatMap((violation) =>
            violation.nodes.map(
                (node) =>
                    `${screen}: ${violation.id} (${violation.impact}) at ${node.target}: ` +
                    `${node.any[0]?.message || violation.help} ${node.html.slice(0, 200)}`
            )
        );
}

async function show(view, selector, resId) {
    const action = resId
        ? {
              type: "ir.actions.act_window",
              res_model: "ebox.document",
              res_id: resId,
              views: [[false, "form"]],
          }
        : "ebox_enterprise.action_document";
    const {action: actions} = env().services;
    await actions.doAction(action, {viewType: view, clearBreadcrumbs: true});
    if (!resId && env().isSmall) {
        await actions.switchView(view); // a phone begins with the cards
    }
    await waitFor(selector, {timeout: 8000});
    await new Promise((resolve) => setTimeout(resolve, 700)); // transitions end
}

async function showToday() {
    await env().services.action.doAction("ebox_enterprise.action_today", {
        clearBreadcrumbs: true,
    });
    await waitFor(".o_ebox_today_card", {timeout: 8000});
}

const SCREENS = {
    list: ".o_list_view .o_data_row",
    kanban: ".o_kanban_view .o_kanban_record",
    calendar: ".o_calendar_view .fc-event",
};

const LETTERS = {
    "a letter with files": [["file_count", ">", 2]],
    "a letter with a deadline": [
        ["deadline", "!=", false],
        ["file_count", ">", 0],
    ],
    "a confidential letter": [["confidential", "=", true]],
    "a document elsewhere": [["is_elsewhere", "=", true]],
    "a letter in words": [
        ["body_state", "=", "fetched"],
        ["is_elsewhere", "=", false],
    ],
    "a letter with data": [["business_data", "!=", false]],
};

const found = [];

/** A step that brings a screen up and looks at it. */
const look = (screen, open) => ({
    content: `Look at ${screen}`,
    trigger: "body",
    async run() {
        if ((await open()) !== false) {
            found.push(...(await violations(screen)));
        }
    },
});

const open = (domain) => async () => {
    const ids = await call("ebox.document", "search", [domain], {limit: 1});
    if (!ids.length) {
        throw new Error(`There is no letter with ${JSON.stringify(domain)}`);
    }
    await show("form", ".o_form_view .o_ebox_title", ids[0]);
};

const openPage = (name) => async () => {
    const tab = queryFirst(`.o_notebook .nav-link[name=${name}]`);
    tab?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return Boolean(tab);
};

registry.category("web_tour.tours").add("ebox_accessibility", {
    steps: () => [
        {
            content: "The mail is there",
            trigger: ".o_data_row, .o_kanban_record",
            run: loadAxe,
        },
        look("Today", showToday),
        ...Object.entries(SCREENS).map(([view, selector]) =>
            look(`the ${view}`, () => show(view, selector))
        ),
        ...Object.entries(LETTERS).flatMap(([name, domain]) => [
            look(name, open(domain)),
            look(`${name}, its deadlines`, openPage("deadlines")),
            look(`${name}, its details`, openPage("details")),
        ]),
        {
            content: "axe-core found nothing serious",
            trigger: "body",
            run() {
                if (found.length) {
                    throw new Error([...new Set(found)].join("\n"));
                }
            },
        },
    ],
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {
    loadAxe,
    violations,
} from "@ebox_enterprise/../tests/tours/ebox_accessibility_tour";
import {waitFor, waitUntil} from "@odoo/hoot-dom";
import {registry} from "@web/core/registry";
import {user} from "@web/core/user";

const timeout = 60000; // letters come from a busy machine
const click = (content, trigger) => ({content, trigger, timeout, run: "click"});
const see = (content, trigger) => ({content, trigger, timeout});
const check = (content, trigger, run) => ({content, trigger, timeout, run});

const all = (selector) => [...document.querySelectorAll(selector)];
const box = (selector) => document.querySelector(selector).getBoundingClientRect();

function expect(isRight, text) {
    if (!isRight) {
        throw new Error(text);
    }
}

const isCut = (element) => element.scrollWidth > element.clientWidth + 1;
const HEADS = ".o_list_table thead th[data-name]";

registry.category("web_tour.tours").add("ebox_list_looks", {
    steps: () => [
        see("The list", ".o_data_row"),
        click("Senders and message types stand beside it", ".o_search_panel_sidebar"),
        check(
            "The subject keeps its room",
            ".o_search_panel:not(.o_search_panel_sidebar) .o_search_panel_section",
            () => {
                const {width} = box(`${HEADS}[data-name=name]`);
                expect(width >= 280, `The subject has ${width} pixels`);
            }
        ),
        check(
            "One amount, nobody responsible; the company where there are several",
            HEADS,
            () => {
                const names = new Set(all(HEADS).map((head) => head.dataset.name));
                expect(
                    names.has("open_amount") && !names.has("amount"),
                    "Not one amount"
                );
                expect(
                    !names.has("responsible_id"),
                    "There is a column of the responsible"
                );
                const several = user.activeCompanies.length > 1;
                expect(
                    names.has("company_id") === several,
                    "The company is shown wrongly"
                );
            }
        ),
        check("No heading is cut", HEADS, () => {
            const cut = all(`${HEADS} .text-truncate`).filter(isCut);
            expect(!cut.length, `Cut: ${cut.map((head) => head.textContent)}`);
        }),
        check("No state is cut", ".o_data_row .o_field_badge .badge", () => {
            const cut = all(".o_data_row .badge").filter(isCut);
            expect(!cut.length, `Cut: ${cut.map((badge) => badge.textContent)}`);
        }),
        click("Select them all", "thead .o_list_record_selector input"),
        check(
            "What can be done with them stands on one line",
            ".o_selection_container",
            () => {
                const heights = all(".o_selection_container .btn").map(
                    (button) => button.offsetHeight
                );
                const {height} = box(".o_selection_container");
                expect(
                    Math.max(...heights) < 40 && height < 45,
                    `${height} pixels: ${heights}`
                );
                const right = box(".o_selection_container").right;
                const pager = document
                    .querySelector(".o_pager")
                    .getBoundingClientRect();
                expect(right <= pager.left, "It covers the pager");
            }
        ),
        click(
            "Seldom used things are in the menu",
            ".o_cp_action_menus .dropdown-toggle:has(.fa-cog)"
        ),
        see("To hide them", ".o-dropdown-item .fa-eye-slash"),
    ],
});

registry.category("web_tour.tours").add("ebox_bank_looks", {
    steps: () => [
        see(
            "A bank line with its proposed letter",
            "td[name=ebox_proposed_text]:not(:empty)"
        ),
        check("Neither headings nor reasons are cut", HEADS, () => {
            const parts = `${HEADS} .text-truncate, td[name=ebox_proposed_text]`;
            const cut = all(parts).filter(isCut);
            expect(!cut.length, `Cut: ${cut.map((part) => part.textContent)}`);
        }),
    ],
});

registry.category("web_tour.tours").add("ebox_accounts_accessibility", {
    steps: () => [
        check("axe-core is there", ".o_data_row, .o_kanban_record", loadAxe),
        check("It finds nothing serious", ".o_data_row, .o_kanban_record", async () => {
            const found = await violations("the accounts to judge");
            expect(!found.length, found.join("\n"));
        }),
    ],
});

const BESIDE = ".o_attachment_preview iframe";

/** Waits until words are marked in the letter of this frame. */
const marked = (frame) =>
    waitUntil(
        () =>
            document
                .querySelector(frame)
                ?.contentDocument?.querySelector(".textLayer .highlight.selected"),
        {timeout: 40000}
    );

const evidence = click(
    "The words in which the amount was read",
    ".o_ebox_evidence .o_ebox_place:contains(EUR)"
);
const openEvidence = click("Where it was read", ".o_ebox_evidence summary");

function drawGrip(across) {
    const grip = document.querySelector(".o_ebox_grip");
    const {x, y} = grip.getBoundingClientRect();
    const at = (clientX) => ({clientX, clientY: y + 50, pointerId: 1, bubbles: true});
    // a pointer that no device has cannot be captured
    grip.setPointerCapture = () => {};
    grip.hasPointerCapture = () => true;
    grip.dispatchEvent(new PointerEvent("pointerdown", at(x)));
    grip.dispatchEvent(new PointerEvent("pointermove", at(x + across)));
}

let width;

registry.category("web_tour.tours").add("ebox_letter_beside", {
    steps: () => [
        see("The letter", BESIDE),
        check("stands beside its data, both wide enough", BESIDE, () => {
            const letter = box(".o_attachment_preview");
            const data = box(".o_form_sheet_bg");
            expect(
                letter.left >= data.right && letter.top <= data.top + 5,
                "Not beside"
            );
            expect(
                letter.width >= 500 && data.width >= 500,
                `${data.width}, ${letter.width}`
            );
        }),
        check("The bar between them is drawn", ".o_ebox_grip", () => {
            width = box(".o_attachment_preview").width;
            drawGrip(-100);
        }),
        check("The letter is wider", BESIDE, () =>
            waitUntil(
                () => Math.abs(box(".o_attachment_preview").width - width - 100) < 20
            )
        ),
        check("and will be the next time", BESIDE, () => {
            const kept = browserWidth();
            expect(kept > 50, `${kept} is kept`);
        }),
        openEvidence,
        evidence,
        check("They are marked in the letter", BESIDE, () => marked(BESIDE)),
        click("The days", ".o_notebook .nav-link[name=deadlines]"),
        check("Each in full", ".o_ebox_proposals .o_kanban_record", cardsInFull),
    ],
});

const browserWidth = () =>
    Number(localStorage.getItem(`ebox.letter_width,${user.userId}`));

/** No button of a proposed day lies outside of its card, and no reason is cut. */
function cardsInFull() {
    for (const card of all(".o_ebox_proposals .o_kanban_record:not(.o_kanban_ghost)")) {
        const {right} = card.getBoundingClientRect();
        const parts = [...card.querySelectorAll("button, .o_field_widget")];
        const outside = parts.filter(
            (part) => part.getBoundingClientRect().right > right + 1
        );
        expect(
            !outside.length,
            `Outside of its card: ${outside.map((part) => part.textContent)}`
        );
        expect(!parts.some(isCut), `Cut: ${card.textContent}`);
    }
    expect(
        box(".o_form_sheet").right <= window.innerWidth + 1,
        "Wider than the screen"
    );
}

function swipe(target, across) {
    const touch = (clientX) =>
        new Touch({identifier: 1, target, clientX, clientY: 300});
    const fire = (type, touches, changedTouches) =>
        target.dispatchEvent(
            new TouchEvent(type, {touches, changedTouches, bubbles: true})
        );
    const [from, to] = [touch(200), touch(200 + across)];
    fire("touchstart", [from], [from]);
    fire("touchend", [], [to]);
}

const CARD = ".o_kanban_record:has(.o_ebox_card_payment):contains(RSZ Demo)";
const title = () => document.querySelector(".o_ebox_title h1").textContent;
let first;

registry.category("web_tour.tours").add("ebox_phone_looks", {
    steps: () => [
        see(
            "A card says who wants how much",
            `${CARD} .o_ebox_card_payment:contains(€)`
        ),
        see(
            "and how the payment stands",
            `${CARD} .o_ebox_card_payment .badge:contains(To check)`
        ),
        see("and the deadline", `${CARD} footer .fa-calendar-o`),
        click("Open one", `${CARD} footer`),
        check(
            "The letter is one tap away, on the first screen",
            ".o_widget_ebox_show_letter button",
            ({anchor}) => {
                expect(
                    anchor.getBoundingClientRect().bottom < window.innerHeight / 2,
                    "Too low"
                );
                anchor.click();
            }
        ),
        see("There it is", ".o-FileViewer iframe"),
        click("Close it", ".o-FileViewer [role=button]:has(.fa-times)"),
        openEvidence,
        evidence,
        check("They are marked in the letter", ".o-FileViewer iframe", () =>
            marked(".o-FileViewer iframe")
        ),
        click("Close it", ".o-FileViewer [role=button]:has(.fa-times)"),
        check(
            "A finger is drawn to the left",
            "body:not(:has(.o-FileViewer)) .o_ebox_title",
            ({anchor}) => {
                first = title();
                swipe(anchor, -150);
            }
        ),
        check("The next letter", ".o_ebox_title", () =>
            waitUntil(() => title() !== first, {timeout})
        ),
        check("and to the right", ".o_ebox_title", ({anchor}) => swipe(anchor, 150)),
        check("The first one again", ".o_ebox_title", () =>
            waitUntil(() => title() === first, {timeout})
        ),
        click("The days", ".o_notebook .nav-link[name=deadlines]"),
        check("Each in full", ".o_ebox_proposals .o_kanban_record", async () => {
            await waitFor(".o_ebox_proposals button");
            cardsInFull();
        }),
    ],
});

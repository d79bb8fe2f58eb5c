// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {queryFirst} from "@odoo/hoot-dom";
import {browser} from "@web/core/browser/browser";
import {registry} from "@web/core/registry";

const drawn = () =>
    queryFirst(".o_ebox_qr svg path:last-child")?.getAttribute("d") || "";
let before;

registry.category("web_tour.tours").add("ebox_pay", {
    steps: () => [
        {
            content: "A letter that asks to pay",
            trigger: ".o_data_row td[name=name]:contains(Bijdragebericht)",
            run: "click",
        },
        {
            content: "No QR before the account is confirmed",
            trigger:
                ".o_ebox_payment:not(:has(.o_ebox_qr svg)) button[name=action_trust_question]",
            run: "click",
        },
        {content: "Compared", trigger: ".modal .btn-primary", run: "click"},
        {
            content: "The QR is there",
            trigger: ".o_ebox_qr svg",
            run() {
                before = drawn();
            },
        },
        {content: "Edit", trigger: ".o_ebox_edit_payment", run: "click"},
        {
            content: "A wrong communication",
            trigger: ".o_ebox_payment [name=communication] input",
            run: "edit +++090/9337/55595+++",
        },
        {
            content: "is told at once",
            trigger: ".o_ebox_check.text-danger:contains(Wrong check digits)",
        },
        {
            content: "The right one",
            trigger: ".o_ebox_payment [name=communication] input",
            run: "edit +++090/9337/55594+++",
        },
        {
            content: "is told too",
            trigger: "[name=communication] .o_ebox_check.text-success",
        },
        {
            content: "Another amount",
            trigger: ".o_ebox_payment div[name=amount] .o_field_monetary input",
            run: "edit 50.00",
        },
        {
            content: "Leave the field",
            trigger: ".o_ebox_payment [name=beneficiary] input",
            run: "click",
        },
        {
            content: "The QR has followed before anything is saved",
            trigger: ".o_ebox_payment .o_ebox_save_payment",
            async run({waitUntil}) {
                await waitUntil(() => drawn() && drawn() !== before, {timeout: 5000});
            },
        },
        {content: "Save", trigger: ".o_ebox_save_payment", run: "click"},
        {
            content: "It is kept",
            trigger: ".o_ebox_edit_payment",
        },
        {
            content: "I have paid",
            trigger: "button[name=action_declare_paid]",
            run: "click",
        },
        {
            content: "The QR is gone",
            trigger:
                ".o_ebox_payment:not(:has(.o_ebox_qr svg)):contains(Declared as paid)",
        },
        {
            content: "Not after all",
            trigger: "button[name=action_undo_declared]",
            run: "click",
        },
        {content: "It can be paid again", trigger: ".o_ebox_qr svg"},
    ],
});

/** The browser's own, but for these methods. */
function navigatorThat(methods) {
    return new Proxy(window.navigator, {
        get(own, name) {
            const value = methods[name] || own[name];
            return typeof value === "function" && !methods[name]
                ? value.bind(own)
                : value;
        },
    });
}

registry.category("web_tour.tours").add("ebox_share_qr", {
    steps: () => [
        {
            content: "The QR can leave the phone as a picture",
            trigger: ".o_ebox_share_qr",
            async run({click}) {
                window.eboxShared = [];
                browser.navigator = navigatorThat({
                    canShare: () => true,
                    share: async ({files}) => window.eboxShared.push(...files),
                });
                await click();
            },
        },
        {
            content: "It is a PNG, shared with the banking app",
            trigger: "body",
            async run({waitUntil}) {
                await waitUntil(() => window.eboxShared.length, {timeout: 5000});
                const [file] = window.eboxShared;
                if (file.type !== "image/png" || file.size < 500) {
                    throw new Error(`${file.type} of ${file.size} bytes`);
                }
                browser.navigator = navigatorThat({canShare: () => false});
            },
        },
        {content: "Where nothing can share", trigger: ".o_ebox_share_qr", run: "click"},
        {content: "it is saved", trigger: ".o_notification:contains('QR was saved')"},
    ],
});

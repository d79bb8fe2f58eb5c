// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";

const SUBJECT = "Bijdragebericht";

/** What the browser would save: a tour takes its own dialogue for leaving the page. */
async function saved(url, options) {
    const answer = await fetch(url, options);
    const disposition = answer.headers.get("Content-Disposition") || "";
    if (answer.status !== 200 || !disposition.startsWith("attachment")) {
        throw new Error(`${url} answers ${answer.status} ${disposition}`);
    }
    await answer.arrayBuffer();
}

registry.category("web_tour.tours").add("ebox_portal", {
    steps: () => [
        {
            content: "home shows the official mail",
            trigger: ".o_portal_index_card a[href='/my/ebox']:contains('letters')",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "the list has several letters",
            trigger: ".o_ebox_letters:has(tbody tr:nth-child(3))",
        },
        {
            content: "search for one of them",
            trigger: "#ebox_q",
            run: `edit ${SUBJECT}`,
        },
        {
            content: "among those of this year",
            trigger: "#ebox_sort",
            run: "select oldest",
        },
        {
            trigger: ".o_ebox_apply",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "only that one is listed; open it",
            trigger: `.o_ebox_letters tbody tr:only-child .o_ebox_subject:contains('${SUBJECT}')`,
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "the PDF is drawn on the page",
            trigger: ".o_ebox_pdf:iframe .page[data-loaded='true']",
            timeout: 20000,
        },
        {
            content: "what is to be paid stands beside it",
            trigger: ".o_ebox_payment .o_ebox_iban:contains('BE')",
        },
        {
            content: "the clipboard of a test is no one's own",
            trigger: ".o_ebox_payment",
            run: () => {
                navigator.clipboard.writeText = async (text) => {
                    document.body.dataset.copied = text;
                };
            },
        },
        {
            content: "copy the account without spaces",
            trigger: ".o_ebox_iban ~ .o_ebox_copy",
            run: "click",
        },
        {
            content: "the button says that it did",
            trigger:
                "body[data-copied^='BE']:not([data-copied*=' ']) .o_ebox_iban ~ .o_ebox_copy .o_ebox_copied:not(.d-none)",
        },
        {
            content: "download its file",
            trigger: ".o_ebox_files .o_ebox_download",
            run: ({anchor}) => saved(anchor.href),
        },
        {
            content: "back to the same list, where it is opened and downloaded now",
            trigger: `.breadcrumb a[href^='/my/ebox?q=${SUBJECT}']`,
            run: "click",
            expectUnloadPage: true,
        },
        {
            trigger: `.o_ebox_letters tbody tr:only-child:has(.o_ebox_downloaded):not(:has(.o_ebox_new))`,
        },
        {
            trigger: ".o_ebox_total a:contains('Clear')",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "nothing is ticked, so no selection to download",
            trigger: ".o_ebox_zip_ticked:disabled",
        },
        {
            trigger: ".o_ebox_tick_all",
            run: "click",
        },
        {
            content: "all are counted; take back the first",
            trigger:
                ".o_ebox_letters:not(:has(input[name='ids']:not(:checked))) tbody tr:first-child input[name='ids']",
            run: "click",
        },
        {
            content: "download the others as ZIP",
            trigger: ".o_ebox_zip_ticked:enabled",
            run: ({anchor}) =>
                saved(anchor.form.action, {
                    method: "POST",
                    body: new FormData(anchor.form, anchor),
                }),
        },
        {
            content: "the list is still there",
            trigger: ".o_ebox_letters",
        },
    ],
});

registry.category("web_tour.tours").add("ebox_portal_revoked", {
    steps: () => [
        {
            content: "home has no official mail any more",
            trigger: ".o_portal_my_home:not(:has(a[href='/my/ebox']))",
        },
    ],
});

/** At the foot of each page: Odoo's chooser of languages and the line of its website. */
const NOT_OURS = ".o_footer_copyright";

/** Fails with what axe-core finds on this page; only what is serious. */
async function look() {
    const script = await (await fetch("/ebox_test/axe.js")).text();
    // eslint-disable-next-line no-eval -- axe-core, which the test put there itself
    (0, eval)(script);
    const found = await window.axe.run(
        {exclude: [NOT_OURS]},
        {iframes: false, resultTypes: ["violations"]}
    );
    const told = found.violations
        .filter((violation) => ["serious", "critical"].includes(violation.impact))
        .flatMap((violation) =>
            violation.nodes.map((node) => `${violation.id}: ${node.html}`)
        );
    if (told.length) {
        throw new Error(`${location.pathname}\n${told.join("\n")}`);
    }
}

/** The test says which pages there are, and what is on each when it is ready. */
const pages = () => JSON.parse(sessionStorage.getItem("ebox_portal_pages") || "[]");

registry.category("web_tour.tours").add("ebox_portal_accessibility", {
    steps: () =>
        pages().flatMap(([path, ready]) => [
            {
                content: `go to ${path}`,
                trigger: "body",
                run: () => location.assign(path),
                expectUnloadPage: true,
            },
            {
                content: `${path} is ready`,
                trigger: ready,
            },
            {
                content: `axe-core finds nothing serious on ${path}`,
                trigger: "body",
                run: look,
            },
        ]),
});

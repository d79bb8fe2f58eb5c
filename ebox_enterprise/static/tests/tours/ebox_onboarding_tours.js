// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {registry} from "@web/core/registry";
import {stepUtils} from "@web_tour/tour_utils";

/** Clicks and pastes of a user, counted; the test asserts how many there are. */
const effort = {clicks: 0, pastes: 0};

const click = (content, trigger) => ({
    content,
    trigger,
    async run(helpers) {
        effort.clicks += 1;
        await helpers.click();
    },
});

const see = (content, trigger) => ({content, trigger});

/** What needs a whole first synchronisation, which these tours do in the request. */
const seeReceived = (content, trigger) => ({content, trigger, timeout: 60000});

const step = (name) => `.o_ebox_onboarding .o_form_sheet div[name=${name}]`;

const openTheApp = () => [
    stepUtils.showAppsMenuItem(),
    click("Open the e-Box app", ".o_app[data-menu-xmlid='ebox_enterprise.menu_root']"),
];

const untilTheConnection = () => [
    click(
        "Choose what may be fetched",
        ".o_field_widget[name=fetch_policy] input[data-value=automatic]"
    ),
    click("Accept", "button[name=action_accept]"),
    click("The government's part is done", "button[name=action_next]"),
    click("Download the certificate", `${step("certificate")} button.o_ebox_download`),
    {
        content: "Paste the Client ID, where the cursor is already",
        trigger: ".o_field_widget[name=client_id] input:focus",
        async run(helpers) {
            effort.pastes += 1;
            await helpers.edit(
                window.eboxClientId || "self_service_chaman_1_unknown0id"
            );
        },
    },
];

registry.category("web_tour.tours").add("ebox_onboarding_looked_at", {
    url: "/odoo",
    steps: () => [
        ...openTheApp(),
        {
            content: "Another tab is looked at, and nothing was entered",
            trigger: step("start"),
            async run() {
                Object.defineProperty(document, "visibilityState", {value: "hidden"});
                document.dispatchEvent(new Event("visibilitychange"));
                await new Promise((resolve) => setTimeout(resolve, 1000));
            },
        },
    ],
});

registry.category("web_tour.tours").add("ebox_onboarding", {
    url: "/odoo",
    steps: () => [
        ...openTheApp(),
        ...untilTheConnection(),
        click("Make the connection", "button[name=action_go_to_connect]"),
        seeReceived("Everything passes", ".o_ebox_sync_progress, .o_ebox_show_mail"),
        click("Show the mail", ".o_ebox_show_mail"),
        click("Open the first letter", ".o_data_row:first-child td[name=name]"),
        {
            content: "It is on the screen, with few clicks and one paste",
            trigger: ".o_attachment_preview iframe",
            run() {
                if (effort.clicks > 8 || effort.pastes > 1) {
                    throw new Error(`${effort.clicks} clicks, ${effort.pastes} pastes`);
                }
            },
        },
    ],
});

registry.category("web_tour.tours").add("ebox_onboarding_demo", {
    url: "/odoo",
    steps: () => [
        ...openTheApp(),
        click("One click for the demo", "button[name=action_connect_demo]"),
        seeReceived("It is connected", ".o_ebox_show_mail"),
        see("The envelope counts without a reload", ".o_ebox_unread_count"),
        see("It says that it is a demo", ".o_ebox_unread_menu:contains(Demo)"),
    ],
});

const failing = (name, check, ...words) =>
    registry.category("web_tour.tours").add(name, {
        steps: () => [
            click("Make the connection", ".o_ebox_make_connection"),
            ...words.map((word) =>
                see(
                    `The failing check says ${word}`,
                    `.o_ebox_check[data-check=${check}][data-state=failed]:contains(${word})`
                )
            ),
            see("What comes after it did not run", ".o_ebox_check[data-state=waiting]"),
            see("It is not connected", ".o_ebox_make_connection"),
        ],
    });

failing("ebox_onboarding_wrong_client_id", "assertion", "self_service_chaman_");

registry.category("web_tour.tours").add("ebox_onboarding_kept", {
    steps: () => [
        see("When it was checked", ".o_ebox_last_check"),
        see(
            "What failed is there still",
            ".o_ebox_check[data-check=assertion][data-state=failed]"
        ),
        see("What passed, too", ".o_ebox_check[data-check=company][data-state=passed]"),
    ],
});
failing("ebox_onboarding_not_linked", "token", "certificate", "pencil");
failing("ebox_onboarding_registry_down", "registry", "portal", "internet");

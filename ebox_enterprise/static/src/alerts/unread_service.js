// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {reactive} from "@odoo/owl";
import {browser} from "@web/core/browser/browser";
import {rpcBus} from "@web/core/network/rpc";
import {registry} from "@web/core/registry";

const MENU = "ebox_enterprise.menu_root";
const MINUTE = 60_000;
const INTERVAL = 5 * MINUTE; // while somebody looks at the page
const FRESH = MINUTE; // a page that is looked at again asks when it is older
const SOON = 300; // milliseconds: several changes are one question
// What a person does that makes letters wait for a reader, or no longer.
const CHANGES = new Set([
    "action_mark_unread",
    "action_done",
    "action_undo",
    "action_reopen",
    "action_question_answered",
]);
const MODELS = new Set(["ebox.document", "ebox.done"]);
// What makes letters come, or go: the envelope of a new mailbox waits for no reload.
const RECEIVING = new Set([
    "action_check",
    "action_connect",
    "action_connect_demo",
    "action_progress",
    "action_sync",
]);

/**
 * How many letters wait for a reader, for those who have the e-Box in their menu;
 * nothing is asked for others.
 */
export const unreadService = {
    dependencies: ["bus_service", "menu", "orm"],

    start(env, {bus_service: bus, menu, orm}) {
        const state = reactive({isShown: false, count: 0, environment: ""});
        let asked = 0;
        let timeout;

        async function refresh() {
            browser.clearTimeout(timeout);
            asked = Date.now();
            try {
                Object.assign(
                    state,
                    await orm.silent.call("ebox.document", "get_envelope", [])
                );
            } catch {
                // offline, or logged out: the old number stays, and it is asked again
            }
            plan(INTERVAL);
        }

        function plan(delay) {
            browser.clearTimeout(timeout);
            if (state.isShown && document.visibilityState === "visible") {
                timeout = browser.setTimeout(refresh, delay);
            }
        }

        function onResponse({detail}) {
            const {model, method} = detail.data?.params || {};
            if (detail.error) {
                return;
            }
            const opened = method === "action_mark_opened" && detail.result;
            if (MODELS.has(model) && (opened || CHANGES.has(method))) {
                plan(SOON);
            } else if (model === "ebox.connection" && RECEIVING.has(method)) {
                plan(SOON);
            }
        }

        function onVisibility() {
            const age = Date.now() - asked;
            plan(age > FRESH ? SOON : INTERVAL - age);
        }

        function onMenus() {
            const isShown = menu.getAll().some((item) => item.xmlid === MENU);
            if (isShown && !state.isShown) {
                state.isShown = true;
                refresh();
            }
            state.isShown = isShown;
        }

        rpcBus.addEventListener("RPC:RESPONSE", onResponse);
        bus.subscribe("ebox/changed", () => plan(SOON));
        document.addEventListener("visibilitychange", onVisibility);
        env.bus.addEventListener("MENUS:APP-CHANGED", onMenus);
        onMenus();
        return {state, refresh};
    },
};

registry.category("services").add("ebox_unread", unreadService);

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {useEffect, useExternalListener} from "@odoo/owl";
import {_t} from "@web/core/l10n/translation";
import {serializeDateTime} from "@web/core/l10n/dates";
import {registry} from "@web/core/registry";
import {user} from "@web/core/user";
import {useService} from "@web/core/utils/hooks";
import {FormController} from "@web/views/form/form_controller";
import {formView} from "@web/views/form/form_view";
import {EboxDocumentModel} from "./document_model";
import {EboxDocumentFormRenderer} from "./letter_beside";
import {useSwipe} from "./swipe";

const {DateTime} = luxon;

/** Nobody can have seen a letter so soon: a key that is hit twice does nothing to it. */
const UNSEEN_MS = 700;
/** Keys that turn the pages of the letter, as in any reader: part of its height. */
const PAGE_KEYS = {PageDown: 0.85, PageUp: -0.85, " ": 0.85};
const FRAMES = ".o_attachment_preview iframe, .o_ebox_letter_pdf iframe";
const FOCUSABLE =
    "input, textarea, select, button, a, [contenteditable=true], [tabindex]";

/**
 * Tells the server that a person sees the document, once it is displayed.
 *
 * Reading a record is no proof of a reader: programs, exports and lists read
 * too. So the form says it itself, and again at each step of the pager.
 */
export class EboxDocumentFormController extends FormController {
    setup() {
        super.setup();
        this.orm = useService("orm");
        this.action = useService("action");
        this.notification = useService("notification");
        useEffect(
            (resId) => {
                if (resId) {
                    this.shownAt = Date.now();
                    this.markOpened(resId);
                }
            },
            () => [this.model.root?.resId]
        );
        useExternalListener(window, "keydown", this.turnPage);
        const bus = useService("bus_service");
        const reload = () => this.reloadUnchanged();
        useEffect(
            () => {
                bus.subscribe("ebox/changed", reload);
                return () => bus.unsubscribe("ebox/changed", reload);
            },
            () => []
        );
        useSwipe(this.rootRef, (delta) => this.step(delta));
        this.listening = new WeakSet();
        useExternalListener(window, "blur", this.listenInside);
    }

    /** Turns the pages of the letter while no field or button has the focus. */
    turnPage(ev) {
        const part = PAGE_KEYS[ev.key];
        const free = !ev.ctrlKey && !ev.altKey && !ev.metaKey && !ev.defaultPrevented;
        if (!part || !free || ev.target.closest?.(FOCUSABLE)) {
            return;
        }
        const frame = document.querySelector(FRAMES);
        const pages = frame?.contentDocument?.getElementById("viewerContainer");
        if (!pages) {
            return;
        }
        ev.preventDefault();
        frame.scrollIntoView({block: "nearest"});
        pages.scrollBy({top: part * pages.clientHeight * (ev.shiftKey ? -1 : 1)});
    }

    /** Keys with Alt work on too when a person has clicked into the letter. */
    listenInside() {
        const frame = document.activeElement;
        const inside = frame?.matches(FRAMES) && frame.contentDocument;
        if (!inside || this.listening.has(inside)) {
            return;
        }
        this.listening.add(inside);
        inside.addEventListener("keydown", ({key, code, altKey, shiftKey}) => {
            if (altKey) {
                const options = {
                    key,
                    code,
                    altKey,
                    shiftKey,
                    bubbles: true,
                    cancelable: true,
                };
                document.body.dispatchEvent(new KeyboardEvent("keydown", options));
            }
        });
    }

    async markOpened(resId) {
        const root = this.model.root;
        const changed = await this.orm.call("ebox.document", "action_mark_opened", [
            [resId],
        ]);
        if (await this.fetchLetter(root)) {
            if (this.model.root === root && !(await root.isDirty())) {
                await root.load();
            }
        } else if (changed && this.model.root === root) {
            this.showOpened(root);
        }
    }

    /** Shows the new facts alone: loading all of it again would flicker. */
    showOpened(root) {
        root._applyValues({
            opened_by_id: {id: user.userId, display_name: user.name},
            opened_date: serializeDateTime(DateTime.now()),
            is_unread: false,
        });
        const thread = this.mailStore?.Thread.get({
            model: root.resModel,
            id: root.resId,
        });
        if (thread?.activities.length) {
            thread.fetchThreadData(["activities"]);
        }
    }

    /** Somebody else has changed what this form may show; what a person types stays. */
    async reloadUnchanged() {
        const root = this.model.root;
        if (!root.resId || (await root.isDirty()) || this.model.root !== root) {
            return;
        }
        await root.load();
        this.mailStore?.Thread.get({
            model: root.resModel,
            id: root.resId,
        })?.fetchNewMessages();
    }

    /** By the read policy 'on open' the letter is fetched now; an error is shown. */
    async fetchLetter(root) {
        if (!root.data.fetch_on_open) {
            return false;
        }
        this.ui.block({message: _t("Fetching the letter…")});
        try {
            await this.orm.call("ebox.document", "action_fetch_now", [[root.resId]]);
        } finally {
            this.ui.unblock();
        }
        return true;
    }

    async beforeExecuteActionButton(clickParams) {
        const proceed = await super.beforeExecuteActionButton(...arguments);
        if (proceed === false || !clickParams.context?.includes?.("ebox_next")) {
            return proceed;
        }
        await this.doneAndNext(clickParams.name);
        return false;
    }

    /** Does what the button says, then steps to the next letter of the pager. */
    async doneAndNext(method) {
        if (this.stepping || Date.now() - this.shownAt < UNSEEN_MS) {
            return;
        }
        this.stepping = true;
        try {
            const ids = [this.model.root.resId];
            if (
                !(await this.isDone(
                    await this.orm.call("ebox.document", method, [ids])
                ))
            ) {
                return;
            }
            if (!(await this.step(1))) {
                await this.leavePage();
            }
            this.shownAt = Date.now();
        } finally {
            this.stepping = false;
        }
    }

    /** Follows the answer to Done, which may ask first: whether the letter is done then. */
    isDone(answer) {
        return new Promise((resolve) => {
            const onClose = (infos) => resolve(Boolean(infos?.done));
            this.action.doAction(answer, {onClose});
        });
    }

    /** To another letter of the pager, so far from this one. @returns whether it is there */
    async step(delta) {
        const {resId, resIds} = this.model.root;
        const place = resIds.indexOf(resId);
        const offset = place + delta;
        const isThere = place >= 0 && offset >= 0 && offset < resIds.length;
        if (isThere) {
            await this.onPagerUpdate({offset, resIds});
        }
        return isThere;
    }

    /** Back to the list, which shows what is left to do; a form opened alone stays. */
    async leavePage() {
        const alone = !(this.env.config.breadcrumbs?.length > 1);
        const text = alone
            ? _t("Done. The list of documents shows what is left.")
            : _t("That was the last letter of this page.");
        this.notification.add(text, {type: "success"});
        if (alone) {
            await this.model.root.load();
        } else {
            this.env.config.historyBack();
        }
    }
}

export const eboxDocumentFormView = {
    ...formView,
    Controller: EboxDocumentFormController,
    Renderer: EboxDocumentFormRenderer,
    Model: EboxDocumentModel,
};

registry.category("views").add("ebox_document_form", eboxDocumentFormView);

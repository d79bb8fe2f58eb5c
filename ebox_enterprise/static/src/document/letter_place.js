// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {browser} from "@web/core/browser/browser";
import {FileModel} from "@web/core/file_viewer/file_model";
import {useFileViewer} from "@web/core/file_viewer/file_viewer_hook";
import {_t} from "@web/core/l10n/translation";
import {useService} from "@web/core/utils/hooks";

const BESIDE = ".o_attachment_preview iframe";
const ABOVE = ".o-FileViewer iframe";
/** A letter that is no file, but words. */
const BODY = ".o_ebox_body";
const WAIT_MS = 15000;
/** What pdf.js says of a search. */
const NOT_FOUND = 1;
const PENDING = 3;

/** Waits for what ``find`` returns. @returns {Promise<any>} undefined: it never came */
async function waitFor(find) {
    for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
        const found = find();
        if (found) {
            return found;
        }
        await new Promise((resolve) => browser.setTimeout(resolve, 100));
    }
}

/** The file of a letter as Odoo's viewer takes it; its type as the files say it. */
export function letterFile({data}) {
    const main = data.message_main_attachment_id;
    if (!main) {
        return;
    }
    const files = (data.file_ids?.records || []).map((record) => record.data);
    const known = files.find((file) => file.attachment_id?.id === main.id);
    const {id, display_name: name} = main;
    const mimetype = known?.mimetype || "application/pdf";
    return Object.assign(new FileModel(), {id, name, mimetype});
}

/**
 * The ways in which a letter may write what was read in it: as it stands, a bare
 * account or amount as letters print them, and at last its figures alone.
 */
export function spellings(text) {
    const words = text.replace(/^…|…$/g, "").trim();
    const found = [words];
    if (/^[A-Z]{2}\d{2}[0-9A-Z]{8,30}$/.test(words)) {
        found.push(words.replace(/(.{4})(?=.)/g, "$1 "));
    }
    const [, whole, cents] = words.match(/^(\d+)\.(\d\d)$/) || [];
    for (const separator of whole ? [".", " ", ""] : []) {
        found.push(`${whole.replace(/\B(?=(\d{3})+$)/g, separator)},${cents}`);
    }
    const figures = words.match(/[+*]*(?:[A-Z]{2})?\d[\d\s.,/]{2,}\d[+*]*/g) || [];
    return [...new Set([...found, ...figures.reverse()])];
}

/** Marks words in the letter, from its current page on. @returns {Promise<boolean>} */
function mark(reader, query) {
    const {eventBus} = reader;
    return new Promise((resolve) => {
        const answer = ({state}) => {
            if (state !== PENDING) {
                eventBus.off("updatefindcontrolstate", answer);
                resolve(state !== NOT_FOUND);
            }
        };
        eventBus.on("updatefindcontrolstate", answer);
        eventBus.dispatch("find", {source: reader, type: "", query});
    });
}

/**
 * A function that shows where something stands in the letter: the page, and there its
 * words, marked; beside the form, or above it where there is no room beside.
 */
export function useLetterPlace() {
    const viewer = useFileViewer();
    const notification = useService("notification");
    return async function showPlace(record, page, text) {
        const file = letterFile(record);
        if (!file) {
            return document.querySelector(BODY)?.scrollIntoView({block: "center"});
        }
        if (!document.querySelector(BESIDE) && file.isViewable) {
            viewer.open(file);
        }
        const frame = await waitFor(() =>
            document.querySelector(`${BESIDE}, ${ABOVE}`)
        );
        const reader = await waitFor(() => {
            const application = frame?.contentWindow?.PDFViewerApplication;
            return application?.pdfViewer?.pageViewsReady && application;
        });
        if (reader && page) {
            reader.page = Math.min(page, reader.pagesCount);
        }
        for (const query of reader ? spellings(text) : []) {
            if (await mark(reader, query)) {
                return;
            }
        }
        notification.add(
            _t(
                "These words could not be marked: they stand in a picture, or in another file of the letter."
            ),
            {type: "info"}
        );
    };
}

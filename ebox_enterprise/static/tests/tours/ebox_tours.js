// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {waitUntil} from "@odoo/hoot-dom";
import {registry} from "@web/core/registry";

const click = (content, trigger) => ({content, trigger, run: "click"});
const see = (content, trigger) => ({content, trigger});
const press = (content, keys, trigger = "body") => ({
    content,
    trigger,
    run: `press ${keys}`,
});

const read = (content) => ({
    content,
    trigger: "body",
    run: () => new Promise((resolve) => setTimeout(resolve, 1000)),
});

/** The page of the letter that a key has turned, without leaving the keyboard. */
const turnPage = {
    content: "A key turns the page of the letter",
    trigger: ".o_ebox_letter_pdf iframe",
    run: ({anchor}) =>
        waitUntil(
            () => {
                document.body.dispatchEvent(
                    new KeyboardEvent("keydown", {key: "PageDown", bubbles: true})
                );
                const pages = anchor.contentDocument?.getElementById("viewerContainer");
                return pages?.scrollTop > 0;
            },
            {timeout: 10000}
        ),
};

/** Something is left of the letter: the button that has the focus says yes to it. */
const allTheSame = [
    see("It is asked once", ".modal .o_ebox_done_anyway:focus"),
    press("It is done all the same", "Enter", ".modal .o_ebox_done_anyway:focus"),
];

const READ = ".o_ebox_read_by:contains(Read by)";

registry.category("web_tour.tours").add("ebox_desk", {
    url: "/odoo/e-box",
    steps: () => [
        see("Unread letters are bold", ".o_data_row.fw-bold:contains(Bijdragebericht)"),
        see(
            "Registered mail has a badge",
            ".o_data_row .text-bg-danger:contains(Registered)"
        ),
        click(
            "Open the contribution notice",
            ".o_data_row td[name=name]:contains(Bijdragebericht)"
        ),
        see("The PDF stands beside the data", ".o_attachment_preview iframe"),
        see("A person has read it", READ),
        click("Nothing is left to do", "button.o_ebox_done"),
        ...allTheSame,
        see("It is done", ".o_arrow_button_current:contains(Done)"),
        click("On to the next", ".o_pager_next"),
        see("That one is new", ".o_arrow_button_current:contains(New)"),
        see("and read too", READ),
    ],
});

/** How many letters the envelope above shows. */
const count = () =>
    parseInt(document.querySelector(".o_ebox_unread_count").textContent);
let before;

const fewer = (difference) => ({
    content: `The envelope shows ${difference} fewer`,
    trigger: ".o_ebox_unread_count",
    run: () => waitUntil(() => count() === before - difference, {timeout: 5000}),
});

registry.category("web_tour.tours").add("ebox_keyboard", {
    url: "/odoo/e-box",
    steps: () => [
        see("The list shows open work", ".o_facet_value:contains(Not done)"),
        {
            content: "The envelope counts what nobody has read",
            trigger: ".o_ebox_unread_count",
            run: () => (before = count()),
        },
        click("Filters", ".o_searchview_dropdown_toggler"),
        click(
            "Only what is to be read",
            ".o_filter_menu .o_menu_item:contains(To read)"
        ),
        see("It is filtered", ".o_facet_value:contains(To read)"),
        press("Close the filters", "Escape"),
        {
            content: "Back to the search, where the list begins",
            trigger: ".o_searchview_input",
            run: ({anchor}) => anchor.focus(),
        },
        press("From the search to the list", "ArrowDown", ".o_searchview_input:focus"),
        press("To the first letter", "ArrowDown", ".o_list_table thead :focus"),
        press("Open it", "Enter", ".o_data_row:first-child :focus"),
        see("The first one", ".o_pager_value:contains(1)"),
        see("It is read", READ),
        fewer(1),
        read("A person looks at it for a moment"),
        press("Done, and on to the next", "alt+y"),
        press("A key that is hit twice", "alt+y"),
        ...allTheSame,
        see("The second one", ".o_pager_value:contains(2)"),
        see("It is new", ".o_arrow_button_current:contains(New)"),
        see("and read", READ),
        fewer(2),
        press("Give it to somebody", "alt+g"),
        see("Whom", ".modal .o_field_widget[name=responsible_id] input:focus"),
        press("To myself", "alt+q"),
        see(
            "It is mine",
            "body:not(:has(.modal)) .o_form_view .o_field_widget[name=responsible_id] img"
        ),
        press("To the third", "alt+n"),
        see("The third one", ".o_pager_value:contains(3)"),
        see("It is read", READ),
        press("Mark it as unread", "alt+z"),
        see("Nobody has read it", ".o_ebox_not_read"),
        fewer(2),
    ],
});

/** Drops a file on the place for the document. */
const drop = (content, name, bytes) => ({
    content,
    trigger: ".o_ebox_drop",
    run() {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([bytes], name));
        this.anchor.dispatchEvent(
            new DragEvent("drop", {dataTransfer, bubbles: true, cancelable: true})
        );
    },
});

registry.category("web_tour.tours").add("ebox_elsewhere", {
    steps: () => [
        see(
            "It says where the document is",
            ".o_ebox_elsewhere:contains(myminfin.example)"
        ),
        see(
            "A new tab that knows nothing of us",
            ".o_ebox_elsewhere_link[target=_blank][rel='noopener noreferrer']"
        ),
        drop("A picture is no document", "photo.pdf", "\u00ff\u00d8 no PDF"),
        see("It says so", ".o_notification:contains(not a PDF)"),
        drop("The document", "assessment.pdf", "%PDF-1.4\n%%EOF"),
        see("The work has begun", ".o_arrow_button_current:contains(In Progress)"),
        see("Nothing is missing any more", ".o_form_view:not(:has(.o_ebox_elsewhere))"),
        see("It stands beside the data", ".o_attachment_preview iframe"),
    ],
});

registry.category("web_tour.tours").add("ebox_turn_page", {
    steps: () => [
        see("It is read", READ),
        turnPage,
        {
            content: "A key that is pressed within the letter works too",
            trigger: ".o_ebox_letter_pdf iframe",
            run: ({anchor}) => {
                anchor.focus();
                window.dispatchEvent(new Event("blur"));
                anchor.contentDocument.body.dispatchEvent(
                    new KeyboardEvent("keydown", {
                        key: "w",
                        altKey: true,
                        bubbles: true,
                    })
                );
            },
        },
        see("It is taken on", ".o_arrow_button_current:contains(In Progress)"),
    ],
});

registry.category("web_tour.tours").add("ebox_last_letter", {
    steps: () => [
        see("It is read", READ),
        read("A person looks at it for a moment"),
        press("Done, and there is no next one", "alt+y"),
        ...allTheSame,
        see("It says so", ".o_notification:contains(last letter)"),
        see("The list shows what is left", ".o_list_view .o_data_row"),
    ],
});

registry.category("web_tour.tours").add("ebox_no_envelope", {
    url: "/odoo",
    steps: () => [
        see("Others have the bar at the top", ".o_menu_systray .o_user_menu"),
        see("without the envelope", ".o_menu_systray:not(:has(.o_ebox_unread_menu))"),
    ],
});

registry.category("web_tour.tours").add("ebox_missing_letter", {
    steps: () => [
        {
            content: "A sentence instead of an error",
            trigger: ".o_notification:contains('is not here')",
        },
        {content: "The mail is there", trigger: ".o_ebox_documents .o_data_row"},
    ],
});

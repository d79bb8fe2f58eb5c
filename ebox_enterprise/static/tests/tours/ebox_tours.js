import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("ebox_desk", {
    url: "/odoo/e-box",
    steps: () => [
        {
            content: "Unread letters are bold",
            trigger: ".o_data_row.fw-bold:contains(Bijdragebericht)",
        },
        {
            content: "Registered mail has a badge",
            trigger: ".o_data_row .text-bg-danger:contains(Registered)",
        },
        {
            content: "Open the contribution notice",
            trigger: ".o_data_row td[name=name]:contains(Bijdragebericht)",
            run: "click",
        },
        {
            content: "The PDF stands beside the data",
            trigger: ".o_attachment_preview iframe",
        },
        {
            content: "A person has read it",
            trigger: ".o_field_widget[name=opened_by_id]:visible",
        },
        {
            content: "Nothing is left to do",
            trigger: "button[name=action_done]",
            run: "click",
        },
        {
            trigger: ".o_arrow_button_current:contains(Done)",
        },
        {
            content: "On to the next",
            trigger: ".o_pager_next",
            run: "click",
        },
        {
            trigger: ".o_arrow_button_current:contains(New)",
        },
        {
            content: "That one is read too",
            trigger: ".o_field_widget[name=opened_by_id]:visible",
        },
    ],
});

import { registry } from "@web/core/registry";
import { stepUtils } from "@web_tour/tour_utils";

const openMenu = (name) => ({
    content: `Open the menu ${name}`,
    trigger: `.o_menu_sections [data-menu-xmlid='ebox_enterprise.${name}']`,
    run: "click",
});

registry.category("web_tour.tours").add("ebox_connect_demo", {
    url: "/odoo",
    steps: () => [
        stepUtils.showAppsMenuItem(),
        {
            content: "Open the e-Box app",
            trigger: ".o_app[data-menu-xmlid='ebox_enterprise.menu_root']",
            run: "click",
        },
        openMenu("menu_connections"),
        {
            content: "Make a connection",
            trigger: ".o_list_button_add",
            run: "click",
        },
        {
            content: "Choose the demo",
            trigger: ".o_field_widget[name=environment] input",
            run: "click",
        },
        {
            trigger: ".o_select_menu_item:contains(Demo)",
            run: "click",
        },
        {
            content: "Connect",
            trigger: "button[name=action_connect]",
            run: "click",
        },
        {
            content: "It is connected and says that the mail is coming",
            trigger: ".o_notification:contains(background)",
        },
        {
            trigger: ".o_arrow_button_current:contains(Connected)",
        },
    ],
});

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

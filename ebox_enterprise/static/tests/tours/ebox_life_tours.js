// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {inputFiles} from "@web/../tests/utils";
import {registry} from "@web/core/registry";
import {rpc} from "@web/core/network/rpc";

const click = (content, trigger) => ({content, trigger, run: "click"});
const see = (content, trigger) => ({content, trigger});

/** The text of a file that the test has put into an attachment. */
async function textOf(name) {
    const [found] = await rpc("/web/dataset/call_kw/ir.attachment/search_read", {
        model: "ir.attachment",
        method: "search_read",
        args: [[["name", "=", name]], ["datas"]],
        kwargs: {},
    });
    return atob(found.datas);
}

const choose = (field, name) => ({
    content: `Choose ${name}`,
    trigger: `.modal .o_field_widget[name=${field}]`,
    async run() {
        const file = new File([await textOf(name)], name);
        await inputFiles(`.modal .o_field_widget[name=${field}] .o_input_file`, [file]);
    },
});

const openCertificates = () => [
    see("The connection works", ".alert-success:visible:contains(Working)"),
    click("The page with the certificates", ".nav-link[name=certificate]"),
];

registry.category("web_tour.tours").add("ebox_rotation", {
    steps: () => [
        ...openCertificates(),
        click("Make the next one", "button[name=action_make_next_certificate]"),
        see("What to do in ChaMan", ".alert-info:contains(pencil)"),
        click("Test it", "button[name=action_test_next]"),
        see("It is accepted", ".o_notification:contains(accepts)"),
        see("That is noted", ".alert-info:contains(Accepted by the government)"),
        click("Switch", "button[name=action_switch_certificate]"),
        see("It is in use", ".o_notification:contains(in use now)"),
        see(
            "Nothing is next any more",
            "button[name=action_make_next_certificate]:visible"
        ),
    ],
});

registry.category("web_tour.tours").add("ebox_upload", {
    steps: () => [
        ...openCertificates(),
        click("Upload one's own", "button:contains(Upload a certificate)"),
        choose("certificate_file", "tour-certificate.pem"),
        choose("key_file", "tour-other-key.pem"),
        click("Upload", ".modal footer button[name=action_upload]"),
        see("They do not match", ".o_error_dialog:contains(not belong together)"),
        click("Understood", ".o_error_dialog footer button"),
        choose("key_file", "tour-key.pem"),
        see("It is chosen", ".modal [name=key_file] input:value(tour-key.pem)"),
        click("Upload", ".modal footer button[name=action_upload]"),
        see("It waits as the next one", "button[name=action_test_next]:visible"),
    ],
});

registry.category("web_tour.tours").add("ebox_disconnect", {
    steps: () => [
        see("The government's count", "td[name=source_messages]:contains(23)"),
        click("Disconnect", "button.o_ebox_disconnect"),
        see("What stays is said", ".modal:contains(stay in Odoo)"),
        click("Yes", ".modal footer button[name=action_disconnect]"),
        see("It is told again", ".o_notification:contains(irreversible)"),
        see("Nothing is connected", ".alert-secondary:visible:contains(Not connected)"),
    ],
});

registry.category("web_tour.tours").add("ebox_approve", {
    steps: () => [
        see("The address", "td[name=base_url]:contains(other-host.example)"),
        click(
            "Approve it",
            "tr:contains(other-host.example) button[name=action_approve]"
        ),
        click("Yes", ".modal:contains(The token) footer .btn-primary"),
        see(
            "It is approved",
            "tr:contains(other-host.example):not(:has(button[name=action_approve])) " +
                "td[name=approved] input:checked"
        ),
    ],
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component, useRef, useState} from "@odoo/owl";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {useFileUploader} from "@web/core/utils/files";
import {useService} from "@web/core/utils/hooks";
import {standardWidgetProps} from "@web/views/widgets/standard_widget_props";

const PDF_START = "%PDF-";

/** Whether these bytes begin as a PDF does; names and types can say anything. */
async function isPdf(file) {
    return (await file.slice(0, PDF_START.length).text()) === PDF_START;
}

/**
 * A letter that only says on which site the document is: where it is, a link for
 * sites of the government, and the place for the PDF that a person got there.
 */
export class EboxElsewhere extends Component {
    static template = "ebox_enterprise.Elsewhere";
    static props = {...standardWidgetProps};

    setup() {
        this.orm = useService("orm");
        this.notification = useService("notification");
        this.upload = useFileUploader();
        this.input = useRef("input");
        this.state = useState({isOver: false, isBusy: false});
    }

    get data() {
        return this.props.record.data;
    }

    onPick() {
        this.input.el.click();
    }

    async onChosen() {
        const files = [...this.input.el.files];
        this.input.el.value = "";
        await this.add(files);
    }

    onDragOver(ev) {
        if (ev.dataTransfer?.types.includes("Files")) {
            ev.preventDefault();
            this.state.isOver = true;
        }
    }

    onDragLeave(ev) {
        if (!ev.currentTarget.contains(ev.relatedTarget)) {
            this.state.isOver = false;
        }
    }

    async onDrop(ev) {
        ev.preventDefault();
        this.state.isOver = false;
        await this.add([...(ev.dataTransfer?.files || [])]);
    }

    async add(files) {
        if (this.state.isBusy || !files.length) {
            return;
        }
        for (const file of files) {
            if (!(await isPdf(file))) {
                this.notification.add(
                    _t(
                        "“%s” is not a PDF. Save the document as a PDF there, and add that.",
                        file.name
                    ),
                    {type: "danger"}
                );
                return;
            }
        }
        this.state.isBusy = true;
        try {
            await this.send(files);
        } finally {
            this.state.isBusy = false;
        }
    }

    async send(files) {
        const {record} = this.props;
        const answers = await this.upload("/web/binary/upload_attachment", {
            csrf_token: odoo.csrf_token,
            model: record.resModel,
            id: record.resId,
            ufile: files,
        });
        if (!answers) {
            return; // too large: the uploader has said so
        }
        const refused = answers.find((answer) => answer.error);
        if (refused) {
            this.notification.add(refused.error, {type: "danger"});
            return;
        }
        const ids = answers.map((answer) => answer.id);
        const news = await this.orm.call(record.resModel, "action_add_document", [
            [record.resId],
            ids,
        ]);
        const text = [_t("The document is with the letter now."), ...news].join(" ");
        this.notification.add(text, {type: "success"});
        await record.model.load();
    }
}

registry.category("view_widgets").add("ebox_elsewhere", {
    component: EboxElsewhere,
    fieldDependencies: [
        {name: "elsewhere_host", type: "char", readonly: true},
        {name: "elsewhere_link", type: "char", readonly: true},
    ],
});

// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {ConfirmationDialog} from "@web/core/confirmation_dialog/confirmation_dialog";
import {_t} from "@web/core/l10n/translation";
import {FileModel} from "@web/core/file_viewer/file_model";
import {useFileViewer} from "@web/core/file_viewer/file_viewer_hook";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {humanNumber} from "@web/core/utils/numbers";
import {standardFieldProps} from "@web/views/fields/standard_field_props";

const KINDS = {
    "application/pdf": {label: "PDF", icon: "fa-file-pdf-o text-danger"},
    "application/xml": {label: "XML", icon: "fa-file-code-o"},
    "text/xml": {label: "XML", icon: "fa-file-code-o"},
    "text/csv": {label: "CSV", icon: "fa-file-excel-o"},
    "application/zip": {label: "ZIP", icon: "fa-file-archive-o"},
};
const COLOURS = {
    pending: "text-bg-warning",
    withheld: "text-bg-warning",
    mismatch: "text-bg-danger",
    failed: "text-bg-danger",
};
const SEEN = new Set(["application/pdf", "image/png", "image/jpeg", "image/gif"]);

/**
 * The files of a letter, one under the other: what each is, how large, and whether
 * it is what its sender published. A list with columns is too wide beside a PDF.
 */
export class EboxFilesField extends Component {
    static template = "ebox_enterprise.FilesField";
    static props = {...standardFieldProps};

    setup() {
        this.viewer = useFileViewer();
        this.orm = useService("orm");
        this.dialog = useService("dialog");
    }

    get list() {
        return this.props.record.data[this.props.name];
    }

    get files() {
        const files = this.list.records.map((r) => this.describe(r.id, r.data));
        return [...files, ...this.added.map((file) => this.describeAdded(file))];
    }

    /** What people added of a document that is elsewhere: among the current files. */
    get added() {
        const {name, record} = this.props;
        return (name === "file_ids" && record.data.added_files) || [];
    }

    describeAdded(file) {
        const {id, name, mimetype, size, added} = file;
        const described = this.describe(`added-${id}`, {name, mimetype, size});
        return {...described, id, added, state: false};
    }

    describe(key, data) {
        const kind = KINDS[data.mimetype] || {};
        const extension = (data.name || "").split(".").slice(1).pop() || "";
        const image = (data.mimetype || "").startsWith("image/");
        return {
            key,
            id: data.attachment_id?.id,
            name: data.name,
            mimetype: data.mimetype,
            icon: kind.icon || (image ? "fa-file-image-o" : "fa-file-o"),
            facts: [
                data.version && `${this.labelOf("version")} ${data.version}`,
                kind.label || extension.toUpperCase(),
                data.size && `${humanNumber(data.size, {decimals: 0, minDigits: 1})}B`,
            ].filter(Boolean),
            state: data.state !== "fetched" && this.optionOf("state", data.state),
            stateClass: COLOURS[data.state] || "text-bg-secondary",
            integrity: data.integrity,
            integrityLabel: this.optionOf("integrity", data.integrity),
            error: data.error_message,
            downloadLabel: _t("Download %s", data.name),
            removeLabel: _t("Remove %s", data.name),
        };
    }

    labelOf(name) {
        return this.list.fields[name]?.string || "";
    }

    optionOf(name, value) {
        return Object.fromEntries(this.list.fields[name]?.selection || [])[value] || "";
    }

    canShow(file) {
        return file.id && SEEN.has(file.mimetype);
    }

    /** What a person added can be taken away where it stands. */
    onRemove(file) {
        const {record} = this.props;
        this.dialog.add(ConfirmationDialog, {
            title: _t("Remove the document?"),
            body: _t(
                "What Odoo read in it, as a payment or a deadline, goes too. You can add another document then."
            ),
            confirmLabel: _t("Remove"),
            confirm: async () => {
                await this.orm.call(record.resModel, "action_remove_document", [
                    [record.resId],
                    file.id,
                ]);
                await record.model.load();
            },
            cancel: () => {},
        });
    }

    onShow(file) {
        const {id, name, mimetype} = file;
        this.viewer.open(Object.assign(new FileModel(), {id, name, mimetype}));
    }
}

registry.category("fields").add("ebox_files", {
    component: EboxFilesField,
    supportedTypes: ["one2many"],
    useSubView: true,
});

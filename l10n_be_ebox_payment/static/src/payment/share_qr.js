// SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
// SPDX-License-Identifier: LGPL-3.0-only
import {Component} from "@odoo/owl";
import {browser} from "@web/core/browser/browser";
import {_t} from "@web/core/l10n/translation";
import {registry} from "@web/core/registry";
import {useService} from "@web/core/utils/hooks";
import {standardWidgetProps} from "@web/views/widgets/standard_widget_props";

const SIDE = 800; // pixels of the picture: a banking app finds its modules

/** A phone cannot scan its own screen: the QR goes to the banking app as a picture. */
export class EboxShareQr extends Component {
    static template = "l10n_be_ebox_payment.ShareQr";
    static props = {...standardWidgetProps};

    setup() {
        this.notification = useService("notification");
    }

    async onShare() {
        const file = await this.picture();
        if (browser.navigator.canShare?.({files: [file]})) {
            try {
                await browser.navigator.share({files: [file]});
                return;
            } catch (error) {
                if (error.name === "AbortError") {
                    return; // the person has closed the choice
                }
            }
        }
        const link = document.createElement("a");
        link.href = URL.createObjectURL(file);
        link.download = file.name;
        link.click();
        browser.setTimeout(() => URL.revokeObjectURL(link.href), 1000);
        this.notification.add(_t("The QR was saved. Open it in your banking app."), {
            type: "success",
        });
    }

    /** The QR on white, as a PNG file. */
    async picture() {
        const image = new Image();
        const drawn = encodeURIComponent(this.props.record.data.epc_qr);
        image.src = `data:image/svg+xml;charset=utf-8,${drawn}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = SIDE;
        const pen = canvas.getContext("2d");
        pen.fillStyle = "#fff";
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.drawImage(image, 0, 0, SIDE, SIDE);
        const blob = await new Promise((resolve) =>
            canvas.toBlob(resolve, "image/png")
        );
        return new File([blob], "payment-qr.png", {type: "image/png"});
    }
}

registry.category("view_widgets").add("ebox_share_qr", {
    component: EboxShareQr,
    fieldDependencies: [{name: "epc_qr", type: "html"}],
});

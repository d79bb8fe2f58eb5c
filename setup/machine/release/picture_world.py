# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell on a copy of the demo: a language, accounts that are trusted, and
# days to pay that are near.
import base64
import json
import os
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

language = os.environ["EBOX_LANGUAGE"]
env["res.users"].search([]).write({"lang": language})  # noqa: F821
sign = Image.new("RGB", (400, 100), "white")
ImageDraw.Draw(sign).text(
    (20, 30), "Bakkerij Voorbeeld", "#714b67", font=ImageFont.load_default(40)
)
drawn = BytesIO()
sign.save(drawn, "PNG")
env.company.logo = base64.b64encode(drawn.getvalue())  # noqa: F821
admin = env.ref("base.user_admin")  # noqa: F821
letters = env["ebox.document"].with_user(admin).search([])  # noqa: F821
for letter in letters:
    letter.invalidate_recordset()  # one that was trusted may stand on others
    if letter.payment_state == "to_check" and letter.payment_trust == "orange":
        letter.action_trust_account()
letters.invalidate_recordset()
ready = letters.filtered(lambda letter: letter.payment_state == "to_pay")
for letter, days in zip(ready, (2, 4, -3), strict=False):  # a week with work in it
    letter.due_date = date.today() + timedelta(days)  # noqa: DTZ011
shown = ready.filtered(lambda letter: letter.epc_qr and letter.due_date)
action = env.ref("l10n_be_ebox_payment.action_pay_list")  # noqa: F821
told = {
    "letter": shown.sorted("due_date", reverse=True)[:1].id,
    "pay": action.with_context(lang=language).name,
}
Path(os.environ["EBOX_RESULT"]).write_text(json.dumps(told))
env.cr.commit()  # noqa: F821

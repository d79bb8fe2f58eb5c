# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A letter and its payment as the portal shows them: plain values of named fields.

Whatever is not named here does not reach a page, whatever a template says.
"""

import base64
import io
from urllib.parse import quote

from PIL import Image

from odoo import models
from odoo.fields import Domain
from odoo.tools import format_amount, format_date
from odoo.tools.misc import formatLang

from odoo.addons.ebox_enterprise.lib.file_names import PDF
from odoo.addons.ebox_enterprise.models.connection.ebox_connection import NOT_REAL

from ...belgian_payment.qr_drawing import QUIET_ZONE, qr_matrix
from ..payment.fields import SILENT, UNPAID
from ..payment.qr import OPEN
from ..payment.standing import ELSEWHERE, payment_standing
from ..sharing.access import today

VIEWER = "/web/static/lib/pdfjs/web/viewer.html"
DOT = 8  # pixels of one module of the QR in a saved picture


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    def _portal_rows(self, marks):
        """The lines of the list.

        :param marks: what ``_portal_marks`` gave for these letters
        """
        states = self._payment_words()
        states["unknown"] = self.env._("Payment not known yet")  # alone in its cell
        days, sizes = self._letter_days(), self._zip_sizes()
        return [
            {
                **letter._portal_head(),
                **letter._portal_next_day(days.get(letter.id, [])),
                "opened": letter.id in marks.opened,
                "downloaded": letter.id in marks.downloaded,
                "answered": letter.id in marks.answered,
                "can_download": letter.id in marks.downloadable,
                "changed": letter.id in marks.changed,
                "done": letter.state == "done",
                "gaps": bool(size.gaps),
                "payment": letter._payment_standing(),
                "payment_name": states[letter._payment_standing()],
                "old": letter._payment_is_old(),
                "doubt": letter._portal_is_doubtful(),
                "amount": letter._portal_amount(letter._asked_in_all()),
                "open": letter._portal_open(),
                "plan": bool(letter.payment_plan),
                "due": letter._portal_due(),
                "overdue": letter._portal_is_overdue(),
                "deadline": letter._portal_deadline(),
                "late": letter._portal_is_late(),
                "confirmed": letter.deadline_confirmed,
                "bank_line": letter.bank_line_short,
            }
            for letter, size in zip(self, sizes, strict=True)
        ]

    def _payment_standing(self):
        return payment_standing(self.payment_state, self.sudo().same_payment_id.id)

    def _portal_is_doubtful(self):
        """Whether another letter asks for a payment with the same communication."""
        return self.payment_state in UNPAID and self.same_payment_doubt

    def _portal_next_day(self, days):
        """What the deadline is for, and the next one where that has passed.

        :param days: list of ``Day``
        """
        lead = self._portal_deadline_day()
        what = next((day.what for day in days if day.day == lead and day.what), "")
        coming = [day for day in days if day.day >= today()]
        passed = bool(lead) and lead < today()
        return {
            "what": what,
            "next": self._portal_days(coming[:1]) if passed else [],
        }

    def _portal_head(self):
        """What names a letter."""
        self.ensure_one()
        return {
            "id": self.id,
            "url": f"/my/ebox/{self.id}",
            "company": self.company_id.name,
            "sender": self.sender_id.name or self.sender_id.remote_id or "",
            "subject": self.name or self.env._("(no subject)"),
            "received": self._portal_date(self.receipt_day),
            "environment": self._portal_environment(),
        }

    def _portal_environment(self):
        """The name of a mailbox that is not the company's real one, or ""."""
        if self.environment not in NOT_REAL:
            return ""
        return self._portal_words("environment")[self.environment]

    def _portal_page(self, user, *, can_download):
        """The values of the letter's own page.

        :param user: ``res.users`` who sees it
        """
        files = [file._portal_file() for file in self.file_ids]
        files += [self._portal_added_file(added) for added in self._portal_added()]
        preview = next((f for f in files if f["pdf"]), None)
        return {
            **self._portal_head(),
            "type": self.message_type_id.name or "",
            "registered": self.registered,
            "days": self._portal_days(self._letter_days().get(self.id, [])),
            "done": self.state == "done",
            "body": self.body_state == "fetched" and self.body,
            "body_missing": self.body_state in ("withheld", "pending", "failed"),
            "elsewhere": self.is_elsewhere,
            "files": files,
            "preview": preview,
            "can_download": can_download,
            "payment": self._portal_payment(user),
        }

    def _portal_added(self):
        """The files of a document on another site, as people added it here.

        :return: ``ir.attachment``, as superuser
        """
        self.ensure_one()
        return self._added_files()

    def _portal_added_file(self, attachment):
        address = f"/my/ebox/{self.id}/added/{attachment.id}"
        return {
            **_file_values(attachment, address),
            "name": attachment.name,
            "there": True,
            "altered": False,
            "added": attachment.with_env(self.env)._ebox_added_text(),
        }

    def _portal_date(self, day):
        return format_date(self.env, day) if day else ""

    def _portal_payment(self, user):
        """What the letter asks to pay, or None.

        The QR is there only where the company itself could pay by it.
        """
        standing = self._payment_standing()
        if standing == "none":
            return None
        waits = self.payment_state in OPEN
        left = self._portal_open()
        rest = self.open_amount if left else self._asked_in_all()
        return {
            "state": standing,
            "state_name": self._payment_words()[standing],
            "amount": self._portal_amount(self._asked_in_all()),
            "open": left,
            "to_copy": self.payment_state in UNPAID,
            "bank_line": self.bank_line_text,
            "caveats": self._payment_caveats(),
            "mate": self._portal_mate(user),
            "plan": self.payment_plan_text,
            "plain_amount": formatLang(self.env, rest, 2, grouping=False),
            "iban": self._grouped_iban(),
            "plain_iban": self.iban or "",
            "bic": self.bic or "",
            "beneficiary": self.beneficiary or self.sender_id.name or "",
            "communication": self.communication or "",
            "due": self._portal_due(),
            "overdue": self._portal_is_overdue(),
            "qr": waits and self._qr_picture(),
            "qr_file": waits and self._portal_qr_file(),
            "unknown": self.payment_state == "unknown",
            "unchecked": self.payment_state == "to_check"
            or (waits and not self.epc_qr),
        }

    def _portal_mate(self, user):
        """The letter that asks for this payment, or None.

        Its address only where it is granted to this accountant.
        """
        mate = self.sudo().same_payment_id
        if self._payment_standing() != ELSEWHERE:
            return None
        seen = self._granted_to(user, Domain("id", "=", mate.id))
        return {
            "text": self._mate_text(mate.receipt_day, known=bool(seen)),
            "url": f"/my/ebox/{mate.id}" if seen else "",
            "subject": mate.name if seen else "",
        }

    def _portal_qr_file(self):
        """The QR as the address of a picture that banking apps open; "" without one."""
        if not self.epc_qr:
            return ""
        rows = qr_matrix(self._epc_payload())
        side = len(rows) + 2 * QUIET_ZONE
        picture = Image.new("1", (side, side), 1)
        for y, row in enumerate(rows, QUIET_ZONE):
            for x, dark in enumerate(row, QUIET_ZONE):
                picture.putpixel((x, y), 0 if dark else 1)
        file = io.BytesIO()
        picture.resize((side * DOT, side * DOT), Image.Resampling.NEAREST).save(
            file, "PNG"
        )
        return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"

    def _portal_amount(self, amount):
        if self._payment_standing() in SILENT or not amount:
            return ""
        return self._portal_money(amount, self.currency_id)

    def _portal_open(self):
        """What is to be paid now where that is not the whole amount, else nothing."""
        whole = not self.currency_id.compare_amounts(
            self.open_amount, self._asked_in_all()
        )
        return "" if whole else self._portal_amount(self.open_amount)

    def _portal_money(self, amount, currency):
        return format_amount(self.env, amount, currency)

    def _portal_is_due(self):
        """Whether a payment with a day of its own waits."""
        return self.payment_state in UNPAID and bool(self.due_date)

    def _portal_due(self):
        return self._portal_date(
            self._payment_standing() not in SILENT and self.due_date
        )

    def _portal_is_overdue(self):
        """Whether its day has passed; of what is old, nobody knows that it is open."""
        late = self._portal_is_due() and self.due_date < today()
        return late and not self._payment_is_old()

    def _portal_deadline(self):
        """The day by which the company wants the letter handled, where that counts."""
        return self._portal_date(self._portal_deadline_day())

    def _portal_is_late(self):
        day = self._portal_deadline_day()
        return bool(day) and day < today()

    def _portal_deadline_day(self):
        over = self.state == "done" or self.deadline_paid or self._portal_says_due()
        return not over and self.deadline

    def _portal_says_due(self):
        """Whether the day of the payment, which is shown, says all of the deadline."""
        if not self.deadline or not self._portal_is_due():
            return False
        return self.deadline >= self.due_date or self._is_deadline_to_pay()


class EboxDocumentFile(models.Model):
    _inherit = "ebox.document.file"

    def _portal_file(self):
        """One file of a letter; ``there`` where Odoo has its bytes."""
        self.ensure_one()
        address = f"/my/ebox/{self.document_id.id}/file/{self.id}"
        return {
            **_file_values(self.attachment_id.sudo(), address),
            "name": self.name,
            "there": bool(self.attachment_id),
            "altered": self.integrity == "mismatch",
            "added": False,
        }


def _file_values(attachment, address):
    size = worded_size(attachment.env, attachment.file_size) if attachment else ""
    return {
        "size": size,
        "pdf": attachment.mimetype == PDF,
        "url": address,
        "download_url": f"{address}?download=1",
        "viewer_url": f"{VIEWER}?file={quote(address, safe='')}",
    }


def worded_size(env, size):
    """A number of bytes as people of the user's language write it."""
    if size < 2**20:
        return env._("%(number)s kB", number=formatLang(env, -(-size // 1024), 0))
    return env._("%(number)s MB", number=formatLang(env, size / 2**20, 1))

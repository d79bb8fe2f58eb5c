# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What users of Odoo do today: the same PDFs, by mail, into draft vendor bills.

The steps are those of ``fetchmail.server``: ``message_process`` with the bytes of
the mail, then a commit, for each mail. Getting the mail from a mail server is left
out, in favour of the gateway.
"""

from __future__ import annotations

from email.message import EmailMessage

from ..government import Government
from . import boxes
from .probe import Probe

WARM = 3
DOMAIN, ALIAS = "bakkerij-voorbeeld.example", "bills"
VENDOR = "invoices@vendor.example"


def receive(env, *, pid, address, main, mails) -> dict:
    """Process ``mails`` mails whose PDFs are those of the box ``main``."""
    government = Government(pid, address)
    connection = boxes.connect(env, government, main["number"], policy="metadata")
    texts = [_mail(i, pdf) for i, pdf in enumerate(_pdfs(connection, mails + WARM))]
    _prepare_alias(env)
    thread = env["mail.thread"].with_context(fetchmail_cron_running=True)
    for text in texts[:WARM]:
        _process(thread, text)
    known = _bills(env)
    with Probe(government) as probe:
        for text in texts[WARM:]:
            _process(thread, text)
    made = _bills(env) - known
    if len(made) != mails or not all(made.mapped("attachment_ids")):
        raise RuntimeError(f"{len(made)} bills of {mails} mails, or without a PDF")
    return probe.result


def _process(thread, text: bytes) -> None:
    thread.message_process("account.move", text)
    thread.env["ir.cron"]._commit_progress(1)


def _bills(env):
    domain = [("move_type", "=", "in_invoice"), ("state", "=", "draft")]
    return env["account.move"].search(domain)


def _pdfs(connection, count: int) -> list:
    """The first contents of the box, by way of the client."""
    with connection._open_gateway(boxes.SECONDS) as gateway:
        client = gateway.client(connection.provider_ids)
        found, page = [], 1
        while len(found) < count:
            for message in client.page(page).items:
                for file in message.attachments:
                    with client.content(message.remote_id, file.remote_id) as stream:
                        found.append(b"".join(stream.chunks()))
            page += 1
    return found[:count]


def _mail(index: int, pdf: bytes) -> bytes:
    mail = EmailMessage()
    mail["From"] = f"Vendor <{VENDOR}>"
    mail["To"] = f"{ALIAS}@{DOMAIN}"
    mail["Subject"] = f"Invoice {index:05d}"
    mail["Message-Id"] = f"<{index}@vendor.example>"
    mail.set_content("Please find our invoice attached.\n")
    mail.add_attachment(
        pdf, maintype="application", subtype="pdf", filename=f"invoice-{index}.pdf"
    )
    return mail.as_bytes()


def _prepare_alias(env) -> None:
    company = env["res.company"].browse(1)
    company.alias_domain_id = env["mail.alias.domain"].create({"name": DOMAIN})
    journal = env["account.journal"].search(
        [("type", "=", "purchase"), ("company_id", "=", company.id)], limit=1
    )
    journal.alias_name = ALIAS
    env["res.partner"].create({"name": "Vendor", "email": VENDOR, "is_company": True})
    env.cr.commit()

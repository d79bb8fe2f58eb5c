# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Answers by e-mail to what was mailed about a letter: none becomes part of it."""

import contextlib

from odoo.tests import tagged
from odoo.tools import mute_logger

from .attack_case import AttackCase

MAIL = """From: {sender}
To: catchall@{domain}
Subject: Re: official mail
Message-Id: <{sender}.answer>
In-Reply-To: {message}
References: {message}
Content-Type: text/plain

langs de achterdeur
"""


@tagged("post_install", "-at_install")
class TestAttackGateway(AttackCase):
    @mute_logger("odoo.addons.mail.models.mail_thread")
    def test_an_answer_by_e_mail_needs_the_right_to_write(self):
        letter, accountant = self.letter["open"], self.people["granted"].partner_id
        domains = self.env["mail.alias.domain"]
        domain = domains.search([], limit=1) or domains.create({"name": "example.com"})
        self.company.alias_domain_id = domain
        accountant.email = "accountant@example.org"
        told = letter.with_user(self.people["insider"]).message_post(
            body="Dag",
            message_type="comment",
            subtype_xmlid="mail.mt_comment",
            partner_ids=accountant.ids,
        )
        messages = letter.sudo().message_ids
        self.access["granted"].action_revoke()
        for sender in ("accountant@example.org", "nobody@example.net"):
            text = MAIL.format(
                sender=sender, domain=domain.name, message=told.message_id
            )
            with contextlib.suppress(ValueError):  # it cannot be delivered
                self.env["mail.thread"].sudo().message_process(None, text)
            self.assertEqual(letter.sudo().message_ids, messages, sender)

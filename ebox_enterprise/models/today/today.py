# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The app's first page: what waits today, as its reader sees it.

It tells of the companies that are active in the switcher: what waits in each, and how
their connections are.
"""

from datetime import timedelta

from odoo import api, models
from odoo.fields import Domain
from odoo.tools import format_date

from ...lib import clock
from ...lib.groups import MANAGER
from ..alerts.letter_activity import TO_READ
from ..alerts.reminders import GUARD_STEPS, THRESHOLDS
from ..connection.health import ENDING_DAYS
from ..integrity.finding import OPEN
from .cards import Card

#: How grave it is, as a colour of Bootstrap.
LEVELS = {
    "ok": "success",
    "waiting": "info",
    "late": "warning",
    "paused": "warning",
    "broken": "danger",
    "off": "secondary",
}


class EboxToday(models.AbstractModel):
    _inherit = "ebox.today"

    @api.model
    def get_today(self):
        """What waits for the current user, in the companies that are active.

        :return: dict of ``companies`` (dicts of id and name), ``cards`` (see
            ``_counted``), ``connections`` (see ``_connection``), ``is_manager`` and
            ``is_empty``: nothing is connected, and no letter is here
        """
        documents = self.env["ebox.document"]
        documents.check_access("read")
        connections = self.env["ebox.connection"].search_fetch([])
        used = connections.filtered(lambda c: c.state != "draft")
        cards = sorted(self._cards(), key=lambda card: card.sequence)
        return {
            "companies": [{"id": c.id, "name": c.name} for c in self.env.companies],
            "cards": self._counted(cards),
            "connections": [self._connection(record) for record in connections],
            "is_manager": self.env.user.has_group(MANAGER),
            "is_empty": not used and not documents.search_count([], limit=1),
        }

    @api.model
    def _cards(self):
        """The cards of the page, in any order; add-ons add theirs.

        :return: list of ``Card``
        """
        return [
            *self._work_cards(),
            self._passed_card(),
            self._vanishing_card(),
            *self._archive_cards(),
        ]

    @api.model
    def _work_cards(self):
        """Letters that ask somebody to do something."""
        _, undone = self.env._, Domain("state", "!=", "done")
        return [
            Card(
                name="to_read",
                sequence=10,
                title=_("To read"),
                icon="fa-envelope-o",
                help=_("Letters that nobody has read yet."),
                domain=Domain(TO_READ),
                part=Domain("registered", "=", True),
                part_text=_("Registered mail: %s"),
            ),
            Card(
                name="deadlines",
                sequence=40,
                title=_("Deadlines to confirm"),
                icon="fa-calendar-check-o",
                help=_("Days that Odoo proposed and that nobody has decided on."),
                domain=self._unconfirmed_domain(),
                part=Domain("deadline", "<", clock.today()),
                part_text=_("Already passed: %s"),
                context={"ebox_deadlines": True},
                day="deadline",
                day_text=_("The first on %s"),
            ),
            Card(
                name="elsewhere",
                sequence=50,
                title=_("Documents elsewhere"),
                icon="fa-external-link",
                help=_("Notices only: get the document on its site and add it."),
                domain=undone & Domain("is_elsewhere", "=", True),
            ),
        ]

    @api.model
    def _unconfirmed_domain(self):
        """Letters with a day that nobody has confirmed; add-ons leave out theirs."""
        proposed = Domain("deadline", "!=", False)
        proposed &= Domain("deadline_confirmed", "=", False)
        return proposed & Domain("state", "!=", "done")

    @api.model
    def _passed_card(self):
        """Letters that are too late by a deadline that a person stands by."""
        return Card(
            name="deadlines_passed",
            sequence=25,
            title=self.env._("Deadline passed"),
            icon="fa-calendar-times-o",
            help=self.env._(
                "Confirmed days that are over, of letters that are not done."
            ),
            domain=self._passed_domain(),
            danger=True,
            quiet=True,
            context={"ebox_deadlines": True},
            day="deadline",
            day_text=self.env._("The first on %s"),
        )

    @api.model
    def _passed_domain(self):
        passed = Domain("deadline", "<", clock.today())
        passed &= Domain("deadline_confirmed", "=", True)
        return passed & Domain("state", "!=", "done")

    @api.model
    def _vanishing_card(self):
        """Letters that are lost unless somebody has them fetched."""
        return Card(
            name="vanishing",
            sequence=80,
            title=self.env._("Will vanish"),
            icon="fa-hourglass-end",
            help=self.env._(
                "The government deletes them soon, and their contents are not in Odoo."
            ),
            domain=self.env["ebox.connection"]._unsafe(max(GUARD_STEPS)),
            danger=True,
            day="expiration_day",
            day_text=self.env._("The first on %s"),
        )

    @api.model
    def _archive_cards(self):
        """What the check of the archive has found, for those who can see to it."""
        if not self.env.user.has_group(MANAGER):
            return []
        card = Card(
            name="archive",
            sequence=85,
            title=self.env._("Damaged in the archive"),
            icon="fa-chain-broken",
            help=self.env._(
                "What was received is not here any more as it came. Each finding says "
                "what repairs it."
            ),
            domain=Domain(OPEN),
            danger=True,
            quiet=True,
            model="ebox.archive.finding",
            action="ebox_enterprise.action_archive_finding",
        )
        return [card]

    @api.model
    def _this_week(self):
        """Today, and the first day of the next week."""
        today = clock.today()
        return today, today + timedelta(days=7 - today.weekday())

    @api.model
    def _connection(self, connection):
        """How a connection is, in few words.

        :return: dict of ``id``, ``company_id``, ``name``, ``label`` and ``text`` of its
            health, ``level`` (a colour of Bootstrap), ``is_draft`` and ``certificate``:
            False, or the words and the ``level`` of one that ends soon
        """
        names, labels = (
            dict(connection._fields[name]._description_selection(self.env))
            for name in ("environment", "health")
        )
        health, text = connection._judge_trouble() or connection._judge_received()
        if connection.state == "error" and connection.error_message:
            text = connection.error_message.splitlines()[0]
        return {
            "id": connection.id,
            "company_id": connection.company_id.id,
            "name": names[connection.environment],
            "label": labels[health],
            "text": text,
            "level": LEVELS[health],
            "is_draft": connection.state == "draft",
            "certificate": self._certificate(connection),
        }

    @api.model
    def _certificate(self, connection):
        end, days = connection.certificate_end, connection.certificate_days
        if not end or days > max(THRESHOLDS):
            return False
        text = self.env._("The certificate ends on %(day)s.")
        if days < 0:
            text = self.env._("The certificate has ended on %(day)s.")
        return {
            "text": text % {"day": format_date(self.env, end)},
            "level": "danger" if days <= ENDING_DAYS else "warning",
        }

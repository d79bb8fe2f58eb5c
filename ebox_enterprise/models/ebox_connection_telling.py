"""Telling people of letters: activities, messages, and the level, which says so.

Activities are committed by the hundreds; who has one gets no second. All messages
follow with the levels in one transaction, so a process that is killed repeats nothing.
"""

import time
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest

from markupsafe import Markup

from odoo import fields, models

from ..own_error import get_logger, passes
from .ebox_document_duty import DEPUTY, LETTER, RESPONSIBLE, TO_READ

_logger = get_logger(__name__)

BATCH = 200
ASKING_SECONDS = 5  # for one person's activities; what is left has its turn next time
UNSEEN = "ebox_enterprise.activity_unseen"


@dataclass
class Step:
    """Letters to tell one person of, because they reach a level."""

    level: int
    user: models.BaseModel
    letters: models.BaseModel


class EboxConnectionTelling(models.Model):
    _inherit = "ebox.connection"

    unseen_count = fields.Integer(readonly=True, copy=False)

    def _people_to_ask(self):
        """Who may have to act on letters, one after the other, looked up lazily."""
        yield from self.responsible_id
        yield from self.manager_id
        yield from self.deputy_id
        yield from self._people_in_charge()
        yield from self.env["ebox.document"]._confidential_readers(self.company_id)

    def _ask(self, xmlid, user, letters, *, overdue=False):
        """Activities for a person, committed; a bad letter does not stop the others.

        :return: the letters that have one
        """
        asked, letters = letters.browse(), _in_turn(letters)
        end = time.monotonic() + ASKING_SECONDS
        for start in range(0, len(letters), BATCH):
            if time.monotonic() > end:
                break
            batch = letters[start : start + BATCH].filtered_domain(TO_READ)
            work = partial(batch._schedule_letter, xmlid, user, overdue=overdue)
            if self._try(work):
                asked |= batch
                continue
            for letter in batch:
                work = partial(letter._schedule_letter, xmlid, user, overdue=overdue)
                if self._try(work):
                    asked |= letter
        return asked

    def _tell(self, steps):
        """Tell people of letters; the level is written where somebody was told.

        :param steps: list of ``Step``
        """
        ready = []
        for step in steps:
            letters = step.letters
            if step.level >= RESPONSIBLE:
                overdue = step.level >= DEPUTY
                letters = self._ask(LETTER, step.user, letters, overdue=overdue)
            if letters:
                ready.append(Step(step.level, step.user, letters))
        if ready:
            self._try(partial(self._announce, ready))

    def _announce(self, steps):
        """One message for each person, a second for what is overdue; the levels."""
        nothing, people = self.env["ebox.document"].sudo(), {}
        for step in steps:
            people.setdefault(step.user, []).append(step)
        told = {}
        for user, own in people.items():
            late = nothing.union(*(s.letters for s in own if s.level >= DEPUTY))
            fresh = nothing.union(*(s.letters for s in own)) - late
            if self._sent(user, late, fresh):
                for step in own:
                    level = told.get(step.level, nothing)
                    told[step.level] = level | step.letters
        for level in sorted(told):
            lower = told[level].filtered(lambda d, n=level: d.alert_level < n)
            lower.write({"alert_level": level})

    def _sent(self, user, late, fresh):
        """Whether the messages for this person could be made."""
        try:
            with self.env.cr.savepoint():
                if late:
                    self._tell_by_mail(user, late, overdue=True)
                if fresh:
                    self._tell_by_mail(user, fresh)
        except Exception as error:  # one person must not stop the others
            if passes(error):  # the whole transaction is done again
                raise
            _logger.exception("e-Box connection %s tells %s", self.id, user.id)
            return False
        return True

    def _tell_by_mail(self, user, letters, *, overdue=False):
        """A message to one person, by e-mail or in Odoo as that person prefers."""
        own = self.with_context(lang=user.lang or "en_US", tracking_disable=False)
        env, count = own.env, len(letters)
        registered = len(letters.filtered("registered"))
        if overdue:
            subject = env._("e-Box: letters that nobody has read: %s", count)
        elif registered:
            subject = env._("e-Box: registered mail to read: %s", registered)
        else:
            subject = env._("e-Box: letters to read: %s", count)
        lines = []
        if self.detailed_notifications:
            lines = [
                f"{d.sender_id.display_name or ''}: {d.name or ''}"
                for d in letters.with_env(env)[:20]
            ]
        address = f"{self.get_base_url()}/odoo/e-box"
        body = Markup("<p>%s</p>%s<p><a href='%s'>%s</a></p>") % (
            env._(
                "%(company)s has official mail to read.", company=self.company_id.name
            ),
            Markup("").join(Markup("<p>%s</p>") % line for line in lines),
            address,
            env._("Open the mail in Odoo"),
        )
        own.sudo().message_notify(
            partner_ids=user.partner_id.ids,
            subject=subject,
            body=body,
            email_layout_xmlid="mail.mail_notification_light",
        )

    def _tell_unseen(self, count):
        """Letters that nobody may see: the managers learn their number, once."""
        if count > self.unseen_count:
            self._replace_alert(
                UNSEEN, lambda env: self._unseen_texts(env, count), everybody=True
            )
        elif not count:
            self.sudo().activity_unlink([UNSEEN])
        if count != self.unseen_count:
            self.unseen_count = count

    def _unseen_texts(self, env, count):
        return (
            env._("Unread letters that nobody may see: %(count)s", count=count),
            env._(
                "They are confidential, and nobody of those who would be told of them "
                "may see them. Give somebody the right to see all confidential mail "
                "(Settings, Users): that person is told the next night."
            ),
        )


def _in_turn(letters):
    """These letters, one of each registry after the other: none floods the others."""
    groups = letters.grouped("provider_id").values()
    rows = zip_longest(*(group.ids for group in groups))
    return letters.browse([number for row in rows for number in row if number])

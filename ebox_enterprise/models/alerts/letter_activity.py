# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The activities that ask people to act on a letter, and follow what changes in it.

One asks to read it, one to get a document that is elsewhere, one holds its deadline,
and overrules nobody. They carry no content, since their words may travel by e-mail; and
they keep what they are about, not words.
"""

from collections import namedtuple

from odoo import api, fields, models
from odoo.fields import Domain

from ...lib import clock
from .people import user_by_letter

TOLD, RESPONSIBLE, DEPUTY, MANAGERS = 1, 2, 3, 4  # values of alert_level
TO_READ = [("is_unread", "=", True), ("state", "!=", "done")]
LETTER = "ebox_enterprise.activity_letter"
DEADLINE = "ebox_enterprise.activity_deadline"
ELSEWHERE = "ebox_enterprise.activity_elsewhere"
# what they are called when they have to be made anew
LETTER_TYPES = {LETTER: "Official letter to read", ELSEWHERE: "Document elsewhere"}
SHOWN = {"deadline", "responsible_id", "state", "is_history", "deadline_confirmed"}
# No e-mail with the subject of the letter: we tell people ourselves. And no
# followers: who has an activity need not get every note, and two transactions that
# add the same follower to a letter would disturb each other.
QUIET = {"mail_activity_quick_update": True, "ebox_no_followers": True}
Duty = namedtuple("Duty", "responsible deadline days confirmed done to_read")
#: In a context: the caller follows the duties himself. No text or number that comes by
#: RPC is this object.
LATER = object()


class EboxDocument(models.Model):
    _inherit = "ebox.document"

    unread_since = fields.Datetime(readonly=True, copy=False)
    alert_level = fields.Integer(
        default=0,
        readonly=True,
        copy=False,
        help="Who was told that it is unread: 1 somebody, 2 its responsible by an "
        "activity, 3 the deputy, 4 the managers.",
    )

    _alert_index = models.Index(
        "(connection_id, alert_level) WHERE is_unread AND state <> 'done'"
    )

    def _duties_before(self, vals):
        """What is to be done, and by whom, before these values are written.

        :return: what ``_follow_duties`` takes
        """
        before = self._duties() if vals.keys() & SHOWN else {}
        acting = {}
        if "responsible_id" in vals:
            asked = self.filtered(lambda d: d.deadline or d.alert_level)
            acting = user_by_letter(asked._people_to_act())
        return before, acting

    def _end_activities(self, vals):
        """These values were written: nobody is asked for what they say is done."""
        if vals.get("opened_by_id"):
            self.activity_unlink([LETTER])
        if vals.get("state") == "done":
            self.activity_unlink([LETTER, ELSEWHERE])
        elif vals.get("document_added"):
            self.activity_unlink([ELSEWHERE])

    def _duties(self):
        """What is to be done of each letter: dict of letters to ``Duty``."""
        return {
            record: Duty(
                record.responsible_id,
                record.deadline,
                record._deadline_days(),
                record.deadline_confirmed,
                record.state == "done" or record.is_history,
                record.is_unread and record.state != "done",
            )
            for record in self
        }

    def _follow_duties(self, before, acting):
        """Duties may have changed: the activities follow what really did.

        :param before: what ``_duties`` gave; empty when nothing can have changed
        :param acting: dict of letters to who was to act on them; where that matters
        """
        if not before or self.env.context.get("ebox_duties") is LATER:
            return
        changed = self.filtered(lambda d: d._duties()[d] != before[d])
        if not changed:
            return
        again = changed.filtered(
            lambda d: d.is_unread and before[d].done and d.state != "done"
        )
        if again:  # done and opened again: nobody has read it still
            again.write({"alert_level": 0, "unread_since": clock.now()})
        changed._schedule_deadline()
        changed._hand_over(before, acting)
        changed._move_activities(before, acting)

    def _hand_over(self, before, acting):
        """Who becomes responsible for unread letters is told, in one message."""
        given = self.filtered(
            lambda d: (
                d.is_unread
                and d.state != "done"
                and d.responsible_id != before[d].responsible
            )
        )
        if not given:
            return
        kinds = self._letter_type(LETTER) | self._letter_type(ELSEWHERE)
        given.activity_ids.filtered(
            lambda a: (
                a.activity_type_id in kinds
                and a.user_id in _former(self.browse(a.res_id), before, acting)
            )
        ).unlink()
        for user, letters in given.filtered("alert_level")._people_to_act().items():
            if not user:
                continue
            letters.filtered("is_elsewhere")._schedule_letter(ELSEWHERE, user)
            asked = letters.filtered(lambda d: d.alert_level >= RESPONSIBLE)
            asked._schedule_letter(LETTER, user)
            if user != self.env.user:  # who takes letters knows of them
                for connection, own in letters.grouped("connection_id").items():
                    connection._tell_by_mail(user, own)

    def message_subscribe(self, partner_ids=None, subtype_ids=None):
        if self.env.context.get("ebox_no_followers"):
            return True
        return super().message_subscribe(partner_ids, subtype_ids)

    def _letter_type(self, xmlid):
        kinds = self.env["mail.activity.type"]
        return kinds._of_letters(xmlid, LETTER_TYPES[xmlid])

    def _schedule_letter(self, xmlid, user, *, overdue=False):
        """An activity on each letter, for a person who may see it and has none.

        :param overdue: it is told because nobody has read it
        """
        if not self:
            return
        kind = self._letter_type(xmlid)
        told = "nobody_read" if overdue else "to_read"
        if xmlid == ELSEWHERE:
            told = "elsewhere"
        known = self.env["mail.activity"].search(
            [
                ("res_model", "=", self._name),
                ("res_id", "in", self.ids),
                ("activity_type_id", "=", kind.id),
                ("user_id", "=", user.id),
            ]
        )
        today = fields.Date.context_today(self)
        (self - self.browse(known.mapped("res_id")))._seen_by(user)._add_activities(
            kind, told, lambda d: (d.deadline or today, user)
        )

    def _words_to_read(self, told):
        return self.env._("Official letter to read"), False

    def _words_nobody_read(self, told):
        return self.env._("Official letter nobody has read"), False

    def _words_elsewhere(self, told):
        return self.env._("Document elsewhere: get it, add it"), False

    def _words_deadline(self, told):
        if self.deadline_confirmed:
            return self.env._("Deadline of an official letter"), False
        return self.env._("Deadline of an official letter, to be confirmed"), False

    def _add_activities(self, kind, told, values):
        """An activity on each of these letters, all at once and without e-mails.

        :param told: the kind of its words, see ``MailActivity.ebox_told``
        :param values: function of a letter: day, user
        """
        model = self.env["ir.model"]._get_id(self._name)
        rows = []
        for record in self:
            day, user = values(record)
            rows.append(
                {
                    "activity_type_id": kind.id,
                    "automated": True,
                    "res_model_id": model,
                    "res_id": record.id,
                    "date_deadline": day,
                    "user_id": user.id,
                    "ebox_told": {"kind": told},
                }
            )
        self.env["mail.activity"].sudo().with_context(**QUIET).create(rows)

    @api.model
    def get_unread_count(self):
        """How many letters wait for a reader, in the companies that are active.

        :return: int
        """
        active = Domain("company_id", "in", self.env.companies.ids)
        return self.search_count(self._waiting_domain() & active)

    @api.model
    def get_envelope(self):
        """What the envelope in the menu shows.

        :return: dict with ``count`` of ``get_unread_count``, and ``environment``: its
            name where no mailbox of the active companies is a real one, else ""
        """
        mine = [("company_id", "in", self.env.companies.ids), ("state", "!=", "draft")]
        connections = self.env["ebox.connection"].sudo().search(mine)
        return {
            "count": self.get_unread_count(),
            "environment": connections._not_real(),
        }

    @api.model
    def _waiting_domain(self):
        """What the envelope counts; add-ons add what else waits for a person."""
        return Domain(TO_READ)

    @api.model
    def action_view_waiting(self):
        """These letters, by filters that a person can take away."""
        self.check_access("read")
        action = self.env["ir.actions.act_window"]._for_xml_id(
            "ebox_enterprise.action_document"
        )
        return {**action, "context": {"search_default_to_read": 1}}

    def _deadline_type(self):
        return self.env["mail.activity.type"]._of_letters(
            DEADLINE, "Deadline of an official letter"
        )

    def _deadline_activities(self, *, active=True):
        """Our own ones: what a person has planned is no business of ours."""
        return (
            self.env["mail.activity"]
            .with_context(active_test=False)
            .search(
                [
                    ("res_model", "=", self._name),
                    ("res_id", "in", self.ids),
                    ("activity_type_id", "=", self._deadline_type().id),
                    ("automated", "=", True),
                    ("active", "=", active),
                ],
                order="id",
            )
        )

    def _schedule_deadline(self):
        """One activity for each day that is minded of an open letter."""
        due = self.filtered(
            lambda d: (
                d.deadline
                and d.state != "done"
                and not d.is_history
                and not d._is_deadline_met()
            )
        )
        known = self._deadline_activities() if self else self.env["mail.activity"]
        known.filtered(lambda a: a.res_id not in due._ids).unlink()
        asked = known.exists().grouped("res_id")
        for record in due:
            record._surplus(asked.get(record.id, known.browse())).unlink()
        missing = {
            d: d._days_without(asked.get(d.id, known.browse()).exists()) for d in due
        }
        missing = {d: days for d, days in missing.items() if days}
        if not missing:
            return
        over = {
            (activity.res_id, activity.date_deadline)
            for activity in due.browse()
            .union(*missing)
            ._deadline_activities(active=False)
        }
        by_day = {}
        for record, days in missing.items():
            for day in days:
                if (record.id, day) not in over:
                    by_day[day] = by_day.get(day, self.browse()) | record
        for day, records in by_day.items():
            records._add_deadline(day)

    def _surplus(self, activities):
        """Of these activities as many as days are minded no more."""
        if len(activities) < 2:
            return activities.browse()
        days = self._deadline_days()
        strange = activities.filtered(lambda a: a.date_deadline not in days)
        return strange[: max(len(activities) - len(days), 0)]

    def _days_without(self, activities):
        """The days to mind that none of these activities stands for.

        One that a person has moved stands for its day still.
        """
        days = self._deadline_days()
        free = [day for day in days if day not in activities.mapped("date_deadline")]
        free.sort(key=lambda day: day != self.deadline)
        return free[: max(len(days) - len(activities), 0)]

    def _add_deadline(self, day):
        for user, letters in self._people_to_act().items():
            if user:  # else nobody would see it, whoever comes later
                letters._add_activities(
                    self._deadline_type(), "deadline", lambda _d, u=user: (day, u)
                )

    @api.model
    def _told_by_type(self):
        """By what the activities of letters are about; add-ons add theirs.

        :return: list of (``mail.activity.type``, what they keep)
        """
        letter = self._letter_type(LETTER)
        return [
            (letter, {"kind": "to_read"}),
            (letter, {"kind": "nobody_read"}),
            (self._letter_type(ELSEWHERE), {"kind": "elsewhere"}),
            (self._deadline_type(), {"kind": "deadline"}),
        ]

    @api.model
    def _words_everywhere(self, told):
        """What an activity can say, in all languages: list of (summary, note)."""
        codes = [code for code, _name in self.env["res.lang"].get_installed()]
        letters = [self.new({"deadline_confirmed": sure}) for sure in (True, False)]
        return [
            getattr(letter.with_context(lang=code), f"_words_{told['kind']}")(told)
            for code in codes
            for letter in letters
        ]

    def _own_activities(self):
        """The open ones that Odoo has made on these letters, the oldest first."""
        kinds = self.env["mail.activity.type"].union(
            *(kind for kind, _told in self._told_by_type())
        )
        domain = [("res_model", "=", self._name), ("res_id", "in", self.ids)]
        domain += [("activity_type_id", "in", kinds.ids), ("automated", "=", True)]
        return self.env["mail.activity"].search(domain, order="id")

    def _move_activities(self, before, acting):
        """Activities follow the day and who is responsible; see ``_follow_duties``."""
        known, people, moved = self._own_activities(), None, {}
        for activity in known:
            letter = self.browse(activity.res_id)
            values = letter._moved_day(activity, before[letter].deadline)
            given = letter.responsible_id != before[letter].responsible
            given = given and activity.user_id in _former(letter, before, acting)
            if given or not activity.user_id.active:
                if people is None:
                    people = user_by_letter(self._people_to_act())
                values["user_id"] = people[letter].id
            values = {k: v for k, v in values.items() if _plain(activity[k]) != v}
            if values:
                key = tuple(sorted(values.items(), key=str))
                moved[key] = moved.get(key, activity.browse()) | activity
        for values, activities in moved.items():
            activities.with_context(**QUIET).write(dict(values))
        if moved:
            _without_doubles(known, self._deadline_type()).unlink()

    def _moved_day(self, activity, former):
        """The day of an activity of this letter, where it goes by the deadline.

        :param former: the deadline before
        :return: dict of values to write
        """
        if self.deadline == former or not self.deadline:
            return {}
        follows = activity.activity_type_id == self._deadline_type()
        if follows and activity.date_deadline in self._deadline_days():
            return {}  # it is of a day that is minded besides the first one
        if follows or activity.date_deadline == former:
            return {"date_deadline": self.deadline}
        return {}


def _former(letter, before, acting):
    """Who was to act on a letter before: the responsible, or who stood in."""
    responsible = before[letter].responsible
    return responsible | acting.get(letter, responsible)


def _without_doubles(activities, dated):
    """Those that say the same to the same person as an older one.

    :param dated: the type of which there is one for each day
    """
    doubles, seen = activities.browse(), set()
    for activity in activities:
        key = activity.res_id, activity.activity_type_id, activity.user_id
        if activity.activity_type_id == dated:
            key += (activity.date_deadline,)
        if key in seen:
            doubles |= activity
        seen.add(key)
    return doubles


def _plain(value):
    return value.id if isinstance(value, models.BaseModel) else value

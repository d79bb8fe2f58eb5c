"""The activities that ask people to act on a letter, and follow what changes in it.

One asks to read it, one to get a document that is elsewhere, one holds its deadline,
and overrules nobody. They carry no content: a summary may travel by e-mail.
"""

from collections import namedtuple

from odoo import api, fields, models

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
Duty = namedtuple("Duty", "responsible deadline confirmed done to_read")
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
            acting = user_by_letter(self.filtered("deadline")._people_to_act())
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
        changed._follow_deadline(before, acting)
        changed._hand_over(before)

    def _hand_over(self, before):
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
                and a.user_id == before[self.browse(a.res_id)].responsible
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
        env = self.with_context(lang=user.lang or "en_US").env
        summary = env._("Official letter to read")
        if xmlid == ELSEWHERE:
            summary = env._("Document elsewhere: get it, add it")
        elif overdue:
            summary = env._("Official letter nobody has read")
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
            kind, lambda d: (d.deadline or today, user, summary)
        )

    def _add_activities(self, kind, values):
        """An activity on each of these letters, all at once and without e-mails.

        :param values: function of a letter: day, user, summary
        """
        model = self.env["ir.model"]._get_id(self._name)
        rows = []
        for record in self:
            day, user, summary = values(record)
            rows.append(
                {
                    "activity_type_id": kind.id,
                    "automated": True,
                    "res_model_id": model,
                    "res_id": record.id,
                    "date_deadline": day,
                    "user_id": user.id,
                    "summary": summary,
                }
            )
        self.env["mail.activity"].with_context(**QUIET).create(rows)

    @api.model
    def get_unread_count(self):
        """How many letters wait for a reader, in the companies that are active.

        :return: int
        """
        companies = self.env.companies.ids
        return self.search_count([*TO_READ, ("company_id", "in", companies)])

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
        """One activity for the deadline of each open letter, where there is none."""
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
        missing = due - self.browse(known.exists().mapped("res_id"))
        if not missing:
            return
        over = {
            (activity.res_id, activity.date_deadline)
            for activity in missing._deadline_activities(active=False)
        }
        missing = missing.filtered(lambda d: (d.id, d.deadline) not in over)
        for user, letters in missing._people_to_act().items():
            if user:  # else nobody would see it, whoever comes later
                letters._add_activities(
                    self._deadline_type(),
                    lambda d, u=user: (d.deadline, u, d._deadline_summary(u)),
                )

    def _follow_deadline(self, before, acting):
        """Activities of deadlines follow what changed; see ``_follow_duties``."""
        self._schedule_deadline()
        with_day = self.filtered("deadline")
        known = with_day._deadline_activities() if with_day else []
        if not known:
            return
        people, moved = None, {}
        for activity in known:
            letter = self.browse(activity.res_id)
            old, values = before[letter], {}
            if letter.deadline != old.deadline:
                values["date_deadline"] = letter.deadline
            user = activity.user_id
            former = (old.responsible, acting.get(letter, old.responsible))
            given = letter.responsible_id != old.responsible and user in former
            if given or not user.active:
                if people is None:
                    people = user_by_letter(with_day._people_to_act())
                user = people[letter]
                values["user_id"] = user.id
            if letter._is_own_summary(activity):
                values["summary"] = letter._deadline_summary(user)
            values = {k: v for k, v in values.items() if _plain(activity[k]) != v}
            if values:
                key = tuple(sorted(values.items(), key=str))
                moved[key] = moved.get(key, activity.browse()) | activity
        for values, activities in moved.items():
            activities.with_context(**QUIET).write(dict(values))

    def _deadline_summary(self, user, *, confirmed=None):
        env = self.with_context(lang=user.lang or "en_US").env
        confirmed = self.deadline_confirmed if confirmed is None else confirmed
        if confirmed:
            return env._("Deadline of an official letter")
        return env._("Deadline of an official letter, to be confirmed")

    def _is_own_summary(self, activity):
        """Whether the words are ours still, and not a person's."""
        user = activity.user_id
        own = [self._deadline_summary(user, confirmed=c) for c in (True, False)]
        return activity.summary in own


def _plain(value):
    return value.id if isinstance(value, models.BaseModel) else value

"""The activity for the deadline of a letter, which follows it and overrules nobody."""

from odoo import models

from .ebox_document_duty import DEADLINE, QUIET, _by_letter


class EboxDocumentDutyDeadline(models.Model):
    _inherit = "ebox.document"

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
            lambda d: d.deadline and d.state != "done" and not d.is_history
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
                    people = _by_letter(with_day._people_to_act())
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

"""Who is to act on a letter, and the activities that say so.

Activities carry no content: their summary may travel by e-mail.
"""

from odoo import api, fields, models

LETTER = "ebox_enterprise.activity_letter"
DEADLINE = "ebox_enterprise.activity_deadline"
ELSEWHERE = "ebox_enterprise.activity_elsewhere"
SHOWN = {"deadline", "responsible_id", "state", "is_history", "deadline_confirmed"}
# No e-mail with the subject of the letter: we tell people ourselves. And no
# followers: who has an activity need not get every note, and two transactions that
# add the same follower to a letter would disturb each other.
QUIET = {"mail_activity_quick_update": True, "ebox_no_followers": True}


class EboxDocumentDuty(models.Model):
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

    def write(self, vals):
        result = super().write(vals)
        if vals.keys() & SHOWN:
            self.sudo()._schedule_deadline()
        if vals.get("state") == "done":
            self.sudo().activity_unlink([LETTER, ELSEWHERE])
        elif vals.get("document_added"):
            self.sudo().activity_unlink([ELSEWHERE])
        return result

    def action_mark_opened(self):
        result = super().action_mark_opened()
        if result:
            self.sudo().activity_unlink([LETTER])
        return result

    def message_subscribe(self, partner_ids=None, subtype_ids=None):
        if self.env.context.get("ebox_no_followers"):
            return True
        return super().message_subscribe(partner_ids, subtype_ids)

    def _person_to_act(self):
        """Who works on this letter: a ``res.users`` that may see it, perhaps none."""
        self.ensure_one()
        connection = self.connection_id
        candidates = (
            self.responsible_id,
            connection.responsible_id,
            connection.manager_id,
            connection.deputy_id,
            connection._people_in_charge(),
            self._confidential_readers(self.company_id),
        )
        for users in candidates:
            visible = self._visible_to(users.filtered("active"))
            if visible:
                return visible[0]
        return self.env["res.users"]

    def _assign_default(self):
        """Give new letters their responsible.

        Being responsible makes a confidential letter visible, so only somebody who
        sees it anyway becomes it by itself.
        """
        for connection in self.connection_id:
            person = connection.responsible_id.filtered("active")
            mine = self.filtered(
                lambda d, c=connection: (
                    d.connection_id == c and not d.is_history and not d.responsible_id
                )
            )
            if not person or not mine:
                continue
            chosen = mine.filtered(
                lambda d, p=person: not d.confidential or d._visible_to(p)
            )
            chosen.write({"responsible_id": person.id, "assigned_by_default": True})

    def _schedule_deadline(self):
        """One activity for the deadline of each open letter, kept up to date."""
        kind = self.env.ref(DEADLINE)
        for record in self:
            known = record.activity_ids.filtered(
                lambda a: a.activity_type_id == kind  # noqa: B023
            )
            ended = record.state == "done" or record.is_history
            if ended or not record.deadline:
                known.unlink()
                continue
            user = record._person_to_act()
            values = {
                "date_deadline": record.deadline,
                "user_id": user.id,
                "summary": record._deadline_summary(user),
            }
            stale = {k: v for k, v in values.items() if _plain(known[:1][k]) != v}
            if not known:
                record.with_context(**QUIET).activity_schedule(DEADLINE, **values)
            elif stale:
                known[:1].with_context(**QUIET).write(stale)

    def _deadline_summary(self, user):
        env = self.with_context(lang=user.lang or "en_US").env
        if self.deadline_confirmed:
            return env._("Deadline of an official letter")
        return env._("Deadline of an official letter, to be confirmed")

    def _schedule_letter(self, kind, users, summary):
        """An activity for these people on each letter, where they have none.

        :param summary: function that words it in an environment
        """
        today = fields.Date.context_today(self)
        activity_type = self.env.ref(kind)
        for record in self:
            told = record.activity_ids.filtered(
                lambda a: a.activity_type_id == activity_type
            ).user_id
            for user in record._visible_to(users) - told:
                env = record.with_context(lang=user.lang or "en_US").env
                record.with_context(**QUIET).activity_schedule(
                    kind,
                    date_deadline=record.deadline or today,
                    user_id=user.id,
                    summary=summary(env),
                )

    @api.model
    def get_unread_count(self):
        """How many letters wait for a reader, in the companies that are active.

        :return: int
        """
        companies = self.env.companies.ids
        return self.search_count(
            [("is_unread", "=", True), ("company_id", "in", companies)]
        )


def _plain(value):
    return value.id if isinstance(value, models.BaseModel) else value

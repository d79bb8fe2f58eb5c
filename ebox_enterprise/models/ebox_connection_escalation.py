"""No letter stays unread by a person: who is told, and who after him.

The government's own reminder stops as soon as a machine has fetched a letter, so the
duty is taken over here: its responsible, then the deputy, then the managers, after
days that each connection sets. Messages carry a number of letters and a link;
no sender, no subject, no amount, unless the connection says otherwise.
"""

from datetime import timedelta

from markupsafe import Markup

from odoo import api, fields, models
from odoo.exceptions import ValidationError
from odoo.fields import Domain

from .. import clock, mapper
from .ebox_document_duty import ELSEWHERE, LETTER

TOLD, RESPONSIBLE, DEPUTY, MANAGERS = 1, 2, 3, 4
URGENT_DAYS = 7
BATCH = 200
DAYS = ("remind_days", "deputy_days", "manager_days")


class EboxConnectionEscalation(models.Model):
    _inherit = "ebox.connection"

    responsible_id = fields.Many2one(
        "res.users",
        "Responsible for new mail",
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]",
        tracking=True,
        help="Becomes responsible for each new letter that he may see.",
    )
    deputy_id = fields.Many2one(
        "res.users",
        "Deputy",
        domain="[('share', '=', False), ('company_ids', 'in', company_id)]",
        tracking=True,
        help="Is told when a letter stays unread, and takes over what belongs to "
        "somebody whose account is no longer active.",
    )
    remind_days = fields.Integer(
        "Remind the responsible after (days)",
        default=2,
        help="Unread letters become an activity of their responsible; registered "
        "mail and near deadlines at once.",
    )
    deputy_days = fields.Integer("Tell the deputy after (days)", default=5)
    manager_days = fields.Integer("Tell the managers after (days)", default=8)
    detailed_notifications = fields.Boolean(
        "E-mails show content",
        help="E-mails about letters then show subjects and what people write about "
        "them. By default they hold a link only.",
    )

    @api.constrains(*DAYS)
    def _check_days(self):
        for record in self:
            days = [record[name] for name in DAYS]
            if days[0] < 0 or days != sorted(days):
                raise ValidationError(
                    record.env._(
                        "The responsible is told first, then the deputy, then the "
                        "managers: the days must not decrease."
                    )
                )

    def _run(self, seconds):
        result = super()._run(seconds)
        self._try(self._tell_urgent)
        return result

    @api.model
    def _cron_remind(self):
        result = super()._cron_remind()
        for record in self.search([("state", "!=", "draft")]):
            record = record.with_context(tracking_disable=True)
            record._try(record._reassign_absent)
            record._try(record._escalate)
        return result

    def _unread(self, level):
        """Open letters nobody has read, told to less than a level."""
        return Domain("connection_id", "=", self.id) & Domain(
            [
                ("is_unread", "=", True),
                ("state", "!=", "done"),
                ("alert_level", "<", level),
            ]
        )

    def _tell_urgent(self):
        """Registered mail, near deadlines and documents elsewhere: at once."""
        documents = self.env["ebox.document"].sudo()
        today = mapper.brussels_day(mapper.aware_utc(clock.now()))
        soon = today + timedelta(days=URGENT_DAYS)
        elsewhere = Domain("is_elsewhere", "=", True) & Domain("alert_level", "<", TOLD)
        urgent = Domain("registered", "=", True) | Domain("deadline", "<=", soon)
        found = documents.search(
            self._unread(RESPONSIBLE) & (urgent | elsewhere), limit=BATCH, order="id"
        )
        if not found:
            return
        links = found.filtered("is_elsewhere")
        for user, letters in self._by_person(links).items():
            letters._schedule_letter(
                ELSEWHERE, user, lambda env: env._("Document elsewhere: get it, add it")
            )
        pressing = found.filtered_domain(urgent)
        (found - pressing).write({"alert_level": TOLD})
        self._remind_responsible(pressing)

    def _by_person(self, documents):
        """The letters by who is to act on them: dict of users to documents."""
        found = {}
        for document in documents:
            user = document._person_to_act()
            found.setdefault(user, documents.browse())
            found[user] |= document
        found.pop(self.env["res.users"], None)
        return found

    def _remind_responsible(self, documents):
        for user, letters in self._by_person(documents).items():
            letters._schedule_letter(
                LETTER, user, lambda env: env._("Official letter to read")
            )
            self._tell_by_mail(user, letters)
        documents.write({"alert_level": RESPONSIBLE})

    def _escalate(self):
        """Nightly: each letter one step further, each person told once for all."""
        documents = self.env["ebox.document"].sudo()
        steps = (
            (MANAGERS, self.manager_days, lambda d: self._managers_for(d)),
            (DEPUTY, self.deputy_days, lambda d: d._visible_to(self.deputy_id)),
        )
        for level, days, people in steps:
            found = documents.search(self._unread(level) & _unread_for(days))
            groups = {}
            for document in found:
                for user in people(document):
                    groups.setdefault(user, documents.browse())
                    groups[user] |= document
            for user, letters in groups.items():
                letters._schedule_letter(
                    LETTER, user, lambda env: env._("Official letter nobody has read")
                )
                self._tell_by_mail(user, letters, overdue=True)
            found.write({"alert_level": level})
        reminded = self._unread(RESPONSIBLE) & _unread_for(self.remind_days)
        self._remind_responsible(documents.search(reminded))
        fresh = documents.search(self._unread(TOLD))
        for user, letters in self._by_person(fresh).items():
            self._tell_by_mail(user, letters)
        fresh.write({"alert_level": TOLD})

    def _managers_for(self, document):
        everybody = self._people_in_charge(everybody=True)
        visible = document._visible_to(everybody)
        return visible or document._visible_to(
            document._confidential_readers(self.company_id)
        )

    def _tell_by_mail(self, user, letters, *, overdue=False):
        """A message to one person, by e-mail or in Odoo as he prefers."""
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

    def _reassign_absent(self):
        """Letters of people whose account is no longer active get somebody else."""
        documents = self.env["ebox.document"].sudo()
        left = documents.search(
            [
                ("connection_id", "=", self.id),
                ("state", "!=", "done"),
                ("responsible_id.active", "=", False),
                ("responsible_id", "!=", False),
            ]
        )
        heirs = (self.deputy_id, self.responsible_id)
        for document in left:
            gone = document.responsible_id
            candidates = [u for u in heirs if u.active and document._visible_to(u)]
            document.responsible_id = candidates[0] if candidates else False
            document.activity_ids.filtered(lambda a, u=gone: a.user_id == u).unlink()
            document._schedule_deadline()
            if document.is_unread and document.alert_level:
                self._remind_responsible(document)
            document.message_post(
                body=self._reader_env()._(
                    "%(user)s is no longer active; the letter was reassigned.",
                    user=gone.name,
                )
            )


def _unread_for(days):
    return Domain("unread_since", "<=", clock.now() - timedelta(days=days))

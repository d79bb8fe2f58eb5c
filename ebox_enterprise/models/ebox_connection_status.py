"""What monitoring is told: states, numbers and moments, never a word of the mail."""

from odoo import api, fields, models

from .. import clock

LEVELS = ("ok", "warning", "critical")
LEVEL_OF = {"late": "warning", "paused": "warning", "broken": "critical"}
ENDING_DAYS = 14  # of a certificate


class EboxConnectionStatus(models.Model):
    _inherit = "ebox.connection"

    @api.model
    def _status(self):
        """How receiving goes in this database, for ``odoo ebox status``.

        :return: dict of plain values; moments are texts in UTC, ages seconds, and
            ``status`` is one of ``LEVELS``, or ``unknown`` where nothing is connected
        """
        connections = self.sudo().search([])
        told = [connection._status_of_one() for connection in connections]
        used = [one for one in told if one["health"] != "off"]
        status = max((one["status"] for one in used), key=LEVELS.index, default=None)
        ages = [one["last_success_age"] for one in used if one["last_success"]]
        return {
            "status": status or "unknown",
            "time": _text(clock.now()),
            "connections": told,
            "scheduler": self._status_of_scheduler(),
            "backlog": sum(one["backlog"] for one in used),
            "failed": sum(one["failed"] for one in used),
            "last_success_age": max(ages, default=None),
        }

    def _status_of_one(self):
        health, words = self._judge(has_secret=False)
        level = LEVEL_OF.get(health, "ok")
        if self.certificate_end and self.certificate_days <= ENDING_DAYS:
            level = max(level, "warning", key=LEVELS.index)
        return {
            "id": self.id,
            "company": self.company_id.name,
            "environment": self.environment,
            "status": level,
            "health": health,
            "words": words,
            "backlog": self.backlog_count,
            "failed": self.failed_count,
            "unreadable": self.unreadable_count,
            "last_success": _text(self.last_success),
            "last_success_age": _age(self.last_success),
            "last_attempt": _text(self.last_attempt),
            "next_attempt": _text(self.next_attempt),
            "certificate_end": _text(self.certificate_end),
            "certificate_days": self.certificate_days if self.certificate_end else None,
            "registries_with_error": [
                p._status_of_one() for p in self.provider_ids if p.error_message
            ],
        }

    @api.model
    def _status_of_scheduler(self):
        job = self._receiving_job()
        return {
            "active": job.active,
            "last_call": _text(job.lastcall),
            "next_call": _text(job.nextcall),
            "failures": job.failure_count,
        }


class EboxProvider(models.Model):
    _inherit = "ebox.provider"

    def _status_of_one(self):
        return {
            "name": self.name,
            "error": self.error_message,
            "timed_out": self.timed_out,
            "since": _text(self.failing_since or self.last_success),
            "failures": self.failure_count,
            "next_attempt": _text(self.next_attempt),
        }


def _text(moment):
    return f"{fields.Datetime.to_string(moment)}Z" if moment else None


def _age(moment):
    return int((clock.now() - moment).total_seconds()) if moment else None

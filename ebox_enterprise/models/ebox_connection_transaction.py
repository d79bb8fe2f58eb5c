"""How a run writes: do some work, commit it, and again when others disturb it."""

from psycopg2 import OperationalError
from psycopg2.errors import UniqueViolation

from odoo import api, models

from ..own_error import get_logger, passes, queries_untold

_logger = get_logger(__name__)

ATTEMPTS = 5  # of a transaction that others disturb


class EboxConnectionTransaction(models.Model):
    _inherit = "ebox.connection"

    def _write_now(self, values):
        """Write and commit."""
        self._committed(lambda: self.write(values))

    @api.model
    def _committed(self, work):
        """Do some work and commit it, again when somebody wrote the same meanwhile.

        A person who opens a letter, or presses a button, must not cost a run what
        it has just fetched: that is read at the government.

        :param work: function without arguments; it can be called several times
        :return: what ``work`` returned
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with queries_untold():
                    result = work()
                    self.env["ir.cron"]._commit_progress()
                return result
            except (OperationalError, UniqueViolation) as error:
                self._roll_back()
                disturbed = isinstance(error, UniqueViolation) or passes(error)
                if attempt == ATTEMPTS or not disturbed:
                    raise
        return None

    def _try(self, work):
        """Do and commit something that must not stop what comes after it.

        :return: whether it is done
        """
        try:
            self._committed(work)
        except Exception:
            self._roll_back()
            _logger.exception("e-Box connection %s", self.id)
            return False
        return True

    def _reader_env(self):
        """The environment in which to word what the company's people will read."""
        language = self.company_id.partner_id.lang
        return self.with_context(lang=language or "en_US").env

    def _roll_back(self):
        self.env.cr.rollback()
        self.env.invalidate_all(flush=False)

"""The breaker of a registry: after five failures in a row it is left in peace.

It is asked once an hour then; the first answer closes the breaker (dossier e.5).
People are told when it opens, once, and when it closes.
"""

from odoo import api, fields, models

from .. import clock
from ..ebox_api import BREAKER_FAILURES
from ..own_error import RepeatedError
from .ebox_provider import needs_person


class EboxProviderBreaker(models.Model):
    _inherit = "ebox.provider"

    circuit_state = fields.Selection(
        [
            ("closed", "In order"),
            ("open", "Left in peace"),
            ("half_open", "About to be tried"),
        ],
        "Circuit",
        compute="_compute_circuit_state",
        help="After five failures in a row a registry is asked once an hour.",
    )
    reported = fields.Boolean(
        readonly=True, help="The people in charge know that it cannot be read."
    )

    @api.depends("failure_count", "next_attempt")
    def _compute_circuit_state(self):
        now = clock.now()
        for record in self:
            if record.failure_count < BREAKER_FAILURES:
                record.circuit_state = "closed"
            elif record.next_attempt and record.next_attempt > now:
                record.circuit_state = "open"
            else:
                record.circuit_state = "half_open"

    def _open_breaker(self, error):
        """After a failure: tell, once, of a registry that does not come back."""
        grave = needs_person(error) or isinstance(error, RepeatedError)
        if (grave or self.failure_count >= BREAKER_FAILURES) and not self.reported:
            self.reported = True
            self.connection_id._tell_unreachable()

    def _close_breaker(self):
        if self.reported:
            self.reported = False
            self.connection_id._tell_reachable(self)

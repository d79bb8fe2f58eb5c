"""Why a login was refused: the five causes of ``invalid_client``, told apart.

The government answers all of them alike (dossier c), so each cause is ruled out,
confirmed or left open by what this side knows.
"""

from datetime import timedelta

from odoo import fields, models
from odoo.tools import format_date

from ..explanations import with_trace

FRESH = timedelta(hours=1)  # how long a new certificate may take to be known


class EboxConnectionRefusal(models.Model):
    _inherit = "ebox.connection"

    def _explain_refusal(self, error):
        """The causes by likelihood, each with its cure.

        :param error: ``ebox_api.AuthenticationError``
        """
        causes = [*self._sure_causes(), *self._possible_causes()]
        text = "\n".join(
            [
                self.env._("The government refused the login."),
                *(f"• {cause}" for cause in causes),
                self.env._("Nothing is connected yet. Correct it and try again."),
            ]
        )
        return with_trace(self.env, text, error)

    def _sure_causes(self):
        certificate, now = self.certificate_id, fields.Datetime.now()
        if certificate and certificate.not_after <= now:
            return [
                self.env._(
                    "The certificate has expired on %(day)s: make a new one and upload "
                    "it in ChaMan.",
                    day=format_date(self.env, certificate.not_after),
                )
            ]
        return []

    def _possible_causes(self):
        """What this side cannot rule out, the likelier first."""
        account = self.client_id_warning or self.env._(
            "The Client ID is that of another or a deleted account: compare it with "
            "the list in ChaMan."
        )
        certificate = self.env._(
            "The certificate is not linked to the account: open the account in ChaMan "
            "(pencil) and check that its certificate is the one of step 3."
        )
        if self._certificate_is_fresh():
            certificate += " " + self.env._(
                "A certificate that was uploaded just now can take a while to be known."
            )
        likely_first = [certificate, account]
        if self.client_id_warning:
            likely_first.reverse()
        if self.environment == "custom":
            likely_first.append(
                self.env._(
                    "The token address or the audience of this custom environment is "
                    "not the right one: both are normally the same address."
                )
            )
        return likely_first

    def _certificate_is_fresh(self):
        made = self.certificate_id.create_date
        return bool(made) and fields.Datetime.now() - made < FRESH

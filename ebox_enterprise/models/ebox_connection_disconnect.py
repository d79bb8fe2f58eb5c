"""Disconnecting: the key goes, the mail stays."""

from odoo import models

from .. import gateway


class EboxConnectionDisconnect(models.Model):
    _inherit = "ebox.connection"

    def action_disconnect(self):
        """Destroy the keys and forget the Client ID; received mail stays.

        The cursors stay too, so that whoever connects again later, also with
        another Client ID, neither loses nor doubles a document.
        """
        self.ensure_one()
        self.check_access("write")
        with self._exclusively():
            text = self._farewell(self.env)
            account = self.client_id
            self._cut()
            self.message_post(body=self._farewell(self._reader_env(), account))
            self.env["ir.cron"]._commit_progress()  # before a run may begin
        return self._notify(text, "info", sticky=True)

    def _cut(self):
        """Without keys and Client ID nothing can be called any more."""
        record = self.sudo()
        if record.environment == "demo" and record.client_id:
            record._demo_simulator().remove_account(record.client_id)
        record.certificate_ids.write({"state": "retired"})
        values = {
            "state": "draft",
            "client_id": False,
            "error_message": False,
            "next_attempt": False,
            "onboarding_step": "certificate",  # where connecting again begins
        }
        if not record.document_count:  # nothing that another number could mix with
            values["connected_number"] = False
        record.write(values)
        gateway.forget_tokens((self.env.cr.dbname, self.id))
        record._unlink_activities()

    def _farewell(self, env, account=None):
        """What stays and what is left to do, worded in the language of ``env``.

        :param account: the Client ID; by default the present one
        """
        account = account or self.client_id
        stays = env._(
            "Disconnected. Received documents and files stay in Odoo; the private key "
            "and the Client ID are removed. Becoming Document Consumer stays in force: "
            "it is irreversible."
        )
        if not account or self.environment == "demo":
            return stays
        todo = env._(
            "Delete the account with the Client ID %(account)s in ChaMan (the bin in "
            "its line).",
            account=account,
        )
        return f"{stays} {todo}"

"""Hiding a letter at the government, for everybody who uses that mailbox."""

from odoo import models


class EboxDocumentVisibility(models.Model):
    _inherit = "ebox.document"

    def action_hide_at_source(self):
        """Hide the letters in the government's own mailbox (dossier e.6).

        Colleagues no longer see them there; Odoo is not changed.

        :raise UserError: the connection is not in use, or what went wrong
        """
        self._set_visible(False)

    def action_show_at_source(self):
        """Undo the hiding."""
        self._set_visible(True)

    def _set_visible(self, visible):
        self.check_access("write")
        wanted = self.sudo().filtered(
            lambda d: d.visible_at_source != visible and not d.gone_since
        )
        for provider in wanted.provider_id:
            mine = wanted.filtered(lambda d, p=provider: d.provider_id == p)
            mine._tell_source(provider, visible)

    def _tell_source(self, provider, visible):
        connection, ids = provider.connection_id, self.mapped("remote_id")
        unused = self.env._(
            "The connection with the e-Box is not in use, so nothing was changed "
            "there. A manager can connect or resume it."
        )
        with connection._client_for_person(provider, unused) as client:
            self.env["ir.cron"]._commit_progress()  # no transaction during the call
            client.set_visible(ids, visible)
        self.write({"visible_at_source": visible})
        self._note_access("shown" if visible else "hidden")
        env, user = connection._reader_env(), self.env.user.name
        text = (
            env._("%(user)s made the letter visible again in the e-Box.", user=user)
            if visible
            else env._("%(user)s hid the letter in the e-Box.", user=user)
        )
        for document in self:
            document.message_post(body=text)
        self.env["ir.cron"]._commit_progress()

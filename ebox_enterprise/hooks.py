# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Uninstalling: keys gone, people told, the received files kept (scenario 59)."""

import logging

from markupsafe import Markup

_logger = logging.getLogger(__name__)


def uninstall_hook(env):
    """Remove the keys, say which ChaMan accounts to delete, keep the files.

    Odoo calls it before it drops the models.
    """
    connections = env["ebox.connection"].sudo().with_context(active_test=False)
    connections = connections.search([])
    _tell(env, connections.filtered(lambda c: c.environment != "demo" and c.client_id))
    _remove_keys(connections)
    _keep_files(env)


def _tell(env, connections):
    """One message for each e-Box manager, on the person: connections go away."""
    accounts = {}
    for connection in connections:
        _logger.warning(
            "e-Box Enterprise is uninstalled. Delete the account %s (%s) in ChaMan.",
            connection.client_id,
            connection.name,
        )
        for user in connection._people_in_charge():
            accounts.setdefault(user, connections.browse())
            accounts[user] |= connection
    for user, own in accounts.items():
        partner = user.partner_id.with_context(lang=user.lang or "en_US")
        partner.message_notify(
            partner_ids=partner.ids,
            subject=partner.env._("e-Box Enterprise is being removed from Odoo"),
            body=_body(partner.env, own),
        )


def _body(env, connections):
    lines = Markup().join(
        Markup("<li>%s: %s</li>")
        % (connection.with_env(env).name, connection.client_id)
        for connection in connections.with_env(env)
    )
    text = env._(
        "The private keys are destroyed. Delete these accounts in ChaMan, so that "
        "nobody can use them any more:"
    )
    stays = env._(
        "The received files stay in Odoo as attachments that administrators can see "
        "(Settings, Technical, Attachments). Becoming Document Consumer stays in "
        "force: it is irreversible."
    )
    return Markup("<p>%s</p><ul>%s</ul><p>%s</p>") % (text, lines, stays)


def _remove_keys(connections):
    certificates = connections.env["ebox.certificate"].sudo().search([])
    certificates.write({"state": "retired"})
    connections.env.flush_all()
    for connection in connections:
        connection._certificate_changed()


def _keep_files(env):
    """Files of letters outlive them, for administrators only.

    Received ones, and what people added: the PDF of a letter whose document is
    elsewhere, what was sent with a note. Odoo deletes the attachments of a model that
    goes (``ir.model.unlink`` in mail). Without a record, an attachment is visible to
    administrators and to whoever made it; so it belongs to the system from now on.
    """
    env.flush_all()
    env.cr.execute(
        """
        UPDATE ir_attachment a
           SET res_model = NULL, res_id = NULL, create_uid = %(root)s,
               access_token = NULL, public = FALSE,
               description = concat_ws(' | ', 'e-Box', d.receipt_day::text,
                                       d.name->>'en_US', d.remote_id, u.login)
          FROM ir_attachment b
          LEFT JOIN ebox_document_file f ON f.attachment_id = b.id
          JOIN ebox_document d
            ON d.id = coalesce(f.document_id, b.res_id)
          LEFT JOIN res_users u ON u.id = b.create_uid AND f.id IS NULL
         WHERE b.id = a.id
           AND (f.id IS NOT NULL
                OR b.res_model = 'ebox.document' AND b.res_field IS NULL)
        """,
        {"root": env.ref("base.user_root").id},
    )
    env.invalidate_all()

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Mailing about an access or a hand-over: anew where it failed, marked where a demo."""


def send(template, record):
    """Mail a template of ours about a record that has a company.

    :param template: XML id
    """
    forget_failed(record)
    template = record.env.ref(template).sudo()
    subject = template._render_field("subject", record.ids, compute_lang=True)
    lang = template._render_lang(record.ids)[record.id]
    marked = marked_for(record.company_id, subject[record.id], lang)
    template.send_mail(record.id, email_values={"subject": marked})


def marked_for(companies, text, lang):
    """A subject that says so where none of the companies' mailboxes is a real one."""
    connections = companies.env["ebox.connection"].sudo().with_context(lang=lang)
    connections = connections.search([("company_id", "in", companies.ids)])
    return connections._marked(text)


def forget_failed(record):
    """What failed before does not count any more, since it is sent again."""
    record._failed_mails().write({"state": "cancel"})

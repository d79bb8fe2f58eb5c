"""Mailing about an access or a hand-over: anew where it failed, marked where a demo."""


def send(template, record):
    """Mail a template of ours about a record that has a company.

    :param template: XML id
    """
    forget_failed(record)
    template = record.env.ref(template).sudo()
    subject = template._render_field("subject", record.ids, compute_lang=True)
    connections = record.env["ebox.connection"].sudo()
    connections = connections.search([("company_id", "=", record.company_id.id)])
    lang = template._render_lang(record.ids)[record.id]
    marked = connections.with_context(lang=lang)._marked(subject[record.id])
    template.send_mail(record.id, email_values={"subject": marked})


def forget_failed(record):
    """What failed before does not count any more, since it is sent again."""
    record._failed_mails().write({"state": "cancel"})

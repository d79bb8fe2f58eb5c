{
    "name": "e-Box Enterprise: Payments and Sharing",
    "summary": "Pay what official letters ask for and share them with the accountant",
    "version": "19.0.1.0.0",
    "category": "Accounting/Localizations",
    "license": "LGPL-3",
    "author": "e-Box Enterprise for Odoo contributors",
    "depends": ["ebox_enterprise", "account", "base_iban", "portal"],
    "external_dependencies": {"python": ["python-stdnum", "qrcode"]},
    "data": [
        "security/ir.model.access.csv",
        "security/ebox_payment_rules.xml",
        "data/ebox_payee_rule.xml",
        "views/ebox_document_views.xml",
    ],
    "post_init_hook": "read_payments_of_received_mail",
    "installable": True,
}

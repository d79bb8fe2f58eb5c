{
    "name": "e-Box Enterprise",
    "summary": "Receive your company's official Belgian government mail in Odoo",
    "version": "19.0.1.0.0",
    "category": "Productivity",
    "license": "LGPL-3",
    "author": "e-Box Enterprise for Odoo contributors",
    "depends": ["mail"],
    "external_dependencies": {
        "python": ["requests", "PyJWT", "cryptography", "python-stdnum"],
    },
    "data": [
        "security/ebox_security.xml",
        "security/ir.model.access.csv",
        "security/ebox_rules.xml",
        "data/ir_cron.xml",
        "data/mail_activity_type.xml",
        "views/ebox_document_views.xml",
        "views/ebox_certificate_upload_views.xml",
        "views/ebox_disconnect_views.xml",
        "views/ebox_quarantine_views.xml",
        "views/ebox_onboarding_views.xml",
        "views/ebox_connection_views.xml",
        "views/ebox_reference_views.xml",
        "views/ebox_menus.xml",
        "views/res_config_settings_views.xml",
    ],
    "assets": {
        "web.assets_backend": [
            "ebox_enterprise/static/src/**/*",
        ],
        "web.assets_tests": [
            "ebox_enterprise/static/tests/tours/**/*",
        ],
    },
    "uninstall_hook": "uninstall_hook",
    "application": True,
    "installable": True,
}

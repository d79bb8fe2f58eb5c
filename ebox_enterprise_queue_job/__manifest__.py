# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
{
    "name": "e-Box & Job Queue",
    "summary": "Receive the official mail of many companies as jobs, several at once",
    "version": "19.0.1.1.0",
    "category": "Productivity",
    "license": "LGPL-3",
    "author": "e-Box Enterprise for Odoo contributors",
    "maintainers": ["ebox-for-odoo"],
    "website": "https://ebox-for-odoo.example",
    "development_status": "Beta",
    "images": ["static/description/connection.png"],
    "depends": ["ebox_enterprise", "queue_job"],
    "data": [
        "data/queue_job.xml",
        "views/connection_views.xml",
    ],
    "uninstall_hook": "uninstall_hook",
    # where both are
    "auto_install": ["ebox_enterprise", "queue_job"],
}

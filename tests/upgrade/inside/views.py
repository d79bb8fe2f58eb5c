# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What the update made of the add-ons' own data."""

ADDONS = ("ebox_enterprise", "l10n_be_ebox_payment")


def broken(env):
    """The add-ons' views that are not valid, with their error."""
    found = {}
    for data in _ours(env, "ir.ui.view"):
        try:
            with env.cr.savepoint():
                env["ir.ui.view"].browse(data.res_id)._check_xml()
        except Exception as error:  # noqa: BLE001
            found[data.complete_name] = str(error)
    return found


def crons(env):
    """The scheduled jobs of the add-ons: name to whether it runs."""
    jobs = env["ir.cron"].with_context(active_test=False)
    return {
        data.complete_name: jobs.browse(data.res_id).active
        for data in _ours(env, "ir.cron")
    }


def _ours(env, model):
    domain = [("module", "in", ADDONS), ("model", "=", model)]
    return env["ir.model.data"].search(domain)

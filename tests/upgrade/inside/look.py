# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by the shell of the present add-ons, after an update: the facts as they are now,
# and once more when the scheduler has read what the update left unread.
import json
import os
import sys

sys.path.insert(0, os.environ["EBOX_INSIDE"])

import facts
import views

found = {"updated": facts.gather(env), "views": views.broken(env)}  # noqa: F821
found["crons"] = views.crons(env)  # noqa: F821
for _piece in range(40):  # as the scheduler calls it
    if env["ebox.document"]._cron_read():  # noqa: F821
        break
env.cr.commit()  # noqa: F821
found["read"] = facts.gather(env)  # noqa: F821
with open(os.environ["EBOX_FACTS"], "w") as output:
    json.dump(found, output)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by the shell of the present add-ons, after a second update.
import json
import os
import sys

sys.path.insert(0, os.environ["EBOX_INSIDE"])

import facts

with open(os.environ["EBOX_FACTS"], "w") as output:
    json.dump({"updated": facts.gather(env)}, output)  # noqa: F821

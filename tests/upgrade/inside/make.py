# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by the shell of an older Odoo add-on: three companies, their mail, what people
# decided about it, and the facts about all of that as JSON.
import json
import os
import sys

sys.path.insert(0, os.environ["EBOX_INSIDE"])

import decisions
import facts
import mail
import people

cast = people.make(env)  # noqa: F821
mail.receive(env, cast)  # noqa: F821
decisions.take(env, cast)  # noqa: F821
env.cr.commit()  # noqa: F821
with open(os.environ["EBOX_FACTS"], "w") as output:
    json.dump({"cast": cast.told(), **facts.gather(env)}, output)  # noqa: F821

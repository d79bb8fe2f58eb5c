# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# Run by Odoo's shell: one job of the benchmarks, its result as JSON.
import json
import os
import sys

sys.path.insert(0, os.environ["EBOX_BENCH_PATH"])

from machine.bench.jobs import JOBS

order = json.loads(os.environ["EBOX_BENCH_ORDER"])
result = JOBS[order["job"]](env, **order["options"])  # noqa: F821
env.cr.commit()  # noqa: F821
with open(os.environ["EBOX_BENCH_RESULT"], "w") as output:
    json.dump(result, output)

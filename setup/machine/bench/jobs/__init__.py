# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What runs inside Odoo: each job takes an environment and returns plain data."""

from . import (
    bills,
    distance,
    floor,
    mail_gateway,
    many,
    matching,
    no_news,
    sync,
    zipping,
)

JOBS = {
    "sync": sync.first_sync,
    "floor": floor.first_floor,
    "distant_floor": distance.floor,
    "mail_gateway": mail_gateway.receive,
    "fill": no_news.fill,
    "no_news": no_news.measure,
    "many_boxes": many.measure,
    "shared_boxes": many.share,
    "bills": bills.make,
    "matching": matching.measure,
    "zip_letters": zipping.make,
    "zip_generate": zipping.generate,
}

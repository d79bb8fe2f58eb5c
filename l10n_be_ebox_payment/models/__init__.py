# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
# What defines models and mixins, each after what it builds on.
from .payment import payee
from .payment import reading
from .bank import link
from .bank import matching
from .books import booking_kind
from .trust import to_judge
from .sharing import access
from .archive import download_limit
from .sharing import handover
from .sharing import share

# What extends them, in any order: no method or field is defined twice.
from .archive import stream
from .archive import zip_archive
from .bank import found_line
from .bank import statement_line
from .bank import sums_check
from .books import account_move
from .books import bill
from .books import known_bill
from .books import message_type
from .books import paid_bill
from .books import reconcile
from .books import suspense_split
from .payment import arrival
from .payment import check
from .payment import deadline
from .payment import decisions
from .payment import fields
from .payment import finished
from .payment import qr
from .payment import same_payment
from .payment import settings
from .payment import standing
from .plan import plan
from .plan import terms
from .portal import board
from .portal import deadlines
from .portal import messages
from .portal import news
from .portal import page
from .portal import search
from .sharing import access_log
from .sharing import login_address
from .sharing import mails
from .today import today
from .trust import accounting
from .trust import asking

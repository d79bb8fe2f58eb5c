# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Belgian payments in official letters. Pure Python, never imports odoo."""

from .iban import parse_bic, parse_iban
from .reference import (
    format_ogm,
    given_communication,
    is_written_as_ogm,
    parse_ogm,
    parse_rf,
)
from .epc import EpcPayment, epc_payload, parse_epc
from .learning import LEARNED, read_there, where_is
from .matching import REASONS, Match, propose, score_match
from .payment import DIRECTIONS, FIELDS, PROBLEMS, Evidence, Payment
from .qr_drawing import qr_matrix, qr_svg
from .reading import read_payment
from .reminders import speaks_of_reminder
from .vat import stated_vat
from .sender_reference import sender_reference

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""A stateful e-Box Enterprise, for the demo mode.

Pure Python, never imports Odoo nor the client: it judges the client
independently. ``Simulator`` is the government; ``SimulatorAdapter`` puts it
behind ``requests`` without a socket. What tests and benchmarks do with it is in
``lab``, which nothing here needs.
"""

from .accounts import Account, UnknownAccount
from .adapter import SimulatorAdapter
from .database import StateError
from .mail import (
    GENERAL,
    DemoMail,
    SimAction,
    SimApplication,
    SimAttachment,
    SimBusinessData,
    SimMessage,
    SimMessageAction,
    SimMessageType,
    SimOrganization,
    SimPayment,
    StoredAttachment,
)
from .mailbox import UnknownBox
from .providers import SimProvider
from .settings import CONSUMER_SCOPE, REGISTRY_SCOPE
from .simulator import Simulator

"""A stateful e-Box Enterprise: the demo mode, the tests and the benchmarks.

Pure Python, never imports Odoo nor the client: it judges the client
independently. ``Simulator`` is the government; ``SimulatorAdapter`` puts it
behind ``requests`` without a socket, ``serve`` behind a loopback socket, and
``python -m ebox_simulator --port 0`` into a process of its own.
"""

from .accounts import Account, UnknownAccount
from .adapter import SimulatorAdapter
from .database import StateError
from .faults.rules import Fault
from .journal import JournalEntry
from .lazy.mail import LazyMail
from .mail import (
    DemoMail,
    SimApplication,
    SimAttachment,
    SimBusinessData,
    SimMessage,
    SimMessageType,
    SimOrganization,
    SimPayment,
    StoredAttachment,
)
from .mailbox import UnknownBox
from .providers import SimProvider
from .server import serve
from .settings import CONSUMER_SCOPE, REGISTRY_SCOPE
from .simulator import Simulator

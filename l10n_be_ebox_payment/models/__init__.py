# What defines models and mixins, each after what it builds on.
from .payment import payee
from .payment import reading
from .bank import link
from .bank import matching
from .sharing import access
from .archive import download_limit
from .sharing import handover
from .sharing import share

# What extends them, in any order: no method or field is defined twice.
from .archive import stream
from .archive import zip_archive
from .bank import statement_line
from .books import account_move
from .books import bill
from .books import message_type
from .books import reconcile
from .books import suspense_split
from .payment import check
from .payment import deadline
from .payment import decisions
from .payment import fields
from .payment import qr
from .payment import same_payment
from .payment import settings
from .portal import board
from .portal import messages
from .portal import page
from .portal import search
from .sharing import login_address
from .today import today

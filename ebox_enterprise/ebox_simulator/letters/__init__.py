"""Demo mail: a deterministic mailbox of fictional official letters.

``demo_mail`` is all that the simulator needs. Institutions, persons, numbers
and accounts are invented; every page carries a mark that says so.
"""

from .mailbox import demo_mail

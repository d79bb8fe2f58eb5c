"""Measuring the synchronisation: what ``setup/bench`` is made of.

``stage``, ``government``, ``browsing`` and the plans run in the launcher (standard
library only); ``jobs`` run inside Odoo, started by ``inside.py``; ``mailbox.py``
runs with the project's Python and fills the simulated government.
"""

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""``python -m ebox_simulator.lab --port 0``: a simulated government on loopback."""

from __future__ import annotations

import argparse
from contextlib import suppress

from ..routing import REGISTRIES
from .server import bound
from .simulator import LabSimulator


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="ebox_simulator.lab", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0: any free port")
    parser.add_argument("--host", default="127.0.0.1", help="loopback only")
    parser.add_argument("--state", help="state file; without it: in memory")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--enterprise-number",
        action="append",
        default=[],
        help="make a demo mailbox for this CBE number (may be repeated)",
    )
    lazy = parser.add_argument_group("a large mailbox, made while it is read")
    lazy.add_argument("--messages", type=int, help="letters, in place of the demo's")
    lazy.add_argument("--file-size", type=int, default=30_000, help="bytes of each PDF")
    lazy.add_argument("--files", type=int, default=1, help="PDFs of each letter")
    lazy.add_argument("--every", type=int, default=600, help="seconds between letters")
    lazy.add_argument("--keep-days", type=int, default=3650, help="until they expire")
    lazy.add_argument("--registry", action="append", help="nsso, region (default both)")
    parser.add_argument(
        "--no-journal", action="store_true", help="do not record the requests"
    )
    options = parser.parse_args()
    if options.messages is not None and not options.enterprise_number:
        parser.error("--messages needs --enterprise-number: whose mailbox is it?")
    try:
        with suppress(KeyboardInterrupt):
            run(options)
    except ValueError as error:  # not loopback, not a CBE number
        parser.error(str(error))


def run(options: argparse.Namespace) -> None:
    """Make the boxes that are asked for and serve."""
    simulator = LabSimulator(options.state, seed=options.seed)
    try:
        if options.no_journal:  # a setting of the state: it stays off there
            simulator.settings.set(journal=False)
        for number in options.enterprise_number:
            add_box(simulator, number, options)
        with bound(simulator, options.host, options.port) as server:
            print(f"e-Box simulator on {simulator.base_url}", flush=True)
            server.serve_forever()
    finally:
        simulator.close()


def add_box(simulator: LabSimulator, number: str, options: argparse.Namespace) -> None:
    """The demo's mailbox, or one of any size."""
    if options.messages is None:
        simulator.add_box(number)
        return
    simulator.add_lazy_box(
        number,
        options.messages,
        file_size=options.file_size,
        files=options.files,
        every=options.every,
        keep_days=options.keep_days,
        registries=options.registry or REGISTRIES,
    )


if __name__ == "__main__":
    main()

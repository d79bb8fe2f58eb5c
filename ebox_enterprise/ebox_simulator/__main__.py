"""``python -m ebox_simulator --port 0``: a simulated government on loopback."""

from __future__ import annotations

import argparse

from .server import bound
from .simulator import Simulator


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="ebox_simulator", description=__doc__)
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
    options = parser.parse_args()
    try:
        run(options)
    except ValueError as error:  # not loopback, not a CBE number
        parser.error(str(error))
    except KeyboardInterrupt:
        pass


def run(options: argparse.Namespace) -> None:
    """Make the boxes that are asked for and serve."""
    simulator = Simulator(options.state, seed=options.seed)
    try:
        for number in options.enterprise_number:
            simulator.add_box(number)
        with bound(simulator, options.host, options.port) as server:
            print(f"e-Box simulator on {simulator.base_url}", flush=True)
            server.serve_forever()
    finally:
        simulator.close()


if __name__ == "__main__":
    main()

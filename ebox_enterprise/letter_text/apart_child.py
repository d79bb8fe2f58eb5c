"""The process that ``apart`` starts: it reads foreign files, and does nothing else.

Its arguments are the folders in which modules are looked for. A request is the length
of its head (4 bytes), the head as JSON and the file. The answers are lengths and JSON;
the last of a file has ``problem``.
"""

import importlib
import json
import os
import signal
import struct
import sys
import types
from functools import partial

LENGTH = struct.Struct(">I")
OUT_OF_MEMORY = 3  # what the process says at its end


def main() -> None:
    sys.path[:] = sys.argv[1:]
    for name in ("SIGINT", "SIGTERM"):  # it ends with its pipe, after the last answer
        signal.signal(getattr(signal, name), signal.SIG_IGN)
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what libraries print is no answer
    try:
        while length := requests.read(LENGTH.size):
            head = json.loads(requests.read(*LENGTH.unpack(length)))
            read(head, requests.read(head["size"]), answers)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def read(head: dict, content: bytes, answers) -> None:
    """Read a file and answer."""
    reader, say = module(head["folder"], head["module"]), partial(send, answers)
    say({"problem": reader.answers(content, say, **head["options"])})


def send(answers, answer: dict) -> None:
    """Send an answer as soon as it is there: what comes next may be the end."""
    written = json.dumps(answer).encode()
    answers.write(LENGTH.pack(len(written)) + written)
    answers.flush()


def module(folder: str, name: str):
    """A module of a package, without running what the package itself imports."""
    package = os.path.basename(folder)
    if package not in sys.modules:
        sys.modules[package] = types.ModuleType(package)
        sys.modules[package].__path__ = [folder]
    return importlib.import_module(f"{package}.{name}")


if __name__ == "__main__":
    main()

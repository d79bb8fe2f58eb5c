"""Links in official mail: which host one leads to, and whether it is known.

Nothing here opens or fetches anything. Hosts are shown in ASCII, so that letters of
another alphabet cannot pass for Latin ones (scenario 56).
"""

import re
from html import unescape
from urllib.parse import urlsplit

# the federal government and the regions, with all below them
GOVERNMENT_HOSTS = (
    "fgov.be",
    "belgium.be",
    "socialsecurity.be",
    "vlaanderen.be",
    "wallonie.be",
    "be.brussels",
)
DEMO_HOSTS = ("myminfin.example",)
_MAX = 2000
_LINK = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_END = ".,;:!?)]}"


def first_link(texts):
    """The first web address in some texts or HTML; None where there is none."""
    for text in texts:
        for match in _LINK.finditer(text or ""):
            url = unescape(match.group())[:_MAX].rstrip(_END)
            if shown_host(url):
                return url
    return None


def action_link(raw):
    """The web address of an action that a message offers (v3); or None.

    :param raw: the message as the registry gave it
    """
    actions = raw.get("actions")
    return first_link(_strings(actions)) if actions else None


def shown_host(url):
    """The host of an address in ASCII, with its port; None when it has none."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        if parts.scheme.lower() not in ("http", "https") or not host:
            return None
        plain = host.encode("idna").decode("ascii").lower()
    except (ValueError, UnicodeError):
        return None
    return f"{plain}:{port}" if port else plain


def is_trusted(url, hosts):
    """Whether an address is one of some hosts or below one, over https.

    A user name in it, which can pass for a host, makes it untrusted.

    :param hosts: names in ASCII
    """
    host = shown_host(url)
    parts = urlsplit(url) if host else None
    if not host or parts.scheme.lower() != "https" or parts.username or parts.port:
        return False
    return any(host == known or host.endswith(f".{known}") for known in hosts)


def _strings(value, depth=0):
    """All strings inside JSON data, to some depth."""
    if isinstance(value, str):
        yield value
    elif depth < 6 and isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item, depth + 1)

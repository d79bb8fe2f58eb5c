"""Links in official mail: which host one leads to, and whether it is known.

Nothing here opens or fetches anything. Hosts are shown in ASCII, so that letters of
another alphabet cannot pass for Latin ones (scenario 56).
"""

import re
from urllib.parse import urlsplit

from lxml import etree, html

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


def document_link(texts, hosts):
    """Where the document is, in letters that only hold a link; or None.

    A link to a known host is preferred, wherever it stands; of others only one that
    could be clicked counts. The bare address of a site leads to no document.

    :param texts: of the message, plain or HTML
    :param hosts: names in ASCII that are known
    """
    clickable, written = [], []
    for text in texts:
        root = _parsed(text or "")
        if root is not None:
            clickable += [link.get("href", "") for link in root.iter("a")]
            written += _LINK.findall(" ".join(root.itertext()))
    urls = [url.strip()[:_MAX].rstrip(_END) for url in (*clickable, *written)]
    urls = [url for url in urls if shown_host(url) and _is_deep(url)]
    known = [url for url in urls if is_trusted(url, hosts)]
    offered = [url for url in urls if url in {u.strip() for u in clickable}]
    return next(iter([*known, *offered]), None)


def _parsed(text):
    try:
        root = html.fragment_fromstring(text, create_parent="div")
    except (etree.ParserError, ValueError):
        return None
    for hidden in list(root.iter("script", "style", "head")):
        hidden.drop_tree()
    return root


def _is_deep(url):
    parts = urlsplit(url)
    return bool(parts.path.strip("/") or parts.query or parts.fragment)


def action_link(raw):
    """The web address of an action that a message offers (v3); or None.

    :param raw: the message as the registry gave it
    """
    for text in _strings(raw.get("actions")):
        url = text.strip()[:_MAX]
        if shown_host(url):
            return url
    return None


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

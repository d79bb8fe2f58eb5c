# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""P1 to P16: what the first connection finds out, in this order (ebox-api k.3).

Nothing here marks a letter read. Steps that cost failed requests or change something
that others see run only where a person has agreed to each.
"""

from datetime import timedelta

from ...ebox_api import (
    CONSUMER_SCOPE,
    BadItem,
    CallError,
    brussels_day,
    path_segment,
    unknown_names,
)
from .openapi import STATISTICS
from .report import OPEN, Result
from .shapes import shape_of
from .spellings import items_of, judge_digests, judge_spelling

REGISTRY_SCOPE = "scope:documentmanagement:ebox:enterprise:federation-rest:registry"
NONSENSE = "scope:nonsense:of:a:test"
TEXT = "the text beside a letter"
#: What a person has to agree to, by step.
CHOICES = {
    "P3": "asks once for a scope that does not exist: one failed request",
    "P4": "sends one login that is valid too long and one twice: two failed requests",
    "P9": "tries three addresses for the statistics, at most one failure each a day",
    "P14": "hides one letter that you name and shows it again: colleagues can notice",
    "P15": "reads with the header for a mandate: one failed request where none holds",
    "P16": "asks for what a registry need not offer: a failed request for each, once a "
    "day at most",
}


class Skipped(Exception):
    """A step that cannot be done here; the text says why."""


def p1(contact, result):
    """ChaMan: the certificate"""
    result.words = (
        "A person does this in ChaMan: try the DER file, then the PEM file; note what "
        "it says, and whether the pencil allows a second certificate."
    )
    login = contact.login(result, "a login with the present certificate")
    info = contact.choices.get("certificate") or {}
    words = ", ".join(f"{name} {value}" for name, value in info.items())
    result.judge("ChaMan takes a certificate as Odoo makes it", login.ok or None, words)
    result.find("two certificates may overlap, and the Client ID stays", OPEN)


def p2(contact, result):
    """A token without asking for a scope"""
    answer = contact.login(result, "a token without scope")
    if not answer.ok:
        raise Skipped("the login was refused; connect first")
    data = answer.data if isinstance(answer.data, dict) else {}
    scopes = str(data.get("scope") or "").split()
    told = CONSUMER_SCOPE in scopes if "scope" in data else None
    result.judge("without asking, the consumer's scope is granted", told)
    registry = REGISTRY_SCOPE in scopes if "scope" in data else None
    result.judge("the scope of the list of registries is granted", registry)
    known = {CONSUMER_SCOPE, REGISTRY_SCOPE}
    result.find("other scopes", OPEN, f"{len(set(scopes) - known)} that we do not know")
    seconds = data.get("expires_in")
    usable = isinstance(seconds, int) and not isinstance(seconds, bool)
    result.judge("expires_in is a whole number of seconds", usable, _lifetime(seconds))


def _lifetime(seconds):
    limits = ((60, "a minute at most"), (600, "ten minutes at most"))
    limits += ((3600, "an hour at most"),)
    if not isinstance(seconds, int):
        return ""
    return next((words for most, words in limits if seconds <= most), "longer")


def p3(contact, result):
    """A token with the scope, and with one that does not exist"""
    asked = contact.login(result, "a token with the scope", scope=CONSUMER_SCOPE)
    result.judge("the scope may be asked for", asked.ok)
    if "P3" not in contact.choices:
        result.find("a scope that does not exist is refused as invalid_scope", OPEN)
        return
    refused = contact.login(result, "a token with a nonsense scope", scope=NONSENSE)
    result.judge(
        "a scope that does not exist is refused as invalid_scope",
        refused.code == "invalid_scope",
    )


def p4(contact, result):
    """How long an assertion may live, and whether it may be used twice"""
    for seconds, holds in ((60, True), (300, True), (301, False)):
        answer = contact.login(result, f"an assertion of {seconds} s", lifetime=seconds)
        said = "is taken" if holds else "is refused"
        result.judge(f"an assertion of {seconds} s {said}", answer.ok is holds)
    name = "3f0c2e0a-6a5e-4f0b-9d0e-1c2b3a4d5e6f"
    name = f"{name[:-12]}{contact.choices.get('nonce', '0' * 12)}"
    contact.login(result, "an assertion the first time", jti=name)
    again = contact.login(result, "the same assertion again", jti=name)
    result.judge("an assertion may be used once", not again.ok)


def p5(contact, result):
    """The first page of the list"""
    label = "the first page"
    answer = contact.page(result, label, tell=True, page=1, pageSize=1)
    result.judge("the list is at this address", answer.ok)
    if not answer.ok:
        raise Skipped("without a list there is nothing more to look at")
    data = answer.data
    wrapped = isinstance(data, dict) and isinstance(data.get("items"), list)
    result.judge("a list is an object with items", wrapped)
    names = [n for n in ("total", "totalItems") if isinstance(data, dict) and n in data]
    result.judge("a list tells its total", bool(names), ", ".join(names))
    result.judge("a page of one has one", len(items_of(data)) <= 1)
    slash = contact.get(
        result,
        "the list with a slash",
        contact.client.dialect.messages + "/",
        tell=False,
    )
    result.find("the list with a slash at its end", OPEN, f"status {slash.status}")


def p6(contact, result):
    """How large a page may be"""
    for size in (10, 100):
        answer = contact.page(result, f"a page of {size}", page=1, pageSize=size)
        fits = answer.ok and len(items_of(answer.data)) <= size
        result.judge(f"a page may have {size}", fits)
        if size == 100:
            contact.known["items"] = items_of(answer.data)
    beyond = contact.page(result, "a page of 101", page=1, pageSize=101)
    result.judge("a page of 101 is refused", not beyond.ok, f"status {beyond.status}")


def p7(contact, result):
    """The names of all fields, beside those that we read"""
    items = contact.known.get("items") or []
    if not items:
        raise Skipped("the mailbox is empty")
    result.shapes["the messages of a page"] = shape_of(items)
    unknown = sorted({name for item in items for name in unknown_names(item)})
    result.judge("we know every field", not unknown, ", ".join(unknown))
    messages = contact.messages(page_size=100)
    bad = [m for m in messages if isinstance(m, BadItem)]
    result.judge("every message can be read", not bad, f"{len(bad)} cannot")
    good = [m for m in messages if not isinstance(m, BadItem)]
    judge_spelling(result, items)
    judge_digests(result, items)
    problems = sorted({problem for m in good for problem in m.problems})
    result.judge("nothing of a message is odd", not problems, "; ".join(problems))
    for assumption, found in (
        ("a message tells its partition", [m.partition for m in good]),
        ("a message tells the box that it is for", [m.recipient_id for m in good]),
    ):
        result.judge(assumption, any(found) if good else None)
    wrong = [m for m in good if m.recipient_id not in ("", contact.number)]
    wrong = [m for m in wrong if m.sender_id != contact.number]
    result.judge("every message is for this company", not wrong)
    sent = [m for m in good if m.sender_id == contact.number]
    result.judge("what we have sent is in the list", bool(sent) or None)
    moments = [m.receipt_date for m in good if m.receipt_date]
    result.judge("the newest comes first", moments == sorted(moments, reverse=True))


def p8(contact, result):
    """Reference data"""
    paths = [f"{base}/messageTypes" for base in ("/refData", "/referenceData")]
    ours = contact.client.dialect.reference_data
    for path in paths:
        answer = contact.get(result, path, path)
        holds = answer.ok is path.startswith(f"{ours}/")
        result.judge(f"{path} answers as our dialect has it", holds)
    messages = contact.messages(page_size=100)
    kinds = [getattr(m, "message_type_id", "") for m in messages]
    kind = next(filter(None, kinds), None)
    if kind:
        path = f"{ours}/messageTypes/{path_segment(kind)}"
        answer = contact.get(result, "one message type", path)
        cached = "max-age" in str((answer.headers or {}).get("Cache-Control", ""))
        result.judge("reference data say how long they hold", answer.ok and cached)
        tagged = bool((answer.headers or {}).get("ETag"))
        result.judge("reference data carry an ETag", answer.ok and tagged)
    unknown = contact.get(
        result, "an unknown message type", f"{ours}/messageTypes/unknown-of-a-test"
    )
    result.judge("an unknown one is answered 404", unknown.status == 404)


def p9(contact, result):
    """Where the statistics are"""
    tries = contact.choices["tries"]
    known = tries.get("found")
    for path in [known] if known else STATISTICS:
        if not known and contact.was_tried(path):
            result.find(f"statistics are at {path}", OPEN, "was tried today")
            continue
        answer = contact.get(result, path, path)
        result.judge(f"statistics are at {path}", True if answer.ok else None)
        if answer.ok:
            tries["found"] = path
            return


def p10(contact, result):
    """The list of registries"""
    if contact.in_simulation:
        raise Skipped("there is none in simulation")
    urls = contact.environment.registry_urls
    places = ("newer", "older") if len(urls) > 1 else ("only",)
    for place, url in zip(places, urls, strict=False):
        answer = contact.get(result, f"the {place} address", url)
        words = "" if answer.ok else f"status {answer.status}"
        result.judge(f"the {place} address of the list answers", answer.ok, words)
        if answer.ok:
            items = items_of(answer.data)
            words = f"{len(items)} registries" if items else ""
            result.judge("it lists registries", bool(items), words)
            return


def p11(contact, result):
    """The partitions of the own box"""
    url = contact.partition_url(f"/ebox/{contact.number}/partitions")
    if not url:
        raise Skipped("no address of the Partition API is known here")
    answer = contact.get(result, "the own partitions", url)
    result.judge("a consumer may read the names of its partitions", answer.ok)


def p12(contact, result):
    """Which day a filter by day includes"""
    messages = [
        m for m in contact.messages(page_size=100) if not isinstance(m, BadItem)
    ]
    dated = next((m for m in messages if m.receipt_date), None)
    if dated is None:
        raise Skipped("the mailbox is empty")
    day = brussels_day(dated.receipt_date)
    before = day - timedelta(days=1)
    for label, params, assumption, wanted in (
        (
            "after that day",
            {"receivedAfter": day},
            "receivedAfter includes its day",
            True,
        ),
        (
            "before that day",
            {"receivedAfter": before, "receivedBefore": day},
            "receivedBefore leaves its day out",
            False,
        ),
    ):
        answer = contact.page(result, label, page=1, pageSize=100, **params)
        ids = [item.get("messageId") for item in items_of(answer.data) if item]
        found = dated.remote_id in ids
        result.judge(assumption, found is wanted if answer.ok else None)
    answer = contact.page(
        result, "after the day before", page=1, pageSize=100, receivedAfter=before
    )
    ids = [item.get("messageId") for item in items_of(answer.data) if item]
    found = dated.remote_id in ids if answer.ok else None
    result.judge("a window of two days loses nothing", found)


def p13(contact, result):
    """Whether looking at details marks anything"""
    messages = [
        m for m in contact.messages(page_size=100) if not isinstance(m, BadItem)
    ]
    unread = next((m for m in messages if not m.read), None)
    if unread is None:
        raise Skipped("there is no unread letter on the first page")
    path = contact.client.dialect.message.format(message=path_segment(unread.remote_id))
    answer = contact.get(result, "the details of an unread letter", path)
    result.judge("details can be had", answer.ok)
    annex = next((a for a in unread.attachments if not a.main), None)
    if annex:
        of_annex = f"{path}/attachments/{path_segment(annex.remote_id)}"
        contact.get(result, "the data of an annex (optional)", of_annex)
    again = {m.remote_id: m for m in contact.messages(page_size=100)}
    still = again.get(unread.remote_id)
    unmarked = None if still is None else not getattr(still, "read", True)
    result.judge("looking at details marks nothing read", unmarked)


def p14(contact, result):
    """Hiding a letter and showing it again"""
    name = contact.choices.get("letter")
    if not name:
        raise Skipped("no letter was named")
    try:
        contact.client.set_visible([name], False)
        hidden = contact.client.message(name)
    except CallError as error:
        result.judge("a letter can be hidden", False, f"status {error.status}")
        return
    finally:
        shown = _show(contact, name)
    result.judge("a letter can be hidden", not getattr(hidden, "visible", True))
    result.judge("it can be shown again", shown)
    result.find(
        "a letter can be moved to another partition",
        OPEN,
        "a person tries that on the website, with an empty partition",
    )


def _show(contact, name):
    try:
        contact.client.set_visible([name], True)
        return bool(getattr(contact.client.message(name), "visible", False))
    except CallError:
        return False


def p15(contact, result):
    """Reading under a mandate"""
    header, number = "On-Behalf-Of-Enterprise-Number", contact.choices.get("mandate")
    path, params = contact.client.dialect.messages, {"page": "1", "pageSize": "1"}
    own = contact.get(
        result,
        "the own box, named by the header",
        path,
        params=params,
        headers={header: contact.number},
        tell=False,
    )
    result.judge("the own number in the header opens the own box", own.ok)
    opens = "the client's number opens the client's box"
    if not number:
        result.find(opens, OPEN, "none was given")
        return
    answer = contact.get(
        result,
        "the client's box",
        path,
        params=params,
        headers={header: number},
        tell=False,
    )
    if answer.status == 403:
        result.find(opens, OPEN, "status 403: there is no mandate, or it opens nothing")
    else:
        result.judge(opens, answer.ok)
    recipients = {
        (item.get("recipient") or {}).get("enterpriseNumber")
        for item in items_of(answer.data)
        if isinstance(item, dict) and isinstance(item.get("recipient"), dict)
    }
    if recipients:
        result.judge("what comes is the client's", recipients == {number})


def p16(contact, result):
    """What a registry need not offer"""
    messages = contact.messages(page_size=100)
    good = [m for m in messages if not isinstance(m, BadItem) and m.attachments]
    if not good:
        raise Skipped("there is no letter with a file on the first page")
    absent = []
    for label, path in _optional(contact.client.dialect, good):
        assumption = f"{label} can be asked for"
        if contact.was_tried(label):
            result.find(assumption, OPEN, "was tried today")
            continue
        answer = contact.get(result, label, path)
        if label == TEXT and answer.status == 404:  # most letters have none
            result.find(assumption, OPEN, "status 404: not offered, or there is none")
            continue
        absent += [] if answer.ok else [answer.status]
        words = "" if answer.ok else f"status {answer.status}; nothing here needs it"
        result.judge(assumption, answer.ok, words)
    if absent:
        clear = all(status in (404, 405, 501) for status in absent)
        told = ", ".join(sorted({str(status) for status in absent}))
        result.judge("what is not offered is answered 404, 405 or 501", clear, told)
    nowhere = "nowhere-of-a-test"
    unknown = contact.page(result, "an unknown partition", partition=nowhere)
    result.judge("a filter by an unknown partition finds nothing", _is_empty(unknown))


def _is_empty(answer):
    return answer.ok and not items_of(answer.data)


def _optional(dialect, messages):
    """What beside the five groups may be asked with no letter marked read.

    A text that is the letter itself would be.

    :param messages: readable ones with files
    """
    one = messages[0]
    path = dialect.message.format(message=path_segment(one.remote_id))
    yield "the list of a letter's files", f"{path}/attachments"
    file = path_segment(one.attachments[0].remote_id)
    yield "the data of one file", f"{path}/attachments/{file}"
    if paying := next((m for m in messages if m.payment), None):
        path = dialect.message.format(message=path_segment(paying.remote_id))
        yield "the data of a payment", f"{path}/paymentData"
    texts = (m for m in messages if m.has_body is not False and not m.body_main)
    if lettered := next(texts, None):
        path = dialect.body.format(message=path_segment(lettered.remote_id))
        yield TEXT, path
    actions = (m.action.action_id for m in messages if m.action)
    if action := next(actions, None):
        path = dialect.reference("messageActions")
        yield "the record of an action", path.format(reference=path_segment(action))


STEPS = {
    f"P{number}": step
    for number, step in enumerate(
        (
            *(p1, p2, p3, p4, p5, p6, p7, p8),
            *(p9, p10, p11, p12, p13, p14, p15, p16),
        ),
        1,
    )
}
#: Steps of which nothing runs without a person's word; of P3 a part does.
ASKED = tuple(name for name in CHOICES if name != "P3")


def run_steps(contact, tell=lambda _text: None):
    """Every step that was agreed to, one after the other: a list of ``Result``.

    :param tell: called with a line before each step
    """
    results = []
    for number, step in STEPS.items():
        result = Result(number, step.__doc__)
        results.append(result)
        if number in ASKED and number not in contact.choices:
            result.state, result.words = "skipped", f"Not agreed to: {CHOICES[number]}."
            continue
        tell(f"{number}. {step.__doc__}")
        try:
            step(contact, result)
        except Skipped as reason:
            result.state, result.words = "skipped", str(reason)
        except CallError as error:
            result.state, result.words = "failed", f"status {error.status}"
        if number == "P2" and result.state == "skipped":
            break
    return results

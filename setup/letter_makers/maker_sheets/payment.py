# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""How a letter asks for its payment, and the parts letters share."""
from . import phrases as P
from . import values
from .letter import Term

LAYOUTS = ["rows", "rows", "stack", "sentence", "dotted", "panel", "slip", "header-row", "bullets"]


def comm_text(letter):
    """The communication as printed."""
    code = letter.comm
    if letter.free:
        return code
    parts = f"{code[:3]}/{code[3:7]}/{code[7:]}"
    style = letter.look_of("comm", ["plus", "plus", "plus", "bare", "stars", "digits"])
    return {"plus": f"+++{parts}+++", "bare": parts, "stars": f"***{parts}***", "digits": code}[style]


def due_text(letter):
    """The due day as a table tells it: the day, or the term's words."""
    due = letter.due
    if due.form in ("by", "on"):
        letter.term_text(due)
        return letter.day(due.day)
    text = letter.term_text(due)
    return text[0].upper() + text[1:]


def due_now(letter):
    """The due day as a sentence tells it."""
    if letter.due and letter.due.form == "on":
        return Term("pay", "by", letter.due.day, 0, 0)
    return letter.due or ("onverwijld", "sans délai", "unverzüglich")


def request(letter, heading=True):
    """The request to pay, in one of the layouts."""
    layout = letter.layout = letter.look_of("pay", [name for name in LAYOUTS if name != "header-row" or not letter.bi])
    if letter.due and letter.chance(0.12):
        letter.traits.append("amount box on top")
        letter.box(*P.TOP, amount=letter.pay_amount, due=due_now(letter))
        letter.blocks.insert(0, letter.blocks.pop())
    if letter.chance(0.06):
        letter.traits.append("payment on page 2")
        letter.page()
    if heading and letter.chance(0.5):
        letter.h(*P.ASK_H)
    facts = {"amount": letter.pay_amount, "due": due_now(letter), "comm": comm_text(letter)}
    if layout == "sentence":
        text = letter.spin(letter.r.choice(P.SENTENCE["nl fr de".split().index(letter.lang)]))
        letter.flag["bic_shown"], letter.flag["benef_shown"] = "{bic}" in text, True
        letter.blocks.append(("p", letter.fill(text, {**facts, "bic": letter.bic})))
        return
    letter.p(*(P.ASK_NOAMOUNT if letter.chance(0.15) else P.ASK), **facts)
    block(letter, layout)


def pairs(letter, due=True):
    """Labels and values of a payment, in some order."""
    keys = ["amount", "iban", "comm"]
    letter.flag["bic_shown"], letter.flag["benef_shown"] = letter.look("bic", 0.55), letter.look("benef", 0.7)
    keys += ["bic"] * letter.flag["bic_shown"] + ["who"] * letter.flag["benef_shown"]
    keys += ["due"] * bool(letter.due and due and letter.look("due", 0.6))
    order = letter.look_of("order", ["amount due iban bic who comm", "who iban bic amount comm due", "iban bic who comm amount due",
                                     "comm amount due iban bic who"]).split()
    texts = {"amount": letter.pay_amount, "iban": letter.account(letter.iban), "bic": letter.bic, "who": letter.names[0], "comm": comm_text(letter)}
    keys = [key for key in order if key in keys]
    return [(letter.pick(P.LABELS[key]), letter.show(texts[key]) if key in texts else due_text(letter)) for key in keys]


def block(letter, layout):
    """The payment's data as a block."""
    if layout == "slip":
        letter.flag["bic_shown"] = letter.flag["benef_shown"] = True
        letter.demand_block = ("slip", slip(letter))
        return
    found = pairs(letter)
    if layout == "bullets":
        letter.blocks.append(("ul", [f"{label}: {value}" for label, value in found]))
    elif layout == "header-row":
        letter.flag["bic_shown"] = letter.flag["benef_shown"] = False
        found = [pair for pair in found if pair[1] not in (letter.names[0], letter.bic)]
        letter.blocks.append(("grid", [a for a, _ in found], [[b for _, b in found]]))
    elif layout in ("rows", "dotted"):
        letter.blocks.append(("rows", found, "dotted" if layout == "dotted" else letter.look_of("rows", ["plain", "grid", "lines", "shade"])))
    else:
        letter.blocks.append((layout, found))


def slip(letter):
    """The fields of a transfer slip at the bottom."""
    index = "nl fr de".split().index(letter.lang)
    amount = values.group(letter.pay_amount, letter.look_of("slip dot", ["", "."]))
    texts = {"payer": "", "payer_name": ", ".join(letter.address), "amount": amount, "iban": letter.account(letter.iban), "bic": letter.bic,
             "who": letter.names[0], "comm": comm_text(letter), "date": "", "sign": ""}
    return {"title": P.SLIP[index], "fields": [(P.SLIP_FIELDS[key][index], texts[key], key) for key in texts]}


def tail(letter, objection=None, appeal=None, late=True, plan=None):
    """What follows a request or decision: objection, late payment, plan, contact, privacy."""
    parts = []
    if letter.direction == "pay" and late:
        parts += ["late"] * letter.chance(0.6) + ["paid"] * letter.chance(0.4)
        plan = plan or letter.term("other", days=(10, 15, 30), months=(1,))
        parts += ["plan"] * letter.chance(0.35)
    parts += ["objection"] * bool(objection) + ["appeal"] * bool(appeal)
    letter.v.shuffle(parts)
    fee = letter.amount(7, 60, round_share=0.7)
    for part in parts:
        if part in ("objection", "appeal"):
            if letter.look("law heads", 0.5):
                letter.h(*P.OBJECT_H)
            letter.p(*(P.OBJECT if part == "objection" else P.APPEAL), objection=objection, appeal=appeal)
        elif part == "late":
            letter.p(*P.LATE, fee=fee)
        elif part == "plan":
            letter.p(*P.PLAN, plan=plan)
        else:
            letter.p(*P.PAID)
    contact(letter)


def faq(letter):
    """A few questions and answers, now and then on a page of their own."""
    if letter.chance(0.3):
        letter.page()
    letter.h(*P.FAQ_H)
    old, fee = letter.before(300, 900), letter.amount(1, 15)
    for entry in letter.v.sample(P.FAQ, letter.v.randrange(2, 5)):
        letter.p(*entry, old=old, fee=fee)


def contact(letter):
    """Questions, contact and privacy, as far as the letter has them."""
    if letter.chance(0.2):
        faq(letter)
    if letter.chance(0.7):
        if letter.look("contact head", 0.4):
            letter.h(*P.CONTACT_H)
        letter.p(*P.CONTACT, person=letter.person)
    if letter.chance(0.3):
        letter.p(*P.PRIVACY)


def refund(letter, amount, own=True):
    """The sentence that money comes; sometimes with a day to correct the account."""
    letter.receives(amount, own=own)
    letter.p(*P.REFUND, refund=amount, answer=letter.term("answer", days=(10, 14, 15)))


def nothing(letter, share=0.5):
    """Sometimes the plain word that nothing must be paid."""
    if letter.chance(share):
        letter.p(*P.NOTHING)

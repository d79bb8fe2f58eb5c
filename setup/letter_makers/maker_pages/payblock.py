# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The payment's details in several layouts (as blocks; render.py draws them)."""

from . import phrases, words


def iban_text(account, rng, traits):
    parts = [account[i : i + 4] for i in range(0, 16, 4)]
    form = rng.choice(["group"] * 6 + ["plain", "plain", "dash", "two", "two", "dot"])
    if form == "two":
        traits.append("iban-two-lines")
        return " ".join(parts[:2]) + "<br/>" + " ".join(parts[2:])
    return {"group": " ", "plain": "", "dash": "-", "dot": "."}[form].join(parts)


def code_text(payment, rng):
    code = payment["code"]
    if not code:
        return payment["free"]
    mark = rng.choice(["+++", "+++", "+++", "***", ""])
    return f"{mark}{code[:3]}/{code[3:7]}/{code[7:]}{mark}"


def fields(letter, flat=False):
    """(key, label, value) in a letter's own order, some of them left out."""
    pay, w, lang = letter.payment, letter.w, letter.lang
    labels = phrases.LABELS[lang]
    account = iban_text(pay["iban"], w, [] if flat else letter.traits)
    if flat:
        account = account.replace("<br/>", " ")
    values = {
        "amount": letter.m(pay["cents"]),
        "iban": account,
        "name": pay["names"][0],
        "code": code_text(pay, w),
    }
    if letter.chance(0.55):
        values["bic"] = pay["bic"]
        pay["bic_shown"] = True
    if letter.due_date and letter.chance(0.75):
        values["due"] = letter.d(letter.due_date)
        letter.note("pay", letter.due_date, values["due"])
    elif letter.due_text and letter.chance(0.5):
        values["term"] = letter.due_text
    pay["name_shown"] = True
    order = letter.pick(
        ("amount", "due", "term", "iban", "bic", "name", "code"),
        ("name", "iban", "bic", "amount", "code", "due", "term"),
        ("iban", "bic", "name", "code", "amount", "due", "term"),
        ("due", "term", "amount", "code", "name", "iban", "bic"),
    )
    chosen = {key: w.choice(labels[key]) for key in values}
    if not pay["code"] and lang == "nl":
        chosen["code"] = w.choice(
            ["Mededeling", "Vrije mededeling", "Met vermelding van"]
        )
    if not pay["code"]:
        chosen["code"] = {"fr": "Communication", "de": "Mitteilung"}.get(
            lang, chosen["code"]
        )
    return [(key, chosen[key], values[key]) for key in order if key in values]


def make(letter, kind):
    """Add the payment block of that layout to the letter."""
    w, lang, pay = letter.w, letter.lang, letter.payment
    labels = phrases.LABELS[lang]
    if kind == "sentence":
        text = w.choice(phrases.SENTENCE[lang])
        account = iban_text(pay["iban"], w, []).replace("<br/>", " ")
        if letter.chance(0.4):
            account += f" (BIC {pay['bic']})"
            pay["bic_shown"] = True
        pay["name_shown"] = True
        letter.add(
            "p",
            text.format(
                a=f"<b>{letter.m(pay['cents'])}</b>",
                i=account,
                n=pay["names"][0],
                c=code_text(pay, w),
            ),
        )
        return
    title = w.choice(labels["title"]) if letter.chance(0.5) and kind != "slip" else ""
    if title:
        letter.add("h", title)
    if kind == "slip":
        rows = [r for r in fields(letter) if r[0] not in ("term",)]
        if letter.chance(0.4):
            rows = [
                (k, "EUR", letter.m(pay["cents"], bare=True))
                if k == "amount"
                else (k, a, v)
                for k, a, v in rows
            ]
        head = w.choice(labels["slip"])
        payer = (w.choice(labels["payer"]), letter.company)
        letter.add("slip", head, rows, payer)
    else:
        letter.add(
            "pay",
            kind,
            fields(letter, flat=kind in ("plain", "dots", "columns", "list", "line")),
        )
    if kind == "slip" or letter.chance(0.15):
        letter.traits.append("slip" if kind == "slip" else "block")


def money_words(letter, cents):
    """'(zegge: twaalfhonderd ... euro en 12 cent)'."""
    whole, rest = divmod(cents, 100)
    text = words.in_words(whole, letter.lang)
    tail = {
        "nl": f"{text} euro en {words.in_words(rest, 'nl')} cent",
        "fr": f"{text} euros et {words.in_words(rest, 'fr')} cents",
        "de": f"{text} Euro und {words.in_words(rest, 'de')} Cent",
    }
    return tail[letter.lang]

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The payment data of a letter in one of its looks."""

from . import figures

SENTENCES = {
    "nl": "Gelieve het bedrag van {A} {W} over te schrijven op rekening {I} van {N}, met vermelding van {C}.|U stort {A} {W} op {I} ({N}); vermeld daarbij {C}.|Het bedrag van {A} dient {W} toe te komen op rekeningnummer {I} op naam van {N} met als mededeling {C}.|{A}, te voldoen {W} op {I} van {N}, kenmerk {C}.",
    "fr": "Veuillez virer la somme de {A} {W} sur le compte {I} de {N} en mentionnant {C}.|Le montant de {A} est à verser {W} au compte {I} ouvert au nom de {N}, avec la communication {C}.|Merci d'acquitter {A} {W} par virement au compte {I} ({N}), communication {C}.|{A}, payable {W} sur {I} de {N}, référence {C}.",
    "de": "Bitte überweisen Sie den Betrag von {A} {W} auf das Konto {I} von {N} mit der Mitteilung {C}.|Der Betrag von {A} ist {W} auf das Konto {I} von {N} unter Angabe von {C} zu entrichten.|{A}, zahlbar {W} auf {I} ({N}), Mitteilung {C}.|Wir bitten Sie, {A} {W} auf das Konto {I} zugunsten von {N} einzuzahlen; Verwendungszweck: {C}.",
}
STYLES = ("rubric", "rubric", "dotted", "stacked", "headrow", "slip", "slip", "sentence", "digits", "comb")


def payment(x, due=None, style=None, amount=None, skip=()):
    """Print how to pay; what is printed is expected."""
    style = style or x.r.choice(STYLES)
    x.layout = (x.layout + "+" if x.layout else "") + style
    amount = x.asked if amount is None else amount
    if style == "sentence" and not skip:
        x.blocks.append(("text", [_sentence(x, lang, amount, due) for lang in x.langs]))
        return
    if style == "headrow":
        skip = (*skip, "bic", "beneficiary")
    x.blocks.append(("pay", style, _rows(x, amount, due, skip)))


def _name(x, lang):
    name = x.printed.get("beneficiary") or x.r.choice((x.sender.name(lang), x.sender.name(lang), x.sender.short.get(lang, x.sender.name(lang))))
    x.printed["beneficiary"] = name
    return name


def _sentence(x, lang, amount, due):
    text = x.r.choice(SENTENCES[lang].split("|"))
    parts = {"{A}": x.show_money(amount, lang), "{W}": due.words(lang) if due else "", "{I}": x.account(), "{N}": _name(x, lang), "{C}": x.reference()}
    if due:
        x.show(due, lang)
    for mark, value in parts.items():
        text = text.replace(mark, value)
    return " ".join(part for part in text.split(" ") if part).replace(" ,", ",")


def _due(x, due):
    """A fixed day in figures, any other term in words."""
    if due.how != "by":
        return " / ".join(x.show(due, lang) for lang in x.langs)
    lang = x.langs[0]
    x.show(due, lang)
    text = due.said[lang] = x.show_day(due.day, lang)
    return text


def _rows(x, amount, due, skip):
    r = x.r
    rows = [("amount", x.show_money(amount, x.langs[0])), ("iban", x.account())]
    if "bic" not in skip and r.random() < 0.4:
        x.printed["bic"] = True
        rows.append(("bic", figures.BANKS[x.sender.bank]))
    if "beneficiary" not in skip and r.random() < 0.75:
        rows.append(("beneficiary", _name(x, x.langs[0])))
    rows.append(("comm", x.reference()))
    if due and "due" not in skip:
        rows.append(("due", _due(x, due)))
    if r.random() < 0.35:
        rows = rows[1:] + rows[:1]
    return [(key, x.label(key), value) for key, value in rows if key not in skip]

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Blocks of label and value: rows of facts, payment blocks of many looks and transfer slips."""
import html

from . import extras, kit

LABELS = {
    "nl": {"amount": ["Te betalen bedrag", "Te betalen", "Bedrag", "Totaal te betalen", "Nog te betalen", "Te storten bedrag", "Door u te betalen"],
           "iban": ["Rekeningnummer", "IBAN", "Op rekening", "Rekening begunstigde", "Bankrekening", "Rekeningnr. (IBAN)", "Ons rekeningnummer"],
           "comm": ["Gestructureerde mededeling", "Mededeling", "Met vermelding van", "Verplichte mededeling", "Te vermelden bij betaling", "Betalingsreferentie"],
           "due": ["Uiterste betaaldatum", "Te betalen", "Betalen tegen", "Vervaldag", "Uiterste datum van betaling", "Betaaltermijn"],
           "name": ["Begunstigde", "Naam begunstigde", "Ten gunste van", "Op naam van", "Rekeninghouder"], "bic": ["BIC", "BIC-code", "BIC begunstigde"],
           "head": ["Betalingsgegevens", "Hoe betalen?", "Gegevens voor uw betaling", "Betaling", "Uw overschrijving"]},
    "fr": {"amount": ["Montant à payer", "À payer", "Montant", "Total à payer", "Solde à payer", "Somme à verser", "Montant dû"],
           "iban": ["Numéro de compte", "IBAN", "Sur le compte", "Compte bénéficiaire", "N° de compte (IBAN)", "Compte bancaire"],
           "comm": ["Communication structurée", "Communication", "Avec la mention", "Communication obligatoire", "Référence de paiement", "Mention à reproduire"],
           "due": ["Date limite de paiement", "À payer", "Échéance", "Date ultime de paiement", "Délai de paiement"],
           "name": ["Bénéficiaire", "Nom du bénéficiaire", "Au nom de", "Titulaire du compte"], "bic": ["BIC", "Code BIC", "BIC du bénéficiaire"],
           "head": ["Données de paiement", "Comment payer ?", "Votre virement", "Paiement", "Modalités de paiement"]},
    "de": {"amount": ["Zu zahlender Betrag", "Betrag", "Zu zahlen", "Gesamtbetrag", "Noch zu zahlen"],
           "iban": ["Kontonummer", "IBAN", "Auf das Konto", "Konto des Empfängers", "Bankkonto"],
           "comm": ["Strukturierte Mitteilung", "Mitteilung", "Verwendungszweck", "Anzugebende Mitteilung"],
           "due": ["Zahlungsfrist", "Fälligkeit", "Zu zahlen", "Fälligkeitsdatum", "Letzter Zahlungstag"],
           "name": ["Empfänger", "Begünstigter", "Name des Empfängers", "Kontoinhaber"], "bic": ["BIC", "BIC-Code"],
           "head": ["Zahlungsangaben", "Wie bezahlen?", "Angaben zur Überweisung", "Zahlung"]},
}
ASK = {"nl": {"amount": "Hoeveel moet u betalen?", "iban": "Op welk rekeningnummer?", "comm": "Met welke mededeling?", "due": "Wanneer betaalt u?", "name": "Aan wie?", "bic": "BIC?"},
       "fr": {"amount": "Combien devez-vous payer ?", "iban": "Sur quel compte ?", "comm": "Avec quelle communication ?", "due": "Pour quand ?", "name": "À qui ?", "bic": "BIC ?"},
       "de": {"amount": "Wie viel müssen Sie zahlen?", "iban": "Auf welches Konto?", "comm": "Mit welcher Mitteilung?", "due": "Bis wann?", "name": "An wen?", "bic": "BIC?"}}
SENTENCES = {
    "nl": ["{We} het bedrag van {amount} over te schrijven op rekening {iban} (BIC {bic}) van {name} met vermelding van {comm}.",
           "{We} {amount} te storten op het rekeningnummer {iban} op naam van {name}, met als mededeling {comm}.",
           "De som van {amount} dient betaald te worden op de rekening {iban} – {bic} – van {name} met de mededeling {comm}."],
    "fr": ["{We} verser la somme de {amount} sur le compte {iban} (BIC {bic}) de {name} avec la communication {comm}.",
           "{We} effectuer le paiement de {amount} au compte n° {iban} ouvert au nom de {name}, en mentionnant {comm}.",
           "Le montant de {amount} est à virer au compte {iban} – {bic} – de {name}, communication : {comm}."],
    "de": ["{We} den Betrag von {amount} auf das Konto {iban} (BIC {bic}) von {name} mit der Mitteilung {comm} zu überweisen.",
           "Der Betrag von {amount} ist auf das Konto {iban} – {bic} – von {name} unter Angabe der Mitteilung {comm} zu überweisen."]}
WE = {"nl": ["Gelieve", "Wij verzoeken u", "U wordt verzocht"], "fr": ["Veuillez", "Nous vous prions de", "Vous êtes invité à"], "de": ["Wir bitten Sie,", "Sie werden gebeten,"]}
SLIP = {"nl": "OVERSCHRIJVINGSOPDRACHT", "fr": "ORDRE DE VIREMENT", "de": "ÜBERWEISUNGSAUFTRAG", "bi": "OVERSCHRIJVINGSOPDRACHT / ORDRE DE VIREMENT"}
LOOKS = ["two_col", "stacked", "sentence", "dotted", "panel", "slip", "slip", "header_row", "bullets", "one_line", "pairs", "bordered", "questions", "cards"]


def label(x, key):
    if x.kind_lang == "bi" and not x.two_pages:
        return x.r.choice(LABELS["nl"][key]) + x.r.choice([" / ", " – "]) + x.r.choice(LABELS["fr"][key])
    return x.r.choice(LABELS[x.lang][key])


def holder(x):
    """The beneficiary, in the language of the page."""
    p = x.payment
    return p["names"][0] if x.lang == x.kind_lang or p["fixed_name"] or not x.two_pages else x.who.name(x.lang)


def comm_text(x, p):
    """The communication as printed."""
    if not p["structured"]:
        return html.escape(p["comm"])
    c = p["comm"]
    core = f"{c[:3]}/{c[3:7]}/{c[7:]}"
    return x.r.choice([f"+++{core}+++"] * 4 + [f"***{core}***", f"***{core}***", core, c, f"+++ {core} +++"])


def iban_text(x, iban):
    return x.r.choice([kit.spaced(iban)] * 5 + [iban, kit.spaced(iban, by="\u00a0"), "IBAN " + kit.spaced(iban), kit.spaced(iban, by="-")])


def facts(x, with_due=True):
    """The five or six (key, label, value) of the payment, some left out, in an order of their own."""
    p = x.payment
    out = [("amount", label(x, "amount"), x.m(p["amount"])), ("iban", label(x, "iban"), iban_text(x, p["iban"]))]
    if x.r.random() < 0.6:
        out.append(("bic", label(x, "bic"), p["bic"]))
        p["shown"].add("bic")
    if x.r.random() < 0.75:
        out.append(("name", label(x, "name"), html.escape(holder(x))))
        p["shown"].add("name")
    out.append(("comm", label(x, "comm"), comm_text(x, p)))
    if p["when"] and with_due and x.r.random() < 0.75:
        out.append(("due", label(x, "due"), p["when"].day()))
    if x.r.random() < 0.35:
        x.r.shuffle(out)
    return out


def rows(x, pairs):
    """Facts of the letter in the letter's own look."""
    look = x.r.choice(["two_col", "dotted", "bordered", "pairs", "stacked"]) if x.r.random() < 0.5 else x.row_look
    return pair_html(look, pairs)


def pair_html(look, pairs):
    if look in ("two_col", "bordered"):
        return f'<table class="{look}">' + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in pairs) + "</table>"
    if look == "dotted":
        return '<div class="dotted">' + "".join(f"<div><span>{a}</span><i></i><b>{b}</b></div>" for a, b in pairs) + "</div>"
    if look == "pairs":
        return '<div class="pairs">' + "".join(f"<div><span>{a}{':' if a[-1] not in '?:' else ''}</span><span>{b}</span></div>" for a, b in pairs) + "</div>"
    if look == "bullets":
        return "<ul>" + "".join(f"<li>{a}: <b>{b}</b></li>" for a, b in pairs) + "</ul>"
    if look == "header_row":
        return '<table class="grid boxes fit"><tr>' + "".join(f"<th>{a}</th>" for a, _ in pairs) + "</tr><tr>" + "".join(f"<td>{b}</td>" for _, b in pairs) + "</tr></table>"
    if look == "one_line":
        return "<p>" + " &nbsp;|&nbsp; ".join(f"{a}: <b>{b}</b>" for a, b in pairs) + "</p>"
    return f'<div class="{look}">' + "".join(f"<div><small>{a}</small><b>{b}</b></div>" for a, b in pairs) + "</div>"


def boxed(text):
    return '<span class="boxed">' + "".join(f"<s>{c}</s>" for c in text) + "</span>"


def slip(x):
    """A paper transfer form at the foot of the letter."""
    p, t = x.payment, "bi" if x.kind_lang == "bi" and not x.two_pages else x.lang
    p["shown"] |= {"bic", "name"}
    core = f"+++{p['comm'][:3]}/{p['comm'][3:7]}/{p['comm'][7:]}+++" if p["structured"] else p["comm"]
    boxes = x.r.random() < 0.3
    iban = kit.spaced(p["iban"])
    money = x.m(p["amount"], 7 if p["amount"] % 1 else 0).removesuffix(" EUR")
    lines = [(label(x, "amount"), f'EUR &nbsp; <b>{money}</b>'), (label(x, "iban"), boxed(p["iban"]) if boxes else f"<b>{iban}</b>"),
             (label(x, "bic"), p["bic"]), (label(x, "name"), html.escape(holder(x))),
             (label(x, "comm"), boxed(core) if boxes and p["structured"] else html.escape(core))]
    payer = {"nl": "Opdrachtgever", "fr": "Donneur d'ordre", "de": "Auftraggeber", "bi": "Opdrachtgever / Donneur d'ordre"}[t]
    if x.r.random() < 0.7:
        lines.insert(x.r.choice([0, 1]), (payer, html.escape(x.company) + x.r.choice(["", "<br>IBAN BE__ ____ ____ ____"])))
    if boxes:
        x.traits.add("slip_boxes")
    x.traits.add("slip")
    body = "".join(f"<div><small>{a}</small><span>{b}</span></div>" for a, b in lines)
    return f'<div class="slip {x.r.choice(["pink", "grey", "line"])}"><h4>{SLIP[t]}</h4>{body}</div>'


def sentence(x):
    p = x.payment
    text = x.r.choice(SENTENCES[x.lang])
    p["shown"].add("name")
    if "{bic}" in text:
        p["shown"].add("bic")
    return "<p>" + text.format(We=x.r.choice(WE[x.lang]), amount=x.m(p["amount"]), iban=iban_text(x, p["iban"]), bic=p["bic"],
                               name=html.escape(holder(x)), comm=comm_text(x, p)) + "</p>"


def pay(x):
    """The payment block in one of many looks; a bilingual letter has one for both columns."""
    if x.in_column:
        return ""
    look = x.r.choice(LOOKS)
    if x.kind_lang == "bi" and not x.two_pages and look in ("sentence", "questions"):
        look = "two_col"
    if look == "header_row" and (not x.payment["structured"] or x.look in ("fine", "side", "swap")):
        look = "bordered"
    x.layout = look
    if look == "slip":
        if x.kind_lang == "bi" or x.r.random() < 0.3:
            return slip(x)
        x.tail = slip(x)
        return f"<p>{x.r.choice(extras.SLIP_HINT[x.lang])}</p>"
    if look == "sentence":
        return sentence(x)
    pairs = [(ASK[x.lang][k] if look == "questions" else a, b) for k, a, b in facts(x)]
    head = f"<h3>{x.r.choice(LABELS[x.lang]['head'])}</h3>" if x.r.random() < 0.5 and x.kind_lang != "bi" else ""
    html_look = {"questions": "stacked"}.get(look, look)
    if x.r.random() < 0.12 and x.kind_lang != "bi":
        x.tail = slip(x)
    block = head + pair_html(html_look, pairs)
    if x.look in ("card", "yellow", "swap", "grid") and x.kind_lang != "bi" and look in ("panel", "cards", "stacked", "bordered", "bullets", "two_col") and x.r.random() < 0.45:
        x.top = f'<div class="top">{block}</div>'  # before the letter's words
        x.traits.add("payment_on_top")
        return ""
    return block

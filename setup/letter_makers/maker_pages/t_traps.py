# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Letters that look like the other kind: paid invoices, quotes, plans half done, replaced demands."""

from datetime import timedelta

from . import facts
from .registry import template
from .t_social import account_only
from .t_tax import four


def slash(code):
    return f"+++{code[:3]}/{code[3:7]}/{code[7:]}+++"


@template("nl", "fr", "de", "bi")
def paid_invoice(L):
    """A duplicate of an invoice that has been paid, with all the payment's details."""
    L.frm("sabam", "inter", "favv", "bxlmuni")
    L.doc = "invoice"
    net = L.cents(60, 2400)
    vat = net * 21 // 100
    due, paid = L.ago(20, 40), L.ago(3, 18)
    account, code = facts.iban(L.f), facts.structured(L.f)
    L.subject(nl=f"Duplicaat factuur {L.ref}", fr=f"Duplicata de la facture {L.ref}", de=f"Zweitschrift der Rechnung {L.ref}")
    L.p(nl="Op uw verzoek bezorgen wij u een duplicaat voor uw boekhouding.", fr="À votre demande, nous vous adressons un duplicata pour votre comptabilité.", de="Auf Ihren Wunsch erhalten Sie eine Zweitschrift für Ihre Buchhaltung.")
    names = {"nl": ["Netto", "Btw 21 %", "Totaal"], "fr": ["Net", "TVA 21 %", "Total"], "de": ["Netto", "MwSt. 21 %", "Gesamt"]}[L.lang]
    L.table([], [[names[0], L.m(net)], [names[1], L.m(vat)]], [names[2], L.m(net + vat)])
    labels = {"nl": ["Vervaldag", "Rekening", "Mededeling"], "fr": ["Échéance", "Compte", "Communication"], "de": ["Fälligkeit", "Konto", "Mitteilung"]}[L.lang]
    L.table([], [[labels[0], L.d(due)], [labels[1], four(account)], [labels[2], slash(code)]])
    L.p(nl=[f"VOLDAAN – ontvangen op {L.d(paid)}.", f"Deze factuur werd op {L.d(paid)} volledig betaald, waarvoor dank."], fr=[f"ACQUITTÉE – reçu le {L.d(paid)}.", f"Cette facture a été intégralement payée le {L.d(paid)}. Nous vous en remercions."],
        de=[f"BEZAHLT – eingegangen am {L.d(paid)}.", f"Diese Rechnung wurde am {L.d(paid)} vollständig bezahlt. Vielen Dank."])
    L.traits.append("payment-details-of-the-past")


@template("nl", "fr", "de")
def debit_invoice(L):
    """An invoice that is collected by direct debit."""
    L.frm("water", "cile", "inter", "svf", "sabam")
    L.doc = "invoice"
    total, day = L.cents(60, 3000), L.ahead(14, 30)
    account, mandate = facts.iban(L.f), f"B{L.f.randrange(10**8, 10**9)}"
    L.subject(nl=f"Factuur {L.ref}", fr=f"Facture {L.ref}", de=f"Rechnung {L.ref}")
    labels = {"nl": ["Factuurbedrag", "Vervaldag", "Onze rekening", "Mandaat"], "fr": ["Montant de la facture", "Échéance", "Notre compte", "Mandat"], "de": ["Rechnungsbetrag", "Fälligkeit", "Unser Konto", "Mandat"]}[L.lang]
    L.table([], [[labels[0], L.m(total)], [labels[1], L.d(day)], [labels[2], four(account)], [labels[3], mandate]])
    L.p(nl=["Dit bedrag wordt op de vervaldag automatisch van uw rekening gehaald. U hoeft zelf niets te betalen.", "U betaalt via domiciliëring; gelieve dus geen overschrijving te doen."],
        fr=["Ce montant sera prélevé automatiquement de votre compte à l'échéance. Vous n'avez rien à payer vous-même.", "Vous payez par domiciliation ; veuillez donc ne pas effectuer de virement."],
        de=["Dieser Betrag wird am Fälligkeitstag automatisch von Ihrem Konto abgebucht. Sie brauchen selbst nichts zu zahlen."])
    w = L.within(L.pick(8, 14), "day", L.pick("received", "letter"), "objection")
    L.p(nl=f"Een betwisting van deze factuur meldt u {w}.", fr=f"Toute contestation de cette facture doit être signalée {w}.", de=f"Einwände gegen diese Rechnung melden Sie {w}.")
    L.phrase("contact")


@template("nl", "fr", "de")
def quote(L):
    """A price for works: accept in time; an invoice only follows later."""
    L.frm("water", "cile", "nlmuni", "frmuni", "demuni")
    a, b = L.cents(400, 6000), L.cents(100, 1500)
    asked, last = L.ago(10, 30), L.ahead(30, 90)
    w = L.by(last, "answer")
    L.direction = ["none", "unknown"]
    L.subject(nl="Offerte voor uw aansluiting", fr="Offre de prix pour votre raccordement", de="Preisangebot für Ihren Anschluss")
    L.p(nl=f"U vroeg op {L.d(asked)} een nieuwe aansluiting. De kostprijs wordt als volgt geraamd:", fr=f"Le {L.d(asked)}, vous avez demandé un nouveau raccordement. Le coût est estimé comme suit :", de=f"Am {L.d(asked)} haben Sie einen neuen Anschluss beantragt. Die Kosten werden wie folgt geschätzt:")
    names = {"nl": ["Graafwerken", "Materiaal", "Totaal (excl. btw)"], "fr": ["Terrassement", "Matériel", "Total (hors TVA)"], "de": ["Erdarbeiten", "Material", "Gesamt (ohne MwSt.)"]}[L.lang]
    L.table([], [[names[0], L.m(a)], [names[1], L.m(b)]], [names[2], L.m(a + b)])
    L.p(nl=f"Bent u akkoord, stuur ons dan de ondertekende offerte {w} terug. Betaal nog niets: de factuur volgt na uw akkoord.", fr=f"En cas d'accord, renvoyez-nous l'offre signée {w}. Ne payez rien pour l'instant : la facture suivra votre accord.",
        de=f"Sind Sie einverstanden, senden Sie uns das unterschriebene Angebot {w} zurück. Zahlen Sie noch nichts: Die Rechnung folgt nach Ihrer Zustimmung.")
    L.phrase("contact")


@template("nl", "fr", "de")
def simulation(L):
    """A simulated calculation, on request; no demand."""
    L.frm("svf", "onss", "rsvz", "spw", "vlabel")
    income, result = L.cents(20000, 90000), L.cents(800, 5000)
    asked, from_day = L.ago(5, 20), facts.add_months(L.day.replace(day=1), 2)
    L.direction = ["none", "unknown"]
    L.subject(nl="Simulatie van uw bijdragen", fr="Simulation de vos cotisations", de="Simulation Ihrer Beiträge")
    L.p(nl=f"Naar aanleiding van uw vraag van {L.d(asked)} maakten wij een simulatie, met ingang van {L.d(from_day)}.", fr=f"À la suite de votre demande du {L.d(asked)}, nous avons établi une simulation avec effet au {L.d(from_day)}.", de=f"Auf Ihre Anfrage vom {L.d(asked)} haben wir eine Simulation mit Wirkung vom {L.d(from_day)} erstellt.")
    names = {"nl": ["Verondersteld inkomen", "Geraamde bijdrage per kwartaal", "Geraamd per jaar"], "fr": ["Revenu supposé", "Cotisation trimestrielle estimée", "Estimation annuelle"], "de": ["Angenommenes Einkommen", "Geschätzter Quartalsbeitrag", "Geschätzt pro Jahr"]}[L.lang]
    L.table([], [[names[0], L.m(income)], [names[1], L.m(result)], [names[2], L.m(4 * result)]])
    L.p(nl="Deze berekening is louter indicatief en verbindt ons niet.", fr="Ce calcul est purement indicatif et ne nous engage pas.", de="Diese Berechnung ist unverbindlich.")
    if L.chance(0.6):
        L.phrase("nothing")


@template("nl", "fr", "de")
def plan_status(L):
    """A plan half done: what is paid, the next part, the rest."""
    L.frm("onss", "fin_col", "svf", "vlabel", "spw")
    part, count, paid = L.cents(150, 2500), 6, L.pick(2, 3)
    start = facts.add_months((L.day + timedelta(8)).replace(day=L.pick(20, 25, 28)), -paid)
    days = [facts.add_months(start, n) for n in range(count)]
    nxt = next(n for n, d in enumerate(days) if d >= L.received)
    L.pay(part, when="now")
    L.payment["due"] = [days[nxt].isoformat()]
    L.subject(nl="Stand van uw afbetalingsplan", fr="État de votre plan de paiement", de="Stand Ihres Zahlungsplans")
    L.p(nl=f"Van uw schuld van {L.m(part * count)} is al {L.m(part * nxt)} betaald. Er resteert {L.m(part * (count - nxt))}.", fr=f"Sur votre dette de {L.m(part * count)}, {L.m(part * nxt)} ont déjà été payés. Il reste {L.m(part * (count - nxt))}.",
        de=f"Von Ihrer Schuld von {L.m(part * count)} sind bereits {L.m(part * nxt)} bezahlt. Es bleiben {L.m(part * (count - nxt))}.")
    done, todo = {"nl": ("betaald", "te betalen"), "fr": ("payé", "à payer"), "de": ("bezahlt", "zu zahlen")}[L.lang]
    head = {"nl": ["Vervaldag", "Stand", "Bedrag"], "fr": ["Échéance", "État", "Montant"], "de": ["Fälligkeit", "Stand", "Betrag"]}[L.lang]
    L.table(head, [[L.d(d) if n < nxt else L.note("pay", d, L.d(d)), done if n < nxt else todo, L.m(part, bare=True)] for n, d in enumerate(days)])
    when = L.by(days[nxt], "pay")
    L.p(nl=f"Uw volgende afbetaling van {L.m(part)} verwachten wij {when}.", fr=f"Votre prochain versement de {L.m(part)} est attendu {when}.", de=f"Ihre nächste Rate von {L.m(part)} erwarten wir {when}.")
    account_only(L)
    L.phrase("contact")


@template("nl", "fr", "de", "bi")
def replaced_assessment(L):
    """A demand that replaces an earlier one."""
    L.frm("nlcity", "frcity", "demuni", "bxlfisc", "vlabel", "spw", "bxlmuni")
    L.doc = "tax"
    old, new, sent = L.cents(800, 9000), 0, L.ago(20, 60)
    new = old * L.pick(60, 75, 90) // 100
    late = L.ahead(5, 12)
    L.pay(new, when=L.pick("sent", "date", "third"), days=60)
    L.subject(nl="Verbeterd aanslagbiljet", fr="Avertissement-extrait de rôle rectifié", de="Berichtigter Steuerbescheid")
    L.p(nl=f"Dit aanslagbiljet vervangt dat van {L.d(sent)} ten bedrage van {L.m(old)}, betaalbaar tot {L.d(late)}. Het eerdere biljet is vernietigd.", fr=f"Le présent avertissement remplace celui du {L.d(sent)} d'un montant de {L.m(old)}, payable jusqu'au {L.d(late)}, qui est annulé.",
        de=f"Dieser Bescheid ersetzt den vom {L.d(sent)} über {L.m(old)}, zahlbar bis {L.d(late)}, der hiermit aufgehoben ist.")
    L.p(nl=f"Na verbetering van de grondslag bedraagt de belasting {L.m(new)}.", fr=f"Après rectification de la base, la taxe s'élève à {L.m(new)}.", de=f"Nach Berichtigung der Grundlage beträgt die Steuer {L.m(new)}.")
    L.ask()
    L.block()
    L.phrase("objection", w=L.within(L.pick(3, 6, 12), "month", "third", "objection"))


@template("nl", "fr", "de")
def expert_deposit(L):
    """The registry asks a deposit for an expert, before a hearing."""
    L.frm("court")
    L.doc = "notice"
    deposit, claim = L.pick(75000, 150000, 250000, 120000), L.cents(5000, 90000)
    judged, meet = L.ago(6, 20), L.ahead(40, 70)
    L.pay(deposit, when=L.pick("received", "sent", "date"), days=L.pick(8, 15, 21))
    L.subject(nl="Consignatie van het voorschot voor de deskundige", fr="Consignation de la provision de l'expert", de="Hinterlegung des Vorschusses für den Sachverständigen")
    L.p(nl=f"Bij vonnis van {L.d(judged)} (vordering: {L.m(claim)}) werd een deskundige aangesteld. U moet het voorschot consigneren.", fr=f"Par jugement du {L.d(judged)} (demande : {L.m(claim)}), un expert a été désigné. Il vous incombe de consigner la provision.", de=f"Durch Urteil vom {L.d(judged)} (Streitwert: {L.m(claim)}) wurde ein Sachverständiger bestellt. Sie haben den Vorschuss zu hinterlegen.")
    L.ask()
    L.block()
    on = L.on(meet, "appear")
    L.p(nl=f"De installatievergadering vindt plaats op {on} om 10 uur.", fr=f"La réunion d'installation aura lieu le {on} à 10 heures.", de=f"Die erste Zusammenkunft findet am {on} um 10 Uhr statt.")


@template("nl", "fr", "de")
def bounced_debit(L):
    """A direct debit was refused: pay it by transfer, with costs."""
    L.frm("svf", "water", "cile", "inter", "sabam")
    base, cost, tried = L.cents(80, 2500), L.pick(500, 750, 1000, 1250), L.ago(4, 15)
    L.pay(base + cost, when=L.pick("received", "letter", "date", "now"), days=L.pick(8, 10, 14))
    L.subject(nl="Geweigerde domiciliëring", fr="Domiciliation refusée", de="Abgelehnte Lastschrift")
    L.p(nl=f"Uw bank weigerde op {L.d(tried)} de inning van {L.m(base)} van uw rekening {four(L.own_iban)}. Er komen {L.m(cost)} kosten bij.", fr=f"Le {L.d(tried)}, votre banque a refusé l'encaissement de {L.m(base)} sur votre compte {four(L.own_iban)}. S'y ajoutent {L.m(cost)} de frais.",
        de=f"Ihre Bank hat am {L.d(tried)} den Einzug von {L.m(base)} von Ihrem Konto {four(L.own_iban)} abgelehnt. Hinzu kommen {L.m(cost)} Kosten.")
    L.p(nl="Wij proberen de inning niet opnieuw. U betaalt dus zelf.", fr="Nous ne présenterons plus cet encaissement. Vous devez donc payer vous-même.", de="Wir versuchen den Einzug nicht erneut. Sie zahlen also selbst.")
    L.ask()
    L.block()
    L.traits.append("own-account-printed")


@template("nl", "fr", "de")
def guarantee_release(L):
    """A deposit is released: money comes back, or the bank is told."""
    L.frm("nlcity", "frcity", "demuni", "ovam", "spweco", "provnl", "provfr")
    L.doc = "decision"
    amount, works, seen = L.cents(500, 20000), L.cents(30000, 400000), L.ago(5, 30)
    L.refunded(amount)
    L.subject(nl="Vrijgave van de borgtocht", fr="Libération du cautionnement", de="Freigabe der Sicherheit")
    L.p(nl=f"Na de oplevering van {L.d(seen)} (opdracht van {L.m(works)}) wordt uw borgtocht van {L.m(amount)} vrijgegeven.", fr=f"Après la réception du {L.d(seen)} (marché de {L.m(works)}), votre cautionnement de {L.m(amount)} est libéré.", de=f"Nach der Abnahme vom {L.d(seen)} (Auftrag über {L.m(works)}) wird Ihre Sicherheit von {L.m(amount)} freigegeben.")
    L.p(nl=f"De Deposito- en Consignatiekas stort dit bedrag op uw rekening {four(L.own_iban)}.", fr=f"La Caisse des Dépôts et Consignations versera ce montant sur votre compte {four(L.own_iban)}.", de=f"Die Hinterlegungskasse überweist diesen Betrag auf Ihr Konto {four(L.own_iban)}.")
    w = L.within(L.pick(15, 30), "day", L.pick("received", "sent"), "answer")
    if L.chance(0.5):
        L.p(nl=f"Klopt dit rekeningnummer niet, meld dit dan {w}.", fr=f"Si ce numéro de compte est inexact, signalez-le {w}.", de=f"Stimmt diese Kontonummer nicht, melden Sie dies {w}.")

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""More demands and more letters that ask nothing: corrections, lists of debts, tariffs, certificates."""

from datetime import date, timedelta

from . import facts
from .registry import template
from .t_social import account_only
from .t_tax import four


@template("nl", "fr", "de")
def debt_list(L):
    """All open debts with their old days and one total."""
    L.frm("fin_col", "onss", "vlabel", "spw")
    count = L.f.randrange(3, 6)
    sums = [L.cents(100, 6000) for _ in range(count)]
    days = sorted(L.ago(40, 400) for _ in range(count))
    refs = [str(L.f.randrange(10**8, 10**9)) for _ in range(count)]
    total = sum(sums)
    L.pay(total, when=L.pick("received", "date", "now", "sent"), days=L.pick(10, 15, 30))
    L.subject(nl="Overzicht van uw openstaande schulden", fr="Relevé de vos dettes en souffrance", de="Übersicht Ihrer offenen Schulden")
    L.p(nl="Volgens onze gegevens zijn de onderstaande bedragen nog niet betaald.", fr="Sauf erreur ou omission, les montants ci-dessous restent impayés.", de="Nach unseren Unterlagen sind die nachstehenden Beträge noch offen.")
    head = {"nl": ["Artikel", "Vervallen op", "Saldo"], "fr": ["Article", "Échu le", "Solde"], "de": ["Artikel", "Fällig seit", "Saldo"]}[L.lang]
    L.table(head, [[r, L.d(d), L.m(s, bare=True)] for r, d, s in zip(refs, days, sums, strict=True)], [L.t(nl="Totaal", fr="Total", de="Gesamt"), "", L.m(total, bare=True)])
    L.ask()
    L.block()
    L.phrase("late")
    if L.chance(0.5):
        L.phrase("plan")
    L.phrase("paid")


@template("nl", "fr", "de", "bi")
def permit_fee(L):
    """A permit with its file fee to pay."""
    L.frm("nlcity", "nlmuni", "frcity", "frmuni", "demuni", "bxlmuni", "provnl", "provfr")
    L.doc = "decision"
    fee, works = L.pick(12500, 25000, 50000, 75000, 6200), L.cents(20000, 300000)
    asked, start = L.ago(60, 100), L.ahead(36, 50)
    L.pay(fee, when=L.pick("date", "received", "sent", "eom"), days=30, comm=L.pick("struct", "free"))
    L.subject(nl="Vergunning en dossierkosten", fr="Permis et frais de dossier", de="Genehmigung und Aktengebühren")
    L.p(nl=f"Uw aanvraag van {L.d(asked)} (werken ter waarde van {L.m(works)}) werd ingewilligd. U mag starten vanaf {L.d(start)}.", fr=f"Votre demande du {L.d(asked)} (travaux d'une valeur de {L.m(works)}) est accueillie. Vous pouvez commencer à partir du {L.d(start)}.",
        de=f"Ihr Antrag vom {L.d(asked)} (Arbeiten im Wert von {L.m(works)}) wurde genehmigt. Sie dürfen ab dem {L.d(start)} beginnen.")
    L.p(nl=f"Voor de behandeling is volgens het retributiereglement {L.m(fee)} verschuldigd.", fr=f"Conformément au règlement-redevance, {L.m(fee)} sont dus pour le traitement.", de=f"Für die Bearbeitung sind laut Gebührenordnung {L.m(fee)} geschuldet.")
    L.ask()
    L.block()
    L.phrase("appeal", w=L.within(L.pick(20, 30), "day", L.pick("received", "sent"), "appeal"))


@template("nl", "fr", "de")
def december_advance(L):
    """VAT advance of December: an amount proposed, a fixed day."""
    L.frm("fin_col", "fin")
    year = L.day.year
    L.day = facts.working_before(date(year, 12, 1) + timedelta(L.f.randrange(12)))
    L.received = L.day + timedelta(L.f.randrange(5))
    last, amount = L.cents(3000, 40000), 0
    amount = last * L.pick(80, 95, 100, 104) // 100
    day = date(year, 12, 24)
    benef = L.t(nl="Btw-ontvangsten", fr="Recettes TVA", de="MwSt.-Einnahmen")
    L.pay(amount, when="now", benef=benef)
    L.due_date, L.due_text = day, L.by(day, "pay")
    L.payment["due"] = [day.isoformat(), (day - timedelta(1)).isoformat()]
    L.subject(nl=f"Decembervoorschot btw {year}", fr=f"Acompte TVA de décembre {year}", de=f"MwSt.-Dezembervorschuss {year}")
    L.p(nl=f"Over november was u {L.m(last)} verschuldigd. Op grond daarvan werd uw voorschot berekend.", fr=f"Pour novembre, vous étiez redevable de {L.m(last)}. Votre acompte a été calculé sur cette base.", de=f"Für November schuldeten Sie {L.m(last)}. Auf dieser Grundlage wurde Ihr Vorschuss berechnet.")
    L.ask()
    L.block()
    back = date(year + 1, 1, 20)
    L.p(nl=f"De aangifte over december dient u {L.by(back, 'answer')} in; het voorschot wordt daarin verrekend.", fr=f"La déclaration relative à décembre doit être introduite {L.by(back, 'answer')} ; l'acompte y sera imputé.", de=f"Die Erklärung für Dezember ist {L.by(back, 'answer')} einzureichen; der Vorschuss wird darin angerechnet.")


@template("nl", "fr", "de", "bi")
def correction(L):
    """Our earlier letter had a wrong account: the new account counts."""
    L.frm("nlcity", "frcity", "demuni", "bxlmuni", "bxlfisc", "inter", "svf")
    amount, wrong = L.cents(80, 4000), facts.iban(L.f)
    before = L.ago(5, 15)
    L.pay(amount, when=L.pick("date", "sent", "received"), days=30)
    L.subject(nl="Rechtzetting – verkeerd rekeningnummer", fr="Rectificatif – numéro de compte erroné", de="Berichtigung – falsche Kontonummer")
    L.p(nl=f"In onze brief van {L.d(before)} stond een verkeerd rekeningnummer ({four(wrong)}). Gebruik dit niet meer.", fr=f"Notre courrier du {L.d(before)} mentionnait un numéro de compte erroné ({four(wrong)}). Ne l'utilisez plus.", de=f"In unserem Schreiben vom {L.d(before)} stand eine falsche Kontonummer ({four(wrong)}). Verwenden Sie diese nicht mehr.")
    L.p(nl="De juiste gegevens staan hieronder; het bedrag blijft ongewijzigd.", fr="Les données correctes figurent ci-dessous ; le montant reste inchangé.", de="Die richtigen Angaben stehen unten; der Betrag bleibt unverändert.")
    L.ask()
    L.block("table", "panel", "plain", "stacked", "slip", "columns", "grid")
    L.phrase("paid")
    L.traits.append("wrong-account-named")


@template("nl", "fr", "de")
def fund_year(L):
    """The four quarterly contributions of the year in one table."""
    L.frm("svf")
    year = L.day.year
    ends = [date(year, 3, 31), date(year, 6, 30), date(year, 9, 30), date(year, 12, 31)]
    base = L.cents(750, 4500)
    first = next(i for i, d in enumerate(ends) if d > L.received)
    L.pay(base, when="now")
    L.payment["due"], L.payment["ok_empty"] = [ends[first].isoformat()], ["amount"]
    income = L.cents(15000, 80000)
    L.subject(nl=f"Uw sociale bijdragen in {year}", fr=f"Vos cotisations sociales en {year}", de=f"Ihre Sozialbeiträge {year}")
    L.p(nl=f"Op een inkomen van {L.m(income)} betaalt u per kwartaal {L.m(base)}, of {L.m(4 * base)} per jaar.", fr=f"Sur un revenu de {L.m(income)}, vous payez {L.m(base)} par trimestre, soit {L.m(4 * base)} par an.", de=f"Auf ein Einkommen von {L.m(income)} zahlen Sie {L.m(base)} pro Quartal, also {L.m(4 * base)} im Jahr.")
    done = {"nl": "ontvangen", "fr": "reçu", "de": "erhalten"}[L.lang]
    head = {"nl": ["Kwartaal", "Te betalen vóór het einde van", "Bedrag", "Toestand"], "fr": ["Trimestre", "À payer pour le", "Montant", "Situation"], "de": ["Quartal", "Zahlbar bis", "Betrag", "Stand"]}[L.lang]
    if L.lang == "nl":
        head[1] = "Uiterste datum"
    rows = [[f"{i + 1}", L.d(d) if i < first else L.note("pay", d, L.d(d)), L.m(base), done if i < first else ""] for i, d in enumerate(ends)]
    L.table(head, rows)
    account_only(L)
    L.phrase("contact")


@template("nl", "fr", "de")
def quick_fine(L):
    """A lower amount if paid soon, the full one later: both are right."""
    L.frm("police", "viapass", "nlcity", "frcity", "demuni")
    low = L.pick(5800, 8000, 11600, 4000)
    high = low * 3 // 2
    seen = L.ago(10, 30)
    L.pay(low, when="day", days=15)
    early = L.due_date
    late = facts.working_before(early + timedelta(30))
    L.payment["due"].append(late.isoformat())
    L.payment["also"] = high
    L.subject(nl="Voorstel tot onmiddellijke inning", fr="Proposition de perception immédiate", de="Vorschlag zur sofortigen Erhebung")
    L.p(nl=f"Op {L.d(seen)} werd een overtreding met uw voertuig vastgesteld.", fr=f"Le {L.d(seen)}, une infraction a été constatée avec votre véhicule.", de=f"Am {L.d(seen)} wurde mit Ihrem Fahrzeug ein Verstoß begangen.")
    L.ask()
    L.p(nl=f"Betaalt u later, maar {L.by(late, 'pay')}, dan bedraagt de boete {L.m(high)}.", fr=f"Si vous payez après cette date, mais {L.by(late, 'pay')}, l'amende s'élèvera à {L.m(high)}.", de=f"Zahlen Sie danach, jedoch {L.by(late, 'pay')}, so beträgt die Geldbuße {L.m(high)}.")
    L.block()
    w = L.within(L.pick(10, 15), "day", L.pick("received", "sent"), "answer")
    L.p(nl=f"Was u niet de bestuurder? Meld {w} wie het was.", fr=f"Vous n'étiez pas le conducteur ? Communiquez {w} son identité.", de=f"Waren Sie nicht der Fahrer? Teilen Sie {w} dessen Identität mit.")


@template("nl", "fr", "de")
def postponed(L):
    """The pay day is moved: the old day no longer counts."""
    L.frm("fin_col", "onss", "svf", "nlcity", "frcity", "demuni")
    L.doc = "decision"
    debt, asked, old = L.cents(400, 9000), L.ago(6, 15), L.ahead(5, 12)
    L.pay(debt, when="day", days=60)
    L.subject(nl="Uitstel van betaling toegestaan", fr="Report de paiement accordé", de="Zahlungsaufschub bewilligt")
    L.p(nl=f"Wij willigen uw vraag van {L.d(asked)} in. De oorspronkelijke vervaldag, {L.d(old)}, vervalt.", fr=f"Nous accédons à votre demande du {L.d(asked)}. L'échéance initiale du {L.d(old)} n'est plus d'application.", de=f"Wir entsprechen Ihrem Antrag vom {L.d(asked)}. Die ursprüngliche Fälligkeit am {L.d(old)} entfällt.")
    L.ask()
    L.block()
    L.p(nl="Er worden voor deze periode geen verwijlintresten aangerekend.", fr="Aucun intérêt de retard ne sera réclamé pour cette période.", de="Für diesen Zeitraum werden keine Verzugszinsen berechnet.")
    L.phrase("contact")


@template("nl", "fr", "de")
def partial_waiver(L):
    """Increases waived for a half: the new balance is due."""
    L.frm("onss", "svf", "fin_col", "rsvz")
    L.doc = "decision"
    rise, rate = L.cents(200, 5000), L.pick(50, 75)
    waived = rise * rate // 100
    rest = rise - waived
    asked, board = L.ago(60, 120), L.ago(5, 20)
    L.pay(rest, when=L.pick("sent", "received", "third", "date", "letter"), days=30)
    L.subject(nl="Gedeeltelijke vrijstelling van verhogingen", fr="Renonciation partielle aux majorations", de="Teilweiser Verzicht auf Zuschläge")
    L.p(nl=f"Uw verzoek van {L.d(asked)} werd op {L.d(board)} behandeld. Van de verhogingen van {L.m(rise)} wordt {rate} %, of {L.m(waived)}, kwijtgescholden.", fr=f"Votre demande du {L.d(asked)} a été examinée le {L.d(board)}. Sur les majorations de {L.m(rise)}, une remise de {rate} %, soit {L.m(waived)}, est accordée.",
        de=f"Ihr Antrag vom {L.d(asked)} wurde am {L.d(board)} behandelt. Von den Zuschlägen in Höhe von {L.m(rise)} werden {rate} %, also {L.m(waived)}, erlassen.")
    L.p(nl=f"Er blijft {L.m(rest)} verschuldigd.", fr=f"Il reste dû {L.m(rest)}.", de=f"Es bleiben {L.m(rest)} geschuldet.")
    L.ask()
    L.block()
    L.phrase("appeal", w=L.within(3, "month", L.pick("received", "sent"), "appeal"))


@template("nl", "fr", "de")
def tax_certificate(L):
    """Certificate of contributions paid in a year, for the tax return."""
    L.frm("svf", "rsvz", "onss", "rjv")
    year = L.day.year - 1
    parts = [L.cents(500, 3000) for _ in range(4)]
    L.direction = ["none", "unknown"]
    L.subject(nl=f"Fiscaal attest {year}", fr=f"Attestation fiscale {year}", de=f"Steuerbescheinigung {year}")
    L.p(nl=f"Wij bevestigen dat in {year} de volgende bijdragen werden betaald:", fr=f"Nous attestons que les cotisations suivantes ont été payées en {year} :", de=f"Wir bescheinigen, dass {year} folgende Beiträge gezahlt wurden:")
    days = [date(year, 3, 28), date(year, 6, 27), date(year, 9, 26), date(year, 12, 22)]
    L.table([L.t(nl="Ontvangen op", fr="Reçu le", de="Eingegangen am"), "EUR"], [[L.d(d), L.m(p, bare=True)] for d, p in zip(days, parts, strict=True)], [L.t(nl="Totaal", fr="Total", de="Gesamt"), L.m(sum(parts), bare=True)])
    L.p(nl="U hoeft dit attest niet bij uw aangifte te voegen; hou het ter beschikking van de administratie.", fr="Cette attestation ne doit pas être jointe à votre déclaration ; tenez-la à la disposition de l'administration.", de="Diese Bescheinigung ist der Erklärung nicht beizufügen; halten Sie sie zur Verfügung der Verwaltung.")
    L.phrase("auto")


@template("nl", "fr", "de")
def general_meeting(L):
    """Invitation to a general meeting: dividend, registration."""
    L.frm("inter", "cile", "provnl", "provfr")
    day, reg = L.ahead(25, 50), L.ahead(8, 20)
    profit, dividend = L.cents(40000, 900000, 100), L.cents(1, 30)
    L.direction = ["none", "unknown", "receive"]
    on = L.on(day, "appear")
    L.subject(nl="Uitnodiging algemene vergadering", fr="Convocation à l'assemblée générale", de="Einladung zur Generalversammlung")
    L.p(nl=f"Wij nodigen u uit op {on} om 18 uur, {L.sender_address()}.", fr=f"Nous vous invitons le {on} à 18 heures, {L.sender_address()}.", de=f"Wir laden Sie für {on} um 18 Uhr ein, {L.sender_address()}.")
    L.add("list", {"nl": [("1.", f"goedkeuring van de rekeningen (winst: {L.m(profit)});"), ("2.", f"voorstel tot uitkering van {L.m(dividend)} per aandeel.")],
                   "fr": [("1.", f"approbation des comptes (bénéfice : {L.m(profit)}) ;"), ("2.", f"proposition de dividende de {L.m(dividend)} par part.")],
                   "de": [("1.", f"Genehmigung der Konten (Gewinn: {L.m(profit)});"), ("2.", f"Vorschlag einer Dividende von {L.m(dividend)} je Anteil.")]}[L.lang])
    w = L.by(reg, "answer")
    L.p(nl=f"Gelieve uw aanwezigheid of volmacht {w} te melden.", fr=f"Merci de confirmer votre présence ou d'envoyer votre procuration {w}.", de=f"Bitte melden Sie Ihre Teilnahme oder Vollmacht {w}.")


@template("nl", "fr", "de", "bi")
def tariff_news(L):
    """New tariffs from next year: a list of amounts."""
    L.frm("nlcity", "frcity", "demuni", "bxlmuni", "inter", "favv", "sabam")
    start = date(L.day.year + 1, 1, 1)
    rates = [(L.cents(2, 90), L.cents(2, 95)) for _ in range(4)]
    L.direction = ["none", "unknown"]
    L.doc = "notice"
    L.subject(nl=f"Nieuwe tarieven vanaf {start.year}", fr=f"Nouveaux tarifs à partir de {start.year}", de=f"Neue Tarife ab {start.year}")
    L.p(nl=f"Vanaf {L.d(start)} gelden de volgende tarieven (in EUR):", fr=f"À partir du {L.d(start)}, les tarifs suivants sont d'application (en EUR) :", de=f"Ab dem {L.d(start)} gelten folgende Tarife (in EUR):")
    names = {"nl": ["Container 240 l", "Afhaling extra zak", "Attest", "Terras per m²"], "fr": ["Conteneur 240 l", "Sac supplémentaire", "Attestation", "Terrasse par m²"], "de": ["Container 240 l", "Zusätzlicher Sack", "Bescheinigung", "Terrasse pro m²"]}[L.lang]
    head = {"nl": ["", "Nu", "Nieuw"], "fr": ["", "Actuel", "Nouveau"], "de": ["", "Bisher", "Neu"]}[L.lang]
    L.table(head, [[n, L.m(a, bare=True), L.m(b, bare=True)] for n, (a, b) in zip(names, rates, strict=True)])
    end = L.by(date(L.day.year, 12, 15), "other") if L.day < date(L.day.year, 12, 1) else None
    if end:
        L.p(nl=f"Wilt u uw contract stopzetten, doe dit dan {end}.", fr=f"Si vous souhaitez résilier votre contrat, faites-le {end}.", de=f"Wenn Sie Ihren Vertrag kündigen möchten, tun Sie dies {end}.")
    L.phrase("nothing")


@template("nl", "fr", "de")
def paid_twice(L):
    """A payment came twice: it comes back; or the company must tell its account."""
    L.frm("nlcity", "frcity", "demuni", "fin_col", "svf", "water", "cile", "sabam")
    amount, a, b = L.cents(50, 3000), L.ago(30, 45), L.ago(8, 25)
    known = L.chance(0.5)
    L.refunded(amount)
    L.subject(nl="Dubbele betaling", fr="Double paiement", de="Doppelte Zahlung")
    L.p(nl=f"Wij ontvingen {L.m(amount)} op {L.d(a)} en nogmaals op {L.d(b)}.", fr=f"Nous avons reçu {L.m(amount)} le {L.d(a)} et une seconde fois le {L.d(b)}.", de=f"Wir haben {L.m(amount)} am {L.d(a)} und nochmals am {L.d(b)} erhalten.")
    if known:
        L.p(nl=f"Het teveel betaalde wordt op uw rekening {four(L.own_iban)} teruggestort.", fr=f"Le trop-perçu sera remboursé sur votre compte {four(L.own_iban)}.", de=f"Der zu viel gezahlte Betrag wird auf Ihr Konto {four(L.own_iban)} erstattet.")
    else:
        w = L.within(L.pick(15, 30), "day", L.pick("received", "sent", "letter"), "answer")
        L.p(nl=f"Deel ons {w} het rekeningnummer mee waarop wij dit bedrag mogen terugstorten.", fr=f"Veuillez nous communiquer {w} le numéro de compte sur lequel ce montant peut être remboursé.", de=f"Bitte teilen Sie uns {w} die Kontonummer mit, auf die wir den Betrag erstatten dürfen.")
    L.phrase("contact")

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Tax administrations: assessments, property tax, VAT, refunds, audits, notices."""

from datetime import date

from . import facts
from .registry import template
from .t_social import account_only


def four(account):
    return " ".join(account[i:i + 4] for i in range(0, 16, 4))


def closing_tax(L):
    L.phrase("objection", w=L.within(L.pick(6, 12), "month", "third", "objection"))
    if L.chance(0.5):
        L.phrase("late")
    L.phrase("contact")


@template("nl", "fr", "de")
def corporate_tax_due(L):
    """Assessment of the corporate tax with base, prepayments, balance; payment on the last page."""
    L.frm("fin", "fin_col")
    L.doc = "tax"
    base = L.cents(20000, 300000)
    tax = base * 25 // 100
    pre, rise, fine = tax * L.pick(0, 30, 50) // 100, tax * 2 // 100, L.pick(0, 5000, 125000)
    total = tax - pre + rise + fine
    L.pay(total, when=L.pick("sent", "date", "third"), days=60)
    year = L.day.year
    L.subject(nl=f"Aanslagbiljet vennootschapsbelasting – aanslagjaar {year - 1}", fr=f"Avertissement-extrait de rôle à l'impôt des sociétés – exercice d'imposition {year - 1}",
              de=f"Steuerbescheid Gesellschaftssteuer – Steuerjahr {year - 1}")
    names = {"nl": ["Belastbare grondslag", "Belasting 25 %", "Vermeerdering", "Voorafbetalingen", "Administratieve boete", "Saldo ten laste"],
             "fr": ["Base imposable", "Impôt 25 %", "Majoration", "Versements anticipés", "Amende administrative", "Solde à payer"],
             "de": ["Besteuerungsgrundlage", "Steuer 25 %", "Erhöhung", "Vorauszahlungen", "Verwaltungsgeldbuße", "Zu zahlender Saldo"]}[L.lang]
    sums = [base, tax, rise, -pre] + ([fine] if fine else [])
    L.table(["", "EUR"], [[n, L.m(s, bare=True)] for n, s in zip(names, sums, strict=False)], [names[5], L.m(total, bare=True)])
    made = L.ago(3, 12)
    L.p(nl=f"Uitvoerbaarverklaring van het kohier: {L.d(made)}.", fr=f"Date exécutoire du rôle : {L.d(made)}.", de=f"Vollstreckbarerklärung der Heberolle: {L.d(made)}.")
    L.ask()
    if L.chance(0.5):
        closing_tax(L)
        L.traits.append("payment-on-last-page")
        L.add("page")
        L.on_last = True
        L.block("slip", "panel", "table", "stacked", "grid")
    else:
        L.block()
        closing_tax(L)


@template("nl", "fr", "de")
def corporate_tax_credit(L):
    """Assessment that gives money back."""
    L.frm("fin", "fin_col")
    L.doc = "tax"
    base = L.cents(10000, 200000)
    tax = base * 20 // 100
    pre = tax + L.cents(50, 9000)
    back = pre - tax
    day = facts.month_end(facts.add_months(L.day, 2))
    L.refunded(back, day)
    L.subject(nl=f"Aanslagbiljet vennootschapsbelasting {L.day.year - 1}: terug te geven bedrag", fr=f"Impôt des sociétés – exercice {L.day.year - 1} : montant à vous rembourser",
              de=f"Gesellschaftssteuer {L.day.year - 1}: zu erstattender Betrag")
    names = {"nl": ["Belastbare basis", "Belasting", "Voorafbetalingen en voorheffingen", "Saldo in uw voordeel"], "fr": ["Base imposable", "Impôt", "Versements anticipés et précomptes", "Solde en votre faveur"],
             "de": ["Besteuerungsgrundlage", "Steuer", "Vorauszahlungen und Vorabzüge", "Saldo zu Ihren Gunsten"]}[L.lang]
    L.table([], [[names[0], L.m(base)], [names[1], L.m(tax)], [names[2], L.m(-pre)]], [names[3], L.m(back)])
    L.p(nl=f"Wij betalen u {L.m(back)} terug, uiterlijk op {L.d(day)}, op het bij ons bekende rekeningnummer {four(L.own_iban)}.",
        fr=f"Nous vous rembourserons {L.m(back)} au plus tard le {L.d(day)} sur le compte connu de nos services : {four(L.own_iban)}.",
        de=f"Wir erstatten Ihnen {L.m(back)} spätestens am {L.d(day)} auf das uns bekannte Konto {four(L.own_iban)}.")
    L.p(nl="Is dit rekeningnummer niet meer juist? Meld dit via MyMinfin.", fr="Ce compte n'est plus correct ? Signalez-le via MyMinfin.", de="Ist diese Kontonummer nicht mehr richtig? Melden Sie dies über MyMinfin.")
    L.phrase("objection", w=L.within(L.pick(6, 12), "month", "third", "objection"))


@template("nl", "fr", "de")
def property_tax(L):
    """Real estate withholding tax with surcharges of town and province."""
    L.frm("vlabel", "spw")
    L.doc = "tax"
    income = L.cents(800, 15000)
    parts = [income * 4 // 100, income * L.pick(20, 25, 30) // 100, income * L.pick(8, 11) // 100]
    less = L.pick(0, parts[1] // 20)
    total = sum(parts) - less
    L.pay(total, when=L.pick("sent", "date", "letter"), days=60)
    year = L.day.year
    L.subject(nl=f"Onroerende voorheffing aanslagjaar {year}", fr=f"Précompte immobilier – exercice d'imposition {year}", de=f"Immobiliensteuervorabzug – Steuerjahr {year}")
    names = {"nl": ["Gewest", "Gemeente", "Provincie", "Vermindering", "Te betalen"], "fr": ["Région", "Commune", "Province", "Réduction", "À payer"], "de": ["Region", "Gemeinde", "Provinz", "Ermäßigung", "Zu zahlen"]}[L.lang]
    L.p(nl=f"Geïndexeerd kadastraal inkomen van uw goederen: {L.m(income)}.", fr=f"Revenu cadastral indexé de vos biens : {L.m(income)}.", de=f"Indexiertes Katastereinkommen Ihrer Güter: {L.m(income)}.")
    rows = [[n, L.m(s, bare=True)] for n, s in zip(names, parts, strict=False)] + ([[names[3], L.m(-less, bare=True)]] if less else [])
    L.table([], rows, [names[4], L.m(total, bare=True)])
    L.ask()
    L.block()
    if L.chance(0.6):
        L.phrase("plan")
    L.phrase("objection", w=L.within(L.pick(3, 6), "month", "third", "objection"))
    if L.chance(0.4):
        ask = L.ahead(90, 150)
        L.p(nl=f"Een vermindering voor leegstand vraagt u aan {L.by(ask, 'other')}.", fr=f"Une remise pour improductivité peut être demandée {L.by(ask, 'other')}.",
            de=f"Eine Ermäßigung wegen Ertraglosigkeit ist {L.by(ask, 'other')} zu beantragen.")
    L.phrase("contact")


@template("nl", "fr", "bi", "de")
def region_plan(L):
    """A payment plan of a regional administration with the interest at the end."""
    L.frm("vlabel", "spw", "bxlfisc")
    count = L.pick(3, 5, 7, 12)
    debt = L.cents(900, 12000)
    part = debt // count // 100 * 100
    start = facts.month_end(L.day)
    if start <= L.received:
        start = facts.month_end(facts.add_months(L.day.replace(day=1), 1))
    days = [facts.month_end(facts.add_months(start.replace(day=1), n)) for n in range(count)]
    sums = [part] * (count - 1) + [debt - part * (count - 1)]
    first = 0
    L.pay(sums[0], when="now")
    L.payment["due"], L.payment["ok_empty"] = [days[first].isoformat()], ["amount"]
    L.subject(nl=["Uw afbetalingsplan", "Toekenning gespreide betaling"], fr=["Votre plan de paiement", "Accord sur les facilités de paiement"], de=["Ihr Zahlungsplan", "Bewilligung von Zahlungserleichterungen"])
    L.p(nl=f"Uw aanvraag werd aanvaard. U betaalt uw schuld van {L.m(debt)} in {count} schijven.", fr=f"Votre demande est acceptée. Vous réglerez votre dette de {L.m(debt)} en {count} versements.",
        de=f"Ihr Antrag wurde angenommen. Sie begleichen Ihre Schuld von {L.m(debt)} in {count} Raten.")
    rest = debt
    rows = []
    for at, (day, part_sum) in enumerate(zip(days, sums, strict=True)):
        rest -= part_sum
        rows.append([str(at + 1), L.note("pay", day, L.d(day)), L.m(part_sum, bare=True), L.m(rest, bare=True)])
    head = {"nl": ["Schijf", "Uiterste datum", "Te betalen", "Resterend saldo"], "fr": ["Tranche", "Date limite", "À payer", "Solde restant"], "de": ["Rate", "Spätestens", "Zu zahlen", "Restsaldo"]}[L.lang]
    L.table(head, rows)
    account_only(L)
    if L.chance(0.5):
        interest = L.cents(10, 200)
        L.p(nl=f"De intresten ({L.m(interest)}) worden kwijtgescholden als het plan wordt nageleefd.", fr=f"Les intérêts ({L.m(interest)}) seront abandonnés si le plan est respecté.",
            de=f"Die Zinsen ({L.m(interest)}) werden bei Einhaltung des Plans erlassen.")
    L.phrase("contact")


@template("bi", "fr", "bi", "nl")
def brussels_tax(L):
    """Regional tax of Brussels, often in both languages."""
    L.frm("bxlfisc")
    L.doc = "tax"
    area, rate, cut = L.f.randrange(80, 3000), L.pick(846, 1004, 642, 333), L.cents(5, 90)
    total = area * rate - cut
    L.pay(total, when=L.pick("sent", "date", "third"), days=60)
    L.subject(nl=f"Gewestbelasting niet-residentiële oppervlakten {L.day.year}", fr=f"Taxe régionale surfaces non résidentielles {L.day.year}")
    L.p(nl=f"Onze gegevens vermelden een oppervlakte van {area} m² op {L.d(date(L.day.year, 1, 1))}. De belasting bedraagt {L.m(rate)} per m².",
        fr=f"Nos données indiquent une surface de {area} m² au {L.d(date(L.day.year, 1, 1))}. La taxe s'élève à {L.m(rate)} par m².")
    L.table([], [[L.t(nl="Belasting", fr="Taxe"), L.m(area * rate)], [L.t(nl="Vermindering", fr="Réduction"), L.m(-cut)]], [L.t(nl="Te betalen", fr="À payer"), L.m(total)])
    L.ask()
    L.block()
    closing_tax(L)


@template("nl", "fr", "de")
def vat_debt(L):
    """VAT: a debt with fine and interest after a partial payment; account of the collection."""
    L.frm("fin_col")
    vat, paid = L.cents(3000, 50000), 0
    paid = vat * L.pick(10, 25, 40) // 100
    fine, interest = vat * 10 // 100, vat * L.pick(4, 8) // 1200
    total = vat - paid + fine + interest
    benef = L.t(nl=["Inningscentrum – BTW", "Team Invordering Rechtspersonen"], fr=["Centre de perception – TVA", "Team Recouvrement Personnes morales"], de="Einnahmezentrum – MwSt.")
    L.pay(total, when=L.pick("received", "date", "now", "sent"), days=L.pick(10, 14, 15), benef=benef)
    L.subject(nl=["Btw-schuld – verzoek tot betaling", "Betalingsbericht btw"], fr=["Dette TVA – invitation à payer", "Avis de paiement TVA"], de="MwSt.-Schuld – Zahlungsaufforderung")
    made, upto = L.ago(30, 80), L.ago(1, 10)
    L.p(nl=f"Uw btw-aangifte van {L.d(made)} werd slechts gedeeltelijk betaald. De intresten zijn berekend tot {L.d(upto)}.",
        fr=f"Votre déclaration TVA du {L.d(made)} n'a été payée que partiellement. Les intérêts sont calculés jusqu'au {L.d(upto)}.",
        de=f"Ihre MwSt.-Erklärung vom {L.d(made)} wurde nur teilweise bezahlt. Die Zinsen sind bis zum {L.d(upto)} berechnet.")
    names = {"nl": ["Btw", "Betalingen", "Proportionele boete 10 %", "Nalatigheidsintresten", "Totaal"], "fr": ["TVA", "Paiements", "Amende proportionnelle 10 %", "Intérêts de retard", "Total"],
             "de": ["MwSt.", "Zahlungen", "Proportionale Geldbuße 10 %", "Verzugszinsen", "Gesamt"]}[L.lang]
    head = {"nl": ["Omschrijving", "Bedrag", "Nog te betalen"], "fr": ["Libellé", "Montant", "Reste à payer"], "de": ["Bezeichnung", "Betrag", "Noch zu zahlen"]}[L.lang]
    m = lambda c: L.m(c, bare=True)
    L.table(head, [[names[0], m(vat), m(vat - paid)], [names[1], m(-paid), ""], [names[2], m(fine), m(fine)], [names[3], m(interest), m(interest)]], [names[4], "", m(total)])
    L.ask()
    L.block()
    L.phrase("late")
    if L.chance(0.5):
        L.phrase("plan")
    L.phrase("contact")


@template("nl", "fr", "de")
def vat_statement(L):
    """Statement of the VAT account with a credit: refund or carried over."""
    L.frm("fin_col", "fin")
    L.doc = "notice"
    a, b, c = L.cents(1000, 20000), L.cents(1000, 20000), L.cents(100, 5000)
    credit = b + c
    L.subject(nl="Uittreksel btw-provisierekening", fr="Extrait du compte-provision TVA", de="Auszug des MwSt.-Provisionskontos")
    upto = L.ago(1, 8)
    L.p(nl=f"Toestand van uw provisierekening op {L.d(upto)}:", fr=f"Situation de votre compte-provision au {L.d(upto)} :", de=f"Stand Ihres Provisionskontos am {L.d(upto)}:")
    names = {"nl": ["Aangifte – te betalen", "Uw storting", "Aangifte – btw-tegoed", "Tegoed"], "fr": ["Déclaration – TVA due", "Votre versement", "Déclaration – crédit TVA", "Crédit"],
             "de": ["Erklärung – zu zahlen", "Ihre Einzahlung", "Erklärung – MwSt.-Guthaben", "Guthaben"]}[L.lang]
    days = [L.ago(70, 90), L.ago(45, 65), L.ago(15, 40)]
    L.table([], [[L.d(days[0]), names[0], L.m(-a)], [L.d(days[1]), names[1], L.m(a + c)], [L.d(days[2]), names[2], L.m(b)]], ["", names[3], L.m(credit)])
    if L.chance(0.5):
        L.refunded(credit)
        L.p(nl=f"U vroeg de terugbetaling aan. Wij storten {L.m(credit)} op uw rekening {four(L.own_iban)}.", fr=f"Vous avez demandé le remboursement. Nous versons {L.m(credit)} sur votre compte {four(L.own_iban)}.",
            de=f"Sie haben die Erstattung beantragt. Wir überweisen {L.m(credit)} auf Ihr Konto {four(L.own_iban)}.")
    else:
        L.direction, L.refund = ["none", "receive"], {"cents": credit, "day": None}
        L.p(nl="Het tegoed blijft op uw rekening staan en dient voor uw volgende aangifte.", fr="Le crédit reste sur votre compte et servira pour votre prochaine déclaration.", de="Das Guthaben bleibt auf Ihrem Konto stehen und dient Ihrer nächsten Erklärung.")
    next_day = date(L.day.year, L.day.month, 1)
    next_day = facts.add_months(next_day, 1).replace(day=20)
    if L.chance(0.6):
        L.p(nl=f"Vergeet niet uw volgende aangifte {L.by(next_day, 'answer')} in te dienen via Intervat.", fr=f"N'oubliez pas d'introduire votre prochaine déclaration {L.by(next_day, 'answer')} via Intervat.",
            de=f"Vergessen Sie nicht, Ihre nächste Erklärung {L.by(next_day, 'answer')} über Intervat einzureichen.")


@template("nl", "fr", "de")
def change_notice(L):
    """Notice that the return will be changed: a month to answer, big amounts, nothing to pay yet."""
    L.frm("fin")
    L.doc = "notice"
    declared, added, rise = L.cents(30000, 200000), L.cents(2000, 40000), L.pick(10, 20)
    L.direction = ["none", "unknown"]
    L.subject(nl=f"Bericht van wijziging van de aangifte – aanslagjaar {L.day.year - 1}", fr=f"Avis de rectification de la déclaration – exercice d'imposition {L.day.year - 1}", de=f"Berichtigungsbescheid – Steuerjahr {L.day.year - 1}")
    L.p(nl="Wij hebben de intentie uw aangifte te wijzigen om de hierna vermelde redenen.", fr="Nous avons l'intention de rectifier votre déclaration pour les motifs exposés ci-après.", de="Wir beabsichtigen, Ihre Erklärung aus den nachstehenden Gründen zu berichtigen.")
    names = {"nl": ["Aangegeven resultaat", "Verworpen uitgaven", "Voorgestelde grondslag"], "fr": ["Résultat déclaré", "Dépenses non admises", "Base proposée"], "de": ["Erklärtes Ergebnis", "Nicht zulässige Ausgaben", "Vorgeschlagene Grundlage"]}[L.lang]
    L.table(["", "EUR"], [[names[0], L.m(declared, bare=True)], [names[1], L.m(added, bare=True)]], [names[2], L.m(declared + added, bare=True)])
    w = L.within(1, "month", "third", "answer")
    L.p(nl=[f"U kunt {w} schriftelijk uw eventuele opmerkingen bezorgen of uw akkoord meedelen.", f"Uw antwoord moet ons {w} bereiken. Voor het verstrijken daarvan wordt geen aanslag gevestigd."],
        fr=[f"Vous disposez de la possibilité de faire valoir vos observations par écrit {w}.", f"Votre réponse doit nous parvenir {w}. Aucune imposition ne sera établie avant l'expiration de ce délai."],
        de=f"Sie können uns {w} schriftlich Ihre Bemerkungen oder Ihr Einverständnis mitteilen.")
    L.p(nl=f"Een belastingverhoging van {rise} % zal worden toegepast. De aanslag zelf ontvangt u later.", fr=f"Un accroissement d'impôt de {rise} % sera appliqué. L'imposition proprement dite vous parviendra ultérieurement.",
        de=f"Es wird eine Steuererhöhung von {rise} % angewandt. Der Steuerbescheid folgt später.")
    L.phrase("contact")


@template("nl", "fr", "de")
def info_request(L):
    """Request for information about invoices of third parties."""
    L.frm("fin", "tsw")
    a, b = L.cents(3000, 60000), L.cents(1000, 9000)
    d1, d2 = L.ago(200, 300), L.ago(120, 190)
    L.direction = ["none", "unknown"]
    L.subject(nl="Vraag om inlichtingen", fr="Demande de renseignements", de="Auskunftsersuchen")
    L.p(nl="In het kader van een controle verzoeken wij u om de volgende stukken:", fr="Dans le cadre d'un contrôle, nous vous prions de nous fournir les pièces suivantes :", de="Im Rahmen einer Prüfung bitten wir Sie um folgende Unterlagen:")
    L.add("list", {"nl": [("1.", f"de factuur van {L.d(d1)} van uw leverancier Van Hoorne bv ({L.m(a)}) met het betalingsbewijs;"), ("2.", f"de overeenkomst over de werken van {L.d(d2)} ({L.m(b)} excl. btw);"), ("3.", "de rekeninguittreksels van het laatste kwartaal.")],
                   "fr": [("1.", f"la facture du {L.d(d1)} de votre fournisseur Dehoux srl ({L.m(a)}) et la preuve de son paiement ;"), ("2.", f"la convention relative aux travaux du {L.d(d2)} ({L.m(b)} hors TVA) ;"), ("3.", "les extraits de compte du dernier trimestre.")],
                   "de": [("1.", f"die Rechnung Ihres Lieferanten Hensch GmbH vom {L.d(d1)} ({L.m(a)}) mit Zahlungsnachweis;"), ("2.", f"den Vertrag über die Arbeiten vom {L.d(d2)} ({L.m(b)} ohne MwSt.);"), ("3.", "die Kontoauszüge des letzten Quartals.")]}[L.lang])
    w = L.within(1, "month", "third", "answer") if L.chance(0.6) else L.within(L.pick(10, 15), L.pick("day", "wday"), L.pick("sent", "received"), "answer")
    fine = L.pick(5000, 125000, 300000)
    L.p(nl=f"Gelieve {w} te antwoorden. Het uitblijven van een antwoord kan leiden tot een boete van {L.m(fine)}.", fr=f"Veuillez répondre {w}. L'absence de réponse peut entraîner une amende de {L.m(fine)}.",
        de=f"Bitte antworten Sie {w}. Das Ausbleiben einer Antwort kann zu einer Geldbuße von {L.m(fine)} führen.")
    L.phrase("contact")


@template("nl", "fr", "de", "bi")
def objection_decision(L):
    """Decision on an objection: relief, the new assessment follows, an appeal is open."""
    L.frm("fin", "vlabel", "spw", "bxlfisc")
    L.doc = "decision"
    old = L.cents(2000, 30000)
    relief = old * L.pick(20, 35, 50) // 100
    wrote, tax_day = L.ago(60, 150), L.ago(160, 220)
    L.direction = ["none", "unknown"]
    L.subject(nl="Beslissing over uw bezwaarschrift", fr="Décision sur votre réclamation", de="Entscheidung über Ihren Einspruch")
    L.p(nl=f"Uw bezwaar van {L.d(wrote)} tegen de aanslag van {L.d(tax_day)} ({L.m(old)}) is ontvankelijk en gedeeltelijk gegrond.", fr=f"Votre réclamation du {L.d(wrote)} contre l'imposition du {L.d(tax_day)} ({L.m(old)}) est recevable et partiellement fondée.",
        de=f"Ihr Einspruch vom {L.d(wrote)} gegen die Veranlagung vom {L.d(tax_day)} ({L.m(old)}) ist zulässig und teilweise begründet.")
    L.p(nl=f"Er wordt een ontheffing verleend van {L.m(relief)}. De aanslag wordt herleid tot {L.m(old - relief)}.", fr=f"Un dégrèvement de {L.m(relief)} est accordé. L'imposition est ramenée à {L.m(old - relief)}.",
        de=f"Es wird ein Steuernachlass von {L.m(relief)} gewährt. Die Steuer wird auf {L.m(old - relief)} herabgesetzt.")
    L.p(nl="De dienst Invordering bezorgt u een afzonderlijke afrekening. Wacht die af; betaal niets op basis van deze brief.", fr="Le service Recouvrement vous adressera un décompte séparé. Attendez celui-ci ; ne payez rien sur la base de la présente.",
        de="Der Beitreibungsdienst sendet Ihnen eine getrennte Abrechnung. Zahlen Sie aufgrund dieses Schreibens nichts.")
    L.phrase("appeal", w=L.within(3, "month", L.pick("received", "third", "sent"), "appeal"))


@template("nl", "fr", "de")
def myminfin_notice(L):
    """A document is available on line; nothing else."""
    L.frm("fin")
    made = L.ago(1, 6)
    old = L.cents(300, 9000)
    L.direction = ["none", "unknown"]
    L.subject(nl="Nieuw document in MyMinfin", fr="Nouveau document dans MyMinfin", de="Neues Dokument in MyMinfin")
    L.p(nl=f"Op {L.d(made)} werd een nieuw document over uw onderneming in MyMinfin geplaatst: aanslagbiljet vennootschapsbelasting.", fr=f"Le {L.d(made)}, un nouveau document concernant votre entreprise a été déposé dans MyMinfin : avertissement-extrait de rôle à l'impôt des sociétés.",
        de=f"Am {L.d(made)} wurde ein neues Dokument über Ihr Unternehmen in MyMinfin bereitgestellt: Steuerbescheid Gesellschaftssteuer.")
    L.p(nl="Meld u aan om het te raadplegen. Of er iets te betalen of te ontvangen is, leest u in het document zelf.", fr="Identifiez-vous pour le consulter. Le document indique s'il y a un montant à payer ou à recevoir.", de="Melden Sie sich an, um es einzusehen. Ob etwas zu zahlen oder zu erhalten ist, steht im Dokument selbst.")
    if L.chance(0.5):
        L.p(nl=f"Ter herinnering: uw vorige aanslag bedroeg {L.m(old)} en werd volledig betaald.", fr=f"Pour mémoire, votre imposition précédente s'élevait à {L.m(old)} et a été entièrement payée.", de=f"Zur Erinnerung: Ihre vorige Steuer betrug {L.m(old)} und wurde vollständig bezahlt.")
    L.phrase("auto")


@template("nl", "fr", "de")
def set_off(L):
    """A refund was used for a debt; the balance is nil."""
    L.frm("fin_col", "fin")
    credit = L.cents(500, 9000)
    debt = credit
    used = L.ago(2, 10)
    L.doc = "notice"
    L.subject(nl="Kennisgeving van aanwending van een teruggave", fr="Notification de l'affectation d'un remboursement", de="Mitteilung über die Verrechnung einer Erstattung")
    L.p(nl=f"U had recht op een teruggave van {L.m(credit)}. Wij hebben dit bedrag op {L.d(used)} gebruikt voor uw openstaande schuld van {L.m(debt)}.", fr=f"Vous aviez droit à un remboursement de {L.m(credit)}. Ce montant a été affecté le {L.d(used)} à votre dette de {L.m(debt)}.",
        de=f"Sie hatten Anspruch auf eine Erstattung von {L.m(credit)}. Dieser Betrag wurde am {L.d(used)} mit Ihrer Schuld von {L.m(debt)} verrechnet.")
    L.p(nl=f"Saldo na aanwending: {L.m(0)}. Uw schuld is volledig vereffend.", fr=f"Solde après affectation : {L.m(0)}. Votre dette est entièrement apurée.", de=f"Saldo nach Verrechnung: {L.m(0)}. Ihre Schuld ist vollständig beglichen.")
    L.phrase("nothing")
    if L.chance(0.6):
        w = L.within(L.pick(15, 30), "day", L.pick("sent", "received"), "objection")
        L.p(nl=f"Betwistingen kunt u {w} meedelen.", fr=f"Toute contestation peut être communiquée {w}.", de=f"Einwände können Sie {w} mitteilen.")
    L.phrase("contact")


@template("nl", "fr", "de")
def cadastral_income(L):
    """New cadastral income: amounts, an objection term, nothing to pay."""
    L.frm("fin")
    old, new = L.cents(800, 6000, 100), L.cents(6100, 19000, 100)
    L.doc = "notice"
    since = L.ago(40, 200)
    L.direction = ["none", "unknown"]
    L.subject(nl="Kennisgeving van een nieuw kadastraal inkomen", fr="Notification d'un nouveau revenu cadastral", de="Bekanntgabe eines neuen Katastereinkommens")
    L.p(nl=f"Na de werken aan uw gebouw, in gebruik sinds {L.d(since)}, stijgt het kadastraal inkomen van {L.m(old)} naar {L.m(new)}.", fr=f"À la suite des travaux à votre bâtiment, occupé depuis le {L.d(since)}, le revenu cadastral passe de {L.m(old)} à {L.m(new)}.",
        de=f"Nach den Arbeiten an Ihrem Gebäude, das seit dem {L.d(since)} genutzt wird, steigt das Katastereinkommen von {L.m(old)} auf {L.m(new)}.")
    w = L.within(2, "month", L.pick("sent", "third", "letter"), "objection")
    L.p(nl=f"Een bezwaar met vermelding van het inkomen dat u voorstelt, dient u {w} aangetekend in.", fr=f"Une réclamation mentionnant le revenu que vous proposez doit être introduite par recommandé {w}.",
        de=f"Ein Einspruch mit Angabe des von Ihnen vorgeschlagenen Einkommens ist {w} per Einschreiben einzureichen.")
    if L.chance(0.5):
        L.phrase("nothing")
    L.phrase("contact")


@template("nl", "fr", "de")
def prepayments(L):
    """Information about voluntary quarterly prepayments: days and rates, no demand."""
    L.frm("fin")
    year = L.day.year + (1 if L.day.month > 10 else 0)
    days = [date(year, 4, 10), date(year, 7, 10), date(year, 10, 12), date(year, 12, 21)]
    made = [L.cents(500, 4000) for _ in days]
    done = [d for d in days if d < L.day]
    L.direction = ["none", "unknown"]
    L.subject(nl=f"Voorafbetalingen {year} – overzicht", fr=f"Versements anticipés {year} – aperçu", de=f"Vorauszahlungen {year} – Übersicht")
    L.p(nl="Voorafbetalingen zijn vrijwillig. Hieronder vindt u de data waarop zij voordelig zijn en wat u al gestort hebt.", fr="Les versements anticipés sont facultatifs. Vous trouverez ci-dessous les dates avantageuses et vos versements.",
        de="Vorauszahlungen sind freiwillig. Nachstehend finden Sie die vorteilhaften Tage und Ihre Einzahlungen.")
    rows = []
    for day, amount in zip(days, made, strict=True):
        form = L.d(day)
        if day not in done:
            L.note("other", day, form)
        rows.append([form, L.m(amount if day in done else 0, bare=True)])
    head = {"nl": ["Uiterlijk", "Reeds gestort (EUR)"], "fr": ["Au plus tard", "Déjà versé (EUR)"], "de": ["Spätestens", "Bereits eingezahlt (EUR)"]}[L.lang]
    L.table(head, rows)
    L.p(nl=["Er is geen verplichting tot betalen.", "Dit overzicht is louter informatief."], fr=["Il n'y a aucune obligation de payer.", "Cet aperçu est purement informatif."], de="Es besteht keine Zahlungspflicht.")
    L.phrase("contact")

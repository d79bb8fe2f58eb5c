# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Grants and surveys: money to receive, reports to send, questions to answer; also money to give back."""

from . import facts
from .registry import template
from .t_tax import four


@template("nl", "fr", "de")
def grant(L):
    """A subsidy in parts; reports in time; the company receives."""
    L.frm("vlaio", "spweco", "dg")
    L.doc = "decision"
    cost, share = L.cents(10000, 200000, 100), L.pick(30, 40, 50)
    total = cost * share // 100
    first = total * 60 // 100
    asked, report, last = L.ago(40, 90), L.ahead(120, 200), L.ahead(300, 400)
    L.refunded(total)
    L.subject(nl="Toekenning van subsidie", fr="Octroi d'une subvention", de="Gewährung eines Zuschusses")
    L.p(nl=f"Uw aanvraag van {L.d(asked)} werd goedgekeurd. Op aanvaarde kosten van {L.m(cost)} wordt {share} % steun verleend, of {L.m(total)}.", fr=f"Votre demande du {L.d(asked)} a été approuvée. Sur un coût accepté de {L.m(cost)}, une aide de {share} % est octroyée, soit {L.m(total)}.",
        de=f"Ihr Antrag vom {L.d(asked)} wurde genehmigt. Auf anerkannte Kosten von {L.m(cost)} wird ein Zuschuss von {share} % gewährt, also {L.m(total)}.")
    L.table([], [[L.t(nl="Eerste schijf", fr="Première tranche", de="Erste Rate"), L.m(first)], [L.t(nl="Saldo", fr="Solde", de="Restbetrag"), L.m(total - first)]])
    L.p(nl=f"De uitbetaling gebeurt op uw rekening {four(L.own_iban)}.", fr=f"La liquidation se fera sur votre compte {four(L.own_iban)}.", de=f"Die Auszahlung erfolgt auf Ihr Konto {four(L.own_iban)}.")
    a, b = L.by(report, "other"), L.by(last, "other")
    L.p(nl=f"Bezorg ons het tussentijds verslag {a} en het eindverslag {b}.", fr=f"Le rapport intermédiaire doit nous parvenir {a} et le rapport final {b}.", de=f"Reichen Sie den Zwischenbericht {a} und den Abschlussbericht {b} ein.")
    if L.chance(0.5):
        L.phrase("appeal", w=L.within(60, "day", L.pick("received", "sent"), "appeal"))


@template("nl", "fr", "de")
def grant_refused(L):
    """A subsidy refused; amounts asked; an appeal."""
    L.frm("vlaio", "spweco", "dg")
    L.doc = "decision"
    asked_sum, ceiling = L.cents(4000, 90000, 100), L.pick(2500000, 1500000)
    asked = L.ago(30, 80)
    L.direction = ["none", "unknown"]
    L.subject(nl="Weigering van uw steunaanvraag", fr="Refus de votre demande d'aide", de="Ablehnung Ihres Beihilfeantrags")
    L.p(nl=f"Uw aanvraag van {L.d(asked)} voor {L.m(asked_sum)} kan niet worden ingewilligd: het plafond van {L.m(ceiling)} over drie jaar is bereikt.", fr=f"Votre demande du {L.d(asked)} portant sur {L.m(asked_sum)} ne peut être accueillie : le plafond de {L.m(ceiling)} sur trois ans est atteint.",
        de=f"Ihrem Antrag vom {L.d(asked)} über {L.m(asked_sum)} kann nicht entsprochen werden: Die Obergrenze von {L.m(ceiling)} in drei Jahren ist erreicht.")
    L.phrase("appeal", w=L.within(60, "day", L.pick("received", "sent", "third"), "appeal"))
    L.phrase("contact")


@template("nl", "fr", "de")
def grant_recovery(L):
    """Give back a part of the subsidy: the old grant, the justified part, the balance."""
    L.frm("vlaio", "spweco", "dg", "provfr", "provnl")
    L.doc = "decision"
    granted = L.cents(5000, 60000)
    justified = granted * L.pick(55, 70, 85) // 100
    total = granted - justified
    paid_on, seen = L.ago(300, 500), L.ago(20, 50)
    L.pay(total, when=L.pick("date", "received", "sent", "third", "eom"), days=L.pick(30, 45), comm=L.pick("struct", "free"))
    L.subject(nl="Terugvordering van ten onrechte uitbetaalde steun", fr="Récupération d'une aide indûment versée", de="Rückforderung zu Unrecht gezahlter Zuschüsse")
    L.p(nl=f"Op {L.d(paid_on)} ontving u {L.m(granted)}. Bij het nazicht van {L.d(seen)} bleek slechts {L.m(justified)} verantwoord.", fr=f"Le {L.d(paid_on)}, vous avez perçu {L.m(granted)}. Lors de la vérification du {L.d(seen)}, seuls {L.m(justified)} ont été justifiés.",
        de=f"Am {L.d(paid_on)} haben Sie {L.m(granted)} erhalten. Bei der Prüfung vom {L.d(seen)} konnten nur {L.m(justified)} belegt werden.")
    L.ask()
    L.block()
    L.phrase("appeal", w=L.within(60, "day", L.pick("received", "sent"), "appeal"))
    if L.chance(0.5):
        L.phrase("plan")


@template("nl", "fr", "de")
def statistics_survey(L):
    """A compulsory survey; a fine is threatened."""
    L.frm("statbel", "nbb", "eco")
    state = facts.month_end(L.ago(32, 60))
    low, high = L.pick(20000, 8000), L.pick(1000000, 160000)
    day = L.ahead(15, 35)
    again = L.chance(0.3)
    L.subject(nl=["Verplichte enquête bij ondernemingen", "Structuurenquête – uw medewerking"] if not again else "Herinnering: enquête niet ontvangen", fr=["Enquête obligatoire auprès des entreprises", "Enquête sur la structure des entreprises"] if not again else "Rappel : enquête non reçue",
              de=["Verpflichtende Unternehmenserhebung"] if not again else "Erinnerung: Erhebung nicht eingegangen")
    L.direction = ["none", "unknown"]
    w = L.by(day, "survey") if L.chance(0.7) else L.within(L.pick(14, 15, 30), "day", L.pick("received", "letter"), "survey")
    L.p(nl=f"Uw onderneming maakt deel uit van de steekproef. Vul de vragenlijst {w} in op de beveiligde website.", fr=f"Votre entreprise fait partie de l'échantillon. Complétez le questionnaire {w} sur le site sécurisé.", de=f"Ihr Unternehmen gehört zur Stichprobe. Füllen Sie den Fragebogen {w} auf der gesicherten Website aus.")
    L.p(nl=f"Login: {L.kbo} – de gegevens hebben betrekking op de toestand op {L.d(state)}.", fr=f"Identifiant : {L.kbo} – les données portent sur la situation au {L.d(state)}.", de=f"Login: {L.kbo} – die Angaben betreffen den Stand am {L.d(state)}.")
    turnover = L.cents(100000, 900000, 100)
    if L.chance(0.5):
        L.p(nl=f"Ondernemingen met een omzet boven {L.m(turnover)} vullen ook deel B in.", fr=f"Les entreprises dont le chiffre d'affaires dépasse {L.m(turnover)} complètent aussi la partie B.", de=f"Unternehmen mit einem Umsatz über {L.m(turnover)} füllen auch Teil B aus.")
    L.p(nl=f"Wie niet antwoordt, stelt zich bloot aan een administratieve boete van {L.m(low)} tot {L.m(high)}.", fr=f"L'absence de réponse vous expose à une amende administrative de {L.m(low)} à {L.m(high)}.", de=f"Wer nicht antwortet, setzt sich einer Geldbuße von {L.m(low)} bis {L.m(high)} aus.")
    L.phrase("contact")


@template("nl", "fr", "de")
def market_survey(L):
    """A voluntary survey or consultation with a day."""
    L.frm("bipt", "eco", "rsvz", "fedris", "onss")
    day = L.ahead(15, 45)
    meet = L.ahead(50, 70)
    cost = L.cents(100000, 900000, 100)
    L.direction = ["none", "unknown"]
    w = L.by(day, "survey")
    L.subject(nl="Uw mening telt: bevraging", fr="Votre avis compte : consultation", de="Ihre Meinung zählt: Befragung")
    L.p(nl=f"Wij bevragen ondernemingen over een hervorming die hun jaarlijks {L.m(cost)} zou besparen. Deelnemen kan {w}.", fr=f"Nous consultons les entreprises sur une réforme qui leur épargnerait {L.m(cost)} par an. Vous pouvez participer {w}.", de=f"Wir befragen Unternehmen zu einer Reform, die ihnen jährlich {L.m(cost)} ersparen würde. Die Teilnahme ist {w} möglich.")
    L.p(nl=f"De resultaten worden voorgesteld op {L.wd(meet)}.", fr=f"Les résultats seront présentés le {L.wd(meet)}.", de=f"Die Ergebnisse werden am {L.wd(meet)} vorgestellt.")
    L.phrase("privacy")


@template("nl", "fr", "de")
def plan_completed(L):
    """Everything is paid: a confirmation with the list of payments."""
    L.frm("onss", "fin_col", "svf", "spw", "vlabel")
    part = L.cents(100, 3000)
    days = [L.ago(90, 100), L.ago(60, 70), L.ago(30, 40), L.ago(3, 9)]
    L.subject(nl="Bevestiging van uw betalingen", fr="Confirmation de vos paiements", de="Bestätigung Ihrer Zahlungen")
    L.p(nl="Wij bevestigen de goede ontvangst van de volgende betalingen:", fr="Nous confirmons la bonne réception des paiements suivants :", de="Wir bestätigen den Eingang folgender Zahlungen:")
    head = {"nl": ["Ontvangen op", "Bedrag"], "fr": ["Reçu le", "Montant"], "de": ["Eingegangen am", "Betrag"]}[L.lang]
    L.table(head, [[L.d(d), L.m(part)] for d in days], [L.t(nl="Totaal", fr="Total", de="Summe"), L.m(part * 4)])
    L.p(nl=["Uw afbetalingsplan is hiermee volledig uitgevoerd.", f"Het openstaand saldo bedraagt {L.m(0)}."], fr=["Votre plan de paiement est entièrement exécuté.", f"Le solde restant dû est de {L.m(0)}."], de=["Ihr Zahlungsplan ist damit vollständig erfüllt.", f"Der offene Saldo beträgt {L.m(0)}."])
    if L.chance(0.6):
        L.phrase("nothing")
    L.phrase("contact")


@template("nl", "fr", "de")
def exemption(L):
    """Exemption or reduction granted: what need not be paid."""
    L.frm("nlcity", "frcity", "demuni", "rsvz", "svf", "vlabel", "spw")
    L.doc = "decision"
    tax = L.cents(200, 5000)
    asked, decided = L.ago(40, 90), L.ago(2, 9)
    L.subject(nl="Vrijstelling toegekend", fr="Exonération accordée", de="Befreiung bewilligt")
    L.p(nl=f"In antwoord op uw vraag van {L.d(asked)} werd op {L.d(decided)} beslist u volledig vrij te stellen. Het bedrag van {L.m(tax)} is niet langer verschuldigd.", fr=f"En réponse à votre demande du {L.d(asked)}, il a été décidé le {L.d(decided)} de vous exonérer totalement. Le montant de {L.m(tax)} n'est plus dû.",
        de=f"Auf Ihren Antrag vom {L.d(asked)} wurde am {L.d(decided)} beschlossen, Sie vollständig zu befreien. Der Betrag von {L.m(tax)} ist nicht mehr geschuldet.")
    if L.chance(0.5):
        L.phrase("nothing")
    until = facts.add_months(L.day, 12)
    L.p(nl=f"De vrijstelling loopt tot {L.d(until)}; een verlenging vraagt u aan {L.by(facts.add_months(L.day, 11), 'other')}.", fr=f"L'exonération court jusqu'au {L.d(until)} ; une prolongation est à demander {L.by(facts.add_months(L.day, 11), 'other')}.",
        de=f"Die Befreiung gilt bis {L.d(until)}; eine Verlängerung ist {L.by(facts.add_months(L.day, 11), 'other')} zu beantragen.")


@template("nl", "fr", "de")
def plan_refused(L):
    """A plan is refused or has lapsed: the old total, what was paid, the balance at once or in days."""
    L.frm("onss", "fin_col", "spw", "vlabel", "svf")
    L.doc = "decision"
    old = L.cents(2000, 20000)
    paid = old * L.pick(10, 25, 40) // 100
    cost = L.cents(20, 300)
    total = old - paid + cost
    granted, missed = L.ago(120, 200), L.ago(8, 25)
    L.pay(total, when=L.pick("received", "sent", "now", "date"), days=L.pick(8, 10, 15))
    L.subject(nl="Stopzetting van uw afbetalingsplan", fr="Fin de votre plan de paiement", de="Beendigung Ihres Zahlungsplans")
    L.p(nl=f"De betaling die op {L.d(missed)} verviel, ontbreekt. Het plan van {L.d(granted)} voor {L.m(old)} is daardoor vervallen.", fr=f"Le versement échu le {L.d(missed)} fait défaut. Le plan du {L.d(granted)} portant sur {L.m(old)} est dès lors caduc.", de=f"Die am {L.d(missed)} fällige Rate fehlt. Der Plan vom {L.d(granted)} über {L.m(old)} ist damit hinfällig.")
    L.p(nl=f"U betaalde intussen {L.m(paid)}. Vermeerderd met {L.m(cost)} kosten bedraagt het saldo {L.m(total)}.", fr=f"Vous avez versé entre-temps {L.m(paid)}. Augmenté de {L.m(cost)} de frais, le solde s'élève à {L.m(total)}.", de=f"Sie haben inzwischen {L.m(paid)} gezahlt. Zuzüglich {L.m(cost)} Kosten beträgt der Restbetrag {L.m(total)}.")
    L.ask()
    L.block()
    L.phrase("late")


@template("nl", "fr", "de")
def tender_result(L):
    """A public tender that the company lost: prices, a waiting term."""
    L.frm("nlcity", "nlmuni", "frcity", "frmuni", "demuni", "provnl", "provfr", "ovam", "inter")
    L.doc = "decision"
    own, won = L.cents(30000, 300000), L.cents(25000, 290000)
    opened, decided = L.ago(30, 60), L.ago(2, 8)
    L.direction = ["none", "unknown"]
    L.subject(nl="Gunningsbeslissing – niet gekozen inschrijver", fr="Décision d'attribution – soumissionnaire non retenu", de="Vergabeentscheidung – nicht berücksichtigter Bieter")
    L.p(nl=f"Uw offerte van {L.d(opened)} ({L.m(own)} excl. btw) werd niet gekozen. De opdracht werd op {L.d(decided)} gegund voor {L.m(won)}.", fr=f"Votre offre du {L.d(opened)} ({L.m(own)} hors TVA) n'a pas été retenue. Le marché a été attribué le {L.d(decided)} pour {L.m(won)}.", de=f"Ihr Angebot vom {L.d(opened)} ({L.m(own)} ohne MwSt.) wurde nicht berücksichtigt. Der Auftrag wurde am {L.d(decided)} für {L.m(won)} vergeben.")
    w = L.within(15, "day", "sent", "appeal")
    L.p(nl=f"Een vordering tot schorsing kan {w} bij de Raad van State worden ingediend.", fr=f"Une demande de suspension peut être introduite {w} auprès du Conseil d'État.", de=f"Ein Antrag auf Aussetzung kann {w} beim Staatsrat eingereicht werden.")
    L.p(nl="De borgtocht die u had gesteld, wordt vrijgegeven.", fr="Le cautionnement que vous aviez constitué est libéré.", de="Die von Ihnen gestellte Sicherheit wird freigegeben.")


@template("nl", "fr")
def accident_fund(L):
    """Fedris: decision on a claim of a worker; amounts of allowance, nothing to pay."""
    L.frm("fedris")
    L.doc = "decision"
    wage, yearly = L.cents(20000, 49000), L.cents(600, 9000)
    hurt, from_day = L.ago(200, 400), L.ago(20, 60)
    L.direction = ["none", "unknown"]
    L.subject(nl="Beroepsziekte – kennisgeving aan de werkgever", fr="Maladie professionnelle – notification à l'employeur")
    L.p(nl=f"De aanvraag van uw werknemer van {L.d(hurt)} werd aanvaard. De vergoeding van {L.m(yearly)} per jaar, berekend op een basisloon van {L.m(wage)}, gaat in op {L.d(from_day)} en wordt rechtstreeks door ons betaald.",
        fr=f"La demande de votre travailleur du {L.d(hurt)} a été acceptée. L'indemnité de {L.m(yearly)} par an, calculée sur une rémunération de base de {L.m(wage)}, prend cours le {L.d(from_day)} et est payée directement par nos soins.")
    w = L.within(L.pick(30, 60), "day", L.pick("received", "sent"), "answer")
    L.p(nl=f"Bezorg ons {w} de loongegevens van het laatste jaar.", fr=f"Veuillez nous transmettre {w} les données salariales de la dernière année.")
    L.phrase("contact")


@template("de")
def dg_employment(L):
    """Ministry of the German-speaking Community: a wage subsidy is paid out."""
    L.frm("dg")
    L.doc = "decision"
    amount, ceiling = L.cents(800, 9000), L.pick(1200000, 2000000)
    pay_day, proof = L.ahead(12, 30), L.ahead(60, 120)
    L.refunded(amount, pay_day)
    L.subject(de=["AktiF-Beschäftigungszuschuss – Auszahlung", "Zuschuss zur Beschäftigung – Abrechnung"])
    L.p(de=[f"Für das vergangene Quartal steht Ihnen ein Zuschuss von {L.m(amount)} zu. Die Obergrenze beträgt {L.m(ceiling)} pro Jahr.", f"Der Zuschuss für das letzte Quartal beläuft sich auf {L.m(amount)} (jährliche Obergrenze: {L.m(ceiling)})."])
    L.p(de=f"Die Auszahlung erfolgt am {L.d(pay_day)} auf Ihr Konto {four(L.own_iban)}.")
    L.p(de=[f"Die Lohnbelege für das nächste Quartal sind {L.by(proof, 'other')} einzureichen.", f"Bitte reichen Sie die Lohnbelege {L.by(proof, 'other')} ein."])
    L.phrase("contact")

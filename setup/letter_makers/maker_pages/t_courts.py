# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Courts, auditors, registers: hearings, claims, fees, publications."""

from . import facts
from .registry import template
from .t_tax import four


@template("nl", "fr", "de")
def court_summons(L):
    """Convocation: a hearing about a claim of a third party; nothing to pay to the court."""
    L.frm("court")
    L.doc = "notice"
    claim, interest, costs = L.cents(1500, 60000), L.cents(50, 3000), L.pick(16500, 24000, 67500)
    day, hour = L.ahead(20, 60), L.f.randrange(9, 15)
    wrote, room = L.ago(10, 30), L.f.randrange(1, 9)
    L.direction = ["none", "unknown"]
    L.subject(nl="Gerechtsbrief – oproeping ter zitting", fr="Pli judiciaire – convocation à l'audience", de="Gerichtsbrief – Ladung zur Sitzung")
    L.p(nl=f"Bij verzoekschrift neergelegd op {L.d(wrote)} vordert Van Hoorne bv van u de betaling van {L.m(claim)}, meer {L.m(interest)} intresten en {L.m(costs)} rolrecht.",
        fr=f"Par requête déposée le {L.d(wrote)}, Dehoux srl vous réclame le paiement de {L.m(claim)}, outre {L.m(interest)} d'intérêts et {L.m(costs)} de droit de mise au rôle.",
        de=f"Mit Antragschrift vom {L.d(wrote)} fordert die Hensch GmbH von Ihnen die Zahlung von {L.m(claim)} zuzüglich {L.m(interest)} Zinsen und {L.m(costs)} Eintragungsgebühr.")
    on = L.on(day, "appear")
    L.p(nl=f"U wordt verzocht te verschijnen op {on} om {hour} uur, zaal {room}, {L.sender_address()}.", fr=f"Vous êtes invité à comparaître le {on} à {hour} heures, salle {room}, {L.sender_address()}.",
        de=f"Sie werden geladen, am {on} um {hour} Uhr, Saal {room}, {L.sender_address()}, zu erscheinen.")
    if L.chance(0.6):
        conc = facts.working_before(day - (day - L.day) // 3)
        L.p(nl=f"Uw conclusies legt u neer {L.by(conc, 'answer')}.", fr=f"Vos conclusions sont à déposer {L.by(conc, 'answer')}.", de=f"Ihre Schriftsätze sind {L.by(conc, 'answer')} einzureichen.")
    L.p(nl="Als u niet verschijnt, kan bij verstek vonnis worden gewezen.", fr="À défaut de comparaître, un jugement pourra être rendu par défaut.", de="Bei Nichterscheinen kann ein Versäumnisurteil ergehen.")


@template("nl", "fr", "de")
def court_fee(L):
    """The fee for the roll after a judgement, collected by the tax administration."""
    L.frm("fin_col")
    fee, sued = L.pick(5000, 16500, 40000, 65000), L.cents(2000, 90000)
    judged = L.ago(20, 70)
    benef = L.t(nl="Kantoor niet-fiscale invordering", fr="Bureau du recouvrement non fiscal", de="Amt für nichtsteuerliche Beitreibung")
    L.pay(fee, when=L.pick("received", "sent", "date", "third"), days=30, benef=benef)
    L.subject(nl="Betalingsbericht rolrecht", fr="Avis de paiement – droit de mise au rôle", de="Zahlungsaufforderung – Eintragungsgebühr")
    L.p(nl=f"Bij vonnis van {L.d(judged)} in de zaak {L.ref}, waarvan de vordering {L.m(sued)} bedroeg, werd u veroordeeld tot het rolrecht.", fr=f"Par jugement du {L.d(judged)} dans la cause {L.ref}, dont la demande portait sur {L.m(sued)}, vous avez été condamné au droit de mise au rôle.",
        de=f"Durch Urteil vom {L.d(judged)} in der Sache {L.ref}, deren Streitwert {L.m(sued)} betrug, wurden Sie zur Eintragungsgebühr verurteilt.")
    L.ask()
    L.block()
    L.p(nl="Dit bedrag staat los van de veroordeling tegenover de tegenpartij.", fr="Ce montant est indépendant de la condamnation envers la partie adverse.", de="Dieser Betrag ist unabhängig von der Verurteilung gegenüber der Gegenpartei.")
    if L.chance(0.6):
        L.phrase("late")


@template("nl", "fr", "de")
def bankruptcy_claim(L):
    """A creditor is told how its claim was admitted: no money to pay."""
    L.frm("court")
    L.doc = "notice"
    claim = L.cents(900, 30000)
    ok = claim * L.pick(60, 80, 100) // 100
    opened, pv, hearing = L.ago(40, 70), L.ago(2, 9), L.ahead(15, 40)
    L.direction = ["none", "receive", "unknown"]
    L.refund = {"cents": ok, "day": None}
    L.subject(nl="Faillissement – uw aangifte van schuldvordering", fr="Faillite – votre déclaration de créance", de="Konkurs – Ihre Forderungsanmeldung")
    L.p(nl=f"In het faillissement van Ten Velde bv, geopend op {L.d(opened)}, diende u een schuldvordering van {L.m(claim)} in.", fr=f"Dans la faillite de Clairbois srl, ouverte le {L.d(opened)}, vous avez déclaré une créance de {L.m(claim)}.",
        de=f"Im Konkurs der Waldeck GmbH, eröffnet am {L.d(opened)}, haben Sie eine Forderung von {L.m(claim)} angemeldet.")
    L.p(nl=f"In het proces-verbaal van {L.d(pv)} is uw vordering opgenomen voor {L.m(ok)} in het gewoon passief.", fr=f"Au procès-verbal du {L.d(pv)}, votre créance est admise pour {L.m(ok)} au passif chirographaire.",
        de=f"Im Protokoll vom {L.d(pv)} wurde Ihre Forderung in Höhe von {L.m(ok)} zugelassen.")
    w = L.within(1, "month", L.pick("sent", "received"), "objection")
    L.p(nl=f"Betwistingen worden {w} ter griffie ingediend en behandeld op {L.on(hearing, 'appear')} om 10 uur.", fr=f"Les contestations sont à introduire au greffe {w} et seront examinées le {L.on(hearing, 'appear')} à 10 heures.",
        de=f"Einwände sind {w} bei der Kanzlei einzureichen und werden am {L.on(hearing, 'appear')} um 10 Uhr behandelt.")


@template("nl", "fr", "de")
def auditor_settlement(L):
    """Amicable settlement proposed by the labour auditor."""
    L.frm("audit")
    worth, top = L.pick(40000, 80000, 240000, 120000), L.pick(480000, 4800000)
    facts_day = L.ago(60, 200)
    benef = L.t(nl="Penale Boeten", fr="Amendes pénales", de="Strafrechtliche Geldbußen")
    L.pay(worth, when=L.pick("received", "sent", "date"), days=30, benef=benef)
    L.subject(nl="Voorstel tot minnelijke schikking", fr="Proposition de transaction", de="Vorschlag eines Vergleichs")
    L.p(nl=f"Op {L.d(facts_day)} stelde de inspectie een inbreuk op de sociale wetgeving vast, strafbaar met een geldboete tot {L.m(top)}.", fr=f"Le {L.d(facts_day)}, l'inspection a constaté une infraction à la législation sociale, passible d'une amende pouvant atteindre {L.m(top)}.",
        de=f"Am {L.d(facts_day)} stellte die Inspektion einen Verstoß gegen das Sozialrecht fest, der mit einer Geldbuße von bis zu {L.m(top)} geahndet werden kann.")
    L.p(nl=f"De strafvordering vervalt indien u {L.m(worth)} betaalt.", fr=f"L'action publique s'éteint si vous payez {L.m(worth)}.", de=f"Die Strafverfolgung erlischt, wenn Sie {L.m(worth)} zahlen.")
    L.ask()
    L.block()
    L.p(nl="Gaat u niet in op dit voorstel, dan kan u gedagvaard worden.", fr="Si vous n'acceptez pas cette proposition, vous pourrez être cité à comparaître.", de="Wenn Sie den Vorschlag nicht annehmen, können Sie geladen werden.")


@template("nl", "fr", "de")
def auditor_hearing(L):
    """Invitation to be heard; amounts of wages in the report."""
    L.frm("audit", "tsw")
    wages, workers = L.cents(800, 30000), L.f.randrange(1, 6)
    seen, day, hour = L.ago(15, 60), L.ahead(12, 35), L.f.randrange(9, 16)
    L.direction = ["none", "unknown"]
    on = L.on(day, "appear")
    L.subject(nl="Uitnodiging tot verhoor", fr="Invitation à une audition", de="Einladung zur Anhörung")
    L.p(nl=f"Bij een controle op {L.d(seen)} werden voor {workers} werknemer(s) lonen ten belope van {L.m(wages)} niet aangegeven.", fr=f"Lors d'un contrôle le {L.d(seen)}, il est apparu que des rémunérations de {L.m(wages)} n'ont pas été déclarées pour {workers} travailleur(s).",
        de=f"Bei einer Kontrolle am {L.d(seen)} wurde festgestellt, dass für {workers} Arbeitnehmer Löhne in Höhe von {L.m(wages)} nicht gemeldet wurden.")
    L.p(nl=f"Wij nodigen de zaakvoerder uit voor een verhoor op {on} om {hour}.30 uur. U mag zich laten bijstaan door een advocaat.", fr=f"Nous invitons le gérant à une audition le {on} à {hour} h 30. Vous pouvez être assisté d'un avocat.",
        de=f"Wir laden den Geschäftsführer zu einer Anhörung am {on} um {hour}.30 Uhr ein. Sie können sich von einem Anwalt beistehen lassen.")
    w = L.within(L.pick(5, 8), "day", "received", "answer") if L.chance(0.6) else L.by(facts.working_before(day - (day - L.day) // 2), "answer")
    L.p(nl=f"Bent u verhinderd, verwittig ons dan {w}.", fr=f"En cas d'empêchement, veuillez nous en avertir {w}.", de=f"Sollten Sie verhindert sein, teilen Sie uns dies bitte {w} mit.")
    L.p(nl="Breng de loonfiches en de betalingsbewijzen mee.", fr="Munissez-vous des fiches de paie et des preuves de paiement.", de="Bringen Sie die Lohnzettel und Zahlungsnachweise mit.")


@template("nl", "fr", "de")
def register_strike(L):
    """The register will strike the company off: answer in time."""
    L.frm("kbo", "court")
    day = L.ahead(30, 90)
    fee, year = L.cents(60, 400), L.day.year - L.pick(3, 4)
    L.direction = ["none", "unknown"]
    L.subject(nl="Voornemen tot ambtshalve doorhaling", fr="Intention de radiation d'office", de="Absicht der Löschung von Amts wegen")
    L.p(nl=f"Uw onderneming heeft sinds boekjaar {year} geen jaarrekening neergelegd. Zonder regularisatie volgt een doorhaling in de KBO.", fr=f"Votre entreprise n'a plus déposé de comptes annuels depuis l'exercice {year}. Sans régularisation, elle sera radiée de la BCE.",
        de=f"Ihr Unternehmen hat seit dem Geschäftsjahr {year} keinen Jahresabschluss hinterlegt. Ohne Regularisierung wird es in der ZDU gelöscht.")
    w = L.by(day, "answer")
    L.p(nl=f"Gelieve uw toestand {w} in orde te brengen of uw opmerkingen te bezorgen.", fr=f"Veuillez régulariser votre situation ou transmettre vos observations {w}.", de=f"Bitte bringen Sie Ihre Lage {w} in Ordnung oder übermitteln Sie Ihre Bemerkungen.")
    L.p(nl=f"Een latere intrekking van de doorhaling gebeurt via een ondernemingsloket, dat daarvoor een vergoeding (thans {L.m(fee)}) kan vragen.", fr=f"Un retrait ultérieur de la radiation se fait via un guichet d'entreprises, qui peut demander une rétribution (actuellement {L.m(fee)}).",
        de=f"Eine spätere Rücknahme erfolgt über einen Unternehmensschalter, der eine Vergütung (derzeit {L.m(fee)}) verlangen kann.")
    L.phrase("contact")


@template("nl", "fr", "de")
def accounts_reminder(L):
    """Annual accounts not filed: tariffs to be paid to the bank when filing, no demand."""
    L.frm("nbb", "eco")
    base, extra = L.pick(8200, 6280, 39300), L.pick(12000, 40000, 60000)
    end, last = facts.month_end(L.ago(210, 300)), L.ahead(15, 60)
    L.direction = ["none", "unknown"]
    L.subject(nl="Herinnering: neerlegging van de jaarrekening", fr="Rappel : dépôt des comptes annuels", de="Erinnerung: Hinterlegung des Jahresabschlusses")
    L.p(nl=f"Voor uw boekjaar, afgesloten op {L.d(end)}, werd nog geen jaarrekening neergelegd.", fr=f"Pour votre exercice clôturé le {L.d(end)}, aucun compte annuel n'a encore été déposé.", de=f"Für Ihr am {L.d(end)} abgeschlossenes Geschäftsjahr wurde noch kein Jahresabschluss hinterlegt.")
    w = L.by(last, "answer")
    L.p(nl=f"Leg haar {w} elektronisch neer. De neerleggingskosten ({L.m(base)}) rekent u online af op het ogenblik van de neerlegging.", fr=f"Déposez-les par voie électronique {w}. Les frais de dépôt ({L.m(base)}) se règlent en ligne au moment du dépôt.",
        de=f"Hinterlegen Sie ihn {w} elektronisch. Die Kosten ({L.m(base)}) werden online bei der Hinterlegung beglichen.")
    L.p(nl=f"Bij een latere neerlegging komt daar een tarieftoeslag van {L.m(extra)} bij.", fr=f"En cas de dépôt ultérieur, un supplément tarifaire de {L.m(extra)} s'y ajoutera.", de=f"Bei späterer Hinterlegung kommt ein Zuschlag von {L.m(extra)} hinzu.")
    L.phrase("contact")


@template("nl", "fr", "de")
def copy_for_information(L):
    """A copy of what was sent to someone else."""
    L.frm("court", "onss", "fin")
    claim, account = L.cents(800, 20000), facts.iban(L.f)
    sent = L.ago(1, 6)
    L.subject(nl=["Kopie ter informatie", "Afschrift voor kennisgeving"], fr=["Copie pour information", "Copie conforme – pour information"], de="Kopie zur Information")
    L.p(nl=f"Hierbij ontvangt u ter informatie een kopie van de brief die wij op {L.d(sent)} aan Ten Velde bv stuurden. U hoeft hier geen gevolg aan te geven.", fr=f"Veuillez trouver ci-après, pour information, la copie du courrier adressé le {L.d(sent)} à Clairbois srl. Aucune suite n'est attendue de votre part.",
        de=f"Anbei erhalten Sie zur Information eine Kopie des Schreibens, das wir am {L.d(sent)} an die Waldeck GmbH gerichtet haben. Von Ihnen wird nichts erwartet.")
    when = L.ahead(10, 30)
    L.h(nl="Kopie", fr="Copie", de="Kopie")
    L.p(nl=f"« Ten Velde bv, u bent {L.m(claim)} verschuldigd. Het bedrag moet uiterlijk op {L.d(when)} gestort zijn op rekening {four(account)}. »", fr=f"« Clairbois srl, vous êtes redevable de {L.m(claim)}. Ce montant est à verser au plus tard le {L.d(when)} au compte {four(account)}. »",
        de=f"„Waldeck GmbH, Sie schulden {L.m(claim)}. Der Betrag ist spätestens am {L.d(when)} auf das Konto {four(account)} zu überweisen.“")
    L.phrase("contact")

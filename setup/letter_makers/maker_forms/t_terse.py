# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Terse demands: a few lines, a form without a sentence, a slip only."""

from .letter import t
from .payment import payment
from .registry import letter

ANY = "nl fr de bi"


@letter(ANY, "tax soc agency local inter")
def balance_in_two_lines(x):
    x.terse = True
    x.put(a=x.money(), when=x.term("pay"))
    x.about("Openstaand saldo|Saldo {ref}|Uw rekening {doc}", "Solde ouvert|Solde {ref}|Votre compte {doc}", "Offener Saldo|Saldo {ref}|Ihr Konto {doc}")
    x.say(
        "Wij verwachten {a} op {iban} {when}, mededeling {comm}.|Openstaand: {a}. Te vereffenen {when} op {iban}, {comm}.|Gelieve het openstaande bedrag van {a} {when} te vereffenen op rekening {iban} met vermelding van {comm}.|Uw saldo van {a} dient {when} op {iban} te staan ({comm}).",
        "Nous attendons {a} au compte {iban} {when}, communication {comm}.|Solde à apurer : {a}, {when}, au compte {iban}, {comm}.|Nous vous saurions gré d'apurer le solde de {a} {when} au compte {iban} avec la mention {comm}.|Votre solde de {a} doit nous parvenir {when} ({iban}, {comm}).",
        "Wir erwarten {a} auf {iban} {when}, Mitteilung {comm}.|Offen: {a}. Zu begleichen {when} auf {iban}, {comm}.|Der offene Betrag von {a} ist {when} auf das Konto {iban} unter Angabe von {comm} zu begleichen.|Ihr Saldo von {a} muss {when} auf {iban} eingehen ({comm}).",
    )
    x.pay(x.values["a"])


@letter(ANY, "soc caisse fedris onva")
def balance_in_our_favour(x):
    x.terse = True
    x.put(a=x.money(50, 6000), at=x.ago(4, 20), when=x.term("pay"))
    x.about("Stand van uw rekening op {at}", "Situation de votre compte au {at}", "Stand Ihres Kontos am {at}")
    x.say(
        "Uw rekening vertoont op {at} een saldo in ons voordeel van {a}.|Op {at} bedraagt het debetsaldo van uw rekening {a}.|Saldo in ons voordeel op {at}: {a}.",
        "Votre compte présente au {at} un solde en notre faveur de {a}.|Au {at}, le solde débiteur de votre compte s'élève à {a}.|Solde en notre faveur au {at} : {a}.",
        "Ihr Konto weist am {at} einen Saldo zu unseren Gunsten von {a} auf.|Am {at} beträgt der Sollsaldo Ihres Kontos {a}.|Saldo zu unseren Gunsten am {at}: {a}.",
    )
    x.pay(x.values["a"])
    if x.r.random() < 0.5:
        x.say("Wij rekenen op vereffening {when}.|Aan te zuiveren {when}.", "Nous comptons sur un apurement {when}.|A apurer {when}.", "Wir rechnen mit einem Ausgleich {when}.|Auszugleichen {when}.")
        payment(x, style=x.r.choice(("stacked", "headrow", "comb")), skip=("amount",))
    else:
        payment(x, x.values["when"])


@letter(ANY, "fin work zone afsca eco")
def fine_second_notice(x):
    x.terse = True
    x.put(a=x.money(60, 900), at=x.ago(40, 90), when=x.term("pay", "letter by receipt"))
    x.about("TWEEDE KENNISGEVING - administratieve geldboete|Herinnering geldboete {doc}|Laatste bericht", "SECOND AVIS - amende administrative|Rappel de l'amende {doc}|Dernier avis", "ZWEITE MITTEILUNG - administrative Geldbuße|Erinnerung Geldbuße {doc}|Letzte Mitteilung")
    x.say(
        "De geldboete van {at} staat nog open. Te voldoen: {a}, {when}.|Onze beslissing van {at} bleef zonder gevolg. Het verschuldigde bedrag is {a}, te vereffenen {when}.|Op uw dossier {ref} van {at} werd niets ontvangen. Verschuldigd {when}: {a}.",
        "L'amende du {at} n'est pas acquittée. A régler : {a}, {when}.|Notre décision du {at} est restée sans suite. Le montant dû est de {a}, à régler {when}.|Rien n'a été reçu pour le dossier {ref} du {at}. Dû {when} : {a}.",
        "Die Geldbuße vom {at} ist noch offen. Zu begleichen: {a}, {when}.|Unser Beschluss vom {at} blieb ohne Folge. Geschuldet sind {a}, zu begleichen {when}.|Für die Akte {ref} vom {at} ist nichts eingegangen. {when} geschuldet: {a}.",
    )
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(("comb", "headrow", "slip", "stacked")), skip=x.r.choice(((), ("amount",))))


@letter(ANY, "local inter waste water")
def small_invoice(x):
    x.terse = True
    a, vat = x.money(15, 400), x.money(2, 40)
    x.put(a=a + vat, due=x.term("pay", "by"))
    x.about("Factuur {doc}|FACTUUR nr. {doc}|Afrekening {doc}", "Facture {doc}|FACTURE n° {doc}|Décompte {doc}", "Rechnung {doc}|RECHNUNG Nr. {doc}|Abrechnung {doc}")
    x.table(["text", "amount" if x.r.random() < 0.3 else "debit"], [[t("Container 1100 l, ledigingen|Standplaats markt|Gebruik zaal|Werken voor derden", "Conteneur 1100 l, vidanges|Emplacement marché|Location de salle|Travaux pour tiers", "Container 1100 l, Leerungen|Marktstand|Saalmiete|Arbeiten für Dritte"), a], [t("Btw|Btw 21 %", "TVA|TVA 21 %", "MwSt.|MwSt. 21 %"), vat]], [t("Totaal|Eindtotaal|Totaal incl. btw", "Total|Total général|Total TVAC", "Gesamt|Endbetrag|Gesamt inkl. MwSt."), x.values["a"]])
    x.pay(x.values["a"])
    payment(x, x.values["due"], style=x.r.choice(("comb", "dotted", "headrow", "slip", "stacked", "sentence")))


@letter(ANY, "tax soc local inter agency zone fire")
def slip_only(x):
    x.terse, x.frame = True, "slip"
    x.put(a=x.money())
    if x.r.random() < 0.3:
        x.free_reference()
    x.pay(x.values["a"])
    payment(x, x.term("pay", "by") if x.r.random() < 0.6 else None, style=x.r.choice(("slip", "digits")))


@letter(ANY, "local inter caisse prov viapass")
def mail_of_the_accounts(x):
    x.terse, x.frame = True, "mail"
    x.put(a=x.money(10, 2500), at=x.ago(20, 80), when=x.term("pay"))
    x.about("Openstaand: {doc}|Uw openstaande post {doc}|RE: {doc}", "Facture ouverte : {doc}|Poste ouvert {doc}|RE: {doc}", "Offener Posten {doc}|Ihr offener Posten {doc}|AW: {doc}")
    x.say("Beste,|Geachte,|Goedendag,", "Bonjour,|Madame, Monsieur,", "Guten Tag,|Sehr geehrte Damen und Herren,")
    x.say(
        "In onze boekhouding staat document {doc} van {at} nog open voor {a}. Kunt u dit {when} in orde brengen? Rekening {iban}, mededeling {comm}.|Wij hebben voor {doc} ({at}) nog niets van u ontvangen: {a}. Graag {when} op {iban}, {comm}.|Mogen wij {when} uw overschrijving van {a} voor {doc} van {at} tegemoetzien op {iban} met {comm}?",
        "Dans notre comptabilité, le document {doc} du {at} reste ouvert pour {a}. Pouvez-vous régulariser {when} ? Compte {iban}, communication {comm}.|Nous n'avons encore rien reçu pour {doc} ({at}) : {a}. Merci de faire le nécessaire {when} sur {iban}, {comm}.|Pouvons-nous compter {when} sur votre virement de {a} pour {doc} du {at} sur {iban} avec {comm} ?",
        "In unserer Buchhaltung ist der Beleg {doc} vom {at} über {a} noch offen. Können Sie dies {when} in Ordnung bringen? Konto {iban}, Mitteilung {comm}.|Für {doc} ({at}) haben wir noch nichts erhalten: {a}. Bitte {when} auf {iban}, {comm}.|Dürfen wir {when} mit Ihrer Überweisung von {a} für {doc} vom {at} auf {iban} mit {comm} rechnen?",
    )
    x.pay(x.values["a"])


@letter("nl fr de", "zone com1 com3 com4")
def parking_retribution(x):
    x.terse = True
    x.put(a=x.money(18, 60), at=x.ago(10, 40), due=x.term("pay", "letter receipt by"))
    x.about("Retributie parkeren", "Redevance de stationnement", "Parkgebühr")
    x.box(t("Vaststelling", "Constat", "Feststellung"), (t("Nummerplaat", "Plaque", "Kennzeichen"), f"1-{x.r.choice('ABDT')}XK-{x.r.randint(100, 999)}"), ("day", x.values["at"]), (t("Plaats", "Lieu", "Ort"), "{town}"))
    x.say("Verschuldigd: {a}.|De retributie bedraagt {a}.|Forfaitair tarief: {a}.", "Dû : {a}.|La redevance s'élève à {a}.|Tarif forfaitaire : {a}.", "Geschuldet: {a}.|Die Gebühr beträgt {a}.|Pauschaltarif: {a}.")
    x.pay(x.values["a"])
    payment(x, x.values["due"])


@letter(ANY, "caisse inasti")
def quarter_contribution(x):
    x.put(a=x.money(300, 1600), income=x.money(14000, 60000), paid=x.money(100, 250), due=x.term("pay", "by"))
    x.about("Bijdrage kwartaal {quarter}|Vervaldagbericht {quarter}", "Cotisation trimestre {quarter}|Avis d'échéance {quarter}", "Beitrag Quartal {quarter}|Fälligkeitsanzeige {quarter}")
    x.box(t("Uw bijdrage", "Votre cotisation", "Ihr Beitrag"), (t("Inkomen {last}", "Revenus {last}", "Einkommen {last}"), x.values["income"]), (t("Kwartaal", "Trimestre", "Quartal"), "{quarter}"), (t("Vereffend vorig kwartaal", "Réglé trimestre précédent", "Vorquartal beglichen"), x.values["paid"]), (t("Te vereffenen|Verschuldigd", "A régler|Dû", "Zu begleichen|Geschuldet"), x.values["a"]))
    x.pay(x.values["a"])
    payment(x, x.values["due"], skip=x.r.choice(((), ("amount",))))


@letter("nl fr de", "afsca fedris bipt viapass eco")
def agency_levy(x):
    x.put(a=x.money(80, 3000), due=x.term("pay", "by letter third"))
    x.terse = x.r.random() < 0.5
    x.about("Heffing {year}|Jaarlijkse bijdrage {year}", "Contribution {year}|Redevance annuelle {year}", "Abgabe {year}|Jährlicher Beitrag {year}")
    x.say("De heffing {year} voor uw vestiging is vastgesteld op {a}.|Uw jaarlijkse bijdrage: {a}.|Voor het jaar {year} bent u {a} verschuldigd.", "La contribution {year} pour votre établissement est fixée à {a}.|Votre contribution annuelle : {a}.|Pour l'année {year}, vous êtes redevable de {a}.", "Die Abgabe {year} für Ihre Niederlassung ist auf {a} festgesetzt.|Ihr Jahresbeitrag: {a}.|Für das Jahr {year} schulden Sie {a}.")
    x.pay(x.values["a"])
    payment(x, x.values["due"])


@letter("nl fr de", "local spw prov")
def four_rubrics(x):
    """A tax bill of which every word stands in a rubric."""
    x.frame = "form"
    x.put(a=x.money(50, 2500), base=x.money(500, 9000), exe=x.ago(10, 60), due=x.term("pay", "by"), obj=x.term("objection", "third month"))
    x.about("Aanslagbiljet belasting op de bedrijven|Kohier {year} - art. {doc}", "Avertissement-extrait de rôle|Rôle {year} - art. {doc}", "Auszug aus der Heberolle|Steuerrolle {year} - Art. {doc}")
    x.box(t("Aanslag", "Imposition", "Besteuerung"), (t("Reglement van", "Règlement du", "Verordnung vom"), x.ago(300, 700)), (t("Uitvoerbaar verklaard", "Rendu exécutoire le", "Für vollstreckbar erklärt am"), x.values["exe"]), (t("Grondslag", "Base imposable", "Besteuerungsgrundlage"), x.values["base"]), (t("Verschuldigde belasting|Belasting", "Taxe due|Taxe", "Geschuldete Steuer|Steuer"), x.values["a"]))
    x.pay(x.values["a"])
    payment(x, x.values["due"], style=x.r.choice(("rubric", "rubric", "slip")))
    x.say("Bezwaar bij het college {obj}.|Bezwaarschrift: {obj}.", "Réclamation auprès du collège {obj}.|Réclamation : {obj}.", "Einspruch beim Kollegium {obj}.|Einspruch: {obj}.")


@letter(ANY, "onss onva fedris onem caisse")
def register_of_debts(x):
    """An extract of a register, without a sentence."""
    x.terse = x.r.random() < 0.7
    x.frame = x.r.choice(("register", "register", "form", "bare"))
    x.about("Uittreksel uit het register der schulden|Rekeninguittreksel", "Extrait du registre des dettes|Extrait de compte", "Auszug aus dem Schuldenregister|Kontoauszug")
    rows, total = [], 0
    for n in range(x.r.randint(5, 14)):
        sum_ = x.money(20, 1800)
        credit = n and x.r.random() < 0.35 and total > sum_
        total += -sum_ if credit else sum_
        names = t("Betaling|Storting", "Paiement|Versement", "Zahlung|Einzahlung") if credit else t("Bijdragen {quarter}|Opslag|Nalatigheidsintrest|Wijziging {doc}", "Cotisations {quarter}|Majoration|Intérêts de retard|Modification {doc}", "Beiträge {quarter}|Zuschlag|Verzugszinsen|Änderung {doc}")
        rows.append([x.ago(200 - n * 13, 205 - n * 13), names, "" if credit else sum_, sum_ if credit else ""])
    x.put(a=total)
    x.table(["day", "text", "debit", "credit"], rows, ["", t("TE VEREFFENEN SALDO|NOG VERSCHULDIGD|SALDO IN ONS VOORDEEL", "SOLDE A APURER|RESTE DU|SOLDE EN NOTRE FAVEUR", "ZU BEGLEICHENDER SALDO|NOCH GESCHULDET|SALDO ZU UNSEREN GUNSTEN"), total, ""])
    x.pay(total)
    due = x.term("pay", "by letter")
    payment(x, due if x.r.random() < 0.7 else None, style=x.r.choice(("comb", "headrow", "slip", "dotted")), skip=x.r.choice(((), ("amount",))))


@letter("nl fr de", "greffe monit")
def court_fee(x):
    x.terse = True
    x.put(a=x.money(50, 700), when=x.term("pay", "letter receipt by"))
    x.about("Rolrecht A/{year}/{doc}|Kosten van bekendmaking {doc}", "Droit de mise au rôle A/{year}/{doc}|Frais de publication {doc}", "Eintragungsgebühr A/{year}/{doc}|Kosten der Veröffentlichung {doc}")
    x.say("Aan te zuiveren: {a}.|De kosten belopen {a} en zijn {when} te voldoen.|Verschuldigd recht: {a}.", "A apurer : {a}.|Les frais s'élèvent à {a} et sont à acquitter {when}.|Droit dû : {a}.", "Zu begleichen: {a}.|Die Kosten belaufen sich auf {a} und sind {when} zu begleichen.|Geschuldete Gebühr: {a}.")
    x.pay(x.values["a"])
    payment(x, x.values["when"], style=x.r.choice(("stacked", "comb", "rubric", "headrow")))


@letter("nl fr de", "fire com2 com5 zone")
def bill_of_the_fire_zone(x):
    x.put(a=x.money(90, 1500), at=x.ago(20, 120), hours=x.money(60, 90), due=x.term("pay"))
    x.about("Kosten van tussenkomst|Schuldvordering {doc}", "Frais d'intervention|Déclaration de créance {doc}", "Einsatzkosten|Forderungsanmeldung {doc}")
    x.box(t("Tussenkomst", "Intervention", "Einsatz"), ("day", x.values["at"]), (t("Uurtarief", "Tarif horaire", "Stundensatz"), x.values["hours"]), (t("Te uwen laste|Ten laste van uw onderneming", "A votre charge|A charge de votre société", "Zu Ihren Lasten|Zu Lasten Ihres Unternehmens"), x.values["a"]))
    x.pay(x.values["a"])
    payment(x, x.values["due"])


@letter(ANY, "fin infra spw paribx vlabel prov")
def last_reminder(x):
    x.terse = True
    p, i, c = x.money(200, 6000), x.money(5, 90), x.money(10, 60)
    x.put(p=p, i=i, c=c, a=p + i + c, when=x.term("pay", "letter receipt by"))
    x.about("LAATSTE HERINNERING|Aanmaning {ref}", "DERNIER RAPPEL|Sommation {ref}", "LETZTE MAHNUNG|Mahnung {ref}")
    x.table(["text", "debit"], [[t("Hoofdsom", "Principal", "Hauptschuld"), p], [t("Intresten", "Intérêts", "Zinsen"), i], [t("Kosten", "Frais", "Kosten"), c]], [t("Nog openstaand|Te vereffenen|Saldo", "Reste ouvert|A apurer|Solde", "Noch offen|Zu begleichen|Saldo"), x.values["a"]])
    x.pay(x.values["a"])
    x.maybe("Zonder regeling {when} volgt gedwongen invordering.|Regel dit {when}.", "Sans régularisation {when}, le recouvrement forcé suivra.|A régulariser {when}.", "Ohne Regelung {when} folgt die Zwangsbeitreibung.|{when} zu regeln.", chance=1)
    payment(x, style=x.r.choice(("comb", "headrow", "slip", "stacked", "dotted")))


@letter("nl fr de", "local inter fire prov dev")
def one_line_request(x):
    x.terse, x.frame = True, x.r.choice(("bare", "mail", "window"))
    x.put(a=x.money(5, 800), when=x.term("pay"))
    if x.r.random() < 0.5:
        x.free_reference()
    x.say(
        "Gelieve het bedrag van {a} over te schrijven op {iban} {when} met vermelding {comm}.|Gelieve {a} te storten op {iban} met vermelding {comm}.|U bent ons nog {a} verschuldigd ({iban}, {comm}).|{a} te begroten op {iban}, kenmerk {comm}, {when}.".replace("te begroten", "te voldoen"),
        "Veuillez verser {a} au compte {iban} {when} avec la mention {comm}.|Merci de virer {a} sur {iban} avec la mention {comm}.|Vous nous devez encore {a} ({iban}, {comm}).|{a} à régler sur {iban}, référence {comm}, {when}.",
        "Bitte überweisen Sie {a} auf {iban} {when} mit dem Vermerk {comm}.|Bitte zahlen Sie {a} auf {iban} mit dem Vermerk {comm} ein.|Sie schulden uns noch {a} ({iban}, {comm}).|{a} zu begleichen auf {iban}, Zeichen {comm}, {when}.",
    )
    x.pay(x.values["a"])


@letter("nl fr de", "onss")
def notice_of_changed_contributions(x):
    """A notice of changed contributions with a total in favour of the office."""
    x.frame = x.r.choice(("form", "register", "window"))
    one, two = x.money(40, 900), x.money(20, 600)
    less = x.money(5, 30)
    x.put(a=one + two - less)
    x.about("Bericht van wijziging der bijdragen", "Avis de modification des cotisations", "Mitteilung über die Änderung der Beiträge")
    x.table(["period", t("Ticket", "Ticket", "Ticket"), "debit", "credit"], [[f"{x.r.randint(1, 4)}/{x.date.year - 1}", f"{x.r.randint(10**9, 10**10 - 1)}", one, ""], [f"{x.r.randint(1, 4)}/{x.date.year - 1}", f"{x.r.randint(10**9, 10**10 - 1)}", two, ""], ["{quarter}", f"{x.r.randint(10**9, 10**10 - 1)}", "", less]], [t("In het voordeel van de RSZ", "En faveur de l'ONSS", "Zugunsten des LSS"), "", x.values["a"], ""])
    x.say("U wordt verzocht dit saldo zo spoedig mogelijk aan te zuiveren.|Het saldo is onmiddellijk opeisbaar.|Vereffening wordt onverwijld verwacht.", "Vous êtes invité à apurer ce solde dans les plus brefs délais.|Le solde est immédiatement exigible.|L'apurement est attendu sans délai.", "Sie werden gebeten, diesen Saldo so bald wie möglich auszugleichen.|Der Saldo ist sofort fällig.|Der Ausgleich wird unverzüglich erwartet.")
    x.pay(x.values["a"])
    payment(x)


@letter("fr de", "dg forem waste water dev")
def arrears_of_a_public_service(x):
    x.terse = True
    old, part = x.money(200, 900), x.money(20, 150)
    x.put(old=old, part=part, a=old - part, at=x.ago(5, 20), when=x.term("pay", "letter receipt by"))
    x.about("", "Rappel - solde restant|Solde après versement partiel", "Erinnerung - Restbetrag|Restsaldo nach Teilzahlung")
    x.say("", "Sur les {old} facturés, {part} nous sont parvenus le {at}. Restent à régler {a} {when}.|Votre versement de {part} du {at} ne couvre pas la facture de {old} ; il manque {a}, que nous attendons {when}.|Facture {old}, reçu {part} ({at}), solde à apurer {when} : {a}.", "Von den berechneten {old} sind {part} am {at} eingegangen. Bleiben {a} {when} zu begleichen.|Ihre Zahlung von {part} vom {at} deckt die Rechnung von {old} nicht; es fehlen {a}, die wir {when} erwarten.|Rechnung {old}, erhalten {part} ({at}), Restsaldo, {when} auszugleichen: {a}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(("comb", "headrow", "stacked", "digits")), skip=x.r.choice(((), ("amount",))))


@letter("nl fr de", "caisse onss waste water")
def advance_invoice(x):
    x.terse = True
    x.put(a=x.money(30, 1200), due=x.term("pay", "by eom"), year_sum=x.money(1300, 5000))
    x.about("Voorschot {quarter}", "Acompte {quarter}", "Vorschuss {quarter}")
    x.say("Voorschot voor {quarter}: {a}. Het wordt verrekend met de jaarafrekening, geraamd op {year_sum}.|Voor {quarter} wordt een voorschot van {a} gevraagd (jaarraming {year_sum}).|Het kwartaalvoorschot van {a} vervalt. Raming van het jaar: {year_sum}.", "Acompte {quarter} : {a}. Il sera déduit du décompte annuel, estimé à {year_sum}.|Un acompte de {a} est réclamé pour {quarter} (estimation annuelle {year_sum}).|L'acompte trimestriel de {a} vient à échéance. Estimation annuelle : {year_sum}.", "Vorschuss {quarter}: {a}. Er wird mit der Jahresabrechnung verrechnet, die auf {year_sum} geschätzt wird.|Für {quarter} wird ein Vorschuss von {a} angefordert (Jahresschätzung {year_sum}).|Der Quartalsvorschuss von {a} wird fällig. Schätzung für das Jahr: {year_sum}.")
    x.pay(x.values["a"])
    payment(x, x.values["due"])

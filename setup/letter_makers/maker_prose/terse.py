# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Terse demands: a few lines, and hardly a word of payment."""

from .kit import letter

ON = ("on14", "on21", "on30")
ANY = (*ON, "rec14", "let30", "any8", "any15", "let15", "eom")


@letter("nl fr de", "rsz nhk fedris rjv favv fin", terse=True)
def terse_transfer(x):
    x.money("total", 60, 9000)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Openstaande bijdrage|Dossier {ref}|Vordering {ref}|Factuur {ref}]
[Gelieve het bedrag van {total} {due} over te schrijven op rekening {iban} met vermelding van {comm}.|Mogen wij u verzoeken {total} te vereffenen {due} op {iban}, mededeling {comm}.|Wij zien {total} graag {due} op onze rekening {iban} verschijnen (mededeling: {comm}).|Verschuldigd: {total}, {due}, op {iban} ten name van {holder}. Mededeling {comm}.]
?Dank bij voorbaat.""",
        "fr": """# [Cotisation ouverte|Dossier {ref}|Créance {ref}|Facture {ref}]
[Merci de virer la somme de {total} {due} au compte {iban} avec la mention {comm}.|Nous vous prions de régler {total} {due} sur le compte {iban}, communication {comm}.|Reste à apurer {due} : {total}. Compte {iban} de {holder}, communication {comm}.|Nous attendons {due} la somme de {total} sur notre compte {iban} ({comm}).]
?D'avance merci.""",
        "de": """# [Offener Beitrag|Akte {ref}|Forderung {ref}|Rechnung {ref}]
[Bitte überweisen Sie {total} {due} auf das Konto {iban} mit der Mitteilung {comm}.|Wir bitten um Begleichung von {total} {due} auf {iban}, Mitteilung {comm}.|{total} sind {due} zu begleichen: {iban}, {holder}, {comm}.]
?Vielen Dank im Voraus.""",
    }


@letter("nl fr nl bi", "city village coast bxl ixl vivaqua net water province arlon", terse=True)
def terse_balance(x):
    """A reminder that names the balance only."""
    x.money("total", 20, 2500)
    x.day("invoiced", -60)
    x.pay("total", None)
    return {
        "nl": """# [Herinnering|Rekeninguittreksel|Openstaande post {ref}|Tweede bericht]
[Volgens onze boekhouding staat op uw naam nog {total} open.|Ons nazicht leert dat {total} van factuur {ref} van {invoiced} openstaat.|Op heden noteren wij voor uw rekening een openstaand saldo in ons voordeel van {total}.|Saldo in ons voordeel: {total}.]
[Te vereffenen op {iban}, mededeling {comm}.|Wij rekenen op een spoedige regeling op {iban} met mededeling {comm}.|Rekening {iban} - mededeling {comm}.]""",
        "fr": """# [Rappel|Extrait de compte|Poste ouvert {ref}|Deuxième avis]
[Sauf erreur ou omission de notre part, votre compte présente un solde de {total} en notre faveur.|Il apparaît que {total} de la facture {ref} du {invoiced} reste ouvert à ce jour.|Solde à apurer : {total}.|Nos livres renseignent à votre nom un solde débiteur de {total}.]
[À régler sur {iban}, communication {comm}.|Nous comptons sur une régularisation rapide au compte {iban}, communication {comm}.|Compte {iban} - communication {comm}.]""",
    }


@letter("nl fr nl", "zone_nl gas justice zone_fr zone_bx", terse=True)
def fine_second_notice(x):
    x.money("first", 58, 174, whole=True)
    x.set("costs", x.rng.choice([10, 15, 25, 11.3]))
    x.set("total", x.amounts["first"] + x.amounts["costs"])
    x.day("fact", -80)
    x.term("due", "pay", "any10", "let10", "rec10", "on14", "rec14")
    x.pay("total", "due")
    return {
        "nl": """# [Tweede en laatste verzoek|Herinnering boete {pv}|Laatste bericht - PV {pv}]
[De boete van {first} voor de feiten van {fact} staat nog open. Met {costs} kosten is dat nu {total}, te voldoen {due}.|PV {pv} van {fact}: {first}, vermeerderd met {costs} aan kosten, samen {total}. Te vereffenen {due}.|Uw dossier is nog niet afgesloten. Verwacht wordt {total} ({first} + {costs} administratiekosten) {due}.]
[{iban} / {comm}|Rekening {iban}, mededeling {comm}.|Gebruik enkel rekening {iban} en mededeling {comm}.]""",
        "fr": """# [Second et dernier avis|Rappel amende {pv}|Dernier avis - PV {pv}]
[L'amende de {first} pour les faits du {fact} demeure ouverte. Augmentée de {costs} de frais, elle s'élève à {total}, à acquitter {due}.|PV {pv} du {fact} : {first}, plus {costs} de frais, soit {total} à solder {due}.|Votre dossier n'est pas clôturé. Est attendue la somme de {total} ({first} + {costs} de frais administratifs) {due}.]
[{iban} / {comm}|Compte {iban}, communication {comm}.|N'utilisez que le compte {iban} et la communication {comm}.]""",
    }


@letter("nl fr de nl", "nbb kbo bipt fsma statbel mobility", terse=True)
def public_invoice(x):
    x.money("net", 50, 3000)
    x.share("vat", "net", 0.21)
    x.set("total", x.amounts["net"] + x.amounts["vat"])
    x.word("what", nl="uittreksels uit het register|jaarlijkse bijdrage in de werkingskosten|levering van gegevens", fr="extraits du registre|contribution annuelle aux frais de fonctionnement|fourniture de données", de="Auszüge aus dem Register|Jahresbeitrag zu den Betriebskosten|Lieferung von Daten")
    x.term("due", "pay", "let30", "on30", "eom", "rec30")
    x.pay("total", "due", free=x.rng.random() < 0.4)
    return {
        "nl": """# Factuur {ref}
> [Omschrijving|Voor]: {what}
> [Maatstaf|Excl. btw]: {net}
> Btw 21 %: {vat}
> Totaal: {total}
[Betaalbaar {due} op {iban} met vermelding van {comm}.|Vervalt {due}. Rekening {iban}, mededeling {comm}.|Contant {due}: {iban}, {comm}.]""",
        "fr": """# Facture {ref}
> [Objet|Pour]: {what}
> [Base|Hors TVA]: {net}
> TVA 21 %: {vat}
> Total: {total}
[Payable {due} au compte {iban} avec la mention {comm}.|Échéance : {due}. Compte {iban}, communication {comm}.|Net, sans escompte, {due} : {iban}, {comm}.]""",
        "de": """# Rechnung {ref}
> [Gegenstand|Für]: {what}
> [Bemessungsgrundlage|Ohne MwSt.]: {net}
> MwSt. 21 %: {vat}
> Gesamt: {total}
[Zahlbar {due} auf {iban} unter Angabe von {comm}.|Fällig {due}. Konto {iban}, Mitteilung {comm}.|Ohne Abzug {due}: {iban}, {comm}.]""",
    }


@letter("nl fr bi", "xerius liantis acerta ucm nhk", terse=True)
def fund_balance_mail(x):
    """A fund's e-mail with the balance of a company's contribution."""
    x.set("total", x.rng.choice([347.5, 868, 358.07, 894.1, 1022.4]))
    x.term("due", "pay", "on30", "on21", "on14")
    x.pay("total", "due")
    return {
        "nl": """# [Vennootschapsbijdrage {year}|Uw saldo bij ons|Nog niet in orde: bijdrage {year}]
[Op de rekening van uw vennootschap staat nog {total} open voor {year}. Zet dit recht {due}.|De bijdrage {year} van {company} bedraagt {total}. We ontvangen ze graag {due}.|Voor {year} is {total} verschuldigd, {due}.]
[Zo doet u het: {iban}, {comm}.|Overschrijven op {iban} met {comm} volstaat.|IBAN {iban} - mededeling {comm}]
?U hoeft op deze mail niet te antwoorden.""",
        "fr": """# [Cotisation de société {year}|Votre solde chez nous|Pas encore en ordre : cotisation {year}]
[Le compte de votre société présente encore {total} à apurer pour {year}. Merci de régulariser {due}.|La cotisation {year} de {company} s'élève à {total}. Nous l'attendons {due}.|Pour {year}, {total} est dû {due}.]
[Comment faire : {iban}, {comm}.|Un virement sur {iban} avec {comm} suffit.|IBAN {iban} - communication {comm}]
?Merci de ne pas répondre à ce message.""",
    }


@letter("nl fr de", "fin vlabel brufisc spw dg", terse=True, full=True)
def slip_only(x):
    """Nothing but a line and the payment lines."""
    x.money("total", 30, 7000)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": "# [Kohierartikel {ref}|Aanslagjaar {year} - artikel {ref}|Bericht bij artikel {ref}]\n[Te voldoen {due}.|Vervaldag: {due}.|Gelieve hiervan kennis te nemen en het nodige te doen {due}.]\n@pay",
        "fr": "# [Article de rôle {ref}|Exercice {year} - article {ref}|Avis relatif à l'article {ref}]\n[À acquitter {due}.|Échéance : {due}.|Veuillez faire le nécessaire {due}.]\n@pay",
        "de": "# [Heberollenartikel {ref}|Steuerjahr {year} - Artikel {ref}]\n[Zu entrichten {due}.|Fälligkeit: {due}.|Bitte veranlassen Sie das Nötige {due}.]\n@pay",
    }


@letter("nl fr", "parking bxl ixl", terse=True)
def parking_note(x):
    x.set("total", x.rng.choice([25, 30, 35, 50, 100]))
    x.money("later", 40, 130, whole=True)
    x.day("parked", -12, 6)
    x.term("due", "pay", "on14", "any5", "let10", "rec15")
    x.pay("total", "due")
    return {
        "nl": """# [Retributie {ref}|Parkeerretributie {plate}|Uw voertuig {plate}]
[Voertuig {plate}, {place}, {parked}: geen geldig parkeerrecht. Retributie {total}, {due}. Daarna {later}.|Op {parked} stond {plate} zonder parkeerrecht in de {place}. Hiervoor is {total} verschuldigd {due}; nadien wordt dit {later}.|De retributie van {total} voor {plate} ({parked}) blijft {due} op dat bedrag. Later bedraagt ze {later}.]
{iban} - {comm}""",
        "fr": """# [Redevance {ref}|Redevance de stationnement {plate}|Votre véhicule {plate}]
[Véhicule {plate}, {place}, {parked} : pas de droit de stationnement valable. Redevance {total}, {due}. Ensuite {later}.|Le {parked}, le véhicule {plate} stationnait sans droit ({place}). De ce chef, {total} est dû {due} ; passé ce délai, {later}.|La redevance de {total} pour {plate} ({parked}) est maintenue à ce montant {due}. Elle sera ensuite de {later}.]
{iban} - {comm}""",
    }


@letter("nl", "city village coast province", terse=True)
def two_lines(x):
    x.money("total", 15, 900)
    x.term("due", "pay", *ANY)
    x.pay("total", "due", free=True)
    x.word("what", nl="het gebruik van de polyvalente zaal|de inname van het openbaar domein|de sluikstortkosten|het afgeven van stedenbouwkundige inlichtingen|de standplaats op de kermis")
    return {
        "nl": """# [Onkostennota|Afrekening|Nota {ref}|Uw bestelling]
[Voor {what} bent u ons {total} verschuldigd, {due}, op {iban} (ref. {comm}).|Hierbij onze nota voor {what}: {total}. Rekening {iban}, referentie {comm}, {due}.|Nog te regelen {due}: {total} voor {what}. Naar {iban}, met {comm}.|Mag ik u vragen {what} ({total}) in orde te brengen {due}? Het rekeningnummer is {iban}, te vermelden {comm}.]""",
    }


@letter("fr", "commune arlon", terse=True)
def deux_lignes(x):
    x.money("total", 15, 900)
    x.term("due", "pay", *ANY)
    x.pay("total", "due", free=True)
    x.word("what", fr="l'occupation de la salle communale|l'enlèvement d'un dépôt clandestin|la délivrance de renseignements urbanistiques|l'emplacement sur le marché")
    return {
        "fr": """# [Note de frais|Décompte|Déclaration de créance {ref}|Votre commande]
[Pour {what}, vous nous êtes redevable de {total}, {due}, sur {iban} (réf. {comm}).|Vous trouverez ci-après notre note pour {what} : {total}. Compte {iban}, référence {comm}, {due}.|À régler {due} : {total} pour {what}. Compte {iban}, avec {comm}.|Puis-je vous demander de mettre en ordre {what} ({total}) {due} ? Compte {iban}, mention {comm}.]""",
    }


@letter("de", "raeren dg", terse=True)
def zwei_zeilen(x):
    x.money("total", 15, 900)
    x.term("due", "pay", *ANY)
    x.pay("total", "due", free=True)
    x.word("what", de="die Nutzung des Gemeindesaals|die Abfertigung der Akte|die Beseitigung wilden Mülls|die Standplatzgebühr")
    return {
        "de": """# [Kostennote|Abrechnung|Note {ref}]
[Für {what} schulden Sie uns {total}, {due}, auf {iban} (Ref. {comm}).|Anbei unsere Note für {what}: {total}. Konto {iban}, Referenz {comm}, {due}.|Noch zu regeln {due}: {total} für {what}, Konto {iban}, Vermerk {comm}.|Dürfen wir Sie bitten, {what} ({total}) {due} zu begleichen? Konto {iban}, Angabe {comm}.]""",
    }


@letter("nl fr bi de", "rsz rjv nhk", terse=True)
def instalment_reminder(x):
    """One line: the plan's instalment falls due."""
    x.money("total", 150, 2500)
    x.share("debt", "total", x.rng.choice([5, 7, 9]))
    x.term("due", "pay", "on10", "on14")
    x.pay("total", "due")
    return {
        "nl": """# [Afbetalingsplan {ref}|Volgende aflossing|Uw plan: vervaldag]
[De volgende schijf van uw plan, {total}, vervalt {due}. Oorspronkelijke schuld: {debt}.|{due} verwachten wij uw schijf van {total} (totale schuld {debt}).|Vergeet niet: {total} {due}. Het plan loopt over {debt}.]
[{iban}, mededeling {comm}|Op {iban} met {comm}.]""",
        "fr": """# [Plan d'apurement {ref}|Prochaine mensualité|Votre plan : échéance]
[La prochaine mensualité de votre plan, {total}, vient à échéance {due}. Dette initiale : {debt}.|{due}, nous attendons votre mensualité de {total} (dette totale {debt}).|N'oubliez pas : {total} {due}. Le plan porte sur {debt}.]
[{iban}, communication {comm}|Sur {iban} avec {comm}.]""",
        "de": """# [Tilgungsplan {ref}|Nächste Rate]
[Die nächste Rate Ihres Plans, {total}, ist {due} fällig. Ursprüngliche Schuld: {debt}.|Wir erwarten Ihre Rate von {total} {due} (Gesamtschuld {debt}).|Bitte denken Sie daran: {total} {due}. Der Plan umfasst {debt}.]
[{iban}, Mitteilung {comm}|Auf {iban} mit {comm}.]""",
    }


@letter("nl fr", "court_nl court_fr", terse=True)
def clerk_advance(x):
    """A court's clerk asks a deposit for costs."""
    x.money("total", 50, 1800, whole=True)
    x.term("due", "pay", "rec14", "rec8", "on21", "let1m")
    x.pay("total", "due")
    return {
        "nl": """# [Rol {ref}|Zaak {ref} - provisie|A.R. {ref}]
[In deze zaak dient een provisie van {total} te worden geconsigneerd {due}.|De zaak wordt pas in behandeling genomen nadat {total} ter griffie is geconsigneerd, {due}.|Consignatie: {total}, {due}.]
[Rekening {iban} van {holder}, mededeling {comm}.|{iban} - {comm}]""",
        "fr": """# [Rôle {ref}|Cause {ref} - provision|R.G. {ref}]
[Dans cette cause, une provision de {total} est à consigner {due}.|La cause ne sera traitée qu'après consignation au greffe de {total}, {due}.|Consignation : {total}, {due}.]
[Compte {iban} de {holder}, communication {comm}.|{iban} - {comm}]""",
    }


@letter("nl fr de", "fin vlabel brufisc rsz", terse=True)
def underpaid(x):
    """Part came in; the rest is asked."""
    x.money("whole", 500, 8000)
    x.share("paid", "whole", x.rng.choice([0.5, 0.8, 0.95]))
    x.set("total", x.amounts["whole"] - x.amounts["paid"])
    x.day("came", -10)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Uw storting van {came}|Onvolledige betaling|Dossier {ref}]
[Op {came} ontvingen wij {paid}. Het gevraagde bedrag was {whole}. Het verschil van {total} ontbreekt nog; wij zien dit graag {due} op {iban} ({comm}).|Van de {whole} is {paid} binnengekomen op {came}. Blijft: {total}, {due}, {iban}, {comm}.|Dank voor uw {paid} van {came}. Er rest {total} (op {whole}), aan te zuiveren {due} op {iban} met {comm}.]""",
        "fr": """# [Votre versement du {came}|Paiement incomplet|Dossier {ref}]
[Le {came}, nous avons reçu {paid}. Le montant demandé était de {whole}. Il manque donc {total}, que nous attendons {due} sur {iban} ({comm}).|Sur {whole}, {paid} nous est parvenu le {came}. Reste : {total}, {due}, {iban}, {comm}.|Merci pour vos {paid} du {came}. Le solde de {total} (sur {whole}) est à apurer {due} au compte {iban}, mention {comm}.]""",
        "de": """# [Ihre Zahlung vom {came}|Unvollständige Zahlung|Akte {ref}]
[Am {came} erhielten wir {paid}; gefordert waren {whole}. Es fehlen {total}, die wir {due} auf {iban} ({comm}) erwarten.|Von {whole} sind {paid} am {came} eingegangen. Rest: {total}, {due}, {iban}, {comm}.|Danke für Ihre {paid} vom {came}. Offen bleiben {total} (von {whole}), auszugleichen {due} auf {iban} mit {comm}.]""",
    }


@letter("nl fr", "vivaqua water net", terse=True)
def meter_bill(x):
    x.money("total", 80, 3000)
    x.money("used", 20, 70)
    x.term("due", "pay", "on15", "let15", "on21")
    x.pay("total", "due")
    return {
        "nl": """# [Factuur {ref}|Tussentijdse factuur|Verbruiksfactuur {ref}]
[Totaal van deze factuur: {total}. Vervaldag: {due}. Vorige tussentijdse factuur: {used}.|U bent ons {total} verschuldigd {due} (vorige factuur {used}, vereffend).|Te betalen {due}: {total}.]
[Rekening {iban}, {comm}.|IBAN {iban} - {comm}]""",
        "fr": """# [Facture {ref}|Facture intermédiaire|Facture de consommation {ref}]
[Total de cette facture : {total}. Échéance : {due}. Facture intermédiaire précédente : {used}.|Vous nous devez {total} {due} (facture précédente {used}, soldée).|À payer {due} : {total}.]
[Compte {iban}, {comm}.|IBAN {iban} - {comm}]""",
    }

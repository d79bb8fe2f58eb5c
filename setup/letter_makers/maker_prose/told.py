# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Nothing to pay: hearings, surveys, permits, requests, reminders of returns, laws."""

from .kit import letter


@letter("nl fr nl", "audit_nl audit_fr zone_nl zone_fr")
def hearing(x):
    x.on("heard", "appear", 25)
    x.set("fine", x.rng.choice([2400, 4800, 24000]))
    x.word("hour", nl="9.30 uur|14 uur|10 uur", fr="9h30|14 heures|10 heures")
    return {
        "nl": """# [Uitnodiging tot verhoor {pv}|Oproeping - {ref}|Verhoor van een vertegenwoordiger]
[U wordt verzocht zich aan te melden op {heard} om {hour}.|Wij nodigen u uit voor een verhoor op {heard} om {hour}.|Gelieve te verschijnen op {heard}, {hour}.] Het verhoor betreft {company}. [Op de feiten staat een geldboete tot {fine}.|]
[U hebt recht op overleg met een advocaat.|Breng uw identiteitskaart en deze brief mee.]
?@contact""",
        "fr": """# [Invitation à une audition {pv}|Convocation - {ref}|Audition d'un représentant]
[Vous êtes prié de vous présenter le {heard} à {hour}.|Nous vous invitons à une audition le {heard} à {hour}.|Veuillez comparaître le {heard}, {hour}.] L'audition concerne {company}. [Les faits sont punissables d'une amende jusqu'à {fine}.|]
[Vous avez le droit de consulter un avocat.|Munissez-vous de votre carte d'identité et de la présente.]
?@contact""",
    }


@letter("nl fr de", "statbel nbb")
def survey(x):
    x.term("answer", "survey", "on30", "on21", "rec30", "let30")
    x.set("fine", x.rng.choice([10000, 20000]))
    x.money("turnover", 500000, 5000000, whole=True)
    return {
        "nl": """# [Enquête {lastyear}: uw deelname|Verplichte enquête|Structuurenquête - {ref}]
[Uw onderneming werd geselecteerd voor de enquête.|{Company} maakt deel uit van onze steekproef.] Ze omvat alle bedrijven met een omzet van meer dan {turnover}.
[Vul de vragenlijst in {answer}.|Wij verwachten uw antwoorden {answer}.|De vragenlijst is {answer} in te dienen.]
[Deelname is verplicht; de boete kan oplopen tot {fine}.|Wie niet antwoordt, riskeert een administratieve geldboete tot {fine}.|]""",
        "fr": """# [Enquête {lastyear} : votre participation|Enquête obligatoire|Enquête structurelle - {ref}]
[Votre entreprise a été sélectionnée pour l'enquête.|{Company} fait partie de notre échantillon.] Celle-ci couvre les entreprises dont le chiffre d'affaires dépasse {turnover}.
[Complétez le questionnaire {answer}.|Nous attendons vos réponses {answer}.|Le questionnaire est à rentrer {answer}.]
[La participation est obligatoire ; l'amende peut atteindre {fine}.|À défaut, une amende administrative jusqu'à {fine} est possible.|]""",
        "de": """# [Erhebung {lastyear}: Ihre Teilnahme|Pflichterhebung]
[Ihr Unternehmen wurde für die Erhebung ausgewählt.|{Company} gehört zu unserer Stichprobe.]
[Füllen Sie den Fragebogen {answer} aus.|Wir erwarten Ihre Antworten {answer}.|Der Fragebogen ist {answer} einzureichen.]
[Die Teilnahme ist Pflicht; die Geldbuße kann {fine} erreichen.|]""",
    }


@letter("nl fr de nl", "fin rsz kbo nbb")
def return_reminder(x):
    x.term("file", "answer", "on21", "on30", "rec14", "let15")
    x.set("fine", x.rng.choice([50, 250, 500, 1250]))
    x.day("ended", -45)
    return {
        "nl": """# [Herinnering: uw aangifte ontbreekt|Aangifte {lastyear} niet ontvangen|Laatste herinnering aangifte]
[De indieningstermijn verstreek op {ended}.|Tot op heden vonden wij van u geen aangifte.]
[Dien de aangifte alsnog in {file}.|U hebt nog tijd {file}.|Wij verwachten ze {file}.] [Nadien kan een boete van {fine} worden opgelegd.|Een laattijdige aangifte kost {fine}.|U riskeert een administratieve boete van {fine}.]
?@contact""",
        "fr": """# [Rappel : votre déclaration fait défaut|Déclaration {lastyear} non reçue|Dernier rappel déclaration]
[Le délai d'introduction a expiré le {ended}.|À ce jour, nous n'avons trouvé aucune déclaration de votre part.]
[Introduisez encore la déclaration {file}.|Il vous reste à la déposer {file}.|Nous l'attendons {file}.] [Passé ce délai, une amende de {fine} peut être infligée.|Une déclaration tardive coûte {fine}.|Vous risquez une amende administrative de {fine}.]
?@contact""",
        "de": """# [Erinnerung: Ihre Erklärung fehlt|Erklärung {lastyear} nicht eingegangen]
[Die Einreichungsfrist endete am {ended}.|Bisher liegt uns keine Erklärung vor.]
[Reichen Sie die Erklärung {file} ein.|Wir erwarten sie {file}.|Sie können sie noch {file} einreichen.] [Danach kann eine Geldbuße von {fine} verhängt werden.|]
?@contact""",
    }


@letter("nl fr nl bi", "leef city bxl village ixl")
def permit_granted(x):
    x.day("decided", -7, 5)
    x.day("until", 400, 300)
    x.money("works", 20000, 200000)
    return {
        "nl": """# [Omgevingsvergunning {ref}|Milieuvergunning verleend|Beslissing over uw vergunningsaanvraag]
Op {decided} werd de vergunning voor {place} verleend. [De geraamde kostprijs van de werken is {works}.|U gaf een raming van {works} op.] De vergunning is geldig tot {until}.
[Hang de affiche uit gedurende dertig dagen.|Meld de start van de werken vooraf.|Voor dit dossier werden geen kosten aangerekend.]
@appeal
?@privacy""",
        "fr": """# [Permis d'environnement {ref}|Permis délivré|Décision sur votre demande de permis]
Le {decided}, le permis pour le site {place} a été délivré. [Le coût estimé des travaux est de {works}.|Vous avez indiqué une estimation de {works}.] Le permis est valable jusqu'au {until}.
[Affichez l'avis pendant trente jours.|Signalez à l'avance le début des travaux.|Aucun frais n'a été porté en compte pour ce dossier.]
@appeal
?@privacy""",
    }


@letter("nl fr de", "rsz fsma gba favv")
def information_request(x):
    x.term("answer", "answer", "rec14", "rec30", "let15", "on21", "wd1m")
    x.money("line", 800, 9000)
    x.day("paid_on", -200, 60)
    return {
        "nl": """# [Verzoek om inlichtingen {ref}|Vraag om stukken|Controle {lastyear}]
[In het kader van een onderzoek hebben wij inlichtingen nodig.|Bij een controle stelden wij vragen bij een verrichting.] Het gaat om een betaling van {line} op {paid_on} aan {third}.
[Bezorg ons {answer} de facturen en het contract.|Wij vragen u {answer} te antwoorden.|Uw antwoord wordt {answer} ingewacht.]
?@privacy""",
        "fr": """# [Demande de renseignements {ref}|Demande de pièces|Contrôle {lastyear}]
[Dans le cadre d'une enquête, nous avons besoin de renseignements.|Lors d'un contrôle, une opération a suscité des questions.] Il s'agit d'un paiement de {line} effectué le {paid_on} à {third}.
[Transmettez-nous {answer} les factures et le contrat.|Nous vous prions de répondre {answer}.|Votre réponse est attendue {answer}.]
?@privacy""",
        "de": """# [Auskunftsersuchen {ref}|Anforderung von Unterlagen]
[Im Rahmen einer Untersuchung benötigen wir Auskünfte.|Bei einer Prüfung ergaben sich Fragen.] Es geht um eine Zahlung von {line} am {paid_on} an {third}.
[Übermitteln Sie uns {answer} die Rechnungen und den Vertrag.|Wir bitten Sie, {answer} zu antworten.|Ihre Antwort wird {answer} erwartet.]
?@privacy""",
    }


@letter("nl fr", "court_nl court_fr")
def bankrupt_debtor(x):
    x.money("claim", 500, 20000)
    x.day("opened", -15)
    x.term("claimed", "other", "on30", "on21", "let30")
    return {
        "nl": """# [Faillissement {third}|Kennisgeving aan de schuldeisers|Dossier {ref}: aangifte schuldvordering]
{Third} werd op {opened} failliet verklaard. [Volgens de boekhouding hebt u nog {claim} te vorderen.|U staat geboekt als schuldeiser voor {claim}.]
[Doe uw aangifte van schuldvordering in het register {claimed}.|De aangifte dient {claimed} te gebeuren.|Schuldeisers melden zich {claimed}.]""",
        "fr": """# [Faillite {third}|Avis aux créanciers|Dossier {ref} : déclaration de créance]
{Third} a été déclarée en faillite le {opened}. [Selon la comptabilité, il vous reste dû {claim}.|Vous figurez comme créancier pour {claim}.]
[Déposez votre déclaration de créance au registre {claimed}.|La déclaration doit se faire {claimed}.|Les créanciers se font connaître {claimed}.]""",
    }


@letter("nl fr de", "kbo rsz nbb mobility")
def registration(x):
    x.day("entered", -5, 4)
    x.set("capital", x.rng.choice([6200, 18550, 61500]))
    return {
        "nl": """# [Bevestiging van inschrijving|Uw gegevens werden aangepast|Registratie {ref}]
[De inschrijving van {company} is verwerkt op {entered}.|Op {entered} werden uw gegevens gewijzigd.] [Het geregistreerde kapitaal is {capital}.|]
[Kijk de gegevens na op onze website.|De registratie is kosteloos.|U hoeft niet te reageren als alles klopt.]""",
        "fr": """# [Confirmation d'inscription|Vos données ont été adaptées|Enregistrement {ref}]
[L'inscription de {company} a été traitée le {entered}.|Vos données ont été modifiées le {entered}.] [Le capital enregistré est de {capital}.|]
[Vérifiez les données sur notre site.|L'enregistrement est gratuit.|Sans erreur, vous n'avez pas à réagir.]""",
        "de": """# [Bestätigung der Eintragung|Ihre Daten wurden angepasst]
[Die Eintragung von {company} wurde am {entered} bearbeitet.|Ihre Daten wurden am {entered} geändert.] [Das eingetragene Kapital beträgt {capital}.|]
[Prüfen Sie die Daten auf unserer Website.|Die Eintragung ist kostenlos.|]""",
    }


@letter("nl fr nl", "vlaio wewis bee spw_eco leef")
def subsidy_call_or_refusal(x):
    x.money("wanted", 2000, 40000)
    x.day("asked_on", -60)
    return {
        "nl": """# [Weigering steun {ref}|Uw steunaanvraag van {asked_on}|Beslissing: geen subsidie]
U vroeg op {asked_on} een subsidie van {wanted} aan. [De aanvraag voldoet niet aan de voorwaarden.|Het budget is uitgeput.|Het project haalde te weinig punten.]
[De steun wordt niet toegekend.|Wij kunnen {wanted} niet uitbetalen.|U ontvangt geen steun voor dit project.]
@appeal
?@contact""",
        "fr": """# [Refus d'aide {ref}|Votre demande d'aide du {asked_on}|Décision : pas de subvention]
Le {asked_on}, vous avez demandé une subvention de {wanted}. [La demande ne remplit pas les conditions.|Le budget est épuisé.|Le projet a obtenu trop peu de points.]
[L'aide n'est pas accordée.|Nous ne pouvons pas verser {wanted}.|Vous ne recevrez pas d'aide pour ce projet.]
@appeal
?@contact""",
    }


@letter("nl fr nl", "zone_nl gas bxl zone_bx zone_fr justice")
def who_drove(x):
    """The company must name the driver; the fine comes later."""
    x.day("fact", -12, 6)
    x.set("fine", x.rng.choice([53, 174, 4000]))
    x.term("answer", "answer", "rec15", "let15", "on14", "rec14")
    return {
        "nl": """# [Identificatie bestuurder {plate}|Vraag om inlichtingen {pv}|Wie bestuurde {plate}?]
Met het voertuig {plate} werd op {fact} te {place} een inbreuk vastgesteld.
[Deel ons {answer} de identiteit van de bestuurder mee.|U bent wettelijk verplicht {answer} de bestuurder bekend te maken.|Vul het antwoordformulier in en stuur het {answer} terug.]
[Betaal nu nog niets; de bestuurder krijgt zelf een voorstel.|Niet antwoorden kan bestraft worden met een boete van {fine}.|De boete, {fine}, wordt later aan de bestuurder gevraagd.]""",
        "fr": """# [Identification du conducteur {plate}|Demande de renseignements {pv}|Qui conduisait {plate} ?]
Une infraction a été constatée le {fact} avec le véhicule {plate}, {place}.
[Communiquez-nous {answer} l'identité du conducteur.|La loi vous oblige à faire connaître {answer} le conducteur.|Complétez le formulaire-réponse et renvoyez-le {answer}.]
[Ne payez rien pour l'instant ; le conducteur recevra lui-même une proposition.|L'absence de réponse est punissable d'une amende de {fine}.|L'amende, {fine}, sera réclamée plus tard au conducteur.]""",
    }


@letter("nl fr de", "rjv secretariat")
def workers_statement(x):
    x.money("wages", 20000, 300000)
    x.money("holiday", 3000, 19000)
    x.day("paid_on", 20, 30)
    return {
        "nl": """# [Overzicht vakantiegeld van uw arbeiders|Vakantiejaar {year}|Inlichtingen voor de werkgever]
[Uw arbeiders ontvangen hun vakantiegeld rechtstreeks van ons op {paid_on}.|De betaling van het vakantiegeld aan uw werknemers gebeurt op {paid_on}.] Op een loonmassa van {wages} gaat het om {holiday}.
[Als werkgever hoeft u hiervoor niets te storten.|Dit overzicht is louter informatief.|De bijdrage is al begrepen in uw kwartaalaangiften.]""",
        "fr": """# [Aperçu du pécule de vacances de vos ouvriers|Année de vacances {year}|Informations pour l'employeur]
[Vos ouvriers recevront leur pécule directement de notre part le {paid_on}.|Le paiement du pécule à vos travailleurs a lieu le {paid_on}.] Sur une masse salariale de {wages}, il s'agit de {holiday}.
[En tant qu'employeur, vous n'avez rien à verser.|Cet aperçu est purement informatif.|La cotisation est déjà comprise dans vos déclarations trimestrielles.]""",
        "de": """# [Übersicht des Urlaubsgeldes Ihrer Arbeiter|Urlaubsjahr {year}]
[Ihre Arbeiter erhalten ihr Urlaubsgeld am {paid_on} unmittelbar von uns.|Die Auszahlung des Urlaubsgeldes erfolgt am {paid_on}.] Bei einer Lohnmasse von {wages} handelt es sich um {holiday}.
[Als Arbeitgeber haben Sie nichts zu überweisen.|Diese Übersicht dient nur der Information.]""",
    }


@letter("nl fr de", "favv fedris bipt gba")
def inspection(x):
    x.on("visit", "other", 18)
    x.set("scale", x.rng.choice([75.4, 118.6, 63.12]))
    x.term("answer", "answer", "rec8", "on10", "let10")
    return {
        "nl": """# [Aankondiging controle|Inspectie op {visit}|Bezoek aan uw vestiging {place}]
[Onze controleur komt langs op {visit}.|Wij plannen een inspectie op {visit}.] [Een eerste controle is gratis; een hercontrole kost {scale} per begonnen half uur.|Het uurtarief bij hercontrole is {scale}.|]
[Past dit niet, laat het weten {answer}.|Een andere dag vraagt u aan {answer}.|Houd de registers klaar.]""",
        "fr": """# [Annonce d'un contrôle|Inspection du {visit}|Visite de votre établissement, {place}]
[Notre contrôleur passera le {visit}.|Nous prévoyons une inspection le {visit}.] [Un premier contrôle est gratuit ; un recontrôle coûte {scale} par demi-heure entamée.|Le tarif en cas de recontrôle est de {scale}.|]
[Si cela ne convient pas, faites-le savoir {answer}.|Demandez une autre date {answer}.|Tenez les registres à disposition.]""",
        "de": """# [Ankündigung einer Kontrolle|Inspektion am {visit}]
[Unser Kontrolleur kommt am {visit}.|Wir planen eine Inspektion am {visit}.] [Die erste Kontrolle ist kostenlos; eine Nachkontrolle kostet {scale} je halbe Stunde.|]
[Passt dies nicht, teilen Sie es {answer} mit.|Halten Sie die Register bereit.]""",
    }


@letter("nl fr bi", "city bxl ixl province leef")
def invitation(x):
    x.on("meets", "other", 22)
    x.term("answer", "answer", "on10", "on14")
    x.money("budget", 200000, 3000000, whole=True)
    return {
        "nl": """# [Uitnodiging infomoment heraanleg|Bewonersvergadering {place}|Werken in uw straat]
[Op {meets} stellen wij de plannen voor.|U bent welkom op het infomoment van {meets}.] Voor de heraanleg is een budget van {budget} voorzien. [Deelname is gratis.|]
[Schrijf u in {answer}.|Laat {answer} weten met hoeveel u komt.|Inschrijven hoeft niet.]""",
        "fr": """# [Invitation à la séance d'information|Réunion des riverains, {place}|Travaux dans votre rue]
[Le {meets}, nous présenterons les plans.|Vous êtes le bienvenu à la séance du {meets}.] Un budget de {budget} est prévu pour le réaménagement. [La participation est gratuite.|]
[Inscrivez-vous {answer}.|Faites-nous savoir {answer} combien vous serez.|Aucune inscription n'est requise.]""",
    }


@letter("de nl fr", "court_de court_nl court_fr parket")
def judgment_told(x):
    x.money("sum", 1500, 40000)
    x.day("judged", -12, 6)
    return {
        "nl": """# [Kennisgeving van vonnis|Uitspraak A.R. {ref}|Afschrift vonnis van {judged}]
[Hierbij een afschrift van het vonnis van {judged}.|Bij vonnis van {judged} heeft de rechtbank uitspraak gedaan.] [{Third} wordt veroordeeld tot de kosten van {sum}.|De vordering tegen u van {sum} wordt afgewezen als ongegrond.|De eis van {third} ten bedrage van {sum} is verworpen.]
@appeal""",
        "fr": """# [Notification de jugement|Prononcé R.G. {ref}|Copie du jugement du {judged}]
[Vous trouverez ci-joint copie du jugement du {judged}.|Par jugement du {judged}, le tribunal a statué.] [{Third} est condamnée aux dépens, soit {sum}.|La demande de {sum} formée contre vous est rejetée comme non fondée.|La demande de {third}, d'un montant de {sum}, est rejetée.]
@appeal""",
        "de": """# [Zustellung des Urteils|Urteil vom {judged}]
[Anbei eine Abschrift des Urteils vom {judged}.|Mit Urteil vom {judged} hat das Gericht entschieden.] [{Third} wird verurteilt, die Kosten von {sum} zu tragen.|Die gegen Sie gerichtete Forderung von {sum} wird als unbegründet abgewiesen.]
@appeal""",
    }


@letter("nl fr", "fin vlabel brufisc rsz")
def legal_news(x):
    x.set("fine", x.rng.choice([50, 100, 250]))
    x.day("from", 50, 30)
    x.money("limit", 2000, 9000, whole=True)
    return {
        "nl": """# [Nieuwe regels voor laattijdige betaling|Wat verandert er vanaf {from}?|Wijziging van de wetgeving]
[Vanaf {from} wijzigt de wet.|De nieuwe regels treden in werking op {from}.] Wie zijn schuld van meer dan {limit} niet binnen de termijn betaalt, krijgt een boete van {fine}.
[Dit bericht vraagt geen betaling van u.|Dit is algemene informatie voor alle ondernemingen.|U hoeft niets te ondernemen.]""",
        "fr": """# [Nouvelles règles en cas de retard de paiement|Qu'est-ce qui change dès le {from} ?|Modification de la législation]
[La loi change à partir du {from}.|Les nouvelles règles entrent en vigueur le {from}.] Celui qui ne paie pas dans le délai une dette de plus de {limit} reçoit une amende de {fine}.
[Le présent avis ne vous demande aucun paiement.|Il s'agit d'une information générale à toutes les entreprises.|Vous n'avez rien à entreprendre.]""",
    }


@letter("de", "dg raeren")
def bescheinigung(x):
    x.money("grant", 500, 9000)
    x.day("decided", -9, 5)
    x.day("due_other", 30)
    return {
        "de": """# [Mitteilung zum Haushalt {nextyear}|Öffentliche Bekanntmachung|Zur Kenntnisnahme: Akte {ref}]
[Am {decided} hat der Rat einen Betrag von {grant} für die Straßenarbeiten vorgesehen.|Der Haushaltsplan sieht {grant} für Ihre Straße vor (Beschluss vom {decided}).|Für die Bekanntmachung vom {decided} wurden Kosten von {grant} von der Gemeinde getragen.]
[Für Sie entstehen keine Kosten.|Sie brauchen nichts zu unternehmen.|Dieses Schreiben dient nur der Information.] Die Unterlagen liegen bis zum {due_other} aus.""",
    }

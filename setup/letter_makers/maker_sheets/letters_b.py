# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that ask for nothing, 2: surveys, questions, hearings, inquiries."""
import datetime as dt

from .base import registry
from .payment import contact, nothing
from .values import cents

TEMPLATES, template = registry()
HOURS = ["9.00", "9.30", "10.15", "14.00", "15.30"]


def hour(L):
    """An hour as the language writes it."""
    text = L.v.choice(HOURS)
    return {"nl": f"{text} uur", "fr": text.replace(".", " h ").replace(" 00", ""), "de": f"{text} Uhr"}[L.lang]


@template("nl fr de bi")
def survey_with_fines(L):
    """A compulsory survey; not answering costs a fine."""
    L.sender("statbel", "nbb")
    answer = L.term("survey", days=(15, 20, 30), forms=("by", "by", "before", "dated", "receipt"))
    low, high = cents(L.v, 100, 800, 1), cents(L.v, 8000, 80000, 1)
    L.subject("[Verplichte enquête|Statistische enquête {year}|Structuurenquête]", "[Enquête obligatoire|Enquête statistique {year}|Enquête sur la structure des entreprises]", "[Pflichterhebung|Statistische Erhebung {year}|Strukturerhebung]")
    L.p(["Uw onderneming werd [uitgeloot|geselecteerd] voor de [jaarlijkse|driemaandelijkse] enquête over [investeringen|omzet|buitenlandse diensten].", "{who} vraagt {firm} om deel te nemen aan een enquête over het jaar {last}."],
        ["Votre entreprise a été [tirée au sort|sélectionnée] pour l'enquête [annuelle|trimestrielle] sur [les investissements|le chiffre d'affaires|les services avec l'étranger].", "{who} demande à {firm} de participer à une enquête portant sur l'année {last}."],
        ["Ihr Unternehmen wurde für die [jährliche|vierteljährliche] Erhebung über [Investitionen|den Umsatz|Dienstleistungen mit dem Ausland] ausgewählt.", "{who} bittet {firm}, an einer Erhebung über das Jahr {last} teilzunehmen."])
    L.h("[Wat moet u doen?|Hoe antwoorden?]", "[Que devez-vous faire ?|Comment répondre ?]", "[Was müssen Sie tun?|Wie antworten?]")
    L.p(["[Wij vragen u|Gelieve] de vragenlijst {answer} in te vullen op {site}.", "De vragenlijst moet {answer} ingevuld zijn. Uw toegangscode is {code}."],
        ["Veuillez compléter le questionnaire {answer} sur {site}.", "Le questionnaire doit être complété {answer}. Votre code d'accès : {code}."],
        ["Bitte füllen Sie den Fragebogen {answer} auf {site} aus.", "Der Fragebogen muss {answer} ausgefüllt sein. Ihr Zugangscode lautet {code}."], answer=answer, code=L.v.randrange(10 ** 7, 10 ** 8))
    L.p(["Wie niet antwoordt, riskeert een [administratieve geldboete|boete] van {low} tot {high}. Deelname is gratis."], ["En cas de non-réponse, vous risquez une amende [administrative|pénale] de {low} à {high}. La participation est gratuite."], ["Wer nicht antwortet, riskiert eine Geldbuße von {low} bis {high}. Die Teilnahme ist kostenlos."], low=low, high=high)
    if L.chance(0.4):
        L.p("Enkel ondernemingen met een omzet boven {limit} of [minstens 10|meer dan 20] werknemers worden bevraagd.", "Seules les entreprises dont le chiffre d'affaires dépasse {limit} ou qui occupent [au moins 10|plus de 20] travailleurs sont interrogées.", "Nur Unternehmen mit einem Umsatz über {limit} oder mindestens 10 Arbeitnehmern werden befragt.", limit=cents(L.v, 500000, 4000000, 1))
    contact(L)


@template("nl fr bi")
def public_inquiry(L):
    """A public inquiry; a copy of the file has a price."""
    L.sender(*{"nl": ["aalst", "genk", "elsene"], "fr": ["wavre", "huy", "elsene"]}[L.lang] if not L.bi else ["elsene"])
    start = L.after(5, 15)
    end = start + dt.timedelta(30)
    L.subject("[Openbaar onderzoek|Bekendmaking openbaar onderzoek] - {file}", "[Enquête publique|Avis d'enquête publique] - {file}", "")
    L.p("[In uw buurt wordt|Voor een naburig perceel werd] een [omgevingsvergunning|vergunning] gevraagd voor [een loods|het bouwen van 12 appartementen|een betoncentrale]. Het openbaar onderzoek loopt van {start} tot en met {end}.",
        "Une demande de permis [d'urbanisme|unique] a été introduite pour [un hall industriel|la construction de 12 appartements|une centrale à béton] à proximité de votre siège. L'enquête publique se déroule du {start} au {end} inclus.", start=start, end=L.on("objection", end))
    L.ul("U kunt het dossier gratis inkijken [op het stadhuis|in het gemeentehuis] of via het omgevingsloket.;;Een kopie kost {copy} per bladzijde; een volledig dossier op usb-stick {stick}.;;Standpunten, opmerkingen en bezwaren [bezorgt|stuurt] u {until} aan het college.",
         "Le dossier peut être consulté gratuitement à la maison communale.;;Une copie coûte {copy} par page ; le dossier complet sur clé USB {stick}.;;Vos observations et réclamations sont à adresser {until} au Collège.", copy=cents(L.v, 0, 1, 0), stick=cents(L.v, 5, 25, 0.8), until=L.on_by("objection", end))
    if L.chance(0.4):
        L.p("Een informatievergadering vindt plaats op {meet} om {hour}.", "Une réunion d'information aura lieu le {meet} à {hour}.", meet=L.on("appear", L.after(8, 20)), hour=hour(L))
    contact(L)


@template("nl fr de")
def information_request(L):
    """The tax office asks questions about invoices."""
    L.sender("fin")
    answer = L.term("answer", days=(10, 15, 30), months=(1,), forms=("third", "sent", "receipt", "by", "dated"))
    a, b = L.amount(1000, 30000), L.amount(500, 9000)
    L.subject("Vraag om inlichtingen - [btw|vennootschapsbelasting] - boekjaar {last}", "Demande de renseignements - [TVA|impôt des sociétés] - exercice {last}", "Auskunftsersuchen - [MwSt.|Gesellschaftssteuer] - Geschäftsjahr {last}")
    L.p(["[In het kader van een controle|Bij het nazicht van uw aangifte] hebben wij bijkomende gegevens nodig.", "Om uw aangifte te kunnen nazien, vragen wij u om de volgende stukken."], ["[Dans le cadre d'un contrôle|Lors de l'examen de votre déclaration], des renseignements complémentaires nous sont nécessaires.", "Afin de vérifier votre déclaration, nous vous prions de nous transmettre les pièces suivantes."],
        ["[Im Rahmen einer Kontrolle|Bei der Prüfung Ihrer Erklärung] benötigen wir weitere Angaben.", "Um Ihre Erklärung prüfen zu können, bitten wir um folgende Unterlagen."])
    L.ul("de factuur van {day} ten bedrage van {a} en het betaalbewijs;;het detail van rekening 61 (saldo {b});;de uittreksels van rekening {own}", "la facture du {day} d'un montant de {a} et la preuve de paiement;;le détail du compte 61 (solde {b});;les extraits du compte {own}", "die Rechnung vom {day} über {a} und den Zahlungsbeleg;;die Aufstellung des Kontos 61 (Saldo {b});;die Auszüge des Kontos {own}", day=L.before(300, 600), a=a, b=b)
    L.p(["Bezorg ons uw antwoord {answer}.", "Uw antwoord [wordt verwacht|moet ons bereiken] {answer}, bij voorkeur via MyMinfin.", "Gelieve {answer} te antwoorden, zo niet kan een geldboete van {low} tot {high} worden opgelegd."], ["Faites-nous parvenir votre réponse {answer}.", "Votre réponse [est attendue|doit nous parvenir] {answer}, de préférence via MyMinfin.", "Veuillez répondre {answer}, à défaut de quoi une amende de {low} à {high} peut être infligée."],
        ["Bitte antworten Sie {answer}.", "Ihre Antwort muss {answer} bei uns eingehen, vorzugsweise über MyMinfin.", "Bitte antworten Sie {answer}; andernfalls kann eine Geldbuße von {low} bis {high} auferlegt werden."], answer=answer, low=cents(L.v, 50, 51, 1), high=cents(L.v, 1250, 1251, 1))
    contact(L)


@template("nl fr de")
def court_hearing(L):
    """A summons to a hearing about money."""
    L.sender("labour", "court")
    claim, interest = L.amount(2000, 50000), L.amount(50, 3000)
    L.subject("[Oproeping|Gerechtsbrief] - A.R. {roll}", "[Convocation|Pli judiciaire] - R.G. {roll}", "[Vorladung|Gerichtsbrief] - A.L. {roll}", roll=f"26/{L.v.randrange(10, 3000)}/A")
    L.p(["U wordt [opgeroepen|gevraagd] om te verschijnen op {day} om {hour}, [zaal 2|3e kamer, zaal B], {place}.", "De zaak komt voor op de zitting van {day} om {hour}."], ["Vous êtes convoqué à comparaître le {day} à {hour}, [salle 2|3e chambre, salle B], {place}.", "L'affaire sera appelée à l'audience du {day} à {hour}."],
        ["Sie werden vorgeladen, am {day} um {hour} zu erscheinen, [Saal 2|3. Kammer, Saal B], {place}.", "Die Sache wird in der Sitzung vom {day} um {hour} aufgerufen."], day=L.on("appear", L.after(15, 60)), hour=hour(L), place=L.info["town"]["nl fr de".split().index(L.lang)])
    L.p("[De eisende partij vordert|De vordering strekt tot betaling van] {claim}, te vermeerderen met {interest} interesten en de kosten. [Over deze bedragen moet de rechter nog oordelen|Er is nog geen uitspraak].", "[La partie demanderesse réclame|La demande tend au paiement de] {claim}, à majorer de {interest} d'intérêts et des dépens. [Le juge doit encore se prononcer sur ces montants|Aucune décision n'a encore été rendue].",
        "Die klagende Partei fordert {claim}, zuzüglich {interest} Zinsen und der Kosten. [Über diese Beträge muss das Gericht noch entscheiden|Es ist noch kein Urteil ergangen].", claim=claim, interest=interest)
    L.p("[Conclusies en stukken worden|Uw conclusie wordt] {answer} neergelegd ter griffie.", "Les conclusions et pièces sont déposées {answer} au greffe.", "Schriftsätze und Unterlagen sind {answer} bei der Kanzlei zu hinterlegen.", answer=L.term("answer", days=(8, 14), forms=("by", "before")))
    if L.chance(0.5):
        L.p("U mag zich laten vertegenwoordigen door een advocaat. Verschijnt u niet, dan kan een verstekvonnis worden uitgesproken.", "Vous pouvez vous faire représenter par un avocat. À défaut de comparaître, un jugement par défaut pourra être prononcé.", "Sie können sich durch einen Anwalt vertreten lassen. Erscheinen Sie nicht, kann ein Versäumnisurteil ergehen.")


@template("nl fr de")
def creditors_notice(L):
    """A bankruptcy: creditors file their claims."""
    L.sender("curator")
    claim, cost = L.amount(500, 20000), cents(L.v, 6, 7, 0)
    opened = L.before(5, 20)
    firm = L.v.choice(["Ardenia", "Bosrank", "Celtric", "Dommelhof"])
    L.subject("Faillissement {firm2} - [aangifte van schuldvordering|bericht aan de schuldeisers]", "Faillite {firm2} - [déclaration de créance|avis aux créanciers]", "Konkurs {firm2} - [Forderungsanmeldung|Mitteilung an die Gläubiger]", firm2=firm)
    L.p("Bij vonnis van {opened} werd {firm2} failliet verklaard. Volgens de boekhouding [bent u schuldeiser voor|hebt u een vordering van] {claim}.", "Par jugement du {opened}, {firm2} a été déclarée en faillite. Selon la comptabilité, [vous êtes créancier de|vous disposez d'une créance de] {claim}.", "Durch Urteil vom {opened} wurde über {firm2} der Konkurs eröffnet. Laut Buchführung haben Sie eine Forderung von {claim}.", opened=opened, firm2=firm, claim=claim)
    L.p(["Uw schuldvordering moet {answer} [ingediend|aangegeven] zijn via RegSol.", "U kunt {answer} aangifte doen op {site}; de retributie van {cost} betaalt u online bij de aangifte."], ["Les créances sont à déclarer {answer} via RegSol.", "Vous pouvez déclarer votre créance {answer} sur {site} ; la redevance de {cost} se paie en ligne lors de la déclaration."],
        ["Forderungen sind {answer} über RegSol anzumelden.", "Sie können Ihre Forderung {answer} auf {site} anmelden; die Gebühr von {cost} wird dabei online gezahlt."], answer=L.term("answer", days=(30,), months=(1,), forms=("by", "before", "dated")), cost=cost)
    L.p("Het eerste proces-verbaal van nazicht wordt neergelegd op {pv}.", "Le premier procès-verbal de vérification sera déposé le {pv}.", "Das erste Prüfungsprotokoll wird am {pv} hinterlegt.", pv=L.after(45, 90))
    L.flag["also"] = ["unknown"]
    contact(L)


@template("nl fr de")
def return_reminder(L):
    """A return is missing; a fine is threatened."""
    L.sender("fin", "rsz")
    answer = L.term("answer", days=(8, 10, 14, 15), forms=("dated", "receipt", "by", "sent", "before"))
    L.subject("[Herinnering: uw aangifte ontbreekt|Niet-ingediende aangifte] - {file}", "[Rappel : votre déclaration manque|Déclaration non introduite] - {file}", "[Erinnerung: Ihre Erklärung fehlt|Nicht eingereichte Erklärung] - {file}")
    L.p("[Tot op heden|Op datum van {letter}] ontvingen wij van u geen aangifte[ voor het vorige kwartaal|]. De wettelijke termijn verstreek op {limit}.", "[À ce jour|Au {letter}], aucune déclaration [pour le trimestre écoulé |]ne nous est parvenue. Le délai légal a expiré le {limit}.", "[Bisher|Am {letter}] haben wir von Ihnen keine Erklärung [für das vorige Quartal |]erhalten. Die gesetzliche Frist ist am {limit} abgelaufen.", limit=L.before(10, 60))
    L.box("Dien uw aangifte {answer} in via {site}.", "Introduisez votre déclaration {answer} via {site}.", "Reichen Sie Ihre Erklärung {answer} über {site} ein.", answer=answer)
    L.p(["Doet u dat niet, dan [volgt een boete van {fine} per ontbrekende aangifte|wordt de belasting ambtshalve gevestigd en een boete van {fine} tot {high} opgelegd]."], ["À défaut, [une amende de {fine} par déclaration manquante sera infligée|la taxation d'office sera appliquée avec une amende de {fine} à {high}]."], ["Andernfalls [folgt eine Geldbuße von {fine} je fehlender Erklärung|wird die Steuer von Amts wegen festgesetzt und eine Geldbuße von {fine} bis {high} auferlegt]."], fine=cents(L.v, 50, 1000, 1), high=cents(L.v, 1250, 5000, 1))
    if L.chance(0.5):
        L.p("Hebt u [niets|geen handelingen] aan te geven? Dan dient u een nihilaangifte in. Hebt u ze intussen ingediend, dan hoeft u niets te doen.", "Rien à déclarer ? Introduisez une déclaration « néant ». Si elle a été introduite entre-temps, vous ne devez rien faire.", "Nichts zu erklären? Dann reichen Sie eine Nullmeldung ein. Haben Sie sie inzwischen eingereicht, brauchen Sie nichts zu tun.")
    contact(L)


@template("nl fr de")
def notice_of_amendment(L):
    """The tax office means to amend a return: no payment yet."""
    L.sender("fin")
    declared, found = L.amount(20000, 60000), L.amount(61000, 150000)
    L.subject("[Bericht van wijziging van aangifte|Voorstel tot wijziging] - aanslagjaar {last}", "[Avis de rectification de la déclaration|Proposition de rectification] - exercice {last}", "[Berichtigungsbescheid|Berichtigungsvorschlag] - Steuerjahr {last}")
    L.p("[Wij zijn van plan|Ik ben voornemens] uw aangifte [te wijzigen|te verhogen]. De belastbare grondslag gaat van {a} naar {b}; de bijkomende belasting wordt geraamd op {c}[, met een belastingverhoging van 10 %|].", "[Nous envisageons|J'ai l'intention] de rectifier votre déclaration. La base imposable passe de {a} à {b} ; l'impôt supplémentaire est estimé à {c}[, avec un accroissement de 10 %|].",
        "Wir beabsichtigen, Ihre Erklärung zu berichtigen. Die Besteuerungsgrundlage steigt von {a} auf {b}; die zusätzliche Steuer wird auf {c} geschätzt.", a=declared, b=found, c=((found - declared) / 4).quantize(found))
    L.rows((("Aangegeven", "Déclaré", "Erklärt"), declared), (("Na wijziging", "Après rectification", "Nach Berichtigung"), found), (("Verschil", "Différence", "Unterschied"), found - declared))
    L.p("U kunt {answer} uw [opmerkingen|schriftelijk akkoord of niet-akkoord] bezorgen. [Nadien wordt de aanslag gevestigd|U ontvangt later een aanslagbiljet met de te betalen som].", "Vous pouvez faire connaître {answer} [vos observations|votre accord ou désaccord motivé]. [L'imposition sera ensuite établie|Vous recevrez plus tard un avertissement-extrait de rôle mentionnant la somme à payer].", "Sie können {answer} Ihre Bemerkungen oder Ihr Einverständnis mitteilen. Danach wird die Steuer festgesetzt; Sie erhalten später einen Steuerbescheid.", answer=L.term("answer", months=(1,), forms=("third", "sent", "third")))
    nothing(L, 0.5)
    contact(L)


@template("nl fr bi")
def fine_intended(L):
    """A fine is meant; first the defence is heard."""
    L.sender("gba", "bipt", "fsma", "favv")
    fine = cents(L.v, 500, 25000, 1)
    L.subject("[Voornemen tot het opleggen van een geldboete|Uitnodiging om u te verweren] - {file}", "[Intention d'infliger une amende|Invitation à présenter votre défense] - {file}", "")
    L.p("[Uit ons onderzoek blijkt|Op {seen} stelden wij vast] dat {firm} [de regelgeving niet heeft nageleefd|haar meldingsplicht niet nakwam]. Wij [overwegen|hebben het voornemen] een [administratieve geldboete|boete] van {fine} op te leggen[ (maximum: {top})|].", "[Notre enquête montre|Le {seen}, nous avons constaté] que {firm} [n'a pas respecté la réglementation|a manqué à son obligation de notification]. Nous envisageons d'infliger une amende administrative de {fine}[ (maximum : {top})|].", seen=L.before(30, 120), fine=fine, top=fine * 4)
    L.p("U kunt {answer} schriftelijk uw verweermiddelen indienen. [Pas daarna valt een beslissing|Momenteel is er niets verschuldigd].", "Vous pouvez présenter {answer} vos moyens de défense par écrit. [Une décision ne sera prise qu'ensuite|Rien n'est dû à ce stade].", answer=L.term("answer", days=(15, 30), forms=("receipt", "dated", "by", "sent")))
    if L.chance(0.5):
        L.p("Wenst u gehoord te worden? De [hoorzitting|zitting] is gepland op {day} om {hour}.", "Vous souhaitez être entendu ? L'audition est prévue le {day} à {hour}.", day=L.on("appear", L.after(30, 60)), hour=hour(L))
    contact(L)


@template("nl fr de")
def inspection_report(L):
    """An inspection report with defects to mend and a fine that may follow."""
    L.sender("favv", "waso", "eco")
    seen = L.before(3, 20)
    L.subject("[Verslag van de controle van {d}|Waarschuwing na controle]", "[Rapport du contrôle du {d}|Avertissement à la suite d'un contrôle]", "[Bericht über die Kontrolle vom {d}|Verwarnung nach Kontrolle]", d=seen)
    L.p("[Op {seen} bezocht onze controleur uw vestiging|Uw vestiging werd op {seen} gecontroleerd]. Resultaat: [gunstig met opmerkingen|ongunstig].", "[Le {seen}, notre contrôleur a visité votre établissement|Votre établissement a été contrôlé le {seen}]. Résultat : [favorable avec remarques|défavorable].", "Am {seen} hat unser Kontrolleur Ihre Niederlassung besucht. Ergebnis: [günstig mit Bemerkungen|ungünstig].", seen=seen)
    L.grid([("Punt", "Point", "Punkt"), ("Vaststelling", "Constatation", "Feststellung"), ("Ernst", "Gravité", "Schwere")], ["1", ("prijsaanduiding ontbreekt", "absence d'affichage des prix", "Preisangabe fehlt"), "B"], ["2", ("register niet bijgewerkt", "registre non tenu à jour", "Register nicht aktuell"), "A"])
    L.p("Breng deze punten {answer} in orde. [Bij een hercontrole, waarvoor {cost} wordt aangerekend, kan een boete van {low} tot {high} volgen|Zo niet wordt proces-verbaal opgesteld (boete van {low} tot {high})].", "Remédiez à ces points {answer}. [Lors d'un recontrôle, facturé {cost}, une amende de {low} à {high} pourra suivre|À défaut, un procès-verbal sera dressé (amende de {low} à {high})].",
        "Bringen Sie diese Punkte {answer} in Ordnung. [Bei einer Nachkontrolle, für die {cost} berechnet werden, kann eine Geldbuße von {low} bis {high} folgen|Andernfalls wird ein Protokoll erstellt (Geldbuße von {low} bis {high})].", answer=L.term("other", days=(14, 30, 60), forms=("by", "dated", "receipt")), cost=L.amount(60, 300), low=cents(L.v, 80, 400, 1), high=cents(L.v, 4000, 20000, 1))
    contact(L)


@template("nl fr de")
def registry_struck_off(L):
    """A register will strike the company off unless it mends its data."""
    L.sender("eco")
    L.subject("[Uw gegevens in de KBO|Dreigende ambtshalve doorhaling]", "[Vos données à la BCE|Radiation d'office imminente]", "[Ihre Daten in der ZUD|Drohende Streichung von Amts wegen]")
    L.p("[Uw jaarrekeningen van de laatste drie boekjaren werden niet neergelegd|Uw zetel is volgens onze gegevens geschrapt sinds {old}]. Uw onderneming kan daarom ambtshalve worden doorgehaald.", "[Vos comptes annuels des trois derniers exercices n'ont pas été déposés|Votre siège est radié depuis le {old} selon nos données]. Votre entreprise peut dès lors être radiée d'office.", "Ihre Jahresabschlüsse der letzten drei Geschäftsjahre wurden nicht hinterlegt. Ihr Unternehmen kann daher von Amts wegen gestrichen werden.", old=L.before(200, 900))
    L.p("[U hebt de tijd om|Gelieve] {answer} uw toestand te regulariseren via een ondernemingsloket[ (tarief van het loket: {fee})|].", "Veuillez régulariser votre situation {answer} auprès d'un guichet d'entreprises[ (tarif du guichet : {fee})|].", "Bitte regularisieren Sie Ihre Lage {answer} über einen Unternehmensschalter[ (Tarif: {fee})|].", answer=L.term("answer", days=(60, 90), months=(3,), forms=("dated", "sent", "by")), fee=L.amount(90, 110))
    contact(L)


@template("nl fr de")
def hearing_plan(L):
    """An invitation to talk about a debt; nothing is asked yet."""
    L.sender("court")
    debt = L.amount(5000, 80000)
    L.subject("[Uitnodiging kamer voor ondernemingen in moeilijkheden|Uitnodiging voor een gesprek]", "[Invitation de la chambre des entreprises en difficulté|Invitation à un entretien]", "[Einladung der Kammer für Unternehmen in Schwierigkeiten|Einladung zu einem Gespräch]")
    L.p("[Volgens onze gegevens|Blijkens de knipperlichten] heeft {firm} schulden bij de RSZ ({debt}) en verloor zij vorig jaar {loss}.", "Selon nos données, {firm} a des dettes envers l'ONSS ({debt}) et a subi une perte de {loss} l'an dernier.", "Nach unseren Angaben hat {firm} Schulden beim LSS ({debt}) und im Vorjahr einen Verlust von {loss} erlitten.", debt=debt, loss=L.amount(3000, 90000))
    L.p("De rechter in ondernemingszaken [ontvangt u|nodigt u uit] op {day} om {hour}. Breng uw jongste balans mee[ en bevestig {answer} uw komst|].", "Le juge [vous recevra|vous invite] le {day} à {hour}. Apportez votre dernier bilan[ et confirmez votre venue {answer}|].", "Der Richter empfängt Sie am {day} um {hour}. Bringen Sie Ihre letzte Bilanz mit[ und bestätigen Sie Ihr Kommen {answer}|].", day=L.on("appear", L.after(15, 40)), hour=hour(L), answer=L.term("answer", days=(8,), forms=("by", "before")))
    nothing(L, 0.4)


@template("nl fr")
def grant_incomplete(L):
    """An application lacks papers."""
    L.sender(*{"nl": ["vlaio", "wse", "bxl_eco"], "fr": ["spw_eco", "bxl_eco"]}[L.lang])
    L.subject("[Uw steunaanvraag is onvolledig|Ontbrekende stukken] - {file}", "[Votre demande d'aide est incomplète|Pièces manquantes] - {file}")
    L.p("Op {day} vroeg u een [premie|subsidie] aan voor een investering van {cost} (mogelijke steun: [maximaal|ongeveer] {grant}).", "Le {day}, vous avez demandé une [prime|subvention] pour un investissement de {cost} (aide possible : [au maximum|environ] {grant}).", day=L.before(8, 60), cost=L.amount(5000, 90000), grant=L.amount(1000, 4900))
    L.ul("een getekende offerte;;het bewijs van betaling van het voorschot van {adv};;een recent btw-attest", "un devis signé;;la preuve de paiement de l'acompte de {adv};;une attestation TVA récente", adv=L.amount(200, 3000))
    L.p("[Gelieve|Wij vragen u] deze stukken {answer} op te laden. Zonder antwoord [sluiten wij uw dossier af|wordt de aanvraag geweigerd].", "Veuillez charger ces documents {answer}. Sans réponse, [nous clôturerons votre dossier|la demande sera refusée].", answer=L.term("answer", days=(14, 15, 30), forms=("by", "dated", "receipt", "sent", "before")))
    contact(L)


@template("nl fr de")
def third_party_debt(L):
    """A question about what the receiver owes to somebody else: answer, do not pay here."""
    L.sender("fin_inv")
    debt = L.amount(2000, 30000)
    other = L.v.choice(["Koperwiek BV", "Lestrange SRL", "Tannhof GmbH"])
    L.subject("[Vraag om verklaring|Kennisgeving aan derde] - schuldenaar {x}", "[Demande de déclaration|Avis au tiers] - débiteur {x}", "[Aufforderung zur Erklärung|Mitteilung an Dritte] - Schuldner {x}", x=other)
    L.p("{x} is aan de Staat {debt} verschuldigd ({base} belasting en {int} interest). [Volgens onze gegevens is deze onderneming uw leverancier|U staat in hun klantenlijst].", "{x} est redevable à l'État de {debt} ({base} d'impôt et {int} d'intérêts). [Selon nos données, cette entreprise est votre fournisseur|Vous figurez sur sa liste de clients].", "{x} schuldet dem Staat {debt} ({base} Steuer und {int} Zinsen). Nach unseren Angaben ist dieses Unternehmen Ihr Lieferant.", x=other, debt=debt, base=debt - 150, int=debt * 0 + 150)
    L.p("[Laat ons|Wilt u ons] {answer} weten of u nog facturen van deze leverancier moet betalen en voor welk bedrag. [Voorlopig vragen wij u geen betaling|Dit is enkel een vraag om inlichtingen].", "Faites-nous savoir {answer} si des factures de ce fournisseur restent à payer et pour quel montant. [Aucun paiement ne vous est demandé à ce stade|Il s'agit uniquement d'une demande de renseignements].", "Teilen Sie uns {answer} mit, ob Sie diesem Lieferanten noch Rechnungen schulden und in welcher Höhe. Derzeit verlangen wir von Ihnen keine Zahlung.", answer=L.term("answer", days=(14, 15), forms=("receipt", "sent", "by", "dated")))
    contact(L)

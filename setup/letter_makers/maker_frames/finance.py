# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Social insurance funds, holiday office, regulators, statistics, food safety, labour inspection."""
from decimal import Decimal

from .letters import template
from .terms import Term


@template("svf", "nl fr", "card side grid swap yellow", plain=True)
def company_contribution(x):
    """Yearly contribution of companies: plain words, a round day."""
    x.pay(x.r.choice([Decimal("347.50"), Decimal("868.00"), Decimal("347"), x.amount(340, 900)]), x.term("pay", "by 25 60", "before 25 60"))
    v = dict(ask=x.term("other", "by 15 24", "30d received"), inc=Decimal("3.48"))
    return {"nl": """
# [Jaarlijkse vennootschapsbijdrage 2026|Uw vennootschapsbijdrage 2026]
Elke vennootschap betaalt elk jaar een bijdrage voor het sociaal statuut van de zelfstandigen. Voor *{company}* is dat *{total}*.
= Wanneer betaalt u?
U betaalt {total} {pay}. [Betaalt u later, dan komt er 1 % ({inc}) per maand bij.|Te laat? Dan rekenen we per maand 1 % verhoging aan.]
PAY
= Hoe berekenen we de bijdrage?
Is uw balanstotaal van 2024 niet hoger dan 874.193,32 euro, dan betaalt u 347,50 euro. In het andere geval is het 868,00 euro.
? Was uw vennootschap niet actief? Vraag {ask} een vrijstelling.
""", "fr": """
# [Cotisation annuelle à charge des sociétés 2026|Votre cotisation de société 2026]
Chaque société paie une cotisation annuelle pour le statut social des indépendants. Pour *{company}*, elle s'élève à *{total}*.
= Pour quand payer ?
Vous payez {total} {pay}. [En cas de retard, une majoration de 1 % ({inc}) s'ajoute par mois.|Trop tard ? Nous comptons 1 % par mois.]
PAY
= Comment calculons-nous la cotisation ?
Si le total du bilan 2024 ne dépasse pas 874.193,32 euros, vous payez 347,50 euros. Sinon, c'est 868,00 euros.
? Votre société était inactive ? Demandez une exonération {ask}.
"""}, v


@template("svf", "nl fr", "card side grid swap yellow", plain=True)
def company_exempt(x):
    """The same letter for a company that need not pay, or has paid."""
    c = x.r.choice([Decimal("347.50"), Decimal("868.00")])
    v = dict(c=c, on=x.day(-60, -20), acc=x.account(), ogm=x.ogm(), paid=x.day(-20, -5), cert=x.day(20, 50))
    return {"nl": """
# [Vennootschapsbijdrage 2026: u bent in orde|Uw vennootschapsbijdrage 2026]
Elke vennootschap betaalt elk jaar een bijdrage voor het sociaal statuut van de zelfstandigen. [Op {on} vroeg u een vrijstelling van {c}. Die is toegekend.|Wij ontvingen op {paid} uw betaling van {c} met mededeling {ogm}.]
= Moet u nog iets betalen?
Nee. [Voor 2026 betaalt u niets meer.|De bijdrage van {c} voor 2026 vervalt of is vereffend.] U hoeft dus niets over te schrijven op {acc}.
= Wat nu?
[Uw fiscaal attest staat vanaf {cert} in uw online dossier.|Bewaar deze brief bij uw boekhouding.]
""", "fr": """
# [Cotisation de société 2026 : vous êtes en ordre|Votre cotisation de société 2026]
Chaque société paie une cotisation annuelle pour le statut social des indépendants. [Le {on}, vous avez demandé une exonération de {c}. Elle est accordée.|Nous avons reçu le {paid} votre paiement de {c} avec la communication {ogm}.]
= Devez-vous encore payer ?
Non. [Pour 2026, vous ne payez plus rien.|La cotisation de {c} pour 2026 est annulée ou réglée.] N'effectuez donc aucun virement au compte {acc}.
= Et maintenant ?
[Votre attestation fiscale se trouvera dès le {cert} dans votre dossier en ligne.|Conservez ce courrier dans votre comptabilité.]
"""}, v


@template("rjv", "nl fr de", "gov grid bordered fine")
def holiday_office(x):
    """Holiday cheques of workers: information with amounts, correction possible."""
    v = dict(gross=x.amount(20000, 90000), net=x.amount(2000, 9000), n=x.r.randint(3, 25), pay=x.day(20, 45), fix=x.term("answer", "by 10 19", "15d sent", "1m letter"), acc=x.account())
    return {"nl": """
# Vakantiedienstjaar 2025 – rekening van uw arbeiders
Hierbij vindt u ter informatie het overzicht van het vakantiegeld van de {n} arbeiders die u in 2025 hebt aangegeven.
: Aangegeven brutolonen (108 %) => {gross}
: Netto uit te betalen vakantiegeld => {net}
: Datum van uitbetaling aan de arbeiders => {pay}
Het vakantiegeld wordt door de RJV rechtstreeks aan uw arbeiders gestort vanaf rekening {acc}. [Van u wordt geen betaling verwacht.|Als werkgever hoeft u hiervoor niets te betalen.]
Stelt u fouten vast, meld ze dan {fix} via de toepassing Vakantierekening.
""", "fr": """
# Exercice de vacances 2025 – compte de vos ouvriers
Vous trouverez ci-joint, pour information, le relevé du pécule de vacances des {n} ouvriers que vous avez déclarés en 2025.
: Rémunérations brutes déclarées (108 %) => {gross}
: Pécule net à payer => {net}
: Date de paiement aux ouvriers => {pay}
L'ONVA verse le pécule directement à vos ouvriers depuis le compte {acc}. [Aucun paiement n'est attendu de votre part.|]
Si vous constatez des erreurs, signalez-les {fix} via l'application Compte de vacances.
""", "de": """
# Urlaubsjahr 2025 – Konto Ihrer Arbeiter
Anbei finden Sie zur Information die Übersicht über das Urlaubsgeld der {n} Arbeiter, die Sie 2025 gemeldet haben.
: Gemeldete Bruttolöhne (108 %) => {gross}
: Auszuzahlendes Nettourlaubsgeld => {net}
: Auszahlung an die Arbeiter => {pay}
Das Urlaubsgeld wird direkt vom Konto {acc} an Ihre Arbeiter überwiesen. Von Ihnen wird keine Zahlung erwartet.
Fehler melden Sie bitte {fix} über die Anwendung Urlaubskonto.
"""}, v


@template("fsma", "nl bi fr bi", "classic fine grid")
def fsma_fee(x):
    """Yearly contribution to the regulator; a free communication now and then."""
    fee = x.amount(450, 3900)
    ref = x.number("FSMA/BIJDR/2026/#####") if x.r.random() < .5 else None
    x.pay(fee, x.term("pay", "30d sent", "1m letter", "30d received", "by 25 40"), comm=ref)
    v = dict(n=x.number("######A"), act=x.day(-200, -90), mail=x.term("objection", "2m sent", "60d received"))
    return {"nl": """
# Bijdrage in de werkingskosten van de FSMA voor het jaar 2026 – inschrijvingsnummer {n}
Krachtens het koninklijk besluit van 17 mei 2012 zijn de ondernemingen onder toezicht gehouden bij te dragen in de werkingskosten van de FSMA.
[Uw bijdrage voor 2026 bedraagt|Voor 2026 is uw bijdrage vastgesteld op] {total}. [Dit bedrag is verschuldigd|De betaling dient te gebeuren] {pay}.
PAY
Tegen deze beslissing kan een beroep tot nietigverklaring worden ingesteld bij de Raad van State, {mail}.
~ De berekening steunt op het aantal personen dat u op {act} had opgegeven.
""", "fr": """
# Contribution aux frais de fonctionnement de la FSMA pour l'année 2026 – numéro d'inscription {n}
En vertu de l'arrêté royal du 17 mai 2012, les entreprises contrôlées sont tenues de contribuer aux frais de fonctionnement de la FSMA.
[Votre contribution pour 2026 s'élève à|Pour 2026, votre contribution est fixée à] {total}. [Ce montant est dû|Le paiement doit être effectué] {pay}.
PAY
Un recours en annulation peut être introduit auprès du Conseil d'État contre la présente décision, {mail}.
~ Le calcul se fonde sur le nombre de personnes que vous aviez déclaré au {act}.
"""}, v


@template("nbb", "nl fr de", "grid classic gov form")
def accounts_missing(x):
    """Annual accounts not filed: a threatened surcharge, nothing to pay now."""
    v = dict(end=x.day(-330, -230), file=x.term("answer", "by 20 50", "1m sent", "30d letter", "before 20 40"), fee=x.r.choice([Decimal("61.00"), Decimal("84.20"), Decimal("362.80")]))
    return {"nl": """
# Neerlegging van uw jaarrekening – herinnering
De jaarrekening over het boekjaar afgesloten op {end} werd nog niet bij de Balanscentrale neergelegd.
Wij verzoeken u de neerlegging {file} [via de toepassing Filing|langs elektronische weg] te verrichten.
Bij laattijdige neerlegging kan de FOD Economie een toeslag aanrekenen:
H Laattijdigheid ; Kleine vennootschap ; Andere
R Negende maand na afsluiting ; 120,00 EUR ; 400,00 EUR
R Tiende tot twaalfde maand ; 180,00 EUR ; 600,00 EUR
R Vanaf de dertiende maand ; 360,00 EUR ; 1 200,00 EUR
~ De openbaarmakingskosten ({fee}) worden online betaald op het ogenblik van de neerlegging, met bankkaart of kredietkaart. Deze brief is geen factuur.
""", "fr": """
# Dépôt de vos comptes annuels – rappel
Les comptes annuels de l'exercice clôturé le {end} n'ont pas encore été déposés à la Centrale des bilans.
Nous vous invitons à effectuer le dépôt {file} [via l'application Filing|par voie électronique].
En cas de dépôt tardif, le SPF Économie peut réclamer un supplément :
H Retard ; Petite société ; Autre
R Neuvième mois après la clôture ; 120,00 EUR ; 400,00 EUR
R Dixième au douzième mois ; 180,00 EUR ; 600,00 EUR
R À partir du treizième mois ; 360,00 EUR ; 1 200,00 EUR
~ Les frais de publicité ({fee}) se paient en ligne lors du dépôt, par carte. La présente n'est pas une facture.
""", "de": """
# Hinterlegung Ihres Jahresabschlusses – Erinnerung
Der Jahresabschluss des am {end} abgeschlossenen Geschäftsjahres wurde noch nicht bei der Bilanzzentrale hinterlegt.
Wir bitten Sie, die Hinterlegung {file} auf elektronischem Wege vorzunehmen.
Bei verspäteter Hinterlegung kann ein Zuschlag verlangt werden:
H Verspätung ; Kleine Gesellschaft ; Andere
R Neunter Monat ; 120,00 EUR ; 400,00 EUR
R Ab dem dreizehnten Monat ; 360,00 EUR ; 1.200,00 EUR
~ Die Veröffentlichungskosten ({fee}) werden online bei der Hinterlegung bezahlt.
"""}, v


@template("gba", "nl fr", "classic fine plainmail")
def gba_decision(x):
    """A fine of the data protection authority, appeal in the court of appeal."""
    fine = x.amount(1500, 20000, whole=True)
    x.pay(fine, x.term("pay", "30d received", "1m sent", "30d letter", "2m 3wd"), to="FOD Financiën – Niet-fiscale invordering" if x.lang == "nl" else "SPF Finances – Recouvrement non fiscal")
    v = dict(n=x.number("##/2026"), hear=x.day(-60, -20), comp=x.day(-400, -200), turnover=x.amount(200000, 900000), appeal=x.term("appeal", "30d received", "30d sent"))
    return {"nl": """
# Geschillenkamer – beslissing ten gronde {n}: administratieve geldboete
Gelet op de klacht van {comp}; gelet op de hoorzitting van {hear}; overwegende dat de omzet van de verweerder {turnover} bedraagt;
*OM DEZE REDENEN* beslist de Geschillenkamer, na beraadslaging:
- een berisping uit te spreken wegens inbreuk op artikel 13 AVG;
- een administratieve geldboete op te leggen van {total}.
De geldboete dient te worden betaald {pay}.
PAY
Tegen deze beslissing kan {appeal} beroep worden aangetekend bij het Marktenhof, met de Gegevensbeschermingsautoriteit als verweerder.
""", "fr": """
# Chambre contentieuse – décision quant au fond {n} : amende administrative
Vu la plainte du {comp} ; vu l'audition du {hear} ; considérant que le chiffre d'affaires du défendeur s'élève à {turnover} ;
*PAR CES MOTIFS*, la Chambre contentieuse décide, après délibération :
- de prononcer une réprimande pour violation de l'article 13 du RGPD ;
- d'infliger une amende administrative de {total}.
L'amende doit être acquittée {pay}.
PAY
Un recours peut être introduit contre la présente décision devant la Cour des marchés {appeal}.
"""}, v


@template("gba bipt", "nl fr", "classic grid fine swap")
def hearing_on_fine(x):
    """A fine is considered: hearing and written defence, nothing to pay."""
    day = x.day(30, 50)
    v = dict(fine=x.amount(2000, 50000, whole=True), hear=Term(x, "appear", day), hour=x.r.choice(["10u00", "14u30"]), answer=x.term("answer", "14d received", "by 15 25", "15d sent"), on=x.day(-90, -20), n=x.number("D-2026-###"))
    return {"nl": """
# [Uitnodiging voor een hoorzitting|Kennisgeving van grieven – dossier {n}]
Op {on} stelden onze diensten een mogelijke inbreuk vast. Overwogen wordt een administratieve geldboete van {fine} op te leggen.
U wordt uitgenodigd uw schriftelijke opmerkingen te bezorgen {answer}. De hoorzitting vindt plaats op *{hear:day}* om {hour} in onze kantoren.
! Er is nog geen beslissing genomen. [In dit stadium moet u niets betalen.|Deze brief houdt geen verzoek tot betaling in.]
U mag zich laten bijstaan door een raadsman.
""", "fr": """
# [Invitation à une audition|Notification des griefs – dossier {n}]
Le {on}, nos services ont constaté une infraction éventuelle. Une amende administrative de {fine} est envisagée.
Vous êtes invité à transmettre vos observations écrites {answer}. L'audition aura lieu le *{hear:day}* à {hour} en nos bureaux.
! Aucune décision n'est encore prise. [À ce stade, vous ne devez rien payer.|La présente n'est pas une demande de paiement.]
Vous pouvez vous faire assister par un conseil.
"""}, v


@template("bipt", "nl bi fr bi", "grid bordered form side")
def bipt_fees(x):
    """Fee for radio licences: one invoice table with several lines."""
    a, b = x.amount(70, 300), x.amount(40, 200)
    x.pay(a + b, x.term("pay", "by 20 35", "30d letter", "30d sent", "eonm"), to="BIPT – Dienst Boekhouding" if x.lang == "nl" and x.r.random() < .3 else None)
    v = dict(a=a, b=b, lic=x.number("PN#####"), exp=x.day(60, 200), late=Decimal("15.00"))
    return {"nl": """
# Betalingsuitnodiging – rechten voor radioverbindingen 2026
Voor uw vergunning {lic} (geldig tot {exp}) zijn de volgende rechten verschuldigd.
H Recht ; Bedrag
R Toezichtsrecht 2026 ; {a}
R Dossierrecht ; {b}
R Totaal ; {total}
De rechten zijn betaalbaar {pay}.
PAY
Bij niet-betaling wordt een eerste herinnering verstuurd; vanaf de tweede herinnering wordt {late} aangerekend.
""", "fr": """
# Invitation à payer – redevances radiocommunications 2026
Pour votre autorisation {lic} (valable jusqu'au {exp}), les redevances suivantes sont dues.
H Redevance ; Montant
R Redevance de contrôle 2026 ; {a}
R Droit de dossier ; {b}
R Total ; {total}
Les redevances sont payables {pay}.
PAY
À défaut de paiement, un premier rappel est envoyé ; dès le deuxième rappel, {late} sont réclamés.
"""}, v


@template("kbo", "nl fr de", "gov grid form card")
def register_warning(x):
    """Ex officio striking off, or data to be mended; no payment."""
    v = dict(answer=x.term("answer", "30d received", "1m sent", "by 20 40", "60d letter"), since=x.day(-900, -400), fee=Decimal("111.50"))
    return {"nl": """
# Uw gegevens in de Kruispuntbank van Ondernemingen
[Volgens onze gegevens|Uit een controle blijkt dat] is de inschrijving van *{company}* ({kbo}) sinds {since} niet meer in overeenstemming met de werkelijkheid.
Wij vragen u de gegevens [recht te zetten|bij te werken] {answer}, gratis via My Enterprise of via een ondernemingsloket (tarief: {fee}).
Zonder reactie kan de onderneming ambtshalve worden doorgehaald.
""", "fr": """
# Vos données dans la Banque-Carrefour des Entreprises
[Selon nos informations,|Un contrôle montre que] l'inscription de *{company}* ({kbo}) ne correspond plus à la réalité depuis le {since}.
Nous vous demandons de [rectifier|mettre à jour] les données {answer}, gratuitement via My Enterprise ou par un guichet d'entreprises (tarif : {fee}).
Sans réaction, l'entreprise peut être radiée d'office.
""", "de": """
# Ihre Angaben in der Zentralen Datenbank der Unternehmen
Nach unseren Angaben entspricht die Eintragung von *{company}* ({kbo}) seit dem {since} nicht mehr der Wirklichkeit.
Wir bitten Sie, die Angaben {answer} zu berichtigen, kostenlos über My Enterprise oder über einen Unternehmensschalter (Tarif: {fee}).
Ohne Reaktion kann das Unternehmen von Amts wegen gestrichen werden.
"""}, v


@template("statbel", "nl fr de", "card gov yellow side", plain=True)
def survey(x):
    """Compulsory survey with a threatened fine."""
    v = dict(by=x.term("survey", "by 15 45", "before 15 45", "30d letter"), year=2025, login=x.number("STB#######"), turnover=x.amount(100000, 800000))
    return {"nl": """
# Structuurenquête ondernemingen {year}: uw antwoord telt
Uw onderneming werd gekozen uit alle bedrijven met een omzet van meer dan {turnover}. [Deelname is verplicht.|U bent wettelijk verplicht te antwoorden.]
= Wat vragen we?
Vul de vragenlijst in {by} op statbel.fgov.be. Gebruikersnaam: {login}.
= En als u niet antwoordt?
Dan riskeert u een administratieve boete van 100 tot 10 000 euro.
""", "fr": """
# Enquête sur la structure des entreprises {year} : votre réponse compte
Votre entreprise a été choisie parmi celles dont le chiffre d'affaires dépasse {turnover}. [La participation est obligatoire.|La loi vous oblige à répondre.]
= Que demandons-nous ?
Complétez le questionnaire {by} sur statbel.fgov.be. Nom d'utilisateur : {login}.
= Et si vous ne répondez pas ?
Vous risquez une amende administrative de 100 à 10 000 euros.
""", "de": """
# Strukturerhebung der Unternehmen {year}: Ihre Antwort zählt
Ihr Unternehmen wurde unter allen Betrieben mit einem Umsatz von mehr als {turnover} ausgewählt. Die Teilnahme ist Pflicht.
= Was wird erbeten?
Füllen Sie den Fragebogen {by} auf statbel.fgov.be aus. Benutzername: {login}.
= Und wenn Sie nicht antworten?
Dann droht eine administrative Geldbuße von 100 bis 10.000 Euro.
"""}, v


@template("fedris", "nl fr de", "bordered gov form plainmail")
def ex_officio(x):
    """No accident insurance: ex officio affiliation contribution."""
    days, rate = x.r.randint(10, 90), x.amount(5, 9)
    x.pay(days * rate, x.term("pay", "30d sent", "1m 3wd", "1m received", "by 25 40"))
    v = dict(days=days, rate=rate, a=x.day(-200, -150), b=x.day(-100, -50), plan=x.term("other", "14d received", "15d sent"))
    return {"nl": """
# Bijdrage voor ambtshalve aansluiting – arbeidsongevallen
Tussen {a} en {b} stelde u personeel tewerk zonder arbeidsongevallenverzekering. Daarom bent u ambtshalve bij Fedris aangesloten.
: Aantal dagen zonder verzekering => {days}
: Dagbedrag => {rate}
: Verschuldigde bijdrage => {total}
[U dient de bijdrage van {total} te betalen|Wij verwachten uw betaling van {total}] {pay}.
PAY
? Betalingsmoeilijkheden? Vraag {plan} een afbetalingsplan aan bij onze dienst invordering.
""", "fr": """
# Cotisation d'affiliation d'office – accidents du travail
Entre le {a} et le {b}, vous avez occupé du personnel sans assurance contre les accidents du travail. Vous avez dès lors été affilié d'office à Fedris.
: Nombre de jours sans assurance => {days}
: Montant journalier => {rate}
: Cotisation due => {total}
[Vous êtes tenu de payer la cotisation de {total}|Nous attendons votre paiement de {total}] {pay}.
PAY
? Des difficultés de paiement ? Demandez {plan} un plan d'apurement à notre service recouvrement.
""", "de": """
# Beitrag für die Zwangsmitgliedschaft – Arbeitsunfälle
Zwischen dem {a} und dem {b} haben Sie Personal ohne Arbeitsunfallversicherung beschäftigt. Sie wurden daher von Amts wegen Fedris angeschlossen.
: Anzahl Tage ohne Versicherung => {days}
: Tagesbetrag => {rate}
: Geschuldeter Beitrag => {total}
Wir erwarten Ihre Zahlung von {total} {pay}.
PAY
? Zahlungsschwierigkeiten? Beantragen Sie {plan} einen Tilgungsplan.
"""}, v


@template("favv", "nl fr de", "grid side gov form")
def food_levy(x):
    """Yearly levy of the food agency, doubled when late."""
    levy = x.amount(60, 900)
    x.pay(levy, x.term("pay", "30d sent", "by 25 35", "30d letter", "1m sent"))
    v = dict(levy=levy, double=levy * 2, obj=x.term("objection", "15d received", "by 10 20", "30d sent"), n=x.number("VE-########"), emp=x.r.randint(1, 40))
    return {"nl": """
# FAVV-heffing 2026 – vestigingseenheid {n}
[Elke operator in de voedselketen betaalt een jaarlijkse heffing.|Overeenkomstig het koninklijk besluit van 10 november 2005 is een heffing verschuldigd.] Uw heffing werd berekend op basis van {emp} personeelsleden.
De heffing van {total} is te betalen {pay}.
PAY
! Bij niet-betaling binnen die termijn wordt de heffing verdubbeld tot {double}.
Een betwisting bezorgt u ons schriftelijk {obj}.
""", "fr": """
# Contribution AFSCA 2026 – unité d'établissement {n}
[Tout opérateur de la chaîne alimentaire paie une contribution annuelle.|Conformément à l'arrêté royal du 10 novembre 2005, une contribution est due.] La vôtre a été calculée sur la base de {emp} membres du personnel.
La contribution de {total} est à payer {pay}.
PAY
! À défaut de paiement dans ce délai, la contribution est doublée et portée à {double}.
Toute contestation nous parviendra par écrit {obj}.
""", "de": """
# FASNK-Abgabe 2026 – Niederlassungseinheit {n}
Jeder Betreiber in der Nahrungsmittelkette zahlt eine jährliche Abgabe. Ihre Abgabe wurde für {emp} Beschäftigte berechnet.
Die Abgabe von {total} ist {pay} zu zahlen.
PAY
! Bei Nichtzahlung innerhalb dieser Frist wird die Abgabe auf {double} verdoppelt.
Eine Beanstandung richten Sie {obj} schriftlich an uns.
"""}, v


@template("dial", "nl fr de", "classic fine gov")
def labour_fine(x):
    """Administrative fine for social offences, appeal in the labour court."""
    per, n = x.r.choice([Decimal("400"), Decimal("800"), Decimal("1600")]), x.r.randint(1, 4)
    x.pay(per * n, x.term("pay", "3m sent", "3m 3wd", "2m sent", "by 60 90"))
    v = dict(per=per, n=n, report=x.day(-300, -150), appeal=x.term("appeal", "3m received", "3m sent"), nr=x.number("AF/2026/######"))
    return {"nl": """
# Administratieve geldboete – beslissing {nr}
Gelet op het proces-verbaal van {report}; gelet op de artikelen 70 en volgende van het Sociaal Strafwetboek;
Overwegende dat voor {n} werknemer(s) geen Dimona werd verricht, wordt een geldboete opgelegd van {n} maal {per}, in totaal *{total}*.
De geldboete moet worden voldaan {pay}.
PAY
U kunt tegen deze beslissing {appeal} beroep aantekenen door middel van een verzoekschrift bij de arbeidsrechtbank. [Het beroep schorst de tenuitvoerlegging.|]
""", "fr": """
# Amende administrative – décision {nr}
Vu le procès-verbal du {report} ; vu les articles 70 et suivants du Code pénal social ;
Considérant que la Dimona n'a pas été effectuée pour {n} travailleur(s), une amende de {n} fois {per}, soit *{total}* au total, est infligée.
L'amende doit être acquittée {pay}.
PAY
Vous pouvez introduire un recours contre la présente décision {appeal}, par requête devant le tribunal du travail.
""", "de": """
# Administrative Geldbuße – Entscheidung {nr}
Aufgrund des Protokolls vom {report}; aufgrund der Artikel 70 ff. des Sozialstrafgesetzbuches;
In der Erwägung, dass für {n} Arbeitnehmer keine Dimona erfolgt ist, wird eine Geldbuße von {n} mal {per}, insgesamt *{total}*, auferlegt.
Die Geldbuße ist {pay} zu zahlen.
PAY
Gegen diese Entscheidung können Sie {appeal} Beschwerde beim Arbeitsgericht einlegen.
"""}, v


@template("dial", "nl fr de", "classic fine gov")
def labour_defence(x):
    """Before a fine: means of defence are asked."""
    v = dict(low=Decimal("400"), high=Decimal("4000"), report=x.day(-120, -30), answer=x.term("answer", "30d received", "30d sent", "by 25 40"), nr=x.number("AF/2026/######"))
    return {"nl": """
# Uitnodiging om uw verweermiddelen voor te dragen – dossier {nr}
Het arbeidsauditoraat besliste niet te vervolgen voor de feiten in het proces-verbaal van {report}. Een administratieve geldboete van {low} tot {high} kan worden opgelegd.
U kunt uw verweermiddelen schriftelijk indienen {answer}. [Indien u niet reageert, wordt zonder verweer beslist.|Daarna nemen wij een beslissing.]
Betaal nog niets: u ontvangt eventueel later een beslissing met betalingsgegevens.
""", "fr": """
# Invitation à présenter vos moyens de défense – dossier {nr}
L'auditorat du travail a décidé de ne pas poursuivre les faits du procès-verbal du {report}. Une amende administrative de {low} à {high} peut être infligée.
Vous pouvez présenter vos moyens de défense par écrit {answer}. [Sans réaction, il sera statué sans défense.|Nous prendrons ensuite une décision.]
Ne payez rien pour l'instant : une éventuelle décision suivra avec les données de paiement.
""", "de": """
# Aufforderung zur Verteidigung – Akte {nr}
Das Arbeitsauditorat verfolgt die Taten im Protokoll vom {report} nicht. Eine administrative Geldbuße von {low} bis {high} kann auferlegt werden.
Sie können Ihre Verteidigungsmittel {answer} schriftlich vorlegen.
Zahlen Sie noch nichts: Gegebenenfalls folgt eine Entscheidung mit den Zahlungsangaben.
"""}, v

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Sentences that many letters share, in several wordings."""

ASK = {
    "nl": [
        "Wij verzoeken u het bedrag van {a} {w} te betalen.",
        "Gelieve {a} {w} over te schrijven aan de hand van de onderstaande gegevens.",
        "Het verschuldigde bedrag van {a} moet {w} gestort zijn op de hieronder vermelde rekening.",
        "Mogen wij u vragen om {w} {a} te voldoen?",
        "U dient {w} een bedrag van {a} te vereffenen.",
        "U betaalt {w} {a} aan {n}.",
        "Hierbij nodigen wij u uit om {w} {a} te storten.",
        "Wij rekenen op uw betaling van {a} {w}.",
        "De som van {a} is {w} betaalbaar.",
        "Gelieve ervoor te zorgen dat {a} {w} op onze rekening staat.",
        "Zou u zo vriendelijk willen zijn {a} {w} te vereffenen?",
    ],
    "fr": [
        "Nous vous prions de payer la somme de {a} {w}.",
        "Veuillez verser {w} le montant de {a} au moyen des données ci-dessous.",
        "Le montant dû, soit {a}, doit être versé {w} sur le compte mentionné ci-après.",
        "Vous êtes invité à acquitter {w} la somme de {a}.",
        "Nous vous saurions gré de bien vouloir régler {a} {w}.",
        "Vous êtes redevable de {a}, à payer {w} à {n}.",
        "Nous comptons sur votre versement de {a} {w}.",
        "La somme de {a} est payable {w}.",
        "Merci de faire en sorte que {a} soient versés {w}.",
        "Nous vous invitons à vous acquitter de {a} {w}.",
    ],
    "de": [
        "Wir bitten Sie, den Betrag von {a} {w} zu zahlen.",
        "Bitte überweisen Sie {w} den Betrag von {a} anhand der nachstehenden Angaben.",
        "Der geschuldete Betrag von {a} ist {w} auf das unten angegebene Konto zu überweisen.",
        "Sie werden aufgefordert, {w} {a} an {n} zu entrichten.",
        "Wir erwarten Ihre Zahlung von {a} {w}.",
        "Die Summe von {a} ist {w} zahlbar.",
        "Wir möchten Sie bitten, {a} {w} zu begleichen.",
    ],
}

SENTENCE = {
    "nl": [
        "Gelieve {a} over te schrijven op rekeningnummer {i} van {n} met vermelding van {c}.",
        "De betaling van {a} gebeurt op rekening {i} op naam van {n}, met de mededeling {c}.",
        "U kunt {a} betalen door overschrijving op {i} ten gunste van {n}. Vermeld daarbij steeds {c}.",
    ],
    "fr": [
        "Veuillez virer {a} au compte {i} de {n} avec la communication {c}.",
        "Le paiement de {a} s'effectue sur le compte {i} ouvert au nom de {n}, en mentionnant {c}.",
        "Vous pouvez payer {a} par virement au compte n° {i} de {n}. Mentionnez toujours {c}.",
    ],
    "de": [
        "Bitte überweisen Sie {a} auf das Konto {i} von {n} mit der Mitteilung {c}.",
        "Die Zahlung von {a} erfolgt auf das Konto {i} auf den Namen {n} unter Angabe von {c}.",
    ],
}

LABELS = {
    "nl": {
        "amount": ["Te betalen bedrag", "Bedrag", "Totaal te betalen", "Te betalen", "Verschuldigd bedrag", "Saldo te betalen"],
        "iban": ["Rekeningnummer", "IBAN", "Rekening", "Op rekeningnummer", "IBAN begunstigde", "Rek. nr."],
        "bic": ["BIC", "BIC-code", "SWIFT/BIC"],
        "name": ["Begunstigde", "Ten gunste van", "Op naam van", "Naam van de begunstigde", "Ten name van"],
        "code": ["Gestructureerde mededeling", "Mededeling", "Met vermelding van", "Verplichte mededeling", "OGM"],
        "due": ["Uiterste betaaldatum", "Vervaldag", "Te betalen uiterlijk op", "Vervaldatum", "Betalen ten laatste op"],
        "term": ["Betaaltermijn", "Termijn", "Te betalen"],
        "slip": ["OVERSCHRIJVINGSOPDRACHT", "Overschrijvingsformulier"],
        "payer": ["Opdrachtgever"],
        "title": ["Betaalgegevens", "Hoe betalen?", "Gegevens voor de betaling", "Te gebruiken voor uw betaling"],
    },
    "fr": {
        "amount": ["Montant à payer", "Montant", "Total à payer", "À payer", "Montant dû", "Solde à payer"],
        "iban": ["Numéro de compte", "IBAN", "Compte", "Sur le compte", "IBAN du bénéficiaire", "N° de compte"],
        "bic": ["BIC", "Code BIC"],
        "name": ["Bénéficiaire", "Au nom de", "En faveur de", "Nom du bénéficiaire", "Titulaire du compte"],
        "code": ["Communication structurée", "Communication", "Communication à mentionner", "Avec la mention"],
        "due": ["Date limite de paiement", "Échéance", "À payer au plus tard le", "Date d'échéance"],
        "term": ["Délai de paiement", "Délai"],
        "slip": ["ORDRE DE VIREMENT", "Bulletin de virement"],
        "payer": ["Donneur d'ordre"],
        "title": ["Données de paiement", "Comment payer ?", "Modalités de paiement", "À utiliser pour votre paiement"],
    },
    "de": {
        "amount": ["Zu zahlender Betrag", "Betrag", "Gesamtbetrag", "Zu zahlen", "Geschuldeter Betrag"],
        "iban": ["Kontonummer", "IBAN", "Konto", "IBAN des Begünstigten", "Konto-Nr."],
        "bic": ["BIC", "BIC-Code"],
        "name": ["Begünstigter", "Zugunsten von", "Kontoinhaber", "Name des Begünstigten", "Empfänger"],
        "code": ["Strukturierte Mitteilung", "Mitteilung", "Verwendungszweck", "Anzugebende Mitteilung"],
        "due": ["Zahlbar bis", "Fälligkeitsdatum", "Letzter Zahlungstag", "Zahlungsfrist", "Fällig am"],
        "term": ["Zahlungsfrist", "Frist"],
        "slip": ["ÜBERWEISUNGSAUFTRAG", "Überweisungsformular"],
        "payer": ["Auftraggeber"],
        "title": ["Zahlungsangaben", "Wie zahlen?", "Angaben für Ihre Zahlung"],
    },
}

REFS = {
    "nl": {"ours": ["Ons kenmerk", "Onze referte", "Dossiernummer", "Onze ref."], "date": ["Datum", "Datum van verzending", "Datum brief"],
           "kbo": ["Ondernemingsnummer", "KBO-nummer", "Uw ondernemingsnr."], "clerk": ["Contactpersoon", "Dossierbehandelaar", "Behandeld door"],
           "subject": ["Betreft", "Onderwerp", "Betreft"], "phone": ["Tel.", "Telefoon"]},
    "fr": {"ours": ["Nos références", "Notre référence", "Numéro de dossier", "N/réf."], "date": ["Date", "Date d'envoi", "Date du courrier"],
           "kbo": ["Numéro d'entreprise", "N° BCE", "Votre n° d'entreprise"], "clerk": ["Personne de contact", "Gestionnaire du dossier", "Votre contact"],
           "subject": ["Objet", "Concerne"], "phone": ["Tél.", "Téléphone"]},
    "de": {"ours": ["Unser Zeichen", "Aktenzeichen", "Unsere Referenz"], "date": ["Datum", "Versanddatum"],
           "kbo": ["Unternehmensnummer", "ZDU-Nummer"], "clerk": ["Sachbearbeiter", "Kontaktperson", "Auskunft erteilt"],
           "subject": ["Betreff", "Betrifft"], "phone": ["Tel.", "Telefon"]},
}

SALUTE = {
    "nl": ["Geachte heer, mevrouw,", "Geachte mevrouw, geachte heer,", "Mevrouw, mijnheer,", "Beste ondernemer,", "Geachte zaakvoerder,"],
    "fr": ["Madame, Monsieur,", "Mesdames, Messieurs,", "Chère entrepreneure, cher entrepreneur,", "Madame, Monsieur,"],
    "de": ["Sehr geehrte Damen und Herren,", "Sehr geehrte Dame, sehr geehrter Herr,"],
}
CLOSE = {
    "nl": ["Met vriendelijke groeten,", "Hoogachtend,", "Met de meeste hoogachting,", "Met vriendelijke groet,"],
    "fr": ["Veuillez agréer, Madame, Monsieur, l'expression de nos sentiments distingués.", "Cordialement,",
           "Bien à vous,", "Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées."],
    "de": ["Mit freundlichen Grüßen", "Hochachtungsvoll"],
}
ROLE = {
    "nl": ["Adviseur-generaal", "De financieel directeur", "Diensthoofd", "De administrateur-generaal", "Attaché", "Teamverantwoordelijke"],
    "fr": ["Conseiller général", "La directrice financière", "Chef de service", "L'administrateur général", "Attaché"],
    "de": ["Dienstleiter", "Der Einnehmer", "Generaldirektor", "Attaché"],
}

LAW_DAYS = [(1996, 12, 24), (1969, 6, 27), (2019, 4, 13), (2013, 6, 24), (2008, 5, 30), (1991, 7, 29), (2017, 12, 22)]

BANK = {
    "law": {
        "nl": ["Deze brief wordt u toegestuurd in toepassing van de wet van {law} en haar uitvoeringsbesluiten.",
               "Juridische basis: wet van {law}, zoals laatst gewijzigd.",
               "Gelet op de wet van {law}, inzonderheid de artikelen 12 en 14, worden alle kennisgevingen gemotiveerd."],
        "fr": ["Le présent courrier vous est adressé en application de la loi du {law} et de ses arrêtés d'exécution.",
               "Base légale : loi du {law}, telle que modifiée en dernier lieu.",
               "Vu la loi du {law}, notamment ses articles 12 et 14, toute notification est motivée."],
        "de": ["Dieses Schreiben ergeht in Anwendung des Gesetzes vom {law} und seiner Ausführungserlasse.",
               "Rechtsgrundlage: Gesetz vom {law} in der geltenden Fassung."],
    },
    "ebox": {
        "nl": ["U ontvangt dit document via uw e-Box Enterprise. Er wordt geen papieren exemplaar verstuurd.",
               "Dit bericht werd in uw beveiligde e-Box geplaatst."],
        "fr": ["Ce document vous est transmis via votre e-Box Enterprise. Aucun exemplaire papier ne sera envoyé.",
               "Ce message a été déposé dans votre e-Box sécurisée."],
        "de": ["Dieses Dokument erhalten Sie über Ihre e-Box Enterprise. Ein Papierexemplar wird nicht versandt."],
    },
    "contact": {
        "nl": ["Hebt u vragen? Bel ons op {phone} of surf naar www.{site}. Hou uw dossiernummer {ref} bij de hand.",
               "Voor bijkomende inlichtingen kunt u terecht bij {clerk} (tel. {phone}).",
               "Meer informatie vindt u op www.{site}.",
               "Onze medewerkers zijn bereikbaar op werkdagen van 9 tot 12 uur en van 13.30 tot 16 uur op het nummer {phone}."],
        "fr": ["Une question ? Appelez-nous au {phone} ou consultez www.{site}. Gardez votre numéro de dossier {ref} sous la main.",
               "Pour tout renseignement complémentaire, vous pouvez vous adresser à {clerk} (tél. {phone}).",
               "Vous trouverez plus d'informations sur www.{site}.",
               "Nos collaborateurs sont joignables les jours ouvrables de 9 h à 12 h et de 13 h 30 à 16 h au {phone}."],
        "de": ["Haben Sie Fragen? Rufen Sie uns an unter {phone} oder besuchen Sie www.{site}. Halten Sie Ihr Aktenzeichen {ref} bereit.",
               "Weitere Auskünfte erteilt {clerk} (Tel. {phone}).",
               "Weitere Informationen finden Sie auf www.{site}."],
    },
    "privacy": {
        "nl": ["Wij verwerken uw persoonsgegevens overeenkomstig de algemene verordening gegevensbescherming. Lees onze privacyverklaring op www.{site}/privacy.",
               "Uw gegevens worden enkel gebruikt voor de behandeling van dit dossier."],
        "fr": ["Vos données à caractère personnel sont traitées conformément au règlement général sur la protection des données. Notre déclaration de confidentialité est disponible sur www.{site}/privacy.",
               "Vos données ne sont utilisées que pour le traitement de ce dossier."],
        "de": ["Ihre personenbezogenen Daten werden gemäß der Datenschutz-Grundverordnung verarbeitet. Unsere Datenschutzerklärung finden Sie auf www.{site}."],
    },
    "paid": {
        "nl": ["Hebt u intussen betaald? Dan mag u deze brief als zonder voorwerp beschouwen.",
               "Indien uw betaling deze brief gekruist heeft, gelieve hiermee dan geen rekening te houden."],
        "fr": ["Si vous avez payé entre-temps, veuillez considérer ce courrier comme nul et non avenu.",
               "Si votre paiement a croisé la présente, nous vous prions de ne pas en tenir compte."],
        "de": ["Falls Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos."],
    },
    "nothing": {
        "nl": ["U hoeft niets te betalen en niets te ondernemen.", "Er wordt van u geen betaling verwacht.",
               "Dit document is geen uitnodiging tot betaling.", "Gelieve op basis van dit schrijven niets te betalen."],
        "fr": ["Vous ne devez rien payer ni entreprendre.", "Aucun paiement ne vous est demandé.",
               "Ce document n'est pas une invitation à payer.", "Veuillez ne rien payer sur la base de ce courrier."],
        "de": ["Sie brauchen nichts zu zahlen und nichts zu unternehmen.", "Es wird keine Zahlung von Ihnen verlangt.",
               "Dieses Dokument ist keine Zahlungsaufforderung."],
    },
    "plan": {
        "nl": ["Kunt u het bedrag niet in één keer betalen? Vraag dan via www.{site} een afbetalingsplan aan.",
               "Bij betalingsmoeilijkheden kunt u schriftelijk een gespreide betaling aanvragen bij onze dienst."],
        "fr": ["Vous ne pouvez pas payer ce montant en une fois ? Demandez un plan de paiement via www.{site}.",
               "En cas de difficultés de paiement, vous pouvez introduire par écrit une demande d'étalement."],
        "de": ["Wenn Sie den Betrag nicht auf einmal zahlen können, beantragen Sie einen Zahlungsplan über www.{site}."],
    },
    "objection": {
        "nl": ["Bent u het niet eens met deze aanslag? Dan kunt u {w} schriftelijk en gemotiveerd bezwaar indienen. Het indienen van een bezwaar schort de betaling niet op.",
               "Op straffe van verval moet een bezwaarschrift {w} worden ingediend, gedagtekend en ondertekend.",
               "Het bezwaarschrift moet {w} bij ons toekomen, met opgave van uw redenen."],
        "fr": ["Vous contestez cette imposition ? Vous pouvez introduire une réclamation écrite et motivée {w}. L'introduction d'une réclamation ne suspend pas l'obligation de paiement.",
               "Sous peine de déchéance, la réclamation doit être introduite {w}, datée et signée.",
               "Toute réclamation doit nous parvenir {w}, avec l'exposé des motifs."],
        "de": ["Wenn Sie mit dieser Festsetzung nicht einverstanden sind, können Sie {w} einen begründeten schriftlichen Einspruch einreichen. Der Einspruch setzt die Zahlungspflicht nicht aus.",
               "Der Einspruch ist zur Vermeidung des Verfalls {w} schriftlich einzureichen."],
    },
    "appeal": {
        "nl": ["Tegen deze beslissing kunt u {w} beroep instellen bij de bevoegde rechtbank.",
               "Een beroep bij de Raad van State kan worden ingesteld {w}, bij aangetekend schrijven of via het elektronische platform.",
               "Als u deze beslissing wilt betwisten, moet u {w} een verzoekschrift neerleggen ter griffie."],
        "fr": ["Cette décision est susceptible d'un recours devant le tribunal compétent {w}.",
               "Un recours au Conseil d'État peut être introduit {w}, par lettre recommandée ou via la plateforme électronique.",
               "Si vous souhaitez contester cette décision, vous devez déposer une requête au greffe {w}."],
        "de": ["Gegen diese Entscheidung kann {w} beim zuständigen Gericht Beschwerde eingelegt werden.",
               "Eine Klage beim Staatsrat kann {w} per Einschreiben eingereicht werden."],
    },
    "late": {
        "nl": ["Bij niet-betaling binnen deze termijn worden van rechtswege verwijlintresten aangerekend en kan de invordering bij dwangbevel worden voortgezet.",
               "Na het verstrijken van de termijn zullen de invorderingskosten te uwen laste worden gelegd."],
        "fr": ["À défaut de paiement dans ce délai, des intérêts de retard seront dus de plein droit et le recouvrement pourra être poursuivi par voie de contrainte.",
               "Passé ce délai, les frais de recouvrement seront mis à votre charge."],
        "de": ["Bei Nichtzahlung innerhalb dieser Frist werden von Rechts wegen Verzugszinsen geschuldet und kann die Beitreibung im Wege des Zwangsbefehls erfolgen."],
    },
    "auto": {
        "nl": ["Dit document werd automatisch aangemaakt en is geldig zonder handtekening."],
        "fr": ["Ce document a été généré automatiquement et est valable sans signature."],
        "de": ["Dieses Dokument wurde automatisch erstellt und ist ohne Unterschrift gültig."],
    },
}

HEADS = {
    "objection": {"nl": ["Niet akkoord?", "Bezwaar", "Rechtsmiddelen"], "fr": ["Pas d'accord ?", "Réclamation", "Voies de recours"], "de": ["Nicht einverstanden?", "Einspruch"]},
    "appeal": {"nl": ["Beroepsmogelijkheden", "Beroep"], "fr": ["Voies de recours", "Recours"], "de": ["Rechtsmittel", "Rechtsbehelfsbelehrung"]},
    "contact": {"nl": ["Vragen?", "Meer weten?", "Contact"], "fr": ["Des questions ?", "Plus d'informations", "Contact"], "de": ["Noch Fragen?", "Kontakt"]},
    "plan": {"nl": ["Betalingsmoeilijkheden?", "Gespreid betalen"], "fr": ["Difficultés de paiement ?", "Facilités de paiement"], "de": ["Zahlungsschwierigkeiten?"]},
    "late": {"nl": ["Te laat betaald?", "Gevolgen van niet-betaling"], "fr": ["Et si vous ne payez pas ?", "En cas de retard"], "de": ["Bei Zahlungsverzug"]},
    "nothing": {"nl": ["Wat moet u doen?"], "fr": ["Que devez-vous faire ?"], "de": ["Was müssen Sie tun?"]},
    "verso": {"nl": ["Toelichting", "Algemene inlichtingen", "Goed om te weten"], "fr": ["Note explicative", "Informations générales", "Bon à savoir"], "de": ["Erläuterungen", "Allgemeine Hinweise"]},
}

VERSO = {
    "nl": [
        "Intresten. De wettelijke rentevoet bedraagt {rate} % per jaar. Voorbeeld: op een schuld van {base} loopt de intrest op tot {year} per jaar of {month} per maand.",
        "Elektronische briefwisseling. Via de e-Box ontvangt u onze documenten sneller en veiliger dan per post.",
        "Mandaat. Uw accountant of boekhouder kan uw dossier raadplegen zodra u een mandaat hebt gegeven op www.{site}.",
        "Afronding. Bedragen kleiner dan 5 euro worden niet ingevorderd en niet terugbetaald.",
        "Opgelet voor oplichting: wij vragen nooit per telefoon of sms om bankgegevens, kaartnummers of pincodes.",
        "Klachten. Bent u ontevreden over onze dienstverlening? Richt u tot onze klachtendienst en daarna tot de ombudsdienst.",
        "Taalgebruik. Deze brief is opgesteld in de taal waarin u bij ons bekend bent.",
    ],
    "fr": [
        "Intérêts. Le taux légal est de {rate} % par an. Exemple : pour une dette de {base}, les intérêts s'élèvent à {year} par an ou {month} par mois.",
        "Correspondance électronique. L'e-Box vous permet de recevoir nos documents plus rapidement et en toute sécurité.",
        "Mandat. Votre comptable peut consulter votre dossier dès que vous lui avez donné un mandat sur www.{site}.",
        "Arrondis. Les montants inférieurs à 5 euros ne sont ni recouvrés ni remboursés.",
        "Attention aux fraudes : nous ne demandons jamais vos données bancaires ou vos codes par téléphone ou par SMS.",
        "Plaintes. Vous n'êtes pas satisfait de nos services ? Adressez-vous à notre service des plaintes, puis au médiateur.",
        "Emploi des langues. Ce courrier est rédigé dans la langue dans laquelle vous êtes connu de nos services.",
    ],
    "de": [
        "Zinsen. Der gesetzliche Zinssatz beträgt {rate} % pro Jahr. Beispiel: Auf eine Schuld von {base} fallen Zinsen von {year} im Jahr oder {month} im Monat an.",
        "Elektronischer Schriftverkehr. Über die e-Box erhalten Sie unsere Dokumente schneller und sicherer als per Post.",
        "Vollmacht. Ihr Buchhalter kann Ihre Akte einsehen, sobald Sie ihm auf www.{site} eine Vollmacht erteilt haben.",
        "Kleinbeträge unter 5 Euro werden weder beigetrieben noch erstattet.",
        "Vorsicht vor Betrug: Wir fragen niemals telefonisch oder per SMS nach Bankdaten oder Geheimzahlen.",
        "Beschwerden. Sind Sie mit unseren Diensten unzufrieden? Wenden Sie sich an unsere Beschwerdestelle.",
        "Sprachengebrauch. Dieses Schreiben ist in der Sprache verfasst, in der Sie bei uns geführt werden.",
    ],
}

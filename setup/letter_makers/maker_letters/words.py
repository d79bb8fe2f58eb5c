# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Words the engine itself prints: labels, terms, small print."""

LABELS = {
    "nl": {
        "amount": "Bedrag|Te betalen|Te betalen bedrag|Totaal te betalen|Bedrag in euro|Verschuldigd bedrag",
        "iban": "Rekeningnummer|IBAN|Rekening (IBAN)|Op rekening|Rekeningnummer begunstigde",
        "bic": "BIC|BIC-code|SWIFT/BIC",
        "ogm": "Gestructureerde mededeling|Mededeling|Met vermelding van|Vrij te vermelden mededeling|Betalingskenmerk",
        "free": "Mededeling|Vrije mededeling|Te vermelden|Referentie betaling",
        "payee": "Begunstigde|Ten gunste van|Naam begunstigde|Op naam van",
        "due": "Vervaldag|Uiterste betaaldatum|Te betalen voor of op|Uiterlijk op|Vervaldatum",
        "refs": "Ons kenmerk;Uw kenmerk;Dossiernummer;Contact;Bijlagen;Ondernemingsnummer",
        "date": "Datum|Brussel,|Datum van verzending|Verzonden op",
        "mail": "Van;Aan;Verzonden;Onderwerp",
        "slip": "OVERSCHRIJVINGSOPDRACHT;Gewenste uitvoeringsdatum;Bedrag;Rekening opdrachtgever (IBAN);Naam en adres opdrachtgever;Rekening begunstigde (IBAN);BIC begunstigde;Naam en adres begunstigde;Mededeling",
        "page": "Pagina",
    },
    "fr": {
        "amount": "Montant|À payer|Montant à payer|Total à payer|Montant dû|Solde à payer",
        "iban": "Numéro de compte|IBAN|Compte (IBAN)|Sur le compte|Compte bénéficiaire",
        "bic": "BIC|Code BIC|SWIFT/BIC",
        "ogm": "Communication structurée|Communication|Avec la mention|Communication à reprendre|Référence de paiement",
        "free": "Communication|Communication libre|À mentionner|Référence du paiement",
        "payee": "Bénéficiaire|Au nom de|Nom du bénéficiaire|En faveur de",
        "due": "Échéance|Date limite de paiement|À payer au plus tard le|Date d'échéance|Pour le",
        "refs": "Nos références;Vos références;Numéro de dossier;Agent traitant;Annexes;Numéro d'entreprise",
        "date": "Date|Bruxelles, le|Date d'envoi|Le",
        "mail": "De;À;Envoyé;Objet",
        "slip": "ORDRE DE VIREMENT;Date d'exécution souhaitée;Montant;Compte donneur d'ordre (IBAN);Nom et adresse donneur d'ordre;Compte bénéficiaire (IBAN);BIC bénéficiaire;Nom et adresse bénéficiaire;Communication",
        "page": "Page",
    },
    "de": {
        "amount": "Betrag|Zu zahlen|Zu zahlender Betrag|Geschuldeter Betrag|Gesamtbetrag",
        "iban": "Kontonummer|IBAN|Konto (IBAN)|Auf das Konto|Konto des Empfängers",
        "bic": "BIC|BIC-Code",
        "ogm": "Strukturierte Mitteilung|Mitteilung|Verwendungszweck",
        "free": "Mitteilung|Verwendungszweck|Anzugebende Referenz",
        "payee": "Empfänger|Begünstigter|Zugunsten von",
        "due": "Fälligkeit|Zahlbar bis|Fällig am|Zahlungsfrist",
        "refs": "Unser Zeichen;Ihr Zeichen;Aktenzeichen;Sachbearbeiter;Anlagen;Unternehmensnummer",
        "date": "Datum|Eupen, den|Versanddatum",
        "mail": "Von;An;Gesendet;Betreff",
        "slip": "ÜBERWEISUNGSAUFTRAG;Gewünschtes Ausführungsdatum;Betrag;Konto des Auftraggebers (IBAN);Name und Adresse Auftraggeber;Konto des Begünstigten (IBAN);BIC des Begünstigten;Name und Adresse Begünstigter;Mitteilung",
        "page": "Seite",
    },
}
LABELS["bi"] = {key: "|".join(f"{f} / {n}" for f, n in zip(value.split("|"), LABELS["nl"][key].split("|"), strict=False)) for key, value in LABELS["fr"].items() if key not in ("refs", "mail", "slip", "page")} | {
    "refs": "Réf. / Ref.;Vos réf. / Uw ref.;Dossier;Contact;Annexe / Bijlage;N° entreprise / Ondernemingsnr.",
    "mail": "De / Van;À / Aan;Envoyé / Verzonden;Objet / Onderwerp",
    "slip": "VIREMENT / OVERSCHRIJVING;Date / Datum;Montant / Bedrag;Compte donneur d'ordre / Rekening opdrachtgever;Donneur d'ordre / Opdrachtgever;Compte bénéficiaire / Rekening begunstigde;BIC;Bénéficiaire / Begunstigde;Communication / Mededeling",
    "page": "Page / Pagina",
}
NUMBERS = {
    "nl": {5: "vijf", 8: "acht", 10: "tien", 14: "veertien", 15: "vijftien", 20: "twintig", 30: "dertig", 40: "veertig", 60: "zestig", 1: "één", 2: "twee", 3: "drie", 6: "zes"},
    "fr": {5: "cinq", 8: "huit", 10: "dix", 14: "quatorze", 15: "quinze", 20: "vingt", 30: "trente", 40: "quarante", 60: "soixante", 1: "un", 2: "deux", 3: "trois", 6: "six"},
    "de": {5: "fünf", 8: "acht", 10: "zehn", 14: "vierzehn", 15: "fünfzehn", 20: "zwanzig", 30: "dreißig", 40: "vierzig", 60: "sechzig", 1: "einem", 2: "zwei", 3: "drei", 6: "sechs"},
}
UNITS = {
    "nl": {"d": "dag dagen", "w": "werkdag werkdagen", "m": "maand maanden"},
    "fr": {"d": "jour jours", "w": "jour ouvrable jours ouvrables", "m": "mois mois"},
    "de": {"d": "Tag Tagen", "w": "Werktag Werktagen", "m": "Monat Monaten"},
}
TERMS = {
    "nl": {
        "received": "binnen {n} {u} na ontvangst van [deze brief|dit schrijven|dit bericht]|binnen een termijn van {n} {u} vanaf de ontvangst van deze brief|binnen de {n} {u} na ontvangst hiervan",
        "letter": "binnen {n} {u} na de datum van deze brief|binnen {n} {u} te rekenen vanaf de datum van dit schrijven|binnen de {n} {u} vanaf dagtekening van dit bericht",
        "sent": "binnen {n} {u} na verzending van deze brief|binnen een termijn van {n} {u} vanaf de verzending van dit bericht|binnen {n} {u} na de verzendingsdatum",
        "third": "binnen {n} {u} te rekenen vanaf de derde werkdag volgend op de verzending van [deze brief|deze kennisgeving|dit bericht]",
    },
    "fr": {
        "received": "dans les {n} {u} de la réception de [la présente|ce courrier|cette lettre]|dans un délai de {n} {u} à dater de la réception du présent courrier|endéans les {n} {u} de la réception de la présente",
        "letter": "dans les {n} {u} de la date de la présente|dans un délai de {n} {u} à compter de la date du présent courrier|dans les {n} {u} à dater de la présente",
        "sent": "dans les {n} {u} de l'envoi de [la présente|ce courrier]|dans un délai de {n} {u} à compter de la date d'envoi du présent avis|dans les {n} {u} suivant l'envoi du présent courrier",
        "third": "dans un délai de {n} {u} à compter du troisième jour ouvrable qui suit l'envoi [du présent avis|de la présente|de ce courrier]",
    },
    "de": {
        "received": "innerhalb von {n} {u} nach Erhalt dieses Schreibens|binnen {n} {u} nach Empfang dieses Briefes",
        "letter": "innerhalb von {n} {u} ab dem Datum dieses Schreibens|binnen {n} {u} nach dem Datum dieses Schreibens",
        "sent": "innerhalb von {n} {u} nach Versand dieses Schreibens|binnen {n} {u} ab Versendung dieses Bescheids",
        "third": "innerhalb von {n} {u} ab dem dritten Werktag nach dem Versand dieses Schreibens",
    },
}
SMALL = {
    "nl": [
        "Uw gegevens worden verwerkt in overeenstemming met de AVG. De privacyverklaring vindt u op onze website.",
        "Hebt u vragen? Wij zijn telefonisch bereikbaar op {tel}, elke werkdag van 9 tot 12 uur, of via {mail}.",
        "Dit document werd automatisch aangemaakt en is geldig zonder handtekening.",
        "Vermeld bij elke briefwisseling steeds ons kenmerk.",
        "Niet tevreden over onze dienstverlening? Dien een klacht in via het formulier op onze website of bij de ombudsdienst.",
        "Al onze ontvangsten verlopen via rekening {iban:foot}; vermeld steeds het dossiernummer.",
        "Let op voor oplichters: wij vragen nooit per sms of telefoon om te betalen of om uw bankcodes.",
        "Wist u dat u uw dossier ook online kunt opvolgen? Meld u aan met itsme of eID.",
        "Onze kantoren zijn gesloten op wettelijke feestdagen en de brugdagen. Bezoek enkel na afspraak.",
    ],
    "fr": [
        "Vos données sont traitées conformément au RGPD. Notre déclaration de confidentialité est disponible sur notre site.",
        "Une question ? Nous sommes joignables au {tel}, les jours ouvrables de 9 h à 12 h, ou par courriel : {mail}.",
        "Ce document a été établi de manière automatisée et est valable sans signature.",
        "Prière de rappeler nos références dans toute correspondance.",
        "Pas satisfait de notre service ? Adressez-vous au service des plaintes ou au Médiateur.",
        "Tous nos encaissements passent par le compte {iban:foot} ; mentionnez toujours le numéro de dossier.",
        "Attention aux fraudes : nous ne demandons jamais de paiement ni de code bancaire par SMS ou par téléphone.",
        "Suivez votre dossier en ligne : connectez-vous avec itsme ou votre eID.",
        "Nos bureaux ne sont accessibles que sur rendez-vous.",
    ],
    "de": [
        "Ihre Daten werden gemäß der DSGVO verarbeitet. Die Datenschutzerklärung finden Sie auf unserer Website.",
        "Bei Fragen erreichen Sie uns werktags von 9 bis 12 Uhr unter {tel} oder per E-Mail: {mail}.",
        "Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.",
        "Alle Einnahmen laufen über das Konto {iban:foot}; geben Sie stets die Aktennummer an.",
        "Vorsicht vor Betrug: wir fragen nie per SMS oder Telefon nach einer Zahlung oder nach Bankcodes.",
        "Bitte geben Sie bei jedem Schriftwechsel unser Zeichen an.",
    ],
    "bi": ["Document établi automatiquement / Automatisch opgesteld document.", "Contact : {tel} - {mail}"],
}
HELLO = {
    "nl": "Geachte heer, mevrouw,|Geachte,|Mevrouw, Mijnheer,|Beste,|Geachte zaakvoerder,|Aan de bestuurders van {company},",
    "fr": "Madame, Monsieur,|Madame, Monsieur le Directeur,|Messieurs,|À l'attention du gérant de {company},",
    "de": "Sehr geehrte Damen und Herren,|Sehr geehrte Frau, sehr geehrter Herr,|An die Geschäftsführung der {company},",
    "bi": "Madame, Monsieur, / Mevrouw, Mijnheer,",
}
BYE = {
    "nl": "Met vriendelijke groeten,|Hoogachtend,|Met de meeste hoogachting,|Met beleefde groet,|Vriendelijke groet",
    "fr": "Veuillez agréer, Madame, Monsieur, l'expression de nos sentiments distingués.|Recevez nos salutations distinguées.|Cordialement,|Je vous prie d'agréer l'assurance de ma considération distinguée.",
    "de": "Mit freundlichen Grüßen|Hochachtungsvoll|Freundliche Grüße",
    "bi": "Salutations distinguées / Hoogachtend",
}
BACK = {
    "nl": [
        "## Nuttige informatie",
        "Interesten worden berekend per kalendermaand; elk begonnen deel van een maand telt als een volle maand. Interesten onder 5,00 EUR per maand worden niet aangerekend.",
        "De kosten van een aangetekende aanmaning bedragen 15,00 EUR en vallen ten laste van wie in gebreke blijft.",
        "Wie tijdelijk moeilijkheden heeft, kan steeds contact opnemen met de dienst. Een verzoek schorst de invordering niet.",
        "Terugbetalingen gebeuren uitsluitend op een rekening op naam van de onderneming. Meld een wijziging schriftelijk.",
        "Uw rechten inzake inzage en verbetering van persoonsgegevens oefent u uit bij onze functionaris voor gegevensbescherming.",
        "Voor klachten kunt u terecht bij de bevoegde ombudsdienst, nadat u zich eerst tot ons hebt gewend.",
    ],
    "fr": [
        "## Informations utiles",
        "Les intérêts se calculent par mois civil ; toute fraction de mois compte pour un mois entier. Il n'est pas porté en compte d'intérêts inférieurs à 5,00 EUR par mois.",
        "Les frais d'un rappel recommandé, soit 15,00 EUR, sont à charge de la partie en défaut.",
        "En cas de difficultés passagères, contactez notre service. Une demande ne suspend pas le recouvrement.",
        "Les remboursements s'effectuent exclusivement sur un compte ouvert au nom de l'entreprise.",
        "Vous pouvez exercer vos droits d'accès et de rectification auprès de notre délégué à la protection des données.",
        "Pour toute plainte, le service de médiation est compétent, après un premier contact avec nos services.",
    ],
    "de": [
        "## Nützliche Hinweise",
        "Zinsen werden je Kalendermonat berechnet; angebrochene Monate zählen voll. Zinsen unter 5,00 EUR pro Monat werden nicht erhoben.",
        "Die Kosten einer eingeschriebenen Mahnung betragen 15,00 EUR und gehen zu Lasten des Säumigen.",
        "Erstattungen erfolgen ausschließlich auf ein Konto, das auf den Namen des Unternehmens lautet.",
        "Ihre Rechte auf Auskunft und Berichtigung üben Sie bei unserem Datenschutzbeauftragten aus.",
    ],
    "bi": [],
}

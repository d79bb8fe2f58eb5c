# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Standing paragraphs and payment lines, called in a text with @name."""

PAY = {
    "nl": {
        "sentence": """[Het bedrag van {asked} wordt overgeschreven op rekening {iban} ({bic}) van {holder}, met als mededeling {comm}.|U betaalt op rekeningnummer {iban}[| ({bic})] van {holder} en vermeldt daarbij {comm}.|Overschrijven kan op {iban} op naam van {holder}[|, BIC {bic}]. Vermeld steeds de mededeling {comm}.|Gebruik voor uw overschrijving het rekeningnummer {iban} en de mededeling {comm}. Begunstigde: {holder}.|Dat doet u door {asked} te storten op {iban} van {holder} met vermelding van {comm}.]""",
        "rows": """> [Bedrag|Te betalen bedrag|Te betalen|Totaal]: {asked}
> [Rekeningnummer|IBAN|Op rekening|Rekening]: {iban}
[> BIC: {bic}|]
> [Begunstigde|Op naam van|Naam begunstigde]: {holder}
> [Gestructureerde mededeling|Mededeling|Te vermelden]: {comm}""",
    },
    "fr": {
        "sentence": """[La somme de {asked} est à verser sur le compte {iban} ({bic}) de {holder}, avec la communication {comm}.|Votre versement se fait sur le compte {iban}[| ({bic})] ouvert au nom de {holder}, en mentionnant {comm}.|Utilisez pour votre virement le compte {iban} et la communication {comm}. Bénéficiaire : {holder}.|Vous versez {asked} au compte {iban} de {holder} en indiquant la référence de paiement {comm}.]""",
        "rows": """> [Montant|Montant à payer|Somme à verser|Total]: {asked}
> [Compte|IBAN|Numéro de compte|À verser sur le compte]: {iban}
[> BIC: {bic}|]
> [Bénéficiaire|Au nom de|Nom du bénéficiaire]: {holder}
> [Communication structurée|Communication|À mentionner]: {comm}""",
    },
    "de": {
        "sentence": """[Der Betrag von {asked} ist auf das Konto {iban} ({bic}) von {holder} mit der Mitteilung {comm} zu überweisen.|Bitte verwenden Sie für Ihre Überweisung das Konto {iban} und die Mitteilung {comm}. Begünstigter: {holder}.|Sie überweisen {asked} auf das Konto {iban}, Inhaber {holder}, unter Angabe von {comm}.]""",
        "rows": """> [Betrag|Zu zahlender Betrag|Gesamtbetrag]: {asked}
> [Konto|IBAN|Kontonummer]: {iban}
[> BIC: {bic}|]
> [Begünstigter|Empfänger|Kontoinhaber]: {holder}
> [Strukturierte Mitteilung|Mitteilung|Verwendungszweck]: {comm}""",
    },
}
SLIP = {
    "nl": ("OVERSCHRIJVINGSOPDRACHT", "Bedrag", "IBAN begunstigde", "BIC begunstigde", "Naam en adres begunstigde", "Mededeling", "Rekening opdrachtgever"),
    "fr": ("ORDRE DE VIREMENT", "Montant", "IBAN bénéficiaire", "BIC bénéficiaire", "Nom et adresse bénéficiaire", "Communication", "Compte donneur d'ordre"),
    "de": ("ÜBERWEISUNGSAUFTRAG", "Betrag", "IBAN des Begünstigten", "BIC des Begünstigten", "Name und Anschrift des Begünstigten", "Mitteilung", "Konto des Auftraggebers"),
}
BLOCKS = {
    "privacy": {
        "nl": "[Wij verwerken uw gegevens met het oog op de uitvoering van onze wettelijke opdrachten. Meer leest u op onze website.|Uw persoonsgegevens worden verwerkt overeenkomstig Verordening (EU) 2016/679.|Hoe wij met uw gegevens omgaan, leest u in onze privacyverklaring.]",
        "fr": "[Vos données sont traitées dans le cadre de nos missions légales. Vous en saurez plus sur notre site.|Le traitement de vos données est régi par le Règlement (UE) 2016/679.|Notre déclaration de confidentialité est disponible sur notre site internet.]",
        "de": "[Ihre Daten werden zur Erfüllung unserer gesetzlichen Aufgaben verarbeitet.|Die Verarbeitung Ihrer Daten erfolgt gemäß der Verordnung (EU) 2016/679.]",
    },
    "contact": {
        "nl": "[Vragen? Bel ons op weekdagen tussen 9 en 12 uur en houd uw dossiernummer {ref} bij de hand.|Voor bijkomende inlichtingen kunt u terecht bij uw dossierbeheerder, {person}.|Contacteer ons gerust bij vragen, met vermelding van {ref}.|Inlichtingen: {person}, dossier {ref}.]",
        "fr": "[Une question ? Nous sommes joignables les jours ouvrables de 9 à 12 heures ; munissez-vous de votre numéro de dossier {ref}.|Pour tout renseignement, votre gestionnaire de dossier est {person}.|N'hésitez pas à nous contacter en rappelant la référence {ref}.|Renseignements : {person}, dossier {ref}.]",
        "de": "[Bei Fragen erreichen Sie uns werktags von 9 bis 12 Uhr; bitte geben Sie die Aktennummer {ref} an.|Für weitere Auskünfte steht Ihnen {person} zur Verfügung.|Bei Fragen geben Sie bitte stets {ref} an.]",
    },
    "plan": {
        "nl": "[Kunt u dit bedrag niet in één keer betalen, vraag dan een afbetalingsplan aan via onze website.|Een gespreide betaling is mogelijk op gemotiveerd verzoek.|Bij betalingsmoeilijkheden neemt u best zo snel mogelijk contact op.]",
        "fr": "[Si vous ne pouvez payer cette somme en une fois, vous pouvez demander un plan d'apurement via notre site.|Un étalement peut être accordé sur demande motivée.|En cas de difficultés de paiement, prenez contact avec nous sans tarder.]",
        "de": "[Falls Sie den Betrag nicht auf einmal zahlen können, beantragen Sie bitte einen Tilgungsplan.|Eine Ratenzahlung kann auf begründeten Antrag gewährt werden.]",
    },
    "costs": {
        "nl": "[Betaalt u niet, dan wordt de schuld verhoogd met 10 % en kan een gerechtsdeurwaarder worden aangesteld.|Bij gebrek aan betaling volgt een aanmaning waarvan de kosten ({threat}) te uwen laste vallen.|Blijft u in gebreke, dan komt er {threat} aan kosten bij.]",
        "fr": "[À défaut, la dette sera majorée de 10 % et confiée à un huissier de justice.|À défaut de paiement, une sommation vous sera envoyée, dont les frais ({threat}) seront à votre charge.|Sans réaction de votre part, des frais de {threat} s'ajouteront.]",
        "de": "[Andernfalls wird die Schuld um 10 % erhöht und einem Gerichtsvollzieher übergeben.|Bei Nichtzahlung folgt eine Mahnung, deren Kosten ({threat}) zu Ihren Lasten gehen.]",
    },
    "objection": {
        "nl": "[Bent u het niet eens, dan dient u {objection} een gemotiveerd bezwaar in.|Een bezwaarschrift kan {objection} worden ingediend bij bovenvermelde dienst.|U kunt {objection} schriftelijk bezwaar maken. Dit schort de betaling niet op.]",
        "fr": "[Si vous contestez, une réclamation motivée peut être introduite {objection}.|Une réclamation écrite peut nous être adressée {objection}.|Vous pouvez introduire une réclamation {objection}. Elle n'a pas d'effet suspensif.]",
        "de": "[Sind Sie nicht einverstanden, so können Sie {objection} einen begründeten Widerspruch einreichen.|Ein schriftlicher Einspruch kann {objection} eingereicht werden.]",
    },
    "appeal": {
        "nl": "[Tegen deze beslissing kunt u {appeal} beroep aantekenen bij de bevoegde rechtbank.|Beroep bij de rechtbank staat open {appeal}.|U kunt deze beslissing {appeal} aanvechten met een verzoekschrift op tegenspraak.]",
        "fr": "[Cette décision est susceptible de recours devant le tribunal compétent {appeal}.|Un recours peut être introduit {appeal} devant le tribunal compétent.|Vous pouvez contester cette décision {appeal} par requête contradictoire.]",
        "de": "[Gegen diese Entscheidung kann {appeal} beim zuständigen Gericht Klage erhoben werden.|Sie können diese Entscheidung {appeal} vor dem zuständigen Gericht anfechten.]",
    },
}
OPENING = {
    "nl": ["Geachte heer, geachte mevrouw,", "Geachte,", "Geachte mevrouw, geachte heer,", "Beste,", "Mevrouw, mijnheer,", "Geachte zaakvoerder,", "Beste ondernemer,"],
    "fr": ["Madame, Monsieur,", "Madame, Monsieur,", "Chère Madame, cher Monsieur,", "Messieurs,", "Bonjour,"],
    "de": ["Sehr geehrte Damen und Herren,", "Sehr geehrte Dame, sehr geehrter Herr,", "Guten Tag,"],
}
CLOSING = {
    "nl": ["Hoogachtend,", "Met vriendelijke groeten,", "Met de meeste hoogachting,", "Vriendelijke groet,", "Met achting,"],
    "fr": ["Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.", "Bien à vous,", "Avec nos salutations distinguées,", "Cordialement,"],
    "de": ["Mit freundlichen Grüßen", "Hochachtungsvoll", "Mit vorzüglicher Hochachtung"],
}
SIGNED = {
    "nl": ["De financieel directeur", "Het diensthoofd", "De adviseur", "Dossierbeheerder", "De ontvanger", "De teamverantwoordelijke"],
    "fr": ["Le directeur financier", "La cheffe de service", "Le conseiller général", "Gestionnaire de dossier", "Le receveur"],
    "de": ["Der Dienstleiter", "Die Sachbearbeiterin", "Der Einnehmer", "Der Generalberater"],
}
LABELS = {
    "nl": {"ref": ["Ons kenmerk", "Onze referte", "Dossier", "Referentie", "Dossiernummer"], "number": ["Ondernemingsnummer", "KBO-nummer", "Uw ondernemingsnummer"], "date": ["Datum", "Datum van verzending", "Verzonden op"], "subject": ["Betreft", "Onderwerp", "Betreft", ""]},
    "fr": {"ref": ["Nos références", "Notre réf.", "Dossier", "Référence"], "number": ["Numéro d'entreprise", "N° BCE", "Votre numéro d'entreprise"], "date": ["Date", "Date d'envoi", "Envoyé le"], "subject": ["Objet", "Concerne", "Objet", ""]},
    "de": {"ref": ["Unser Zeichen", "Aktenzeichen", "Referenz"], "number": ["Unternehmensnummer", "ZDU-Nummer"], "date": ["Datum", "Versanddatum"], "subject": ["Betreff", "Betrifft", ""]},
}
SIGNED_COURT = {"nl": ["De griffier", "De griffier-hoofd van dienst", "De hoofdgriffier"], "fr": ["Le greffier", "Le greffier en chef", "La greffière"], "de": ["Der Greffier", "Der Chefgreffier"]}
#: Sentences that any letter may have.
FILLER = {
    "nl": ["Deze brief werd u via de eBox bezorgd en wordt niet per post verstuurd.", "Vermeld bij elk contact uw ondernemingsnummer.", "Onze kantoren zijn open op werkdagen van 9 tot 12 uur en na afspraak.",
           "Let op voor valse berichten: wij vragen nooit uw bankcodes.", "Deze brief werd automatisch aangemaakt en is geldig zonder handtekening.", "Een mandataris kan dit bericht inzien als u hem toegang geeft.",
           "Bent u intussen verhuisd, pas dan uw adres aan in de Kruispuntbank van Ondernemingen.", "Een klacht over onze werking kunt u richten aan onze klachtendienst of aan de ombudsman.", "Uw volledige dossier vindt u in ons online loket."],
    "fr": ["Ce courrier vous a été transmis via l'eBox et ne vous est pas envoyé par la poste.", "Mentionnez votre numéro d'entreprise lors de chaque contact.", "Nos bureaux sont ouverts les jours ouvrables de 9 à 12 heures et sur rendez-vous.",
           "Méfiez-vous des faux messages : nous ne demandons jamais vos codes bancaires.", "Ce courrier a été généré automatiquement et est valable sans signature.", "Un mandataire peut consulter ce message si vous lui en donnez l'accès.",
           "Si vous avez déménagé, adaptez votre adresse à la Banque-Carrefour des Entreprises.", "Une plainte sur notre fonctionnement peut être adressée à notre service des plaintes ou au médiateur.", "Votre dossier complet se trouve sur notre guichet en ligne."],
    "de": ["Dieses Schreiben wurde Ihnen über die eBox zugestellt und wird nicht per Post versandt.", "Bitte geben Sie bei jedem Kontakt Ihre Unternehmensnummer an.", "Unsere Büros sind werktags von 9 bis 12 Uhr und nach Vereinbarung geöffnet.",
           "Vorsicht vor falschen Nachrichten: Wir fragen nie nach Ihren Bankcodes.", "Dieses Schreiben wurde automatisch erstellt und ist ohne Unterschrift gültig.", "Eine Beschwerde können Sie an unseren Beschwerdedienst richten."],
}
FILLER_PAY = {
    "nl": ["Hebt u intussen betaald, dan mag u deze brief als zonder voorwerp beschouwen.", "Als uw betaling deze brief gekruist heeft, hoeft u er geen rekening mee te houden.", "Een bezwaar of klacht ontslaat u niet van deze verplichting.", "Vermeld uitsluitend de opgegeven mededeling, zonder andere tekst."],
    "fr": ["Si vous avez payé entre-temps, veuillez considérer ce courrier comme sans objet.", "Si votre paiement a croisé ce courrier, il n'y a pas lieu d'en tenir compte.", "Une réclamation ou une plainte ne vous dispense pas de cette obligation.", "Indiquez uniquement la communication mentionnée, sans autre texte."],
    "de": ["Haben Sie inzwischen gezahlt, so betrachten Sie dieses Schreiben bitte als gegenstandslos.", "Ein Einspruch entbindet Sie nicht von dieser Verpflichtung.", "Bitte geben Sie ausschließlich die genannte Mitteilung an."],
}
FILLER_OTHER = {
    "nl": ["Voor toekomstige betalingen gebruikt u steeds de mededeling op het betaalbericht.", "Betalingen gebeuren uitsluitend op het rekeningnummer dat in onze betaalberichten staat.", "Wie zijn schulden tijdig betaalt, vermijdt verhogingen en intresten."],
    "fr": ["Pour vos paiements futurs, utilisez toujours la communication figurant sur l'avis de paiement.", "Les paiements se font uniquement sur le compte mentionné dans nos avis de paiement.", "Payer ses dettes à temps évite majorations et intérêts."],
    "de": ["Für künftige Zahlungen verwenden Sie bitte stets die Mitteilung auf der Zahlungsmitteilung.", "Zahlungen erfolgen ausschließlich auf das in unseren Zahlungsmitteilungen genannte Konto."],
}  # fmt: skip
LAW = {
    "nl": "[Deze brief steunt op de wet van {law}.|Rechtsgrond: wet van {law}.|Zie de wet van {law} en haar uitvoeringsbesluiten.]",
    "fr": "[Le présent courrier se fonde sur la loi du {law}.|Base légale : loi du {law}.|Voir la loi du {law} et ses arrêtés d'exécution.]",
    "de": "[Rechtsgrundlage: Gesetz vom {law}.|Dieses Schreiben stützt sich auf das Gesetz vom {law}.]",
}

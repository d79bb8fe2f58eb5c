# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Sentences that many letters share; (nl, fr, de), each with alternatives."""

HELLO = (["Geachte heer, mevrouw,", "Geachte,", "Mevrouw, Mijnheer,", "Beste,", "Geachte zaakvoerder,", "Beste ondernemer,"],
         ["Madame, Monsieur,", "Madame, Monsieur,", "Cher client, chère cliente,", "Monsieur le Gérant,", "Bonjour,"],
         ["Sehr geehrte Damen und Herren,", "Sehr geehrte Damen und Herren,", "Guten Tag,", "Werte Kundin, werter Kunde,"])
BYE = (["Met vriendelijke groeten,", "Hoogachtend,", "Met de meeste hoogachting,", "Met vriendelijke groet,"],
       ["Veuillez agréer, Madame, Monsieur, l'expression de nos sentiments distingués.", "Cordialement,",
        "Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.", "Bien à vous,"],
       ["Mit freundlichen Grüßen", "Hochachtungsvoll", "Mit vorzüglicher Hochachtung"])
ROLE = (["De dossierbeheerder", "De adviseur-generaal", "Namens de administrateur-generaal,", "De ontvanger", "Het diensthoofd"],
        ["Le gestionnaire de dossier", "Le Conseiller général", "Pour l'Administrateur général,", "Le Receveur", "La Directrice financière"],
        ["Der Sachbearbeiter", "Die Generalberaterin", "Im Auftrag des Generalverwalters", "Der Einnehmer", "Die Dienstleiterin"])
ROLE_OF = {"court": ("De griffier", "Le greffier", "Der Greffier"), "labour": ("De griffier", "La greffière", "Die Greffierin"), "curator": ("De curator", "Le curateur", "Der Konkursverwalter")}
CONTACT = (["[Hebt u vragen|Heeft u nog vragen]? Bel ons op {phone} of mail naar {mail} en vermeld het dossiernummer {file}.",
            "Voor bijkomende inlichtingen kunt u terecht op het nummer {phone} (elke werkdag van 9 tot 12 uur) of op {site}.",
            "Wenst u meer informatie? Uw dossierbeheerder is {person}, tel. {phone}."],
           ["[Une question|Vous avez des questions] ? Appelez-nous au {phone} ou écrivez à {mail} en mentionnant le numéro de dossier {file}.",
            "Pour tout renseignement complémentaire, notre service est joignable au {phone} (les jours ouvrables de 9 h à 12 h) ou via {site}.",
            "Votre gestionnaire de dossier, {person}, se tient à votre disposition au {phone}."],
           ["Haben Sie Fragen? Rufen Sie uns unter {phone} an oder schreiben Sie an {mail}; geben Sie dabei bitte das Aktenzeichen {file} an.",
            "Weitere Auskünfte erhalten Sie werktags von 9 bis 12 Uhr unter der Nummer {phone} oder auf {site}.",
            "Ihr Ansprechpartner ist {person}, Tel. {phone}."])
CONTACT_H = (["Vragen?", "Meer weten?", "Hebt u nog vragen?", "Contact", "Inlichtingen"], ["Des questions ?", "Une question ?", "En savoir plus ?", "Contact", "Renseignements"],
             ["Haben Sie Fragen?", "Noch Fragen?", "Kontakt", "Auskünfte"])
PRIVACY = (["[Uw gegevens worden verwerkt|Wij verwerken uw gegevens] overeenkomstig de Algemene Verordening Gegevensbescherming (AVG). Meer uitleg leest u op {site}/privacy.",
            "De persoonsgegevens in dit dossier worden enkel gebruikt voor de uitvoering van onze wettelijke opdrachten (verordening (EU) 2016/679)."],
           ["Vos données sont traitées conformément au Règlement général sur la protection des données (RGPD). Plus d'informations : {site}/vieprivee.",
            "Les données à caractère personnel de ce dossier ne servent qu'à l'exécution de nos missions légales (règlement (UE) 2016/679)."],
           ["Ihre Daten werden gemäß der Datenschutz-Grundverordnung (DSGVO) verarbeitet. Näheres unter {site}/datenschutz.",
            "Die personenbezogenen Daten dieser Akte dienen ausschließlich der Ausführung unserer gesetzlichen Aufträge (Verordnung (EU) 2016/679)."])

ASK_H = (["Wat moet u doen?", "Wat verwachten wij van u?", "Hoe betaalt u?", "Betaling", "Hoe en wanneer moet u betalen?", "Betalingsgegevens"],
         ["Que devez-vous faire ?", "Comment payer ?", "Qu'attendons-nous de vous ?", "Modalités de paiement", "Quand et comment payer ?", "Paiement"],
         ["Was müssen Sie tun?", "Wie zahlen Sie?", "Zahlung", "Was erwarten wir von Ihnen?", "Zahlungsmodalitäten"])
ASK = (["[Wij verzoeken u|Wij vragen u|U wordt verzocht] het bedrag van {amount} {due} te betalen[| met onderstaande gegevens].",
        "[Gelieve|Wij verzoeken u] {due} het verschuldigde bedrag, zijnde {amount}, [over te schrijven|te storten] aan de hand van de gegevens hieronder.",
        "U dient {amount} te betalen, en dit {due}.", "Betaal {amount} {due}. Gebruik [daarvoor|hiervoor] deze gegevens:",
        "Dit bedrag ({amount}) moet {due} op onze rekening staan.", "Mogen wij u vragen {due} over te gaan tot de betaling van {amount}?"],
       ["[Nous vous prions|Nous vous demandons|Vous êtes invité] de payer la somme de {amount} {due}[| au moyen des données ci-dessous].",
        "[Veuillez|Nous vous saurions gré de bien vouloir] verser le montant dû, soit {amount}, {due}.",
        "Vous devez payer {amount}, et ce {due}.", "Payez {amount} {due}. Utilisez pour cela les données suivantes :",
        "Cette somme ({amount}) doit être créditée sur notre compte {due}.", "Le paiement de {amount} doit nous parvenir {due}."],
       ["[Wir bitten Sie|Wir fordern Sie auf], den Betrag von {amount} {due} zu zahlen.",
        "Bitte überweisen Sie den geschuldeten Betrag, das heißt {amount}, {due}[| mit den untenstehenden Angaben].",
        "Sie müssen {amount} zahlen, und zwar {due}.", "Zahlen Sie {amount} {due}. Verwenden Sie dazu diese Angaben:",
        "Dieser Betrag ({amount}) muss {due} auf unserem Konto eingegangen sein."])
ASK_NOAMOUNT = (["[Wij verzoeken u|Gelieve] het openstaande bedrag {due} te voldoen.", "De betaling moet gebeuren {due}."],
                ["[Nous vous prions d'acquitter|Veuillez acquitter] la somme due {due}.", "Le paiement doit être effectué {due}."],
                ["[Wir bitten Sie|Bitte], den offenen Betrag {due} zu begleichen.", "Die Zahlung muss {due} erfolgen."])
SENTENCE = (["[Gelieve|Wij verzoeken u] {amount} {due} [over te schrijven|te storten] op rekeningnummer {iban} [(BIC {bic}) |]van {who}, met [als mededeling|vermelding van de gestructureerde mededeling|de mededeling] {comm}.",
             "Betaal {due} het bedrag van {amount} op de rekening {iban} [(BIC: {bic}) |]op naam van {who}. Vermeld [steeds|zeker] de mededeling {comm}.",
             "Het saldo van {amount} dient {due} te worden voldaan door overschrijving op IBAN {iban}[, BIC {bic},|] van {who} onder vermelding van {comm}."],
            ["[Veuillez|Nous vous prions de] verser {amount} {due} sur le compte {iban} [(BIC {bic}) |]de {who}, avec [la communication|comme communication structurée] {comm}.",
             "Payez {due} le montant de {amount} sur le compte bancaire {iban} [(BIC : {bic}) |]ouvert au nom de {who}. Mentionnez [impérativement|toujours] la communication {comm}.",
             "Le solde de {amount} est à acquitter {due} par virement au compte IBAN {iban}[, BIC {bic},|] de {who} sous la référence {comm}."],
            ["Bitte überweisen Sie {amount} {due} auf das Konto {iban} [(BIC {bic}) |]von {who} mit der [Mitteilung|strukturierten Mitteilung] {comm}.",
             "Zahlen Sie {due} den Betrag von {amount} auf das Bankkonto {iban} [(BIC: {bic}) |]lautend auf {who}. Geben Sie [unbedingt|stets] die Mitteilung {comm} an.",
             "Der Saldo von {amount} ist {due} durch Überweisung auf das Konto IBAN {iban}[, BIC {bic},|] von {who} unter Angabe von {comm} zu begleichen."])
LABELS = {
    "amount": (["Te betalen bedrag", "Bedrag", "Te betalen", "Totaal te betalen", "Verschuldigd bedrag", "Nog te betalen"],
               ["Montant à payer", "Montant", "À payer", "Total à payer", "Somme due", "Reste à payer"],
               ["Zu zahlender Betrag", "Betrag", "Zu zahlen", "Gesamtbetrag", "Geschuldeter Betrag", "Noch zu zahlen"]),
    "iban": (["Rekeningnummer", "IBAN", "Op rekening", "Rekening (IBAN)", "Rekeningnummer begunstigde", "Onze rekening"],
             ["Numéro de compte", "IBAN", "Sur le compte", "Compte (IBAN)", "Compte bénéficiaire", "N° de compte"],
             ["Kontonummer", "IBAN", "Auf das Konto", "Konto (IBAN)", "Konto des Begünstigten", "Bankkonto"]),
    "bic": ("BIC", "BIC", "BIC"),
    "who": (["Begunstigde", "Op naam van", "Naam begunstigde", "Ten voordele van"], ["Bénéficiaire", "Au nom de", "Nom du bénéficiaire", "En faveur de"],
            ["Begünstigter", "Empfänger", "Lautend auf", "Name des Begünstigten"]),
    "comm": (["Mededeling", "Gestructureerde mededeling", "Met vermelding van", "Mededeling (verplicht)", "Betalingskenmerk"],
             ["Communication", "Communication structurée", "Avec la mention", "Communication (obligatoire)", "Référence de paiement"],
             ["Mitteilung", "Strukturierte Mitteilung", "Mit dem Vermerk", "Mitteilung (Pflichtangabe)", "Zahlungsreferenz"]),
    "due": (["Uiterste betaaldatum", "Vervaldag", "Te betalen", "Betalen vóór of op", "Betaaltermijn", "Uiterste datum van betaling"],
            ["Date limite de paiement", "Échéance", "Date d'échéance", "À payer", "Délai de paiement", "Date ultime de paiement"],
            ["Zahlungsfrist", "Fälligkeit", "Fälligkeitsdatum", "Spätestes Zahlungsdatum", "Zahlbar"]),
}
DATES_ONLY = {"nl": "Betaaldatum", "fr": "Date de paiement", "de": "Zahlungsdatum"}
LATE = (["Betaalt u niet of te laat, dan rekenen wij [nalatigheidsinteresten|verwijlintresten] aan en kan de invordering gebeuren door een gerechtsdeurwaarder, op uw kosten.",
         "Bij gebrek aan betaling binnen de gestelde termijn wordt het bedrag [van rechtswege verhoogd met 10 %|verhoogd met {fee} administratiekosten].",
         "Wat als u niet betaalt? Dan volgt een aanmaning waarvoor {fee} kosten worden aangerekend."],
        ["À défaut de paiement dans le délai, des intérêts de retard seront portés en compte et le recouvrement pourra être confié à un huissier de justice, à vos frais.",
         "En cas de non-paiement dans le délai fixé, le montant sera majoré [de plein droit de 10 %|de {fee} de frais administratifs].",
         "Et si vous ne payez pas ? Un rappel suivra, pour lequel {fee} de frais seront réclamés."],
        ["Bei ausbleibender Zahlung berechnen wir Verzugszinsen und die Beitreibung kann auf Ihre Kosten einem Gerichtsvollzieher anvertraut werden.",
         "Bei Nichtzahlung innerhalb der Frist wird der Betrag [von Rechts wegen um 10 % erhöht|um {fee} Verwaltungskosten erhöht].",
         "Was, wenn Sie nicht zahlen? Dann folgt eine Mahnung, für die {fee} Kosten anfallen."])
PAID = (["Hebt u intussen al betaald? Dan mag u deze brief als zonder voorwerp beschouwen.", "Indien u de betaling reeds hebt uitgevoerd, gelieve dit schrijven als nietig te beschouwen."],
        ["Si vous avez payé entre-temps, ne tenez pas compte de ce courrier.", "Si votre paiement a croisé le présent courrier, veuillez considérer celui-ci comme sans objet."],
        ["Haben Sie bereits gezahlt, so betrachten Sie dieses Schreiben bitte als gegenstandslos."])
PLAN = (["Kunt u niet in één keer betalen? Vraag {plan} een afbetalingsplan aan via {site}.", "Een verzoek om uitstel van betaling kunt u {plan} indienen bij {abbr}."],
        ["Vous ne pouvez pas payer en une fois ? Demandez un plan de paiement {plan} via {site}.", "Une demande de facilités de paiement peut être introduite {plan} auprès de {abbr}."],
        ["Können Sie nicht auf einmal zahlen? Beantragen Sie {plan} einen Zahlungsplan über {site}.", "Ein Antrag auf Zahlungsaufschub kann {plan} bei {abbr} eingereicht werden."])
OBJECT_H = (["Niet akkoord?", "Bent u het niet eens met deze beslissing?", "Bezwaar", "Rechtsmiddelen"], ["Pas d'accord ?", "Vous n'êtes pas d'accord ?", "Réclamation", "Voies de recours"],
            ["Nicht einverstanden?", "Sie sind nicht einverstanden?", "Widerspruch", "Rechtsmittel"])
OBJECT = (["[Bent u het niet eens|Gaat u niet akkoord]? Dan kunt u {objection} [een gemotiveerd bezwaar indienen|schriftelijk bezwaar aantekenen] bij {abbr}[. Het bezwaar schorst de betaling niet|].",
           "Tegen deze beslissing kan {objection} bezwaar worden ingediend, op straffe van verval, per brief of via {site}."],
          ["[Vous n'êtes pas d'accord|Vous contestez cette décision] ? Vous pouvez introduire une réclamation motivée {objection} auprès de {abbr}[. La réclamation ne suspend pas l'obligation de payer|].",
           "Une réclamation peut être introduite {objection}, sous peine de déchéance, par courrier ou via {site}."],
          ["Sind Sie nicht einverstanden? Dann können Sie {objection} [einen begründeten Widerspruch|schriftlich Widerspruch] bei {abbr} einreichen[. Der Widerspruch setzt die Zahlung nicht aus|].",
           "Gegen diesen Bescheid kann {objection} per Brief oder über {site} Widerspruch eingelegt werden."])
APPEAL = (["Tegen deze beslissing kunt u {appeal} beroep instellen bij [de bevoegde rechtbank|de Raad van State|de rechtbank van eerste aanleg].",
           "U beschikt over de mogelijkheid om {appeal} een verzoekschrift neer te leggen bij de [bevoegde rechtbank|rechtbank van eerste aanleg]."],
          ["Un recours contre cette décision peut être introduit {appeal} devant [le tribunal compétent|le Conseil d'État|le tribunal de première instance].",
           "Vous avez la possibilité de déposer une requête {appeal} auprès du [tribunal compétent|tribunal de première instance]."],
          ["Gegen diesen Beschluss können Sie {appeal} Beschwerde [beim zuständigen Gericht|beim Staatsrat|beim Gericht Erster Instanz] einlegen.",
           "Sie haben die Möglichkeit, {appeal} eine Antragschrift beim [zuständigen Gericht|Gericht Erster Instanz] zu hinterlegen."])
NOTHING = (["[U hoeft niets te betalen|U moet niets betalen|U hoeft niets te doen].", "Er wordt van u geen betaling verwacht.", "Dit schrijven is geen betalingsverzoek.", "U hoeft hiervoor niets te ondernemen."],
           ["Vous n'avez rien à payer.", "Vous ne devez rien payer.", "Aucun paiement n'est attendu de votre part.", "Le présent courrier ne constitue pas une invitation à payer.", "Vous ne devez entreprendre aucune démarche."],
           ["Sie müssen nichts zahlen.", "Von Ihnen wird keine Zahlung erwartet.", "Dieses Schreiben ist keine Zahlungsaufforderung.", "Sie brauchen nichts zu unternehmen."])
REFUND = (["[Het bedrag|De som] van {refund} wordt [binnen vier tot zes weken|eerstdaags|in de loop van de volgende maand] gestort op uw rekening {own}.",
           "Wij betalen u {refund} terug op het rekeningnummer {own} dat bij ons gekend is.",
           "U ontvangt {refund} op rekening {own}. Klopt dit nummer niet meer? Laat het ons weten {answer}."],
          ["Le montant de {refund} sera versé [dans les quatre à six semaines|prochainement|dans le courant du mois prochain] sur votre compte {own}.",
           "Nous vous remboursons {refund} sur le compte {own} connu de nos services.",
           "Vous recevrez {refund} sur le compte {own}. Ce numéro n'est plus correct ? Faites-le-nous savoir {answer}."],
          ["Der Betrag von {refund} wird [in vier bis sechs Wochen|demnächst|im Laufe des nächsten Monats] auf Ihr Konto {own} überwiesen.",
           "Wir erstatten Ihnen {refund} auf das uns bekannte Konto {own}.",
           "Sie erhalten {refund} auf das Konto {own}. Stimmt diese Nummer nicht mehr? Teilen Sie es uns {answer} mit."])
YOUR_REF = ("Uw kenmerk", "Vos références", "Ihr Zeichen")
OUR_REF = (["Ons kenmerk", "Dossiernummer", "Referentie", "Onze referte"], ["Nos références", "Numéro de dossier", "Référence", "N/Réf."], ["Unser Zeichen", "Aktenzeichen", "Referenz"])
DATE = (["Datum", "Datum van verzending", "Verzonden op"], ["Date", "Date d'envoi", "Envoyé le"], ["Datum", "Versanddatum", "Datum des Schreibens"])
NUMBER = (["Ondernemingsnummer", "KBO-nummer"], ["Numéro d'entreprise", "N° BCE"], ["Unternehmensnummer", "ZUD-Nummer"])
TOPIC = (["Betreft", "Onderwerp"], ["Concerne", "Objet"], ["Betreff", "Betrifft"])
PHONE = ("Tel.", "Tél.", "Tel.")
SLIP = ("OVERSCHRIJVINGSOPDRACHT", "ORDRE DE VIREMENT", "ÜBERWEISUNGSAUFTRAG")
SLIP_FIELDS = {
    "payer": ("Rekening opdrachtgever (IBAN)", "Compte donneur d'ordre (IBAN)", "Konto des Auftraggebers (IBAN)"),
    "payer_name": ("Naam en adres opdrachtgever", "Nom et adresse donneur d'ordre", "Name und Anschrift des Auftraggebers"),
    "amount": ("Bedrag EUR CENT", "Montant EUR CENT", "Betrag EUR CENT"),
    "iban": ("Rekening begunstigde (IBAN)", "Compte bénéficiaire (IBAN)", "Konto des Begünstigten (IBAN)"),
    "bic": ("BIC begunstigde", "BIC bénéficiaire", "BIC des Begünstigten"),
    "who": ("Naam en adres begunstigde", "Nom et adresse bénéficiaire", "Name und Anschrift des Begünstigten"),
    "comm": ("Mededeling", "Communication", "Mitteilung"),
    "date": ("Gewenste uitvoeringsdatum in de toekomst", "Date mémo", "Gewünschtes Ausführungsdatum"),
    "sign": ("Handtekening(en)", "Signature(s)", "Unterschrift(en)"),
}
TOP = (["[Te betalen|Totaal te betalen]: {amount} - [uiterste datum|vervaldag]: {due}", "Te betalen {due}: {amount}"], ["[À payer|Total à payer] : {amount} - échéance : {due}", "À payer {due} : {amount}"], ["[Zu zahlen|Gesamtbetrag]: {amount} - Frist: {due}", "Zu zahlen {due}: {amount}"])
FAQ_H = (["Veelgestelde vragen", "Goed om te weten", "Uw vragen, onze antwoorden"], ["Questions fréquentes", "Bon à savoir", "Vos questions, nos réponses"], ["Häufige Fragen", "Gut zu wissen"])
FAQ = [
    ("Kan ik mijn gegevens wijzigen? Ja, via {site}. Een adreswijziging meldt u best binnen een maand aan de KBO.", "Puis-je modifier mes données ? Oui, via {site}. Un changement d'adresse est à signaler à la BCE dans le mois.",
     "Kann ich meine Daten ändern? Ja, über {site}. Eine Adressänderung melden Sie am besten bei der ZUD."),
    ("Kan ik brieven voortaan digitaal krijgen? Ja, activeer de eBox van uw onderneming. Sinds {old} versturen wij de meeste brieven digitaal.", "Puis-je recevoir mes courriers par voie électronique ? Oui, activez l'eBox de votre entreprise. Depuis le {old}, nous envoyons la plupart des courriers par voie numérique.",
     "Kann ich Schreiben künftig digital erhalten? Ja, aktivieren Sie die eBox Ihres Unternehmens. Seit dem {old} versenden wir die meisten Schreiben digital."),
    ("Wat kost een kopie van mijn dossier? De eerste kopie is gratis, elke volgende kost {fee}.", "Combien coûte une copie de mon dossier ? La première est gratuite, chaque copie supplémentaire coûte {fee}.",
     "Was kostet eine Kopie meiner Akte? Die erste ist kostenlos, jede weitere kostet {fee}."),
    ("Mijn boekhouder volgt dit op. Moet ik iets doen? Bezorg hem deze brief, wij sturen geen kopie.", "Mon comptable s'en occupe. Dois-je faire quelque chose ? Transmettez-lui ce courrier, nous n'envoyons pas de copie.",
     "Mein Buchhalter kümmert sich darum. Muss ich etwas tun? Geben Sie ihm dieses Schreiben weiter."),
    ("Ontevreden over onze dienst? Onze klachtendienst antwoordt u; daarna kunt u terecht bij de ombudsman.", "Insatisfait de nos services ? Notre service des plaintes vous répondra ; ensuite, vous pouvez saisir le médiateur.",
     "Unzufrieden mit unserem Dienst? Unser Beschwerdedienst antwortet Ihnen; danach können Sie sich an den Ombudsmann wenden."),
]

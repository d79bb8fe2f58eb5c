# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Standing paragraphs that letters of every sort carry, and a second page of explanations. They ask nothing."""
STANDING = {
    "nl": ["Hebt u vragen over deze brief? Bel ons elke werkdag tussen 9 en 12 uur en vermeld uw dossiernummer.",
           "Bent u niet tevreden over onze dienstverlening? Richt uw klacht dan eerst tot onze klachtendienst, daarna tot de ombudsman.",
           "U kunt uw dossier op elk ogenblik raadplegen met itsme of eID op onze website.",
           "Deze brief werd automatisch opgemaakt en is geldig zonder handtekening.",
           "Overeenkomstig de wet van 29 juli 1991 betreffende de uitdrukkelijke motivering van de bestuurshandelingen wordt deze beslissing gemotiveerd.",
           "Een kopie van deze brief is beschikbaar voor uw boekhouder of uw sociaal secretariaat als u hen een mandaat hebt gegeven.",
           "Onze kantoren zijn gesloten op 2 november 2026 en tussen 25 december 2026 en 3 januari 2027."],
    "fr": ["Des questions sur ce courrier ? Appelez-nous chaque jour ouvrable entre 9 et 12 heures en mentionnant votre numéro de dossier.",
           "Vous n'êtes pas satisfait de nos services ? Adressez d'abord votre plainte à notre service des plaintes, ensuite au médiateur.",
           "Vous pouvez consulter votre dossier à tout moment avec itsme ou eID sur notre site.",
           "Ce courrier a été établi automatiquement et est valable sans signature.",
           "Conformément à la loi du 29 juillet 1991 relative à la motivation formelle des actes administratifs, la présente décision est motivée.",
           "Une copie de ce courrier est disponible pour votre comptable ou votre secrétariat social s'ils disposent d'un mandat.",
           "Nos bureaux seront fermés le 2 novembre 2026 et entre le 25 décembre 2026 et le 3 janvier 2027."],
    "de": ["Haben Sie Fragen zu diesem Schreiben? Rufen Sie uns werktags zwischen 9 und 12 Uhr an und geben Sie Ihr Aktenzeichen an.",
           "Sind Sie mit unseren Diensten nicht zufrieden? Wenden Sie sich zunächst an unsere Beschwerdestelle, dann an den Ombudsmann.",
           "Sie können Ihre Akte jederzeit mit itsme oder eID auf unserer Website einsehen.",
           "Dieses Schreiben wurde automatisch erstellt und ist ohne Unterschrift gültig.",
           "Gemäß dem Gesetz vom 29. Juli 1991 über die ausdrückliche Begründung der Verwaltungsakte wird diese Entscheidung begründet.",
           "Unsere Büros bleiben am 2. November 2026 sowie vom 25. Dezember 2026 bis 3. Januar 2027 geschlossen."]}
PAGE2 = {
    "nl": ("Meer uitleg", ["Hoe werkt een gestructureerde mededeling? Ze bestaat uit twaalf cijfers tussen plustekens en koppelt een betaling aan het juiste dossier. Gebruik altijd de mededeling van de betalingsuitnodiging zelf.",
                           "Nalatigheidsinterest: wie te laat betaalt, is van rechtswege een interest verschuldigd. De rentevoet bedraagt 4,00 % voor 2026 en bedroeg 4,50 % voor 2025.",
                           "Kosten van de gerechtsdeurwaarder: betekening dwangbevel ± 170,00 EUR, bevel tot betalen ± 210,00 EUR, uitvoerend beslag ± 340,00 EUR (inclusief btw).",
                           "Bewaartermijn: wij bewaren uw gegevens tien jaar. U hebt recht op inzage en verbetering (verordening van 27 april 2016).",
                           "Voor waarborgen en cautions bestaat een afzonderlijke rekening: {acc}. Gebruik die enkel als wij dat uitdrukkelijk vragen.",
                           "Een betalingsplan is mogelijk voor schulden vanaf 250,00 EUR; het loopt in de regel over hoogstens twaalf maanden.",
                           "Vertegenwoordiging: een advocaat, accountant of fiscalist kan namens u optreden als hij een volmacht voorlegt."]),
    "fr": ("Explications", ["Comment fonctionne une communication structurée ? Elle se compose de douze chiffres entre signes plus et relie un paiement au bon dossier. Utilisez toujours la communication figurant sur l'invitation à payer elle-même.",
                            "Intérêts de retard : celui qui paie tardivement est redevable de plein droit d'un intérêt. Le taux est de 4,00 % pour 2026 et était de 4,50 % pour 2025.",
                            "Frais d'huissier de justice : signification de contrainte ± 170,00 EUR, commandement de payer ± 210,00 EUR, saisie-exécution ± 340,00 EUR (TVA comprise).",
                            "Conservation : vos données sont conservées dix ans. Vous disposez d'un droit d'accès et de rectification (règlement du 27 avril 2016).",
                            "Un compte distinct existe pour les garanties et cautionnements : {acc}. Ne l'utilisez qu'à notre demande expresse.",
                            "Un plan de paiement est possible pour les dettes à partir de 250,00 EUR ; il s'étend en règle générale sur douze mois au plus."]),
    "de": ("Erläuterungen", ["Eine strukturierte Mitteilung besteht aus zwölf Ziffern zwischen Pluszeichen und verbindet eine Zahlung mit der richtigen Akte.",
                             "Verzugszinsen: Wer zu spät zahlt, schuldet von Rechts wegen Zinsen. Der Satz beträgt 4,00 % für 2026 und betrug 4,50 % für 2025.",
                             "Gerichtsvollzieherkosten: Zustellung eines Zwangsbefehls ± 170,00 EUR, Zahlungsbefehl ± 210,00 EUR, Vollstreckungspfändung ± 340,00 EUR.",
                             "Ihre Daten werden zehn Jahre aufbewahrt (Verordnung vom 27. April 2016).",
                             "Für Sicherheiten besteht ein gesondertes Konto: {acc}. Benutzen Sie es nur auf ausdrückliche Anfrage."])}
SLIP_HINT = {"nl": ["Gebruik bij voorkeur het onderstaande overschrijvingsformulier.", "U vindt de betaalgegevens op het overschrijvingsformulier onderaan deze brief."],
             "fr": ["Utilisez de préférence le formulaire de virement ci-dessous.", "Les données de paiement figurent sur le formulaire de virement au bas de ce courrier."],
             "de": ["Benutzen Sie vorzugsweise das nachstehende Überweisungsformular.", "Die Zahlungsangaben finden Sie auf dem Überweisungsformular unten."]}


def standing(x):
    """None to three standing paragraphs."""
    some = x.r.sample(STANDING[x.lang], x.r.choice([0, 1, 1, 2, 2, 3]))
    return "".join(f"<p>{p}</p>" for p in some)


def second_page(x):
    """Sometimes a second page, or a block of small print."""
    if x.r.random() > 0.3:
        return ""
    head, pool = PAGE2[x.lang]
    some = x.r.sample(pool, x.r.randint(3, len(pool)))
    x.traits.add("explanations")
    how = x.r.choice(["newpage", "newpage", ""])
    kind = x.r.choice(["small", "plain"])
    return f'<div class="{how}"></div><h3>{head}</h3>' + "".join(f'<p class="{kind}">{p.format(acc=x.account())}</p>' for p in some)

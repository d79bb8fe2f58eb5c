# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Notions of time, of accounts, and of what letters are about; see ``lexicon``."""

from __future__ import annotations

#: Notion -> phrases, one line for each language.
LETTERS: dict[str, str] = {
    # time
    "until": """
        uiterlijk, ten laatste, voor, tegen, tot, tot en met, niet later dan,
        tegen uiterlijk, tegen ten laatste
        au plus tard, avant, avant le, jusqu au, jusqu a, d ici, d ici le, d ici au,
        pour le, au plus tard le, pour au plus tard
        spatestens, bis, bis zum, vor, vor dem, bis spatestens, spatestens am""",
    "last day": """
        uiterste datum, uiterste betaaldatum, uiterste dag, vervaldag, vervaldatum,
        limietdatum, laatste dag, betaaldatum, betaaltermijn, betalingstermijn,
        uiterste betaaldag, einddatum, te betalen voor, te betalen tegen,
        betaal voor, te betalen uiterlijk, uiterlijk te betalen, betalen voor,
        betalen tegen, laatste dag om te betalen, te voldoen voor, te storten voor,
        deadline
        date limite, echeance, date d echeance, delai de paiement, dernier jour,
        date ultime, date butoir, date limite de paiement, a payer avant,
        a payer pour, a payer au plus tard, payer avant, a verser pour,
        jour d echeance, dernier jour de paiement, dernier jour pour payer,
        limite de paiement
        fallig am, falligkeit, falligkeitsdatum, falligkeitstag, zahlungsfrist,
        zahlungsziel, zahlungstermin, letzter tag, letzter zahlungstag, zahlbar bis,
        zu zahlen bis, zu zahlen vor, zahlbar spatestens, stichtag, frist bis""",
    "within": """
        binnen, endeans, in de loop van
        dans les, dans un delai, dans le delai, dans le mois, dans la, sous, endeans
        innerhalb, binnen, innert""",
    "term": """
        termijn, termijnen, dagen, dag, maand, maanden, weken, werkdagen,
        kalenderdagen
        delai, delais, jours, jour, mois, semaines, jours ouvrables,
        jours calendrier
        frist, fristen, tage, tagen, monat, monate, monaten, wochen, werktage*,
        kalendertage*""",
    "from": """
        vanaf, na, volgend op, te rekenen, te rekenen vanaf, volgend, ingaand,
        ingaande, aanvangt, nadat, volgende op, die volgt op
        a compter, a partir, a dater, prenant cours, prend cours, suivant, qui suit,
        qui suivent, apres, des, depuis
        ab, nach, seit, folgend, nachdem, gerechnet, beginnend, beginnt, anfangend""",
    "sending": """
        verzending, verzenddatum, verzonden, versturen, opmaak, dagtekening
        envoi, envoye, expedition, date d envoi
        versand, versandt, absendung, versendung, versanddatum, abgesandt""",
    "receipt": """
        ontvangst, kennisgeving, betekening, ontvangst van deze, notificatie
        reception, notification, signification
        erhalt, empfang, zustellung, bekanntgabe, eingang, notifizierung""",
    "this letter": """
        deze brief, dit schrijven, dit bericht, deze aanmaning,
        deze ingebrekestelling, deze beslissing, dit aanslagbiljet,
        deze uitnodiging, deze kennisgeving, heden, deze sommatie, dit document,
        onderhavige
        la presente, present courrier, presente lettre, cette lettre, ce courrier,
        present avis, presente decision, ce jour, present document, presentes,
        presente sommation, presente mise en demeure, present rappel
        dieses schreiben, dieses schreibens, dieser brief, diesem schreiben,
        dieses bescheids, dieser mahnung, dieser mitteilung, vorliegend*, heute""",
    "date": """
        datum, factuurdatum, datum van de brief
        date, date de la lettre
        datum, rechnungsdatum, briefdatum""",
    "period": """
        periode, kwartaal, trimester, jaar, boekjaar, aanslagjaar, inkomstenjaar,
        dienstjaar
        periode, trimestre, exercice, annee, exercice d imposition, annee de revenus
        zeitraum, quartal, jahr, steuerjahr, geschaftsjahr, vierteljahr""",
    "started": """
        vastgesteld, vaststelling, overtreding, feiten, gedateerd, ondertekend,
        opgesteld, geboekt, gepubliceerd, in werking
        constate, constatee, constatation, infraction, faits, datee, signe, etabli,
        publie, entree en vigueur, enrole, comptabilise
        festgestellt, feststellung, versto*, tatbestand, vom, datiert,
        unterzeichnet, erstellt, verbucht, veroffentlicht, in kraft""",
    # accounts and references
    "account": """
        rekening, rekeningnummer, iban, bankrekening, *rekening, rekeningnr, rek,
        bankrekeningnummer
        compte, comptes, numero de compte, compte bancaire, n de compte, cpte
        konto, kontonummer, bankkonto, bankverbindung, konten""",
    "account of reader": """
        uw rekening, uw bankrekening, uw rekeningnummer, uw iban, rekening van uw,
        bij ons gekend, bij ons bekend, bekende rekening, opdrachtgever,
        uw bankrekeningnummer, rekening opdrachtgever, rekeningnummer opdrachtgever,
        gekend rekeningnummer, uw zichtrekening, rekening van de opdrachtgever
        votre compte, votre iban, votre numero de compte, votre compte bancaire,
        donneur d ordre, que nous connaissons, connu de nos services,
        compte de votre, compte donneur d ordre
        ihr konto, ihrem konto, ihres kontos, ihre iban, ihr bankkonto,
        ihrem bankkonto, ihre bankverbindung, auftraggeber*, uns bekannte*,
        konto des auftraggebers""",
    "account of sender": """
        onze rekening, op rekening, op rekeningnummer, op het rekeningnummer,
        naar rekening, op de rekening, op onze rekening, op bankrekening,
        op het rekeningnr, op iban
        notre compte, sur le compte, au compte, au numero de compte,
        sur notre compte, sur compte, au credit du compte, sur le numero de compte
        unser konto, auf das konto, auf konto, unserem konto, auf unser konto,
        auf das bankkonto, auf folgendes konto, auf die kontonummer""",
    "beneficiary": """
        begunstigde, begunstigden, rekeninghouder, titularis, op naam van,
        ten name van, ten gunste van, naam begunstigde, ten voordele van
        beneficiaire, beneficiaires, titulaire, au nom de, en faveur de,
        au profit de, a l ordre de
        empfanger, empfangers, zahlungsempfanger, begunstigter, begunstigten,
        kontoinhaber, auf den namen, zugunsten von, zugunsten""",
    "bank": """
        bank, bic, swift, bic code, banque, code bic""",
    "communication": """
        mededeling, vermelding, gestructureerde mededeling, met vermelding van,
        met vermelding, met mededeling, ogm, vermeld, vermelden, te vermelden,
        mededelingen, betalingskenmerk, betaalreferte, betalingsreferentie,
        betaalkenmerk, vm, overschrijvingsmededeling
        communication, communication structuree, mention, avec la communication,
        en mentionnant, mentionner, mentionnez, en indiquant, indiquer, vcs,
        reference de paiement, communications, avec mention
        mitteilung, strukturierte mitteilung, verwendungszweck, unter angabe,
        angabe, anzugeben, geben sie, zahlungsreferenz, mit der mitteilung""",
    "reference": """
        referte, referentie, kenmerk, dossiernummer, dossier, ons kenmerk,
        uw kenmerk, nummer, nr, klantnummer, stamnummer, aansluitingsnummer,
        ondernemingsnummer, kbo, repertoriumnummer, kohierartikel, artikel,
        volgnummer, btw nummer
        reference, references, numero, nos references, vos references, matricule,
        bce, numero d entreprise, numero de dossier, article, numero de client,
        article du role, numero de tva
        referenz, aktenzeichen, nummer, unser zeichen, ihr zeichen, zeichen,
        unternehmensnummer, kundennummer, mitgliedsnummer, artikel, zdu, mwst nummer""",
    "identity": """
        identiteitskaart, rijksregisternummer, rijksregister, identiteitsbewijs,
        inss, insz
        carte d identite, registre national, numero national, niss, piece d identite
        personalausweis, nationalregister*, ausweis, enss""",
    "other": """
        andere, ander, anders dan, gebruik deze niet, niet meer, geldt niet meer
        autre, autres, ne plus, n est plus
        anderer, anderes, anderen, nicht mehr""",
    "new": """
        nieuw, nieuwe, gewijzigd, wijziging, wijzigt, vervangt
        nouveau, nouvelle, nouveaux, modifie, modification, change, changement,
        remplace
        neu, neue, neuen, neues, geandert, anderung, ersetzt""",
    "slip": """
        overschrijvingsopdracht, overschrijvingsformulier, overschrijvingsbewijs,
        betaalformulier, strook, betaalstrook, overschrijvingsstrook
        ordre de virement, bulletin de virement, formulaire de virement,
        bulletin de versement, talon
        uberweisungsauftrag, uberweisungsformular, zahlschein, uberweisungstrager,
        zahlungsabschnitt""",
    "code": """
        qr, qr code, scan, scannen, scannez, scanner, scannen sie""",
    # what letters are about
    "reminder": """
        herinnering, aanmaning, ingebrekestelling, betalingsherinnering, rappel,
        laatste aanmaning, laatste herinnering, in gebreke, waarschuwing,
        tweede herinnering, aangetekende ingebrekestelling
        rappel, mise en demeure, sommation, dernier rappel, dernier avertissement,
        sommation de payer, rappel de paiement, avertissement
        mahnung, erinnerung, zahlungserinnerung, inverzugsetzung, letzte mahnung,
        in verzug, mahnschreiben""",
    "call to pay": """
        betalingsbericht, betaalbericht, uitnodiging tot betaling,
        betalingsuitnodiging, betalingsverzoek, verzoek tot betaling,
        vraag tot betaling, betaalverzoek, bevel tot betalen, betalingsbevel,
        betalingsopdracht, oproep tot betaling, bericht van betaling,
        te betalen factuur, debetnota, vorderingsbericht
        avis de paiement, invitation a payer, demande de paiement,
        ordre de paiement, appel de fonds, injonction de payer, note de debit,
        avis de debit, appel de cotisation
        zahlungsaufforderung, zahlungsbescheid, zahlungsbefehl,
        aufforderung zur zahlung, zahlungsmitteilung, lastschriftanzeige,
        beitragsbescheid, gebuhrenbescheid""",
    "enforcement": """
        gerechtsdeurwaarder, dwangbevel, beslag, gedwongen uitvoering, invordering,
        gedwongen invordering, dwanguitvoering, vervolging, vervolgingen,
        tenuitvoerlegging, uitvoerend beslag, rechtbank
        huissier, huissier de justice, contrainte, saisie, execution forcee,
        recouvrement, recouvrement force, poursuites, tribunal, commandement
        gerichtsvollzieher, zwangsbefehl, pfandung, zwangsvollstreckung,
        beitreibung, zwangseintreibung, eintreibung, verfolgungen, gericht""",
    "assessment": """
        aanslagbiljet, aanslag, kohier, ingekohierd, inkohiering, aanslagvoet,
        rechtzetting, ambtshalve
        avertissement extrait de role, avertissement extrait, imposition,
        enrolement, role, d office, rectification, cotisation d office
        steuerbescheid, veranlagung, heberolle, heberollenauszug, festsetzung,
        von amts wegen, berichtigung""",
    "object": """
        bezwaar, bezwaarschrift, verzet, betwisten, betwist, betwisting,
        niet akkoord, niet eens, bezwaren, verweer, verweermiddelen
        reclamation, contester, contestez, contestation, opposition, pas d accord,
        desaccord, objections, griefs, moyens de defense
        widerspruch, einspruch, beanstandung, bestreiten, nicht einverstanden,
        einwande, einwand, verteidigungsmittel""",
    "appeal": """
        beroep, verzoekschrift, hoger beroep, raad van state, arbeidsrechtbank,
        rechtsmiddel*
        recours, appel, requete, conseil d etat, tribunal du travail,
        voies de recours
        beschwerde, berufung, klage, klageschrift, staatsrat, arbeitsgericht,
        rechtsmittel*""",
    "declare": """
        aangifte, aangiften, indienen, ingediend, indiening, invullen, ingevuld,
        neerleggen, neerlegging, aangeven, aan te geven, in te dienen
        declaration, declarations, declarer, introduire, introduite, introduit,
        remplir, completer, depot, deposer, rentrer
        erklarung, erklarungen, steuererklarung, einreichen, einzureichen,
        eingereicht, ausfullen, hinterlegung, hinterlegen, melden, meldung""",
    "answer": """
        antwoorden, antwoord, reageren, reactie, opmerkingen, inlichtingen,
        bezorgen, meedelen, mee te delen, documenten, bewijsstukken,
        stavingsstukken, toelichting, vraag om inlichtingen, bewijs, over te leggen,
        opsturen, terugsturen
        repondre, reponse, reagir, observations, renseignements, communiquer,
        documents, pieces justificatives, justificatifs, transmettre, fournir,
        demande de renseignements, renvoyer, faire parvenir
        antworten, antwort, beantworten, stellungnahme, auskunfte, auskunft,
        mitteilen, unterlagen, belege, nachweise, ubermitteln, auskunftsersuchen,
        zusenden""",
    "appear": """
        verschijnen, hoorzitting, zitting, gehoord, dagvaarding, dagvaart,
        oproeping, aanwezig, uitgenodigd op, afspraak, aanmelden, verhoor,
        controle ter plaatse, bezoek
        comparaitre, audience, audition, entendu, citation, convocation, convoque,
        present, presente, rendez vous, se presenter, visite, controle sur place
        erscheinen, anhorung, sitzung, verhandlung, vorladung, geladen, termin,
        anwesend, besuch, kontrolle vor ort, angehort""",
    "survey": """
        enquete, vragenlijst, bevraging, statistiek, statistisch*, steekproef
        questionnaire, sondage, statistique*, echantillon
        umfrage, fragebogen, erhebung, statistik, statistisch*, stichprobe""",
    "permit": """
        vergunning, omgevingsvergunning, openbaar onderzoek, vergunningsaanvraag,
        aanvraag, machtiging, erkenning, bekendmaking
        permis, permis d environnement, enquete publique, autorisation, agrement,
        demande, affichage
        genehmigung, offentliche untersuchung, erlaubnis, antrag, zulassung,
        bekanntmachung, umweltgenehmigung""",
    "certificate": """
        attest, getuigschrift, bewijs van, verklaring, uittreksel, fiscaal attest
        attestation, certificat, extrait, attestation fiscale
        bescheinigung, zeugnis, auszug, bestatigung, steuerbescheinigung""",
    "decision": """
        beslissing, beslist, besluit, besloten, uitspraak, vonnis, arrest
        decision, decide, arrete, jugement, arret, statue
        entscheidung, entschieden, bescheid, beschluss, beschlossen, urteil""",
    "granted": """
        ingewilligd, toegekend, aanvaard, goedgekeurd, toegestaan, ontvankelijk,
        gegrond, verleend
        accorde, accordee, octroye, octroyee, accepte, acceptee, approuve,
        accueilli*, recevable, fondee, octroi
        bewilligt, gewahrt, genehmigt, stattgegeben, angenommen, anerkannt,
        zulassig, begrundet, erteilt""",
    "refused": """
        afgewezen, geweigerd, verworpen, niet ingewilligd, ongegrond, onontvankelijk
        rejete, rejetee, refuse, refusee, irrecevable, non fondee
        abgelehnt, abgewiesen, zuruckgewiesen, unzulassig, unbegrundet, verweigert""",
    "informs": """
        ter informatie, ter kennisgeving, louter informatief, informatief,
        ter kennis, informatie, infobrief, mededelen wij u, wij informeren u,
        ter info, delen u mee, brengen u op de hoogte
        pour information, a titre informatif, purement informatif,
        a titre d information, nous vous informons, information, informative,
        vous informer, portons a votre connaissance
        zur information, zur kenntnisnahme, rein informativ, wir informieren sie,
        wir teilen ihnen mit, information, zu ihrer information,
        setzen sie in kenntnis""",
    "elsewhere": """
        myminfin, beschikbaar, raadplegen, online, inloggen, downloaden, portaal,
        website, mypension, webtoepassing
        disponible, consulter, en ligne, telecharger, portail, se connecter,
        site web, consultable
        verfugbar, einsehen, abrufen, herunterladen, portal, einsehbar, webseite""",
    "statement": """
        overzicht, rekeninguittreksel, rekeningoverzicht, stand van uw rekening,
        rekeningstand, samenstelling, detail, historiek
        apercu, releve, extrait de compte, situation de compte, etat de compte,
        detail, composition, historique
        ubersicht, kontoauszug, kontostand, aufstellung, zusammensetzung, detail""",
    "calculation": """
        berekening, berekend, berekeningswijze, berekeningsnota
        calcul, calcule, calculee, note de calcul, mode de calcul
        berechnung, berechnet, berechnungsweise""",
    "at most": """
        maximum, maximaal, hoogstens, oplopen, oplopen tot, kan bedragen,
        ten hoogste, tot wel, minstens, ten minste, minimum
        maximum, maximal, s elever a, atteindre, jusqu a concurrence, au maximum,
        au plus, au moins, minimum
        hochstens, maximal, bis zu, mindestens, minimum, hochstbetrag""",
    "per": """
        per, percent, procent, pct, elk, elke, iedere, ieder
        par, pour cent, chaque, pourcent
        pro, prozent, je, jede, jeder, jeden""",
    "privacy": """
        persoonsgegevens, gegevensbescherming, avg, gdpr, privacy, privacyverklaring
        donnees personnelles, donnees a caractere personnel, rgpd, vie privee
        datenschutz, personenbezogene*, dsgvo""",
    "contact": """
        contact, contacteer, contacteren, telefoon, tel, e mail, vragen, bereikbaar,
        contactcenter
        contact, contacter, contactez, telephone, questions, joindre, joignable
        kontakt, kontaktieren, telefon, fragen, erreichbar""",
    "third party": """
        leverancier, aannemer, schuldeiser, klant, derde, derden, koper, verkoper,
        medecontractant
        fournisseur, entrepreneur, creancier, client, tiers, acheteur, vendeur,
        cocontractant
        lieferant, unternehmer, glaubiger, kunde, dritte, dritten, kaufer, verkaufer""",
    "confirm": """
        bevestigen, bevestigt, bevestiging, dank voor, danken u voor, bedankt voor
        confirmons, confirme, confirmation, merci pour, remercions pour,
        remercions de
        bestatigen, bestatigt, danken fur, danken ihnen fur""",
}

#: What names are made of; looked for in names alone.
NAMES: dict[str, str] = {
    "authority": """
        federale, overheidsdienst, fod, pod, rijksdienst, rijksinstituut, rsz, rva,
        rjv, gemeente, gemeentebestuur, stad, stadsbestuur, provincie,
        provinciebestuur, gewest, vlaamse, vlaams, waalse, brusselse, ministerie,
        agentschap, dienst, directie, administratie, algemene administratie,
        griffie, politiezone, politie, inspectie, instituut, kas, fonds,
        sociale verzekeringen, verzekeringskas, verzekeringsfonds, inningscentrum,
        ontvangkantoor, inning, ontvanger, team, kantoor, raad, commissie,
        autoriteit, maatschappij, intercommunale, vereniging, nationale bank,
        hoofdstedelijk
        federal, federale, service public, spf, spp, office national, office, onss,
        onem, onva, administration, administration communale,
        administration generale, commune, ville, province, region, wallonie, wallon,
        bruxelles fiscalite, ministere, agence, service, direction, greffe,
        zone de police, inspection, institut, caisse, caisse d assurances sociales,
        centre de perception, perception, bureau, receveur, conseil, commission,
        autorite, societe publique, intercommunale, banque nationale
        foderaler, offentlicher dienst, fod, landesamt, landesinstitut, lss,
        gemeinde, gemeindeverwaltung, stadt, stadtverwaltung, provinz, region,
        ministerium, agentur, dienst, direktion, verwaltung, generalverwaltung,
        kanzlei, gerichtskanzlei, polizeizone, inspektion, institut, kasse,
        sozialversicherungskasse, perzeptionszentrum, perzeption, einnehmeramt,
        einnehmer, einnahmezentrum, rat, kommission, behorde, nationalbank,
        wallonische, flamische""",
    "company form": """
        bv, nv, bvba, cv, vof, commv, comm v, gcv, besloten vennootschap
        srl, sa, sprl, sc, snc, scomm, societe anonyme
        gmbh, ag, pgmbh, kg, ohg, kommg, ggmbh""",
    "association": """
        vzw, asbl, aisbl, ivzw, vog""",
}

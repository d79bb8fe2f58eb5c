"""The notions that letters are made of, and how Dutch, French and German say them.

What the models know of language is here and nowhere else: each notion with the phrases
that mean it, all languages at once, since many letters are bilingual. What a notion
says about a value is not written down but learned (``setup/train``). To teach a
phrase, add it to its notion and train anew.

Phrases are folded (small letters, no accents, ``ß`` as ``s``), parted by commas or
the end of a line. A
``*`` at the end or at the beginning of a word stands for any letters. Of phrases that
begin at the same word the longest counts.
"""

from __future__ import annotations

#: Notion -> phrases, one line for each language.
LEXICON: dict[str, str] = {
    # paying
    "pay": """
        betalen, betaal, betaalt, betaling, betalingen, storten, stort, storting,
        overschrijven, overschrijving, overmaken, voldoen, vereffenen, vereffening,
        aanzuiveren, aanzuivering, kwijten, bijbetalen, regulariseren, schrijf over,
        maak over, stort u, betaal nu
        payer, payez, paie, paiement*, verser, versez, versement*, virer, virez,
        virement*, regler, reglez, reglement du montant, acquitter, acquittez,
        acquittement, apurer, regulariser, transferer, solder
        zahlen, zahlung, zahlungen, bezahlen, bezahlung, uberweisen, uberweisung,
        entrichten, entrichtung, begleichen, begleichung, einzahlen, einzahlung,
        ausgleichen""",
    "to pay": """
        te betalen, te storten, te vereffenen, te voldoen, bij te betalen, te regelen,
        over te schrijven, over te maken, aan te zuiveren, nog te betalen, betaalbaar,
        nog te storten, te betalen bedrag, te betalen saldo, gestort worden,
        betaald worden, betaald zijn, betaald te worden, te kwijten, verschuldigd bedrag
        a payer, a verser, a regler, a acquitter, a virer, a apurer, net a payer, payable,
        payables, reste a payer, montant a payer, etre paye, etre payee, etre payes,
        etre verse, etre versee, etre regle, etre acquitte, etre acquittee, doit etre paye
        zu zahlen, zu zahlende*, zu uberweisen, zu uberweisende*, zu entrichten,
        zu entrichtende*, zu begleichen, zu begleichende*, zahlbar, einzuzahlen,
        nachzuzahlen, zahlbetrag, auszugleichen, gezahlt werden, uberwiesen werden,
        beglichen werden, bezahlt werden, entrichtet werden, bezahlt sein, zahllast""",
    "paid": """
        betaald, betaalde, betaalden, gestort, gestorte, overgeschreven, voldaan,
        vereffend, ontvangen bedrag, uw betaling, uw betalingen, uw storting,
        uw stortingen, afbetaald, betaalde bedragen, aangezuiverd, betalingen ontvangen
        paye, payee, payes, payees, verse, versee, verses, versees, regle, reglee, vire,
        virees, acquitte, acquittee, acquittes, votre paiement, vos paiements,
        votre versement, vos versements, apure, apuree, solde integralement
        bezahlt, gezahlt, bezahlte*, gezahlte*, uberwiesen, uberwiesene*, entrichtet,
        entrichtete*, beglichen, beglichene*, ihre zahlung, ihre zahlungen, getilgt,
        ausgeglichen""",
    "owe": """
        verschuldigd, verschuldigde, schuldig, verplicht, eisbaar, opeisbaar, invorderbaar
        du, due, dus, dues, redevable, redevables, debiteur, debitrice, devez encore,
        exigible, exigibles, devez
        geschuldet, geschuldete*, schuldig, schulden sie, schuldet, fallig, fallige*,
        schuldner*""",
    "open": """
        openstaand, openstaande, open, onbetaald, onbetaalde, achterstallig*, resterend*,
        rest, blijft, niet betaald, nog niet betaald, uitstaand*, te weinig betaald
        impaye*, ouvert, ouverte, restant, restante, reste, restent, non paye*, arriere*,
        non acquitte*, demeure impaye*
        offen, offene*, ausstehend*, ruckstandig*, unbezahlt*, restlich*, verbleibend*,
        ruckstand*, nicht bezahlt, nicht beglichen""",
    "balance": """
        saldo, eindsaldo, debetsaldo, restbedrag, nettobedrag, eindbedrag, tekort
        solde, soldes, solde debiteur, supplement
        saldo, restbetrag, restschuld, sollsaldo, endbetrag, nachforderung, fehlbetrag""",
    "total": """
        totaal, totale, totaalbedrag, totalen, samen, in totaal, algemeen totaal,
        eindtotaal, som van, opgeteld
        total, totale, totaux, ensemble, au total, total general
        gesamt, gesamtbetrag, insgesamt, gesamtsumme, summe, endsumme, gesamtschuld,
        zusammen""",
    "amount": """
        bedrag, bedragen, som, bedraagt, belope, beloopt, sommen
        montant, montants, somme, sommes, s eleve, s elevent, eleve, s elevant
        betrag, betrage, betragt, betragen, belauft, *betrag, hohe von""",
    "that amount": """
        dit bedrag, dat bedrag, deze som, het bedrag, het saldo, deze schuld, dit saldo,
        bovenvermeld bedrag, bovenstaand bedrag, vermelde bedrag, verschuldigde bedrag,
        het totaal, de som, deze boete, de boete
        ce montant, cette somme, le montant, la somme, le solde, ce solde, cette dette,
        montant precite, montant susmentionne, le total, cette amende, l amende
        diesen betrag, dieser betrag, den betrag, der betrag, die summe, diese summe,
        den saldo, obigen betrag, genannten betrag, genannte betrag, diese schuld""",
    "debt": """
        schuld, schulden, vordering, schuldvordering, belastingschuld, te innen
        dette, dettes, creance, creances, dette fiscale
        schuld, forderung, forderungen, steuerschuld, hauptschuld""",
    "fine": """
        boete, geldboete, *boete, boetes, sanctie, geldsom, dwangsom, minnelijke schikking,
        onmiddellijke inning
        amende, amendes, sanction, astreinte, transaction, perception immediate
        geldbuse, buse, busgeld, geldstrafe, sanktion, zwangsgeld, *geldbuse""",
    "tax": """
        belasting, belastingen, heffing, heffingen, taks, *belasting, *heffing, *taks,
        voorheffing, accijns*, bijdrage, bijdragen, *bijdrage, *bijdragen, retributie,
        premie verschuldigd, *retributie
        taxe, taxes, impot, impots, precompte, contribution, cotisation, cotisations,
        redevance, redevances, accises, retribution
        steuer, steuern, *steuer, abgabe, abgaben, *abgabe, beitrag, beitrage, *beitrage,
        *beitrag, gebuhr, gebuhren, *gebuhr, vorabzug""",
    "invoice": """
        factuur, facturen, factuurbedrag, factuurnummer, afrekening, eindafrekening
        facture, factures, decompte final, note de frais
        rechnung, rechnungen, rechnungsbetrag, abrechnung, schlussrechnung""",
    "interest": """
        interest, interesten, intrest, intresten, nalatigheidsinterest*, verwijlinterest*,
        nalatigheidsintrest*, moratoriuminterest*, rente, verwijlintrest*
        interet, interets, interets de retard, interets moratoires
        zins, zinsen, verzugszinsen, *zinsen, nachlasszinsen""",
    "increase": """
        verhoging, verhogingen, opslag, opslagen, bijdrageopslag*, toeslag, verhoogd,
        verhoogde, *verhoging, vermeerderd, vermeerdering
        majoration, majorations, majore, majoree, majores, accroissement, accroissements,
        augmente, augmentee, augmentation, supplement de cotisation
        zuschlag, zuschlage, *zuschlag*, erhohung*, erhoht, erhohte*""",
    "costs": """
        kosten, *kosten, kost, rolrecht, zegelrecht, dossierkost, ereloon
        frais, depens, droit de mise au role, debours
        kosten, *kosten, auslagen, spesen""",
    "principal": """
        hoofdsom, hoofdbedrag, oorspronkelijk, oorspronkelijke, initieel, initiele,
        aanvankelijk*
        principal, initial, initiale, initialement, d origine, montant originel
        hauptforderung, hauptsumme, hauptbetrag, ursprunglich*, anfanglich*""",
    "base": """
        maatstaf, grondslag, heffingsgrondslag, belastbaar, belastbare, omzet, omzetcijfer,
        loonmassa, loonsom, kapitaal, lonen, bezoldigingen, balanstotaal, inkomen,
        inkomsten, kadastraal, oppervlakte, verbruik, berekeningsbasis, waarde,
        maatschappelijk kapitaal, basisbedrag, aantal, eenheidsprijs, tarief, btw eenheid
        base, assiette, imposable, imposables, chiffre d affaires, masse salariale, capital,
        salaires, remunerations, bilan, revenu, revenus, cadastral, surface, consommation,
        valeur, nombre, prix unitaire, tarif, taux
        bemessungsgrundlage, grundlage, umsatz, umsatze, lohnmasse, kapital, lohne,
        gehalter, bilanzsumme, einkommen, katastereinkommen, flache, verbrauch, wert,
        anzahl, einheitspreis, tarif, satz""",
    "vat": """
        btw, tva, mwst, mehrwertsteuer, tva due, vat""",
    "without vat": """
        excl, exclusief, zonder btw, excl btw, subtotaal, netto
        htva, hors tva, hors taxes, sous total, ht
        ohne mwst, zzgl, zwischensumme, nettobetrag""",
    "with vat": """
        incl, inclusief, inclusief btw, incl btw
        tvac, ttc, tva comprise, y compris, toutes taxes comprises
        inkl, inklusive, einschlieslich mwst""",
    "less": """
        korting, vermindering, kwijtschelding, kwijtgescholden, vrijstelling, ontheffing,
        min, minder, verminderd, afgetrokken, in mindering, verrekend, aftrek
        reduction, remise, exoneration, degrevement, moins, deduit, deduction, diminue,
        a deduire, renonciation, ristourne
        ermasigung, erlass, erlassen, nachlass, befreiung, abzuglich, vermindert, minus,
        abgezogen, abzug""",
    "already": """
        reeds, al, intussen, ondertussen, inmiddels, eerder
        deja, entretemps, entre temps, anterieurement, precedemment
        bereits, schon, inzwischen, zwischenzeitlich""",
    "instalment": """
        schijf, schijven, termijnbedrag, aflossing, afbetaling, afbetalingen,
        maandelijkse, maandelijks, eerste schijf, deelbetaling, termijnen, driemaandelijks*
        tranche, tranches, mensualite*, mensuel, mensuelle, mensuels, echeances,
        versement partiel, fraction, trimestriel*
        rate, raten, teilbetrag, teilzahlung, monatlich*, monatsrate*, vierteljahrlich*""",
    "first": """
        eerste, 1ste, 1e, volgende
        premier, premiere, 1er, 1ere, prochain, prochaine, suivant
        erste, ersten, erster, nachste, nachsten""",
    "last": """
        laatste, vorige, vorig, vroeger, vroegere, eerdere, oude, oud, voorgaande
        dernier, derniere, precedent, precedente, ancien, ancienne, anterieur*
        letzte, letzten, vorige, vorigen, frühere, fruhere*, alte, alten, vorherige*""",
    "advance": """
        voorschot, voorschotten, voorafbetaling*, provisie, provisies, voorheffingen
        acompte, acomptes, avance, avances, provision, provisions, versements anticipes,
        versement anticipe
        vorschuss, vorschusse, vorauszahlung*, anzahlung, abschlag, abschlage,
        akontozahlung*""",
    "plan": """
        afbetalingsplan, betalingsplan, afbetalingsregeling, betalingsfaciliteit*,
        gespreid betalen, spreiding van betaling, gespreide betaling, aflossingsplan,
        betaalplan, betalingsregeling, betalingsmoeilijkheden, moeilijkheden om te betalen
        plan de paiement, plan d apurement, plan d etalement, facilites de paiement,
        facilite de paiement, etalement, paiement echelonne, echelonnement, apurement,
        difficultes de paiement, difficultes a payer
        zahlungsplan, ratenzahlung*, tilgungsplan, abzahlungsplan, zahlungserleichterung*,
        ratenplan, zahlungsschwierigkeiten, abtragungsplan, begleichungsplan""",
    "deferral": """
        uitstel, respijt, betalingsuitstel, uitstel van betaling, termijnverlenging,
        verlenging, opschorting
        report, sursis, delai supplementaire, prolongation, suspension, report de paiement
        aufschub, zahlungsaufschub, stundung, fristverlangerung, verlangerung""",
    # money that comes back, or is settled
    "refund": """
        terugbetaling, terugbetaald, terugbetalen, teruggave, teruggaaf, teruggestort,
        terugstorting, terugstorten, terug te geven, terugvordering, terug te betalen,
        uitbetaling, uitbetaald, uitbetalen, uit te betalen, te veel betaald
        remboursement*, rembourser, rembourse, remboursee, remboursons, restitution*,
        restituer, restitue, restituee, trop percu, trop paye, rembourserons, liquidation,
        sera verse, sera versee, seront verses, vous verserons, vous versons,
        serez rembourse
        ruckerstattung*, erstattung*, erstattet, erstatten, ruckzahlung*, zuruckgezahlt,
        zuruckzahlen, zuruckerstattet, auszahlung*, ausgezahlt, auszahlen, uberzahlung,
        zu viel gezahlt, zuviel gezahlt""",
    "credit": """
        tegoed, tegoeden, creditnota, creditsaldo, credit, in uw voordeel, overschot,
        gecrediteerd, crediteren
        credit, credits, note de credit, crediteur, avoir, en votre faveur, excedent,
        crediter, credite
        guthaben, gutschrift, haben, habensaldo, zu ihren gunsten, gutgeschrieben,
        uberschuss""",
    "grant": """
        subsidie, subsidies, premie, toelage, tegemoetkoming, steun, vergoeding, dotatie,
        bonus, toekenning, toekennen
        subvention, subventions, prime, primes, aide, subside, subsides, intervention,
        allocation, indemnite, dotation
        zuschuss, zuschusse, pramie, beihilfe, subvention, forderung bewilligt,
        unterstutzung, entschadigung, dotation""",
    "settle against": """
        schuldvergelijking, verrekening, verrekenen, aangerekend op, toegerekend,
        aanwenden, aangewend, compensatie, toegewezen aan, afgeboekt, aanrekening
        compensation, compense, impute, imputee, imputation, affecte, affectee,
        affectation, compensons
        verrechnung, verrechnet, aufrechnung, aufgerechnet, angerechnet, anrechnung,
        zugewiesen""",
    "direct debit": """
        domiciliering, domicilieringsopdracht, automatisch afgehouden, ingehouden,
        afgehouden, automatisch, incasso, automatische inning, geind, debiteren
        domiciliation, domicilie, prelevement*, preleve, prelevee, preleves, debite,
        automatiquement, sera preleve, retenu, retenue
        lastschrift, *lastschrift*, einzug, eingezogen, abgebucht, abbuchung,
        domizilierung, dauerauftrag, einbehalten, automatisch""",
    "in order": """
        in orde, geen schuld, geen schulden, volledig betaald, volledig voldaan,
        vereffend, aangezuiverd, zonder voorwerp, afgesloten, saldo nul, goed ontvangen,
        goede ontvangst, ontvangstbewijs, betalingsbewijs, betaalbewijs, kwitantie
        en ordre, en regle, aucune dette, entierement paye*, entierement apure*,
        integralement paye*, integralement apure*, sans objet, cloture, cloturee,
        accuse de reception, bien recu, quittance, preuve de paiement, recu
        in ordnung, keine schulden, vollstandig bezahlt, vollstandig beglichen,
        gegenstandslos, abgeschlossen, empfangsbestatigung, quittung,
        zahlungsbestatigung, vollstandig gezahlt""",
    # what a sentence wants
    "please": """
        gelieve, verzoeken, verzoek, verzocht, vragen u, vraagt u, vragen wij,
        uitgenodigd, nodigen u uit, uitnodiging tot betaling, sommeren, sommatie, aangemaand,
        maan u aan, manen u aan, verwachten, wij vragen, danken u om, wij danken u,
        stellen u in gebreke
        veuillez, prions, prie, priee, pries, priere, invitons, invite, invitee, invites,
        demandons, demande de payer, sommons, mettons en demeure, merci de, bien vouloir,
        vous voudrez bien, attendons, enjoint, mis en demeure
        bitte, bitten, gebeten, ersuchen, ersucht, fordern, aufgefordert, auffordern,
        mochten wir sie bitten, erwarten, mahnen, gebeten""",
    "must": """
        moet, moeten, dient, dienen, verplicht, gehouden, bent u gehouden, hoort,
        noodzakelijk
        devez, doit, doivent, devrez, devra, faut, tenu de, tenue de, tenus de, oblige,
        obligation de, incombe
        mussen, muss, musst, verpflichtet, haben sie zu, sind zu, ist zu, hat zu""",
    "may": """
        kunt, kan, kunnen, mag, mogen, mogelijkheid, desgewenst, wenst, wilt, optie, recht
        pouvez, peut, peuvent, possibilite, faculte, souhaitez, souhaite, desirez,
        loisible, avez le droit, pourrez, pourra
        konnen, kann, darf, durfen, moglichkeit, mochten, wunschen, steht ihnen frei""",
    "you": """
        u, uw, uzelf
        vous, votre, vos
        sie, ihr, ihre, ihrer, ihren, ihrem, ihnen""",
    "we": """
        wij, we, ons, onze
        nous, notre, nos
        wir, unser, unsere, unserer, unserem, unseren, uns""",
    "will": """
        zal, zullen, wordt, worden, zult
        sera, seront, serez, aura, auront, va, vont
        wird, werden, wurde""",
    "was": """
        werd, werden, heeft, hebben, hebt, had, is gebeurd, hebben wij
        a ete, ont ete, avons, avez, ayant, avait, fut, etait
        wurde, wurden, hat, haben, hatte, war""",
    "not": """
        niet, geen, nooit, zonder, noch
        ne, n, pas, aucun, aucune, jamais, sans, ni
        nicht, kein, keine, keinen, keiner, keinem, keines, ohne, nie, weder""",
    "nothing": """
        niets, niks, hoeft niet, hoeft u niet, hoeft geen, hoeft u geen, hoeft niets,
        geen betaling, geen actie, geen enkele betaling, geen factuur,
        geen betalingsverzoek, geen verzoek tot betaling, dient u niets, moet u niets,
        u moet niets, u hoeft niets, niets te betalen, niets verschuldigd,
        geen enkel bedrag, nog niet betalen, betaal niet, niet te betalen
        rien, aucun paiement, aucune somme, aucun montant, aucune demarche,
        aucune action, ne payez pas, pas une facture, pas une demande de paiement,
        pas une invitation a payer, rien a payer, ne devez rien, ne devez pas payer,
        rien d autre, pas besoin de, n est pas necessaire, aucun versement, nul
        nichts, keine zahlung, keinen betrag, kein betrag, keine rechnung,
        keine zahlungsaufforderung, nicht zu zahlen, nichts zu zahlen, nichts zu tun,
        brauchen nicht, brauchen nichts, mussen nichts, keine masnahme*,
        nichts unternehmen, zahlen sie nicht, keinerlei""",
    "if": """
        indien, als, wanneer, ingeval, in geval van, mocht, mochten, tenzij, zodra,
        bij gebrek, bij niet, bij gebreke, bij laattijdige, bij uitblijven, zo niet,
        anders, eventueel, eventuele, bij ontstentenis, na die datum, na het verstrijken,
        na deze termijn, wie
        si, s il, s ils, au cas ou, en cas de, en cas d, a defaut, faute de, sauf, lorsque,
        lorsqu, sinon, dans le cas, eventuel, eventuelle, eventuels, passe ce delai,
        passe cette date, au dela, dans l hypothese, en l absence, hormis
        wenn, falls, sofern, sollte, sollten, bei nicht, im fall, im falle, mangels,
        andernfalls, ansonsten, bei ausbleiben, bei verspateter, eventuell*, etwaig*,
        nach ablauf, nach diesem datum, bei fehlender, wird die zahlung, bei verspatung""",
    # time
    "until": """
        uiterlijk, ten laatste, voor, tegen, tot, tot en met, niet later dan, tegen uiterlijk,
        tegen ten laatste
        au plus tard, avant, avant le, jusqu au, jusqu a, d ici, d ici le, d ici au,
        pour le, au plus tard le, pour au plus tard, endeans
        spatestens, bis, bis zum, vor, vor dem, bis spatestens, spatestens am, bis zu""",
    "last day": """
        uiterste datum, uiterste betaaldatum, uiterste dag, vervaldag, vervaldatum,
        limietdatum, laatste dag, betaaldatum, betaaltermijn, betalingstermijn,
        uiterste betaaldag, einddatum, te betalen voor, te betalen tegen, betaal voor,
        te betalen uiterlijk, uiterlijk te betalen, betalen voor, betalen tegen,
        laatste dag om te betalen, te voldoen voor, te storten voor, deadline
        date limite, echeance, date d echeance, delai de paiement, dernier jour,
        date ultime, date butoir, date limite de paiement, a payer avant,
        a payer pour, a payer au plus tard, payer avant, a verser pour, jour d echeance,
        dernier jour de paiement, dernier jour pour payer, limite de paiement
        fallig am, falligkeit, falligkeitsdatum, falligkeitstag, zahlungsfrist,
        zahlungsziel, zahlungstermin, letzter tag, letzter zahlungstag, zahlbar bis,
        zu zahlen bis, zu zahlen vor, zahlbar spatestens, stichtag, frist bis""",
    "within": """
        binnen, endeans, in de loop van
        dans les, dans un delai, dans le delai, dans le mois, dans la, sous, endeans
        innerhalb, binnen, innert""",
    "term": """
        termijn, termijnen, dagen, dag, maand, maanden, weken, werkdagen, kalenderdagen
        delai, delais, jours, jour, mois, semaines, jours ouvrables, jours calendrier
        frist, fristen, tage, tagen, monat, monate, monaten, wochen, werktage*,
        kalendertage*""",
    "from": """
        vanaf, na, volgend op, te rekenen, te rekenen vanaf, volgend, ingaand, ingaande, aanvangt, nadat,
        volgende op, die volgt op
        a compter, a partir, a dater, prenant cours, prend cours, suivant, qui suit, qui suivent, apres, des, depuis
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
        deze brief, dit schrijven, dit bericht, deze aanmaning, deze ingebrekestelling,
        deze beslissing, dit aanslagbiljet, deze uitnodiging, deze kennisgeving, heden,
        deze sommatie, dit document, onderhavige
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
        periode, kwartaal, trimester, jaar, boekjaar, aanslagjaar, inkomstenjaar, dienstjaar
        periode, trimestre, exercice, annee, exercice d imposition, annee de revenus
        zeitraum, quartal, jahr, steuerjahr, geschaftsjahr, vierteljahr""",
    "started": """
        vastgesteld, vaststelling, overtreding, feiten, gedateerd, ondertekend, opgesteld,
        geboekt, gepubliceerd, in werking
        constate, constatee, constatation, infraction, faits, datee, signe, etabli,
        publie, entree en vigueur, enrole, comptabilise
        festgestellt, feststellung, versto*, tatbestand, vom, datiert, unterzeichnet,
        erstellt, verbucht, veroffentlicht, in kraft""",
    # accounts and references
    "account": """
        rekening, rekeningnummer, iban, bankrekening, *rekening, rekeningnr, rek, bankrekeningnummer
        compte, comptes, numero de compte, compte bancaire, n de compte, cpte
        konto, kontonummer, bankkonto, bankverbindung, konten""",
    "account of reader": """
        uw rekening, uw bankrekening, uw rekeningnummer, uw iban, rekening van uw,
        bij ons gekend, bij ons bekend, bekende rekening, opdrachtgever, uw bankrekeningnummer,
        rekening opdrachtgever, rekeningnummer opdrachtgever, gekend rekeningnummer,
        uw zichtrekening, rekening van de opdrachtgever
        votre compte, votre iban, votre numero de compte, votre compte bancaire,
        donneur d ordre, que nous connaissons, connu de nos services,
        compte de votre, compte donneur d ordre
        ihr konto, ihrem konto, ihres kontos, ihre iban, ihr bankkonto, ihrem bankkonto,
        ihre bankverbindung, auftraggeber*, uns bekannte*, konto des auftraggebers""",
    "account of sender": """
        onze rekening, op rekening, op rekeningnummer, op het rekeningnummer, naar rekening,
        op de rekening, op onze rekening, op bankrekening, op het rekeningnr, op iban
        notre compte, sur le compte, au compte, au numero de compte, sur notre compte,
        sur compte, au credit du compte, sur le numero de compte
        unser konto, auf das konto, auf konto, unserem konto, auf unser konto,
        auf das bankkonto, auf folgendes konto, auf die kontonummer""",
    "beneficiary": """
        begunstigde, begunstigden, rekeninghouder, titularis, op naam van, ten name van,
        ten gunste van, naam begunstigde, ten voordele van
        beneficiaire, beneficiaires, titulaire, au nom de, en faveur de, au profit de,
        a l ordre de
        empfanger, empfangers, zahlungsempfanger, begunstigter, begunstigten,
        kontoinhaber, auf den namen, zugunsten von, zugunsten""",
    "bank": """
        bank, bic, swift, bic code, banque, code bic""",
    "communication": """
        mededeling, vermelding, gestructureerde mededeling, met vermelding van,
        met vermelding, met mededeling, ogm, vermeld, vermelden, te vermelden, mededelingen,
        betalingskenmerk, betaalreferte, betalingsreferentie, betaalkenmerk, vm,
        overschrijvingsmededeling
        communication, communication structuree, mention, avec la communication,
        en mentionnant, mentionner, mentionnez, en indiquant, indiquer, vcs,
        reference de paiement, communications, avec mention
        mitteilung, strukturierte mitteilung, verwendungszweck, unter angabe, angabe,
        anzugeben, geben sie, zahlungsreferenz, mit der mitteilung""",
    "reference": """
        referte, referentie, kenmerk, dossiernummer, dossier, ons kenmerk, uw kenmerk,
        nummer, nr, klantnummer, stamnummer, aansluitingsnummer, ondernemingsnummer,
        kbo, repertoriumnummer, kohierartikel, artikel, volgnummer, btw nummer
        reference, references, numero, n, nos references, vos references, matricule,
        bce, numero d entreprise, numero de dossier, article, numero de client,
        article du role, numero de tva
        referenz, aktenzeichen, nummer, unser zeichen, ihr zeichen, zeichen,
        unternehmensnummer, kundennummer, mitgliedsnummer, artikel, zdu, mwst nummer""",
    "identity": """
        identiteitskaart, rijksregisternummer, rijksregister, identiteitsbewijs, inss, insz
        carte d identite, registre national, numero national, niss, piece d identite
        personalausweis, nationalregister*, ausweis, enss""",
    "other": """
        andere, ander, anders dan, gebruik deze niet, niet meer, geldt niet meer
        autre, autres, ne plus, n est plus
        anderer, anderes, anderen, nicht mehr""",
    "new": """
        nieuw, nieuwe, gewijzigd, wijziging, wijzigt, vervangt
        nouveau, nouvelle, nouveaux, modifie, modification, change, changement, remplace
        neu, neue, neuen, neues, geandert, anderung, ersetzt""",
    "slip": """
        overschrijvingsopdracht, overschrijvingsformulier, overschrijvingsbewijs,
        betaalformulier, strook, betaalstrook, overschrijvingsstrook
        ordre de virement, bulletin de virement, formulaire de virement, bulletin de versement,
        talon
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
        in verzug, zahlungsaufforderung, mahnschreiben""",
    "call to pay": """
        betalingsbericht, betaalbericht, uitnodiging tot betaling, betalingsuitnodiging,
        betalingsverzoek, verzoek tot betaling, vraag tot betaling, betaalverzoek,
        bevel tot betalen, betalingsbevel, betalingsopdracht, oproep tot betaling,
        bericht van betaling, te betalen factuur, debetnota, vorderingsbericht
        avis de paiement, invitation a payer, demande de paiement, ordre de paiement,
        appel de fonds, injonction de payer, note de debit, avis de debit, appel de cotisation
        zahlungsaufforderung, zahlungsbescheid, zahlungsbefehl, aufforderung zur zahlung,
        zahlungsmitteilung, lastschriftanzeige, beitragsbescheid, gebuhrenbescheid""",
    "enforcement": """
        gerechtsdeurwaarder, dwangbevel, beslag, gedwongen uitvoering, invordering,
        gedwongen invordering, dwanguitvoering, vervolging, vervolgingen, tenuitvoerlegging,
        uitvoerend beslag, rechtbank
        huissier, huissier de justice, contrainte, saisie, execution forcee, recouvrement,
        recouvrement force, poursuites, tribunal, commandement
        gerichtsvollzieher, zwangsbefehl, pfandung, zwangsvollstreckung, beitreibung,
        zwangseintreibung, eintreibung, verfolgungen, gericht""",
    "assessment": """
        aanslagbiljet, aanslag, kohier, ingekohierd, inkohiering, aanslagvoet, rechtzetting,
        ambtshalve
        avertissement extrait de role, avertissement extrait, imposition, enrolement,
        role, d office, rectification, cotisation d office
        steuerbescheid, veranlagung, heberolle, heberollenauszug, festsetzung, von amts wegen,
        berichtigung""",
    "object": """
        bezwaar, bezwaarschrift, verzet, betwisten, betwist, betwisting, niet akkoord,
        niet eens, bezwaren, verweer, verweermiddelen
        reclamation, contester, contestez, contestation, opposition, pas d accord,
        desaccord, objections, griefs, moyens de defense
        widerspruch, einspruch, beanstandung, bestreiten, nicht einverstanden,
        einwande, einwand, verteidigungsmittel""",
    "appeal": """
        beroep, verzoekschrift, hoger beroep, raad van state, arbeidsrechtbank, rechtsmiddel*
        recours, appel, requete, conseil d etat, tribunal du travail, voies de recours
        beschwerde, berufung, klage, klageschrift, staatsrat, arbeitsgericht, rechtsmittel*""",
    "declare": """
        aangifte, aangiften, indienen, ingediend, indiening, invullen, ingevuld,
        neerleggen, neerlegging, aangeven, aan te geven, in te dienen
        declaration, declarations, declarer, introduire, introduite, introduit, remplir,
        completer, depot, deposer, rentrer
        erklarung, erklarungen, steuererklarung, einreichen, einzureichen, eingereicht,
        ausfullen, hinterlegung, hinterlegen, melden, meldung""",
    "answer": """
        antwoorden, antwoord, reageren, reactie, opmerkingen, inlichtingen, bezorgen,
        meedelen, mee te delen, documenten, bewijsstukken, stavingsstukken, toelichting,
        vraag om inlichtingen, bewijs, over te leggen, opsturen, terugsturen
        repondre, reponse, reagir, observations, renseignements, communiquer, documents,
        pieces justificatives, justificatifs, transmettre, fournir, demande de renseignements,
        renvoyer, faire parvenir
        antworten, antwort, beantworten, stellungnahme, auskunfte, auskunft, mitteilen,
        unterlagen, belege, nachweise, ubermitteln, auskunftsersuchen, zusenden""",
    "appear": """
        verschijnen, hoorzitting, zitting, gehoord, dagvaarding, dagvaart, oproeping,
        aanwezig, uitgenodigd op, afspraak, aanmelden, verhoor, controle ter plaatse, bezoek
        comparaitre, audience, audition, entendu, citation, convocation, convoque,
        present, presente, rendez vous, se presenter, visite, controle sur place
        erscheinen, anhorung, sitzung, verhandlung, vorladung, geladen, termin, anwesend,
        besuch, kontrolle vor ort, angehort""",
    "survey": """
        enquete, vragenlijst, bevraging, statistiek, statistisch*, steekproef
        questionnaire, sondage, statistique*, echantillon
        umfrage, fragebogen, erhebung, statistik, statistisch*, stichprobe""",
    "permit": """
        vergunning, omgevingsvergunning, openbaar onderzoek, vergunningsaanvraag, aanvraag,
        machtiging, erkenning, bekendmaking
        permis, permis d environnement, enquete publique, autorisation, agrement, demande,
        affichage
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
        ingewilligd, toegekend, aanvaard, goedgekeurd, toegestaan, ontvankelijk, gegrond,
        verleend
        accorde, accordee, octroye, octroyee, accepte, acceptee, approuve, accueilli*,
        recevable, fondee, octroi
        bewilligt, gewahrt, genehmigt, stattgegeben, angenommen, anerkannt, zulassig,
        begrundet, erteilt""",
    "refused": """
        afgewezen, geweigerd, verworpen, niet ingewilligd, ongegrond, onontvankelijk
        rejete, rejetee, refuse, refusee, irrecevable, non fondee
        abgelehnt, abgewiesen, zuruckgewiesen, unzulassig, unbegrundet, verweigert""",
    "informs": """
        ter informatie, ter kennisgeving, louter informatief, informatief, kennisgeving,
        ter kennis, informatie, infobrief, mededelen wij u, wij informeren u, ter info,
        delen u mee, brengen u op de hoogte
        pour information, a titre informatif, purement informatif, a titre d information,
        nous vous informons, information, informative, vous informer, portons a votre connaissance
        zur information, zur kenntnisnahme, rein informativ, wir informieren sie,
        wir teilen ihnen mit, information, zu ihrer information, setzen sie in kenntnis""",
    "elsewhere": """
        myminfin, beschikbaar, raadplegen, online, inloggen, downloaden, portaal, website,
        mypension, webtoepassing
        disponible, consulter, en ligne, telecharger, portail, se connecter, site web,
        consultable
        verfugbar, einsehen, abrufen, herunterladen, portal, einsehbar, webseite""",
    "statement": """
        overzicht, rekeninguittreksel, rekeningoverzicht, stand van uw rekening,
        rekeningstand, samenstelling, detail, historiek
        apercu, releve, extrait de compte, situation de compte, etat de compte, detail,
        composition, historique
        ubersicht, kontoauszug, kontostand, aufstellung, zusammensetzung, detail""",
    "calculation": """
        berekening, berekend, berekeningswijze, berekeningsnota
        calcul, calcule, calculee, note de calcul, mode de calcul
        berechnung, berechnet, berechnungsweise""",
    "at most": """
        maximum, maximaal, hoogstens, oplopen, oplopen tot, kan bedragen, ten hoogste,
        tot wel, minstens, ten minste, minimum
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
        contact, contacteer, contacteren, telefoon, tel, e mail, vragen, bereikbaar, contactcenter
        contact, contacter, contactez, telephone, questions, joindre, joignable
        kontakt, kontaktieren, telefon, fragen, erreichbar""",
    "third party": """
        leverancier, aannemer, schuldeiser, klant, derde, derden, koper, verkoper, medecontractant
        fournisseur, entrepreneur, creancier, client, tiers, acheteur, vendeur, cocontractant
        lieferant, unternehmer, glaubiger, kunde, dritte, dritten, kaufer, verkaufer""",
    "confirm": """
        bevestigen, bevestigt, bevestiging, dank voor, danken u voor, bedankt voor
        confirmons, confirme, confirmation, merci pour, remercions pour, remercions de
        bestatigen, bestatigt, danken fur, danken ihnen fur""",
}

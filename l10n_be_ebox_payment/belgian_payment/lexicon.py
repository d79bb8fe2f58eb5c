# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The notions that letters are made of, and how Dutch, French and German say them.

What the models know of language is here and in ``lexicon_letters``, nowhere else: each
notion with the phrases that mean it, all languages at once, since many letters are
bilingual. What a notion says about a value is not written down but learned
(``setup/train``). To teach a phrase, add it to its notion and train anew.

Phrases are folded (small letters, no accents, ``ß`` as ``s``), parted by commas or the
end of a line. A ``*`` at the end or at the beginning of a word stands for any letters.
Of phrases that begin at the same word the longest counts.
"""

from __future__ import annotations

from .lexicon_letters import LETTERS

#: Notion -> phrases, one line for each language.
_MONEY: dict[str, str] = {
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
        te betalen, te storten, te vereffenen, te voldoen, bij te betalen,
        te regelen, over te schrijven, over te maken, aan te zuiveren,
        nog te betalen, betaalbaar, nog te storten, te betalen bedrag,
        te betalen saldo, gestort worden, betaald worden, betaald zijn,
        betaald te worden, te kwijten, verschuldigd bedrag
        a payer, a verser, a regler, a acquitter, a virer, a apurer, net a payer,
        payable, payables, reste a payer, montant a payer, etre paye, etre payee,
        etre payes, etre verse, etre versee, etre regle, etre acquitte,
        etre acquittee, doit etre paye
        zu zahlen, zu zahlende*, zu uberweisen, zu uberweisende*, zu entrichten,
        zu entrichtende*, zu begleichen, zu begleichende*, zahlbar, einzuzahlen,
        nachzuzahlen, zahlbetrag, auszugleichen, gezahlt werden, uberwiesen werden,
        beglichen werden, bezahlt werden, entrichtet werden, bezahlt sein, zahllast""",
    "paid": """
        betaald, betaalde, betaalden, gestort, gestorte, overgeschreven, voldaan,
        vereffend, ontvangen bedrag, uw betaling, uw betalingen, uw storting,
        uw stortingen, afbetaald, betaalde bedragen, aangezuiverd,
        betalingen ontvangen
        paye, payee, payes, payees, verse, versee, verses, versees, regle, reglee,
        vire, virees, acquitte, acquittee, acquittes, votre paiement, vos paiements,
        votre versement, vos versements, apure, apuree, solde integralement
        bezahlt, gezahlt, bezahlte*, gezahlte*, uberwiesen, uberwiesene*,
        entrichtet, entrichtete*, beglichen, beglichene*, ihre zahlung,
        ihre zahlungen, getilgt, ausgeglichen""",
    "owe": """
        verschuldigd, verschuldigde, schuldig, eisbaar, opeisbaar, invorderbaar
        du, due, dus, dues, redevable, redevables, debiteur, debitrice,
        devez encore, exigible, exigibles
        geschuldet, geschuldete*, schuldig, schulden sie, schuldet, fallig,
        fallige*, schuldner*""",
    "open": """
        openstaand, openstaande, open, onbetaald, onbetaalde, achterstallig*,
        resterend*, rest, blijft, niet betaald, nog niet betaald, uitstaand*,
        te weinig betaald
        impaye*, ouvert, ouverte, restant, restante, reste, restent, non paye*,
        arriere*, non acquitte*, demeure impaye*
        offen, offene*, ausstehend*, ruckstandig*, unbezahlt*, restlich*,
        verbleibend*, ruckstand*, nicht bezahlt, nicht beglichen""",
    "balance": """
        saldo, eindsaldo, debetsaldo, restbedrag, nettobedrag, eindbedrag, tekort
        solde, soldes, solde debiteur, supplement
        saldo, restbetrag, restschuld, sollsaldo, endbetrag, nachforderung,
        fehlbetrag""",
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
        dit bedrag, dat bedrag, deze som, het bedrag, het saldo, deze schuld,
        dit saldo, bovenvermeld bedrag, bovenstaand bedrag, vermelde bedrag,
        verschuldigde bedrag, het totaal, de som, deze boete, de boete
        ce montant, cette somme, le montant, la somme, le solde, ce solde,
        cette dette, montant precite, montant susmentionne, le total, cette amende,
        l amende
        diesen betrag, dieser betrag, den betrag, der betrag, die summe,
        diese summe, den saldo, obigen betrag, genannten betrag, genannte betrag,
        diese schuld""",
    "debt": """
        schuld, schulden, vordering, schuldvordering, belastingschuld, te innen
        dette, dettes, creance, creances, dette fiscale
        schuld, forderung, forderungen, steuerschuld, hauptschuld""",
    "fine": """
        boete, geldboete, *boete, boetes, sanctie, geldsom, dwangsom,
        minnelijke schikking, onmiddellijke inning
        amende, amendes, sanction, astreinte, transaction, perception immediate
        geldbuse, buse, busgeld, geldstrafe, sanktion, zwangsgeld, *geldbuse""",
    "tax": """
        belasting, belastingen, heffing, heffingen, taks, *belasting, *heffing,
        *taks, voorheffing, accijns*, bijdrage, bijdragen, *bijdrage, *bijdragen,
        retributie, premie verschuldigd, *retributie
        taxe, taxes, impot, impots, precompte, contribution, cotisation,
        cotisations, redevance, redevances, accises, retribution
        steuer, steuern, *steuer, abgabe, abgaben, *abgabe, beitrag, beitrage,
        *beitrage, *beitrag, gebuhr, gebuhren, *gebuhr, vorabzug""",
    "invoice": """
        factuur, facturen, factuurbedrag, factuurnummer, afrekening, eindafrekening
        facture, factures, decompte final, note de frais
        rechnung, rechnungen, rechnungsbetrag, abrechnung, schlussrechnung""",
    "interest": """
        interest, interesten, intrest, intresten, nalatigheidsinterest*,
        verwijlinterest*, nalatigheidsintrest*, moratoriuminterest*, rente,
        verwijlintrest*
        interet, interets, interets de retard, interets moratoires
        zins, zinsen, verzugszinsen, *zinsen, nachlasszinsen""",
    "increase": """
        verhoging, verhogingen, opslag, opslagen, bijdrageopslag*, toeslag,
        verhoogd, verhoogde, *verhoging, vermeerderd, vermeerdering
        majoration, majorations, majore, majoree, majores, accroissement,
        accroissements, augmente, augmentee, augmentation, supplement de cotisation
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
        maatstaf, grondslag, heffingsgrondslag, belastbaar, belastbare, omzet,
        omzetcijfer, loonmassa, loonsom, kapitaal, lonen, bezoldigingen,
        balanstotaal, inkomen, inkomsten, kadastraal, oppervlakte, verbruik,
        berekeningsbasis, waarde, maatschappelijk kapitaal, basisbedrag, aantal,
        eenheidsprijs, tarief, btw eenheid
        base, assiette, imposable, imposables, chiffre d affaires, masse salariale,
        capital, salaires, remunerations, bilan, revenu, revenus, cadastral,
        surface, consommation, valeur, nombre, prix unitaire, tarif, taux
        bemessungsgrundlage, grundlage, umsatz, umsatze, lohnmasse, kapital, lohne,
        gehalter, bilanzsumme, einkommen, katastereinkommen, flache, verbrauch,
        wert, anzahl, einheitspreis, tarif, satz""",
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
        korting, vermindering, kwijtschelding, kwijtgescholden, vrijstelling,
        ontheffing, min, minder, verminderd, afgetrokken, in mindering, verrekend,
        aftrek
        reduction, remise, exoneration, degrevement, moins, deduit, deduction,
        diminue, a deduire, renonciation, ristourne
        ermasigung, erlass, erlassen, nachlass, befreiung, abzuglich, vermindert,
        minus, abgezogen, abzug""",
    "already": """
        reeds, al, intussen, ondertussen, inmiddels, eerder
        deja, entretemps, entre temps, anterieurement, precedemment
        bereits, schon, inzwischen, zwischenzeitlich""",
    "instalment": """
        schijf, schijven, termijnbedrag, aflossing, afbetaling, afbetalingen,
        maandelijkse, maandelijks, eerste schijf, deelbetaling, driemaandelijks*
        tranche, tranches, mensualite*, mensuel, mensuelle, mensuels, echeances,
        versement partiel, fraction, trimestriel*
        rate, raten, teilbetrag, teilzahlung, monatlich*, monatsrate*,
        vierteljahrlich*""",
    "first": """
        eerste, 1ste, 1e
        premier, premiere, 1er, 1ere, prochain, prochaine
        erste, ersten, erster, nachste, nachsten""",
    "last": """
        laatste, vorige, vorig, vroeger, vroegere, eerdere, oude, oud, voorgaande
        dernier, derniere, precedent, precedente, ancien, ancienne, anterieur*
        letzte, letzten, vorige, vorigen, frühere, fruhere*, alte, alten, vorherige*""",
    "advance": """
        voorschot, voorschotten, voorafbetaling*, provisie, provisies, voorheffingen
        acompte, acomptes, avance, avances, provision, provisions,
        versements anticipes, versement anticipe
        vorschuss, vorschusse, vorauszahlung*, anzahlung, abschlag, abschlage,
        akontozahlung*""",
    "plan": """
        afbetalingsplan, betalingsplan, afbetalingsregeling, betalingsfaciliteit*,
        gespreid betalen, spreiding van betaling, gespreide betaling,
        aflossingsplan, betaalplan, betalingsregeling, betalingsmoeilijkheden,
        moeilijkheden om te betalen
        plan de paiement, plan d apurement, plan d etalement, facilites de paiement,
        facilite de paiement, etalement, paiement echelonne, echelonnement,
        apurement, difficultes de paiement, difficultes a payer
        zahlungsplan, ratenzahlung*, tilgungsplan, abzahlungsplan,
        zahlungserleichterung*, ratenplan, zahlungsschwierigkeiten, abtragungsplan,
        begleichungsplan""",
    "deferral": """
        uitstel, respijt, betalingsuitstel, uitstel van betaling, termijnverlenging,
        verlenging, opschorting
        report, sursis, delai supplementaire, prolongation, suspension,
        report de paiement
        aufschub, zahlungsaufschub, stundung, fristverlangerung, verlangerung""",
    # money that comes back, or is settled
    "refund": """
        terugbetaling, terugbetaald, terugbetalen, teruggave, teruggaaf,
        teruggestort, terugstorting, terugstorten, terug te geven, terugvordering,
        terug te betalen, uitbetaling, uitbetaald, uitbetalen, uit te betalen,
        te veel betaald
        remboursement*, rembourser, rembourse, remboursee, remboursons,
        restitution*, restituer, restitue, restituee, trop percu, trop paye,
        rembourserons, liquidation, sera verse, sera versee, seront verses,
        vous verserons, vous versons, serez rembourse
        ruckerstattung*, erstattung*, erstattet, erstatten, ruckzahlung*,
        zuruckgezahlt, zuruckzahlen, zuruckerstattet, auszahlung*, ausgezahlt,
        auszahlen, uberzahlung, zu viel gezahlt, zuviel gezahlt""",
    "we pay": """
        storten wij, wij storten, betalen wij, wij betalen, schrijven wij,
        maken wij over, wordt overgemaakt op, wordt overgeschreven op,
        wordt gestort op, wordt u gestort, wordt uitgekeerd, krijgt u, u krijgt,
        ontvangt u, u ontvangt, kennen wij, kennen u, u toegekend, wij geven,
        geven wij, terug op, wordt vrijgegeven, vrijgave, vrijgegeven,
        de storting gebeurt, wij schulden u, zijn wij u, wij u verschuldigd
        nous versons, nous vous versons, nous virons, nous vous virons,
        vous sera verse, vous sera versee, vous seront verses, vous seront vires,
        vous sera vire, sera paye sur, sera payee sur, sera verse sur,
        est verse sur, est versee sur, sera vire sur, se fera sur, vous recevrez,
        vous recevez, vous percevrez, nous vous liquidons, nous liquidons,
        vous procure, vous octroie, vous octroyons, vous est octroye,
        vous est octroyee, vous est accorde, vous est accordee, vous accorde,
        vous accordons, nous vous devons, est libere, est liberee, liberation,
        mainlevee, nous restituons, vous restituer
        wir erstatten, wir uberweisen, wir zahlen, zahlen wir, uberweisen wir,
        erhalten sie, sie erhalten, auf ihr konto, wird auf das konto, wird ihnen,
        ihnen gewahrt, gewahren wir, wir gewahren, freigegeben, freigabe,
        wir schulden ihnen, schulden wir ihnen, an ihr konto, geht an ihr""",
    "credit": """
        tegoed, tegoeden, creditnota, creditsaldo, credit, in uw voordeel,
        overschot, gecrediteerd, crediteren
        credit, credits, note de credit, crediteur, avoir, en votre faveur,
        excedent, crediter, credite
        guthaben, gutschrift, habensaldo, zu ihren gunsten, gutgeschrieben,
        uberschuss""",
    "grant": """
        subsidie, subsidies, premie, toelage, tegemoetkoming, steun, vergoeding,
        dotatie, bonus, toekenning, toekennen
        subvention, subventions, prime, primes, aide, subside, subsides,
        intervention, allocation, indemnite, dotation
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
        zonder voorwerp, afgesloten, saldo nul, goed ontvangen, goede ontvangst,
        ontvangstbewijs, betalingsbewijs, betaalbewijs, kwitantie
        en ordre, en regle, aucune dette, entierement paye*, entierement apure*,
        integralement paye*, integralement apure*, sans objet, cloture, cloturee,
        accuse de reception, bien recu, quittance, preuve de paiement, recu
        in ordnung, keine schulden, vollstandig bezahlt, vollstandig beglichen,
        gegenstandslos, abgeschlossen, empfangsbestatigung, quittung,
        zahlungsbestatigung, vollstandig gezahlt""",
    # what a sentence wants
    "please": """
        gelieve, verzoeken, verzoek, verzocht, vragen u, vraagt u, vragen wij,
        uitgenodigd, nodigen u uit, sommeren, sommatie, aangemaand, maan u aan,
        manen u aan, verwachten, wij vragen, danken u om, wij danken u,
        stellen u in gebreke
        veuillez, prions, prie, priee, pries, priere, invitons, invite, invitee,
        invites, demandons, demande de payer, sommons, mettons en demeure, merci de,
        bien vouloir, vous voudrez bien, attendons, enjoint, mis en demeure
        bitte, bitten, gebeten, ersuchen, ersucht, fordern, aufgefordert,
        auffordern, mochten wir sie bitten, erwarten, mahnen""",
    "must": """
        moet, moeten, dient, dienen, verplicht, gehouden, bent u gehouden, hoort,
        noodzakelijk
        devez, doit, doivent, devrez, devra, faut, tenu de, tenue de, tenus de,
        oblige, obligation de, incombe
        mussen, muss, musst, verpflichtet, haben sie zu, sind zu, ist zu, hat zu""",
    "may": """
        kunt, kan, kunnen, mag, mogen, mogelijkheid, desgewenst, wenst, wilt, optie,
        recht
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
        wird, werden""",
    "was": """
        werd, heeft, hebben, hebt, had, is gebeurd, hebben wij
        a ete, ont ete, avons, avez, ayant, avait, fut, etait
        wurde, wurden, hat, haben, hatte, war""",
    "not": """
        niet, geen, nooit, zonder
        ne, n, pas, aucun, aucune, jamais, sans, ni
        nicht, kein, keine, keinen, keiner, keinem, keines, ohne, nie, weder""",
    "nothing": """
        niets, niks, hoeft niet, hoeft u niet, hoeft geen, hoeft u geen,
        hoeft niets, geen betaling, geen actie, geen enkele betaling, geen factuur,
        geen betalingsverzoek, geen verzoek tot betaling, dient u niets,
        moet u niets, u moet niets, u hoeft niets, niets te betalen,
        niets verschuldigd, geen enkel bedrag, nog niet betalen, betaal niet,
        niet te betalen, geen verdere betaling, geen geld, niets over te schrijven,
        niets over te maken, niets meer, betaal dus niet, betaal dit niet,
        geen overschrijving, niet tot betaling
        rien, aucun paiement, aucune somme, aucun montant, aucune demarche,
        aucune action, ne payez pas, pas une facture, pas une demande de paiement,
        pas une invitation a payer, rien a payer, ne devez rien, ne devez pas payer,
        rien d autre, plus rien, aucun virement, n effectuez, ne versez, ne virez,
        aucun autre paiement, ne payez, pas besoin de, n est pas necessaire,
        aucun versement, nul
        nichts, keine zahlung, keinen betrag, kein betrag, keine rechnung,
        keine zahlungsaufforderung, nicht zu zahlen, nichts zu zahlen,
        nichts zu tun, brauchen nicht, brauchen nichts, mussen nichts,
        keine weitere zahlung, kein geld, nichts mehr, keine uberweisung,
        uberweisen sie nicht*, zahlen sie bitte nicht*, keine masnahme*,
        nichts unternehmen, zahlen sie nicht, keinerlei""",
    "if": """
        indien, als, wanneer, ingeval, in geval van, mocht, tenzij, zodra,
        bij gebrek, bij niet, bij een volgende, bij herhaling, bij gebreke,
        bij laattijdige, bij uitblijven, zo niet, anders, eventueel, eventuele,
        bij ontstentenis, na die datum, na het verstrijken, na deze termijn, wie
        si, s il, s ils, au cas ou, en cas de, en cas d, a defaut, faute de, sauf,
        lorsque, lorsqu, sinon, dans le cas, eventuel, eventuelle, eventuels,
        passe ce delai, passe cette date, au dela, dans l hypothese, en l absence,
        hormis
        wenn, falls, sofern, sollte, sollten, bei nicht, im fall, im falle, mangels,
        andernfalls, ansonsten, bei ausbleiben, bei verspateter, eventuell*,
        etwaig*, nach ablauf, im wiederholungsfall, nach diesem datum,
        bei fehlender, wird die zahlung, bei verspatung""",
}
#: All notions.
LEXICON: dict[str, str] = {**_MONEY, **LETTERS}

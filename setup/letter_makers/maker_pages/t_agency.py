# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Agencies and collecting societies: levies, invoices, fines, fees."""

from . import facts, payblock
from .registry import template
from .t_social import account_only
from .t_tax import four


@template("nl", "fr")
def fsma_contribution(L):
    L.frm("fsma")
    L.doc = "invoice"
    base, part = L.cents(300, 2000), L.cents(50, 900)
    total = base + part
    L.pay(total, when=L.pick("letter", "date", "received"), days=30, comm=L.pick("struct", "free"))
    year = L.day.year
    L.subject(nl=f"Jaarlijkse bijdrage werkingskosten {year}", fr=f"Contribution annuelle aux frais de fonctionnement {year}")
    L.p(nl="Als ingeschreven tussenpersoon draagt u bij in de werkingskosten van de FSMA.", fr="En tant qu'intermédiaire inscrit, vous contribuez aux frais de fonctionnement de la FSMA.")
    L.table([], [[L.t(nl="Forfait", fr="Forfait"), L.m(base)], [L.t(nl="Bijdrage per persoon in contact met het publiek", fr="Contribution par personne en contact avec le public"), L.m(part)]],
            [L.t(nl="Totaal", fr="Total"), L.m(total)])
    budget = L.cents(60000000, 90000000, 100)
    L.p(nl=f"De begroting voor {year} bedraagt {L.m(budget)}.", fr=f"Le budget {year} s'élève à {L.m(budget)}.")
    L.ask()
    L.block()
    L.p(nl="Niet-betaling kan leiden tot de schrapping van uw inschrijving.", fr="Le non-paiement peut entraîner la radiation de votre inscription.")


@template("nl", "fr", "de")
def food_levy(L):
    """Levy of the food agency, doubled if late; an inspection of the past."""
    L.frm("favv")
    L.doc = "invoice"
    levy, seen = L.cents(60, 3500), L.ago(100, 250)
    L.pay(levy, when=L.pick("date", "sent", "third"), days=30)
    L.subject(nl=f"Heffing {L.day.year} – factuur {L.ref}", fr=f"Contribution {L.day.year} – facture {L.ref}", de=f"Abgabe {L.day.year} – Rechnung {L.ref}")
    m2 = L.f.randrange(30, 900)
    head = {"nl": ["Vestiging", "Oppervlakte", "Heffing"], "fr": ["Unité d'établissement", "Surface", "Contribution"], "de": ["Niederlassung", "Fläche", "Abgabe"]}[L.lang]
    L.table(head, [[L.address[1], f"{m2} m²", L.m(levy)]])
    L.ask()
    L.block()
    L.p(nl=f"Na de vervaldag wordt de heffing verdubbeld tot {L.m(levy * 2)}.", fr=f"Passé l'échéance, la contribution sera doublée et portée à {L.m(levy * 2)}.", de=f"Nach Ablauf der Frist verdoppelt sich die Abgabe auf {L.m(levy * 2)}.")
    w = L.within(L.pick(15, 30), "day", L.pick("received", "sent", "letter"), "objection")
    L.p(nl=f"Bezwaar tegen de heffing kunt u {w} per aangetekende brief indienen.", fr=f"Une réclamation peut être introduite par lettre recommandée {w}.", de=f"Einspruch kann {w} per Einschreiben eingelegt werden.")
    if L.chance(0.4):
        L.p(nl=f"De retributie voor de controle van {L.d(seen)} werd afzonderlijk gefactureerd.", fr=f"La rétribution relative au contrôle du {L.d(seen)} a fait l'objet d'une facture distincte.", de=f"Die Gebühr für die Kontrolle vom {L.d(seen)} wurde getrennt berechnet.")
    L.phrase("contact")


@template("nl", "fr", "de")
def food_inspection(L):
    """Result of an inspection: repair in time; amounts of a fine threatened; nothing to pay."""
    L.frm("favv")
    seen, again = L.ago(5, 15), L.ahead(30, 60)
    low = L.pick(50000, 60000, 120000)
    L.direction = ["none", "unknown"]
    L.subject(nl="Waarschuwing na controle", fr="Avertissement à la suite d'un contrôle", de="Verwarnung nach einer Kontrolle")
    L.p(nl=f"Bij de controle van {L.d(seen)} werden tekortkomingen aan uw autocontrole vastgesteld.", fr=f"Lors du contrôle du {L.d(seen)}, des manquements à votre autocontrôle ont été constatés.", de=f"Bei der Kontrolle vom {L.d(seen)} wurden Mängel in Ihrer Eigenkontrolle festgestellt.")
    w = L.within(L.pick(10, 14, 20), L.pick("day", "wday"), L.pick("received", "letter"), "other")
    L.p(nl=f"U moet de nodige maatregelen {w} nemen.", fr=f"Vous devez prendre les mesures nécessaires {w}.", de=f"Die erforderlichen Maßnahmen sind {w} zu treffen.")
    L.p(nl=f"Een hercontrole is gepland vanaf {L.d(again)}. Bij een nieuwe inbreuk volgt een proces-verbaal met een boete vanaf {L.m(low)}.", fr=f"Un recontrôle est prévu à partir du {L.d(again)}. Une nouvelle infraction donnera lieu à un procès-verbal et à une amende à partir de {L.m(low)}.",
        de=f"Eine Nachkontrolle ist ab dem {L.d(again)} vorgesehen. Bei einem erneuten Verstoß folgt ein Protokoll mit einer Geldbuße ab {L.m(low)}.")
    L.phrase("contact")


@template("nl", "fr", "de")
def quarterly_fee(L):
    """A yearly fee in four parts; the first parts are paid, the next one is due."""
    L.frm("bipt", "fsma", "rsvz")
    part = L.cents(300, 8000)
    year = L.day.year
    days = [facts.month_end(facts.add_months(L.day.replace(day=1), n)) for n in (-5, -2, 1, 4)]
    nxt = 2
    L.pay(part, when="now", comm=L.pick("struct", "free"))
    L.payment["due"] = [days[nxt].isoformat()]
    L.doc = "notice"
    L.subject(nl=f"Bijdrage {year} – derde schijf", fr=f"Redevance {year} – troisième tranche", de=f"Gebühr {year} – dritte Rate")
    L.p(nl=f"De jaarlijkse bijdrage van {L.m(part * 4)} wordt in vier gelijke schijven van {L.m(part)} betaald.", fr=f"La redevance annuelle de {L.m(part * 4)} est payée en quatre tranches égales de {L.m(part)}.", de=f"Die Jahresgebühr von {L.m(part * 4)} wird in vier gleichen Raten von {L.m(part)} gezahlt.")
    done = {"nl": "betaald", "fr": "payé", "de": "bezahlt"}[L.lang]
    head = {"nl": ["Schijf", "Vervaldag", "Toestand", "Bedrag"], "fr": ["Tranche", "Échéance", "Situation", "Montant"], "de": ["Rate", "Fälligkeit", "Stand", "Betrag"]}[L.lang]
    rows = [[str(n + 1), L.note("pay", d, L.d(d)) if n >= nxt else L.d(d), done if n < nxt else "", L.m(part, bare=True)] for n, d in enumerate(days)]
    L.table(head, rows)
    when = L.by(days[nxt], "pay")
    L.p(nl=f"Gelieve de derde schijf {when} te storten.", fr=f"Veuillez verser la troisième tranche {when}.", de=f"Bitte überweisen Sie die dritte Rate {when}.")
    if L.chance(0.5):
        L.due_date = days[nxt]
        L.block()
    else:
        account_only(L)
    L.phrase("contact")


@template("nl", "fr", "de")
def privacy_fine(L):
    """Decision with a fine: pay and appeal within the same month."""
    L.frm("gba")
    L.doc = "decision"
    fine, turnover = L.pick(200000, 500000, 1000000, 150000, 750000), L.cents(300000, 9000000, 100)
    complaint, hearing = L.ago(200, 330), L.ago(40, 70)
    benef = L.t(nl="FOD Financiën – niet-fiscale invordering", fr="SPF Finances – recouvrement non fiscal", de="FÖD Finanzen – nichtsteuerliche Beitreibung")
    L.pay(fine, when=L.pick("received", "sent", "letter"), days=30, benef=benef)
    L.subject(nl="Beslissing ten gronde – administratieve geldboete", fr="Décision quant au fond – amende administrative", de="Entscheidung zur Sache – Verwaltungsgeldbuße")
    L.p(nl=f"Gelet op de klacht van {L.d(complaint)} en de hoorzitting van {L.d(hearing)} legt de Geschillenkamer een geldboete van {L.m(fine)} op, bepaald op basis van een omzet van {L.m(turnover)}.",
        fr=f"Vu la plainte du {L.d(complaint)} et l'audition du {L.d(hearing)}, la Chambre Contentieuse inflige une amende de {L.m(fine)}, fixée sur la base d'un chiffre d'affaires de {L.m(turnover)}.",
        de=f"Aufgrund der Beschwerde vom {L.d(complaint)} und der Anhörung vom {L.d(hearing)} verhängt die Streitsachenkammer eine Geldbuße von {L.m(fine)}, bemessen an einem Umsatz von {L.m(turnover)}.")
    L.phrase("appeal", w=L.within(30, "day", L.pick("received", "sent"), "appeal"))
    L.ask()
    L.block()


@template("nl", "fr", "de")
def privacy_answer(L):
    """A complaint about the company: answer in time, conclusions in time; nothing to pay."""
    L.frm("gba")
    came = L.ago(15, 60)
    first, second = L.ahead(25, 40), L.ahead(55, 75)
    top = 2000000000
    L.direction = ["none", "unknown"]
    L.subject(nl=f"Klacht {L.ref} – uitnodiging tot verweer", fr=f"Plainte {L.ref} – invitation à conclure", de=f"Beschwerde {L.ref} – Aufforderung zur Stellungnahme")
    L.p(nl=f"Op {L.d(came)} ontvingen wij een klacht tegen uw onderneming. De verordening laat boetes toe tot {L.m(top)}.", fr=f"Le {L.d(came)}, nous avons reçu une plainte à l'encontre de votre entreprise. Le règlement permet des amendes jusqu'à {L.m(top)}.",
        de=f"Am {L.d(came)} ging eine Beschwerde gegen Ihr Unternehmen ein. Die Verordnung sieht Geldbußen bis zu {L.m(top)} vor.")
    a, b = L.by(first, "answer"), L.by(second, "answer")
    L.p(nl=f"Uw conclusie van antwoord bezorgt u ons {a}, uw conclusie van dupliek {b}.", fr=f"Vos conclusions en réponse sont attendues {a}, vos conclusions en réplique {b}.", de=f"Ihre Erwiderung erwarten wir {a}, Ihre Duplik {b}.")
    w = L.within(L.pick(7, 8, 10), "day", "received", "answer")
    L.p(nl=f"Wenst u gehoord te worden, laat dit dan {w} weten.", fr=f"Si vous souhaitez être entendu, faites-le savoir {w}.", de=f"Wünschen Sie eine Anhörung, teilen Sie dies {w} mit.")


@template("nl", "fr", "de")
def music_invoice(L):
    """Music licence with VAT and third parties' invoices."""
    L.frm("sabam")
    L.doc = "invoice"
    net = L.cents(90, 1800)
    vat = net * 21 // 100
    total = net + vat
    L.pay(total, when=L.pick("date", "letter", "date"), days=30, comm=L.pick("struct", "struct", "free"))
    event = L.ago(10, 60)
    L.subject(nl=f"Factuur {L.ref} – licentie muziek", fr=f"Facture {L.ref} – licence musique", de=f"Rechnung {L.ref} – Musiklizenz")
    names = {"nl": ["Achtergrondmuziek", "Btw 21 %", "Totaal"], "fr": ["Musique de fond", "TVA 21 %", "Total"], "de": ["Hintergrundmusik", "MwSt. 21 %", "Gesamt"]}[L.lang]
    head = {"nl": ["Periode", "Omschrijving", "Bedrag"], "fr": ["Période", "Description", "Montant"], "de": ["Zeitraum", "Beschreibung", "Betrag"]}[L.lang]
    L.table(head, [[str(L.day.year), names[0], L.m(net)], ["", names[1], L.m(vat)]], ["", names[2], L.m(total)])
    L.ask()
    L.block()
    other = L.cents(40, 400)
    if L.chance(0.5):
        L.p(nl=f"Het evenement van {L.d(event)} ({L.m(other)}) is niet in deze factuur begrepen.", fr=f"L'événement du {L.d(event)} ({L.m(other)}) n'est pas compris dans la présente facture.", de=f"Die Veranstaltung vom {L.d(event)} ({L.m(other)}) ist in dieser Rechnung nicht enthalten.")
    w = L.within(L.pick(8, 14), "day", L.pick("received", "letter"), "objection")
    L.p(nl=f"Klachten over deze factuur zijn slechts ontvankelijk {w}.", fr=f"Toute contestation n'est recevable que {w}.", de=f"Beanstandungen sind nur {w} zulässig.")


@template("nl", "fr", "de")
def music_declaration(L):
    """Declare your music use; tariffs; no payment."""
    L.frm("sabam")
    day, low = L.ahead(15, 45), L.cents(40, 250)
    L.direction = ["none", "unknown"]
    w = L.by(day, "answer")
    L.subject(nl="Aangifte van uw muziekgebruik", fr="Déclaration de votre utilisation de musique", de="Meldung Ihrer Musiknutzung")
    L.p(nl=f"Speelt u muziek in uw zaak? Vul uw aangifte {w} online in.", fr=f"Diffusez-vous de la musique ? Complétez votre déclaration en ligne {w}.", de=f"Spielen Sie Musik? Füllen Sie Ihre Meldung {w} online aus.")
    L.p(nl=f"Het tarief begint bij {L.m(low)} per jaar (excl. btw). Pas na uw aangifte ontvangt u een factuur.", fr=f"Le tarif commence à {L.m(low)} par an (hors TVA). La facture ne vous parviendra qu'après votre déclaration.", de=f"Der Tarif beginnt bei {L.m(low)} pro Jahr (ohne MwSt.). Eine Rechnung erhalten Sie erst nach Ihrer Meldung.")
    L.phrase("contact")
    L.phrase("privacy")


@template("nl", "fr", "de", "bi")
def road_fine(L):
    """Kilometre charge: several offences and one total."""
    L.frm("viapass", "vlabel", "spw", "bxlfisc")
    L.doc = "decision"
    count = L.f.randrange(2, 5)
    fines = [L.pick(10000, 50000, 100000) for _ in range(count)]
    days = sorted(L.ago(20, 60) for _ in range(count))
    total = sum(fines)
    L.pay(total, when=L.pick("date", "sent", "received", "third"), days=30)
    L.subject(nl="Administratieve geldboete kilometerheffing", fr="Amende administrative – prélèvement kilométrique", de="Verwaltungsgeldbuße – Kilometerabgabe")
    plate = f"1-{''.join(L.pick(*'ABCDEFGHKLM') for _ in range(3))}-{L.f.randrange(100, 999)}"
    L.p(nl=f"Voertuig {plate} reed zonder werkend registratieapparaat.", fr=f"Le véhicule {plate} a circulé sans dispositif d'enregistrement en fonctionnement.", de=f"Das Fahrzeug {plate} fuhr ohne funktionierendes Aufzeichnungsgerät.")
    head = {"nl": ["Datum", "Inbreuk", "Boete"], "fr": ["Date", "Infraction", "Amende"], "de": ["Datum", "Verstoß", "Geldbuße"]}[L.lang]
    L.table(head, [[L.d(d), f"art. {7 + n}", L.m(s)] for n, (d, s) in enumerate(zip(days, fines, strict=True))], [{"nl": "Totaal", "fr": "Total", "de": "Gesamt"}[L.lang], "", L.m(total)])
    L.ask()
    L.block()
    w = L.within(L.pick(14, 30), "day", L.pick("sent", "received", "third"), "objection")
    L.p(nl=f"Bezwaar is mogelijk {w}.", fr=f"Une contestation est possible {w}.", de=f"Ein Einspruch ist {w} möglich.")
    if L.chance(0.4):
        toll = L.cents(5, 90)
        L.p(nl=f"De niet-betaalde heffing ({L.m(toll)}) verrekent uw dienstverlener.", fr=f"Le prélèvement éludé ({L.m(toll)}) sera facturé par votre prestataire.", de=f"Die nicht gezahlte Abgabe ({L.m(toll)}) berechnet Ihr Dienstleister.")


@template("nl", "fr", "de")
def labour_fine(L):
    """Administrative fine per worker with surcharges ('opdeciemen')."""
    L.frm("tsw")
    L.doc = "decision"
    base, n = L.pick(5000, 10000, 20000, 30000), L.f.randrange(1, 6)
    total = base * 8 * n
    seen, defended = L.ago(150, 300), L.ago(40, 90)
    L.pay(total, when=L.pick("received", "sent", "third"), days=30)
    L.subject(nl="Beslissing tot oplegging van een administratieve geldboete", fr="Décision infligeant une amende administrative", de="Beschluss über eine Verwaltungsgeldbuße")
    L.p(nl=f"Gelet op het proces-verbaal van {L.d(seen)} en uw verweer van {L.d(defended)}:", fr=f"Vu le procès-verbal du {L.d(seen)} et vos moyens de défense du {L.d(defended)} :", de=f"Aufgrund des Protokolls vom {L.d(seen)} und Ihrer Stellungnahme vom {L.d(defended)}:")
    names = {"nl": ["Basisbedrag", "Basisbedrag met opdeciemen (x 8)", f"Aantal werknemers: {n}"], "fr": ["Montant de base", "Montant de base avec décimes additionnels (x 8)", f"Nombre de travailleurs : {n}"], "de": ["Grundbetrag", "Grundbetrag mit Zuschlagzehnteln (x 8)", f"Anzahl Arbeitnehmer: {n}"]}[L.lang]
    L.table([], [[names[0], L.m(base)], [names[1], L.m(base * 8)]], [names[2], L.m(total)])
    L.ask()
    L.block()
    L.phrase("appeal", w=L.within(L.pick(2, 3), "month", L.pick("received", "sent"), "appeal"))
    if L.chance(0.5):
        L.phrase("plan")


@template("nl", "fr", "de")
def water_bill(L):
    """Settlement with advances already paid and the new advance amount."""
    L.frm("water", "cile")
    L.doc = "invoice"
    use, price = L.f.randrange(60, 900), L.pick(412, 538, 601, 497)
    adv = use * price * L.pick(40, 60, 70) // 10000 * 100
    total = use * price - adv
    new = L.cents(30, 400, 100)
    L.pay(total, when=L.pick("date", "date", "letter"), days=L.pick(15, 21))
    start, end = L.ago(370, 380), L.ago(8, 15)
    L.subject(nl=f"Eindafrekening water – factuur {L.ref}", fr=f"Facture de régularisation – eau – {L.ref}", de=f"Wasserabrechnung – Rechnung {L.ref}")
    L.p(nl=f"Periode van {L.d(start)} tot {L.d(end)}: verbruik {use} m³ aan {L.m(price)}.", fr=f"Période du {L.d(start)} au {L.d(end)} : consommation de {use} m³ à {L.m(price)}.", de=f"Zeitraum vom {L.d(start)} bis {L.d(end)}: Verbrauch {use} m³ zu {L.m(price)}.")
    names = {"nl": ["Verbruik", "Reeds aangerekende voorschotten", "Saldo"], "fr": ["Consommation", "Acomptes déjà facturés", "Solde"], "de": ["Verbrauch", "Bereits berechnete Abschläge", "Saldo"]}[L.lang]
    L.table([], [[names[0], L.m(use * price)], [names[1], L.m(-adv)]], [names[2], L.m(total)])
    L.ask()
    L.block()
    L.p(nl=f"Vanaf de volgende factuur bedraagt uw voorschot {L.m(new)}.", fr=f"À partir de la prochaine facture, votre acompte sera de {L.m(new)}.", de=f"Ab der nächsten Rechnung beträgt Ihr Abschlag {L.m(new)}.")
    L.phrase("contact")


@template("nl", "fr", "de")
def water_credit(L):
    """Settlement in the customer's favour, paid back."""
    L.frm("water", "cile", "inter")
    L.doc = "invoice"
    used, adv = L.cents(200, 2000), 0
    adv = used + L.cents(10, 400)
    back, day = adv - used, L.ahead(8, 25)
    L.refunded(back, day)
    L.subject(nl=f"Creditnota {L.ref}", fr=f"Note de crédit {L.ref}", de=f"Gutschrift {L.ref}")
    names = {"nl": ["Verbruik", "Betaalde voorschotten", "Saldo in uw voordeel"], "fr": ["Consommation", "Acomptes payés", "Solde en votre faveur"], "de": ["Verbrauch", "Gezahlte Abschläge", "Saldo zu Ihren Gunsten"]}[L.lang]
    L.table([], [[names[0], L.m(used)], [names[1], L.m(-adv)]], [names[2], L.m(-back)])
    L.p(nl=f"Wij storten {L.m(back)} rond {L.d(day)} terug op uw rekening {four(L.own_iban)}.", fr=f"Nous remboursons {L.m(back)} vers le {L.d(day)} sur votre compte {four(L.own_iban)}.", de=f"Wir erstatten {L.m(back)} um den {L.d(day)} auf Ihr Konto {four(L.own_iban)}.")
    L.phrase("contact")


@template("nl", "fr")
def environment_levy(L):
    """Environmental levy by quantity; partial payment; total in words."""
    L.frm("ovam", "vmm", "spw")
    L.doc = "tax"
    tons, rate = L.f.randrange(20, 900), L.cents(3, 60)
    paid = tons * rate * L.pick(0, 20, 50) // 100
    total = tons * rate - paid
    declared = L.ago(60, 120)
    L.pay(total, when=L.pick("sent", "third", "date"), days=60)
    L.subject(nl=f"Heffingsbiljet milieuheffing {L.day.year - 1}", fr=f"Taxe environnementale {L.day.year - 1} – avertissement-extrait de rôle")
    L.p(nl=f"Op basis van uw aangifte van {L.d(declared)}: {tons} eenheden aan {L.m(rate)}, samen {L.m(tons * rate)}.", fr=f"Sur la base de votre déclaration du {L.d(declared)} : {tons} unités à {L.m(rate)}, soit {L.m(tons * rate)}.")
    if paid:
        L.p(nl=f"Hierop werd al {L.m(paid)} als voorschot betaald.", fr=f"Un acompte de {L.m(paid)} a déjà été versé.")
    words = payblock.money_words(L, total)
    L.p(nl=f"Blijft te betalen: {L.m(total)} (zegge: {words}).", fr=f"Reste à payer : {L.m(total)} (en toutes lettres : {words}).")
    L.ask()
    L.block()
    L.phrase("objection", w=L.within(L.pick(2, 3), "month", "third", "objection"))
    L.phrase("contact")


@template("nl", "fr", "de")
def filing_surcharge(L):
    """Fine of the ministry of economy for late accounts: a demand after the tariffs."""
    L.frm("eco", "fin_col")
    L.doc = "decision"
    fine = L.pick(20000, 30000, 60000, 120000)
    filed, end = L.ago(30, 90), facts.month_end(L.ago(400, 500))
    tariff = L.pick(12000, 40000)
    L.pay(fine, when=L.pick("received", "date", "sent", "now"), days=30)
    L.subject(nl="Geldboete – laattijdige neerlegging van de jaarrekening", fr="Amende – dépôt tardif des comptes annuels", de="Geldbuße – verspätete Hinterlegung des Jahresabschlusses")
    L.p(nl=f"Uw jaarrekening per {L.d(end)} werd pas op {L.d(filed)} neergelegd. De tarieftoeslag van {L.m(tariff)} betaalde u toen reeds.", fr=f"Vos comptes annuels au {L.d(end)} n'ont été déposés que le {L.d(filed)}. Vous avez déjà acquitté le supplément tarifaire de {L.m(tariff)}.",
        de=f"Ihr Jahresabschluss zum {L.d(end)} wurde erst am {L.d(filed)} hinterlegt. Den Zuschlag von {L.m(tariff)} haben Sie bereits gezahlt.")
    L.p(nl=f"Daarnaast wordt u een geldboete van {L.m(fine)} opgelegd.", fr=f"En outre, une amende de {L.m(fine)} vous est infligée.", de=f"Darüber hinaus wird Ihnen eine Geldbuße von {L.m(fine)} auferlegt.")
    L.ask()
    L.block()
    L.phrase("appeal", w=L.within(L.pick(1, 2), "month", L.pick("received", "sent", "third"), "appeal"))


@template("nl", "fr", "de")
def holiday_debit(L):
    """Holiday fund: yearly debit notice with the part already received."""
    L.frm("rjv")
    L.doc = "notice"
    wages = L.cents(30000, 300000)
    due = wages * 1027 // 10000
    got = due * L.pick(0, 10, 30) // 100
    L.pay(due - got, when=L.pick("eom", "date", "letter"), days=30)
    L.subject(nl=f"Debetbericht jaarlijkse vakantie {L.day.year}", fr=f"Avis de débit – vacances annuelles {L.day.year}", de=f"Belastungsanzeige Jahresurlaub {L.day.year}")
    names = {"nl": ["Brutolonen aan 108 %", "Bijdrage 10,27 %", "Ontvangen", "Verschuldigd"], "fr": ["Rémunérations brutes à 108 %", "Cotisation 10,27 %", "Reçu", "Montant dû"], "de": ["Bruttolöhne zu 108 %", "Beitrag 10,27 %", "Erhalten", "Geschuldet"]}[L.lang]
    rows = [[names[0], L.m(wages, bare=True)], [names[1], L.m(due, bare=True)]] + ([[names[2], L.m(-got, bare=True)]] if got else [])
    L.table([], rows, [names[3], L.m(due - got, bare=True)])
    L.ask()
    L.block()
    if L.chance(0.5):
        L.phrase("late")
    L.phrase("contact")

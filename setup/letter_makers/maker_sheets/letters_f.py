# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that ask for a payment, 3: taxes, bills, settlements."""
from decimal import Decimal

from .base import registry
from .payment import request, tail
from .values import cents

TEMPLATES, template = registry()


@template("nl fr de")
def withholding_tax(L):
    """Withholding tax declared but not paid."""
    L.sender("fin_inv")
    declared, paid = L.amount(2000, 20000), L.amount(100, 1900)
    L.ask(declared - paid, L.term("pay", days=(14, 15, 30), forms=("dated", "by", "sent", "receipt")), other=(declared, paid))
    L.subject("Bedrijfsvoorheffing {m}/{last} - [uitnodiging tot betaling|niet (volledig) betaald]", "Précompte professionnel {m}/{last} - [invitation à payer|non (entièrement) payé]", "Berufssteuervorabzug {m}/{last} - [Zahlungsaufforderung|nicht (vollständig) gezahlt]", m=f"{L.v.randrange(1, 13):02d}")
    L.p(["In uw aangifte van {day} gaf u {a} bedrijfsvoorheffing aan op {wage} aan lonen. Wij ontvingen daarvan [slechts|maar] {b}.", "U hebt {a} aangegeven op {day}, maar slechts {b} gestort."], ["Dans votre déclaration du {day}, vous avez déclaré {a} de précompte sur {wage} de rémunérations. Nous n'en avons reçu que {b}.", "Vous avez déclaré {a} le {day}, mais n'avez versé que {b}."],
        ["In Ihrer Erklärung vom {day} haben Sie {a} Vorabzug auf Löhne von {wage} angegeben. Davon haben wir nur {b} erhalten."], day=L.before(20, 60), a=declared, b=paid, wage=declared * 4)
    request(L)
    tail(L)


@template("nl fr de")
def property_or_road_tax(L):
    """A regional tax notice."""
    L.sender(*{"nl": ["vlabel", "bxl"], "fr": ["spw", "bxl"], "de": ["spw"]}[L.lang])
    base, cut = L.amount(500, 9000), L.amount(20, 400)
    tax = base - cut
    L.ask(tax, L.term("pay", months=(2,), forms=("sent", "by", "by", "third", "dated")), other=(base, cut))
    kind = L.v.choice([("Onroerende voorheffing", "Précompte immobilier", "Immobiliensteuervorabzug"), ("Verkeersbelasting", "Taxe de circulation", "Verkehrssteuer")])
    L.subject("{kind} - aanslagjaar {year}", "{kind} - exercice d'imposition {year}", "{kind} - Steuerjahr {year}", kind=kind)
    L.p(["Dit is uw aanslagbiljet voor het aanslagjaar {year} (kohier uitvoerbaar op {roll}).", "Hierbij ontvangt u de berekening van uw belasting, uitvoerbaar verklaard op {roll}."], ["Voici votre avertissement-extrait de rôle pour l'exercice {year} (rôle exécutoire le {roll}).", "Vous trouverez ci-après le calcul de votre taxe, rendue exécutoire le {roll}."], ["Dies ist Ihr Steuerbescheid für das Steuerjahr {year} (Heberolle vollstreckbar am {roll}).", "Nachstehend die Berechnung Ihrer Steuer, für vollstreckbar erklärt am {roll}."], roll=L.before(3, 15))
    L.rows((("Basis", "Base", "Grundlage"), base * 3), (("Belasting", "Taxe", "Steuer"), base), (("Vermindering", "Réduction", "Ermäßigung"), cut), (("[Totaal|Verschuldigd]", "[Total|Dû]", "[Gesamt|Geschuldet]"), tax))
    request(L)
    tail(L, objection=L.term("objection", months=(3,), forms=("third", "sent")))


@template("nl fr de")
def yearly_bill(L):
    """A yearly bill: consumption less advances."""
    L.sender(*{"nl": ["water", "igemo"], "fr": ["swde", "intradel"], "de": ["swde"]}[L.lang])
    used, vat_rate = L.amount(800, 5000), Decimal("0.06")
    vat = (used * vat_rate).quantize(used)
    advances = L.amount(100, 700)
    rest = used + vat - advances
    L.ask(rest, L.term("pay", days=(14, 15, 30), forms=("by", "by", "dated", "receipt", "before")), other=(used, vat, advances, used + vat))
    L.subject("[Jaarafrekening|Eindafrekening] - klantnummer {n}", "[Décompte annuel|Facture de régularisation] - n° client {n}", "[Jahresabrechnung|Endabrechnung] - Kundennummer {n}", n=L.v.randrange(10 ** 6, 10 ** 7))
    L.p("[Hierbij vindt u|Dit is] de afrekening voor de periode van {a} tot {b}. U verbruikte {q} m³.", "[Vous trouverez ci-joint|Voici] le décompte pour la période du {a} au {b}. Votre consommation : {q} m³.", "Dies ist die Abrechnung für den Zeitraum vom {a} bis zum {b}. Ihr Verbrauch: {q} m³.", a=L.before(380, 400), b=L.before(10, 30), q=L.v.randrange(50, 900))
    L.rows((("Verbruik", "Consommation", "Verbrauch"), used), (("Btw 6 %", "TVA 6 %", "MwSt. 6 %"), vat), (("Totaal", "Total", "Gesamt"), used + vat), (("Voorschotten", "Acomptes", "Vorschüsse"), advances), (("Saldo", "Solde", "Saldo"), rest))
    request(L)
    tail(L)


@template("nl fr")
def police_bill(L):
    """A bill for an intervention, a false alarm, a tow."""
    L.sender("zone_nl" if L.lang == "nl" else "huy")
    parts = [cents(L.v, 80, 300, 0.8), cents(L.v, 10, 60, 0.7)]
    free = f"INT {L.file}" if L.chance(0.4) else None
    L.ask(sum(parts), L.term("pay", days=(14, 15, 30), forms=("dated", "receipt", "by", "sent")), other=tuple(parts), free=free)
    L.subject("[Retributie vals alarm|Takelkosten|Kosten van een interventie] - {file}", "[Redevance pour fausse alerte|Frais de remorquage|Frais d'intervention] - {file}")
    L.p("Op {day} [moesten onze diensten tussenkomen|kwam een ploeg tussenbeide] aan uw vestiging. Volgens het reglement van {rule} wordt daarvoor een retributie aangerekend.", "Le {day}, nos services [ont dû intervenir|sont intervenus] à votre établissement. Le règlement du {rule} prévoit une redevance.", day=L.before(15, 70), rule=L.before(300, 2000))
    L.grid([("Prestatie", "Prestation"), ("Bedrag", "Montant")], [("interventie", "intervention"), parts[0]], [("dossierkosten", "frais de dossier"), parts[1]], [("TOTAAL", "TOTAL"), sum(parts)])
    request(L)
    tail(L, objection=L.term("objection", days=(30,), forms=("receipt", "sent")) if L.chance(0.4) else None)


@template("nl fr de")
def settlement_offer(L):
    """An offer to settle an offence by paying."""
    L.sender("waso", "eco", "favv")
    sum_ = cents(L.v, 150, 4000, 0.9)
    low = cents(L.v, 26, 208, 1)
    L.ask(sum_, L.term("pay", days=(15, 30, 60), months=(1, 3), forms=("receipt", "dated", "by", "sent")), other=(low, low * 500))
    L.subject("[Voorstel tot minnelijke schikking|Transactievoorstel] - {file}", "[Proposition de transaction|Règlement transactionnel] - {file}", "[Vergleichsvorschlag|Vorschlag eines gütlichen Vergleichs] - {file}")
    L.p(["Op {day} werd een inbreuk op het [Wetboek van economisch recht|koninklijk besluit van {rule}] vastgesteld. Wij stellen u voor de zaak af te handelen met een [transactie|geldsom] van {sum}.", "Door de betaling van {sum} vervalt de strafvordering voor de feiten van {day}."],
        ["Le {day}, une infraction [au Code de droit économique|à l'arrêté royal du {rule}] a été constatée. Nous vous proposons de clore l'affaire moyennant [une transaction|une somme] de {sum}.", "Le paiement de {sum} éteint l'action publique pour les faits du {day}."],
        ["Am {day} wurde ein Verstoß festgestellt. Wir schlagen Ihnen vor, die Sache durch Zahlung von {sum} beizulegen.", "Durch die Zahlung von {sum} erlischt die Strafverfolgung für die Vorfälle vom {day}."], day=L.before(30, 150), rule=L.before(800, 3000), sum=sum_)
    request(L)
    L.p("[Betaalt u niet|Aanvaardt u dit niet], dan gaat het dossier naar het parket (strafrechtelijke boete van {a} tot {b}).", "[À défaut de paiement|Si vous refusez], le dossier sera transmis au parquet (amende pénale de {a} à {b}).", "Zahlen Sie nicht, geht die Akte an die Staatsanwaltschaft (Geldstrafe von {a} bis {b}).", a=low, b=low * 500)
    tail(L, late=False)


@template("nl fr de")
def penal_fine(L):
    """A penal fine with costs and contributions."""
    L.sender("fin_inv")
    parts = [cents(L.v, 200, 4000, 1), Decimal("200.00"), cents(L.v, 50, 90, 0.2), cents(L.v, 20, 26, 0.5)]
    total = sum(parts)
    L.ask(total, L.term("pay", days=(15, 30), months=(1,), forms=("dated", "sent", "by", "receipt", "third")), other=tuple(parts))
    L.subject("[Penale boete|Strafrechtelijke geldboete en gerechtskosten]", "[Amende pénale|Amende pénale et frais de justice]", "[Strafgeldbuße|Geldstrafe und Gerichtskosten]")
    L.p("De [politierechtbank|correctionele rechtbank] heeft {firm} veroordeeld bij vonnis van {day}[, dat kracht van gewijsde kreeg op {final}|].", "Le tribunal [de police|correctionnel] a condamné {firm} par jugement du {day}[, passé en force de chose jugée le {final}|].", "Das [Polizeigericht|Strafgericht] hat {firm} durch Urteil vom {day} verurteilt[, rechtskräftig seit dem {final}|].", day=L.before(90, 200), final=L.before(40, 80))
    L.rows((("Geldboete", "Amende", "Geldbuße"), parts[0]), (("Bijdrage slachtofferfonds", "Contribution fonds des victimes", "Beitrag Opferfonds"), parts[1]), (("Gerechtskosten", "Frais de justice", "Gerichtskosten"), parts[2]), (("Bijdrage tweedelijnsbijstand", "Contribution aide juridique", "Beitrag juristischer Beistand"), parts[3]), (("Totaal", "Total", "Gesamt"), total))
    request(L)
    tail(L)


@template("nl fr bi")
def tourist_tax(L):
    """A Brussels tax with a nil rate explained, then the sum."""
    L.sender("bxl")
    nights, rate = L.v.randrange(50, 900), cents(L.v, 3, 9, 0.3)
    L.ask(nights * rate, L.term("pay", months=(2,), forms=("sent", "by", "third", "dated")), other=(rate,))
    L.subject("City tax - {q}/{last} - [aanslagbiljet|betalingsuitnodiging]", "City tax - {q}/{last} - [avertissement-extrait de rôle|invitation à payer]", "", q=L.v.randrange(1, 13))
    L.p("U gaf {n} overnachtingen aan. Aan {rate} per nacht [maakt dat|bedraagt de belasting] {sum}.", "Vous avez déclaré {n} nuitées. À {rate} par nuit, [cela fait|la taxe s'élève à] {sum}.", n=nights, rate=rate, sum=nights * rate)
    request(L)
    tail(L, objection=L.term("objection", months=(3,), forms=("third", "sent")))


@template("nl fr de")
def rent_indexed(L):
    """A concession's rent for the coming term, indexed."""
    L.sender(*{"nl": ["aalst", "genk", "prov_nl"], "fr": ["wavre", "huy", "prov_fr"], "de": ["eupen"]}[L.lang])
    old = L.amount(300, 5000)
    new = (old * Decimal("1.032")).quantize(old)
    L.ask(new, L.term("pay", days=(15, 30), forms=("by", "before", "dated", "end")), other=(old, new - old))
    L.subject("[Concessievergoeding|Huur van lokaal] - indexering", "[Redevance de concession|Loyer d'un local] - indexation", "[Konzessionsgebühr|Miete eines Raums] - Indexierung")
    L.p(["De [vergoeding|huur] voor de periode van {a} tot {b} wordt geïndexeerd: van {old} naar {new}.", "Door de index stijgt uw vergoeding van {old} tot {new} (periode van {a} tot {b})."], ["Le loyer pour la période du {a} au {b} est indexé : de {old} à {new}.", "En raison de l'index, votre redevance passe de {old} à {new} (période du {a} au {b})."], ["Die Miete für den Zeitraum vom {a} bis zum {b} wird indexiert: von {old} auf {new}."], a=L.after(5, 20), b=L.after(80, 110), old=old, new=new)
    request(L)
    tail(L)


@template("nl fr de")
def curator_claims(L):
    """A trustee collects an unpaid invoice of the bankrupt company."""
    L.sender("curator")
    invoice, interest = L.amount(300, 9000), L.amount(5, 200)
    L.ask(invoice + interest, L.term("pay", days=(8, 10, 14), forms=("dated", "receipt", "by", "sent")), other=(invoice, interest), free=f"{L.v.choice(['FACT', 'FAIL', 'DOS'])} {L.file}" if L.chance(0.5) else None)
    firm = L.v.choice(["Ardenia", "Bosrank", "Celtric", "Dommelhof"])
    L.subject("Faillissement {x} - [onbetaalde factuur|ingebrekestelling]", "Faillite {x} - [facture impayée|mise en demeure]", "Konkurs {x} - [unbezahlte Rechnung|Inverzugsetzung]", x=firm)
    L.p("Als curator van {x} stel ik vast dat u de factuur van {day} ({a}) niet hebt betaald. [Met de interesten|Vermeerderd met {i} interest] bent u {sum} verschuldigd.", "En ma qualité de curateur de {x}, je constate que la facture du {day} ({a}) reste impayée. [Avec les intérêts|Majorée de {i} d'intérêts], vous devez {sum}.", "Als Konkursverwalter von {x} stelle ich fest, dass die Rechnung vom {day} ({a}) nicht bezahlt wurde. Zuzüglich {i} Zinsen schulden Sie {sum}.", x=firm, day=L.before(60, 300), a=invoice, i=interest, sum=invoice + interest)
    L.p("[Let op|Belangrijk]: betaal niet meer op de oude rekening {old} van {x}.", "[Attention|Important] : ne payez plus sur l'ancien compte {old} de {x}.", "Achtung: Zahlen Sie nicht mehr auf das alte Konto {old} von {x}.", old=L.account(L.other_iban()), x=firm)
    request(L)
    tail(L, late=False)


@template("nl fr de bi")
def statement_in_debit(L):
    """A statement of account with a debt at the end."""
    L.sender("rsz")
    dues = [L.amount(1000, 9000), L.amount(500, 6000)]
    paid = L.amount(100, 1400)
    rest = sum(dues) - paid
    L.ask(rest, L.term("pay", days=(10, 15, 30), forms=("dated", "by", "before", "receipt", "sent")), other=(*dues, paid, sum(dues)))
    L.subject("[Uittreksel van uw rekening|Stand van uw rekening op {d}]", "[Extrait de votre compte|Situation de votre compte au {d}]", "[Auszug Ihres Kontos|Stand Ihres Kontos am {d}]", d=L.before(1, 4))
    days = [L.before(150, 200), L.before(90, 110), L.before(20, 60)]
    L.grid([("Datum", "Date", "Datum"), ("Omschrijving", "Libellé", "Bezeichnung"), ("Debet", "Débit", "Soll"), ("Credit", "Crédit", "Haben")], [days[0], ("Bijdragen Q1", "Cotisations T1", "Beiträge Q1"), dues[0], ""], [days[1], ("Bijdragen Q2", "Cotisations T2", "Beiträge Q2"), dues[1], ""], [days[2], ("Betaling", "Paiement", "Zahlung"), "", paid])
    L.p("[Het saldo in ons voordeel|Uw debetsaldo] bedraagt {rest}.", "[Le solde en notre faveur|Votre solde débiteur] s'élève à {rest}.", "Der Saldo zu unseren Gunsten beträgt {rest}.", rest=rest)
    request(L)
    tail(L)


@template("nl fr de")
def objection_refused_pay(L):
    """An objection is turned down; what was held back is due now."""
    L.sender(*{"nl": ["vlabel", "aalst", "fin_inv"], "fr": ["spw", "wavre", "fin_inv"], "de": ["spw", "eupen"]}[L.lang])
    tax, paid, interest = L.amount(1500, 9000), L.amount(100, 1400), L.amount(5, 90)
    rest = tax - paid + interest
    L.ask(rest, L.term("pay", days=(15, 30), months=(1,), forms=("dated", "sent", "by", "receipt")), other=(tax, paid, interest))
    L.subject("[Afwijzing van uw bezwaar|Uw bezwaar is ongegrond] - {file}", "[Rejet de votre réclamation|Votre réclamation n'est pas fondée] - {file}", "[Abweisung Ihres Widerspruchs|Ihr Widerspruch ist unbegründet] - {file}")
    L.p("Uw bezwaar van {asked} werd op {day} afgewezen. De belasting van {tax} blijft volledig verschuldigd[; het uitstel voor het betwiste deel vervalt|].", "Votre réclamation du {asked} a été rejetée le {day}. La taxe de {tax} reste intégralement due[ ; le sursis pour la partie contestée prend fin|].", "Ihr Widerspruch vom {asked} wurde am {day} abgewiesen. Die Steuer von {tax} bleibt in voller Höhe geschuldet.", asked=L.before(60, 200), day=L.before(3, 20), tax=tax)
    L.rows((("Belasting", "Taxe", "Steuer"), tax), (("Betaald", "Payé", "Gezahlt"), paid), (("Interest", "Intérêts", "Zinsen"), interest), (("Nog verschuldigd", "Reste dû", "Noch geschuldet"), rest))
    request(L)
    tail(L, appeal=L.term("appeal", months=(3,), forms=("third", "sent", "receipt")))


@template("nl fr")
def recheck_bill(L):
    """A bill for a second inspection."""
    L.sender("favv")
    half_hours, rate = L.v.randrange(1, 8), cents(L.v, 40, 60, 0.1)
    start = cents(L.v, 60, 100, 0.2)
    total = half_hours * rate + start
    L.ask(total, L.term("pay", days=(30,), months=(1,), forms=("dated", "by", "end", "sent")), other=(rate, start, half_hours * rate))
    L.subject("[Retributie hercontrole|Factuur prestaties] {file}", "[Rétribution recontrôle|Facture de prestations] {file}")
    L.p("Voor de hercontrole van {day} rekenen wij {n} halve uren aan ({rate}) en een starttarief van {start}.", "Pour le recontrôle du {day}, nous facturons {n} demi-heures ({rate}) et un tarif de départ de {start}.", day=L.before(10, 50), n=half_hours, rate=rate, start=start)
    if L.chance(0.4):
        L.p("U hebt geen betalingsachterstand op eerdere facturen: uw laatste betaling van {old} werd op {oldday} ontvangen.", "Vous n'avez pas de retard sur les factures antérieures : votre dernier paiement de {old} a été reçu le {oldday}.", old=L.amount(50, 300), oldday=L.before(60, 200))
    request(L)
    tail(L)

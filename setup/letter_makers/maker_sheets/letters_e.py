# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that ask for a payment, 2: reminders, plans, yearly fees."""
from .base import registry
from .payment import comm_text, contact, request, tail
from .values import add_months, cents, workday_before

TEMPLATES, template = registry()
ALL = {"nl": ["rsz", "vlabel", "aalst", "fund_nl", "water", "igemo"], "fr": ["rsz", "spw", "wavre", "fund_fr", "swde", "intradel"], "de": ["rsz", "spw", "eupen", "swde"]}


@template("nl fr de")
def second_reminder(L):
    """A second reminder; part was paid."""
    L.sender(*ALL[L.lang])
    base, paid, costs = L.amount(600, 6000), L.amount(50, 550), L.amount(8, 60, round_share=0.7)
    rest = base - paid + costs
    L.ask(rest, L.term("pay", days=(8, 10, 14, 15), forms=("dated", "receipt", "by", "sent", "before")), other=(base, paid, costs, base - paid))
    first = L.before(20, 40)
    L.subject("[Tweede herinnering|Tweede aanmaning] - {file}", "[Deuxième rappel|Second rappel] - {file}", "[Zweite Mahnung|Zweite Zahlungserinnerung] - {file}")
    L.p(["[Ondanks onze herinnering van {first}|Na onze brief van {first}] staat er nog een [saldo|bedrag] open. Wij ontvingen op {day} wel een [deelbetaling|gedeeltelijke betaling] van {paid}, waarvoor dank.", "Op {first} herinnerden wij u aan een schuld van {base}. U betaalde {paid} op {day}; de rest bleef uit."],
        ["[Malgré notre rappel du {first}|Après notre lettre du {first}], un solde reste ouvert. Nous avons bien reçu, le {day}, un paiement [partiel|d'acompte] de {paid}, dont nous vous remercions.", "Le {first}, nous vous rappelions une dette de {base}. Vous avez payé {paid} le {day} ; le reste n'a pas suivi."],
        ["[Trotz unserer Mahnung vom {first}|Nach unserem Schreiben vom {first}] ist noch ein Saldo offen. Am {day} haben wir zwar eine Teilzahlung von {paid} erhalten, für die wir danken.", "Am {first} haben wir Sie an eine Schuld von {base} erinnert. Sie haben am {day} {paid} gezahlt; der Rest blieb aus."], first=first, day=L.before(2, 18), paid=paid, base=base)
    L.rows((("Oorspronkelijk bedrag", "Montant initial", "Ursprünglicher Betrag"), base), (("Betaald", "Payé", "Gezahlt"), -paid if L.chance(0.5) else paid), (("Kosten", "Frais", "Kosten"), costs), (("[Saldo|Nog te betalen]", "[Solde|Reste à payer]", "[Saldo|Noch zu zahlen]"), rest))
    request(L)
    tail(L)


@template("nl fr de bi")
def before_bailiff(L):
    """The last notice before a bailiff or writ."""
    L.sender("rsz", "fin_inv")
    base, interest = L.amount(1000, 20000), L.amount(20, 600)
    total, costs = base + interest, L.amount(150, 400)
    L.ask(total, L.term("pay", days=(8, 10, 15), forms=("dated", "receipt", "by", "before", "sent")), other=(base, interest, costs, total + costs))
    L.subject("[LAATSTE AANMANING|Laatste verwittiging vóór dwangbevel|Ingebrekestelling]", "[DERNIER AVERTISSEMENT|Dernier avis avant contrainte|Mise en demeure]", "[LETZTE MAHNUNG|Letzte Mahnung vor Zwangsbefehl|Inverzugsetzung]")
    L.p("Ondanks onze brieven van {a} en {b} bent u nog {total} verschuldigd ({base} in hoofdsom en {interest} aan interesten [tot vandaag|berekend tot {letter}]).", "Malgré nos lettres du {a} et du {b}, vous restez redevable de {total} ({base} en principal et {interest} d'intérêts [à ce jour|calculés jusqu'au {letter}]).",
        "Trotz unserer Schreiben vom {a} und {b} schulden Sie noch {total} ({base} Hauptbetrag und {interest} Zinsen [bis heute|berechnet bis zum {letter}]).", a=L.before(70, 100), b=L.before(20, 60), total=total, base=base, interest=interest)
    request(L)
    L.box("Betaalt u niet, dan [belasten wij een gerechtsdeurwaarder met de invordering|wordt een dwangbevel betekend]. De kosten daarvan ([ongeveer|minstens] {costs}) zijn voor u.", "À défaut, [un huissier de justice sera chargé du recouvrement|une contrainte vous sera signifiée]. Les frais y afférents ([environ|au moins] {costs}) seront à votre charge.",
          "Andernfalls [wird ein Gerichtsvollzieher mit der Beitreibung beauftragt|wird ein Zwangsbefehl zugestellt]. Die Kosten ([etwa|mindestens] {costs}) gehen zu Ihren Lasten.", costs=costs)
    tail(L, late=False)


def instalments(L, total, count, first):
    """Equal parts with their days; the last takes the rest."""
    part = (total / count).quantize(total)
    days = [workday_before(add_months(first, n)) for n in range(count)]
    return [(day, part if n < count - 1 else total - part * (count - 1)) for n, day in enumerate(days)]


@template("nl fr de")
def plan_granted(L):
    """An instalment plan: the next payment is the first instalment."""
    L.sender("rsz", "fin_inv", *{"nl": ["vlabel"], "fr": ["spw"], "de": ["spw"]}[L.lang])
    total, count = L.amount(1500, 20000), L.v.choice([3, 4, 6])
    lines = instalments(L, total, count, add_months(L.date.replace(day=L.v.choice([5, 10, 15, 20])), 1))
    L.ask(lines[0][1], L.on("pay", lines[0][0]))
    L.never = []
    L.traits.append("instalments")
    L.note = "the first instalment is due next; the total is due over the plan"
    L.subject("[Uw afbetalingsplan is goedgekeurd|Toekenning van een afbetalingsplan]", "[Votre plan de paiement est accepté|Octroi d'un plan d'apurement]", "[Ihr Zahlungsplan wurde angenommen|Gewährung eines Zahlungsplans]")
    L.p(["[Wij gaan akkoord|Wij stemmen in] met uw aanvraag van {day}. U betaalt uw schuld van {total} in {count} maandelijkse [schijven|termijnen].", "Uw vraag van {day} om in termijnen te betalen werd aanvaard. De schuld van {total} wordt gespreid over {count} maanden."],
        ["Nous marquons notre accord sur votre demande du {day}. Vous paierez votre dette de {total} en {count} mensualités.", "Votre demande du {day} de paiement échelonné est acceptée. La dette de {total} est étalée sur {count} mois."],
        ["Wir sind mit Ihrem Antrag vom {day} einverstanden. Sie zahlen Ihre Schuld von {total} in {count} Monatsraten.", "Ihrem Antrag vom {day} auf Ratenzahlung wird stattgegeben. Die Schuld von {total} wird auf {count} Monate verteilt."], day=L.before(5, 25), total=total, count=count)
    L.grid([("Nr.", "N°", "Nr."), ("[Vervaldag|Uiterste datum]", "[Échéance|Date limite]", "[Fälligkeit|Spätestens am]"), ("Bedrag", "Montant", "Betrag")], *[(str(n), L.on("pay", day), part) for n, (day, part) in enumerate(lines, 1)])
    L.p("[Betaal elke termijn|Gelieve elke schijf te storten] op rekening {iban} van {who} met mededeling {comm}.", "[Versez|Veuillez verser] chaque mensualité sur le compte {iban} de {who} avec la communication {comm}.", "Zahlen Sie jede Rate auf das Konto {iban} von {who} mit der Mitteilung {comm}.", comm=comm_text(L))
    L.flag["benef_shown"], L.layout = True, "instalment grid"
    L.p("[Betaalt u één termijn niet of te laat|Bij niet-naleving], dan vervalt het plan en wordt het volledige saldo opeisbaar.", "[Si une échéance n'est pas respectée|En cas de non-respect], le plan devient caduc et le solde total est exigible.", "[Wird eine Rate nicht oder zu spät gezahlt|Bei Nichteinhaltung], verfällt der Plan und der gesamte Saldo wird fällig.")
    contact(L)


@template("nl fr de")
def advance_schedule(L):
    """Advances through the year, each the same."""
    L.sender(*{"nl": ["rsz", "water", "fund_nl"], "fr": ["rsz", "swde", "fund_fr"], "de": ["rsz", "swde"]}[L.lang])
    part, count = L.amount(60, 5000), L.v.choice([3, 4])
    step = L.v.choice([1, 3])
    days = [add_months(L.date.replace(day=5), 1 + step * n) for n in range(count)]
    L.ask(part, L.on("pay", days[0]), other=(part * count,))
    L.traits.append("advances")
    L.subject("[Uw voorschotten|Voorschottenplan {year}|Mededeling van de voorschotten]", "[Vos acomptes|Plan d'acomptes {year}|Avis de provisions]", "[Ihre Vorauszahlungen|Vorschussplan {year}|Mitteilung der Vorschüsse]")
    L.p(["[Wij berekenden uw voorschotten|Uw voorschotten werden berekend] op basis van [de vergelijkbare periode vorig jaar|uw jongste verbruik of aangifte], zijnde {basis}. Elk voorschot bedraagt {part}.", "Voor de komende periode betaalt u {count} voorschotten van {part}."],
        ["[Nous avons calculé vos acomptes|Vos acomptes ont été calculés] sur la base de [la période comparable de l'an dernier|votre dernière consommation ou déclaration], soit {basis}. Chaque acompte s'élève à {part}.", "Pour la prochaine période, vous payez {count} acomptes de {part}."],
        ["Ihre Vorschüsse wurden auf der Grundlage des Vergleichszeitraums im Vorjahr, das heißt {basis}, berechnet. Jeder Vorschuss beträgt {part}.", "Für den kommenden Zeitraum zahlen Sie {count} Vorschüsse von {part}."], basis=part * count + 37, part=part, count=count)
    L.grid([("Voorschot", "Acompte", "Vorschuss"), ("Te betalen tegen", "À payer pour le", "Zahlbar bis"), ("Bedrag", "Montant", "Betrag")], *[(str(n), L.on("pay", day), part) for n, day in enumerate(days, 1)])
    request(L)
    tail(L, late=False)


@template("nl fr bi")
def yearly_fee(L):
    """A regulator's or agency's yearly contribution."""
    L.sender("fsma", "bipt", "favv")
    fee = L.amount(120, 9000)
    L.ask(fee, L.term("pay", days=(30,), months=(1,), forms=("dated", "by", "end", "sent", "before")))
    L.subject("[Jaarlijkse bijdrage {year}|Heffing {year}|Bijdrage in de werkingskosten {year}]", "[Contribution annuelle {year}|Redevance {year}|Contribution aux frais de fonctionnement {year}]", "")
    L.p(["Als [operator|ingeschreven onderneming] draagt u bij in onze werkingskosten. Uw bijdrage voor {year} bedraagt {fee}.", "Op grond van het koninklijk besluit van {rule} is voor {year} een [jaarlijkse bijdrage|heffing] van {fee} verschuldigd."],
        ["En tant qu'[opérateur|entreprise inscrite], vous contribuez à nos frais de fonctionnement. Votre contribution pour {year} s'élève à {fee}.", "En vertu de l'arrêté royal du {rule}, une [contribution annuelle|redevance] de {fee} est due pour {year}."], fee=fee, rule=L.before(800, 3000))
    if L.chance(0.5):
        L.rows((("Basis", "Base"), fee * 40), (("Coëfficiënt", "Coefficient"), "0,025"), (("Bijdrage", "Contribution"), fee))
    request(L)
    tail(L, objection=L.term("objection", days=(30, 60), months=(2,), forms=("dated", "sent", "receipt")) if L.chance(0.5) else None)


@template("nl fr")
def company_contribution(L):
    """The yearly contribution charged to companies."""
    L.sender("fund_nl" if L.lang == "nl" else "fund_fr")
    steps = [cents(L.v, 347, 348), cents(L.v, 868, 869)]
    fee, raise_ = L.v.choice(steps), L.amount(3, 30)
    late = L.chance(0.4)
    L.ask(fee + raise_ if late else fee, L.term("pay", days=(15, 30), forms=("by", "end", "dated")), other=(fee, raise_) if late else tuple(s for s in steps if s != fee))
    L.subject("[Vennootschapsbijdrage {year}|Jaarlijkse bijdrage ten laste van de vennootschappen]", "[Cotisation des sociétés {year}|Cotisation annuelle à charge des sociétés]")
    L.p("Elke vennootschap betaalt jaarlijks een bijdrage: {a} voor kleine, {b} voor grotere vennootschappen (balanstotaal boven {limit}). Voor {firm} geldt {fee}.", "Chaque société paie une cotisation annuelle : {a} pour les petites, {b} pour les plus grandes (total du bilan supérieur à {limit}). Pour {firm}, elle s'élève à {fee}.",
        a=steps[0], b=steps[1], limit=cents(L.v, 800000, 900000), fee=fee)
    if late:
        L.p("U betaalde niet op {day}. Daarom komt er {more} verhoging bij (1 % per maand).", "Vous n'avez pas payé pour le {day}. Une majoration de {more} s'y ajoute (1 % par mois).", day=L.before(20, 90), more=raise_)
    request(L)
    tail(L)


@template("nl fr bi")
def public_space_fee(L):
    """A fee for using the street, with a permit."""
    L.sender(*{"nl": ["aalst", "genk", "elsene"], "fr": ["wavre", "huy", "elsene"]}[L.lang] if not L.bi else ["elsene"])
    per, days = cents(L.v, 2, 30, 0.4), L.v.randrange(5, 40)
    fee = per * days
    guarantee = L.amount(200, 900, round_share=1)
    free = f"INNAME {L.file}" if L.chance(0.4) else None
    L.ask(fee, L.term("pay", days=(14, 30), forms=("dated", "by", "receipt", "before")), other=(per, guarantee), free=free)
    L.subject("[Inname openbaar domein|Retributie werfzone] - vergunning {file}", "[Occupation du domaine public|Redevance chantier] - autorisation {file}", "")
    L.p("U kreeg toestemming om van {a} tot {b} het openbaar domein in te nemen. De [retributie|vergoeding] bedraagt {per} per dag, of {fee} voor {days} dagen. [De waarborg van {guarantee} werd al betaald.|]", "Vous avez été autorisé à occuper le domaine public du {a} au {b}. La redevance s'élève à {per} par jour, soit {fee} pour {days} jours. [La caution de {guarantee} a déjà été versée.|]",
        a=L.after(3, 10), b=L.after(20, 60), per=per, fee=fee, days=days, guarantee=guarantee)
    request(L)
    tail(L, objection=L.term("objection", days=(30,), forms=("receipt", "dated")) if L.chance(0.4) else None)


@template("nl fr de")
def affiliation_ex_officio(L):
    """No accident insurance: a contribution for the days without."""
    L.sender("fedris", "rjv")
    fee = L.amount(200, 9000)
    L.ask(fee, L.term("pay", days=(30,), months=(1, 2), forms=("sent", "receipt", "by", "dated")))
    L.subject("[Ambtshalve bijdrage|Ambtshalve aansluiting]", "[Cotisation d'office|Affiliation d'office]", "[Beitrag von Amts wegen|Anschluss von Amts wegen]")
    L.p(["U stelde van {a} tot {b} personeel tewerk zonder [verzekering|aansluiting]. Voor die periode bent u een ambtshalve bijdrage van {fee} verschuldigd.", "Tussen {a} en {b} was er geen geldige [polis|aansluiting] voor uw werknemers. De bijdrage bedraagt {fee}."],
        ["Du {a} au {b}, vous avez occupé du personnel sans [assurance|affiliation]. Pour cette période, une cotisation d'office de {fee} est due.", "Entre le {a} et le {b}, aucune [police|affiliation] valable ne couvrait vos travailleurs. La cotisation s'élève à {fee}."],
        ["Vom {a} bis zum {b} haben Sie Personal ohne [Versicherung|Anschluss] beschäftigt. Für diesen Zeitraum schulden Sie einen Beitrag von Amts wegen in Höhe von {fee}.", "Zwischen dem {a} und dem {b} bestand keine gültige Police für Ihre Arbeitnehmer. Der Beitrag beträgt {fee}."], a=L.before(200, 300), b=L.before(100, 190), fee=fee)
    request(L)
    tail(L, appeal=L.term("appeal", months=(3,), forms=("receipt", "sent")), objection=L.term("objection", days=(30,)) if L.chance(0.3) else None)


@template("nl fr de")
def province_tax(L):
    """A province's tax on companies."""
    L.sender("prov_nl" if L.lang == "nl" else "prov_fr")
    tax = L.amount(60, 900)
    L.ask(tax, L.term("pay", months=(2,), forms=("sent", "by", "third")))
    L.subject("[Provinciebelasting op bedrijven {year}|Provinciebelasting {year} - aanslagbiljet]", "[Taxe provinciale sur les entreprises {year}|Taxe provinciale {year} - avertissement-extrait de rôle]", "[Provinzialsteuer auf Betriebe {year}|Provinzialsteuer {year} - Steuerbescheid]")
    L.p("[Uw bedrijf beschikt op 1 januari over|U gebruikt] een vestiging van {area} m². De belasting [bedraagt|werd berekend op] {tax}. Kohier uitvoerbaar verklaard op {roll}.", "[Votre entreprise dispose au 1er janvier d'|Vous utilisez ]un établissement de {area} m². La taxe s'élève à {tax}. Rôle rendu exécutoire le {roll}.",
        "Ihr Betrieb verfügt über eine Niederlassung von {area} m². Die Steuer beträgt {tax}. Heberolle für vollstreckbar erklärt am {roll}.", area=L.v.randrange(60, 4000), tax=tax, roll=L.before(3, 15))
    request(L)
    tail(L, objection=L.term("objection", months=(3,), forms=("third", "sent")))


@template("nl fr de")
def deferral_with_balance(L):
    """A deferral is granted: a payment came, the rest is due on a day."""
    L.sender(*ALL[L.lang])
    base, paid = L.amount(1500, 9000), L.amount(200, 1400)
    until = L.after(40, 100)
    L.ask(base - paid, L.on("pay", until), other=(base, paid))
    L.subject("[Uitstel van betaling toegestaan|Uw vraag om uitstel: akkoord]", "[Report de paiement accordé|Votre demande de délai : accord]", "[Zahlungsaufschub gewährt|Ihr Antrag auf Aufschub: Zusage]")
    L.p(["Wij bevestigen de ontvangst van {paid} op {day}. Voor het saldo van {rest} krijgt u uitstel: [u betaalt het ten laatste op {until}|de nieuwe vervaldag is {until} in plaats van {old}].", "Op uw vraag verlengen wij de betaaltermijn van {old} tot {until}. Rekening houdend met uw betaling van {paid} ({day}) blijft {rest} te betalen van de oorspronkelijke {base}."],
        ["Nous confirmons la réception de {paid} le {day}. Pour le solde de {rest}, un délai vous est accordé : [vous le paierez au plus tard le {until}|la nouvelle échéance est fixée au {until} au lieu du {old}].", "À votre demande, nous prolongeons le délai de paiement du {old} au {until}. Compte tenu de votre paiement de {paid} ({day}), il reste {rest} à payer sur les {base} initiaux."],
        ["Wir bestätigen den Eingang von {paid} am {day}. Für den Saldo von {rest} erhalten Sie Aufschub: [Sie zahlen ihn spätestens am {until}|die neue Frist ist der {until} statt des {old}].", "Auf Ihren Antrag verlängern wir die Zahlungsfrist vom {old} bis zum {until}. Unter Berücksichtigung Ihrer Zahlung von {paid} ({day}) bleiben von den ursprünglichen {base} noch {rest} zu zahlen."],
        paid=paid, day=L.before(2, 12), rest=base - paid, base=base, until=L.due, old=L.before(1, 20))
    request(L)
    tail(L, late=False)


@template("nl fr de")
def corrected_notice(L):
    """A corrected demand replaces an older one: the old total is void."""
    L.sender(*ALL[L.lang])
    old, new = L.amount(1500, 8000), L.amount(200, 1400)
    sent = L.before(10, 40)
    L.ask(new, L.term("pay", days=(14, 30), forms=("dated", "by", "sent", "receipt")), other=(old, old - new))
    L.subject("[Rechtzetting van onze vordering van {d}|Verbeterd betalingsverzoek]", "[Rectification de notre demande du {d}|Invitation à payer rectifiée]", "[Berichtigung unserer Forderung vom {d}|Berichtigte Zahlungsaufforderung]", d=sent)
    L.p(["Onze brief van {sent} vermeldde een te hoog bedrag ({old}). [Die brief vervalt|Gelieve die brief te vernietigen]. Het juiste bedrag is {new}.", "Het bedrag van {old} uit ons schrijven van {sent} wordt [vervangen door|verlaagd tot] {new}."],
        ["Notre lettre du {sent} mentionnait un montant trop élevé ({old}). [Elle est annulée|Veuillez la détruire]. Le montant correct est de {new}.", "Le montant de {old} figurant dans notre courrier du {sent} est [remplacé par|ramené à] {new}."],
        ["Unser Schreiben vom {sent} enthielt einen zu hohen Betrag ({old}). Es ist hinfällig. Der richtige Betrag lautet {new}.", "Der Betrag von {old} aus unserem Schreiben vom {sent} wird durch {new} ersetzt."], sent=sent, old=old, new=new)
    request(L)
    tail(L)


@template("nl fr de")
def certified_copy_fee(L):
    """A small fee for an extract, a check or a licence, before it is handed over."""
    L.sender(*{"nl": ["eco", "favv", "aalst"], "fr": ["eco", "favv", "huy"], "de": ["eco", "eupen"]}[L.lang])
    fee = L.amount(5, 250, round_share=0.7)
    L.ask(fee, L.term("pay", days=(14, 30), forms=("receipt", "by", "dated")) if L.chance(0.8) else None, free=f"DOS {L.file}" if L.chance(0.5) else None)
    L.subject("[Uw aanvraag van {d}: dossierkosten|Retributie voor uw aanvraag]", "[Votre demande du {d} : frais de dossier|Redevance pour votre demande]", "[Ihr Antrag vom {d}: Bearbeitungsgebühr|Gebühr für Ihren Antrag]", d=L.before(3, 15))
    L.p("Wij behandelen uw aanvraag zodra [de dossierkosten van {fee} ontvangen werden|de retributie van {fee} betaald is].", "Votre demande sera traitée dès réception des frais de dossier de {fee}.", "Ihr Antrag wird bearbeitet, sobald die Gebühr von {fee} eingegangen ist.", fee=fee)
    request(L)
    tail(L, late=False)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Flemish tax office, waste, water and business agencies."""
from decimal import Decimal

from .letters import template


@template("vlabel", "nl", "yellow card swap", plain=True)
def property_tax(x):
    """Property tax in plain words."""
    ki = x.amount(900, 5200, whole=True)
    tax = x.amount(400, 4200)
    x.pay(tax, x.term("pay", "by 45 65", "before 45 65", "2m 3wd", "2m sent"))
    return {"nl": """
# [Onroerende voorheffing 2026|Uw aanslag onroerende voorheffing 2026]
[U bent eigenaar of zakelijk gerechtigde van|Op 1 januari 2026 was *{company}* eigenaar van] één of meer onroerende goederen in Vlaanderen. Daarvoor betaalt u onroerende voorheffing.
= Hoeveel en tegen wanneer?
U betaalt {total} {pay}.
PAY
= Hoe is dit bedrag berekend?
H Ligging ; Geïndexeerd KI ; Belasting
R {street} ; {ki} ; {total}
Het Vlaamse gewest, de provincie en de gemeente krijgen elk een deel van uw belasting.
= Niet akkoord?
Dien een bezwaar in {obj}, via belastingen.vlaanderen.be. [U moet dan wel eerst betalen.|Een bezwaar schort de betaling niet op.]
? ~ Wilt u gespreid betalen? Vraag dan vóór de uiterste betaaldatum een afbetalingsplan aan.
"""}, dict(ki=ki, street=x.street, obj=x.term("objection", "3m 3wd", "3m sent"))


@template("vlabel", "nl", "yellow card swap", plain=True)
def property_nothing(x):
    """The same assessment, wholly waived or already settled."""
    tax = x.amount(400, 4200)
    case = x.r.choice(["waived", "paid"])
    v = dict(ki=x.amount(900, 5200, whole=True), tax=tax, street=x.street, obj=x.term("objection", "3m 3wd", "3m sent"), acc=x.account(), ogm=x.ogm(), on=x.day(-40, -8), zero=Decimal(0),
             why="Uw gebouw is vrijgesteld wegens energiezuinige nieuwbouw. De belasting van {tax} wordt volledig kwijtgescholden." if case == "waived" else
             "Wij ontvingen op {on} uw betaling van {tax} met mededeling {ogm}.")
    return {"nl": """
# [Onroerende voorheffing 2026|Uw aanslag onroerende voorheffing 2026]
Op 1 januari 2026 was *{company}* eigenaar van één of meer onroerende goederen in Vlaanderen.
= Hoeveel betaalt u?
WHY
: [Nog te betalen|Saldo|Te betalen] => {zero}
[U hoeft niets meer te betalen.|Er is geen verdere betaling nodig.] [Maak dus geen geld over naar {acc}.|]
= Hoe is dit berekend?
H Ligging ; Geïndexeerd KI ; Belasting
R {street} ; {ki} ; {tax}
= Niet akkoord?
Dien een bezwaar in {obj}, via belastingen.vlaanderen.be.
""".replace("WHY", v.pop("why"))}, v


@template("vlabel", "nl", "yellow card side grid", plain=True)
def road_tax(x):
    """Traffic tax for a company car."""
    base, add = x.amount(90, 900), x.amount(20, 300)
    x.pay(base + add, x.term("pay", "by 25 40", "before 25 40", "eonm", "1m sent"))
    v = dict(base=base, add=add, plate=x.number("1-ABC-###"), a=x.day(-40, -20), b=x.day(320, 340), obj=x.term("objection", "3m 3wd"))
    return {"nl": """
# Verkeersbelasting voor {plate}
[U bent houder van een voertuig met nummerplaat {plate}.|Uw bedrijf rijdt met nummerplaat {plate}.] Voor de periode van {a} tot {b} betaalt u verkeersbelasting.
: Basisbelasting => {base}
: Aanvullende verkeersbelasting => {add}
: Samen => {total}
[Betaal {total} {pay}.|Wij verwachten uw betaling {pay}.]
PAY
? Nummerplaat ingeleverd? Dan krijgt u het te veel betaalde bedrag later automatisch terug.
Bezwaar kan {obj}.
"""}, v


@template("vlabel", "nl", "yellow fine classic bordered")
def flemish_reminder(x):
    """Reminder with costs, earlier payment."""
    base, cost, intr, part = x.amount(500, 4000), Decimal("10.00"), x.amount(2, 60), x.amount(50, 300)
    x.pay(base + cost + intr - part, x.term("pay", "15d 3wd", "by 12 22", "1m 3wd", "30d sent", "14d letter"))
    v = dict(base=base, cost=cost, intr=intr, part=part, first=x.day(-100, -60), last=x.day(-30, -10), art=x.number("#########"))
    return {"nl": """
# [Aanmaning|Laatste aanmaning] – artikel {art}
De belasting waarvan het aanslagbiljet op {first} werd verzonden, moest uiterlijk op {last} betaald zijn. [Wij stellen vast dat dit niet (volledig) is gebeurd.|Er staat nog een saldo open.]
H Omschrijving ; Bedrag
R Hoofdsom ; {base}
R Kosten aanmaning ; {cost}
R Nalatigheidsinteresten ; {intr}
R Reeds betaald ; - {part}
R Nog verschuldigd ; {total}
[U wordt verzocht|Wij vorderen u op] het verschuldigde saldo van {total} te betalen {pay}.
PAY
Blijft u in gebreke, dan wordt een dwangbevel betekend overeenkomstig artikel 3.10.4.1.1 VCF. De kosten daarvan (ongeveer 275,00 euro) zijn voor uw rekening.
"""}, v


@template("vlabel", "nl", "yellow card classic form")
def flemish_relief(x):
    """Reduction granted after a request: refund."""
    old, cut = x.amount(800, 4000), x.amount(80, 600)
    x.own_account()
    x.receive(cut, x.mine)
    v = dict(old=old, cut=cut, new=old - cut, ask=x.day(-120, -40), soon=x.day(20, 60), appeal=x.term("appeal", "3m 3wd", "3m sent"), paid=x.day(-60, -30))
    return {"nl": """
# [Beslissing over uw bezwaar|Uw aanvraag tot vermindering is goedgekeurd]
U diende op {ask} een [bezwaar|aanvraag] in. [Wij geven u gedeeltelijk gelijk.|Uw bezwaar is gegrond verklaard.]
: Oorspronkelijke aanslag (betaald op {paid}) => {old}
: Toegekende vermindering => {cut}
: Nieuw bedrag van de aanslag => {new}
U krijgt {cut} terug op rekeningnummer {own}, normaal vóór {soon}.
[U hoeft zelf niets te doen.|]
U kunt tegen deze beslissing in beroep gaan bij de rechtbank van eerste aanleg {appeal}.
"""}, v


@template("vlabel", "nl", "yellow card classic form")
def plan_refused(x):
    """Instalments refused: the whole balance stays due."""
    t = x.amount(1500, 8000)
    x.pay(t, x.term("pay", "by 8 20", "before 8 20", "14d sent", "10d letter"))
    v = dict(ask=x.day(-20, -6), want=x.r.randint(6, 18), rate=x.amount(90, 200, whole=True))
    return {"nl": """
# Uw aanvraag voor een afbetalingsplan
Op {ask} vroeg u om uw openstaande schuld in {want} maandelijkse schijven van {rate} te betalen.
[Wij kunnen niet ingaan op uw vraag|Uw aanvraag wordt geweigerd], omdat u een eerder plan niet hebt nageleefd.
! U moet het volledige openstaande bedrag van {total} betalen {pay}.
PAY
Stopt u ondertussen met de betaling van schijven van {rate}, dan starten wij de gedwongen invordering.
"""}, v


@template("ovam", "nl", "fine classic bordered grid")
def waste_levy(x):
    """Environmental levy on residues, assessed ex officio."""
    ton, tariff = x.r.randint(20, 300), x.amount(10, 60)
    x.pay(ton * tariff, x.term("pay", "1m 3wd", "2m sent", "2m 3wd", "30d received"))
    v = dict(ton=ton, tariff=tariff, q=x.r.randint(1, 4), decl=x.day(-120, -60), obj=x.term("objection", "3m 3wd", "2m sent", "1m received"))
    return {"nl": """
# Milieuheffing afvalstoffen – aanslagbiljet {q}e kwartaal 2025
Op grond van het Materialendecreet van 23 december 2011 en uw aangifte van {decl} wordt een heffing gevestigd.
: Hoeveelheid (ton) => {ton}
: Tarief per ton => {tariff}
: Verschuldigde heffing => {total}
De heffing van {total} is [eisbaar en betaalbaar|te voldoen] {pay}.
PAY
De heffingsplichtige kan [bij gemotiveerd verzoekschrift|met een aangetekende brief] bezwaar indienen {obj}, op straffe van verval.
"""}, v


@template("vmm ovam", "nl", "yellow form fine grid")
def levy_return(x):
    """A return must be filed; the levy is only computed later."""
    v = dict(by=x.term("answer", "by 20 60", "before 20 60", "1m sent"), last=x.amount(500, 5000), n=x.number("#####-##"), fee=Decimal("125.00"), acc=x.account())
    return {"nl": """
# [Aangifte heffing op waterverontreiniging|Aangifteplicht 2026] – dossier {n}
U moet {by} aangifte doen van uw [waterverbruik|hoeveelheden] over 2025. [Gebruik daarvoor het e-loket.|Dat kan enkel via het e-loket.]
Vorig jaar bedroeg uw heffing {last}. [Het bedrag voor dit jaar kennen wij pas na uw aangifte.|U ontvangt later een aanslagbiljet.] Nu betaalt u nog niets.
Bij laattijdige aangifte wordt een administratieve boete van {fee} opgelegd.
? ~ Rekening voor de heffing (enkel na ontvangst van het aanslagbiljet): {acc}.
"""}, v


@template("vmm", "nl", "grid form bordered yellow")
def water_levy(x):
    """Levy on water pollution; an advance is taken off."""
    levy, adv = x.amount(1500, 9000), x.amount(200, 1200)
    x.pay(levy - adv, x.term("pay", "2m 3wd", "by 50 70", "2m sent"))
    v = dict(levy=levy, adv=adv, m3=x.r.randint(500, 9000), obj=x.term("objection", "3m 3wd", "3m sent"), on=x.day(-200, -120))
    return {"nl": """
# Heffing op de waterverontreiniging – aanslagjaar 2026
: Verbruikt water (m³) => {m3}
: Berekende heffing => {levy}
: Voorschot ontvangen op {on} => {adv}
: [Saldo|Nog te betalen] => {total}
Gelieve het saldo van {total} te betalen {pay}.
PAY
Bezwaar kan schriftelijk worden ingediend {obj} bij de Vlaamse Milieumaatschappij, Afdeling Heffingen.
"""}, v


@template("water", "nl", "card side grid yellow", plain=True)
def water_bill(x):
    """Water bill with VAT lines."""
    use, vat = x.amount(100, 900), x.amount(6, 50)
    x.pay(use + vat, x.term("pay", "by 14 25", "before 14 25", "by 14 25", "15d letter"))
    v = dict(use=use, vat=vat, m3=x.r.randint(20, 400), a=x.day(-380, -360), b=x.day(-15, -5), nxt=x.day(85, 95), inst=x.amount(30, 160))
    return {"nl": """
# [Uw waterfactuur|Eindafrekening drinkwater]
U verbruikte {m3} m³ tussen {a} en {b}.
H Omschrijving ; Bedrag
R Verbruik en bijdragen ; {use}
R Btw 6 % ; {vat}
R *Te betalen* ; *{total}*
Betaalt u {total} {pay}? [Alvast bedankt.|Zo vermijdt u een herinnering (7,50 euro).]
PAY
Uw volgende voorschot van {inst} rekenen we aan rond {nxt}.
"""}, v


@template("water", "nl", "card side grid yellow", plain=True)
def water_no_pay(x):
    """The same bill paid by direct debit, or a credit."""
    use, vat, adv = x.amount(100, 900), x.amount(6, 50), x.amount(0, 150)
    x.own_account()
    credit = x.r.random() < .5
    if credit:
        x.receive(adv, x.mine)
    v = dict(use=use, vat=vat, had=use + vat + (adv if credit else 0), m3=x.r.randint(20, 400), a=x.day(-380, -360), b=x.day(-15, -5), day=x.day(14, 25), adv=adv, sum=use + vat, ogm=x.ogm())
    x.neutral.add(v["day"])
    end = "R Al betaalde voorschotten ; - {had}\nR *Tegoed* ; *{adv}*\nWij storten uw tegoed van {adv} terug op {own} rond {day}. U betaalt dus niets." if credit else \
        "R *Totaal* ; *{sum}*\n! [Het bedrag gaat automatisch van uw rekening {own} op {day}.|Uw bank betaalt {sum} op {day} via domiciliëring. U hoeft niets te doen.]"
    return {"nl": """
# [Uw waterfactuur|Eindafrekening drinkwater]
U verbruikte {m3} m³ tussen {a} en {b}.
H Omschrijving ; Bedrag
R Verbruik en bijdragen ; {use}
R Btw 6 % ; {vat}
""" + end + """
? ~ Referentie van deze factuur: {ogm}.
"""}, v


@template("vl", "nl", "yellow card form")
def subsidy(x):
    """Subsidy granted; account to be confirmed."""
    g = x.amount(2500, 25000)
    x.own_account()
    x.receive(g, x.mine)
    v = dict(g=g, first=x.amount(1000, 2400), ask=x.day(-90, -30), conf=x.term("answer", "by 14 30", "30d sent", "1m received"), end=x.day(200, 400), inv=x.amount(30000, 80000))
    return {"nl": """
# Toekenning van uw subsidie
[Goed nieuws:|Wij delen u mee dat] uw aanvraag van {ask} werd goedgekeurd. Voor uw project met een begroting van {inv} ontvangt u een subsidie van {g}.
: Subsidiebedrag => {g}
: Eerste schijf => {first}
: Uw rekeningnummer => {own}
: Einde van het project => {end}
Bevestig uw rekeningnummer {conf} in het e-loket. [De eerste schijf wordt daarna gestort.|Zonder bevestiging kunnen wij niet uitbetalen.]
~ Onterecht ontvangen steun kan worden teruggevorderd, verhoogd met de Europese referentierente.
"""}, v


@template("vl", "nl", "yellow classic form bordered")
def subsidy_reclaim(x):
    """Subsidy reclaimed in part."""
    got, back = x.amount(8000, 20000), x.amount(500, 6000)
    x.pay(back, x.term("pay", "60d sent", "2m 3wd", "30d received", "by 30 60", "30d letter"), comm=x.number("TERUG KMO.2025.#####") if x.r.random() < .4 else None)
    v = dict(got=got, back=back, keep=got - back, paid=x.day(-400, -300), check=x.day(-60, -20), answer=x.term("objection", "30d received", "30d sent", "14d received"))
    return {"nl": """
# Terugvordering van steun
Op {paid} werd u een steunbedrag van {got} uitbetaald. [Bij controle op {check} bleek|Onze inspectie stelde op {check} vast] dat niet alle voorwaarden vervuld zijn.
: Uitbetaalde steun => {got}
: Behouden steun => {keep}
: Terug te betalen => {back}
Wij vragen u {back} terug te storten {pay}.
PAY
Uw opmerkingen kunt u ons {answer} bezorgen.
"""}, v

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Municipalities, provinces, police zones and traffic fines."""
from decimal import Decimal

from .letters import template
from .terms import Term


@template("aalst genk", "nl", "classic card fine yellow")
def gas_fine(x):
    """Municipal administrative sanction decided."""
    f = x.r.choice([Decimal("58"), Decimal("75"), Decimal("116"), Decimal("250"), Decimal("350")])
    x.pay(f, x.term("pay", "30d received", "1m received", "30d 3wd", "by 30 40", "30d sent"), comm=x.number("GAS/2026/#####") if x.r.random() < .4 else None)
    v = dict(on=x.day(-90, -40), say=x.day(-35, -20), nr=x.number("PV KO.92.LA.######/2026"), appeal=x.term("appeal", "1m received", "30d received", "1m sent"))
    return {"nl": """
# Beslissing van de sanctionerend ambtenaar – {nr}
Op {on} stelde de politie vast dat uw onderneming [afval op het openbaar domein achterliet|een terras zonder vergunning plaatste|het stilstandverbod niet naleefde].
[Uw schriftelijk verweer van {say} werd onderzocht en ongegrond bevonden.|U heeft geen verweer ingediend.]
! Er wordt u een gemeentelijke administratieve geldboete opgelegd van {total}.
Deze geldboete moet betaald worden {pay}.
PAY
U kunt tegen deze beslissing beroep instellen bij de politierechtbank {appeal}. [De rechtbank kan rechtsplegingskosten opleggen.|]
"""}, v


@template("aalst genk polvl", "nl", "classic card fine yellow")
def gas_procedure(x):
    """Start of the procedure: defence, hearing on request, a possible fine."""
    v = dict(on=x.day(-40, -10), high=Decimal("350.00"), nr=x.number("GAS-######"), answer=x.term("answer", "15d received", "15d sent", "14d received", "by 15 25"), min=Decimal("70.00"))
    return {"nl": """
# Kennisgeving van de start van de procedure – {nr}
Bij bestuurlijk verslag van {on} werd [sluikstorten|nachtlawaai|een inbreuk op het politiereglement] vastgesteld door uw onderneming.
Hiervoor kan een administratieve geldboete van maximaal {high} worden opgelegd.
U kunt uw verweermiddelen schriftelijk meedelen {answer}. Voor boetes boven {min} kunt u vragen om gehoord te worden.
[Met deze brief wordt nog geen boete opgelegd.|U moet op dit moment niets betalen.]
"""}, v


@template("zemst aalst genk", "nl", "classic fine bordered form")
def town_tax(x):
    """Town tax on business premises, with legal words."""
    m2, rate = x.r.randint(80, 900), Decimal(x.r.choice(["0.85", "1.20", "2.00"]))
    x.pay(m2 * rate, x.term("pay", "2m sent", "2m 3wd", "by 55 65", "2m sent"))
    v = dict(m2=m2, rate=rate, art=x.number("###"), vote=x.day(-300, -200), exe=x.day(-20, -6), obj=x.term("objection", "3m 3wd", "3m sent"))
    return {"nl": """
# Aanslagbiljet – [belasting op bedrijfsruimten|belasting op bedrijfsoppervlakten|belasting op reclame] – aanslagjaar 2026
Kohierartikel {art}, uitvoerbaar verklaard door het college van burgemeester en schepenen op {exe}, ingevolge het reglement van de gemeenteraad van {vote}.
: Belastbare oppervlakte (m²) => {m2}
: Tarief per m² => {rate}
: [Te betalen belasting|Verschuldigd bedrag] => {total}
De belasting van {total} moet betaald worden {pay}.
PAY
Een bezwaarschrift moet, op straffe van verval, ondertekend en gemotiveerd worden ingediend bij het college {obj}.
~ Zonder betaling volgen een aanmaning en een dwangbevel. De kosten zijn ten laste van de belastingplichtige.
"""}, v


@template("genk zemst", "nl", "yellow card swap grid", plain=True)
def town_fee(x):
    """A fee in plain words."""
    f = x.amount(30, 900, whole=True)
    x.pay(f, x.term("pay", "by 12 30", "before 12 30", "30d letter", "14d letter"))
    return {"nl": """
# [Retributie inname openbaar domein|Uw marktstandplaats 2026]
[U nam van {a} tot {b} een parkeerstrook in.|U had van {a} tot {b} een standplaats.] Daarvoor betaalt u *{total}*.
= Tegen wanneer betalen?
U betaalt {total} {pay}.
PAY
= Vragen?
Mail naar retributies@{web}. [Betaal in elk geval op tijd: een herinnering kost 10 euro.|]
"""}, dict(a=x.day(-60, -40), b=x.day(-35, -10), web=x.who.web)


@template("genk zemst", "nl", "yellow card swap grid", plain=True)
def town_fee_waived(x):
    """The same fee, waived or paid at the counter."""
    f = x.amount(30, 900, whole=True)
    v = dict(f=f, a=x.day(-60, -40), b=x.day(-35, -10), on=x.day(-8, -1), web=x.who.web, acc=x.account())
    return {"nl": """
# [Retributie inname openbaar domein|Uw marktstandplaats 2026]
[U nam van {a} tot {b} een parkeerstrook in.|U had van {a} tot {b} een standplaats.] Daarvoor geldt normaal een retributie van *{f}*.
= Moet u betalen?
[Nee. Het college besliste op {on} de retributie niet aan te rekenen.|Nee. U betaalde {f} al met Bancontact op {on}. Deze brief is uw betaalbewijs.]
Schrijf niets over naar {acc}: [u krijgt het anders pas later terug|dat is niet nodig].
= Vragen?
Mail naar retributies@{web}.
"""}, v


@template("antwprov", "nl", "grid fine bordered card")
def province_tax(x):
    """General provincial tax for companies."""
    t = x.r.choice([Decimal("125.00"), Decimal("86.00"), Decimal("197.00"), Decimal("743.50")])
    x.pay(t, x.term("pay", "2m sent", "2m 3wd", "by 55 65", "before 50 65"))
    v = dict(exe=x.day(-20, -6), n=x.number("26######"), obj=x.term("objection", "3m 3wd", "3m sent"))
    return {"nl": """
# Algemene provinciebelasting bedrijven 2026 – aanslagnummer {n}
[Elk bedrijf met een vestiging in de provincie|Elke natuurlijke of rechtspersoon met een bedrijf op het grondgebied] betaalt een jaarlijkse belasting. Het kohier werd uitvoerbaar verklaard op {exe}.
: Aantal vestigingen => 1
: Belastingbedrag => {total}
Betaal de belasting {pay}.
PAY
? Hebt u meerdere vestigingen, dan ontvangt u per vestiging een aanslagbiljet.
Een bezwaar dient u in {obj}, bij voorkeur online.
"""}, v


@template("antwprov aalst", "nl", "grid fine bordered card")
def declaration_form(x):
    """Declaration form, with tariffs; the assessment follows."""
    v = dict(by=x.term("answer", "by 20 45", "1m sent", "before 20 45", "30d received"), add=Decimal("20"), ref=x.number("AF-######"), last=x.amount(100, 900))
    return {"nl": """
# Aangifteformulier [provinciebelasting|gemeentebelasting] 2026 – {ref}
Gelieve bijgaande aangifte ingevuld terug te sturen {by}.
H Categorie ; Tarief
R Tot 100 m² ; 86,00 EUR
R 100 tot 500 m² ; 197,00 EUR
R Meer dan 500 m² ; 743,50 EUR
Vorig jaar werd u aangeslagen voor {last}. [Gelieve nu nog niets te betalen; u ontvangt later een aanslagbiljet.|Het aanslagbiljet met de betalingsgegevens volgt later.]
~ Bij gebrek aan tijdige aangifte wordt de belasting ambtshalve ingekohierd met een verhoging van 20 %.
"""}, v


@template("namur huy", "fr", "classic fine grid form")
def sign_tax(x):
    """Communal tax on signs or waste."""
    t = x.amount(60, 1400)
    x.pay(t, x.term("pay", "2m sent", "2m 3wd", "by 50 65", "before 50 65"))
    v = dict(art=x.number("####"), exe=x.day(-20, -5), reg=x.day(-350, -250), obj=x.term("objection", "6m 3wd", "1m 3wd", "6m sent"), fee=Decimal("10.00"))
    return {"fr": """
# Avertissement-extrait de rôle – taxe communale sur [les enseignes|la force motrice|les immeubles inoccupés] – exercice 2026
Article du rôle : {art}. Rôle rendu exécutoire par le Collège communal le {exe}. Règlement du Conseil communal du {reg}.
[Vous êtes redevable à la Ville d'une taxe de|La taxe due par votre société s'élève à] {total}, [payable|à acquitter] {pay}.
PAY
Sous peine de déchéance, la réclamation doit être introduite auprès du Collège communal {obj}.
~ En cas de non-paiement, un rappel (frais : {fee}) puis une contrainte vous seront adressés.
"""}, v


@template("namur huy", "fr", "classic fine grid form")
def town_declaration(x):
    """Declaration of signs, nothing to pay yet."""
    v = dict(by=x.term("answer", "by 20 40", "30d received", "before 20 40", "15d received"), last=x.amount(60, 900), reg=x.day(-350, -250), acc=x.account())
    return {"fr": """
# Formule de déclaration – taxe communale sur [les enseignes|la force motrice] – exercice 2026
Conformément au règlement du {reg}, nous vous prions de nous renvoyer la déclaration ci-jointe dûment complétée {by}.
L'an dernier, votre taxe s'élevait à {last}. [Le montant de cette année vous sera communiqué par un avertissement-extrait de rôle.|Ne payez rien maintenant.]
? ~ Compte de la recette communale : {acc} (uniquement après réception de l'avertissement-extrait de rôle).
L'absence de déclaration entraîne l'enrôlement d'office, avec une majoration de 50 %.
"""}, v


@template("elsene", "bi bi nl fr", "grid classic form")
def office_tax(x):
    """Brussels municipality: tax on offices in two languages."""
    m2, rate = x.r.randint(100, 900), Decimal("9.35")
    x.pay(m2 * rate, x.term("pay", "2m sent", "by 50 65", "2m 3wd"))
    v = dict(m2=m2, rate=rate, art=x.number("####"), exe=x.day(-20, -5), obj=x.term("objection", "3m 3wd", "3m sent"))
    return {"nl": """
# Aanslagbiljet: belasting op kantoorruimten 2026
Het kohier (artikel {art}) werd uitvoerbaar verklaard op {exe}. De belasting op {m2} m² tegen {rate} per m² bedraagt {total}.
Zij is te betalen {pay}.
PAY
Een gemotiveerd bezwaar kan bij het college worden ingediend {obj}.
~ Bij niet-betaling wordt een aanmaning verstuurd (kosten: 7,00 EUR).
""", "fr": """
# Avertissement-extrait de rôle : taxe sur les surfaces de bureau 2026
Le rôle (article {art}) a été rendu exécutoire le {exe}. La taxe sur {m2} m² à {rate} par m² s'élève à {total}.
Elle est payable {pay}.
PAY
Une réclamation motivée peut être introduite auprès du collège {obj}.
~ En cas de non-paiement, une sommation est envoyée (frais : 7,00 EUR).
"""}, v


@template("elsene bru", "bi bi nl fr", "grid classic card")
def new_account(x):
    """The account number changes; no demand."""
    v = dict(old=x.account(), new=x.account(), since=x.day(10, 40), ex=x.amount(100, 900))
    return {"nl": """
# Nieuw rekeningnummer
Vanaf {since} gebruiken wij een nieuw rekeningnummer voor de inning van onze belastingen.
: Oud nummer => {old}
: Nieuw nummer => {new}
[Deze brief is louter informatief: u hoeft nu niets te betalen.|Wij vragen u vandaag geen betaling.] Volg voor elke betaling de gegevens op uw aanslagbiljet.
? Loopt er een bestendige opdracht (bijvoorbeeld {ex} per maand)? Pas die dan zelf aan.
""", "fr": """
# Nouveau numéro de compte
À partir du {since}, nous utilisons un nouveau numéro de compte pour la perception de nos taxes.
: Ancien numéro => {old}
: Nouveau numéro => {new}
[La présente est purement informative : vous n'avez rien à payer maintenant.|Nous ne vous demandons aujourd'hui aucun paiement.] Pour tout paiement, suivez les données de votre avertissement-extrait de rôle.
? Vous avez un ordre permanent (par exemple {ex} par mois) ? Modifiez-le vous-même.
"""}, v


@template("polvl polw", "nl fr", "gov form side bordered")
def false_alarm(x):
    """Police zone: fee for a false alarm or a transport."""
    f = x.amount(80, 320)
    x.pay(f, x.term("pay", "30d received", "by 20 30", "30d sent", "14d letter", "30d letter"), comm=x.number("ALARM 2026-####") if x.r.random() < .3 else None)
    v = dict(on=x.day(-50, -15), hour=x.r.choice(["02.15", "23.40", "04.05"]), n=x.r.randint(2, 5), obj=x.term("objection", "15d received", "1m sent", "30d letter"))
    return {"nl": """
# Retributie – [nodeloos alarm|tussenkomst na vals alarm]
Op {on} om {hour} uur kwam onze patrouille ter plaatse na een alarm in uw gebouw. Het was het {n}e nodeloze alarm in twaalf maanden.
Overeenkomstig het retributiereglement bent u {total} verschuldigd. [Gelieve te betalen|U betaalt dit bedrag] {pay}.
PAY
Betwistingen kunt u schriftelijk richten aan de bijzonder rekenplichtige {obj}.
""", "fr": """
# Redevance – [alarme intempestive|intervention après fausse alerte]
Le {on} à {hour} heures, notre patrouille est intervenue suite à une alarme dans votre bâtiment. Il s'agit de la {n}e alarme injustifiée en douze mois.
Conformément au règlement-redevance, vous devez {total}. [Veuillez payer|Ce montant est à payer] {pay}.
PAY
Toute contestation peut être adressée par écrit au comptable spécial {obj}.
"""}, v


@template("pol", "nl fr de", "gov card grid form")
def speeding(x):
    """Immediate collection for a company car, with a slip."""
    f = x.r.choice([Decimal("58.00"), Decimal("64.21"), Decimal("116.00"), Decimal("182.55")])
    adm = Decimal("10.93")
    x.pay(f + adm, x.term("pay", "15d sent", "15d received", "14d letter", "by 14 24"), to={"nl": "Verkeersboeten", "fr": "Amendes routières", "de": "Verkehrsbußgelder"}[x.lang])
    v = dict(f=f, adm=adm, on=x.day(-30, -10), km=x.r.randint(56, 70), plate=x.number("1-XYZ-###"), pv=x.number("KO.L3.0#####/2026"), answer=x.term("objection", "15d sent", "15d received"))
    return {"nl": """
# [Onmiddellijke inning|Voorstel tot onmiddellijke inning] – {pv}
Op {on} reed het voertuig {plate} {km} km/u waar 50 km/u is toegelaten.
H Omschrijving ; Bedrag
R Boete ; {f}
R Administratieve toeslag ; {adm}
R Totaal ; {total}
[Betaal {total}|U kunt {total} betalen] {pay}. Na betaling is het dossier afgesloten.
PAY
Betwisten kan {answer} op www.verkeersboeten.be. Reed iemand anders? Geef dan de bestuurder door.
~ Betaalt u niet, dan volgt een herinnering met een verhoging en nadien een bevel tot betalen (verhoging van 35 %).
""", "fr": """
# [Perception immédiate|Proposition de perception immédiate] – {pv}
Le {on}, le véhicule {plate} circulait à {km} km/h au lieu de 50 km/h.
H Libellé ; Montant
R Amende ; {f}
R Redevance administrative ; {adm}
R Total ; {total}
[Payez {total}|Vous pouvez payer {total}] {pay}. Le dossier sera alors clôturé.
PAY
Vous pouvez contester {answer} sur www.amendesroutieres.be. Vous n'étiez pas au volant ? Communiquez l'identité du conducteur.
~ À défaut de paiement, un rappel majoré puis un ordre de paiement (majoration de 35 %) vous seront adressés.
""", "de": """
# Sofortige Erhebung – {pv}
Am {on} fuhr das Fahrzeug {plate} {km} km/h statt der erlaubten 50 km/h.
H Bezeichnung ; Betrag
R Bußgeld ; {f}
R Verwaltungsgebühr ; {adm}
R Gesamt ; {total}
Zahlen Sie {total} {pay}. Danach ist die Akte geschlossen.
PAY
Sie können {answer} auf www.verkehrsbussgelder.be Einspruch erheben.
~ Ohne Zahlung folgen eine erhöhte Erinnerung und ein Zahlungsbefehl (Erhöhung um 35 %).
"""}, v


@template("pol polvl polw", "nl fr", "gov card grid form")
def name_driver(x):
    """The company must tell who drove; threatened fine, nothing to pay."""
    v = dict(on=x.day(-30, -10), plate=x.number("1-XYZ-###"), pv=x.number("KO.L3.0#####/2026"), answer=x.term("answer", "15d sent", "15d received", "14d received", "by 12 18"), low=Decimal("1600"), high=Decimal("32000"))
    return {"nl": """
# Verzoek om de bestuurder bekend te maken – {pv}
Op {on} werd met het voertuig {plate}, ingeschreven op naam van uw onderneming, een overtreding begaan.
Overeenkomstig artikel 67ter van de Wegverkeerswet deelt u de identiteit van de bestuurder mee {answer}, via www.verkeersboeten.be.
! Niet antwoorden is strafbaar met een geldboete van {low} tot {high}.
[Bij deze brief hoort geen betaling.|De boete wordt aan de bestuurder gestuurd; u betaalt nu niets.]
""", "fr": """
# Demande d'identification du conducteur – {pv}
Le {on}, une infraction a été commise avec le véhicule {plate}, immatriculé au nom de votre entreprise.
Conformément à l'article 67ter de la loi sur la circulation routière, vous communiquez l'identité du conducteur {answer}, via www.amendesroutieres.be.
! L'absence de réponse est punie d'une amende de {low} à {high}.
[Ce courrier n'appelle aucun paiement.|L'amende sera adressée au conducteur ; vous ne payez rien maintenant.]
"""}, v


@template("pol", "nl fr de", "gov card grid side")
def fine_online(x):
    """Pay online only: an amount and a code, no account."""
    f = x.r.choice([Decimal("58.00"), Decimal("116.00"), Decimal("182.55")])
    x.online(f, x.term("pay", "15d sent", "by 10 20", "before 10 20"))
    v = dict(code=x.number("####-####-####"), on=x.day(-70, -40), pv=x.number("KO.L3.0#####/2026"))
    return {"nl": """
# Herinnering – boete {pv}
De boete voor de overtreding van {on} is nog niet betaald.
! U betaalt {total} {pay}, uitsluitend online op www.verkeersboeten.be met code {code}.
Overschrijvingen worden niet langer aanvaard. [Bancontact, Visa en Mastercard zijn mogelijk.|]
""", "fr": """
# Rappel – amende {pv}
L'amende pour l'infraction du {on} n'est pas encore payée.
! Vous payez {total} {pay}, exclusivement en ligne sur www.amendesroutieres.be avec le code {code}.
Les virements ne sont plus acceptés. [Bancontact, Visa et Mastercard sont possibles.|]
""", "de": """
# Erinnerung – Bußgeld {pv}
Das Bußgeld für den Verstoß vom {on} ist noch nicht bezahlt.
! Sie zahlen {total} {pay}, ausschließlich online auf www.verkehrsbussgelder.be mit dem Code {code}.
Überweisungen werden nicht mehr angenommen.
"""}, v


@template("pol", "nl fr de", "gov card grid side")
def fine_settled(x):
    """A confirmation that the fine was paid, or that the case is closed."""
    f = x.r.choice([Decimal("58.00"), Decimal("116.00"), Decimal("182.55")])
    v = dict(f=f, on=x.day(-70, -40), paid=x.day(-15, -3), pv=x.number("KO.L3.0#####/2026"), acc=x.account(), ogm=x.ogm())
    return {"nl": """
# Bevestiging – dossier {pv}
[Wij ontvingen op {paid} uw betaling van {f} op rekening {acc} met mededeling {ogm}.|Uw betaling van {f} ({ogm}) werd op {paid} geboekt.]
: Overtreding van => {on}
: Ontvangen bedrag => {f}
: Openstaand saldo => 0,00 EUR
Het dossier is afgesloten. [U hoeft niets meer te doen.|Bewaar deze brief als bewijs.]
""", "fr": """
# Confirmation – dossier {pv}
[Nous avons reçu le {paid} votre paiement de {f} sur le compte {acc}, communication {ogm}.|Votre paiement de {f} ({ogm}) a été enregistré le {paid}.]
: Infraction du => {on}
: Montant reçu => {f}
: Solde ouvert => 0,00 EUR
Le dossier est clôturé. [Vous n'avez plus rien à faire.|Conservez ce courrier comme preuve.]
""", "de": """
# Bestätigung – Akte {pv}
Wir haben am {paid} Ihre Zahlung von {f} auf dem Konto {acc} (Mitteilung {ogm}) erhalten.
: Verstoß vom => {on}
: Eingegangener Betrag => {f}
: Offener Saldo => 0,00 EUR
Die Akte ist geschlossen. Sie brauchen nichts mehr zu unternehmen.
"""}, v


@template("namur huy hainaut", "fr", "grid card classic side")
def public_meeting(x):
    """Invitation to a meeting about works; amounts of the budget."""
    v = dict(meet=Term(x, "appear", x.day(15, 35)), cost=x.amount(90000, 900000), works=x.day(60, 120), ins=x.term("answer", "by 8 13", "8d received"), comp=x.amount(500, 3000))
    return {"fr": """
# [Réunion d'information|Invitation] – travaux dans votre rue
Des travaux d'un montant de {cost} débuteront vers le {works}. Une réunion d'information pour les commerçants aura lieu le {meet:day} à 19 h.
Merci de vous inscrire {ins}.
? Une indemnité de {comp} pourra être demandée à la Région pendant les travaux, après confirmation par nos services.
"""}, v

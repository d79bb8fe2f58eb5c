# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Courts, labour prosecutor, authors' rights, road charge, Brussels taxes."""
from decimal import Decimal

from . import kit
from .letters import template
from .terms import Term


@template("griffie greffe kanzlei", "nl fr de", "classic plainmail form")
def roll_fee(x):
    """Court fee after a judgment, collected by the tax service."""
    f = x.r.choice([Decimal("165.00"), Decimal("50.00"), Decimal("400.00"), Decimal("650.00")])
    x.pay(f, x.term("pay", "1m sent", "1m 3wd", "30d received", "by 25 40"), to={"nl": "FOD Financiën – Inning rolrechten", "fr": "SPF Finances – Perception des droits de mise au rôle", "de": "FÖD Finanzen – Erhebung der Eintragungsgebühren"}[x.lang])
    v = dict(j=x.day(-40, -15), rg=x.number("A/26/#####"), main=x.amount(3000, 30000), costs=x.amount(1000, 2500))
    return {"nl": """
# Rolrecht – zaak A.R. {rg}
Bij vonnis van {j} werd uw vennootschap veroordeeld tot betaling van {main} aan de tegenpartij en tot de rolrechten.
[Het rolrecht bedraagt {total} en moet worden betaald|Gelieve het rolrecht van {total} te betalen] {pay}.
PAY
~ De hoofdsom van {main} en de rechtsplegingsvergoeding van {costs} worden niet door de griffie geïnd.
""", "fr": """
# Droit de mise au rôle – R.G. {rg}
Par jugement du {j}, votre société a été condamnée au paiement de {main} à la partie adverse ainsi qu'aux droits de mise au rôle.
[Le droit s'élève à {total} et doit être payé|Veuillez payer le droit de mise au rôle de {total}] {pay}.
PAY
~ Le principal de {main} et l'indemnité de procédure de {costs} ne sont pas perçus par le greffe.
""", "de": """
# Eintragungsgebühr – Liste {rg}
Durch Urteil vom {j} wurde Ihre Gesellschaft zur Zahlung von {main} an die Gegenpartei und der Eintragungsgebühr verurteilt.
Die Gebühr von {total} ist {pay} zu zahlen.
PAY
~ Die Hauptsumme von {main} und die Verfahrensentschädigung von {costs} werden nicht von der Kanzlei erhoben.
"""}, v


@template("griffie greffe kanzlei", "nl fr de", "classic plainmail form")
def summons(x):
    """Called before the chamber for companies in difficulty, with the known debts."""
    v = dict(hear=Term(x, "appear", x.day(14, 40)), hour=x.r.choice(["9.30", "14.00"]), rsz=x.amount(2000, 40000), vat=x.amount(1000, 20000), docs=x.term("answer", "by 6 12", "8d sent"), since=x.day(-200, -100), rg=x.number("KOD/26/####"))
    return {"nl": """
# Oproeping voor de kamer voor ondernemingen in moeilijkheden – {rg}
[U wordt uitgenodigd te verschijnen|De rechter verzoekt u te verschijnen] op *{hear:day}* om {hour} uur in zaal 2.
Volgende knipperlichten zijn ter kennis van de rechtbank gebracht sinds {since}:
H Schuldeiser ; Bedrag
R RSZ ; {rsz}
R FOD Financiën (btw) ; {vat}
Bezorg {docs} een recente balans en een lijst van uw schulden. [De griffie int deze schulden niet.|U hoeft aan de griffie niets te betalen.]
""", "fr": """
# Convocation devant la chambre des entreprises en difficulté – {rg}
[Vous êtes invité à comparaître|Le juge vous prie de comparaître] le *{hear:day}* à {hour} heures, salle 2.
Les clignotants suivants ont été portés à la connaissance du tribunal depuis le {since} :
H Créancier ; Montant
R ONSS ; {rsz}
R SPF Finances (TVA) ; {vat}
Veuillez transmettre {docs} un bilan récent et une liste de vos dettes. [Le greffe ne perçoit pas ces dettes.|Vous n'avez rien à payer au greffe.]
""", "de": """
# Vorladung vor die Kammer für Unternehmen in Schwierigkeiten – {rg}
Sie werden gebeten, am *{hear:day}* um {hour} Uhr in Saal 2 zu erscheinen.
Folgende Warnzeichen liegen dem Gericht seit dem {since} vor:
H Gläubiger ; Betrag
R LSS ; {rsz}
R FÖD Finanzen (MwSt.) ; {vat}
Übermitteln Sie {docs} eine aktuelle Bilanz. Die Kanzlei erhebt diese Schulden nicht.
"""}, v


@template("griffie greffe", "nl fr", "classic plainmail fine")
def judgment_notice(x):
    """Notice of a judgment: appeal term, the amounts concern another party."""
    v = dict(j=x.day(-12, -3), main=x.amount(2000, 20000), appeal=x.term("appeal", "1m received", "1m sent", "30d received"), rg=x.number("A/26/#####"), acc=x.account())
    return {"nl": """
# Kennisgeving van een vonnis – A.R. {rg}
Overeenkomstig artikel 792 van het Gerechtelijk Wetboek ontvangt u een niet-ondertekend afschrift van het vonnis van {j}.
De rechtbank verklaart de vordering van {main} tegen uw vennootschap ongegrond en veroordeelt de eiser tot de kosten. [Uw vennootschap is niets verschuldigd.|]
Hoger beroep kan worden ingesteld {appeal}.
~ Derdenrekening van de raadsman van de eiser, ter informatie: {acc}.
""", "fr": """
# Notification d'un jugement – R.G. {rg}
Conformément à l'article 792 du Code judiciaire, vous recevez une copie non signée du jugement du {j}.
Le tribunal déclare la demande de {main} contre votre société non fondée et condamne le demandeur aux dépens. [Votre société n'est redevable d'aucune somme.|]
Un appel peut être interjeté {appeal}.
~ Compte de tiers du conseil du demandeur, pour information : {acc}.
"""}, v


@template("auditoraat", "nl fr", "classic grid gov")
def settlement(x):
    """Amicable settlement offered by the labour prosecutor."""
    f = x.amount(400, 4800, whole=True)
    x.pay(f, x.term("pay", "by 30 60", "before 30 60", "30d received", "2m sent", "1m 3wd"), to={"nl": "Ontvanger Penale Boeten", "fr": "Receveur des amendes pénales"}[x.lang])
    v = dict(on=x.day(-200, -100), nr=x.number("26.##.####"), max=Decimal("24000"), answer=x.term("answer", "15d received", "by 10 20"))
    return {"nl": """
# Voorstel tot minnelijke schikking – notitienummer {nr}
Uit het proces-verbaal van {on} blijken inbreuken op het Sociaal Strafwetboek. Voor de rechtbank kan een geldboete tot {max} worden opgelegd.
[Ik stel u voor|Het openbaar ministerie stelt voor] de strafvordering te doen vervallen door betaling van {total} {pay}.
PAY
Bent u niet akkoord, meld dit dan {answer}. Zonder betaling kan tot dagvaarding worden overgegaan.
""", "fr": """
# Proposition de transaction – notices n° {nr}
Le procès-verbal du {on} fait apparaître des infractions au Code pénal social. Devant le tribunal, une amende allant jusqu'à {max} peut être prononcée.
[Je vous propose|Le ministère public propose] d'éteindre l'action publique moyennant le paiement de {total} {pay}.
PAY
En cas de désaccord, faites-le savoir {answer}. À défaut de paiement, une citation pourra être lancée.
"""}, v


@template("sabam", "nl bi fr bi", "card side grid swap")
def music_invoice(x):
    """Authors' rights invoice."""
    a, b = x.amount(60, 700), x.amount(30, 300)
    vat = ((a + b) * Decimal("0.06")).quantize(Decimal("0.01"))
    x.pay(a + b + vat, x.term("pay", "30d letter", "by 28 32", "by 28 32", "14d letter"))
    v = dict(a=a, b=b, vat=vat, n=x.number("26######"), late=Decimal("25.00"), end=x.day(200, 260))
    return {"nl": """
# Factuur {n} – muziek in uw zaak
H Omschrijving ; Bedrag
R Auteursrechten 2026 ; {a}
R Billijke vergoeding ; {b}
R Btw 6 % ; {vat}
R *Totaal te betalen* ; *{total}*
[Te betalen|Gelieve te betalen] {pay}. [Uw licentie loopt tot {end}.|Licentie geldig tot {end}.]
PAY
~ Bij laattijdige betaling wordt een forfait van {late} aangerekend.
""", "fr": """
# Facture {n} – musique dans votre établissement
H Libellé ; Montant
R Droits d'auteur 2026 ; {a}
R Rémunération équitable ; {b}
R TVA 6 % ; {vat}
R *Total à payer* ; *{total}*
[À payer|Veuillez payer] {pay}. [Votre licence court jusqu'au {end}.|Licence valable jusqu'au {end}.]
PAY
~ En cas de retard de paiement, un forfait de {late} est réclamé.
"""}, v


@template("sabam", "nl fr", "card side grid swap")
def music_credit(x):
    """Credit note: money back."""
    c = x.amount(40, 400)
    x.own_account()
    x.receive(c, x.mine)
    v = dict(c=c, old=c + x.amount(10, 300), n=x.number("26######"), inv=x.number("25######"), on=x.day(-150, -60), acc=x.account())
    return {"nl": """
# Creditnota {n}
Deze creditnota heeft betrekking op factuur {inv} van {on} ({old}), die u op onze rekening {acc} hebt betaald.
: [Te crediteren bedrag|Bedrag in uw voordeel] => {c}
[Wij storten het bedrag terug op {own}.|Het bedrag wordt binnenkort terugbetaald op uw rekening {own}.] Gelieve dit bedrag niet te betalen.
""", "fr": """
# Note de crédit {n}
Cette note de crédit concerne la facture {inv} du {on} ({old}), que vous avez payée sur notre compte {acc}.
: [Montant à créditer|Montant en votre faveur] => {c}
[Nous remboursons ce montant sur le compte {own}.|Le montant sera prochainement remboursé sur votre compte {own}.] Ne payez pas ce montant.
"""}, v


@template("viapass bru", "nl fr", "gov grid card form")
def road_charge(x):
    """Fine for a lorry without road charge unit."""
    f = x.r.choice([Decimal("100"), Decimal("500"), Decimal("800"), Decimal("1000")])
    x.pay(f, x.term("pay", "2m 3wd", "1m sent", "by 30 60", "30d received"))
    v = dict(on=x.day(-90, -30), plate=x.number("1-TRK-###"), spot=x.number("gantry ##"), obj=x.term("objection", "3m 3wd", "1m 3wd", "30d sent"), trip=x.amount(1, 20))
    return {"nl": """
# Administratieve geldboete kilometerheffing – {plate}
Op {on} reed uw voertuig over de E40 zonder [werkende On Board Unit|geldige dienstverleningsovereenkomst]. De ontdoken heffing bedroeg {trip}.
De geldboete bedraagt {total}. [Betaal|U dient dit bedrag te betalen] {pay}.
PAY
Een bezwaar kan worden ingediend {obj}.
""", "fr": """
# Amende administrative prélèvement kilométrique – {plate}
Le {on}, votre véhicule circulait sur l'E40 sans [On Board Unit en état de marche|convention de service valable]. Le prélèvement éludé s'élevait à {trip}.
L'amende s'élève à {total}. [Payez|Ce montant est à payer] {pay}.
PAY
Une réclamation peut être introduite {obj}.
"""}, v


@template("viapass bru", "nl bi fr bi", "gov grid card form")
def fine_cancelled(x):
    """The fine was annulled after an objection."""
    f = x.r.choice([Decimal("100"), Decimal("500"), Decimal("350"), Decimal("1000")])
    v = dict(f=f, on=x.day(-120, -60), obj=x.day(-50, -30), acc=x.account(), ogm=x.ogm(), plate=x.number("1-TRK-###"))
    return {"nl": """
# Beslissing over uw bezwaar – {plate}
Op {on} legden wij u een geldboete van {f} op (mededeling {ogm}). U diende op {obj} bezwaar in.
! Uw bezwaar is gegrond. De geldboete van {f} wordt [vernietigd|kwijtgescholden].
[U moet dit bedrag dus niet meer betalen op rekening {acc}.|De betalingsuitnodiging met rekening {acc} mag u als onbestaande beschouwen.]
""", "fr": """
# Décision sur votre réclamation – {plate}
Le {on}, nous vous avons infligé une amende de {f} (communication {ogm}). Vous avez introduit une réclamation le {obj}.
! Votre réclamation est fondée. L'amende de {f} est [annulée|remise].
[Vous ne devez donc plus payer ce montant au compte {acc}.|L'invitation à payer mentionnant le compte {acc} est sans objet.]
"""}, v


@template("bru", "bi bi nl fr", "grid card gov")
def brussels_tax(x):
    """Brussels property or city tax, two languages."""
    base, inc = x.amount(300, 4000), x.amount(10, 200)
    x.pay(base + inc, x.term("pay", "2m 3wd", "2m sent", "by 55 65"))
    v = dict(base=base, inc=inc, art=x.number("######"), obj=x.term("objection", "3m 3wd", "6m 3wd", "3m sent"), exe=x.day(-10, -2))
    return {"nl": """
# Aanslagbiljet – [onroerende voorheffing|city tax] 2026
Artikel {art}, uitvoerbaar verklaard op {exe}.
: Belasting => {base}
: Verhoging => {inc}
: Totaal => {total}
U moet {total} betalen {pay}.
PAY
Bezwaar indienen kan {obj}, via MyTax.brussels.
""", "fr": """
# Avertissement-extrait de rôle – [précompte immobilier|city tax] 2026
Article {art}, rendu exécutoire le {exe}.
: Taxe => {base}
: Accroissement => {inc}
: Total => {total}
Vous devez payer {total} {pay}.
PAY
Vous pouvez introduire une réclamation {obj}, via MyTax.brussels.
"""}, v


@template("bru", "bi bi fr nl", "grid card gov")
def low_emission(x):
    """Low emission zone fine in plain words."""
    x.pay(Decimal("350"), x.term("pay", "by 30 60", "2m 3wd", "30d sent", "before 30 60"))
    v = dict(on=x.day(-60, -20), plate=x.number("1-VAN-###"), pass_=Decimal("35"), obj=x.term("objection", "30d sent", "3m 3wd", "1m received"))
    return {"nl": """
# Boete lage-emissiezone – {plate}
Uw voertuig reed op {on} in de lage-emissiezone van Brussel terwijl het geen toegang had.
Hoeveel moet u betalen? {total}. Wanneer? {pay}.
PAY
Niet akkoord? Betwist de boete {obj} op lez.brussels. [Een dagpas kost {pass_}.|Tip: koop een dagpas van {pass_}.]
""", "fr": """
# Amende zone de basses émissions – {plate}
Le {on}, votre véhicule a circulé dans la zone de basses émissions de Bruxelles sans y avoir accès.
Combien devez-vous payer ? {total}. Pour quand ? {pay}.
PAY
Vous n'êtes pas d'accord ? Contestez l'amende {obj} sur lez.brussels. [Un pass d'une journée coûte {pass_}.|Astuce : achetez un pass d'une journée à {pass_}.]
"""}, v


@template("rsvz svf", "nl fr", "grid gov card")
def tax_certificate(x):
    """Certificate of contributions paid."""
    a, b = x.amount(300, 900), x.amount(800, 4000)
    v = dict(a=a, b=b, s=a + b, y=2025, on=x.day(-30, -10), acc=x.account())
    return {"nl": """
# Fiscaal attest – betaalde bijdragen {y}
Wij bevestigen dat *{company}* ({kbo}) in {y} de volgende bedragen heeft betaald op rekening {acc}:
H Bijdrage ; Bedrag
R Vennootschapsbijdrage ; {a}
R Sociale bijdragen mandatarissen ; {b}
R Totaal betaald ; {s}
Toestand op {on}. [Dit attest is bestemd voor uw boekhouder.|Voeg dit attest bij uw aangifte.]
""", "fr": """
# Attestation fiscale – cotisations payées en {y}
Nous certifions que *{company}* ({kbo}) a payé en {y} les montants suivants sur le compte {acc} :
H Cotisation ; Montant
R Cotisation à charge des sociétés ; {a}
R Cotisations sociales des mandataires ; {b}
R Total payé ; {s}
Situation au {on}. [Cette attestation est destinée à votre comptable.|Joignez cette attestation à votre déclaration.]
"""}, v


@template("inv bru spw", "nl fr", "gov grid swap bordered")
def plan_schedule(x):
    """A plan with a last, different instalment."""
    n, rate, last = x.r.choice([3, 4, 5]), x.amount(100, 700, whole=True), x.amount(20, 90)
    first = x.day(10, 25)
    days = [Term(x, "pay", kit.plus_months(first, i)) for i in range(n)]
    x.pay(rate, days[0], also=[rate * (n - 1) + last, None])
    rows = "\n".join(f"R {i + 1} ; {{t{i}:day}} ; " + ("{last}" if i == n - 1 else "{rate}") for i in range(n))
    v = dict(rate=rate, last=last, sum=rate * (n - 1) + last, ask=x.day(-20, -6), **{f"t{i}": t for i, t in enumerate(days)})
    return {"nl": f"""
# [Afbetalingsplan|Uw betaalplan is goedgekeurd]
Uw aanvraag van {{ask}} is aanvaard. Uw schuld bedraagt {{sum}}. U betaalt de eerste schijf van {{rate}} {{pay}}.
H Nr. ; Te betalen op ; Bedrag
{rows}
PAY
[Bij één gemiste betaling vervalt het plan en moet u het volledige saldo ineens betalen.|Interesten blijven lopen tijdens het plan.]
""", "fr": f"""
# [Plan de paiement|Votre plan de paiement est accepté]
Votre demande du {{ask}} est acceptée. Votre dette s'élève à {{sum}}. Vous payez la première tranche de {{rate}} {{pay}}.
H N° ; À payer le ; Montant
{rows}
PAY
[Un seul paiement manqué met fin au plan et rend le solde entier exigible.|Les intérêts continuent à courir pendant le plan.]
"""}, v

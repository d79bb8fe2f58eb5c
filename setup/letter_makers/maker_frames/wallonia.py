# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Walloon taxes, intercommunal bodies, provinces, German-speaking Community."""
from decimal import Decimal

from .letters import template


@template("spw", "fr de", "grid card side gov")
def circulation(x):
    """Road tax of a company vehicle."""
    tax, dec = x.amount(90, 900), x.amount(8, 90)
    x.pay(tax + dec, x.term("pay", "1m sent", "2m 3wd", "by 30 60", "before 30 60", "30d letter"))
    v = dict(tax=tax, dec=dec, plate=x.number("1-KLM-###"), a=x.day(-40, -20), b=x.day(320, 340), obj=x.term("objection", "6m 3wd", "3m 3wd", "6m sent"))
    return {"fr": """
# Taxe de circulation – avertissement-extrait de rôle – véhicule {plate}
[Votre société est redevable de la taxe de circulation|La taxe de circulation est due] pour la période du {a} au {b}.
: Taxe de circulation => {tax}
: Décime additionnel (10 %) => {dec}
: [Total à payer|Montant à payer] => {total}
[Le montant de {total} doit être payé|Nous vous invitons à payer {total}] {pay}.
PAY
Vous n'êtes pas d'accord ? Vous pouvez introduire une réclamation {obj}, par écrit et motivée.
? ~ Le véhicule a été radié ? La taxe sera remboursée automatiquement au prorata.
""", "de": """
# Verkehrssteuer – Steuerbescheid – Fahrzeug {plate}
Ihre Gesellschaft schuldet die Verkehrssteuer für den Zeitraum vom {a} bis {b}.
: Verkehrssteuer => {tax}
: Zuschlagzehntel (10 %) => {dec}
: Gesamtbetrag => {total}
Der Betrag von {total} ist {pay} zu zahlen.
PAY
Sie können {obj} einen begründeten Einspruch einreichen.
"""}, v


@template("spw", "fr de", "grid card side gov")
def circulation_nothing(x):
    """The same notice: exempted, or refund after the plate was handed in."""
    tax, back = x.amount(90, 900), x.amount(15, 85)
    x.own_account()
    x.receive(back, x.mine)
    v = dict(tax=tax, back=back, plate=x.number("1-KLM-###"), a=x.day(-300, -250), b=x.day(60, 90), out=x.day(-30, -10), obj=x.term("objection", "6m 3wd", "3m 3wd"), ogm=x.ogm())
    return {"fr": """
# Taxe de circulation – [décompte|dégrèvement] – véhicule {plate}
La taxe de circulation pour la période du {a} au {b}, payée sous la communication {ogm}, a été recalculée à la suite de la radiation de la plaque le {out}.
: Taxe payée => {tax}
: [À vous rembourser|Solde en votre faveur] => {back}
[Vous n'avez rien à payer.|] Le montant de {back} sera versé d'office sur le compte {own}.
Vous pouvez introduire une réclamation {obj}.
""", "de": """
# Verkehrssteuer – Abrechnung – Fahrzeug {plate}
Die Verkehrssteuer für den Zeitraum vom {a} bis {b} wurde infolge der Streichung des Kennzeichens am {out} neu berechnet.
: Gezahlte Steuer => {tax}
: Ihnen zu erstatten => {back}
Der Betrag von {back} wird von Amts wegen auf das Konto {own} überwiesen. Sie haben nichts zu zahlen.
Sie können {obj} Einspruch einlegen.
"""}, v


@template("spw", "fr de", "classic fine bordered form")
def walloon_reminder(x):
    """Registered reminder with costs."""
    base, fee = x.amount(150, 2500), Decimal("10.00")
    x.pay(base + fee, x.term("pay", "1m 3wd", "14d sent", "15d 3wd", "by 10 20"))
    v = dict(base=base, fee=fee, was=x.day(-90, -50), due=x.day(-30, -10))
    return {"fr": """
# [Sommation de payer|Rappel recommandé]
Sauf erreur ou omission de notre part, l'imposition de {base}, dont l'avertissement vous a été envoyé le {was}, n'a pas été acquittée à l'échéance du {due}.
Les frais de la présente sommation ({fee}) sont à votre charge. [Votre dette s'élève donc à|Vous devez dès lors] *{total}*, à payer {pay}.
PAY
À défaut, le receveur décernera une contrainte ; les frais d'huissier de justice (environ 190,00 €) s'y ajouteront.
""", "de": """
# Zahlungsaufforderung
Die Steuer von {base}, deren Bescheid Ihnen am {was} zugesandt wurde, ist bei Fälligkeit am {due} nicht gezahlt worden.
Die Kosten dieser Aufforderung ({fee}) gehen zu Ihren Lasten. Ihre Schuld beträgt somit *{total}*, zahlbar {pay}.
PAY
Andernfalls wird ein Zwangsbefehl erlassen; hinzu kommen Gerichtsvollzieherkosten (etwa 190,00 €).
"""}, v


@template("idelux inbw", "fr", "card side grid swap", plain=True)
def waste_invoice(x):
    """Invoice of an intercommunal body in plain words."""
    ht = x.amount(80, 1800)
    vat = (ht * Decimal("0.21")).quantize(Decimal("0.01"))
    x.pay(ht + vat, x.term("pay", "by 20 35", "before 20 35", "30d letter", "30d received"))
    v = dict(ht=ht, vat=vat, n=x.number("F26-######"), a=x.day(-60, -30), rap=Decimal("12.50"))
    return {"fr": """
# Facture {n} – [collecte des déchets de votre entreprise|services du trimestre]
[Combien devez-vous payer ?|Votre facture en bref]
H Prestation ; Montant
R Services depuis le {a}, hors TVA ; {ht}
R TVA 21 % ; {vat}
R *À payer* ; *{total}*
Vous payez {total} {pay}. [Merci !|En cas de rappel, nous comptons {rap}.]
PAY
Une question sur votre facture ? Contactez-nous avant d'effectuer un paiement partiel.
"""}, v


@template("inbw idelux", "fr", "card side grid swap", plain=True)
def waste_statement(x):
    """Account statement at zero or credit note."""
    a = x.amount(80, 1800)
    note = x.r.random() < .5
    back = x.amount(20, 75)
    if note:
        x.receive(back)
    v = dict(a=a, n=x.number("F26-######"), on=x.day(-50, -30), paid=x.day(-20, -5), back=back, acc=x.account(), ogm=x.ogm(), nxt=x.day(30, 60), ans=x.term("answer", "by 10 20", "15d received"))
    body = "Note de crédit : {back} seront déduits de votre prochaine facture du {nxt}. Vous ne devez rien verser maintenant." if note else "Votre compte est soldé : 0,00 €. Merci pour votre paiement ponctuel."
    return {"fr": """
# [Relevé de compte|Votre situation de compte]
H Document ; Date ; Montant
R Facture {n} ({ogm}) ; {on} ; {a}
R Votre paiement au compte {acc} ; {paid} ; - {a}
""" + body + """
? Si vous constatez une erreur, signalez-la-nous {ans}.
"""}, v


@template("hainaut", "fr", "fine classic form bordered")
def provincial_tax(x):
    """Provincial tax with six months for a complaint."""
    t = x.amount(90, 1900, whole=x.r.random() < .5)
    x.pay(t, x.term("pay", "2m sent", "2m 3wd", "by 55 65"))
    v = dict(art=x.number("####"), exe=x.day(-20, -5), vote=x.day(-300, -200), obj=x.term("objection", "6m 3wd", "6m sent", "1m 3wd"))
    return {"fr": """
# Avertissement-extrait de rôle – taxe provinciale sur les [établissements dangereux|dépôts de mitraille|panneaux d'affichage] – exercice 2026
En vertu du règlement-taxe voté par le Conseil provincial le {vote} et du rôle rendu exécutoire le {exe} (article {art}), vous êtes redevable de la somme de {total}.
[Le paiement doit intervenir|La taxe est payable] {pay}.
PAY
= Voies de recours
Le redevable peut introduire une réclamation auprès du Collège provincial {obj}. La réclamation doit, à peine de nullité, être datée, signée et motivée.
~ À défaut de paiement, une sommation par courrier recommandé (frais : 8,90 €) précédera la contrainte ; l'intérêt de retard est celui de l'impôt d'État.
"""}, v


@template("hainaut namur huy", "fr", "fine classic form bordered")
def complaint_rejected(x):
    """Complaint rejected, but the tax had been paid: nothing to pay, only an appeal."""
    t = x.amount(90, 1900)
    v = dict(t=t, on=x.day(-150, -90), paid=x.day(-60, -30), ses=x.day(-14, -5), appeal=x.term("appeal", "3m 3wd", "3m received", "3m sent"), ogm=x.ogm())
    return {"fr": """
# Décision du Collège – votre réclamation du {on}
Vu la réclamation introduite le {on} contre la taxe de {t} (communication {ogm}) ;
Considérant que les arguments invoqués ne peuvent être retenus ;
! Le Collège, en séance du {ses}, décide : la réclamation est recevable mais non fondée ; la taxe de {t} est maintenue.
La taxe ayant été acquittée le {paid}, [aucun paiement n'est plus dû|il n'y a plus rien à payer].
Un recours contre cette décision peut être introduit devant le tribunal de première instance {appeal}.
"""}, v


@template("dg", "de", "grid card form gov")
def grant(x):
    """Subsidy of the German-speaking Community."""
    g = x.amount(1200, 15000)
    x.own_account()
    x.receive(g, x.mine)
    v = dict(g=g, ask=x.day(-90, -30), proof=x.term("answer", "by 30 80", "3m sent", "60d received"), cost=x.amount(20000, 60000))
    return {"de": """
# Zusage eines Zuschusses
[Wir freuen uns, Ihnen mitzuteilen|Hiermit teilen wir Ihnen mit], dass Ihr Antrag vom {ask} genehmigt wurde. Auf Kosten von {cost} wird ein Zuschuss von {g} gewährt.
: Zuschuss => {g}
: Ihr Konto => {own}
Bitte reichen Sie die Belege {proof} ein. [Die Auszahlung erfolgt danach.|]
~ Nicht belegte Ausgaben können zurückgefordert werden.
"""}, v


@template("dg", "de", "classic grid bordered")
def grant_reclaim(x):
    """Part of a subsidy is asked back."""
    got, back = x.amount(4000, 15000), x.amount(300, 3500)
    x.pay(back, x.term("pay", "30d received", "30d sent", "1m letter", "by 25 45"), comm=x.number("RÜCKF 2026 ####") if x.r.random() < .3 else None)
    v = dict(got=got, back=back, paid=x.day(-400, -200), obj=x.term("appeal", "60d received", "30d received"))
    return {"de": """
# Rückforderung eines Zuschusses
Am {paid} wurde Ihnen ein Zuschuss von {got} ausgezahlt. Nach Prüfung der Belege wurden Ausgaben nicht anerkannt.
: Ausgezahlter Zuschuss => {got}
: [Zurückzuzahlen|Rückforderungsbetrag] => {back}
Wir bitten Sie, den Betrag von {back} {pay} zurückzuzahlen.
PAY
Gegen diese Entscheidung können Sie {obj} Beschwerde beim Minister einreichen.
"""}, v


@template("eupen", "de", "grid classic card bordered")
def town_tax_de(x):
    """Town tax in German."""
    t = x.amount(60, 1200, whole=x.r.random() < .5)
    x.pay(t, x.term("pay", "2m sent", "2m 3wd", "by 50 65", "before 40 60"))
    v = dict(art=x.number("###"), exe=x.day(-20, -5), obj=x.term("objection", "6m 3wd", "1m 3wd", "6m sent"))
    return {"de": """
# Steuerbescheid – Steuer auf [Leuchtreklamen|Zweitwohnungen|Müllabfuhr für Betriebe] 2026
Aufgrund der am {exe} für vollstreckbar erklärten Heberolle (Artikel {art}) schulden Sie der Stadt die Summe von {total}.
[Dieser Betrag ist zahlbar|Wir bitten um Zahlung] {pay}.
PAY
Einspruch kann {obj} schriftlich beim Gemeindekollegium eingelegt werden. [Der Einspruch befreit nicht von der Zahlung.|]
"""}, v


@template("eupen", "de", "grid classic card form")
def permit_de(x):
    """Permit granted: an old fee was paid, public notice days."""
    fee = x.amount(50, 300)
    v = dict(fee=fee, ask=x.day(-100, -60), paid=x.day(-90, -50), ses=x.day(-15, -4), appeal=x.term("appeal", "30d received", "30d sent", "20d received"), until=x.day(700, 720))
    return {"de": """
# Genehmigung für die Nutzung des öffentlichen Raums
Ihr Antrag vom {ask} wurde vom Gemeindekollegium in der Sitzung vom {ses} genehmigt. Die Genehmigung gilt bis {until}.
Die Verwaltungsgebühr von {fee} wurde am {paid} bezahlt; [weitere Zahlungen sind nicht erforderlich|es ist nichts mehr zu zahlen].
Gegen diese Entscheidung kann {appeal} Beschwerde bei der Regierung eingereicht werden.
"""}, v

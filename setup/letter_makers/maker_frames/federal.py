# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""National Social Security Office and the federal tax administration."""
from . import kit
from .letters import template
from .terms import Term


@template("rsz", "nl fr de", "gov grid bordered side swap")
def rsz_balance(x):
    """Balance of the account after the quarterly return."""
    base = x.amount(900, 14000)
    inc, intr = x.amount(20, 300), x.amount(5, 90)
    paid = x.amount(100, 600)
    x.pay(base + inc + intr - paid, x.term("pay", "by 15 35", "14d sent", "15d received", "before 15 40", "eonm"), comm=None)
    v = dict(base=base, inc=inc, intr=intr, paid=paid, q=x.r.randint(1, 4), answer=x.term("answer", "10d received", "by 8 14"), stop=x.day(-20, -3))
    return {"nl": """
# [Rekeninguittreksel|Overzicht van uw rekening] – {q}e kwartaal 2025
[Na verwerking van uw DmfA-aangifte|Uit onze boekhouding op {stop}] blijkt dat uw werkgeversrekening een debetsaldo vertoont.
: Bijdragen {q}e kwartaal => {base}
: [Bijdrageopslagen|Opslagen 10 %] => {inc}
: Verwijlinteresten 7 % => {intr}
: Reeds ontvangen betalingen => - {paid}
[Wij verzoeken u dit saldo|U dient het verschuldigde saldo] van {total} te vereffenen {pay}.
PAY
? Kunt u niet in één keer betalen? Dan kunt u {answer} een [minnelijk afbetalingsplan|plan van minnelijke aanzuivering] aanvragen via onze onlinedienst.
~ Bij gebrek aan betaling zal de RSZ de schuld invorderen bij dwangbevel, met een forfaitaire vergoeding van 154,00 EUR tot gevolg.
""", "fr": """
# [Extrait de compte|Situation de votre compte] – {q}e trimestre 2025
[Après traitement de votre déclaration DmfA|Il ressort de notre comptabilité arrêtée au {stop}], votre compte employeur présente un solde débiteur.
: Cotisations {q}e trimestre => {base}
: Majorations => {inc}
: Intérêts de retard 7 % => {intr}
: Paiements déjà reçus => - {paid}
[Nous vous prions d'acquitter|Vous êtes tenu de régler] ce solde de {total} {pay}.
PAY
? Vous ne pouvez pas payer en une fois ? Demandez {answer} un plan de paiement amiable via notre service en ligne.
~ À défaut de paiement, l'ONSS procédera au recouvrement par voie de contrainte, ce qui entraîne une indemnité forfaitaire de 154,00 EUR.
""", "de": """
# Kontoauszug – {q}. Quartal 2025
Aus unserer Buchführung [|vom {stop}] ergibt sich, dass Ihr Arbeitgeberkonto einen Sollsaldo aufweist.
: Beiträge {q}. Quartal => {base}
: Beitragszuschläge => {inc}
: Verzugszinsen 7 % => {intr}
: Bereits eingegangene Zahlungen => - {paid}
Wir bitten Sie, den Saldo von {total} {pay} zu begleichen.
PAY
? Können Sie nicht auf einmal zahlen? Beantragen Sie {answer} einen gütlichen Tilgungsplan über unseren Onlinedienst.
~ Andernfalls wird das LSS die Schuld durch Zwangsbefehl beitreiben, was eine Pauschalentschädigung von 154,00 EUR zur Folge hat.
"""}, v


@template("rsz", "nl fr de", "gov grid bordered side swap")
def rsz_settled(x):
    """The same account statement, but settled, or with a credit that is carried over."""
    base = x.amount(900, 14000)
    credit = x.r.choice([x.amount(0, 0), x.amount(3, 250)])
    if credit:
        x.receive(credit)
        x.direction = ["none", "receive"]
    v = dict(base=base, credit=credit, paid=base + credit, q=x.r.randint(1, 4), when=x.day(-30, -4), acc=x.account(), ogm=x.ogm(), next=x.day(40, 80))
    return {"nl": """
# [Rekeninguittreksel|Overzicht van uw rekening] – {q}e kwartaal 2025
Na verwerking van uw DmfA-aangifte en van uw betalingen is de toestand van uw werkgeversrekening als volgt.
H Omschrijving ; Datum ; Bedrag
R Bijdragen {q}e kwartaal ; {when} ; {base}
R Betaling met mededeling {ogm} ; {when} ; {paid}
: [Saldo in uw voordeel|Creditsaldo|Te betalen saldo: 0,00 EUR – tegoed] => {credit}
[U hoeft niets te betalen.|Er is geen betaling vereist.|Voor dit kwartaal bent u ons niets meer verschuldigd.] [Een eventueel tegoed wordt verrekend met uw volgende bijdragen.|Wij houden een tegoed ter beschikking voor uw volgende aangifte.]
? De bijdragen van het lopende kwartaal zijn pas later opeisbaar; u ontvangt daarvoor een afzonderlijk bericht na {next}.
~ Ons rekeningnummer voor uw toekomstige betalingen blijft {acc}.
""", "fr": """
# [Extrait de compte|Situation de votre compte] – {q}e trimestre 2025
Après traitement de votre déclaration DmfA et de vos paiements, la situation de votre compte employeur est la suivante.
H Libellé ; Date ; Montant
R Cotisations {q}e trimestre ; {when} ; {base}
R Paiement, communication {ogm} ; {when} ; {paid}
: [Solde en votre faveur|Solde créditeur|Solde à payer : 0,00 EUR – avoir] => {credit}
[Vous n'avez rien à payer.|Aucun paiement n'est requis.|Vous ne nous devez plus rien pour ce trimestre.] [Un éventuel avoir sera imputé sur vos prochaines cotisations.|]
? Les cotisations du trimestre en cours feront l'objet d'un avis distinct après le {next}.
~ Notre numéro de compte pour vos paiements futurs reste le {acc}.
""", "de": """
# Kontoauszug – {q}. Quartal 2025
Nach Bearbeitung Ihrer DmfA-Meldung und Ihrer Zahlungen stellt sich Ihr Arbeitgeberkonto wie folgt dar.
H Bezeichnung ; Datum ; Betrag
R Beiträge {q}. Quartal ; {when} ; {base}
R Zahlung, Mitteilung {ogm} ; {when} ; {paid}
: Saldo zu Ihren Gunsten => {credit}
[Sie brauchen nichts zu zahlen.|Es ist keine Zahlung erforderlich.] Ein etwaiges Guthaben wird mit Ihren nächsten Beiträgen verrechnet.
~ Unsere Kontonummer für künftige Zahlungen bleibt {acc}.
"""}, v


@template("rsz", "nl fr de")
def rsz_plan(x):
    """An accepted instalment plan."""
    n = x.r.choice([3, 4, 6])
    rate = x.amount(150, 900, whole=x.r.random() < .5)
    first = x.day(12, 25)
    days = [kit.plus_months(first, i) for i in range(n)]
    terms = [Term(x, "pay", d) for d in days]
    x.pay(rate, terms[0], also=[rate * n, None])
    v = dict(n=n, rate=rate, sum=rate * n, ask=x.day(-25, -6))
    v |= {f"t{i}": t for i, t in enumerate(terms)}
    table = "\n".join(f"R {i + 1} ; {{t{i}:day}} ; {{rate}}" for i in range(n))
    return {"nl": f"""
# [Toekenning van uw afbetalingsplan|Minnelijk afbetalingsplan: goedkeuring]
Op {{ask}} vroeg u ons om uw schuld van {{sum}} in schijven te mogen betalen. [Uw aanvraag is aanvaard.|Wij gaan akkoord met een plan van {{n}} maandelijkse schijven.]
Uw eerste schijf van {{rate}} betaalt u {{pay}}. De volgende schijven betaalt u op de data in de tabel.
H Schijf ; Vervaldag ; Bedrag
{table}
PAY
Vermeld bij elke betaling dezelfde mededeling. [Eén laattijdige schijf volstaat om het plan te doen vervallen.|Leeft u het plan niet na, dan wordt de volledige schuld onmiddellijk opeisbaar.]
""", "fr": f"""
# [Octroi de votre plan de paiement|Plan d'apurement amiable : accord]
Le {{ask}}, vous nous avez demandé de pouvoir payer votre dette de {{sum}} de manière échelonnée. [Votre demande est acceptée.|Nous marquons notre accord sur {{n}} mensualités.]
La première mensualité de {{rate}} est à payer {{pay}}. Les suivantes sont à payer aux dates du tableau.
H Mensualité ; Échéance ; Montant
{table}
PAY
Reprenez la même communication pour chaque paiement. [Le non-respect d'une seule échéance met fin au plan.|]
""", "de": f"""
# Bewilligung Ihres Tilgungsplans
Am {{ask}} haben Sie beantragt, Ihre Schuld von {{sum}} in Raten zu begleichen. Ihr Antrag wird angenommen.
Die erste Rate von {{rate}} ist {{pay}} zu zahlen, die weiteren an den Tagen in der Tabelle.
H Rate ; Fälligkeit ; Betrag
{table}
PAY
Geben Sie bei jeder Zahlung dieselbe Mitteilung an. Wird eine Rate nicht fristgerecht gezahlt, so erlischt der Plan.
"""}, v


@template("rsz", "nl fr de", "classic fine plainmail gov")
def rsz_notice(x):
    """Last notice before the writ, in legal words."""
    base, fee = x.amount(1200, 22000), x.amount(40, 160)
    x.pay(base + fee, x.term("pay", "15d sent", "8d received", "1m sent", "10d letter", "by 10 20"))
    v = dict(base=base, fee=fee, appeal=x.term("objection", "1m sent", "30d received", "1m received"), was=x.day(-70, -40), hearing=x.day(-12, -8))
    return {"nl": """
# [Aanmaning vóór dwangbevel|Laatste aanmaning – ingebrekestelling]
[Niettegenstaande onze brief van {was}|Ondanks onze herinnering van {was}] stellen wij vast dat de bijdragen, in hoofdsom {base}, tot op heden onbetaald zijn gebleven.
Rekening houdend met de administratiekosten ad {fee} bent u thans een bedrag van *{total}* verschuldigd, dat {pay} op onze rekening dient toe te komen.
PAY
Overeenkomstig artikel 40 van de wet van 27 juni 1969 kan u {appeal} [de schuldvordering betwisten|bezwaar aantekenen tegen deze vordering] bij gemotiveerd aangetekend schrijven.
! Blijft betaling uit, dan vaardigt de Rijksdienst een dwangbevel uit; de kosten van de gerechtsdeurwaarder, geraamd op 312,45 EUR, vallen dan te uwen laste.
""", "fr": """
# [Mise en demeure avant contrainte|Dernier avertissement – mise en demeure]
[Malgré notre courrier du {was}|Nonobstant notre rappel du {was}], nous constatons que les cotisations, soit {base} en principal, demeurent impayées.
Compte tenu des frais administratifs s'élevant à {fee}, vous restez redevable de *{total}*, somme qui doit nous parvenir {pay}.
PAY
Conformément à l'article 40 de la loi du 27 juin 1969, vous pouvez {appeal} [contester la créance|introduire une contestation] par lettre recommandée motivée.
! À défaut, une contrainte sera décernée; les frais d'huissier, estimés à 312,45 EUR, seront à votre charge.
""", "de": """
# Letzte Mahnung vor Zwangsbefehl
Trotz unseres Schreibens vom {was} stellen wir fest, dass die Beiträge, in der Hauptsumme {base}, unbezahlt geblieben sind.
Einschließlich der Verwaltungskosten von {fee} schulden Sie *{total}*. Dieser Betrag muss {pay} auf unserem Konto eingehen.
PAY
Gemäß Artikel 40 des Gesetzes vom 27. Juni 1969 können Sie {appeal} die Forderung durch begründetes Einschreiben anfechten.
! Andernfalls erlässt das Landesamt einen Zwangsbefehl; die Gerichtsvollzieherkosten, geschätzt auf 312,45 EUR, gehen dann zu Ihren Lasten.
"""}, v


@template("fin", "nl fr de", "gov card bordered form side")
def vat_current(x):
    """VAT provision account: pay the debt."""
    vat, fine, got = x.amount(600, 9000), x.amount(50, 500, whole=True), x.amount(20, 300)
    x.pay(vat + fine - got, x.term("pay", "by 15 35", "1m sent", "before 12 30", "30d letter"))
    v = dict(vat=vat, fine=fine, got=got, per=x.r.choice(["01/2026", "Q4/2025", "03/2026"]), obj=x.term("objection", "3m 3wd", "1m 3wd", "3m sent"))
    return {"nl": """
# [Betaalbericht btw|Btw – verzoek tot betaling] ({per})
[Uw rekening-courant btw wijst uit dat u nog een bedrag moet betalen.|U hebt de btw voor de periode {per} niet of niet volledig betaald.]
H Omschrijving ; Bedrag
R Verschuldigde btw {per} ; {vat}
R Geldboete niet-betaling ; {fine}
R Reeds aangezuiverd ; -{got}
R *Te betalen* ; *{total}*
Betaal dit bedrag {pay}. Daarna worden nalatigheidsinteresten aangerekend.
PAY
= Niet akkoord?
U kunt tegen de boete bezwaar indienen {obj}. [Dat schorst de betaling niet.|Een bezwaar ontslaat u niet van betaling van het niet-betwiste deel.]
""", "fr": """
# [Avis de paiement TVA|TVA – demande de paiement] ({per})
[Votre compte courant TVA indique que vous devez encore payer un montant.|Vous n'avez pas (entièrement) payé la TVA de la période {per}.]
H Libellé ; Montant
R TVA due {per} ; {vat}
R Amende pour non-paiement ; {fine}
R Déjà apuré ; -{got}
R *À payer* ; *{total}*
Payez ce montant {pay}. Passé ce délai, des intérêts de retard seront portés en compte.
PAY
= Vous n'êtes pas d'accord ?
Vous pouvez introduire une réclamation contre l'amende {obj}. [Elle ne suspend pas le paiement.|]
""", "de": """
# Zahlungsaufforderung MwSt. ({per})
Ihr MwSt.-Kontokorrent zeigt, dass Sie noch einen Betrag zahlen müssen.
H Bezeichnung ; Betrag
R Geschuldete MwSt. {per} ; {vat}
R Geldbuße ; {fine}
R Bereits beglichen ; -{got}
R *Zu zahlen* ; *{total}*
Zahlen Sie diesen Betrag {pay}. Danach fallen Verzugszinsen an.
PAY
= Nicht einverstanden?
Sie können {obj} Einspruch gegen die Geldbuße einlegen.
"""}, v


@template("fin", "nl fr de", "gov card bordered form side")
def vat_nothing(x):
    """The same notice, but the VAT has been paid, or a credit is given back."""
    vat = x.amount(600, 9000)
    back = x.amount(100, 4000)
    x.own_account()
    x.receive(back, x.mine)
    v = dict(vat=vat, back=back, per=x.r.choice(["01/2026", "Q4/2025", "03/2026"]), paid=x.day(-25, -8), soon=x.day(10, 30), answer=x.term("answer", "by 10 20", "14d letter"))
    return {"nl": """
# [Btw-teruggave|Btw – bericht over uw rekening-courant] ({per})
[Uw rekening-courant btw wijst een tegoed uit.|Na verwerking van uw aangifte {per} hebt u recht op een teruggave.]
H Omschrijving ; Bedrag
R Verschuldigde btw {per} ; {vat}
R Uw betaling van {paid} ; -{vat}
R Terug te betalen ; *{back}*
Wij storten {back} op uw rekening {own} [rond {soon}|in de loop van de volgende weken]. [U hoeft zelf niets te doen.|U moet niets betalen.]
? Is dit rekeningnummer niet juist? Deel ons dan {answer} via MyMinfin het nieuwe nummer mee.
""", "fr": """
# [Restitution TVA|TVA – avis relatif à votre compte courant] ({per})
[Votre compte courant TVA présente un crédit.|Après traitement de votre déclaration {per}, vous avez droit à une restitution.]
H Libellé ; Montant
R TVA due {per} ; {vat}
R Votre paiement du {paid} ; -{vat}
R À restituer ; *{back}*
Nous versons {back} sur votre compte {own} [vers le {soon}|dans les prochaines semaines]. [Vous n'avez aucune démarche à faire.|Vous n'avez rien à payer.]
? Ce numéro de compte n'est pas exact ? Communiquez-nous {answer} le nouveau numéro via MyMinfin.
""", "de": """
# MwSt.-Erstattung ({per})
Nach Bearbeitung Ihrer Erklärung {per} haben Sie Anrecht auf eine Erstattung.
H Bezeichnung ; Betrag
R Geschuldete MwSt. {per} ; {vat}
R Ihre Zahlung vom {paid} ; -{vat}
R Zu erstatten ; *{back}*
Wir überweisen {back} auf Ihr Konto {own} [um den {soon}|in den nächsten Wochen]. Sie brauchen nichts zu unternehmen.
? Stimmt diese Kontonummer nicht? Teilen Sie uns {answer} über MyMinfin die neue Nummer mit.
"""}, v


@template("fin", "nl fr de", "gov fine bordered plainmail")
def corporate_tax(x):
    """Corporate income tax assessment with a supplement."""
    base, tax, pre = x.amount(20000, 90000), x.amount(9000, 14000), x.amount(1000, 5000)
    x.pay(tax - pre, x.term("pay", "2m 3wd", "2m sent", "by 55 65"))
    v = dict(base=base, tax=tax, pre=pre, obj=x.term("objection", "1m 3wd", "6m 3wd", "6m sent"), art=x.number("7######"), exe=x.day(-8, -1))
    return {"nl": """
# Vennootschapsbelasting – aanslagbiljet, aanslagjaar 2025
: Kohierartikel => {art}
: Datum van uitvoerbaarverklaring => {exe}
: Belastbare grondslag => {base}
: Verschuldigde belasting => {tax}
: Voorafbetalingen en voorheffingen => {pre}
: [Saldo ten laste|Te betalen saldo] => {total}
Het saldo van {total} moet worden betaald {pay}.
PAY
Bent u het niet eens met de aanslag, dan kunt u een bezwaarschrift indienen {obj} bij de adviseur-generaal van het bevoegde centrum.
~ Na de betaaltermijn zijn nalatigheidsinteresten verschuldigd van 4 % per jaar, per kalendermaand berekend (artikel 414 WIB 92).
""", "fr": """
# Impôt des sociétés – avertissement-extrait de rôle, exercice d'imposition 2025
: Article du rôle => {art}
: Date d'exécutoire => {exe}
: Base imposable => {base}
: Impôt dû => {tax}
: Versements anticipés et précomptes => {pre}
: [Solde à payer|Solde à charge] => {total}
Le solde de {total} est à payer {pay}.
PAY
Si vous contestez l'imposition, vous pouvez introduire une réclamation {obj} auprès du conseiller général du centre compétent.
~ Passé le délai de paiement, des intérêts de retard de 4 % l'an sont dus par mois civil (article 414 CIR 92).
""", "de": """
# Gesellschaftssteuer – Steuerbescheid, Steuerjahr 2025
: Heberollenartikel => {art}
: Datum der Vollstreckbarerklärung => {exe}
: Besteuerungsgrundlage => {base}
: Geschuldete Steuer => {tax}
: Vorauszahlungen und Vorabzüge => {pre}
: Zu zahlender Saldo => {total}
Der Saldo von {total} ist {pay} zu zahlen.
PAY
Sind Sie mit der Veranlagung nicht einverstanden, können Sie {obj} einen Einspruch beim zuständigen Generalberater einreichen.
~ Nach Ablauf der Zahlungsfrist fallen Verzugszinsen von 4 % pro Jahr an.
"""}, v


@template("fin", "nl fr de", "gov fine bordered plainmail")
def corporate_refund(x):
    """The same assessment ending in a refund or at zero."""
    base, pre = x.amount(20000, 90000), x.amount(9000, 14000)
    back = x.amount(200, 2500)
    x.own_account()
    x.receive(back, x.mine)
    v = dict(base=base, tax=pre - back, pre=pre, back=back, obj=x.term("objection", "1m 3wd", "6m 3wd", "6m sent"), art=x.number("7######"), exe=x.day(-8, -1))
    return {"nl": """
# Vennootschapsbelasting – aanslagbiljet, aanslagjaar 2025
: Kohierartikel => {art}
: Datum van uitvoerbaarverklaring => {exe}
: Belastbare grondslag => {base}
: Verschuldigde belasting => {tax}
: Voorafbetalingen en voorheffingen => {pre}
: [Saldo in uw voordeel|Terug te geven saldo] => {back}
Het saldo van {back} wordt u terugbetaald [op het rekeningnummer {own}|op uw gekende rekening {own}], [behoudens aanwending op andere schulden|tenzij u nog openstaande schulden hebt].
Bent u het niet eens met de aanslag, dan kunt u een bezwaarschrift indienen {obj}.
~ Na de betaaltermijn zijn nalatigheidsinteresten verschuldigd; dat geldt niet voor aanslagen zonder te betalen saldo.
""", "fr": """
# Impôt des sociétés – avertissement-extrait de rôle, exercice d'imposition 2025
: Article du rôle => {art}
: Date d'exécutoire => {exe}
: Base imposable => {base}
: Impôt dû => {tax}
: Versements anticipés et précomptes => {pre}
: [Solde en votre faveur|Solde à restituer] => {back}
Le solde de {back} vous sera remboursé sur le compte {own}, [sauf imputation sur d'autres dettes|sous réserve de dettes ouvertes].
Si vous contestez l'imposition, vous pouvez introduire une réclamation {obj}.
~ Les intérêts de retard ne concernent pas les cotisations sans solde à payer.
""", "de": """
# Gesellschaftssteuer – Steuerbescheid, Steuerjahr 2025
: Heberollenartikel => {art}
: Datum der Vollstreckbarerklärung => {exe}
: Besteuerungsgrundlage => {base}
: Geschuldete Steuer => {tax}
: Vorauszahlungen und Vorabzüge => {pre}
: Saldo zu Ihren Gunsten => {back}
Der Saldo von {back} wird Ihnen auf das Konto {own} erstattet, vorbehaltlich der Verrechnung mit anderen Schulden.
Sind Sie mit der Veranlagung nicht einverstanden, können Sie {obj} einen Einspruch einreichen.
"""}, v


@template("inv", "nl fr de", "gov grid classic swap")
def final_reminder(x):
    """Reminder: old total, a part payment, new balance."""
    old, part = x.amount(1500, 6000), x.amount(300, 1200)
    intr = x.amount(8, 90)
    x.pay(old - part + intr, x.term("pay", "1m 3wd", "15d sent", "by 12 25", "before 10 20", "30d sent"))
    v = dict(old=old, part=part, intr=intr, d=x.day(-40, -15), first=x.day(-120, -80))
    return {"nl": """
# [Herinnering|Aanmaning tot betaling] – openstaande schuld
[Op {first} vroegen wij u {old} te betalen.|U ontving op {first} een aanslagbiljet van {old}.] [Wij ontvingen op {d} slechts {part}.|Op {d} boekten wij uw betaling van {part}.] De interesten bedragen intussen {intr}.
! Het resterende saldo van *{total}* moet betaald zijn {pay}.
PAY
[Hebt u intussen betaald? Dan mag u deze brief als nietig beschouwen.|Kruiste uw betaling deze brief, dan is ze zonder voorwerp.]
~ Deze aanmaning geldt als aanmaning in de zin van artikel 13 van het Wetboek minnelijke en gedwongen invordering. Zonder betaling wordt een dwangbevel betekend: minstens 250,00 EUR kosten.
""", "fr": """
# [Rappel|Sommation de payer] – dette impayée
[Le {first}, nous vous avons demandé de payer {old}.|Vous avez reçu le {first} un avertissement-extrait de rôle de {old}.] [Nous n'avons reçu que {part} le {d}.|Votre paiement de {part} a été comptabilisé le {d}.] Les intérêts s'élèvent entre-temps à {intr}.
! Le solde restant de *{total}* doit être payé {pay}.
PAY
[Si vous avez payé entre-temps, veuillez considérer la présente comme nulle.|Si votre paiement a croisé ce courrier, n'en tenez pas compte.]
~ La présente vaut sommation au sens de l'article 13 du Code du recouvrement amiable et forcé. À défaut, une contrainte sera signifiée : au moins 250,00 EUR de frais.
""", "de": """
# [Erinnerung|Zahlungsaufforderung] – offene Schuld
Am {first} haben wir Sie gebeten, {old} zu zahlen. Am {d} haben wir nur {part} erhalten. Die Zinsen belaufen sich inzwischen auf {intr}.
! Der Restbetrag von *{total}* ist {pay} zu zahlen.
PAY
Sollten Sie inzwischen bezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos.
~ Ohne Zahlung wird ein Zwangsbefehl zugestellt: mindestens 250,00 EUR Kosten.
"""}, v


@template("inv", "nl fr de")
def set_off(x):
    """A refund was used to pay a debt: nothing is left."""
    debt = x.amount(300, 2500)
    v = dict(debt=debt, refund=debt, rest=x.amount(0, 0), on=x.day(-10, -2), ogm=x.ogm(), acc=x.account(), obj=x.term("objection", "1m sent", "1m received", "30d letter"))
    return {"nl": """
# Aanwending van een teruggave – kennisgeving
U had recht op een terugbetaling van {refund}. Op {on} hebben wij dit bedrag [aangewend op|verrekend met] uw openstaande schuld.
: Schuld vóór aanwending => {debt}
: Aangewende teruggave => {refund}
: Mededeling van de schuld => {ogm}
: Nog te betalen => {rest}
[Deze schuld is daarmee volledig vereffend.|U bent voor deze schuld niets meer verschuldigd.] [U hoeft dus niets te storten op rekening {acc}.|]
U kunt deze aanwending betwisten {obj}.
""", "fr": """
# Imputation d'un remboursement – notification
Vous aviez droit à un remboursement de {refund}. Le {on}, nous avons [affecté|imputé] ce montant à votre dette.
: Dette avant imputation => {debt}
: Remboursement imputé => {refund}
: Communication de la dette => {ogm}
: Reste à payer => {rest}
[Cette dette est ainsi entièrement apurée.|Vous ne devez plus rien pour cette dette.] [Il n'y a donc rien à verser sur le compte {acc}.|]
Vous pouvez contester cette imputation {obj}.
""", "de": """
# Verrechnung einer Erstattung
Sie hatten Anrecht auf eine Erstattung von {refund}. Am {on} haben wir diesen Betrag mit Ihrer Schuld verrechnet.
: Schuld vor Verrechnung => {debt}
: Verrechnete Erstattung => {refund}
: Mitteilung der Schuld => {ogm}
: Noch zu zahlen => {rest}
Diese Schuld ist damit vollständig beglichen.
Sie können diese Verrechnung {obj} anfechten.
"""}, v


@template("fin", "nl fr de", "card gov yellow")
def in_myminfin(x):
    """A document waits in MyMinfin; the letter itself asks nothing."""
    x.direction = ["none", "unknown"]
    v = dict(tax=x.r.choice(["2025", "2026"]), on=x.day(-4, 0))
    return {"nl": """
# Er staat een nieuw document voor u klaar in MyMinfin
[Het aanslagbiljet|De beslissing over uw aangifte] van *{company}* voor aanslagjaar {tax} is sinds {on} beschikbaar op MyMinfin.
- Meld u aan op myminfin.be met uw eID of itsme.
- Ga naar 'Mijn documenten' van de onderneming met nummer {kbo}.
[Moet u iets betalen of krijgt u iets terug? Dat leest u enkel in het document zelf.|Het document vermeldt of er een bedrag te betalen of terug te krijgen is.]
~ Deze brief is geen betalingsuitnodiging. De FOD Financiën vraagt u nooit via e-mail of sms om bankgegevens.
""", "fr": """
# Un nouveau document vous attend dans MyMinfin
[L'avertissement-extrait de rôle|La décision sur votre déclaration] de *{company}* pour l'exercice {tax} est disponible dans MyMinfin depuis le {on}.
- Connectez-vous à myminfin.be avec votre eID ou itsme.
- Allez à « Mes documents » de l'entreprise numéro {kbo}.
[Devez-vous payer ou serez-vous remboursé ? Vous le lirez uniquement dans le document.|Le document indique s'il y a un montant à payer ou à recevoir.]
~ La présente n'est pas une invitation à payer.
""", "de": """
# Ein neues Dokument liegt für Sie in MyMinfin bereit
Der Steuerbescheid von *{company}* für das Steuerjahr {tax} ist seit dem {on} in MyMinfin verfügbar.
- Melden Sie sich auf myminfin.be mit eID oder itsme an.
- Gehen Sie zu „Meine Dokumente“ des Unternehmens {kbo}.
Ob Sie etwas zahlen müssen oder zurückerhalten, steht nur im Dokument selbst.
"""}, v


@template("fin rsz", "nl fr de")
def direct_debit(x):
    """The amount will be taken by direct debit."""
    due, v0 = x.amount(150, 3500), x.day(9, 25)
    x.own_account()
    x.neutral.add(v0)
    v = dict(due=due, day=v0, mand=x.number("BE##ZZZ####"), obj=x.term("other", "by 3 7", "8d sent"), acc=x.account(), ogm=x.ogm())
    return {"nl": """
# [Aankondiging van domiciliëring|Vooraankondiging Europese domiciliëring]
Wij innen het bedrag van {due} op {day} via domiciliëring van uw rekening {own} (mandaat {mand}).
: Bedrag => {due}
: Datum van inning => {day}
: Rekening van de schuldeiser => {acc}
: Mededeling => {ogm}
[U hoeft dit bedrag niet zelf over te schrijven.|Doe zelf geen overschrijving: u zou twee keer betalen.] Zorg dat er voldoende geld op uw rekening staat.
? Wilt u de domiciliëring stopzetten, laat het ons weten {obj}.
""", "fr": """
# [Avis de domiciliation|Préavis de domiciliation européenne]
Le montant de {due} sera prélevé le {day} par domiciliation de votre compte {own} (mandat {mand}).
: Montant => {due}
: Date du prélèvement => {day}
: Compte du créancier => {acc}
: Communication => {ogm}
[Vous ne devez pas effectuer de virement vous-même.|N'effectuez aucun virement : vous paieriez deux fois.] Veillez à ce que votre compte soit suffisamment approvisionné.
? Pour mettre fin à la domiciliation, prévenez-nous {obj}.
""", "de": """
# Ankündigung einer Lastschrift
Der Betrag von {due} wird am {day} per Lastschrift von Ihrem Konto {own} eingezogen (Mandat {mand}).
: Betrag => {due}
: Einzugsdatum => {day}
: Konto des Gläubigers => {acc}
: Mitteilung => {ogm}
Sie brauchen selbst keine Überweisung vorzunehmen. Sorgen Sie für ausreichende Deckung.
? Möchten Sie die Lastschrift beenden, benachrichtigen Sie uns {obj}.
"""}, v


@template("fin", "nl fr de", "classic gov bordered fine")
def objection_decided(x):
    """Decision on an objection: partly or wholly granted, paid back; appeal possible."""
    old, cut = x.amount(2000, 9000), x.amount(300, 1900)
    x.own_account()
    x.receive(cut, x.mine)
    v = dict(old=old, cut=cut, new=old - cut, on=x.day(-120, -60), appeal=x.term("appeal", "3m 3wd", "3m sent"), paid=x.day(-50, -30))
    return {"nl": """
# Beslissing inzake uw bezwaarschrift van {on}
[Gelet op het bezwaarschrift|Na onderzoek van het bezwaarschrift] gericht tegen de aanslag van {old}, die u op {paid} onder voorbehoud betaalde;
Overwegende dat de grieven gedeeltelijk gegrond zijn;
! BESLISSING: ontheffing wordt verleend ten belope van {cut}. De aanslag wordt herleid tot {new}.
Het teveel betaalde bedrag van {cut} wordt u terugbetaald op rekening {own}. [Er is geen bijkomende betaling verschuldigd.|]
Tegen deze beslissing kunt u een vordering instellen bij de rechtbank van eerste aanleg {appeal}, op straffe van verval.
""", "fr": """
# Décision relative à votre réclamation du {on}
[Vu la réclamation|Après examen de la réclamation] dirigée contre la cotisation de {old}, que vous avez payée sous réserve le {paid};
Considérant que les griefs sont partiellement fondés;
! DÉCISION : un dégrèvement est accordé à concurrence de {cut}. La cotisation est ramenée à {new}.
Le trop-perçu de {cut} vous sera remboursé sur le compte {own}. [Aucun paiement supplémentaire n'est dû.|]
Un recours peut être introduit contre la présente décision devant le tribunal de première instance {appeal}, à peine de déchéance.
""", "de": """
# Entscheidung über Ihren Einspruch vom {on}
Nach Prüfung des Einspruchs gegen die Veranlagung von {old}, die Sie am {paid} unter Vorbehalt gezahlt haben;
In der Erwägung, dass die Beschwerden teilweise begründet sind;
! ENTSCHEIDUNG: Es wird eine Steuerbefreiung in Höhe von {cut} gewährt. Die Veranlagung wird auf {new} herabgesetzt.
Der zu viel gezahlte Betrag von {cut} wird Ihnen auf das Konto {own} erstattet.
Gegen diese Entscheidung können Sie {appeal} Klage beim Gericht Erster Instanz erheben.
"""}, v

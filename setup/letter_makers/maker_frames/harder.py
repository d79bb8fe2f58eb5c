# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that are easily misread: corrections, copies, suspensions, rests after a decision, provisions."""
from decimal import Decimal

from . import kit
from .letters import template
from .terms import Term


@template("rsz", "nl fr de", "gov grid side bordered")
def provisions(x):
    """Monthly provisions of a quarter: three amounts and days."""
    a, b, c = (x.amount(500, 4000) for _ in range(3))
    y, m = x.sent.year, x.sent.month
    days = [kit.plus_months(x.sent.replace(day=5), i + 1) for i in range(3)]
    t = [Term(x, "pay", d) for d in days]
    x.pay(a, t[0], also=[a + b + c, None])
    v = dict(a=a, b=b, c=c, t0=t[0], t1=t[1], t2=t[2], prev=x.amount(2000, 9000), q=f"{(m - 1) // 3 + 1}/{y}")
    return {"nl": """
# Voorschotten op uw bijdragen – kwartaal {q}
Op basis van uw bijdragen van het overeenstemmende kwartaal van vorig jaar ({prev}) bent u maandelijkse voorschotten verschuldigd.
H Voorschot ; Uiterste datum ; Bedrag
R Eerste ; {t0:day} ; {a}
R Tweede ; {t1:day} ; {b}
R Derde ; {t2:day} ; {c}
Het eerste voorschot van {total} betaalt u {pay}.
PAY
~ Bij niet-betaling van een voorschot is een forfaitaire vergoeding verschuldigd (artikel 54ter van het koninklijk besluit van 28 november 1969).
""", "fr": """
# Provisions sur vos cotisations – trimestre {q}
Sur la base de vos cotisations du trimestre correspondant de l'année passée ({prev}), vous êtes redevable de provisions mensuelles.
H Provision ; Date limite ; Montant
R Première ; {t0:day} ; {a}
R Deuxième ; {t1:day} ; {b}
R Troisième ; {t2:day} ; {c}
La première provision de {total} est à payer {pay}.
PAY
~ Le non-paiement d'une provision entraîne une indemnité forfaitaire (article 54ter de l'arrêté royal du 28 novembre 1969).
""", "de": """
# Vorschüsse auf Ihre Beiträge – Quartal {q}
Auf der Grundlage Ihrer Beiträge des entsprechenden Quartals des Vorjahres ({prev}) schulden Sie monatliche Vorschüsse.
H Vorschuss ; Letzter Tag ; Betrag
R Erster ; {t0:day} ; {a}
R Zweiter ; {t1:day} ; {b}
R Dritter ; {t2:day} ; {c}
Der erste Vorschuss von {total} ist {pay} zu zahlen.
PAY
"""}, v


@template("fin bru spw", "nl fr", "classic gov fine grid")
def rest_after_decision(x):
    """An objection decided in part: a rest is still to be paid."""
    old, cut = x.amount(3000, 9000), x.amount(300, 900)
    paid = x.amount(200, 1500)
    x.pay(old - cut - paid, x.term("pay", "1m 3wd", "2m sent", "by 20 40", "1m sent", "30d received"))
    v = dict(old=old, cut=cut, new=old - cut, paid=paid, on=x.day(-120, -60), appeal=x.term("appeal", "3m 3wd", "3m sent"))
    return {"nl": """
# Beslissing over uw bezwaarschrift van {on} – afrekening
Uw bezwaar is gedeeltelijk gegrond. [De aanslag van {old} wordt verminderd met {cut}.|Er wordt een ontheffing van {cut} verleend op de aanslag van {old}.]
: Nieuw bedrag van de aanslag => {new}
: Reeds betaald => {paid}
: [Nog te betalen|Resterend saldo] => {total}
[Het resterende saldo betaalt u|Wij verzoeken u het resterende saldo van {total} te betalen] {pay}.
PAY
U kunt tegen deze beslissing een vordering instellen bij de rechtbank van eerste aanleg {appeal}.
""", "fr": """
# Décision sur votre réclamation du {on} – décompte
Votre réclamation est partiellement fondée. [La cotisation de {old} est réduite de {cut}.|Un dégrèvement de {cut} est accordé sur la cotisation de {old}.]
: Nouveau montant de la cotisation => {new}
: Déjà payé => {paid}
: [Reste à payer|Solde restant dû] => {total}
[Le solde restant est à payer|Nous vous prions de payer le solde de {total}] {pay}.
PAY
Un recours peut être introduit devant le tribunal de première instance {appeal}.
"""}, v


@template("fin bru vlabel", "nl fr", "classic gov card grid")
def suspended(x):
    """Objection received: the collection is suspended for now."""
    t = x.amount(1000, 9000)
    v = dict(t=t, on=x.day(-20, -6), was=x.day(10, 30), ogm=x.ogm(), acc=x.account(), docs=x.term("answer", "1m sent", "30d received", "by 20 35", "1m received"))
    return {"nl": """
# Ontvangst van uw bezwaarschrift van {on}
Wij hebben uw bezwaar tegen de aanslag van {t} (mededeling {ogm}) goed ontvangen.
[De invordering van het betwiste bedrag wordt opgeschort tot de beslissing.|Zolang wij geen beslissing nemen, hoeft u het betwiste bedrag niet te betalen.] De oorspronkelijke betaaldatum van {was} vervalt daardoor.
Bezorg ons de ontbrekende stukken {docs}.
? ~ Wilt u interesten vermijden, dan mag u vrijwillig betalen op {acc}; dat is geen verplichting.
""", "fr": """
# Accusé de réception de votre réclamation du {on}
Nous avons bien reçu votre réclamation contre la cotisation de {t} (communication {ogm}).
[Le recouvrement du montant contesté est suspendu jusqu'à la décision.|Tant que nous n'avons pas statué, vous ne devez pas payer le montant contesté.] La date de paiement initiale du {was} devient sans objet.
Veuillez nous transmettre les pièces manquantes {docs}.
? ~ Si vous souhaitez éviter des intérêts, vous pouvez payer volontairement au compte {acc} ; ce n'est pas une obligation.
"""}, v


@template("rsz fin rsvz", "nl fr", "gov classic side grid")
def copy_for_information(x):
    """A copy of what was sent to another: nothing asked of the reader."""
    t = x.amount(500, 7000)
    v = dict(t=t, on=x.day(-12, -3), due=x.day(10, 30), ogm=x.ogm(), acc=x.account(), other=x.r.choice([c for c in kit.COMPANIES if c != x.company]))
    return {"nl": """
# Afschrift ter informatie
[Als mandataris|Als sociaal secretariaat of boekhouder] van *{other}* ontvangt u ter informatie de gegevens van de brief die wij op {on} aan die onderneming stuurden.
: Bedrag gevraagd aan {other} => {t}
: Rekening => {acc}
: Mededeling => {ogm}
: Betaaldatum voor {other} => {due}
[Wij vragen van u geen betaling.|Dit afschrift is geen betalingsverzoek aan uw adres.]
""", "fr": """
# Copie pour information
[En tant que mandataire|En tant que secrétariat social ou comptable] de *{other}*, vous recevez pour information les données du courrier que nous avons adressé à cette entreprise le {on}.
: Montant demandé à {other} => {t}
: Compte => {acc}
: Communication => {ogm}
: Date de paiement pour {other} => {due}
[Nous ne vous demandons aucun paiement.|La présente copie ne constitue pas une demande de paiement à votre égard.]
"""}, v


@template("namur aalst bipt fsma", "nl fr", "grid classic card form")
def corrected_account(x):
    """The first letter had a wrong account: pay on the new one."""
    t = x.amount(100, 2500)
    old = kit.make_iban(x.r)[0]
    x.pay(t, x.term("pay", "by 15 40", "30d letter", "before 15 40", "30d sent"))
    x.never["iban"] = [old]
    v = dict(old=kit.spaced(old), on=x.day(-20, -6))
    return {"nl": """
# [Rechtzetting|Verbetering] van onze brief van {on}
In onze brief van {on} stond een foutief rekeningnummer ({old}). Gelieve dat nummer niet meer te gebruiken.
Het bedrag van {total} blijft verschuldigd en is te betalen {pay}, met de gegevens hieronder.
PAY
[Onze excuses voor het ongemak.|Hebt u al betaald, dan hoeft u niets te doen.]
""", "fr": """
# [Rectification|Erratum] à notre courrier du {on}
Notre courrier du {on} mentionnait un numéro de compte erroné ({old}). Veuillez ne plus l'utiliser.
Le montant de {total} reste dû et est à payer {pay}, avec les données ci-dessous.
PAY
[Nous vous prions de nous excuser pour ce désagrément.|Si vous avez déjà payé, vous n'avez rien à faire.]
"""}, v


@template("rsz fin svf water", "nl fr", "card gov side grid")
def paid_twice(x):
    """Paid twice: tell us where to refund."""
    t = x.amount(100, 3000)
    x.receive(t)
    v = dict(t=t, one=x.day(-30, -20), two=x.day(-19, -10), acc=x.account(), ogm=x.ogm(), ans=x.term("answer", "30d received", "by 15 40", "1m letter", "before 20 40"))
    return {"nl": """
# [U betaalde te veel|Dubbele betaling ontvangen]
Wij ontvingen tweemaal {t} met mededeling {ogm} op rekening {acc}: op {one} en op {two}.
Wij betalen u {t} terug. Deel ons {ans} mee op welk rekeningnummer dat mag. [Zonder antwoord verrekenen wij het bedrag later.|]
""", "fr": """
# [Vous avez trop payé|Double paiement reçu]
Nous avons reçu deux fois {t} avec la communication {ogm} sur le compte {acc} : le {one} et le {two}.
Nous vous remboursons {t}. Indiquez-nous {ans} sur quel compte. [Sans réponse, le montant sera imputé plus tard.|]
"""}, v


@template("rsvz svf", "nl fr", "classic fine grid gov")
def joint_liability(x):
    """The company is jointly liable for its director's contributions."""
    base, inc = x.amount(900, 6000), x.amount(50, 600)
    x.pay(base + inc, x.term("pay", "30d received", "1m sent", "by 20 40", "15d sent"))
    v = dict(base=base, inc=inc, who=x.r.choice(kit.PERSONS), was=x.day(-90, -40), a=x.number("Q#/2025"), cont=x.term("objection", "30d received", "15d received", "1m sent"))
    return {"nl": """
# Hoofdelijke aansprakelijkheid – artikel 15 van het koninklijk besluit nr. 38
Uw mandataris {who} heeft ondanks onze aanmaning van {was} de sociale bijdragen niet betaald. De vennootschap is hoofdelijk gehouden tot betaling.
: Bijdragen => {base}
: Verhogingen => {inc}
: [Totaal verschuldigd|Te betalen] => {total}
Wij verzoeken uw vennootschap {total} te betalen {pay}.
PAY
Een betwisting moet gemotiveerd worden ingediend {cont}.
""", "fr": """
# Responsabilité solidaire – article 15 de l'arrêté royal n° 38
Malgré notre mise en demeure du {was}, votre mandataire {who} n'a pas payé ses cotisations sociales. La société est solidairement tenue au paiement.
: Cotisations => {base}
: Majorations => {inc}
: [Total dû|À payer] => {total}
Nous prions votre société de payer {total} {pay}.
PAY
Toute contestation motivée doit être introduite {cont}.
"""}, v


@template("vlabel ovam zemst genk", "nl", "yellow form classic card")
def file_fee(x):
    """A file fee: without payment the application is not treated."""
    t = x.r.choice([Decimal("125"), Decimal("500"), Decimal("62.50"), Decimal("1000")])
    x.pay(t, x.term("pay", "30d received", "14d sent", "by 12 25", "15d letter", "8d received"), comm=x.number("OMV_2026######") if x.r.random() < .5 else None)
    v = dict(on=x.day(-15, -4), inq=x.day(30, 50), inq2=x.day(60, 80))
    return {"nl": """
# [Dossiertaks|Dossierkosten] voor uw aanvraag van {on}
Uw aanvraag is ontvankelijk zodra de [dossiertaks|dossierkosten] van {total} betaald zijn. Betaal {pay}.
PAY
[Zonder tijdige betaling wordt uw aanvraag van rechtswege stopgezet.|Bij niet-betaling wordt uw aanvraag onvolledig verklaard.]
? Het openbaar onderzoek is voorzien van {inq} tot {inq2}.
"""}, v


@template("griffie greffe kanzlei", "nl fr de", "classic plainmail fine")
def claim_filing(x):
    """A customer went bankrupt: file a claim before a day; nothing to pay."""
    v = dict(j=x.day(-15, -4), file=x.term("answer", "by 15 30", "30d letter", "before 15 30"), pv=x.day(45, 70), t=x.amount(500, 9000), other=x.r.choice([c for c in kit.COMPANIES if c != x.company]), acc=x.account())
    return {"nl": """
# Faillissement {other} – oproep aan de schuldeisers
Bij vonnis van {j} werd *{other}* failliet verklaard. In de boeken komt uw vennootschap voor met een schuldvordering van {t}.
U dient uw aangifte van schuldvordering in te dienen {file} via het register www.regsol.be. Het eerste proces-verbaal van verificatie wordt neergelegd op {pv}.
~ Retributie voor gebruik van Regsol: 6,00 EUR, online te betalen bij de aangifte. Faillissementsrekening van de curator: {acc}.
""", "fr": """
# Faillite {other} – appel aux créanciers
Par jugement du {j}, *{other}* a été déclarée en faillite. Votre société figure dans les livres pour une créance de {t}.
La déclaration de créance doit être introduite {file} via le registre www.regsol.be. Le premier procès-verbal de vérification sera déposé le {pv}.
~ Rétribution Regsol : 6,00 EUR, à payer en ligne lors de la déclaration. Compte de la faillite : {acc}.
""", "de": """
# Konkurs {other} – Aufruf an die Gläubiger
Durch Urteil vom {j} wurde über *{other}* der Konkurs eröffnet. Ihre Gesellschaft steht mit einer Forderung von {t} in den Büchern.
Die Forderungsanmeldung ist {file} über www.regsol.be einzureichen. Das erste Prüfungsprotokoll wird am {pv} hinterlegt.
~ Konto der Konkursmasse: {acc}.
"""}, v


@template("spw vlabel fin", "nl fr", "card gov yellow grid", plain=True)
def bill_to_come(x):
    """An estimate of a tax that comes later."""
    t = x.amount(200, 4000)
    v = dict(t=t, later=x.day(30, 80), chk=x.term("answer", "by 10 28", "before 10 28", "30d received"), last=x.amount(200, 4000))
    return {"nl": """
# Binnenkort: uw [belasting|aanslag] 2026
In de loop van de komende maanden krijgt u uw aanslag. Wij schatten het bedrag op {t}. Vorig jaar was dat {last}.
= Moet u nu al iets betalen?
Nee, wacht op het aanslagbiljet. Dat versturen wij rond {later}, met het rekeningnummer en de mededeling.
= Wat kunt u wel doen?
Kijk uw gegevens na en meld fouten {chk}.
""", "fr": """
# Bientôt : votre [taxe|impôt] 2026
Vous recevrez votre avertissement-extrait de rôle dans les prochains mois. Nous estimons le montant à {t}. L'an dernier, il était de {last}.
= Devez-vous déjà payer ?
Non, attendez l'avertissement-extrait de rôle. Nous l'enverrons vers le {later}, avec le numéro de compte et la communication.
= Que pouvez-vous faire ?
Vérifiez vos données et signalez les erreurs {chk}.
"""}, v


@template("rsz inv", "nl fr de", "gov fine classic bordered")
def debt_certificate(x):
    """Certificate on debts (article 30bis and the like): none, or a statement with a zero."""
    v = dict(on=x.day(-6, -1), until=x.day(25, 35), c=x.amount(10000, 90000), z=Decimal(0))
    return {"nl": """
# Attest inzake schulden – [artikel 30bis|artikelen 402 en 403 WIB 92]
Op uw vraag bevestigen wij dat *{company}* ({kbo}) op {on} geen openstaande schulden heeft.
: Openstaande schuld => {z}
: Aangegeven bijdragen of belastingen 2025 => {c}
: Attest geldig tot => {until}
[Opdrachtgevers hoeven bijgevolg geen inhoudingen (35 % of 15 %) te verrichten op uw facturen.|Dit attest is afgeleverd om te dienen als naar recht.]
""", "fr": """
# Attestation de dettes – [article 30bis|articles 402 et 403 CIR 92]
À votre demande, nous confirmons que *{company}* ({kbo}) n'a pas de dettes ouvertes au {on}.
: Dette ouverte => {z}
: Cotisations ou impôts déclarés en 2025 => {c}
: Attestation valable jusqu'au => {until}
[Les donneurs d'ordre ne doivent donc pas effectuer de retenues (35 % ou 15 %) sur vos factures.|La présente est délivrée pour servir et valoir ce que de droit.]
""", "de": """
# Schuldenbescheinigung
Auf Ihre Anfrage bestätigen wir, dass *{company}* ({kbo}) am {on} keine offenen Schulden hat.
: Offene Schuld => {z}
: Gemeldete Beiträge oder Steuern 2025 => {c}
: Bescheinigung gültig bis => {until}
"""}, v


@template("fin", "nl fr de", "card gov grid side", plain=True)
def return_reminder(x):
    """Tax return still to be filed."""
    v = dict(by=x.term("answer", "by 10 30", "before 10 30", "14d received"), fine=Decimal("50.00"), high=Decimal("1250.00"), was=x.day(-30, -10), turn=x.amount(20000, 90000))
    return {"nl": """
# U hebt uw aangifte nog niet ingediend
Uw aangifte [vennootschapsbelasting|btw] moest op {was} bij ons zijn. [Wij hebben ze nog niet ontvangen.|Ze ontbreekt nog.]
= Wat moet u doen?
Dien uw aangifte in {by}, via MyMinfin.
= En als u dat niet doet?
Dan kunnen wij een boete van {fine} tot {high} opleggen en een winst van minimaal {turn} belasten. [Op dit moment hoeft u niets te betalen.|]
""", "fr": """
# Vous n'avez pas encore introduit votre déclaration
Votre déclaration [à l'impôt des sociétés|TVA] devait nous parvenir le {was}. [Nous ne l'avons pas encore reçue.|]
= Que devez-vous faire ?
Introduisez votre déclaration {by}, via MyMinfin.
= Et si vous ne le faites pas ?
Nous pourrons infliger une amende de {fine} à {high} et taxer un bénéfice minimum de {turn}. [Pour l'instant, vous n'avez rien à payer.|]
""", "de": """
# Ihre Steuererklärung fehlt noch
Ihre Erklärung hätte am {was} bei uns sein müssen.
= Was müssen Sie tun?
Reichen Sie Ihre Erklärung {by} über MyMinfin ein.
= Und wenn nicht?
Wir können dann eine Geldbuße von {fine} bis {high} auferlegen und einen Mindestgewinn von {turn} besteuern.
"""}, v

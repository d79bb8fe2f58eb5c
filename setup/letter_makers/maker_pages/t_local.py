# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Towns, provinces, police: taxes, fines, permits, hearings, declarations."""


from . import facts
from .registry import template

TOWNS = ("nlcity", "nlmuni", "frcity", "frmuni", "demuni", "bxlmuni")
OBJECT = {"nl": ["bedrijfsruimten", "reclameborden", "kantoorruimten", "drijfkracht", "verspreiding van reclamedrukwerk"],
          "fr": ["les surfaces commerciales", "les enseignes et panneaux publicitaires", "les surfaces de bureau", "la force motrice", "la diffusion d'écrits publicitaires"],
          "de": ["Geschäftsflächen", "Werbeschilder", "Büroflächen", "Antriebskraft", "die Verteilung von Werbeschriften"]}


def thing(L):
    return OBJECT[L.lang][L.f.randrange(5)]


@template("nl", "fr", "de", "bi")
def town_tax(L):
    L.frm(*TOWNS, "provnl", "provfr")
    L.doc = "tax"
    what, year = thing(L), L.day.year - 1
    count, rate = L.f.randrange(12, 900), L.cents(2, 15)
    total = count * rate
    visa = L.ago(10, 40)
    L.pay(total, when=L.pick("sent", "date", "third"), days=60)
    L.subject(nl=f"Aanslagbiljet – belasting op {what} – aanslagjaar {year}", fr=f"Avertissement-extrait de rôle – taxe sur {what} – exercice {year}",
              de=f"Steuerbescheid – Steuer auf {what} – Rechnungsjahr {year}")
    L.p(nl=[f"Het kohier van deze belasting werd op {L.d(visa)} uitvoerbaar verklaard door het college.", f"Dit aanslagbiljet betreft een kohier dat uitvoerbaar werd verklaard op {L.d(visa)}."],
        fr=[f"Le rôle de cette taxe a été rendu exécutoire par le Collège en date du {L.d(visa)}.", f"En vertu du rôle rendu exécutoire le {L.d(visa)}, vous êtes redevable de la taxe suivante."],
        de=f"Die Heberolle dieser Steuer wurde am {L.d(visa)} für vollstreckbar erklärt.")
    head = {"nl": ["Belastbare basis", "Aantal", "Tarief", "Bedrag"], "fr": ["Base imposable", "Nombre", "Taux", "Montant"],
            "de": ["Steuerbemessungsgrundlage", "Anzahl", "Satz", "Betrag"]}[L.lang]
    L.table(head, [[what, str(count), L.m(rate, bare=True), L.m(total, bare=True)]])
    L.ask()
    if L.chance(0.3):
        L.traits.append("payment-on-last-page")
        L.phrase("objection", w=L.within(L.pick(3, 6), "month", "third", "objection"))
        L.phrase("late")
        L.add("page")
        L.on_last = True
        L.block("panel", "table", "stacked", "slip")
    else:
        L.block()
        L.phrase("objection", w=L.within(L.pick(3, 6), "month", "third", "objection"))
        L.phrase("late")
    L.phrase("contact")


@template("nl", "fr", "de", "bi")
def town_reminder(L):
    """Reminder by registered letter: principal, costs, an old payment."""
    L.frm(*TOWNS)
    tax, cost = L.cents(150, 4000), L.pick(1000, 1500, 2000, 750)
    paid = L.pick(0, tax // 4)
    sent, pay_day = L.ago(90, 120), L.ago(20, 60)
    L.pay(tax + cost - paid, when=L.pick("received", "sent", "third", "date"), days=L.pick(14, 30))
    article = L.f.randrange(100, 999)
    L.subject(nl=["Aanmaning", "Laatste herinnering voor dwangbevel"], fr=["Sommation de payer", "Dernier rappel avant contrainte"], de=["Mahnung", "Letzte Mahnung vor Zwangsbefehl"])
    L.p(nl=f"Ons aanslagbiljet van {L.d(sent)} (artikel {article}) is nog niet volledig betaald.",
        fr=f"L'avertissement-extrait de rôle du {L.d(sent)} (article {article}) n'a pas été entièrement acquitté.",
        de=f"Unser Steuerbescheid vom {L.d(sent)} (Artikel {article}) wurde nicht vollständig beglichen.")
    names = {"nl": ["Hoofdsom", "Kosten van de aanmaning", f"Betaald op {L.d(pay_day)}", "Nog verschuldigd"],
             "fr": ["Principal", "Frais de sommation", f"Payé le {L.d(pay_day)}", "Reste dû"],
             "de": ["Hauptsumme", "Mahnkosten", f"Gezahlt am {L.d(pay_day)}", "Noch geschuldet"]}[L.lang]
    rows = [[names[0], L.m(tax)], [names[1], L.m(cost)]] + ([[names[2], L.m(-paid)]] if paid else [])
    L.table([], rows, [names[3], L.m(tax + cost - paid)])
    L.ask()
    L.block()
    bailiff = L.cents(80, 350)
    L.p(nl=f"Betaalt u niet, dan wordt een gerechtsdeurwaarder gelast. De kosten kunnen dan oplopen tot {L.m(bailiff)} en meer.",
        fr=f"À défaut, un huissier de justice sera mandaté ; les frais peuvent alors atteindre {L.m(bailiff)} et davantage.",
        de=f"Andernfalls wird ein Gerichtsvollzieher beauftragt; die Kosten können dann {L.m(bailiff)} und mehr betragen.")
    if L.chance(0.5):
        L.phrase("plan")
    if L.chance(0.6):
        L.phrase("paid")


@template("nl", "fr", "de", "bi")
def town_declaration(L):
    """Declaration form for a local tax: a day to answer, rates, nothing to pay."""
    L.frm(*TOWNS, "provnl", "provfr")
    what, rate, low, fine = thing(L), L.cents(2, 30), L.cents(50, 150), L.cents(100, 500)
    day = L.ahead(25, 60)
    vote = L.ago(200, 400)
    L.subject(nl=f"Aangifte belasting op {what}", fr=f"Déclaration – taxe sur {what}", de=f"Erklärung – Steuer auf {what}")
    L.p(nl=f"De raad keurde op {L.d(vote)} het reglement goed dat een belasting op {what} invoert. Het tarief bedraagt {L.m(rate)} per eenheid, met een minimum van {L.m(low)}.",
        fr=f"Le conseil a adopté le {L.d(vote)} le règlement établissant une taxe sur {what}. Le taux est de {L.m(rate)} par unité, avec un minimum de {L.m(low)}.",
        de=f"Der Rat hat am {L.d(vote)} die Verordnung über eine Steuer auf {what} angenommen. Der Satz beträgt {L.m(rate)} pro Einheit, mindestens {L.m(low)}.")
    w = L.by(day, "answer") if L.chance(0.6) else L.within(30, "day", L.pick("sent", "received"), "answer")
    L.p(nl=[f"Gelieve het bijgevoegde aangifteformulier {w} ingevuld en ondertekend terug te bezorgen.", f"Wij verwachten uw aangifte {w}."],
        fr=[f"Veuillez nous renvoyer le formulaire de déclaration ci-joint, complété et signé, {w}.", f"La déclaration doit nous parvenir {w}."],
        de=f"Bitte senden Sie das beiliegende Erklärungsformular {w} ausgefüllt und unterzeichnet zurück.")
    L.p(nl=f"Bij gebrek aan tijdige aangifte kan de belasting ambtshalve worden ingekohierd, met een verhoging van 50 % en minstens {L.m(fine)}.",
        fr=f"À défaut de déclaration dans ce délai, la taxe pourra être enrôlée d'office et majorée de 50 %, avec un minimum de {L.m(fine)}.",
        de=f"Mangels rechtzeitiger Erklärung kann die Steuer von Amts wegen festgesetzt und um 50 %, mindestens {L.m(fine)}, erhöht werden.")
    if L.chance(0.6):
        L.p(nl="U hoeft nu nog niets te betalen; u ontvangt later een aanslagbiljet.", fr="Vous ne devez rien payer à ce stade ; un avertissement-extrait de rôle vous parviendra ultérieurement.",
            de="Zum jetzigen Zeitpunkt ist nichts zu zahlen; ein Steuerbescheid folgt später.")
    L.phrase("contact")


@template("nl", "fr", "de", "bi")
def town_permit(L):
    """Permit decision: days, costs of works, nothing to pay."""
    L.frm(*TOWNS)
    L.doc = "decision"
    asked, council, works, guarantee = L.ago(80, 130), L.ago(3, 12), L.cents(20000, 400000), L.cents(1000, 9000)
    L.direction = ["none", "unknown"]
    L.subject(nl=["Omgevingsvergunning – beslissing", "Beslissing over uw vergunningsaanvraag"], fr=["Permis unique – décision", "Permis d'urbanisme – notification de la décision"],
              de="Globalgenehmigung – Beschluss")
    L.p(nl=f"Uw aanvraag van {L.d(asked)} voor de verbouwing van een bedrijfspand (raming: {L.m(works)}) werd op {L.d(council)} door het college vergund.",
        fr=f"Votre demande du {L.d(asked)} relative à la transformation d'un bâtiment (estimation : {L.m(works)}) a reçu une décision favorable du Collège le {L.d(council)}.",
        de=f"Ihr Antrag vom {L.d(asked)} auf Umbau eines Betriebsgebäudes (Schätzung: {L.m(works)}) wurde am {L.d(council)} vom Kollegium genehmigt.")
    w1 = L.within(10, "day", L.pick("received", "letter"), "other")
    L.p(nl=f"U hangt de bekendmaking {w1} aan op het terrein, waar zij dertig dagen zichtbaar blijft.",
        fr=f"Vous affichez l'avis {w1} sur le terrain.", de=f"Sie hängen die Bekanntmachung {w1} auf dem Gelände aus.")
    start = facts.add_months(L.day, 2)
    L.p(nl=f"De werken mogen niet beginnen vóór {L.d(start)}. De vergunning vervalt als de werken niet binnen twee jaar zijn gestart.",
        fr=f"Les travaux ne peuvent débuter avant le {L.d(start)}. Le permis est périmé si les travaux n'ont pas commencé dans les deux ans.",
        de=f"Die Arbeiten dürfen nicht vor dem {L.d(start)} beginnen.")
    if L.chance(0.5):
        L.p(nl=f"De in de vergunning bepaalde waarborg van {L.m(guarantee)} werd reeds door uw bank gesteld en blijft geblokkeerd tot de oplevering.",
            fr=f"La garantie de {L.m(guarantee)} prévue par le permis a déjà été constituée par votre banque et reste bloquée jusqu'à la réception.",
            de=f"Die vorgesehene Sicherheit von {L.m(guarantee)} wurde bereits von Ihrer Bank gestellt.")
    L.phrase("appeal", w=L.within(L.pick(20, 30), "day", L.pick("received", "sent"), "appeal"))
    L.phrase("contact")


@template("nl", "fr", "de", "bi")
def town_account_change(L):
    """A new account number of the town: nothing to pay now."""
    L.frm(*TOWNS, "provnl", "provfr")
    old, new, bank = facts.iban(L.f), facts.iban(L.f), L.ahead(20, 60)
    four = lambda a: " ".join(a[i:i + 4] for i in range(0, 16, 4))
    year = L.cents(300, 4000)
    L.doc = "notice"
    L.subject(nl="Wijziging van ons rekeningnummer", fr="Changement de notre numéro de compte", de="Änderung unserer Kontonummer")
    L.p(nl=f"Vanaf {L.d(bank)} gebruiken wij een nieuw rekeningnummer: {four(new)} (BIC {facts.bic_of(new)}).",
        fr=f"À partir du {L.d(bank)}, nous utiliserons un nouveau numéro de compte : {four(new)} (BIC {facts.bic_of(new)}).",
        de=f"Ab dem {L.d(bank)} verwenden wir eine neue Kontonummer: {four(new)} (BIC {facts.bic_of(new)}).")
    L.p(nl=f"Het oude nummer {four(old)} wordt afgesloten. Vorig jaar betaalde u langs die weg {L.m(year)}.",
        fr=f"L'ancien compte {four(old)} sera clôturé. L'année dernière, vous y avez versé {L.m(year)}.",
        de=f"Das alte Konto {four(old)} wird geschlossen. Im Vorjahr haben Sie dort {L.m(year)} eingezahlt.")
    L.p(nl=["Pas uw gegevens aan voor toekomstige betalingen. Er staat op dit ogenblik niets open.", "Dit bericht houdt geen betalingsverzoek in."],
        fr=["Adaptez vos données pour vos futurs paiements. Aucun montant n'est dû actuellement.", "Le présent avis ne constitue pas une demande de paiement."],
        de="Passen Sie Ihre Daten für künftige Zahlungen an. Derzeit ist nichts offen.")
    L.phrase("contact")


@template("nl", "fr", "de", "bi")
def police_fine(L):
    """Municipal fine: pay or defend oneself."""
    L.frm("police", *TOWNS)
    L.doc = "decision"
    day, fine = L.ago(20, 60), L.pick(5800, 11600, 17400, 17500, 35000, 9000)
    legal, hour, minute = L.pick(35000, 50000), L.f.randrange(7, 23), L.f.randrange(10, 59)
    L.pay(fine, when=L.pick("received", "sent", "third", "date"), days=30)
    L.subject(nl="Beslissing administratieve geldboete", fr="Décision – amende administrative", de="Beschluss – Verwaltungsgeldbuße")
    L.p(nl=f"Op {L.d(day)} om {hour}.{minute} uur stelde een vaststeller een overtreding vast met een voertuig op naam van uw onderneming (pv {L.ref}).",
        fr=f"Le {L.d(day)} à {hour} h {minute}, un agent constatateur a relevé une infraction commise avec un véhicule inscrit à votre nom (PV {L.ref}).",
        de=f"Am {L.d(day)} um {hour}.{minute} Uhr wurde ein Verstoß mit einem auf Ihren Namen zugelassenen Fahrzeug festgestellt (Protokoll {L.ref}).")
    L.p(nl=f"De wet laat een boete toe van maximaal {L.m(legal)}. Rekening houdend met de feiten wordt u een geldboete van {L.m(fine)} opgelegd.",
        fr=f"La loi permet une amende de {L.m(legal)} maximum. Compte tenu des faits, une amende de {L.m(fine)} vous est infligée.",
        de=f"Das Gesetz erlaubt eine Geldbuße von höchstens {L.m(legal)}. In Anbetracht der Umstände wird Ihnen eine Geldbuße von {L.m(fine)} auferlegt.")
    L.ask()
    L.block()
    L.phrase("appeal", w=L.within(1, "month", L.pick("received", "sent"), "appeal"))
    if L.chance(0.5):
        L.phrase("privacy")


@template("nl", "fr", "de", "bi")
def fine_hearing(L):
    """Start of a fine procedure: defence and a hearing, no payment yet."""
    L.frm("police", *TOWNS)
    day, top = L.ago(20, 60), L.pick(35000, 50000, 25000)
    hearing = L.ahead(25, 45)
    hour = L.f.randrange(9, 17)
    L.subject(nl="Opstart procedure administratieve sanctie", fr="Ouverture d'une procédure de sanction administrative", de="Einleitung eines Verwaltungsstrafverfahrens")
    L.p(nl=f"Voor feiten van {L.d(day)} overweegt de sanctionerend ambtenaar u een geldboete op te leggen, die tot {L.m(top)} kan bedragen.",
        fr=f"Pour des faits du {L.d(day)}, le fonctionnaire sanctionnateur envisage de vous infliger une amende pouvant atteindre {L.m(top)}.",
        de=f"Wegen Taten vom {L.d(day)} erwägt der sanktionierende Beamte eine Geldbuße von bis zu {L.m(top)}.")
    w = L.within(15, "day", L.pick("received", "sent", "third"), "answer")
    L.p(nl=f"U kunt {w} uw verweermiddelen schriftelijk meedelen.", fr=f"Vous pouvez faire valoir vos moyens de défense par écrit {w}.", de=f"Sie können {w} schriftlich Stellung nehmen.")
    L.p(nl=f"Wilt u gehoord worden, dan wordt u verwacht op {L.on(hearing, 'appear')} om {hour} uur, {L.sender_address()}.",
        fr=f"Si vous souhaitez être entendu, vous êtes attendu le {L.on(hearing, 'appear')} à {hour} h, {L.sender_address()}.",
        de=f"Wenn Sie angehört werden möchten, werden Sie am {L.on(hearing, 'appear')} um {hour} Uhr erwartet, {L.sender_address()}.")
    L.p(nl="Betaal in deze fase niets: u ontvangt later een beslissing.", fr="Ne payez rien à ce stade : une décision vous sera notifiée ultérieurement.", de="Zahlen Sie in diesem Stadium nichts: Sie erhalten später einen Beschluss.")
    L.phrase("contact")


@template("nl", "fr", "de")
def fine_dropped(L):
    """The fine is withdrawn; what was paid comes back, or nothing was paid."""
    L.frm("police", *TOWNS, "viapass")
    L.doc = "decision"
    fine, day, wrote = L.pick(5800, 11600, 17400, 35000, 100000), L.ago(60, 100), L.ago(15, 40)
    L.subject(nl="Uw verweer – geen boete", fr="Votre contestation – classement sans suite", de="Ihr Einspruch – keine Geldbuße")
    L.p(nl=f"Naar aanleiding van uw brief van {L.d(wrote)} hebben wij de boete van {L.m(fine)} van {L.d(day)} opnieuw onderzocht. Zij wordt ingetrokken.",
        fr=f"À la suite de votre lettre du {L.d(wrote)}, nous avons réexaminé l'amende de {L.m(fine)} du {L.d(day)}. Celle-ci est annulée.",
        de=f"Aufgrund Ihres Schreibens vom {L.d(wrote)} haben wir die Geldbuße von {L.m(fine)} vom {L.d(day)} erneut geprüft. Sie wird zurückgezogen.")
    if L.chance(0.5):
        iban = " ".join(L.own_iban[i:i + 4] for i in range(0, 16, 4))
        L.refunded(fine)
        L.p(nl=f"Het bedrag dat u reeds betaalde, {L.m(fine)}, wordt teruggestort op uw rekening {iban}.",
            fr=f"Le montant que vous aviez déjà payé, soit {L.m(fine)}, vous sera remboursé sur votre compte {iban}.",
            de=f"Der bereits gezahlte Betrag von {L.m(fine)} wird auf Ihr Konto {iban} zurückerstattet.")
    else:
        L.phrase("nothing")
    L.p(nl="Het eerder toegezonden overschrijvingsformulier mag u vernietigen.", fr="Le bulletin de virement envoyé précédemment peut être détruit.", de="Das früher zugesandte Überweisungsformular können Sie vernichten.")


@template("nl", "fr", "de", "bi")
def inquiry(L):
    """Public inquiry of a neighbour's project: days to react, a hearing, no payment."""
    L.frm(*TOWNS)
    start, end = L.ahead(5, 9), L.ahead(34, 44)
    meet, value = L.ahead(14, 25), L.cents(300000, 4000000)
    L.doc = "notice"
    L.direction = ["none", "unknown"]
    L.subject(nl="Aankondiging openbaar onderzoek", fr="Annonce d'enquête publique", de="Bekanntmachung einer öffentlichen Untersuchung")
    L.p(nl=f"In uw buurt werd een project ingediend met een geraamde waarde van {L.m(value)}. Het openbaar onderzoek loopt vanaf {L.d(start)}.",
        fr=f"Un projet d'une valeur estimée à {L.m(value)} a été introduit dans votre voisinage. L'enquête publique débute le {L.d(start)}.",
        de=f"In Ihrer Nachbarschaft wurde ein Projekt mit einem Schätzwert von {L.m(value)} eingereicht. Die Untersuchung beginnt am {L.d(start)}.")
    w = L.by(end, "answer")
    L.p(nl=f"Bezwaren of opmerkingen kunnen {w} bij het college worden ingediend.", fr=f"Les réclamations et observations peuvent être adressées au Collège {w}.",
        de=f"Einwände und Bemerkungen können {w} beim Kollegium eingereicht werden.")
    L.p(nl=f"Er is een informatiemoment op {L.on(meet, 'appear')} om 19 uur in het gemeentehuis.", fr=f"Une réunion d'information aura lieu le {L.on(meet, 'appear')} à 19 h à la maison communale.",
        de=f"Eine Informationsversammlung findet am {L.on(meet, 'appear')} um 19 Uhr im Gemeindehaus statt.")
    L.phrase("contact")

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that ask for a payment, 1: fines, fees, contributions."""
from decimal import Decimal

from .base import registry
from .payment import request, tail
from .values import cents

TEMPLATES, template = registry()


@template("nl fr de")
def court_fee(L):
    """The roll fee of a lost case."""
    L.sender("fin_inv")
    fee = L.v.choice([Decimal("50.00"), Decimal("165.00"), Decimal("400.00"), Decimal("650.00")])
    judged = L.before(40, 200)
    L.ask(fee, L.term("pay", days=(15, 30), forms=("sent", "by", "dated", "receipt", "third")))
    L.subject("[Rolrecht|Invordering van rolrechten] - vonnis van {d}", "[Droit de mise au rôle|Recouvrement de droits de mise au rôle] - jugement du {d}", "[Eintragungsgebühr|Beitreibung von Eintragungsgebühren] - Urteil vom {d}", d=judged)
    L.p(["De ondernemingsrechtbank heeft u bij vonnis van {judged} veroordeeld tot betaling van het rolrecht (algemene rol {roll}).", "In het vonnis van {judged} (A.R. {roll}) werd [het rolrecht ten laste van uw onderneming gelegd|beslist dat u het rolrecht moet betalen]."],
        ["Par jugement du {judged}, le tribunal de l'entreprise vous a condamné au paiement du droit de mise au rôle (rôle général {roll}).", "Le jugement du {judged} (R.G. {roll}) a mis le droit de mise au rôle à charge de votre entreprise."],
        ["Das Unternehmensgericht hat Sie durch Urteil vom {judged} zur Zahlung der Eintragungsgebühr verurteilt (allgemeine Liste {roll}).", "Im Urteil vom {judged} (A.L. {roll}) wurde die Eintragungsgebühr Ihrem Unternehmen auferlegt."], judged=judged, roll=f"A/{L.v.randrange(20, 26)}/{L.v.randrange(100, 9999):05d}")
    if L.chance(0.6):
        claim = L.amount(3000, 90000)
        L.p("De waarde van de vordering bedroeg {claim}; [dat bedrag regelt u rechtstreeks met de tegenpartij|dit bedrag maakt geen deel uit van deze uitnodiging].", "La demande s'élevait à {claim} ; cette somme [se règle directement avec la partie adverse|ne fait pas partie de la présente invitation].",
            "Der Streitwert betrug {claim}; diesen Betrag regeln Sie unmittelbar mit der Gegenpartei.", claim=claim)
        L.never.append(f"{claim:.2f}")
    request(L)
    tail(L)


@template("nl fr de")
def inspection_fine(L):
    """An administrative fine with its surcharge."""
    L.sender(*{"nl": ["waso", "favv", "eco"], "fr": ["waso", "favv", "eco"], "de": ["waso", "favv", "eco"]}[L.lang])
    base = L.amount(50, 600, round_share=1)
    fine = base * 8
    seen = L.before(90, 250)
    L.ask(fine, L.term("pay", days=(60, 30), months=(2, 3), forms=("sent", "by", "receipt", "third")), other=(base,))
    L.subject("[Administratieve geldboete|Beslissing tot het opleggen van een administratieve geldboete] - PV {pv}", "[Amende administrative|Décision infligeant une amende administrative] - PV {pv}", "[Administrative Geldbuße|Beschluss über eine administrative Geldbuße] - Protokoll {pv}", pv=f"{L.v.randrange(1000, 9999)}/26")
    L.p(["Op {seen} stelde onze [inspecteur|controleur] in uw vestiging een inbreuk vast. U [hebt geen verweermiddelen ingediend|diende op {defence} verweermiddelen in, die wij niet volgen].", "Naar aanleiding van een controle op {seen} werd proces-verbaal opgesteld. Het openbaar ministerie heeft op {defence} afgezien van vervolging."],
        ["Le {seen}, notre [inspecteur|contrôleur] a constaté une infraction dans votre établissement. [Vous n'avez pas présenté de moyens de défense|Vos moyens de défense du {defence} n'ont pas été retenus].", "À la suite d'un contrôle effectué le {seen}, un procès-verbal a été dressé. Le ministère public a renoncé aux poursuites le {defence}."],
        ["Am {seen} hat unser [Inspektor|Kontrolleur] in Ihrer Niederlassung einen Verstoß festgestellt. [Sie haben keine Verteidigungsmittel eingereicht|Ihren Verteidigungsmitteln vom {defence} folgen wir nicht].", "Nach einer Kontrolle am {seen} wurde ein Protokoll erstellt. Die Staatsanwaltschaft hat am {defence} von einer Verfolgung abgesehen."], seen=seen, defence=L.before(20, 80))
    L.p("[Daarom|Bijgevolg] leggen wij u een [administratieve geldboete|boete] op van {fine} ({base}, verhoogd met de opdeciemen, dit is maal 8).",
        "Nous vous infligeons [dès lors|par conséquent] une amende administrative de {fine} ({base}, majorés des décimes additionnels, soit multipliés par 8).", "Daher erlegen wir Ihnen eine administrative Geldbuße von {fine} auf ({base}, erhöht um die Zuschlagzehntel, also mal 8).", fine=fine, base=base)
    request(L)
    tail(L, appeal=L.term("appeal", months=(2, 3), forms=("receipt", "sent", "third")))


@template("nl fr de")
def grant_recovered(L):
    """A grant or allowance paid wrongly must be given back."""
    L.sender(*{"nl": ["vlaio", "wse", "rva", "bxl_eco"], "fr": ["spw_eco", "rva", "bxl_eco"], "de": ["dg", "rva"]}[L.lang])
    paid, kept = L.amount(3000, 20000, round_share=0.6), L.amount(200, 2500, round_share=0.5)
    back = paid - kept
    L.ask(back, L.term("pay", days=(30, 60), months=(1, 2), forms=("dated", "sent", "receipt", "by", "end")), other=(paid, kept))
    L.subject("[Terugvordering van een deel van uw subsidie|Onterecht ontvangen steun - dossier {file}]", "[Récupération d'une partie de votre subvention|Aide indûment perçue - dossier {file}]", "[Rückforderung eines Teils Ihres Zuschusses|Zu Unrecht erhaltene Beihilfe - Akte {file}]")
    L.p(["U ontving op {day} een [steun|premie|subsidie] van {paid}. [Uit de controle blijkt|Na nazicht van uw stukken stellen wij vast] dat slechts {kept} aan de voorwaarden voldoet.", "Van de {paid} die wij u op {day} uitbetaalden, werd {kept} verantwoord. De rest moet worden terugbetaald."],
        ["Le {day}, vous avez perçu une [aide|prime|subvention] de {paid}. [Le contrôle montre|Après examen de vos pièces, nous constatons] que seuls {kept} répondent aux conditions.", "Sur les {paid} qui vous ont été versés le {day}, {kept} ont été justifiés. Le reste doit être remboursé."],
        ["Am {day} haben Sie einen Zuschuss von {paid} erhalten. [Die Kontrolle ergibt|Nach Prüfung Ihrer Belege stellen wir fest], dass nur {kept} die Bedingungen erfüllen.", "Von den {paid}, die Ihnen am {day} ausgezahlt wurden, wurden {kept} belegt. Der Rest ist zurückzuzahlen."], day=L.before(200, 600), paid=paid, kept=kept)
    L.rows((("Uitbetaald", "Versé", "Ausgezahlt"), paid), (("Aanvaard", "Admis", "Angenommen"), kept), (("Terug te betalen", "À rembourser", "Zurückzuzahlen"), back))
    request(L)
    tail(L, appeal=L.term("appeal", months=(2, 3), days=(60,), forms=("receipt", "dated")) if L.chance(0.6) else None, objection=L.term("objection", days=(30,)) if L.chance(0.3) else None)


@template("nl fr de")
def ex_officio(L):
    """Contributions laid down without a return."""
    L.sender("rsz")
    base, extra, interest = L.amount(1500, 20000), L.amount(100, 1200), L.amount(10, 200)
    total = base + extra + interest
    L.ask(total, L.term("pay", days=(10, 15, 30), forms=("dated", "sent", "by", "before", "receipt")), other=(base, extra, interest))
    L.subject("[Ambtshalve vaststelling van bijdragen|Ambtshalve aangifte] - {q}/{last}", "[Cotisations établies d'office|Déclaration d'office] - {q}/{last}", "[Von Amts wegen festgelegte Beiträge] - {q}/{last}", q=L.v.randrange(1, 5))
    L.p(["[Ondanks onze herinnering van {day}|Op {day}] ontvingen wij geen DmfA-aangifte. Daarom hebben wij de bijdragen [ambtshalve berekend|zelf vastgesteld] op basis van {wage} aan lonen.", "U hebt geen (volledige) aangifte ingediend. Wij hebben ze op {day} ambtshalve opgesteld, op grond van lonen voor {wage}."],
        ["[Malgré notre rappel du {day}|Au {day}], nous n'avons pas reçu de déclaration DmfA. Nous avons donc calculé les cotisations [d'office|nous-mêmes] sur la base de {wage} de rémunérations.", "Vous n'avez pas introduit de déclaration (complète). Nous l'avons établie d'office le {day}, sur la base de rémunérations de {wage}."],
        ["[Trotz unserer Erinnerung vom {day}|Am {day}] lag uns keine DmfA-Meldung vor. Deshalb haben wir die Beiträge von Amts wegen auf der Grundlage von Löhnen in Höhe von {wage} berechnet.", "Sie haben keine (vollständige) Meldung eingereicht. Wir haben sie am {day} von Amts wegen auf der Grundlage von Löhnen in Höhe von {wage} erstellt."], day=L.before(15, 60), wage=base * 3)
    L.grid([("Bijdragen", "Cotisations", "Beiträge"), ("Verhogingen", "Majorations", "Zuschläge"), ("Interesten", "Intérêts", "Zinsen"), ("Totaal", "Total", "Gesamt")], [base, extra, interest, total])
    request(L)
    tail(L, objection=L.term("objection", days=(30,), months=(1,)) if L.chance(0.5) else None)


@template("nl fr bi")
def solidarity_contribution(L):
    """A contribution for company cars, students or Dimona."""
    L.sender("rsz")
    amount, count = L.amount(60, 4000), L.v.randrange(1, 9)
    L.ask(amount, L.term("pay", days=(30,), months=(1,), forms=("dated", "by", "end", "before", "sent")))
    kind = L.v.choice([("CO2-bijdrage bedrijfswagens", "cotisation CO2 véhicules de société", ""), ("solidariteitsbijdrage Dimona", "cotisation de solidarité Dimona", ""), ("solidariteitsbijdrage studenten", "cotisation de solidarité étudiants", "")])
    L.subject("[Bericht van wijziging|Regularisatie]: {kind}", "[Avis de modification|Régularisation] : {kind}", "", kind=kind)
    L.p("[Wij stellen vast|Uit een vergelijking van gegevensbanken blijkt] dat u voor {count} [werknemers|dossiers] tussen {a} en {b} de {kind} niet hebt aangegeven. Het verschil bedraagt {amount}.",
        "[Nous constatons|La comparaison de nos banques de données montre] que la {kind} n'a pas été déclarée pour {count} [travailleurs|dossiers] entre le {a} et le {b}. La différence s'élève à {amount}.", count=count, kind=kind, a=L.before(250, 400), b=L.before(100, 200), amount=amount)
    request(L)
    tail(L, objection=L.term("objection", days=(30, 60)) if L.chance(0.5) else None)


@template("nl fr de")
def late_filing(L):
    """A charge for filing annual accounts or a VAT return late."""
    L.sender("fin_inv", "fin")
    steps = [Decimal("400.00"), Decimal("600.00"), Decimal("1200.00"), Decimal("500.00")]
    fine = L.v.choice(steps)
    L.ask(fine, L.term("pay", days=(30,), months=(1, 2), forms=("by", "sent", "dated", "receipt")), other=tuple(s for s in steps if s != fine))
    L.subject("[Laattijdige neerlegging van de jaarrekening|Tarieftoeslag jaarrekening {last}|Boete: laattijdige btw-aangifte]", "[Dépôt tardif des comptes annuels|Supplément tarifaire comptes annuels {last}|Amende : déclaration TVA tardive]", "[Verspätete Hinterlegung des Jahresabschlusses|Zuschlag Jahresabschluss {last}|Geldbuße: verspätete MwSt.-Erklärung]")
    L.p(["De [aangifte|jaarrekening] van {firm} moest uiterlijk {limit} ingediend zijn, maar werd pas op {filed} ontvangen. Daarvoor geldt een vaste toeslag van {fine}.", "U was te laat: indiening op {filed} in plaats van {limit}. De forfaitaire [boete|toeslag] bedraagt {fine}."],
        ["La déclaration de {firm} devait être introduite pour le {limit}, mais ne nous est parvenue que le {filed}. Un supplément fixe de {fine} est dû.", "Vous étiez en retard : dépôt le {filed} au lieu du {limit}. [L'amende|Le supplément] forfaitaire s'élève à {fine}."],
        ["Die Erklärung von {firm} war bis zum {limit} einzureichen, ging jedoch erst am {filed} ein. Dafür gilt ein fester Zuschlag von {fine}.", "Sie waren zu spät: Einreichung am {filed} statt am {limit}. Der pauschale Zuschlag beträgt {fine}."], limit=L.before(120, 200), filed=L.before(60, 110), fine=fine)
    if L.chance(0.5):
        L.ul("tot 1 maand te laat: {a};;2 tot 3 maanden te laat: {b};;meer dan 3 maanden te laat: {c}", "jusqu'à 1 mois de retard : {a};;2 à 3 mois de retard : {b};;plus de 3 mois de retard : {c}", "bis 1 Monat Verspätung: {a};;2 bis 3 Monate Verspätung: {b};;mehr als 3 Monate Verspätung: {c}", a=steps[0], b=steps[1], c=steps[2])
    request(L)
    tail(L, objection=L.term("objection", days=(30,), months=(2, 3), forms=("sent", "receipt", "third")))


@template("nl fr de")
def social_regularisation(L):
    """A self-employed person's contributions are settled on real income."""
    L.sender(*{"nl": ["fund_nl"], "fr": ["fund_fr"], "de": ["fund_fr"]}[L.lang])
    final, provisional = L.amount(5000, 9000), L.amount(2500, 4900)
    L.ask(final - provisional, L.term("pay", days=(30,), forms=("by", "end", "dated", "before")), other=(final, provisional))
    L.subject("[Herziening van uw bijdragen {y}|Regularisatie sociale bijdragen {y}]", "[Révision de vos cotisations {y}|Régularisation des cotisations sociales {y}]", "[Neuberechnung Ihrer Beiträge {y}|Regularisierung der Sozialbeiträge {y}]", y=L.date.year - 3)
    L.p(["De fiscus deelde ons op {day} uw inkomen mee: {income}. Wij hebben uw bijdragen [herrekend|definitief berekend].", "Op basis van uw definitief inkomen van {income} (bericht van {day}) rekenen wij uw bijdragen af."],
        ["Le fisc nous a communiqué vos revenus le {day} : {income}. Nous avons [recalculé|calculé définitivement] vos cotisations.", "Sur la base de vos revenus définitifs de {income} (avis du {day}), nous régularisons vos cotisations."],
        ["Das Finanzamt hat uns am {day} Ihr Einkommen mitgeteilt: {income}. Wir haben Ihre Beiträge neu berechnet.", "Auf der Grundlage Ihres endgültigen Einkommens von {income} (Mitteilung vom {day}) rechnen wir Ihre Beiträge ab."], day=L.before(5, 40), income=final * 5)
    L.rows((("Definitieve bijdragen", "Cotisations définitives", "Endgültige Beiträge"), final), (("Reeds aangerekend en betaald", "Déjà réclamé et payé", "Bereits gefordert und gezahlt"), provisional), (("Verschil", "Différence", "Unterschied"), final - provisional))
    request(L)
    tail(L)


@template("nl fr de")
def toll_fine(L):
    """Kilometre charge or low emission zone: a fine."""
    L.sender("toll" if L.lang == "de" else L.v.choice(["toll", "bxl"]))
    fine = cents(L.v, 100, 1000, 1)
    L.ask(fine, L.term("pay", days=(14, 30, 60), months=(2,), forms=("sent", "third", "by", "dated")))
    plate = f"{L.v.randrange(1, 3)}-{''.join(L.v.choice('ABCDEFGHKLX') for _ in range(3))}-{L.v.randrange(100, 999)}"
    L.subject("[Administratieve geldboete|Overtreding] - voertuig {plate}", "[Amende administrative|Infraction] - véhicule {plate}", "[Administrative Geldbuße|Verstoß] - Fahrzeug {plate}", plate=plate)
    L.p(["Op {day} om {hour} werd uw voertuig {plate} [vastgesteld|gecontroleerd] zonder [werkend toestel|geldige registratie]. Hiervoor is een boete van {fine} verschuldigd.", "Uw voertuig {plate} [reed op {day} ({hour}) in overtreding|voldeed op {day} om {hour} niet aan de voorwaarden]. De boete bedraagt {fine}."],
        ["Le {day} à {hour}, votre véhicule {plate} a été contrôlé sans [dispositif en fonction|enregistrement valable]. Une amende de {fine} est due.", "Votre véhicule {plate} [circulait en infraction le {day} ({hour})|ne répondait pas aux conditions le {day} à {hour}]. L'amende s'élève à {fine}."],
        ["Am {day} um {hour} wurde Ihr Fahrzeug {plate} ohne funktionierendes Gerät kontrolliert. Dafür ist eine Geldbuße von {fine} zu zahlen.", "Ihr Fahrzeug {plate} erfüllte am {day} um {hour} die Bedingungen nicht. Die Geldbuße beträgt {fine}."], day=L.before(10, 60), hour=f"{L.v.randrange(6, 22)}:{L.v.randrange(10, 60)}" if L.lang != "fr" else f"{L.v.randrange(6, 22)}h{L.v.randrange(10, 60)}", plate=plate, fine=fine)
    request(L)
    tail(L, objection=L.term("objection", days=(30,), months=(1, 3), forms=("sent", "third", "receipt")))


@template("nl fr bi")
def parking_fee(L):
    """A parking retribution, first or reminded."""
    L.sender("park")
    fee, costs = cents(L.v, 20, 45, 0.9), cents(L.v, 10, 20, 0.8)
    second = L.chance(0.5)
    L.ask(fee + costs if second else fee, L.term("pay", days=(8, 10, 14, 15), forms=("dated", "receipt", "by", "sent")), other=(fee, costs) if second else ())
    plate = f"2-{''.join(L.v.choice('ABCDEFGHKLX') for _ in range(3))}-{L.v.randrange(100, 999)}"
    L.subject("[Herinnering parkeerretributie|Parkeerretributie: aanmaning]" if second else "[Parkeerretributie|Parkeren zonder geldig ticket]", "[Rappel redevance de stationnement|Redevance de stationnement : mise en demeure]" if second else "[Redevance de stationnement|Stationnement sans ticket valable]", "")
    L.p("Op {day} om {hour} stond het voertuig {plate} geparkeerd in de {street} [zonder geldig parkeerrecht|zonder ticket]. De retributie bedraagt {fee}.", "Le {day} à {hour}, le véhicule {plate} était stationné {street} [sans droit de stationnement valable|sans ticket]. La redevance s'élève à {fee}.",
        day=L.before(15, 90), hour=f"{L.v.randrange(9, 18)}.{L.v.randrange(10, 60)}", plate=plate, street=("Stationsstraat", "rue de la Station", ""), fee=fee)
    if second:
        L.p("[Ondanks onze eerdere brief|Tot op heden] ontvingen wij geen betaling. Het bedrag wordt verhoogd met {costs} [administratiekosten|aanmaningskosten].", "[Malgré notre précédent courrier|À ce jour], aucun paiement ne nous est parvenu. Le montant est majoré de {costs} de frais [administratifs|de rappel].", costs=costs)
    request(L)
    tail(L, objection=L.term("objection", days=(14, 30), forms=("dated", "receipt")) if L.chance(0.6) else None)


@template("nl fr de")
def copyright_levy(L):
    """Music or copies on the work floor."""
    L.sender("sabam" if L.lang == "de" else L.v.choice(["sabam", "repro"]))
    net = L.amount(80, 1500)
    vat = (net * 6 / 100).quantize(net)
    L.ask(net + vat, L.term("pay", days=(14, 30), forms=("dated", "by", "receipt", "end")), other=(net, vat))
    L.subject("[Vergoeding {year}|Aangifte en vergoeding auteursrechten {year}]", "[Rémunération {year}|Déclaration et droits d'auteur {year}]", "[Vergütung {year}|Urheberrechte {year}]")
    L.p(["In uw onderneming worden [beschermde werken gekopieerd|muziek en films gebruikt]. Op basis van uw aangifte van {day} ({staff} personeelsleden) [bedraagt uw vergoeding {net}, exclusief btw|rekenen wij u {net} (excl. btw) aan]."],
        ["Votre entreprise [copie des œuvres protégées|utilise de la musique et des films]. Sur la base de votre déclaration du {day} ({staff} membres du personnel), la rémunération s'élève à {net} hors TVA."],
        ["In Ihrem Unternehmen werden geschützte Werke genutzt. Auf der Grundlage Ihrer Erklärung vom {day} ({staff} Beschäftigte) beträgt die Vergütung {net} ohne MwSt."], day=L.before(10, 60), staff=L.v.randrange(3, 80), net=net)
    L.grid([("Excl. btw", "Hors TVA", "Ohne MwSt."), ("Btw 6 %", "TVA 6 %", "MwSt. 6 %"), ("Incl. btw", "TVA comprise", "Mit MwSt.")], [net, vat, net + vat])
    request(L)
    tail(L)


@template("nl fr")
def environment_levy(L):
    """Waste water, waste or water taking."""
    L.sender(*{"nl": ["vmm", "ovam"], "fr": ["spw_env", "spw"]}[L.lang])
    levy, advance = L.amount(2000, 15000), L.amount(300, 1900)
    rest = levy - advance
    L.ask(rest, L.term("pay", months=(2,), days=(30, 60), forms=("sent", "by", "third", "receipt")), other=(levy, advance))
    L.subject("[Milieuheffing {year}|Heffingsbiljet {year} - {file}]", "[Taxe environnementale {year}|Avis de taxation {year} - {file}]", "")
    L.p(["Uw heffing voor het jaar {last} [werd vastgesteld op|bedraagt] {levy} ({units} eenheden aan {price}).", "Voor {units} eenheden (tarief {price}) bent u voor {last} een heffing van {levy} verschuldigd."],
        ["Votre taxe pour l'année {last} [est établie à|s'élève à] {levy} ({units} unités à {price}).", "Pour {units} unités (taux {price}), vous êtes redevable pour {last} d'une taxe de {levy}."], levy=levy, units=L.v.randrange(20, 900), price=L.amount(2, 40))
    L.p("U betaalde al een voorschot van {advance} op {day}. Er blijft {rest} te betalen.", "Vous avez déjà versé un acompte de {advance} le {day}. Il reste à payer {rest}.", advance=advance, day=L.before(90, 250), rest=rest)
    request(L)
    tail(L, objection=L.term("objection", months=(1, 3), forms=("sent", "third", "receipt")))


@template("nl fr de bi")
def waste_tax(L):
    """A commune's tax: waste, signs, offices."""
    L.sender(*{"nl": ["aalst", "genk", "elsene"], "fr": ["wavre", "huy", "elsene"], "de": ["eupen"]}[L.lang] if not L.bi else ["elsene"])
    tax = L.amount(45, 2500, round_share=0.6)
    L.ask(tax, L.term("pay", months=(2,), forms=("sent", "by", "third", "dated")))
    roll = L.before(5, 20)
    L.subject("Belasting op [bedrijfsafval|huisvuil - ondernemingen|kantooroppervlakten] - aanslagjaar {year}", "Taxe sur [les déchets d'entreprises|les immondices - entreprises|les surfaces de bureaux] - exercice {year}", "Steuer auf [Betriebsabfälle|Hausmüll - Unternehmen|Büroflächen] - Rechnungsjahr {year}")
    L.p(["U bent opgenomen in het kohier van {year}, uitvoerbaar verklaard op {roll}. [Verzendingsdatum: zie boven.|]", "Krachtens het reglement van {rule} bent u deze belasting verschuldigd (kohier uitvoerbaar op {roll})."],
        ["Vous figurez au rôle de {year}, rendu exécutoire le {roll}.", "En vertu du règlement du {rule}, vous êtes redevable de cette taxe (rôle exécutoire le {roll})."],
        ["Sie sind in der Heberolle {year} eingetragen, die am {roll} für vollstreckbar erklärt wurde.", "Aufgrund der Verordnung vom {rule} schulden Sie diese Steuer (Heberolle vollstreckbar am {roll})."], roll=roll, rule=L.before(300, 700))
    L.rows((("Kohierartikel", "Article du rôle", "Artikel der Heberolle"), str(L.v.randrange(100, 9000))), (("Grondslag", "Base", "Grundlage"), f"{L.v.randrange(20, 900)} m²"), (("Aanslag", "Montant", "Betrag"), tax))
    request(L)
    tail(L, objection=L.term("objection", months=(3,), days=(), forms=("third", "sent")))

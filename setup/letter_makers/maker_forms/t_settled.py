# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Nothing to pay, in the words of demands: settled, cancelled, followed, zero."""

from decimal import Decimal

from .letter import t
from .registry import letter

ANY = "nl fr de bi"


@letter(ANY, "tax soc local inter")
def reminder_settled(x):
    x.terse = x.r.random() < 0.5
    x.put(a=x.money(), at=x.ago(20, 60), paid=x.ago(2, 10))
    x.about("Herinnering van {at} - geregeld|Uw dossier {ref}|Aanmaning {doc}", "Rappel du {at} - réglé|Votre dossier {ref}|Rappel {doc}", "Mahnung vom {at} - erledigt|Ihre Akte {ref}|Mahnung {doc}")
    x.say(
        "Inmiddels ontvingen wij op {paid} uw betaling van {a}. Onze herinnering van {at} vervalt.|De herinnering van {at} is zonder voorwerp: {a} werd geboekt op {paid}.|U mag onze aanmaning van {at} over {a} als onbestaande beschouwen, het bedrag staat sinds {paid} op rekening {other}.",
        "Entre-temps, votre paiement de {a} nous est parvenu le {paid}. Notre rappel du {at} est annulé.|Le rappel du {at} est devenu sans objet : {a} ont été comptabilisés le {paid}.|Veuillez considérer notre sommation du {at} portant sur {a} comme nulle, la somme étant au compte {other} depuis le {paid}.",
        "Inzwischen ist Ihre Zahlung von {a} am {paid} eingegangen. Unsere Mahnung vom {at} ist hinfällig.|Die Mahnung vom {at} ist gegenstandslos: {a} wurden am {paid} verbucht.|Betrachten Sie unsere Zahlungsaufforderung vom {at} über {a} als nichtig, der Betrag ist seit dem {paid} auf Konto {other}.",
    )


@letter(ANY, "work zone fin afsca eco com1")
def fine_cancelled(x):
    x.put(a=x.money(50, 3000), at=x.ago(20, 80), comment=x.ago(5, 15))
    x.about("Intrekking geldboete {doc}|Uw verweer", "Retrait de l'amende {doc}|Votre défense", "Rücknahme der Geldbuße {doc}|Ihre Stellungnahme")
    x.say(
        "De geldboete van {a} die u op {at} werd opgelegd, wordt ingetrokken. U bent niets verschuldigd.|Na onderzoek van uw verweer van {comment} wordt afgezien van de geldboete van {a} ({at}).|Het dossier van {at} (boete {a}) is zonder gevolg geklasseerd; er wordt geen betaling meer verwacht.",
        "L'amende de {a} qui vous a été infligée le {at} est retirée. Vous ne devez rien.|Après examen de votre défense du {comment}, il est renoncé à l'amende de {a} ({at}).|Le dossier du {at} (amende {a}) est classé sans suite ; aucun paiement n'est plus attendu.",
        "Die am {at} gegen Sie verhängte Geldbuße von {a} wird zurückgenommen. Sie schulden nichts.|Nach Prüfung Ihrer Stellungnahme vom {comment} wird auf die Geldbuße von {a} ({at}) verzichtet.|Die Akte vom {at} (Geldbuße {a}) wurde zu den Akten gelegt; es wird keine Zahlung mehr erwartet.",
    )


@letter(ANY, "caisse waste water local viapass onss")
def direct_debit_follows(x):
    x.put(a=x.money(20, 1500), at=x.ahead(6, 25), mandate=f"M{x.r.randint(10**7, 10**8)}")
    x.about("Factuur {doc} - domiciliëring|Aankondiging domiciliëring", "Facture {doc} - domiciliation|Avis de domiciliation", "Rechnung {doc} - Lastschrift|Lastschriftankündigung")
    x.table(["text", "amount" if x.r.random() < 0.2 else "balance"], [[t("Totaal van dit document", "Total du présent document", "Gesamtbetrag dieses Dokuments"), x.values["a"]]])
    x.say(
        "Dit bedrag wordt op {at} automatisch van uw rekening {own} afgehouden (mandaat {mandate}). U hoeft niets te doen.|{a} wordt op {at} via domiciliëring geïnd; schrijf dit niet zelf over.|Op {at} innen wij {a} via mandaat {mandate}. Zelf overschrijven is niet nodig.",
        "Ce montant sera prélevé automatiquement de votre compte {own} le {at} (mandat {mandate}). Vous n'avez rien à faire.|{a} seront encaissés par domiciliation le {at} ; n'effectuez pas de virement.|Le {at}, nous prélèverons {a} (mandat {mandate}). Aucun virement n'est nécessaire.",
        "Dieser Betrag wird am {at} automatisch von Ihrem Konto {own} abgebucht (Mandat {mandate}). Sie brauchen nichts zu tun.|{a} werden am {at} per Lastschrift eingezogen; bitte nicht selbst überweisen.|Am {at} ziehen wir {a} ein (Mandat {mandate}). Eine Überweisung ist nicht nötig.",
    )


@letter(ANY, "fin infra onss caisse spw local")
def plan_is_followed(x):
    whole, paid, part = x.money(2000, 6000), x.money(500, 1900), x.money(100, 400)
    x.put(whole=whole, paid=paid, part=part, rest=whole - paid, at=x.ago(60, 200))
    x.about("Stand van uw afbetalingsplan|Afbetalingsplan {ref}", "Situation de votre plan d'apurement|Plan d'apurement {ref}", "Stand Ihres Zahlungsplans|Zahlungsplan {ref}")
    x.table(["text", "balance"], [[t("Oorspronkelijke schuld", "Dette initiale", "Ursprüngliche Schuld"), whole], [t("Reeds afgelost", "Déjà remboursé", "Bereits getilgt"), paid], [t("Resterend saldo", "Solde restant", "Restsaldo"), x.values["rest"]]])
    x.say(
        "U leeft het plan van {at} correct na. Dit overzicht is louter informatief en vraagt geen bijkomende betaling.|Uw plan van {at} wordt stipt gevolgd; dit is geen betalingsverzoek.|De maandelijkse {part} loopt via uw doorlopende opdracht verder; u hoeft nu niets te ondernemen.",
        "Vous respectez correctement le plan du {at}. Ce relevé est purement informatif et n'appelle aucun paiement supplémentaire.|Votre plan du {at} est suivi ponctuellement ; ceci n'est pas une demande de paiement.|La mensualité de {part} continue par votre ordre permanent ; vous n'avez rien à entreprendre.",
        "Sie halten den Plan vom {at} ordnungsgemäß ein. Diese Übersicht dient nur zur Information und verlangt keine zusätzliche Zahlung.|Ihr Plan vom {at} wird pünktlich befolgt; dies ist keine Zahlungsaufforderung.|Die Monatsrate von {part} läuft über Ihren Dauerauftrag weiter; Sie brauchen jetzt nichts zu tun.",
    )


@letter(ANY, "local inter prov vlabel spw paribx agency")
def bill_annulled(x):
    x.terse = x.r.random() < 0.6
    x.put(a=x.money(20, 2500), at=x.ago(8, 50))
    x.about("Annulering {doc}|Uw factuur {doc}", "Annulation {doc}|Votre facture {doc}", "Annullierung {doc}|Ihre Rechnung {doc}")
    x.say("Document {doc} van {at} ({a}) is geannuleerd. Gelieve het niet te betalen.|Wij schrappen het bedrag van {a} gevorderd op {at}. De zaak is daarmee afgesloten.|Onze vordering van {at} ten belope van {a} berust op een vergissing en vervalt volledig.", "Le document {doc} du {at} ({a}) est annulé. Veuillez ne pas le payer.|Nous supprimons le montant de {a} réclamé le {at}. L'affaire est ainsi close.|Notre réclamation du {at} de {a} résulte d'une erreur et est totalement annulée.", "Das Dokument {doc} vom {at} ({a}) ist annulliert. Bitte nicht bezahlen.|Wir streichen den am {at} geforderten Betrag von {a}. Die Angelegenheit ist damit abgeschlossen.|Unsere Forderung vom {at} über {a} beruht auf einem Irrtum und entfällt vollständig.")


@letter(ANY, "spw vlabel onss local fin")
def corrected_to_zero(x):
    old = x.money(50, 4000)
    x.put(old=old, at=x.ago(15, 70), zero=Decimal(0))
    x.about("Rechtzetting {doc}|Verbeterd aanslagbiljet", "Rectification {doc}|Avertissement rectifié", "Berichtigung {doc}|Berichtigter Bescheid")
    x.box(t("Verbetering", "Rectification", "Berichtigung"), (t("Vorig bedrag ({at})", "Montant précédent ({at})", "Früherer Betrag ({at})"), old), (t("Ontheffing", "Dégrèvement", "Nachlass"), old), (t("Nieuw saldo|Blijft te betalen|Nog verschuldigd", "Nouveau solde|Reste à payer|Reste dû", "Neuer Saldo|Bleibt zu zahlen|Noch geschuldet"), x.values["zero"]))
    x.maybe("Dit document vervangt dat van {at}.|De rechtzetting gebeurde ambtshalve.", "Le présent document remplace celui du {at}.|La rectification a été faite d'office.", "Dieses Dokument ersetzt jenes vom {at}.|Die Berichtigung erfolgte von Amts wegen.", chance=0.6)


@letter(ANY, "soc local inter fin")
def statement_zero(x):
    x.terse = True
    x.frame = x.r.choice(("register", "form", "window"))
    rows, total = [], Decimal(0)
    for n in range(x.r.randint(3, 8)):
        sum_ = x.money(50, 2500)
        base = 240 - 25 * n
        rows.append([x.ago(base - 4, base), t("Bijdrage {quarter}|Factuur {doc}", "Cotisation {quarter}|Facture {doc}", "Beitrag {quarter}|Rechnung {doc}"), sum_, ""])
        rows.append([x.ago(base - 20, base - 5), t("Uw betaling", "Votre paiement", "Ihre Zahlung"), "", sum_])
        total += sum_
    x.about("Rekeningoverzicht {year}|Uittreksel {doc}", "Relevé de compte {year}|Extrait {doc}", "Kontoauszug {year}|Auszug {doc}")
    x.table(["day", "text", "debit", "credit"], rows, ["", t("Saldo 0,00|TOTAAL - saldo nihil", "Solde 0,00|TOTAL - solde nul", "Saldo 0,00|GESAMT - Saldo null"), total, total])
    x.maybe("Uw rekening is in evenwicht.|Er staat niets open.|Saldo per heden: 0,00 EUR.", "Votre compte est en équilibre.|Rien ne reste ouvert.|Solde à ce jour : 0,00 EUR.", "Ihr Konto ist ausgeglichen.|Es ist nichts offen.|Saldo heute: 0,00 EUR.")


@letter(ANY, "soc local inter")
def statement_credit_kept(x):
    one, two = x.money(400, 2500), x.money(10, 390)
    x.put(a=one - two)
    x.frame = x.r.choice(("register", "form", "window"))
    x.about("Overzicht van uw rekening", "Situation de votre compte", "Übersicht Ihres Kontos")
    x.table(["day", "text", "debit", "credit", "balance"], [[x.ago(50, 90), t("Storting", "Versement", "Zahlung"), "", one, one], [x.ago(10, 40), t("Bijdrage", "Cotisation", "Beitrag"), two, "", x.values["a"]]], None)
    x.say("Het tegoed van {a} blijft op uw rekening staan en wordt van de volgende bijdrage afgetrokken.|Dit overschot ({a}) wordt in mindering gebracht op uw volgende vervaldag.|Er is niets te vereffenen; {a} wordt overgedragen.", "Le crédit de {a} reste sur votre compte et sera déduit de la prochaine cotisation.|Cet excédent ({a}) viendra en déduction de la prochaine échéance.|Rien n'est à régler ; {a} sont reportés.", "Das Guthaben von {a} bleibt auf Ihrem Konto und wird vom nächsten Beitrag abgezogen.|Dieser Überschuss ({a}) wird mit der nächsten Fälligkeit verrechnet.|Es ist nichts zu begleichen; {a} werden vorgetragen.")
    x.direction_also = ["receive"]


@letter(ANY, "caisse inasti fin spw water")
def provisional_calculation(x):
    x.put(a=x.money(500, 6000), base=x.money(9000, 60000), at=x.ahead(40, 120))
    x.about("Voorlopige berekening {year}|Simulatie bijdragen {year}", "Calcul provisoire {year}|Simulation des cotisations {year}", "Vorläufige Berechnung {year}|Simulation der Beiträge {year}")
    x.box(t("Voorlopige berekening", "Calcul provisoire", "Vorläufige Berechnung"), ("base", x.values["base"]), (t("Geraamd bedrag|Te betalen (raming)", "Montant estimé|A payer (estimation)", "Geschätzter Betrag|Zu zahlen (Schätzung)"), x.values["a"]))
    x.say("Dit is geen uitnodiging tot betaling. De definitieve afrekening volgt rond {at}.|Betaal nog niets: het vervaldagbericht wordt u afzonderlijk bezorgd, vermoedelijk op {at}.|Deze berekening geldt enkel als raming; er moet niets gestort worden voor u de afrekening ({at}) kreeg.", "Ceci n'est pas une invitation à payer. Le décompte définitif suivra vers le {at}.|Ne payez encore rien : l'avis d'échéance vous sera adressé séparément, vraisemblablement le {at}.|Ce calcul ne vaut qu'à titre d'estimation ; aucun versement n'est à faire avant réception du décompte ({at}).", "Dies ist keine Zahlungsaufforderung. Die endgültige Abrechnung folgt gegen den {at}.|Zahlen Sie noch nichts: Die Fälligkeitsanzeige wird Ihnen gesondert zugestellt, voraussichtlich am {at}.|Diese Berechnung dient nur als Schätzung; vor Erhalt der Abrechnung ({at}) ist nichts einzuzahlen.")


@letter(ANY, "onss onva fedris fin")
def copy_for_information(x):
    x.put(a=x.money(500, 7000), due=x.ahead(10, 30))
    x.about("Kopie ter informatie - {doc}|Afschrift van het bericht aan uw mandataris", "Copie pour information - {doc}|Copie de l'avis adressé à votre mandataire", "Kopie zur Kenntnisnahme - {doc}|Abschrift der Mitteilung an Ihren Bevollmächtigten")
    x.strong("KOPIE - NIET BETALEN|TER INFORMATIE|AFSCHRIFT", "COPIE - NE PAS PAYER|POUR INFORMATION|DUPLICATA", "KOPIE - NICHT ZAHLEN|ZUR KENNTNISNAHME|ABSCHRIFT")
    x.box(t("Origineel aan {third}", "Original adressé à {third}", "Original an {third}"), (t("Bedrag van het bericht", "Montant de l'avis", "Betrag der Mitteilung"), x.values["a"]), ("due", x.values["due"]), ("iban", "{other}"))
    x.say("De betaling gebeurt door {third}; u ontvangt dit document enkel ter kennisgeving.|{third} vereffent dit in uw naam. U hoeft niets te storten.|Het origineel ging naar {third}, die voor de betaling instaat.", "Le paiement est effectué par {third} ; le présent document vous parvient à titre d'information.|{third} règle ce montant en votre nom. Vous n'avez rien à verser.|L'original a été adressé à {third}, qui se charge du paiement.", "Die Zahlung erfolgt durch {third}; Sie erhalten dieses Dokument nur zur Kenntnisnahme.|{third} begleicht dies in Ihrem Namen. Sie brauchen nichts einzuzahlen.|Das Original ging an {third}, die für die Zahlung sorgt.")


@letter(ANY, "spw vlabel paribx local prov")
def objection_allowed_nothing_due(x):
    x.put(tax=x.money(100, 4000), at=x.ago(40, 150), app=x.term("appeal", "third", 3))
    x.about("Beslissing op bezwaar {ref}", "Décision sur réclamation {ref}", "Entscheidung über den Einspruch {ref}")
    x.say("Uw bezwaar van {at} is ontvankelijk en gegrond.|Op uw bezwaar van {at} wordt als volgt beslist.", "Votre réclamation du {at} est recevable et fondée.|Il est statué comme suit sur votre réclamation du {at}.", "Ihr Einspruch vom {at} ist zulässig und begründet.|Über Ihren Einspruch vom {at} wird wie folgt entschieden.")
    x.say("De aanslag van {tax} wordt volledig ontheven; aangezien u nog niet betaalde, is er geen teruggave.|Volledige ontheffing van {tax}. Er blijft niets verschuldigd.|{tax} wordt kwijtgescholden, u moet dit niet meer vereffenen.", "L'imposition de {tax} est entièrement dégrevée ; n'ayant pas payé, vous n'avez droit à aucun remboursement.|Dégrèvement total de {tax}. Plus rien n'est dû.|{tax} sont annulés, vous ne devez plus les acquitter.", "Die Besteuerung von {tax} wird vollständig erlassen; da Sie noch nicht gezahlt haben, erfolgt keine Erstattung.|Vollständiger Nachlass von {tax}. Es bleibt nichts geschuldet.|{tax} werden erlassen, Sie brauchen dies nicht mehr zu begleichen.")
    x.maybe("Tegen deze beslissing staat beroep open {app}.", "Un recours est ouvert {app}.", "Gegen diese Entscheidung kann {app} Klage erhoben werden.")


@letter(ANY, "fin spw")
def tax_before_the_notice(x):
    x.put(base=x.money(10000, 80000), a=x.money(2000, 9000), adv=x.money(100, 1900))
    x.about("Uw aangifte: resultaat van de berekening|Berekening aanslagjaar {year}", "Votre déclaration : résultat du calcul|Calcul exercice {year}", "Ihre Erklärung: Ergebnis der Berechnung|Berechnung Steuerjahr {year}")
    x.table(["code", "text", "amount" if x.r.random() < 0.3 else "balance"], [["1020", t("Grondslag", "Base", "Grundlage"), x.values["base"]], ["1601", t("Vooraf betaald", "Versé par anticipation", "Vorausgezahlt"), x.values["adv"]], ["9990", t("Saldo te betalen|Verschuldigd saldo", "Solde à payer|Solde dû", "Zu zahlender Saldo|Geschuldeter Saldo"), x.values["a"]]])
    x.say("Een aanslagbiljet met betaalgegevens volgt later. Wacht daarop vooraleer te betalen.|Deze berekening is geen aanslagbiljet; dat ontvangt u nadien.|U ontvangt binnenkort uw aanslagbiljet. Voordien moet er niet worden betaald.", "Un avertissement-extrait de rôle avec les données de paiement suivra. Attendez-le avant de payer.|Ce calcul n'est pas un avertissement-extrait de rôle ; celui-ci vous parviendra ultérieurement.|Vous recevrez prochainement votre avertissement. D'ici là, il n'y a rien à payer.", "Ein Steuerbescheid mit den Zahlungsdaten folgt später. Warten Sie diesen ab, bevor Sie zahlen.|Diese Berechnung ist kein Steuerbescheid; diesen erhalten Sie danach.|Sie erhalten demnächst Ihren Steuerbescheid. Vorher ist nichts zu zahlen.")


@letter(ANY, "caisse waste water local onss viapass")
def paid_in_the_year(x):
    parts = [x.money(100, 900) for _ in range(4)]
    x.put(a=sum(parts))
    x.about("Fiscaal attest {last}|Overzicht van uw betalingen {last}", "Attestation fiscale {last}|Relevé de vos paiements {last}", "Steuerbescheinigung {last}|Übersicht Ihrer Zahlungen {last}")
    x.say("Wij bevestigen dat u in {last} volgende bedragen hebt betaald.|Hierbij het attest van de betalingen in {last}.|Ontvangen in {last}:", "Nous attestons que vous avez payé en {last} les montants suivants.|Voici l'attestation des paiements de {last}.|Reçu en {last} :", "Wir bescheinigen, dass Sie {last} folgende Beträge gezahlt haben.|Hiermit die Bescheinigung der Zahlungen {last}.|Erhalten {last}:")
    x.table(["period", "credit"], [[f"{n + 1}/{x.date.year - 1}", p] for n, p in enumerate(parts)], [t("Totaal betaald", "Total payé", "Gesamt gezahlt"), x.values["a"]])


@letter(ANY, "infra onss")
def third_party_released(x):
    x.put(a=x.money(500, 9000), at=x.ago(30, 100))
    x.about("Opheffing vereenvoudigd derdenbeslag|Derdenbeslag {ref}: opheffing", "Mainlevée de saisie-arrêt simplifiée|Saisie-arrêt {ref} : mainlevée", "Aufhebung der vereinfachten Drittpfändung|Drittpfändung {ref}: Aufhebung")
    x.say("Het derdenbeslag van {at} ten laste van {third} (schuld {a}) wordt opgeheven. U mag de ingehouden sommen vrijgeven.|De schuld van {third}, {a}, werd gelicht; ons beslag in uw handen van {at} vervalt.|U hoeft ons voor rekening van {third} niets meer af te dragen (beslag van {at}, {a}).", "La saisie-arrêt du {at} à charge de {third} (dette {a}) est levée. Vous pouvez libérer les sommes retenues.|La dette de {third}, {a}, est éteinte ; notre saisie entre vos mains du {at} prend fin.|Vous ne devez plus rien nous verser pour compte de {third} (saisie du {at}, {a}).", "Die Drittpfändung vom {at} zu Lasten von {third} (Schuld {a}) wird aufgehoben. Sie dürfen die einbehaltenen Summen freigeben.|Die Schuld von {third}, {a}, ist getilgt; unsere Pfändung in Ihren Händen vom {at} endet.|Sie brauchen für Rechnung von {third} nichts mehr abzuführen (Pfändung vom {at}, {a}).")


@letter(ANY, "local prov spw vlabel fin")
def collection_suspended(x):
    x.put(a=x.money(100, 5000), at=x.ago(10, 40))
    x.about("Ontvangstbevestiging bezwaar {ref}", "Accusé de réception de réclamation {ref}", "Empfangsbestätigung Einspruch {ref}")
    x.say("Wij ontvingen uw bezwaar op {at}. In afwachting van een beslissing is de invordering van {a} opgeschort.|Uw bezwaar ({at}) tegen {a} is geregistreerd; er wordt voorlopig niet ingevorderd.|Tot de uitspraak over uw bezwaar van {at} hoeft u {a} niet te betalen.", "Nous avons reçu votre réclamation le {at}. Dans l'attente d'une décision, le recouvrement de {a} est suspendu.|Votre réclamation ({at}) contre {a} est enregistrée ; aucun recouvrement n'a lieu pour le moment.|Jusqu'à la décision sur votre réclamation du {at}, vous ne devez pas payer {a}.", "Wir haben Ihren Einspruch am {at} erhalten. Bis zur Entscheidung ist die Beitreibung von {a} ausgesetzt.|Ihr Einspruch ({at}) gegen {a} ist registriert; vorläufig wird nicht beigetrieben.|Bis zur Entscheidung über Ihren Einspruch vom {at} brauchen Sie {a} nicht zu zahlen.")


@letter(ANY, "tax soc greffe local inter")
def receipt(x):
    x.terse = True
    x.put(a=x.money(10, 4000), at=x.ago(1, 12))
    x.about("Kwijting|Betalingsbewijs {doc}|Bevestiging van betaling", "Quittance|Reçu {doc}|Confirmation de paiement", "Quittung|Zahlungsbeleg {doc}|Zahlungsbestätigung")
    x.say("Goed ontvangen op {at}: {a} ({iban}, {comm}).|Uw betaling van {a} is op {at} toegekomen. Dossier {ref} is afgesloten.|Voor kwijting: {a}, geboekt {at}.", "Bien reçu le {at} : {a} ({iban}, {comm}).|Votre paiement de {a} nous est parvenu le {at}. Le dossier {ref} est clôturé.|Pour acquit : {a}, comptabilisé le {at}.", "Dankend erhalten am {at}: {a} ({iban}, {comm}).|Ihre Zahlung von {a} ist am {at} eingegangen. Die Akte {ref} ist abgeschlossen.|Betrag erhalten: {a}, verbucht am {at}.")


@letter("nl fr de", "fin spw onss forem")
def offset_leaves_nothing(x):
    x.put(a=x.money(100, 3000))
    x.about("Schuldvergelijking {ref}", "Compensation {ref}", "Verrechnung {ref}")
    x.table(["text", "debit", "credit"], [[t("Uw schuld", "Votre dette", "Ihre Schuld"), x.values["a"], ""], [t("Uw tegoed", "Votre crédit", "Ihr Guthaben"), "", x.values["a"]]], [t("Na verrekening", "Après compensation", "Nach Verrechnung"), Decimal(0), Decimal(0)])
    x.say("Uw tegoed van {a} werd volledig aangewend voor uw schuld. Er blijft geen saldo over.|Beide bedragen heffen elkaar op; u betaalt of ontvangt niets.|Schuld en tegoed van {a} zijn verrekend.", "Votre crédit de {a} a été entièrement affecté à votre dette. Aucun solde ne subsiste.|Les deux montants s'annulent ; vous ne payez ni ne recevez rien.|Dette et crédit de {a} sont compensés.", "Ihr Guthaben von {a} wurde vollständig auf Ihre Schuld angerechnet. Es verbleibt kein Saldo.|Beide Beträge heben sich auf; Sie zahlen und erhalten nichts.|Schuld und Guthaben von {a} sind verrechnet.")


@letter("nl fr de", "local prov spw afsca waste")
def exemption_granted(x):
    x.put(a=x.money(50, 2000), at=x.ago(20, 80))
    x.about("Vrijstelling {year}", "Exonération {year}", "Befreiung {year}")
    x.say("U bent voor {year} vrijgesteld van de belasting (normaal tarief {a}).|Op uw aanvraag van {at} wordt vrijstelling verleend; de {a} wordt niet aangerekend.|De taks van {a} is voor u niet van toepassing in {year}.", "Vous êtes exonéré de la taxe pour {year} (tarif normal {a}).|Sur votre demande du {at}, l'exonération est accordée ; les {a} ne seront pas portés en compte.|La taxe de {a} ne vous est pas applicable en {year}.", "Sie sind für {year} von der Steuer befreit (normaler Tarif {a}).|Auf Ihren Antrag vom {at} wird die Befreiung gewährt; die {a} werden nicht berechnet.|Die Steuer von {a} gilt für Sie {year} nicht.")


@letter("nl fr de", "waste water local caisse")
def new_invoice_will_follow(x):
    x.put(a=x.money(40, 2000), at=x.ago(10, 40))
    x.about("Uw factuur {doc} wordt herzien", "Votre facture {doc} est revue", "Ihre Rechnung {doc} wird überprüft")
    x.say("Factuur {doc} van {at} ({a}) is fout. Betaal ze niet; u krijgt een nieuwe.|De factuur van {a} ({at}) wordt vervangen. Wacht met betalen tot de nieuwe er is.|Wij trekken {doc} in ({a}); een nieuwe afrekening is in aanmaak.", "La facture {doc} du {at} ({a}) est erronée. Ne la payez pas ; une nouvelle vous parviendra.|La facture de {a} ({at}) sera remplacée. Attendez la nouvelle avant de payer.|Nous retirons {doc} ({a}) ; un nouveau décompte est en préparation.", "Die Rechnung {doc} vom {at} ({a}) ist fehlerhaft. Bezahlen Sie sie nicht; Sie erhalten eine neue.|Die Rechnung über {a} ({at}) wird ersetzt. Warten Sie mit der Zahlung auf die neue.|Wir ziehen {doc} zurück ({a}); eine neue Abrechnung ist in Vorbereitung.")

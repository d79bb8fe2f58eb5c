# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that look like something else and end with money that is due."""

from .letter import t
from .payment import payment
from .registry import letter

ANY = "nl fr de bi"
FORMS = ("rubric", "comb", "headrow", "dotted", "stacked", "slip", "sentence", "digits")


@letter(ANY, "soc waste water local dev")
def annual_statement_with_balance(x):
    due, paid = x.money(900, 4000), x.money(100, 890)
    x.put(a=due - paid, when=x.term("pay"))
    x.about("Jaaroverzicht {last}|Uw rekening in {last}", "Relevé annuel {last}|Votre compte en {last}", "Jahresübersicht {last}|Ihr Konto im Jahr {last}")
    x.say("Hierbij vindt u het overzicht van uw verrichtingen in {last}.|Dit jaarlijkse overzicht wordt u ter informatie bezorgd.", "Vous trouverez ci-dessous le relevé de vos opérations de {last}.|Ce relevé annuel vous est adressé pour information.", "Nachstehend finden Sie die Übersicht Ihrer Vorgänge {last}.|Diese Jahresübersicht erhalten Sie zur Information.")
    x.table(["text", "debit", "credit"], [[t("Aangerekend in {last}", "Porté en compte en {last}", "Berechnet {last}"), due, ""], [t("Ontvangen in {last}", "Reçu en {last}", "Erhalten {last}"), "", paid]], [t("Saldo", "Solde", "Saldo"), x.values["a"], ""])
    x.say("Het saldo van {a} dient {when} te worden vereffend.|U blijft ons {a} verschuldigd, te voldoen {when}.|Gelieve het verschil ({a}) {when} aan te zuiveren.", "Le solde de {a} est à apurer {when}.|Vous nous restez redevable de {a}, à acquitter {when}.|Merci de régler la différence ({a}) {when}.", "Der Saldo von {a} ist {when} zu begleichen.|Sie schulden uns noch {a}, zahlbar {when}.|Bitte gleichen Sie die Differenz ({a}) {when} aus.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:6]), skip=("amount",) if x.r.random() < 0.5 else ())


@letter(ANY, "spw vlabel paribx local prov fin")
def objection_rejected(x):
    x.put(a=x.money(50, 4000), at=x.ago(60, 200), app=x.term("appeal", "third", 3), when=x.term("pay", "letter by month"))
    x.about("Beslissing op bezwaar {ref}", "Décision sur réclamation {ref}", "Entscheidung über den Einspruch {ref}")
    x.say("Uw bezwaar van {at} wordt afgewezen.|Gelet op uw bezwaarschrift van {at}; overwegende dat geen nieuwe elementen worden aangebracht, wordt het bezwaar ongegrond verklaard.|Het bezwaar ({at}) is ontvankelijk maar ongegrond.", "Votre réclamation du {at} est rejetée.|Vu votre réclamation du {at} ; considérant qu'aucun élément nouveau n'est apporté, elle est déclarée non fondée.|La réclamation ({at}) est recevable mais non fondée.", "Ihr Einspruch vom {at} wird abgewiesen.|In Anbetracht Ihres Einspruchs vom {at} und in der Erwägung, dass keine neuen Elemente vorgebracht werden, wird er für unbegründet erklärt.|Der Einspruch ({at}) ist zulässig, aber unbegründet.")
    x.maybe("Beroep bij de rechtbank van eerste aanleg is mogelijk {app}.", "Un recours devant le tribunal de première instance est possible {app}.", "Eine Klage beim Gericht Erster Instanz ist {app} möglich.", chance=0.8)
    x.say("De {a} blijft verschuldigd en dient {when} betaald te zijn.|Bijgevolg is {a} {when} te voldoen.|Het bedrag van {a} wordt {when} ingewacht.", "Les {a} restent dus et doivent être payés {when}.|Par conséquent, {a} sont à acquitter {when}.|Le montant de {a} est attendu {when}.", "Die {a} bleiben geschuldet und sind {when} zu zahlen.|Folglich sind {a} {when} zu entrichten.|Der Betrag von {a} wird {when} erwartet.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:5]), skip=("amount",) if x.r.random() < 0.4 else ())


@letter(ANY, "infra onss caisse spw local inasti")
def plan_granted(x):
    part, n = x.money(50, 600), x.r.randint(3, 12)
    x.put(part=part, n=str(n), a=part * n, when=x.term("pay", "by", x.r.choice((15, 20, 30))))
    x.about("Uw afbetalingsplan is goedgekeurd|Afbetalingsplan {ref}", "Votre plan d'apurement est accordé|Plan d'apurement {ref}", "Ihr Zahlungsplan ist genehmigt|Zahlungsplan {ref}")
    x.say("Uw verzoek is ingewilligd: {n} maandelijkse aflossingen van {part} voor een totaal van {a}.|Wij staan u toe {a} af te lossen in {n} schijven van {part}.", "Votre demande est acceptée : {n} mensualités de {part} pour un total de {a}.|Nous vous autorisons à rembourser {a} en {n} tranches de {part}.", "Ihrem Antrag wird stattgegeben: {n} Monatsraten von {part} für insgesamt {a}.|Wir gestatten Ihnen, {a} in {n} Raten von {part} zu tilgen.")
    x.say("De eerste schijf van {part} wordt {when} verwacht, daarna telkens een maand later.|Eerste storting: {part}, {when}.|U stort {part} voor het eerst {when}.", "La première tranche de {part} est attendue {when}, puis de mois en mois.|Premier versement : {part}, {when}.|Vous versez {part} pour la première fois {when}.", "Die erste Rate von {part} wird {when} erwartet, danach jeweils einen Monat später.|Erste Zahlung: {part}, {when}.|Sie zahlen {part} erstmals {when}.")
    x.pay(part, also=(part * n,))
    payment(x, style=x.r.choice(FORMS[:5]), skip=("amount",))
    x.traits.append("instalments")


@letter(ANY, "fin onss spw caisse")
def refund_set_off_with_rest(x):
    debt, back = x.money(900, 5000), x.money(50, 890)
    x.put(debt=debt, back=back, a=debt - back, when=x.term("pay"))
    x.about("Uw teruggave van {back}", "Votre remboursement de {back}", "Ihre Erstattung von {back}")
    x.say("U hebt recht op een teruggave van {back}. Ze wordt verrekend met uw schuld van {debt}.|De teruggave ({back}) werd aangewend op dossier {ref} ({debt}).", "Vous avez droit à un remboursement de {back}. Il est imputé sur votre dette de {debt}.|Le remboursement ({back}) a été affecté au dossier {ref} ({debt}).", "Sie haben Anspruch auf eine Erstattung von {back}. Sie wird mit Ihrer Schuld von {debt} verrechnet.|Die Erstattung ({back}) wurde auf die Akte {ref} ({debt}) angerechnet.")
    x.say("Na verrekening blijft {a} te betalen {when}.|Rest: {a}, te vereffenen {when}.|Het overblijvende bedrag van {a} voldoet u {when}.", "Après imputation, {a} restent à payer {when}.|Reste : {a}, à régler {when}.|Vous acquittez le montant restant de {a} {when}.", "Nach Verrechnung bleiben {a} zu zahlen, {when}.|Rest: {a}, zu begleichen {when}.|Den verbleibenden Betrag von {a} entrichten Sie {when}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:6]))


@letter("nl fr de", "local dg prov com1 com3")
def permit_with_fee(x):
    x.put(a=x.money(25, 800), cost=x.money(2000, 90000), at=x.ago(4, 20), when=x.term("pay"), app=x.term("appeal", "letter receipt", 30))
    x.about("Vergunning verleend {ref}", "Permis octroyé {ref}", "Genehmigung erteilt {ref}")
    x.say("De gevraagde vergunning (werken {cost}) is u op {at} verleend.|Goed nieuws: uw vergunning werd op {at} afgeleverd voor werken van {cost}.", "Le permis demandé (travaux {cost}) vous a été délivré le {at}.|Bonne nouvelle : votre permis a été octroyé le {at} pour des travaux de {cost}.", "Die beantragte Genehmigung (Arbeiten {cost}) wurde Ihnen am {at} erteilt.|Gute Nachricht: Ihre Genehmigung wurde am {at} für Arbeiten von {cost} ausgestellt.")
    x.maybe("Tegen de voorwaarden kan u {app} beroep instellen.", "Un recours contre les conditions est ouvert {app}.", "Gegen die Auflagen kann {app} Beschwerde eingelegt werden.")
    x.say("De dossierkost van {a} wordt {when} ingewacht.|Voor de afgifte bent u {a} verschuldigd, {when}.|Leges: {a}, te storten {when}.", "Les frais de dossier de {a} sont attendus {when}.|Pour la délivrance, vous êtes redevable de {a}, {when}.|Redevance : {a}, à verser {when}.", "Die Aktengebühr von {a} wird {when} erwartet.|Für die Ausstellung schulden Sie {a}, {when}.|Gebühr: {a}, einzuzahlen {when}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:6]), skip=("amount",) if x.r.random() < 0.5 else ())


@letter(ANY, "fin onss spw viapass bipt")
def return_acknowledged_with_payment(x):
    x.put(a=x.money(100, 9000), base=x.money(10000, 90000), at=x.ago(1, 4), when=x.term("pay", "by"))
    x.about("Ontvangstbewijs aangifte {doc}", "Accusé de réception déclaration {doc}", "Empfangsbestätigung Erklärung {doc}")
    x.box(t("Ontvangen aangifte", "Déclaration reçue", "Eingegangene Erklärung"), ("day", x.values["at"]), ("period", "{quarter}"), ("base", x.values["base"]), (t("Saldo aan de Staat|Door u verschuldigd|Af te dragen", "Solde dû à l'Etat|Dû par vous|A verser", "Saldo zugunsten des Staates|Von Ihnen geschuldet|Abzuführen"), x.values["a"]))
    x.say("Uw aangifte werd goed ontvangen. Vergeet niet het saldo {when} over te maken.|Aangifte geregistreerd. Het saldo dient {when} op onze rekening te staan.|Dank voor uw aangifte; de afdracht gebeurt {when}.", "Votre déclaration est bien reçue. N'oubliez pas de verser le solde {when}.|Déclaration enregistrée. Le solde doit figurer à notre compte {when}.|Merci pour votre déclaration ; le versement se fait {when}.", "Ihre Erklärung ist eingegangen. Vergessen Sie nicht, den Saldo {when} zu überweisen.|Erklärung registriert. Der Saldo muss {when} auf unserem Konto sein.|Danke für Ihre Erklärung; die Abführung erfolgt {when}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:5]), skip=("amount",) if x.r.random() < 0.5 else ())


@letter("nl fr de", "local afsca eco monit greffe")
def certificate_with_fee(x):
    x.put(a=x.money(5, 120), at=x.ago(2, 10), when=x.term("pay"))
    x.about("Attest {doc}", "Certificat {doc}", "Bescheinigung {doc}")
    x.say("Hierbij het op {at} gevraagde attest betreffende {company} ({bce}).|Wij bevestigen dat {company} ({bce}) op {at} in orde was.", "Voici le certificat demandé le {at} concernant {company} ({bce}).|Nous certifions que {company} ({bce}) était en règle au {at}.", "Hiermit die am {at} beantragte Bescheinigung betreffend {company} ({bce}).|Wir bescheinigen, dass {company} ({bce}) am {at} in Ordnung war.")
    x.say("Kostprijs: {a}, over te maken {when}.|Voor dit attest rekenen wij {a} aan, te voldoen {when}.|Retributie {a} ({when}).", "Coût : {a}, à verser {when}.|Ce certificat donne lieu à une redevance de {a}, à acquitter {when}.|Redevance {a} ({when}).", "Kosten: {a}, zu überweisen {when}.|Für diese Bescheinigung berechnen wir {a}, zu begleichen {when}.|Gebühr {a} ({when}).")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(("comb", "sentence", "dotted", "slip")))


@letter("nl fr de", "afsca fire work local")
def inspection_with_fee(x):
    x.put(a=x.money(50, 600), at=x.ago(3, 20), hour=x.money(30, 49), fix=x.term("other", "letter by", 45), when=x.term("pay", "letter receipt by", 30))
    x.about("Verslag controle {doc}", "Rapport de contrôle {doc}", "Kontrollbericht {doc}")
    x.box(t("Controle", "Contrôle", "Kontrolle"), ("day", x.values["at"]), (t("Resultaat", "Résultat", "Ergebnis"), t("ongunstig", "défavorable", "ungünstig")), (t("Tarief per half uur", "Tarif par demi-heure", "Tarif je halbe Stunde"), x.values["hour"]))
    x.say("De gebreken worden {fix} hersteld.|Herstel is vereist {fix}.", "Les manquements seront corrigés {fix}.|Mise en conformité requise {fix}.", "Die Mängel sind {fix} zu beheben.|Nachbesserung erforderlich: {fix}.")
    x.say("De hercontrole is ten laste van de uitbater: {a}, te betalen {when}.|Kosten van de hercontrole: {a}, {when} te vereffenen.|Voor de controle bent u {a} verschuldigd {when}.", "Le recontrôle est à charge de l'exploitant : {a}, à payer {when}.|Frais de recontrôle : {a}, à régler {when}.|Pour le contrôle, vous êtes redevable de {a} {when}.", "Die Nachkontrolle geht zu Lasten des Betreibers: {a}, zahlbar {when}.|Kosten der Nachkontrolle: {a}, {when} zu begleichen.|Für die Kontrolle schulden Sie {a} {when}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:6]))


@letter(ANY, "spw vlabel onss local inter fin")
def reduced_but_still_due(x):
    old, less = x.money(1000, 5000), x.money(50, 950)
    x.put(old=old, less=less, a=old - less, at=x.ago(15, 60), when=x.term("pay"))
    x.about("Vermindering van uw aanslag|Rechtzetting {doc}", "Réduction de votre imposition|Rectification {doc}", "Herabsetzung Ihrer Steuer|Berichtigung {doc}")
    x.say("Uw bedrag van {old} ({at}) wordt met {less} verminderd.|Wij verlenen een ontheffing van {less} op {old} ({at}).", "Votre montant de {old} ({at}) est réduit de {less}.|Nous accordons un dégrèvement de {less} sur {old} ({at}).", "Ihr Betrag von {old} ({at}) wird um {less} herabgesetzt.|Wir gewähren einen Nachlass von {less} auf {old} ({at}).")
    x.say("Nieuw te betalen: {a}, {when}.|Zo blijft nog {a} open, te voldoen {when}.|U bent dus nog {a} verschuldigd ({when}).", "Nouveau montant à payer : {a}, {when}.|Il reste ainsi {a} ouverts, à acquitter {when}.|Vous êtes donc encore redevable de {a} ({when}).", "Neu zu zahlen: {a}, {when}.|So bleiben noch {a} offen, zu begleichen {when}.|Sie schulden also noch {a} ({when}).")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS), skip=())


@letter(ANY, "work zone afsca eco greffe")
def settlement_proposed(x):
    """A hearing may be avoided by a settlement."""
    x.put(a=x.money(100, 2500), at=x.ago(10, 90), worst=x.money(2600, 9000), when=x.term("pay", "receipt letter by third"))
    x.about("Voorstel tot minnelijke schikking {ref}", "Proposition de transaction {ref}", "Vorschlag zur gütlichen Regelung {ref}")
    x.say("Voor de inbreuk van {at} kan vervolging (boete tot {worst}) worden vermeden door betaling van {a} {when}.|De strafvordering voor de feiten van {at} vervalt indien u {when} {a} betaalt; anders riskeert u {worst}.|Minnelijke schikking: {a}, te kwijten {when}. Feiten van {at}; wettelijk maximum {worst}.", "Pour l'infraction du {at}, les poursuites (amende jusqu'à {worst}) peuvent être évitées par le paiement de {a} {when}.|L'action publique pour les faits du {at} s'éteint si vous payez {a} {when} ; sinon vous risquez {worst}.|Transaction : {a}, à acquitter {when}. Faits du {at} ; maximum légal {worst}.", "Für den Verstoß vom {at} kann eine Verfolgung (Geldbuße bis {worst}) durch Zahlung von {a} {when} vermieden werden.|Die Strafverfolgung für die Taten vom {at} erlischt, wenn Sie {when} {a} zahlen; sonst riskieren Sie {worst}.|Vergleich: {a}, zu entrichten {when}. Taten vom {at}; gesetzliches Höchstmaß {worst}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS))


@letter("nl fr de", "greffe")
def provision_for_the_expert(x):
    x.put(a=x.money(300, 3000), at=x.ago(5, 20), sit=x.ahead(40, 70), when=x.term("pay", "receipt letter by"))
    x.hearing(x.values["sit"])
    x.about("Deskundigenonderzoek {ref}", "Expertise {ref}", "Begutachtung {ref}")
    x.say("Bij vonnis van {at} is een deskundige aangesteld. De installatievergadering gaat door op {sit}.|De deskundige, aangesteld op {at}, verwacht u op {sit}.", "Par jugement du {at}, un expert a été désigné. La réunion d'installation aura lieu le {sit}.|L'expert désigné le {at} vous attend le {sit}.", "Mit Urteil vom {at} wurde ein Sachverständiger bestellt. Die Einführungssitzung findet am {sit} statt.|Der am {at} bestellte Sachverständige erwartet Sie am {sit}.")
    x.say("U consigneert {a} {when} ter griffie.|Het voorschot van {a} valt te consigneren {when}.|Uw provisie van {a} dient {when} ontvangen te zijn.", "Vous consignez {a} au greffe {when}.|La provision de {a} est à consigner {when}.|Votre provision de {a} doit nous parvenir {when}.", "Sie hinterlegen {a} {when} bei der Kanzlei.|Der Vorschuss von {a} ist {when} zu hinterlegen.|Ihr Vorschuss von {a} muss {when} eingegangen sein.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:5]), skip=("amount",) if x.r.random() < 0.5 else ())


@letter("nl fr de", "spwe forem dg vlaio onem")
def grant_to_give_back(x):
    given = x.money(2000, 9000)
    part = x.money(200, 1900)
    x.put(given=given, a=part, at=x.ago(200, 600), when=x.term("pay"), app=x.term("appeal", "third month"))
    x.about("Herziening van uw subsidie {ref}", "Révision de votre subvention {ref}", "Überprüfung Ihres Zuschusses {ref}")
    x.say("U ontving op {at} een subsidie van {given}. Na controle van de stukken komt u recht op een lager bedrag.|De steun van {given} ({at}) is herrekend.".replace("komt u recht op", "hebt u recht op"), "Vous avez reçu le {at} une subvention de {given}. Après contrôle des pièces, vous avez droit à un montant inférieur.|L'aide de {given} ({at}) a été recalculée.", "Sie erhielten am {at} einen Zuschuss von {given}. Nach Prüfung der Belege steht Ihnen ein geringerer Betrag zu.|Die Beihilfe von {given} ({at}) wurde neu berechnet.")
    x.say("Het te veel ontvangene, {a}, stort u {when} terug.|Gelieve {a} {when} terug te betalen.|Terug te vorderen: {a}, te voldoen {when}.", "Vous reversez le trop-perçu, {a}, {when}.|Veuillez rembourser {a} {when}.|A récupérer : {a}, à acquitter {when}.", "Den zu viel erhaltenen Betrag von {a} zahlen Sie {when} zurück.|Bitte erstatten Sie {a} {when}.|Zurückzufordern: {a}, zu begleichen {when}.")
    x.maybe("Beroep tegen deze beslissing: {app}.", "Recours contre cette décision : {app}.", "Beschwerde gegen diese Entscheidung: {app}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:6]), skip=("amount",) if x.r.random() < 0.4 else ())


@letter(ANY, "eco bipt fedris afsca caisse")
def registration_with_contribution(x):
    x.put(a=x.money(40, 900), at=x.ago(2, 12), when=x.term("pay"))
    x.about("Uw inschrijving {doc}", "Votre inscription {doc}", "Ihre Eintragung {doc}")
    x.say("Welkom. U bent op {at} ingeschreven onder nummer {doc}.|Uw aanvraag tot inschrijving werd op {at} aanvaard.", "Bienvenue. Vous êtes inscrit le {at} sous le numéro {doc}.|Votre demande d'inscription a été acceptée le {at}.", "Willkommen. Sie wurden am {at} unter der Nummer {doc} eingetragen.|Ihr Antrag auf Eintragung wurde am {at} angenommen.")
    x.say("De inschrijving wordt actief na betaling van {a} {when}.|De bijdrage voor dit jaar bedraagt {a} en is {when} verschuldigd.|Gelieve de eerste bijdrage ({a}) {when} te voldoen.", "L'inscription sera active après paiement de {a} {when}.|La contribution de cette année est de {a} et est due {when}.|Merci d'acquitter la première contribution ({a}) {when}.", "Die Eintragung wird nach Zahlung von {a} {when} aktiv.|Der Beitrag für dieses Jahr beträgt {a} und ist {when} fällig.|Bitte begleichen Sie den ersten Beitrag ({a}) {when}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:6]))


@letter(ANY, "waste water local caisse viapass")
def direct_debit_refused(x):
    x.put(a=x.money(20, 900), at=x.ago(4, 15), c=x.money(3, 12), when=x.term("pay"))
    x.about("Domiciliëring geweigerd {doc}", "Domiciliation refusée {doc}", "Lastschrift zurückgewiesen {doc}")
    x.say("De domiciliëring van {at} werd door uw bank geweigerd. Schrijf {a} {when} zelf over.|Op {at} konden wij {a} niet innen. Gelieve dit bedrag {when} over te schrijven.|Onze invordering van {at} mislukte; {a} staat open en wordt {when} verwacht.", "La domiciliation du {at} a été refusée par votre banque. Virez {a} vous-même {when}.|Le {at}, nous n'avons pu encaisser {a}. Merci de virer ce montant {when}.|Notre encaissement du {at} a échoué ; {a} restent ouverts et sont attendus {when}.", "Die Lastschrift vom {at} wurde von Ihrer Bank zurückgewiesen. Überweisen Sie {a} {when} selbst.|Am {at} konnten wir {a} nicht einziehen. Bitte überweisen Sie diesen Betrag {when}.|Unser Einzug vom {at} ist gescheitert; {a} sind offen und werden {when} erwartet.")
    x.maybe("De bankkost van {c} nemen wij voor onze rekening.", "Les frais bancaires de {c} sont pris en charge par nos services.", "Die Bankkosten von {c} übernehmen wir.", chance=0.4)
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS))


@letter("nl fr de", "local spw prov waste afsca")
def exemption_refused(x):
    x.put(a=x.money(40, 1500), at=x.ago(20, 80), when=x.term("pay", "letter by receipt month"))
    x.about("Uw aanvraag tot vrijstelling", "Votre demande d'exonération", "Ihr Antrag auf Befreiung")
    x.say("Wij kunnen niet ingaan op uw aanvraag van {at}; de belasting van {a} is {when} te betalen.|De vrijstelling gevraagd op {at} wordt geweigerd. Verschuldigd: {a}, {when}.|U voldoet niet aan de voorwaarden (aanvraag {at}). Daarom blijft {a} eisbaar, {when}.", "Nous ne pouvons donner suite à votre demande du {at} ; la taxe de {a} est à payer {when}.|L'exonération demandée le {at} est refusée. Dû : {a}, {when}.|Vous ne remplissez pas les conditions (demande du {at}). {a} restent donc exigibles, {when}.", "Ihrem Antrag vom {at} kann nicht entsprochen werden; die Steuer von {a} ist {when} zu zahlen.|Die am {at} beantragte Befreiung wird abgelehnt. Geschuldet: {a}, {when}.|Sie erfüllen die Bedingungen nicht (Antrag vom {at}). {a} bleiben daher fällig, {when}.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS))


@letter("nl fr de", "stat onss eco fin")
def fine_for_no_answer(x):
    x.put(a=x.money(100, 1500), at=x.ago(60, 150), when=x.term("pay", "receipt third by"), d=x.term("objection", "letter receipt", 30))
    x.about("Enquête {ref}: beslissing", "Enquête {ref} : décision", "Erhebung {ref}: Entscheidung")
    x.say("De vragenlijst van {at} werd niet ingediend. Met dit bericht wordt een geldboete van {a} opgelegd, te kwijten {when}.|Geen antwoord op de enquête van {at}: geldboete {a}, verschuldigd {when}.|Wegens het uitblijven van uw antwoord ({at}) bent u {when} {a} verschuldigd.", "Le questionnaire du {at} n'a pas été rentré. Par le présent avis, une amende de {a} est infligée, à acquitter {when}.|Pas de réponse à l'enquête du {at} : amende {a}, due {when}.|Faute de réponse ({at}), vous êtes redevable de {a} {when}.", "Der Fragebogen vom {at} wurde nicht eingereicht. Hiermit wird eine Geldbuße von {a} verhängt, zu entrichten {when}.|Keine Antwort auf die Erhebung vom {at}: Geldbuße {a}, fällig {when}.|Mangels Antwort ({at}) schulden Sie {when} {a}.")
    x.maybe("Verweer kan {d}.", "Une contestation peut être introduite {d}.", "Widerspruch ist {d} möglich.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS))


@letter("nl fr de", "dev dg local prov")
def seat_at_the_fair(x):
    """An invitation that reserves a stand: its price is asked at the end."""
    x.put(a=x.money(60, 900), at=x.open_day(x.ahead(50, 100)), when=x.term("pay", "by", 30))
    x.about("Uitnodiging ondernemersbeurs", "Invitation au salon des entreprises", "Einladung zur Unternehmermesse")
    x.say("Uw stand op de beurs van {at} is gereserveerd.|Wij verwelkomen u op {at}; uw inschrijving is bevestigd.", "Votre stand au salon du {at} est réservé.|Nous vous accueillerons le {at} ; votre inscription est confirmée.", "Ihr Stand auf der Messe am {at} ist reserviert.|Wir begrüßen Sie am {at}; Ihre Anmeldung ist bestätigt.")
    x.say("De deelname ({a}) wordt {when} geregeld.|Standgeld: {a}, te storten {when}.|Uw bijdrage van {a} wordt {when} verwacht.", "La participation ({a}) est à régler {when}.|Droit d'emplacement : {a}, à verser {when}.|Votre participation de {a} est attendue {when}.", "Die Teilnahme ({a}) ist {when} zu begleichen.|Standgebühr: {a}, einzuzahlen {when}.|Ihr Beitrag von {a} wird {when} erwartet.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS), skip=())


@letter("nl fr de", "onss onva fedris inasti")
def tariff_notice_with_annual_fee(x):
    new = x.money(50, 900)
    x.put(a=new, old=x.money(40, 890), when=x.term("pay", "by eom"))
    x.about("Indexering bijdrage {next}", "Indexation de la contribution {next}", "Indexierung des Beitrags {next}")
    x.table([t("Jaar", "Année", "Jahr"), t("Tarief", "Tarif", "Tarif")], [["{year}", x.values["old"]], ["{next}", new]])
    x.say("De bijdrage {next} is vanaf nu verschuldigd, {when}.|Voor {next} stort u het nieuwe tarief {when}.|Het nieuwe tarief dient {when} vereffend te zijn.", "La contribution {next} est due dès à présent, {when}.|Pour {next}, vous versez le nouveau tarif {when}.|Le nouveau tarif est à régler {when}.", "Der Beitrag {next} ist ab sofort fällig, {when}.|Für {next} zahlen Sie den neuen Tarif {when}.|Der neue Tarif ist {when} zu begleichen.")
    x.pay(x.values["a"])
    payment(x, style=x.r.choice(FORMS[:6]))

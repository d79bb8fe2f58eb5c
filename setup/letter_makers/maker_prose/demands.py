# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Demands in full letters: the order to pay stands in running text."""

from .kit import letter

ON = ("on14", "on21", "on30")
ANY = (*ON, "rec14", "let30", "wd1m", "rec30", "let1m", "eom")


@letter("nl fr de nl fr", "rsz rjv fedris favv")
def balance_reminder(x):
    """Principal, surcharge, interest, a payment taken off; the rest is asked."""
    x.money("main", 900, 14000)
    x.share("extra", "main", 0.1)
    x.share("interest", "main", 0.021)
    x.share("paid", "main", 0.25)
    x.set("total", sum(x.amounts[each] for each in ("main", "extra", "interest")) - x.amounts["paid"])
    x.day("came", -25)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Aanmaning - {quarter} {year}|Uw achterstallige bijdragen|Ingebrekestelling {ref}]
[Ondanks ons eerder bericht is uw rekening niet aangezuiverd.|Uit het onderzoek van uw rekening blijkt dat u nog niet al uw bijdragen hebt voldaan.|Wij stellen vast dat de bijdragen van het {quarter} {year} slechts gedeeltelijk zijn vereffend.]
De bijdragen bedragen {main}. Daarbij komen een bijdrageopslag van {extra} en verwijlinteresten van {interest}. [Wij hielden rekening met uw storting van {paid} op {came}.|Uw betaling van {paid} ({came}) werd in mindering gebracht.]
[U blijft dus {total} verschuldigd, te vereffenen {due}.|Het debetsaldo bedraagt thans {total} en dient {due} te zijn aangezuiverd.|Wij verzoeken u het saldo van {total} {due} te voldoen.|{total}: dat is wat wij {due} van u verwachten.]
@pay
?@costs
?@plan
?@contact""",
        "fr": """# [Mise en demeure - {quarter} {year}|Vos cotisations arriérées|Sommation {ref}]
[Malgré notre précédent avis, votre compte n'a pas été apuré.|L'examen de votre compte montre que toutes vos cotisations n'ont pas été acquittées.|Nous constatons que les cotisations du {quarter} {year} n'ont été réglées qu'en partie.]
Les cotisations s'élèvent à {main}. S'y ajoutent une majoration de {extra} et des intérêts de retard de {interest}. [Il a été tenu compte de votre versement de {paid} du {came}.|Votre paiement de {paid} ({came}) a été déduit.]
[Vous restez dès lors redevable de {total}, à régler {due}.|Le solde débiteur est actuellement de {total} et doit être apuré {due}.|Nous vous invitons à acquitter le solde de {total} {due}.|Nous attendons donc de vous {total}, {due}.]
@pay
?@costs
?@plan
?@contact""",
        "de": """# [Mahnung - {quarter} {year}|Ihre rückständigen Beiträge|Inverzugsetzung {ref}]
[Trotz unserer vorigen Mitteilung ist Ihr Konto nicht ausgeglichen.|Die Prüfung Ihres Kontos ergibt, dass nicht alle Beiträge entrichtet wurden.]
Die Beiträge belaufen sich auf {main}. Hinzu kommen ein Zuschlag von {extra} und Verzugszinsen von {interest}. [Ihre Zahlung von {paid} vom {came} wurde berücksichtigt.|Abgezogen wurden {paid}, die am {came} eingingen.]
[Sie schulden somit noch {total}, zu begleichen {due}.|Der Sollsaldo beträgt derzeit {total} und ist {due} auszugleichen.|Wir fordern Sie auf, den Restbetrag von {total} {due} zu entrichten.]
@pay
?@costs
?@plan
?@contact""",
    }


@letter("nl fr bi nl", "xerius liantis acerta ucm nhk")
def company_contribution(x):
    x.set("total", x.rng.choice([347.5, 868, 358.07, 894.1]))
    x.money("limit", 700000, 900000, whole=True)
    x.term("due", "pay", "on30", "on60", "on45")
    x.pay("total", "due")
    return {
        "nl": """# [Vennootschapsbijdrage {year}|Jaarlijkse bijdrage ten laste van vennootschappen|Uw bijdrage voor {year}]
[Elke vennootschap draagt jaarlijks bij aan het sociaal statuut van de zelfstandigen.|Zoals elk jaar berekenden wij de bijdrage van uw vennootschap.] [Het balanstotaal van uw vennootschap lag in {before} onder de grens van {limit}, zodat u de kleine bijdrage verschuldigd bent.|De drempel van het balanstotaal bedraagt {limit}.]
[Voor {company} komt de bijdrage op {total}; ze moet {due} op onze rekening staan.|Uw bijdrage bedraagt {total}. Wij vragen u ze te vereffenen {due}.|Dit jaar is dat {total}, verschuldigd {due}.|De aanslag beloopt {total} en is eisbaar {due}.]
@pay
[Per maand vertraging wordt 1 % aangerekend.|Laattijdige betaling geeft aanleiding tot 1 % verhoging per maand.|]
?@privacy
?@contact""",
        "fr": """# [Cotisation de société {year}|Cotisation annuelle à charge des sociétés|Votre cotisation pour {year}]
[Chaque société contribue annuellement au statut social des indépendants.|Comme chaque année, nous avons calculé la cotisation de votre société.] [Le total du bilan {before} étant inférieur à {limit}, vous êtes redevable de la petite cotisation.|Le seuil du total du bilan est fixé à {limit}.]
[Pour {company}, la cotisation est de {total} ; elle doit se trouver sur notre compte {due}.|Votre cotisation s'élève à {total}. Nous vous demandons de l'acquitter {due}.|Cette année, il s'agit de {total}, exigible {due}.]
@pay
[Une majoration de 1 % par mois de retard est appliquée.|Tout retard donne lieu à une majoration de 1 % par mois.|]
?@privacy
?@contact""",
    }


@letter("nl fr nl", "xerius liantis acerta ucm")
def fund_quarter_due(x):
    x.money("base", 400, 4500)
    x.share("extra", "base", 0.03)
    x.money("income", 18000, 70000)
    x.set("total", x.amounts["base"] + x.amounts["extra"])
    x.term("due", "pay", "on30", "on21", "eom")
    x.pay("total", "due")
    return {
        "nl": """# [Uw bijdragen van het {quarter}|Vervaldagbericht {q}/{year}|Rekeninguittreksel sociale bijdragen]
De voorlopige bijdrage van uw mandataris {person}, berekend op een inkomen van {income}, bedraagt {base}. [Omdat het vorige kwartaal te laat werd vereffend, is er een verhoging van 3 %, namelijk {extra}.|De wettelijke verhoging van 3 % beloopt {extra}.]
[In totaal is {total} eisbaar {due}.|Wij verwachten dus {total} {due}.|{total} dient {due} gecrediteerd te zijn op onze rekening.|U zorgt ervoor dat {total} {due} bij ons toekomt.]
@pay
[Werkt u met een domiciliëring, dan hoeft u uiteraard niets te doen.|Uw vennootschap is hoofdelijk aansprakelijk voor deze bijdragen.|Is uw inkomen lager, dan kunt u een vermindering aanvragen.|]
?@contact""",
        "fr": """# [Vos cotisations du {quarter}|Avis d'échéance {q}/{year}|Extrait de compte cotisations sociales]
La cotisation provisoire de votre mandataire {person}, calculée sur un revenu de {income}, s'élève à {base}. [Le trimestre précédent ayant été payé en retard, une majoration de 3 %, soit {extra}, s'y ajoute.|La majoration légale de 3 % est de {extra}.]
[Au total, {total} est exigible {due}.|Nous attendons donc {total} {due}.|{total} doit être crédité sur notre compte {due}.|Veillez à ce que {total} nous parvienne {due}.]
@pay
[Votre société est solidairement responsable de ces cotisations.|Si vos revenus sont plus bas, une réduction peut être demandée.|]
?@contact""",
    }


@letter("nl fr nl", "zone_nl gas bxl zone_bx coast")
def gas_fine(x):
    """A municipal fine: to pay or to defend oneself."""
    x.set("total", x.rng.choice([58, 116, 53, 75, 100, 175, 250]))
    x.day("fact", -25)
    x.set("max", 500)
    x.term("due", "pay", "rec30", "let30", "on30")
    x.term("defend", "answer", "rec15", "rec30", "let15", "let30")
    x.pay("total", "due")
    return {
        "nl": """# [Gemeentelijke administratieve sanctie - {pv}|Kennisgeving GAS-dossier {ref}|Inbreuk van {fact}]
Op {fact} werd vastgesteld dat het voertuig met nummerplaat {plate}, ingeschreven op naam van {company}, [stilstond op het trottoir|geparkeerd stond voor een ingang|het verkeersbord C3 negeerde] te {place}. [De geldboete kan oplopen tot {max}.|Het wettelijk maximum is {max}.|]
[De sanctionerend ambtenaar legt u een administratieve geldboete op van {total}, te voldoen {due}.|U kunt dit dossier afsluiten door {total} te betalen {due}.|Hiervoor is een boete van {total} verschuldigd; te regelen {due}.]
@pay
[Wenst u verweer te voeren, dan doet u dat schriftelijk {defend}.|Betwist u de feiten, bezorg ons dan uw verweermiddelen {defend}.|Uw schriftelijk verweer wordt verwacht {defend}.]
?@privacy""",
        "fr": """# [Sanction administrative communale - {pv}|Notification dossier SAC {ref}|Infraction du {fact}]
Le {fact}, il a été constaté que le véhicule immatriculé {plate}, au nom de {company}, [se trouvait à l'arrêt sur le trottoir|stationnait devant une entrée|n'a pas respecté le signal C3], {place}. [L'amende peut atteindre {max}.|Le maximum légal est de {max}.|]
[Le fonctionnaire sanctionnateur vous inflige une amende administrative de {total}, à acquitter {due}.|Vous pouvez clôturer ce dossier en versant {total} {due}.|Une amende de {total} est due de ce chef ; à régler {due}.]
@pay
[Si vous souhaitez vous défendre, faites-le par écrit {defend}.|Si vous contestez les faits, transmettez-nous vos moyens de défense {defend}.|Votre défense écrite est attendue {defend}.]
?@privacy""",
    }


@letter("nl fr de", "justice parket")
def immediate_collection(x):
    x.set("total", x.rng.choice([53, 116, 174, 97.6, 185, 235]))
    x.share("later", "total", 1.35)
    x.day("fact", -20)
    x.term("due", "pay", "rec10", "let15", "on21")
    x.pay("total", "due")
    return {
        "nl": """# [Onmiddellijke inning - PV {pv}|Voorstel tot minnelijke schikking {ref}|Verkeersovertreding van {fact}]
Met uw voertuig {plate} werd op {fact} een overtreding begaan te {place}.
[U kunt gerechtelijke vervolging vermijden door {total} te storten {due}.|Tegen betaling van {total}, {due}, vervalt de strafvordering.|Het bedrag van deze inning is {total}; het wordt {due} verwacht.]
@pay
[Zonder betaling volgt een bevel tot betalen, met een bedrag dat verhoogd wordt tot {later}.|Doet u niets, dan wordt {later} gevorderd.|Nadien loopt dit op tot {later}.|]
[Reed iemand anders, meld dat dan online vóór u iets betaalt.|Via de website kunt u het dossier inzien met de code {ref}.|]""",
        "fr": """# [Perception immédiate - PV {pv}|Proposition de transaction {ref}|Infraction routière du {fact}]
Une infraction a été commise le {fact} avec votre véhicule {plate}, {place}.
[Vous pouvez éviter des poursuites en versant {total} {due}.|Moyennant paiement de {total}, {due}, l'action publique s'éteint.|Le montant de cette perception est de {total} ; il est attendu {due}.]
@pay
[À défaut, un ordre de paiement suivra, d'un montant porté à {later}.|Sans réaction, {later} vous sera réclamé.|Ce montant passera ensuite à {later}.|]
[Si une autre personne conduisait, signalez-le en ligne.|Le dossier est consultable sur le site avec le code {ref}.|]""",
        "de": """# [Sofortige Erhebung - Protokoll {pv}|Verkehrsübertretung vom {fact}]
Mit Ihrem Fahrzeug {plate} wurde am {fact} eine Übertretung begangen ({place}).
[Sie können eine Verfolgung vermeiden, indem Sie {total} {due} überweisen.|Gegen Zahlung von {total}, {due}, erlischt die Strafverfolgung.|Der Betrag dieser Erhebung beläuft sich auf {total} und wird {due} erwartet.]
@pay
[Andernfalls folgt eine Zahlungsanweisung über {later}.|Danach erhöht sich der Betrag auf {later}.|]""",
    }


@letter("nl", "vlabel")
def vlabel_assessment(x):
    x.money("base", 2000, 60000)
    x.share("total", "base", 0.1)
    x.term("due", "pay", "wd2m", "on60", "let2m")
    x.word("tax", nl="de onroerende voorheffing|de verkeersbelasting|de leegstandsheffing bedrijfsruimten|de kilometerheffing")
    x.pay("total", "due")
    return {
        "nl": """# [Aanslagbiljet {year} - kohierartikel {ref}|Uw aanslag voor {tax}|{Tax}: aanslagjaar {year}]
[Hierbij ontvangt u het aanslagbiljet voor {tax}.|Voor {tax} werd een aanslag gevestigd op naam van {company}.] De heffingsgrondslag is {base}.
[De aanslag bedraagt {total}. U betaalt {due}.|U dient {total} te voldoen {due}.|Verschuldigd: {total}, betaalbaar {due}.|Wij vragen u {total} over te schrijven {due}.]
@pay
?@plan
@objection
?@contact""",
    }


@letter("fr nl bi", "brufisc")
def brussels_assessment(x):
    x.money("base", 500, 9000)
    x.share("increase", "base", 0.2)
    x.set("total", x.amounts["base"] + x.amounts["increase"])
    x.term("due", "pay", "let2m", "wd2m", "on60")
    x.pay("total", "due")
    return {
        "nl": """# [Taxi- en verhuurheffing {year}|Gewestbelasting op niet-woongebouwen {year}|Aanslagbiljet {ref}]
[De belasting voor uw inrichting te {place} werd ingekohierd.|Op naam van {company} is een aanslag ingekohierd.] Belasting: {base}. Belastingverhoging wegens laattijdige aangifte: {increase}.
[Het geheel, {total}, is invorderbaar {due}.|Wij verzoeken u {total} te vereffenen {due}.|U bent {total} verschuldigd, te kwijten {due}.]
@pay
@objection
?@privacy""",
        "fr": """# [Taxe sur les services de taxi {year}|Taxe régionale sur les bâtiments non résidentiels {year}|Avertissement-extrait de rôle {ref}]
[La taxe relative à votre établissement, {place}, a été enrôlée.|Une imposition a été enrôlée au nom de {company}.] Taxe : {base}. Accroissement pour déclaration tardive : {increase}.
[Le tout, soit {total}, est exigible {due}.|Nous vous prions de vous acquitter de {total} {due}.|Vous êtes redevable de {total}, à solder {due}.]
@pay
@objection
?@privacy""",
    }


@letter("nl fr", "city village coast province bxl commune arlon")
def municipal_tax(x):
    x.money("rate", 2, 9)
    x.money("total", 60, 1900)
    x.term("due", "pay", "let2m", "rec2m", "on60")
    x.word("tax", nl="belasting op drijfkracht|belasting op bedrijfsruimten|belasting op reclameborden|algemene bedrijfsbelasting", fr="taxe sur la force motrice|taxe sur les surfaces commerciales|taxe sur les enseignes|taxe sur les entreprises")
    x.pay("total", "due")
    return {
        "nl": """# [Aanslagbiljet {tax} - {year}|{Tax}: dienstjaar {year}|Kohier {tax}, artikel {ref}]
De gemeenteraad stelde het reglement op de {tax} vast. Het tarief is {rate} per eenheid.
[Uw aanslag komt op {total}, te betalen {due}.|Wij vragen u {total} te kwijten {due}.|Op grond daarvan bent u {total} verschuldigd, {due}.]
@pay
@objection
?@contact""",
        "fr": """# [Avertissement-extrait de rôle - {tax} {year}|{Tax} : exercice {year}|Rôle {tax}, article {ref}]
Le conseil communal a arrêté le règlement relatif à la {tax}. Le taux est de {rate} par unité.
[Votre imposition s'élève à {total}, à payer {due}.|Nous vous prions d'acquitter {total} {due}.|Sur cette base, vous êtes redevable de {total}, {due}.]
@pay
@objection
?@contact""",
    }


@letter("nl fr de", "fin")
def vat_account(x):
    x.money("tax", 800, 20000)
    x.share("fine", "tax", 0.1)
    x.share("interest", "tax", 0.008)
    x.set("total", x.amounts["tax"] + x.amounts["fine"] + x.amounts["interest"])
    x.term("due", "pay", "rec1m", "let1m", "on30")
    x.pay("total", "due")
    return {
        "nl": """# [Btw-aangifte {quarter} {lastyear}|Betaalbericht btw {ref}|Invorderingsregister - {ref}]
[Uw btw-schuld is niet volledig aangezuiverd.|Uit uw rekening-btw blijkt een schuld.] De btw bedraagt {tax}, de proportionele boete {fine} en de intresten {interest}.
[Gelieve de schuld van {total} te voldoen {due}.|Het invorderbare bedrag is {total}, te kwijten {due}.|U wordt verzocht {total} te vereffenen {due}.]
@pay
?@costs
?@plan""",
        "fr": """# [Déclaration TVA {quarter} {lastyear}|Avis de paiement TVA {ref}|Registre de perception - {ref}]
[Votre dette de TVA n'est pas entièrement apurée.|Votre compte TVA présente une dette.] La TVA s'élève à {tax}, l'amende proportionnelle à {fine} et les intérêts à {interest}.
[Veuillez vous acquitter de la dette de {total} {due}.|Le montant exigible est de {total}, à solder {due}.|Vous êtes prié de régler {total} {due}.]
@pay
?@costs
?@plan""",
        "de": """# [MwSt.-Erklärung {quarter} {lastyear}|Zahlungsmitteilung MwSt. {ref}]
[Ihre MwSt.-Schuld ist nicht vollständig beglichen.|Ihr MwSt.-Konto weist eine Schuld auf.] Die Steuer beträgt {tax}, die Geldbuße {fine}, die Zinsen {interest}.
[Bitte entrichten Sie die Schuld von {total} {due}.|Einzufordern sind {total}, zu begleichen {due}.|Sie werden gebeten, {total} {due} auszugleichen.]
@pay
?@costs
?@plan""",
    }


@letter("nl fr de", "fsma bipt favv gba nbb")
def yearly_fee(x):
    x.money("total", 200, 6000)
    x.money("turnover", 100000, 900000, whole=True)
    x.term("due", "pay", "rec30", "let30", "on30", "rec1m")
    x.pay("total", "due", free=x.rng.random() < 0.3)
    return {
        "nl": """# [Werkingskosten {year}|Jaarlijkse heffing {year}|Bijdrage in de kosten van het toezicht]
[Krachtens het koninklijk besluit dragen de ondernemingen onder toezicht bij in onze kosten.|De wet legt elke operator een jaarlijkse heffing op.] Als grondslag dient de omzet van {turnover} die u hebt aangegeven.
[Uw aandeel voor {year} is vastgesteld op {total}, opeisbaar {due}.|Wij stellen u {total} in rekening, te voldoen {due}.|De heffing beloopt {total}; wij verwachten ze {due}.]
@pay
?@objection""",
        "fr": """# [Frais de fonctionnement {year}|Redevance annuelle {year}|Contribution aux frais de contrôle]
[En vertu de l'arrêté royal, les entreprises contrôlées contribuent à nos frais.|La loi impose à chaque opérateur une redevance annuelle.] La base est le chiffre d'affaires de {turnover} que vous avez déclaré.
[Votre quote-part pour {year} est fixée à {total}, exigible {due}.|Nous vous portons en compte {total}, à régler {due}.|La redevance s'élève à {total} ; nous l'attendons {due}.]
@pay
?@objection""",
        "de": """# [Betriebskosten {year}|Jährliche Abgabe {year}]
[Aufgrund des Königlichen Erlasses tragen die beaufsichtigten Unternehmen zu unseren Kosten bei.|Das Gesetz sieht für jeden Betreiber eine jährliche Abgabe vor.] Grundlage ist der von Ihnen gemeldete Umsatz von {turnover}.
[Ihr Anteil für {year} wird auf {total} festgesetzt, fällig {due}.|Wir stellen Ihnen {total} in Rechnung, zu begleichen {due}.|Die Abgabe beläuft sich auf {total}; wir erwarten sie {due}.]
@pay
?@objection""",
    }


@letter("nl fr", "vlaio wewis bee leef spw_eco")
def claw_back(x):
    """A subsidy to be paid back: looks like a grant, is a demand."""
    x.money("granted", 8000, 40000)
    x.share("total", "granted", x.rng.choice([0.2, 0.35, 0.5]))
    x.day("decided", -400, 200)
    x.term("due", "pay", "rec30", "let1m", "on45", "wd2m")
    x.pay("total", "due")
    return {
        "nl": """# [Uw steundossier {ref}|Terugvordering steun|Eindafrekening subsidie {ref}]
Bij beslissing van {decided} werd u een steun toegekend van {granted}. [Bij het nazicht bleek een deel van de kosten niet aanvaardbaar.|U leverde niet alle bewijsstukken binnen de termijn.|De voorwaarde inzake tewerkstelling werd niet gehaald.]
[Daarom vorderen wij {total} van u terug, {due}.|De te veel uitgekeerde {total} stort u terug {due}.|Een bedrag van {total} dient aan ons te worden terugbetaald {due}.]
@pay
?@plan
?@appeal""",
        "fr": """# [Votre dossier d'aide {ref}|Récupération d'une aide|Décompte final de la subvention {ref}]
Par décision du {decided}, une aide de {granted} vous a été octroyée. [Le contrôle a montré qu'une partie des frais n'était pas admissible.|Les pièces justificatives n'ont pas toutes été fournies.|La condition d'emploi n'a pas été remplie.]
[C'est pourquoi nous vous réclamons {total}, {due}.|Le trop-perçu de {total} est à nous reverser {due}.|Un montant de {total} doit nous être remboursé {due}.]
@pay
?@plan
?@appeal""",
    }


@letter("de", "dg raeren")
def deutsche_abgabe(x):
    x.money("total", 40, 1200)
    x.money("rate", 3, 30)
    x.term("due", "pay", "let2m", "on45", "rec30", "rec2m")
    x.word("tax", de="Steuer auf Gewerbebetriebe|Müllabgabe|Abgabe auf Werbeschilder|Gebühr für die Betriebsgenehmigung")
    x.pay("total", "due")
    return {
        "de": """# [Steuerbescheid {year}: {tax}|Heberolle {year}, Artikel {ref}|{Tax} - {year}]
[Der Rat hat die Verordnung über die {tax} verabschiedet.|Für Ihren Betrieb in {place} wurde die {tax} festgesetzt.] Der Satz beträgt {rate} je Einheit.
[Für Sie ergibt sich ein Betrag von {total}, zahlbar {due}.|Wir bitten Sie, {total} {due} zu entrichten.|Geschuldet werden {total}; die Begleichung wird {due} erwartet.]
@pay
@objection
?@contact""",
    }

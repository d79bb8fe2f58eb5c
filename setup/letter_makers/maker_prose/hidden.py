# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""To be paid, although the letter looks as if it only told something."""

from .kit import letter

ON = ("on14", "on21", "on30")
ANY = (*ON, "rec14", "let30", "rec30", "let1m", "wd1m", "eom")


@letter("nl fr de", "rsz fin nhk")
def statement_with_balance(x):
    """A statement of the year; its last sentence asks the balance."""
    x.money("called", 4000, 30000)
    x.share("paid", "called", x.rng.choice([0.7, 0.85, 0.96]))
    x.set("total", x.amounts["called"] - x.amounts["paid"])
    x.day("made", -6, 4)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Jaaroverzicht {lastyear}|Stand van uw rekening op {made}|Overzicht van uw verrichtingen in {lastyear}]
[Met dit overzicht informeren wij u over de verrichtingen op uw rekening.|U vindt hierna wat in {lastyear} op uw rekening werd geboekt.|Elk jaar bezorgen wij u een overzicht van uw rekening.]
* [Aangerekend|Geboekt op uw debet]: {called}
* [Ontvangen betalingen|Geboekt op uw credit]: {paid}
[Het verschil van {total} dient u nog aan te zuiveren {due}, op {iban} met mededeling {comm}.|De rekening sluit met een debetsaldo van {total}. Mogen wij u vragen dit {due} te vereffenen op {iban}, mededeling {comm}?|Er blijft {total} open, dat u {due} overschrijft op {iban} ({comm}).]
?@privacy
?@contact""",
        "fr": """# [Relevé annuel {lastyear}|Situation de votre compte au {made}|Aperçu de vos opérations en {lastyear}]
[Par le présent relevé, nous vous informons des opérations sur votre compte.|Vous trouverez ci-après ce qui a été comptabilisé en {lastyear}.|Chaque année, nous vous transmettons un aperçu de votre compte.]
* [Porté en compte|Inscrit à votre débit]: {called}
* [Paiements reçus|Inscrit à votre crédit]: {paid}
[La différence de {total} reste à apurer {due}, au compte {iban}, communication {comm}.|Le compte se clôture par un solde débiteur de {total}. Pouvons-nous vous demander de le régler {due} sur {iban}, communication {comm} ?|Il subsiste {total} que vous virerez {due} sur {iban} ({comm}).]
?@privacy
?@contact""",
        "de": """# [Jahresübersicht {lastyear}|Stand Ihres Kontos|Übersicht Ihrer Buchungen in {lastyear}]
[Mit dieser Übersicht informieren wir Sie über die Buchungen auf Ihrem Konto.|Nachstehend finden Sie, was {lastyear} auf Ihrem Konto gebucht wurde.]
* [In Rechnung gestellt|Sollbuchungen]: {called}
* [Eingegangene Zahlungen|Habenbuchungen]: {paid}
[Die Differenz von {total} ist noch {due} auf {iban}, Mitteilung {comm}, auszugleichen.|Das Konto schließt mit einem Sollsaldo von {total}. Dürfen wir Sie bitten, ihn {due} auf {iban} ({comm}) zu begleichen?|Es verbleiben {total}, die Sie {due} auf {iban} mit {comm} überweisen.]
?@privacy
?@contact""",
    }


@letter("nl fr bi nl", "vlabel brufisc fin")
def objection_rejected(x):
    x.money("first", 500, 9000)
    x.money("interest", 5, 200)
    x.set("total", x.amounts["first"] + x.amounts["interest"])
    x.day("objected", -150, 60)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Beslissing over uw bezwaarschrift|Uw bezwaar van {objected}|Directoriale beslissing {ref}]
Op {objected} diende u een bezwaarschrift in tegen de aanslag van {first}. U voert aan dat [het pand niet in gebruik was|de grondslag verkeerd werd bepaald|de aangifte tijdig werd verzonden].
Dit argument kan niet worden aanvaard, omdat [de bewijsstukken ontbreken|het belastbaar feit zich op 1 januari voordoet|de verzending niet is aangetoond]. [Het bezwaar wordt afgewezen.|Uw bezwaar is ongegrond.|Het bezwaarschrift wordt verworpen.]
@appeal
[Het bedrag van {total}, intresten inbegrepen, blijft verschuldigd en wordt {due} verwacht op {iban}, mededeling {comm}.|De schorsing van de invordering vervalt: {total} (met {interest} intresten) is te vereffenen {due} op rekening {iban}, met {comm}.|Bijgevolg is {total} opnieuw eisbaar. Betaling {due} op {iban} met mededeling {comm}.]""",
        "fr": """# [Décision sur votre réclamation|Votre réclamation du {objected}|Décision directoriale {ref}]
Le {objected}, vous avez introduit une réclamation contre l'imposition de {first}. Vous faites valoir que [l'immeuble n'était pas occupé|la base a été mal établie|la déclaration a été envoyée à temps].
Cet argument ne peut être retenu, car [les pièces justificatives font défaut|le fait générateur s'apprécie au 1er janvier|l'envoi n'est pas établi]. [La réclamation est rejetée.|Votre réclamation n'est pas fondée.]
@appeal
[Le montant de {total}, intérêts compris, demeure dû et est attendu {due} sur {iban}, communication {comm}.|La suspension du recouvrement prend fin : {total} (dont {interest} d'intérêts) est à régler {due} au compte {iban}, avec {comm}.|Par conséquent, {total} redevient exigible. Paiement {due} sur {iban}, communication {comm}.]""",
    }


@letter("nl fr de nl fr", "rsz fin nhk fedris")
def plan_granted(x):
    """A plan is granted; its first instalment has its day."""
    x.money("first", 200, 1500)
    x.share("total", "first", 6)
    x.day("last", 175, 20)
    x.day("asked_on", -12)
    x.term("due", "pay", "on14", "on21", "eom", "on30")
    x.pay("first", "due", also=["total"])
    return {
        "nl": """# [Uw aanvraag van {asked_on}|Toekenning afbetalingsplan|Uw verzoek tot minnelijke aanzuivering is aanvaard]
[Goed nieuws: uw aanvraag is goedgekeurd.|Wij gaan in op uw vraag van {asked_on}.|Met genoegen delen wij mee dat u de gevraagde spreiding krijgt.] Uw schuld van {total} wordt gespreid over zes maanden.
[De eerste schijf van {first} betaalt u {due}; de laatste vervalt op {last}.|U start {due} met een eerste storting van {first} en eindigt op {last}.|Elke schijf bedraagt {first}. De eerste moet {due} op onze rekening staan.]
[Rekening {iban}, mededeling {comm}.|Telkens op {iban} met dezelfde mededeling {comm}.]
[Leeft u het plan niet na, dan vervalt het van rechtswege.|Bij één gemiste schijf wordt het geheel eisbaar.|]
?@contact""",
        "fr": """# [Votre demande du {asked_on}|Octroi d'un plan de paiement|Votre demande d'apurement amiable est acceptée]
[Bonne nouvelle : votre demande est approuvée.|Nous accédons à votre demande du {asked_on}.|Nous avons le plaisir de vous accorder l'étalement demandé.] Votre dette de {total} est répartie sur six mois.
[Vous payez la première tranche de {first} {due} ; la dernière échoit le {last}.|Vous commencez {due} par un premier versement de {first} et terminez le {last}.|Chaque tranche s'élève à {first}. La première doit se trouver sur notre compte {due}.]
[Compte {iban}, communication {comm}.|Toujours sur {iban} avec la même communication {comm}.]
[Si vous ne respectez pas le plan, il devient caduc de plein droit.|Une seule tranche manquée rend le tout exigible.|]
?@contact""",
        "de": """# [Ihr Antrag vom {asked_on}|Gewährung eines Tilgungsplans]
[Ihr Antrag wurde genehmigt.|Wir entsprechen Ihrem Antrag vom {asked_on}.] Ihre Schuld von {total} wird auf sechs Monate verteilt.
[Die erste Rate von {first} zahlen Sie {due}; die letzte ist am {last} fällig.|Jede Rate beträgt {first}. Die erste muss {due} auf unserem Konto eingehen.|Sie beginnen {due} mit einer ersten Zahlung von {first} und enden am {last}.]
[Konto {iban}, Mitteilung {comm}.|Immer auf {iban} mit der Mitteilung {comm}.]
?@contact""",
    }


@letter("nl fr nl", "fin brufisc vlabel rsz")
def refund_set_off(x):
    """A refund is set off against another debt: a rest is to be paid."""
    x.money("debt", 2000, 9000)
    x.share("back", "debt", x.rng.choice([0.3, 0.55, 0.8]))
    x.set("total", x.amounts["debt"] - x.amounts["back"])
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Bericht van aanwending|Bestemming van uw terugbetaling|Schuldvergelijking - {ref}]
U had recht op een terugbetaling van {back}. [Dit tegoed werd met toepassing van artikel 334 van de programmawet aangewend op uw schuld van {debt}.|Omdat u nog een schuld van {debt} had, is het tegoed daarop aangerekend.|Het werd niet uitbetaald maar verrekend met een openstaande {debt}.]
[Na verrekening blijft {total} te betalen {due} op {iban}, mededeling {comm}.|De rest, {total}, zuivert u aan {due} op rekening {iban} met {comm}.|Zo blijft er een schuld van {total}, die {due} moet vereffend zijn op {iban}; te vermelden: {comm}.]
@objection""",
        "fr": """# [Avis d'affectation|Affectation de votre remboursement|Compensation - {ref}]
Vous aviez droit à un remboursement de {back}. [En application de l'article 334 de la loi-programme, ce crédit a été affecté à votre dette de {debt}.|Comme vous étiez encore redevable de {debt}, il y a été imputé.|Il n'a pas été versé mais compensé avec une dette ouverte de {debt}.]
[Après compensation, il reste {total} à payer {due} sur {iban}, communication {comm}.|Vous apurez le reste, soit {total}, {due} au compte {iban} avec {comm}.|Subsiste donc une dette de {total}, à solder {due} sur {iban} ; communication : {comm}.]
@objection""",
    }


@letter("nl fr nl bi", "city village coast bxl ixl leef")
def permit_with_fee(x):
    x.money("total", 25, 900, whole=True)
    x.day("from", 30, 20)
    x.day("to", 60, 30)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Vergunning inname openbaar domein|Uw aanvraag voor {place}|Toelating {ref}]
[Het college verleent u de toelating om een stelling te plaatsen te {place}.|Uw vraag om het voetpad in te nemen te {place} is ingewilligd.] De toelating geldt van {from} tot en met {to}.
[De toelating gaat in na ontvangst van de retributie van {total}, te storten {due} op {iban} met {comm}.|Voor deze toelating is een retributie van {total} verschuldigd, te kwijten {due} (rekening {iban}, mededeling {comm}).|Vergeet niet de vergoeding van {total} {due} over te maken op {iban}; mededeling {comm}.]
Breng de parkeerverbodsborden 48 uur vooraf aan.
?@appeal""",
        "fr": """# [Autorisation d'occupation de la voie publique|Votre demande pour {place}|Autorisation {ref}]
[Le collège vous autorise à placer un échafaudage, {place}.|Votre demande d'occuper le trottoir, {place}, est accordée.] L'autorisation vaut du {from} au {to} inclus.
[L'autorisation prend cours à la réception de la redevance de {total}, à verser {due} sur {iban} avec {comm}.|Cette autorisation donne lieu à une redevance de {total}, à acquitter {due} (compte {iban}, communication {comm}).|N'oubliez pas de transmettre la redevance de {total} {due} au compte {iban} ; communication {comm}.]
Placez les panneaux d'interdiction 48 heures à l'avance.
?@appeal""",
    }


@letter("nl fr de", "fin rsz")
def return_received(x):
    """The receipt of a return; the tax of it is to be paid."""
    x.money("base", 8000, 90000)
    x.share("total", "base", 0.21)
    x.day("filed", -4, 3)
    x.term("due", "pay", "on10", "on14", "on21")
    x.pay("total", "due")
    return {
        "nl": """# [Ontvangstbewijs aangifte {ref}|Wij hebben uw aangifte goed ontvangen|Bevestiging indiening - {ref}]
[Uw aangifte werd op {filed} ontvangen en geregistreerd.|Wij bevestigen de ontvangst van uw aangifte op {filed}.] Aangegeven maatstaf: {base}. [Bewaar dit bewijs bij uw administratie.|]
[Het volgens uw aangifte verschuldigde bedrag, {total}, stort u {due} op {iban} met mededeling {comm}.|Denk eraan: {total} moet {due} op {iban} staan (mededeling {comm}).|Uit de aangifte volgt een te storten som van {total}, {due}, rekening {iban}, mededeling {comm}.]""",
        "fr": """# [Accusé de réception de la déclaration {ref}|Nous avons bien reçu votre déclaration|Confirmation de dépôt - {ref}]
[Votre déclaration a été reçue et enregistrée le {filed}.|Nous confirmons la réception de votre déclaration le {filed}.] Base déclarée : {base}. [Conservez cette preuve.|]
[La somme due selon votre déclaration, {total}, est à verser {due} sur {iban}, communication {comm}.|Pensez-y : {total} doit se trouver {due} sur {iban} (communication {comm}).|Il résulte de la déclaration une somme à verser de {total}, {due}, compte {iban}, communication {comm}.]""",
        "de": """# [Empfangsbestätigung der Erklärung {ref}|Ihre Erklärung ist eingegangen]
[Ihre Erklärung ist am {filed} eingegangen und registriert worden.|Wir bestätigen den Empfang Ihrer Erklärung am {filed}.] Erklärte Grundlage: {base}.
[Der gemäß Ihrer Erklärung geschuldete Betrag, {total}, ist {due} auf {iban}, Mitteilung {comm}, zu überweisen.|Bitte denken Sie daran: {total} müssen {due} auf {iban} stehen (Mitteilung {comm}).|Aus der Erklärung ergibt sich eine zu zahlende Summe von {total}, {due}, Konto {iban}, Mitteilung {comm}.]""",
    }


@letter("nl fr nl", "gas zone_nl bxl zone_bx")
def defence_rejected(x):
    """The answer to a defence in a fine: in the end the fine stays."""
    x.set("total", x.rng.choice([58, 116, 175, 250]))
    x.day("defended", -40, 20)
    x.term("due", "pay", "rec30", "let30", "on30")
    x.pay("total", "due")
    return {
        "nl": """# [Beslissing na verweer|Uw verweer van {defended}|Dossier {ref}: beslissing]
Wij hebben uw verweer van {defended} [aandachtig gelezen|grondig onderzocht]. U stelt dat [een leverancier bestuurde|de signalisatie onduidelijk was|de stilstand maar kort duurde].
[De vaststellingen van de verbalisant hebben evenwel bijzondere bewijswaarde.|Dat doet geen afbreuk aan de inbreuk.] [De boete van {total} wordt gehandhaafd; ze is te voldoen {due} op {iban} ({comm}).|De sanctie wordt bepaald op {total}. U betaalt {due} op {iban}, mededeling {comm}.|U blijft {total} verschuldigd, {due}, rekening {iban}, mededeling {comm}.]
@appeal""",
        "fr": """# [Décision après défense|Votre défense du {defended}|Dossier {ref} : décision]
Nous avons [lu attentivement|examiné en détail] votre défense du {defended}. Vous soutenez que [un fournisseur conduisait|la signalisation était peu claire|l'arrêt n'a duré que peu de temps].
[Les constatations du verbalisant ont toutefois une force probante particulière.|Cela n'enlève rien à l'infraction.] [L'amende de {total} est maintenue ; elle est à acquitter {due} sur {iban} ({comm}).|La sanction est fixée à {total}. Vous payez {due} sur {iban}, communication {comm}.|Vous restez redevable de {total}, {due}, compte {iban}, communication {comm}.]
@appeal""",
    }


@letter("nl fr nl", "xerius liantis acerta ucm")
def regularisation_notice(x):
    """The definitive contributions: a settlement that ends with a supplement."""
    x.money("paid", 3000, 9000)
    x.money("total", 150, 3500)
    x.set("whole", x.amounts["paid"] + x.amounts["total"])
    x.money("income", 25000, 80000)
    x.term("due", "pay", "on60", "on45", "on30")
    x.pay("total", "due")
    return {
        "nl": """# [Definitieve bijdragen {before}|Regularisatie {before}|Uw inkomsten van {before} zijn bekend]
[De fiscus deelde ons het inkomen {before} van uw mandataris mee: {income}.|Nu het inkomen van {before} ({income}) vaststaat, herrekenden wij de bijdragen.]
De definitieve bijdragen bedragen {whole}. Voorlopig werd al {paid} betaald. [Het verschil is een opleg van {total}, verschuldigd {due}.|U legt {total} bij {due}.|Dit geeft een saldo in ons voordeel van {total}, aan te zuiveren {due}.]
[Overschrijven kan op {iban} met mededeling {comm}.|{iban} - {comm} ({holder})]
?[Op dit bedrag zijn geen verhogingen verschuldigd.|Een overzicht vindt u in uw dossier online.]""",
        "fr": """# [Cotisations définitives {before}|Régularisation {before}|Vos revenus {before} sont connus]
[Le fisc nous a communiqué le revenu {before} de votre mandataire : {income}.|Le revenu {before} ({income}) étant connu, nous avons recalculé les cotisations.]
Les cotisations définitives s'élèvent à {whole}. À titre provisoire, {paid} ont déjà été payés. [La différence est un supplément de {total}, dû {due}.|Vous devez encore ajouter {total} {due}.|Il en résulte un solde en notre faveur de {total}, à apurer {due}.]
[Vous pouvez virer sur {iban}, communication {comm}.|{iban} - {comm} ({holder})]
?[Aucune majoration n'est due sur ce montant.|Un aperçu figure dans votre dossier en ligne.]""",
    }


@letter("nl fr de", "kbo mobility favv nbb fsma")
def accepted_request(x):
    """A request is granted; the file's fee comes with it."""
    x.money("total", 15, 700)
    x.day("asked_on", -20)
    x.word("what", nl="uw registratie|uw erkenning|uw aanvraag tot verbetering van de gegevens|uw vergunning", fr="votre enregistrement|votre agrément|votre demande de correction des données|votre licence", de="Ihre Registrierung|Ihre Zulassung|Ihr Antrag auf Berichtigung der Daten|Ihre Lizenz")
    x.term("due", "pay", *ANY)
    x.pay("total", "due", free=x.rng.random() < 0.4)
    return {
        "nl": """# [{What} - dossier {ref}|Goedkeuring dossier {ref}]
Op {asked_on} diende u een dossier in. [{What} is in orde.|Wij hebben {what} goedgekeurd.|Het onderzoek van {what} is gunstig afgesloten.]
[De dossierkosten van {total} vereffent u {due} op {iban}, mededeling {comm}.|De afgifte volgt na ontvangst van {total}, {due}, op {iban} met vermelding van {comm}.|Daarvoor rekenen wij {total} aan, te storten {due} op {iban} ({comm}).]
?@contact""",
        "fr": """# [{What} - dossier {ref}|Approbation du dossier {ref}]
Le {asked_on}, vous avez introduit un dossier. [{What} est en ordre.|Nous avons approuvé {what}.|L'examen de {what} s'est clôturé favorablement.]
[Vous réglez les frais de dossier de {total} {due} sur {iban}, communication {comm}.|La délivrance suivra dès réception de {total}, {due}, sur {iban} avec la mention {comm}.|Nous portons en compte {total}, à verser {due} sur {iban} ({comm}).]
?@contact""",
        "de": """# [{What} - Akte {ref}|Genehmigung der Akte {ref}]
Am {asked_on} haben Sie eine Akte eingereicht. [{What} ist in Ordnung.|Die Prüfung wurde günstig abgeschlossen.]
[Die Aktengebühr von {total} begleichen Sie {due} auf {iban}, Mitteilung {comm}.|Die Ausstellung erfolgt nach Eingang von {total}, {due}, auf {iban} unter Angabe von {comm}.|Dafür berechnen wir {total}, zu überweisen {due} auf {iban} ({comm}).]
?@contact""",
    }


@letter("nl fr", "water vivaqua net ovam vmm")
def settlement_rest(x):
    """A yearly settlement with advances: a rest after all."""
    x.money("whole", 900, 5000)
    x.share("advance", "whole", x.rng.choice([0.6, 0.75, 0.9]))
    x.set("total", x.amounts["whole"] - x.amounts["advance"])
    x.money("next", 50, 300)
    x.term("due", "pay", "let15", "on21", "on14")
    x.pay("total", "due")
    return {
        "nl": """# [Jaarafrekening {lastyear}|Afrekening en nieuwe voorschotten|Uw verbruik in {lastyear}]
Uw verbruik kostte {whole}. Via voorschotten hebt u daarvan {advance} betaald. Uw nieuwe voorschot wordt {next}.
[De afrekening sluit met {total} in ons voordeel; wij ontvangen dit graag {due} op {iban}, {comm}.|U hebt dus {total} te weinig betaald. Te regelen {due} op {iban} met {comm}.|Restbedrag: {total}. Vervaldag: {due}. {iban}, {comm}.]
?@contact""",
        "fr": """# [Décompte annuel {lastyear}|Décompte et nouveaux acomptes|Votre consommation en {lastyear}]
Votre consommation a coûté {whole}. Par acomptes, vous en avez payé {advance}. Votre nouvel acompte sera de {next}.
[Le décompte présente {total} en notre faveur ; nous l'attendons {due} sur {iban}, {comm}.|Vous avez donc payé {total} de trop peu. À régler {due} sur {iban} avec {comm}.|Reste : {total}. Échéance : {due}. {iban}, {comm}.]
?@contact""",
    }


@letter("nl fr", "court_nl court_fr parket")
def judgment_costs(x):
    """The clerk tells the outcome; the roll fee is owed."""
    x.set("total", x.rng.choice([165, 50, 400, 24]))
    x.money("other", 1200, 40000)
    x.day("judged", -14, 8)
    x.term("due", "pay", "rec1m", "on30", "let30")
    x.pay("total", "due")
    return {
        "nl": """# [Kennisgeving van een vonnis|A.R. {ref} - rolrecht|Uitspraak van {judged}]
Hierbij gaat een afschrift van het vonnis van {judged}, dat {third} veroordeelt tot {other}. [U hoeft daarvoor niets te ondernemen.|]
[Het rolrecht van {total} valt evenwel te uwen laste en is te voldoen {due} op {iban}, mededeling {comm}.|Bent u nog verschuldigd: het rolrecht van {total}, {due}, op {iban} met {comm}.|Voor het rolrecht, {total}, wordt de betaling {due} ingewacht op {iban} ({comm}).]
?@appeal""",
        "fr": """# [Notification d'un jugement|R.G. {ref} - droit de mise au rôle|Prononcé du {judged}]
Vous trouverez ci-joint copie du jugement du {judged}, qui condamne {third} à {other}. [Vous n'avez rien à entreprendre à cet égard.|]
[Le droit de mise au rôle de {total} est toutefois à votre charge, à acquitter {due} sur {iban}, communication {comm}.|Reste dû par vous : le droit de mise au rôle de {total}, {due}, sur {iban} avec {comm}.|Pour le droit de mise au rôle, soit {total}, le paiement est attendu {due} sur {iban} ({comm}).]
?@appeal""",
    }


@letter("nl fr de", "fin vlabel brufisc")
def reduced_not_cancelled(x):
    """An objection won in part: an old total, a new one to be paid."""
    x.money("old", 2000, 9000)
    x.share("relief", "old", x.rng.choice([0.3, 0.45, 0.6]))
    x.set("total", x.amounts["old"] - x.amounts["relief"])
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Gedeeltelijke ontheffing|Uw bezwaar is deels gegrond|Beslissing {ref}]
[Uw bezwaar is gedeeltelijk ingewilligd.|Wij verlenen u een ontheffing van {relief}.|Van de oorspronkelijke {old} wordt {relief} ontheven.] [Het aanslagbiljet van {old} komt hiermee te vervallen.|De oorspronkelijke aanslag bedroeg {old}.]
[Wat blijft, is {total}; gelieve dit {due} te voldoen op {iban}, mededeling {comm}.|De herziene aanslag van {total} is betaalbaar {due} op {iban} met {comm}.|U bent dus niet langer {old} maar {total} verschuldigd, {due}, op {iban} ({comm}).]
@appeal""",
        "fr": """# [Dégrèvement partiel|Votre réclamation est partiellement fondée|Décision {ref}]
[Votre réclamation est accueillie en partie.|Nous vous accordons un dégrèvement de {relief}.|Sur les {old} d'origine, {relief} sont dégrevés.] [L'avertissement-extrait de rôle de {old} est dès lors caduc.|L'imposition d'origine s'élevait à {old}.]
[Ce qui reste est {total} ; veuillez le régler {due} sur {iban}, communication {comm}.|L'imposition revue de {total} est payable {due} sur {iban} avec {comm}.|Vous n'êtes donc plus redevable de {old} mais de {total}, {due}, sur {iban} ({comm}).]
@appeal""",
        "de": """# [Teilweise Entlastung|Entscheidung {ref}]
[Ihrem Einspruch wird teilweise stattgegeben.|Wir gewähren Ihnen eine Entlastung von {relief}.] Die ursprüngliche Steuer betrug {old}.
[Es verbleiben {total}; bitte begleichen Sie diese {due} auf {iban}, Mitteilung {comm}.|Die berichtigte Steuer von {total} ist {due} auf {iban} mit {comm} zahlbar.|Sie schulden somit nicht mehr {old}, sondern {total}, {due}, auf {iban} ({comm}).]
@appeal""",
    }


@letter("nl fr de", "fin")
def prepayment_invited(x):
    """A provision of the yearly tax is asked in the middle of praise."""
    x.money("total", 500, 12000, whole=True)
    x.money("profit", 20000, 200000)
    x.term("due", "pay", "on14", "on21", "on30")
    x.pay("total", "due")
    return {
        "nl": """# [Uw verklaring van {year}|Voorlopige afrekening {year}|Provisie op de belasting {year}]
[Wij danken u voor de tijdige indiening.|Uw aangifte werd zonder opmerkingen aanvaard.] De aangegeven winst is {profit}; de definitieve berekening volgt later.
[In afwachting bent u een provisie van {total} verschuldigd, {due}, op {iban} met {comm}.|U dient alvast een voorschot van {total} te storten {due} op {iban} (mededeling {comm}).|Hierop is een voorschot van {total} te vereffenen {due}: {iban}, {comm}.]""",
        "fr": """# [Votre déclaration {year}|Décompte provisoire {year}|Provision sur l'impôt {year}]
[Nous vous remercions du dépôt dans les délais.|Votre déclaration a été acceptée sans remarque.] Le bénéfice déclaré est de {profit} ; le calcul définitif suivra.
[Dans l'attente, une provision de {total} est due {due} sur {iban} avec {comm}.|Vous êtes tenu de verser dès à présent un acompte de {total} {due} sur {iban} (communication {comm}).|Un acompte de {total} est à régler {due} : {iban}, {comm}.]""",
        "de": """# [Ihre Erklärung {year}|Vorläufige Abrechnung {year}]
[Wir danken Ihnen für die fristgerechte Einreichung.|Ihre Erklärung wurde ohne Anmerkungen angenommen.] Der erklärte Gewinn beträgt {profit}; die endgültige Berechnung folgt.
[Bis dahin ist eine Vorauszahlung von {total} {due} auf {iban} mit {comm} zu leisten.|Eine Anzahlung von {total} schulden Sie {due}: {iban}, {comm}.|Sie haben bereits eine Anzahlung von {total} {due} auf {iban} zu überweisen (Mitteilung {comm}).]""",
    }

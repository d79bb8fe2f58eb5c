# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Money that comes to the receiver, in long and in short."""

from .kit import letter


@letter("nl fr de nl fr", "fin rsz rjv vlabel brufisc", terse=True)
def terse_refund(x):
    x.money("back", 20, 9000)
    x.receive("back")
    return {
        "nl": """# [Terugbetaling {ref}|Uw tegoed|Creditsaldo]
[Wij storten u {back} terug op {own}.|Een bedrag van {back} wordt u eerstdaags overgemaakt op rekening {own}.|U ontvangt van ons {back} op {own}.|Uw tegoed van {back} wordt uitbetaald op {own}.]
[U hoeft niets te doen.||Klopt dit nummer niet, laat het ons dan weten.]""",
        "fr": """# [Remboursement {ref}|Votre avoir|Solde créditeur]
[Nous vous remboursons {back} sur {own}.|Une somme de {back} vous sera prochainement versée sur le compte {own}.|Vous recevrez de notre part {back} sur {own}.|Votre avoir de {back} est liquidé sur {own}.]
[Vous n'avez rien à faire.||Si ce numéro n'est pas correct, faites-le nous savoir.]""",
        "de": """# [Rückerstattung {ref}|Ihr Guthaben]
[Wir überweisen Ihnen {back} auf {own} zurück.|Ein Betrag von {back} wird Ihnen in Kürze auf das Konto {own} überwiesen.|Ihr Guthaben von {back} wird auf {own} ausgezahlt.]
[Sie brauchen nichts zu unternehmen.||Stimmt diese Nummer nicht, teilen Sie es uns bitte mit.]""",
    }


@letter("nl fr bi de", "rsz fin nhk brufisc rjv")
def account_wanted(x):
    """Too much was paid; on which account may it be returned?"""
    x.money("back", 30, 4000)
    x.day("came", -30)
    x.term("answer", "answer", "let30", "rec30", "on30", "rec14", "on21")
    x.receive("back")
    return {
        "nl": """# [Te veel ontvangen|Op welke rekening mogen wij terugbetalen?|Uw storting van {came}]
[Op {came} boekten wij een storting waarvoor geen schuld bestaat.|Na afsluiting van uw rekening blijkt dat u {back} te veel hebt betaald.|Uw rekening vertoont een tegoed van {back}.]
[Om u {back} te kunnen terugbetalen, hebben wij uw rekeningnummer nodig. Bezorg het ons {answer}.|Gelieve ons {answer} mee te delen op welk rekeningnummer wij {back} mogen storten.|Vul {answer} het formulier op onze website in met het IBAN waarop u dit bedrag wenst te ontvangen.]
[Zonder antwoord blijft het bedrag op uw rekening geboekt.|Na vijf jaar vervalt dit tegoed aan de Schatkist.|]
?@contact""",
        "fr": """# [Trop-perçu|Sur quel compte pouvons-nous rembourser ?|Votre versement du {came}]
[Le {came}, nous avons enregistré un versement qui ne correspond à aucune dette.|La clôture de votre compte montre que vous avez payé {back} de trop.|Votre compte présente un avoir de {back}.]
[Afin de pouvoir vous rembourser {back}, nous avons besoin de votre numéro de compte. Transmettez-le {answer}.|Veuillez nous communiquer {answer} le compte sur lequel {back} peut être versé.|Complétez {answer} le formulaire sur notre site avec l'IBAN sur lequel vous souhaitez recevoir cette somme.]
[Sans réponse, le montant reste inscrit à votre compte.|Après cinq ans, cet avoir revient au Trésor.|]
?@contact""",
        "de": """# [Zu viel gezahlt|Auf welches Konto dürfen wir zurückzahlen?]
[Am {came} ging eine Zahlung ein, der keine Schuld gegenübersteht.|Beim Abschluss Ihres Kontos zeigt sich, dass Sie {back} zu viel gezahlt haben.]
[Um Ihnen {back} zurückzahlen zu können, benötigen wir Ihre Kontonummer. Bitte teilen Sie sie {answer} mit.|Bitte teilen Sie uns {answer} mit, auf welches Konto {back} überwiesen werden dürfen.]
?@contact""",
    }


@letter("nl fr nl", "vlaio wewis bee leef spw_eco")
def subsidy_granted(x):
    x.money("back", 1500, 60000)
    x.share("cost", "back", 2.5)
    x.share("first", "back", 0.5)
    x.day("decided", -6, 4)
    x.term("claim", "other", "on120", "on90", "let6m")
    x.receive("back", "first")
    return {
        "nl": """# [Toekenning subsidie {ref}|Uw project wordt gesteund|Beslissing over uw steunaanvraag]
[Met genoegen melden wij dat u een subsidie krijgt.|Op {decided} besliste de minister uw project te steunen.] De aanvaarde kosten bedragen {cost}.
[De steun is vastgesteld op {back}. Een eerste schijf van {first} wordt u gestort op {own}.|U ontvangt {back}, waarvan {first} bij de start, op rekening {own}.|Wij betalen u {back} uit in twee schijven, de eerste van {first}.]
[De bewijsstukken voor het saldo dient u in {claim}.|Om het saldo te ontvangen, vraagt u {claim} de uitbetaling aan.|]
?@appeal
?@privacy""",
        "fr": """# [Octroi d'une subvention {ref}|Votre projet est soutenu|Décision sur votre demande d'aide]
[Nous avons le plaisir de vous annoncer l'octroi d'une subvention.|Le {decided}, la ministre a décidé de soutenir votre projet.] Les frais admis s'élèvent à {cost}.
[L'aide est fixée à {back}. Une première tranche de {first} vous sera versée sur {own}.|Vous recevrez {back}, dont {first} au démarrage, sur le compte {own}.|Nous vous liquidons {back} en deux tranches, la première de {first}.]
[Les pièces justificatives du solde sont à introduire {claim}.|Pour recevoir le solde, demandez-en le paiement {claim}.|]
?@appeal
?@privacy""",
    }


@letter("nl fr nl", "water vivaqua net city bxl", terse=True)
def credit_note(x):
    x.money("old", 100, 3000)
    x.share("back", "old", x.rng.choice([0.12, 0.4, 0.77, 1]))
    x.receive("back")
    return {
        "nl": """# [Creditnota {ref}|Creditnota bij factuur {ref}|Rechtzetting van uw factuur]
> [Factuurbedrag|Oorspronkelijk bedrag]: {old}
> [Te uwen gunste|Creditbedrag|In uw voordeel]: {back}
[Dit bedrag wordt binnenkort overgemaakt op {own}.|Het creditbedrag storten wij op uw rekening {own}.|U krijgt dit terug op {own}.]""",
        "fr": """# [Note de crédit {ref}|Note de crédit sur facture {ref}|Rectification de votre facture]
> [Montant facturé|Montant d'origine]: {old}
> [En votre faveur|Montant crédité|À votre avantage]: {back}
[Cette somme sera prochainement versée sur {own}.|Nous versons le montant crédité sur votre compte {own}.|Vous serez remboursé sur {own}.]""",
    }


@letter("nl fr de", "fin")
def vat_credit(x):
    x.money("back", 300, 30000)
    x.money("asked_back", 30001, 40000)
    x.day("filed", -60, 20)
    x.receive("back")
    return {
        "nl": """# [Teruggaaf btw {quarter} {year}|Bericht van terugbetaling btw|Uw btw-tegoed]
[Uw aangifte van {filed} vermeldt een vraag om teruggaaf.|U vroeg in uw aangifte van {filed} om teruggaaf van het btw-tegoed.]
[De teruggaaf van {back} is goedgekeurd en wordt uitgevoerd op {own}.|Wij gaan over tot uitbetaling van {back} op het bij ons gekende rekeningnummer {own}.|Het btw-tegoed van {back} wordt u ten laatste over drie weken gestort.]
[Als u tegen dan een schuld hebt, kan het tegoed daarop worden aangerekend.|]
?@contact""",
        "fr": """# [Restitution TVA {quarter} {year}|Avis de remboursement TVA|Votre crédit TVA]
[Votre déclaration du {filed} comporte une demande de restitution.|Vous avez demandé, dans la déclaration du {filed}, la restitution du crédit TVA.]
[La restitution de {back} est approuvée et sera exécutée sur {own}.|Nous procédons au paiement de {back} sur le compte {own} connu de nos services.|Le crédit TVA de {back} vous sera versé dans les trois semaines environ.]
[Si vous avez alors une dette, le crédit pourra y être affecté.|]
?@contact""",
        "de": """# [MwSt.-Erstattung {quarter} {year}|Ihr MwSt.-Guthaben]
[Ihre Erklärung vom {filed} enthält einen Antrag auf Erstattung.|Sie haben in der Erklärung vom {filed} die Erstattung beantragt.]
[Die Erstattung von {back} ist genehmigt und erfolgt auf {own}.|Wir zahlen {back} auf das uns bekannte Konto {own} aus.|Das Guthaben von {back} wird Ihnen in etwa drei Wochen überwiesen.]
?@contact""",
    }


@letter("nl fr", "court_nl court_fr", terse=True)
def court_costs_back(x):
    x.money("back", 80, 2000)
    x.money("given", 2001, 4000)
    x.term("answer", "answer", "rec30", "on30", "let30")
    x.receive("back")
    return {
        "nl": """# [Teruggave provisie A.R. {ref}|Afrekening gerechtskosten|Zaak {ref}: saldo provisie]
[Van de geconsigneerde {given} werd niet alles gebruikt; {back} komt u toe.|Het onderzoek is beëindigd. Het overschot van de provisie, {back}, wordt u terugbezorgd.|Na afrekening van de kosten rest een overschot van {back} te uwen gunste.]
[Bezorg de griffie {answer} uw rekeningnummer.|De terugstorting gebeurt op {own}.|Het wordt overgeschreven op {own}.]""",
        "fr": """# [Restitution de la provision R.G. {ref}|Décompte des frais de justice|Cause {ref} : solde de la provision]
[Sur les {given} consignés, tout n'a pas été utilisé ; {back} vous revient.|La mission est terminée. L'excédent de la provision, {back}, vous est restitué.|Après décompte des frais, il subsiste un excédent de {back} en votre faveur.]
[Communiquez au greffe {answer} votre numéro de compte.|La restitution se fait sur {own}.|Cette somme sera virée sur {own}.]""",
    }


@letter("nl fr nl", "city village coast bxl leef ovam")
def guarantee_released(x):
    x.money("back", 250, 15000, whole=True)
    x.day("checked", -10)
    x.day("given_on", -300, 100)
    x.receive("back")
    return {
        "nl": """# [Vrijgave waarborg {ref}|Uw waarborg van {back}|Einde van de werken: waarborg]
Op {given_on} stortte u een waarborg van {back} voor de werken te {place}. [Bij de plaatsbeschrijving van {checked} werd geen schade vastgesteld.|Het nazicht van {checked} gaf geen opmerkingen.]
[De waarborg wordt vrijgegeven en overgeschreven op {own}.|Wij storten dit bedrag terug op {own}.|U krijgt de volledige waarborg terug op rekening {own}.]
?@contact""",
        "fr": """# [Libération de la garantie {ref}|Votre garantie de {back}|Fin du chantier : garantie]
Le {given_on}, vous avez versé une garantie de {back} pour le chantier, {place}. [L'état des lieux du {checked} n'a révélé aucun dégât.|Le contrôle du {checked} n'a donné lieu à aucune remarque.]
[La garantie est libérée et virée sur {own}.|Nous reversons cette somme sur {own}.|L'intégralité de la garantie vous est restituée sur le compte {own}.]
?@contact""",
    }


@letter("nl fr nl", "xerius liantis acerta ucm")
def contribution_refund(x):
    """A fund's definitive contributions: lower than what was paid."""
    x.money("paid", 4000, 9000)
    x.share("back", "paid", x.rng.choice([0.1, 0.22, 0.35]))
    x.set("whole", x.amounts["paid"] - x.amounts["back"])
    x.receive("back")
    return {
        "nl": """# [Regularisatie {before} in uw voordeel|Definitieve bijdragen {before}|Uw herziening {before}]
De definitieve bijdragen voor {before} zijn berekend: {whole}. Er werd {paid} betaald. [U betaalde dus {back} te veel.|Het verschil van {back} is in uw voordeel.]
[Wij betalen dit terug op {own}, tenzij u nog bijdragen verschuldigd bent.|Dit bedrag komt naar u terug, op {own}.|Binnen enkele dagen vindt u {back} op rekening {own}.]
?@contact""",
        "fr": """# [Régularisation {before} en votre faveur|Cotisations définitives {before}|Votre révision {before}]
Les cotisations définitives pour {before} ont été calculées : {whole}. {paid} ont été payés. [Vous avez donc payé {back} de trop.|La différence de {back} est en votre faveur.]
[Nous vous la remboursons sur {own}, sauf si des cotisations restent dues.|Cette somme vous revient, sur {own}.|D'ici quelques jours, vous trouverez {back} sur le compte {own}.]
?@contact""",
    }


@letter("nl fr de", "rjv secretariat rsz")
def holiday_or_reduction(x):
    x.money("back", 200, 8000)
    x.money("gross", 9000, 15000)
    x.word("what", nl="de vermindering structurele bijdragen|de toelage voor het vakantiegeld|de forfaitaire premie", fr="la réduction structurelle|l'allocation du pécule de vacances|la prime forfaitaire", de="die strukturelle Ermäßigung|die Zulage für das Urlaubsgeld|die Pauschalprämie")
    x.receive("back")
    return {
        "nl": """# [Toekenning: {what}|Uw recht op {what} - {year}]
[Voor {company} is {what} berekend op een loonmassa van {gross}.|Uit uw aangiften blijkt dat u aanspraak maakt op {what}; de berekeningsbasis is {gross}.]
[Ze levert u {back} op, die wij uitbetalen op {own}.|U wordt {back} toegekend; de betaling volgt op {own}.|Het resultaat, {back}, wordt op uw rekening {own} gecrediteerd.]
?@contact""",
        "fr": """# [Octroi : {what}|Votre droit à {what} - {year}]
[Pour {company}, {what} a été calculée sur une masse salariale de {gross}.|Vos déclarations vous donnent droit à {what} ; la base de calcul est de {gross}.]
[Elle vous procure {back}, que nous versons sur {own}.|Il vous est accordé {back} ; le paiement suit sur {own}.|Le résultat, {back}, sera crédité sur votre compte {own}.]
?@contact""",
        "de": """# [Gewährung: {what}|Ihr Anspruch - {year}]
[Für {company} wurde {what} auf eine Lohnmasse von {gross} berechnet.|Ihre Erklärungen geben Anspruch auf {what}; die Grundlage beträgt {gross}.]
[Dies ergibt {back}, die wir auf {own} auszahlen.|Ihnen werden {back} gewährt; die Zahlung erfolgt auf {own}.|Das Ergebnis, {back}, wird Ihrem Konto {own} gutgeschrieben.]
?@contact""",
    }


@letter("nl fr nl", "gas zone_nl bxl parking justice")
def paid_twice(x):
    """A fine was paid twice: one comes back."""
    x.set("back", x.rng.choice([58, 116, 53, 30, 174]))
    x.day("one", -40)
    x.day("two", -22)
    x.term("answer", "answer", "rec14", "on21", "let30")
    x.receive("back")
    return {
        "nl": """# [Dubbele betaling {pv}|U betaalde tweemaal|Terugstorting {ref}]
De boete van {back} in dossier {pv} werd op {one} betaald en op {two} nog eens. [Eén betaling volstond.|De tweede betaling was niet verschuldigd.]
[Wij storten {back} terug op de rekening waarmee u betaalde, {own}.|U krijgt {back} terug op {own}.|Laat ons {answer} weten op welk rekeningnummer wij {back} mogen terugstorten.]""",
        "fr": """# [Double paiement {pv}|Vous avez payé deux fois|Restitution {ref}]
L'amende de {back} dans le dossier {pv} a été payée le {one} puis à nouveau le {two}. [Un seul paiement suffisait.|Le second paiement n'était pas dû.]
[Nous reversons {back} sur le compte ayant servi au paiement, {own}.|{back} vous est restitué sur {own}.|Faites-nous savoir {answer} sur quel compte {back} peut être reversé.]""",
    }


@letter("nl fr bi de", "fin vlabel brufisc")
def relief_paid_out(x):
    x.money("back", 150, 8000)
    x.money("interest", 2, 120)
    x.day("decided", -9, 5)
    x.receive("back")
    return {
        "nl": """# [Ontheffing toegestaan - artikel {ref}|Uw bezwaar is gegrond|Beslissing van {decided}]
[Bij beslissing van {decided} werd uw bezwaar volledig ingewilligd.|Uw bezwaarschrift is gegrond verklaard op {decided}.]
[De betaalde aanslag wordt u terugbetaald: {back}, moratoriumintresten ({interest}) inbegrepen.|Wij betalen u {back} terug, met inbegrip van {interest} moratoriumintrest.|Daardoor hebt u recht op {back}, dat wij overmaken op {own}.]
[Het bedrag wordt overgeschreven op {own}.|De terugbetaling gebeurt automatisch.|]
?@appeal""",
        "fr": """# [Dégrèvement accordé - article {ref}|Votre réclamation est fondée|Décision du {decided}]
[Par décision du {decided}, votre réclamation a été entièrement accueillie.|Votre réclamation a été déclarée fondée le {decided}.]
[L'imposition payée vous est remboursée : {back}, intérêts moratoires ({interest}) compris.|Nous vous remboursons {back}, y compris {interest} d'intérêts moratoires.|Vous avez dès lors droit à {back}, que nous versons sur {own}.]
[Le montant sera viré sur {own}.|Le remboursement est automatique.|]
?@appeal""",
        "de": """# [Entlastung gewährt - Artikel {ref}|Ihr Einspruch ist begründet]
[Durch Entscheidung vom {decided} wurde Ihrem Einspruch vollständig stattgegeben.|Ihr Einspruch wurde am {decided} für begründet erklärt.]
[Die gezahlte Steuer wird Ihnen erstattet: {back}, Zinsen ({interest}) inbegriffen.|Wir erstatten Ihnen {back}, darin {interest} Aufschubzinsen.|Sie haben somit Anspruch auf {back}, die wir auf {own} überweisen.]
?@appeal""",
    }


@letter("nl", "village city coast province", terse=True)
def short_back(x):
    x.money("back", 10, 900)
    x.receive("back")
    x.word("what", nl="de niet-gebruikte zaalhuur|uw geannuleerde inschrijving|de te veel aangerekende heffing|de waarborg van de sleutels")
    return {
        "nl": """# [Terugstorting|Nota in uw voordeel|Betreffende {what}]
[Voor {what} krijgt u {back} terug.|U hebt van ons nog {back} te goed voor {what}. Dit wordt in orde gebracht.|Wij hebben opdracht gegeven tot uitbetaling van {back} ({what}).|Saldo in uw voordeel: {back}, voor {what}. Uitbetaling volgt.]
?[Rekening: {own}.|Op {own}.]""",
    }


@letter("fr de", "commune arlon dg raeren", terse=True)
def court_retour(x):
    x.money("back", 10, 900)
    x.receive("back")
    x.word("what", fr="la location annulée|votre inscription annulée|la taxe perçue en trop|la caution des clés", de="die stornierte Miete|Ihre stornierte Anmeldung|die zu viel erhobene Abgabe|die Schlüsselkaution")
    return {
        "fr": """# [Restitution|Note en votre faveur|Concernant {what}]
[Pour {what}, {back} vous seront restitués.|Nous vous devons encore {back} pour {what}. Le nécessaire sera fait.|Ordre a été donné de vous verser {back} ({what}).|Solde en votre faveur : {back}, pour {what}. Le versement suit.]
?[Compte : {own}.|Sur {own}.]""",
        "de": """# [Rückzahlung|Guthaben|Betreffend {what}]
[Für {what} erhalten Sie {back} zurück.|Wir schulden Ihnen noch {back} für {what}. Das Nötige wird veranlasst.|Die Auszahlung von {back} ({what}) wurde angeordnet.|Saldo zu Ihren Gunsten: {back}, für {what}. Die Auszahlung folgt.]
?[Konto: {own}.|Auf {own}.]""",
    }


@letter("nl fr", "fedris rjv favv fsma nbb")
def fee_back(x):
    """A yearly fee is corrected downwards: the rest comes back."""
    x.money("old", 900, 6000)
    x.share("back", "old", x.rng.choice([0.2, 0.4]))
    x.set("new", x.amounts["old"] - x.amounts["back"])
    x.receive("back")
    return {
        "nl": """# [Herziening van uw heffing {lastyear}|Verbetering factuur {ref}|Correctie in uw voordeel]
[Uw heffing {lastyear} werd herzien van {old} naar {new}.|Na controle bedraagt de heffing {new} in plaats van {old}.] [U betaalde de oorspronkelijke som al.|]
[Het te veel betaalde, {back}, wordt teruggestort op {own}.|Wij betalen u het verschil van {back} terug op {own}.|U ontvangt een terugbetaling van {back}.]
?@contact""",
        "fr": """# [Révision de votre redevance {lastyear}|Rectification de la facture {ref}|Correction en votre faveur]
[Votre redevance {lastyear} a été ramenée de {old} à {new}.|Après contrôle, la redevance s'élève à {new} au lieu de {old}.] [Vous avez déjà payé la somme initiale.|]
[Le trop-payé, {back}, sera reversé sur {own}.|Nous vous remboursons la différence de {back} sur {own}.|Vous recevrez un remboursement de {back}.]
?@contact""",
    }


@letter("nl fr", "rsz nhk xerius liantis")
def credit_kept_or_back(x):
    """A credit: kept for the next quarter, or returned when asked."""
    x.money("back", 30, 1500)
    x.term("ask", "other", "on30", "rec30", "let30")
    x.receive("back", direction="receive none")
    return {
        "nl": """# [Creditsaldo op uw rekening|Uw tegoed van {back}|Rekening met een positief saldo]
[Uw rekening vertoont een creditsaldo van {back}.|Op uw rekening staat {back} te veel.]
[Wij houden dit op uw rekening voor het volgende kwartaal. Wilt u het liever terug, vraag dit dan {ask}.|Dit wordt met uw volgende bijdrage verrekend, tenzij u {ask} de terugbetaling vraagt.|Als u dat {ask} vraagt, betalen wij dit terug; anders blijft het als voorschot staan.]""",
        "fr": """# [Solde créditeur sur votre compte|Votre avoir de {back}|Compte au solde positif]
[Votre compte présente un solde créditeur de {back}.|Votre compte compte {back} de trop.]
[Nous le conservons pour le trimestre prochain. Si vous préférez le récupérer, demandez-le {ask}.|Il sera imputé sur votre prochaine cotisation, à moins que vous n'en demandiez le remboursement {ask}.|Si vous en faites la demande {ask}, nous le remboursons ; sinon, il reste acquis comme provision.]""",
    }

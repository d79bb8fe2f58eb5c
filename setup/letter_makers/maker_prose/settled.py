# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Nothing to pay, in the words of demands: settled, cancelled, automatic, provisional."""

from .kit import letter


@letter("nl fr de nl fr", "rsz fin rjv vlabel brufisc", terse=True)
def reminder_settled(x):
    x.money("was", 80, 6000)
    x.day("reminded", -15)
    x.day("came", -6, 3)
    return {
        "nl": """# [Onze herinnering van {reminded}|Aanmaning {ref}: afgehandeld|Uw dossier is in orde]
[Inmiddels ontvingen wij uw betaling van {was}. Onze herinnering van {reminded} mag u als niet bestaande beschouwen.|Op {came} is {was} op onze rekening {iban} bijgeschreven. De aanmaning van {reminded} is daarmee zonder voorwerp.|Onze brief van {reminded} en uw betaling van {was} hebben elkaar gekruist. U hoeft er geen gevolg meer aan te geven.|De schuld van {was} waarvoor wij u op {reminded} aanmaanden, is intussen volledig vereffend.]""",
        "fr": """# [Notre rappel du {reminded}|Sommation {ref} : clôturée|Votre dossier est en ordre]
[Entre-temps, nous avons reçu votre paiement de {was}. Veuillez considérer notre rappel du {reminded} comme nul et non avenu.|Le {came}, {was} ont été crédités sur notre compte {iban}. La sommation du {reminded} devient sans objet.|Notre courrier du {reminded} et votre paiement de {was} se sont croisés. Il n'y a plus lieu d'y donner suite.|La dette de {was} faisant l'objet de notre rappel du {reminded} est à présent entièrement soldée.]""",
        "de": """# [Unsere Mahnung vom {reminded}|Mahnung {ref}: erledigt]
[Inzwischen haben wir Ihre Zahlung von {was} erhalten. Betrachten Sie unsere Mahnung vom {reminded} bitte als gegenstandslos.|Am {came} sind {was} auf unserem Konto {iban} eingegangen. Die Mahnung vom {reminded} ist damit hinfällig.|Unser Schreiben vom {reminded} und Ihre Zahlung von {was} haben sich gekreuzt. Sie brauchen nichts mehr zu veranlassen.]""",
    }


@letter("nl fr nl bi", "gas zone_nl bxl zone_bx parking justice")
def fine_cancelled(x):
    x.set("was", x.rng.choice([58, 116, 30, 53, 174, 250]))
    x.day("fact", -90)
    x.day("defended", -30)
    return {
        "nl": """# [Seponering dossier {ref}|Uw boete van {was}|Annulering {pv}]
Op {defended} voerde u verweer tegen de boete van {was} voor feiten van {fact} te {place}.
[De boete wordt kwijtgescholden.|De sanctionerend ambtenaar besliste geen sanctie op te leggen.|De retributie is geannuleerd; het dossier werd afgesloten.|Uw verweer is gegrond: de sanctie vervalt.]
[U moet {was} dus niet betalen. De eerder toegezonden overschrijving met mededeling {comm} mag u vernietigen.|Betaal het eerder gevraagde bedrag niet meer.|De betalingsuitnodiging van {was} vervalt.]
?@contact""",
        "fr": """# [Classement du dossier {ref}|Votre amende de {was}|Annulation {pv}]
Le {defended}, vous avez présenté votre défense contre l'amende de {was} pour des faits du {fact}, {place}.
[L'amende est levée.|Le fonctionnaire sanctionnateur a décidé de n'infliger aucune sanction.|La redevance est annulée ; le dossier est clôturé.|Votre défense est fondée : la sanction tombe.]
[Vous ne devez donc pas payer {was}. Le bulletin de virement portant la communication {comm} peut être détruit.|Ne payez plus le montant réclamé précédemment.|L'invitation à payer {was} est annulée.]
?@contact""",
    }


@letter("nl fr de nl fr", "xerius liantis acerta ucm fin rsz nhk", terse=True)
def direct_debit_soon(x):
    x.money("was", 100, 3000)
    x.day("taken", 12)
    return {
        "nl": """# [Aankondiging domiciliëring|Uw automatische betaling|Afhouding van {taken}]
[Op {taken} wordt {was} via domiciliëring van uw rekening {own} afgehaald. Zelf overschrijven hoeft niet.|Uw bijdrage van {was} innen wij automatisch op {taken}. U hoeft niets te doen.|U koos voor domiciliëring. Het verschuldigde bedrag, {was}, gaat op {taken} vanzelf van rekening {own}; betaal dus niet met overschrijving.|Totaal: {was}. Wordt gedebiteerd op {taken} (mandaat {ref}). Zorg enkel voor voldoende provisie.]""",
        "fr": """# [Annonce de domiciliation|Votre paiement automatique|Prélèvement du {taken}]
[Le {taken}, {was} sera prélevé par domiciliation sur votre compte {own}. Vous ne devez rien virer vous-même.|Votre cotisation de {was} est encaissée automatiquement le {taken}. Vous n'avez rien à faire.|Vous avez opté pour la domiciliation. Le montant dû, {was}, quittera votre compte {own} le {taken} ; ne payez donc pas par virement.|Total : {was}. Sera débité le {taken} (mandat {ref}). Veillez uniquement à approvisionner le compte.]""",
        "de": """# [Ankündigung der Lastschrift|Ihre automatische Zahlung]
[Am {taken} werden {was} per Lastschrift von Ihrem Konto {own} eingezogen. Sie brauchen nichts zu überweisen.|Ihr Beitrag von {was} wird am {taken} automatisch eingezogen. Sie brauchen nichts zu tun.|Gesamtbetrag: {was}. Abbuchung am {taken} (Mandat {ref}). Bitte nicht selbst überweisen.]""",
    }


@letter("nl fr de", "rsz fin nhk rjv")
def plan_on_track(x):
    x.money("debt", 3000, 20000)
    x.share("rate", "debt", 0.1)
    x.share("paid", "debt", x.rng.choice([0.3, 0.5, 0.7]))
    x.set("left", x.amounts["debt"] - x.amounts["paid"])
    x.day("last", 120, 60)
    return {
        "nl": """# [Stand van uw afbetalingsplan|Opvolging plan {ref}|Uw afbetalingen verlopen correct]
[U volgt uw afbetalingsplan stipt op.|Dit bericht geeft enkel de stand van uw plan weer.|Tot nu toe werden alle schijven tijdig voldaan.]
Van de schuld van {debt} werd {paid} betaald; er blijft {left}, in schijven van {rate} tot {last}.
[Uw bank voert de bestendige opdracht verder uit; dit bericht vraagt geen bijkomende betaling.|U hoeft naar aanleiding van deze brief niets te ondernemen.|Dit is geen uitnodiging tot betaling: het plan loopt gewoon door.]""",
        "fr": """# [Situation de votre plan d'apurement|Suivi du plan {ref}|Vos remboursements se déroulent correctement]
[Vous respectez scrupuleusement votre plan.|Le présent avis donne uniquement la situation de votre plan.|Jusqu'à présent, toutes les tranches ont été versées à temps.]
Sur la dette de {debt}, {paid} ont été payés ; restent {left}, par tranches de {rate} jusqu'au {last}.
[Votre banque continue d'exécuter l'ordre permanent ; cet avis ne demande aucun paiement supplémentaire.|Vous n'avez rien à entreprendre suite à ce courrier.|Ceci n'est pas une invitation à payer : le plan suit son cours.]""",
        "de": """# [Stand Ihres Tilgungsplans|Verfolgung des Plans {ref}]
[Sie halten Ihren Tilgungsplan genau ein.|Diese Mitteilung gibt nur den Stand Ihres Plans wieder.]
Von der Schuld von {debt} wurden {paid} gezahlt; es bleiben {left} in Raten von {rate} bis zum {last}.
[Ihre Bank führt den Dauerauftrag weiter aus; eine zusätzliche Zahlung wird nicht verlangt.|Sie brauchen aufgrund dieses Schreibens nichts zu unternehmen.|Dies ist keine Zahlungsaufforderung: Der Plan läuft weiter.]""",
    }


@letter("nl fr bi nl", "fin vlabel brufisc city bxl")
def assessment_annulled(x):
    x.money("was", 150, 9000)
    x.set("zero", 0)
    x.day("sent", -60)
    return {
        "nl": """# [Annulering aanslagbiljet {ref}|Ambtshalve ontheffing|Vernietiging van de aanslag]
Op {sent} ontving u een aanslagbiljet van {was}, betaalbaar op {iban}.
[Deze aanslag berust op een materiële vergissing en wordt vernietigd.|De aanslag is ambtshalve volledig ontheven.|Het aanslagbiljet werd ten onrechte verzonden en is ingetrokken.]
[Het nieuwe bedrag is {zero}.|Er is geen enkele som meer verschuldigd.|De gevraagde {was} moet niet worden voldaan.|U hoeft geen bezwaar in te dienen.]
?@contact""",
        "fr": """# [Annulation de l'avertissement-extrait de rôle {ref}|Dégrèvement d'office|Annulation de l'imposition]
Le {sent}, vous avez reçu un avertissement-extrait de rôle de {was}, payable sur {iban}.
[Cette imposition repose sur une erreur matérielle et est annulée.|L'imposition est entièrement dégrevée d'office.|L'avertissement a été envoyé par erreur et est retiré.]
[Le nouveau montant est de {zero}.|Plus aucune somme n'est due.|Les {was} réclamés ne doivent pas être acquittés.|Vous ne devez pas introduire de réclamation.]
?@contact""",
    }


@letter("nl fr de", "rsz fin nhk rjv xerius ucm", terse=True)
def balance_zero(x):
    x.money("called", 300, 9000)
    x.set("zero", 0)
    x.day("state", -5, 4)
    return {
        "nl": """# [Rekeninguittreksel per {state}|Saldo: {zero}|Uw rekening op {state}]
[Aangerekend {called}, betaald {called}. Saldo te betalen: {zero}.|Per {state} bedraagt het openstaande saldo {zero}; de bijdragen van {called} zijn vereffend.|Verschuldigd bedrag: {zero}. Dit uittreksel dient enkel ter informatie.|Alle bijdragen ({called}) zijn voldaan. Er staat niets meer open.]""",
        "fr": """# [Extrait de compte au {state}|Solde : {zero}|Votre compte au {state}]
[Porté en compte {called}, payé {called}. Solde à payer : {zero}.|Au {state}, le solde ouvert est de {zero} ; les cotisations de {called} sont réglées.|Montant dû : {zero}. Cet extrait est purement informatif.|Toutes les cotisations ({called}) ont été acquittées. Plus rien n'est ouvert.]""",
        "de": """# [Kontoauszug zum {state}|Saldo: {zero}]
[Berechnet {called}, gezahlt {called}. Zu zahlender Saldo: {zero}.|Am {state} beträgt der offene Saldo {zero}; die Beiträge von {called} sind beglichen.|Geschuldeter Betrag: {zero}. Dieser Auszug dient nur der Information.]""",
    }


@letter("nl fr de nl fr", "fin vlabel rsz xerius ucm")
def provisional_calculation(x):
    x.money("was", 400, 15000)
    x.money("base", 15001, 90000)
    return {
        "nl": """# [Voorlopige berekening {year}|Simulatie van uw bijdrage|Voorstel van berekening - geen aanslagbiljet]
[Op basis van de gegevens waarover wij beschikken, maakten wij een raming.|Hierbij een voorlopige berekening, zonder verbintenis.] Grondslag: {base}. Geraamd te betalen bedrag: {was}.
[Dit is geen uitnodiging tot betaling. U ontvangt later een aanslagbiljet met de betalingsgegevens.|Betaal nu nog niets: het definitieve bedrag wordt u later meegedeeld.|Het vermelde bedrag is slechts indicatief en nog niet verschuldigd.|Wacht met betalen tot u het definitieve bericht krijgt.]
?@contact""",
        "fr": """# [Calcul provisoire {year}|Simulation de votre cotisation|Proposition de calcul - ne vaut pas avertissement-extrait de rôle]
[Sur la base des données dont nous disposons, nous avons établi une estimation.|Vous trouverez ci-après un calcul provisoire, sans engagement.] Base : {base}. Montant à payer estimé : {was}.
[Ceci n'est pas une invitation à payer. Vous recevrez ultérieurement un avertissement avec les données de paiement.|Ne payez rien pour l'instant : le montant définitif vous sera communiqué plus tard.|Le montant mentionné est indicatif et n'est pas encore dû.|Attendez l'avis définitif avant de payer.]
?@contact""",
        "de": """# [Vorläufige Berechnung {year}|Simulation Ihres Beitrags]
[Anhand der vorliegenden Daten haben wir eine Schätzung vorgenommen.|Anbei eine vorläufige, unverbindliche Berechnung.] Grundlage: {base}. Geschätzter zu zahlender Betrag: {was}.
[Dies ist keine Zahlungsaufforderung. Sie erhalten später einen Steuerbescheid mit den Zahlungsangaben.|Zahlen Sie jetzt noch nichts: Der endgültige Betrag wird Ihnen später mitgeteilt.|Der genannte Betrag ist ein Richtwert und noch nicht geschuldet.]
?@contact""",
    }


@letter("nl fr de", "fin vlabel brufisc", terse=True)
def in_portal(x):
    """An assessment stands in the portal; here is none of its data."""
    x.day("put", -2, 2)
    x.money("small", 100, 5000)
    return {
        "nl": """# [Nieuw document beschikbaar|Uw aanslagbiljet staat online|Bericht {ref}]
[Op {put} werd een document voor {company} geplaatst. Raadpleeg het in uw online dossier.|Uw aanslagbiljet is beschikbaar in MyMinfin. Of u moet betalen of geld terugkrijgt, leest u daar.|Een aanslagbiljet {year} werd voor u klaargezet. Log in om het te lezen.]
?Dit bericht bevat geen betalingsgegevens.""",
        "fr": """# [Nouveau document disponible|Votre avertissement est en ligne|Avis {ref}]
[Le {put}, un document destiné à {company} a été déposé. Consultez-le dans votre dossier en ligne.|Votre avertissement-extrait de rôle est disponible dans MyMinfin. Vous y lirez si vous devez payer ou si vous êtes remboursé.|Un avertissement {year} a été mis à votre disposition. Connectez-vous pour le lire.]
?Cet avis ne contient aucune donnée de paiement.""",
        "de": """# [Neues Dokument verfügbar|Ihr Steuerbescheid ist online|Mitteilung {ref}]
[Am {put} wurde ein Dokument für {company} hinterlegt. Sie finden es in Ihrer Online-Akte.|Ihr Steuerbescheid ist in MyMinfin verfügbar. Ob Sie zahlen müssen oder Geld zurückerhalten, lesen Sie dort.|Ein Steuerbescheid {year} liegt für Sie bereit. Bitte melden Sie sich an.]
?Diese Mitteilung enthält keine Zahlungsangaben.""",
    }


@letter("nl fr bi nl", "fin court_nl court_fr rsz brufisc")
def debt_of_other(x):
    """Notice to a third party about somebody else's debt, no seizure: for information."""
    x.money("was", 900, 30000)
    x.day("lifted", -4, 3)
    x.day("seized", -120, 30)
    return {
        "nl": """# [Opheffing derdenbeslag - {third}|Kennisgeving betreffende {third}|Uw verklaring van derde-beslagene]
Op {seized} werd onder uw handen beslag gelegd voor een schuld van {was} van {third}.
[Deze schuld is betaald. Het beslag is opgeheven op {lifted}.|Het vereenvoudigd derdenbeslag wordt met deze brief opgeheven.|De schuldenaar heeft zelf voldaan; u bent bevrijd van elke verplichting.]
[U stort ons niets meer.|Wat u {third} verschuldigd bent, mag u opnieuw aan haar zelf betalen.|Er wordt van u geen betaling gevraagd.]""",
        "fr": """# [Mainlevée de saisie-arrêt - {third}|Notification concernant {third}|Votre déclaration de tiers saisi]
Le {seized}, une saisie a été pratiquée entre vos mains pour une dette de {was} de {third}.
[Cette dette est payée. La saisie a été levée le {lifted}.|La saisie-arrêt simplifiée est levée par la présente.|Le débiteur s'est acquitté lui-même ; vous êtes libéré de toute obligation.]
[Vous ne nous versez plus rien.|Ce que vous devez à {third} peut à nouveau lui être payé directement.|Aucun paiement ne vous est demandé.]""",
    }


@letter("nl fr de nl fr", "rsz fin fedris bipt kbo favv water vivaqua")
def account_changes(x):
    """A new account number, and no demand."""
    x.day("from", 25, 20)
    return {
        "nl": """# [Ons rekeningnummer wijzigt|Nieuw rekeningnummer vanaf {from}|Belangrijk: gewijzigde bankgegevens]
[Vanaf {from} gebruikt u voor al uw betalingen rekening {iban} (BIC {bic}) op naam van {holder}.|Onze rekening {other} wordt op {from} gesloten en vervangen door {iban}.|Gelieve uw boekhouding aan te passen: het nummer {other} wordt {iban}, met ingang van {from}.]
[U hoeft nu niets te betalen.|Deze brief is geen factuur.|Lopende domiciliëringen passen zich vanzelf aan.|]
?@contact""",
        "fr": """# [Notre numéro de compte change|Nouveau numéro de compte dès le {from}|Important : coordonnées bancaires modifiées]
[À partir du {from}, vous utilisez pour tous vos paiements le compte {iban} (BIC {bic}) au nom de {holder}.|Notre compte {other} sera clôturé le {from} et remplacé par {iban}.|Veuillez adapter votre comptabilité : le numéro {other} devient {iban}, à dater du {from}.]
[Vous n'avez rien à payer maintenant.|Ce courrier n'est pas une facture.|Les domiciliations en cours s'adaptent d'elles-mêmes.|]
?@contact""",
        "de": """# [Unsere Kontonummer ändert sich|Neue Kontonummer ab {from}]
[Ab {from} verwenden Sie für alle Ihre Zahlungen das Konto {iban} (BIC {bic}) auf den Namen {holder}.|Unser Konto {other} wird am {from} geschlossen und durch {iban} ersetzt.|Bitte passen Sie Ihre Buchhaltung an: {other} wird {iban}, gültig ab {from}.]
[Jetzt ist nichts zu zahlen.|Dieses Schreiben ist keine Rechnung.|]
?@contact""",
    }


@letter("nl fr de", "fin rsz xerius ucm liantis")
def paid_in_year(x):
    """A certificate of what was paid."""
    x.money("was", 900, 9000)
    x.money("part", 200, 800)
    x.days["one"] = x.date.replace(year=x.date.year - 1, month=3, day=x.rng.randrange(3, 27))
    x.days["two"] = x.date.replace(year=x.date.year - 1, month=11, day=x.rng.randrange(3, 27))
    return {
        "nl": """# [Fiscaal attest {lastyear}|Overzicht van uw betalingen in {lastyear}|Attest van betaalde bijdragen]
[Wij bevestigen dat {company} in {lastyear} een totaal van {was} heeft betaald.|Hierbij het attest voor uw boekhouding: in {lastyear} ontvingen wij {was}.|In {lastyear} betaalde u {was} op onze rekening {iban}.] [Daarin zit {part}, ontvangen op {one}.|De laatste storting, {part}, dateert van {two}.]
[Bewaar dit attest bij uw aangifte.|Dit attest wordt maar één keer afgeleverd.|U kunt deze bedragen als beroepskosten aftrekken.]""",
        "fr": """# [Attestation fiscale {lastyear}|Aperçu de vos paiements en {lastyear}|Attestation de cotisations payées]
[Nous attestons que {company} a payé en {lastyear} un total de {was}.|Voici l'attestation pour votre comptabilité : en {lastyear}, nous avons reçu {was}.|En {lastyear}, vous avez payé {was} sur notre compte {iban}.] [Y est compris {part}, reçu le {one}.|Le dernier versement, {part}, date du {two}.]
[Conservez cette attestation avec votre déclaration.|La présente n'est délivrée qu'une seule fois.|Ces montants sont déductibles à titre de frais professionnels.]""",
        "de": """# [Steuerbescheinigung {lastyear}|Übersicht Ihrer Zahlungen in {lastyear}]
[Wir bescheinigen, dass {company} im Jahr {lastyear} insgesamt {was} gezahlt hat.|Anbei die Bescheinigung für Ihre Buchhaltung: {lastyear} gingen {was} ein.] Darin enthalten sind {part}, eingegangen am {one}.
[Bewahren Sie diese Bescheinigung auf.|Diese Bescheinigung wird nur einmal ausgestellt.]""",
    }


@letter("nl fr bi", "city village bxl ixl vivaqua water net commune")
def tariffs_next_year(x):
    x.money("a", 20, 90)
    x.money("b", 91, 300)
    x.day("from", 40, 20)
    return {
        "nl": """# [Nieuwe tarieven vanaf {from}|Tarieven {nextyear}|Aanpassing retributiereglement]
[Vanaf {from} gelden nieuwe tarieven.|De gemeenteraad paste het retributiereglement aan.] Het basistarief wordt {b} in plaats van {a}, te betalen bij afhaling.
[U hoeft hiervoor niets te doen.|Bestaande facturen blijven ongewijzigd.|De nieuwe prijs verschijnt op uw volgende factuur.]
?@contact""",
        "fr": """# [Nouveaux tarifs dès le {from}|Tarifs {nextyear}|Adaptation du règlement-redevance]
[De nouveaux tarifs s'appliquent à partir du {from}.|Le conseil communal a adapté le règlement-redevance.] Le tarif de base passe de {a} à {b}, à payer lors du retrait.
[Vous n'avez rien à faire.|Les factures existantes restent inchangées.|Le nouveau prix figurera sur votre prochaine facture.]
?@contact""",
    }


@letter("nl fr de nl fr", "vlabel fin brufisc city bxl rsz")
def objection_received(x):
    """An objection is being treated: the claim stands still."""
    x.money("was", 300, 9000)
    x.day("objected", -12, 6)
    x.term("more", "answer", "rec14", "let30", "on21", "rec30")
    return {
        "nl": """# [Ontvangstmelding bezwaar {ref}|Uw bezwaarschrift van {objected}|Behandeling van uw bezwaar]
[Wij ontvingen op {objected} uw bezwaar tegen de aanslag van {was}.|Uw bezwaarschrift van {objected}, gericht tegen een bedrag van {was}, is geregistreerd.]
[Zolang het bezwaar loopt, is de invordering van {was} geschorst.|Het betwiste bedrag wordt in afwachting niet ingevorderd.|In afwachting van de beslissing moet u het betwiste gedeelte niet betalen.]
[Bijkomende stukken kunt u {more} bezorgen.|Wij vragen u {more} het huurcontract over te maken.|]
?@contact""",
        "fr": """# [Accusé de réception de la réclamation {ref}|Votre réclamation du {objected}|Traitement de votre réclamation]
[Nous avons reçu le {objected} votre réclamation contre l'imposition de {was}.|Votre réclamation du {objected}, portant sur un montant de {was}, a été enregistrée.]
[Tant que la réclamation est pendante, le recouvrement de {was} est suspendu.|Le montant contesté n'est pas recouvré dans l'intervalle.|Dans l'attente de la décision, vous ne devez pas payer la partie contestée.]
[Des pièces complémentaires peuvent être transmises {more}.|Nous vous demandons de nous fournir {more} le contrat de bail.|]
?@contact""",
        "de": """# [Empfangsbestätigung Einspruch {ref}|Ihr Einspruch vom {objected}]
[Wir haben am {objected} Ihren Einspruch gegen die Steuer von {was} erhalten.|Ihr Einspruch vom {objected} über {was} wurde registriert.]
[Solange der Einspruch läuft, ist die Beitreibung von {was} ausgesetzt.|Bis zur Entscheidung brauchen Sie den strittigen Teil nicht zu zahlen.]
[Weitere Unterlagen können Sie {more} einreichen.|]
?@contact""",
    }


@letter("nl fr de", "fin", terse=True)
def assessment_follows(x):
    x.money("was", 500, 20000)
    x.money("base", 20001, 90000)
    x.day("seen", -18)
    x.term("answer", "answer", "wd1m", "rec1m", "let1m", "on30")
    return {
        "nl": """# [Bericht van wijziging van aangifte|Voorstel tot rechtzetting {ref}|Voorgenomen aanslag {lastyear}]
Na nazicht op {seen} wensen wij de belastbare grondslag te brengen op {base}. [De geraamde bijkomende belasting is {was}.|Dit zou een aanslag van {was} opleveren.]
[Bent u het niet eens, antwoord dan {answer}.|Uw opmerkingen kunt u {answer} meedelen.|Stuur ons uw akkoord of uw bezwaren {answer}.]
[Daarna ontvangt u een aanslagbiljet; pas dan dient u te betalen.|Een eventuele aanslag wordt u later toegestuurd.|Deze brief is geen betalingsverzoek.]""",
        "fr": """# [Avis de rectification de la déclaration|Proposition de rectification {ref}|Imposition envisagée {lastyear}]
Après contrôle le {seen}, nous envisageons de porter la base imposable à {base}. [L'impôt supplémentaire est estimé à {was}.|Il en résulterait une imposition de {was}.]
[Si vous n'êtes pas d'accord, répondez {answer}.|Vos observations peuvent être communiquées {answer}.|Envoyez-nous votre accord ou vos objections {answer}.]
[Vous recevrez ensuite un avertissement-extrait de rôle ; ce n'est qu'alors qu'il faudra payer.|Une imposition éventuelle vous sera adressée ultérieurement.|La présente n'est pas une demande de paiement.]""",
        "de": """# [Berichtigungsbescheid|Vorschlag zur Berichtigung {ref}]
Nach der Prüfung am {seen} beabsichtigen wir, die Grundlage auf {base} festzusetzen. Die geschätzte Nachsteuer beträgt {was}.
[Sind Sie nicht einverstanden, so antworten Sie bitte {answer}.|Ihre Bemerkungen können Sie {answer} mitteilen.]
[Danach erhalten Sie einen Steuerbescheid; erst dann ist zu zahlen.|Dieses Schreiben ist keine Zahlungsaufforderung.|Ein Bescheid folgt gegebenenfalls später.]""",
    }


@letter("nl fr nl", "nhk xerius liantis ucm fin rsz")
def surcharge_waived(x):
    x.money("was", 20, 900)
    x.money("main", 901, 4000)
    x.day("asked_on", -70)
    x.day("came", -90)
    return {
        "nl": """# [Kwijtschelding van verhogingen|Uw aanvraag van {asked_on}|Beslissing over de verhogingen]
U vroeg op {asked_on} de kwijtschelding van {was} aan verhogingen. [De hoofdsom van {main} was op {came} al betaald.|De bijdragen zelf ({main}) zijn volledig betaald.]
[De aanvraag is ingewilligd: u bent de verhogingen niet langer verschuldigd.|De verhogingen worden volledig kwijtgescholden.|Wij zien af van de invordering van {was}.]
[Uw rekening is in evenwicht.|De aanmaning die u daarover kreeg, vervalt.|]""",
        "fr": """# [Renonciation aux majorations|Votre demande du {asked_on}|Décision relative aux majorations]
Le {asked_on}, vous avez demandé la levée de {was} de majorations. [Le principal de {main} avait déjà été payé le {came}.|Les cotisations mêmes ({main}) sont entièrement payées.]
[La demande est accueillie : vous n'êtes plus redevable des majorations.|Les majorations sont entièrement levées.|Nous renonçons au recouvrement de {was}.]
[Votre compte est en équilibre.|Le rappel reçu à ce sujet devient caduc.|]""",
    }


@letter("nl fr de nl", "rsz fin rjv city bxl vmm", terse=True)
def payment_confirmed(x):
    x.money("was", 40, 9000)
    x.day("came", -5, 3)
    return {
        "nl": """# [Bevestiging van betaling|Ontvangstbewijs {ref}|Betaling goed ontvangen]
[Wij ontvingen {was} op {came}, met mededeling {comm}. Dank u.|Uw betaling van {was} werd verwerkt op {came}.|Kwijting: {was}, ontvangen op {came} op rekening {iban}.|Voldaan: {was}, {came}.]""",
        "fr": """# [Confirmation de paiement|Quittance {ref}|Paiement bien reçu]
[Nous avons reçu {was} le {came}, avec la communication {comm}. Merci.|Votre paiement de {was} a été traité le {came}.|Quittance : {was}, reçu le {came} sur le compte {iban}.|Acquitté : {was}, {came}.]""",
        "de": """# [Zahlungsbestätigung|Quittung {ref}]
[Wir haben {was} am {came} mit der Mitteilung {comm} erhalten. Danke.|Ihre Zahlung von {was} wurde am {came} verarbeitet.|Quittung: {was}, eingegangen am {came} auf {iban}.]""",
    }


@letter("nl fr", "fsma bipt favv fedris vlabel")
def copy_for_information(x):
    """A copy of a demand that another must pay."""
    x.money("was", 200, 9000)
    x.day("sent", -4, 3)
    x.day("due_other", 20)
    return {
        "nl": """# [Kopie ter informatie - {third}|Afschrift van onze brief van {sent}|Ter kennisgeving]
[Als vertegenwoordiger ontvangt u een afschrift van de brief die wij op {sent} aan {third} stuurden.|Ter informatie bezorgen wij u een kopie van ons betalingsverzoek aan {third}.]
Daarin vragen wij {third} om {was} te betalen voor {due_other} op rekening {iban}.
[Dit afschrift is enkel ter informatie; u bent zelf niets verschuldigd.|Van uw kant is geen actie vereist.|U hoeft zelf geen betaling te verrichten.]""",
        "fr": """# [Copie pour information - {third}|Copie de notre courrier du {sent}|Pour information]
[En tant que représentant, vous recevez copie du courrier adressé le {sent} à {third}.|Pour information, nous vous transmettons copie de notre demande de paiement à {third}.]
Nous y demandons à {third} de payer {was} avant le {due_other} sur le compte {iban}.
[Cette copie est purement informative ; vous n'êtes redevable de rien.|Aucune action n'est requise de votre part.|Vous ne devez effectuer aucun paiement vous-même.]""",
    }


@letter("nl fr nl", "water vivaqua net parking city")
def invoice_corrected_to_zero(x):
    x.money("was", 40, 2500)
    x.set("zero", 0)
    x.day("sent", -30)
    return {
        "nl": """# [Rechtzetting factuur {ref}|Factuur van {sent} vervalt|Correctie: te betalen {zero}]
[De factuur van {sent} voor {was} is met een creditnota volledig tegengeboekt.|Door een fout in de meterstand werd u op {sent} {was} aangerekend; dit is rechtgezet.]
[Te betalen: {zero}.|U bent ons niets verschuldigd.|Hou met de factuur en het overschrijvingsformulier geen rekening.|De vervaldag van de factuur is dus niet meer van toepassing.]""",
        "fr": """# [Rectification de la facture {ref}|La facture du {sent} est annulée|Correction : à payer {zero}]
[La facture du {sent} de {was} a été entièrement extournée par une note de crédit.|En raison d'une erreur d'index, {was} vous ont été facturés le {sent} ; c'est rectifié.]
[À payer : {zero}.|Vous ne nous devez rien.|Ne tenez pas compte de la facture ni du bulletin de virement.|L'échéance de la facture n'est donc plus d'application.]""",
    }


@letter("nl fr de", "rsz fin nhk")
def clearance(x):
    """A certificate that there is no debt."""
    x.set("zero", 0)
    x.set("bound", x.rng.choice([3000, 5000, 2500]))
    x.day("until", 60)
    return {
        "nl": """# [Attest inzake schulden|Attest {ref}|Schuldvrij attest]
[Op datum van dit attest heeft {company} geen opeisbare schuld.|Uit onze bestanden blijkt dat {company} al haar bijdragen heeft voldaan.|Het bedrag van de schulden van {company} is {zero}.]
[Voor de toepassing van de inhoudingsplicht geldt dat het verschuldigde bedrag niet hoger is dan {bound}.|Er moet dus geen inhouding op facturen gebeuren.|Opdrachtgevers storten ons geen deel van hun facturen.]
Geldig tot {until}.""",
        "fr": """# [Attestation relative aux dettes|Attestation {ref}|Attestation d'absence de dettes]
[À la date de la présente, {company} n'a aucune dette exigible.|Il ressort de nos fichiers que {company} a acquitté toutes ses cotisations.|Le montant des dettes de {company} est de {zero}.]
[Pour l'application de l'obligation de retenue, le montant dû n'excède pas {bound}.|Aucune retenue sur factures ne doit donc être opérée.|Les donneurs d'ordre ne nous versent aucune part de leurs factures.]
Valable jusqu'au {until}.""",
        "de": """# [Bescheinigung über Schulden|Bescheinigung {ref}]
[Am Datum dieser Bescheinigung hat {company} keine fällige Schuld.|Nach unseren Dateien hat {company} alle Beiträge entrichtet.|Der Betrag der Schulden von {company} beläuft sich auf {zero}.]
[Für die Einbehaltungspflicht gilt, dass der geschuldete Betrag {bound} nicht übersteigt.|Es ist also keine Einbehaltung auf Rechnungen vorzunehmen.]
Gültig bis zum {until}.""",
    }

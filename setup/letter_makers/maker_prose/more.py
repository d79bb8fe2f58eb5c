# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Twins: letters whose words are near each other, and whose ask is not."""

from .kit import letter

ANY = ("on14", "on21", "on30", "rec14", "let30", "rec30", "wd1m", "eom")


@letter("nl fr de", "fin rsz vlabel brufisc")
def set_off_to_nothing(x):
    """A credit pays a debt wholly: nothing is left on either side."""
    x.money("debt", 300, 9000)
    x.set("zero", 0)
    x.day("made", -5, 3)
    return {
        "nl": """# [Schuldvergelijking {ref}|Aanwending van uw tegoed|Bericht van aanzuivering]
U was {debt} verschuldigd en had een tegoed van hetzelfde bedrag. [Op {made} werd het ene met het andere verrekend.|Het tegoed werd op {made} volledig aangewend op de schuld.]
[Het resterende saldo is {zero}.|Er blijft niets te betalen en niets terug te betalen.|Uw schuld is daarmee aangezuiverd.]""",
        "fr": """# [Compensation {ref}|Affectation de votre crédit|Avis d'apurement]
Vous étiez redevable de {debt} et disposiez d'un crédit du même montant. [Le {made}, l'un a été compensé par l'autre.|Le {made}, le crédit a été entièrement affecté à la dette.]
[Le solde restant est de {zero}.|Il ne reste rien à payer ni à rembourser.|Votre dette est ainsi apurée.]""",
        "de": """# [Verrechnung {ref}|Verwendung Ihres Guthabens]
Sie schuldeten {debt} und hatten ein Guthaben in gleicher Höhe. [Am {made} wurde beides verrechnet.|Das Guthaben wurde am {made} ganz auf die Schuld angerechnet.]
[Der verbleibende Saldo beträgt {zero}.|Es bleibt nichts zu zahlen und nichts zu erstatten.]""",
    }


@letter("nl fr", "xerius liantis acerta ucm nhk", terse=True)
def too_small(x):
    """A rest so small that nobody asks it."""
    x.money("rest", 1, 9)
    return {
        "nl": """# [Klein saldo|Uw rekening {ref}|Restbedrag]
[Op uw rekening blijft {rest} open. Bedragen onder de inningsdrempel worden niet opgevraagd; u hoeft niets te betalen.|Er is nog {rest} verschuldigd. Wij rekenen dit aan op uw volgende bijdrage; aparte betaling is niet nodig.|Het restbedrag van {rest} vorderen wij niet in.]""",
        "fr": """# [Petit solde|Votre compte {ref}|Reliquat]
[Il reste {rest} ouvert sur votre compte. Les montants sous le seuil de perception ne sont pas réclamés ; vous n'avez rien à payer.|{rest} reste dû. Nous l'imputerons sur votre prochaine cotisation ; un paiement séparé n'est pas nécessaire.|Nous ne recouvrons pas le reliquat de {rest}.]""",
    }


@letter("nl fr nl", "water vivaqua awv city bxl")
def quote(x):
    """An estimate to agree with: the bill comes only then."""
    x.money("was", 400, 9000)
    x.share("advance", "was", 0.5)
    x.term("agree", "answer", "on30", "let30", "rec30", "on21")
    return {
        "nl": """# [Offerte aansluiting {place}|Prijsopgave {ref}|Raming van de werken]
Hierbij onze offerte voor de aansluiting te {place}. De kostprijs is {was}. [Bij bestelling wordt een voorschot van {advance} gefactureerd.|]
[Bezorg ons uw akkoord {agree}; daarna ontvangt u een factuur.|Gaat u akkoord, onderteken de offerte dan {agree}. Betaal nog niets.|Wij wachten op uw handtekening, te bezorgen {agree}. Dit document is geen factuur.]
?@contact""",
        "fr": """# [Offre de raccordement, {place}|Devis {ref}|Estimation des travaux]
Vous trouverez ci-après notre offre pour le raccordement, {place}. Le coût est de {was}. [À la commande, un acompte de {advance} sera facturé.|]
[Transmettez-nous votre accord {agree} ; une facture suivra.|Si vous êtes d'accord, signez l'offre {agree}. Ne payez encore rien.|Nous attendons votre signature, à transmettre {agree}. Ce document n'est pas une facture.]
?@contact""",
    }


@letter("nl fr nl", "water vivaqua awv city bxl")
def quote_agreed(x):
    """The twin of the estimate: agreed, and the advance is asked."""
    x.money("was", 400, 9000)
    x.share("total", "was", 0.5)
    x.day("agreed", -8, 4)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Uw bestelling aansluiting {place}|Voorschot {ref}|Bevestiging van uw akkoord]
Wij ontvingen op {agreed} uw akkoord met de offerte van {was}. [De werken worden ingepland.|]
[Zodra het voorschot van {total} ontvangen is, plannen wij de werken; gelieve dit {due} over te maken op {iban} met {comm}.|Het voorschot, {total}, is te regelen {due} op {iban}, mededeling {comm}.|Voorschotfactuur: {total}, {due}, {iban}, {comm}.]
?@contact""",
        "fr": """# [Votre commande de raccordement, {place}|Acompte {ref}|Confirmation de votre accord]
Nous avons reçu le {agreed} votre accord sur l'offre de {was}. [Les travaux seront planifiés.|]
[Dès réception de l'acompte de {total}, nous planifierons les travaux ; veuillez le transmettre {due} sur {iban} avec {comm}.|L'acompte, {total}, est à régler {due} sur {iban}, communication {comm}.|Facture d'acompte : {total}, {due}, {iban}, {comm}.]
?@contact""",
    }


@letter("nl fr de", "fin rsz")
def third_party_pays(x):
    """A seizure: the receiver must pay what he owes another to the sender."""
    x.money("total", 500, 20000)
    x.term("due", "pay", "rec15", "let15", "on21", "wd1m")
    x.term("state", "answer", "rec15", "let15")
    x.pay("total", "due")
    return {
        "nl": """# [Vereenvoudigd derdenbeslag - {third}|Beslag onder derden {ref}|Kennisgeving aan de derde-beslagene]
{Third} is ons {total} verschuldigd. [Wij leggen beslag op alle sommen die u haar verschuldigd bent.|Al wat u haar verschuldigd bent, valt onder dit beslag.]
[U stort ons die sommen, tot beloop van {total}, {due} op {iban} met mededeling {comm}.|Maak tot {total} over {due} op rekening {iban}, mededeling {comm}, in plaats van aan {third}.|U dient {total} af te geven {due} door overschrijving op {iban} ({comm}).]
[Uw verklaring bezorgt u ons {state}.|]""",
        "fr": """# [Saisie-arrêt simplifiée - {third}|Saisie entre vos mains {ref}|Notification au tiers saisi]
{Third} nous est redevable de {total}. [Nous saisissons toutes les sommes que vous lui devez.|Tout ce que vous lui devez tombe sous cette saisie.]
[Vous nous versez ces sommes, à concurrence de {total}, {due} sur {iban}, communication {comm}.|Transmettez jusqu'à {total} {due} au compte {iban}, communication {comm}, au lieu de payer {third}.|Vous êtes tenu de vider vos mains de {total} {due} par virement sur {iban} ({comm}).]
[Votre déclaration nous parvient {state}.|]""",
        "de": """# [Vereinfachte Drittpfändung - {third}|Mitteilung an den Drittschuldner]
{Third} schuldet uns {total}. [Wir pfänden alle Beträge, die Sie ihr schulden.|]
[Sie überweisen uns diese Beträge bis zu {total} {due} auf {iban}, Mitteilung {comm}.|Bitte führen Sie {total} {due} auf das Konto {iban} ({comm}) ab, statt an {third} zu zahlen.|Abzuführen sind {total}, {due}, Konto {iban}, Mitteilung {comm}.]""",
    }


@letter("nl fr nl", "vlaio wewis city bxl bee spw_eco province")
def invoice_us(x):
    """The receiver is asked to send a bill: he is paid."""
    x.money("back", 300, 12000)
    x.day("work", -30)
    x.term("send", "answer", "on30", "let30", "on21")
    x.receive("back", direction="receive none")
    return {
        "nl": """# [Bestelbon {ref}|Uw levering van {work}|Uitnodiging tot facturatie]
[Uw prestatie van {work} is goedgekeurd.|Wij keuren uw levering van {work} goed.] [U mag ons {back} factureren, {send}.|Stuur uw factuur van {back} {send} via Peppol.|Wij betalen u {back} na ontvangst van uw factuur, in te dienen {send}.]
[Vermeld uw rekeningnummer {own} op de factuur.|Betaling volgt dertig dagen na aanvaarding.|]""",
        "fr": """# [Bon de commande {ref}|Votre livraison du {work}|Invitation à facturer]
[Votre prestation du {work} est approuvée.|Nous approuvons votre livraison du {work}.] [Vous pouvez nous facturer {back}, {send}.|Envoyez votre facture de {back} {send} via Peppol.|Nous vous paierons {back} après réception de votre facture, à introduire {send}.]
[Mentionnez votre compte {own} sur la facture.|Le paiement suit trente jours après acceptation.|]""",
    }


@letter("nl fr nl", "court_nl court_fr")
def creditor_share(x):
    """A bankruptcy is closed: the creditor gets his share."""
    x.money("claim", 3000, 20000)
    x.share("back", "claim", x.rng.choice([0.04, 0.11, 0.38]))
    x.receive("back")
    return {
        "nl": """# [Faillissement {third}: uitdeling|Verdeling aan de schuldeisers {ref}|Sluiting faillissement]
Uw schuldvordering van {claim} in het faillissement van {third} werd aanvaard. [Na verdeling komt u {back} toe.|Voor u is een dividend van {back} vastgesteld.|U ontvangt uit de boedel {back}.]
[Dit wordt overgemaakt op {own}.|De curator stort dit op {own}.|Het saldo van uw vordering is oninbaar.]""",
        "fr": """# [Faillite {third} : répartition|Distribution aux créanciers {ref}|Clôture de la faillite]
Votre créance de {claim} dans la faillite de {third} a été admise. [Après répartition, {back} vous revient.|Un dividende de {back} est arrêté en votre faveur.|Vous recevrez de la masse {back}.]
[Cette somme sera versée sur {own}.|Le curateur la verse sur {own}.|Le solde de votre créance est irrécouvrable.]""",
    }


@letter("nl fr de", "rsz fin nhk")
def plan_asked_for_more(x):
    """A plan is not decided yet: papers are wanted, no money."""
    x.money("debt", 900, 20000)
    x.share("rate", "debt", 0.1)
    x.day("asked_on", -9, 4)
    x.term("answer", "answer", "rec14", "on14", "let15")
    return {
        "nl": """# [Uw aanvraag voor een afbetalingsplan|Dossier plan {ref} onvolledig|Aanvraag van {asked_on}]
U vroeg op {asked_on} om {debt} te mogen betalen in schijven van {rate}. [Uw aanvraag is onvolledig.|Wij kunnen nog niet beslissen.]
[Bezorg ons {answer} de laatste jaarrekening.|Vul uw dossier aan {answer}.|Wij wachten op uw stukken, {answer}.]
[U hoeft nog geen schijf te betalen.|Intussen is de invordering opgeschort.|]""",
        "fr": """# [Votre demande de plan de paiement|Dossier plan {ref} incomplet|Demande du {asked_on}]
Le {asked_on}, vous avez demandé à payer {debt} par tranches de {rate}. [Votre demande est incomplète.|Nous ne pouvons pas encore décider.]
[Transmettez-nous {answer} les derniers comptes annuels.|Complétez votre dossier {answer}.|Nous attendons vos pièces, {answer}.]
[Aucune tranche n'est encore à payer.|Entre-temps, le recouvrement est suspendu.|]""",
        "de": """# [Ihr Antrag auf einen Tilgungsplan|Antrag vom {asked_on}]
Am {asked_on} haben Sie beantragt, {debt} in Raten von {rate} zu zahlen. Ihr Antrag ist unvollständig.
[Reichen Sie uns {answer} den letzten Jahresabschluss ein.|Vervollständigen Sie Ihre Akte {answer}.]
[Noch ist keine Rate zu zahlen.|Inzwischen ist die Beitreibung ausgesetzt.]""",
    }


@letter("nl fr", "rsz fin nhk vlabel")
def plan_refused(x):
    """The plan is refused: the whole is due."""
    x.money("total", 900, 20000)
    x.day("asked_on", -25)
    x.share("rate", "total", 0.1)
    x.term("due", "pay", *ANY)
    x.pay("total", "due")
    return {
        "nl": """# [Uw aanvraag voor een afbetalingsplan|Weigering plan {ref}|Aanvraag van {asked_on}]
U vroeg op {asked_on} om te betalen in schijven van {rate}. [Wij kunnen hierop niet ingaan.|Uw aanvraag wordt geweigerd.]
[Bijgevolg is {total} in één keer eisbaar {due}, op {iban} met {comm}.|Gelieve de volledige schuld van {total} aan te zuiveren {due} (rekening {iban}, mededeling {comm}).|De {total} dient dus integraal vereffend te worden {due} op {iban}; mededeling {comm}.]""",
        "fr": """# [Votre demande de plan de paiement|Refus du plan {ref}|Demande du {asked_on}]
Le {asked_on}, vous avez demandé à payer par tranches de {rate}. [Nous ne pouvons y réserver une suite favorable.|Votre demande est refusée.]
[Par conséquent, {total} est exigible en une fois {due}, sur {iban} avec {comm}.|Veuillez apurer la totalité de la dette de {total} {due} (compte {iban}, communication {comm}).|Les {total} doivent donc être soldés intégralement {due} sur {iban} ; communication {comm}.]""",
    }


@letter("nl fr de", "nbb kbo fsma mobility bipt", terse=True)
def prepaid_receipt(x):
    """A bill that was already paid by card."""
    x.money("was", 12, 700)
    x.day("came", -3, 3)
    x.set("zero", 0)
    return {
        "nl": """# [Factuur {ref}|Factuur {ref} - reeds betaald|Kwijtschrift {ref}]
> Totaal: {was}
> [Betaald met bankkaart|Online betaald]: {was}
[Nog te betalen: {zero}.|Deze factuur werd op {came} online betaald. Gelieve niet opnieuw te betalen.|Reeds voldaan op {came}; dit document is voor uw boekhouding.]""",
        "fr": """# [Facture {ref}|Facture {ref} - déjà payée|Quittance {ref}]
> Total: {was}
> [Payé par carte|Payé en ligne]: {was}
[Reste à payer : {zero}.|Cette facture a été payée en ligne le {came}. Veuillez ne pas payer à nouveau.|Acquittée le {came} ; ce document est destiné à votre comptabilité.]""",
        "de": """# [Rechnung {ref}|Rechnung {ref} - bereits bezahlt]
> Gesamt: {was}
> [Mit Karte bezahlt|Online bezahlt]: {was}
[Noch zu zahlen: {zero}.|Diese Rechnung wurde am {came} online bezahlt. Bitte nicht erneut zahlen.|Am {came} beglichen; für Ihre Buchhaltung bestimmt.]""",
    }

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The receiver gets money: refunds, credit notes, grants, allocations."""

from .letter import t
from .registry import letter

ANY = "nl fr de bi"


@letter(ANY, "fin spw paribx vlabel prov")
def tax_refund_in_two_lines(x):
    x.terse = True
    x.put(a=x.money(30, 5000))
    x.receive(x.values["a"])
    x.about("Terugbetaling {year}|Terug te geven: {doc}", "Remboursement {year}|A restituer : {doc}", "Erstattung {year}|Zu erstatten: {doc}")
    x.say(
        "Wij storten u {a} terug op rekening {own}.|Het teveel betaalde bedrag van {a} wordt op uw rekening {own} gestort.|U hebt recht op een teruggave van {a}; de overschrijving op {own} volgt binnen enkele dagen.",
        "Nous vous remboursons {a} sur le compte {own}.|Le montant de {a} payé en trop sera versé sur votre compte {own}.|Vous avez droit à une restitution de {a} ; le virement au compte {own} suit dans quelques jours.",
        "Wir erstatten Ihnen {a} auf das Konto {own}.|Der zu viel gezahlte Betrag von {a} wird auf Ihr Konto {own} überwiesen.|Sie haben Anspruch auf eine Erstattung von {a}; die Überweisung auf {own} folgt in wenigen Tagen.",
    )


@letter(ANY, "fin infra")
def corporate_tax_to_give_back(x):
    base, tax, adv = x.money(20000, 90000), x.money(4000, 9000), x.money(9500, 14000)
    x.put(a=adv - tax)
    x.receive(x.values["a"])
    x.about("Aanslagbiljet vennootschapsbelasting - aanslagjaar {year}", "Avertissement-extrait de rôle - impôt des sociétés - exercice {year}", "Steuerbescheid Gesellschaftssteuer - Steuerjahr {year}")
    x.box(t("Berekening", "Calcul", "Berechnung"), (t("1450 Belastbare grondslag", "1450 Base imposable", "1450 Steuerpflichtige Grundlage"), base), (t("1460 Belasting", "1460 Impôt", "1460 Steuer"), tax), (t("1810 Voorafbetalingen", "1810 Versements anticipés", "1810 Vorauszahlungen"), adv), (t("Terug te geven|Saldo in uw voordeel|Terug te betalen bedrag", "A restituer|Solde en votre faveur|Montant à rembourser", "Zu erstatten|Saldo zu Ihren Gunsten|Zu erstattender Betrag"), x.values["a"]))
    x.put(last_day=x.ahead(30, 70))
    x.say("Het bedrag wordt op rekening {own} overgeschreven, behoudens verrekening met andere schulden.|De teruggave gebeurt uiterlijk op {last_day}. U hoeft niets te doen.|Terugbetaling op uw rekening {own}.", "Le montant sera versé au compte {own}, sauf imputation sur d'autres dettes.|La restitution aura lieu au plus tard le {last_day}. Vous ne devez rien faire.|Remboursement sur votre compte {own}.", "Der Betrag wird, vorbehaltlich einer Verrechnung mit anderen Schulden, auf das Konto {own} überwiesen.|Die Erstattung erfolgt spätestens am {last_day}. Sie brauchen nichts zu tun.|Erstattung auf Ihr Konto {own}.")
    x.put(obj=x.term("objection", "third", 6 if x.r.random() < 0.5 else 1))
    x.maybe("Bezwaar tegen de aanslag: {obj}.", "Réclamation contre l'imposition : {obj}.", "Einspruch gegen die Besteuerung: {obj}.", chance=0.7)


@letter(ANY, "waste water local dev")
def credit_note(x):
    x.put(a=x.money(8, 700), old=x.money(800, 2000), at=x.ago(10, 60))
    x.receive(x.values["a"])
    x.terse = x.r.random() < 0.6
    x.about("Creditnota {doc}|CREDITNOTA op factuur {ref}", "Note de crédit {doc}|NOTE DE CREDIT sur facture {ref}", "Gutschrift {doc}|GUTSCHRIFT zu Rechnung {ref}")
    x.table(["text", "credit"], [[t("Foutieve meteropname, factuur van {at}|Dubbel aangerekend op {at}", "Relevé erroné, facture du {at}|Compté deux fois le {at}", "Fehlerhafte Ablesung, Rechnung vom {at}|Doppelt berechnet am {at}"), x.values["a"]]], [t("In uw voordeel|Te crediteren|Totaal creditnota", "En votre faveur|A créditer|Total note de crédit", "Zu Ihren Gunsten|Gutzuschreiben|Summe Gutschrift"), x.values["a"]])
    x.say("Dit bedrag wordt teruggestort op de rekening waarmee u betaalde.|Wij storten {a} terug op {own}.|Het creditbedrag wordt u uitbetaald op {own}.", "Ce montant sera reversé sur le compte au départ duquel vous avez payé.|Nous reversons {a} sur {own}.|Le crédit vous sera liquidé au compte {own}.", "Dieser Betrag wird auf das Konto zurücküberwiesen, von dem Sie gezahlt haben.|Wir erstatten {a} auf {own}.|Das Guthaben wird Ihnen auf {own} ausgezahlt.")


@letter("nl fr de", "spwe forem dg vlaio prov dev")
def grant_decided(x):
    x.put(a=x.money(500, 9000), cost=x.money(10000, 60000), by=x.ago(5, 30), when=x.term("answer", "by", 60))
    x.receive(x.values["a"])
    x.about("Toekenning van subsidie {ref}", "Octroi d'une subvention {ref}|Décision d'octroi de prime", "Gewährung eines Zuschusses {ref}|Bewilligungsbescheid")
    x.say("Bij besluit van {by} werd u een subsidie van {a} toegekend op aanvaarde kosten van {cost}.|Uw aanvraag is goedgekeurd: {a} (aanvaarde uitgaven {cost}), besluit van {by}.|Op {by} kende de minister u een steun van {a} toe voor een project van {cost}.", "Par arrêté du {by}, une subvention de {a} vous est octroyée sur des dépenses admises de {cost}.|Votre demande est acceptée : {a} (dépenses admises {cost}), décision du {by}.|Le {by}, le Ministre vous a accordé une prime de {a} pour un projet de {cost}.", "Mit Erlass vom {by} wird Ihnen ein Zuschuss von {a} auf anerkannte Ausgaben von {cost} gewährt.|Ihr Antrag ist genehmigt: {a} (anerkannte Ausgaben {cost}), Beschluss vom {by}.|Am {by} hat der Minister Ihnen eine Beihilfe von {a} für ein Vorhaben von {cost} bewilligt.")
    x.maybe("De uitbetaling volgt na ontvangst van uw schuldvordering en de betalingsbewijzen, in te dienen {when}.|Bezorg ons {when} de schuldvordering; daarna wordt uitbetaald.", "La liquidation interviendra à la réception de votre déclaration de créance et des preuves de paiement, à introduire {when}.|Transmettez-nous {when} la déclaration de créance ; la prime sera ensuite liquidée.", "Die Auszahlung erfolgt nach Erhalt Ihrer Forderungsanmeldung und der Zahlungsbelege, einzureichen {when}.|Senden Sie uns {when} die Forderungsanmeldung; danach wird ausgezahlt.", chance=0.7)
    x.maybe("Bij niet-naleving kan de subsidie worden teruggevorderd.", "En cas de non-respect, la subvention devra être remboursée.", "Bei Nichteinhaltung kann der Zuschuss zurückgefordert werden.", chance=0.4)


@letter("nl fr de", "forem onem dg spwe vlaio")
def grant_paid_short(x):
    x.terse = True
    x.put(a=x.money(100, 4000), month=x.r.choice(("03", "06", "09", "11")) + "/" + str(x.date.year))
    x.receive(x.values["a"])
    x.about("Uitbetaling {doc}", "Liquidation {doc}|Avis de paiement {doc}", "Auszahlung {doc}|Zahlungsavis {doc}")
    x.say("Eerstdaags ontvangt u {a} op {own} ({month}).|Op uw rekening {own} werd {a} overgemaakt voor {month}.|Betaalbaar gesteld: {a}, rekening {own}.", "Vous recevrez prochainement {a} sur {own} ({month}).|Un montant de {a} a été viré sur votre compte {own} pour {month}.|Mis en paiement : {a}, compte {own}.", "Sie erhalten demnächst {a} auf {own} ({month}).|Auf Ihr Konto {own} wurden {a} für {month} überwiesen.|Zur Zahlung angewiesen: {a}, Konto {own}.")


@letter(ANY, "soc tax local inter prov")
def which_account_to_repay(x):
    """A credit that is repaid when the account is told."""
    x.put(a=x.money(10, 2000), at=x.ago(10, 60), when=x.term("answer", "letter receipt by month"))
    x.receive(x.values["a"])
    x.about("Uw rekeningnummer gevraagd|Teveel betaald {ref}", "Demande de numéro de compte|Trop-perçu {ref}", "Bitte um Ihre Kontonummer|Zu viel gezahlt {ref}")
    x.say(
        "U betaalde op {at} {a} te veel. Deel ons {when} het rekeningnummer mee waarop wij dit mogen terugstorten.|Uw rekening vertoont een tegoed van {a} (betaling van {at}). Bezorg ons {when} uw IBAN.|Wij willen u {a} terugbetalen (storting van {at}), maar kennen uw rekening niet. Antwoord {when} met onderstaande strook.",
        "Vous avez versé {a} en trop le {at}. Communiquez-nous {when} le numéro de compte sur lequel rembourser.|Votre compte présente un crédit de {a} (paiement du {at}). Faites-nous parvenir {when} votre IBAN.|Nous souhaitons vous rembourser {a} (versement du {at}) mais ignorons votre compte. Répondez {when} au moyen du talon ci-dessous.",
        "Sie haben am {at} {a} zu viel gezahlt. Teilen Sie uns {when} das Konto für die Rückzahlung mit.|Ihr Konto weist ein Guthaben von {a} auf (Zahlung vom {at}). Nennen Sie uns {when} Ihre IBAN.|Wir möchten Ihnen {a} erstatten (Zahlung vom {at}), kennen aber Ihr Konto nicht. Antworten Sie {when} mit dem untenstehenden Abschnitt.",
    )
    if x.r.random() < 0.7:
        x.box(t("Antwoordstrook", "Talon-réponse", "Antwortabschnitt"), ("iban", "BE__ ____ ____ ____"), ("beneficiary", ".................."), (t("Handtekening", "Signature", "Unterschrift"), ".................."))


@letter(ANY, "onss caisse fedris inasti")
def social_credit_returned(x):
    one, two = x.money(300, 3000), x.money(20, 200)
    x.put(a=one - two)
    x.receive(x.values["a"])
    x.frame = x.r.choice(("register", "form", "window"))
    x.about("Creditsaldo van uw rekening", "Solde créditeur de votre compte", "Habensaldo Ihres Kontos")
    x.table(["day", "text", "debit", "credit"], [[x.ago(60, 90), t("Storting", "Versement", "Zahlung"), "", one], [x.ago(30, 50), t("Bijdragen {quarter}", "Cotisations {quarter}", "Beiträge {quarter}"), two, ""]], ["", t("Saldo in uw voordeel|Creditsaldo", "Solde en votre faveur|Solde créditeur", "Saldo zu Ihren Gunsten|Habensaldo"), "", x.values["a"]])
    x.say("Dit saldo wordt u teruggestort.|Wij gaan over tot terugbetaling op {own}.|Wij betalen u {a} terug.", "Ce solde vous sera remboursé.|Nous procédons au remboursement sur {own}.|Nous vous remboursons {a}.", "Dieser Saldo wird Ihnen erstattet.|Wir veranlassen die Rückzahlung auf {own}.|Wir zahlen Ihnen {a} zurück.")


@letter("nl fr de", "onva onss fedris")
def holiday_bonus(x):
    rate = x.money(10, 90)
    x.put(a=x.money(100, 2500), rate=rate, at=x.ahead(5, 30))
    x.receive(x.values["a"])
    x.about("Toewijzing bonus jaarlijkse vakantie {last}", "Affectation du boni vacances annuelles {last}", "Zuweisung des Jahresurlaubsbonus {last}")
    x.say("Voor dienstjaar {last} wordt u {a} toegewezen; de storting gebeurt op {at}.|Uw aandeel in de bonus: {a}, uitbetaald op {at}.|De Rijksdienst keert u op {at} {a} uit.".replace("De Rijksdienst", "Onze dienst"), "Pour l'exercice {last}, {a} vous sont attribués ; le versement aura lieu le {at}.|Votre part du boni : {a}, payée le {at}.|Notre office vous versera {a} le {at}.", "Für das Dienstjahr {last} werden Ihnen {a} zugewiesen; die Zahlung erfolgt am {at}.|Ihr Anteil am Bonus: {a}, Auszahlung am {at}.|Unser Amt zahlt Ihnen am {at} {a} aus.")


@letter("nl fr de", "greffe work fin")
def court_costs_returned(x):
    x.put(a=x.money(50, 900), at=x.ago(20, 90), paid=x.money(900, 1500))
    x.receive(x.values["a"])
    x.about("Teruggave gerechtskosten", "Restitution de frais de justice", "Rückerstattung von Gerichtskosten")
    x.say("Bij vonnis van {at} werd beslist u {a} terug te geven van de geconsigneerde {paid}.|Het niet gebruikte deel van de provisie ({paid}) bedraagt {a} en komt u toe ingevolge het vonnis van {at}.|U krijgt {a} terug op de op {at} gestorte {paid}.", "Par jugement du {at}, il a été décidé de vous restituer {a} sur les {paid} consignés.|La partie inutilisée de la provision ({paid}) est de {a} et vous revient suivant le jugement du {at}.|Il vous est rendu {a} sur les {paid} versés le {at}.", "Mit Urteil vom {at} wurde beschlossen, Ihnen {a} von den hinterlegten {paid} zurückzugeben.|Der nicht verbrauchte Teil der Vorschusssumme ({paid}) beträgt {a} und steht Ihnen laut Urteil vom {at} zu.|Sie erhalten {a} der am {at} eingezahlten {paid} zurück.")
    x.maybe("De overschrijving gebeurt op {own}.", "Le virement se fera sur {own}.", "Die Überweisung erfolgt auf {own}.")


@letter("nl fr de", "local prov dev dg")
def guarantee_released(x):
    x.put(a=x.money(250, 5000), at=x.ago(5, 25), order=x.money(12000, 90000))
    x.receive(x.values["a"])
    x.about("Vrijgave borgtocht|Bestek {ref}", "Libération du cautionnement|Cahier des charges {ref}", "Freigabe der Sicherheit|Lastenheft {ref}")
    x.say("De borg van {a} (opdracht {order}) wordt vrijgegeven na de oplevering van {at}.|Gelet op de oplevering van {at} mag uw waarborg van {a} op de opdracht van {order} worden teruggestort.|Uw waarborg: {a}. Hij wordt u terugbetaald; oplevering {at}, opdracht {order}.", "Le cautionnement de {a} (marché {order}) est libéré à la suite de la réception du {at}.|Vu la réception du {at}, votre garantie de {a} sur le marché de {order} peut être restituée.|Votre caution : {a}. Elle vous sera remboursée ; réception du {at}, marché {order}.", "Die Sicherheit von {a} (Auftrag {order}) wird nach der Abnahme vom {at} freigegeben.|In Anbetracht der Abnahme vom {at} wird Ihre Bürgschaft von {a} für den Auftrag von {order} zurückgezahlt.|Ihre Sicherheit: {a}. Sie wird Ihnen erstattet; Abnahme {at}, Auftrag {order}.")
    x.put(when=x.term("answer", "letter receipt"))
    x.maybe("Gelieve ons uw rekeningnummer te bevestigen {when}.", "Veuillez nous confirmer votre numéro de compte {when}.", "Bitte bestätigen Sie uns Ihre Kontonummer {when}.")


@letter(ANY, "fin infra")
def vat_credit(x):
    x.put(a=x.money(200, 8000), at=x.ahead(20, 60))
    x.receive(x.values["a"])
    x.about("Btw-tegoed {quarter}", "Crédit TVA {quarter}", "MwSt.-Guthaben {quarter}")
    x.box(t("Btw-aangifte", "Déclaration TVA", "MwSt.-Erklärung"), (t("Rooster 71", "Grille 71", "Raster 71"), x.money(8000, 9000)), (t("Rooster 72", "Grille 72", "Raster 72"), x.values["a"]))
    x.say("Het terug te geven tegoed van {a} wordt vóór {at} op uw rekening {own} gestort.|Wij geven {a} terug ({own}), vermoedelijk op {at}.|U vroeg teruggave: {a} wordt u betaald ten laatste {at}.", "Le crédit restituable de {a} sera versé avant le {at} sur votre compte {own}.|Nous restituons {a} ({own}), vraisemblablement le {at}.|Vous avez demandé la restitution : {a} vous seront payés au plus tard le {at}.", "Das erstattbare Guthaben von {a} wird vor dem {at} auf Ihr Konto {own} überwiesen.|Wir erstatten {a} ({own}), voraussichtlich am {at}.|Sie haben die Erstattung beantragt: {a} werden Ihnen bis zum {at} gezahlt.")


@letter("nl fr de", "onss onem forem spwe")
def training_leave_paid_back(x):
    hours = x.r.randint(20, 180)
    x.put(a=x.money(400, 3900), rate=x.money(15, 30), hours=str(hours), at=x.ago(20, 60))
    x.receive(x.values["a"])
    x.about("Betaald educatief verlof {last}", "Congé-éducation payé {last}", "Bezahlter Bildungsurlaub {last}")
    x.box(t("Aanvaard", "Accepté", "Anerkannt"), (t("Uren", "Heures", "Stunden"), "{hours}"), (t("Forfait per uur", "Forfait horaire", "Stundenpauschale"), x.values["rate"]), (t("Terugbetaling|U ontvangt|Bedrag in uw voordeel", "Remboursement|Vous recevez|Montant en votre faveur", "Rückerstattung|Sie erhalten|Betrag zu Ihren Gunsten"), x.values["a"]))
    x.maybe("Uw schuldvordering van {at} is goedgekeurd.|Goedgekeurde aanvraag: {at}.", "Votre déclaration de créance du {at} est approuvée.|Demande approuvée : {at}.", "Ihre Forderungsanmeldung vom {at} ist genehmigt.|Genehmigter Antrag: {at}.", chance=0.8)


@letter("nl fr de", "spw prov local paribx vlabel")
def objection_won_refund(x):
    x.put(a=x.money(100, 3000), tax=x.money(3000, 5000), at=x.ago(30, 120))
    x.receive(x.values["a"])
    x.put(app=x.term("appeal", "third", 3))
    x.about("Beslissing op uw bezwaar", "Décision sur votre réclamation", "Entscheidung über Ihren Einspruch")
    x.say("Uw bezwaar van {at} tegen de aanslag van {tax} is gegrond. Ontheffing: {a}. Dit bedrag wordt terugbetaald.|De aanslag van {tax} wordt na uw bezwaar van {at} verminderd; het reeds betaalde deel ({a}) krijgt u terug.|Wij verlenen ontheffing van {a} op {tax} (bezwaar van {at}) en storten dit aan u terug.", "Votre réclamation du {at} contre l'imposition de {tax} est fondée. Dégrèvement : {a}. Ce montant vous sera remboursé.|L'imposition de {tax} est réduite après votre réclamation du {at} ; la partie déjà payée ({a}) vous est rendue.|Un dégrèvement de {a} sur {tax} est accordé (réclamation du {at}) et vous sera restitué.", "Ihr Einspruch vom {at} gegen die Besteuerung von {tax} ist begründet. Nachlass: {a}. Dieser Betrag wird Ihnen erstattet.|Die Besteuerung von {tax} wird nach Ihrem Einspruch vom {at} herabgesetzt; den bereits gezahlten Teil ({a}) erhalten Sie zurück.|Auf {tax} wird ein Nachlass von {a} gewährt (Einspruch vom {at}) und Ihnen erstattet.")
    x.maybe("Beroep bij de rechtbank: {app}.", "Recours devant le tribunal : {app}.", "Klage beim Gericht: {app}.")


@letter("nl fr de", "local dg spwe prov dev")
def compensation_for_works(x):
    x.put(a=x.money(200, 3000), a_day=x.r.randint(5, 30), at=x.ago(20, 60))
    x.receive(x.values["a"])
    x.about("Vergoeding wegens openbare werken", "Indemnité pour travaux publics", "Entschädigung wegen öffentlicher Arbeiten")
    x.say("U ontvangt een hindervergoeding van {a} voor {a_day} dagen sluiting vanaf {at}.|De vergoeding is bepaald op {a} ({a_day} dagen, vanaf {at}) en wordt uitbetaald op {own}.|Wij keren u {a} uit: {a_day} dagen hinder sinds {at}.", "Vous recevez une indemnité de {a} pour {a_day} jours de fermeture à partir du {at}.|L'indemnité est fixée à {a} ({a_day} jours, dès le {at}) et sera versée sur {own}.|Nous vous allouons {a} : {a_day} jours d'entrave depuis le {at}.", "Sie erhalten eine Entschädigung von {a} für {a_day} Tage Schließung ab dem {at}.|Die Entschädigung ist auf {a} festgesetzt ({a_day} Tage, ab dem {at}) und wird auf {own} ausgezahlt.|Wir gewähren Ihnen {a}: {a_day} Tage Behinderung seit dem {at}.")


@letter("nl fr de", "fire zone local afsca")
def paid_twice(x):
    x.terse = True
    x.put(a=x.money(20, 700), one=x.ago(20, 40), two=x.ago(5, 19))
    x.receive(x.values["a"])
    x.say("Wij ontvingen {a} op {one} en opnieuw op {two}. De tweede betaling wordt teruggestort.|Dubbele betaling van {a} ({one} en {two}): één ervan keert naar uw rekening terug.|Uw betaling van {two} ({a}) was niet nodig, want voldaan op {one}; u krijgt ze terug op {own}.", "Nous avons reçu {a} le {one} et à nouveau le {two}. Le second paiement vous est reversé.|Double paiement de {a} ({one} et {two}) : l'un d'eux revient sur votre compte.|Votre paiement du {two} ({a}) était superflu, le dû ayant été réglé le {one} ; il vous est rendu sur {own}.", "Wir erhielten {a} am {one} und erneut am {two}. Die zweite Zahlung wird zurücküberwiesen.|Doppelzahlung von {a} ({one} und {two}): eine davon geht an Ihr Konto zurück.|Ihre Zahlung vom {two} ({a}) war nicht nötig, da am {one} beglichen; Sie erhalten sie auf {own} zurück.")


@letter("nl fr de", "onem onss forem fin")
def long_refund_with_offset(x):
    """A refund of which a part goes to another debt; the rest comes back."""
    whole, debt = x.money(2000, 6000), x.money(100, 1500)
    x.put(whole=whole, debt=debt, a=whole - debt, at=x.ahead(10, 40))
    x.receive(x.values["a"])
    x.about("Aanwending van een teruggave", "Affectation d'un remboursement", "Verwendung einer Erstattung")
    x.say("U had recht op {whole}. Daarvan wordt {debt} aangewend op uw openstaande schuld. Het overschot van {a} wordt op {at} uitbetaald.|Van uw tegoed van {whole} gaat {debt} naar dossier {ref}; {a} wordt u op {at} overgeschreven.|Tegoed {whole}, verrekend {debt}, rest in uw voordeel {a}, betaalbaar op {at}.", "Vous aviez droit à {whole}. De ce montant, {debt} sont affectés à votre dette ouverte. L'excédent de {a} vous sera payé le {at}.|De votre crédit de {whole}, {debt} vont au dossier {ref} ; {a} vous seront virés le {at}.|Crédit {whole}, imputé {debt}, solde en votre faveur {a}, payable le {at}.", "Sie hatten Anspruch auf {whole}. Davon werden {debt} auf Ihre offene Schuld verrechnet. Der Überschuss von {a} wird am {at} ausgezahlt.|Von Ihrem Guthaben von {whole} gehen {debt} an die Akte {ref}; {a} werden Ihnen am {at} überwiesen.|Guthaben {whole}, verrechnet {debt}, Rest zu Ihren Gunsten {a}, auszahlbar am {at}.")
    x.put(obj=x.term("appeal", "month third"))
    x.maybe("Tegen de aanwending kan {obj} beroep worden ingesteld.", "L'affectation peut être contestée {obj}.", "Gegen die Verrechnung kann {obj} Widerspruch eingelegt werden.")

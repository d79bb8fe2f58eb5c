# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Nothing to pay: notices, forms to fill in, hearings, tariffs, decisions to come."""

from .letter import t
from .registry import letter

ANY = "nl fr de bi"


@letter("nl fr de", "local prov dev inter")
def tariffs_of_next_year(x):
    x.about("Tarieven {next}|Reglement tarieven {next}", "Tarifs {next}|Règlement tarifs {next}", "Tarife {next}|Tarifordnung {next}")
    rows = [[t("Container 240 l", "Conteneur 240 l", "Container 240 l"), x.money(30, 60), x.money(30, 70)], [t("Container 1100 l", "Conteneur 1100 l", "Container 1100 l"), x.money(100, 200), x.money(100, 250)], [t("Kilogram restafval", "Kilo de déchets", "Kilogramm Restmüll"), x.money(1, 2), x.money(1, 3)], [t("Standplaats per dag", "Emplacement par jour", "Standplatz pro Tag"), x.money(5, 12), x.money(5, 20)]]
    x.table(["text", "{year}", "{next}"], rows)
    x.put(at=x.ahead(20, 70))
    x.say("Deze tarieven gelden vanaf {at}. U ontvangt pas later een factuur.|Nieuwe tarieven vanaf {at}, goedgekeurd door de raad.|Ter informatie: de bedragen worden toegepast vanaf {at}.", "Ces tarifs sont applicables dès le {at}. La facture ne viendra que plus tard.|Nouveaux tarifs à partir du {at}, approuvés par le conseil.|Pour information : ces montants s'appliquent à dater du {at}.", "Diese Tarife gelten ab dem {at}. Eine Rechnung erhalten Sie erst später.|Neue Tarife ab dem {at}, vom Rat genehmigt.|Zur Information: Die Beträge gelten ab dem {at}.")


@letter(ANY, "stat eco")
def survey_with_threat(x):
    x.put(fine=x.money(200, 4000), when=x.term("survey", "by letter receipt"), kod=f"{x.r.randint(10**5, 10**6)}")
    x.about("Structuurenquête {year}|Verplichte enquête", "Enquête sur la structure {year}|Enquête obligatoire", "Strukturerhebung {year}|Pflichterhebung")
    x.say("U vult de vragenlijst {when} online in (code {kod}).|Gelieve {when} te antwoorden via onze website, toegangscode {kod}.|Uw antwoord wordt {when} verwacht; code {kod}.", "Veuillez compléter le questionnaire en ligne {when} (code {kod}).|Merci de répondre {when} via notre site, code d'accès {kod}.|Votre réponse est attendue {when} ; code {kod}.", "Bitte füllen Sie den Fragebogen {when} online aus (Code {kod}).|Wir bitten Sie, {when} über unsere Website zu antworten, Zugangscode {kod}.|Ihre Antwort wird {when} erwartet; Code {kod}.")
    x.maybe("Wie niet antwoordt, riskeert een administratieve geldboete tot {fine}.", "Le défaut de réponse est passible d'une amende administrative jusqu'à {fine}.", "Wer nicht antwortet, riskiert eine administrative Geldbuße bis zu {fine}.", chance=0.8)


@letter("nl fr de", "local dg spwe com1 com2")
def permit(x):
    x.put(cost=x.money(2000, 9000), at=x.ago(5, 25), app=x.term("appeal", "receipt letter", 30), start=x.ahead(20, 60))
    x.about("Vergunning {ref}|Beslissing over uw aanvraag", "Permis {ref}|Décision sur votre demande", "Genehmigung {ref}|Entscheidung über Ihren Antrag")
    x.say("Het college verleende u op {at} de vergunning. De werken (raming {cost}) mogen starten op {start}.|Uw vergunning is verleend op {at}; geldig vanaf {start}.|Gunstig beslist op {at}, raming {cost}.", "Le collège vous a octroyé le permis le {at}. Les travaux (estimation {cost}) peuvent débuter le {start}.|Votre permis est délivré le {at}, valable dès le {start}.|Décision favorable du {at}, estimation {cost}.", "Das Kollegium hat Ihnen am {at} die Genehmigung erteilt. Die Arbeiten (Schätzung {cost}) dürfen am {start} beginnen.|Ihre Genehmigung ist am {at} erteilt worden, gültig ab dem {start}.|Positiv entschieden am {at}, Schätzung {cost}.")
    x.ticks((True, t("kosteloos", "gratuit", "kostenlos")), (False, t("onder voorwaarden", "sous conditions", "unter Auflagen")))
    x.maybe("Beroep: {app}.", "Recours : {app}.", "Beschwerde: {app}.", chance=0.8)


@letter(ANY, "work greffe onss zone")
def hearing(x):
    x.put(a=x.money(500, 9000), at=x.ahead(15, 60), when=x.term("answer", "letter receipt", 14))
    x.hearing(x.values["at"])
    x.about("Uitnodiging tot hoorzitting {ref}", "Invitation à une audition {ref}", "Einladung zur Anhörung {ref}")
    x.say("U wordt op {at} om 10.30 uur gehoord. De mogelijke geldboete bedraagt ten hoogste {a}.|Gelieve te verschijnen op {at}, 10.30 uur. Risico: geldboete tot {a}.|De zitting heeft plaats op {at}; het bedrag van een eventuele boete ({a}) wordt pas daarna bepaald.", "Vous serez entendu le {at} à 10 h 30. L'amende éventuelle s'élève au maximum à {a}.|Veuillez comparaître le {at} à 10 h 30. Risque : amende jusqu'à {a}.|La séance aura lieu le {at} ; le montant d'une éventuelle amende ({a}) ne sera fixé qu'ensuite.", "Sie werden am {at} um 10.30 Uhr angehört. Die mögliche Geldbuße beträgt höchstens {a}.|Bitte erscheinen Sie am {at}, 10.30 Uhr. Risiko: Geldbuße bis {a}.|Die Sitzung findet am {at} statt; der Betrag einer etwaigen Geldbuße ({a}) wird erst danach festgelegt.")
    x.maybe("Schriftelijk verweer kan {when}.", "Une défense écrite peut être déposée {when}.", "Eine schriftliche Stellungnahme ist {when} möglich.")


@letter(ANY, "tax soc local inter")
def account_number_changes(x):
    x.put(at=x.open_day(x.ahead(5, 60)))
    x.about("Nieuw rekeningnummer", "Nouveau numéro de compte", "Neue Kontonummer")
    x.say("Vanaf {at} gebruikt u voor uw betalingen rekening {iban} in plaats van {other}.|Onze rekening {other} wordt gesloten op {at}. Nieuwe rekening: {iban}.|Gelieve {iban} te noteren als nieuwe rekening met ingang van {at}.", "Dès le {at}, veuillez utiliser pour vos paiements le compte {iban} au lieu de {other}.|Notre compte {other} sera clôturé le {at}. Nouveau compte : {iban}.|Veuillez noter {iban} comme nouveau compte à partir du {at}.", "Ab dem {at} verwenden Sie für Ihre Zahlungen bitte das Konto {iban} statt {other}.|Unser Konto {other} wird am {at} geschlossen. Neues Konto: {iban}.|Bitte notieren Sie {iban} als neues Konto ab dem {at}.")
    x.maybe("Dit is geen vraag om te betalen.", "Ceci n'est pas une demande de paiement.", "Dies ist keine Zahlungsaufforderung.", chance=0.3)


@letter(ANY, "fin")
def assessment_in_the_portal(x):
    x.put(at=x.ago(1, 5))
    x.about("Nieuw document in MyMinfin", "Nouveau document dans MyMinfin", "Neues Dokument in MyMinfin")
    x.say("Een aanslagbiljet voor {bce} staat sinds {at} klaar in MyMinfin.|Uw aanslagbiljet werd op {at} in MyMinfin geplaatst. Meld u aan om het te lezen.|Er is een nieuw document (aanslagjaar {year}) beschikbaar sinds {at}.", "Un avertissement-extrait de rôle pour {bce} est disponible dans MyMinfin depuis le {at}.|Votre avertissement-extrait de rôle a été déposé le {at} dans MyMinfin. Connectez-vous pour le lire.|Un nouveau document (exercice {year}) est disponible depuis le {at}.", "Ein Steuerbescheid für {bce} liegt seit dem {at} in MyMinfin bereit.|Ihr Steuerbescheid wurde am {at} in MyMinfin hinterlegt. Melden Sie sich an, um ihn zu lesen.|Ein neues Dokument (Steuerjahr {year}) ist seit dem {at} verfügbar.")


@letter(ANY, "fin spw vlabel local prov")
def return_not_received(x):
    x.put(fine=x.money(50, 1250), when=x.term("answer"))
    x.about("Uw aangifte ontbreekt|Herinnering aangifte {year}", "Votre déclaration manque|Rappel déclaration {year}", "Ihre Erklärung fehlt|Erinnerung Erklärung {year}")
    x.say("Wij ontvingen uw aangifte {year} nog niet. Dien ze {when} in.|Gelieve uw aangifte {when} alsnog in te dienen.|De aangifte voor {year} moet {when} toekomen.", "Nous n'avons pas encore reçu votre déclaration {year}. Introduisez-la {when}.|Veuillez encore introduire votre déclaration {when}.|La déclaration {year} doit nous parvenir {when}.", "Ihre Erklärung {year} ist noch nicht eingegangen. Reichen Sie sie {when} ein.|Bitte reichen Sie Ihre Erklärung {when} nach.|Die Erklärung für {year} muss {when} eingehen.")
    x.maybe("Bij gebrek wordt u van ambtswege belast en wordt een boete van {fine} opgelegd.", "A défaut, vous serez taxé d'office et une amende de {fine} sera appliquée.", "Andernfalls werden Sie von Amts wegen besteuert und es wird eine Geldbuße von {fine} verhängt.", chance=0.8)


@letter("nl fr de", "monit greffe")
def legal_publication(x):
    x.put(at=x.ago(3, 20), cap=x.money(5000, 90000), fee=x.money(100, 250))
    x.about("Bekendmaking in de bijlagen {doc}", "Publication aux annexes {doc}", "Veröffentlichung in den Anlagen {doc}")
    x.say("Uw akte werd op {at} bekendgemaakt. Inbreng: {cap}. De kosten ({fine_}) werden bij neerlegging betaald.|Bekendgemaakt op {at} onder nr. {doc}; kosten {fine_} reeds voldaan.|De akte (inbreng {cap}) verscheen op {at}. Vergoeding {fine_} ontvangen.".replace("{fine_}", "{fee}"), "Votre acte a été publié le {at}. Apport : {cap}. Les frais ({fee}) ont été payés lors du dépôt.|Publié le {at} sous le n° {doc} ; frais {fee} déjà acquittés.|L'acte (apport {cap}) a paru le {at}. Redevance {fee} reçue.", "Ihre Urkunde wurde am {at} veröffentlicht. Einlage: {cap}. Die Kosten ({fee}) wurden bei der Hinterlegung gezahlt.|Veröffentlicht am {at} unter Nr. {doc}; Kosten {fee} bereits beglichen.|Die Urkunde (Einlage {cap}) erschien am {at}. Gebühr {fee} erhalten.")


@letter(ANY, "fin infra spw onss")
def information_asked(x):
    x.put(a=x.money(1000, 9000), at=x.ago(100, 400), when=x.term("answer", "letter receipt month third"))
    x.about("Vraag om inlichtingen {ref}", "Demande de renseignements {ref}", "Auskunftsersuchen {ref}")
    x.say("Gelieve ons {when} de stukken te bezorgen bij de factuur van {at} van {third} ({a}).|Wij vragen {when} toelichting over de aftrek van {a} ({at}, {third}).|Kunt u {when} aantonen dat {a} op {at} aan {third} werd betaald?", "Veuillez nous transmettre {when} les pièces relatives à la facture du {at} de {third} ({a}).|Nous demandons {when} des explications sur la déduction de {a} ({at}, {third}).|Pouvez-vous établir {when} que {a} ont été payés à {third} le {at} ?", "Bitte senden Sie uns {when} die Belege zur Rechnung vom {at} von {third} ({a}).|Wir bitten {when} um Erläuterung zum Abzug von {a} ({at}, {third}).|Können Sie {when} nachweisen, dass {a} am {at} an {third} gezahlt wurden?")


@letter("nl fr de", "afsca work fire local")
def inspection_report(x):
    x.put(a=x.money(60, 300), at=x.ago(3, 20), when=x.term("other", "letter by", 30))
    x.about("Inspectieverslag {doc}", "Rapport d'inspection {doc}", "Inspektionsbericht {doc}")
    x.box(t("Vaststellingen", "Constatations", "Feststellungen"), ("day", x.values["at"]), (t("Resultaat", "Résultat", "Ergebnis"), t("gunstig met opmerkingen", "favorable avec remarques", "günstig mit Bemerkungen")), (t("Retributie (factuur volgt)", "Rétribution (facture suit)", "Gebühr (Rechnung folgt)"), x.values["a"]))
    x.say("De opmerkingen dienen {when} weggewerkt te zijn.|Herstel de gebreken {when}.|Aanpassing verwacht {when}.", "Les remarques doivent être levées {when}.|Remédiez aux manquements {when}.|Mise en ordre attendue {when}.", "Die Bemerkungen sind {when} zu beheben.|Beseitigen Sie die Mängel {when}.|Die Anpassung wird {when} erwartet.")
    x.maybe("De retributie van {a} wordt u later gefactureerd.", "La rétribution de {a} vous sera facturée ultérieurement.", "Die Gebühr von {a} wird Ihnen später in Rechnung gestellt.")


@letter(ANY, "fin spw vlabel local")
def proposed_taxation(x):
    base, tax = x.money(5000, 40000), x.money(500, 4500)
    x.put(base=base, tax=tax, inc=x.money(50, 450), when=x.term("answer", "third month"))
    x.about("Kennisgeving van aanslag van ambtswege|Bericht van wijziging", "Notification d'imposition d'office|Avis de rectification", "Mitteilung der Besteuerung von Amts wegen|Berichtigungsanzeige")
    x.box(t("Voorgenomen aanslag", "Imposition envisagée", "Beabsichtigte Besteuerung"), ("base", base), (t("Belasting", "Impôt", "Steuer"), tax), (t("Verhoging 10 %", "Accroissement 10 %", "Erhöhung 10 %"), x.values["inc"]))
    x.say("U kunt {when} uw opmerkingen meedelen. Pas daarna wordt de aanslag gevestigd.|Antwoord {when}. Zolang er geen aanslagbiljet is, moet u niets betalen.|Opmerkingen? Graag {when}. De aanslag zelf volgt later.", "Vous pouvez communiquer vos observations {when}. L'imposition ne sera établie qu'ensuite.|Répondez {when}. Tant qu'il n'y a pas d'avertissement-extrait de rôle, vous ne devez rien payer.|Des remarques ? Merci de les faire parvenir {when}. L'imposition elle-même suivra.", "Sie können {when} Ihre Bemerkungen mitteilen. Erst danach wird die Steuer festgesetzt.|Antworten Sie {when}. Solange kein Steuerbescheid vorliegt, ist nichts zu zahlen.|Bemerkungen? Bitte {when}. Die Besteuerung selbst folgt später.")


@letter("nl fr de", "local forem dg spwe eco")
def form_to_tick(x):
    x.put(when=x.term("answer"), a=x.money(100, 900))
    x.about("Antwoordformulier {doc}", "Formulaire de réponse {doc}", "Antwortformular {doc}")
    x.say("Kruis aan wat past en stuur dit formulier {when} terug.|Gelieve {when} een van de vakjes aan te kruisen.|Terug te sturen {when}:", "Cochez la case utile et renvoyez ce formulaire {when}.|Veuillez cocher une des cases et répondre {when}.|A renvoyer {when} :", "Kreuzen Sie das Zutreffende an und senden Sie dieses Formular {when} zurück.|Bitte kreuzen Sie eines der Kästchen an und antworten Sie {when}.|Zurückzusenden {when}:")
    x.ticks((False, t("Ik wens deel te nemen (dagprijs {a})", "Je souhaite participer (prix par jour {a})", "Ich möchte teilnehmen (Tagespreis {a})")), (False, t("Ik wens niet deel te nemen", "Je ne souhaite pas participer", "Ich möchte nicht teilnehmen")), (False, t("Ik betaalde reeds", "J'ai déjà payé", "Ich habe bereits gezahlt")))
    x.maybe("Pas na uw inschrijving ontvangt u een betaalverzoek.", "Une demande de paiement ne vous sera adressée qu'après inscription.", "Erst nach Ihrer Anmeldung erhalten Sie eine Zahlungsaufforderung.")


@letter(ANY, "onss caisse eco afsca bipt")
def registration(x):
    x.put(at=x.ago(2, 15), a=x.money(80, 400))
    x.about("Bevestiging van inschrijving {doc}", "Confirmation d'inscription {doc}", "Bestätigung der Eintragung {doc}")
    x.say("U bent sinds {at} ingeschreven onder nummer {doc}. De jaarlijkse bijdrage ({a}) wordt u pas volgend jaar gevraagd.|Uw inschrijving is geregistreerd op {at}. Er zijn geen kosten aan verbonden.|Inschrijving {doc} is in orde sinds {at}.", "Vous êtes inscrit depuis le {at} sous le numéro {doc}. La contribution annuelle ({a}) ne vous sera demandée que l'an prochain.|Votre inscription est enregistrée au {at}. Aucun frais n'y est lié.|Inscription {doc} en ordre depuis le {at}.", "Sie sind seit dem {at} unter der Nummer {doc} eingetragen. Der Jahresbeitrag ({a}) wird erst nächstes Jahr angefordert.|Ihre Eintragung ist am {at} registriert worden. Sie ist kostenlos.|Eintragung {doc} seit dem {at} in Ordnung.")


@letter("nl fr de", "work zone afsca com2 com4")
def warning_only(x):
    x.put(a=x.money(80, 2400), at=x.ago(5, 30), when=x.term("other", "letter by", 30))
    x.about("Waarschuwing {doc}", "Avertissement {doc}", "Verwarnung {doc}")
    x.say("Voor de inbreuk van {at} blijft het bij een waarschuwing; u betaalt geen boete. Bij herhaling: {a}.|Wij waarschuwen u. Breng de zaak {when} in orde, anders volgt een geldboete van {a}.|Er wordt voor {at} geen geldboete opgelegd. Die kan bij herhaling {a} bedragen.", "Pour l'infraction du {at}, nous nous en tenons à un avertissement ; vous ne payez pas d'amende. En cas de récidive : {a}.|Nous vous avertissons. Régularisez la situation {when}, sans quoi une amende de {a} suivra.|Aucune amende n'est infligée pour le {at}. En cas de récidive, elle peut atteindre {a}.", "Für den Verstoß vom {at} bleibt es bei einer Verwarnung; Sie zahlen keine Geldbuße. Im Wiederholungsfall: {a}.|Wir verwarnen Sie. Bringen Sie die Sache {when} in Ordnung, sonst folgt eine Geldbuße von {a}.|Für den {at} wird keine Geldbuße verhängt. Bei Wiederholung kann sie {a} betragen.")


@letter("nl fr de", "local prov inter dg")
def budget_and_accounts(x):
    x.frame = x.r.choice(("register", "notice", "form"))
    x.put(at=x.open_day(x.ahead(10, 30)))
    x.about("Bericht: begroting {next}", "Avis : budget {next}", "Bekanntmachung: Haushalt {next}")
    one, two = x.money(5000, 90000), x.money(5000, 90000)
    x.table(["text", t("Ontvangsten", "Recettes", "Einnahmen"), t("Uitgaven", "Dépenses", "Ausgaben")], [[t("Gewone dienst", "Service ordinaire", "Ordentlicher Dienst"), one, one - 100], [t("Buitengewone dienst", "Service extraordinaire", "Außerordentlicher Dienst"), two, two]], [t("Totaal", "Total", "Gesamt"), one + two, one + two - 100])
    x.say("De begroting ligt vanaf {at} ter inzage.|Inzage vanaf {at} op het secretariaat.|Goed te keuren op {at}.", "Le budget peut être consulté à partir du {at}.|Consultation dès le {at} au secrétariat.|A approuver le {at}.", "Der Haushalt liegt ab dem {at} zur Einsicht aus.|Einsicht ab dem {at} im Sekretariat.|Zu genehmigen am {at}.")


@letter(ANY, "infra onss")
def debts_of_a_partner(x):
    """About somebody else's debt: only a declaration is asked."""
    x.put(a=x.money(1000, 9000), at=x.ago(3, 12), when=x.term("answer", "receipt letter", 15))
    x.about("Inlichtingen over uw handelspartner {third}", "Renseignements sur votre partenaire {third}", "Auskünfte über Ihren Geschäftspartner {third}")
    x.say("{third} heeft bij ons een schuld van {a}. Deel ons {when} mee of u aan deze onderneming nog sommen verschuldigd bent. Betaal ons niets op grond van deze brief.|Wij stelden op {at} een schuld van {a} vast bij {third}. Gelieve {when} de bijgevoegde verklaring terug te sturen.|Bevestig {when} of er lopende facturen van {third} zijn (schuld bij ons: {a}). Dit is geen betalingsbevel.", "{third} a envers nous une dette de {a}. Indiquez-nous {when} si vous devez encore des sommes à cette entreprise. Ne nous payez rien sur la base de la présente.|Nous avons constaté le {at} une dette de {a} dans le chef de {third}. Veuillez renvoyer {when} la déclaration jointe.|Confirmez {when} s'il existe des factures en cours de {third} (dette envers nous : {a}). Ceci n'est pas un ordre de paiement.", "{third} hat bei uns eine Schuld von {a}. Teilen Sie uns {when} mit, ob Sie diesem Unternehmen noch Summen schulden. Zahlen Sie uns aufgrund dieses Schreibens nichts.|Wir haben am {at} eine Schuld von {a} bei {third} festgestellt. Bitte senden Sie {when} die beiliegende Erklärung zurück.|Bestätigen Sie {when}, ob Rechnungen von {third} offen sind (Schuld bei uns: {a}). Dies ist kein Zahlungsbefehl.")


@letter("nl fr de", "forem dg spwe vlaio")
def grant_refused(x):
    x.put(a=x.money(500, 9000), at=x.ago(20, 60), app=x.term("appeal", "third letter receipt"))
    x.about("Weigering steun {ref}", "Refus de la prime {ref}", "Ablehnung der Beihilfe {ref}")
    x.say("Uw aanvraag van {at} voor {a} kan niet worden ingewilligd. Beroep: {app}.|De gevraagde steun van {a} ({at}) wordt geweigerd. U kunt {app} in beroep gaan.|Wij keren {a} niet uit (aanvraag {at}); beroep mogelijk {app}.", "Votre demande du {at} portant sur {a} ne peut être accueillie. Recours : {app}.|La prime sollicitée de {a} ({at}) est refusée. Un recours est possible {app}.|Nous ne liquiderons pas {a} (demande du {at}) ; recours possible {app}.", "Ihrem Antrag vom {at} auf {a} kann nicht entsprochen werden. Beschwerde: {app}.|Die beantragte Beihilfe von {a} ({at}) wird abgelehnt. Sie können {app} Beschwerde einlegen.|Wir zahlen {a} nicht aus (Antrag vom {at}); Beschwerde möglich {app}.")

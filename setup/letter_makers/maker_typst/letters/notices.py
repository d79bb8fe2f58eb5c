# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that tell or ask something but no payment."""

from decimal import Decimal

from ..figures import cents, month_end
from ..parts import appeal, begin, contact, law, privacy
from .registry import letter


@letter('nl', 'fr', 'de')
def statbel_survey(x):
    """A compulsory survey, sometimes a reminder with the fine in sight."""
    late = x.maybe(0.4)
    begin(x, 'statbel', '[Herinnering: enquête|Laatste herinnering enquête]' if late else '[Verplichte enquête|Uw deelname aan de enquête] structuur van de ondernemingen', '[Rappel : enquête|Dernier rappel enquête]' if late else '[Enquête obligatoire|Votre participation à l’enquête] sur la structure des entreprises', '[Erinnerung: Erhebung|Letzte Erinnerung Erhebung]' if late else '[Verpflichtende Erhebung|Ihre Teilnahme an der Erhebung] zur Struktur der Unternehmen')
    x.nothing()
    x.set(survey=x.pick(x.by('survey', 14, 40), x.term('survey', x.pick(15, 20, 30), 'day')), ref=month_end(x.date, -3), first=x.ago(30, 60), low=Decimal(50), high=x.pick(Decimal(10000), Decimal(20000)), size=x.money(100000, 750000, True), code=x.ref('@@##-####'))
    x.p(nl='[Uw onderneming maakt deel uit van de steekproef.|{me} werd geselecteerd omdat de omzet hoger is dan {size}.] [De vragen slaan op de toestand op {ref}.|De referentieperiode eindigt op {ref}.]', fr='[Votre entreprise fait partie de l’échantillon.|{me} a été sélectionnée parce que son chiffre d’affaires dépasse {size}.] [Les questions portent sur la situation au {ref}.|La période de référence se termine le {ref}.]', de='[Ihr Unternehmen gehört zur Stichprobe.|{me} wurde ausgewählt, weil der Umsatz {size} übersteigt.] [Die Fragen betreffen den Stand am {ref}.|Der Bezugszeitraum endet am {ref}.]')
    if late:
        x.p(nl='Op {first} vroegen wij u al om de vragenlijst in te vullen.', fr='Le {first}, nous vous avions déjà demandé de compléter le questionnaire.', de='Am {first} hatten wir Sie bereits um das Ausfüllen des Fragebogens gebeten.')
    x.p(nl='[Vul de vragenlijst {survey} in via {site} (toegangscode {code}).|Bezorg ons uw antwoorden {survey}.]', fr='[Complétez le questionnaire {survey} via {site} (code d’accès {code}).|Transmettez-nous vos réponses {survey}.]', de='[Füllen Sie den Fragebogen {survey} über {site} aus (Zugangscode {code}).|Übermitteln Sie uns Ihre Antworten {survey}.]')
    x.p(nl='[Wie niet antwoordt, riskeert een administratieve geldboete van {low} tot {high}.|]', fr='[L’absence de réponse est passible d’une amende administrative de {low} à {high}.|]', de='[Wer nicht antwortet, riskiert eine administrative Geldbuße von {low} bis {high}.|]')
    privacy(x, 0.6)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def kbo_strike(x):
    """The register intends to strike the company off."""
    begin(x, 'privacy', '[Voornemen tot ambtshalve doorhaling|Uw gegevens in de KBO]', '[Intention de radiation d’office|Vos données dans la BCE]', '[Beabsichtigte Streichung von Amts wegen|Ihre Daten in der ZDU]')
    x.nothing()
    x.set(answer=x.pick(x.term('answer', 40 if x.maybe() else 60, 'day'), x.by('answer', 40, 60), x.term('answer', 2, 'month', 'third')), missing=x.ago(900, 1200), fee=x.pick(Decimal('105.50'), Decimal('111.00')))
    x.p(nl='Uit onze controle blijkt dat voor {me} sinds {missing} [geen jaarrekening werd neergelegd|geen adres meer gekend is]. [Zonder reactie halen wij de inschrijving door.|]', fr='Notre contrôle révèle que, depuis le {missing}, [aucun compte annuel n’a été déposé pour {me}|plus aucune adresse n’est connue pour {me}]. [Sans réaction, l’inscription sera radiée.|]', de='Unsere Prüfung ergab, dass für {me} seit dem {missing} [kein Jahresabschluss hinterlegt wurde|keine Anschrift mehr bekannt ist]. [Ohne Reaktion wird die Eintragung gestrichen.|]')
    x.p(nl='Breng uw toestand {answer} in orde. [Een wijziging via een ondernemingsloket kost {fee}.|Het tarief van het ondernemingsloket bedraagt {fee}, rechtstreeks aan het loket.]', fr='Régularisez votre situation {answer}. [Une modification via un guichet d’entreprises coûte {fee}.|Le tarif du guichet est de {fee}, à régler auprès de celui-ci.]', de='Bringen Sie Ihre Lage {answer} in Ordnung. [Eine Änderung über einen Unternehmensschalter kostet {fee}.|Der Tarif des Schalters beträgt {fee}.]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def account_change(x):
    """The sender has a new account."""
    who = x.pick('onss', 'svf', 'favv', 'mob', 'rjv')
    begin(x, who, '[Nieuw rekeningnummer|Wijziging van ons rekeningnummer]', '[Nouveau numéro de compte|Changement de notre numéro de compte]', '[Neue Kontonummer|Änderung unserer Kontonummer]')
    x.nothing()
    x.other_iban('new', '679')
    x.other_iban('old', '001')
    x.set(start=month_end(x.date, 0), stop=month_end(x.date, x.pick(2, 3)), last_paid=x.money(200, 8000), paid=x.ago(20, 60))
    x.p(nl='[Vanaf {start} gebruiken wij een nieuw rekeningnummer.|Ons rekeningnummer verandert op {start}.] [Pas het aan in uw boekhouding.|Gelieve uw gegevens aan te passen.]', fr='[À partir du {start}, nous utilisons un nouveau numéro de compte.|Notre numéro de compte change le {start}.] [Adaptez-le dans votre comptabilité.|Merci de mettre vos données à jour.]', de='[Ab dem {start} benutzen wir eine neue Kontonummer.|Unsere Kontonummer ändert sich am {start}.] [Passen Sie sie in Ihrer Buchhaltung an.|Bitte aktualisieren Sie Ihre Daten.]')
    x.rows((dict(nl='Oude rekening', fr='Ancien compte', de='Altes Konto'), '{old}'), (dict(nl='Nieuwe rekening', fr='Nouveau compte', de='Neues Konto'), '{new}'))
    x.p(nl='De oude rekening blijft actief tot {stop}. [Uw laatste betaling van {last_paid} op {paid} is goed aangekomen.|] [De mededelingen op uw facturen veranderen niet.|]', fr='L’ancien compte reste actif jusqu’au {stop}. [Votre dernier paiement de {last_paid} du {paid} nous est bien parvenu.|] [Les communications figurant sur vos factures ne changent pas.|]', de='Das alte Konto bleibt bis zum {stop} aktiv. [Ihre letzte Zahlung von {last_paid} vom {paid} ist eingegangen.|] [Die Mitteilungen auf Ihren Rechnungen ändern sich nicht.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def payment_received(x):
    """A confirmation that a payment came in."""
    who = x.pick('fin', 'onss', 'svf', 'werk')
    begin(x, who, '[Bevestiging van betaling|Ontvangstbewijs]', '[Confirmation de paiement|Reçu]', '[Zahlungsbestätigung|Quittung]')
    x.nothing()
    from ..figures import print_structured, structured
    x.other_iban('theirs', '679')
    x.set(paid=x.money(100, 14000), day=x.ago(4, 15), ogm=print_structured(structured(x.rng), 'plus'), asked=x.ago(20, 50), zero=Decimal(0))
    x.p(nl='[Wij hebben uw betaling goed ontvangen.|Hierbij bevestigen wij de ontvangst van uw betaling.] [Het dossier is hiermee afgesloten.|Uw schuld is volledig voldaan.]', fr='[Nous avons bien reçu votre paiement.|Nous accusons réception de votre paiement.] [Le dossier est ainsi clôturé.|Votre dette est entièrement apurée.]', de='[Wir haben Ihre Zahlung erhalten.|Hiermit bestätigen wir den Eingang Ihrer Zahlung.] [Die Akte ist damit abgeschlossen.|Ihre Schuld ist vollständig beglichen.]')
    x.rows((dict(nl='Ontvangen bedrag', fr='Montant reçu', de='Eingegangener Betrag'), '{paid}'), (dict(nl='Datum van ontvangst', fr='Date de réception', de='Eingangsdatum'), '{day}'), (dict(nl='Op rekening', fr='Sur le compte', de='Auf das Konto'), '{theirs}'), ('comm', '{ogm}'), (dict(nl='Openstaand saldo', fr='Solde restant dû', de='Restbetrag'), '{zero}'))
    x.p(nl='[Onze vraag tot betaling dateerde van {asked}.|]', fr='[Notre demande de paiement datait du {asked}.|]', de='[Unsere Zahlungsaufforderung datierte vom {asked}.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def chamber_summons(x):
    """The chamber for companies in difficulty wants to hear the company."""
    begin(x, 'just', '[Oproeping – kamer voor ondernemingen in moeilijkheden|Uitnodiging KOIM]', '[Convocation – chambre des entreprises en difficulté|Invitation CED]', '[Vorladung – Kammer für Unternehmen in Schwierigkeiten|Einladung]')
    x.nothing()
    x.set(at=x.at('appear', 14, 45), loss=x.money(20000, 300000), onss=x.money(3000, 50000), close=x.ago(150, 350), answer=x.by('answer', 6, 12))
    x.p(nl='[Volgens onze gegevens|Volgens de ingewonnen inlichtingen] [staat bij de RSZ een schuld van {onss} open|sloot het boekjaar op {close} met een verlies van {loss}].', fr='[Selon nos indicateurs,|Selon les données recueillies,] [une dette de {onss} est ouverte auprès de l’ONSS|l’exercice clôturé le {close} présente une perte de {loss}].', de='[Nach unseren Angaben|Laut den eingeholten Daten] [besteht beim LSS eine Schuld von {onss}|weist das am {close} abgeschlossene Geschäftsjahr einen Verlust von {loss} aus].')
    x.p(nl='U wordt opgeroepen om te verschijnen {at}, [zaal 3.07|kamer 12]. [Breng de recentste cijfers mee.|Bezorg de stukken {answer} aan de griffie.] [De zitting is niet openbaar.|]', fr='Vous êtes convoqué à comparaître {at}, [salle 3.07|chambre 12]. [Munissez-vous des chiffres les plus récents.|Déposez les pièces au greffe {answer}.] [L’audience n’est pas publique.|]', de='Sie werden vorgeladen, {at} zu erscheinen, [Saal 3.07|Kammer 12]. [Bringen Sie die neuesten Zahlen mit.|Reichen Sie die Unterlagen {answer} bei der Kanzlei ein.] [Die Sitzung ist nicht öffentlich.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def bankruptcy_claim(x):
    """A customer went bankrupt: file the claim."""
    begin(x, 'just', '[Faillissement – aangifte van schuldvordering|Bericht aan de schuldeisers]', '[Faillite – déclaration de créance|Avis aux créanciers]', '[Konkurs – Forderungsanmeldung|Mitteilung an die Gläubiger]')
    x.nothing()
    x.set(answer=x.by('answer', 20, 30), judged=x.ago(3, 9), first=x.after(35, 60), claim=x.money(800, 26000), debtor=x.pick('Restocava BV', 'SRL Toiture Lambda', 'Wavrindo GmbH'), curator=x.person())
    x.set(answer=type(x.values['answer'])('answer', x.values['answer'].day))
    x.p(nl='Bij vonnis van {judged} werd {debtor} failliet verklaard; curator is mr. {curator}. [In de boekhouding komt u voor als schuldeiser voor {claim}.|Volgens de boekhouding bedraagt uw vordering {claim}.]', fr='Par jugement du {judged}, {debtor} a été déclarée en faillite ; le curateur est Me {curator}. [La comptabilité vous mentionne comme créancier pour {claim}.|D’après la comptabilité, votre créance s’élève à {claim}.]', de='Durch Urteil vom {judged} wurde {debtor} für konkurs erklärt; Konkursverwalter ist RA {curator}. [In der Buchhaltung sind Sie als Gläubiger über {claim} geführt.|Laut Buchhaltung beträgt Ihre Forderung {claim}.]')
    x.p(nl='Dien uw schuldvordering {answer} in via RegSol. [Het eerste proces-verbaal van verificatie wordt neergelegd op {first}.|]', fr='Introduisez votre créance {answer} via RegSol. [Le premier procès-verbal de vérification sera déposé le {first}.|]', de='Melden Sie Ihre Forderung {answer} über RegSol an. [Das erste Prüfungsprotokoll wird am {first} hinterlegt.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def inspection_visit(x):
    """An announced inspection."""
    who = x.pick('onss', 'favv', 'fedris', 'tax')
    begin(x, who, '[Aankondiging van een controle|Controlebezoek]', '[Annonce d’un contrôle|Visite de contrôle]', '[Ankündigung einer Kontrolle|Kontrollbesuch]')
    x.nothing()
    x.set(at=x.at('appear', 10, 35), wages=x.money(50000, 900000), start=x.date.replace(month=1, day=1, year=x.date.year - 1), end=x.date.replace(month=12, day=31, year=x.date.year - 1), answer=x.by('answer', 6, 9), name=x.person())
    x.p(nl='[Onze controleur {name} bezoekt uw zetel|Wij plannen een bezoek in uw lokalen] {at}. De controle slaat op de periode van {start} tot {end}. [U gaf voor die periode {wages} lonen aan.|Het aangegeven bedrag is {wages}.]', fr='[Notre contrôleur {name} se rendra à votre siège|Une visite est prévue dans vos locaux] {at}. Le contrôle porte sur la période du {start} au {end}. [Vous avez déclaré {wages} de rémunérations.|Le montant déclaré est de {wages}.]', de='[Unser Kontrolleur {name} besucht Ihren Sitz|Ein Besuch in Ihren Räumen ist vorgesehen] {at}. Die Kontrolle betrifft den Zeitraum vom {start} bis zum {end}. [Sie haben Löhne von {wages} gemeldet.|Der gemeldete Betrag ist {wages}.]')
    x.p(nl='[Past dit moment niet, laat het ons dan {answer} weten.|Hou de volgende stukken klaar: facturen, bankuittreksels en personeelsregister.]', fr='[Si ce moment ne vous convient pas, faites-le-nous savoir {answer}.|Tenez à disposition : factures, extraits bancaires et registre du personnel.]', de='[Falls der Termin nicht passt, teilen Sie uns dies {answer} mit.|Halten Sie bereit: Rechnungen, Kontoauszüge und Personalregister.]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def direct_debit(x):
    """A yearly overview of amounts that will be debited automatically."""
    begin(x, 'svf', '[Aankondiging domiciliëring|Uw bijdragen worden automatisch geïnd]', '[Avis de domiciliation|Vos cotisations seront prélevées automatiquement]', '[Lastschriftankündigung|Ihre Beiträge werden automatisch eingezogen]')
    x.nothing()
    quarter, day = x.money(200, 4900), x.after(10, 25)
    x.other_iban('mine')
    x.other_iban('theirs', '733')
    x.set(bill=quarter, day=day, mandate=x.ref('SVF########'), income=x.money(9000, 80000), stop=By_(x))
    x.p(nl='De voorlopige bijdragen, berekend op een inkomen van {income}, bedragen {bill}. [Dat bedrag wordt op {day} van rekening {mine} gehaald.|Op {day} innen wij via domiciliëring {bill} (mandaat {mandate}).]', fr='Les cotisations provisoires, calculées sur un revenu de {income}, s’élèvent à {bill}. [Ce montant sera prélevé le {day} sur le compte {mine}.|Le {day}, nous encaisserons {bill} par domiciliation (mandat {mandate}).]', de='Die vorläufigen Beiträge, berechnet auf ein Einkommen von {income}, betragen {bill}. [Dieser Betrag wird am {day} vom Konto {mine} abgebucht.|Am {day} ziehen wir {bill} per Lastschrift ein (Mandat {mandate}).]')
    x.p(nl='[Zorg voor voldoende saldo; u hoeft niets over te schrijven.|U hoeft dus zelf niet te betalen.] [Wilt u de domiciliëring stopzetten, meld het {stop}.|] [Onze rekening: {theirs}.|]', fr='[Veillez à ce que le compte soit approvisionné ; aucun virement n’est nécessaire.|Vous ne devez donc pas payer vous-même.] [Pour arrêter la domiciliation, prévenez-nous {stop}.|] [Notre compte : {theirs}.|]', de='[Sorgen Sie für Deckung; eine Überweisung ist nicht nötig.|Sie brauchen also nicht selbst zu zahlen.] [Zum Beenden der Lastschrift melden Sie sich {stop}.|] [Unser Konto: {theirs}.|]')
    contact(x)
    privacy(x)


def By_(x):
    """A day for stopping a mandate."""
    stop = x.by('other', 6, 9)
    stop.before = False
    return stop


@letter('de')
def dg_grant(x):
    """The German-speaking community grants a subsidy."""
    begin(x, 'dg', de='[Zuschuss – Zusage|Gewährung einer Bezuschussung|Ihr Antrag auf Bezuschussung]')
    grant = x.money(500, 25000, x.maybe())
    account = x.other_iban('mine')
    x.nothing(grant, account)
    x.set(grant=grant, cost=grant * 4, decided=x.ago(3, 14), asked=x.ago(30, 90), half=cents(grant / 2), answer=x.pick(x.by('answer', 60, 150), x.term('answer', 6, 'month', 'letter')))
    x.p(de='[Die Regierung hat am {decided} beschlossen,|Mit Erlass vom {decided} wurde beschlossen,] Ihnen auf Ihren Antrag vom {asked} einen Zuschuss von {grant} [zu gewähren|zuzusagen]. Die annehmbaren Kosten betragen {cost}.')
    x.p(de='[Ein Vorschuss von {half} wird auf das Konto {mine} überwiesen.|Der Betrag wird auf Ihr Konto {mine} ausgezahlt.] Die Belege sind {answer} einzureichen. [Nicht belegte Beträge werden zurückgefordert.|]')
    privacy(x)
    contact(x)


@letter('de')
def dg_refusal(x):
    begin(x, 'dg', de='[Ablehnung Ihres Antrags|Ihr Antrag auf Bezuschussung – Beschluss]')
    x.nothing()
    x.set(cost=x.money(4000, 60000), min=x.money(6000, 9000, True), asked=x.ago(40, 90), decided=x.ago(2, 12), answer=x.term('objection', 30, 'day', x.pick('receipt', 'letter')))
    x.p(de='Ihr Antrag vom {asked} über {cost} [wurde am {decided} abgelehnt|kann nach Beschluss vom {decided} nicht berücksichtigt werden], da [die Mindestinvestition von {min} nicht erreicht ist|der Antrag nach Beginn der Arbeiten eingereicht wurde].')
    x.p(de='[Sie können {answer} eine erneute Prüfung beantragen.|Ein Widerspruch ist {answer} schriftlich einzureichen.]')
    appeal(x, term=x.term('appeal', 60, 'day', 'receipt'), chance=0.7)
    contact(x)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Decisions on requests, and letters that go to several hands."""

from decimal import Decimal

from ..figures import add_months, cents
from ..parts import appeal, begin, contact, law, plan, privacy
from ..payments import pay_here
from .registry import letter


@letter('nl', 'fr', 'de')
def objection_received(x):
    """The receipt of an objection is confirmed; collection waits."""
    begin(x, 'vlabel' if x.lang == 'nl' and x.maybe() else 'tax', '[Ontvangst van uw bezwaar|Ontvangstmelding bezwaarschrift]', '[Accusé de réception de votre réclamation|Votre réclamation]', '[Eingang Ihres Widerspruchs|Empfangsbestätigung]')
    x.nothing()
    x.set(filed=x.ago(5, 15), tax=x.money(500, 40000), sent=x.ago(40, 100), until=add_months(x.date, 6), answer=x.term('answer', x.pick(15, 30), 'day'))
    x.p(nl='[Uw bezwaar van {filed} tegen de aanslag van {tax} is goed ontvangen.|Wij bevestigen dat uw bezwaarschrift tegen het aanslagbiljet van {sent} ({tax}) op {filed} is ingekomen.]', fr='[Votre réclamation du {filed} contre l’imposition de {tax} nous est bien parvenue.|Nous confirmons avoir reçu le {filed} votre réclamation contre l’avertissement du {sent} ({tax}).]', de='[Ihr Widerspruch vom {filed} gegen die Steuer von {tax} ist eingegangen.|Wir bestätigen den Eingang Ihres Widerspruchs gegen den Bescheid vom {sent} ({tax}) am {filed}.]')
    x.p(nl='[De invordering van het betwiste deel is opgeschort.|U ontvangt een beslissing vóór {until}.] [Bijkomende stukken bezorgt u {answer}.|]', fr='[Le recouvrement de la partie contestée est suspendu.|Une décision vous parviendra avant le {until}.] [Les pièces complémentaires sont à transmettre {answer}.|]', de='[Die Beitreibung des strittigen Teils ist ausgesetzt.|Sie erhalten vor dem {until} einen Beschluss.] [Weitere Unterlagen sind {answer} einzureichen.|]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def increase_waived(x):
    """Increase and interest are remitted; the principal was paid."""
    begin(x, 'onss', '[Vrijstelling van bijdrageopslagen|Uw aanvraag tot kwijtschelding]', '[Exonération des majorations|Votre demande de remise]', '[Befreiung von Zuschlägen|Ihr Antrag auf Erlass]')
    part = x.maybe(0.4)
    increase, interest = x.money(200, 3000), x.money(20, 400)
    x.set(increase=increase, interest=interest, paid=x.ago(60, 100), asked=x.ago(20, 50), half=cents(increase / 2), main=x.money(4000, 30000))
    if part:
        x.pay(increase - cents(increase / 2) + interest, x.due(), bank='679')
    else:
        x.nothing()
    x.p(nl='Op {asked} vroeg u de kwijtschelding van de opslagen ({increase}) en intresten ({interest}). De bijdragen van {main} betaalde u op {paid}.', fr='Le {asked}, vous avez demandé la remise des majorations ({increase}) et des intérêts ({interest}). Vous avez payé les cotisations de {main} le {paid}.', de='Am {asked} beantragten Sie den Erlass der Zuschläge ({increase}) und Zinsen ({interest}). Die Beiträge von {main} zahlten Sie am {paid}.')
    if part:
        x.p(nl='[Wij verlenen een vermindering van 50 % op de opslagen.|Uw aanvraag werd gedeeltelijk aanvaard: {half} vervalt.] [Blijft verschuldigd: {amount}.|]', fr='[Nous accordons une réduction de 50 % des majorations.|Votre demande est acceptée en partie : {half} sont annulés.] [Reste dû : {amount}.|]', de='[Wir gewähren eine Ermäßigung von 50 % auf die Zuschläge.|Ihr Antrag wurde teilweise angenommen: {half} entfallen.] [Es verbleiben: {amount}.|]')
        pay_here(x)
    else:
        x.p(nl='[Uw aanvraag wordt volledig ingewilligd; beide bedragen zijn kwijtgescholden.|Wij verlenen volledige vrijstelling. Uw rekening is vereffend.]', fr='[Votre demande est entièrement acceptée ; les deux montants sont annulés.|Nous accordons l’exonération totale. Votre compte est soldé.]', de='[Ihrem Antrag wird vollständig stattgegeben; beide Beträge sind erlassen.|Wir gewähren vollständige Befreiung. Ihr Konto ist ausgeglichen.]')
    appeal(x, 'de arbeidsrechtbank', 'le tribunal du travail', 'beim Arbeitsgericht', x.term('appeal', 3, 'month', 'receipt'), 0.5)
    contact(x)


@letter('nl', 'fr', 'de')
def plan_refused(x):
    """A plan is refused: the whole debt must be paid."""
    begin(x, 'fin', '[Weigering van uw afbetalingsplan|Beslissing over uw aanvraag tot gespreide betaling]', '[Refus de votre plan de paiement|Décision relative à votre demande de facilités]', '[Ablehnung Ihres Zahlungsplans|Beschluss über Ihren Antrag auf Ratenzahlung]')
    part, n = x.money(300, 2500), x.pick(10, 12, 18)
    x.pay(part * n, x.due(), bank='679')
    x.set(part=part, n=str(n), asked=x.ago(8, 30), kept=x.ago(60, 120), back=x.money(60, 500))
    x.p(nl='U vroeg op {asked} om in {n} schijven van {part} te betalen. [Wij kunnen dit niet toestaan, omdat een vorig plan van {kept} niet werd nageleefd.|Uw aanvraag wordt geweigerd.] [Het volledige bedrag van {amount} is opeisbaar.|]', fr='Le {asked}, vous avez demandé de payer en {n} mensualités de {part}. [Nous ne pouvons l’accepter, un plan précédent du {kept} n’ayant pas été respecté.|Votre demande est refusée.] [La totalité, soit {amount}, est exigible.|]', de='Am {asked} beantragten Sie die Zahlung in {n} Raten von {part}. [Dem können wir nicht zustimmen, da ein früherer Plan vom {kept} nicht eingehalten wurde.|Ihr Antrag wird abgelehnt.] [Der gesamte Betrag von {amount} ist fällig.|]')
    pay_here(x)
    law(x, 0.4)
    contact(x)


@letter('nl', 'fr', 'de')
def third_party(x):
    """The receiver must say what it owes to a debtor of the State."""
    begin(x, 'fin', '[Vereenvoudigd derdenbeslag – verklaring|Verzoek om verklaring als derde-schuldenaar]', '[Saisie-arrêt simplifiée – déclaration|Demande de déclaration du tiers saisi]', '[Vereinfachte Drittpfändung – Erklärung|Aufforderung zur Drittschuldnererklärung]')
    x.nothing(also=['unknown'])
    x.set(debt=x.money(900, 30000), debtor=x.pick('Restocava BV', 'SRL Toiture Lambda', 'Wavrindo GmbH'), answer=x.term('answer', 15, 'day', x.pick('receipt', 'third')), since=x.ago(90, 300), bill=x.money(300, 9000))
    x.p(nl='{debtor} is ons {debt} schuldig sinds {since}. [Volgens onze gegevens bent u haar klant.|Mogelijk bent u haar nog een factuur van {bill} verschuldigd.]', fr='{debtor} nous est redevable de {debt} depuis le {since}. [Selon nos données, vous êtes son client.|Il se peut que vous lui deviez encore une facture de {bill}.]', de='{debtor} schuldet uns seit dem {since} {debt}. [Nach unseren Angaben sind Sie Kunde dieser Firma.|Möglicherweise schulden Sie ihr noch eine Rechnung von {bill}.]')
    x.p(nl='[Verklaar ons {answer} welke bedragen u aan deze firma verschuldigd bent.|U bezorgt ons {answer} een verklaring, ook als u niets verschuldigd bent.] [Stort voorlopig niets, noch aan haar noch aan ons.|]', fr='[Déclarez-nous {answer} les sommes dont vous êtes redevable envers cette société.|Vous nous transmettez {answer} une déclaration, même si vous ne devez rien.] [Ne versez rien pour l’instant, ni à elle ni à nous.|]', de='[Erklären Sie uns {answer}, welche Beträge Sie dieser Firma schulden.|Übermitteln Sie uns {answer} eine Erklärung, auch wenn Sie nichts schulden.] [Zahlen Sie vorerst nichts, weder an sie noch an uns.|]')
    law(x, 0.4)
    contact(x)


@letter('nl', 'fr', 'de')
def inasti_liability(x):
    """The company answers for the contributions of its manager."""
    begin(x, 'svf', '[Hoofdelijke aansprakelijkheid voor sociale bijdragen|Aanmaning – hoofdelijke gehoudenheid]', '[Responsabilité solidaire – cotisations sociales|Mise en demeure – solidarité]', '[Gesamtschuldnerische Haftung – Sozialbeiträge|Inverzugsetzung – Solidarhaftung]')
    main, inc = x.money(900, 9000), x.money(40, 700)
    paid = x.pick(Decimal(0), x.money(100, 800))
    x.pay(main + inc - paid, x.term('pay', x.pick(14, 30), 'day') if x.maybe() else x.by('pay', 14, 30))
    x.set(who=x.person(), since=x.ago(150, 400), prior=x.ago(30, 70))
    x.p(nl='{who}, mandataris van uw vennootschap, betaalde de bijdragen sinds {since} niet. [De vennootschap is hoofdelijk aansprakelijk.|Op {prior} maanden wij u al aan.]', fr='{who}, mandataire de votre société, n’a plus payé ses cotisations depuis le {since}. [La société est solidairement responsable.|Nous vous avions déjà mis en demeure le {prior}.]', de='{who}, Mandatsträger Ihrer Gesellschaft, hat seit dem {since} keine Beiträge gezahlt. [Die Gesellschaft haftet gesamtschuldnerisch.|Am {prior} haben wir Sie bereits gemahnt.]')
    x.rows(('contrib', main), ('increase', inc), *([('paid', -paid)] if paid else []), ('total', '{amount}'), total=True)
    pay_here(x)
    plan(x)
    contact(x)
    privacy(x)


@letter('fr')
def heritage_permit(x):
    begin(x, 'awsr', fr='[Accord préalable – travaux de restauration|Subvention et certificat de patrimoine]')
    grant = x.money(2000, 60000)
    x.nothing(grant, also=['none'])
    x.set(grant=grant, cost=cents(grant / Decimal('0.3')), met=x.ago(20, 70), answer=x.by('answer', 60, 200), at=x.at('appear', 15, 40))
    x.p(fr='[À l’issue de la réunion du {met}, le dossier est déclaré complet.|Votre dossier, examiné le {met}, est recevable.] Sur un devis de {cost}, le taux de subvention de 30 % représente {grant}.')
    x.p(fr='[La prochaine réunion de patrimoine se tiendra {at}.|Vous êtes invité à la réunion de chantier {at}.] Les offres comparatives sont à introduire {answer}. [La liquidation suivra la réception provisoire.|]')
    law(x)
    contact(x)


@letter('fr')
def forem_aid(x):
    begin(x, 'forem', fr='[Prime à l’emploi – décision|Chèques-formation – décision]')
    aid = x.money(500, 12000, x.maybe())
    account = x.other_iban('mine')
    x.nothing(aid, account)
    x.set(aid=aid, pay=x.money(24000, 48000), start=x.ago(30, 60), end=x.after(200, 320), asked=x.ago(20, 50), answer=x.term('answer', x.pick(15, 30), 'day'))
    x.p(fr='Votre demande du {asked} est acceptée pour la période du {start} au {end}. [L’aide s’élève à {aid}, pour un salaire brut de {pay}.|Vous percevrez {aid}.]')
    x.p(fr='[Le versement a lieu sur le compte {mine}.|Le montant sera payé sur {mine}.] [Signalez tout changement {answer}.|Renvoyez la convention signée {answer}.]')
    appeal(x, 'x', 'le Ministre de l’Emploi', chance=0.4)
    privacy(x)
    contact(x)


@letter('nl', 'fr', 'de')
def fedris_contribution(x):
    """A contribution for not being insured."""
    begin(x, 'fedris', '[Ambtshalve aansluiting – afrekening|Bijdrage wegens niet-verzekering]', '[Affiliation d’office – décompte|Cotisation pour défaut d’assurance]', '[Zwangsmitgliedschaft – Abrechnung|Beitrag wegen Nichtversicherung]')
    months, per = x.pick(1, 3, 5, 11), x.money(90, 400)
    x.pay(months * per, x.due(), bank='679')
    x.set(start=x.ago(300, 400), end=x.ago(40, 90), per=per, n=str(months), answer=x.term('answer', 30, 'day'), worker=x.pick('1', '2', '4'))
    x.p(nl='Van {start} tot {end} had u geen arbeidsongevallenverzekering voor {worker} werknemer(s). De bijdrage bedraagt {per} per kalendermaand, voor {n} maand(en).', fr='Du {start} au {end}, vous n’aviez pas d’assurance accidents du travail pour {worker} travailleur(s). La cotisation s’élève à {per} par mois civil, pour {n} mois.', de='Vom {start} bis zum {end} hatten Sie keine Arbeitsunfallversicherung für {worker} Arbeitnehmer. Der Beitrag beträgt {per} je Kalendermonat, für {n} Monat(e).')
    pay_here(x)
    x.p(nl='[Was u wel verzekerd, bezorg dan {answer} een attest van de verzekeraar.|]', fr='[Si vous étiez assuré, transmettez {answer} une attestation de l’assureur.|]', de='[Waren Sie doch versichert, übermitteln Sie {answer} eine Bescheinigung des Versicherers.|]')
    appeal(x, 'de arbeidsrechtbank', 'le tribunal du travail', 'beim Arbeitsgericht', chance=0.4)
    contact(x)

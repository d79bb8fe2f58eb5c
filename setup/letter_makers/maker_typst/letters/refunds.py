# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Money for the receiver, or back from it."""

from decimal import Decimal

from ..figures import cents, month_end
from ..parts import (
    appeal,
    begin,
    contact,
    law,
    no_pay,
    objection,
    plan,
    privacy,
)
from ..payments import pay_here
from .registry import letter


@letter('nl')
def vlaio_grant(x):
    """A growth subsidy in two payments."""
    begin(x, 'vlaio', '[Goedkeuring van uw subsidieaanvraag|Kmo-groeisubsidie: beslissing]')
    grant = x.money(4000, 50000, x.maybe())
    account = x.other_iban('mine')
    x.nothing(grant, account)
    x.set(grant=grant, cost=grant * 2, one=cents(grant * Decimal('0.3')), rest=grant - cents(grant * Decimal('0.3')), asked=x.ago(40, 90), start=x.ago(2, 20), answer=x.by('answer', 200, 400), sign=x.term('answer', 30, 'day', 'letter'))
    x.p(nl='[Uw aanvraag van {asked} werd goedgekeurd.|Het agentschap keurde uw project goed.] De subsidie bedraagt {grant} op een aanvaarde kost van {cost}. De projectperiode begint op {start}.')
    x.rows((dict(nl='Eerste schijf'), '{one}'), (dict(nl='Saldo na eindverslag'), '{rest}'), (dict(nl='Totale subsidie'), '{grant}'), total=True)
    x.p(nl='[De eerste schijf storten wij op {mine} zodra u de overeenkomst {sign} ondertekent.|Onderteken de overeenkomst {sign}; daarna betalen wij op {mine}.] Het eindverslag dient u {answer} in.')
    privacy(x)
    contact(x)


@letter('nl', 'fr')
def grant_recovery(x):
    """A subsidy is claimed back."""
    who = 'vlaio' if x.lang == 'nl' else 'forem'
    begin(x, who, '[Terugvordering van steun|Terugbetaling van een subsidie]', '[Récupération d’une aide|Remboursement d’un subside]')
    grant = x.money(3000, 40000)
    back = cents(grant * Decimal(x.pick('0.25', '0.4', '1')))
    x.pay(back, x.due(30), comm=x.ref(x.pick('TV-2026-####', 'DOS/#####/TV', '2026/REC/###')) if x.maybe(0.6) else 'structured', bank=x.pick('091', '363'))
    x.set(grant=grant, paid=x.ago(300, 700), heard=x.ago(30, 60), cause=x.ago(80, 200))
    x.p(nl='Op {paid} ontving u {grant} steun. [Sinds {cause} voldoet u niet meer aan de voorwaarden.|Uit de controle van {cause} bleek dat de voorwaarden niet zijn nageleefd.] [Wij vorderen {amount} terug.|U moet {amount} terugbetalen.]', fr='Le {paid}, vous avez reçu une aide de {grant}. [Depuis le {cause}, vous ne remplissez plus les conditions.|Le contrôle du {cause} a montré que les conditions ne sont pas respectées.] [Nous récupérons {amount}.|Vous devez rembourser {amount}.]')
    pay_here(x)
    appeal(x)
    plan(x)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def onss_wrong_payment(x):
    """A double payment: where should the money go."""
    begin(x, 'onss', '[Dubbele betaling|Onverschuldigde betaling]', '[Double paiement|Paiement indu]', '[Doppelzahlung|Nicht geschuldete Zahlung]')
    back = x.money(200, 9000)
    x.nothing(back, also=['none', 'unknown'])
    x.set(back=back, one=x.ago(20, 30), two=x.ago(8, 18), answer=x.pick(x.by('answer', 14, 30), x.term('answer', x.pick(14, 30), 'day')))
    x.other_iban('theirs', '679')
    x.p(nl='Op {one} en op {two} ontvingen wij telkens {back} op rekening {theirs}. [Eén betaling volstond.|De tweede betaling was niet verschuldigd.]', fr='Le {one} et le {two}, nous avons reçu chaque fois {back} sur le compte {theirs}. [Un seul paiement suffisait.|Le second paiement n’était pas dû.]', de='Am {one} und am {two} gingen jeweils {back} auf dem Konto {theirs} ein. [Eine Zahlung hätte genügt.|Die zweite Zahlung war nicht geschuldet.]')
    x.p(nl='[Deel ons {answer} mee op welke rekening wij {back} mogen terugstorten.|Wij betalen terug zodra u ons {answer} uw rekeningnummer bezorgt.]', fr='[Communiquez-nous {answer} le compte sur lequel nous pouvons rembourser {back}.|Nous rembourserons dès que vous nous aurez transmis {answer} votre numéro de compte.]', de='[Teilen Sie uns {answer} mit, auf welches Konto wir {back} zurückzahlen dürfen.|Wir erstatten, sobald Sie uns {answer} Ihre Kontonummer mitteilen.]')
    x.p(nl='[Zonder bericht verrekenen wij het bedrag met uw volgende bijdragen.|]', fr='[Sans nouvelles de votre part, le montant sera imputé sur vos prochaines cotisations.|]', de='[Ohne Nachricht wird der Betrag mit Ihren nächsten Beiträgen verrechnet.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def vat_credit(x):
    """A VAT credit is kept on the account or paid back."""
    begin(x, 'fin', '[Btw-tegoed: mededeling|Uw btw-provisierekening]', '[Crédit TVA : information|Votre compte-provisions TVA]', '[MwSt.-Guthaben: Mitteilung|Ihr MwSt.-Vorschusskonto]')
    credit = x.money(20, 12000)
    kept = x.maybe()
    account = x.other_iban('mine')
    x.nothing(credit, account, also=['none'])
    x.set(credit=credit, end=month_end(x.date, -1), edge=x.pick(Decimal(50), Decimal(400), Decimal('245.00')), soon=month_end(x.date, 2))
    x.p(nl='Op {end} vertoont uw rekening een tegoed van {credit}.', fr='Au {end}, votre compte présente un crédit de {credit}.', de='Am {end} weist Ihr Konto ein Guthaben von {credit} auf.')
    if kept:
        x.p(nl='[U vroeg geen terugbetaling; het tegoed blijft op de rekening staan.|Het wordt overgedragen naar de volgende periode.] [Terugbetaling kan vanaf {edge}.|]', fr='[Vous n’avez pas demandé de remboursement ; le crédit reste inscrit au compte.|Il est reporté à la période suivante.] [Le remboursement est possible à partir de {edge}.|]', de='[Sie haben keine Erstattung beantragt; das Guthaben bleibt auf dem Konto.|Es wird auf den nächsten Zeitraum übertragen.] [Eine Erstattung ist ab {edge} möglich.|]')
    else:
        x.p(nl='[Het wordt tegen {soon} gestort op rekening {mine}.|U ontvangt dit bedrag op {mine} vóór {soon}.]', fr='[Il sera versé pour le {soon} sur le compte {mine}.|Vous recevrez ce montant sur {mine} avant le {soon}.]', de='[Es wird bis zum {soon} auf das Konto {mine} überwiesen.|Sie erhalten den Betrag vor dem {soon} auf {mine}.]')
    no_pay(x, 0.3)
    law(x, 0.4)
    contact(x)


@letter('nl', 'fr', 'de')
def fin_offset(x):
    """A refund is used to pay another debt: nothing remains."""
    begin(x, 'fin', '[Bericht van aanrekening|Aanwending van een terugbetaling]', '[Avis d’imputation|Affectation d’un remboursement]', '[Anrechnungsmitteilung|Verrechnung einer Erstattung]')
    back = x.money(600, 7000)
    debt = cents(back * Decimal(x.pick('0.4', '0.75')))
    x.nothing(back - debt, x.other_iban('mine'))
    x.set(rest=back - debt, done=x.ago(1, 6), origin=x.ago(200, 400))
    x.p(nl='[Op {done} hebben wij uw teruggave aangerekend op een openstaande schuld.|Uw terugbetaling werd op {done} gebruikt om een schuld van {origin} aan te zuiveren.]', fr='[Le {done}, nous avons imputé votre restitution sur une dette ouverte.|Votre remboursement a été affecté le {done} à une dette datant du {origin}.]', de='[Am {done} haben wir Ihre Erstattung mit einer offenen Schuld verrechnet.|Ihre Erstattung wurde am {done} zur Tilgung einer Schuld vom {origin} verwendet.]')
    x.rows((dict(nl='Terugbetaling btw', fr='Restitution TVA', de='MwSt.-Erstattung'), back), (dict(nl='Aangerekende schuld', fr='Dette imputée', de='Verrechnete Schuld'), -debt), (dict(nl='U ontvangt', fr='Vous recevrez', de='Sie erhalten'), '{rest}'), total=True)
    x.p(nl='Het verschil gaat naar rekening {mine}. [U bent niets meer verschuldigd.|]', fr='La différence est versée sur le compte {mine}. [Vous ne devez plus rien.|]', de='Der Unterschied geht auf das Konto {mine}. [Sie schulden nichts mehr.|]')
    objection(x, 'de ontvanger', 'le receveur', 'beim Einnehmer', chance=0.4)
    contact(x)


@letter('nl', 'fr', 'de')
def rva_contribution(x):
    """A contribution claimed by the employment office with a calculation."""
    begin(x, 'rva', '[Responsabiliseringsbijdrage tijdelijke werkloosheid|Terugvordering – tijdelijke werkloosheid]', '[Cotisation de responsabilisation chômage temporaire|Récupération – chômage temporaire]', '[Beitrag zur Verantwortlichmachung zeitweilige Arbeitslosigkeit|Rückforderung – zeitweilige Arbeitslosigkeit]')
    days, per = x.pick(4, 12, 30, 55), x.money(20, 80)
    x.pay(days * per, x.due(), bank='679', comm='structured' if x.maybe(0.8) else x.ref('C31/######'))
    x.set(start=x.ago(100, 160), end=x.ago(30, 60), days=str(days), per=per, note=x.ago(10, 25))
    x.p(nl='Van {start} tot {end} werden {days} dagen te veel aangegeven, aan {per} per dag. [Wij verwittigden u op {note}.|]', fr='Du {start} au {end}, {days} jours ont été déclarés en trop, à raison de {per} par jour. [Nous vous avions averti le {note}.|]', de='Vom {start} bis zum {end} wurden {days} Tage zu viel gemeldet, zu je {per}. [Wir haben Sie am {note} gewarnt.|]')
    pay_here(x)
    appeal(x, 'de arbeidsrechtbank', 'le tribunal du travail', 'beim Arbeitsgericht', x.term('appeal', 3, 'month', x.pick('receipt', 'third')), 0.8)
    plan(x, 0.4)
    contact(x)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Statements, corrections and other letters in which the right amount is easy to miss."""

from datetime import date
from decimal import Decimal

from ..figures import add_months, cents, month_end
from ..parts import (
    appeal,
    begin,
    contact,
    law,
    privacy,
    threat,
)
from ..payments import pay_here
from .registry import letter

LEDGER = (dict(nl='Datum', fr='Date', de='Datum'), dict(nl='Verrichting', fr='Opération', de='Vorgang'), dict(nl='Debet', fr='Débit', de='Soll'), dict(nl='Credit', fr='Crédit', de='Haben'), dict(nl='Saldo', fr='Solde', de='Saldo'))
STEPS = [dict(nl='Bijdragen', fr='Cotisations', de='Beiträge'), dict(nl='Uw betaling', fr='Votre paiement', de='Ihre Zahlung'), dict(nl='Intresten', fr='Intérêts', de='Zinsen'), dict(nl='Regularisatie', fr='Régularisation', de='Berichtigung')]


def ledger(x, last):
    """An account with a running balance that ends at `last`."""
    bill, paid, interest = x.money(2000, 20000), x.money(500, 1500), x.money(5, 90)
    change = last - (bill - paid + interest)
    rows, balance, day = [], Decimal(0), x.ago(160, 200)
    for step, value in zip(STEPS, (bill, -paid, interest, change), strict=True):
        balance += value
        day = min(add_months(day, 1), x.date)
        x.set(_day=day)
        text = {lang: x.words('{_day}', lang) for lang in x.langs}
        rows.append((text, step, value if value > 0 else '', -value if value < 0 else '', balance))
    x.rows(*rows, header=LEDGER)


@letter('nl', 'fr', 'de')
def statement_due(x):
    """A statement whose last balance is to be paid."""
    begin(x, x.pick('onss', 'svf'), '[Rekeningoverzicht|Rekeninguittreksel] op {date}', '[Extrait de compte|Relevé de compte] au {date}', '[Kontoauszug|Kontoübersicht] zum {date}')
    last = x.money(100, 9000)
    x.pay(last, x.due())
    x.p(nl='[Hierna volgen de verrichtingen op uw rekening.|Dit zijn de bewegingen sinds het vorige overzicht.]', fr='[Voici les opérations enregistrées sur votre compte.|Mouvements depuis le relevé précédent :]', de='[Nachstehend die Vorgänge auf Ihrem Konto.|Bewegungen seit der letzten Übersicht:]')
    ledger(x, last)
    x.p(nl='[Het debetsaldo van {amount} dient nog te worden aangezuiverd.|Gelieve het saldo te vereffenen.]', fr='[Le solde débiteur de {amount} reste à apurer.|Nous vous invitons à apurer le solde.]', de='[Der Sollsaldo von {amount} ist noch auszugleichen.|Bitte gleichen Sie den Saldo aus.]')
    pay_here(x)
    contact(x)


@letter('nl', 'fr', 'de')
def statement_even(x):
    """A statement that ends at zero or in credit."""
    begin(x, x.pick('onss', 'svf', 'fin'), '[Rekeningoverzicht|Rekeninguittreksel] op {date}', '[Extrait de compte|Relevé de compte] au {date}', '[Kontoauszug|Kontoübersicht] zum {date}')
    last = x.pick(Decimal(0), -x.money(5, 400))
    x.nothing(-last if last else None, also=['none'] if last else [])
    x.p(nl='[Hierna volgen de verrichtingen op uw rekening.|Dit zijn de bewegingen sinds het vorige overzicht.]', fr='[Voici les opérations enregistrées sur votre compte.|Mouvements depuis le relevé précédent :]', de='[Nachstehend die Vorgänge auf Ihrem Konto.|Bewegungen seit der letzten Übersicht:]')
    ledger(x, last)
    x.other_iban('theirs', '679')
    if last:
        x.p(nl='[Uw tegoed blijft beschikbaar voor volgende bijdragen.|Het creditsaldo wordt overgedragen.]', fr='[Votre avoir reste disponible pour de prochaines échéances.|Le solde créditeur est reporté.]', de='[Ihr Guthaben bleibt für künftige Beiträge verfügbar.|Das Guthaben wird vorgetragen.]')
    else:
        x.p(nl='[Uw rekening is in evenwicht.|Er blijft niets te betalen.] [Betalingen ontvangen wij op {theirs}.|]', fr='[Votre compte est soldé.|Il ne reste rien à payer.] [Nous recevons les paiements au compte {theirs}.|]', de='[Ihr Konto ist ausgeglichen.|Es bleibt nichts zu zahlen.] [Zahlungen empfangen wir auf {theirs}.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def reminder_withdrawn(x):
    """A reminder was sent by mistake; it repeats what it asked."""
    from ..figures import print_structured, structured
    begin(x, x.pick('onss', 'svf', 'fin', 'favv'), '[Annulering van onze herinnering|Rechtzetting]', '[Annulation de notre rappel|Rectification]', '[Rücknahme unserer Mahnung|Berichtigung]')
    x.nothing()
    x.other_iban('theirs', '679')
    x.set(wrong=x.money(100, 6000), sent=x.ago(4, 12), paid=x.ago(15, 40), was=x.after(2, 9), ogm=print_structured(structured(x.rng), 'plus'))
    x.p(nl='Op {sent} stuurden wij u een herinnering voor {wrong}, te betalen vóór {was} op rekening {theirs} (mededeling {ogm}). [Die herinnering berust op een vergissing: uw betaling van {paid} was nog niet verwerkt.|U had dit bedrag al op {paid} betaald.]', fr='Le {sent}, nous vous avons envoyé un rappel de {wrong}, à payer avant le {was} au compte {theirs} (communication {ogm}). [Ce rappel résulte d’une erreur : votre paiement du {paid} n’avait pas encore été traité.|Vous aviez déjà payé ce montant le {paid}.]', de='Am {sent} sandten wir Ihnen eine Mahnung über {wrong}, zahlbar vor dem {was} auf das Konto {theirs} (Mitteilung {ogm}). [Diese Mahnung beruht auf einem Irrtum: Ihre Zahlung vom {paid} war noch nicht verbucht.|Sie hatten diesen Betrag bereits am {paid} gezahlt.]')
    x.p(nl='[U mag ze als onbestaande beschouwen.|U hoeft er geen gevolg aan te geven.] [Onze excuses voor het ongemak.|]', fr='[Veuillez le considérer comme nul et non avenu.|Vous ne devez pas y donner suite.] [Veuillez excuser ce désagrément.|]', de='[Bitte betrachten Sie sie als gegenstandslos.|Sie brauchen darauf nicht zu reagieren.] [Wir bitten um Entschuldigung.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def relief(x):
    """A tax is lowered; the rest is due or was paid."""
    begin(x, 'tax', '[Ontheffing|Kennisgeving van ontheffing] – vennootschapsbelasting {last}', '[Dégrèvement|Avis de dégrèvement] – impôt des sociétés {last}', '[Steuerermäßigung|Mitteilung einer Ermäßigung] – Gesellschaftssteuer {last}')
    old = x.money(4000, 40000)
    cut = cents(old * Decimal(x.pick('0.2', '0.35', '0.5')))
    paid = x.pick(Decimal(0), cents((old - cut) / 2), old - cut)
    left = old - cut - paid
    if left:
        x.pay(left, x.due(30), bank='679', name={'nl': 'Inningscentrum', 'fr': 'Centre de perception', 'de': 'Einnahmezentrum'})
    else:
        x.nothing()
    x.set(left=left, filed=x.ago(80, 180), decided=x.ago(2, 12))
    x.p(nl='Ingevolge uw bezwaar van {filed} werd op {decided} beslist de aanslag te verminderen. [De nieuwe afrekening luidt:|]', fr='À la suite de votre réclamation du {filed}, il a été décidé le {decided} de réduire l’imposition. [Le nouveau décompte est le suivant :|]', de='Infolge Ihres Widerspruchs vom {filed} wurde am {decided} beschlossen, die Steuer zu ermäßigen. [Die neue Abrechnung lautet:|]')
    rows = [(dict(nl='Oorspronkelijk bedrag', fr='Montant initial', de='Ursprünglicher Betrag'), old), (dict(nl='Ontheffing', fr='Dégrèvement', de='Ermäßigung'), -cut)]
    rows += [('paid', -paid)] if paid else []
    x.rows(*rows, (dict(nl='Saldo', fr='Solde', de='Restbetrag'), '{left}'), total=True)
    if left:
        pay_here(x)
    else:
        x.p(nl='[Er is niets meer verschuldigd.|Deze aanslag is daarmee vereffend.]', fr='[Plus rien n’est dû.|Cette imposition est ainsi apurée.]', de='[Es ist nichts mehr geschuldet.|Diese Steuer ist damit beglichen.]')
    appeal(x, 'de rechtbank van eerste aanleg', 'le tribunal de première instance', 'beim Gericht Erster Instanz', x.term('appeal', 3, 'month', 'third'), 0.6)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def debit_failed(x):
    """A direct debit failed, so a transfer is asked."""
    begin(x, x.pick('svf', 'sabam') if x.lang != 'nl' else x.pick('svf', 'water', 'sabam'), '[Geweigerde domiciliëring|Uw domiciliëring kon niet worden uitgevoerd]', '[Domiciliation refusée|Votre domiciliation n’a pas pu être exécutée]', '[Lastschrift zurückgewiesen|Ihre Lastschrift konnte nicht ausgeführt werden]')
    bill, fee = x.money(80, 3000), x.pick(Decimal(0), Decimal('7.50'), Decimal('12.00'))
    x.pay(bill + fee, x.due(10))
    x.other_iban('mine')
    x.set(bill=bill, tried=x.ago(5, 12), fee=fee, next=x.after(40, 80))
    x.p(nl='Op {tried} weigerde uw bank de inning van {bill} op rekening {mine}. [De volgende inning gebeurt opnieuw automatisch op {next}.|]', fr='Le {tried}, votre banque a refusé l’encaissement de {bill} sur le compte {mine}. [Le prochain encaissement se fera de nouveau automatiquement le {next}.|]', de='Am {tried} hat Ihre Bank den Einzug von {bill} vom Konto {mine} verweigert. [Der nächste Einzug erfolgt wieder automatisch am {next}.|]')
    if fee:
        x.p(nl='De weigering kost {fee}; dat bedrag is inbegrepen.', fr='Le refus entraîne des frais de {fee}, compris dans le montant demandé.', de='Die Rücklastschrift kostet {fee}; dies ist im Betrag enthalten.')
    pay_here(x)
    contact(x)


@letter('nl', 'fr', 'de')
def advance_tax(x):
    """Information about voluntary prepayments of tax: no demand."""
    begin(x, 'fin', '[Voorafbetalingen {year}: informatie|Hoe vermijdt u een belastingvermeerdering?]', '[Versements anticipés {year} : information|Comment éviter une majoration d’impôt ?]', '[Vorauszahlungen {year}: Information|Wie vermeiden Sie einen Steuerzuschlag?]')
    x.nothing(also=['unknown'])
    x.other_iban('theirs', '679')
    year = x.date.year + (1 if x.date.month > 9 else 0)
    days = [d for d in (date(year, 4, 10), date(year, 7, 10), date(year, 10, 10), date(year, 12, 20)) if d > x.date]
    x.set(tax=x.money(4000, 60000), saved=x.money(100, 2000), prior=x.ago(200, 320))
    x.p(nl='Uw laatste aanslag, van {prior}, bedroeg {tax}, waarvan {saved} vermeerdering. [U kunt vrijwillig voorafbetalen.|Voorafbetalen is niet verplicht, maar wel voordelig.]', fr='Votre dernière imposition, du {prior}, s’élevait à {tax}, dont {saved} de majoration. [Vous pouvez effectuer des versements anticipés volontaires.|Les versements anticipés ne sont pas obligatoires, mais avantageux.]', de='Ihre letzte Steuer vom {prior} betrug {tax}, davon {saved} Zuschlag. [Sie können freiwillig vorauszahlen.|Vorauszahlungen sind nicht verpflichtend, aber vorteilhaft.]')
    rows = []
    for n, day in enumerate(days):
        x.set(**{f'q{n}': x.by('other', 1)})
        x.values[f'q{n}'].day, x.values[f'q{n}'].before = day, False
        rows.append((f'{n + 1}', f'{{q{n}:row}}'))
    x.rows(*rows, header=(dict(nl='Periode', fr='Période', de='Zeitraum'), dict(nl='Uiterste datum', fr='Date limite', de='Stichtag')))
    x.p(nl='[U bepaalt zelf het bedrag.|] Rekening van de dienst Voorafbetalingen: {theirs}. [De mededeling vraagt u op via MyMinfin.|]', fr='[Vous déterminez vous-même le montant.|] Compte du service des Versements anticipés : {theirs}. [La communication s’obtient via MyMinfin.|]', de='[Den Betrag bestimmen Sie selbst.|] Konto des Dienstes Vorauszahlungen: {theirs}. [Die Mitteilung erhalten Sie über MyMinfin.|]')
    law(x, 0.2)
    contact(x)


@letter('nl', 'fr', 'de')
def court_fee(x):
    """A court fee after a judgment."""
    begin(x, 'fin', '[Uitnodiging tot betaling – rolrecht|Rolrecht verschuldigd na vonnis]', '[Invitation à payer – droit de mise au rôle|Droit de mise au rôle]', '[Zahlungsaufforderung – Eintragungsgebühr|Eintragungsgebühr nach Urteil]')
    fee = x.pick(Decimal(50), Decimal(165), Decimal(400), Decimal(650))
    x.pay(fee + x.pick(Decimal(0), Decimal('26.00')), x.due(30), bank='679')
    x.set(judged=x.ago(20, 70), sum=x.money(3000, 90000), costs=x.money(900, 3000), roll=x.ref('A/26/#####'))
    x.p(nl='Bij vonnis van {judged} (rol {roll}) werd {me} veroordeeld tot {sum} en tot de rechtsplegingsvergoeding van {costs}, te betalen aan de tegenpartij. [Deze brief gaat enkel over het rolrecht.|Daarnaast is aan de Staat een rolrecht verschuldigd.]', fr='Par jugement du {judged} (rôle {roll}), {me} a été condamnée à {sum} et à l’indemnité de procédure de {costs}, à payer à la partie adverse. [La présente concerne uniquement le droit de mise au rôle.|Un droit de mise au rôle est en outre dû à l’État.]', de='Durch Urteil vom {judged} (Liste {roll}) wurde {me} zu {sum} und zur Verfahrensentschädigung von {costs} an die Gegenpartei verurteilt. [Dieses Schreiben betrifft nur die Eintragungsgebühr.|Daneben schulden Sie dem Staat eine Eintragungsgebühr.]')
    pay_here(x)
    threat(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def deposit(x):
    """The deposit office asks for the security of a public contract."""
    x.set(contract=x.ref('OO-2026-###'))
    begin(x, 'fin', '[Borgtocht – overheidsopdracht|Te stellen borgtocht] {contract}', '[Cautionnement – marché public|Cautionnement à constituer] {contract}', '[Sicherheitsleistung – öffentlicher Auftrag|Zu stellende Kaution] {contract}')
    price = x.money(40000, 900000)
    x.pay(cents(price * Decimal('0.05')), x.term('pay', 30, x.pick('day', 'calendar'), x.pick('receipt', 'letter')) if x.maybe(0.7) else x.by('pay', 28, 40), bank='679',
          name={'nl': 'Deposito- en Consignatiekas', 'fr': 'Caisse des dépôts et consignations', 'de': 'Hinterlegungs- und Konsignationskasse'})
    x.set(price=price, won=x.ago(3, 15), start=x.after(40, 60))
    x.p(nl='De opdracht werd op {won} aan u gegund voor {price} (zonder btw). De borgtocht bedraagt 5 %, [namelijk {amount}|hetzij {amount}]. [De uitvoering start op {start}.|]', fr='Le marché vous a été attribué le {won} pour {price} (hors TVA). Le cautionnement s’élève à 5 %, [soit {amount}|c’est-à-dire {amount}]. [L’exécution débute le {start}.|]', de='Der Auftrag wurde Ihnen am {won} für {price} (ohne MwSt.) erteilt. Die Kaution beträgt 5 %, [nämlich {amount}|also {amount}]. [Die Ausführung beginnt am {start}.|]')
    pay_here(x)
    contact(x)


@letter('nl', 'fr', 'de')
def patent_annuity(x):
    """A patent's yearly fee, with the higher fee in the months of grace."""
    x.set(patent=x.ref('BE102#####'), yearno=x.pick('4', '7', '11'))
    begin(x, 'eco', '[Jaarlijkse taks octrooi|Instandhoudingstaks] {patent}', '[Taxe annuelle de brevet|Taxe de maintien en vigueur] {patent}', '[Jahresgebühr Patent|Aufrechterhaltungsgebühr] {patent}')
    fee = x.pick(Decimal(40), Decimal(90), Decimal(185), Decimal(350))
    end = month_end(x.date, 1)
    pay_by = x.by('pay', 20)
    pay_by.day, pay_by.before = end, False
    x.pay(fee, pay_by, comm=x.ref('########/TAX') if x.maybe() else 'structured', bank='679')
    x.set(more=fee + x.pick(Decimal(85), Decimal(120)), grace=type(pay_by)('other', add_months(end, 6)), filed=add_months(x.date, -12 * int(x.values['yearno'])))
    x.p(nl='Om het octrooi {patent}, ingediend op {filed}, in stand te houden is voor jaar {yearno} een taks verschuldigd. [Tot {grace:row} kan nog met toeslag worden betaald; dan kost het {more}.|]', fr='Le maintien du brevet {patent}, déposé le {filed}, donne lieu pour l’année {yearno} à une taxe. [Jusqu’au {grace:row}, le paiement reste possible avec surtaxe ; il s’élève alors à {more}.|]', de='Zur Aufrechterhaltung des am {filed} angemeldeten Patents {patent} ist für das Jahr {yearno} eine Gebühr zu zahlen. [Bis zum {grace:row} ist die Zahlung mit Zuschlag möglich; sie beträgt dann {more}.|]')
    pay_here(x)
    contact(x)


@letter('nl', 'fr')
def expropriation(x):
    """A compensation is offered."""
    begin(x, 'town', '[Aanbod tot minnelijke aankoop|Onteigening – voorlopige vergoeding]', '[Offre d’acquisition amiable|Expropriation – indemnité provisoire]')
    offer = x.money(4000, 150000, True)
    x.nothing(offer, also=['none', 'unknown'])
    x.set(offer=offer, plot=x.ref('sectie @, nr. ###') if x.lang == 'nl' else x.ref('section @, n° ###'), decree=x.ago(100, 300), answer=x.pick(x.by('answer', 20, 45), x.term('answer', 30, 'day')), rent=x.money(200, 1500))
    x.p(nl='Voor het perceel {plot} bieden wij u {offer} aan, op basis van het schattingsverslag van {decree}. [De bezettingsvergoeding van {rent} is inbegrepen.|]', fr='Pour la parcelle {plot}, nous vous offrons {offer}, sur la base du rapport d’estimation du {decree}. [L’indemnité d’occupation de {rent} est comprise.|]')
    x.p(nl='[Laat ons {answer} weten of u akkoord gaat en op welke rekening wij mogen storten.|U reageert {answer}.]', fr='[Faites-nous savoir {answer} si vous acceptez et sur quel compte verser.|Vous répondez {answer}.]')
    privacy(x)
    contact(x)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters of social security: demands and statements."""

from decimal import Decimal

from ..figures import cents, month_end
from ..parts import (
    appeal,
    begin,
    contact,
    law,
    no_pay,
    plan,
    privacy,
    threat,
)
from ..payments import pay_here
from .registry import letter


def quarter(x):
    """A quarter before the letter, in words."""
    n = x.pick(1, 2, 3, 4)
    x.set(quarter={'nl': f'[{n}e kwartaal {{last}}|kwartaal {n}/{{last}}]', 'fr': f'[{n}e trimestre {{last}}|trimestre {n}/{{last}}]',
                   'de': f'[{n}. Quartal {{last}}|Quartal {n}/{{last}}]'})


@letter('nl', 'fr', 'de')
def onss_reminder(x):
    quarter(x)
    begin(x, 'onss', '[Herinnering|Rappel]: [onbetaalde bijdragen|openstaand saldo] {quarter}', '[Rappel|Rappel de paiement] : [cotisations impayées|solde débiteur] {quarter}',
          '[Mahnung|Zahlungserinnerung]: [unbezahlte Beiträge|Saldo zu unseren Gunsten] {quarter}', refs=[('your', x.ref('#######-##'))])
    contrib, paid = x.money(2500, 48000), Decimal(0)
    increase, interest = cents(contrib / 10), cents(contrib * Decimal('0.0175'))
    if x.maybe():
        paid = cents(contrib * Decimal(x.pick('0.2', '0.35', '0.5')))
    x.pay(contrib + increase + interest - paid, x.due(), bank='679')
    x.set(contrib=contrib, ended=x.ago(20, 60))
    x.p(nl='[Op {ended} stelden wij vast dat|Volgens onze gegevens blijkt dat|Bij nazicht van uw werkgeversrekening blijkt dat] de bijdragen voor het {quarter}, die {contrib} bedragen, '
           '[niet of niet volledig werden betaald|nog niet volledig vereffend zijn].',
        fr='[Au {ended}, nous avons constaté que|L’examen de votre compte employeur montre que|Sauf erreur de notre part,] les cotisations du {quarter}, d’un montant de {contrib}, '
           '[n’ont pas été payées ou ne l’ont été que partiellement|ne sont pas entièrement acquittées].',
        de='[Am {ended} haben wir festgestellt, dass|Aus Ihrem Arbeitgeberkonto geht hervor, dass] die Beiträge für das {quarter} in Höhe von {contrib} '
           '[nicht oder nur teilweise gezahlt wurden|noch nicht vollständig beglichen sind].')
    rows = [('contrib', contrib), ('increase', increase), ('interest', interest)] + ([('paid', -paid)] if paid else [])
    x.rows(*rows, ('total', '{amount}'), total=True)
    pay_here(x)
    plan(x)
    threat(x, 0.4)
    law(x, 0.3)
    contact(x)
    privacy(x)


@letter('nl', 'fr', 'de')
def onss_provision(x):
    """Advance payments of a quarter: three days and amounts; this asks for the first."""
    begin(x, 'onss', '[Bericht: voorschotten|Kennisgeving van de te betalen voorschotten]', '[Avis : provisions à payer|Communication du montant des provisions]',
          '[Mitteilung: Vorschüsse|Zu zahlende Vorschüsse]')
    base = x.money(20000, 90000)
    one = cents(base * Decimal('0.30'))
    first = x.by('pay', 5, 15)
    first.before = False
    second, third = month_end(first.day, 1), month_end(first.day, 2)
    x.pay(one, first, tolerate=[cents(one * 3)])
    two, three = cents(base * Decimal('0.30')), cents(base * Decimal('0.25'))
    x.payment['tolerate'] += [two, three]
    x.set(base=base, second=type(first)('pay', second), third=type(first)('pay', third))
    x.p(nl='De voorschotten worden berekend op de bijdragen van het overeenstemmende kwartaal van {last}, namelijk {base}. [Het eerste voorschot bedraagt {amount}.|Voor de eerste maand is u {amount} verschuldigd.]',
        fr='Les provisions sont calculées sur les cotisations du trimestre correspondant de {last}, soit {base}. [La première provision s’élève à {amount}.|Pour le premier mois, vous êtes redevable de {amount}.]',
        de='Die Vorschüsse werden auf der Grundlage der Beiträge des entsprechenden Quartals {last} berechnet, nämlich {base}. [Der erste Vorschuss beträgt {amount}.|Für den ersten Monat schulden Sie {amount}.]')
    x.rows((dict(nl='Voorschot 1', fr='Provision 1', de='Vorschuss 1'), '{due:row}', '{amount}'), (dict(nl='Voorschot 2', fr='Provision 2', de='Vorschuss 2'), '{second:row}', two),
           (dict(nl='Voorschot 3', fr='Provision 3', de='Vorschuss 3'), '{third:row}', three), header=('period', 'due', 'sum'))
    x.p(nl='[Elk voorschot betaalt u afzonderlijk; u ontvangt geen nieuw bericht.|Voor de volgende voorschotten gebruikt u dezelfde mededeling.]',
        fr='[Chaque provision fait l’objet d’un paiement distinct ; vous ne recevrez pas de nouvel avis.|Pour les provisions suivantes, utilisez la même communication.]',
        de='[Jeder Vorschuss ist gesondert zu zahlen; Sie erhalten keine weitere Mitteilung.|Für die folgenden Vorschüsse verwenden Sie dieselbe Mitteilung.]')
    pay_here(x)
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def onss_plan(x):
    """An agreed instalment plan; the first instalment is next."""
    begin(x, 'onss', '[Uw afbetalingsplan|Toekenning van een minnelijk afbetalingsplan]', '[Votre plan d’apurement|Octroi d’un plan de paiement amiable]', '[Ihr Zahlungsplan|Bewilligung eines gütlichen Tilgungsplans]')
    count, part = x.pick(3, 4, 6), x.money(300, 4000)
    total = part * count
    first = x.by('pay', 12, 25)
    first.before = False
    x.pay(part, first, tolerate=[total], bank='679')
    x.set(total=total, count=str(count), asked=x.ago(8, 25))
    x.p(nl='[Wij gaan akkoord met uw aanvraag van {asked}.|Uw verzoek van {asked} om gespreid te betalen werd aanvaard.] De schuld van {total} mag worden betaald in {count} maandelijkse schijven van {amount}.',
        fr='[Nous marquons notre accord sur votre demande du {asked}.|Votre demande du {asked} visant à étaler vos paiements a été acceptée.] La dette de {total} peut être apurée en {count} mensualités de {amount}.',
        de='[Wir stimmen Ihrem Antrag vom {asked} zu.|Ihr Antrag vom {asked} auf Ratenzahlung wurde angenommen.] Die Schuld von {total} kann in {count} monatlichen Raten von {amount} getilgt werden.')
    rows = []
    for n in range(count):
        x.set(**{f'day{n}': first if n == 0 else type(first)('pay', month_end(first.day, n))})
        rows.append((str(n + 1), f'{{day{n}:row}}', '{amount}'))
    x.rows(*rows, header=(dict(nl='Nr.', fr='N°', de='Nr.'), 'due', 'sum'))
    pay_here(x, ['table', 'stacked', 'sentence', 'panel', 'plain'])
    x.p(nl='[Wordt één schijf niet tijdig betaald, dan vervalt het plan en wordt het volledige saldo opeisbaar.|Bij niet-naleving wordt het plan stopgezet.]',
        fr='[Si une seule mensualité n’est pas payée à temps, le plan devient caduc et le solde total exigible.|En cas de non-respect, le plan prend fin.]',
        de='[Wird eine Rate nicht rechtzeitig gezahlt, so verfällt der Plan und der gesamte Restbetrag wird fällig.|Bei Nichteinhaltung wird der Plan beendet.]')
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def onss_certificate(x):
    """A certificate of no debt."""
    begin(x, 'onss', '[Attest|Schuldenattest – artikel 30bis]', '[Attestation|Attestation de dettes – article 30bis]', '[Bescheinigung|Bescheinigung über Beitragsschulden – Artikel 30bis]')
    x.nothing()
    x.set(until=month_end(x.date, 2), zero=Decimal(0), at=x.ago(1, 3), guard=x.money(2500, 2500, True), old=x.money(800, 9000))
    x.p(nl='Wij bevestigen dat {me}, ondernemingsnummer {number}, op {at} [geen sociale schulden heeft|voldaan heeft aan de verplichtingen inzake betaling van socialezekerheidsbijdragen]. Het saldo van de rekening bedraagt {zero}.',
        fr='Nous attestons que {me}, numéro d’entreprise {number}, [n’est redevable d’aucune dette sociale|est en règle de cotisations de sécurité sociale] à la date du {at}. Le solde du compte s’élève à {zero}.',
        de='Wir bescheinigen, dass {me}, Unternehmensnummer {number}, am {at} [keine Sozialschulden hat|die Verpflichtungen zur Zahlung der Sozialversicherungsbeiträge erfüllt hat]. Der Kontostand beläuft sich auf {zero}.')
    x.set(old_day=x.ago(20, 50))
    x.p(nl='[Een bedrag van {old} werd op {old_day} aangezuiverd.|]', fr='[Un montant de {old} a été apuré le {old_day}.|]',
        de='[Ein Betrag von {old} wurde am {old_day} beglichen.|]')
    x.p(nl='Dit attest is geldig tot {until}. [Schulden lager dan {guard} worden niet in aanmerking genomen.|]', fr='La présente attestation est valable jusqu’au {until}. [Il n’est pas tenu compte des dettes inférieures à {guard}.|]',
        de='Diese Bescheinigung gilt bis zum {until}. [Schulden unter {guard} werden nicht berücksichtigt.|]')
    no_pay(x, 0.3)
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def onss_credit(x):
    """Account statement with a credit that will be refunded."""
    quarter(x)
    begin(x, 'onss', '[Rekeningoverzicht|Stand van uw rekening] {quarter}', '[Extrait de compte|Situation de votre compte] {quarter}', '[Kontoauszug|Stand Ihres Kontos] {quarter}')
    owed, credit = x.money(3000, 30000), x.money(40, 2600)
    account = x.other_iban('mine')
    x.nothing(credit, account)
    x.set(credit=credit, soon=x.after(8, 25))
    x.p(nl='Hieronder vindt u [de stand|het overzicht] van uw werkgeversrekening.', fr='Vous trouverez ci-dessous [la situation|le relevé] de votre compte employeur.', de='Nachstehend finden Sie [den Stand|die Übersicht] Ihres Arbeitgeberkontos.')
    x.rows(('contrib', owed), ('paid', owed + credit), (dict(nl='Saldo in uw voordeel', fr='Solde en votre faveur', de='Guthaben zu Ihren Gunsten'), '{credit}'), total=True)
    x.p(nl='[Het tegoed van {credit} wordt rond {soon} gestort op uw rekening {mine}.|Wij betalen u {credit} terug op rekening {mine}.]',
        fr='[Le montant de {credit} sera versé vers le {soon} sur votre compte {mine}.|Nous vous remboursons {credit} sur le compte {mine}.]',
        de='[Das Guthaben von {credit} wird um den {soon} auf Ihr Konto {mine} überwiesen.|Wir erstatten Ihnen {credit} auf das Konto {mine}.]')
    no_pay(x, 0.4)
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def svf_quarter(x):
    """The yearly contribution of companies to a social insurance fund."""
    begin(x, 'svf', '[Vennootschapsbijdrage {year}|Jaarlijkse bijdrage ten laste van de vennootschappen {year}]', '[Cotisation à charge des sociétés {year}|Cotisation sociétés {year}]',
          '[Gesellschaftsbeitrag {year}|Jährlicher Beitrag zu Lasten der Gesellschaften {year}]')
    small = x.maybe()
    x.set(balance=x.money(90000, 800000), big=x.money(868, 868, True) if small else x.money(347, 347, True) + Decimal('0.50'), edge=Decimal('746410.62'))
    x.pay(Decimal('347.50') if small else Decimal('868.00'), x.due(), tolerate=[])
    x.p(nl='[Elke vennootschap die onderworpen is aan de vennootschapsbelasting betaalt jaarlijks een bijdrage aan haar sociaal verzekeringsfonds.|Zoals elk jaar is uw vennootschap een forfaitaire bijdrage verschuldigd.] '
           'Het balanstotaal van uw voorlaatste afgesloten boekjaar bedraagt {balance}. [Voor een balanstotaal tot {edge} is de bijdrage lager dan het andere tarief van {big}.|]',
        fr='[Toute société assujettie à l’impôt des sociétés paie chaque année une cotisation à sa caisse d’assurances sociales.|Comme chaque année, votre société est redevable d’une cotisation forfaitaire.] '
           'Le total du bilan de votre avant-dernier exercice clôturé est de {balance}. [Le tarif varie selon que le total dépasse ou non {edge} ; l’autre tarif est de {big}.|]',
        de='[Jede Gesellschaft, die der Gesellschaftssteuer unterliegt, zahlt jährlich einen Beitrag an ihre Sozialversicherungskasse.|Wie jedes Jahr schuldet Ihre Gesellschaft einen Pauschalbeitrag.] '
           'Die Bilanzsumme Ihres vorletzten Geschäftsjahres beträgt {balance}. [Der andere Tarif beträgt {big} ab einer Bilanzsumme von {edge}.|]')
    pay_here(x)
    x.p(nl='[Betaalt u te laat, dan is per maand een verhoging van 1 % verschuldigd.|]', fr='[En cas de retard, une majoration de 1 % par mois est due.|]', de='[Bei verspäteter Zahlung ist ein Zuschlag von 1 % pro Monat fällig.|]')
    law(x, 0.3)
    contact(x)
    privacy(x)


@letter('nl', 'fr', 'de')
def svf_exempt(x):
    """The fund grants an exemption: nothing due."""
    begin(x, 'svf', '[Vrijstelling van de vennootschapsbijdrage {year}|Uw aanvraag tot vrijstelling]', '[Exonération de la cotisation sociétés {year}|Votre demande d’exonération]', '[Befreiung vom Gesellschaftsbeitrag {year}|Ihr Antrag auf Befreiung]')
    fee = Decimal(x.pick('347.50', '868.00'))
    x.nothing()
    x.set(fee=fee, asked=x.ago(15, 50), paid=x.money(100, 300), day=x.ago(60, 90))
    x.p(nl='[Uw aanvraag van {asked} werd goedgekeurd.|Wij hebben uw aanvraag van {asked} gunstig beoordeeld.] De bijdrage van {fee} die wij u eerder vroegen, [is niet verschuldigd|wordt kwijtgescholden|vervalt]. '
           '[Hebt u ondertussen betaald, dan betalen wij het bedrag terug.|Het betalingsverzoek van {day} mag u als niet geschreven beschouwen.]',
        fr='[Votre demande du {asked} a été acceptée.|Nous avons réservé une suite favorable à votre demande du {asked}.] La cotisation de {fee} réclamée précédemment [n’est pas due|est annulée]. '
           '[Si vous avez déjà payé, nous vous rembourserons.|L’invitation à payer du {day} peut être considérée comme nulle.]',
        de='[Ihr Antrag vom {asked} wurde genehmigt.|Wir haben Ihrem Antrag vom {asked} stattgegeben.] Der früher geforderte Beitrag von {fee} [ist nicht geschuldet|entfällt]. '
           '[Falls Sie inzwischen gezahlt haben, erstatten wir den Betrag.|Die Zahlungsaufforderung vom {day} ist gegenstandslos.]')
    no_pay(x)
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def rjv_contribution(x):
    """The yearly holiday contribution for workers."""
    begin(x, 'rjv', '[Jaarlijks debetbericht|Debetbericht vakantiebijdrage] {year}', '[Avis de débit annuel|Avis de débit – cotisation vacances annuelles] {year}', '[Jährliche Belastungsanzeige|Belastungsanzeige Jahresurlaub] {year}')
    wages = x.money(60000, 700000)
    due = x.by('pay', 20, 40)
    x.pay(cents(wages * Decimal('0.1027')), due, name={'nl': 'RSZ', 'fr': 'ONSS', 'de': 'LSS'} if x.maybe(0.4) else None)
    x.set(wages=wages)
    x.p(nl='De vakantiebijdrage bedraagt 10,27 % van de brutolonen (aan 108 %) van {last}, [die {wages} bedragen|te weten {wages}]. [U bent dus {amount} verschuldigd.|]',
        fr='La cotisation de vacances s’élève à 10,27 % des rémunérations brutes (à 108 %) de {last}, [qui s’élèvent à {wages}|soit {wages}]. [Vous êtes donc redevable de {amount}.|]',
        de='Der Urlaubsbeitrag beträgt 10,27 % der Bruttolöhne (zu 108 %) {last}, [die sich auf {wages} belaufen|nämlich {wages}]. [Sie schulden somit {amount}.|]')
    pay_here(x)
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def fedris_asbestos(x):
    """Fedris decides on compensation: the money goes to the victim, the company is told."""
    begin(x, 'fedris', '[Kopie ter informatie|Mededeling van een beslissing]', '[Copie pour information|Notification d’une décision]', '[Kopie zur Information|Mitteilung eines Beschlusses]',
          mark=x.pick(None, dict(nl='KOPIE', fr='COPIE', de='KOPIE')))
    x.nothing()
    x.set(rent=x.money(300, 1900), wage=x.money(21000, 48000), since=x.ago(100, 300), worker=x.person())
    x.other_iban('third')
    x.p(nl='[Wij brengen u ter kennis dat|Ter informatie delen wij u mee dat] aan {worker}, uw werknemer, vanaf {since} een maandelijkse vergoeding van {rent} wordt toegekend, op basis van een jaarloon van {wage}. [De vergoeding wordt gestort op rekening {third} van de betrokkene.|]',
        fr='[Nous portons à votre connaissance que|Pour information, nous vous signalons que] votre travailleur {worker} se voit accorder, à partir du {since}, une indemnité mensuelle de {rent}, sur la base d’un salaire annuel de {wage}. [L’indemnité est versée au compte {third} de l’intéressé.|]',
        de='[Wir teilen Ihnen Folgendes mit:|Zur Information:] Ihrem Arbeitnehmer {worker} wird ab dem {since} eine monatliche Entschädigung von {rent} gewährt, auf der Grundlage eines Jahreslohns von {wage}. [Die Entschädigung wird auf das Konto {third} des Betroffenen gezahlt.|]')
    no_pay(x)
    appeal(x, 'de arbeidsrechtbank', 'le tribunal du travail', 'beim Arbeitsgericht', x.term('appeal', 3, 'month', 'receipt'))
    law(x, 0.3)
    contact(x)

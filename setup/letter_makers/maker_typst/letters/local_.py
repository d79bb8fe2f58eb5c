# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters of towns, provinces and their associations."""

from decimal import Decimal

from ..figures import add_months, cents
from ..parts import (
    PROVINCES,
    begin,
    contact,
    law,
    objection,
    plan,
    privacy,
    threat,
)
from ..payments import pay_here
from .registry import letter

TAXES = [dict(nl='belasting op reclameborden', fr='taxe sur les panneaux publicitaires', de='Steuer auf Werbetafeln'),
         dict(nl='belasting op bedrijfsvestigingen', fr='taxe sur les établissements industriels', de='Steuer auf Betriebe'),
         dict(nl='belasting op drukwerk', fr='taxe sur les écrits publicitaires', de='Steuer auf Werbedrucke'),
         dict(nl='belasting op leegstand', fr='taxe sur les immeubles inoccupés', de='Steuer auf leerstehende Gebäude'),
         dict(nl='belasting op terrassen', fr='taxe sur les terrasses', de='Steuer auf Terrassen')]


@letter('nl', 'fr', 'bi', 'de')
def town_tax(x):
    x.set(tax=x.pick(*TAXES))
    begin(x, 'town', '[Aanslagbiljet|Aanslagbiljet gemeentebelasting]: {tax} – aanslagjaar {year}', '[Avertissement-extrait de rôle|Taxe communale] : {tax} – exercice {year}', '[Steuerbescheid|Gemeindesteuer]: {tax} – Steuerjahr {year}')
    units, rate = x.pick(2, 5, 8, 12, 40), x.money(20, 180, True)
    due = x.by('pay', 55, 65) if x.maybe() else x.term('pay', 2, 'month', x.pick('sending', 'third'))
    x.pay(units * rate, due, bank='091')
    x.set(council=x.ago(200, 900), made=x.ago(12, 30), sent=x.date, units=str(units), rate=rate)
    x.p(nl='[Op grond van het reglement van de gemeenteraad van {council} bent u deze belasting verschuldigd.|De gemeenteraad stelde op {council} het reglement vast waarop deze aanslag steunt.] Het kohier werd [vastgesteld en uitvoerbaar verklaard|uitvoerbaar verklaard] op {made}.',
        fr='[En vertu du règlement du conseil communal du {council}, vous êtes redevable de cette taxe.|Le conseil communal a adopté le {council} le règlement sur lequel se fonde cette imposition.] Le rôle a été [arrêté et rendu exécutoire|rendu exécutoire] le {made}.',
        de='[Aufgrund der Verordnung des Gemeinderates vom {council} schulden Sie diese Steuer.|Der Gemeinderat hat am {council} die Verordnung verabschiedet, auf der dieser Bescheid beruht.] Die Heberolle wurde am {made} für vollstreckbar erklärt.')
    x.rows((dict(nl='Aantal', fr='Nombre', de='Anzahl'), '{units}'), (dict(nl='[Tarief per eenheid|Eenheidstarief]', fr='[Taux unitaire|Taux]', de='[Satz je Einheit|Einheitssatz]'), rate), ('total', '{amount}'), total=True)
    pay_here(x)
    objection(x, 'het college van burgemeester en schepenen', 'le collège communal' if x.lang != 'bi' else 'le collège des bourgmestre et échevins', 'beim Gemeindekollegium', x.term('objection', x.pick(3, 6), 'month', 'third') if x.lang != 'fr' else x.term('objection', x.pick(6, 12), 'month', 'third'), 0.95)
    x.p(nl='[Wie gehoord wil worden, vermeldt dit uitdrukkelijk in het bezwaarschrift.|]', fr='[Si vous souhaitez être entendu, indiquez-le dans la réclamation.|]', de='[Wer angehört werden möchte, gibt dies im Widerspruch an.|]')
    plan(x, 0.3)
    law(x)
    contact(x)
    privacy(x)


@letter('nl', 'fr', 'de', 'bi')
def town_reminder(x):
    """A registered last reminder of a town, with the costs of the sending."""
    x.set(tax=x.pick(*TAXES))
    begin(x, 'town', '[Laatste aanmaning|Aangetekende aanmaning|Herinnering] – {tax} {last}', '[Dernier rappel|Sommation de payer|Rappel par recommandé] – {tax} {last}', '[Letzte Mahnung|Mahnung per Einschreiben] – {tax} {last}')
    tax, costs = x.money(150, 4000), x.money(8, 25)
    paid = cents(tax / 4) if x.maybe(0.4) else Decimal(0)
    due = x.term('pay', x.pick(7, 8, 10, 14, 15), x.pick('day', 'calendar'), x.pick('receipt', 'third', 'sending')) if x.maybe(0.7) else x.by('pay', 10, 20)
    x.pay(tax + costs - paid, due, bank='091')
    x.set(tax2=tax, was=x.ago(30, 80), first=x.ago(90, 150))
    x.p(nl='[Ondanks onze eerdere brief van {was} stellen wij vast dat|Het aanslagbiljet van {first} was betaalbaar tot {was}. Wij stellen vast dat] [het bedrag van {tax2} nog niet volledig betaald is|de aanslag van {tax2} niet vereffend is].',
        fr='[Malgré notre courrier du {was}, nous constatons que|L’avertissement du {first} était payable jusqu’au {was}. Nous constatons que] [le montant de {tax2} n’a pas été intégralement payé|la taxe de {tax2} reste impayée].',
        de='[Trotz unseres Schreibens vom {was} stellen wir fest, dass|Der Steuerbescheid vom {first} war bis zum {was} zahlbar. Wir stellen fest, dass] [der Betrag von {tax2} nicht vollständig gezahlt wurde|die Steuer von {tax2} noch offen ist].')
    rows = [('tax', tax), ('costs', costs)] + ([('paid', -paid)] if paid else [])
    x.rows(*rows, ('total', '{amount}'), total=True)
    pay_here(x)
    threat(x, 0.9)
    x.p(nl='[Hebt u intussen betaald? Dan mag u deze brief als nietig beschouwen.|]', fr='[Si votre paiement a croisé la présente, veuillez ne pas en tenir compte.|]', de='[Sollten Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos.|]')
    law(x, 0.2)
    contact(x)


@letter('nl', 'fr', 'de')
def town_permit(x):
    """A permit granted; the file fee was paid before."""
    begin(x, 'town', '[Omgevingsvergunning verleend|Beslissing over uw aanvraag omgevingsvergunning]', '[Permis d’environnement – décision|Octroi du permis unique]', '[Umweltgenehmigung – Beschluss|Erteilung der Globalgenehmigung]')
    x.nothing()
    x.set(fee=x.money(75, 500, True), paid=x.ago(40, 120), asked=x.ago(130, 200), decided=x.ago(1, 7), until=add_months(x.date, 240), bail=x.money(1000, 15000, True), appeal=x.term('appeal', 30 if x.lang == 'nl' else 20, 'day', x.pick('receipt', 'letter')))
    x.p(nl='Op {asked} diende u een aanvraag in voor [de exploitatie van een werkplaats|het verbouwen van een bedrijfsgebouw]. Het college [verleende de vergunning|keurde de aanvraag goed] op {decided}. De dossiertaks van {fee} werd betaald op {paid}.',
        fr='Le {asked}, vous avez introduit une demande relative à [l’exploitation d’un atelier|la transformation d’un bâtiment industriel]. Le collège [a octroyé le permis|a accueilli la demande] en séance du {decided}. Le droit de dossier de {fee} a été acquitté le {paid}.',
        de='Am {asked} haben Sie einen Antrag auf [den Betrieb einer Werkstatt|den Umbau eines Betriebsgebäudes] eingereicht. Das Kollegium [hat die Genehmigung am {decided} erteilt|hat dem Antrag am {decided} stattgegeben]. Die Aktengebühr von {fee} wurde am {paid} gezahlt.')
    x.p(nl='De vergunning geldt tot {until}. [De bestaande bankwaarborg van {bail} blijft behouden tot het einde van de werken.|]', fr='Le permis est valable jusqu’au {until}. [Un cautionnement bancaire de {bail} reste constitué jusqu’à la fin des travaux.|]', de='Die Genehmigung gilt bis zum {until}. [Die bestehende Bankbürgschaft von {bail} bleibt bis zum Ende der Arbeiten hinterlegt.|]')
    x.p(nl='[Elke belanghebbende kan {appeal} beroep instellen bij de deputatie.|Tegen deze beslissing kunt u {appeal} in beroep gaan bij de deputatie van de provincie.]', fr='[Un recours peut être introduit {appeal} auprès du Gouvernement.|Toute personne intéressée peut introduire {appeal} un recours auprès du fonctionnaire délégué.]', de='[Gegen diesen Beschluss kann {appeal} bei der Regierung Einspruch eingelegt werden.|Jeder Betroffene kann {appeal} bei der Regierung Beschwerde einlegen.]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de', 'bi')
def town_hearing(x):
    """An invitation to be heard, with a possible fine."""
    begin(x, 'town', '[Uitnodiging voor een hoorzitting|Uitnodiging tot horen]', '[Invitation à une audition|Convocation à une audition]', '[Einladung zu einer Anhörung|Anhörung]')
    x.nothing()
    x.set(at=x.at('appear', 12, 40), answer=x.by('answer', 6, 10), fine=x.money(100, 500, True), fact=x.ago(20, 60), bill=x.money(400, 8000), room='2.14')
    x.p(nl='[Op {fact} stelde een toezichthouder vast dat op uw terrein zonder toelating materiaal werd opgeslagen.|Naar aanleiding van uw bezwaar van {fact} tegen de aanslag van {bill} wilt u gehoord worden.]', fr='[Le {fact}, un agent constatateur a relevé un dépôt de matériaux non autorisé sur votre terrain.|À la suite de votre réclamation du {fact} contre la taxe de {bill}, vous avez demandé à être entendu.]', de='[Am {fact} stellte ein Beamter fest, dass auf Ihrem Gelände ohne Genehmigung Material gelagert wurde.|Infolge Ihres Widerspruchs vom {fact} gegen die Steuer von {bill} möchten Sie angehört werden.]')
    x.p(nl='[U wordt uitgenodigd|Wij nodigen u uit] {at}, [lokaal {room}, stadskantoor|in het administratief centrum]. [U kunt zich laten bijstaan door een raadsman.|] [Gelieve uw aanwezigheid {answer} te bevestigen.|Stukken legt u {answer} neer.]', fr='[Vous êtes invité à vous présenter|Nous vous invitons] {at}, [salle {room}, à l’hôtel de ville|au centre administratif]. [Vous pouvez vous faire assister d’un conseil.|] [Veuillez confirmer votre présence {answer}.|Les pièces sont à déposer {answer}.]', de='[Sie sind eingeladen|Wir laden Sie ein], {at} [im Saal {room} des Rathauses|im Verwaltungszentrum] zu erscheinen. [Sie können sich von einem Beistand begleiten lassen.|] [Bitte bestätigen Sie Ihre Anwesenheit {answer}.|Unterlagen sind {answer} einzureichen.]')
    x.p(nl='[Als de feiten bewezen zijn, kan een geldboete tot {fine} worden opgelegd.|]', fr='[Si les faits sont établis, une amende pouvant atteindre {fine} peut être infligée.|]', de='[Sind die Taten erwiesen, kann eine Geldbuße bis zu {fine} auferlegt werden.|]')
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de', 'bi')
def town_invoice(x):
    """An invoice of a town for a service, with a free communication."""
    begin(x, 'town', '[Factuur|Retributie] [inname openbaar domein|signalisatie|container]', '[Facture|Redevance] [occupation du domaine public|signalisation|conteneur]', '[Rechnung|Gebühr] [Nutzung des öffentlichen Raums|Beschilderung|Container]')
    days, rate = x.pick(3, 7, 14, 30), x.money(5, 60, True)
    free = x.ref(x.pick('F2026/####', 'RET-26-#####', '2026-####/INN'))
    x.pay(days * rate, x.due(), comm=free if x.maybe(0.7) else 'structured', bank=x.pick('091', '363', '068'))
    x.set(start=x.ago(40, 60), end=x.ago(10, 30), invoice=free)
    x.p(nl='[Voor de periode van {start} tot {end} rekenen wij u de volgende retributie aan.|Gebruik van {start} tot en met {end}.] [Factuurnummer {invoice}.|]', fr='[Pour la période du {start} au {end}, nous vous facturons la redevance suivante.|Utilisation du {start} au {end} inclus.] [Facture n° {invoice}.|]', de='[Für den Zeitraum vom {start} bis zum {end} berechnen wir Ihnen folgende Gebühr.|Nutzung vom {start} bis einschließlich {end}.] [Rechnung Nr. {invoice}.|]')
    x.rows((dict(nl=f'{days} dagen, tarief per dag', fr=f'{days} jours, tarif par jour', de=f'{days} Tage, Satz je Tag'), rate), ('total', '{amount}'), header=('what', 'sum'), total=True)
    pay_here(x)
    x.p(nl='[Betwistingen zijn schriftelijk te melden aan de dienst Financiën.|]', fr='[Toute contestation est à adresser par écrit au service Finances.|]', de='[Beanstandungen sind schriftlich an den Finanzdienst zu richten.|]')
    contact(x)


@letter('nl', 'fr', 'de', 'bi')
def town_grant(x):
    """A subsidy for the receiver."""
    begin(x, 'town', '[Toekenning van een subsidie|Uw aanvraag voor een premie]', '[Octroi d’un subside|Votre demande de prime]', '[Gewährung eines Zuschusses|Ihr Antrag auf eine Prämie]')
    grant, cost = x.money(300, 6000, x.maybe()), x.money(8000, 30000)
    account = x.other_iban('mine')
    x.nothing(grant, account)
    x.set(grant=grant, cost=cost, asked=x.ago(30, 90), decided=x.ago(2, 9), answer=x.by('answer', 30, 90))
    x.p(nl='Het college besliste op {decided} uw aanvraag van {asked} goed te keuren. Op basis van een kost van {cost} [kent het u een premie van {grant} toe|ontvangt u {grant}].', fr='En séance du {decided}, le collège a approuvé votre demande du {asked}. Sur la base d’un coût de {cost}, [il vous accorde une prime de {grant}|vous recevrez {grant}].', de='Das Kollegium hat Ihren Antrag vom {asked} am {decided} genehmigt. Auf der Grundlage von Kosten in Höhe von {cost} [wird Ihnen eine Prämie von {grant} gewährt|erhalten Sie {grant}].')
    x.p(nl='De storting gebeurt op {mine} [na ontvangst van de betalingsbewijzen, die u {answer} indient|zodra u {answer} de betaalde facturen bezorgt].', fr='Le versement se fera sur {mine} [après réception des preuves de paiement, à introduire {answer}|dès que vous aurez transmis {answer} les factures acquittées].', de='Die Auszahlung erfolgt auf {mine}, [nach Eingang der Zahlungsnachweise, die {answer} einzureichen sind|sobald Sie {answer} die bezahlten Rechnungen übermittelt haben].')
    privacy(x)
    contact(x)


@letter('nl', 'fr')
def province_tax(x):
    begin(x, PROVINCES, '[Provinciebelasting op bedrijven|Algemene provinciebelasting – bedrijven] {year}', '[Taxe provinciale|Taxe provinciale sur les établissements] – exercice {year}')
    area = x.money(200, 5000, True)
    x.pay(x.pick(Decimal('112.40'), Decimal(96), cents(area * Decimal('0.21')) + 100), x.by('pay', 55, 65) if x.maybe() else x.term('pay', 2, 'month', 'sending'), bank=x.pick('091', '679'))
    x.set(area=f'{area} m²', council=x.ago(300, 700), made=x.ago(10, 30), lapse=x.money(5, 40))
    x.p(nl='De provincieraad stelde op {council} het belastingreglement vast. Uw vestiging heeft een belastbare oppervlakte van {area}; kohier uitvoerbaar verklaard op {made}.', fr='Le conseil provincial a adopté le règlement-taxe le {council}. Votre établissement compte une superficie taxable de {area} ; rôle rendu exécutoire le {made}.')
    pay_here(x)
    objection(x, 'de deputatie', 'le collège provincial', term=x.term('objection', 3 if x.lang == 'nl' else 6, 'month', 'third'))
    x.p(nl='[Bij laattijdige betaling zijn aanmaningskosten van {lapse} verschuldigd.|]', fr='[En cas de retard, des frais de rappel de {lapse} sont dus.|]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'bi')
def parking(x):
    """A parking charge; after a reminder it is higher."""
    x.set(plate=x.ref('1-@@@-###'))
    begin(x, 'town', '[Parkeerretributie|Herinnering parkeerretributie] – {plate}', '[Redevance de stationnement|Rappel – redevance de stationnement] – {plate}')
    fee, costs = x.money(25, 40, True), x.money(10, 20, True)
    x.pay(fee + costs, x.due(10), bank=x.pick('091', '733'))
    fact = x.ago(25, 60)
    x.set(fact=fact, fee=fee, costs=costs, bailiff=x.money(90, 250))
    x.p(nl='Op {fact} om [10.42|14.05|16.31] uur stond het voertuig met nummerplaat {plate} geparkeerd zonder geldig ticket. De retributie van {fee} bleef onbetaald; daarom [komen er {costs} administratiekosten bij|rekenen wij {costs} aan].', fr='Le {fact} à [10h42|14h05|16h31], le véhicule immatriculé {plate} stationnait sans ticket valable. La redevance de {fee} étant restée impayée, [des frais administratifs de {costs} s’y ajoutent|nous portons {costs} en compte].')
    pay_here(x)
    x.p(nl='[Zonder betaling gaat het dossier naar een deurwaarder en loopt de kost op tot {bailiff}.|]', fr='[À défaut, le dossier sera transmis à un huissier et le coût pourra atteindre {bailiff}.|]')
    objection(x, 'de parkeerdienst', 'le service du stationnement', term=x.term('objection', x.pick(5, 14, 30), 'day'), chance=0.5)
    contact(x)


@letter('nl', 'fr')
def waste_invoice(x):
    """An intercommunal association announces a direct debit for the waste invoice."""
    begin(x, {'nl': [('Intercommunale Schelde-Land', 'Kaaistraat 8', '9140 Temse')], 'fr': [('Intercommunale Haute-Sambre', 'Rue du Port 2', '6110 Charleroi')]},
          '[Uw factuur bedrijfsafval – domiciliëring|Aankondiging van een invordering via domiciliëring]', '[Votre facture déchets – domiciliation|Annonce d’un encaissement par domiciliation]')
    x.nothing()
    bill, day = x.money(80, 900), x.after(8, 20)
    x.other_iban('mine')
    x.set(bill=bill, vat=cents(bill - bill / Decimal('1.21')), day=day, mandate=x.ref('MND-########'), start=x.ago(60, 90), end=x.ago(2, 20))
    x.p(nl='Uw factuur voor de ophaling van {start} tot {end} bedraagt {bill} (waarvan {vat} btw).', fr='Votre facture pour les collectes du {start} au {end} s’élève à {bill} (dont {vat} de TVA).')
    x.p(nl='[Op {day} gaat dit bedrag automatisch van uw rekening {mine}, mandaat {mandate}.|Wij innen dit bedrag op {day} via domiciliëring (mandaat {mandate}) op rekening {mine}.] [U hoeft zelf niets over te schrijven.|Gelieve deze factuur dus niet zelf te betalen.]', fr='[Le {day}, ce montant sera automatiquement débité de votre compte {mine}, mandat {mandate}.|Nous encaisserons ce montant le {day} par domiciliation (mandat {mandate}) sur le compte {mine}.] [Vous ne devez effectuer aucun virement.|Ne payez donc pas cette facture vous-même.]')
    contact(x)
    privacy(x)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters of tax administrations."""

from decimal import Decimal

from ..figures import add_months, cents, month_end
from ..parts import (
    appeal,
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


@letter('nl', 'fr', 'de')
def vat_account(x):
    """The VAT provisions account shows a debt."""
    begin(x, 'fin', '[Btw: te betalen bedrag|Btw – saldo van uw provisierekening|Betalingsuitnodiging btw]', '[TVA : montant à payer|TVA – solde de votre compte-provisions|Invitation à payer TVA]',
          '[MwSt.: zu zahlender Betrag|MwSt. – Saldo Ihres Vorschusskontos|Zahlungsaufforderung MwSt.]')
    tax, fine, paid = x.money(1200, 32000), x.money(50, 500, True), x.money(100, 900)
    interest = cents(tax * Decimal('0.008'))
    x.pay(tax + fine + interest - paid, x.due(), bank='679')
    month = month_end(x.date, -2)
    x.set(period=month, tax=tax, ruling=x.ago(5, 15))
    x.p(nl='[Uit de btw-aangifte over de periode die eindigt op {period} blijkt een belasting van {tax}.|De btw over de periode tot {period} bedraagt {tax} en werd niet volledig betaald.] Op {ruling} [werd een boete opgelegd|werden een boete en interesten geboekt].',
        fr='[La déclaration à la TVA relative à la période se terminant le {period} fait apparaître une taxe de {tax}.|La TVA de la période allant jusqu’au {period} s’élève à {tax} et n’a pas été payée en totalité.] Le {ruling}, [une amende a été infligée|une amende et des intérêts ont été comptabilisés].',
        de='[Aus der MwSt.-Erklärung für den Zeitraum bis zum {period} geht eine Steuer von {tax} hervor.|Die MwSt. für den Zeitraum bis zum {period} beträgt {tax} und wurde nicht vollständig gezahlt.] Am {ruling} [wurde eine Geldbuße auferlegt|wurden eine Geldbuße und Zinsen verbucht].')
    x.rows((dict(nl='Btw', fr='TVA', de='MwSt.'), tax), (dict(nl='Boete', fr='Amende', de='Geldbuße'), fine), ('interest', interest), ('paid', -paid), ('total', '{amount}'), total=True)
    pay_here(x)
    threat(x, 0.4)
    plan(x)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def corporate_assessment(x):
    """Assessment notice of corporate income tax with a balance to pay."""
    begin(x, 'fin', '[Aanslagbiljet vennootschapsbelasting|Aanslagbiljet] – aanslagjaar {year}', '[Avertissement-extrait de rôle – impôt des sociétés|Avertissement-extrait de rôle] – exercice d’imposition {year}',
          '[Steuerbescheid Gesellschaftssteuer|Steuerbescheid] – Steuerjahr {year}')
    base = x.money(40000, 420000)
    tax = cents(base * Decimal('0.25'))
    advance, withheld, extra = cents(tax * Decimal(x.pick('0.3', '0.6'))), x.money(10, 300), cents(tax * Decimal('0.02'))
    due = x.by('pay', 60, 66) if x.maybe() else x.term('pay', 2, 'month', x.pick('sending', 'third'))
    x.pay(tax - advance - withheld + extra, due, bank='679')
    x.set(base=base, enforce=x.ago(3, 8), art=x.ref('9########'))
    x.p(nl='[Kohierartikel|Artikel van het kohier] {art}. Datum van uitvoerbaarverklaring: {enforce}. [Uw belasting werd gevestigd op basis van uw aangifte.|De aanslag werd berekend als volgt.]',
        fr='Article du rôle {art}. Date exécutoire : {enforce}. [Votre impôt a été établi sur la base de votre déclaration.|L’imposition a été calculée comme suit.]',
        de='Heberollenartikel {art}. Datum der Vollstreckbarkeitserklärung: {enforce}. [Ihre Steuer wurde auf der Grundlage Ihrer Erklärung festgesetzt.|Die Steuer wurde wie folgt berechnet.]')
    x.rows(('base', base), ('tax', tax), (dict(nl='Vermeerdering wegens onvoldoende voorafbetalingen', fr='Majoration pour insuffisance de versements anticipés', de='Zuschlag wegen unzureichender Vorauszahlungen'), extra),
           (dict(nl='Voorafbetalingen', fr='Versements anticipés', de='Vorauszahlungen'), -advance), (dict(nl='Roerende voorheffing', fr='Précompte mobilier', de='Mobiliensteuervorabzug'), -withheld), ('total', '{amount}'), total=True)
    pay_here(x)
    objection(x, 'de adviseur-generaal van de administratie waaronder u ressorteert', 'le conseiller général compétent', 'beim zuständigen Generalberater', x.term('objection', x.pick(6, 12), 'month', 'third'), 0.9)
    x.p(nl='[Een bezwaar schorst de verplichting tot betaling van het onbetwiste gedeelte niet.|]', fr='[La réclamation ne suspend pas l’obligation de payer la partie non contestée.|]', de='[Der Widerspruch setzt die Zahlungspflicht für den unbestrittenen Teil nicht aus.|]')
    plan(x)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def corporate_refund(x):
    """Assessment notice of corporate income tax with a refund."""
    begin(x, 'fin', '[Aanslagbiljet vennootschapsbelasting – terugbetaling|Aanslagbiljet vennootschapsbelasting] {year}', '[Avertissement-extrait de rôle – remboursement|Avertissement-extrait de rôle – impôt des sociétés] {year}', '[Steuerbescheid – Erstattung|Steuerbescheid Gesellschaftssteuer] {year}')
    base = x.money(30000, 200000)
    tax, back = cents(base * Decimal('0.25')), x.money(90, 6500)
    account = x.other_iban('mine')
    x.nothing(back, account)
    x.set(back=back, paydate=month_end(x.date, 2), enforce=x.ago(3, 8))
    x.p(nl='Datum van uitvoerbaarverklaring: {enforce}. [Het resultaat van de berekening is in uw voordeel.|U hebt recht op een terugbetaling.]', fr='Date exécutoire : {enforce}. [Le résultat du calcul est en votre faveur.|Vous avez droit à un remboursement.]', de='Datum der Vollstreckbarkeitserklärung: {enforce}. [Das Ergebnis der Berechnung fällt zu Ihren Gunsten aus.|Sie haben Anspruch auf eine Erstattung.]')
    x.rows(('base', base), ('tax', tax), (dict(nl='Voorafbetalingen', fr='Versements anticipés', de='Vorauszahlungen'), -(tax + back)), (dict(nl='[Terug te betalen|Bedrag in uw voordeel]', fr='[À restituer|Montant en votre faveur]', de='[Zu erstatten|Guthaben]'), '{back}'), total=True)
    x.p(nl='Wij storten dit bedrag [uiterlijk op {paydate}|vóór {paydate}|ten laatste op {paydate}] op [uw rekening|het ons bekende rekeningnummer] {mine}. [Controleer of dit rekeningnummer nog juist is.|]', fr='Ce montant sera versé [au plus tard le {paydate}|avant le {paydate}] sur [votre compte|le compte connu de nos services] {mine}. [Vérifiez si ce numéro de compte est toujours exact.|]', de='Dieser Betrag wird [spätestens am {paydate}|vor dem {paydate}] auf [Ihr Konto|das uns bekannte Konto] {mine} überwiesen. [Bitte prüfen Sie, ob diese Kontonummer noch stimmt.|]')
    objection(x, 'de adviseur-generaal', 'le conseiller général', 'beim Generalberater', x.term('objection', 1, 'month', 'third') if x.maybe() else x.term('objection', 6, 'month', 'third'))
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def in_myminfin(x):
    """An assessment is ready in MyMinfin; nothing in this letter."""
    begin(x, 'tax', '[Nieuw document in MyMinfin|Uw aanslagbiljet is beschikbaar]', '[Nouveau document dans MyMinfin|Votre avertissement-extrait de rôle est disponible]', '[Neues Dokument in MyMinfin|Ihr Steuerbescheid ist verfügbar]')
    x.nothing()
    x.set(put=x.ago(0, 2), keep=add_months(x.date, 84), ya=x.ago(250, 300))
    x.p(nl='[Op {put} werd een nieuw document voor {me} geplaatst in MyMinfin.|Sinds {put} staat het aanslagbiljet van {me} klaar in MyMinfin.] [Meld u aan om het te raadplegen.|U vindt het onder “Mijn documenten”.]',
        fr='[Un nouveau document destiné à {me} a été déposé dans MyMinfin le {put}.|L’avertissement-extrait de rôle de {me} est disponible dans MyMinfin depuis le {put}.] [Connectez-vous pour le consulter.|Vous le trouverez sous « Mes documents ».]',
        de='[Am {put} wurde ein neues Dokument für {me} in MyMinfin hinterlegt.|Seit dem {put} steht der Steuerbescheid von {me} in MyMinfin bereit.] [Melden Sie sich an, um ihn einzusehen.|Sie finden ihn unter „Meine Dokumente“.]')
    x.p(nl='Het document blijft beschikbaar tot {keep}. [U ontvangt geen papieren versie meer.|Eventuele te betalen bedragen, het rekeningnummer en de vervaldag staan in het document zelf.]', fr='Le document reste disponible jusqu’au {keep}. [Vous ne recevrez plus de version papier.|Les montants éventuels, le compte et l’échéance figurent dans le document même.]', de='Das Dokument bleibt bis zum {keep} verfügbar. [Sie erhalten keine Papierfassung mehr.|Etwaige Beträge, Kontonummer und Fälligkeit stehen im Dokument selbst.]')
    privacy(x)
    contact(x)


@letter('nl', 'fr', 'de')
def return_reminder(x):
    """A tax return did not arrive."""
    vat = x.maybe()
    x.set(return_={'nl': 'btw-aangifte' if vat else 'aangifte in de vennootschapsbelasting', 'fr': 'déclaration à la TVA' if vat else 'déclaration à l’impôt des sociétés', 'de': 'MwSt.-Erklärung' if vat else 'Erklärung zur Gesellschaftssteuer'})
    begin(x, 'tax', '[Herinnering|Rappel]: [indienen van uw {return_}|wij ontvingen uw {return_} nog niet]', '[Rappel : votre {return_}|Nous n’avons pas reçu votre {return_}]', '[Erinnerung: Ihre {return_}|Ihre {return_} ist nicht eingegangen]')
    x.nothing()
    x.set(answer=x.pick(x.by('answer', 10, 25), x.term('answer', x.pick(10, 14, 15))), was=x.ago(8, 40), fine=x.money(50, 1250, True), flat=x.money(40000, 40000, True))
    x.p(nl='De uiterste datum voor het indienen was {was}. [Gelieve uw {return_} {answer} in te dienen via Intervat of Biztax.|Wij verzoeken u de {return_} {answer} elektronisch in te dienen.]', fr='La date limite de dépôt était le {was}. [Veuillez introduire votre {return_} {answer} via Intervat ou Biztax.|Nous vous invitons à déposer {answer} la {return_} par voie électronique.]', de='Die Abgabefrist endete am {was}. [Bitte reichen Sie Ihre {return_} {answer} über Intervat oder Biztax ein.|Wir ersuchen Sie, die {return_} {answer} elektronisch einzureichen.]')
    x.p(nl='[Zonder aangifte kan een boete van {fine} worden opgelegd.|Bij gebrek aan aangifte kan de administratie een aanslag van ambtswege vestigen op een minimumwinst van {flat} en een boete van {fine} opleggen.]', fr='[À défaut, une amende de {fine} peut vous être infligée.|À défaut, l’administration peut établir une imposition d’office sur un bénéfice minimum de {flat} et infliger une amende de {fine}.]', de='[Andernfalls kann eine Geldbuße von {fine} auferlegt werden.|Andernfalls kann die Verwaltung von Amts wegen auf einen Mindestgewinn von {flat} besteuern und eine Geldbuße von {fine} auferlegen.]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def info_request(x):
    """A request for information about amounts."""
    begin(x, 'tax', '[Vraag om inlichtingen|Verzoek om inlichtingen]', '[Demande de renseignements|Demande d’informations]', '[Auskunftsersuchen|Bitte um Auskünfte]')
    x.nothing()
    x.set(answer=x.term('answer', 1, 'month', x.pick('third', 'sending')), cost=x.money(2000, 60000), other=x.money(500, 9000), day=x.ago(200, 500))
    x.other_iban('odd')
    x.p(nl='[Naar aanleiding van het onderzoek van uw aangifte verzoeken wij u {answer} de volgende inlichtingen te verstrekken:|In het kader van de controle van uw boekhouding vragen wij u ons {answer} het volgende te bezorgen:]', fr='[Dans le cadre de l’examen de votre déclaration, nous vous prions de nous fournir {answer} les renseignements suivants :|Lors du contrôle de votre comptabilité, nous vous demandons de nous transmettre {answer} :]', de='[Im Rahmen der Prüfung Ihrer Erklärung bitten wir Sie, uns {answer} folgende Auskünfte zu erteilen:|Im Rahmen der Kontrolle Ihrer Buchhaltung ersuchen wir Sie, uns {answer} Folgendes zu übermitteln:]')
    x.items(dict(nl='de facturen die de kost van {cost} op rekening 613 staven;', fr='les factures justifiant la charge de {cost} au compte 613 ;', de='die Rechnungen zum Aufwand von {cost} auf Konto 613;'),
            dict(nl='de betaling van {other} op {day} aan rekening {odd};', fr='la justification du versement de {other} effectué le {day} sur le compte {odd} ;', de='den Beleg für die Zahlung von {other} am {day} auf das Konto {odd};'),
            dict(nl='het register van de aandelen.', fr='le registre des actions.', de='das Aktienregister.'))
    x.p(nl='[Deze termijn kan om wettige redenen worden verlengd.|Onverminderd het recht om mondelinge inlichtingen te vragen.]', fr='[Ce délai peut être prolongé pour de justes motifs.|Sans préjudice du droit de demander des renseignements verbaux.]', de='[Diese Frist kann aus rechtmäßigen Gründen verlängert werden.|Unbeschadet des Rechts, mündliche Auskünfte zu verlangen.]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def notice_of_change(x):
    """The administration intends to change the return; the company may answer."""
    begin(x, 'tax', '[Bericht van wijziging van de aangifte|Bericht van wijziging]', '[Avis de rectification de la déclaration|Avis de rectification]', '[Berichtigungsanzeige|Mitteilung der Berichtigung der Erklärung]')
    x.nothing()
    old, more = x.money(30000, 200000), x.money(1500, 30000)
    x.set(answer=x.term('answer', 1, 'month', 'third'), old=old, more=more, sum=old + more, asked=x.ago(40, 100), got=x.ago(10, 38))
    x.p(nl='Op {asked} werd u een vraag om inlichtingen gestuurd, waarop u op {got} antwoordde. [Wij zijn van mening dat de aangifte moet worden gewijzigd.|De volgende uitgaven worden verworpen.]', fr='Une demande de renseignements vous a été envoyée le {asked}, à laquelle vous avez répondu le {got}. [Nous estimons que la déclaration doit être rectifiée.|Les dépenses suivantes sont rejetées.]', de='Am {asked} erhielten Sie ein Auskunftsersuchen, das Sie am {got} beantwortet haben. [Wir sind der Ansicht, dass die Erklärung zu berichtigen ist.|Folgende Ausgaben werden verworfen.]')
    x.rows((dict(nl='Aangegeven resultaat', fr='Résultat déclaré', de='Erklärtes Ergebnis'), old), (dict(nl='Verworpen uitgaven', fr='Dépenses non admises', de='Nicht zugelassene Ausgaben'), more), (dict(nl='Voorgestelde grondslag', fr='Base proposée', de='Vorgeschlagene Grundlage'), '{sum}'), total=True)
    x.p(nl='U kunt {answer} [uw akkoord of uw opmerkingen meedelen|schriftelijk antwoorden]. Daarna [wordt de aanslag gevestigd|ontvangt u een aanslagbiljet].', fr='Vous pouvez {answer} [faire connaître votre accord ou vos remarques|répondre par écrit]. Ensuite, [l’imposition sera établie|vous recevrez un avertissement-extrait de rôle].', de='Sie können {answer} [Ihr Einverständnis oder Ihre Bemerkungen mitteilen|schriftlich antworten]. Danach [wird die Steuer festgesetzt|erhalten Sie einen Steuerbescheid].')
    law(x)
    contact(x)


@letter('nl')
def vlabel_property(x):
    """Property tax of Flanders."""
    begin(x, 'vlabel', 'Aanslagbiljet onroerende voorheffing – aanslagjaar {year}')
    income = x.money(2000, 30000)
    tax, cut = cents(income * Decimal('0.4512')), x.money(10, 60)
    due = x.by('pay', 60, 64) if x.maybe() else x.term('pay', 2, 'month', x.pick('third', 'sending'))
    x.pay(tax - cut, due, bank='679', name={'nl': 'Vlaamse Belastingdienst'})
    x.set(ki=income, made=x.ago(3, 9), art=x.ref('##########'), place='[Kadastrale afdeling 2, sectie C|Nijverheidslaan 44, Lokeren|Perceel 0121/00B]')
    x.p(nl='[Als eigenaar op 1 januari van het aanslagjaar bent u onroerende voorheffing verschuldigd.|Hierbij ontvangt u het aanslagbiljet voor uw onroerende goederen.] Kohierartikel {art}, uitvoerbaar verklaard op {made}.')
    x.rows(('{place}', ''), (dict(nl='Geïndexeerd kadastraal inkomen'), income), (dict(nl='Gewest, provincie en gemeente'), tax), (dict(nl='[Vermindering|Korting]'), -cut), ('total', '{amount}'), total=True)
    pay_here(x)
    objection(x, 'de Vlaamse Belastingdienst via het webformulier', term=x.term('objection', 3, 'month', 'third'))
    plan(x, 0.5)
    threat(x, 0.2)
    law(x)
    contact(x)


@letter('nl')
def vlabel_exempt(x):
    """An objection against a Flemish tax is granted and paid back in full."""
    begin(x, 'vlabel', '[Beslissing over uw bezwaarschrift|Uw bezwaar werd ingewilligd] – [verkeersbelasting|onroerende voorheffing] {last}')
    tax, cut = x.money(800, 5000), x.money(50, 700)
    account = x.other_iban('mine')
    x.nothing(cut, account)
    x.set(tax=tax, cut=cut, new=tax - cut, filed=x.ago(60, 150), asked=x.ago(160, 200))
    x.p(nl='Op {filed} diende u bezwaar in tegen de aanslag van {tax}, verzonden op {asked}. [Na onderzoek verklaren wij het bezwaar gegrond.|Uw bezwaar is ontvankelijk en deels gegrond.]')
    x.rows((dict(nl='Oorspronkelijke aanslag'), tax), (dict(nl='[Ontheffing|Vermindering]'), -cut), (dict(nl='[Nieuw bedrag|Definitieve belasting]'), '{new}'), total=True)
    x.p(nl='[Het te veel betaalde bedrag van {cut} storten wij terug op rekening {mine}.|U hebt de aanslag al betaald. U krijgt {cut} terug op {mine}.]')
    appeal(x, 'de rechtbank van eerste aanleg', term=x.term('appeal', 3, 'month', 'third'), chance=1)
    law(x)
    contact(x)


@letter('fr', 'de')
def spw_vehicle(x):
    """Road tax of the Walloon region."""
    begin(x, 'spw', fr='[Taxe de circulation|Invitation à payer – taxe de circulation] {year}', de='[Verkehrssteuer|Zahlungsaufforderung – Verkehrssteuer] {year}')
    tax = x.money(200, 2600)
    deci = cents(tax / 10)
    start = x.ago(5, 30)
    x.pay(tax + deci, x.due(), bank='679')
    x.set(plate=x.ref('1-@@@-###'), start=start, stop=add_months(start, 12))
    x.p(fr='[Votre véhicule immatriculé {plate} est soumis à la taxe de circulation.|Cette invitation concerne le véhicule {plate}.] Période imposable : du {start} au {stop}.', de='[Ihr Fahrzeug mit dem Kennzeichen {plate} unterliegt der Verkehrssteuer.|Diese Aufforderung betrifft das Fahrzeug {plate}.] Besteuerungszeitraum: vom {start} bis zum {stop}.')
    x.rows((dict(fr='Taxe de base', de='Grundsteuer'), tax), (dict(fr='Décime communal (10 %)', de='Gemeindezuschlag (10 %)'), deci), ('total', '{amount}'), total=True)
    pay_here(x)
    objection(x, who_fr='le Directeur général du SPW Fiscalité', who_de='beim Generaldirektor', term=x.term('objection', 6, 'month', 'third'))
    threat(x, 0.3)
    law(x)
    contact(x)


@letter('bi', 'nl', 'fr', 'bi')
def bxl_leaving(x):
    """A regional tax of Brussels on business premises."""
    begin(x, 'bxl', '[Aanslagbiljet|Betalingsuitnodiging] – [belasting op niet-residentiële oppervlakten|gewestbelasting]', '[Avertissement-extrait de rôle|Invitation à payer] – [taxe sur les surfaces non résidentielles|taxe régionale]')
    square = x.money(300, 4000, True)
    tax, paid = cents(square * Decimal('7.87')), x.pick(Decimal(0), x.money(100, 900))
    x.pay(tax - paid, x.due(60), bank='091')
    x.set(square=f'{square} m²', made=x.ago(3, 10), tax=tax, paid=paid, prior=x.ago(30, 70))
    x.p(nl='[U bent eigenaar van|Op 1 januari was u houder van een zakelijk recht op] {square} [kantooroppervlakte|bedrijfsruimte] in het Gewest. De belasting bedraagt {tax}; kohier uitvoerbaar op {made}.', fr='[Vous êtes propriétaire de|Au 1er janvier, vous étiez titulaire d’un droit réel sur] {square} [de bureaux|de surfaces professionnelles] dans la Région. La taxe s’élève à {tax} ; rôle exécutoire le {made}.')
    if paid:
        x.p(nl='Uw betaling van {paid} van {prior} werd in mindering gebracht.', fr='Votre paiement de {paid} du {prior} a été déduit.')
    pay_here(x)
    objection(x, 'de directeur-generaal van Brussel Fiscaliteit', 'le directeur général de Bruxelles Fiscalité', term=x.term('objection', 3, 'month', 'third'))
    plan(x, 0.3)
    contact(x)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Further bodies: Brussels in two languages, Wallonia, the German-speaking Community, auditors, banks."""

from decimal import Decimal

from ..figures import cents, month_end
from ..parts import (
    POLICE,
    PROVINCES,
    begin,
    contact,
    law,
    no_pay,
    objection,
    plan,
    privacy,
    threat,
)
from ..payments import pay_here
from .registry import letter


@letter('bi', 'fr', 'nl', 'bi')
def bxl_refund(x):
    """Brussels pays back part of a tax."""
    begin(x, 'bxl', '[Terugbetaling van een belasting|Beslissing over uw vraag tot vermindering]', '[Remboursement d’une taxe|Décision relative à votre demande de réduction]')
    tax = x.money(600, 9000)
    back = cents(tax * Decimal(x.pick('0.1', '0.5', '1')))
    account = x.other_iban('mine')
    x.nothing(back, account)
    x.set(tax=tax, back=back, asked=x.ago(30, 120), soon=x.after(15, 40), check=x.by('answer', 8, 14))
    x.p(nl='[Uw vraag van {asked} over de belasting van {tax} werd ingewilligd.|Wij gingen in op uw vraag van {asked}; u betaalde {tax}.]', fr='[Votre demande du {asked} relative à la taxe de {tax} a été acceptée.|Nous avons accueilli votre demande du {asked} ; vous aviez payé {tax}.]')
    x.p(nl='[Een bedrag van {back} wordt rond {soon} gestort op {mine}.|Wij storten {back} terug op {mine}.] Is dit nummer fout, meld het dan {check}.', fr='[Un montant de {back} sera versé vers le {soon} sur {mine}.|Nous remboursons {back} sur {mine}.] Si ce numéro est erroné, signalez-le {check}.')
    law(x, 0.3)
    contact(x)


@letter('bi', 'nl', 'fr', 'bi')
def commune_inquiry(x):
    """A public inquiry near the company's site."""
    begin(x, 'town', '[Bericht van openbaar onderzoek|Openbaar onderzoek in uw buurt]', '[Avis d’enquête publique|Enquête publique dans votre quartier]')
    x.nothing()
    end = x.by('answer', 20, 35)
    end.before = False
    x.set(start=x.after(3, 6), end=end, at=x.at('other', 36, 50), cost=x.money(100000, 4000000, True), charge=x.money(2000, 60000, True))
    x.p(nl='Het project (geraamde kost {cost}) ligt ter inzage van {start} tot {end:row}. [Stedenbouwkundige lasten: {charge}, ten laste van de aanvrager.|]', fr='Le projet (coût estimé {cost}) est soumis à enquête du {start} au {end:row}. [Charges d’urbanisme : {charge}, à charge du demandeur.|]')
    x.p(nl='[Opmerkingen en bezwaren stuurt u {end} naar het college.|U kunt {end} schriftelijk reageren.] [De overlegcommissie vergadert {at}.|]', fr='[Les observations et réclamations sont à adresser {end} au collège.|Vous pouvez réagir par écrit {end}.] [La commission de concertation se réunit {at}.|]')
    privacy(x)
    contact(x)


@letter('bi', 'fr', 'nl', 'bi')
def commune_even(x):
    """A commune confirms that the tax declaration came in; the bill comes later."""
    begin(x, 'town', '[Ontvangst van uw aangifte|Uw aangifte gemeentebelasting]', '[Réception de votre déclaration|Votre déclaration – taxe communale]')
    x.nothing()
    x.set(came=x.ago(3, 12), rate=x.money(5, 90, True), council=x.ago(200, 800), area=f'{x.pick(24, 60, 135)} m²', soon=x.after(50, 120), est=x.money(200, 6000))
    x.p(nl='Wij ontvingen op {came} uw aangifte voor {area}. [Het tarief is {rate} per m² (reglement van {council}).|De belasting wordt geraamd op {est}.]', fr='Nous avons reçu le {came} votre déclaration portant sur {area}. [Le taux est de {rate} par m² (règlement du {council}).|La taxe est estimée à {est}.]')
    x.p(nl='[Het aanslagbiljet volgt rond {soon}; wacht met betalen tot u dat ontvangt.|U betaalt nu nog niets.]', fr='[L’avertissement-extrait de rôle suivra vers le {soon} ; attendez-le avant de payer.|Vous ne devez encore rien payer.]')
    objection(x, 'de dienst Belastingen als de gegevens niet kloppen, met een verbeterde aangifte', 'le service Taxes', term=x.term('objection', 15, 'day', 'receipt'), chance=0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def auditor_summons(x):
    """The labour auditor wants to hear the manager."""
    x.set(pv=x.ref('AN.69.##.###/26'))
    begin(x, {'nl': [('Arbeidsauditoraat Gent', 'Opgeëistenlaan 401', '9000 Gent')], 'fr': [('Auditorat du travail de Liège', 'Place Saint-Lambert 30', '4000 Liège')], 'de': [('Arbeitsauditorat Eupen', 'Rathausplatz 8', '4700 Eupen')]},
          '[Uitnodiging tot verhoor|Oproeping voor verhoor] – {pv}', '[Invitation à une audition|Convocation en vue d’une audition] – {pv}', '[Einladung zur Vernehmung|Vorladung zur Vernehmung] – {pv}')
    x.nothing()
    x.set(at=x.at('appear', 10, 35), fact=x.ago(60, 200), wages=x.money(2000, 30000), deal=x.money(800, 6000, True), answer=x.by('answer', 6, 9))
    x.p(nl='Op {fact} stelde de inspectie niet-betaald loon vast ten belope van {wages}. [U wordt verzocht u aan te bieden|U wordt uitgenodigd voor verhoor] {at}.', fr='Le {fact}, l’inspection a constaté des rémunérations impayées à concurrence de {wages}. [Vous êtes prié de vous présenter|Vous êtes invité à être entendu] {at}.', de='Am {fact} stellte die Inspektion unbezahlte Löhne in Höhe von {wages} fest. [Sie werden ersucht, sich {at} einzufinden.|Sie werden {at} zur Vernehmung eingeladen.]')
    x.p(nl='[U mag een advocaat raadplegen en meebrengen.|Als u verhinderd bent, verwittig ons {answer}.] [Een eventuele minnelijke schikking, bijvoorbeeld {deal}, kan nadien worden voorgesteld.|]', fr='[Vous pouvez consulter un avocat et vous faire assister.|En cas d’empêchement, prévenez-nous {answer}.] [Une éventuelle transaction, par exemple de {deal}, pourra être proposée par la suite.|]', de='[Sie dürfen einen Anwalt hinzuziehen.|Sind Sie verhindert, benachrichtigen Sie uns {answer}.] [Ein etwaiger Vergleich, etwa über {deal}, kann später vorgeschlagen werden.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def auditor_settlement(x):
    """A settlement that ends the prosecution."""
    begin(x, {'nl': [('Arbeidsauditoraat Antwerpen', 'Bolivarplaats 20', '2000 Antwerpen')], 'fr': [('Auditorat du travail du Hainaut', 'Rue de Nimy 35', '7000 Mons')], 'de': [('Arbeitsauditorat Eupen', 'Rathausplatz 8', '4700 Eupen')]},
          '[Voorstel tot minnelijke schikking|Minnelijke schikking (art. 216bis Sv.)]', '[Proposition de transaction|Transaction (art. 216bis C.I.Cr.)]', '[Vergleichsvorschlag|Vergleich (Art. 216bis StPGB)]')
    deal = x.money(400, 9000, True)
    x.pay(deal, x.term('pay', x.pick(15, 30), 'day') if x.maybe(0.6) else x.by('pay', 15, 40), bank='679', name={'nl': 'FOD Financiën – Penale boeten', 'fr': 'SPF Finances – Amendes pénales', 'de': 'FÖD Finanzen – Geldstrafen'})
    x.set(fact=x.ago(90, 300), max=x.money(12000, 48000, True), wages=x.money(900, 9000), paid=x.ago(10, 60))
    x.p(nl='Voor de feiten van {fact} kan de strafvordering vervallen door betaling van een geldsom. [De achterstallige lonen ({wages}) betaalde u op {paid}.|De maximumboete bedraagt {max}.]', fr='Pour les faits du {fact}, l’action publique peut s’éteindre moyennant le paiement d’une somme. [Vous avez payé les arriérés de rémunération ({wages}) le {paid}.|L’amende maximale est de {max}.]', de='Für die Taten vom {fact} kann die Strafverfolgung durch Zahlung einer Geldsumme erlöschen. [Die rückständigen Löhne ({wages}) haben Sie am {paid} gezahlt.|Die Höchststrafe beträgt {max}.]')
    pay_here(x)
    x.p(nl='[Betaalt u niet, dan wordt u gedagvaard.|Betaling houdt geen schuldbekentenis in.]', fr='[À défaut de paiement, vous serez cité.|Le paiement ne vaut pas reconnaissance de culpabilité.]', de='[Bei Nichtzahlung werden Sie vorgeladen.|Die Zahlung gilt nicht als Schuldanerkenntnis.]')
    contact(x)


@letter('de')
def dg_recovery(x):
    """The Community claims a grant back."""
    begin(x, 'dg', de='[Rückforderung eines Zuschusses|Rückzahlung – Bezuschussung]')
    grant, proven = x.money(4000, 20000), x.money(1000, 3500)
    x.pay(grant - proven, x.due(30), comm=x.ref(x.pick('RF/####/26', 'FbKult.##/###')) if x.maybe() else 'structured', bank='091')
    x.set(paid=x.ago(200, 600), asked=x.ago(40, 90), answer=x.term('objection', 30, 'day'))
    x.p(de='[Am {paid} wurde Ihnen ein Zuschuss ausgezahlt.|Die Prüfung Ihrer am {asked} eingereichten Belege ist abgeschlossen.] Nicht alle Ausgaben sind belegt:')
    x.rows((dict(de='Ausgezahlter Zuschuss'), grant), (dict(de='Anerkannte Belege'), -proven), (dict(de='[Zurückzuzahlen|Rückforderung]'), '{amount}'), total=True)
    pay_here(x)
    x.p(de='[Einwände können Sie {answer} schriftlich vorbringen.|]')
    plan(x)
    contact(x)


@letter('de', 'fr')
def spw_permit_info(x):
    """A request for missing pieces for a premium."""
    begin(x, 'spw', fr='[Demande de prime – pièces manquantes|Votre dossier est incomplet]', de='[Prämienantrag – fehlende Unterlagen|Ihre Akte ist unvollständig]')
    x.nothing()
    x.set(cost=x.money(4000, 90000), prime=x.money(500, 9000), came=x.ago(10, 30), answer=x.pick(x.by('answer', 15, 40), x.term('answer', x.pick(15, 30, 60), 'day')), bill=x.ago(60, 120))
    x.other_iban('mine')
    x.p(fr='Votre demande, reçue le {came}, porte sur une facture de {cost} du {bill}. [La prime maximale est de {prime}.|]', de='Ihr am {came} eingegangener Antrag betrifft eine Rechnung über {cost} vom {bill}. [Die Höchstprämie beträgt {prime}.|]')
    x.p(fr='[Veuillez nous transmettre {answer} :|Il manque les pièces suivantes, à fournir {answer} :]', de='[Bitte übermitteln Sie uns {answer}:|Es fehlen folgende Unterlagen, die {answer} einzureichen sind:]')
    x.items(dict(fr='la preuve de paiement de la facture ;', de='der Zahlungsnachweis der Rechnung;'), dict(fr='une attestation bancaire relative au compte {mine} ;', de='eine Bankbescheinigung zum Konto {mine};'), dict(fr='le formulaire daté et signé.', de='das datierte und unterschriebene Formular.'))
    x.p(fr='[À défaut, la demande sera classée sans suite.|]', de='[Andernfalls wird der Antrag zu den Akten gelegt.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def nbb_survey(x):
    """The central bank asks for a return of foreign transactions."""
    begin(x, 'nbb', '[Aangifteplicht buitenlandse transacties|Enquête buitenlandse handel]', '[Obligation de déclaration – transactions avec l’étranger|Enquête commerce extérieur]', '[Meldepflicht Auslandsgeschäfte|Erhebung Außenhandel]')
    x.nothing()
    ends = x.by('survey', 15, 30)
    x.set(survey=ends, edge=x.pick(Decimal(1000000), Decimal(1500000)), flow=x.money(1200000, 6000000), month=month_end(x.date, -1), fine=x.money(250, 2500, True))
    x.p(nl='Uw handel met het buitenland bedroeg {flow}; de drempel is {edge}. [Daarom bent u vanaf nu aangifteplichtig.|U valt dus onder de aangifteplicht.]', fr='Vos échanges avec l’étranger se sont élevés à {flow} ; le seuil est de {edge}. [Vous êtes donc désormais tenue de déclarer.|L’obligation de déclaration vous concerne donc.]', de='Ihr Auslandsgeschäft betrug {flow}; die Schwelle liegt bei {edge}. [Daher sind Sie ab jetzt meldepflichtig.|Sie unterliegen also der Meldepflicht.]')
    x.p(nl='[Dien de aangifte over de maand tot {month} {survey} in via OneGate.|De eerste aangifte (toestand {month}) verwachten wij {survey}.] [Bij verzuim is een boete van {fine} mogelijk.|]', fr='[Introduisez {survey} la déclaration du mois clos le {month} via OneGate.|La première déclaration (situation au {month}) est attendue {survey}.] [À défaut, une amende de {fine} est possible.|]', de='[Reichen Sie die Meldung für den Monat bis {month} {survey} über OneGate ein.|Die erste Meldung (Stand {month}) erwarten wir {survey}.] [Bei Versäumnis ist eine Geldbuße von {fine} möglich.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def fsma_inquiry(x):
    begin(x, 'fsma', '[Verzoek om informatie|Bijwerking van uw dossier]', '[Demande d’informations|Mise à jour de votre dossier]', '[Auskunftsersuchen|Aktualisierung Ihrer Akte]')
    x.nothing()
    x.set(answer=x.pick(x.by('answer', 14, 40), x.term('answer', x.pick(15, 30), x.pick('day', 'working'))), cover=x.money(1300000, 2000000, True), fee=x.money(300, 1500), paid=x.ago(30, 90), end=x.after(30, 90))
    x.p(nl='Uw beroepsaansprakelijkheidsverzekering (dekking {cover}) loopt af op {end}. [Bezorg ons {answer} het nieuwe attest.|Wij verwachten {answer} een bewijs van verlenging.]', fr='Votre assurance de responsabilité professionnelle (couverture {cover}) expire le {end}. [Transmettez-nous {answer} la nouvelle attestation.|Nous attendons {answer} une preuve de prolongation.]', de='Ihre Berufshaftpflichtversicherung (Deckung {cover}) läuft am {end} ab. [Übermitteln Sie uns {answer} die neue Bescheinigung.|Wir erwarten {answer} einen Nachweis der Verlängerung.]')
    x.p(nl='[De jaarlijkse bijdrage van {fee} is betaald op {paid}.|]', fr='[La contribution annuelle de {fee} a été payée le {paid}.|]', de='[Der Jahresbeitrag von {fee} wurde am {paid} gezahlt.|]')
    privacy(x)
    contact(x)


@letter('nl', 'fr')
def province_hearing(x):
    """A decision of the province: the objection is rejected, the tax was paid."""
    begin(x, PROVINCES, '[Beslissing over uw bezwaarschrift|Uw bezwaar – besluit van de deputatie]', '[Décision sur votre réclamation|Votre réclamation – décision du collège provincial]')
    x.nothing()
    tax = x.money(90, 3000)
    x.set(tax=tax, filed=x.ago(90, 170), decided=x.ago(2, 12), paid=x.ago(100, 190), appeal=x.term('appeal', 3, 'month', x.pick('third', 'receipt')))
    x.p(nl='Uw bezwaar van {filed} tegen de belasting van {tax} werd op {decided} [ongegrond verklaard|afgewezen]. U had de belasting al op {paid} betaald; [er volgt geen nieuwe aanrekening|de betaling blijft verworven].', fr='Votre réclamation du {filed} contre la taxe de {tax} a été [déclarée non fondée|rejetée] le {decided}. Vous aviez déjà payé la taxe le {paid} ; [aucun nouveau montant n’est réclamé|le paiement reste acquis].')
    x.p(nl='[Tegen dit besluit kunt u {appeal} in beroep gaan bij de rechtbank van eerste aanleg.|Beroep kan {appeal}.]', fr='[Vous pouvez introduire un recours contre cette décision {appeal} auprès du tribunal de première instance.|Un recours est possible {appeal}.]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def police_driver(x):
    """The police asks who drove."""
    x.set(plate=x.ref('1-@@@-###'), pv=x.ref('##.L#.######/2026'))
    begin(x, POLICE, '[Identificatie van de bestuurder|Vraag om inlichtingen] – {pv}', '[Identification du conducteur|Demande de renseignements] – {pv}', '[Feststellung des Fahrers|Auskunftsersuchen] – {pv}')
    x.nothing()
    x.set(fact=x.ago(6, 20), answer=x.term('answer', 15, 'day', x.pick('sending', 'receipt', 'letter')), fine=x.money(1600, 4000, True), low=x.pick(Decimal(58), Decimal(116), Decimal(174)))
    x.p(nl='Uw voertuig {plate} was op {fact} betrokken bij een verkeersovertreding. [U bent wettelijk verplicht|Gelieve] ons {answer} de identiteit van de bestuurder te bezorgen.', fr='Votre véhicule {plate} a été impliqué le {fact} dans une infraction routière. [Vous êtes légalement tenu de|Veuillez] nous communiquer {answer} l’identité du conducteur.', de='Ihr Fahrzeug {plate} war am {fact} an einem Verkehrsverstoß beteiligt. [Sie sind gesetzlich verpflichtet,|Wir ersuchen Sie,] uns {answer} die Identität des Fahrers mitzuteilen.')
    x.p(nl='[Wie niet antwoordt, riskeert een boete vanaf {fine}.|De onmiddellijke inning ({low}) wordt daarna aan de bestuurder voorgesteld; betaal zelf niets.]', fr='[L’absence de réponse est punie d’une amende à partir de {fine}.|La perception immédiate ({low}) sera ensuite proposée au conducteur ; ne payez rien vous-même.]', de='[Wer nicht antwortet, riskiert eine Geldbuße ab {fine}.|Die sofortige Erhebung ({low}) wird danach dem Fahrer vorgeschlagen; zahlen Sie selbst nichts.]')
    contact(x)


@letter('nl', 'fr', 'de')
def self_employed_due(x):
    """Contributions of a self-employed helper that the company pays, with an increase."""
    begin(x, 'inasti', '[Administratieve boete – niet-aangesloten zelfstandige|Boete wegens niet-aansluiting]', '[Amende administrative – travailleur indépendant non affilié|Amende pour non-affiliation]', '[Administrative Geldbuße – nicht angeschlossener Selbständiger|Geldbuße wegen Nichtanschluss]')
    fine = x.pick(Decimal(500), Decimal(1000), Decimal(2000))
    x.pay(fine, x.term('pay', x.pick(30, 60), 'day') if x.maybe() else x.by('pay', 28, 60), bank='679')
    x.set(fact=x.ago(40, 120), note=x.ago(20, 39), lost=x.money(2000, 9000), appeal=x.term('appeal', 2 if x.maybe() else 3, 'month', x.pick('receipt', 'third')))
    x.p(nl='Op {fact} werd vastgesteld dat een mandataris niet was aangesloten. Onze aanmaning van {note} bleef zonder gevolg. De boete bedraagt {amount}. [De ontdoken bijdragen worden op {lost} geraamd.|]', fr='Le {fact}, il a été constaté qu’un mandataire n’était pas affilié. Notre mise en demeure du {note} est restée sans suite. L’amende s’élève à {amount}. [Les cotisations éludées sont estimées à {lost}.|]', de='Am {fact} wurde festgestellt, dass ein Mandatsträger nicht angeschlossen war. Unsere Inverzugsetzung vom {note} blieb ohne Folge. Die Geldbuße beträgt {amount}. [Die hinterzogenen Beiträge werden auf {lost} geschätzt.|]')
    pay_here(x)
    x.p(nl='Beroep: {appeal}, bij de arbeidsrechtbank.', fr='Recours : {appeal}, auprès du tribunal du travail.', de='Beschwerde: {appeal} beim Arbeitsgericht.')
    threat(x, 0.3)
    law(x)
    contact(x)


@letter('nl')
def ovam_levy(x):
    """An environmental levy with own account of the agency."""
    begin(x, 'ovam', '[Milieuheffing {last} – heffingsbiljet|Heffing op afvalverwerking] – [4e kwartaal|jaar] {last}')
    tonnes, rate = x.money(20, 400), x.pick(Decimal('12.30'), Decimal('25.94'), Decimal('93.27'))
    advance = x.pick(Decimal(0), x.money(50, 200))
    x.pay(cents(tonnes * rate) - advance, x.term('pay', 1, 'month', x.pick('sending', 'letter')) if x.maybe() else x.due(30), bank=x.pick('091', '733'))
    x.set(declared=x.ago(20, 70), rate=rate, tonnes=f'{tonnes}'.replace('.', ',') + ' ton')
    x.p(nl='[Op basis van uw aangifte van {declared} bent u een heffing verschuldigd.|Wij berekenden de heffing volgens uw aangifte van {declared}.]')
    x.rows((dict(nl='Hoeveelheid'), '{tonnes}'), (dict(nl='Tarief per ton'), rate), *([('paid', -advance)] if advance else []), ('total', '{amount}'), total=True)
    pay_here(x)
    objection(x, 'de OVAM', term=x.term('objection', 2, 'month', 'third'), chance=0.7)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def favv_retribution(x):
    """The agency invoices an inspection; earlier invoices are named but paid."""
    begin(x, 'favv', '[Factuur retributie controle|Retributie – hercontrole]', '[Facture – rétribution pour contrôle|Rétribution – recontrôle]', '[Rechnung – Kontrollgebühr|Gebühr – Nachkontrolle]')
    halves, per, start = x.pick(1, 2, 3, 5), x.money(40, 75), x.money(50, 70)
    x.pay(start + halves * per, x.due(30), bank='679')
    x.set(visit=x.ago(20, 50), old=x.money(100, 400), oldday=x.ago(60, 120), n=str(halves))
    x.p(nl='Deze factuur betreft de controle van {visit} ({n} halfuur). [De factuur van {oldday} ({old}) is betaald, waarvoor dank.|]', fr='La présente facture concerne le contrôle du {visit} ({n} demi-heure(s)). [La facture du {oldday} ({old}) a été payée ; nous vous en remercions.|]', de='Diese Rechnung betrifft die Kontrolle vom {visit} ({n} halbe Stunde(n)). [Die Rechnung vom {oldday} ({old}) ist bezahlt.|]')
    x.rows((dict(nl='Basisbedrag', fr='Montant de base', de='Grundbetrag'), start), (dict(nl='Per halfuur', fr='Par demi-heure', de='Je halbe Stunde'), per), ('total', '{amount}'), total=True)
    pay_here(x)
    threat(x, 0.2)
    contact(x)


@letter('nl', 'fr', 'de')
def rjv_accounts(x):
    """The holiday fund sends a copy of what it paid to the workers."""
    begin(x, 'rjv', '[Vakantiegeld arbeiders: overzicht|Betaalde vakantiegelden {year}]', '[Pécules de vacances : aperçu|Pécules de vacances payés {year}]', '[Urlaubsgeld: Übersicht|Gezahltes Urlaubsgeld {year}]')
    x.nothing()
    one, two = x.money(900, 2600), x.money(900, 2600)
    x.set(day=x.ago(4, 20), a=x.person(), b=x.person(), until=x.by('answer', 20, 40))
    x.p(nl='Op {day} betaalden wij het vakantiegeld aan uw arbeiders. Ter informatie het detail:', fr='Le {day}, nous avons payé les pécules à vos ouvriers. Pour information, le détail :', de='Am {day} haben wir das Urlaubsgeld an Ihre Arbeiter gezahlt. Zur Information die Einzelheiten:')
    x.rows(('{a}', one), ('{b}', two), (dict(nl='Totaal', fr='Total', de='Gesamt'), one + two), total=True)
    x.p(nl='[Klopt er iets niet, laat het ons {until} weten.|]', fr='[En cas d’erreur, signalez-le-nous {until}.|]', de='[Falls etwas nicht stimmt, melden Sie es uns {until}.|]')
    no_pay(x, 0.5)
    contact(x)


@letter('nl', 'fr', 'de')
def vat_number(x):
    """Activation of a VAT number, with the thresholds of the exemption."""
    begin(x, 'tax', '[Activering van uw btw-nummer|Btw-identificatie]', '[Activation de votre numéro de TVA|Identification à la TVA]', '[Aktivierung Ihrer MwSt.-Nummer|MwSt.-Identifizierung]')
    x.nothing()
    x.other_iban('theirs', '679')
    x.set(start=x.ago(1, 20), edge=Decimal(25000), first=x.by('answer', 30, 50), cap=x.money(18550, 61500, True))
    x.p(nl='Vanaf {start} is {me} geïdentificeerd als [btw-plichtige met kwartaalaangiften|btw-plichtige met maandaangiften]. [De vrijstellingsregeling geldt tot een omzet van {edge}.|Het kapitaal bedraagt volgens de akte {cap}.]', fr='À partir du {start}, {me} est identifiée comme [assujettie avec déclarations trimestrielles|assujettie avec déclarations mensuelles]. [Le régime de franchise s’applique jusqu’à un chiffre d’affaires de {edge}.|Le capital s’élève selon l’acte à {cap}.]', de='Ab dem {start} ist {me} als [Steuerpflichtige mit vierteljährlichen Erklärungen|Steuerpflichtige mit monatlichen Erklärungen] identifiziert. [Die Freistellung gilt bis zu einem Umsatz von {edge}.|Das Kapital beträgt laut Urkunde {cap}.]')
    x.p(nl='De eerste aangifte dient u {first} in. [Verschuldigde btw stort u later op {theirs} met uw eigen gestructureerde mededeling.|]', fr='La première déclaration est à déposer {first}. [La TVA due sera versée ultérieurement au compte {theirs} avec votre propre communication structurée.|]', de='Die erste Erklärung ist {first} einzureichen. [Geschuldete MwSt. zahlen Sie später auf {theirs} mit Ihrer eigenen strukturierten Mitteilung.|]')
    law(x, 0.4)
    contact(x)

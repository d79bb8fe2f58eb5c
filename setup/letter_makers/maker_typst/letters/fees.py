# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Yearly fees, invoices and contributions."""

from decimal import Decimal

from ..figures import add_months, cents
from ..parts import (
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


@letter('nl', 'fr', 'de')
def annual_accounts_late(x):
    """A surcharge for annual accounts that were filed late."""
    begin(x, 'eco', '[Laattijdige neerlegging van de jaarrekening|Toeslag wegens laattijdige neerlegging]', '[Dépôt tardif des comptes annuels|Supplément pour dépôt tardif]', '[Verspätete Hinterlegung des Jahresabschlusses|Zuschlag wegen verspäteter Hinterlegung]')
    x.pay(x.pick(Decimal(120), Decimal(180), Decimal(400), Decimal(600), Decimal(1200)), x.due(), bank='679')
    close = x.ago(280, 380)
    x.set(close=close, filed=x.ago(10, 40), last_day=add_months(close, 7), total=x.money(90000, 2000000))
    x.p(nl='De jaarrekening van het boekjaar afgesloten op {close} (balanstotaal {total}) moest uiterlijk op {last_day} worden neergelegd. De neerlegging gebeurde op {filed}. [U bent een toeslag van {amount} verschuldigd.|De tarieftoeslag bedraagt {amount}.]', fr='Les comptes annuels de l’exercice clôturé le {close} (total du bilan {total}) devaient être déposés au plus tard le {last_day}. Ils l’ont été le {filed}. [Vous êtes redevable d’un supplément de {amount}.|Le supplément tarifaire s’élève à {amount}.]', de='Der Jahresabschluss des am {close} abgeschlossenen Geschäftsjahres (Bilanzsumme {total}) war bis zum {last_day} zu hinterlegen. Hinterlegt wurde er am {filed}. [Sie schulden einen Zuschlag von {amount}.|Der Tarifzuschlag beträgt {amount}.]')
    pay_here(x)
    objection(x, 'de dienst Vennootschappen', 'le service Sociétés', 'beim Dienst Gesellschaften', x.term('objection', 1, 'month', 'sending'), 0.5)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def nbb_filing(x):
    """The central bank confirms a filing that was paid online."""
    begin(x, 'nbb', '[Bevestiging van neerlegging|Mededeling van neerlegging] van de jaarrekening', '[Confirmation de dépôt|Mention de dépôt] des comptes annuels', '[Bestätigung der Hinterlegung|Hinterlegungsvermerk] des Jahresabschlusses')
    x.nothing()
    x.set(close=x.ago(150, 240), filed=x.ago(1, 9), fee=x.pick(Decimal('67.60'), Decimal('91.10'), Decimal('363.80')), paid=x.ago(1, 9), docnr=x.ref('2026-########'))
    x.other_iban('theirs', '210')
    x.p(nl='De jaarrekening van {me} per {close} werd op {filed} neergelegd onder nummer {docnr}.', fr='Les comptes annuels de {me} au {close} ont été déposés le {filed} sous le numéro {docnr}.', de='Der Jahresabschluss von {me} zum {close} wurde am {filed} unter der Nummer {docnr} hinterlegt.')
    x.p(nl='[De neerleggingskosten van {fee} werden op {paid} online betaald.|Uw betaling van {fee} op rekening {theirs} hebben wij op {paid} ontvangen.] [Deze brief geldt als betalingsbewijs.|]', fr='[Les frais de dépôt de {fee} ont été payés en ligne le {paid}.|Votre paiement de {fee} au compte {theirs} nous est parvenu le {paid}.] [La présente vaut preuve de paiement.|]', de='[Die Hinterlegungskosten von {fee} wurden am {paid} online bezahlt.|Ihre Zahlung von {fee} auf das Konto {theirs} ist am {paid} eingegangen.] [Dieses Schreiben gilt als Zahlungsnachweis.|]')
    no_pay(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def fsma_fee(x):
    begin(x, 'fsma', '[Bijdrage in de werkingskosten {year}|Jaarlijkse bijdrage {year}]', '[Contribution aux frais de fonctionnement {year}|Contribution annuelle {year}]', '[Beitrag zu den Betriebskosten {year}|Jahresbeitrag {year}]')
    fixed, per = x.money(200, 900), x.money(60, 160)
    people = x.pick(1, 2, 4, 7)
    x.pay(fixed + per * people, x.due(), bank=x.pick('679', '001'))
    x.set(people=str(people), whole=x.money(4000000, 9000000), ref=x.ago(20, 60))
    x.p(nl='[Als ingeschreven tussenpersoon draagt u bij in de werkingskosten van de {short}.|Elke ingeschreven onderneming betaalt jaarlijks een bijdrage.] Op {ref} telde uw onderneming {people} verantwoordelijke(n) voor de distributie. [De sector draagt in totaal {whole}.|]', fr='[En tant qu’intermédiaire inscrit, vous contribuez aux frais de fonctionnement de la {short}.|Chaque entreprise inscrite paie une contribution annuelle.] Au {ref}, votre entreprise comptait {people} responsable(s) de la distribution. [Le secteur supporte au total {whole}.|]', de='[Als eingetragener Vermittler tragen Sie zu den Betriebskosten der {short} bei.|Jedes eingetragene Unternehmen zahlt einen jährlichen Beitrag.] Am {ref} zählte Ihr Unternehmen {people} Vertriebsverantwortliche. [Der Sektor trägt insgesamt {whole}.|]')
    x.rows((dict(nl='Vast bedrag', fr='Montant fixe', de='Festbetrag'), fixed), (dict(nl='Bedrag per verantwoordelijke', fr='Montant par responsable', de='Betrag je Verantwortlichen'), per), ('total', '{amount}'), total=True)
    pay_here(x)
    x.p(nl='[Bij niet-betaling kan de inschrijving worden ingetrokken.|]', fr='[À défaut de paiement, l’inscription peut être retirée.|]', de='[Bei Nichtzahlung kann die Eintragung entzogen werden.|]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def favv_levy(x):
    begin(x, 'favv', '[Heffing {year}|Jaarlijkse heffing {year} – factuur]', '[Contribution {year}|Contribution annuelle {year} – facture]', '[Abgabe {year}|Jährliche Abgabe {year} – Rechnung]')
    full = x.money(180, 3000)
    cut = cents(full * Decimal('0.5')) if x.maybe(0.6) else Decimal(0)
    x.pay(full - cut, x.due(), bank='679', comm='structured' if x.maybe(0.85) else x.ref('H26-######'))
    x.set(full=full, unit=x.ref('2.###.###.###'), declare=x.ago(30, 60))
    x.p(nl='[Op basis van uw aangifte van {declare} werd de heffing voor vestigingseenheid {unit} berekend.|Deze factuur betreft de heffing voor vestiging {unit}; uw aangifte dateert van {declare}.] [Wie een gevalideerd autocontrolesysteem heeft, geniet een korting.|]', fr='[Sur la base de votre déclaration du {declare}, la contribution de l’unité d’établissement {unit} a été calculée.|Cette facture concerne la contribution de l’établissement {unit} ; votre déclaration date du {declare}.] [Un système d’autocontrôle validé donne droit à une réduction.|]', de='[Aufgrund Ihrer Erklärung vom {declare} wurde die Abgabe für die Niederlassung {unit} berechnet.|Diese Rechnung betrifft die Abgabe der Niederlassung {unit}; Ihre Erklärung datiert vom {declare}.] [Ein validiertes Eigenkontrollsystem ergibt eine Ermäßigung.|]')
    x.rows((dict(nl='Heffing', fr='Contribution', de='Abgabe'), full), *([(dict(nl='Korting', fr='Réduction', de='Ermäßigung'), -cut)] if cut else []), ('total', '{amount}'), total=True)
    pay_here(x)
    x.p(nl='[Bij laattijdige betaling wordt het bedrag van rechtswege met 10 % verhoogd.|]', fr='[En cas de retard, le montant est majoré de plein droit de 10 %.|]', de='[Bei Verzug erhöht sich der Betrag von Rechts wegen um 10 %.|]')
    threat(x, 0.2)
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def bipt_fee(x):
    x.set(licence=x.ref('R######'))
    begin(x, 'bipt', '[Jaarlijks recht {year}|Toezichtsrecht {year}] – [vergunning|machtiging] {licence}', '[Redevance annuelle {year}|Redevance de contrôle {year}] – [licence|autorisation] {licence}', '[Jahresgebühr {year}|Aufsichtsgebühr {year}] – Genehmigung {licence}')
    x.pay(x.money(60, 1400), x.due(), bank='679', comm='structured' if x.maybe(0.6) else x.ref('R######/2026'))
    x.set(stop=x.by('other', 20, 40), turnover=x.money(50000, 600000))
    x.p(nl='[Voor het gebruik van radiofrequenties is jaarlijks een recht verschuldigd.|Uw vergunning {licence} wordt stilzwijgend verlengd.] [Wilt u ze niet behouden, zeg ze dan {stop} schriftelijk op.|]', fr='[L’utilisation de radiofréquences donne lieu à une redevance annuelle.|Votre licence {licence} est reconduite tacitement.] [Si vous ne souhaitez pas la conserver, résiliez-la par écrit {stop}.|]', de='[Für die Nutzung von Funkfrequenzen ist jährlich eine Gebühr zu entrichten.|Ihre Genehmigung {licence} verlängert sich stillschweigend.] [Falls Sie sie nicht behalten möchten, kündigen Sie sie {stop} schriftlich.|]')
    x.p(nl='[De opgegeven omzet bedraagt {turnover}.|]', fr='[Le chiffre d’affaires déclaré s’élève à {turnover}.|]', de='[Der gemeldete Umsatz beträgt {turnover}.|]')
    pay_here(x)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def gazette_invoice(x):
    """An invoice of the official gazette for a publication."""
    x.set(pub=x.ref('26######'))
    begin(x, 'mon', '[Factuur – bekendmaking|Publicatiekosten] nr. {pub}', '[Facture – publication|Frais de publication] n° {pub}', '[Rechnung – Bekanntmachung|Veröffentlichungskosten] Nr. {pub}')
    net = x.money(130, 300)
    vat = cents(net * Decimal('0.21'))
    x.pay(net + vat, x.due(), bank='679')
    x.set(appeared=x.ago(5, 30))
    x.p(nl='De bekendmaking van uw akte verscheen op {appeared} onder nummer {pub}.', fr='La publication de votre acte est parue le {appeared} sous le numéro {pub}.', de='Die Bekanntmachung Ihrer Urkunde erschien am {appeared} unter der Nummer {pub}.')
    x.rows((dict(nl='Nettobedrag', fr='Montant net', de='Nettobetrag'), net), (dict(nl='Btw 21 %', fr='TVA 21 %', de='MwSt. 21 %'), vat), ('total', '{amount}'), total=True)
    pay_here(x)
    contact(x)


@letter('nl', 'fr', 'de')
def gazette_notice(x):
    """The greffe tells that a deed was filed and will be published; the costs were paid."""
    begin(x, 'just', '[Neerlegging van uw akte|Bekendmaking in het Belgisch Staatsblad]', '[Dépôt de votre acte|Publication au Moniteur belge]', '[Hinterlegung Ihrer Urkunde|Bekanntmachung im Belgischen Staatsblatt]')
    x.nothing()
    x.set(filed=x.ago(2, 12), appears=x.after(8, 20), cost=x.money(140, 260), capital=x.money(18550, 250000, True), deed=x.ago(14, 30))
    x.other_iban('theirs', '679')
    x.p(nl='De akte van {deed} van {me} werd op {filed} ter griffie neergelegd. [Het kapitaal werd op {capital} gebracht.|De inbreng bedraagt {capital}.] De bekendmaking verschijnt [omstreeks|rond] {appears}.', fr='L’acte du {deed} de {me} a été déposé au greffe le {filed}. [Le capital a été porté à {capital}.|L’apport s’élève à {capital}.] La publication paraîtra [vers le|aux alentours du] {appears}.', de='Die Urkunde vom {deed} von {me} wurde am {filed} bei der Kanzlei hinterlegt. [Das Kapital wurde auf {capital} erhöht.|Die Einlage beträgt {capital}.] Die Bekanntmachung erscheint [um den|etwa am] {appears}.')
    x.p(nl='[De publicatiekosten van {cost} werden door de notaris voldaan.|Wij ontvingen {cost} op rekening {theirs}.]', fr='[Les frais de publication de {cost} ont été réglés par le notaire.|Nous avons reçu {cost} sur le compte {theirs}.]', de='[Die Veröffentlichungskosten von {cost} hat der Notar beglichen.|Wir haben {cost} auf dem Konto {theirs} erhalten.]')
    x.p(nl='[Wees waakzaam: u kunt ongevraagde facturen van handelaars ontvangen voor de opname in gidsen. Zulke aanbiedingen gaan niet van ons uit.|]', fr='[Soyez vigilant : des sociétés commerciales pourraient vous envoyer des factures pour une insertion dans un guide. Elles n’émanent pas de nos services.|]', de='[Seien Sie wachsam: Firmen könnten Ihnen Rechnungen für einen Verzeichniseintrag senden. Diese stammen nicht von uns.|]')
    contact(x)


@letter('nl', 'fr', 'de')
def sabam_licence(x):
    begin(x, 'sabam', '[Factuur muziekgebruik|Jaarfactuur – muziek in uw zaak] {year}', '[Facture – utilisation de musique|Facture annuelle – musique dans votre établissement] {year}', '[Rechnung – Musiknutzung|Jahresrechnung – Musik in Ihrem Betrieb] {year}')
    net = x.money(90, 1200)
    vat = cents(net * Decimal('0.06'))
    x.pay(net + vat, x.due(), bank=x.pick('363', '733'))
    x.set(area=f'{x.pick(60, 90, 120, 240)} m²', start=x.ago(10, 40), end=add_months(x.date, 11))
    x.p(nl='[Deze factuur dekt het gebruik van muziek in uw zaak ({area}) van {start} tot {end}.|Licentie voor {area}, periode {start} – {end}.]', fr='[La présente facture couvre l’utilisation de musique dans votre établissement ({area}) du {start} au {end}.|Licence pour {area}, période du {start} au {end}.]', de='[Diese Rechnung deckt die Musiknutzung in Ihrem Betrieb ({area}) vom {start} bis zum {end}.|Lizenz für {area}, Zeitraum {start} – {end}.]')
    x.rows((dict(nl='Auteursrechten', fr='Droits d’auteur', de='Urheberrechte'), net), (dict(nl='Btw 6 %', fr='TVA 6 %', de='MwSt. 6 %'), vat), ('total', '{amount}'), total=True)
    pay_here(x)
    threat(x, 0.3)
    contact(x)
    privacy(x)


@letter('nl')
def water_bill(x):
    """A water bill: advances were paid, the rest is due."""
    x.set(client=x.ref('########'))
    begin(x, 'water', '[Eindfactuur water|Afrekening waterverbruik] – klantnummer {client}')
    use, paid = x.money(300, 2600), x.money(100, 280)
    vat = cents(use * Decimal('0.06'))
    x.pay(use + vat - paid, x.due(), bank='091')
    x.set(start=x.ago(380, 400), end=x.ago(10, 30), adv=x.money(25, 200))
    x.p(nl='Verbruiksperiode: {start} – {end}. [Uw nieuwe voorschot bedraagt {adv} per kwartaal.|Vanaf het volgende kwartaal betaalt u een voorschot van {adv}; daarvoor ontvangt u een aparte factuur.]')
    x.rows((dict(nl='Integrale waterprijs'), use), (dict(nl='Btw 6 %'), vat), (dict(nl='Reeds aangerekende voorschotten'), -paid), ('total', '{amount}'), total=True)
    pay_here(x)
    plan(x)
    contact(x)


@letter('fr', 'de')
def swde_credit(x):
    """A water account in credit: the balance goes to the next bill."""
    x.set(client=x.ref('########'))
    begin(x, 'swde', fr='[Facture de régularisation|Décompte annuel] – client {client}', de='[Abrechnung|Jahresabrechnung] – Kunde {client}')
    use, credit = x.money(200, 1800), x.money(8, 190)
    x.nothing(credit, also=['none'])
    x.set(credit=credit, start=x.ago(370, 390), end=x.ago(10, 25), next=x.after(60, 90))
    x.other_iban('theirs', '091')
    x.p(fr='Période : du {start} au {end}.', de='Zeitraum: vom {start} bis zum {end}.')
    x.rows((dict(fr='Consommation', de='Verbrauch'), use), (dict(fr='Acomptes payés', de='Gezahlte Abschläge'), -(use + credit)), (dict(fr='[Solde en votre faveur|À vous rembourser]', de='Guthaben'), '{credit}'), total=True)
    x.p(fr='[Ce montant sera déduit de votre prochaine facture, prévue le {next}.|Le solde créditeur est reporté.] Ne payez rien [cette fois-ci|pour cette période]. [Notre compte {theirs} reste inchangé.|]', de='[Dieser Betrag wird von Ihrer nächsten Rechnung vom {next} abgezogen.|Das Guthaben wird übertragen.] Sie brauchen [diesmal|für diesen Zeitraum] nichts zu zahlen. [Unser Konto {theirs} bleibt unverändert.|]')
    contact(x)


@letter('nl')
def vmm_levy(x):
    begin(x, 'vmm', '[Heffing op de waterverontreiniging|Heffing op de winning van grondwater] – heffingsjaar {year}')
    levy = x.money(300, 9000)
    x.pay(levy, x.term('pay', 2, 'month', x.pick('sending', 'third')) if x.maybe() else x.by('pay', 55, 65), bank='679')
    x.set(m3=f'{x.pick(620, 1480, 5200)} m³', declared=x.ago(60, 140), made=x.ago(3, 9), obj=x.term('objection', 3, 'month', 'third'), rate=x.money(1, 3))
    x.p(nl='[Op basis van uw aangifte van {declared} werd de heffing als volgt vastgesteld.|U diende op {declared} een aangifte in.] Volume: {m3}. [Het kohier werd uitvoerbaar verklaard op {made}.|] [Eenheidstarief: {rate}.|]')
    pay_here(x)
    x.p(nl='[Bezwaar tegen deze heffing dient u {obj} in bij de VMM.|U kunt {obj} een bezwaarschrift richten aan de Vlaamse Milieumaatschappij.]')
    threat(x, 0.3)
    law(x)
    contact(x)


@letter('nl')
def ovam_certificate(x):
    """A soil certificate, paid for before, with a security of another."""
    x.set(plot=x.ref('#####C####/00@000'))
    begin(x, 'ovam', '[Bodemattest|Aflevering van een bodemattest] – perceel {plot}')
    x.nothing()
    x.set(fee=x.pick(Decimal('60.00'), Decimal('64.00')), asked=x.ago(8, 25), cost=x.money(8000, 120000), paid=x.ago(5, 20), study=x.ago(600, 2000))
    x.other_iban('theirs', '091')
    x.p(nl='Op {asked} vroeg u een bodemattest aan voor perceel {plot}. [De retributie van {fee} werd op {paid} betaald op rekening {theirs}.|Uw betaling van {fee} is verwerkt op {paid}.]')
    x.p(nl='Uit het oriënterend bodemonderzoek van {study} [blijkt geen verontreiniging|blijkt dat geen verdere maatregelen nodig zijn]. [De eerdere sanering kostte {cost} en werd volledig gedragen door de vorige exploitant.|]')
    no_pay(x, 0.3)
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def transport_licence(x):
    """A yearly fee for copies of a transport licence, else it lapses."""
    begin(x, 'mob', '[Jaarlijkse retributie vervoersvergunning|Retributie – vergunning goederenvervoer]', '[Redevance annuelle – licence de transport|Redevance – transport de marchandises]', '[Jahresgebühr Transportgenehmigung|Gebühr – Güterkraftverkehr]')
    count, per = x.pick(1, 3, 6, 12), x.money(28, 60, x.maybe())
    x.pay(count * per, x.by('pay', 20, 45), bank='679')
    x.set(n=str(count), per=per, cap=x.money(9000, 60000, True), lic=x.ref('####-##'), bailed=x.ago(100, 300))
    x.p(nl='Voor uw {n} vergunningskopie(ën) betaalt u {per} per stuk. [De op {bailed} gestelde borgtocht van {cap} blijft toereikend.|]', fr='Pour vos {n} copie(s) de licence, vous payez {per} par pièce. [Le cautionnement de {cap} constitué le {bailed} reste suffisant.|]', de='Für Ihre {n} Genehmigungskopie(n) zahlen Sie je {per}. [Die am {bailed} gestellte Kaution von {cap} bleibt ausreichend.|]')
    pay_here(x)
    x.p(nl='[Zonder tijdige betaling worden de kopieën ingetrokken.|]', fr='[À défaut de paiement à temps, les copies seront retirées.|]', de='[Ohne fristgerechte Zahlung werden die Kopien eingezogen.|]')
    contact(x)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Fines, hearings and procedures."""

from decimal import Decimal

from ..figures import cents
from ..parts import (
    POLICE,
    begin,
    contact,
    law,
    plan,
    privacy,
    threat,
)
from ..payments import pay_here
from .registry import letter


@letter('nl', 'fr', 'de')
def police_fine(x):
    """Immediate collection for speeding."""
    x.set(plate=x.ref('2-@@@-###'), pv=x.ref('##.L#.######/2026'))
    begin(x, POLICE, '[Onmiddellijke inning|Voorstel tot onmiddellijke inning] – {pv}', '[Perception immédiate|Proposition de perception immédiate] – {pv}', '[Sofortige Erhebung|Vorschlag zur sofortigen Erhebung] – {pv}')
    limit, speed = x.pick((50, 61), (70, 84), (90, 109), (120, 137))
    fine = Decimal(53) + 11 * max(0, speed - limit - 16)
    fact = x.ago(8, 25)
    x.pay(fine + Decimal(x.pick('0', '9.00')), x.term('pay', x.pick(10, 15), x.pick('day', 'calendar', 'working')) if x.maybe(0.6) else x.by('pay', 10, 20), bank='679',
          name={'nl': 'FOD Financiën – Penale boeten', 'fr': 'SPF Finances – Amendes pénales', 'de': 'FÖD Finanzen – Geldstrafen'})
    x.set(fact=fact, answer=x.term('answer', 15, 'day', 'sending'), more=x.money(120, 260, True), speed=f'{speed} km/[h|u]' if x.lang == 'nl' else f'{speed} km/h', limit=f'{limit} km/h')
    x.p(nl='Op {fact} werd met het voertuig {plate}, ingeschreven op naam van {me}, een snelheid van {speed} gemeten waar {limit} is toegelaten.', fr='Le {fact}, le véhicule {plate}, immatriculé au nom de {me}, a été contrôlé à {speed} là où la vitesse est limitée à {limit}.', de='Am {fact} wurde mit dem Fahrzeug {plate}, zugelassen auf {me}, eine Geschwindigkeit von {speed} gemessen; zulässig sind {limit}.')
    pay_here(x)
    x.p(nl='[Als rechtspersoon bent u verplicht {answer} de identiteit van de bestuurder mee te delen.|Wie niet akkoord gaat, bezorgt het antwoordformulier {answer}.]', fr='[En tant que personne morale, vous êtes tenu de communiquer {answer} l’identité du conducteur.|En cas de désaccord, renvoyez le formulaire-réponse {answer}.]', de='[Als juristische Person müssen Sie {answer} die Identität des Fahrers mitteilen.|Sind Sie nicht einverstanden, senden Sie das Antwortformular {answer} zurück.]')
    x.p(nl='[Wordt niet betaald, dan kan het parket een minnelijke schikking van {more} voorstellen.|]', fr='[À défaut de paiement, le parquet peut proposer une transaction de {more}.|]', de='[Bei Nichtzahlung kann die Staatsanwaltschaft einen Vergleich von {more} vorschlagen.|]')
    contact(x)


@letter('nl', 'fr', 'de', 'bi')
def gas_decision(x):
    """The sanctioning officer imposes a fine."""
    begin(x, 'town', '[Gemeentelijke administratieve sanctie – beslissing|Beslissing: administratieve geldboete]', '[Sanction administrative communale – décision|Décision : amende administrative]', '[Kommunale Verwaltungsstrafe – Beschluss|Beschluss: administrative Geldbuße]')
    x.pay(x.money(50, 350, True), x.term('pay', 30, x.pick('day', 'calendar'), x.pick('receipt', 'letter', 'third')) if x.maybe(0.7) else x.by('pay', 25, 40), bank='091', comm='structured' if x.maybe(0.7) else x.ref('GAS ####/2026'))
    x.set(fact=x.ago(90, 150), open=x.ago(40, 80), heard=x.ago(15, 35), max=x.money(500, 500, True), appeal=x.term('appeal', 1, 'month', x.pick('receipt', 'third')))
    x.p(nl='Op {fact} werd sluikstort vastgesteld. U werd hiervan op {open} op de hoogte gebracht en [diende geen verweer in|verweerde zich op {heard}]. Het maximum bedraagt {max}. De sanctionerend ambtenaar legt een boete op van {amount}.', fr='Le {fact}, un dépôt clandestin a été constaté. Vous en avez été informé le {open} et [n’avez pas présenté de défense|vous vous êtes défendu le {heard}]. Le maximum est de {max}. Le fonctionnaire sanctionnateur inflige une amende de {amount}.', de='Am {fact} wurde eine illegale Ablagerung festgestellt. Sie wurden am {open} darüber informiert und [haben keine Verteidigung eingereicht|haben sich am {heard} verteidigt]. Das Höchstmaß beträgt {max}. Der sanktionierende Beamte verhängt eine Geldbuße von {amount}.')
    pay_here(x)
    x.p(nl='[U kunt {appeal} beroep instellen bij de politierechtbank.|Tegen deze beslissing staat {appeal} beroep open bij de politierechtbank.]', fr='[Vous pouvez introduire un recours {appeal} devant le tribunal de police.|Un recours est ouvert {appeal} devant le tribunal de police.]', de='[Sie können {appeal} beim Polizeigericht Beschwerde einlegen.|Gegen diesen Beschluss steht {appeal} der Weg zum Polizeigericht offen.]')
    law(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de', 'bi')
def gas_start(x):
    """A sanction procedure begins: defence, nothing to pay yet."""
    begin(x, 'town', '[Opstart van een administratieve procedure|Kennisgeving – gemeentelijke administratieve sanctie]', '[Ouverture d’une procédure administrative|Notification – sanction administrative communale]', '[Einleitung eines Verwaltungsverfahrens|Mitteilung – kommunale Verwaltungsstrafe]')
    x.nothing()
    x.set(fact=x.ago(20, 60), answer=x.term('answer', x.pick(15, 30), 'day', x.pick('receipt', 'letter', 'sending')), max=x.money(350, 500, True), half=x.money(60, 175, True))
    x.p(nl='Op {fact} stelde de politie een inbreuk op het politiereglement vast. [Hiervoor kan een boete van maximaal {max} worden opgelegd.|Een geldboete tot {max} is mogelijk.]', fr='Le {fact}, la police a constaté une infraction au règlement de police. [Une amende de {max} au maximum peut être infligée.|Vous risquez une amende pouvant atteindre {max}.]', de='Am {fact} hat die Polizei einen Verstoß gegen die Polizeiverordnung festgestellt. [Hierfür kann eine Geldbuße von höchstens {max} verhängt werden.|Eine Geldbuße bis zu {max} ist möglich.]')
    x.p(nl='U kunt {answer} uw verweer schriftelijk meedelen of vragen om gehoord te worden. [Betaal nu nog niets: u ontvangt later een beslissing.|Pas na die termijn wordt een beslissing genomen.] [Voor een eerste feit legt de ambtenaar doorgaans {half} op.|]', fr='Vous pouvez {answer} faire valoir par écrit vos moyens de défense ou demander à être entendu. [Ne payez rien pour l’instant : une décision suivra.|La décision ne sera prise qu’après ce délai.] [Pour un premier fait, le montant est généralement de {half}.|]', de='Sie können {answer} schriftlich Ihre Verteidigungsmittel vorbringen oder eine Anhörung beantragen. [Zahlen Sie vorerst nichts: Ein Beschluss folgt.|Erst nach dieser Frist wird entschieden.] [Bei einem ersten Verstoß sind es meist {half}.|]')
    law(x, 0.4)
    contact(x)


@letter('nl', 'fr', 'de')
def favv_fine(x):
    """The food agency proposes a fine that ends the prosecution."""
    begin(x, 'favv', '[Voorstel van administratieve geldboete|Administratieve boete]', '[Proposition d’amende administrative|Amende administrative]', '[Vorschlag einer administrativen Geldbuße|Administrative Geldbuße]')
    fine = x.money(400, 5000, True)
    x.pay(fine, x.term('pay', x.pick(30, 60), x.pick('day', 'calendar'), x.pick('receipt', 'sending')) if x.maybe(0.6) else x.by('pay', 28, 45), bank='679')
    x.set(fact=x.ago(60, 140), answer=x.term('answer', 30, 'day', 'receipt'), pv=x.ref('PV/FAVV/2026/#####'), retri=x.money(90, 400))
    x.p(nl='Bij een controle op {fact} werden inbreuken vastgesteld (proces-verbaal {pv}). [Door betaling van een administratieve geldboete van {amount} vervalt de strafvordering.|Wij stellen u een boete van {amount} voor.]', fr='Lors d’un contrôle effectué le {fact}, des infractions ont été constatées (procès-verbal {pv}). [Le paiement d’une amende administrative de {amount} éteint l’action publique.|Nous vous proposons une amende de {amount}.]', de='Bei einer Kontrolle am {fact} wurden Verstöße festgestellt (Protokoll {pv}). [Durch Zahlung einer administrativen Geldbuße von {amount} erlischt die Strafverfolgung.|Wir schlagen Ihnen eine Geldbuße von {amount} vor.]')
    pay_here(x)
    x.p(nl='U kunt uw verweermiddelen {answer} meedelen. [De retributie voor de hercontrole ({retri}) wordt afzonderlijk gefactureerd.|]', fr='Vos moyens de défense peuvent être communiqués {answer}. [La rétribution du recontrôle ({retri}) sera facturée séparément.|]', de='Ihre Verteidigungsmittel können {answer} mitgeteilt werden. [Die Gebühr für die Nachkontrolle ({retri}) wird gesondert berechnet.|]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def labour_fine(x):
    begin(x, 'werk', '[Beslissing tot administratieve geldboete|Administratieve geldboete – Sociaal Strafwetboek]', '[Décision d’infliger une amende administrative|Amende administrative – Code pénal social]', '[Beschluss über eine administrative Geldbuße|Administrative Geldbuße – Sozialstrafgesetzbuch]')
    per, workers = x.money(200, 1400, True), x.pick(1, 2, 3, 5)
    x.pay(per * workers, x.term('pay', 3, 'month', x.pick('receipt', 'third')) if x.maybe(0.5) else x.due(60), bank='679', name={'nl': 'FOD Financiën – Domeinen en penale boeten', 'fr': 'SPF Finances – Domaines et amendes pénales', 'de': 'FÖD Finanzen – Domänen und Geldstrafen'})
    x.set(per=per, workers=str(workers), fact=x.ago(200, 400), appeal=x.term('appeal', 3, 'month', x.pick('receipt', 'third')), crim=x.money(5000, 48000, True))
    x.p(nl='Op {fact} werd vastgesteld dat voor {workers} werknemer(s) geen Dimona-aangifte gebeurde. De boete bedraagt {per} per werknemer, [in totaal {amount}|of {amount}]. [Strafrechtelijk had de boete tot {crim} kunnen bedragen.|]', fr='Le {fact}, il a été constaté qu’aucune déclaration Dimona n’avait été faite pour {workers} travailleur(s). L’amende s’élève à {per} par travailleur, [au total {amount}|soit {amount}]. [Au pénal, l’amende aurait pu atteindre {crim}.|]', de='Am {fact} wurde festgestellt, dass für {workers} Arbeitnehmer keine Dimona-Meldung erfolgte. Die Geldbuße beträgt {per} je Arbeitnehmer, [insgesamt {amount}|also {amount}]. [Strafrechtlich hätte sie bis zu {crim} betragen können.|]')
    pay_here(x)
    x.p(nl='Beroep is mogelijk {appeal} bij de arbeidsrechtbank. [Het beroep schorst de uitvoering.|]', fr='Un recours peut être introduit {appeal} auprès du tribunal du travail. [Le recours est suspensif.|]', de='Beschwerde ist {appeal} beim Arbeitsgericht möglich. [Sie hat aufschiebende Wirkung.|]')
    plan(x, 0.3)
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def labour_defence(x):
    """The labour auditor does not prosecute; the receiver may defend itself."""
    begin(x, 'werk', '[Uitnodiging tot verweer|Opstart administratieve vervolging]', '[Invitation à présenter vos moyens de défense|Ouverture de poursuites administratives]', '[Aufforderung zur Verteidigung|Einleitung der administrativen Verfolgung]')
    x.nothing()
    x.set(fact=x.ago(60, 200), told=x.ago(10, 30), answer=x.pick(x.term('answer', 30, 'day'), x.term('answer', 2, 'month', 'third'), x.by('answer', 28, 50)), low=x.money(200, 300, True), high=x.money(2400, 4800, True))
    x.p(nl='De arbeidsauditeur deelde ons op {told} mee dat hij niet vervolgt voor de feiten van {fact}. [Een administratieve geldboete van {low} tot {high} blijft mogelijk.|De wet voorziet een boete tussen {low} en {high}.]', fr='Le {told}, l’auditeur du travail nous a informés qu’il ne poursuit pas les faits du {fact}. [Une amende administrative de {low} à {high} reste possible.|La loi prévoit une amende entre {low} et {high}.]', de='Am {told} teilte uns der Arbeitsauditor mit, dass er die Taten vom {fact} nicht verfolgt. [Eine administrative Geldbuße von {low} bis {high} bleibt möglich.|Das Gesetz sieht eine Geldbuße zwischen {low} und {high} vor.]')
    x.p(nl='[U beschikt over de mogelijkheid uw verweermiddelen {answer} in te dienen.|Bezorg ons {answer} uw schriftelijk verweer.]', fr='[Vous avez la possibilité de présenter vos moyens de défense {answer}.|Faites-nous parvenir {answer} vos moyens de défense par écrit.]', de='[Sie haben die Möglichkeit, Ihre Verteidigungsmittel {answer} einzureichen.|Bitte senden Sie uns {answer} Ihre schriftliche Verteidigung.]')
    law(x)
    contact(x)


@letter('nl', 'fr', 'de')
def viapass_fine(x):
    """A fine for the kilometre charge, lower if paid soon."""
    x.set(plate=x.ref('1-@@@-###'))
    begin(x, 'viapass', '[Kilometerheffing: administratieve boete|Boete kilometerheffing] {plate}', '[Prélèvement kilométrique : amende administrative|Amende prélèvement kilométrique] {plate}', '[Kilometerabgabe: administrative Geldbuße|Geldbuße Kilometerabgabe] {plate}')
    x.pay(x.pick(Decimal(100), Decimal(250), Decimal(1000), Decimal(500)), x.due(), bank=x.pick('679', '210'))
    x.set(fact=x.ago(15, 40), toll=x.money(5, 60), objection=x.term('objection', x.pick(1, 3), 'month', x.pick('third', 'sending')), max=Decimal(1000) if x.payment['amount'] != 1000 else Decimal(2000))
    x.p(nl='Op {fact} reed het voertuig {plate} op een tolweg zonder werkende registratieapparatuur. [Los van de tol van {toll} is een boete verschuldigd.|De tol zelf ({toll}) wordt door uw dienstverlener aangerekend.] [Bij herhaling loopt de boete op tot {max}.|]', fr='Le {fact}, le véhicule {plate} a circulé sur une route à péage sans équipement d’enregistrement en état de marche. [Outre le péage de {toll}, une amende est due.|Le péage même ({toll}) est facturé par votre prestataire.] [En cas de récidive, l’amende peut atteindre {max}.|]', de='Am {fact} befuhr das Fahrzeug {plate} eine mautpflichtige Straße ohne funktionierendes Erfassungsgerät. [Neben der Maut von {toll} ist eine Geldbuße fällig.|Die Maut selbst ({toll}) berechnet Ihr Dienstleister.] [Im Wiederholungsfall steigt die Geldbuße auf {max}.|]')
    pay_here(x)
    x.p(nl='Bezwaar is mogelijk {objection}.', fr='Une réclamation peut être introduite {objection}.', de='Widerspruch ist {objection} möglich.')
    threat(x, 0.3)
    contact(x)


@letter('nl', 'fr', 'de')
def gba_procedure(x):
    """A calendar for written conclusions and a hearing of the data protection authority."""
    begin(x, 'gba', '[Uitnodiging tot conclusies – dossier|Kalender voor het indienen van conclusies] {our}', '[Invitation à conclure – dossier|Calendrier d’échange des conclusions] {our}', '[Aufforderung zur Stellungnahme – Akte|Zeitplan für Schriftsätze] {our}')
    x.nothing()
    one, two = x.by('answer', 25, 35), x.by('answer', 50, 60)
    one.before = two.before = False
    x.set(one=one, two=two, at=x.at('appear', 75, 110), complaint=x.ago(60, 300), turn=x.money(200000, 900000), maxi=x.money(20000, 20000, True))
    x.p(nl='Naar aanleiding van de klacht van {complaint} behandelt de Geschillenkamer deze zaak ten gronde. De termijnen zijn als volgt vastgelegd:', fr='À la suite de la plainte du {complaint}, la Chambre contentieuse traite l’affaire quant au fond. Les délais sont fixés comme suit :', de='Infolge der Beschwerde vom {complaint} behandelt die Streitsachenkammer die Sache. Die Fristen lauten wie folgt:')
    x.items(dict(nl='conclusie van antwoord van {me}: {one};', fr='conclusions en réponse de {me} : {one} ;', de='Erwiderung von {me}: {one};'), dict(nl='conclusie van repliek: {two};', fr='conclusions en réplique : {two} ;', de='Replik: {two};'), dict(nl='hoorzitting: {at}.', fr='audition : {at}.', de='Anhörung: {at}.'))
    x.p(nl='[De maximale boete hangt af van uw jaaromzet, die {turn} bedroeg.|Een dwangsom of boete, bijvoorbeeld {maxi}, kan worden opgelegd.]', fr='[L’amende maximale dépend de votre chiffre d’affaires annuel, soit {turn}.|Une astreinte ou une amende, par exemple de {maxi}, peut être infligée.]', de='[Das Höchstmaß der Geldbuße hängt von Ihrem Jahresumsatz ab, der {turn} betrug.|Ein Zwangsgeld oder eine Geldbuße, etwa {maxi}, kann verhängt werden.]')
    privacy(x, 0.5)
    contact(x)


@letter('nl', 'fr', 'de')
def writ(x):
    """Last notice before seizure of the federal collection service."""
    begin(x, 'fin', '[Laatste verzoek vóór gedwongen invordering|Betekening van een dwangbevel volgt]', '[Dernier avertissement avant exécution forcée|Sommation de payer]', '[Letzte Aufforderung vor der Zwangsvollstreckung|Zahlungsaufforderung]')
    tax, costs, paid = x.money(900, 20000), x.money(20, 120), x.money(50, 400)
    interest = cents(tax * Decimal('0.031'))
    x.pay(tax + interest + costs - paid, x.term('pay', x.pick(8, 15), 'day', x.pick('receipt', 'letter', 'third')) if x.maybe(0.7) else x.by('pay', 8, 16), bank='679')
    x.set(old=tax + interest + costs, when=x.ago(30, 60), paidon=x.ago(4, 25), seiz=x.money(250, 600))
    x.p(nl='Op {when} vroegen wij u {old} te betalen. Op {paidon} ontvingen wij slechts een deel. [Het saldo bedraagt {amount}.|U blijft {amount} schuldig.]', fr='Le {when}, nous vous avons demandé de payer {old}. Le {paidon}, nous n’en avons reçu qu’une partie. [Le solde s’élève à {amount}.|Vous restez redevable de {amount}.]', de='Am {when} forderten wir Sie auf, {old} zu zahlen. Am {paidon} ging nur ein Teil ein. [Der Restbetrag beläuft sich auf {amount}.|Sie schulden noch {amount}.]')
    x.rows(('principal', tax), ('interest', interest), ('costs', costs), ('paid', -paid), ('total', '{amount}'), total=True)
    pay_here(x)
    x.p(nl='Bij gebrek aan betaling gaan wij over tot beslag; [de kosten, geraamd op {seiz}, vallen te uwen laste|dit kost u ongeveer {seiz}].', fr='À défaut de paiement, nous procéderons à la saisie ; [les frais, estimés à {seiz}, seront à votre charge|cela vous coûtera environ {seiz}].', de='Bei Nichtzahlung erfolgt die Pfändung; [die auf {seiz} geschätzten Kosten gehen zu Ihren Lasten|dies kostet Sie etwa {seiz}].')
    plan(x)
    contact(x)

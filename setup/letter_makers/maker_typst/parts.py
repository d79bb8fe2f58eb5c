# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Parts that many letters share: opening, greeting, contact, privacy, remedies, foot."""

from datetime import date
from decimal import Decimal

from .senders import (  # noqa: F401  (some for the templates)
    POLICE,
    PROVINCES,
    SENDERS,
    local,
    town,
)

LAW_DAYS = [date(1969, 6, 27), date(1992, 4, 10), date(2013, 12, 13), date(2019, 4, 13), date(2003, 2, 28), date(1994, 7, 14), date(2008, 12, 22)]


def begin(x, sender, nl=None, fr=None, de=None, refs=None, mark=None):
    """Sender, subject and opening words."""
    if sender == 'town':
        x.sender = town(x.rng, x.lang)
    elif isinstance(sender, dict):
        x.sender = local(x.rng, sender, x.lang)
    else:
        x.sender = SENDERS[sender]
    x.set(we=x.sender['names'], short={**x.sender['names'], **x.sender['short']}, site=x.sender['site'] or 'www.belgium.be')
    x.set(our=x.ref(x.pick('##/####/###', '@@-2026-#####', '#########', '@##/####.###', '2026/#####', 'DOS-######')))
    title = x.text(nl, fr, de)
    if x.maybe(0.3):
        title = {k: {'nl': '[Betreft|Onderwerp]: ', 'fr': '[Objet|Concerne] : ', 'de': 'Betreff: '}[k] + v for k, v in title.items()}
        title = {k: x.words(v, k) for k, v in title.items()}
    x.head['title'] = title
    x.head['refs'] = [('our', '{our}')] + (refs or [])
    if x.maybe(0.3):
        x.head['refs'].append(('contact', x.person()))
    x.head['mark'] = mark
    if x.maybe(0.12) and x.lang != 'bi':
        x.h(nl='[Waarom ontvangt u deze brief?|Waarover gaat het?]', fr='[Pourquoi recevez-vous ce courrier ?|De quoi s’agit-il ?]', de='[Warum erhalten Sie dieses Schreiben?|Worum geht es?]')
    elif x.maybe(0.9):
        x.p(nl='[Geachte heer, mevrouw,|Geachte mevrouw, geachte heer,|Mevrouw, Mijnheer,|Beste,|Geachte,|Geachte zaakvoerder,]',
            fr='[Madame, Monsieur,|Mesdames, Messieurs,|Monsieur, Madame,]',
            de='[Sehr geehrte Damen und Herren,|Sehr geehrte Dame, sehr geehrter Herr,]')

ROLES = [dict(nl='Adviseur', fr='Conseiller', de='Berater'), dict(nl='Dossierbeheerder', fr='Gestionnaire de dossiers', de='Sachbearbeiter'),
         dict(nl='Diensthoofd', fr='Chef de service', de='Dienstleiter'), dict(nl='Namens de administrateur-generaal', fr='Pour l’administrateur général', de='Für den Generalverwalter'),
         dict(nl='Attaché', fr='Attaché', de='Attaché')]
LOCAL_ROLES = [dict(nl='Algemeen directeur', fr='Directeur général', de='Generaldirektor'), dict(nl='Financieel directeur', fr='Directeur financier', de='Einnehmer'),
               dict(nl='Dienst Financiën', fr='Service Finances', de='Finanzdienst'), dict(nl='De sanctionerend ambtenaar', fr='Le fonctionnaire délégué', de='Der beauftragte Beamte')]


def frame(x):
    """Further words, greeting, signature and foot lines."""
    more(x)
    who = x.person()
    x.set(who=who, role=x.pick(*(ROLES if x.sender['short'] else LOCAL_ROLES)))
    x.head['close'] = x.text(
        nl='[Met vriendelijke groeten,|Hoogachtend,|Met de meeste hoogachting,|Vriendelijke groet,]\n\n[{who}\n{role}|{role}\n{who}|{who}]',
        fr='[Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.|Salutations distinguées,|'
           'Nous vous prions d’agréer, Madame, Monsieur, nos meilleures salutations.|Bien à vous,]\n\n[{who}\n{role}|{role}\n{who}|{who}]',
        de='[Mit freundlichen Grüßen|Hochachtungsvoll,|Mit vorzüglicher Hochachtung]\n\n[{who}\n{role}|{role}\n{who}|{who}]')
    x.head['foot'] = []
    if x.maybe(0.5):
        x.other_iban('footiban')
        x.traits.append('account in foot')
        x.head['foot'].append(x.text(
            nl='[Ondernemingsnummer|KBO] ' + own_number(x) + ' – [rekening|IBAN|bankrekening] {footiban} – [tel.|T] 02 ' + x.ref('### ## ##'),
            fr='[Numéro d’entreprise|BCE] ' + own_number(x) + ' – [compte|IBAN|compte bancaire] {footiban} – [tél.|T] 02 ' + x.ref('### ## ##'),
            de='Unternehmensnummer ' + own_number(x) + ' – [Konto|IBAN] {footiban} – Tel. 02 ' + x.ref('### ## ##')))


def own_number(x):
    from .figures import enterprise
    return enterprise(x.rng)


MORE = [
    dict(nl='Deze brief vindt u ook terug in de eBox van uw onderneming.', fr='Vous retrouverez également ce courrier dans l’eBox de votre entreprise.', de='Dieses Schreiben finden Sie auch in der eBox Ihres Unternehmens.'),
    dict(nl='[Uw boekhouder of sociaal secretariaat|Een mandataris] kan dit dossier voor u opvolgen mits een geldige volmacht.', fr='[Votre comptable ou secrétariat social|Un mandataire] peut suivre ce dossier moyennant une procuration valable.', de='[Ihr Buchhalter oder Sozialsekretariat|Ein Bevollmächtigter] kann diese Akte mit gültiger Vollmacht verfolgen.'),
    dict(nl='Onze kantoren zijn gesloten op {closed} [en op feestdagen|].', fr='Nos bureaux sont fermés le {closed} [ainsi que les jours fériés|].', de='Unsere Büros sind am {closed} [sowie an Feiertagen|] geschlossen.'),
    dict(nl='Vanaf {digital} versturen wij onze brieven enkel nog digitaal.', fr='À partir du {digital}, nos courriers seront uniquement envoyés par voie électronique.', de='Ab dem {digital} versenden wir unsere Schreiben nur noch elektronisch.'),
    dict(nl='Een afschrift van dossierstukken kost {copy} per bladzijde.', fr='La copie de pièces du dossier coûte {copy} par page.', de='Eine Kopie aus der Akte kostet {copy} je Seite.'),
    dict(nl='Voor [andere heffingen|andere dossiers|de schulden van vroegere jaren] gebruiken wij het rekeningnummer {elsewhere}; gebruik dit nummer niet voor dit dossier.', fr='Pour [les autres redevances|les autres dossiers|les dettes d’années antérieures], nous utilisons le compte {elsewhere} ; ne l’utilisez pas pour le présent dossier.', de='Für [andere Abgaben|andere Akten|Schulden früherer Jahre] benutzen wir das Konto {elsewhere}; benutzen Sie es nicht für diese Akte.'),
    dict(nl='Ons bestuur [hecht belang aan|streeft naar] een duidelijke en correcte dienstverlening. Uw opmerkingen over deze brief zijn welkom.', fr='Notre administration [attache de l’importance à|s’efforce d’offrir] un service clair et correct. Vos remarques sur ce courrier sont les bienvenues.', de='Unserer Verwaltung ist eine klare und korrekte Dienstleistung wichtig. Ihre Bemerkungen sind willkommen.'),
    dict(nl='Raadpleeg uw dossier online: meld u aan met itsme of eID op {site} en kies uw onderneming ({number}).', fr='Consultez votre dossier en ligne : identifiez-vous avec itsme ou eID sur {site} et choisissez votre entreprise ({number}).', de='Sehen Sie Ihre Akte online ein: Melden Sie sich mit itsme oder eID auf {site} an und wählen Sie Ihr Unternehmen ({number}).'),
    dict(nl='Dit document werd automatisch aangemaakt op {printed} en is geldig zonder handtekening.', fr='Ce document a été généré automatiquement le {printed} et est valable sans signature.', de='Dieses Dokument wurde am {printed} automatisch erstellt und ist ohne Unterschrift gültig.'),
    dict(nl='De gegevens in deze brief stemmen overeen met de toestand van ons bestand op {printed}. Wijzigingen die later werden geregistreerd, zijn niet verwerkt.', fr='Les données de ce courrier correspondent à la situation de notre fichier au {printed}. Les modifications enregistrées par la suite n’y figurent pas.', de='Die Angaben in diesem Schreiben entsprechen dem Stand unserer Datei am {printed}. Spätere Änderungen sind nicht berücksichtigt.'),
]


def more(x):
    """Neutral paragraphs as letters have them, some with days, amounts and accounts that mean nothing here."""
    x.set(closed=x.after(20, 80), digital=date(x.date.year + 1, 1, 1), copy=x.pick(Decimal('0.10'), Decimal('0.25'), Decimal('0.50')), printed=x.ago(0, 3))
    x.other_iban('elsewhere')
    for text in x.rng.sample(MORE, x.pick(0, 1, 1, 2, 2, 3, 4)):
        x.p(**text, small=x.maybe(0.15))


def contact(x, chance=0.6):
    """Where to ask."""
    if not x.maybe(chance):
        return
    x.set(phone=x.ref(x.pick('02 ### ## ##', '0800 ## ###', '078 ## ## ##', '0257 ### ##')))
    x.p(nl='[Hebt u vragen? Bel ons op {phone}|Voor meer inlichtingen kunt u terecht op het nummer {phone}|Met vragen kunt u terecht bij onze diensten, '
           'telefoon {phone}] [(elke werkdag van 9 tot 12 uur)|of via {site}|en vermeld steeds ons kenmerk {our}].',
        fr='[Des questions ? Appelez-nous au {phone}|Pour tout renseignement, vous pouvez nous joindre au {phone}|Nos services restent à votre disposition au {phone}] '
           '[(chaque jour ouvrable de 9 à 12 heures)|ou via {site}|en rappelant la référence {our}].',
        de='[Haben Sie Fragen? Rufen Sie uns an: {phone}|Für weitere Auskünfte erreichen Sie uns unter {phone}] '
           '[(werktags von 9 bis 12 Uhr)|oder über {site}|unter Angabe des Aktenzeichens {our}].')


def privacy(x, chance=0.3):
    """Data protection, in small print."""
    if x.maybe(chance):
        x.p(nl='[Uw gegevens worden verwerkt overeenkomstig de algemene verordening gegevensbescherming (AVG) van {gdpr}.|Wij verwerken uw persoonsgegevens '
               'enkel om dit dossier te behandelen. Meer uitleg vindt u op {site}/privacy.]',
            fr='[Vos données sont traitées conformément au règlement général sur la protection des données (RGPD) du {gdpr}.|Nous ne traitons vos données '
               'à caractère personnel que pour la gestion de ce dossier. Plus d’informations : {site}/privacy.]',
            de='[Ihre Daten werden gemäß der Datenschutz-Grundverordnung (DSGVO) vom {gdpr} verarbeitet.|Ihre personenbezogenen Daten dienen nur der '
               'Bearbeitung dieser Akte. Näheres unter {site}/privacy.]', small=True)


def plan(x, chance=0.4):
    """The possibility to pay in parts."""
    if not x.maybe(chance):
        return
    x.set(plan=x.pick(x.by('other', 6, 12), x.term('other', x.pick(8, 10, 14), 'day')))
    x.p(nl='[Kunt u het volledige bedrag niet in één keer betalen? Vraag dan {plan} een afbetalingsplan aan via {site}.|Bij betalingsmoeilijkheden kunt u '
           '{plan} gespreide betaling aanvragen.]',
        fr='[Vous ne pouvez pas payer la totalité en une fois ? Demandez {plan} un plan de paiement via {site}.|En cas de difficultés de paiement, '
           'vous pouvez introduire {plan} une demande de facilités de paiement.]',
        de='[Können Sie den Gesamtbetrag nicht auf einmal zahlen? Beantragen Sie {plan} einen Zahlungsplan über {site}.|Bei Zahlungsschwierigkeiten '
           'können Sie {plan} eine Ratenzahlung beantragen.]')
    x.traits.append('plan possible')


def objection(x, who_nl='de bevoegde ambtenaar', who_fr='le fonctionnaire compétent', who_de='beim zuständigen Beamten', term=None, chance=0.8):
    """How to object."""
    if not x.maybe(chance):
        return
    if x.maybe(0.25):
        x.h(nl='[Niet akkoord?|Bezwaar|Hoe kunt u bezwaar maken?]', fr='[Pas d’accord ?|Réclamation|Comment contester ?]', de='[Nicht einverstanden?|Widerspruch]')
    x.set(objection=term or x.term('objection', x.pick(1, 2, 3, 6), 'month', x.pick('third', 'sending', 'receipt')))
    x.p(nl='[Bent u het niet eens met deze beslissing? Dan kunt u {objection} bezwaar indienen bij|Een gemotiveerd bezwaarschrift kan, op straffe van verval, '
           '{objection} worden ingediend bij|U kunt {objection} schriftelijk en gemotiveerd bezwaar aantekenen bij] ' + who_nl + '.',
        fr='[Si vous n’êtes pas d’accord avec cette décision, vous pouvez {objection} introduire une réclamation auprès de|Une réclamation écrite et motivée peut, '
           'sous peine de déchéance, être introduite {objection} auprès de|Vous pouvez contester cette décision {objection} par écrit auprès de] ' + who_fr + '.',
        de='[Sind Sie mit diesem Beschluss nicht einverstanden, so können Sie {objection} Widerspruch einlegen|Ein begründeter Widerspruch kann zur Vermeidung '
           'des Verfalls {objection} eingereicht werden|Sie können {objection} schriftlich Einspruch erheben] ' + who_de + '.')


def appeal(x, court_nl='de Raad van State', court_fr='le Conseil d’État', court_de='beim Staatsrat', term=None, chance=0.7):
    """How to appeal to a court."""
    if not x.maybe(chance):
        return
    x.set(appeal=term or x.term('appeal', x.pick(30, 60), 'day', x.pick('receipt', 'sending')))
    x.p(nl='[Tegen deze beslissing kan {appeal} beroep worden ingesteld bij|U kunt {appeal} een verzoekschrift neerleggen bij] ' + court_nl + '.',
        fr='[Un recours contre cette décision peut être introduit {appeal} devant|Vous disposez de la possibilité d’introduire {appeal} une requête devant] ' + court_fr + '.',
        de='[Gegen diesen Beschluss kann {appeal} Beschwerde eingelegt werden|Sie können {appeal} eine Klage einreichen] ' + court_de + '.')


def threat(x, chance=0.6):
    """What will happen otherwise, with costs."""
    if not x.maybe(chance):
        return
    x.set(threat=x.money(15, 280, x.maybe()))
    x.traits.append('threatened costs')
    x.p(nl='[Zonder betaling binnen deze termijn worden de kosten verhoogd met {threat} en volgt een dwangbevel.|Betaalt u niet tijdig, dan sturen wij het dossier naar '
           'een gerechtsdeurwaarder; dat kost minstens {threat} extra.|Bij gebrek aan tijdige betaling zal een bijkomende kost van {threat} worden aangerekend.]',
        fr='[À défaut de paiement dans ce délai, des frais de {threat} seront ajoutés et une contrainte sera décernée.|Sans paiement à temps, nous confierons le dossier à un '
           'huissier de justice, ce qui entraînera au moins {threat} de frais supplémentaires.|À défaut, un montant supplémentaire de {threat} vous sera réclamé.]',
        de='[Bei nicht fristgerechter Zahlung kommen Kosten von {threat} hinzu und es ergeht ein Zahlungsbefehl.|Andernfalls übergeben wir die Akte einem Gerichtsvollzieher, '
           'was mindestens {threat} zusätzlich kostet.]')


def no_pay(x, chance=0.6):
    """Say that nothing is to be done."""
    if x.maybe(chance):
        x.p(nl='[U hoeft niets te doen.|U hoeft naar aanleiding van deze brief niets te betalen.|Dit schrijven is louter informatief.|Deze brief is geen uitnodiging tot betaling.]',
            fr='[Vous n’avez aucune démarche à effectuer.|Aucun paiement ne vous est demandé.|Ce courrier vous est adressé à titre informatif.|La présente ne constitue pas une invitation à payer.]',
            de='[Sie brauchen nichts zu unternehmen.|Sie müssen aufgrund dieses Schreibens nichts zahlen.|Dieses Schreiben dient nur zu Ihrer Information.]')


def law(x, chance=0.55):
    """Legal framework with dates of laws, often on a second page."""
    if not x.maybe(chance):
        return
    x.set(mot=date(1991, 7, 29), law1=x.pick(*LAW_DAYS), law2=x.pick(*LAW_DAYS), fromday=x.ago(400, 3000))
    if x.maybe(0.35):
        x.blocks.append(('break', None, {}))
    x.h(nl='[Wettelijk kader|Reglementering|Toelichting]', fr='[Cadre légal|Réglementation|Explications]', de='[Rechtlicher Rahmen|Erläuterungen]')
    x.p(nl='[Deze brief steunt op de wet van {law1}, gewijzigd bij koninklijk besluit van {law2}.|Gelet op de wet van {law1} en het besluit van {law2} tot uitvoering ervan.|De toepasselijke tekst is de wet van {law1}, in werking sinds {fromday}.] '
           '[De volledige tekst kunt u raadplegen op onze website.|De wet van {mot} betreffende de uitdrukkelijke motivering van de bestuurshandelingen is van toepassing.|]',
        fr='[La présente se fonde sur la loi du {law1}, modifiée par l’arrêté royal du {law2}.|Vu la loi du {law1} et l’arrêté du {law2} portant exécution de celle-ci.|Le texte applicable est la loi du {law1}, en vigueur depuis le {fromday}.] '
           '[Le texte intégral peut être consulté sur notre site.|La loi du {mot} relative à la motivation formelle des actes administratifs est d’application.|]',
        de='[Dieses Schreiben stützt sich auf das Gesetz vom {law1}, abgeändert durch den Königlichen Erlass vom {law2}.|Aufgrund des Gesetzes vom {law1} und des Ausführungserlasses vom {law2}.|Anwendbar ist das Gesetz vom {law1}, in Kraft seit dem {fromday}.] '
           '[Der vollständige Text ist auf unserer Website einsehbar.|]')
    texts = [dict(nl='Het bestuur bewaart het dossier gedurende tien jaar. U kunt het op afspraak inzien; kopieën zijn gratis tot tien bladzijden.',
                  fr='L’administration conserve le dossier pendant dix ans. Vous pouvez le consulter sur rendez-vous ; les copies sont gratuites jusqu’à dix pages.',
                  de='Die Verwaltung bewahrt die Akte zehn Jahre auf. Sie können sie nach Vereinbarung einsehen; Kopien sind bis zu zehn Seiten kostenlos.'),
             dict(nl='Klachten over de dienstverlening kunt u richten tot onze klachtendienst en daarna tot de federale Ombudsman.',
                  fr='Les plaintes relatives au service peuvent être adressées à notre service des plaintes, puis au Médiateur fédéral.',
                  de='Beschwerden über die Dienstleistung richten Sie an unsere Beschwerdestelle und danach an den föderalen Ombudsmann.'),
             dict(nl='Communiceren kan in de taal van het taalgebied waarin uw zetel gevestigd is.', fr='La correspondance se fait dans la langue de la région où est établi votre siège.',
                  de='Der Schriftwechsel erfolgt in der Sprache des Gebietes, in dem Ihr Sitz liegt.'),
             dict(nl='Verandert uw adres of uw rekeningnummer? Deel dit zo snel mogelijk mee.', fr='Votre adresse ou votre numéro de compte change ? Communiquez-le-nous au plus vite.',
                  de='Ändert sich Ihre Anschrift oder Ihre Kontonummer? Teilen Sie uns dies schnellstmöglich mit.')]
    for text in x.rng.sample(texts, x.pick(1, 2, 3)):
        x.p(**text, small=x.maybe(0.3))

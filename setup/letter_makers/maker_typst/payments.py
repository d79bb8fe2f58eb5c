# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The ways in which a letter tells how to pay."""


LAYOUTS = ['table', 'stacked', 'sentence', 'dotted', 'panel', 'slip', 'header_table', 'columns', 'slip_first', 'list', 'plain']


def pay_here(x, layouts=LAYOUTS):
    """The payment data in one of the layouts, and advice."""
    if x.maybe(0.25):
        x.h(nl='[Hoe betaalt u?|Wat moet u doen?|Betaling]', fr='[Comment payer ?|Que devez-vous faire ?|Paiement]', de='[Wie bezahlen Sie?|Was müssen Sie tun?|Zahlung]')
    payment_data(x, layouts)
    tips(x)
    if x.maybe(0.15):
        summary(x)


def payment_data(x, layouts):
    """Put the payment data of the letter in one of the layouts."""
    x.layout = x.pick(*layouts)
    if x.layout == 'sentence':
        return sentence(x)
    if x.layout in ('slip', 'slip_first'):
        if x.maybe(0.6):
            sentence(x, brief=x.maybe(0.5))
        elif x.maybe(0.9):
            x.p(nl='[Gelieve het overschrijvingsformulier te gebruiken voor uw betaling.|U kunt betalen met het overschrijvingsformulier op deze bladzijde.|Betaal met de gegevens van het formulier.]',
                fr='[Veuillez utiliser le formulaire de virement pour votre paiement.|Vous pouvez payer au moyen du formulaire de virement figurant sur cette page.|Payez à l’aide des données du formulaire.]',
                de='[Bitte benutzen Sie für Ihre Zahlung das Überweisungsformular.|Sie können mit dem Überweisungsformular auf dieser Seite zahlen.|Zahlen Sie anhand der Angaben des Formulars.]')
        x.blocks.append(('slip', slip_rows(x), {'first': x.layout == 'slip_first'}))
        x.traits.append('slip')
        return None
    lead(x)
    rows = pay_rows(x)
    if x.layout == 'header_table':
        x.blocks.append(('matrix', rows, {}))
    elif x.layout == 'list':
        x.blocks.append(('items', [{lang: f'{a[lang]}: {b[lang]}' for lang in x.langs} for a, b in rows], {}))
    else:
        x.blocks.append(('data', rows, {'style': x.layout}))
    return None


def lead(x):
    """The line above the data."""
    if x.maybe(0.9):
        x.p(nl='[Gelieve het verschuldigde bedrag te betalen met de onderstaande gegevens.|Hoe betaalt u? Gebruik deze gegevens:|'
               'U kunt betalen door overschrijving met de volgende gegevens:|Wij verzoeken u de betaling als volgt uit te voeren:|Betaalgegevens]',
            fr='[Veuillez effectuer votre paiement au moyen des données ci-dessous.|Comment payer ? Utilisez les données suivantes :|'
               'Nous vous prions d’effectuer le versement comme suit :|Données de paiement]',
            de='[Bitte nehmen Sie die Zahlung anhand der nachstehenden Angaben vor.|Wie bezahlen Sie? Bitte benutzen Sie diese Angaben:|'
               'Wir bitten Sie, die Zahlung wie folgt vorzunehmen:|Zahlungsangaben]')


def pay_rows(x):
    """Label and value of what is to be paid, in a shuffled but sensible order."""
    due = x.payment['due']
    rows = [('amount', '[{amount}|{amount}|**{amount}**]'), ('iban', '{iban}')]
    if x.maybe(0.55):
        rows.append(('bic', '{bic}'))
    if x.maybe(0.8):
        rows.append(('ben', '{ben}'))
    rows.append(('freecomm' if x.payment['free'] else 'comm', '[{comm}|{comm}|**{comm}**]'))
    if due is not None and x.maybe(0.85):
        rows.insert(x.pick(0, 1, len(rows)), ('due' if due.row('nl') == '@' else 'term', '{due:row}'))
    if x.maybe(0.2):
        rows.append(rows.pop(0))
    return [(x.cell(a), x.cell(b)) for a, b in rows]


def slip_rows(x):
    """The fields of a transfer slip."""
    due = x.payment['due']
    return {'title': x.text(nl='[OVERSCHRIJVINGSOPDRACHT|EUROPESE OVERSCHRIJVING|Overschrijvingsformulier]',
                            fr='[ORDRE DE VIREMENT|VIREMENT EUROPÉEN|Bulletin de virement]',
                            de='[ÜBERWEISUNGSAUFTRAG|EUROPÄISCHE ÜBERWEISUNG|Überweisungsformular]'),
            'amount': (x.text(nl='Bedrag', fr='Montant', de='Betrag'), x.cell('{amount}')),
            'day': (x.text(nl='[Uitvoeringsdatum in de toekomst|Memodatum]', fr='[Date d’exécution souhaitée dans le futur|Date mémo]',
                           de='[Gewünschtes Ausführungsdatum|Memodatum]'),
                    x.cell('{due:row}') if due is not None and due.row('nl') == '@' and x.maybe() else None),
            'payer': (x.text(nl='[Naam en adres opdrachtgever|Opdrachtgever]', fr='[Nom et adresse donneur d’ordre|Donneur d’ordre]',
                             de='[Name und Anschrift des Auftraggebers|Auftraggeber]'),
                      {lang: '\n'.join([x.to['name'], *x.to['lines']]) for lang in x.langs} if x.maybe(0.7) else None),
            'iban': (x.text(nl='Rekening begunstigde (IBAN)', fr='Compte bénéficiaire (IBAN)', de='Konto des Empfängers (IBAN)'),
                     x.cell('{iban}')),
            'bic': (x.text(nl='BIC begunstigde', fr='BIC bénéficiaire', de='BIC des Empfängers'), x.cell('{bic}')),
            'ben': (x.text(nl='Naam en adres begunstigde', fr='Nom et adresse bénéficiaire', de='Name und Anschrift des Empfängers'),
                    x.cell('{ben}')),
            'comm': (x.text(nl='Mededeling', fr='Communication', de='Mitteilung'), x.cell('{comm}'))}


def sentence(x, brief=False):
    """Paying told in running text."""
    due = x.payment['due']
    x.set(when={lang: (' {due}' if due is not None and not brief else '') for lang in ('nl', 'fr', 'de')},
          bics='' if x.maybe() else ' (BIC {bic})',
          name={'nl': '[ op naam van| van| ten name van] {ben}', 'fr': '[ au nom de| ouvert au nom de] {ben}',
                'de': '[ auf den Namen| lautend auf| von] {ben}'} if x.maybe(0.75) else '',
          by={'nl': 'vrije' if x.payment['free'] else 'gestructureerde', 'fr': 'libre' if x.payment['free'] else 'structurée',
              'de': 'freien' if x.payment['free'] else 'strukturierten'})
    x.values = {k: ({lang: x.words(v, lang) for lang in x.langs} if k in ('when', 'bics', 'name', 'by') else v)
                for k, v in x.values.items()}
    x.p(**x.pick(*SENTENCES))


SENTENCES = [
    dict(nl='[Wij verzoeken u het bedrag van|Gelieve|U dient het bedrag van|Wij vragen u om] **{amount}**{when} [te storten op|over te schrijven op|te betalen op] '
            '[rekeningnummer|rekening|het rekeningnummer] {iban}{bics}{name} [met vermelding van de {by} mededeling|met de mededeling|onder vermelding van] {comm}.',
         fr='[Nous vous prions de verser la somme de|Veuillez verser|Nous vous invitons à payer le montant de|Vous êtes prié de payer] **{amount}**{when} '
            '[sur le compte|au compte] {iban}{bics}{name}, [en mentionnant la communication {by}|avec la communication|sous la référence] {comm}.',
         de='[Wir bitten Sie, den Betrag von|Wir ersuchen Sie, die Summe von|Sie werden gebeten, den Betrag in Höhe von] **{amount}**{when} auf das Konto {iban}{bics}{name} '
            '[unter Angabe der {by} Mitteilung|mit der Mitteilung|unter Angabe von] {comm} zu [überweisen|zahlen].'),
    dict(nl='[Stort daartoe|Stort] op rekening {iban}{bics}{name} [de som van|het bedrag van] {amount}{when}. [Vermeld daarbij|Gebruik als mededeling|Mededeling:] {comm}.',
         fr='[Versez à cet effet|Versez] sur le compte {iban}{bics}{name} [la somme de|le montant de] {amount}{when}. [Mentionnez|Indiquez en communication|Communication :] {comm}.',
         de='[Überweisen Sie hierzu|Überweisen Sie] auf das Konto {iban}{bics}{name} [die Summe von|den Betrag von] {amount}{when}. [Geben Sie als Mitteilung an:|Mitteilung:] {comm}.'),
    dict(nl='[U bent ons dus|U bent] {amount} verschuldigd. [Deze som dient|Dit bedrag dient]{when} [toe te komen|betaald te zijn] op {iban}{bics}{name}, mededeling {comm}.',
         fr='[Vous nous devez donc|Vous êtes redevable de] {amount}. [Cette somme doit|Ce montant doit] [parvenir|être versé]{when} au compte {iban}{bics}{name}, communication {comm}.',
         de='[Sie schulden uns somit|Sie schulden] {amount}. [Diese Summe muss|Dieser Betrag muss]{when} auf dem Konto {iban}{bics}{name} eingehen, Mitteilung {comm}.'),
    dict(nl='[De betaling van|De vereffening van] {amount} gebeurt{when} door overschrijving op {iban}{bics}{name}. De {by} mededeling [is|luidt] {comm}.',
         fr='[Le paiement de|Le règlement de] {amount} s’effectue{when} par virement au compte {iban}{bics}{name}. La communication {by} est {comm}.',
         de='[Die Zahlung von|Die Begleichung von] {amount} erfolgt{when} durch Überweisung auf {iban}{bics}{name}. Bei der {by} Mitteilung geben Sie an: {comm}.'),
]


def summary(x):
    """A box near the top with the amount and the day."""
    due = x.payment['due']
    x.set(until={lang: ' – {due:row}' if due is not None and x.maybe(0.7) else '' for lang in ('nl', 'fr', 'de')})
    x.p(nl='**[Te betalen|In het kort: te betalen]: {amount}**{until}', fr='**[À payer|En bref : à payer] : {amount}**{until}',
        de='**[Zu zahlen|Auf einen Blick: zu zahlen]: {amount}**{until}', boxed=True)
    x.blocks.insert(x.pick(0, 0, 1), x.blocks.pop())
    x.traits.append('summary on top')


TIPS = [
    dict(nl='Vermeld [altijd|steeds] deze mededeling; zonder die mededeling kunnen wij uw betaling niet [verwerken|toewijzen].',
         fr='Mentionnez [toujours|impérativement] cette communication ; à défaut, nous ne pourrons pas [traiter|affecter] votre paiement.',
         de='Geben Sie [immer|unbedingt] diese Mitteilung an; sonst kann Ihre Zahlung nicht [bearbeitet|zugeordnet] werden.'),
    dict(nl='Als betaaldatum geldt de dag waarop het geld op onze rekening staat. [Hou rekening met de verwerkingstijd van uw bank (één tot twee werkdagen).|]',
         fr='La date de paiement est celle à laquelle la somme est créditée sur notre compte. [Tenez compte du délai de traitement de votre banque (un à deux jours ouvrables).|]',
         de='Als Zahlungsdatum gilt der Tag der Gutschrift auf unserem Konto. [Berücksichtigen Sie die Bearbeitungszeit Ihrer Bank (ein bis zwei Werktage).|]'),
    dict(nl='Opgelet voor valse facturen: controleer het rekeningnummer op onze website.', fr='Attention aux fausses factures : vérifiez le numéro de compte sur notre site.',
         de='Vorsicht vor gefälschten Rechnungen: Prüfen Sie die Kontonummer auf unserer Website.'),
    dict(nl='Hebt u [onlangs|de voorbije dagen] betaald? [Dan hoeft u met deze brief geen rekening te houden.|Dan is de betaling mogelijk nog niet verwerkt.]',
         fr='Vous avez payé [récemment|ces derniers jours] ? [Ne tenez pas compte de la présente.|Il se peut que votre paiement ne soit pas encore enregistré.]',
         de='Haben Sie [kürzlich|in den letzten Tagen] gezahlt? [Dann ist dieses Schreiben gegenstandslos.|Möglicherweise ist Ihre Zahlung noch nicht verbucht.]'),
    dict(nl='Betalen kan ook [via de QR-code in uw bankapp|met Zoomit] of aan het loket, niet met cheque.', fr='Le paiement est aussi possible [par QR code dans votre application bancaire|via Zoomit] ou au guichet, mais pas par chèque.',
         de='Zahlen können Sie auch [per QR-Code in Ihrer Banking-App|über Zoomit] oder am Schalter, nicht per Scheck.'),
]


def tips(x):
    """Advice under the payment data."""
    for tip in x.rng.sample(TIPS, x.pick(0, 0, 0, 1, 1, 2)):
        x.p(**tip, small=x.maybe(0.2))

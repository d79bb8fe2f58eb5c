# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Accounts, references, amounts and days as Belgian letters print them."""

from datetime import date, timedelta
from decimal import Decimal

BANKS = {'679': 'PCHQBEBB', '091': 'GKCCBEBB', '363': 'BBRUBEBB', '310': 'BBRUBEBB', '210': 'GEBABEBB',
         '001': 'GEBABEBB', '405': 'KREDBEBB', '733': 'KREDBEBB', '068': 'GKCCBEBB', '778': 'GKCCBEBB'}
MONTHS = {
    'nl': ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    'fr': ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    'de': ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
}
WEEKDAYS = {
    'nl': ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    'fr': ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    'de': ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
}
WORDS = {
    'nl': {1: 'een', 2: 'twee', 3: 'drie', 4: 'vier', 5: 'vijf', 6: 'zes', 7: 'zeven', 8: 'acht', 10: 'tien',
           14: 'veertien', 15: 'vijftien', 20: 'twintig', 21: 'eenentwintig', 30: 'dertig', 40: 'veertig',
           45: 'vijfenveertig', 60: 'zestig'},
    'fr': {1: 'un', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 10: 'dix',
           14: 'quatorze', 15: 'quinze', 20: 'vingt', 21: 'vingt et un', 30: 'trente', 40: 'quarante',
           45: 'quarante-cinq', 60: 'soixante'},
    'de': {1: 'einem', 2: 'zwei', 3: 'drei', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 10: 'zehn',
           14: 'vierzehn', 15: 'fünfzehn', 20: 'zwanzig', 21: 'einundzwanzig', 30: 'dreißig', 40: 'vierzig',
           45: 'fünfundvierzig', 60: 'sechzig'},
}
NBSP, THIN = '\u00a0', '\u202f'


def iban(rng, bank=None):
    """A Belgian account with right check digits, and its BIC."""
    bank = bank or rng.choice(list(BANKS))
    body = bank + f'{rng.randrange(10 ** 7):07d}'
    body += f'{int(body) % 97 or 97:02d}'
    return f'BE{98 - int(body + "111400") % 97:02d}{body}', BANKS[bank]


def structured(rng):
    """A structured communication of 12 digits."""
    body = rng.randrange(10 ** 8, 10 ** 10)
    return f'{body:010d}{body % 97 or 97:02d}'


def enterprise(rng):
    """An enterprise number, dotted."""
    body = rng.randrange(4_000_000, 7_999_999)
    digits = f'{body:08d}{97 - body % 97:02d}'
    return f'{digits[:4]}.{digits[4:7]}.{digits[7:]}'


def money(rng, low, high, whole=False):
    """An amount between low and high."""
    value = rng.randrange(int(low), int(high) + 1)
    return Decimal(value) if whole else Decimal(value) + Decimal(rng.randrange(100)) / 100


def cents(value):
    """An amount rounded to cents."""
    return Decimal(value).quantize(Decimal('0.01'))


def print_money(value, style, lang):
    """An amount in one of the Belgian notations."""
    sign, value = ('-' if value < 0 else ''), abs(cents(value))
    whole, fraction = f'{value:.2f}'.split('.')
    groups = f'{int(whole):,}'.split(',')
    dotted, thin, hard = '.'.join(groups), THIN.join(groups), NBSP.join(groups)
    word = {'nl': 'euro', 'fr': 'euros', 'de': 'Euro'}[lang]
    if style == 'dash' and fraction == '00':
        return f'{sign}{dotted},-{NBSP}EUR'
    if style == 'round' and fraction == '00':
        return f'{sign}{dotted}{NBSP}{word}'
    forms = {'eur': f'{dotted},{fraction}{NBSP}EUR', 'sign': f'€{NBSP}{dotted},{fraction}',
             'signed': f'€{dotted},{fraction}', 'front': f'EUR{NBSP}{dotted},{fraction}',
             'tight': f'EUR{whole},{fraction}', 'thin': f'{thin},{fraction}{NBSP}€',
             'hard': f'{hard},{fraction}{NBSP}EUR', 'back': f'{dotted},{fraction}{NBSP}€',
             'word': f'{dotted},{fraction}{NBSP}{word}', 'spaced': f'€ {hard},{fraction}'}
    return sign + forms.get(style, forms['eur'])


MONEY_STYLES = ['eur', 'eur', 'sign', 'sign', 'signed', 'front', 'tight', 'thin', 'hard', 'back', 'back', 'word',
                'spaced', 'dash', 'round']


def print_day(day, style, lang):
    """A day in one of the notations of the language."""
    number = {'nl': f'{day.day}', 'fr': '1er' if day.day == 1 else f'{day.day}', 'de': f'{day.day}.'}[lang]
    long = f'{number} {MONTHS[lang][day.month - 1]} {day.year}'
    if style == 'weekday':
        comma = ', ' if lang == 'de' else ' '
        return f'{WEEKDAYS[lang][day.weekday()]}{comma}{long}'
    forms = {'slash': f'{day:%d/%m/%Y}', 'dot': f'{day:%d.%m.%Y}', 'dash': f'{day:%d-%m-%Y}'}
    return forms.get(style, long)


DAY_STYLES = ['long', 'long', 'long', 'slash', 'slash', 'dot', 'dash']


def print_iban(value, style):
    """An account in groups, tight, hyphenated or with hard spaces."""
    groups = [value[i:i + 4] for i in range(0, 16, 4)]
    return {'tight': value, 'hyphen': '-'.join(groups), 'hard': NBSP.join(groups)}.get(style, ' '.join(groups))


def print_structured(value, style):
    """A structured communication between pluses, stars or bare."""
    a, b, c = value[:3], value[3:7], value[7:]
    return {'stars': f'***{a}/{b}/{c}***', 'bare': f'{a}/{b}/{c}', 'wide': f'+++ {a} / {b} / {c} +++',
            'gap': f'+++{NBSP}{a}/{b}/{c}{NBSP}+++', 'digits': value}.get(style, f'+++{a}/{b}/{c}+++')


def easter(year):
    """Easter Sunday (Gauss, Gregorian)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def is_working(day):
    """Monday to Friday and no Belgian holiday."""
    fixed = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}
    moving = {easter(day.year) + timedelta(n) for n in (1, 39, 50)}
    return day.weekday() < 5 and (day.month, day.day) not in fixed and day not in moving


def working_days(day, count):
    """The working day `count` working days after (or before) a day."""
    step = timedelta(1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while not is_working(day):
            day += step
    return day


def add_months(day, count):
    """The same day some months later, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    for number in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, number)
        except ValueError:
            continue


def month_end(day, months=0):
    """The last day of the month some months later."""
    return add_months(day.replace(day=1), months + 1) - timedelta(1)

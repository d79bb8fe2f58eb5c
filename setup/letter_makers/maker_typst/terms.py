# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The days a letter sets, each with the words it is printed in."""

from dataclasses import dataclass
from datetime import date, timedelta

from .figures import WORDS, add_months, is_working, month_end, working_days


@dataclass
class By:
    """A day by which something should be done: 'uiterlijk op 15 juni 2026'."""
    kind: str
    day: date
    before: bool = False

    def dates(self):
        return [self.day, self.day - timedelta(1)] if self.before else [self.day]

    def words(self, lang):
        if self.before:
            return {'nl': '[vóór|voor] @', 'fr': 'avant le @', 'de': 'vor dem @'}[lang]
        return {'nl': '[uiterlijk op @|uiterlijk @|ten laatste op @|tegen uiterlijk @|tegen @|tot en met @|ten laatste tegen @]',
                'fr': '[au plus tard le @|pour le @|au plus tard pour le @|jusqu’au @ inclus|d’ici le @|au plus tard à la date du @]',
                'de': '[spätestens am @|bis spätestens @|bis zum @|bis spätestens den @|bis einschließlich @]'}[lang]

    def row(self, lang):
        return '@'


@dataclass
class MonthEnd:
    """The last day of the month after the letter."""
    kind: str
    day: date

    def dates(self):
        return [self.day]

    def words(self, lang):
        return {'nl': '[uiterlijk|ten laatste] op de laatste dag van de maand volgend op [de datum van deze brief|die van deze brief]',
                'fr': 'au plus tard le dernier jour du mois [suivant|qui suit] [la date de la présente|celui de la présente]',
                'de': 'spätestens am letzten Tag des Monats, der auf das Datum dieses Schreibens folgt'}[lang]

    def row(self, lang):
        return {'nl': 'laatste dag van de maand volgend op de datum van deze brief', 'fr': 'dernier jour du mois suivant la date de la présente',
                'de': 'letzter Tag des Monats nach dem Datum dieses Schreibens'}[lang]


@dataclass
class At:
    """A day on which the receiver should be somewhere."""
    kind: str
    day: date
    hour: str = '09:30'

    def dates(self):
        return [self.day]

    def words(self, lang):
        hour, minute = self.hour.split(':')
        return {'nl': f'op @@ om [{hour}.{minute} uur|{hour}u{minute}|{self.hour} uur]',
                'fr': f'le @@ à [{hour}h{minute}|{hour} h {minute}|{self.hour} heures]',
                'de': f'am @@ um [{self.hour} Uhr|{hour}.{minute} Uhr]'}[lang]

    row = words


@dataclass
class Term:
    """A term that runs from the receipt, the sending or the third working day."""
    kind: str
    count: int
    unit: str
    start: str
    letter: date = None
    received: date = None
    variant: bool = False

    @property
    def day(self):
        start = {'receipt': self.received, 'third': working_days(self.letter, 3)}.get(self.start, self.letter)
        if self.unit == 'month':
            return add_months(start, self.count)
        return working_days(start, self.count) if self.unit == 'working' else start + timedelta(self.count)

    def dates(self):
        return [self.day]

    def length(self, lang):
        n, word = self.count, WORDS[lang].get(self.count, str(self.count))
        if self.unit == 'month':
            noun = {'nl': 'maand' if n == 1 else 'maanden', 'fr': 'mois', 'de': 'Monat' if n == 1 else 'Monaten'}[lang]
        else:
            noun = {'day': {'nl': 'dagen', 'fr': 'jours', 'de': 'Tagen'},
                    'calendar': {'nl': 'kalenderdagen', 'fr': 'jours calendrier', 'de': 'Kalendertagen'},
                    'working': {'nl': 'werkdagen', 'fr': 'jours ouvrables', 'de': 'Werktagen'}}[self.unit][lang]
        return f'[{word} ({n})|{n}|{word}|{n}] {noun}' if n > 1 else f'[{word}|{word}|één] {noun}' \
            if lang == 'nl' else f'{word} {noun}'

    def words(self, lang):
        start = STARTS[lang][self.start]
        latest = LATEST[lang].get(self.start)
        if latest and self.variant:
            return f'{latest[0]} {self.row(lang, latest[1])}'
        if lang == 'nl':
            one = '|binnen de maand|endéans de maand' if self.unit == 'month' and self.count == 1 else ''
            return f'[binnen {self.length(lang)}|binnen een termijn van {self.length(lang)}{one}] {start}'
        if lang == 'fr':
            return f'[dans les {self.length(lang)}|dans un délai de {self.length(lang)}|endéans les ' \
                   f'{self.length(lang)}] {start}' if self.count > 1 else \
                   f'[dans le mois|dans un délai d’un mois|endéans le mois] {start}'
        return f'[innerhalb von {self.length(lang)}|binnen {self.length(lang)}|innerhalb einer Frist von ' \
               f'{self.length(lang)}] {start}'

    def row(self, lang, start=None):
        text = f'{self.length(lang)} {start or STARTS[lang][self.start]}'
        for dative, plain in (('Tagen', 'Tage'), ('tagen', 'tage'), ('Monaten', 'Monate'), ('einem', 'ein')) if lang == 'de' else ():
            text = text.replace(dative, plain)
        return text


LATEST = {
    'nl': {'receipt': ('[uiterlijk|ten laatste]', '[na ontvangst van deze brief|na de ontvangst van dit schrijven]'),
           'letter': ('[uiterlijk|ten laatste]', 'na de datum [bovenaan deze brief|van deze brief]'), 'sending': ('[uiterlijk|ten laatste]', 'na de verzending van deze brief')},
    'fr': {'receipt': ('au plus tard', 'après [la réception de la présente|réception de ce courrier]'), 'letter': ('au plus tard', 'après la date [figurant en tête de ce courrier|de la présente]'),
           'sending': ('au plus tard', 'après l’envoi de [la présente|ce courrier]')},
    'de': {'receipt': ('spätestens', 'nach [Erhalt|Empfang] dieses Schreibens'), 'letter': ('spätestens', 'nach dem [oben genannten Datum|Datum dieses Schreibens]'),
           'sending': ('spätestens', 'nach [dem Versand|Versand] dieses Schreibens')},
}
STARTS = {
    'nl': {'receipt': '[na ontvangst van deze brief|na de ontvangst van dit schrijven|vanaf de ontvangst van deze brief]',
           'letter': '[na de datum van deze brief|te rekenen vanaf de datum van deze brief|na datum van dit schrijven]',
           'sending': '[na de verzending van deze brief|vanaf de verzendingsdatum van dit schrijven|'
                      'te rekenen vanaf de verzending van deze brief]',
           'third': '[te rekenen vanaf de derde werkdag volgend op de verzending van deze brief|vanaf de derde werkdag '
                    'na de verzending van dit schrijven]'},
    'fr': {'receipt': '[de la réception de la présente|à dater de la réception de ce courrier|suivant la réception de '
                      'cette lettre]',
           'letter': '[à compter de la date de la présente|à dater de la présente lettre|à partir de la date de ce '
                     'courrier]',
           'sending': '[à compter de l’envoi de la présente|à partir de la date d’envoi de ce courrier|suivant l’envoi '
                      'de la présente]',
           'third': '[à compter du troisième jour ouvrable qui suit l’envoi de la présente|à dater du troisième jour '
                    'ouvrable suivant la date d’envoi de ce courrier]'},
    'de': {'receipt': '[nach Erhalt dieses Schreibens|ab Erhalt dieses Schreibens|nach Empfang dieses Briefes]',
           'letter': '[ab dem Datum dieses Schreibens|nach dem Datum dieses Briefes]',
           'sending': '[ab dem Versand dieses Schreibens|nach Versendung dieses Schreibens]',
           'third': '[ab dem dritten Werktag nach dem Versand dieses Schreibens|ab dem dritten Werktag, der auf die '
                    'Versendung dieses Schreibens folgt]'},
}


def accepted(days):
    """The days as written in the truth, with the working day before one that is none."""
    found = []
    for day in days:
        found.append(day)
        if not is_working(day):
            found.append(working_days(day, -1))
    return list(dict.fromkeys(day.isoformat() for day in found))


__all__ = ['At', 'By', 'MonthEnd', 'Term', 'accepted', 'month_end']

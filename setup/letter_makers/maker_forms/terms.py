# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Terms in words, with the day that they mean."""

import datetime as dt

from . import figures

WORDS = {
    "by": {
        "nl": "uiterlijk op {d}|ten laatste op {d}|tegen {d} ten laatste|uiterlijk {d}",
        "fr": "au plus tard le {d}|pour le {d} au plus tard|pour le {d}|à la date du {d} au plus tard",
        "de": "spätestens am {d}|bis zum {d}|bis spätestens den {d}",
    },
    "before": {"nl": "vóór {d}|voor {d}", "fr": "avant le {d}", "de": "vor dem {d}"},
    "letter": {
        "nl": "binnen {n} dagen vanaf de datum van deze brief|binnen de {n} kalenderdagen na de verzending van dit bericht|binnen een termijn van {n} dagen, te rekenen vanaf de verzendingsdatum|binnen {n} dagen na dagtekening van dit schrijven",
        "fr": "dans les {n} jours à dater de la présente|dans un délai de {n} jours calendrier à compter de l'envoi du présent avis|endéans les {n} jours de la date d'envoi|dans les {n} jours de la date de ce courrier",
        "de": "innerhalb von {n} Tagen ab dem Datum dieses Schreibens|binnen {n} Kalendertagen nach Versand dieses Schreibens|innerhalb einer Frist von {n} Tagen ab Versanddatum",
    },
    "receipt": {
        "nl": "binnen {n} dagen na ontvangst van deze brief|binnen {n} kalenderdagen na ontvangst van dit schrijven|binnen een termijn van {n} dagen vanaf de ontvangst ervan",
        "fr": "dans les {n} jours calendrier de la réception de la présente|dans les {n} jours de la réception de ce courrier|endéans les {n} jours suivant la réception du présent document",
        "de": "innerhalb von {n} Tagen nach Erhalt dieses Schreibens|binnen {n} Kalendertagen nach Empfang dieser Mitteilung|innerhalb von {n} Tagen nach Eingang dieses Schreibens",
    },
    "month": {
        "nl": "binnen een maand vanaf de verzending van deze brief|binnen de maand na de datum van deze brief|endéans de maand na de datum van dit bericht",
        "fr": "dans le mois de l'envoi de la présente|endéans le mois de la date de la présente|dans un délai d'un mois à dater du présent courrier",
        "de": "innerhalb eines Monats ab dem Datum dieses Schreibens|binnen eines Monats nach Versand dieses Schreibens",
    },
    "third": {
        "nl": "binnen een termijn van {m} te rekenen vanaf de derde werkdag volgend op de verzending van deze brief|binnen {m} vanaf de derde werkdag na de verzending van dit bericht",
        "fr": "dans un délai de {m} à compter du troisième jour ouvrable suivant l'envoi du présent courrier|dans les {m} à partir du troisième jour ouvrable qui suit la date d'envoi",
        "de": "innerhalb einer Frist von {m} ab dem dritten Werktag nach dem Versand dieses Schreibens|binnen {m} ab dem dritten Werktag, der auf die Versendung folgt",
    },
    "eom": {
        "nl": "uiterlijk op de laatste dag van de maand die volgt op de datum van deze brief",
        "fr": "au plus tard le dernier jour du mois qui suit la date de la présente",
        "de": "spätestens am letzten Tag des Monats, der auf das Datum dieses Schreibens folgt",
    },
}
SPANS = {1: {"nl": "één maand", "fr": "un mois", "de": "einem Monat"}, 2: {"nl": "twee maanden", "fr": "deux mois", "de": "zwei Monaten"}, 3: {"nl": "drie maanden", "fr": "trois mois", "de": "drei Monaten"}, 6: {"nl": "zes maanden", "fr": "six mois", "de": "sechs Monaten"}}


class Term:
    """A deadline: its kind ('pay', 'appeal', …), its day, its words in a language."""

    def __init__(self, letter, kind, how, size):
        self.kind, self.how, self.size = kind, how, size
        self.letter, self.said = letter, {}
        written, received = letter.date, letter.received
        days = dt.timedelta(size if how in ("by", "before", "letter", "receipt") else 0)
        self.day = {
            "by": written + days,
            "before": written + days,
            "letter": written + days,
            "receipt": received + days,
            "month": figures.months_later(written, 1),
            "third": figures.months_later(figures.third_working_day(written), size if how == "third" else 1),
            "eom": figures.last_of_next_month(written),
        }[how]

    def days(self):
        """All days that are right for this term."""
        found = figures.accepted(self.day)
        if self.how == "before":
            found += figures.accepted(self.day - dt.timedelta(1))
        return list(dict.fromkeys(found))

    def words(self, lang):
        if lang not in self.said:
            r = self.letter.r
            text = r.choice(WORDS[self.how][lang].split("|"))
            number = str(self.size)
            if r.random() < 0.3 and self.size in figures.NUMBERS[lang]:
                number = f"{figures.NUMBERS[lang][self.size]} ({self.size})"
            text = text.replace("{n}", number)
            if self.how == "third":
                text = text.replace("{m}", SPANS[self.size][lang])
                text = text.replace("dans les un mois", "dans le mois").replace("délai de un mois", "délai d'un mois")
            if "{d}" in text:
                text = text.replace("{d}", self.letter.show_day(self.day, lang))
            self.said[lang] = text
        return self.said[lang]

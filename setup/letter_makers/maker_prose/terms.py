# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The words of a deadline with the days they mean.

A term is told by a short word: `on21` a day some 21 days after the letter, `rec14` 14 days
after receipt, `let30`, `let2m` from the letter's day, `wd2m` from the third working day after
sending, `any8` where the words do not say from when, `eom` the last day of the next month.
"""

import re
from datetime import date, timedelta

from .values import add_months, day_text, last_of, working_days

NUMBER = {
    "nl": {8: "acht", 10: "tien", 14: "veertien", 15: "vijftien", 20: "twintig", 30: "dertig", 60: "zestig", 1: "één", 2: "twee", 3: "drie", 6: "zes"},
    "fr": {8: "huit", 10: "dix", 14: "quatorze", 15: "quinze", 20: "vingt", 30: "trente", 60: "soixante", 1: "un", 2: "deux", 3: "trois", 6: "six"},
    "de": {8: "acht", 10: "zehn", 14: "vierzehn", 15: "fünfzehn", 20: "zwanzig", 30: "dreißig", 60: "sechzig", 1: "einem", 2: "zwei", 3: "drei", 6: "sechs"},
}  # fmt: skip

ON = {
    "nl": ["uiterlijk op {d}", "ten laatste op {d}", "uiterlijk {d}", "tegen {d}", "vóór {D}", "tegen uiterlijk {d}", "voor {D}", "ten laatste {d}"],
    "fr": ["au plus tard le {d}", "pour le {d} au plus tard", "avant le {D}", "pour le {d}", "jusqu'au {d} inclus", "le {d} au plus tard"],
    "de": ["bis spätestens {d}", "bis zum {d}", "spätestens am {d}", "vor dem {D}", "bis einschließlich {d}"],
}
EOM = {
    "nl": ["uiterlijk de laatste dag van de maand na deze brief", "ten laatste op de laatste dag van de volgende maand", "voor het einde van de volgende maand"],
    "fr": ["au plus tard le dernier jour du mois suivant la présente", "pour la fin du mois prochain", "au plus tard à la fin du mois qui suit la date de la présente"],
    "de": ["spätestens am letzten Tag des folgenden Monats", "bis zum Ende des nächsten Monats"],
}
WITHIN = {
    "nl": ["binnen {n}", "binnen een termijn van {n}", "binnen de {n}"],
    "fr": ["dans les {n}", "dans un délai de {n}", "endéans les {n}"],
    "de": ["innerhalb von {n}", "binnen {n}", "innerhalb einer Frist von {n}"],
}
FROM = {
    "rec": {
        "nl": ["na ontvangst van deze brief", "vanaf de ontvangst van dit schrijven", "na de ontvangst van deze kennisgeving", "volgend op de ontvangst van deze brief"],
        "fr": ["de la réception de la présente", "à dater de la réception de ce courrier", "à compter de la réception de cette lettre", "suivant la réception de la présente"],
        "de": ["nach Erhalt dieses Schreibens", "ab Empfang dieses Schreibens", "nach Empfang dieses Briefes"],
    },
    "let": {
        "nl": ["na de datum van deze brief", "vanaf de verzending van deze brief", "te rekenen vanaf de datum van dit schrijven", "na verzending van deze brief"],
        "fr": ["à dater de la présente", "à compter de la date de la présente", "suivant l'envoi de ce courrier", "à partir de la date de ce courrier"],
        "de": ["ab dem Datum dieses Schreibens", "nach dem Versand dieses Schreibens", "ab Versanddatum dieses Briefes"],
    },
    "wd": {
        "nl": ["te rekenen vanaf de derde werkdag volgend op de verzending van deze brief", "vanaf de derde werkdag na de verzending van dit bericht"],
        "fr": ["à compter du troisième jour ouvrable suivant l'envoi de la présente", "à partir du troisième jour ouvrable qui suit la date d'envoi de ce courrier"],
        "de": ["ab dem dritten Werktag nach dem Versand dieses Schreibens", "gerechnet ab dem dritten Werktag nach der Versendung dieses Briefes"],
    },
    "any": {"nl": [""], "fr": [""], "de": [""]},
}  # fmt: skip


class Term:
    """A deadline: its kind, its days, its words."""

    def __init__(self, x, kind, spec):
        self.kind, self.spec, self.x = kind, spec, x
        self.quote, self.before = "", False
        base = {"rec": x.received, "wd": working_days(x.date, 3)}
        found = re.fullmatch(r"(on|rec|let|wd|any)(\d+)(m?)|eom", spec)
        if spec == "eom":
            following = add_months(x.date.replace(day=1), 1)
            self.days = [date(following.year, following.month, last_of(following.year, following.month))]
            return
        self.start, number, self.months = found[1], int(found[2]), bool(found[3])
        self.number = number
        if self.start == "on":
            self.days = [x.date + timedelta(days=number + x.rng.randrange(-3, 6))]
        elif self.start == "any":
            self.days = [x.received + timedelta(days=number), x.date + timedelta(days=number)]
        else:
            start = base.get(self.start, x.date)
            self.days = [add_months(start, number) if self.months else start + timedelta(days=number)]

    def words(self, rng, lang, style):
        """The phrase; remembered as printed."""
        if self.spec == "eom":
            text = rng.choice(EOM[lang])
        elif self.start == "on":
            pattern = rng.choice(ON[lang])
            self.before = self.before or "{D}" in pattern
            text = pattern.replace("D", "d").format(d=day_text(self.days[0], style, lang))
        else:
            text = self.within(rng, lang)
        self.quote = self.quote or text
        return text

    def within(self, rng, lang):
        month = self.months
        unit = {"nl": ["dagen", "kalenderdagen"], "fr": ["jours", "jours calendrier"], "de": ["Tagen", "Kalendertagen"]}[lang]
        if month:
            many = self.number > 1
            unit = {"nl": ["maanden" if many else "maand"], "fr": ["mois"], "de": ["Monaten" if many else "Monat"]}[lang]
        figure, word = str(self.number), NUMBER[lang].get(self.number, str(self.number))
        number = rng.choice([figure, figure, word, f"{word} ({figure})"]) if not (month and self.number == 1) else word
        within = rng.choice(WITHIN[lang])
        if month and self.number == 1:
            within, number = {"nl": ("binnen {n}", "één"), "fr": ("dans un délai d'{n}", "un"), "de": ("innerhalb {n}", "eines")}[lang]
            unit = ["Monats"] if lang == "de" else unit
        elif month and lang == "fr":
            within = rng.choice(["dans les {n}", "dans un délai de {n}"])
        text = within.format(n=f"{number} {rng.choice(unit)}")
        return f"{text} {rng.choice(FROM[self.start][lang])}".strip()

    def accepted(self):
        """Its days, the best first, as text."""
        days = list(self.days)
        if self.before:
            days.append(days[0] - timedelta(days=1))
        return list(dict.fromkeys(day.isoformat() for day in days))

    def truth(self):
        dates = self.accepted()
        for day in list(self.days):
            while day.weekday() > 4:
                day -= timedelta(days=1)
            dates.append(day.isoformat())
        return {"kind": self.kind, "dates": list(dict.fromkeys(dates)), "quote": self.quote}

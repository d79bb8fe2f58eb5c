# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Terms: the words of a deadline in three languages, and the day they mean."""
import datetime as dt

from . import kit

# start of the term -> wordings; {n} is the number with its unit, {d} a day
WORDS = {
    "nl": {
        "by": ["uiterlijk op {d}", "ten laatste op {d}", "tegen uiterlijk {d}", "uiterlijk {d}"],
        "before": ["vóór {d}", "voor {d}"],
        "sent": ["binnen {n} vanaf de verzending van deze brief", "binnen een termijn van {n} te rekenen vanaf de verzending van dit schrijven",
                 "binnen {n} na de verzendingsdatum van deze brief", "binnen {n} na verzending van deze brief"],
        "letter": ["binnen {n} na de datum van deze brief", "binnen {n} te rekenen vanaf de dagtekening van dit schrijven", "binnen {n} vanaf de datum van deze brief"],
        "received": ["binnen {n} na ontvangst van deze brief", "binnen {n} na de ontvangst van dit schrijven", "endéans {n} na ontvangst van deze brief",
                     "binnen {n} volgend op de ontvangst van deze brief"],
        "3wd": ["binnen een termijn van {n} te rekenen vanaf de derde werkdag volgend op de verzending van deze brief",
                "binnen {n} vanaf de derde werkdag na de datum van verzending van deze brief"],
        "eonm": ["uiterlijk op de laatste dag van de maand die volgt op de datum van deze brief", "ten laatste de laatste dag van de maand volgend op de maand van deze brief"]},
    "fr": {
        "by": ["au plus tard le {d}", "pour le {d} au plus tard", "jusqu'au {d} inclus", "au plus tard pour le {d}"],
        "before": ["avant le {d}"],
        "sent": ["dans les {n} à compter de l'envoi de la présente", "dans un délai de {n} à dater de l'envoi de ce courrier", "dans les {n} de l'envoi de la présente lettre"],
        "letter": ["dans les {n} à compter de la date de la présente", "dans un délai de {n} à partir de la date de cette lettre", "dans les {n} de la date du présent courrier"],
        "received": ["dans les {n} de la réception de la présente", "dans un délai de {n} à compter de la réception de ce courrier", "endéans les {n} suivant la réception de la présente lettre"],
        "3wd": ["dans un délai de {n} à compter du troisième jour ouvrable suivant l'envoi de la présente",
                "dans les {n} à dater du troisième jour ouvrable qui suit la date d'envoi du présent courrier"],
        "eonm": ["au plus tard le dernier jour du mois qui suit la date de la présente", "au plus tard le dernier jour du mois suivant celui de la présente lettre"]},
    "de": {
        "by": ["bis spätestens {d}", "spätestens am {d}", "bis zum {d}"],
        "before": ["vor dem {d}"],
        "sent": ["innerhalb von {n} ab Versand dieses Schreibens", "binnen {n} nach dem Versand dieses Schreibens"],
        "letter": ["innerhalb von {n} ab dem Datum dieses Schreibens", "binnen {n} nach dem Datum dieses Schreibens"],
        "received": ["innerhalb von {n} nach Erhalt dieses Schreibens", "binnen {n} nach Empfang dieses Schreibens"],
        "3wd": ["innerhalb von {n} ab dem dritten Werktag nach dem Versand dieses Schreibens", "innerhalb einer Frist von {n} ab dem dritten Werktag nach Versand dieses Schreibens"],
        "eonm": ["spätestens am letzten Tag des Monats, der auf das Datum dieses Schreibens folgt"]},
}
NUMBERS = {"nl": {8: "acht", 14: "veertien", 15: "vijftien", 30: "dertig", 60: "zestig", 2: "twee", 3: "drie", 6: "zes", 4: "vier", 10: "tien"},
           "fr": {8: "huit", 14: "quatorze", 15: "quinze", 30: "trente", 60: "soixante", 2: "deux", 3: "trois", 6: "six", 4: "quatre", 10: "dix"},
           "de": {8: "acht", 14: "vierzehn", 15: "fünfzehn", 30: "dreißig", 60: "sechzig", 2: "zwei", 3: "drei", 6: "sechs", 4: "vier", 10: "zehn"}}


def count_words(lang, n, unit, rng, article):
    """'dertig (30) dagen', 'een maand', 'six mois'."""
    if unit == "m" and n == 1:
        return {"nl": rng.choice(["één maand", "een maand"]), "fr": "un mois", "de": "einem Monat"}[lang]
    number = NUMBERS[lang].get(n, str(n))
    number = rng.choice([str(n), str(n), number, f"{number} ({n})"])
    days = {"nl": ["dagen", "dagen", "kalenderdagen"], "fr": ["jours", "jours", "jours calendrier"], "de": ["Tagen", "Tagen", "Kalendertagen"]}
    return f"{number} " + ({"nl": "maanden", "fr": "mois", "de": "Monaten"}[lang] if unit == "m" else rng.choice(days[lang]))


class Term:
    """A deadline; spec is 'by 20 40' (days from the letter), 'before 20 40', '30d sent', '1m 3wd', 'eonm' or a day."""

    def __init__(self, x, kind, spec):
        self.x, self.kind = x, kind
        self.n, self.unit = 0, ""
        if isinstance(spec, dt.date):
            self.start, self.date = "by", spec
            return
        first, *rest = spec.split()
        if first in ("by", "before"):
            self.start, self.date = first, x.day(int(rest[0]), int(rest[1]))
        elif first == "eonm":
            self.start = "eonm"
            self.date = kit.plus_months(x.sent.replace(day=1), 2) - dt.timedelta(1)
        else:
            self.start, self.n, self.unit = rest[0], int(first[:-1]), first[-1]
            base = {"received": x.received, "3wd": kit.workdays_after(x.sent, 3)}.get(self.start, x.sent)
            self.date = kit.plus_months(base, self.n) if self.unit == "m" else base + dt.timedelta(self.n)

    @property
    def fixed(self):
        return self.start in ("by", "before")

    def accepted(self):
        """The days that are right for due_date."""
        return [self.date] + ([self.date - dt.timedelta(1)] if self.start == "before" else [])

    def record(self, words):
        days = self.accepted()
        days += [kit.workday_before(d) for d in days if not kit.works(d)]
        entry = self.x.deadlines.setdefault((self.kind, self.date), {"kind": self.kind, "dates": [], "quote": words})
        entry["dates"] += [str(d) for d in days if str(d) not in entry["dates"]]

    def phrase(self):
        """The words for a sentence: 'binnen dertig dagen na ontvangst van deze brief'."""
        x = self.x
        word = x.r.choice(WORDS[x.lang][self.start])
        count = count_words(x.lang, self.n, self.unit, x.r, word) if self.n else ""
        if "les {n}" in word and count == "un mois":
            word, count = word.replace("les {n}", "le {n}"), "mois"
        word = word.replace("de {n}", "d'{n}") if count == "un mois" else word
        if word.startswith("endéans") and x.lang == "nl":
            count = {"één maand": "de maand", "een maand": "de maand"}.get(count, "de " + count)
        style = 0 if x.lang == "de" and x.date_style == 4 else None
        text = word.format(n=count, d=x.d(self.date, style) if self.fixed else "")
        self.record(text)
        return text

    def day(self):
        """Only the day when the letter names one, else the words."""
        if not self.fixed:
            return self.phrase()
        text = x_d = self.x.d(self.date)
        if self.start == "before":
            text = {"nl": "vóór ", "fr": "avant le ", "de": "vor dem "}[self.x.lang] + x_d
        self.record(text)
        return text

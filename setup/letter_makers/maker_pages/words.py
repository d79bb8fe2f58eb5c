# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""How Belgian letters write money, days and terms, in three languages."""

from datetime import timedelta

from . import facts

MONTHS = {
    "nl": ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
    "fr": ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
    "de": ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
}
WEEKDAYS = {
    "nl": ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    "de": ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
}
NUMBERS = {
    "nl": {1: "één", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 8: "acht", 10: "tien", 14: "veertien",
           15: "vijftien", 20: "twintig", 30: "dertig", 40: "veertig", 45: "vijfenveertig", 60: "zestig"},
    "fr": {1: "un", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 8: "huit", 10: "dix", 14: "quatorze",
           15: "quinze", 20: "vingt", 30: "trente", 40: "quarante", 45: "quarante-cinq", 60: "soixante"},
    "de": {1: "einem", 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 8: "acht", 10: "zehn", 14: "vierzehn",
           15: "fünfzehn", 20: "zwanzig", 30: "dreißig", 40: "vierzig", 45: "fünfundvierzig", 60: "sechzig"},
}
UNITS = {
    "nl": {"day": ["dagen", "kalenderdagen", "dagen"], "wday": ["werkdagen"], "week": ["weken"], "month": ["maanden"]},
    "fr": {"day": ["jours", "jours calendrier", "jours"], "wday": ["jours ouvrables"], "week": ["semaines"],
           "month": ["mois"]},
    "de": {"day": ["Tagen", "Kalendertagen", "Tagen"], "wday": ["Werktagen"], "week": ["Wochen"], "month": ["Monaten"]},
}
DOCS = {
    "letter": {"nl": ["deze brief", "dit schrijven"], "fr": ["de la présente", "du présent courrier", "de cette lettre"],
               "de": ["dieses Schreibens", "dieses Briefes"]},
    "tax": {"nl": ["dit aanslagbiljet", "het aanslagbiljet"],
            "fr": ["de l'avertissement-extrait de rôle", "du présent avertissement-extrait de rôle"],
            "de": ["dieses Steuerbescheids", "des Heberollenauszugs"]},
    "decision": {"nl": ["deze beslissing"], "fr": ["de la présente décision", "de cette décision"],
                 "de": ["dieser Entscheidung", "des vorliegenden Beschlusses"]},
    "invoice": {"nl": ["deze factuur"], "fr": ["de la présente facture", "de cette facture"], "de": ["dieser Rechnung"]},
    "notice": {"nl": ["deze kennisgeving", "dit bericht"], "fr": ["de cet avis", "de la présente notification"],
               "de": ["dieser Mitteilung", "dieser Bekanntgabe"]},
}
FROM = {
    "nl": {
        "sent": ["vanaf de verzending van {d}", "na de verzending van {d}", "te rekenen vanaf de verzendingsdatum van {d}",
                 "na verzending van {d}"],
        "letter": ["vanaf de datum van {d}", "na de datum van {d}", "te rekenen vanaf de datum van {d}",
                   "na dagtekening van {d}", "te rekenen vanaf heden"],
        "received": ["na ontvangst van {d}", "vanaf de ontvangst van {d}", "volgend op de ontvangst van {d}",
                     "te rekenen vanaf de ontvangst van {d}"],
        "third": ["te rekenen vanaf de derde werkdag volgend op de verzending van {d}",
                  "met ingang van de derde werkdag na de datum van verzending van {d}",
                  "vanaf de derde werkdag die volgt op de verzending van {d}"],
    },
    "fr": {
        "sent": ["à dater de l'envoi {d}", "à compter de la date d'envoi {d}", "suivant l'envoi {d}", "de l'envoi {d}"],
        "letter": ["à compter de la date {d}", "à partir de la date {d}", "suivant la date {d}", "à dater de ce jour"],
        "received": ["de la réception {d}", "à dater de la réception {d}", "suivant la réception {d}",
                     "à compter de la réception {d}"],
        "third": ["à compter du troisième jour ouvrable suivant la date d'envoi {d}",
                  "à compter du troisième jour ouvrable qui suit l'envoi {d}",
                  "à partir du troisième jour ouvrable suivant l'envoi {d}"],
    },
    "de": {
        "sent": ["ab Versand {d}", "nach dem Versand {d}", "ab dem Versanddatum {d}"],
        "letter": ["ab dem Datum {d}", "nach dem Datum {d}", "ab heute"],
        "received": ["nach Erhalt {d}", "ab Empfang {d}", "nach Empfang {d}"],
        "third": ["ab dem dritten Werktag nach dem Versand {d}",
                  "gerechnet ab dem dritten Werktag, der auf den Versand {d} folgt"],
    },
}
FRAMES = {
    "nl": ["binnen {n} {u} {f}", "binnen een termijn van {n} {u} {f}", "binnen de {n} {u} {f}"],
    "fr": ["dans les {n} {u} {f}", "dans un délai de {n} {u} {f}", "endéans les {n} {u} {f}"],
    "de": ["innerhalb von {n} {u} {f}", "binnen {n} {u} {f}", "innerhalb einer Frist von {n} {u} {f}"],
}
ONE_MONTH = {
    "nl": ["binnen de maand {f}", "binnen één maand {f}", "endéans de maand {f}", "binnen een termijn van één (1) maand {f}"],
    "fr": ["dans le mois {f}", "dans un délai d'un mois {f}", "endéans le mois {f}"],
    "de": ["innerhalb eines Monats {f}", "binnen eines Monats {f}"],
}
BY = {
    "nl": ["uiterlijk op {d}", "ten laatste op {d}", "uiterlijk {d}", "vóór {d}", "tegen uiterlijk {d}", "tot en met {d}", "uiterlijk op {wd}"],
    "fr": ["au plus tard le {d}", "pour le {d} au plus tard", "avant le {d}", "jusqu'au {d} inclus", "d'ici le {d}", "au plus tard le {wd}"],
    "de": ["spätestens am {d}", "bis zum {d}", "bis spätestens {d}", "vor dem {d}", "spätestens am {wd}"],
}
END_OF_NEXT = {
    "nl": ["uiterlijk op de laatste dag van de maand die volgt op de datum van {d}"],
    "fr": ["au plus tard le dernier jour du mois qui suit la date {d}"],
    "de": ["spätestens am letzten Tag des Monats, der auf das Datum {d} folgt"],
}
END_OF_THIS = {
    "nl": ["vóór het einde van deze maand", "tegen het einde van de lopende maand", "nog deze maand"],
    "fr": ["avant la fin de ce mois", "d'ici la fin du mois en cours", "pour la fin de ce mois"],
    "de": ["bis Ende dieses Monats", "bis zum Ende des laufenden Monats"],
}
MONEY = {
    "nl": ["{p} EUR", "€ {p}", "EUR {p}", "{p} euro", "€ {n}", "{n} EUR", "€ {t}", "{w} euro", "€{p}"],
    "fr": ["{p} EUR", "{n} €", "{n} EUR", "{n} euros", "{p} €", "EUR {p}", "{t} €", "{w} €"],
    "de": ["{p} EUR", "{p} €", "EUR {p}", "{p} Euro", "€ {p}", "{n} EUR"],
}
DAYS = {
    "nl": ["long", "long", "long", "slash", "slash", "dot", "dash", "zero"],
    "fr": ["long", "long", "long", "slash", "slash", "dot", "zero"],
    "de": ["long", "dot", "dot", "slash"],
}


def money(cents, style):
    """1.234,56 EUR and its relatives; {t} narrow, {n} no-break space, {w} none."""
    whole, rest = divmod(abs(cents), 100)
    plain = f"{whole:,}"
    sign = "-" if cents < 0 else ""
    forms = {"p": plain.replace(",", "."), "n": plain.replace(",", "\u00a0"),
             "t": plain.replace(",", "\u202f"), "w": str(whole)}
    text = style.format(**{k: f"{sign}{v},{rest:02d}" for k, v in forms.items()})
    return text.replace(" ", "\u00a0")


def day_text(day, lang, style):
    if style in ("slash", "dot", "dash"):
        return day.strftime({"slash": "%d/%m/%Y", "dot": "%d.%m.%Y", "dash": "%d-%m-%Y"}[style])
    number = f"{day.day:02d}" if style == "zero" else str(day.day)
    if lang == "fr" and day.day == 1 and style != "zero":
        number = "1er"
    if lang == "de":
        number += "."
    return f"{number} {MONTHS[lang][day.month - 1]} {day.year}"


def number_text(count, lang, rng):
    word = NUMBERS[lang].get(count)
    if not word:
        return str(count)
    return rng.choice([str(count)] * 3 + [f"{word} ({count})", word, f"{count} ({word})"])


def term_text(count, unit, start, lang, doc, rng):
    """'binnen dertig (30) dagen vanaf de verzending van deze brief'."""
    tail = rng.choice(FROM[lang][start]).format(d=rng.choice(DOCS[doc][lang]))
    if unit == "month" and count == 1:
        return rng.choice(ONE_MONTH[lang]).format(f=tail)
    frame = rng.choice(FRAMES[lang])
    return frame.format(n=number_text(count, lang, rng), u=rng.choice(UNITS[lang][unit]), f=tail)


def accepted(day, before=False):
    """A deadline's days: the day, the one before for 'before', the working day before."""
    days = [day] + ([day - timedelta(1)] if before else [])
    out = []
    for one in [*days, *map(facts.working_before, days)]:
        if one.isoformat() not in out:
            out.append(one.isoformat())
    return out


ONES = {
    "nl": ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"],
    "fr": ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"],
    "de": ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"],
}
TENS = {
    "nl": ["x", "x", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"],
    "fr": ["x", "x", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingt", "nonante"],
    "de": ["x", "x", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"],
}
BIG = {"nl": ("honderd", "duizend"), "fr": ("cent", "mille"), "de": ("hundert", "tausend")}


def in_words(value, lang):
    """A whole number below a million in words, Belgian French (septante, nonante)."""
    join = {"nl": "", "fr": " ", "de": ""}[lang]
    for size, word in ((1000, BIG[lang][1]), (100, BIG[lang][0])):
        if value >= size:
            high, low = divmod(value, size)
            head = word if high == 1 else in_words(high, lang) + join + word
            return head + (join + in_words(low, lang) if low else "")
    if value < 20:
        return ONES[lang][value]
    ten, one = divmod(value, 10)
    if not one:
        return TENS[lang][ten]
    if lang == "fr":
        return TENS[lang][ten] + (" et un" if one == 1 and ten != 8 else "-" + ONES[lang][one])
    link = "und" if lang == "de" else "ën" if ONES[lang][one].endswith("e") else "en"
    return ONES[lang][one] + link + TENS[lang][ten]

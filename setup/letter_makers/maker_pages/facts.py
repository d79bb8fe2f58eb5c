# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Numbers that check out: accounts, communications, enterprise numbers, days."""

import calendar
from datetime import date, timedelta

BANKS = {
    "679": "PCHQBEBB",
    "000": "BPOTBEB1",
    "091": "GKCCBEBB",
    "068": "GKCCBEBB",
    "001": "GEBABEBB",
    "210": "GEBABEBB",
    "435": "KREDBEBB",
    "736": "KREDBEBB",
    "310": "BBRUBEBB",
    "363": "BBRUBEBB",
    "979": "ARSPBE22",
}
COMPANIES = [
    "Brouwerij Het Zilveren Anker",
    "Dakwerken Verstappen-Loos",
    "Menuiserie du Val",
    "Garage Trois Ponts",
    "Boulangerie Saint-Roch",
    "Nordlicht Logistik",
    "Bakkerij De Korenaar",
    "Transports Delvigne",
    "Elektro Van Gestel",
    "Hallerbos Advies",
    "Ateliers Courtoy",
    "Schreinerei Hellenthal",
    "Weverij Oud-Leie",
    "Imprimerie des Tanneurs",
    "Groenvoeding Kempenland",
    "Taverne du Lac Bleu",
    "Optiek Lindekens",
    "Isolation Wautier",
    "Metaalbouw Roeselinck",
    "Café-Restaurant Zur Alten Brücke",
    "Tuinaanleg Berkenhof",
    "Studio Meridiaan",
    "Pharmacie du Carillon",
    "Kaasmakerij Ter Duinen",
    "Carrelages Bontemps",
    "Holzbau Eifelblick",
    "Drukkerij Peperstraat",
    "Fleurs et Jardins d'Hesbaye",
    "Autobedrijf Noordzicht",
    "Informatica Quercus",
    "Chocolaterie Balthasar",
    "Sanitair Moerkant",
]
FORMS = {
    "nl": ["BV", "NV", "VOF", "CV"],
    "fr": ["SRL", "SA", "SNC", "SC"],
    "de": ["GmbH", "AG", "OHG"],
}
STREETS = {
    "nl": [
        "Kerkstraat",
        "Stationsstraat",
        "Molenweg",
        "Industrielaan",
        "Hoogveldstraat",
        "Lindendreef",
    ],
    "fr": [
        "rue de l'Église",
        "chaussée de Namur",
        "avenue des Érables",
        "rue du Moulin",
        "place du Marché",
    ],
    "de": [
        "Hauptstraße",
        "Malmedyer Straße",
        "Kirchstraße",
        "Industriestraße",
        "Am Bahnhof",
    ],
}
TOWNS = {
    "nl": [
        "2300 Turnhout",
        "8500 Kortrijk",
        "3000 Leuven",
        "9300 Aalst",
        "3500 Hasselt",
        "8800 Roeselare",
        "2440 Geel",
        "9000 Gent",
        "1500 Halle",
        "8400 Oostende",
    ],
    "fr": [
        "5000 Namur",
        "4000 Liège",
        "7000 Mons",
        "1400 Nivelles",
        "6700 Arlon",
        "7500 Tournai",
        "4800 Verviers",
        "6000 Charleroi",
        "1300 Wavre",
    ],
    "de": [
        "4700 Eupen",
        "4780 Sankt Vith",
        "4760 Büllingen",
        "4721 Kelmis",
        "4730 Raeren",
    ],
}
FIRST = [
    "Liesbet",
    "Koenraad",
    "Anneleen",
    "Thibaut",
    "Maëlle",
    "Ghislain",
    "Jürgen",
    "Heike",
    "Sofie",
    "Rudy",
    "Nathalie",
    "Dirk",
    "Bénédicte",
    "Wouter",
]
LAST = [
    "Vandersmissen-Goris",
    "Pauwelyn",
    "Delhalleux",
    "Crutzenbach",
    "Overstijns",
    "Lambrechtsen",
    "Thonnardeau",
    "Hermanssens",
    "Kaldenbach",
    "Vercoutere-Maes",
    "Dubrulle-Lenoir",
    "Wijckmans",
]


def iban(rng, banks=("679", "091", "001", "210", "435", "310")):
    """A Belgian account with right national and international check digits."""
    body = rng.choice(banks) + f"{rng.randrange(10**7):07d}"
    national = body + f"{int(body) % 97 or 97:02d}"
    return f"BE{98 - int(national + '111400') % 97:02d}{national}"


def bic_of(account):
    return BANKS[account[4:7]]


def structured(rng):
    """Twelve digits, the last two being the rest modulo 97."""
    body = f"{rng.randrange(10**8, 10**10):010d}"
    return body + f"{int(body) % 97 or 97:02d}"


def enterprise(rng):
    body = "0" + str(rng.randrange(4000000, 8999999))
    return f"{body[:4]}.{body[4:7]}.{body[7:]}{97 - int(body) % 97:02d}"


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def is_working(day):
    if day.weekday() > 4:
        return False
    fixed = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}
    movable = {easter(day.year) + timedelta(n) for n in (1, 39, 50)}
    return (day.month, day.day) not in fixed and day not in movable


def add_working(day, count):
    while count:
        day += timedelta(1)
        count -= is_working(day)
    return day


def working_before(day):
    while not is_working(day):
        day -= timedelta(1)
    return day


def add_months(day, count):
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def month_end(day):
    return date(day.year, day.month, calendar.monthrange(day.year, day.month)[1])


def add_term(day, count, unit):
    """The last day of a term of so many days, working days, weeks or months."""
    if unit == "wday":
        return add_working(day, count)
    if unit == "month":
        return add_months(day, count)
    return day + timedelta(count * (7 if unit == "week" else 1))

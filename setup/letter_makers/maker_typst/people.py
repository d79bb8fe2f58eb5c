# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Invented companies, persons and addresses."""

from .figures import enterprise

FIRST = {'nl': ['Lotte', 'Jorn', 'Wout', 'Marijke', 'Katrien', 'Bavo', 'Tine', 'Hilde', 'Stijn', 'Greet', 'Ruben', 'Sofie'],
         'fr': ['Maxence', 'Coline', 'Bastien', 'Odile', 'Thibault', 'Aurore', 'Quentin', 'Solange', 'Damien', 'Maud', 'Corentin'],
         'de': ['Jürgen', 'Heike', 'Anselm', 'Ruth', 'Gerd', 'Silke', 'Ansgar', 'Petra', 'Lothar', 'Birgit']}
LAST = {'nl': ['Verstraelen', 'Vanhoorde', 'Bossuwé', 'Ketelslegers', 'Huybreghs', 'Van Loockx', 'Dierinckx', 'Opdenbergh'],
        'fr': ['Delcroisier', 'Massinet', 'Brasselle', 'Van Hulstraete', 'Lorfèvreau', 'Dubuissart', 'Renkinois', 'Warnauts'],
        'de': ['Kessenich', 'Mertesdorf', 'Radermeckers', 'Johannsen-Pauls', 'Heukelbach', 'Zimmerath']}
STREETS = {
    'nl': [('Molenveldlaan', '2800 Mechelen'), ('Stationsdreef', '8800 Roeselare'), ('Kanaalkaai', '9000 Gent'),
           ('Nijverheidsstraat', '2260 Westerlo'), ('Oude Veerweg', '3500 Hasselt'), ('Ambachtenlaan', '3001 Leuven'),
           ('Bedrijvenpark De Venne', '9300 Aalst'), ('Kapelsesteenweg', '2930 Brasschaat'), ('Zuidkaai', '8500 Kortrijk')],
    'fr': [('Rue du Vieux Moulin', '5000 Namur'), ('Chaussée de Tongres', '4000 Liège'), ('Avenue des Tilleuls', '1300 Wavre'),
           ('Quai des Usines', '6000 Charleroi'), ('Rue de la Brasserie', '7000 Mons'), ('Zoning de l’Ouest', '7860 Lessines'),
           ('Rue des Artisans', '1070 Anderlecht'), ('Boulevard du Midi', '1000 Bruxelles'), ('Place du Marché', '6700 Arlon')],
    'de': [('Gewerbestraße', '4700 Eupen'), ('Malmedyer Straße', '4780 St. Vith'), ('Bahnhofstraße', '4730 Raeren'),
           ('Hauptstraße', '4760 Büllingen'), ('Industriestraße', '4700 Eupen'), ('Am Bach', '4770 Amel')],
}
STEMS = ['Novatrix', 'Hortimax', 'Deltabouw', 'Lumina', 'Ardenbois', 'Sigmatec', 'Oostkaai', 'Verdico', 'Transloka', 'Meridiaan',
         'Brabantia Logis', 'Clairval', 'Quadrans', 'Polderfrigo', 'Ferronor', 'Ostbelga', 'Vennform', 'Atelier Gris',
         'De Gouden Spade', 'Les Trois Tilleuls', 'Kromhout', 'Bioscaldis', 'Fagnard', 'Textimo']
TAILS = {'nl': ['Bouw', 'Services', 'Logistics', 'Horeca', 'Consult', 'Projecten', '& Zonen', ''],
         'fr': ['Construct', 'Services', 'Transports', 'Consult', '& Fils', 'Immo', ''],
         'de': ['Bau', 'Transporte', 'Technik', 'Holz', 'Dienste', '']}
FORMS = {'nl': ['BV', 'NV', 'CV', 'VZW', 'Comm.V'], 'fr': ['SRL', 'SA', 'SC', 'ASBL', 'SNC'],
         'de': ['GmbH', 'AG', 'VoG', 'Gen.']}


def person(rng, lang):
    """A person who does not exist."""
    return f'{rng.choice(FIRST[lang])} {rng.choice(LAST[lang])}'


def address(rng, lang):
    """Street with number, and town."""
    street, town = rng.choice(STREETS[lang])
    number = rng.randrange(1, 240)
    return [f'{street}{", " if lang == "fr" and rng.random() < 0.5 else " "}{number}', town]


def company(rng, lang):
    """A receiver: name, address, enterprise number."""
    name = ' '.join(part for part in (rng.choice(STEMS), rng.choice(TAILS[lang])) if part)
    form = rng.choice(FORMS[lang])
    name = f'{form} {name}' if rng.random() < 0.25 else f'{name} {form}'
    return {'name': name.upper() if rng.random() < 0.2 else name, 'lines': address(rng, lang), 'number': enterprise(rng)}

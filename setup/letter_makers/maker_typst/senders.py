# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The bodies that write; addresses and telephone numbers are invented where not public knowledge."""



def body(nl=None, fr=None, de=None, short=(None, None, None), lines=None, site='', colour='#1f3a5f', account=None):
    """One sender with its names per language."""
    names = {k: v for k, v in (('nl', nl), ('fr', fr), ('de', de)) if v}
    shorts = {k: v for k, v in zip(('nl', 'fr', 'de'), short, strict=False) if v}
    return {'names': names, 'short': shorts, 'lines': lines or {}, 'site': site, 'colour': colour, 'account': account}


def both(street_nl, street_fr, town_nl, town_fr):
    return {'nl': [street_nl, town_nl], 'fr': [street_fr, town_fr], 'de': [street_fr, town_fr]}


def brussels(nl, fr, zip_code='1000'):
    return both(nl, fr, f'{zip_code} Brussel', f'{zip_code} Bruxelles')


SENDERS = {
    'onss': body('Rijksdienst voor Sociale Zekerheid', 'Office national de sécurité sociale', 'Landesamt für soziale Sicherheit',
                 ('RSZ', 'ONSS', 'LSS'), brussels('Victor Hortaplein 11', 'Place Victor Horta 11', '1060'), 'socialsecurity.be', '#00688b'),
    'fin': body('FOD Financiën – Algemene Administratie van de Inning en de Invordering',
                'SPF Finances – Administration générale de la Perception et du Recouvrement',
                'FÖD Finanzen – Generalverwaltung Einnahme und Beitreibung', ('FOD Financiën', 'SPF Finances', 'FÖD Finanzen'),
                brussels('Koning Albert II-laan 33', 'Boulevard du Roi Albert II 33', '1030'), 'financien.belgium.be', '#13294b',
                {'nl': 'Inningscentrum', 'fr': 'Centre de perception', 'de': 'Einnahmezentrum'}),
    'tax': body('FOD Financiën – Algemene Administratie van de Fiscaliteit', 'SPF Finances – Administration générale de la Fiscalité',
                'FÖD Finanzen – Generalverwaltung Steuerwesen', ('FOD Financiën', 'SPF Finances', 'FÖD Finanzen'),
                both('Gaston Crommenlaan 6', 'Rue Paradis 1', '9050 Gent', '4000 Liège'), 'fin.belgium.be', '#13294b'),
    'vlabel': body('Vlaamse Belastingdienst', short=('VLABEL', None, None), lines={'nl': ['Vaartstraat 16', '9300 Aalst']},
                   site='belastingen.vlaanderen.be', colour='#333332'),
    'spw': body(fr='Service public de Wallonie – Fiscalité', de='Öffentlicher Dienst der Wallonie – Steuerwesen',
                short=(None, 'SPW Fiscalité', 'ÖDW Steuerwesen'), lines={'fr': ['Avenue Gouverneur Bovesse 29', '5100 Jambes'],
                                                                     'de': ['Avenue Gouverneur Bovesse 29', '5100 Jambes']},
                site='finances.wallonie.be', colour='#b5121b'),
    'bxl': body('Brussel Fiscaliteit', 'Bruxelles Fiscalité', short=('GOBF', 'SPRBF', None), lines=brussels('Sint-Lazarusplein 2', 'Place Saint-Lazare 2', '1035'),
                site='fiscalite.brussels', colour='#003d8f'),
    'rjv': body('Rijksdienst voor Jaarlijkse Vakantie', 'Office national des vacances annuelles', 'Landesamt für den Jahresurlaub',
                ('RJV', 'ONVA', 'LJU'), brussels('Warmoesberg 48', 'Rue Montagne aux Herbes Potagères 48'), 'rjv.be', '#5b2a86'),
    'fsma': body('Autoriteit voor Financiële Diensten en Markten', 'Autorité des services et marchés financiers', 'Autorität Finanzielle Dienste und Märkte',
                 ('FSMA', 'FSMA', 'FSMA'), brussels('Congresstraat 12-14', 'Rue du Congrès 12-14'), 'fsma.be', '#00305e'),
    'nbb': body('Nationale Bank van België', 'Banque nationale de Belgique', 'Belgische Nationalbank', ('NBB', 'BNB', 'BNB'),
                brussels('de Berlaimontlaan 14', 'Boulevard de Berlaimont 14'), 'nbb.be', '#5a4a1f',
                {'nl': 'Nationale Bank van België – Balanscentrale', 'fr': 'Banque nationale de Belgique – Centrale des bilans',
                 'de': 'Belgische Nationalbank – Bilanzzentrale'}),
    'favv': body('Federaal Agentschap voor de Veiligheid van de Voedselketen', 'Agence fédérale pour la sécurité de la chaîne alimentaire',
                 'Föderalagentur für die Sicherheit der Nahrungsmittelkette', ('FAVV', 'AFSCA', 'FASNK'),
                 brussels('Kruidtuinlaan 55', 'Boulevard du Jardin botanique 55'), 'favv-afsca.be', '#2e7d32'),
    'fedris': body('Federaal agentschap voor beroepsrisico’s', 'Agence fédérale des risques professionnels', 'Föderalagentur für Berufsrisiken',
                   ('Fedris', 'Fedris', 'Fedris'), brussels('Sterrenkundelaan 1', 'Avenue de l’Astronomie 1', '1210'), 'fedris.be', '#c2185b'),
    'bipt': body('Belgisch Instituut voor postdiensten en telecommunicatie', 'Institut belge des services postaux et des télécommunications',
                 'Belgisches Institut für Post- und Fernmeldewesen', ('BIPT', 'IBPT', 'BIPF'),
                 brussels('Ellipse Building, Koning Albert II-laan 35', 'Ellipse Building, Boulevard du Roi Albert II 35', '1030'), 'bipt.be', '#d35400'),
    'gba': body('Gegevensbeschermingsautoriteit', 'Autorité de protection des données', 'Datenschutzbehörde', ('GBA', 'APD', 'DSB'),
                brussels('Drukpersstraat 35', 'Rue de la Presse 35'), 'gegevensbeschermingsautoriteit.be', '#004a99'),
    'eco': body('FOD Economie, K.M.O., Middenstand en Energie', 'SPF Économie, P.M.E., Classes moyennes et Énergie',
                'FÖD Wirtschaft, KMB, Mittelstand und Energie', ('FOD Economie', 'SPF Économie', 'FÖD Wirtschaft'),
                brussels('Vooruitgangstraat 50', 'Rue du Progrès 50', '1210'), 'economie.fgov.be', '#0b6e4f'),
    'statbel': body('Algemene Directie Statistiek – Statistics Belgium', 'Direction générale Statistique – Statistics Belgium',
                    'Generaldirektion Statistik – Statistics Belgium', ('Statbel', 'Statbel', 'Statbel'),
                    brussels('Koning Albert II-laan 16', 'Boulevard du Roi Albert II 16'), 'statbel.fgov.be', '#5c2d91'),
    'svf': body('Sociaal Verzekeringsfonds De Kern vzw', 'Caisse d’assurances sociales Le Noyau asbl', 'Sozialversicherungskasse Der Kern VoG',
                ('De Kern', 'Le Noyau', 'Der Kern'), both('Parklaan 220', 'Avenue du Parc 220', '9100 Sint-Niklaas', '4800 Verviers'), 'kern-svf.example', '#e2001a'),
    'inasti': body('Rijksinstituut voor de sociale verzekeringen der zelfstandigen', 'Institut national d’assurances sociales pour travailleurs indépendants',
                   'Landesinstitut der Sozialversicherungen für Selbständige', ('RSVZ', 'INASTI', 'LISVS'),
                   brussels('Willebroekkaai 35', 'Quai de Willebroeck 35'), 'rsvz-inasti.fgov.be', '#00796b'),
    'rva': body('Rijksdienst voor Arbeidsvoorziening', 'Office national de l’emploi', 'Landesamt für Arbeitsbeschaffung', ('RVA', 'ONEM', 'LfA'),
                brussels('Keizerslaan 7', 'Boulevard de l’Empereur 7'), 'rva.be', '#0072bc'),
    'werk': body('FOD Werkgelegenheid, Arbeid en Sociaal Overleg', 'SPF Emploi, Travail et Concertation sociale', 'FÖD Beschäftigung, Arbeit und Soziale Konzertierung',
                 ('FOD WASO', 'SPF ETCS', 'FÖD BASK'), brussels('Ernest Blerotstraat 1', 'Rue Ernest Blerot 1', '1070'), 'werk.belgie.be', '#7a1f3d'),
    'mob': body('FOD Mobiliteit en Vervoer', 'SPF Mobilité et Transports', 'FÖD Mobilität und Transportwesen', ('FOD Mobiliteit', 'SPF Mobilité', 'FÖD Mobilität'),
                brussels('Vooruitgangstraat 56', 'Rue du Progrès 56', '1210'), 'mobilit.belgium.be', '#1565c0'),
    'just': body('FOD Justitie – Griffie van de ondernemingsrechtbank', 'SPF Justice – Greffe du tribunal de l’entreprise', 'FÖD Justiz – Kanzlei des Unternehmensgerichts',
                 ('Griffie', 'Greffe', 'Kanzlei'), both('Bolivarplaats 20', 'Place Saint-Lambert 30', '2000 Antwerpen', '4000 Liège'), 'rechtbanken-tribunaux.be', '#3b3b3b'),
    'mon': body('Belgisch Staatsblad', 'Moniteur belge', 'Belgisches Staatsblatt', ('BS', 'MB', 'BS'), brussels('Antwerpsesteenweg 53', 'Chaussée d’Anvers 53'),
                'ejustice.just.fgov.be', '#222222', {'nl': 'Bestuur van het Belgisch Staatsblad', 'fr': 'Direction du Moniteur belge', 'de': 'Direktion des Belgischen Staatsblatts'}),
    'ovam': body('Openbare Vlaamse Afvalstoffenmaatschappij', short=('OVAM', None, None), lines={'nl': ['Stationsstraat 110', '2800 Mechelen']}, site='ovam.be', colour='#558b2f'),
    'vmm': body('Vlaamse Milieumaatschappij', short=('VMM', None, None), lines={'nl': ['Dokter De Moorstraat 24-26', '9300 Aalst']}, site='vmm.be', colour='#00838f'),
    'vlaio': body('Agentschap Innoveren en Ondernemen', short=('VLAIO', None, None), lines={'nl': ['Koning Albert II-laan 15', '1210 Brussel']}, site='vlaio.be', colour='#4a148c'),
    'water': body('De Watergroep', short=('De Watergroep', None, None), lines={'nl': ['Vooruitgangstraat 189', '1030 Brussel']}, site='dewatergroep.be', colour='#0277bd'),
    'swde': body(fr='Société wallonne des eaux', de='Wallonische Wassergesellschaft', short=(None, 'SWDE', 'SWDE'),
                 lines={'fr': ['Rue de la Concorde 41', '4800 Verviers'], 'de': ['Rue de la Concorde 41', '4800 Verviers']}, site='swde.be', colour='#01579b'),
    'sabam': body('Sabam cv', 'Sabam sc', 'Sabam Gen.', ('Sabam', 'Sabam', 'Sabam'), brussels('Tweekerkenstraat 41-43', 'Rue des Deux Églises 41-43'), 'sabam.be', '#ad1457'),
    'viapass': body('Viapass', 'Viapass', 'Viapass', ('Viapass', 'Viapass', 'Viapass'), brussels('Sint-Lazaruslaan 4-10', 'Boulevard Saint-Lazare 4-10', '1210'), 'viapass.be', '#ef6c00'),
    'dg': body(de='Ministerium der Deutschsprachigen Gemeinschaft', short=(None, None, 'MDG'), lines={'de': ['Gospertstraße 1', '4700 Eupen']}, site='ostbelgienlive.be', colour='#c62828'),
    'dienstv': body('Dienst Vreemdelingenzaken', 'Office des étrangers', 'Ausländeramt', ('DVZ', 'OE', 'AA'), brussels('Pachecolaan 44', 'Boulevard Pachéco 44'), 'dofi.ibz.be', '#283593'),
    'awsr': body(fr='Agence wallonne du Patrimoine', short=(None, 'AWaP', None), lines={'fr': ['Rue du Moulin de Meuse 4', '5000 Namur']}, site='awap.be', colour='#6d4c41'),
    'forem': body(fr='Office wallon de la formation professionnelle et de l’emploi', short=(None, 'Forem', None), lines={'fr': ['Boulevard Tirou 104', '6000 Charleroi']}, site='leforem.be', colour='#f57c00'),
    'privacy': body('Kruispuntbank van Ondernemingen – Beheersdienst', 'Banque-Carrefour des Entreprises – Service de gestion', 'Zentrale Datenbank der Unternehmen – Verwaltungsdienst',
                    ('KBO', 'BCE', 'ZDU'), brussels('Vooruitgangstraat 50', 'Rue du Progrès 50', '1210'), 'economie.fgov.be', '#0b6e4f'),
}

TOWNS_NL = [('Stad Aalst', 'Grote Markt 3', '9300 Aalst'), ('Gemeente Zonhoven', 'Kerkplein 1', '3520 Zonhoven'), ('Stad Roeselare', 'Botermarkt 2', '8800 Roeselare'),
            ('Gemeente Bornem', 'Hingenesteenweg 13', '2880 Bornem'), ('Stad Turnhout', 'Campus Blairon 200', '2300 Turnhout'), ('Stad Tienen', 'Grote Markt 27', '3300 Tienen')]
TOWNS_FR = [('Ville de Namur', 'Rue de Fer 42', '5000 Namur'), ('Commune d’Ottignies', 'Avenue des Combattants 35', '1340 Ottignies'), ('Ville de Huy', 'Grand-Place 1', '4500 Huy'),
            ('Administration communale de Soignies', 'Rue de Steenkerque 4', '7060 Soignies'), ('Ville d’Arlon', 'Rue Paul Reuter 8', '6700 Arlon')]
TOWNS_DE = [('Stadt Eupen', 'Am Stadthaus 1', '4700 Eupen'), ('Gemeinde Raeren', 'Hauptstraße 26', '4730 Raeren'), ('Stadt Sankt Vith', 'Hauptstraße 43', '4780 St. Vith')]
TOWNS_BI = [('Gemeente Anderlecht', 'Commune d’Anderlecht', 'Raadsplein 1', 'Place du Conseil 1', '1070 Anderlecht', '1070 Anderlecht'),
            ('Gemeente Schaarbeek', 'Commune de Schaerbeek', 'Colignonplein 1', 'Place Colignon 1', '1030 Schaarbeek', '1030 Schaerbeek'),
            ('Stad Brussel', 'Ville de Bruxelles', 'Hallenstraat 4', 'Rue des Halles 4', '1000 Brussel', '1000 Bruxelles'),
            ('Gemeente Evere', 'Commune d’Evere', 'S. Hoedemaekerssquare 10', 'Square S. Hoedemaekers 10', '1140 Evere', '1140 Evere')]
POLICE = {'nl': [('Politiezone Kleine Nete', 'Nijverheidslaan 12', '2260 Westerlo'), ('Politiezone Denderstreek', 'Pontstraat 44', '9300 Aalst')],
          'fr': [('Zone de police des Trois Vallées', 'Rue des Carrières 9', '5500 Dinant'), ('Zone de police Haute-Lys', 'Quai du Parc 3', '7780 Comines')],
          'de': [('Polizeizone Weser-Göhl', 'Hufengasse 2', '4700 Eupen')]}
PROVINCES = {'nl': [('Provincie Antwerpen', 'Koningin Elisabethlei 22', '2018 Antwerpen'), ('Provincie Oost-Vlaanderen', 'Gouvernementstraat 1', '9000 Gent')],
             'fr': [('Province de Liège', 'Place Saint-Lambert 18A', '4000 Liège'), ('Province de Hainaut', 'Rue Verte 13', '7000 Mons')]}


def town(rng, lang):
    """A town hall of the language (or a bilingual one)."""
    colour = rng.choice(['#00695c', '#b71c1c', '#1a237e', '#e65100', '#37474f', '#4e342e'])
    if lang == 'bi':
        nl, fr, street_nl, street_fr, town_nl, town_fr = rng.choice(TOWNS_BI)
        return body(nl, fr, lines=both(street_nl, street_fr, town_nl, town_fr), colour=colour, site=town_nl.split()[1].lower() + '.brussels')
    return local(rng, {'nl': TOWNS_NL, 'fr': TOWNS_FR, 'de': TOWNS_DE}, lang)


def local(rng, table, lang):
    """One of a table of local bodies in one language."""
    name, street, place = rng.choice(table[lang])
    colour = rng.choice(['#00695c', '#b71c1c', '#1a237e', '#e65100', '#37474f', '#4e342e'])
    return body(**{lang: name}, lines={lang: [street, place]}, site=place.split()[-1].lower() + '.be', colour=colour)

# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Public bodies that write, and invented companies that receive."""


def body(nl="", fr="", de="", place="", banks="679", short="", site="", color="#1f3a68", **holders):
    name = {lang: text for lang, text in (("nl", nl), ("fr", fr), ("de", de)) if text}
    return {"name": name, "place": place, "banks": banks.split(), "short": short, "site": site, "color": color, "holder": {key[3:]: text for key, text in holders.items()}}


SENDERS = {
    # federal
    "rsz": body("Rijksdienst voor Sociale Zekerheid", "Office national de sécurité sociale", "Landesamt für soziale Sicherheit", "Victor Hortaplein 11, 1060 Brussel", short="RSZ|ONSS|LSS", site="www.rsz.be", color="#005a8c"),
    "fin": body("FOD Financiën - Inning en Invordering", "SPF Finances - Perception et Recouvrement", "FÖD Finanzen - Erhebung und Beitreibung", "Koning Albert II-laan 33, 1030 Brussel", short="FOD Financiën|SPF Finances|FÖD Finanzen", site="www.financien.belgium.be", color="#3b6e22", to_nl="Inningscentrum"),
    "justice": body("FOD Justitie - Verkeersboetes", "SPF Justice - Amendes routières", "FÖD Justiz - Verkehrsbußgelder", "Waterloolaan 115, 1000 Brussel", short="FOD Justitie|SPF Justice|FÖD Justiz", site="www.verkeersboetes.be", color="#7a1730"),
    "kbo": body("FOD Economie, K.M.O., Middenstand en Energie", "SPF Economie, P.M.E., Classes moyennes et Energie", "FÖD Wirtschaft, K.M.B., Mittelstand und Energie", "Vooruitgangstraat 50, 1210 Brussel", short="FOD Economie|SPF Economie|FÖD Wirtschaft", site="economie.fgov.be"),
    "favv": body("Federaal Agentschap voor de veiligheid van de voedselketen", "Agence fédérale pour la sécurité de la chaîne alimentaire", "Föderalagentur für die Sicherheit der Nahrungsmittelkette", "Kruidtuinlaan 55, 1000 Brussel", short="FAVV|AFSCA|FASNK", site="www.favv.be", color="#5c8a1e"),
    "fedris": body("Fedris - Federaal agentschap voor beroepsrisico's", "Fedris - Agence fédérale des risques professionnels", "Fedris - Föderalagentur für Berufsrisiken", "Sterrenkundelaan 1, 1210 Brussel", short="Fedris", site="www.fedris.be"),
    "rjv": body("Rijksdienst voor Jaarlijkse Vakantie", "Office national des vacances annuelles", "Landesamt für Jahresurlaub", "Warmoesberg 48, 1000 Brussel", short="RJV|ONVA", site="www.rjv.fgov.be", color="#c2611c"),
    "rsvz": body("Rijksinstituut voor de Sociale Verzekeringen der Zelfstandigen", "Institut national d'assurances sociales pour travailleurs indépendants", "Landesinstitut der Sozialversicherungen für Selbständige", "Quai de Willebroeck 35, 1000 Brussel", short="RSVZ|INASTI|LISVS", site="www.rsvz.be"),
    "fsma": body("Autoriteit voor Financiële Diensten en Markten", "Autorité des services et marchés financiers", "Autorität Finanzielle Dienste und Märkte", "Congresstraat 12-14, 1000 Brussel", short="FSMA", site="www.fsma.be"),
    "nbb": body("Nationale Bank van België - Balanscentrale", "Banque nationale de Belgique - Centrale des bilans", "Belgische Nationalbank - Bilanzzentrale", "de Berlaimontlaan 14, 1000 Brussel", "001", short="Nationale Bank van België|Banque nationale de Belgique|NBB|BNB", site="www.nbb.be"),
    "gba": body("Gegevensbeschermingsautoriteit", "Autorité de protection des données", "Datenschutzbehörde", "Drukpersstraat 35, 1000 Brussel", short="GBA|APD", site="www.gegevensbeschermingsautoriteit.be"),
    "bipt": body("Belgisch Instituut voor postdiensten en telecommunicatie", "Institut belge des services postaux et des télécommunications", "Belgisches Institut für Postdienste und Telekommunikation", "Koning Albert II-laan 35, 1030 Brussel", short="BIPT|IBPT", site="www.bipt.be"),
    "statbel": body("Statbel - Algemene Directie Statistiek", "Statbel - Direction générale Statistique", "Statbel - Generaldirektion Statistik", "Koning Albert II-laan 16, 1000 Brussel", short="Statbel", site="statbel.fgov.be"),
    "mobility": body("FOD Mobiliteit en Vervoer", "SPF Mobilité et Transports", "FÖD Mobilität und Transportwesen", "Vooruitgangstraat 56, 1210 Brussel", short="FOD Mobiliteit|SPF Mobilité", site="mobilit.belgium.be"),
    # Flanders
    "vlabel": body("Vlaamse Belastingdienst", place="Vaartstraat 16, 9300 Aalst", banks="363 091", short="VLABEL", site="www.vlaanderen.be/belastingdienst", color="#8a6d00", to_nl="Vlaamse Belastingdienst - ontvangsten"),
    "vlaio": body("Agentschap Innoveren en Ondernemen", place="Koning Albert II-laan 15, 1210 Brussel", banks="363", short="VLAIO", site="www.vlaio.be", color="#8a6d00"),
    "ovam": body("Openbare Vlaamse Afvalstoffenmaatschappij", place="Stationsstraat 110, 2800 Mechelen", banks="363 091", short="OVAM", site="www.ovam.be", color="#376b3f"),
    "vmm": body("Vlaamse Milieumaatschappij", place="Dokter De Moorstraat 24-26, 9300 Aalst", banks="363 091", short="VMM", site="www.vmm.be", color="#20708a"),
    "water": body("De Watergroep", place="Vooruitgangstraat 189, 1030 Brussel", banks="091 363", site="www.dewatergroep.be", color="#0072a8"),
    "wewis": body("Departement Werk, Economie, Wetenschap, Innovatie en Sociale Economie", place="Koning Albert II-laan 15, 1210 Brussel", banks="363", short="Departement WEWIS|WEWIS", site="www.vlaanderen.be/dwewis", color="#8a6d00"),
    "awv": body("Agentschap Wegen en Verkeer", place="Koning Albert II-laan 15, 1210 Brussel", banks="363", short="AWV", site="www.wegenenverkeer.be", color="#8a6d00"),
    "city": body("Stad Lier", place="Paradeplein 2, 2500 Lier", banks="091", site="www.lier.be", color="#a31c2c", to_nl="Stadsbestuur Lier"),
    "village": body("Gemeente Wetteren", place="Rode Heuvel 1, 9230 Wetteren", banks="091 000", site="www.wetteren.be", color="#2c5d37", to_nl="Gemeentebestuur Wetteren"),
    "coast": body("Stad Oostende - Financiële dienst", place="Vindictivelaan 1, 8400 Oostende", banks="091", short="Stad Oostende", site="www.oostende.be", color="#1c5f9c"),
    "province": body("Provincie Limburg", place="Universiteitslaan 1, 3500 Hasselt", banks="091", site="www.limburg.be", color="#b14b16", to_nl="Provinciebestuur Limburg"),
    # Brussels
    "brufisc": body("Brussel Fiscaliteit", "Bruxelles Fiscalité", place="Sint-Lazarusplein 2, 1035 Brussel", banks="091", site="fiscaliteit.brussels", color="#12355b", to_nl="Gewestelijke Overheidsdienst Brussel Fiscaliteit", to_fr="Service public régional de Bruxelles Fiscalité"),
    "parking": body("parking.brussels - Parkeeragentschap", "parking.brussels - Agence du stationnement", place="Kunstlaan 46, 1000 Brussel", banks="091 310", short="parking.brussels", site="www.parking.brussels", color="#0a4ea2"),
    "leef": body("Leefmilieu Brussel", "Bruxelles Environnement", place="Havenlaan 86C/3000, 1000 Brussel", banks="091", site="leefmilieu.brussels", color="#2a7d5b"),
    "bxl": body("Stad Brussel", "Ville de Bruxelles", place="Hallenstraat 4, 1000 Brussel", banks="091 000", site="www.brussel.be", color="#a01c26", to_nl="Stad Brussel - Ontvangsten", to_fr="Ville de Bruxelles - Recettes"),
    "ixl": body("Gemeente Elsene", "Commune d'Ixelles", place="Elsensesteenweg 168, 1050 Elsene", banks="091", site="www.ixelles.be", color="#5a2a72", to_nl="Gemeenteontvanger Elsene", to_fr="Receveur communal d'Ixelles"),
    "vivaqua": body("VIVAQUA", "VIVAQUA", place="Keizerinlaan 17-19, 1000 Brussel", banks="091 210", site="www.vivaqua.be", color="#00688b"),
    "net": body("Net Brussel", "Bruxelles-Propreté", place="Broquevillelaan 12, 1150 Brussel", banks="091", site="www.arp-gan.be", color="#1c7c3c"),
    "bee": body("Brussel Economie en Werkgelegenheid", "Bruxelles Economie et Emploi", place="Sint-Lazarusplein 2, 1035 Brussel", banks="091", site="economie-werk.brussels", color="#12355b"),
    # police and justice
    "zone_nl": body("Lokale Politie - Politiezone Scheldebocht", place="Kazernestraat 8, 9200 Dendermonde", banks="091", short="Politiezone Scheldebocht|PZ Scheldebocht", site="www.politie.be/scheldebocht", color="#14286a"),
    "zone_bx": body("Politiezone Zuidlaan", "Zone de police Boulevard du Sud", place="Zuidlaan 120, 1060 Brussel", banks="091", short="PZ Zuidlaan|ZP Boulevard du Sud", site="www.police.be", color="#14286a"),
    "zone_fr": body(fr="Zone de police des Trois Vallées", place="Rue de la Caserne 14, 4800 Verviers", banks="091", short="ZP des Trois Vallées", site="www.police.be/troisvallees", color="#14286a"),
    "gas": body("Intergemeentelijke dienst GAS Midden-Dender", place="Grote Markt 21, 9300 Aalst", banks="091", short="Dienst GAS Midden-Dender", site="www.gas-middendender.be", color="#5f3b1f", to_nl="Stad Aalst - GAS-boetes"),
    "court_nl": body("Ondernemingsrechtbank Gent - Griffie", place="Opgeëistenlaan 401, 9000 Gent", banks="679", short="Griffie van de ondernemingsrechtbank Gent|Ondernemingsrechtbank Gent", site="www.rechtbanken-tribunaux.be", color="#333333"),
    "court_fr": body(fr="Tribunal de l'entreprise de Liège - Greffe", place="Place Saint-Lambert 30, 4000 Liège", banks="679", short="Greffe du tribunal de l'entreprise de Liège|Tribunal de l'entreprise de Liège", site="www.rechtbanken-tribunaux.be", color="#333333"),
    "court_de": body(de="Unternehmensgericht Eupen - Kanzlei", place="Rathausplatz 8, 4700 Eupen", banks="679", short="Unternehmensgericht Eupen", site="www.rechtbanken-tribunaux.be", color="#333333"),
    "audit_nl": body("Arbeidsauditoraat Antwerpen", place="Bolivarplaats 20, 2000 Antwerpen", banks="679", site="www.om-mp.be", color="#333333"),
    "audit_fr": body(fr="Auditorat du travail de Bruxelles", place="Place Poelaert 3, 1000 Bruxelles", banks="679", site="www.om-mp.be", color="#333333"),
    "parket": body("Parket van de procureur des Konings Halle-Vilvoorde", "Parquet du procureur du Roi de Hal-Vilvorde", place="Portaelsplein 1, 1000 Brussel", banks="679", short="Parket Halle-Vilvoorde", site="www.om-mp.be", color="#333333"),
    # social insurance funds
    "xerius": body("Xerius Sociaal Verzekeringsfonds", place="Brouwersvliet 2, 2000 Antwerpen", banks="736 733", short="Xerius", site="www.xerius.be", color="#5b2d8e", to_nl="Xerius Sociaal Verzekeringsfonds vzw"),
    "liantis": body("Liantis Sociaal Verzekeringsfonds", "Liantis Caisse d'assurances sociales", place="Quai de Willebroeck 37, 1000 Brussel", banks="736 310", short="Liantis", site="www.liantis.be", color="#e0501f", to_nl="Liantis Sociaal Verzekeringsfonds vzw", to_fr="Liantis Caisse d'assurances sociales asbl"),
    "acerta": body("Acerta Sociaal Verzekeringsfonds", "Acerta Caisse d'assurances sociales", place="Diestsepoort 1, 3000 Leuven", banks="733 736", short="Acerta", site="www.acerta.be", color="#00696f", to_nl="Acerta Sociaal Verzekeringsfonds vzw", to_fr="Acerta Caisse d'assurances sociales asbl"),
    "ucm": body(fr="UCM Caisse d'assurances sociales", place="Chaussée de Marche 637, 5100 Wierde", banks="210 001", short="UCM", site="www.ucm.be", color="#c3122f"),
    "nhk": body("Nationale Hulpkas voor de Sociale Verzekeringen der Zelfstandigen", "Caisse nationale auxiliaire d'assurances sociales pour travailleurs indépendants", "Nationale Hilfskasse für die Sozialversicherungen der Selbständigen", "Quai de Willebroeck 35, 1000 Brussel", "679", short="Nationale Hulpkas|Caisse nationale auxiliaire|NHK|CNA", site="www.nationalehulpkas.be", color="#274b73"),
    "secretariat": body("Partena Kinderbijslag- en Vakantiefonds", "Partena Caisse de vacances", place="Ravensteinstraat 36, 1000 Brussel", banks="210", short="Partena", site="www.partena.be", color="#d4006a"),
    # Wallonia and the East
    "spw": body(fr="SPW Fiscalité", place="Avenue Gouverneur Bovesse 29, 5100 Jambes", banks="091", short="Service public de Wallonie - Fiscalité", site="www.wallonie.be", color="#a4202f"),
    "spw_eco": body(fr="SPW Economie, Emploi, Recherche", place="Place de la Wallonie 1, 5100 Jambes", banks="091", short="SPW Economie", site="economie.wallonie.be", color="#a4202f"),
    "commune": body(fr="Commune de Chaudfontaine", place="Avenue du Centenaire 14, 4053 Embourg", banks="091", site="www.chaudfontaine.be", color="#2c5d37"),
    "arlon": body(fr="Ville d'Arlon - Service des recettes", place="Rue Paul Reuter 8, 6700 Arlon", banks="091", short="Ville d'Arlon", site="www.arlon.be", color="#7c1f5c", to_fr="Administration communale d'Arlon"),
    "dg": body(de="Ministerium der Deutschsprachigen Gemeinschaft", place="Gospertstraße 1, 4700 Eupen", banks="091", short="Ministerium der DG", site="www.ostbelgienlive.be", color="#9c1c2c"),
    "raeren": body(de="Gemeinde Raeren", place="Hauptstraße 26, 4730 Raeren", banks="091", site="www.raeren.be", color="#2c5d37"),
}

#: Places of Brussels in French, also for German letters.
FRENCH = {
    "Victor Hortaplein": "Place Victor Horta", "Koning Albert II-laan": "Boulevard du Roi Albert II", "Waterloolaan": "Boulevard de Waterloo", "Vooruitgangstraat": "Rue du Progrès",
    "Kruidtuinlaan": "Boulevard du Jardin Botanique", "Sterrenkundelaan": "Avenue de l'Astronomie", "Warmoesberg": "Montagne aux Herbes Potagères", "Congresstraat": "Rue du Congrès",
    "de Berlaimontlaan": "Boulevard de Berlaimont", "Drukpersstraat": "Rue de la Presse", "Sint-Lazarusplein": "Place Saint-Lazare", "Kunstlaan": "Avenue des Arts", "Havenlaan": "Avenue du Port",
    "Hallenstraat": "Rue des Halles", "Elsensesteenweg": "Chaussée d'Ixelles", "Keizerinlaan": "Boulevard de l'Impératrice", "Broquevillelaan": "Avenue de Broqueville", "Zuidlaan": "Boulevard du Midi",
    "Portaelsplein": "Place Portaels", "Diestsepoort": "Diestsepoort", "Ravensteinstraat": "Rue Ravenstein", "1060 Brussel": "1060 Bruxelles", "Brussel": "Bruxelles", "Leuven": "Louvain", "1050 Elsene": "1050 Ixelles",
}  # fmt: skip

COMPANIES = {
    "nl": [
        "Bakkersgilde Van Hoorde BV", "Tegelhuis Meerdonk NV", "Transport Quinten & Zonen BV", "Garage Ter Linden BV", "Houtatelier Spaenwerk BV",
        "Zorghuis De Kiekens vzw", "Brouwerij Hopduvelke CV", "Dakwerken Kortleven BV", "Ingenieursbureau Statica Plus NV", "Kapsalon Krul & Co VOF",
        "Datapunt Consulting BV", "Zilvervis Import NV", "Studio Halfweg Architecten BV", "Kinderdagverblijf Pimpeloentje vzw", "Nova Scaldis Logistics NV",
    ],
    "fr": [
        "Menuiserie Delcourt-Hénin SRL", "Boucherie du Vieux Lavoir SRL", "Clinique vétérinaire Pré-aux-Oies SC", "Imprimerie Septante-Sept SA", "Librairie La Virgule SRL",
        "Toitures Mosanes Réunies SA", "Traiteur Citron Pressé SRL", "Ateliers Numa Constructions SA", "Crèche Les Petits Pavés ASBL", "Carrosserie Porte de Ninove SRL",
    ],
    "de": ["Elektro Venntal GmbH", "Schreinerei Göhlbach GmbH", "Weserkupfer Handels-AG", "Gasthof Zur Neuen Welt OHG", "Gartenbau Hochmoor GmbH", "Bäckerei Steinbrück GmbH"],
    "br": ["Plateforme Bruxelloise du Vélo ASBL", "Kelder & Cave Wines SRL", "Atelier Sablon-Zavel BV", "Nordwijk Catering SRL", "Brussels Tile Works NV", "Café Canal-Kanaal SNC"],
}  # fmt: skip
STREETS = {
    "nl": ["Molenstraat 14", "Industrieweg 203", "Nieuwe Steenweg 88 bus 2", "Kerkplein 5", "Havenkaai 31", "Boomgaardlaan 71", "Stationsplein 12", "Ambachtenlaan 4A"],
    "fr": ["Rue du Moulin 27", "Chaussée de Namur 412", "Avenue des Tilleuls 9", "Rue Haute 66", "Quai des Ardennes 118", "Zoning industriel 3", "Place du Marché 21"],
    "de": ["Aachener Straße 52", "Schulweg 3", "Klosterstraße 17", "Zum Walkerstal 8", "Hauptstraße 140"],
    "br": ["Anspachlaan 201", "Boulevard d'Ypres 44", "Rue Haute 166", "Ninoofsesteenweg 390"],
}
TOWNS = {
    "nl": ["9000 Gent", "2060 Antwerpen", "8500 Kortrijk", "3500 Hasselt", "9300 Aalst", "1800 Vilvoorde", "2800 Mechelen", "8800 Roeselare"],
    "fr": ["4000 Liège", "5000 Namur", "6000 Charleroi", "7500 Tournai", "1300 Wavre", "6700 Arlon", "1050 Ixelles"],
    "de": ["4700 Eupen", "4780 Sankt Vith", "4720 Kelmis", "4760 Büllingen"],
    "br": ["1000 Brussel", "1050 Ixelles", "1080 Molenbeek-Saint-Jean", "1030 Schaerbeek"],
}

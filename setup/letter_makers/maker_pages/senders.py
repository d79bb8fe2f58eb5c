# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Who writes: names per language, street, website; everything else is invented."""

S = {}


def _add(key, site, addr, **names):
    S[key] = {"key": key, "site": site, "addr": addr, "names": names}


_add("onss", "socialsecurity.be", "Victor Hortaplein 11, 1060 Brussel|Place Victor Horta 11, 1060 Bruxelles",
     nl="Rijksdienst voor Sociale Zekerheid", fr="Office national de sécurité sociale", de="Landesamt für soziale Sicherheit")
_add("fin", "financien.belgium.be", "Koning Albert II-laan 33, 1030 Brussel|Boulevard du Roi Albert II 33, 1030 Bruxelles",
     nl="Federale Overheidsdienst Financiën", fr="Service public fédéral Finances", de="Föderaler Öffentlicher Dienst Finanzen")
_add("fin_col", "myminfin.be", "Gaston Crommenlaan 6, 9050 Gent|Rue de Fer 42, 5000 Namur",
     nl="FOD Financiën – Inning en Invordering", fr="SPF Finances – Perception et Recouvrement",
     de="FÖD Finanzen – Einnahme und Beitreibung")
_add("vlabel", "belastingen.vlaanderen.be", "Vaartstraat 16, 9300 Aalst", nl="Vlaamse Belastingdienst")
_add("spw", "finances.wallonie.be", "Avenue Gouverneur Bovesse 29, 5100 Jambes|Hütte 79, 4700 Eupen",
     fr="SPW Fiscalité", de="ÖDW Steuerwesen")
_add("bxlfisc", "fiscalite.brussels", "IJzerlaan 20, 1030 Brussel|Rue de l'Yser 20, 1030 Bruxelles",
     nl="Brussel Fiscaliteit", fr="Bruxelles Fiscalité")
_add("rjv", "rjv.be", "Warmoesberg 48, 1000 Brussel|Montagne aux Herbes Potagères 48, 1000 Bruxelles",
     nl="Rijksdienst voor Jaarlijkse Vakantie", fr="Office national des vacances annuelles",
     de="Landesamt für den Jahresurlaub")
_add("fsma", "fsma.be", "Congresstraat 12-14, 1000 Brussel|Rue du Congrès 12-14, 1000 Bruxelles",
     nl="Autoriteit voor Financiële Diensten en Markten", fr="Autorité des services et marchés financiers")
_add("nbb", "nbb.be", "de Berlaimontlaan 14, 1000 Brussel|Boulevard de Berlaimont 14, 1000 Bruxelles",
     nl="Nationale Bank van België", fr="Banque nationale de Belgique", de="Belgische Nationalbank")
_add("favv", "favv-afsca.be", "Kruidtuinlaan 55, 1000 Brussel|Boulevard du Jardin botanique 55, 1000 Bruxelles",
     nl="Federaal Agentschap voor de veiligheid van de voedselketen",
     fr="Agence fédérale pour la sécurité de la chaîne alimentaire",
     de="Föderalagentur für die Sicherheit der Nahrungsmittelkette")
_add("fedris", "fedris.be", "Sterrenkundelaan 1, 1210 Brussel|Avenue de l'Astronomie 1, 1210 Bruxelles",
     nl="Federaal agentschap voor beroepsrisico's", fr="Agence fédérale des risques professionnels")
_add("bipt", "bipt.be", "Koning Albert II-laan 35, 1030 Brussel|Boulevard du Roi Albert II 35, 1030 Bruxelles",
     nl="Belgisch Instituut voor postdiensten en telecommunicatie",
     fr="Institut belge des services postaux et des télécommunications",
     de="Belgisches Institut für Postdienste und Telekommunikation")
_add("gba", "gegevensbeschermingsautoriteit.be", "Drukpersstraat 35, 1000 Brussel|Rue de la Presse 35, 1000 Bruxelles",
     nl="Gegevensbeschermingsautoriteit", fr="Autorité de protection des données", de="Datenschutzbehörde")
_add("eco", "economie.fgov.be", "Vooruitgangstraat 50, 1210 Brussel|Rue du Progrès 50, 1210 Bruxelles",
     nl="FOD Economie, K.M.O., Middenstand en Energie", fr="SPF Economie, P.M.E., Classes moyennes et Energie",
     de="FÖD Wirtschaft, KMB, Mittelstand und Energie")
_add("statbel", "statbel.fgov.be", "Koning Albert II-laan 16, 1000 Brussel|Boulevard du Roi Albert II 16, 1000 Bruxelles",
     nl="Statbel – Algemene Directie Statistiek", fr="Statbel – Direction générale Statistique",
     de="Statbel – Generaldirektion Statistik")
_add("tsw", "werk.belgie.be", "Ernest Blerotstraat 1, 1070 Brussel|Rue Ernest Blerot 1, 1070 Bruxelles",
     nl="FOD Werkgelegenheid, Arbeid en Sociaal Overleg", fr="SPF Emploi, Travail et Concertation sociale",
     de="FÖD Beschäftigung, Arbeit und Soziale Konzertierung")
_add("rsvz", "rsvz.be", "Quai de Willebroeck 35, 1000 Brussel|Quai de Willebroeck 35, 1000 Bruxelles",
     nl="Rijksinstituut voor de Sociale Verzekeringen der Zelfstandigen",
     fr="Institut national d'assurances sociales pour travailleurs indépendants",
     de="Landesinstitut der Sozialversicherungen für Selbständige")
_add("svf", "fonds-korenbloem.be", "Statielei 12, 2640 Mortsel|Rue des Glacis 8, 4000 Liège",
     nl="Sociaal verzekeringsfonds Korenbloem vzw", fr="Caisse d'assurances sociales Le Bleuet asbl",
     de="Sozialversicherungskasse Kornblume VoG")
_add("ovam", "ovam.vlaanderen.be", "Stationsstraat 110, 2800 Mechelen", nl="OVAM")
_add("vmm", "vmm.vlaanderen.be", "Dokter De Moorstraat 24-26, 9300 Aalst", nl="Vlaamse Milieumaatschappij")
_add("water", "dewatergroep.be", "Vooruitgangstraat 189, 1030 Brussel", nl="De Watergroep")
_add("cile", "intercom-eaux.be", "Rue des Sources 3, 4500 Huy|Quellenweg 5, 4700 Eupen",
     fr="Intercommunale des Eaux du Condroz", de="Wasserinterkommunale Ostkantone")
_add("vlaio", "vlaio.be", "Koning Albert II-laan 15 bus 200, 1210 Brussel", nl="Agentschap Innoveren en Ondernemen")
_add("spweco", "economie.wallonie.be", "Place de la Wallonie 1, 5100 Jambes", fr="SPW Economie, Emploi, Recherche",
     de="ÖDW Wirtschaft, Beschäftigung, Forschung")
_add("viapass", "viapass.be", "Kunstlaan 46, 1000 Brussel|Avenue des Arts 46, 1000 Bruxelles",
     nl="Dienst Kilometerheffing", fr="Service Prélèvement kilométrique", de="Dienst Kilometerabgabe")
_add("sabam", "unisono.be", "Aarlenstraat 75-77, 1040 Brussel|Rue d'Arlon 75-77, 1040 Bruxelles",
     nl="Unisono – Sabam en PlayRight", fr="Unisono – Sabam et PlayRight", de="Unisono – Sabam und PlayRight")
_add("dg", "ostbelgienlive.be", "Gospertstraße 1, 4700 Eupen", de="Ministerium der Deutschsprachigen Gemeinschaft")
_add("court", "rechtbanken-tribunaux.be", "Waalsekaai 35, 2000 Antwerpen|Place Saint-Lambert 30, 4000 Liège|Borngasse 3, 4700 Eupen",
     nl="Griffie van de ondernemingsrechtbank", fr="Greffe du tribunal de l'entreprise", de="Kanzlei des Unternehmensgerichts")
_add("audit", "om-mp.be", "Bolivarplaats 20, 2000 Antwerpen|Place Saint-Lambert 30, 4000 Liège|Rathausplatz 8, 4700 Eupen",
     nl="Arbeidsauditoraat", fr="Auditorat du travail", de="Arbeitsauditorat")
_add("nlcity", "stadlindebeke.be", "Grote Markt 1", nl="Stad Lindebeke")
_add("nlmuni", "gemeentehoogvoorde.be", "Dorpsplein 4", nl="Gemeente Hoogvoorde")
_add("frcity", "villedemontrevaux.be", "Grand-Place 22", fr="Ville de Montrevaux")
_add("frmuni", "courcelles-sur-bocq.be", "Rue de la Maison communale 1", fr="Commune de Courcy-sur-Bocq")
_add("demuni", "gemeinde-hohenbroich.be", "Rathausplatz 2", de="Gemeinde Hohenbroich")
_add("bxlmuni", "sint-verona.brussels", "Raadplein 1, 1090 Brussel|Place du Conseil 1, 1090 Bruxelles",
     nl="Gemeente Sint-Verona", fr="Commune de Sainte-Vérone")
_add("provnl", "provincie-scheldeland.be", "Provincieplein 1, 9000 Gent", nl="Provincie Scheldeland")
_add("provfr", "province-ourthe.be", "Place de la République 5, 4000 Liège", fr="Province d'Ourthe-et-Semois",
     de="Provinz Ourthe-Semois")
_add("police", "pz-netedal.be", "Politiestraat 9, 2440 Geel|Rue de la Loi 3, 5000 Namur|Kasernenweg 1, 4780 Sankt Vith",
     nl="Politiezone Netedal", fr="Zone de police des Trois-Vallées", de="Polizeizone Eifelwald")
_add("kbo", "economie.fgov.be", "Vooruitgangstraat 50, 1210 Brussel|Rue du Progrès 50, 1210 Bruxelles",
     nl="Kruispuntbank van Ondernemingen – Beheersdienst", fr="Banque-Carrefour des Entreprises – Service de gestion",
     de="Zentrale Datenbank der Unternehmen – Verwaltungsdienst")
_add("inter", "intercompost.be", "Afvallaan 3, 3500 Hasselt|Zoning Industriel 12, 6700 Arlon",
     nl="Intercommunale Afvalbeheer Kempendal", fr="Intercommunale de gestion des déchets Semois-Nord")

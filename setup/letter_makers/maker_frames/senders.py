# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The authorities: names in their languages, a service, an address, a colour, a site."""


class Sender:
    def __init__(self, names, street, towns, colour, web, others=(), phone="02 "):
        self.names, self.street, self.towns, self.colour, self.web, self.others, self.phone = names, street, towns, colour, web, others, phone

    def name(self, lang):
        return self.names.get(lang) or next(iter(self.names.values()))

    def road(self, lang):
        return self.street.split("|")[-1 if lang != "nl" else 0]

    def town(self, lang):
        return self.towns.get(lang) or next(iter(self.towns.values()))


def S(web, colour, street, towns, others=(), **names):
    return Sender(names, street, towns, colour, web, others)


BXL = {"nl": "1000 Brussel", "fr": "1000 Bruxelles", "de": "1000 Brüssel"}
SENDERS = {
    "rsz": S("socialsecurity.be", "#00549f", "Victor Hortaplein 11|Place Victor Horta 11", {"nl": "1060 Brussel", "fr": "1060 Bruxelles", "de": "1060 Brüssel"}, ("RSZ", "ONSS", "LSS"),
             nl="Rijksdienst voor Sociale Zekerheid", fr="Office national de sécurité sociale", de="Landesamt für soziale Sicherheit"),
    "fin": S("financien.belgium.be", "#7a1f3d", "Koning Albert II-laan 33|Boulevard du Roi Albert II 33", {"nl": "1030 Brussel", "fr": "1030 Bruxelles", "de": "1030 Brüssel"}, ("FOD Financiën", "SPF Finances", "FÖD Finanzen"),
             nl="FOD Financiën – Inningscentrum", fr="SPF Finances – Centre de Perception", de="FÖD Finanzen – Einnahmezentrum"),
    "inv": S("fin.belgium.be", "#333a56", "Gaston Crommenlaan 6|Rue des Bourgeois 7", {"nl": "9050 Gent", "fr": "5000 Namur", "de": "4700 Eupen"}, ("FOD Financiën", "SPF Finances", "FÖD Finanzen"),
             nl="FOD Financiën – Team Invordering Rechtspersonen", fr="SPF Finances – Team Recouvrement Personnes morales", de="FÖD Finanzen – Team Beitreibung juristische Personen"),
    "vlabel": S("belastingen.vlaanderen.be", "#ffe615", "Vaartstraat 16", {"nl": "9300 Aalst"}, ("VLABEL", "Vlaanderen"), nl="Vlaamse Belastingdienst"),
    "vl": S("vlaio.be", "#ffe615", "Koning Albert II-laan 15 bus 145", {"nl": "1210 Brussel"}, ("VLAIO", "Vlaanderen"), nl="Agentschap Innoveren en Ondernemen"),
    "ovam": S("ovam.vlaanderen.be", "#5a9e2f", "Stationsstraat 110", {"nl": "2800 Mechelen"}, ("OVAM",), nl="Openbare Vlaamse Afvalstoffenmaatschappij"),
    "vmm": S("vmm.be", "#0a7bbd", "Dokter De Moorstraat 24-26", {"nl": "9300 Aalst"}, ("VMM",), nl="Vlaamse Milieumaatschappij"),
    "water": S("dewatergroep.be", "#0093d0", "Vooruitgangstraat 189", {"nl": "1030 Brussel"}, ("De Watergroep",), nl="De Watergroep"),
    "spw": S("finances.wallonie.be", "#d2232a", "Avenue Gouverneur Bovesse 29", {"fr": "5100 Jambes", "de": "5100 Jambes"}, ("SPW Fiscalité", "ÖDW Steuern"),
             fr="SPW Fiscalité", de="Öffentlicher Dienst der Wallonie – Steuern"),
    "bru": S("fiscalite.brussels", "#0f3fa8", "Sint-Lazarusplein 2|Place Saint-Lazare 2", {"nl": "1035 Brussel", "fr": "1035 Bruxelles"}, ("Brussel Fiscaliteit", "Bruxelles Fiscalité"),
             nl="Brussel Fiscaliteit", fr="Bruxelles Fiscalité"),
    "svf": S("ondernemersfonds.be", "#e2620e", "Willebroekkaai 37|Quai de Willebroeck 37", BXL, (), nl="Sociaal verzekeringsfonds Averta Demo", fr="Caisse d'assurances sociales Averta Demo"),
    "rjv": S("rjv.fgov.be", "#116a4b", "Warmoesberg 48|Montagne aux Herbes Potagères 48", BXL, ("RJV", "ONVA"), nl="Rijksdienst voor Jaarlijkse Vakantie", fr="Office national des vacances annuelles", de="Landesamt für den Jahresurlaub"),
    "rsvz": S("rsvz.be", "#7a3b8f", "Willebroekkaai 35|Quai de Willebroeck 35", BXL, ("RSVZ", "INASTI"), nl="Rijksinstituut voor de Sociale Verzekeringen der Zelfstandigen",
              fr="Institut national d'assurances sociales pour travailleurs indépendants"),
    "fsma": S("fsma.be", "#1b2a4a", "Congresstraat 12-14|Rue du Congrès 12-14", BXL, ("FSMA",), nl="Autoriteit voor Financiële Diensten en Markten", fr="Autorité des services et marchés financiers"),
    "nbb": S("nbb.be", "#6b5b2a", "de Berlaimontlaan 14|boulevard de Berlaimont 14", BXL, ("NBB", "BNB"), nl="Nationale Bank van België", fr="Banque nationale de Belgique", de="Belgische Nationalbank"),
    "favv": S("favv-afsca.be", "#007a53", "Kruidtuinlaan 55|Boulevard du Jardin botanique 55", BXL, ("FAVV", "AFSCA", "FASNK"), nl="Federaal Agentschap voor de veiligheid van de voedselketen",
              fr="Agence fédérale pour la sécurité de la chaîne alimentaire", de="Föderalagentur für die Sicherheit der Nahrungsmittelkette"),
    "fedris": S("fedris.be", "#c1272d", "Sterrenkundelaan 1|Avenue de l'Astronomie 1", {"nl": "1210 Brussel", "fr": "1210 Bruxelles", "de": "1210 Brüssel"}, ("Fedris",),
                nl="Fedris – Federaal agentschap voor beroepsrisico's", fr="Fedris – Agence fédérale des risques professionnels", de="Fedris – Föderalagentur für Berufsrisiken"),
    "bipt": S("bipt.be", "#004c6c", "Koning Albert II-laan 35|Boulevard du Roi Albert II 35", {"nl": "1030 Brussel", "fr": "1030 Bruxelles"}, ("BIPT", "IBPT"),
              nl="Belgisch Instituut voor postdiensten en telecommunicatie", fr="Institut belge des services postaux et des télécommunications"),
    "gba": S("gegevensbeschermingsautoriteit.be", "#3b3b8c", "Drukpersstraat 35|Rue de la Presse 35", BXL, ("GBA", "APD"), nl="Gegevensbeschermingsautoriteit", fr="Autorité de protection des données"),
    "kbo": S("economie.fgov.be", "#54585a", "Vooruitgangstraat 50|Rue du Progrès 50", {"nl": "1210 Brussel", "fr": "1210 Bruxelles", "de": "1210 Brüssel"}, ("FOD Economie", "SPF Économie", "FÖD Wirtschaft", "KBO"),
             nl="FOD Economie – Kruispuntbank van Ondernemingen", fr="SPF Économie – Banque-Carrefour des Entreprises", de="FÖD Wirtschaft – Zentrale Datenbank der Unternehmen"),
    "statbel": S("statbel.fgov.be", "#0b8f8c", "Vooruitgangstraat 50|Rue du Progrès 50", {"nl": "1210 Brussel", "fr": "1210 Bruxelles", "de": "1210 Brüssel"}, ("Statbel",),
                 nl="Statbel – Algemene Directie Statistiek", fr="Statbel – Direction générale Statistique", de="Statbel – Generaldirektion Statistik"),
    "viapass": S("viapass.be", "#3d6b99", "Sint-Lazarusplein 4-10|Place Saint-Lazare 4-10", {"nl": "1210 Brussel", "fr": "1210 Bruxelles"}, ("Viapass",), nl="Viapass", fr="Viapass"),
    "aalst": S("aalst.be", "#b3001b", "Werf 9", {"nl": "9300 Aalst"}, ("Stad Aalst", "stadsbestuur Aalst"), nl="Stad Aalst"),
    "zemst": S("zemst.be", "#2f7f3b", "De Griet 1", {"nl": "1980 Zemst"}, ("Gemeente Zemst",), nl="Gemeentebestuur Zemst"),
    "genk": S("genk.be", "#e4007c", "Stadsplein 1", {"nl": "3600 Genk"}, ("Stad Genk",), nl="Stad Genk"),
    "antwprov": S("provincieantwerpen.be", "#d4121a", "Koningin Elisabethlei 22", {"nl": "2018 Antwerpen"}, ("Provincie Antwerpen",), nl="Provincie Antwerpen"),
    "namur": S("namur.be", "#a71930", "Esplanade de l'Hôtel de Ville 1", {"fr": "5000 Namur"}, ("Ville de Namur", "Administration communale de Namur"), fr="Ville de Namur"),
    "huy": S("huy.be", "#005a2b", "Grand'Place 1", {"fr": "4500 Huy"}, ("Ville de Huy",), fr="Administration communale de Huy"),
    "hainaut": S("hainaut.be", "#c8102e", "Avenue Général de Gaulle 102", {"fr": "7000 Mons"}, ("Province de Hainaut",), fr="Province de Hainaut"),
    "eupen": S("eupen.be", "#00467f", "Am Stadthaus 1", {"de": "4700 Eupen"}, ("Stadt Eupen", "Stadtverwaltung Eupen"), de="Stadt Eupen"),
    "dg": S("ostbelgienlive.be", "#00843d", "Gospertstraße 1", {"de": "4700 Eupen"}, ("Ministerium der Deutschsprachigen Gemeinschaft", "Deutschsprachige Gemeinschaft"),
            de="Ministerium der Deutschsprachigen Gemeinschaft"),
    "elsene": S("elsene.be", "#4b2a7b", "Elsensesteenweg 168|Chaussée d'Ixelles 168", {"nl": "1050 Brussel", "fr": "1050 Bruxelles"}, ("Gemeente Elsene", "Commune d'Ixelles"), nl="Gemeente Elsene", fr="Commune d'Ixelles"),
    "polvl": S("politie.be/5415", "#003a70", "Dekenijstraat 2", {"nl": "8500 Kortrijk"}, ("PZ VLAS", "Politiezone VLAS"), nl="Politiezone VLAS – Kortrijk Kuurne Lendelede"),
    "pol": S("verkeersboeten.be", "#1d3c6e", "Koningsstraat 202A|Rue Royale 202A", BXL, ("FOD Justitie", "SPF Justice", "FÖD Justiz"),
             nl="FOD Justitie – Gewestelijk Verwerkingscentrum", fr="SPF Justice – Centre régional de traitement", de="FÖD Justiz – Regionales Verarbeitungszentrum"),
    "polw": S("police.be/5303", "#003a70", "Place du Théâtre 5", {"fr": "5000 Namur"}, ("Zone de police Namur Capitale",), fr="Zone de police Namur Capitale"),
    "griffie": S("rechtbanken-tribunaux.be", "#4a1414", "Opgeëistenlaan 401", {"nl": "9000 Gent"}, ("Ondernemingsrechtbank Gent", "Griffie"), nl="Griffie van de Ondernemingsrechtbank Gent"),
    "greffe": S("tribunaux-rechtbanken.be", "#4a1414", "Place Saint-Lambert 30", {"fr": "4000 Liège"}, ("Greffe", "Tribunal de l'entreprise de Liège"), fr="Greffe du Tribunal de l'entreprise de Liège"),
    "kanzlei": S("gerichte-tribunaux.be", "#4a1414", "Rathausplatz 8", {"de": "4700 Eupen"}, ("Kanzlei", "Unternehmensgericht Eupen"), de="Kanzlei des Unternehmensgerichts Eupen"),
    "auditoraat": S("om-mp.be", "#2b2b2b", "Gerechtsstraat 6|Rue du Palais 6", {"nl": "2000 Antwerpen", "fr": "7000 Mons"}, ("Arbeidsauditoraat", "Auditorat du travail"),
                    nl="Arbeidsauditoraat Antwerpen", fr="Auditorat du travail du Hainaut"),
    "idelux": S("idelux.be", "#00913a", "Drève de l'Arc-en-Ciel 98", {"fr": "6700 Arlon", "de": "6700 Arlon"}, ("Idelux",), fr="Idelux Environnement", de="Idelux Umwelt"),
    "inbw": S("inbw.be", "#0c7fb0", "Rue de la Religion 10", {"fr": "1400 Nivelles"}, ("in BW",), fr="in BW – association intercommunale"),
    "sabam": S("sabam.be", "#111111", "Aarlenstraat 75-77|Rue d'Arlon 75-77", {"nl": "1040 Brussel", "fr": "1040 Bruxelles"}, ("Unisono", "Sabam"), nl="Unisono (Sabam)", fr="Unisono (Sabam)"),
    "dial": S("werk.belgie.be", "#00467f", "Ernest Blerotstraat 1|Rue Ernest Blerot 1", {"nl": "1070 Brussel", "fr": "1070 Bruxelles", "de": "1070 Brüssel"}, ("FOD WASO", "SPF ETCS"),
              nl="FOD Werkgelegenheid – Directie van de administratieve geldboeten", fr="SPF Emploi – Direction des amendes administratives",
              de="FÖD Beschäftigung – Direktion der administrativen Geldbußen"),
}

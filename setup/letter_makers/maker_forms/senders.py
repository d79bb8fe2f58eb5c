# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""The public bodies: names by language, short names, where they are, their bank."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sender:
    key: str
    names: dict
    short: dict
    place: dict
    bank: str
    group: str

    def name(self, lang):
        return self.names.get(lang) or next(iter(self.names.values()))

    def all_names(self, langs):
        """What it may be called; a local body has another one's name in another language."""
        if self.group not in ("local", "inter") and self.key != "forem":
            langs = ("nl", "fr", "de")
        found = [names[lang] for names in (self.names, self.short) for lang in langs if lang in names]
        return list(dict.fromkeys(found))


#: key | group | bank | names nl / fr / de | short nl / fr / de | place nl / fr / de
TABLE = """
onss|soc|679|Rijksdienst voor Sociale Zekerheid/Office national de sécurité sociale/Landesamt für Soziale Sicherheit|RSZ/ONSS/LSS|Victor Hortaplein 11, 1060 Brussel/Place Victor Horta 11, 1060 Bruxelles/Victor Hortaplatz 11, 1060 Brüssel
fin|tax|679|FOD Financiën - Inningscentrum/SPF Finances - Centre de perception/FÖD Finanzen - Einnahmezentrum|FOD Financiën/SPF Finances/FÖD Finanzen|Koning Albert II-laan 33, 1030 Brussel/Boulevard du Roi Albert II 33, 1030 Bruxelles/Boulevard du Roi Albert II 33, 1030 Brüssel
infra|tax|679|FOD Financiën - Team Invordering Rechtspersonen/SPF Finances - Team Recouvrement Personnes morales/FÖD Finanzen - Team Beitreibung Juristische Personen|FOD Financiën/SPF Finances/FÖD Finanzen|Kruidtuinlaan 50, 1000 Brussel/Rue Paradis 1, 4000 Liège/Klötzerbahn 27, 4700 Eupen
onva|soc|679|Rijksdienst voor Jaarlijkse Vakantie/Office national des vacances annuelles/Landesamt für Jahresurlaub|RJV/ONVA/LAJU|Warmoesberg 48, 1000 Brussel/Montagne aux Herbes Potagères 48, 1000 Bruxelles/Montagne aux Herbes Potagères 48, 1000 Brüssel
afsca|agency|679|Federaal Agentschap voor de Veiligheid van de Voedselketen/Agence fédérale pour la sécurité de la chaîne alimentaire/Föderalagentur für die Sicherheit der Nahrungsmittelkette|FAVV/AFSCA/FASNK|Kruidtuinlaan 55, 1000 Brussel/Boulevard du Jardin botanique 55, 1000 Bruxelles/Boulevard du Jardin botanique 55, 1000 Brüssel
fedris|soc|679|Federaal Agentschap voor Beroepsrisico's/Agence fédérale des risques professionnels/Föderalagentur für Berufsrisiken|Fedris/Fedris/Fedris|Sterrenkundelaan 1, 1210 Brussel/Avenue de l'Astronomie 1, 1210 Bruxelles/Avenue de l'Astronomie 1, 1210 Brüssel
inasti|soc|679|Rijksinstituut voor de Sociale Verzekeringen der Zelfstandigen/Institut national d'assurances sociales pour travailleurs indépendants/Landesinstitut der Sozialversicherungen für Selbständige|RSVZ/INASTI/LISVS|Willebroekkaai 35, 1000 Brussel/Quai de Willebroeck 35, 1000 Bruxelles/Quai de Willebroeck 35, 1000 Brüssel
bipt|agency|679|Belgisch Instituut voor postdiensten en telecommunicatie/Institut belge des services postaux et des télécommunications/Belgisches Institut für Postdienste und Telekommunikation|BIPT/IBPT/BIPT|Koning Albert II-laan 35, 1030 Brussel/Boulevard du Roi Albert II 35, 1030 Bruxelles/Boulevard du Roi Albert II 35, 1030 Brüssel
stat|agency|679|Statbel - FOD Economie/Statbel - SPF Economie/Statbel - FÖD Wirtschaft|Statbel/Statbel/Statbel|Koning Albert II-laan 16, 1000 Brussel/Boulevard du Roi Albert II 16, 1000 Bruxelles/Boulevard du Roi Albert II 16, 1000 Brüssel
eco|agency|679|FOD Economie, K.M.O., Middenstand en Energie/SPF Economie, P.M.E., Classes moyennes et Energie/FÖD Wirtschaft, K.M.B., Mittelstand und Energie|FOD Economie/SPF Economie/FÖD Wirtschaft|Vooruitgangstraat 50, 1210 Brussel/Rue du Progrès 50, 1210 Bruxelles/Rue du Progrès 50, 1210 Brüssel
work|court|679|FOD Werkgelegenheid - Directie van de administratieve geldboeten/SPF Emploi - Direction des amendes administratives/FÖD Beschäftigung - Direktion der administrativen Geldbußen|FOD WASO/SPF ETCS/FÖD BASK|Ernest Blerotstraat 1, 1070 Brussel/Rue Ernest Blerot 1, 1070 Bruxelles/Rue Ernest Blerot 1, 1070 Brüssel
monit|agency|679|Belgisch Staatsblad/Moniteur belge/Belgisches Staatsblatt|BS/MB/BS|Antwerpsesteenweg 53, 1000 Brussel/Chaussée d'Anvers 53, 1000 Bruxelles/Chaussée d'Anvers 53, 1000 Brüssel
greffe|court|679|Griffie van de ondernemingsrechtbank/Greffe du tribunal de l'entreprise/Kanzlei des Unternehmensgerichts|Griffie/Greffe/Kanzlei|Paleizenstraat 10, 9000 Gent/Place Saint-Lambert 16, 4000 Liège/Rathausplatz 8, 4700 Eupen
onem|soc|679|Rijksdienst voor Arbeidsvoorziening - Fonds Sluiting Ondernemingen/Office national de l'emploi - Fonds de fermeture des entreprises/Landesamt für Arbeitsbeschaffung - Schließungsfonds|RVA/ONEM/LfA|Keizerslaan 7, 1000 Brussel/Boulevard de l'Empereur 7, 1000 Bruxelles/Boulevard de l'Empereur 7, 1000 Brüssel
caisse|soc|310|Sociaal Verzekeringsfonds Zelfstandig vzw/Caisse d'assurances sociales Indépendance asbl/Sozialversicherungskasse Selbständig VoG|SVF Zelfstandig/CAS Indépendance/SVK Selbständig|Kempische Steenweg 301, 3500 Hasselt/Rue de Fer 78, 5000 Namur/Vervierser Straße 12, 4700 Eupen
viapass|agency|091|Viapass/Viapass/Viapass|Viapass/Viapass/Viapass|Kantersteen 47, 1000 Brussel/Cantersteen 47, 1000 Bruxelles/Cantersteen 47, 1000 Brüssel
spw|wal|091|-/Service public de Wallonie Fiscalité/Öffentlicher Dienst der Wallonie Steuerwesen|-/SPW Fiscalité/ÖDW Steuern|-/Avenue Gouverneur Bovesse 29, 5100 Jambes/Avenue Gouverneur Bovesse 29, 5100 Jambes
spwe|wal|091|-/SPW Economie, Emploi, Recherche/ÖDW Wirtschaft, Beschäftigung, Forschung|-/SPW EER/ÖDW WBF|-/Place de la Wallonie 1, 5100 Jambes/Place de la Wallonie 1, 5100 Jambes
forem|wal|091|-/Le Forem - Service public de l'emploi/Arbeitsamt der Deutschsprachigen Gemeinschaft|-/Le Forem/ADG|-/Boulevard Tirou 104, 6000 Charleroi/Hütte 79, 4700 Eupen
dg|wal|091|-/Communauté germanophone - Ministère/Ministerium der Deutschsprachigen Gemeinschaft|-/Communauté germanophone/Ministerium der DG|-/Gospertstraße 1, 4700 Eupen/Gospertstraße 1, 4700 Eupen
vlabel|fla|091|Vlaamse Belastingdienst/-/-|VLABEL/-/-|Vaartstraat 16, 9300 Aalst/-/-
ovam|fla|091|Openbare Vlaamse Afvalstoffenmaatschappij/-/-|OVAM/-/-|Stationsstraat 110, 2800 Mechelen/-/-
vlaio|fla|091|Agentschap Innoveren en Ondernemen/-/-|VLAIO/-/-|Simon Bolivarlaan 17, 1000 Brussel/-/-
com1|local|091|Stad Dendermonde/Ville de Verviers/Stadt Eupen|Stadsbestuur Dendermonde/Administration communale de Verviers/Stadtverwaltung Eupen|Franz Courtensstraat 11, 9200 Dendermonde/Place du Marché 55, 4800 Verviers/Rathausplatz 14, 4700 Eupen
com2|local|091|Gemeente Zonhoven/Commune de Sombreffe/Gemeinde Büllingen|Gemeentebestuur Zonhoven/Administration communale de Sombreffe/Gemeindeverwaltung Büllingen|Kerkplein 1, 3520 Zonhoven/Allée de Château-Chinon 7, 5140 Sombreffe/Hauptstraße 16, 4760 Büllingen
com3|local|096|Gemeente Oostkamp/Ville d'Andenne/Stadt Sankt Vith|Gemeentebestuur Oostkamp/Administration communale d'Andenne/Stadtverwaltung Sankt Vith|Siemenslaan 1, 8020 Oostkamp/Place du Chapitre 7, 5300 Andenne/Hauptstraße 43, 4780 Sankt Vith
com4|local|091|Stad Lier/Commune de Herve/Gemeinde Kelmis|Stadsbestuur Lier/Administration communale de Herve/Gemeindeverwaltung Kelmis|Paradeplein 2, 2500 Lier/Rue du Collège 26, 4650 Herve/Kirchstraße 31, 4720 Kelmis
com5|local|091|Gemeente Lovendegem/Commune de Gesves/Gemeinde Raeren|Gemeentebestuur Lovendegem/Administration communale de Gesves/Gemeindeverwaltung Raeren|Kerkstraat 45, 9920 Lievegem/Chaussée de Gramptinne 112, 5340 Gesves/Hauptstraße 26, 4730 Raeren
zone|local|091|Politiezone Grensleie/Zone de police Vesdre/Polizeizone Weser-Göhl|PZ Grensleie/ZP Vesdre/PZ Weser-Göhl|Kortrijkstraat 2, 8930 Menen/Chaussée de Theux 250, 4802 Heusy/Klötzerbahn 24, 4700 Eupen
fire|local|091|Hulpverleningszone Waasland/Zone de secours Vesdre-Hoëgne & Plateau/Hilfeleistungszone DG|Brandweer Zone Waasland/ZS VHP/HLZ DG|Vesten 33, 9120 Beveren/Rue Simon Lobet 36, 4800 Verviers/Hochstraße 102, 4700 Eupen
prov|local|091|Provincie Oost-Vlaanderen/Province de Namur/Provinz Lüttich|Provinciebestuur Oost-Vlaanderen/Administration provinciale de Namur/Provinzverwaltung Lüttich|Charles de Kerchovelaan 189, 9000 Gent/Place Saint-Aubain 2, 5000 Namur/Place Saint-Lambert 18A, 4000 Lüttich
waste|inter|091|Intergemeentelijke vereniging Limburg.Rein/Intercommunale Intradel-Sud scrl/Interkommunale Abfallwirtschaft Ost Gen.|Limburg.Rein/Intradel-Sud/IAO|Gouverneur Verwilghensingel 32, 3500 Hasselt/Port de Herstal 20, 4040 Herstal/Industriestraße 36, 4700 Eupen
water|inter|091|Watermaatschappij Tussen Leie en Dender/Intercommunale des eaux du Condroz/Interkommunale Wasserwerke Hohes Venn|TLD Water/INECO/WHV|Vooruitgangstraat 189, 1030 Brussel/Rue des Scyoux 20, 5361 Hamois/Aachener Straße 40, 4730 Raeren
dev|inter|310|Intercommunale Streekontwikkeling Westhoek/Intercommunale Développement Ardenne/Interkommunale Wirtschaftsförderung Ostbelgien|ISW/IDA/WFO|Kapelanielaan 13d, 8500 Kortrijk/Drève de l'Arc-en-Ciel 98, 6700 Arlon/Quartum Center, Hütte 79, 4700 Eupen
paribx|bru|091|Brussel Fiscaliteit/Bruxelles Fiscalité/-|Brussel Fiscaliteit/Bruxelles Fiscalité/-|Iris Tower, Sint-Lazarusplein 2, 1035 Brussel/Iris Tower, place Saint-Lazare 2, 1035 Bruxelles/-
etter|bru|091|Gemeente Etterbeek/Commune d'Etterbeek/-|Gemeentebestuur Etterbeek/Administration communale d'Etterbeek/-|Jachthoflaan 1, 1040 Brussel/Avenue des Casernes 1, 1040 Bruxelles/-
"""


def _by_language(cell):
    found = dict(zip(("nl", "fr", "de"), cell.split("/"), strict=True))
    return {lang: text for lang, text in found.items() if text != "-"}


SENDERS = {}
for _line in TABLE.strip().splitlines():
    _key, _group, _bank, *_cells = _line.split("|")
    SENDERS[_key] = Sender(_key, *map(_by_language, _cells), _bank, _group)


def choose(r, wanted, langs):
    """A sender of the keys or groups wanted that writes in these languages."""
    names = wanted.split()
    fits = [s for s in SENDERS.values() if (s.key in names or s.group in names) and all(lang in s.names for lang in langs)]
    if len(langs) == 2:
        bilingual = [s for s in fits if s.group not in ("local", "inter")]
        fits = bilingual or [SENDERS["etter"], SENDERS["paribx"]]
    return r.choice(fits)

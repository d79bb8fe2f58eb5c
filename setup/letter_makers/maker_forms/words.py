# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Names and labels."""

WORDS = (
    ("Brems", "Vesdra", "Noord", "Ardu", "Kemp", "Lumi", "Metal", "Ourthe", "Hage", "Sylva", "Terra", "Polder", "Schel", "Condro", "Eifel", "Weser", "Maas", "Fagne", "Dender", "Holz"),
    ("bouw", "tech", "log", "print", "trans", "garden", "consult", "food", "plast", "immo", "service", "lab", "color", "energie", "mobil"),
)
FORMS = {"nl": ("bv", "nv", "vof", "BV", "NV"), "fr": ("SRL", "SA", "srl", "SC"), "de": ("GmbH", "AG", "KG", "PGmbH")}
STREETS = {
    "nl": ("Molenstraat", "Nijverheidslaan", "Stationsstraat", "Kerkhofweg", "Ambachtenlaan", "Lindendreef"),
    "fr": ("Rue de l'Industrie", "Chaussée de Marche", "Avenue des Artisans", "Rue du Moulin", "Zoning des Plénesses"),
    "de": ("Industriestraße", "Malmedyer Straße", "Am Bahnhof", "Gewerbestraße", "Zur Domäne"),
}
TOWNS = {
    "nl": ("9200 Dendermonde", "2300 Turnhout", "8800 Roeselare", "3600 Genk", "1800 Vilvoorde"),
    "fr": ("4800 Verviers", "5000 Namur", "6900 Marche-en-Famenne", "7000 Mons", "1300 Wavre"),
    "de": ("4700 Eupen", "4780 Sankt Vith", "4760 Büllingen", "4730 Raeren"),
}
FIRST = ("An", "Joris", "Mia", "Luc", "Nele", "Céline", "Bruno", "Ingrid", "Werner", "Heike", "Sofie", "Alain")
LAST = ("Verbruggen", "De Maere", "Lacroix", "Collignon", "Heinen", "Schröder", "Goossens", "Wauters", "Pirard", "Keutgen")

LABELS = {
    "amount": {"nl": "Bedrag|Te betalen bedrag|Te betalen|Totaal te betalen|Verschuldigd bedrag", "fr": "Montant|Montant à payer|A payer|Total à payer|Montant dû", "de": "Betrag|Zu zahlender Betrag|Zu zahlen|Geschuldeter Betrag|Gesamtbetrag"},
    "iban": {"nl": "Rekening|IBAN|Rekeningnummer|Op rekening|Rekening begunstigde (IBAN)", "fr": "Compte|IBAN|Numéro de compte|Sur le compte|Compte bénéficiaire (IBAN)", "de": "Konto|IBAN|Kontonummer|Auf das Konto|Konto des Begünstigten (IBAN)"},
    "bic": {"nl": "BIC|BIC begunstigde|BIC-code", "fr": "BIC|BIC bénéficiaire|Code BIC", "de": "BIC|BIC des Begünstigten|BIC-Code"},
    "beneficiary": {"nl": "Begunstigde|Naam begunstigde|Ten gunste van|Op naam van", "fr": "Bénéficiaire|Nom du bénéficiaire|En faveur de|Titulaire du compte", "de": "Begünstigter|Name des Begünstigten|Zugunsten von|Kontoinhaber"},
    "comm": {"nl": "Mededeling|Gestructureerde mededeling|Te vermelden|Met vermelding", "fr": "Communication|Communication structurée|A mentionner|Référence à rappeler", "de": "Mitteilung|Strukturierte Mitteilung|Anzugeben|Verwendungszweck"},
    "due": {"nl": "Vervaldag|Uiterste betaaldatum|Te betalen voor uiterlijk|Betaaltermijn|Uiterlijk te vereffenen", "fr": "Échéance|Date limite de paiement|A payer pour le|Date ultime de paiement|Délai de paiement", "de": "Fälligkeit|Zahlungsfrist|Fälligkeitsdatum|Zahlbar bis|Letzter Zahlungstag"},
    "total": {"nl": "Totaal|TOTAAL|Som|Eindtotaal", "fr": "Total|TOTAL|Somme|Total général", "de": "Total|GESAMT|Summe|Gesamtsumme"},
    "day": {"nl": "Datum|Dag|Boekdatum", "fr": "Date|Jour|Date comptable", "de": "Datum|Tag|Buchungsdatum"},
    "text": {"nl": "Omschrijving|Verrichting|Aard|Benaming", "fr": "Libellé|Opération|Nature|Description", "de": "Bezeichnung|Vorgang|Art|Beschreibung"},
    "code": {"nl": "Code|Cd.|Nr.", "fr": "Code|Cd|N°", "de": "Code|Kz.|Nr."},
    "debit": {"nl": "Debet|Verschuldigd|Aangerekend", "fr": "Débit|Dû|Porté en compte", "de": "Soll|Geschuldet|Angerechnet"},
    "credit": {"nl": "Credit|Betaald|Ontvangen", "fr": "Crédit|Payé|Reçu", "de": "Haben|Gezahlt|Erhalten"},
    "balance": {"nl": "Saldo|Nieuw saldo|Stand", "fr": "Solde|Nouveau solde|Situation", "de": "Saldo|Neuer Saldo|Stand"},
    "ref": {"nl": "Ons kenmerk|Dossiernummer|Referentie|Dossier", "fr": "Nos références|N° de dossier|Référence|Dossier", "de": "Unser Zeichen|Aktennummer|Referenz|Akte"},
    "bce": {"nl": "Ondernemingsnummer|Ond.nr.|KBO-nummer", "fr": "N° d'entreprise|Numéro BCE|N° BCE", "de": "Unternehmensnummer|ZUD-Nummer|Unt.-Nr."},
    "written": {"nl": "Datum|Datum van verzending|Verzonden op", "fr": "Date|Date d'envoi|Envoyé le", "de": "Datum|Versanddatum|Versandt am"},
    "file_by": {"nl": "Dossierbeheerder|Contact|Behandeld door", "fr": "Agent traitant|Contact|Gestionnaire", "de": "Sachbearbeiter|Kontakt|Bearbeitet von"},
    "period": {"nl": "Periode|Tijdvak", "fr": "Période|Exercice", "de": "Zeitraum|Periode"},
    "base": {"nl": "Grondslag|Basis", "fr": "Base|Assiette", "de": "Grundlage|Basis"},
    "rate": {"nl": "Tarief|Aanslagvoet", "fr": "Taux|Tarif", "de": "Satz|Tarif"},
    "paymentbox": {"nl": "Betaling|Betaalgegevens|Wijze van betaling|Hoe betalen?", "fr": "Paiement|Données de paiement|Mode de paiement|Comment payer ?", "de": "Zahlung|Zahlungsdaten|Zahlungsweise|Wie zahlen?"},
    "slip": {"nl": "OVERSCHRIJVINGSOPDRACHT|BETALINGSSTROOK|Overschrijving", "fr": "ORDRE DE VIREMENT|BULLETIN DE VIREMENT|Virement", "de": "ÜBERWEISUNGSAUFTRAG|ÜBERWEISUNG|Zahlungsabschnitt"},
    "rubric": {"nl": "Vak|Rubriek|Kader|Deel", "fr": "Cadre|Rubrique|Partie|Volet", "de": "Rahmen|Rubrik|Teil|Feld"},
    "to": {"nl": "Aan", "fr": "À", "de": "An"},
    "from": {"nl": "Van", "fr": "De", "de": "Von"},
    "sent": {"nl": "Verzonden", "fr": "Envoyé", "de": "Gesendet"},
    "subject": {"nl": "Onderwerp|Betreft", "fr": "Objet|Concerne", "de": "Betreff|Betrifft"},
    "payer": {"nl": "Opdrachtgever", "fr": "Donneur d'ordre", "de": "Auftraggeber"},
    "taxpayer": {"nl": "Belastingplichtige|Onderneming|Aangeslotene|Werkgever", "fr": "Redevable|Entreprise|Affilié|Employeur", "de": "Steuerpflichtiger|Unternehmen|Mitglied|Arbeitgeber"},
    "page": {"nl": "Blad", "fr": "Page", "de": "Seite"},
}

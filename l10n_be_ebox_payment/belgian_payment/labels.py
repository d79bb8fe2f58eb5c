"""The words that label amounts, accounts and communications.

As in ``words``: for folded text, all languages at once. How strongly one of them speaks
for an account is weighed in ``account_reading``.
"""

from __future__ import annotations

import re

from .patterns import words

#: Labels of the amount to pay, from the surest on.
PAY_LABEL = words(
    r"(?:nog )?te (?:betalen|storten|voldoen|vereffenen)\w*|over te schrijven",
    r"(?:nog )?bij ?(?:te )?betalen|netto te betalen",
    r"a (?:payer|verser|acquitter|regler)\b|net a payer",
    r"(?:noch )?zu (?:zahlen|uberweisen|entrichten|begleichen)\w*|zahlbetrag",
    r"nachzuzahlen",
)
OWED_LABEL = words(
    r"(?:nog )?verschuldigd(?: saldo| bedrag)?|openstaand\w*(?: saldo| bedrag)?",
    r"debetsaldo|saldo|blijft|resterend\w*|eindbedrag",
    r"reste du|solde|(?:total|montant) du\b|redevable|debiteur|somme due",
    r"offen\w*|restbetrag|sollsaldo|insgesamt geschuldet|schulden sie",
    r"schuldig",
)
TOTAL_LABEL = words(
    r"totaal\b|totaalbedrag|total\b(?! du bilan)|tvac|ttc\b|incl\w*",
    r"gesamt\b|gesamtbetrag|rechnungsbetrag",
)
WEAK_LABEL = words(
    r"ineens|en une fois|\w*bedrag\b|\w*betrag\b",
    r"bedrag|bedraagt|belop\w*|betaalt|betaal|betalen\b|boete|bijdrage van|heffing van",
    r"vergoeding",
    r"montant|s'eleve\w*|payez|payer|verser|amende|cotisation de|taxe de|somme",
    r"betrag|betragt|zahlen|uberweisen|geldbuse|gebuhr von|beitrag von|steuer von",
    r"(?:1e|1ste|eerste|premier\w*|1(?:er|ere)|erste) "
    r"(?:schijf|storting|mensualite|versement|tranche|rate|zahlung)",
    r"(?:maandelijks\w*|mensuel\w*|monatlich\w*) (?:\w+ )?"
    r"(?:schijv|schijf|storting|betaling|versement|zahlung|rate)\w*",
    r"versements mensuels|schijven van|mensualites de|raten von",
)
#: What else is counted in letters: parts, sums, what was paid, what may come.
OTHER_LABEL = words(
    r"teilzahlung|anzahlung|deelbetaling|versement partiel",
    r"htva|ht\b|hors (?:tva|taxes)|excl\w*|zonder btw|ohne mwst|sous-total|\d+ x\b",
    r"uw (?:betaling|storting)\w*|vos? (?:paiements?|versements?)|ihre? zahlung\w*",
    r"oplopen tot|kan .{0,30}?bedragen|atteindre|peut s'elever|bis zu|davon|dont",
    r"waarvan",
    r"reeds|al (?:betaald|ontvangen|aangerekende)|betaald|betaalde|ontvangen",
    r"voorafbetaling\w*|voorschotten",
    r"hoofdsom|interest\w*|intrest\w*|rente|opslag|bijdrageopslag|\w*kosten|btw",
    r"netto\b|subtotaal",
    r"maatstaf|grondslag|belastbare?|omzet|kapitaal|loonmassa|loonsom|totale loon\w*",
    r"lonen|inkomen",
    r"balanstotaal|vorige?\b|oude?\b",
    r"verbruikt?|aangegeven|totale (?:schuld|belasting)|belastingschuld|korting",
    r"verhoogd\w*|verhoging|debet|credit\b",
    r"verschuldigde (?:belasting|btw|bijdragen?)|terug\w*|teruggave|minder|indien",
    r"normaal",
    r"deja|paye|regle|recu|verses|verse|versements anticipes|acomptes?|principal",
    r"interets?|majorations?|frais|tva|net\b|sous-total|base|chiffre|capital|masse",
    r"salaires|revenu|total du bilan",
    r"consommation|declares?|dette (?:totale|fiscale)|reduction|majore\w*|portee a",
    r"debit|ancien\w*",
    r"impot du|tva due|cotisations du|rembours\w*|restitu\w*|en principe",
    r"bereits|gezahlt|bezahlt|erhalten|vorauszahlungen|abschlage|hauptforderung",
    r"\w*zinsen|\w*zuschlag\w*",
    r"\w*kosten|mwst|netto\b|zwischensumme|\w*grundlage|umsatz|kapital|lohnmasse",
    r"lohne|\w*einkommen|bilanzsumme",
    r"verbrauch|gemeldet\w*|gesamtschuld|steuerschuld|rabatt|erhoht\w*|erhohten",
    r"soll\b|haben\b|alt\b",
    r"geschuldete (?:steuer|mwst|beitrage)|\w*erstatt\w*|grundsatzlich|beitrage des",
)
#: What comes back to the amount of the sentence before.
THAT_AMOUNT = words(
    r"(?:dit|het|dat|deze|die) (?:\w+ )?(?:bedrag|\w*som|saldo|verschil|schuld|"
    r"bijdrage|belasting|heffing|premie|boete|factuur|retributie|vergoeding)",
    r"(?:ce|le) (?:montant|solde|supplement|droit)"
    r"|(?:cette|la) (?:somme|dette|difference|"
    r"cotisation|taxe|prime|amende|facture|redevance)|cet impot",
    r"(?:dies\w*|der|den|die) (?:\w+ )?(?:betrag|saldo|\w*summe|schuld|unterschied|"
    r"beitrag|steuer|abgabe|pramie|\w*buse|rechnung|gebuhr)",
)
PLAN = words(
    r"afbetal\w*|schijf|schijven|apurement|mensualites?|tranches?|abzahlung\w*",
    r"raten?\b|ratenzahlung",
    r"plan de paiement|afbetalingsplan|versements mensuels",
)
SLIP_AMOUNT = re.compile(
    r"(?:bedrag|montant|betrag)\W*(?:(?:in|en) (?:euro?)?\W*|euro?\W*)?$"
)

#: Whose account it is that follows.
OWN_ACCOUNT = words(
    r"(?:op )?uw (?:\w+ ){0,2}(?:bank)?(?:rekening\w*|iban)|opdrachtgever",
    r"\w*kennen als|van uw onderneming",
    r"votre (?:\w+ ){0,3}(?:compte|iban)|donneur d'ordre",
    r"de votre (?:entreprise|societe)",
    r"ihr\w* (?:\w+ ){0,3}(?:konto\w*|bankkonto|iban)|auftraggeber\w*|uns bekannte",
    r"ihres unternehmens",
)
OWN_AFTER = words(
    r"(?:,? ?(?:dat|die|zoals) )?.{0,12}bij ons (?:ge|be)kend|que nous connaissons"
    r"|connu chez nous"
)
OTHER_ACCOUNT = words(
    r"andere|vroeger\w*|oude?\b|voormalig\w*|gebruik\w* .{0,20}niet",
    r"niet (?:meer )?(?:op|naar)",
    r"autres?|ancien\w*|n'utilisez|ne (?:plus|pas) (?:verser|utiliser)",
    r"andere\w*|fruher\w*|alte\w*|benutzen sie dieses nicht|nicht (?:mehr )?auf",
)
PAYEE_ACCOUNT = words(
    r"begunstigde",
    r"(?:storten|stort|schrijven|schrijf|betalen|betaal|betaald)\b.{0,60}?(?:op|naar)",
    r"op\b|naar\b",
    r"\w*rekening\w*|iban|via\b|onze rekening",
    r"beneficiaire|(?:sur|au) (?:le )?compte|compte|sur\b|notre compte",
    r"empfangers?|(?:auf|uber)\b|\w*konto\w*|unser konto",
)

#: A communication follows.
COMMUNICATION = words(
    r"(?:\w+ )?(?:enige )?mededeling|met (?:de )?vermelding(?: van)?|te vermelden",
    r"vermeld\w*|referte|referentie|kenmerk van de betaling",
    r"communication(?: structuree)?|avec (?:la |pour )?(?:seule )?mention",
    r"en mentionnant|mentionner|reference|sous la reference",
    r"\w*mitteilung|unter angabe(?: von)?|verwendungszweck|referenz|anzugeben",
    r"geben sie",
)
OTHER_REFERENCE = words(
    r"vorige|vroegere|oude\b|eerdere|dossier\w*|klantnummer|stamnummer",
    r"precedente?s?|ancienne?s?|dossier|client",
    r"fruhere?|alte\b|aktenzeichen|kundennummer",
)
FREE_LABEL = re.compile(
    r"(?:(?:vrije )?mededeling|met (?:de )?(?:vermelding|mededeling)(?: van)?"
    r"|referte|referentie|"
    r"communication(?: libre)?|avec (?:la )?(?:mention|communication|reference)"
    r"|en mentionnant|reference|"
    r"(?:freie )?mitteilung|unter angabe(?: von)?|mit der mitteilung|verwendungszweck"
    r"|referenz)"
    r"\s?(?P<colon>:)?\s*$"
)
STRUCTURED = re.compile(r"gestructureerd|structuree|strukturiert")
BENEFICIARY_LABEL = words(
    r"(?:naam )?(?:van de )?begunstigde|(?:op|ten) naam(?: van)?",
    r"(?:nom )?(?:du )?beneficiaire|au nom de",
    r"(?:name )?(?:des )?(?:zahlungs)?empfangers?|auf den namen(?: von)?|kontoinhaber",
    r"titulaire|rekeninghouder",
)

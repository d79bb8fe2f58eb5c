"""The words by which letters say what they want, in Dutch, French and German.

Patterns for folded text (small letters, no accents). All languages are looked for
at once, for many letters are bilingual.
"""

from __future__ import annotations

import re

from .patterns import words

#: Something that may happen, or may have happened: no statement about this letter.
CONDITIONAL = words(
    r"indien\b|ingeval|in geval van|mocht\b|mochten|wanneer|tenzij|zodra|eventue",
    r"(?:betaalt|betaal) u (?:\w+ )?(?:niet|te laat)",
    r"zahlen sie (?:\w+ )?(?:nicht|zu spat)",
    r"als u\b|als (?:het|de|uw|dit|deze)\b|bij (?:niet|gebrek|laattijdig|uitblijven)",
    r"(?:hebt|heeft) u (?:\w+ )?(?:intussen|ondertussen|inmiddels|reeds|al|niet)\b",
    r"si\b|s'il|au cas ou|sauf|a defaut|lorsque|des que|en cas|dans le cas ou",
    r"avez-vous|pour (?:ceux|celles) qui|les titulaires d'une",
    r"(?:voor )?wie (?:een|via|met|al|reeds)\b",
    r"bij (?:een )?(?:betaling via|domicilier)",
    r"bei (?:zahlung per|lastschrift)|fur diejenigen",
    r"falls|sollte\b|sollten|wenn|sofern|soweit|im falle?\b|bei (?:nicht|verspat)",
    r"haben sie (?:\w+ )?(?:inzwischen|bereits|schon|dies)|etwaig|moglicherweise",
)
#: A question that asks for more than yes or no: what follows is told to all.
OPEN_QUESTION = re.compile(
    r"\W*(?:hoe|wat|waar\w*|wanneer|wie|welke?|comment|que|quoi|quand|pourquoi|qui|ou"
    r"|quel\w*|wie|was|wann|wo\w*|warum|welche\w*)\b"
)
FOLLOWS_CONDITION = re.compile(
    r"\W*(?:dan|in dat geval|alors|dans ce cas|dann|in diesem fall)\b"
)
NEGATION = re.compile(
    r"\b(?:niet|geen|weder|ni|pas|non|jamais|nicht|kein\w*|on\w*volledig)\b"
)

#: A call to pay; the strongest sign of a demand.
CALL = words(
    r"(?:wij|we) (?:verwachten|ontvangen) .{0,60}?(?:betaling|bedrag|graag)",
    r"(?:montant|paiement|versement|somme) .{0,20}?(?:est|sont) attendue?s?|attendons",
    r"(?:betrag|zahlung) .{0,20}?wird .{0,40}?erwartet",
    r"erwarten .{0,40}?(?:zahlung|betrag)",
    r"muss .{0,110}?(?:verbucht|gutgeschrieben|eingegangen) sein",
    r"(?:gelieve|verzoek\w*|vragen|vraagt|dient|dienen|moet|moeten|nodigen|sommeren"
    r"|uitgenodigd|verzocht|danken|zet|maak|voer|willen|wil|kunt)\b"
    r".{0,110}?(?:betal|betaal|gestort|stort|schrij\w*|vereffen|voldoen|voldaan|aangezuiverd|"
    r"aanzuiver|regel|regulariser|bijbetal|over te maken|overmaken|over op|"
    r"overgemaakt|over naar|overgeschreven)",
    r"u betaalt|betaalt u (?!niet|te laat)|(?:betaal|stort|voldoe|vereffen)\b",
    r"(?:schrijf|maak)\b.{0,40}\bover\b|te betalen (?:voor|tegen|uiterlijk|binnen)",
    r"(?:veuillez|prions|priere|invitons|invite[es]*|demandons|sommons|devez|doit|doivent"
    r"|faut|merci|saurions|pouvez|remercions)\b"
    r".{0,110}?(?:payer|paye|pay|vers|vire|acquitt|regl|regular|apur|transfer|"
    r"effectue|proceder|paiement)",
    r"vous payez|(?:payez|versez|virez|reglez|acquittez|transferez)(?! pas)\b",
    r"(?:bitte|bitten|ersuchen|mussen|muss|haben|hat|sind|ist|fordern|konnen|danken)\b"
    r".{0,110}?(?:zu zahlen|zahl(?:en|ung) |uberweis|begleich|beglich|ausgeglichen|"
    r"auszugleichen|entricht|einzuzahlen|bezahlt sein|zu erfolgen|einzahl|anzuweisen)",
    r"(?:uberweisen|zahlen|begleichen|entrichten) sie(?! nicht)|sie zahlen",
)
#: Words of a demand that also stand in a label.
DEMAND = words(
    r"nous devez|devez encore|schulden uns|(?:ons|nog) .{0,30}?(?:schuldig|moet\b)",
    r"uiterlijk (?:te )?betalen|letzter zahlungstag|date ultime de paiement",
    r"uitstel\b|delai supplementaire|zahlungsaufschub|stundung",
    r"(?:nog )?te (?:betalen|storten|voldoen|vereffenen)|over te schrijven",
    r"bij te betalen",
    r"verschuldigd|betaalbaar|openstaand|aanmaning|ingebrekestelling|debetsaldo",
    r"kunt u?\b.{0,60}? betalen|u kunt betalen|pouvez .{0,60}?payer",
    r"konnen (?:sie )?.{0,60}?(?:zahlen|begleichen)",
    r"uiterste betaaldatum|betalingstermijn|betaling voor|achterstallig|betalingsbevel",
    r"a (?:payer|verser|acquitter|regler)|redevable|payable",
    r"solde (?:ouvert|du|debiteur)",
    r"(?:montant|total|impot|reste) du\b|impaye|mise en demeure|sommation",
    r"rappel de paiement",
    r"(?:date limite|delai) de paiement|ordre de paiement",
    r"zu zahlen\w*|zu uberweisen|zu entrichten|zu begleichen|zahlbar|geschuldet\w*|"
    r"schulden sie|schuldig|offener|mahnung|nachzuzahlen|zahlungsbefehl|zahlungsfrist",
)
#: The reader is to give money back, which is a call to pay.
PAY_BACK = words(
    r"(?:moet u|u moet|dient u|u dient|gelieve|verzoeken (?:wij )?u)\b.{0,80}?terug",
    r"terug te (?:betalen|storten) (?:op|aan|voor)",
    r"(?:devez|veuillez|prions|priere)\b.{0,80}?(?:rembours|restitu|revers)",
    r"(?:mussen sie|sie mussen|bitte|bitten wir sie|sie haben)\b.{0,110}?"
    r"(?:zuruckzahl|zuruckzuzahl|zuruckerstatt|zu erstatten)",
)
#: What was asked for is not given.
REFUSED = words(
    r"niet (?:ingewilligd|toegekend|aanvaard)|geweigerd|afgewezen|refuse|rejete",
    r"n'est pas (?:acceptee?|accordee?)|abgelehnt|nicht stattgegeben",
)
#: Nothing is to be paid: the words themselves deny it.
NOTHING = words(
    r"niets (?:meer )?open|(?:ne reste|n'est) (?:plus )?rien|nichts (?:mehr )?offen",
    r"(?:hoeft|moet|dient|hoeven|dienen)\b(?: \w+){0,5} (?:niets|geen|niet) .{0,40}?"
    r"(?:betal|doen|storten|schrijven|ondernemen|verricht)",
    r"niets (?:meer )?(?:te betalen|verschuldigd|ondernemen)",
    r"geen (?:\w+ ){0,3}(?:betaling|bedrag) "
    r"(?:nodig|vereist|verricht|meer|verschuldigd|gevraagd|te)",
    r"(?:is|vormt|betreft) geen (?:\w+ ){0,2}(?:uitnodiging|betaalverzoek|"
    r"betalingsverzoek|factuur|betaling|verzoek)",
    r"betaal (?:deze|dit|het) (?:\w+ )?niet",
    r"n'avez (?:\w+ ){0,4}(?:rien|aucun\w*)",
    r"ne devez (?:\w+ ){0,4}(?:rien|pas|aucun\w*)",
    r"n'etes (?:\w+ ){0,3}redevable (?:\w+ )?(?:d'aucun|de rien)",
    r"rien a (?:payer|verser)",
    r"aucun\w* (?:\w+ ){0,3}(?:paiement|montant|somme|demarche|versement)\w* "
    r"(?:\w+ ){0,2}(?:n'est|n'es|n'etes|a (?:payer|effectuer|verser))"
    r"(?! (?:\w+ ){0,3}(?:recu|enregistre|parvenu|effectue))",
    r"ne constitu\w+ pas|n'est pas une? (?:facture|demande|invitation)",
    r"nichts (?:\w+ )?(?:zu |unternehmen|zahlen|uberweisen)",
    r"(?:schulden|mussen|brauchen)\b(?: \w+){0,4} nichts",
    r"keine (?:\w+ ){0,3}(?:zahlung\w*|rechnung|uberweisung)"
    r"(?! (?:\w+ ){0,3}(?:erhalten|eingegangen|verzeichne|festgestellt))",
    r"kein (?:\w+ )?betrag",
)
#: It is paid; not when a negation stands before it.
DONE = words(
    r"betaalde u|u betaalde|vous avez (?:\w+ )?paye\b|sie haben .{0,60}?(?:be|ge)zahlt",
    r"(?:betaling|storting)\b.{0,90}? ontvangen|ontvingen .{0,40}?betaling",
    r"(?:volledig|integraal) (?:betaald|vereffend|aangezuiverd|voldaan|afbetaald)",
    r"betaald (?:is|werd)\b|(?:is|werd) (?:\w+ )?betaald|betaalbewijs|ontvangstbewijs",
    r"recu (?:\w+ ){0,3}(?:paiement|versement)",
    r"(?:paiement|versement)\b.{0,60}? (?:recu|enregistre)",
    r"(?:entierement|integralement) (?:apure|paye|regle|acquitte|solde)",
    r"a (?:bien )?ete (?:bien )?(?:paye|regle|acquitte)|accuse de reception",
    r"zahlung\b.{0,90}? (?:erhalten|eingegangen|verbucht)",
    r"vollstandig (?:bezahlt|beglichen|ausgeglichen|getilgt)",
    r"bezahlt ist|(?:ist|wurde) (?:\w+ )?bezahlt|empfangsbestatigung",
)
#: It is told only, or taken from the account without the reader.
INFORMS = words(
    r"(?:louter|enkel|uitsluitend|zuiver) (?:informatief|ter )",
    r"ter (?:informatie|kennis)",
    r"automatisch .{0,50}?(?:afgehouden|ingehouden|geind)|\w*domicilier",
    r"(?:purement|simple) informati|a titre (?:\w+ )?informati|pour information",
    r"preleve|\w*domiciliation|pour (?:votre )?information",
    r"dient .{0,30}?(?:der|zur) (?:\w+ )?information|rein informativ",
    r"(?:zu|zur) (?:ihrer )?(?:information|kenntnis)|\w*lastschrift|\w*abgebucht",
    r"eingezogen",
)
#: Money comes back; the stronger ones say so with a verb.
RETURNS = words(
    r"\w*terug\w*betal|betalen (?:wij )?u\b.{0,60}? terug",
    r"stort\w* (?:wij )?u\b.{0,60}? terug|terug te geven",
    r"terug(?:gave|gaaf|gestort|gegeven)|credite\w+ (?:wij )?u\b|in uw voordeel",
    r"gestort (?:\w+ ){0,3}(?:op )?(?:het|uw) reken",
    r"(?:op )?uw rekening\b.{0,60}?(?:gestort|storten)",
    r"(?:wij|we) (?:betalen|storten|schrijven)\b",
    r"(?:betalen|storten|schrijven) (?:wij|we)\b",
    r"\w*uitbetal|kennen .{0,50}? toe\b",
    r"toekenning van een (?:premie|subsidie|toelage)",
    r"nous (?:vous )?(?:payons|versons|reversons|virons|octroyons|accordons)",
    r"vous (?:est|sera|serez) (?:\w+ )?(?:octroye|accorde|paye|verse|liquide)",
    r"liquidation",
    r"(?:zahlen|uberweisen|gewahren) wir\b|wir (?:zahlen|uberweisen|gewahren)",
    r"auszahlung",
    r"rembours|restitu|en votre faveur|vous credit|(?:vous )?sera verse",
    r"\w*erstatt|ruckzahl|zuruck(?:gezahlt|zahlen)",
    r"schreiben (?:wir )?ihnen\b.{0,60}? gut\b|zu ihren gunsten",
    r"auf (?:das uns bekannte|ihr) konto\b.{0,60}?uberw",
)
CREDIT = words(
    r"creditnota|tegoed|creditsaldo|note de credit|solde crediteur|avoir en",
    r"gutschrift|guthaben|habensaldo",
)

#: A last day to pay: before the date, or after it.
UNTIL = words(
    r"uiterlijk\b(?: op\b| tegen\b| voor\b)?|voor\b|ten laatste\b(?: op\b)?",
    r"tegen\b(?: ten laatste)?|tot\b(?: en met)?",
    r"(?:uiterste )?(?:betaal|verval)(?:datum|dag)|betalingstermijn",
    r"te betalen (?:voor|tegen|op)\b|betalen voor\b|laatste dag\b",
    r"au plus tard\b(?: le\b)?|avant\b(?: le\b)?|pour le\b|jusqu'au\b",
    r"d'ici (?:le|au)\b",
    r"date limite\b(?: de paiement)?",
    r"(?:date d')?echeance|delai de paiement|echu le\b",
    r"spatestens\b(?: am| bis)?|bis\b(?: zum| spatestens| einschlieslich)?",
    r"vor\b(?: dem)?",
    r"fallig(?:keit\w*|\b(?: am)?)|zahlbar\b(?: bis)?|zahlungsfrist|zahlungsziel",
    r"zahlungstermin",
)
UNTIL_AFTER = words(
    r"ten laatste|uiterlijk|au plus tard|inclus|spatestens|fallig|zahlbar|te betalen"
)
DUE_LABEL = words(
    r"uiterste (?:\w+)?datum|limietdatum|date ultime|letzter (?:zahlungs)?tag",
    r"(?:uiterste )?(?:betaal|verval)(?:datum|dag)|betalingstermijn",
    r"(?:te )?betalen (?:voor|tegen|uiterlijk)|betaling voor",
    r"date limite(?: de paiement)?|(?:date d')?echeance|delai de paiement",
    r"a payer (?:avant|pour)",
    r"falligkeit\w*|fallig am|zahlbar|zahlungsfrist|zahlungsziel|zu zahlen (?:bis|vor)",
)
PAYING = words(
    r"\w*betal\w*|\w*betaal\w*|gestort|storten?\b|storting|schijf|\w*schrijven",
    r"voldo\w+|vereffen\w*|aangezuiverd|rekening|regelen",
    r"\w*pay\w*|paiement|vers[eé]\w*|vir[eé]\w*|acquitt\w*|regl\w*|regularis\w*",
    r"apur\w*|solde|compte",
    r"\w*zahl\w*|uberweis\w*|begleich\w*|beglich\w*|entricht\w*|konto|ausz?u?gleich\w*",
)
NOT_TO_PAY = words(
    r"bezwaar\w*|beroep|aangifte|indien(?:en|ing)|ingediend|verzet|betwist\w*",
    r"opgelost|laatste (?:schijf|storting)",
    r"reclamation|recours|introdui\w+|contest\w*|opposition|declaration doit",
    r"widerspruch|beschwerde|einspruch|einzureichen|einzulegen",
    r"verzonden|opgesteld|vastgesteld|envoye|constatee?|versandt|festgestellt",
    r"vollstreckbar|uitvoerbaar|executoire",
)
NUMBERS = {
    "een": 1, "acht": 8, "tien": 10, "veertien": 14, "vijftien": 15, "twintig": 20,
    "dertig": 30, "vijfenveertig": 45, "zestig": 60, "negentig": 90,
    "un": 1, "huit": 8, "dix": 10, "quatorze": 14, "quinze": 15, "vingt": 20,
    "trente": 30, "quarante-cinq": 45, "soixante": 60,
    "einem": 1, "eines": 1, "zehn": 10, "vierzehn": 14, "funfzehn": 15,
    "zwanzig": 20, "dreisig": 30, "sechzig": 60, "neunzig": 90, "deux": 2, "twee": 2,
    "zwei": 2, "drie": 3, "trois": 3, "drei": 3, "de": 1, "le": 1,
}  # fmt: skip
TERM = re.compile(
    r"\b(?:binnen|dans|sous|innerhalb|innert|a(?= \d+ jours))\s(?:de |het "
    r"|een termijn van |les |le |un delai de |der |von |einer frist von )*"
    r"(?:(?P<number>\d{1,3})|(?P<word>"
    + "|".join(NUMBERS)
    + r"))?\s?(?:\(\S{1,12}\)\s?)?"
    r"(?:kalender)?(?P<unit>dag\w*|jours?|tag\w*|maand\w*|mois|monat\w*"
    r"|weken|week|semaines?|wochen?)\b"
)
FROM_RECEIPT = words(r"ontvangst|reception|erhalt|empfang|zustellung|kennisgeving")
FROM_LETTER = words(
    r"\w*datum",
    r"\w*verzend\w*|datum|dagtekening|heden|deze brief|l'envoi|envoi|date|dater|"
    r"presente|versand\w*|absend\w*|dieses schreibens|factuurdatum|facture",
)
SENT = words(
    r"datum|datum van verzending|verzonden|verzenddatum|opgemaakt|factuurdatum|brussel",
    r"date|date d'envoi|envoye|bruxelles|fait a|le\b",
    r"versand\w*|versanddatum|brussel|den\b|rechnungsdatum",
)

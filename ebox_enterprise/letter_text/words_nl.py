# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Dutch, as the letters of Belgian authorities write it."""

from .tokens import Phrases
from .vocabulary import Vocabulary, words

DUTCH = Vocabulary(
    language="nl",
    common=words(
        "de het een van en in op te dat die is voor met zijn aan niet om door bij uit "
        "wordt worden moet moeten uw u deze dit binnen dagen na maand ontvangst wij "
        "ons onze gelieve uiterlijk vóór tot tegen datum bedrag betalen werd"
    ),
    firm=Phrases(
        *("uiterlijk", "ten laatste", "ten allerlaatste", "niet later dan"),
        *("laatste dag", "uiterste datum", "uiterste betaaldatum", "uiterste dag"),
        *("uiterste indieningsdatum", "uiterste datum van betaling", "betaaltermijn"),
        *(
            "uiterste datum voor betaling",
            "uiterste indiendatum",
            "limietdatum",
            "memodatum",
        ),
        *("uitvoeringsdatum", "gewenste uitvoeringsdatum"),
        *("vervaldag", "vervaldatum", "te betalen voor", "te betalen tegen"),
        *("te betalen tot", "betaalbaar tot", "eisbaar", "opeisbaar", "deadline"),
    ),
    ends=Phrases("verstrijkt", "vervalt", "eindigt", "loopt af", "loopt", "verloopt"),
    names=Phrases(
        *("laatste dag", "uiterste datum", "uiterste *datum", "uiterste dag"),
        *("deadline", "limietdatum", "vervaldag", "vervaldatum"),
    ),
    is_on=words("is valt : ligt vastgesteld bepaald"),
    loose=Phrases("voor", "tegen", "tot", "tot en met", "t / m", "betaalbaar"),
    strictly=words("voor"),
    between=words(
        "op de het den dag tegen voor tot dag van : , maandag dinsdag woensdag "
        "donderdag vrijdag zaterdag zondag en met datum"
    ),
    behind=Phrases("ten laatste", "uiterlijk", "op zijn laatst"),
    within=Phrases("binnen", "endeans", "binnen uiterlijk", "in de loop van"),
    within_between=words(
        "de het een uw termijn van vervaltermijn periode maximaal maximum hoogstens "
        "uiterlijk ten laatste wettelijke verlengde redelijke eerste komende"
    ),
    term=Phrases(
        *("*termijn", "aanbod", "tijd", "uitstel", "respijt"),
    ),
    have=Phrases(
        "bedraagt",
        "rest u",
        "resten u",
        "beschikt",
        "hebt",
        "heeft",
        "krijgt u",
        "hebben",
        "geldt",
        "loopt",
    ),
    latest=Phrases("uiterlijk", "ten laatste", "niet later dan", "hoogstens"),
    start=Phrases(
        *("na", "vanaf", "nadat", "te rekenen van", "te rekenen vanaf", "sinds"),
        *("volgend op", "volgende op", "volgende na", "die volgt op", "ingaand"),
        *("die volgen op", "die ingaat", "ingaat", "met ingang van", "te rekenen"),
        *("te tellen vanaf", "gerekend vanaf", "van", "ingaande", "die aanvangt"),
    ),
    start_before=Phrases(
        *("te rekenen van", "te rekenen vanaf", "vanaf", "na", "met ingang van"),
        *("te tellen vanaf", "gerekend vanaf", "sinds", "ingaand op"),
    ),
    receipt=Phrases(
        *("ontvangst*", "ontvangen", "ontvangt", "kennisgeving", "kennisname"),
        *("notificatie", "betekening", "aanbieding", "afgifte", "overhandiging"),
        *("betekend", "bezorging", "mededeling", "bekendmaking van deze", "aankomst"),
        *("ter kennis", "kennisneming", "kennisgegeven", "genotificeerd"),
    ),
    sending=Phrases(
        *("verzend*", "verzonden", "verstuur*", "versturen", "verstuurd", "toezending"),
        *("opsturing", "verstur*", "dagtekening", "factuurdatum", "facturatiedatum"),
        *("briefdatum", "uitreiking", "opmaak", "poststempel", "afgifte bij de post"),
        *("afgifte aan de post", "heden", "vandaag", "gedagtekend", "uitvaardiging"),
        *(
            "datum bovenaan",
            "bovengenoemde datum",
            "bovenvermelde datum",
            "uitgiftedatum",
            "terpostbezorging",
        ),
    ),
    this=words("deze dit onderhavig onderhavige huidig huidige voorliggende hierbij"),
    letter=Phrases(
        *("brief", "schrijven", "aanslagbiljet", "factuur", "beslissing", "besluit"),
        *("aanmaning", "bericht", "kennisgeving", "uitnodiging", "heffingsbiljet"),
        *("ingebrekestelling", "herinnering", "document", "zending", "afrekening"),
    ),
    no_letter=Phrases(
        *("periode", "termijn", "datum", "dag", "termijnen", "data", "gebeurtenis"),
        *("feiten", "einde", "laatste", "eerste", "oproep"),
    ),
    yours=words("uw je jouw haar hun"),
    ordinals={
        name: number
        for number, name in enumerate(
            "eerste tweede derde vierde vijfde zesde zevende achtste negende "
            "tiende".split(),
            1,
        )
    },
    asks=Phrases(
        *(
            "moet",
            "moeten",
            "dient",
            "dienen",
            "gelieve",
            "verzoek*",
            "vragen",
            "vraag",
        ),
        *(
            "verwacht*",
            "verplicht",
            "kunt",
            "kan nog",
            "kan tot",
            "u kan",
            "kan u",
            "mag",
            "mogen",
        ),
        *("hebt", "heeft u", "u heeft", "beschikt", "betaal", "betaalt", "stuur"),
        *("bezorg", "laat", "vul", "deel", "meld", "dien", "te betalen", "geef"),
        *("betaalbaar", "indienen", "manen", "maan", "sommeren", "aangemaand"),
        *("reageer", "reageren", "antwoord", "betwisten", "bezwaar", "beroep"),
        *("bezwaarschrift", "vermeld", "breng", "regel", "regulariseer", "bevestig"),
        *("kies", "schrijf", "verstuur", "maak", "zorg", "neem", "leg", "uitnodig*"),
        *("uitgenodigd", "nodigen", "graag", "te bezorgen", "in te dienen"),
        *("registreer", "activeer", "corrigeer", "werk", "voeg", "contacteer"),
        *("over te maken", "mee te delen", "te voldoen", "bij gebreke"),
        *("terug te sturen", "eisen", "verschuldigd", "gevraagd", "verschijn*"),
        *("kunnen", "bij gebrek", "uw antwoord", "uw betaling", "gehouden"),
        *("dat kan", "mogelijk", "nodig", "vereist", "noodzakelijk"),
        *("gelast", "opdracht", "bevolen", "mededelen", "meedelen", "pas", "hernieuw"),
        *("onderteken", "lever", "schik", "doe", "duid", "verbeter", "vervolledig"),
        *("wordt ingediend", "worden ingediend", "betaling", "antwoord", "reactie"),
        *(
            "opeisbaar",
            "eisbaar",
            "aangifte",
            "indiening",
            "inschrijving",
            "neerlegging",
            "opmerkingen",
            "verweer*",
            "uiterste",
        ),
    ),
    to=words("te"),
    infinitive=("en", "aan", "oen"),
    be=words("is zijn valt"),
    past=Phrases(
        *("werd", "werden", "was", "waren", "had", "hadden", "moest", "moesten"),
        *("diende", "dienden", "kon", "konden", "voorzag", "is betaald", "ontving"),
        *("ontvingen", "is ontvangen", "hebt ingediend", "betaalde", "betaalden"),
        *("liep", "verstreek", "verviel", "eindigde", "verklaarde", "diende in"),
        *("is ingediend", "zijn ingediend", "zijn betaald", "heeft ingediend"),
    ),
    moved=Phrases("verlengd", "verlenging", "uitgesteld", "uitstel", "toegekend"),
    conditions=Phrases(
        *("indien", "als", "wanneer", "zonder", "bij gebreke", "bij gebrek", "tenzij"),
        *("ingeval", "in geval", "zo", "bij ontstentenis", "mocht", "zolang"),
    ),
    negations=words("niets niet geen nooit zonder gebreke gebrek ontstentenis evenmin"),
    sender=words("wij we"),
    others=Phrases(
        *("onze", "ons kantoor", "ons bestuur", "ons team", "de administratie"),
        *("de inspecteur", "de ambtenaar", "het college", "de rechtbank", "het hof"),
        *(
            "de griffie",
            "de minister",
            "de rijksdienst",
            "de fiscus",
            "de dienst",
            "het bestuur",
        ),
        *("de terugbetaling", "een terugbetaling", "de beslissing", "een beslissing"),
        *("de uitspraak", "de overheid", "de gemeente", "het agentschap", "de fod"),
        *("de rechter", "de commissie", "het fonds", "de instelling", "de raad"),
        *("een antwoord", "de uitbetaling", "het antwoord", "een medewerker"),
        *("een inspecteur", "een controleur", "de controleur", "de ontvanger"),
        *("de gerechtsdeurwaarder", "een gerechtsdeurwaarder", "de vergunning"),
        *("de werken", "het tegoed", "een nieuwe brief", "de procureur"),
    ),
    requests=Phrases(
        *("mogen wij", "kunnen wij", "mogen we", "kunnen we"),
        *("verzoeken", "vragen", "verwachten", "manen", "sommeren", "nodigen"),
        *("eisen", "raden", "ontvangen graag", "zien", "wensen", "rekenen"),
        *("stellen", "geven u", "verlenen u", "herinneren", "wachten", "verleent u"),
    ),
    prepositions=words(
        "aan bij door van voor tot naar met tegen over via op in uit namens"
    ),
    articles=words("de het een"),
    determiners=words("de het een dit deze die dat uw onze ons van"),
    theirs=Phrases(
        *("u ontvangt", "ontvangt u", "u krijgt", "krijgt u", "zult u ontvangen"),
        *("u zal", "zal u", "u zult", "wordt u", "u wordt terugbetaald", "verneemt"),
        *("u verneemt", "wordt behandeld", "wordt terugbetaald", "wordt gestort"),
        *("wordt uitbetaald", "worden uitbetaald", "worden teruggestort"),
        *(
            "gestort",
            "op uw rekening",
            "niets vernomen",
            "niets gehoord",
            "niets ontvangen",
            "hoeft niets",
            "in werking",
        ),
        *("teruggestort", "terugbetaald", "beantwoord", "contacteren wij"),
        *("zal behandeld", "spreekt zich uit", "doet uitspraak", "beslist"),
        *("automatisch", "ambtshalve verlengd", "bewaart", "bewaren", "bewaar"),
        *("bewaard", "u vindt", "vindt u", "zullen", "antwoorden wij", "antwoordt"),
        *("neemt contact", "hoeft", "hoeven", "streeft", "streven"),
    ),
    grants=Phrases(
        *("u krijgt tot", "krijgt u tot", "u krijgt nog", "krijgt u nog"),
        *("u krijgt een termijn", "u krijgt uitstel", "u krijgt de tijd"),
    ),
    passive=words("wordt"),
    perfect=words("hebt heeft hebben bent"),
    validity=Phrases(
        *("geldig", "geldigheid", "geldigheidsduur", "geldt", "gelden", "attest"),
        *("van kracht", "vergunning", "erkenning", "rijbewijs", "in dienst"),
        *("tewerkgesteld", "gewerkt", "verzekerd", "duren", "duurt", "geopend"),
        *("open", "gesloten", "loopt van", "certificaat", "mandaat", "overeenkomst"),
    ),
    verbs=words("is zijn wordt worden kan zal zullen gaat geeft blijft heeft hebben"),
    reader=words("u uw gelieve"),
    summons=Phrases(
        *("opgeroepen", "verschijnen", "gedagvaard", "dagvaarding", "oproeping"),
        *("zitting vindt plaats", "hoorzitting vindt plaats"),
        *("aanbieden", "aanwezig", "verwachten u", "aan te melden"),
        *("uitgenodigd", "verhoord", "gehoord", "u verschijnt", "nodigen u uit"),
    ),
    summons_on=words("op van de zitting maandag dinsdag woensdag donderdag vrijdag"),
    period=Phrases("periode", "tijdvak", "kwartaal", "jaar", "tussen"),
    to_pay=Phrases("te betalen", "te storten", "te voldoen"),
    since=Phrases("sinds", "sedert"),
    event=Phrases(
        "*wijziging", "*wijzigingen", "verhuizing", "*ongeval", "schadegeval"
    ),
    some=words("een elke iedere alle ieder elk enige"),
    change=Phrases("*wijziging", "*wijzigingen"),
    one=words("een"),
    make=Phrases(
        *("in te dienen", "indienen", "indient", "aan te vragen", "aanvragen"),
        *("aan te brengen", "aanbrengen", "door te voeren", "doorvoeren", "dien"),
    ),
    void=Phrases(
        *("vervangt", "geannuleerd", "ingetrokken", "oorspronkelijk*", "vervangen"),
        *("komt te vervallen", "niet langer geldig", "aanvankelijk*"),
    ),
    open_day=Phrases("informati*", "infomoment*", "infosessie*", "opendeur*"),
    once=Phrases("zodra u", "nadat u"),
    may=words("mag mogen kan kunnen kunt"),
    pointing=words("die deze dezelfde dit dat zelfde hetzelfde"),
    range_from=words("van vanaf tussen periode"),
    range_to=words("tot en met t/m - – voor"),
)

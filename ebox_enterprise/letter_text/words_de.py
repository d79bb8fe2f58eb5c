# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""German, as the letters of Belgian authorities write it."""

from .tokens import Phrases
from .vocabulary import Vocabulary, words

GERMAN = Vocabulary(
    language="de",
    common=words(
        "der die das den dem des ein eine einer eines und in zu ist sind nicht mit von "
        "auf fur im am bis zum zur sie ihre ihr ihren wir uns unser unsere wird werden "
        "muss mussen bitte binnen innerhalb tagen nach erhalt spatestens frist betrag"
    ),
    firm=Phrases(
        *("spatestes *datum", "spatester *tag", "spateste *frist", "spatester *termin"),
        *("spatestens", "bis spatestens", "nicht spater als", "zahlungsfrist", "frist"),
        *("falligkeit", "falligkeitsdatum", "zahlbar bis", "zahlbar vor", "fallig"),
        *(
            "fallig bis",
            "letzter tag",
            "abgabefrist",
            "einreichefrist",
            "stichtag",
            "memodatum",
        ),
        *("ausfuhrungsdatum",),
        *("letzter zahlungstag", "einsendeschluss", "ablaufdatum"),
        *("einreichungsfrist", "zahlungsziel", "zahlungstermin", "falligkeitstag"),
        *("zahlbar am", "abgabetermin", "zu zahlen bis", "zu zahlen vor"),
    ),
    ends=Phrases("endet", "lauft", "verstreicht", "erlischt"),
    names=Phrases(
        *("letzter *tag", "letzte *tag", "spatester termin", "spateste termin"),
        *("stichtag", "falligkeit", "einsendeschluss", "letzter termin"),
    ),
    is_on=words("ist : fallt festgelegt"),
    loose=Phrases("bis", "vor", "bis einschliesslich", "bis zum"),
    strictly=words("vor"),
    between=words(
        "dem den der am zum um , : montag dienstag mittwoch donnerstag freitag samstag "
        "sonntag tag einschliesslich und bis ablauf des"
    ),
    behind=Phrases(
        "fallig", "zahlbar", "zu zahlen", "zu entrichten", "zu begleichen", "spatestens"
    ),
    within=Phrases("innerhalb", "binnen", "innert", "in"),
    within_between=words(
        "von einer frist der den nachsten kommenden eine verfallsfrist maximal "
        "hochstens verlangerten gesetzlichen folgenden spatestens ihnen"
    ),
    term=Phrases(
        *("*frist", "fristen", "zeit", "aufschub", "angebot"),
    ),
    have=Phrases(
        "betragt",
        "verfugt",
        "verbleibt",
        "verfugen",
        "haben",
        "hat",
        "verbleiben",
        "gilt",
        "betragt",
    ),
    latest=Phrases("spatestens", "nicht spater als", "bis spatestens"),
    start=Phrases(
        *("nach", "ab", "nachdem", "seit", "vom", "von", "gerechnet ab", "beginnend"),
        *("gerechnet", "zu rechnen", "die auf", "der auf", "laufend", "folgend", "des"),
    ),
    start_before=Phrases(
        *("ab", "nach", "seit", "gerechnet ab", "beginnend mit", "gerechnet vom"),
    ),
    receipt=Phrases(
        *("erhalt*", "empfang*", "zustellung", "notifizierung", "zugang"),
        *("kenntnisnahme", "bekanntgabe", "ubergabe", "eingang", "zugestellt"),
        *("mitteilung dieser", "aushandigung", "ankunft", "notifikation"),
    ),
    sending=Phrases(
        *(
            "versand*",
            "versend*",
            "oben genannten datum",
            "obigen datum",
            "absend*",
            "zusendung",
            "ubersendung",
            "ausstellung*",
        ),
        *("rechnungsdatum", "briefdatum", "heute", "poststempel*", "aufgabe zur post"),
        *("datum der rechnung", "datum des schreibens", "datum des bescheids"),
        *(
            "aufgabe bei der post",
            "ausfertigung",
            "abgesandt",
            "verschickt",
            "datierung",
        ),
    ),
    this=words(
        "dieser dieses diesem diese vorliegenden vorliegender vorliegendes "
        "gegenwartigen hiesigen"
    ),
    letter=Phrases(
        *("brief*", "schreiben*", "heberollenauszug*", "rechnung*", "bescheid*"),
        *("beschluss*", "entscheidung*", "mahnung*", "mitteilung*", "bekanntgabe"),
        *("steuerbescheid*", "aufforderung*", "dokument*", "abrechnung*"),
    ),
    no_letter=Phrases(
        *("zeitraum*", "frist*", "datum*", "tag", "zeit", "ereignis*", "termin*"),
    ),
    yours=words("ihrer ihres ihre ihrem ihren"),
    ordinals={
        stem + ending: number
        for number, stem in enumerate(
            "erst zweit dritt viert funft sechst siebt acht neunt zehnt".split(), 1
        )
        for ending in ("e", "en", "er", "es")
    },
    asks=Phrases(
        *("muss", "mussen", "bitte", "bitten", "verpflichtet", "erwarten", "erwartet"),
        *("konnen", "kann", "verfugen", "haben sie", "sie haben", "zahlen sie"),
        *(
            "senden sie",
            "reichen",
            "teilen",
            "erforderlich",
            "moglich",
            "notig",
            "zahlbar",
            "zu zahlen",
            "vorzulegen",
        ),
        *("einzureichen", "mitzuteilen", "einzulegen", "zu melden", "beschwerde"),
        *("einspruch", "berufung", "klage", "antrag", "antworten sie", "aufgefordert"),
        *("fordern", "mahnen", "andernfalls", "zuruckzusenden", "fullen"),
        *(
            "legen",
            "ersuchen",
            "erklarung ist",
            "hat zu",
            "hat innerhalb",
            "hat binnen",
        ),
        *("nachzureichen", "zu regeln", "zu entrichten", "zu hinterlegen", "geben sie"),
        *("wenden", "uberweisen", "berichtigen", "fallig", "schicken"),
        *("bestatigen", "stellungnahme", "stellung", "wunschen", "melden sie"),
        *(
            "anmeldung",
            "antwort",
            "zahlung",
            "erklarung",
            "einreichung",
            "gebeten",
            "ersucht",
        ),
        *("zu erscheinen", "zu erfolgen", "zu beantworten", "geltend", "anfechten"),
        *("anzufechten", "zu ubermitteln", "ubermitteln", "prufen", "beantragen"),
        *("zu begleichen", "begleichen", "zu leisten", "auszufullen", "ausgefullt"),
        *("zu bezahlen", "bezahlen", "obliegt", "durfen", "darf", "korrigieren"),
        *("unterzeichnen", "eingegangen sein", "vervollstandigen", "zu stellen"),
        *("vorlegen", "beizubringen", "anzugeben", "abzugeben", "zu erganzen"),
    ),
    to=words("zu"),
    infinitive=("en", "ern", "eln"),
    be=words("ist sind bleibt"),
    past=Phrases(
        *("wurde", "wurden", "war", "waren", "hatte", "hatten", "musste", "mussten"),
        *(
            "sah",
            "endete",
            "lief",
            "haben wir",
            "ist eingegangen",
            "konnte",
            "erfolgte",
        ),
        *("sind eingegangen", "haben eingereicht", "zahlten", "erhielten", "ging ein"),
        *("gezahlt haben", "eingereicht haben", "zahlte"),
    ),
    moved=Phrases("verlangert", "verlangerung", "verschoben", "gewahrt", "aufschub"),
    conditions=Phrases(
        *("wenn", "falls", "sofern", "ohne", "sollte", "sollten", "mangels", "bei"),
        *("in ermangelung", "erfolgt", "geht", "solange"),
    ),
    negations=words(
        "nichts nicht kein keine keinen keiner ohne mangels nichtzahlung nie"
    ),
    sender=words("wir"),
    others=Phrases(
        *("unsere", "unser", "die verwaltung", "der beamte", "das kollegium"),
        *(
            "das gericht",
            "die kanzlei",
            "der minister",
            "das landesamt",
            "der fiskus",
            "der dienst",
        ),
        *("die erstattung", "eine erstattung", "die entscheidung", "eine entscheidung"),
        *("der inspektor", "der hof", "die gemeinde", "die agentur", "der richter"),
        *("die kommission", "der fonds", "die behorde", "die ruckzahlung", "der rat"),
        *("eine antwort", "die auszahlung", "ein mitarbeiter", "der einnehmer"),
        *("der gerichtsvollzieher", "die arbeiten", "das guthaben", "die bestatigung"),
        *("der beschluss", "das urteil", "ein kontrolleur", "die genehmigung"),
    ),
    requests=Phrases(
        *("durfen wir", "konnen wir"),
        *("bitten", "ersuchen", "erwarten", "fordern", "mahnen", "ermahnen", "raten"),
        *("laden", "gewahren", "setzen", "wunschen", "erinnern", "benotigen"),
        *("brauchen", "raumen"),
    ),
    prepositions=words("an bei von vor fur durch mit auf in zu gegen uber aus beim"),
    articles=words("der die das den dem des"),
    determiners=words(
        "der die das den dem des dieses diesem dieser ihr ihre ihrer von"
    ),
    theirs=Phrases(
        *("sie erhalten", "erhalten sie", "sie bekommen", "bekommen sie", "ergeht"),
        *("erstattet", "wird bearbeitet", "automatisch", "bewahren", "aufbewahren"),
        *("aufzubewahren", "werden sie informiert", "wird ihnen", "werden ihnen"),
        *(
            "bemuht",
            "bemuhen",
            "nichts gehort",
            "nichts erhalten",
            "mussen nichts",
            "anbei",
            "setzt sich",
            "finden sie",
        ),
        *("auf ihr konto", "ihrem konto", "in kraft"),
        *("zuruckgezahlt", "zuruckerstattet", "ausgezahlt", "tritt"),
        *("wird beantwortet", "werden beantwortet", "entscheidet", "kontaktieren"),
    ),
    grants=Phrases("sie erhalten eine frist", "sie erhalten aufschub"),
    passive=words("wird"),
    perfect=words("haben hat"),
    validity=Phrases(
        *("gultig", "gultigkeit", "gilt", "gelten", "bescheinigung", "in kraft"),
        *("genehmigung", "zulassung", "fuhrerschein", "dauern", "dauert", "geoffnet"),
        *("geschlossen", "beschaftigt vom", "versichert", "laufzeit", "zertifikat"),
        *("mandat", "vertrag gilt"),
    ),
    verbs=words("ist sind wird werden hat haben wurde geht gibt bleibt betrifft"),
    reader=words("sie ihr ihre ihnen"),
    summons=Phrases(
        *("anhorung findet", "sitzung findet"),
        *("einzufinden", "anwesend", "vorstellig"),
        *("vorgeladen", "geladen", "erscheinen", "vorladung", "ladung", "angehort"),
        *("laden wir", "einbestellt"),
    ),
    summons_on=words(
        "am zum dem den auf um , montag dienstag mittwoch donnerstag freitag"
    ),
    period=Phrases("zeit", "zeitraum*", "quartal", "geschaftsjahr", "zwischen"),
    to_pay=Phrases("zu zahlen", "zu entrichten", "zu begleichen", "zu uberweisen"),
    since=Phrases("seit"),
    event=Phrases("*anderung", "*anderungen", "*unfall", "umzug", "schadensfall"),
    some=words("ein eine einen einer jede jeden jeder jedes alle"),
    change=Phrases("*anderung", "*anderungen"),
    one=words("ein eine einen"),
    make=Phrases(
        *("einzureichen", "einreichen", "eingereicht", "reichen", "vorzunehmen"),
        *("vornehmen", "nehmen sie", "zu beantragen", "beantragen", "vorzulegen"),
        *("vorlegen", "durchzufuhren", "durchfuhren"),
    ),
    void=Phrases(
        *("ersetzt", "aufgehoben", "entfallt", "ursprunglich*", "hinfallig"),
        *("zuruckgezogen", "storniert", "annulliert"),
    ),
    open_day=Phrases("information*", "infoveranstaltung*"),
    once=Phrases("sobald sie", "nachdem sie"),
    may=words("darf durfen kann konnen"),
    pointing=words("dieser diese dieses diesem derselben dasselbe desselben jener"),
    range_from=words("vom von zwischen ab zeitraum"),
    range_to=words("bis zum und - –"),
)

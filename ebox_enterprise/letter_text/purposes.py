# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What a deadline is for: to pay, object, answer, appear, appeal, or fill in a survey.

Told by the words near it; by the sentence when those say nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from .tokens import Phrases, Token

PAY, OBJECT, ANSWER, APPEAR = "pay", "object", "answer", "appear"
APPEAL, SURVEY, OTHER = "appeal", "survey", "other"
PURPOSES = (PAY, OBJECT, ANSWER, APPEAR, APPEAL, SURVEY, OTHER)
#: To ask for a delay or a plan to pay; shown as ``OTHER``.
FAVOUR = "favour"
#: What the reader may do, but need not.
OPTIONAL = frozenset((OBJECT, APPEAL, FAVOUR))
_PLAN = Phrases(
    *("afbetalingsplan*", "betalingsplan*", "gespreide betaling", "spreiding"),
    *("uitstel van betaling", "plan de paiement", "plan d apurement", "etalement"),
    *(
        "delai de paiement supplementaire",
        "report de paiement",
        "facilites de paiement",
    ),
    *("zahlungsplan*", "ratenzahlung*", "stundung*", "zahlungsaufschub*"),
    *("kwijtschelding", "vermindering", "remise", "reduction", "erlass"),
)
_ASK = Phrases(
    *("vraag", "vragen", "aanvra*", "aan te vragen", "verzoek*", "aanvraag"),
    *("demand*", "sollicit*", "beantrag*", "zu beantragen", "antrag", "anfrag*"),
)

#: In this order: who appeals to a court also contests.
_TEXTS = {
    SURVEY: (
        *("enquete*", "vragenlijst*", "bevraging*", "questionnaire*", "sondage*"),
        *("fragebogen*", "erhebung*", "umfrage*", "steekproef", "echantillon"),
    ),
    APPEAL: (
        *(
            "beroep*",
            "hoger beroep",
            "verzoekschrift",
            "arbeidsrechtbank",
            "rechtbank*",
        ),
        *("raad van state", "recours", "tribunal*", "conseil d etat", "faire appel"),
        *("interjeter appel", "en appel", "requete", "berufung*", "gericht", "klage"),
        *("arbeitsgericht*", "staatsrat*", "nichtigkeits*", "vernietiging*"),
        *("annulation", "gerichtshof", "cassatie*", "rekurs*"),
    ),
    OBJECT: (
        *("bezwa*", "betwist*", "verzet", "tegenspraak", "bezwaren", "verweer*"),
        *("reclamation*", "contest*", "opposition", "objection*", "observations"),
        *("moyens de defense", "opmerkingen", "remarques", "remarque", "bemerkungen"),
        *("einspruch*", "widerspruch*", "einwand*", "einwande*", "beschwerde*"),
        *("stellungnahme", "anfecht*", "anzufecht*", "zienswijze*", "bestreit*"),
    ),
    APPEAR: (
        *("verschijn*", "hoorzitting*", "zitting*", "oproep*", "gehoord", "aanmelden"),
        *("comparai*", "audition*", "audience*", "convo*", "entendu*", "presenter"),
        *(
            "erschein*",
            "anhorung*",
            "sitzung*",
            "vorgeladen",
            "vorladung",
            "einzufind*",
        ),
        *("afspraak", "rendez vous", "vorsprechen", "gedagvaard", "cite a"),
    ),
    PAY: (
        *("betal*", "betaal*", "stort*", "gestort", "overschrij*", "vereffen*"),
        *("voldoen", "voldaan", "aanzuiver*", "verschuldigd*", "over te maken"),
        *("rekening", "vervaldag*", "vervaldatum*", "te voldoen", "saldo", "schuld*"),
        *("pay*", "paie*", "vers*", "regle*", "acquitt*", "somme", "montant*"),
        *("echeance*", "redevable*", "compte", "solde", "exigible*", "virement*"),
        *("zahl*", "bezahl*", "uberweis*", "zu begleichen", "begleich*", "entricht*"),
        *("betrag", "fallig*", "konto", "schuld*", "beitrag*", "bedrag", "eur", "euro"),
    ),
    ANSWER: (
        *("antwoord*", "beantwoord*", "reager*", "reactie", "inlichting*", "bezorg*"),
        *("mee te delen", "meedelen", "mededelen", "over te leggen", "stukken"),
        *("repon*", "reagi*", "renseignement*", "transmett*", "communiqu*", "fourni*"),
        *(
            "antwort*",
            "beantwort*",
            "auskunft*",
            "auskunfte*",
            "mitzuteil*",
            "mitteil*",
        ),
        *("ubermittel*", "vorzulegen", "nachzureich*", "unterlagen", "bewijsstuk*"),
        *("documents", "pieces", "justificatif*", "verklaring van", "teilen"),
    ),
}
_WORDS = {purpose: Phrases(*texts) for purpose, texts in _TEXTS.items()}
_ANY = Phrases(*(text for texts in _TEXTS.values() for text in texts))


def purpose_of(tokens: Sequence[Token], *wider: Sequence[Token]) -> str:
    """What a part of a sentence asks for; if it does not say, what is around it."""
    for part in (tokens, *wider):
        found = _purpose(list(part))
        if found:
            return found
    return OTHER


def _purpose(tokens: list[Token]) -> str | None:
    if _PLAN.places(tokens, 0, len(tokens)) and _ASK.places(tokens, 0, len(tokens)):
        return FAVOUR
    places = _ANY.places(tokens, 0, len(tokens))
    for purpose, phrases in _WORDS.items() if places else ():
        if any(phrases.at(tokens, index) for index in places):
            return purpose
    return None

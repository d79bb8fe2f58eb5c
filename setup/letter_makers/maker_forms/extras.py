# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Standing paragraphs at the end of a letter; none changes what is asked."""

ALWAYS = (
    {"nl": "Vragen? Bel {phone} of mail naar {mail} met vermelding van {ref}.|Voor inlichtingen: {clerk}, {phone}.", "fr": "Une question ? Téléphonez au {phone} ou écrivez à {mail} en rappelant la référence {ref}.|Renseignements : {clerk}, {phone}.", "de": "Fragen? Rufen Sie {phone} an oder schreiben Sie an {mail} unter Angabe von {ref}.|Auskünfte: {clerk}, {phone}."},
    {"nl": "Uw gegevens worden verwerkt overeenkomstig de algemene verordening gegevensbescherming; u hebt recht op inzage en verbetering.", "fr": "Vos données sont traitées conformément au règlement général sur la protection des données ; vous disposez d'un droit d'accès et de rectification.", "de": "Ihre Daten werden gemäß der Datenschutz-Grundverordnung verarbeitet; Sie haben ein Recht auf Auskunft und Berichtigung."},
    {"nl": "Onze kantoren zijn gesloten op {closed}.", "fr": "Nos bureaux seront fermés le {closed}.", "de": "Unsere Büros bleiben am {closed} geschlossen."},
    {"nl": "Dit document werd elektronisch aangemaakt en is geldig zonder handtekening.", "fr": "Ce document a été établi électroniquement et est valable sans signature.", "de": "Dieses Dokument wurde elektronisch erstellt und ist ohne Unterschrift gültig."},
    {"nl": "Dit bericht werd ook in uw eBox Enterprise geplaatst.", "fr": "Le présent document est également disponible dans votre e-Box Enterprise.", "de": "Dieses Schreiben wurde auch in Ihrer e-Box Enterprise hinterlegt."},
    {"nl": "Let op voor valse berichten: wij vragen nooit uw bankcodes.", "fr": "Attention aux faux messages : nous ne demandons jamais vos codes bancaires.", "de": "Vorsicht vor falschen Nachrichten: Wir fragen nie nach Ihren Bankcodes."},
)
TO_PAY = (
    {"nl": "Een afbetalingsplan kan worden gevraagd via {mail}.|Hebt u moeilijkheden om te betalen, neem dan contact op met {clerk}.", "fr": "Un plan d'apurement peut être demandé via {mail}.|En cas de difficultés de paiement, prenez contact avec {clerk}.", "de": "Ein Zahlungsplan kann über {mail} beantragt werden.|Bei Zahlungsschwierigkeiten wenden Sie sich an {clerk}."},
    {"nl": "Bij niet-betaling worden {costs} aanmaningskosten aangerekend.|Zonder betaling volgt een dwangbevel; de kosten daarvan ({costs}) zijn voor uw rekening.", "fr": "A défaut de paiement, des frais de rappel de {costs} seront portés en compte.|A défaut, une contrainte sera décernée, dont les frais ({costs}) seront à votre charge.", "de": "Bei Nichtzahlung werden Mahngebühren in Höhe von {costs} berechnet.|Andernfalls ergeht ein Zahlungsbefehl, dessen Kosten ({costs}) zu Ihren Lasten gehen."},
    {"nl": "Hebt u intussen betaald, dan mag u dit bericht als niet geschreven beschouwen.|Hebt u ondertussen betaald, hou dan geen rekening met deze brief.", "fr": "Si votre paiement a croisé la présente, veuillez ne pas en tenir compte.|Si vous avez déjà effectué ce paiement, le présent avis est sans objet.", "de": "Sollten Sie inzwischen gezahlt haben, betrachten Sie dieses Schreiben als gegenstandslos."},
    {"nl": "Bezwaar kan {objection} worden ingediend.|U kunt {objection} schriftelijk en gemotiveerd bezwaar indienen.", "fr": "Une réclamation peut être introduite {objection}.|Vous pouvez introduire une réclamation écrite et motivée {objection}.", "de": "Ein Einspruch kann {objection} eingelegt werden.|Sie können {objection} schriftlich und begründet Einspruch einlegen."},
)

TARIFFS = (
    ({"nl": "Herinnering per gewone post", "fr": "Rappel par pli simple", "de": "Mahnung per Brief"}, (0, 15)),
    ({"nl": "Aangetekende ingebrekestelling", "fr": "Mise en demeure recommandée", "de": "Einschreiben"}, (10, 30)),
    ({"nl": "Dwangbevel", "fr": "Contrainte", "de": "Zahlungsbefehl"}, (60, 190)),
    ({"nl": "Afschrift van een stuk", "fr": "Copie d'une pièce", "de": "Abschrift"}, (1, 8)),
)


def second_page(x):
    """General information with tariffs, on a page of its own."""
    heading = {"nl": "Algemene inlichtingen|Toelichting|Nuttige informatie", "fr": "Informations générales|Notice explicative|Informations utiles", "de": "Allgemeine Auskünfte|Erläuterungen|Nützliche Hinweise"}
    x.traits.append("two pages")
    x.blocks.append(("page", " / ".join(x.both(heading))))
    x.table(["text", {"nl": "Tarief", "fr": "Tarif", "de": "Tarif"}], [[name, x.money(*between)] for name, between in x.r.sample(TARIFFS, 3)])
    for texts in x.r.sample(ALWAYS, 3):
        x.say(**texts)


def add(x):
    """A few of them; a terse letter (``x.terse``) gets none or one."""
    r = x.r
    x.put(closed=x.ahead(10, 60), costs=x.money(5, 140), objection=x.term("objection", "month third letter"))
    if x.terse:
        chosen = r.sample(ALWAYS, 1) if r.random() < 0.3 else []
    else:
        chosen = r.sample(ALWAYS, r.randint(0, 2))
        if x.direction == "pay":
            kinds = TO_PAY[:3] if any(t.kind in ("objection", "appeal") for t in x.terms) else TO_PAY
            chosen = r.sample(kinds, r.randint(0, 2)) + chosen
    for texts in chosen:
        x.say(**texts)
    if not x.terse and r.random() < 0.14:
        second_page(x)

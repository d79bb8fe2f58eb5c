# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""What surrounds the text of a letter: addresses, references, salutation, closing, footers, small print."""
import html

W = {
    "nl": {"date": ["Datum", "Brief van", "Verzonden op", "Verzendingsdatum"], "ref": ["Ons kenmerk", "Onze referentie", "Dossiernummer", "Dossier", "Kenmerk"],
           "kbo": ["Ondernemingsnummer", "KBO-nummer", "Uw ondernemingsnummer"], "contact": ["Contactpersoon", "Uw contact", "Dossierbeheerder", "Behandeld door"],
           "tel": ["Telefoon", "Tel."], "mail": ["E-mail"], "subject": ["Betreft", "Onderwerp"], "yours": ["Uw kenmerk", "Uw bericht van"],
           "dear": ["Geachte mevrouw, geachte heer", "Mevrouw, Mijnheer", "Geachte heer/mevrouw", "Geachte zaakvoerder"], "dearplain": ["Beste ondernemer", "Dag", "Beste"],
           "bye": ["Hoogachtend", "Met de meeste hoogachting", "Met vriendelijke groeten"], "page": ["Bijlage en toelichting"],
           "jobs": ["Adviseur", "De ontvanger", "Diensthoofd", "Administrateur-generaal", "De financieel directeur", "Attaché"],
           "to": ["Aan de zaakvoerder van", "Ter attentie van", "AAN"]},
    "fr": {"date": ["Date", "Lettre du", "Date d'envoi", "Envoyé le"], "ref": ["Nos références", "Notre référence", "Numéro de dossier", "Dossier", "N/réf."],
           "kbo": ["Numéro d'entreprise", "N° BCE", "Votre numéro d'entreprise"], "contact": ["Personne de contact", "Votre contact", "Gestionnaire du dossier", "Dossier traité par"],
           "tel": ["Téléphone", "Tél."], "mail": ["Courriel", "E-mail"], "subject": ["Objet", "Concerne"], "yours": ["Vos références", "Votre lettre du"],
           "dear": ["Madame, Monsieur", "Madame, Monsieur l'administrateur"], "dearplain": ["Madame, Monsieur", "Bonjour"],
           "bye": ["Veuillez agréer, Madame, Monsieur, l'expression de nos sentiments distingués", "Bien à vous", "Avec nos salutations distinguées"], "page": ["Annexe et explications"],
           "jobs": ["Conseiller", "Le receveur", "Chef de service", "Le directeur financier", "Attaché", "L'administrateur général"],
           "to": ["À l'attention de", "À", "Destinataire"]},
    "de": {"date": ["Datum", "Schreiben vom", "Versanddatum"], "ref": ["Unser Zeichen", "Aktenzeichen", "Unsere Referenz", "Aktennummer"],
           "kbo": ["Unternehmensnummer", "ZDU-Nummer", "Ihre Unternehmensnummer"], "contact": ["Kontaktperson", "Ihr Ansprechpartner", "Sachbearbeiter"],
           "tel": ["Telefon", "Tel."], "mail": ["E-Mail"], "subject": ["Betreff", "Betrifft"], "yours": ["Ihr Zeichen"],
           "dear": ["Sehr geehrte Damen und Herren", "Sehr geehrte Frau, sehr geehrter Herr"], "dearplain": ["Guten Tag", "Sehr geehrte Damen und Herren"],
           "bye": ["Hochachtungsvoll", "Mit freundlichen Grüßen"], "page": ["Anlage und Erläuterungen"],
           "jobs": ["Berater", "Der Einnehmer", "Dienstleiter", "Der Finanzdirektor"], "to": ["An", "Zu Händen von"]}}
PRIVACY = {
    "nl": ["Uw persoonsgegevens worden verwerkt overeenkomstig de Algemene Verordening Gegevensbescherming. U vindt onze privacyverklaring op {web}/privacy.",
           "Wij verwerken de gegevens in deze brief om uw dossier te beheren. Meer weten? Surf naar {web}.", "Deze brief werd u bezorgd via eBox Enterprise en heeft dezelfde waarde als een brief op papier."],
    "fr": ["Vos données sont traitées conformément au Règlement général sur la protection des données. Notre déclaration se trouve sur {web}/vie-privee.",
           "Ce courrier vous est adressé via l'e-Box Entreprise et a la même valeur qu'un envoi postal.", "Une question ? Consultez d'abord {web}."],
    "de": ["Ihre Daten werden gemäß der Datenschutz-Grundverordnung verarbeitet. Mehr dazu auf {web}.", "Dieses Schreiben wurde Ihnen über die eBox Enterprise zugestellt und hat denselben Wert wie ein Brief auf Papier."]}
FOOT = {"nl": ["{name} – {addr} – {web} – IBAN {acc}", "{name} | {addr} | T {tel} | ondernemingsnr. {kbo}", "Rekening voor andere betalingen: {acc} – {name}, {addr}", "{addr} · {web} · KBO {kbo}"],
        "fr": ["{name} – {addr} – {web} – IBAN {acc}", "{name} | {addr} | T {tel} | BCE {kbo}", "Compte pour tout autre paiement : {acc} – {name}, {addr}", "{addr} · {web} · N° d'entreprise {kbo}"],
        "de": ["{name} – {addr} – {web} – IBAN {acc}", "{name} | {addr} | T {tel} | Unternehmensnr. {kbo}", "{addr} · {web}"]}
PLACE = {"nl": "{town}, {d}", "fr": "{town}, le {d}", "de": "{town}, den {d}"}


NOT_FEDERAL = {"fiscalite.brussels", "elsene.be", "sabam.be", "ondernemersfonds.be", "viapass.be", "finances.wallonie.be", "idelux.be"}


def font(x):
    """CSS that gives some letters another face or wider spacing."""
    if x.r.random() < 0.35:
        face, size = x.r.choice([("Caladea", "10.4pt"), ("DejaVu Sans", "8.6pt"), ("Carlito", "11pt"), ("Liberation Serif", "10.8pt"), ("DejaVu Serif", "8.8pt")])
        return f"body{{font-family:'{face}';font-size:{size}}}"
    if x.r.random() < 0.12:
        x.traits.add("letter_spacing")
        return "td:last-child,.slip b,.dotted b{letter-spacing:.06em}"
    return ""


def word(x, key):
    return x.r.choice(W[x.lang][key])


def kbo_text(n):
    return f"{n[:4]}.{n[4:7]}.{n[7:]}"


def make(x):
    """All surrounding pieces as HTML strings."""
    r, lang, who = x.r, x.lang, x.who
    from . import kit
    name, town = who.name(lang), who.town(lang)
    addr = f"{who.road(lang)}, {town}"
    tel = x.number("02 ### ## ##")
    style = 0 if x.date_style == 4 else x.date_style
    meta = [(word(x, "date"), x.d(x.sent, style if not x.yearless else r.choice([1, 2]))), (word(x, "ref"), x.number(r.choice(["2026/####/##", "##-#####-##", "DOS-######", "A##.###.###"])))]
    optional = [(word(x, "kbo"), kbo_text(x.kbo)), (word(x, "contact"), r.choice(kit.PERSONS)), (word(x, "tel"), tel), (word(x, "mail"), f"info@{who.web.split('/')[0]}")]
    meta += [m for m in optional if r.random() < 0.6]
    if r.random() < 0.15:
        meta.append((word(x, "yours"), x.number("KL-####")))
    foot = r.choice(FOOT[lang]).format(name=name, addr=addr, web="www." + who.web, tel=tel, kbo=kbo_text(kit.make_kbo(r)), acc=kit.spaced(kit.make_iban(r)[0]))
    if "IBAN" in foot or "BE" in foot:
        x.traits.add("other_account_in_footer")
    short = who.others[["nl", "fr", "de"].index(lang)] if len(who.others) == 3 else who.others[0] if who.others else name
    return {
        "name": html.escape(name), "short": html.escape(short), "addr": f"{html.escape(who.road(lang))}<br>{town}", "line": f"{html.escape(name)}, {addr}", "colour": who.colour,
        "to": (f"<small>{word(x, 'to')}</small><br>" if r.random() < 0.4 else "") + f"{html.escape(x.company)}<br>{html.escape(x.street)}<br>{x.town}",
        "meta": meta, "placedate": PLACE[lang].format(town=town.split(" ", 1)[1], d=x.d(x.sent, 0)), "subjectword": word(x, "subject"),
        "dear": word(x, "dearplain" if x.plain else "dear") + ",", "bye": word(x, "bye") + r.choice([",", ""]), "sign": f"{r.choice(kit.PERSONS)}<br>{word(x, 'jobs')}",
        "foot": html.escape(foot), "privacy": "" if r.random() < 0.4 else f'<p class="small">{r.choice(PRIVACY[lang]).format(web="www." + who.web)}</p>',
        "web": "www." + who.web, "tel": tel, "lang": lang, "federal": len(who.names) > 1 and who.web not in NOT_FEDERAL, "font": font(x)}


def meta_rows(p):
    return "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in p["meta"])


def meta_cells(p):
    return "".join(f"<div><small>{a}</small><br>{b}</div>" for a, b in p["meta"])


def meta_lines(p):
    return "<br>".join(f"{a}: {b}" for a, b in p["meta"])

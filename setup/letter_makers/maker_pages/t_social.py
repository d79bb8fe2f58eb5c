# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only

"""Social security: contributions, advances, plans, statements, certificates."""

from datetime import date

from . import facts, payblock
from .registry import template


def quarter(L):
    """A quarter before the letter, its number and year."""
    q, year = (L.day.month - 1) // 3, L.day.year
    return (q, year) if q else (4, year - 1)


@template("nl", "fr", "de")
def onss_calculation(L):
    L.frm("onss")
    q, year = quarter(L)
    due = L.cents(1800, 40000)
    rise, interest, paid = due // 10, due * L.pick(3, 5, 7) // 400, L.cents(200, 1500)
    total = due + rise + interest - paid
    L.pay(total, days=L.pick(14, 30))
    L.subject(nl=f"Afrekening van de bijdragen – {q}e kwartaal {year}", fr=[f"Décompte des cotisations – {q}e trimestre {year}",
              f"Cotisations dues pour le trimestre {q}/{year}"], de=f"Beitragsabrechnung – {q}. Quartal {year}")
    L.p(nl=["Uit het nazicht van uw aangifte blijkt dat de bijdragen niet volledig betaald werden.",
            f"Volgens onze gegevens is uw rekening voor het {q}e kwartaal {year} niet aangezuiverd. Hieronder vindt u de berekening."],
        fr=["Après vérification de votre déclaration, il apparaît que les cotisations n'ont pas été payées intégralement.",
            f"Sauf erreur, votre compte présente encore un solde débiteur pour le {q}e trimestre {year}. Le calcul est détaillé ci-dessous."],
        de=["Nach Prüfung Ihrer Erklärung stellen wir fest, dass die Beiträge nicht vollständig gezahlt wurden."])
    received = L.ago(20, 60)
    names = {"nl": ["Verschuldigde bijdragen", "Bijdrageopslag (10 %)", "Verwijlintresten", f"Ontvangen op {L.d(received)}", "Saldo"],
             "fr": ["Cotisations dues", "Majoration (10 %)", "Intérêts de retard", f"Versement reçu le {L.d(received)}", "Solde"],
             "de": ["Geschuldete Beiträge", "Beitragszuschlag (10 %)", "Verzugszinsen", f"Eingegangen am {L.d(received)}", "Saldo"]}[L.lang]
    sums = [due, rise, interest, -paid]
    L.table(["", "EUR"], [[n, L.m(s, bare=True)] for n, s in zip(names, sums, strict=False)], [names[4], L.m(total, bare=True)])
    L.ask()
    L.block()
    if L.chance(0.6):
        L.phrase("late")
    if L.chance(0.5):
        L.phrase("plan")
    if L.chance(0.5):
        L.phrase("paid")
    L.phrase("contact")


@template("nl", "fr", "de")
def onss_advances(L):
    """Three advances on fixed days; the first still open counts."""
    L.frm("onss")
    q = (L.day.month - 1) // 3
    start = date(L.day.year, 3 * q + 1, 1)
    days = [facts.add_months(start, n).replace(day=5) for n in (1, 2, 3)]
    amount = L.cents(900, 9000)
    sums = [amount, amount, amount - L.cents(10, 90)]
    first = next(i for i, d in enumerate(days) if d >= L.received)
    L.pay(sums[first], when="now")
    L.payment["due"] = [days[first].isoformat()]
    L.payment["ok_empty"] = ["amount"]
    L.doc = "notice"
    L.subject(nl=f"Voorschotten voor het {q + 1}e kwartaal {start.year}", fr=f"Provisions relatives au {q + 1}e trimestre {start.year}",
              de=f"Vorschüsse für das {q + 1}. Quartal {start.year}")
    past = L.cents(9000, 30000)
    L.p(nl=[f"Op basis van de bijdragen van hetzelfde kwartaal van vorig jaar ({L.m(past)}) bent u voor dit kwartaal de volgende voorschotten verschuldigd.",
            f"U moet voor dit kwartaal drie voorschotten betalen. Zij werden berekend op {L.m(past)}, de bijdragen van vorig jaar."],
        fr=[f"Sur la base des cotisations du même trimestre de l'année passée ({L.m(past)}), vous êtes redevable des provisions suivantes.",
            f"Vous devez payer trois provisions pour ce trimestre, calculées sur {L.m(past)}."],
        de=f"Auf der Grundlage der Beiträge des Vorjahresquartals ({L.m(past)}) schulden Sie folgende Vorschüsse.")
    head = {"nl": ["Voorschot", "Te betalen uiterlijk op", "Bedrag (EUR)"], "fr": ["Provision", "À payer au plus tard le", "Montant (EUR)"],
            "de": ["Vorschuss", "Zahlbar spätestens am", "Betrag (EUR)"]}[L.lang]
    rows = [[f"{i + 1}", L.note("pay", d, L.d(d)), L.m(s, bare=True)] for i, (d, s) in enumerate(zip(days, sums, strict=True))]
    L.table(head, rows)
    L.p(nl="Gebruik voor elke betaling dezelfde gegevens:", fr="Utilisez pour chaque paiement les mêmes données :",
        de="Verwenden Sie für jede Zahlung dieselben Angaben:")
    account_only(L)
    L.p(nl="Het saldo van het kwartaal betaalt u na uw aangifte. U ontvangt daarvoor een afzonderlijk bericht.",
        fr="Le solde du trimestre sera payé après votre déclaration. Vous recevrez un avis distinct.",
        de="Den Restbetrag des Quartals zahlen Sie nach Ihrer Erklärung. Sie erhalten dazu eine getrennte Mitteilung.")
    L.phrase("contact")


def account_only(L, kinds=("table", "plain", "panel", "stacked", "headrow", "dots")):
    """The payment block without an amount or day, for plans."""
    rows = [r for r in payblock.fields(L) if r[0] in ("iban", "bic", "name", "code")]
    L.layout = L.pick(*kinds)
    L.traits.append("plan-table")
    L.add("pay", L.layout, [(k, a, v.replace("<br/>", " ")) for k, a, v in rows])


@template("nl", "fr", "de")
def onss_plan(L):
    """An amicable plan: rows of pay days."""
    L.frm("onss", "fin_col")
    count = L.pick(4, 6, 8, 10)
    debt = L.cents(3000, 30000)
    part = debt // count
    start = facts.add_months(L.day, 1).replace(day=L.pick(5, 10, 15, 20, 25))
    days = [facts.add_months(start, n) for n in range(count)]
    sums = [part] * (count - 1) + [debt - part * (count - 1)]
    L.pay(part, when="now")
    L.payment["due"], L.payment["ok_empty"] = [days[0].isoformat()], ["amount"]
    L.doc = "decision"
    asked = L.ago(8, 25)
    L.subject(nl=["Minnelijk afbetalingsplan", "Uw aanvraag tot afbetaling – toekenning"], fr=["Plan d'apurement amiable", "Octroi de termes et délais"],
              de="Gütlicher Zahlungsplan")
    L.p(nl=f"Op {L.d(asked)} vroeg u ons om uw schuld van {L.m(debt)} gespreid te betalen. Wij stemmen hiermee in onder de volgende voorwaarden.",
        fr=f"Le {L.d(asked)}, vous avez sollicité un étalement du paiement de votre dette de {L.m(debt)}. Nous marquons notre accord aux conditions suivantes.",
        de=f"Am {L.d(asked)} haben Sie beantragt, Ihre Schuld von {L.m(debt)} in Raten zu zahlen. Wir stimmen unter folgenden Bedingungen zu.")
    head = {"nl": ["Nr.", "Vervaldag", "Bedrag"], "fr": ["N°", "Échéance", "Montant"], "de": ["Nr.", "Fälligkeit", "Betrag"]}[L.lang]
    rows = [[str(i + 1), L.note("pay", d, L.d(d)), L.m(s, bare=True)] for i, (d, s) in enumerate(zip(days, sums, strict=True))]
    L.table(head, rows, [{"nl": "Totaal", "fr": "Total", "de": "Summe"}[L.lang], "", L.m(debt, bare=True)])
    account_only(L)
    L.p(nl=["Zodra één betaling ontbreekt, vervalt het plan van rechtswege en wordt het volledige saldo opeisbaar.",
            "Bij de eerste laattijdige betaling vervalt dit plan zonder verdere verwittiging."],
        fr=["À défaut d'un seul paiement à l'échéance, le plan devient caduc et la totalité du solde est immédiatement exigible.",
            "Le non-respect d'une échéance entraîne de plein droit la fin du plan."],
        de="Bei Ausbleiben einer einzigen Rate wird der Plan hinfällig und der gesamte Restbetrag sofort fällig.")
    if L.chance(0.5):
        cost = L.cents(80, 400)
        L.p(nl=f"De verwijlintresten, momenteel geraamd op {L.m(cost)}, worden na de laatste afbetaling afgerekend.",
            fr=f"Les intérêts de retard, estimés à ce jour à {L.m(cost)}, feront l'objet d'un décompte après le dernier versement.",
            de=f"Die Verzugszinsen, derzeit auf {L.m(cost)} geschätzt, werden nach der letzten Rate abgerechnet.")
    L.phrase("contact")


@template("nl", "fr", "de")
def onss_statement_zero(L):
    """Account statement in balance: nothing to pay."""
    L.frm("onss", "rjv")
    a, b = L.cents(2000, 30000), L.cents(900, 6000)
    d1, d2, d3 = L.ago(80, 95), L.ago(50, 70), L.ago(15, 40)
    credit = L.chance(0.4)
    rest = L.cents(5, 300) if credit else 0
    L.doc = "notice"
    L.subject(nl=["Rekeninguittreksel werkgever", "Toestand van uw rekening"], fr=["Extrait de compte employeur", "Situation de votre compte"],
              de="Auszug Ihres Arbeitgeberkontos")
    L.p(nl=f"Hierna vindt u de verrichtingen op uw rekening tot en met {L.d(L.day)}.",
        fr=f"Vous trouverez ci-après les opérations enregistrées sur votre compte jusqu'au {L.d(L.day)}.",
        de=f"Nachstehend finden Sie die Buchungen auf Ihrem Konto bis zum {L.d(L.day)}.")
    names = {"nl": ["Aangifte kwartaal", "Wijziging aangifte", "Uw betaling", "Uw betaling", "Saldo"],
             "fr": ["Déclaration trimestrielle", "Modification de la déclaration", "Votre paiement", "Votre paiement", "Solde"],
             "de": ["Quartalserklärung", "Berichtigung der Erklärung", "Ihre Zahlung", "Ihre Zahlung", "Saldo"]}[L.lang]
    head = {"nl": ["Datum", "Omschrijving", "Debet", "Credit"], "fr": ["Date", "Libellé", "Débit", "Crédit"],
            "de": ["Datum", "Bezeichnung", "Soll", "Haben"]}[L.lang]
    m = lambda c: L.m(c, bare=True)
    L.table(head, [[L.d(d1), names[0], m(a), ""], [L.d(d1), names[1], m(b), ""], [L.d(d2), names[2], "", m(a)],
                   [L.d(d3), names[3], "", m(b + rest)]], ["", names[4], "", m(rest)])
    if credit:
        L.direction = ["receive", "none"]
        L.refund = {"cents": rest, "day": None}
        L.p(nl=f"Uw rekening vertoont een tegoed van {L.m(rest)}. Dit wordt met uw volgende bijdragen verrekend.",
            fr=f"Votre compte présente un solde créditeur de {L.m(rest)}, qui sera imputé sur vos prochaines cotisations.",
            de=f"Ihr Konto weist ein Guthaben von {L.m(rest)} auf, das mit Ihren nächsten Beiträgen verrechnet wird.")
    else:
        L.p(nl="Uw rekening is in evenwicht: er blijft niets verschuldigd.", fr="Votre compte est en équilibre : aucun montant ne reste dû.",
            de="Ihr Konto ist ausgeglichen: Es ist kein Betrag mehr geschuldet.")
    if L.chance(0.6):
        L.phrase("nothing")
    if L.chance(0.5):
        w = L.within(L.pick(15, 30), "day", L.pick("received", "sent"), "answer")
        L.p(nl=f"Opmerkingen over dit uittreksel bezorgt u ons {w}.", fr=f"Vos éventuelles remarques doivent nous parvenir {w}.",
            de=f"Etwaige Bemerkungen richten Sie {w} an uns.")
    L.phrase("contact")


@template("nl", "fr", "de")
def onss_certificate(L):
    """Certificate: no debts, valid until."""
    L.frm("onss", "rsvz", "fin_col")
    until = facts.add_months(L.day, L.pick(1, 3, 6))
    ceiling, works = L.pick(300000, 500000), L.cents(20000, 400000)
    L.direction = ["none", "unknown"]
    L.subject(nl=["Attest van schulden", "Attest – geen inhoudingsplicht"], fr=["Attestation relative aux dettes", "Attestation : pas d'obligation de retenue"],
              de="Bescheinigung über Schulden")
    L.p(nl=f"Wij bevestigen dat {L.company} (ondernemingsnummer {L.kbo}) op {L.d(L.day)} geen opeisbare schulden boven {L.m(ceiling)} heeft.",
        fr=f"Nous certifions que {L.company} (n° d'entreprise {L.kbo}) n'a pas, à la date du {L.d(L.day)}, de dettes exigibles supérieures à {L.m(ceiling)}.",
        de=f"Wir bescheinigen, dass {L.company} (Unternehmensnummer {L.kbo}) am {L.d(L.day)} keine fälligen Schulden über {L.m(ceiling)} hat.")
    L.p(nl=f"Dit attest kan worden gebruikt voor een opdracht van {L.m(works)} (excl. btw). De opdrachtgever hoeft geen 35 % op de facturen in te houden.",
        fr=f"Cette attestation peut être produite pour un marché de {L.m(works)} (hors TVA). Le donneur d'ordre ne doit pas retenir 35 % sur les factures.",
        de=f"Diese Bescheinigung kann für einen Auftrag von {L.m(works)} (ohne MwSt.) verwendet werden. Der Auftraggeber muss keine 35 % einbehalten.")
    L.p(nl=f"Het attest is geldig tot {L.d(until)}.", fr=f"L'attestation est valable jusqu'au {L.d(until)}.", de=f"Die Bescheinigung gilt bis {L.d(until)}.")
    L.phrase("auto")
    if L.chance(0.5):
        L.phrase("privacy")


@template("nl", "fr", "de")
def svf_quarter(L):
    """Self-employed fund: quarterly contribution of a partner, due at the quarter's end."""
    L.frm("svf")
    q = (L.day.month - 1) // 3
    end = facts.month_end(facts.add_months(date(L.day.year, 3 * q + 1, 1), 2))
    if end <= L.received:
        end = facts.add_months(end, 3)
        end = facts.month_end(end)
    income, base = L.cents(14000, 60000), L.cents(700, 3200)
    fee = base * 3 // 100
    L.pay(base + fee, when="now")
    L.due_date, L.due_text = end, L.by(end, "pay")
    L.payment["due"] = [end.isoformat()]
    L.doc = "notice"
    L.subject(nl=["Vervaldagbericht sociale bijdragen", "Uw sociale bijdrage"], fr=["Avis d'échéance – cotisations sociales", "Votre cotisation trimestrielle"],
              de="Fälligkeitsmitteilung – Sozialbeiträge")
    L.p(nl=[f"Uw voorlopige bijdrage is berekend op een beroepsinkomen van {L.m(income)}.", f"Berekeningsbasis: een inkomen van {L.m(income)} (drie jaar geleden, geïndexeerd)."],
        fr=[f"Votre cotisation provisoire est calculée sur un revenu professionnel de {L.m(income)}.", f"Base de calcul : un revenu de {L.m(income)} (indexé)."],
        de=f"Ihr vorläufiger Beitrag wurde auf ein Berufseinkommen von {L.m(income)} berechnet.")
    names = {"nl": ["Bijdrage", "Beheerskosten 3 %", "Totaal"], "fr": ["Cotisation", "Frais de gestion 3 %", "Total"], "de": ["Beitrag", "Verwaltungskosten 3 %", "Gesamt"]}[L.lang]
    L.table([], [[names[0], L.m(base)], [names[1], L.m(fee)]], [names[2], L.m(base + fee)])
    L.ask()
    L.block()
    L.p(nl="Betalingen die na het kwartaal toekomen, worden van rechtswege verhoogd met 3 %.",
        fr="Tout paiement reçu après la fin du trimestre est majoré de plein droit de 3 %.",
        de="Zahlungen, die nach Quartalsende eingehen, werden von Rechts wegen um 3 % erhöht.")
    if L.chance(0.5):
        low = L.cents(200, 600)
        L.p(nl=f"Ligt uw inkomen lager? Dan kunt u een vermindering tot {L.m(low)} aanvragen.",
            fr=f"Vos revenus sont plus bas ? Vous pouvez demander une réduction à {L.m(low)}.",
            de=f"Ist Ihr Einkommen niedriger? Dann können Sie eine Herabsetzung auf {L.m(low)} beantragen.")
    L.phrase("contact")


@template("nl", "fr", "de")
def svf_direct_debit(L):
    """A direct debit will follow: nothing to do."""
    L.frm("svf", "water", "inter")
    amount, old = L.cents(150, 2200), L.cents(150, 2200)
    day, last = L.ahead(8, 20), L.ago(60, 95)
    L.doc = "notice"
    iban = " ".join(L.own_iban[i:i + 4] for i in range(0, 16, 4))
    L.subject(nl=["Aankondiging domiciliëring", "Bericht van invordering via domiciliëring"], fr=["Avis de domiciliation", "Annonce d'un encaissement par domiciliation"],
              de="Ankündigung einer Lastschrift")
    L.p(nl=f"Uw bijdrage van {L.m(amount)} wordt op {L.d(day)} via uw domiciliëring van uw rekening {iban} afgehouden.",
        fr=f"Votre cotisation de {L.m(amount)} sera prélevée le {L.d(day)} par domiciliation sur votre compte {iban}.",
        de=f"Ihr Beitrag von {L.m(amount)} wird am {L.d(day)} per Lastschrift von Ihrem Konto {iban} eingezogen.")
    L.p(nl=["U hoeft zelf niets over te schrijven. Zorg wel dat er voldoende saldo op uw rekening staat.", "Betaal dit bedrag dus niet zelf: de inning gebeurt automatisch."],
        fr=["Vous ne devez effectuer aucun virement. Veillez seulement à ce que votre compte soit suffisamment approvisionné.", "Ne payez donc pas vous-même ce montant : l'encaissement est automatique."],
        de="Sie brauchen selbst nichts zu überweisen. Sorgen Sie lediglich für ausreichende Deckung Ihres Kontos.")
    L.p(nl=f"De vorige inning, op {L.d(last)}, bedroeg {L.m(old)}.", fr=f"Le prélèvement précédent, du {L.d(last)}, s'élevait à {L.m(old)}.",
        de=f"Der vorige Einzug vom {L.d(last)} betrug {L.m(old)}.")
    L.phrase("contact")
    if L.chance(0.5):
        L.phrase("privacy")


@template("nl", "fr", "de")
def company_contribution(L):
    """Yearly contribution of companies, reminder with increases, old total and new balance, in words."""
    L.frm("svf")
    base, months = L.pick(34750, 86800, 40250, 91100), L.f.randrange(2, 9)
    rise = base * months // 100
    old, paid = base + rise - base // 100, L.pick(0, 10000)
    total = base + rise - paid
    L.pay(total, when=L.pick("received", "sent", "date"), days=14)
    before = L.ago(35, 60)
    L.subject(nl=f"Herinnering vennootschapsbijdrage {L.day.year}", fr=f"Rappel – cotisation à charge des sociétés {L.day.year}",
              de=f"Mahnung – Gesellschaftsbeitrag {L.day.year}")
    L.p(nl=f"Onze brief van {L.d(before)} met een toenmalig saldo van {L.m(old)} bleef zonder volledig gevolg.",
        fr=f"Notre courrier du {L.d(before)}, qui mentionnait un solde de {L.m(old)}, est resté sans suite complète.",
        de=f"Unser Schreiben vom {L.d(before)} mit einem damaligen Saldo von {L.m(old)} blieb ohne vollständige Folge.")
    names = {"nl": ["Jaarbijdrage", f"Verhoging ({months} x 1 %)", "Betaald", "Nieuw saldo"], "fr": ["Cotisation annuelle", f"Majorations ({months} x 1 %)", "Payé", "Nouveau solde"],
             "de": ["Jahresbeitrag", f"Erhöhung ({months} x 1 %)", "Gezahlt", "Neuer Saldo"]}[L.lang]
    rows = [[names[0], L.m(base)], [names[1], L.m(rise)]] + ([[names[2], L.m(-paid)]] if paid else [])
    L.table([], rows, [names[3], L.m(total)])
    spelled = payblock.money_words(L, total)
    L.p(nl=f"Het nieuwe saldo bedraagt {L.m(total)} ({spelled}).", fr=f"Le nouveau solde s'élève à {L.m(total)} ({spelled}).",
        de=f"Der neue Saldo beträgt {L.m(total)} ({spelled}).")
    L.ask()
    L.block()
    fee = L.cents(40, 250)
    L.p(nl=f"Zonder betaling vaardigen wij een dwangbevel uit. De kosten daarvan (minstens {L.m(fee)}) zijn voor uw rekening.",
        fr=f"À défaut, une contrainte sera décernée, dont les frais (au moins {L.m(fee)}) seront à votre charge.",
        de=f"Andernfalls ergeht ein Zwangsbefehl, dessen Kosten (mindestens {L.m(fee)}) zu Ihren Lasten gehen.")
    if L.chance(0.4):
        L.phrase("paid")

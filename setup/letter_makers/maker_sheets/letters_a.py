# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that ask for nothing, 1: decisions, refunds, statements."""
from .base import registry
from .payment import contact, nothing, refund, tail
from .values import add_months, iban

TEMPLATES, template = registry()


@template("nl fr de")
def refund_set_off(L):
    """A refund goes to another debt; the rest is paid out or nothing is left."""
    L.sender("fin_inv", "rsz")
    back, debt = L.amount(900, 9000), L.amount(100, 8000)
    used = min(back, debt)
    L.subject("[Aanrekening van een teruggave op een openstaande schuld|Schuldvergelijking: uw teruggave]", "[Imputation d'un remboursement sur une dette|Compensation de votre crédit]",
              "[Verrechnung Ihrer Erstattung mit einer Schuld|Aufrechnung einer Erstattung]")
    L.p(["[U hebt|Uw onderneming heeft] recht op een [teruggave|terugbetaling] van {back}. Op {day} stond er op naam van {firm} echter nog een schuld open van {debt}.",
         "Uit onze boekhouding blijkt een tegoed van {back} in uw voordeel, maar ook een openstaande schuld van {debt} (toestand op {day})."],
        ["[Vous avez|Votre entreprise a] droit à un remboursement de {back}. Au {day}, une dette de {debt} restait toutefois ouverte au nom de {firm}.",
         "Notre comptabilité fait apparaître un crédit de {back} en votre faveur, mais également une dette impayée de {debt} (situation au {day})."],
        ["[Sie haben|Ihr Unternehmen hat] Anrecht auf eine Erstattung von {back}. Am {day} war auf den Namen von {firm} jedoch noch eine Schuld von {debt} offen.",
         "Aus unserer Buchführung geht ein Guthaben von {back} zu Ihren Gunsten hervor, aber auch eine offene Schuld von {debt} (Stand am {day})."],
        back=back, debt=debt, day=L.before(5, 40))
    L.p(["[Daarom|Met toepassing van artikel 334 van de programmawet van 27 december 2004] hebben wij {used} [aangerekend|verrekend] op die schuld.", "Het tegoed werd ten belope van {used} gebruikt om deze schuld aan te zuiveren."],
        ["[Par conséquent|En application de l'article 334 de la loi-programme du 27 décembre 2004], nous avons imputé {used} sur cette dette.", "Le crédit a été affecté à concurrence de {used} à l'apurement de cette dette."],
        ["[Deshalb|In Anwendung von Artikel 334 des Programmgesetzes vom 27. Dezember 2004] haben wir {used} auf diese Schuld angerechnet.", "Das Guthaben wurde in Höhe von {used} zur Begleichung dieser Schuld verwendet."], used=used)
    L.rows((("Terug te geven", "À rembourser", "Zu erstatten"), back), (("Openstaande schuld", "Dette ouverte", "Offene Schuld"), debt), (("Aangerekend", "Imputé", "Verrechnet"), used),
           (("Saldo in uw voordeel", "Solde en votre faveur", "Saldo zu Ihren Gunsten"), back - used), (("Saldo van de schuld", "Solde de la dette", "Restschuld"), debt - used))
    if back > debt:
        refund(L, back - debt)
    else:
        L.p(["Voor het saldo van {rest} loopt [het toegestane afbetalingsplan|uw afbetalingsplan] ongewijzigd verder. Dit bericht [vraagt geen betaling|is louter informatief].",
             "De restschuld van {rest} is nog niet opeisbaar; u ontvangt er later een afzonderlijk bericht over. U hoeft nu niets te betalen."],
            ["Pour le solde de {rest}, le plan de paiement accordé se poursuit sans changement. Cet avis [n'appelle aucun paiement|vous est adressé à titre d'information].",
             "Le reliquat de {rest} n'est pas encore exigible ; vous recevrez ultérieurement un avis distinct. Vous n'avez rien à payer actuellement."],
            ["Für den Restbetrag von {rest} läuft der gewährte Zahlungsplan unverändert weiter. Diese Mitteilung dient nur zur Information.",
             "Die Restschuld von {rest} ist noch nicht fällig; Sie erhalten dazu später eine gesonderte Mitteilung. Sie müssen jetzt nichts zahlen."], rest=debt - back)
    tail(L, objection=L.term("objection", months=(1, 3), forms=("sent", "third")) if L.chance(0.4) else None)


@template("nl fr de bi")
def objection_granted(L):
    """A tax is lowered on objection; what was paid too much comes back."""
    L.sender("fin")
    old, new = L.amount(3000, 20000), L.amount(500, 2800)
    asked, decided = L.before(90, 200), L.before(3, 20)
    L.subject("[Beslissing over uw bezwaarschrift|Uw bezwaar van {d}: beslissing]", "[Décision relative à votre réclamation|Votre réclamation du {d} : décision]", "[Beschluss über Ihren Widerspruch|Ihr Widerspruch vom {d}: Beschluss]", d=asked)
    L.p(["Op {asked} diende u een bezwaarschrift in tegen de aanslag in de vennootschapsbelasting, aanslagjaar {last}, kohierartikel {file}.", "Wij hebben uw bezwaar van {asked} tegen aanslag {file} (aanslagjaar {last}) onderzocht."],
        ["Le {asked}, vous avez introduit une réclamation contre la cotisation à l'impôt des sociétés, exercice d'imposition {last}, article du rôle {file}.", "Nous avons examiné votre réclamation du {asked} contre la cotisation {file} (exercice d'imposition {last})."],
        ["Am {asked} haben Sie Widerspruch gegen die Veranlagung zur Gesellschaftssteuer, Steuerjahr {last}, Heberollenartikel {file}, eingelegt.", "Wir haben Ihren Widerspruch vom {asked} gegen die Veranlagung {file} (Steuerjahr {last}) geprüft."], asked=asked)
    L.p("Bij beslissing van {decided} werd uw bezwaar [ingewilligd|gedeeltelijk ingewilligd]: de belasting wordt verminderd van {old} tot {new}.", "Par décision du {decided}, votre réclamation est [accueillie|partiellement accueillie] : l'impôt est ramené de {old} à {new}.",
        "Durch Beschluss vom {decided} wird Ihrem Widerspruch [stattgegeben|teilweise stattgegeben]: Die Steuer wird von {old} auf {new} herabgesetzt.", decided=decided, old=old, new=new)
    paid = old if L.chance(0.6) else None
    L.rows((("Oorspronkelijke belasting", "Impôt initial", "Ursprüngliche Steuer"), old), (("Ontheffing", "Dégrèvement", "Nachlass"), old - new), (("Nieuwe belasting", "Nouvel impôt", "Neue Steuer"), new),
           (("Reeds betaald", "Déjà payé", "Bereits gezahlt"), paid or new))
    if paid:
        refund(L, old - new)
    else:
        L.p("U hebt {new} reeds betaald. [Er is dus niets meer verschuldigd|Uw rekening vertoont geen saldo meer] en de invordering van het betwiste gedeelte wordt stopgezet.",
            "Vous avez déjà payé {new}. [Vous n'êtes donc plus redevable de rien|Plus rien n'est dû] et le recouvrement de la partie contestée est arrêté.",
            "Sie haben bereits {new} gezahlt. [Es ist also nichts mehr geschuldet|Es bleibt nichts mehr zu zahlen] und die Beitreibung des strittigen Teils wird eingestellt.", new=new)
    tail(L, appeal=L.term("appeal", months=(3,), forms=("third", "sent", "dated")))


@template("nl fr bi")
def city_objection_dismissed(L):
    """A city turns an objection down, but the tax was paid already."""
    L.sender(*{"nl": ["aalst", "genk", "elsene"], "fr": ["wavre", "huy", "elsene"]}[L.lang] if not L.bi else ["elsene"])
    tax = L.amount(150, 4000)
    asked, paid = L.before(60, 150), L.before(20, 58)
    L.subject("Bezwaar tegen de belasting op [drijfkracht|reclameborden|kantoorruimten] - beslissing van het college", "Réclamation contre la taxe sur [la force motrice|les enseignes|les surfaces de bureaux] - décision du collège", "")
    L.p("Het college van burgemeester en schepenen heeft in zitting van {day} uw bezwaar van {asked} [ongegrond verklaard|afgewezen]. De aanslag van {tax} [blijft behouden|wordt gehandhaafd].",
        "En séance du {day}, le Collège des Bourgmestre et Échevins a [déclaré non fondée|rejeté] votre réclamation du {asked}. La taxe de {tax} est maintenue.", day=L.before(4, 18), asked=asked, tax=tax)
    L.p(["[Deze aanslag werd op {paid} integraal betaald|Wij ontvingen op {paid} uw betaling van {tax}]. U bent [ons|de gemeente] dus niets meer verschuldigd.", "Aangezien het bedrag van {tax} op {paid} werd voldaan, hoeft u niets meer te betalen."],
        ["[Cette taxe a été intégralement acquittée le {paid}|Votre paiement de {tax} nous est parvenu le {paid}]. Vous n'êtes donc plus redevable d'aucune somme.", "Le montant de {tax} ayant été payé le {paid}, vous ne devez plus rien payer."], paid=paid, tax=tax)
    L.box("Bijlage: afschrift van de collegebeslissing", "Annexe : copie de la délibération du collège")
    tail(L, appeal=L.term("appeal", months=(3,), forms=("third", "receipt", "sent")))


@template("nl fr de")
def subsidy_awarded(L):
    """A grant is awarded: an advance, a rest after proof."""
    L.sender(*{"nl": ["vlaio", "wse", "bxl_eco"], "fr": ["spw_eco", "bxl_eco"], "de": ["dg"]}[L.lang])
    grant = L.amount(4000, 60000, round_share=0.8)
    first = (grant * 60 / 100).quantize(grant)
    proof = L.term("answer", days=(60, 90), months=(2, 3), forms=("by", "dated", "before"))
    L.subject("[Toekenning van uw subsidie|Goedkeuring subsidieaanvraag {file}]", "[Octroi d'une subvention|Votre demande de subside {file} : accord]", "[Gewährung eines Zuschusses|Bewilligung Ihres Antrags {file}]")
    L.p(["Uw aanvraag van {asked} werd [goedgekeurd|gunstig beoordeeld]. Aan uw onderneming wordt een [subsidie|steun] van maximaal {grant} toegekend.",
         "Goed nieuws: u krijgt een [subsidie|tegemoetkoming] van maximaal {grant} voor het project waarvoor u op {asked} een aanvraag deed."],
        "[Nous avons le plaisir de vous informer que votre|Votre] demande du {asked} a été [acceptée|approuvée]. Une [subvention|aide] d'un montant maximal de {grant} vous est octroyée.",
        "[Gerne teilen wir Ihnen mit, dass Ihr Antrag vom {asked} genehmigt wurde|Ihr Antrag vom {asked} wurde genehmigt]. Ihnen wird ein Zuschuss von höchstens {grant} gewährt.", asked=L.before(30, 150), grant=grant)
    L.grid([("Schijf", "Tranche", "Teilbetrag"), ("Bedrag", "Montant", "Betrag"), ("Uitbetaling", "Liquidation", "Auszahlung")],
           [("1 (60 %)", "1 (60 %)", "1 (60 %)"), first, ("na deze beslissing", "après la présente décision", "nach diesem Beschluss")],
           [("2 (40 %)", "2 (40 %)", "2 (40 %)"), grant - first, ("na controle van de stukken", "après contrôle des pièces", "nach Prüfung der Belege")])
    L.receives(first, own=True)
    L.p("De eerste schijf van {first} wordt [overgeschreven|gestort] op rekening {own}. U hoeft daarvoor niets te doen.", "La première tranche de {first} sera versée sur le compte {own}. Vous n'avez aucune démarche à effectuer.",
        "Der erste Teilbetrag von {first} wird auf das Konto {own} überwiesen. Sie brauchen dafür nichts zu tun.", first=first)
    L.p(["Bezorg ons {proof} de facturen en betaalbewijzen (minimaal {cost} aanvaardbare kosten), zo niet vervalt de tweede schijf [en kan het voorschot worden teruggevorderd|].", "De bewijsstukken ter waarde van minstens {cost} moeten {proof} worden ingediend via {site}."],
        ["Transmettez-nous {proof} les factures et preuves de paiement (au moins {cost} de dépenses admissibles), à défaut de quoi la seconde tranche est perdue [et l'avance peut être récupérée|].", "Les justificatifs, à concurrence de {cost} au moins, sont à introduire {proof} via {site}."],
        ["Reichen Sie {proof} die Rechnungen und Zahlungsbelege (mindestens {cost} annehmbare Kosten) ein, sonst verfällt der zweite Teilbetrag[ und der Vorschuss kann zurückgefordert werden|].", "Die Belege in Höhe von mindestens {cost} sind {proof} über {site} einzureichen."],
        proof=proof, cost=grant * 2)
    tail(L)


@template("nl fr de")
def certificate_no_debt(L):
    """A certificate that no debt is open."""
    L.sender("rsz", "fin_inv")
    turnover = L.amount(20000, 300000)
    L.subject("[Attest van niet-schuld|Attest: geen openstaande schulden]", "[Attestation d'absence de dettes|Certificat : aucune dette]", "[Bescheinigung über nicht vorhandene Schulden|Unbedenklichkeitsbescheinigung]")
    L.p(["[Ondergetekende verklaart|Wij bevestigen] dat {firm} op {day} geen [opeisbare|vaststaande] schulden heeft bij {who}.", "Op {day} vertoont de rekening van {firm} (nr. {number}) een debetsaldo van {zero}. Er is geen schuld."],
        ["[Le soussigné certifie|Nous certifions] que {firm} n'a, au {day}, aucune dette [exigible|certaine] envers {who}.", "Au {day}, le compte de {firm} (n° {number}) présente un solde débiteur de {zero}. Aucune dette n'est ouverte."],
        ["[Der Unterzeichnete bescheinigt|Wir bescheinigen], dass {firm} am {day} keine fälligen Schulden bei {who} hat.", "Am {day} weist das Konto von {firm} (Nr. {number}) einen Sollsaldo von {zero} auf. Es besteht keine Schuld."], day=L.before(1, 6), zero=turnover * 0)
    L.p("Dit attest werd gevraagd voor [een overheidsopdracht|de toepassing van artikel 30bis] met een waarde van {value}. Het is geldig tot {until}.", "La présente attestation a été demandée [dans le cadre d'un marché public|en application de l'article 30bis] d'une valeur de {value}. Elle est valable jusqu'au {until}.",
        "Diese Bescheinigung wurde für einen öffentlichen Auftrag im Wert von {value} beantragt. Sie ist bis zum {until} gültig.", value=turnover, until=L.after(60, 180))
    if L.chance(0.5):
        L.p("Voor facturen van minstens {limit} gaat uw opdrachtgever best na of de inhoudingsplicht van toepassing is.", "Pour les factures d'au moins {limit}, votre donneur d'ordre vérifie s'il est tenu à l'obligation de retenue.",
            "Bei Rechnungen ab {limit} prüft Ihr Auftraggeber, ob die Einbehaltungspflicht gilt.", limit=turnover * 0 + 7143)
    contact(L)


@template("nl fr de bi")
def statement_in_credit(L):
    """A statement of account with a credit, or with nothing."""
    L.sender(*{"nl": ["rsz", "rjv"], "fr": ["rsz", "rjv"], "de": ["rsz"]}[L.lang] if not L.bi else ["rsz"])
    due, extra = L.amount(2000, 15000), L.amount(10, 900)
    zero = L.chance(0.35)
    days = [L.before(60, 100), L.before(20, 55)]
    L.subject("[Uittreksel van uw werkgeversrekening|Rekeninguittreksel - stand op {d}]", "[Extrait de votre compte employeur|Extrait de compte - situation au {d}]", "[Auszug Ihres Arbeitgeberkontos|Kontoauszug - Stand am {d}]", d=L.before(1, 5))
    L.p(["Hierna vindt u de [verrichtingen|bewegingen] op uw rekening sinds het vorige uittreksel.", "Dit is het overzicht van uw rekening. [Bewaar het bij uw boekhouding.|]"], ["Vous trouverez ci-après les [opérations|mouvements] de votre compte depuis l'extrait précédent.", "Voici l'aperçu de votre compte. [Conservez-le avec votre comptabilité.|]"],
        ["Nachstehend finden Sie die Bewegungen auf Ihrem Konto seit dem letzten Auszug.", "Hier ist die Übersicht Ihres Kontos."])
    paid = due if zero else due + extra
    L.grid([("Datum", "Date", "Datum"), ("Omschrijving", "Libellé", "Bezeichnung"), ("Debet", "Débit", "Soll"), ("Credit", "Crédit", "Haben")],
           [days[0], ("Bijdragen", "Cotisations", "Beiträge"), due, ""], [days[1], ("Uw betaling", "Votre paiement", "Ihre Zahlung"), "", paid])
    if zero:
        L.p("[Uw rekening is in evenwicht|Het saldo bedraagt {zero}]: u hoeft niets te betalen.", "[Votre compte est en équilibre|Le solde s'élève à {zero}] : vous ne devez rien payer.", "[Ihr Konto ist ausgeglichen|Der Saldo beträgt {zero}]: Sie müssen nichts zahlen.", zero=extra * 0)
    else:
        L.receives(extra)
        L.flag["also"] = ["none"]
        L.p(["Saldo in uw voordeel: {extra}. [Dit tegoed wordt aangerekend op uw volgende bijdragen|U mag dit bedrag in mindering brengen van uw volgende storting].", "Er is een creditsaldo van {extra}, dat wij [op uw vraag terugbetalen|in mindering brengen van uw volgende aangifte]."],
            ["Solde en votre faveur : {extra}. [Ce crédit sera imputé sur vos prochaines cotisations|Vous pouvez déduire ce montant de votre prochain versement].", "Le compte présente un solde créditeur de {extra}, que nous [remboursons à votre demande|déduirons de votre prochaine déclaration]."],
            ["Saldo zu Ihren Gunsten: {extra}. Dieses Guthaben wird auf Ihre nächsten Beiträge angerechnet.", "Es besteht ein Habensaldo von {extra}, den wir von Ihrer nächsten Erklärung abziehen."], extra=extra)
    contact(L)


@template("nl fr de")
def direct_debit_notice(L):
    """The amount will be collected from the company's account."""
    L.sender(*{"nl": ["fund_nl", "water"], "fr": ["fund_fr", "swde"], "de": ["fund_fr", "swde"]}[L.lang])
    amount = L.amount(80, 2500)
    L.subject("[Aankondiging van een domiciliëring|Uw bijdrage wordt automatisch afgehaald]", "[Avis de domiciliation|Votre cotisation sera prélevée automatiquement]", "[Ankündigung einer Lastschrift|Ihr Beitrag wird automatisch abgebucht]")
    L.p(["[Op|Omstreeks] {day} halen wij {amount} af van uw rekening {own}, zoals afgesproken in uw mandaat {mandate}.", "Het bedrag van {amount} wordt op {day} via domiciliëring geïnd op uw rekening {own} (mandaat {mandate})."],
        ["[Le|Aux alentours du] {day}, nous prélèverons {amount} sur votre compte {own}, conformément à votre mandat {mandate}.", "Le montant de {amount} sera prélevé le {day} par domiciliation sur votre compte {own} (mandat {mandate})."],
        ["Am {day} buchen wir {amount} von Ihrem Konto {own} ab, gemäß Ihrem Mandat {mandate}.", "Der Betrag von {amount} wird am {day} per Lastschrift von Ihrem Konto {own} eingezogen (Mandat {mandate})."], day=L.after(8, 30), amount=amount, mandate=L.v.randrange(10 ** 7, 10 ** 8))
    L.box("[U hoeft zelf niets te betalen|Schrijf dit bedrag niet zelf over]. Zorg enkel voor voldoende saldo.", "[Vous ne devez rien payer vous-même|Ne versez pas ce montant vous-même]. Veillez simplement à approvisionner votre compte.", "[Sie müssen selbst nichts zahlen|Überweisen Sie diesen Betrag nicht selbst]. Sorgen Sie nur für ausreichende Deckung.")
    L.rows((("Schuldeiser-ID", "Identifiant créancier", "Gläubiger-ID"), f"BE{L.v.randrange(10, 99)}ZZZ{L.own_number.replace('.', '')}"), (("Bedrag", "Montant", "Betrag"), amount), (("Uw rekening", "Votre compte", "Ihr Konto"), L.account(L.own_iban)))
    if L.chance(0.5):
        L.p("U kunt het mandaat op elk ogenblik herroepen bij uw bank.", "Vous pouvez révoquer le mandat à tout moment auprès de votre banque.", "Sie können das Mandat jederzeit bei Ihrer Bank widerrufen.")
    contact(L)


@template("nl fr de bi")
def assessment_online(L):
    """A document can be read online; it says what is due."""
    L.sender("fin")
    L.flag["also"] = ["unknown"]
    L.subject("Nieuw document in MyMinfin", "Nouveau document dans MyMinfin", "Neues Dokument in MyMinfin")
    L.p(["Uw aanslagbiljet [vennootschapsbelasting|bedrijfsvoorheffing] (aanslagjaar {last}, artikel {file}) [is beschikbaar|staat klaar] op MyMinfin.", "Er staat een nieuw document voor {firm} klaar in MyMinfin: aanslagbiljet {last}, artikel {file}."],
        ["Votre avertissement-extrait de rôle [à l'impôt des sociétés|au précompte professionnel] (exercice {last}, article {file}) est disponible dans MyMinfin.", "Un nouveau document concernant {firm} est disponible dans MyMinfin : avertissement-extrait de rôle {last}, article {file}."],
        ["Ihr Steuerbescheid [zur Gesellschaftssteuer|zum Berufssteuervorabzug] (Steuerjahr {last}, Artikel {file}) steht in MyMinfin zur Verfügung.", "Ein neues Dokument für {firm} steht in MyMinfin bereit: Steuerbescheid {last}, Artikel {file}."])
    L.p("In dat document leest u of u moet bijbetalen dan wel iets terugkrijgt, [en tegen wanneer|met de betalingsgegevens]. Dit bericht zelf vraagt geen betaling.", "Vous y lirez si vous devez payer un supplément ou si vous serez remboursé[, et pour quand|, avec les données de paiement]. Le présent avis n'appelle aucun paiement.",
        "Darin lesen Sie, ob Sie nachzahlen müssen oder eine Erstattung erhalten. Diese Mitteilung selbst verlangt keine Zahlung.")
    L.ul("Ga naar {site} en meld u aan.;;Kies [Mijn documenten|Mijn onderneming].;;Open het document van {day}.", "Surfez sur {site} et identifiez-vous.;;Choisissez [Mes documents|Mon entreprise].;;Ouvrez le document du {day}.", "Gehen Sie auf {site} und melden Sie sich an.;;Wählen Sie [Meine Dokumente|Mein Unternehmen].;;Öffnen Sie das Dokument vom {day}.", day=L.before(1, 4))
    if L.chance(0.5):
        L.p("Let op voor valse berichten: wij vragen nooit om geld te storten op een buitenlandse rekening, ook niet voor kleine bedragen zoals {small}.", "Attention aux faux messages : nous ne demandons jamais de verser de l'argent sur un compte étranger, même pour de petits montants comme {small}.",
            "Vorsicht vor falschen Nachrichten: Wir bitten nie um Überweisungen auf ein ausländisches Konto, auch nicht für kleine Beträge wie {small}.", small=L.amount(2, 40))
    contact(L)


@template("nl fr de")
def payment_confirmation(L):
    """A payment arrived and closes the file."""
    L.sender(*{"nl": ["fin_inv", "waso", "ovam", "genk"], "fr": ["fin_inv", "waso", "spw", "huy"], "de": ["fin_inv", "waso", "spw", "eupen"]}[L.lang])
    total = L.amount(100, 9000)
    L.subject("[Bevestiging van uw betaling|Ontvangstbewijs]", "[Confirmation de votre paiement|Accusé de réception de paiement]", "[Bestätigung Ihrer Zahlung|Zahlungseingang]")
    L.p(["Wij hebben op {day} uw betaling van {total} [goed|] ontvangen op rekening {iban}.", "Uw storting van {total}, ontvangen op {day} op onze rekening {iban}, werd geboekt."],
        ["Nous avons bien reçu, le {day}, votre paiement de {total} sur le compte {iban}.", "Votre versement de {total}, reçu le {day} sur notre compte {iban}, a été comptabilisé."],
        ["Wir haben Ihre Zahlung von {total} am {day} auf dem Konto {iban} erhalten.", "Ihre Überweisung von {total}, eingegangen am {day} auf unserem Konto {iban}, wurde verbucht."], day=L.before(2, 15), total=total)
    L.rows((("Gevorderd bedrag", "Montant réclamé", "Geforderter Betrag"), total), (("Ontvangen", "Reçu", "Erhalten"), total), (("Nog verschuldigd", "Reste dû", "Noch geschuldet"), total * 0))
    L.p("[Het dossier {file} wordt afgesloten|Wij sluiten dossier {file} af]. [U moet niets meer doen.|]", "[Le dossier {file} est clôturé|Nous clôturons le dossier {file}]. [Vous ne devez plus rien faire.|]", "Die Akte {file} wird geschlossen. [Sie müssen nichts mehr tun.|]")
    if L.chance(0.3):
        L.p("Ter herinnering: de oorspronkelijke vervaldag was {old}.", "Pour rappel, l'échéance initiale était fixée au {old}.", "Zur Erinnerung: Die ursprüngliche Frist lief am {old} ab.", old=L.before(20, 60))
    contact(L)


@template("nl fr de bi")
def account_changed(L):
    """From a day on, payments go to another account."""
    L.sender(*{"nl": ["elsene", "water", "igemo"], "fr": ["elsene", "intradel", "huy"], "de": ["eupen", "dg"]}[L.lang] if not L.bi else ["elsene"])
    L.subject("[Ons rekeningnummer verandert|Wijziging van rekeningnummer]", "[Notre numéro de compte change|Changement de numéro de compte]", "[Unsere Kontonummer ändert sich|Änderung der Bankverbindung]")
    L.p(["Vanaf {day} gebruikt {who} een nieuw rekeningnummer voor [alle betalingen|de inning van haar ontvangsten].", "Wij veranderen van bank. Met ingang van {day} betaalt u onze facturen op een andere rekening."],
        ["À partir du {day}, {who} utilisera un nouveau numéro de compte pour tous les paiements.", "Nous changeons de banque. Dès le {day}, nos factures seront à payer sur un autre compte."],
        ["Ab dem {day} verwendet {who} eine neue Kontonummer für alle Zahlungen.", "Wir wechseln die Bank. Ab dem {day} zahlen Sie unsere Rechnungen auf ein anderes Konto."], day=L.after(15, 60))
    old = iban(L.v)
    L.rows((("Oude rekening", "Ancien compte", "Altes Konto"), L.account(old[0])), (("Nieuwe rekening", "Nouveau compte", "Neues Konto"), f"{L.account(L.iban)} (BIC {L.bic})"))
    L.p("[U hoeft nu niets te betalen|Dit is geen factuur]. Pas enkel [uw gegevens|uw boekhoudpakket] aan. De oude rekening wordt afgesloten op {end}.", "[Vous n'avez rien à payer pour l'instant|Ceci n'est pas une facture]. Adaptez simplement [vos données|votre logiciel comptable]. L'ancien compte sera clôturé le {end}.",
        "[Sie müssen jetzt nichts zahlen|Dies ist keine Rechnung]. Passen Sie nur Ihre Daten an. Das alte Konto wird am {end} geschlossen.", end=L.after(90, 160))
    contact(L)


@template("nl fr de")
def void_reminder(L):
    """A reminder was sent by mistake."""
    L.sender(*{"nl": ["rsz", "vlabel", "aalst", "fund_nl"], "fr": ["rsz", "spw", "wavre", "fund_fr"], "de": ["rsz", "spw", "eupen"]}[L.lang])
    amount, cost = L.amount(100, 5000), L.amount(10, 30, round_share=0.8)
    sent = L.before(4, 20)
    L.subject("[Onze aanmaning van {d} is nietig|Rechtzetting: aanmaning ten onrechte verstuurd]", "[Notre rappel du {d} est sans objet|Rectificatif : rappel envoyé par erreur]", "[Unsere Mahnung vom {d} ist hinfällig|Berichtigung: Mahnung irrtümlich versandt]", d=sent)
    L.p(["Op {sent} vroegen wij u om {total} te betalen (hoofdsom {amount} en {cost} kosten). Die aanmaning [werd ten onrechte verstuurd|berust op een vergissing].", "U kreeg van ons een aanmaning van {sent} voor een bedrag van {total}. Door een technisch probleem was uw betaling van {amount} nog niet verwerkt."],
        ["Le {sent}, nous vous avons demandé de payer {total} (principal {amount} et {cost} de frais). Ce rappel [a été envoyé à tort|résulte d'une erreur].", "Vous avez reçu de notre part un rappel daté du {sent} pour un montant de {total}. À la suite d'un problème technique, votre paiement de {amount} n'avait pas encore été traité."],
        ["Am {sent} haben wir Sie aufgefordert, {total} zu zahlen (Hauptbetrag {amount} und {cost} Kosten). Diese Mahnung [wurde zu Unrecht versandt|beruht auf einem Irrtum].", "Sie haben von uns eine Mahnung vom {sent} über {total} erhalten. Wegen eines technischen Problems war Ihre Zahlung von {amount} noch nicht verbucht."],
        sent=sent, amount=amount, cost=cost, total=amount + cost)
    L.p("[U mag die aanmaning als niet verzonden beschouwen|Gelieve er geen rekening mee te houden]. [Betaal dit bedrag dus niet|De kosten van {cost} worden geannuleerd]. Onze excuses voor het ongemak.", "[Veuillez ne pas en tenir compte|Considérez ce rappel comme nul]. [Ne payez donc pas cette somme|Les frais de {cost} sont annulés]. Nous vous prions de nous excuser pour ce désagrément.",
        "[Bitte beachten Sie sie nicht|Betrachten Sie sie als gegenstandslos]. [Zahlen Sie diesen Betrag also nicht|Die Kosten von {cost} werden gestrichen]. Wir entschuldigen uns für die Unannehmlichkeiten.", cost=cost)
    nothing(L, 0.3)
    contact(L)


@template("nl fr de")
def refund_account_wanted(L):
    """Money lies ready, but the receiver's account is not known."""
    L.sender(*{"nl": ["fin", "rjv", "bxl"], "fr": ["fin", "rjv", "bxl"], "de": ["fin"]}[L.lang])
    amount = L.amount(30, 6000)
    answer = L.term("answer", days=(14, 30), months=(1, 2))
    L.receives(amount)
    L.subject("[Terugbetaling - rekeningnummer gevraagd|Wij hebben uw rekeningnummer nodig]", "[Remboursement - numéro de compte demandé|Nous avons besoin de votre numéro de compte]", "[Erstattung - Kontonummer erforderlich|Wir benötigen Ihre Kontonummer]")
    L.p(["U hebt nog {amount} van ons tegoed, maar [wij kennen uw rekeningnummer niet|de storting van {day} kwam terug].", "Een bedrag van {amount} kon op {day} niet worden terugbetaald omdat rekening {own} is afgesloten."],
        ["Nous vous devons encore {amount}, mais [nous ne connaissons pas votre numéro de compte|le versement du {day} nous est revenu].", "Un montant de {amount} n'a pu vous être remboursé le {day} parce que le compte {own} est clôturé."],
        ["Wir schulden Ihnen noch {amount}, aber [Ihre Kontonummer ist uns nicht bekannt|die Überweisung vom {day} kam zurück].", "Ein Betrag von {amount} konnte Ihnen am {day} nicht erstattet werden, weil das Konto {own} geschlossen ist."], amount=amount, day=L.before(6, 30))
    L.p(["Gelieve ons {answer} een rekeningnummer op naam van {firm} mee te delen via {site}.", "Vul {answer} uw rekeningnummer in op {site} (rubriek Mijn gegevens)."],
        ["Veuillez nous communiquer {answer} un numéro de compte au nom de {firm} via {site}.", "Indiquez {answer} votre numéro de compte sur {site} (rubrique Mes données)."],
        ["Bitte teilen Sie uns {answer} eine auf {firm} lautende Kontonummer über {site} mit.", "Tragen Sie {answer} Ihre Kontonummer auf {site} ein."], answer=answer)
    if L.chance(0.5):
        L.p("Na vijf jaar [verjaart uw tegoed|vervalt het bedrag aan de Staat].", "Après cinq ans, [votre créance est prescrite|le montant revient à l'État].", "Nach fünf Jahren verjährt Ihr Guthaben.")
    contact(L)


@template("nl fr")
def fine_cancelled(L):
    """A fine is dropped."""
    L.sender(*{"nl": ["park", "zone_nl", "waso"], "fr": ["park", "waso"]}[L.lang])
    fine = L.amount(25, 600, round_share=0.9)
    L.subject("[Seponering|Annulering van uw retributie|Kwijtschelding]", "[Classement sans suite|Annulation de votre redevance]", "")
    L.p(["[Na onderzoek van|Gelet op] uw verweer van {day} beslissen wij [de geldboete van {fine} niet op te leggen|het bedrag van {fine} kwijt te schelden].", "Uw betwisting van {day} werd aanvaard. De vordering van {fine} [is geannuleerd|vervalt]."],
        ["[Après examen de|Vu] vos moyens de défense du {day}, nous décidons [de ne pas infliger l'amende de {fine}|de vous accorder la remise de {fine}].", "Votre contestation du {day} a été acceptée. La réclamation de {fine} [est annulée|tombe]."], day=L.before(10, 40), fine=fine)
    if L.chance(0.4):
        L.p("[Hebt u intussen betaald|Werd de {fine} toch al betaald]? Dan storten wij het bedrag terug op de rekening van waar de betaling kwam.", "[Vous avez payé entre-temps|Les {fine} ont déjà été payés] ? Le montant sera reversé sur le compte d'où provenait le paiement.", fine=fine)
        L.flag["also"] = ["receive"]
    nothing(L, 0.6)
    L.p("Wij wijzen u erop dat een volgende inbreuk [wel aanleiding kan geven tot een boete van {low} tot {high}|zal worden vervolgd].", "Nous attirons votre attention sur le fait qu'une nouvelle infraction [pourra donner lieu à une amende de {low} à {high}|sera poursuivie].", low=fine, high=fine * 10)
    contact(L)


@template("nl fr de")
def deferral_granted(L):
    """A deferral is granted and a payment received; the rest will be asked later."""
    L.sender("rsz", "fin_inv")
    total, paid = L.amount(3000, 30000), L.amount(500, 2900)
    until = add_months(L.date, L.v.choice([3, 6])).replace(day=15)
    L.note = "the rest falls due later, by a separate notice"
    L.subject("[Uitstel toegestaan|Uw vraag om uitstel van betaling]", "[Report de paiement accordé|Votre demande de report]", "[Zahlungsaufschub gewährt|Ihr Antrag auf Aufschub]")
    L.p("Wij hebben uw [aanvraag|verzoek] van {asked} ontvangen, evenals uw betaling van {paid} op {day}. Van de oorspronkelijke schuld van {total} [blijft|staat] nog {rest} open.",
        "Nous avons reçu votre demande du {asked} ainsi que votre paiement de {paid} en date du {day}. De la dette initiale de {total}, il reste un solde de {rest}.",
        "Wir haben Ihren Antrag vom {asked} und Ihre Zahlung von {paid} vom {day} erhalten. Von der ursprünglichen Schuld von {total} sind noch {rest} offen.", asked=L.before(15, 30), day=L.before(3, 14), paid=paid, total=total, rest=total - paid)
    L.p("[Voor dit saldo wordt uitstel verleend|De invordering van dit saldo is opgeschort] tot na {until}. Tot dan [hoeft u niets te betalen|wordt van u geen betaling gevraagd]; u krijgt vooraf een nieuw bericht met de betaalgegevens.",
        "[Un report est accordé pour ce solde|Le recouvrement de ce solde est suspendu] jusqu'après le {until}. D'ici là, [vous ne devez rien payer|aucun paiement ne vous est demandé] ; vous recevrez préalablement un nouvel avis avec les données de paiement.",
        "[Für diesen Saldo wird Aufschub gewährt|Die Beitreibung dieses Saldos ist ausgesetzt] bis nach dem {until}. Bis dahin [müssen Sie nichts zahlen|wird von Ihnen keine Zahlung verlangt]; Sie erhalten vorher eine neue Mitteilung mit den Zahlungsangaben.", until=until)
    L.ul("Dien uw lopende aangiften tijdig in.;;Betaal nieuwe bijdragen op hun vervaldag.;;Zo niet vervalt het uitstel.", "Introduisez vos déclarations courantes à temps.;;Payez les nouvelles cotisations à leur échéance.;;À défaut, le report devient caduc.", "Reichen Sie laufende Erklärungen rechtzeitig ein.;;Zahlen Sie neue Beiträge bei Fälligkeit.;;Sonst verfällt der Aufschub.")
    contact(L)

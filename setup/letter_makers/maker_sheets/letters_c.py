# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""Letters that ask for nothing, 3: permits, overviews, tariffs, notices."""
import datetime as dt

from .base import registry
from .payment import contact, nothing, refund, tail
from .values import cents

TEMPLATES, template = registry()


@template("nl fr bi")
def tariff_change(L):
    """New tariffs from a day on."""
    L.sender(*{"nl": ["water", "igemo"], "fr": ["swde", "intradel"]}[L.lang] if not L.bi else ["vivaqua"])
    start = L.date.replace(month=1, day=1, year=L.date.year + 1)
    olds = [cents(L.v, 40, 110, 0), cents(L.v, 2, 6, 0), cents(L.v, 1, 5, 0)]
    pairs = [(old, (old * 104 / 100).quantize(old)) for old in olds]
    L.subject("[Nieuwe tarieven vanaf {d}|Tariefwijziging]", "[Nouveaux tarifs à partir du {d}|Modification des tarifs]", "", d=start)
    L.p("[Vanaf {start} wijzigen onze tarieven|Onze tarieven worden op {start} aangepast aan de index]. U vindt ze hieronder[, exclusief btw|].", "[Nos tarifs changent à partir du {start}|Nos tarifs seront indexés le {start}]. Vous les trouverez ci-dessous[, hors TVA|].", start=start)
    names = [("vaste vergoeding", "redevance fixe", ""), ("per m³", "par m³", ""), ("per lediging", "par vidange", "")]
    L.grid([("Tarief", "Tarif", ""), ("Nu", "Actuel", ""), ("Nieuw", "Nouveau", "")], *[(name, a, b) for name, (a, b) in zip(names, pairs, strict=False)])
    L.p(["U hoeft niets te doen: uw volgende factuur wordt automatisch aan de nieuwe tarieven berekend.", "Wij passen dit vanzelf toe op uw [volgende factuur|afrekening]; dit bericht is geen factuur."], ["Vous n'avez rien à faire : votre prochaine facture sera calculée automatiquement aux nouveaux tarifs.", "Nous appliquerons ces tarifs à votre [prochaine facture|décompte] ; le présent avis n'est pas une facture."])
    if L.chance(0.5):
        L.p("Gaat u niet akkoord, dan kunt u uw contract kosteloos opzeggen {other}.", "Si vous n'êtes pas d'accord, vous pouvez résilier votre contrat sans frais {other}.", other=L.term("other", days=(30,), months=(1, 2), forms=("receipt", "dated", "by", "before")))
    contact(L)


@template("nl fr de")
def annual_overview(L):
    """What was paid in a year, for the accountant."""
    L.sender(*{"nl": ["fund_nl", "rsz", "rjv"], "fr": ["fund_fr", "rsz", "rjv"], "de": ["fund_fr", "rsz"]}[L.lang])
    parts = [L.amount(300, 3000) for _ in range(4)]
    L.subject("[Fiscaal attest {last}|Jaaroverzicht {last}|Overzicht van uw betalingen in {last}]", "[Attestation fiscale {last}|Aperçu annuel {last}|Relevé de vos paiements en {last}]", "[Steuerbescheinigung {last}|Jahresübersicht {last}|Übersicht Ihrer Zahlungen {last}]")
    L.p(["[Wij bevestigen|Hierbij attesteren wij] dat u in {last} de volgende bijdragen hebt betaald.", "Dit overzicht dient voor uw boekhouding of belastingaangifte. U betaalde in {last}:"], ["Nous [confirmons|attestons] que vous avez payé les cotisations suivantes en {last}.", "Ce relevé est destiné à votre comptabilité ou à votre déclaration fiscale. En {last}, vous avez payé :"], ["Wir bestätigen, dass Sie {last} folgende Beiträge gezahlt haben.", "Diese Übersicht dient Ihrer Buchführung oder Steuererklärung. Im Jahr {last} haben Sie gezahlt:"])
    year = L.date.year - 1
    L.grid([("Kwartaal", "Trimestre", "Quartal"), ("Betaald op", "Payé le", "Gezahlt am"), ("Bedrag", "Montant", "Betrag")], *[(f"{q}/{year}", dt.date(year, q * 3, 20), part) for q, part in enumerate(parts, 1)])
    L.p("Totaal betaald: {sum}. [Aftrekbaar als beroepskost|Bewaar dit attest]. [Er is geen openstaand saldo.|]", "Total payé : {sum}. [Déductible à titre de frais professionnels|Conservez cette attestation]. [Aucun solde n'est ouvert.|]", "Insgesamt gezahlt: {sum}. [Als Betriebsausgabe abzugsfähig|Bewahren Sie diese Bescheinigung auf]. [Es ist kein Saldo offen.|]", sum=sum(parts))
    nothing(L, 0.3)
    contact(L)


@template("nl fr de bi")
def permit_granted(L):
    """A permit with conditions; the fee was paid."""
    L.sender(*{"nl": ["aalst", "genk", "elsene"], "fr": ["wavre", "huy", "elsene"], "de": ["eupen"]}[L.lang] if not L.bi else ["elsene"])
    fee = L.amount(40, 900, round_share=0.8)
    L.subject("[Omgevingsvergunning verleend|Vergunning voor een terras|Toelating evenement] - {file}", "[Permis d'urbanisme octroyé|Autorisation de terrasse|Autorisation d'événement] - {file}", "[Genehmigung erteilt|Genehmigung einer Terrasse|Erlaubnis einer Veranstaltung] - {file}")
    L.p("Het college heeft op {day} uw aanvraag [goedgekeurd|ingewilligd]. De [retributie|dossiertaks] van {fee} [betaalde u bij de aanvraag|werd op {paid} ontvangen].", "Le Collège a [approuvé|accueilli] votre demande le {day}. La redevance de {fee} [a été payée lors de la demande|a été reçue le {paid}].", "Das Kollegium hat Ihren Antrag am {day} genehmigt. Die Gebühr von {fee} [wurde beim Antrag gezahlt|ist am {paid} eingegangen].", day=L.before(3, 12), fee=fee, paid=L.before(14, 60))
    L.h("Voorwaarden", "Conditions", "Bedingungen")
    L.ul("de start van de werken wordt vooraf gemeld;;schade aan het voetpad wordt hersteld (raming {est} per m²);;bekendmaking met affiche gedurende 30 dagen", "le début des travaux est annoncé préalablement;;les dégâts au trottoir sont réparés (estimation {est} par m²);;affichage pendant 30 jours", "der Beginn der Arbeiten wird vorab gemeldet;;Schäden am Gehweg werden behoben (Schätzung {est} pro m²);;Aushang während 30 Tagen", est=L.amount(60, 250))
    tail(L, appeal=L.term("appeal", days=(30, 60), forms=("receipt", "dated", "sent", "third")))


@template("nl fr de")
def recognition(L):
    """The company is recognised or registered."""
    L.sender(*{"nl": ["eco", "wse", "ovam"], "fr": ["eco", "spw_eco"], "de": ["eco", "dg"]}[L.lang])
    L.subject("[Erkenning als {kind}|Uw erkenning]", "[Agrément comme {kind}|Votre agrément]", "[Anerkennung als {kind}|Ihre Anerkennung]", kind=("aannemer, klasse 3", "entrepreneur, classe 3", "Unternehmer, Klasse 3"))
    L.p("[Met plezier melden wij|Wij delen u mee] dat {firm} erkend is vanaf {a} tot {b}. U mag werken uitvoeren tot {max}[ per opdracht|].", "[Nous avons le plaisir de vous informer|Nous vous informons] que {firm} est agréée du {a} au {b}. Vous pouvez exécuter des travaux jusqu'à {max}[ par marché|].", "[Gerne teilen wir Ihnen mit|Wir teilen Ihnen mit], dass {firm} vom {a} bis zum {b} anerkannt ist. Sie dürfen Arbeiten bis {max} ausführen.", a=L.after(1, 10), b=L.after(1000, 1800), max=cents(L.v, 135000, 900000, 1))
    L.p("Wijzigingen in uw [bestuur|eigen vermogen (minimaal {own_funds})] meldt u binnen dertig dagen na de wijziging.", "Toute modification [de l'organe d'administration|des fonds propres (minimum {own_funds})] est à communiquer dans les trente jours de la modification.", "Änderungen in der Verwaltung melden Sie innerhalb von dreißig Tagen nach der Änderung.", own_funds=cents(L.v, 18000, 90000, 1))
    if L.chance(0.6):
        L.p("Vraag de verlenging aan {other}.", "Introduisez la demande de renouvellement {other}.", "Beantragen Sie die Verlängerung {other}.", other=L.on_by("other", L.after(800, 990)))
    tail(L)


@template("nl fr")
def copy_for_information(L):
    """A copy of what went to somebody else."""
    L.sender(*{"nl": ["rsz", "vlabel", "aalst"], "fr": ["rsz", "spw", "wavre"]}[L.lang])
    amount = L.amount(200, 9000)
    other = L.v.choice(["Koperwiek BV", "Lestrange SRL", "Vereffenaar Tissen"])
    code = L.v.randrange(100, 1000)
    L.note = "a copy of a demand to someone else"
    L.subject("KOPIE TER INFORMATIE - [aanmaning aan|brief aan] {x}", "COPIE POUR INFORMATION - [rappel à|courrier à] {x}", x=other)
    L.p("[Als hoofdelijk medeschuldenaar|Als mandataris|Als opdrachtgever] ontvangt u hierbij een kopie van de brief die wij op {day} aan {x} stuurden. [U hoeft daarop niet te reageren|Voor u is dit louter informatief].", "[En qualité de mandataire|En qualité de donneur d'ordre], vous trouverez ci-joint copie de la lettre adressée le {day} à {x}. [Aucune suite n'est attendue de votre part|Elle vous est transmise à titre purement informatif].", day=L.before(2, 9), x=other)
    L.box("Aan {x} gevraagd: {amount}, te betalen door {x} op rekening {iban}, kenmerk {code}.", "Demandé à {x} : {amount}, à payer par {x} sur le compte {iban}, référence {code}.", x=other, amount=amount, code=code)
    L.p("[De betaling moet door {x} gebeuren|{x} alleen is tot betaling gehouden]; van {firm} wordt geen betaling gevraagd.", "[Le paiement incombe à {x}|Seul {x} est tenu au paiement] ; aucun paiement n'est demandé à {firm}.", x=other)
    contact(L)


@template("nl fr")
def leave_reimbursed(L):
    """An employer gets wages back for educational leave or lay-off."""
    L.sender(*{"nl": ["wse", "fedris", "rva"], "fr": ["spw_eco", "fedris", "rva"]}[L.lang])
    hours, rate = L.v.randrange(20, 200), cents(L.v, 19, 24, 0)
    L.subject("[Terugbetaling Vlaams opleidingsverlof|Terugbetaling van lonen] - {file}", "[Remboursement du congé-éducation payé|Remboursement de rémunérations] - {file}")
    L.p("Wij hebben uw [schuldvordering|aanvraag] van {day} [goedgekeurd|nagezien]: {hours} uren aan {rate}, samen {sum}.", "Nous avons [approuvé|vérifié] votre déclaration de créance du {day} : {hours} heures à {rate}, soit {sum}.", day=L.before(30, 200), hours=hours, rate=rate, sum=hours * rate)
    if L.chance(0.4):
        L.p("{refused} werd niet aanvaard (attest ontbreekt).", "{refused} n'ont pas été acceptés (attestation manquante).", refused=L.amount(20, 400))
    refund(L, hours * rate)
    tail(L, appeal=L.term("appeal", months=(3,), forms=("receipt", "dated")) if L.chance(0.3) else None, objection=L.term("objection", days=(30,)) if L.chance(0.3) else None)


@template("nl fr de")
def guarantee_released(L):
    """A guarantee is set free."""
    L.sender(*{"nl": ["aalst", "genk"], "fr": ["huy", "wavre"], "de": ["eupen", "dg"]}[L.lang])
    guarantee, kept = L.amount(1000, 20000, round_share=1), cents(L.v, 50, 900, 1)
    L.subject("[Vrijgave van uw borgtocht|Waarborg: terugbetaling]", "[Libération du cautionnement|Caution : remboursement]", "[Freigabe Ihrer Kaution|Sicherheit: Rückzahlung]")
    L.p("De werken werden op {day} [definitief|zonder opmerkingen] opgeleverd. De waarborg van {g} [komt vrij|wordt vrijgegeven][, na inhouding van {k} wegens vertraging|, min {k} inhouding].", "Les travaux ont été réceptionnés [définitivement|sans remarque] le {day}. La caution de {g} est libérée[, sous déduction de {k} pour retard|, moins une retenue de {k}].", "Die Arbeiten wurden am {day} [endgültig|ohne Bemerkungen] abgenommen. Die Kaution von {g} wird freigegeben, abzüglich {k} wegen Verzugs.", day=L.before(10, 60), g=guarantee, k=kept)
    refund(L, guarantee - kept)
    contact(L)


@template("nl fr de bi")
def vat_credit(L):
    """A VAT credit is paid back, or held for a check."""
    L.sender("fin")
    credit = L.amount(500, 30000)
    held = L.chance(0.4)
    L.subject("[Teruggaaf van uw btw-tegoed|Uw btw-tegoed]", "[Restitution de votre crédit TVA|Votre crédit TVA]", "[Erstattung Ihres MwSt.-Guthabens|Ihr MwSt.-Guthaben]")
    L.p("Uit uw [maandaangifte|aangifte] van {day} blijkt een tegoed van {c} (rooster 72). Verschuldigde btw: {a}; aftrekbare btw: {b}.", "Votre déclaration [mensuelle|] du {day} fait apparaître un crédit de {c} (grille 72). TVA due : {a} ; TVA déductible : {b}.", "Aus Ihrer Erklärung vom {day} ergibt sich ein Guthaben von {c} (Feld 72). Geschuldete MwSt.: {a}; abziehbare MwSt.: {b}.", day=L.before(15, 50), c=credit, a=credit * 2, b=credit * 3)
    if held:
        L.receives(credit)
        L.flag["also"] = ["none"]
        L.p("De teruggaaf wordt [voorlopig ingehouden|opgeschort] omdat [een controle loopt|uw aangifte van vorig kwartaal ontbreekt]. Bezorg ons {answer} de aankoopfacturen.", "La restitution est [provisoirement retenue|suspendue] en raison [d'un contrôle en cours|de l'absence de votre déclaration du trimestre précédent]. Transmettez-nous {answer} les factures d'achat.",
            "Die Erstattung wird vorläufig einbehalten, weil eine Kontrolle läuft. Reichen Sie {answer} die Einkaufsrechnungen ein.", answer=L.term("answer", days=(14, 30), months=(1,), forms=("dated", "by", "receipt")))
    else:
        refund(L, credit)
    contact(L)


@template("nl fr")
def invoice_accepted(L):
    """A public body will pay the company's invoice."""
    L.sender(*{"nl": ["aalst", "genk", "vmm", "prov_nl"], "fr": ["wavre", "huy", "prov_fr"]}[L.lang])
    net = L.amount(500, 20000)
    L.subject("[Uw factuur {n}|Goedkeuring van uw factuur {n}]", "[Votre facture {n}|Approbation de votre facture {n}]", n=L.v.randrange(26000, 26999))
    L.p("Uw factuur van {day} ({net}, exclusief btw) werd [goedgekeurd|in betaling gesteld]. [De betaling volgt|U wordt betaald] uiterlijk op {pay} op rekening {own}.", "Votre facture du {day} ({net} hors TVA) a été [approuvée|mise en paiement]. Le paiement interviendra au plus tard le {pay} sur le compte {own}.", day=L.before(5, 25), net=net, pay=L.after(8, 25))
    L.receives(net, own=True)
    L.flag["also"] = ["none"]
    L.p("Vermeld voortaan steeds onze bestelbon ({bon}) en factureer via Peppol. [Zonder bestelbon wordt uw factuur geweigerd.|]", "Mentionnez désormais notre bon de commande ({bon}) et facturez via Peppol. [Sans bon de commande, votre facture sera refusée.|]", bon=f"BB{L.v.randrange(1000, 9999)}")
    contact(L)


@template("nl fr de")
def application_refused(L):
    """A grant or remission is refused: nothing is paid either way."""
    L.sender(*{"nl": ["vlaio", "wse", "bxl_eco", "rsz"], "fr": ["spw_eco", "bxl_eco", "rsz"], "de": ["dg", "rsz"]}[L.lang])
    L.subject("[Weigering van uw aanvraag|Uw aanvraag {file}: negatieve beslissing]", "[Refus de votre demande|Votre demande {file} : décision négative]", "[Ablehnung Ihres Antrags|Ihr Antrag {file}: abschlägiger Bescheid]")
    L.p("U vroeg op {day} [een tegemoetkoming|steun] van {a}. [Helaas|Na onderzoek] kunnen wij hierop niet ingaan: uw [project|dossier] haalt [de minimumuitgave van {b} niet|het vereiste aantal punten niet].", "Vous avez sollicité le {day} [une intervention|une aide] de {a}. [Malheureusement|Après examen], nous ne pouvons y réserver une suite favorable : votre dossier n'atteint pas [la dépense minimale de {b}|le nombre de points requis].", "Sie haben am {day} eine Beihilfe von {a} beantragt. Leider können wir dem nicht entsprechen: Ihre Akte erreicht [die Mindestausgabe von {b}|die erforderliche Punktzahl] nicht.", day=L.before(20, 120), a=L.amount(500, 20000), b=cents(L.v, 1000, 9000, 1))
    if L.chance(0.5):
        L.p("Een nieuwe aanvraag is mogelijk vanaf {again}.", "Une nouvelle demande est possible à partir du {again}.", "Ein neuer Antrag ist ab dem {again} möglich.", again=L.after(30, 200))
    tail(L, appeal=L.term("appeal", days=(60,), months=(2, 3), forms=("receipt", "sent", "third", "dated")) if L.chance(0.6) else None, objection=L.term("objection", days=(30,), forms=("receipt", "by", "dated")) if L.chance(0.7) else None)


@template("nl fr")
def provisional_calculation(L):
    """A provisional calculation: the tax notice follows later."""
    L.sender("fin")
    tax, paid = L.amount(3000, 20000), L.amount(1000, 2900)
    L.subject("[Voorlopige berekening|Simulatie van uw belasting] {last}", "[Calcul provisoire|Simulation de votre impôt] {last}")
    L.p("[Op basis van uw aangifte van {day} ramen wij|Uw aangifte van {day} geeft] een belasting van {tax}, waarop {paid} voorafbetalingen in mindering komen.", "[Sur la base de votre déclaration du {day}, nous estimons|Votre déclaration du {day} donne] un impôt de {tax}, dont sont déduits {paid} de versements anticipés.", day=L.before(2, 40), tax=tax, paid=paid)
    L.rows((("Geraamde belasting", "Impôt estimé", ""), tax), (("Voorafbetalingen", "Versements anticipés", ""), paid), (("Geraamd saldo", "Solde estimé", ""), tax - paid))
    L.p("[Betaal nog niet|Dit is geen aanslagbiljet]. [U krijgt vóór {later} een aanslagbiljet|Het aanslagbiljet volgt tegen {later}], met het juiste bedrag en de betaalgegevens.", "[Ne payez pas encore|Ceci n'est pas un avertissement-extrait de rôle]. [Vous le recevrez avant le {later}|Il suivra pour le {later}], avec le montant exact et les données de paiement.", later=L.after(100, 250))
    contact(L)


@template("nl fr de")
def audit_announced(L):
    """A visit is announced; books must be ready."""
    L.sender("rsz", "fin", "waso")
    L.subject("[Aankondiging van een controle|Bezoek van onze inspecteur]", "[Annonce d'un contrôle|Visite de notre inspecteur]", "[Ankündigung einer Kontrolle|Besuch unseres Inspektors]")
    L.p("Onze inspecteur {person} [bezoekt uw zetel|komt langs] op {day}. De controle slaat op de periode van {a} tot {b}.", "Notre inspecteur {person} [se rendra à votre siège|passera] le {day}. Le contrôle porte sur la période du {a} au {b}.", "Unser Inspektor {person} besucht Ihren Sitz am {day}. Die Kontrolle betrifft den Zeitraum vom {a} bis zum {b}.", person=L.person, day=L.on("appear", L.after(10, 40)), a=L.before(900, 1000), b=L.before(150, 300))
    L.ul("de individuele rekeningen (lonen boven {w});;het register van facturen vanaf {inv};;de bankuittreksels", "les comptes individuels (rémunérations supérieures à {w});;le registre des factures à partir de {inv};;les extraits bancaires", "die individuellen Konten (Löhne über {w});;das Rechnungsregister ab {inv};;die Bankauszüge", w=cents(L.v, 2000, 4000, 1), inv=cents(L.v, 250, 2500, 1))
    if L.chance(0.6):
        L.p("Past die dag niet? Verwittig ons {answer}.", "Cette date ne vous convient pas ? Prévenez-nous {answer}.", "Passt Ihnen der Tag nicht? Geben Sie uns {answer} Bescheid.", answer=L.term("answer", days=(8,), forms=("by", "before", "receipt")))
    L.p("Wie de controle verhindert, riskeert een geldboete van {low} tot {high}.", "Quiconque fait obstacle au contrôle risque une amende de {low} à {high}.", "Wer die Kontrolle behindert, riskiert eine Geldbuße von {low} bis {high}.", low=cents(L.v, 400, 800, 1), high=cents(L.v, 4000, 48000, 1))
    contact(L)


@template("nl fr")
def fine_remitted_conditionally(L):
    """A fine is suspended: nothing to pay if the company behaves."""
    L.sender("waso", "favv")
    fine = cents(L.v, 400, 4800, 1)
    L.subject("[Administratieve geldboete met uitstel|Uitstel van tenuitvoerlegging]", "[Amende administrative avec sursis|Sursis]")
    L.p("Voor de op {seen} vastgestelde inbreuk leggen wij een geldboete van {fine} op, [volledig met uitstel|met volledig uitstel van tenuitvoerlegging] gedurende [één jaar|drie jaar].", "Pour l'infraction constatée le {seen}, nous infligeons une amende de {fine}, [assortie d'un sursis total|avec sursis complet] pendant [un an|trois ans].", seen=L.before(60, 200), fine=fine)
    L.p("[Dat betekent dat u nu niets betaalt|Er is dus geen som verschuldigd], tenzij u in die periode een nieuwe inbreuk begaat.", "[Vous ne payez donc rien pour l'instant|Aucune somme n'est donc due], sauf nouvelle infraction durant cette période.")
    tail(L, appeal=L.term("appeal", months=(2, 3), forms=("receipt", "sent")))


@template("nl fr de")
def holiday_money(L):
    """Holiday money is paid to the workers; the employer does nothing."""
    L.sender("rjv")
    L.subject("[Vakantiegeld {year}|Betaling van het vakantiegeld]", "[Pécule de vacances {year}|Paiement du pécule de vacances]", "[Urlaubsgeld {year}|Zahlung des Urlaubsgeldes]")
    L.p("[Wij betalen|Op {day} betalen wij] het vakantiegeld van uw {n} arbeiders, samen {sum} bruto, [rechtstreeks op hun rekening|via overschrijving].", "[Nous payons|Le {day}, nous paierons] le pécule de vacances de vos {n} ouvriers, soit {sum} brut, [directement sur leur compte|par virement].", "[Wir zahlen|Am {day} zahlen wir] das Urlaubsgeld Ihrer {n} Arbeiter, insgesamt {sum} brutto, direkt auf deren Konto.", day=L.after(10, 60), n=L.v.randrange(2, 60), sum=L.amount(4000, 90000))
    L.p("Als werkgever [hoeft u daarvoor niets te doen|betaalt u hier niets]. Uw jaarlijkse bijdrage (10,27 %) [vraagt de RSZ apart op|is begrepen in het debetbericht van de RSZ].", "En tant qu'employeur, vous [n'avez aucune démarche à effectuer|ne payez rien ici]. Votre cotisation annuelle (10,27 %) [est réclamée séparément par l'ONSS|figure dans l'avis de débit de l'ONSS].", "Als Arbeitgeber brauchen Sie dafür nichts zu tun. Ihren Jahresbeitrag (10,27 %) fordert das LSS gesondert an.")
    L.p("Ontbrekende rekeningnummers meldt u {answer}.", "Communiquez {answer} les numéros de compte manquants.", "Fehlende Kontonummern teilen Sie {answer} mit.", answer=L.term("answer", days=(14, 30), forms=("by", "before", "by")))
    contact(L)


@template("nl fr")
def expropriation_offer(L):
    """A public body offers money for a strip of land."""
    L.sender(*{"nl": ["prov_nl", "genk"], "fr": ["prov_fr", "huy"]}[L.lang])
    offer = cents(L.v, 2000, 60000, 0.9)
    L.subject("[Aanbod tot aankoop|Minnelijke verwerving] - perceel {file}", "[Offre d'achat|Acquisition amiable] - parcelle {file}")
    L.p("Voor de heraanleg van de [weg|fietssnelweg] willen wij {area} m² van uw perceel verwerven. Ons bod: {offer} ({price} per m²)[, plus {extra} wederbeleggingsvergoeding|].", "Pour le réaménagement de la [route|voie cyclable], nous souhaitons acquérir {area} m² de votre parcelle. Notre offre : {offer} ({price} par m²)[, plus {extra} d'indemnité de remploi|].", area=L.v.randrange(20, 900), offer=offer, price=cents(L.v, 20, 200, 0.5), extra=L.amount(200, 1500))
    L.receives(offer)
    L.flag["also"] = ["none"]
    L.p("Laat ons {answer} weten of u dit aanvaardt. [Bij akkoord wordt de akte gratis verleden|Zonder akkoord kan een onteigening worden opgestart].", "Faites-nous savoir {answer} si vous acceptez. [En cas d'accord, l'acte sera passé sans frais|À défaut d'accord, une expropriation pourra être entamée].", answer=L.term("answer", days=(30, 60), months=(1, 2), forms=("dated", "receipt", "by", "before")))
    contact(L)

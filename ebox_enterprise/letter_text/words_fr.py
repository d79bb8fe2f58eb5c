# SPDX-FileCopyrightText: 2026 e-Box Enterprise for Odoo contributors
# SPDX-License-Identifier: LGPL-3.0-only
"""French, as the letters of Belgian authorities write it."""

from .tokens import Phrases
from .vocabulary import Vocabulary, words

FRENCH = Vocabulary(
    language="fr",
    common=words(
        "le la les de des du un une et en dans a au aux pour que qui est sont par sur "
        "ne pas vous nous votre vos notre nos cette ce doit etre avant jours mois "
        "tard plus veuillez date montant payer introduite delai compter jusqu"
    ),
    firm=Phrases(
        *("au plus tard", "le plus tard", "date limite", "date limite de paiement"),
        *("date limite d introduction", "date limite de depot", "date limite d envoi"),
        *("echeance", "date d echeance", "date ultime", "date memo"),
        *("date d execution",),
        *("exigible", "payable", "a payer avant", "a payer pour", "a payer au plus"),
        *("vient a echeance", "arrive a echeance", "dernier jour", "terme fixe"),
        *("a payer jusqu", "date limite de reponse", "date ultime de paiement"),
        *("sans depasser", "delai de rigueur", "passe le"),
    ),
    ends=Phrases("expire", "prend fin", "expirera", "se termine", "echoit", "court"),
    names=Phrases(
        *("date limite", "date ultime", "dernier jour", "echeance", "date butoir"),
    ),
    is_on=words("est fixee fixe : expire tombe"),
    loose=Phrases("avant", "pour", "jusqu", "jusque", "d ici", "des avant"),
    strictly=words("avant"),
    between=words(
        "le la les l au a du , : lundi mardi mercredi jeudi vendredi samedi dimanche "
        "pour jusqu date inclus jour ici"
    ),
    behind=Phrases("au plus tard", "dernier delai"),
    within=Phrases("dans", "sous", "endeans", "en deans"),
    within_between=words(
        "le la les l un une delai de d du maximum maximal max prochains terme "
        "legal supplementaire premiers vos ce"
    ),
    term=Phrases("delai", "delais", "terme", "sursis", "offre"),
    have=Phrases(
        "est de",
        "reste",
        "restent",
        "disposez",
        "avez",
        "ont",
        "a",
        "dispose",
        "beneficiez",
        "accordons",
    ),
    latest=Phrases("au plus tard", "tout au plus"),
    start=Phrases(
        *("a compter", "a dater", "a partir", "suivant", "suivants", "qui suit"),
        *("qui suivent", "apres", "de", "des", "du", "d", "prenant cours", "depuis"),
        *("qui prend cours", "courant", "commencant", "prenant effet", "suivantes"),
    ),
    start_before=Phrases(
        *("a compter", "a dater", "a partir", "apres", "des", "depuis", "suivant"),
    ),
    receipt=Phrases(
        *("reception", "recu", "recue", "notification", "signification", "arrivee"),
        *("remise", "presentation", "notifie", "notifiee", "prise de connaissance"),
        *("communication de la presente", "signifie", "signifiee", "la recevez"),
        *("en avez connaissance", "avoir recu"),
    ),
    sending=Phrases(
        *("envoi", "expedition", "emission", "date de facture", "facturation"),
        *("date de la facture", "date du courrier", "cachet de la poste", "envoye*"),
        *("expedie*", "date de la lettre", "delivrance", "aujourd hui", "ce jour"),
        *("depot a la poste", "remise a la poste", "date du document", "date susment*"),
        *(
            "date mentionnee",
            "date ci dessus",
            "date figurant",
            "date reprise",
            "date indiquee en tete",
        ),
        *("jour de l envoi", "date d etablissement", "date de l avis", "transmission"),
    ),
    this=words("ce cet cette present presente presents presentes"),
    letter=Phrases(
        *("lettre", "courrier", "avertissement", "facture", "decision", "avis"),
        *("rappel", "sommation", "notification", "invitation", "mise en demeure"),
        *("document", "decompte", "envoi"),
    ),
    no_letter=Phrases(
        *("periode", "delai", "date", "jour", "delais", "dates", "terme", "dernier"),
        *("derniere", "fait", "faits", "evenement", "moment", "echeance"),
    ),
    yours=words("votre vos son sa leur"),
    ordinals={
        name: number
        for number, name in enumerate(
            "premier deuxieme troisieme quatrieme cinquieme sixieme septieme "
            "huitieme neuvieme dixieme".split(),
            1,
        )
    },
    asks=Phrases(
        *("doit", "doivent", "devez", "veuillez", "prions", "prie", "demandons"),
        *("invitons", "invite", "invitee", "attendu*", "attendons", "tenu", "tenue"),
        *("tenus", "pouvez", "peut etre", "peuvent etre", "disposez", "avez", "merci"),
        *("payez", "renvoyez", "introduisez", "completez", "indiquez", "faites"),
        *("communiquez", "transmettez", "envoyez", "adressez", "signalez", "payable"),
        *("a payer", "a completer", "a communiquer", "a introduire", "a renvoyer"),
        *("est introduit", "est introduite", "est a", "sont a", "reclamation"),
        *("recours", "contester", "appel", "exigible", "reagir"),
        *("paiement", "reponse", "declaration", "depot", "introduction"),
        *("possible", "necessaire", "requis", "requise", "obligatoire"),
        *("a defaut", "faute de", "sans reponse", "sans paiement", "sommons"),
        *("mettons en demeure", "somme de payer", "mis en demeure", "exigeons"),
        *("produire", "presenter", "regulariser", "regularisez", "verifiez"),
        *("confirmez", "fournissez", "deposez", "mettez", "rectifiez", "prenez"),
        *("ne nous parvient", "sommes en attente", "est demande", "convient"),
        *("il y a lieu", "obligation", "oblige", "remplissez", "remettez", "il faut"),
        *("inscrivez", "activez", "signez", "repondez", "exigibles"),
        *("opposition", "est a payer", "introduire", "former", "reagissez"),
        *("votre paiement", "votre reponse", "procedez", "acquittez", "opter"),
        *("versez", "souhaitons", "priez", "joignez", "renouvelez", "appartient"),
    ),
    to=words("a"),
    infinitive=("er", "ir", "re"),
    be=words("est sont reste restent"),
    past=Phrases(
        *("a ete", "ont ete", "avait", "avaient", "devait", "devaient", "etait"),
        *("etaient", "fut", "avez introduit", "avez paye", "avez depose", "a paye"),
        *("avez transmis", "avez communique", "avons recu", "a introduit", "pouvait"),
        *("expirait", "prevoyait", "a recu", "avons paye", "ont introduit"),
        *("est venu a echeance", "a expire", "avons traite", "a cesse", "avions"),
    ),
    moved=Phrases("prolonge*", "reporte*", "prorog*", "accorde*"),
    conditions=Phrases(
        *("si", "sans", "a defaut", "faute", "lorsque", "en cas", "sauf", "quand"),
        *("a moins", "en l absence", "au cas"),
    ),
    negations=words("rien pas non aucun aucune sans defaut faute ni absence"),
    sender=words("nous"),
    others=Phrases(
        *("nos", "notre", "l administration", "le fonctionnaire", "le college"),
        *(
            "le tribunal",
            "le greffe",
            "le ministre",
            "l office",
            "le fisc",
            "le service",
        ),
        *("le remboursement", "un remboursement", "la decision", "une decision"),
        *("l inspecteur", "la cour", "la commune", "l agence", "le spf", "le juge"),
        *("la commission", "le fonds", "l institution", "le conseil", "une reponse"),
        *("le receveur", "l huissier", "un huissier", "un inspecteur", "un controleur"),
        *("l autorite", "le bourgmestre", "le parquet", "les travaux", "le credit"),
        *("un collaborateur", "la reponse", "le jugement", "l arret", "le permis"),
    ),
    requests=Phrases(
        *("pouvons - nous", "pourrions - nous"),
        *("prions", "demandons", "invitons", "attendons", "sommons", "exigeons"),
        *("souhaitons", "mettons", "accordons", "rappelons", "comptons", "laissons"),
        *("enjoignons", "octroyons", "saurions gre"),
    ),
    prepositions=words(
        "a au aux de du des d devant par pour avec aupres chez sur dans"
    ),
    articles=words("l le la les"),
    determiners=words("le la les l un une ce cette votre notre de du"),
    theirs=Phrases(
        *(
            "vous le recevrez",
            "vous la recevrez",
            "vous recevrez",
            "vous recevez",
            "vous obtiendrez",
            "vous serez",
        ),
        *("vous sera", "vous seront", "sera effectue", "sera rembourse", "sera traite"),
        *("seront rembourses", "sera verse", "interviendra", "statue", "se prononce"),
        *("sera prise", "sera traitee", "automatiquement", "conservez", "conserver"),
        *("vous parviendra", "conserve", "vous trouverez", "ne devez rien"),
        *("s efforce", "efforce", "efforcons", "prendra contact", "vous contactera"),
        *("sur votre compte", "en vigueur", "rien recu", "rien entendu", "devez rien"),
        *("sera versee", "ne devez pas", "est rembourse", "vous repondra"),
    ),
    grants=Phrases("vous recevez un delai", "vous obtenez un delai"),
    passive=words("sera seront"),
    perfect=words("avez a ont avons"),
    validity=Phrases(
        *("valable", "valables", "validite", "attestation", "en vigueur", "permis"),
        *("agrement", "licence", "duree", "dureront", "dure", "ouverts", "ouvert"),
        *("fermes", "ferme", "occupe du", "assure", "contrat", "certificat", "mandat"),
        *("valide", "ouverte", "fermee", "occupee du"),
    ),
    verbs=words("est sont sera seront peut va ont porte concerne"),
    reader=words("vous votre vos"),
    summons=Phrases(
        *("audition a lieu", "audience a lieu"),
        *("vous presenter", "presentez vous", "etre present"),
        *("convoque", "convoquee", "convoquons", "comparaitre", "cite", "citee"),
        *("invite a comparaitre", "convocation", "citation", "serez entendu"),
        *("entendu", "invitons a comparaitre", "audition"),
    ),
    summons_on=words(
        "le du au a l audience de la audition lundi mardi mercredi jeudi vendredi"
    ),
    period=Phrases("periode", "trimestre", "exercice", "entre"),
    to_pay=Phrases("a payer", "a verser", "a regler"),
    since=Phrases("depuis"),
    event=Phrases(
        "changement*", "modification*", "accident*", "sinistre", "demenagement"
    ),
    some=words("un une tout toute chaque tous toutes des"),
    change=Phrases("changement*", "modification*"),
    one=words("un une des"),
    make=Phrases(
        *("introduire", "introduisez", "introduite*", "soumettre", "soumettez"),
        *("apporter", "apportez", "effectuer", "effectuez", "deposer", "deposez"),
        *("demander", "demandez", "encoder", "encodez"),
    ),
    void=Phrases(
        *("remplace", "remplacent", "annule*", "initial*", "retire", "caduc"),
        *("n est plus valable", "d origine", "tombe"),
    ),
    open_day=Phrases("d information", "d informations", "portes ouvertes"),
    once=Phrases("des que vous", "apres que vous", "lorsque vous"),
    may=words("peut peuvent pouvez pourra pourront"),
    pointing=words("cette ce ces meme celle celui"),
    range_from=words("du de entre depuis des"),
    range_to=words("au a jusqu et - –"),
)

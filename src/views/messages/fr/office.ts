import type { Messages } from "../en.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("fr");

const plural = pluralsOf("fr");

/** Frame of the process, authority to mark, reasons, files, erasure, in French. */
export const office: Messages["office"] = {
  ask: { do: "Confirmer", why: "Pourquoi" },
  lookFirst:
    "Quelque chose est arrivé avant sur le même point\u202f; rien de votre part n’a été écrit. Regardez-le, puis recommencez si vous le voulez encore.",
  mayNotWrite: "Vous lisez ici\u202f; consigner revient aux délégations et au bureau du médiateur.",
  nothingPublic: "Aucun texte ne vous est encore ouvert",
  nothingPublicText:
    "Vous lisez ce que le bureau du médiateur rend public. Dès qu’un texte l’est, ses points apparaissent ici avec leur état.",
  observerHint: "Un observateur ne lit que la salle publique\u202f; rendez public ce qu’il doit voir.",
  noAuthority:
    "Aucun pouvoir de marquer n’est consigné pour votre délégation. Il se consigne sous «\u202fSalles et personnes\u202f»\u202f; d’ici là, vous pouvez répondre et proposer.",
  everybody: "tous",
  readingDay: (day) => `Vous lisez le ${day}. Ce que vous consignez maintenant compte dès aujourd’hui.`,
  noneStands: (n) =>
    `Aucune marque ne vaut. Les mots de ${figure(n)} ${plural(n, { one: "point", other: "points" })} ont changé après la marque, qui est retombée.`,
  frame: {
    title: "Comment les points sont convenus, et qui négocie",
    intro:
      "Toute la table voit la règle\u202f; ce qu’elle constate figure à côté de ce qui a été déclaré, jamais à sa place.",
    rule: "Règle de décision",
    noRule:
      "Aucune règle n’est consignée. Tant qu’il n’y en a pas, rien n’est constaté à partir des réponses\u202f; les marques déclarées restent.",
    rules: {
      consensus: "Consensus\u202f: toutes les parties qui décident acceptent.",
      "consensus-minus": "Consensus sans les parties nommées ci-dessous.",
      office: "Le bureau du médiateur constate ce qui est convenu.",
      silence: "Procédure de silence\u202f: qui ne s’oppose pas avant l’échéance consignée a accepté.",
    },
    minus: "Accord non requis de",
    minusNeeded: "Nommez au moins une partie dont l’accord n’est pas requis.",
    change: "Changer la règle…",
    changeText:
      "La nouvelle règle vaut dès aujourd’hui pour les réponses consignées\u202f; les jours antérieurs gardent la règle antérieure.",
    parties: "Parties",
    noParties:
      "Aucune partie n’est encore entrée. Commencez par elles\u202f: projets, réponses et invitations les nomment.",
    addParty: "Entrer une partie…",
    letters: "Lettres",
    lettersHint: "De deux à quatre lettres figurent entre crochets et dans les listes, comme KE. Elles restent.",
    lettersTaken: (id) => `«\u202f${id}\u202f» est pris\u202f; choisissez d’autres lettres.`,
    lettersWrong: "Lettres, chiffres, traits d’union\u202f; huit au plus.",
    name: "Nom",
  },
  filed: {
    forParty: (party) => `Versé par le bureau du médiateur pour ${party}.`,
    received: (party, by, on) => `Versé par le bureau du médiateur tel que reçu de ${party} (${by}, ${on}).`,
    said: {
      unconfirmed: (party) => `Non confirmé par ${party}.`,
      confirmed: (party) => `Confirmé par ${party}.`,
      contested: (party) => `Contesté par ${party}.`,
    },
    how: "Comment c’est arrivé (peut rester vide)",
    by: "Par",
    on: "Le",
    ways: ["courriel", "en main propre", "poste", "téléphone", "en réunion"],
    confirm: "Confirmer",
    contest: "Contester…",
    contestText: "Cela reste au dossier comme versé par le bureau, et ne compte plus comme venant de votre délégation.",
    why: "Pourquoi (peut rester vide)",
    done: "Consigné\u202f: ce que le bureau a versé dit désormais ce qu’en dit votre délégation.",
    held: "Confirmer qu’aucune objection n’est venue",
  },
  credentials: {
    title: "Qui peut marquer",
    intro:
      "Une délégation ne marque un point qu’avec un pouvoir qui couvre le degré ce jour-là\u202f; le bureau du médiateur marque ce qui lui a été déclaré.",
    none: "Aucun pouvoir n’est consigné\u202f: les délégations peuvent répondre, mais non marquer.",
    add: "Consigner un pouvoir…",
    party: "Partie",
    holder: "Qui le détient",
    holderHint: "Personne ou bureau, par exemple «\u202fchef de délégation\u202f».",
    levels: "Peut marquer",
    referred: "Ad referendum à",
    referredHint: "L’autorité qui doit approuver, par exemple «\u202fConseil des ministres\u202f».",
    from: "Du",
    until: "Au",
    withdraw: "Retirer",
    withdrawText: (holder) => `${holder} ne pourra plus marquer. Ce qui a été marqué jusqu’ici reste.`,
    withdrawn: (day) => `retiré le ${day}`,
    always: "sans fin",
    noLevel: "Choisissez au moins un degré.",
  },
  reasons: {
    title: "Pourquoi des mots sont entre crochets",
    none: "Aucun motif n’est consigné.",
    add: "Donner un motif…",
    kind: "Motif",
    saidBy: "Qui le dit",
    note: "Dans ses mots",
  },
  erase: {
    do: "Effacer selon la loi…",
    text: "Les mots de cette entrée sont supprimés pour de bon, avec les fichiers qu’elle seule nomme. Restent au registre\u202f: qu’il y avait quelque chose, quand, et sur quel fondement cela a été effacé. Les copies déjà exportées ou sauvegardées ne sont pas atteintes.",
    why: "Pourquoi c’est effacé",
    ground: "Règle ou autorité",
    groundHint: "Par exemple l’article d’une loi, ou l’ordonnance d’un tribunal.",
    done: "Effacé. Le registre le dit.",
  },
  file: {
    received: "Fichier tel que reçu",
    failed: (name, why) =>
      `«\u202f${name}\u202f» n’a pas pu être gardé\u202f: ${why} Rien n’a été déposé\u202f; réessayez, ou déposez sans le fichier.`,
  },
  withdraw: {
    proposal: "Retirer la proposition",
    text: "Elle reste au registre comme retirée, avec les réponses reçues.",
    why: "Pourquoi elle est retirée (facultatif)",
  },
  release: {
    action: "Porter là",
    do: "Porter devant d’autres…",
    title: "Porter la proposition devant d’autres",
    text: "Une copie de la proposition va dans la salle plus large, sans un mot de son origine. Les réponses restent ici. On ne peut la reprendre à qui l’a lue.",
    room: "Salle",
  },
  takeBack: "Reprendre l’entrée",
  takeBackText: "Elle ne compte plus\u202f; l’entrée et sa reprise restent lisibles dans sa salle.",
  remove: "Retirer du processus",
  discard: "Renoncer à ce qui n’a pas été envoyé",
  emptyProcess: "Rien n’est encore consigné",
  emptyProcessText: "Commencez par les parties, puis déposez les projets que vous avez.",
};

import type { Messages } from "../en.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("fr");

const plural = pluralsOf("fr");
const some = (count: number, one: string, other: string) => `${figure(count)} ${plural(count, { one, other })}`;

/** Files of the reader's own, in French. */
export const own: Messages["own"] = {
  title: "Fichiers personnels",
  intro:
    "Des projets pris sur votre disque, à lire, comparer et compiler ici. Ils restent dans cette page\u202f: rien n’est envoyé, rien n’est conservé, rien n’entre au registre. Ils disparaissent à la fermeture de la page.",
  mark: "fichier personnel, ne fait pas partie du registre",
  choose: "Choisir des fichiers",
  dropHint: "ou déposez-les n’importe où sur cette page. Word, PDF, page web, Markdown, texte brut, JSON.",
  dropHere: "Déposez les fichiers pour les lire ici. Ils ne quittent pas cet ordinateur.",
  paste: "Coller un texte",
  pasteTitle: "Titre",
  pasteText: "Texte",
  pasteHint:
    "Un alinéa par ligne\u202f; les numéros tels que «\u202fArticle 3\u202f» ou «\u202fa)\u202f» sont reconnus.",
  pasteAdd: "Ajouter ce texte",
  keepNames: "Garder les noms de personnes dans les commentaires et les modifications suivies",
  keepNamesHint: "Sinon, ils deviennent «\u202fauthor 1\u202f», «\u202fauthor 2\u202f».",
  files: "Fichiers",
  file: "Fichier",
  count: (count) => some(count, "fichier", "fichiers"),
  clear: "Tout retirer",
  party: "Partie",
  partyOf: (name) => `Partie de ${name}`,
  partyWrong: "Lettres, chiffres, - et _\u202f; 12 au plus.",
  tracked: "Modifications suivies",
  trackedOf: (name) => `Modifications suivies de ${name}`,
  trackedChoice: { original: "Original", final: "Final", both: "Les deux" },
  holds: (points) => some(points, "point", "points"),
  holdsComposite: (points, texts) =>
    `texte composite, ${some(points, "point", "points")}, ${some(texts, "texte de partie", "textes de parties")}`,
  notes: (count) => `${some(count, "note", "notes")} de lecture`,
  notesOf: (name) => `Notes de lecture de ${name}`,
  line: (line) => `Ligne ${figure(line)}`,
  bytes: (count) =>
    count < 1000
      ? some(count, "octet", "octets")
      : count < 1e6
        ? `${Math.round(count / 1000)} Ko`
        : `${(count / 1e6).toFixed(1).replace(".", ",")} Mo`,
  waiting: "En attente",
  reading: "Lecture",
  takingApart: "Analyse du texte",
  cancel: "Annuler",
  cancelOf: (name) => `Annuler la lecture de ${name}`,
  cancelled: "La lecture a été annulée.",
  again: "Relire",
  remove: "Retirer",
  removeOf: (name) => `Retirer ${name}`,
  removed: (name) => `${name} a été retiré de cette page`,
  failed: "n’a pas pu être lu",
  unnamed: "Ce qui a été déposé",
  read: (name) => `${name} a été lu`,
  openText: "Lire point par point",
  history: "Les points dans tous les projets",
  none: "Pas encore de fichier",
  noneText:
    "Choisissez des fichiers ou déposez-les ici\u202f: des projets à comparer entre eux ou avec ceux qui sont consignés.",
  work: "Comparer et compiler",
  compareHead: "Comparer",
  from: "Premier texte",
  to: "Second texte",
  compare: "Comparer",
  recorded: "Consignés",
  yours: "Fichiers personnels",
  compileHead: "Compiler",
  compileHint:
    "Un texte par partie\u202f; deux textes d’une même partie ne peuvent figurer dans un même texte composite.",
  compile: "Compiler",
  needMore: "Lisez d’abord un fichier\u202f; il pourra ensuite être comparé à un autre, ou à un projet consigné.",
  save: "Enregistrer sous",
  saved: (name) => `Enregistré\u202f: ${name}`,
  saving: "Production du fichier…",
  saveFailed: (reason) => `Le fichier n’a pas pu être produit\u202f: ${reason}`,
  export: "Exporter",
  exports: {
    docx: "Word, avec modifications suivies",
    "docx-table": "Word, côte à côte",
    html: "Page web",
    md: "Markdown",
    json: "Données (JSON)",
  },
  texts: { docx: "Word", html: "Page web", md: "Markdown", json: "Données (JSON)" },
  exportAsShown: (attributed) =>
    attributed ? "Tel qu’affiché\u202f: avec les noms" : "Tel qu’affiché\u202f: sans les noms",
  received: {
    title: (count) => some(count, "modification est revenue", "modifications sont revenues"),
    head: (name) => `Modifications dans ${name}`,
    intro:
      "Modifications suivies et non suivies d’un texte composite qui avait été envoyé, chacune avec les seuls mots qui changent. Rien n’est accepté ici\u202f: elles deviennent des propositions.",
    recognised:
      "Un texte composite qui avait été envoyé. Ce qui y a été modifié devient des propositions de qui l’a renvoyé.",
    receive: "Recevoir les modifications suivies",
    from: "Renvoyé par",
    nobody: "non indiqué",
    none: "Il est revenu inchangé",
    noneText: "Aucune modification suivie et aucune autre modification n’a été trouvée.",
    hide: "Masquer les modifications",
    counted: (changes, proposals) =>
      `${some(changes, "modification", "modifications")} en ${some(proposals, "proposition", "propositions")}`,
    one: "Une proposition pour",
    each: { point: "chaque point", change: "chaque modification" },
    at: (label) => (label === "" ? "Hors des points" : label),
    after: (label) =>
      label === "" ? "Nouveau point, en tête du texte" : `Nouveau point à côté ou au-dessous de ${label}`,
    deletes: "supprimé",
    inserts: "ajouté",
    deleted: "Point supprimé",
    older: "le texte a maintenant d’autres mots à cet endroit\u202f: compté dans la version envoyée",
    heldBy: "dans les termes de",
    places: { heading: "dans l’intitulé", text: "" },
    untracked: "non suivie",
    keepComments: (count) => `Garder ${some(count, "commentaire", "commentaires")} comme remarques`,
    commentsHint: "Sinon ils sont laissés de côté\u202f: un commentaire en marge n’est peut-être pas destiné à tous.",
    on: (quote) => `sur «\u202f${quote}\u202f»`,
    unplaced: (count) =>
      some(count, "modification n’a pas de place dans le texte", "modifications n’ont pas de place dans le texte"),
    unplacedText: "Elles ne sont pas consignées. Reprenez-les à la main, ou demandez une rédaction.",
    reasons: {
      label: "le numéro d’un point\u202f; les numéros ne changent pas par proposition",
      brackets: "un crochet sans les mots qu’il contient",
      holders: "les noms de qui tient une variante",
      joined: "la fin d’un paragraphe, si bien que deux points se suivent sans séparation",
      outside: "hors du texte de tout point",
      "point-unknown": "on ne sait pas à quel point cela appartient",
      "text-missing": "n’est pas revenu, et aucune modification suivie ne dit que cela a été supprimé",
      "composite-missing":
        "le fichier ne porte plus le texte composite envoyé\u202f: choisissez-le, ou demandez le fichier enregistré par Word",
      anonymous: "le fichier est sans noms\u202f: il ne dit pas de qui est cette variante",
      "moved-away": "le texte a maintenant d’autres mots à cet endroit",
    },
    sentText: "Version envoyée",
    findPlaces: "Y trouver les places",
    open: "Voir ce point dans le texte composite",
    save: "Enregistrer les propositions",
  },
  refused: {
    folder: "C’est un dossier, et les dossiers ne sont pas lus. Ouvrez-le et déposez les fichiers qu’il contient.",
    "nothing-dropped":
      "Il n’y avait pas de fichier dans ce qui a été déposé. Enregistrez-le en fichier, ou collez son texte.",
  },
};

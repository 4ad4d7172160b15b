import type { Messages } from "../en.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("fr");

const plural = pluralsOf("fr");
const some = (count: number, one: string, other: string) => `${figure(count)} ${plural(count, { one, other })}`;

/** The composite text, in French. */
export const composite: Messages["composite"] = {
  heading: (process) => `Texte composite\u202f: ${process}`,
  about: (drafts, day, brackets) =>
    `Texte évolutif, établi à partir de ${some(drafts, "projet", "projets")}, état au ${day}\u202f: ${brackets}. Un crochet indique que les libellés diffèrent, non l’écart entre les parties.`,
  brackets: (count, noText) =>
    `${some(count, "passage", "passages")} entre crochets, dont ${figure(noText)} où une partie demande l’absence de texte`,
  noDraftKnown: (parties) =>
    `Aucun projet connu de ${parties}\u202f: sa position ne figure nulle part dans ce texte, ni pour, ni contre.`,
  chooseDrafts: "Projets",
  draftsIn: "Projets réunis dans ce texte",
  draftsInHint:
    "D’ordinaire le dernier texte de chaque partie. Deux textes d’une même partie ne peuvent figurer dans un même texte composite.",
  latestAgain: "Le dernier de chaque partie",
  readAs: "Lire selon",
  allParties: "Toutes les parties",
  noDraft: "aucun projet connu",
  names: "Crochets",
  attributed: "Attribués",
  anonymous: "Sans noms",
  bracketedOnly: "Entre crochets seulement",
  everyPoint: "Tous les points",
  show: "Points affichés",
  points: "Points",
  outline: "Points du texte composite",
  noText: "pas de texte",
  noWords: "pas de texte propre à cet endroit",
  struckOut: (parties: string) => `supprimé par ${parties}`,
  option: (n) => `Option ${figure(n)}`,
  heldBy: (parties) => `défendu par ${parties}`,
  bracket: (n, alternatives) => `Crochet ${figure(n)}\u202f: ${alternatives}`,
  otherLanguage: "dans une autre langue, non comparé",
  silent: "n’aborde pas ce point",
  nearby: (point) => `pas de texte ici, voir ${point}`,
  silentHelp: (party) => `${party} n’aborde pas ce point\u202f: ni consentement, ni refus`,
  notKnown: "aucun projet connu",
  origin: "Origine",
  inBrackets: (count) => some(count, "crochet", "crochets"),
  open: {
    title: (place) => `Crochet au point ${place}`,
    summary: (alternatives, parties) =>
      `${some(alternatives, "variante", "variantes")} · défendues par ${some(parties, "partie", "parties")}`,
    alternative: "Variante",
    holder: "Défendue par",
    draft: "Dans",
    since: "Projet du",
    reason: "Raison du crochet",
    noReason: "Aucune raison n’est consignée.",
    ourWords: "Nos termes, et non ceux d’un projet.",
    close: "Fermer",
    copy: "Copier le tableau",
    history: "Suivre ce point dans tous les projets",
    silent: "N’abordent ni ce point, ni un point au-dessus ou au-dessous",
    without: "Sans texte ici, ni pour, ni contre",
    askedForAbsence: "demande l’absence de texte ici",
  },
  unsure: {
    mark: "rapprochement incertain",
    text: (points, party, confidence) =>
      `Peut-être le même que ${points} de ${party}, ${confidence}\u202f: laissés séparés.`,
    join: (points) => `Réunir avec ${points}\u202f?`,
    joinText: (points) =>
      `Consigne que ces points des deux projets n’en font qu’un\u202f: ${points}. Le texte composite les montre alors ensemble. La comparaison des deux projets permet de le corriger encore.`,
  },
  reasons: {
    alternative: "Variante",
    contentious: "Litigieux",
    suspicious: "Méfiance",
    tactical: "Monnaie d’échange",
    uncertain: "Incertitude",
    waiting: "En attente",
    weary: "Lassitude",
  },
  levels: {
    open: "Ouvert",
    "agreed-in-substance": "Convenu sur le fond",
    "agreed-ad-referendum": "Convenu ad referendum",
    agreed: "Convenu",
    closed: "Clos",
  },
  mark: (between, by, on) => `entre ${between}, selon la déclaration de ${by} du ${on}.`,
  markOutside: (parties, several) => `${parties} ${several ? "n’en font" : "n’en fait"} pas partie.`,
  provisional: "Provisoire\u202f: rien n’est convenu tant que tout n’est pas convenu.",
  markOlder: (party) =>
    `La mention porte sur le texte de cette date\u202f; ${party} a déposé depuis un nouveau libellé.`,
  table: "Qui défend quoi",
  tableText: "Texte",
  viewText: "Texte composite",
  view: "Présentation",
  tableCaption: "Tous les crochets, leurs variantes et ceux qui les défendent",
  place: "Point",
  words: "Libellé",
  parties: "Parties",
  copied: "Tableau copié",
  nothing: "Pas encore de texte composite",
  nothingText:
    "Aucun projet dont le texte soit connu n’est déposé à cette date. Choisissez une date ultérieure sur le calendrier.",
  unbracketed: "Rien n’est entre crochets",
  unbracketedText:
    "Toutes les parties qui traitent d’un point emploient les mêmes termes. Cela ne dit rien des points que des parties n’abordent pas.",
  walk: (n, total) => (n === 0 ? some(total, "crochet", "crochets") : `Crochet ${figure(n)} sur ${figure(total)}`),
  next: "suivant",
  previous: "précédent",
  openKey: "ouvrir ou fermer",
  nextBracket: "Crochet suivant",
  previousBracket: "Crochet précédent",
  openBracket: "Ouvrir ou fermer le crochet",
  readKey: (party) => `Lire selon ${party}`,
  readAllKey: "Lire selon toutes les parties",
  namesKey: "Afficher ou masquer les noms",
  onlyKey: "Points entre crochets seulement, ou tous",
  retired: (label) => `${label} (supprimé)`,
  reading: (party) => `Lecture du texte de ${party}\u202f: les termes des autres s’effacent sans disparaître.`,
  warnings: "Notes sur cette compilation",
  exportAs: "Exporter",
  exportFailed: "Le fichier n’a pas pu être produit.",
  formats: { docx: "Word", html: "Page web", md: "Markdown", json: "Fichier Parley" },
};

import type { Messages } from "../en.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("fr");

const plural = pluralsOf("fr");

/** What pages say about texts, in French. */
export const text: Messages["text"] = {
  wording: {
    verbatim: "textuel",
    translation: "traduction",
    paraphrase: "paraphrase",
    reported: "rapporté",
  },
  standing: {
    verbatim: "",
    translation: "Traduction, et non les termes authentiques",
    paraphrase: "Paraphrase, et non les termes du projet",
    reported: "Tel que rapporté, et non les termes du projet",
  },
  confidence: {
    found: "",
    memory: "texte non lu, non vérifié",
    article: "connu par un seul article",
    "headline-only": "titre de presse seulement, texte non lu",
  },
  unreadTold: "Paraphrase, texte non lu, non vérifié",
  textNotRead: "texte non lu",
  struck: "biffé par la partie elle-même",
  strength: {
    official: "texte officiel",
    agency: "agence de presse, ou deux sources concordantes",
    report: "une seule source de presse",
    weak: "copie ou agrégateur seulement",
    none: "aucune source lue",
  },
  strengthOf: (level, what) => `Solidité des sources\u202f: ${figure(level)} sur 4, ${what}`,
  sources: (count) => `${figure(count)} ${plural(count, { one: "source", other: "sources" })}`,
  tabledBy: (names) => `déposé par ${names}`,
  undated: "sans date",
  untitled: "Projet sans titre",
  noLabel: "sans numéro",
  point: (label) => `point ${label}`,
  notAddressed: "non abordé",
  notReported: "non rapporté",
  unverified: "non vérifié",
  alternatives: "Laissé ouvert dans ce texte",
  note: "Notre note",
  languages: (tag) => {
    try {
      return new Intl.DisplayNames("fr", { type: "language" }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  },
  kind: {
    quantity: "Quantité",
    money: "Montant",
    percentage: "Pourcentage",
    date: "Date",
    modality: "Modalité",
    negation: "Négation",
    actor: "Acteur",
    condition: "Condition",
    exception: "Exception",
    scope: "Portée",
    article: "Article défini ou indéfini",
    conjunction: "Et, ou",
    list: "Énumération",
    tense: "Temps du verbe",
    definition: "Définition",
    precision: "Précision",
    reference: "Renvoi",
    addition: "Ajout",
    deletion: "Suppression",
    wording: "Libellé",
    notation: "Notation",
    spelling: "Orthographe",
    punctuation: "Ponctuation",
    numbering: "Numérotation",
  },
  direction: { narrowed: "– restriction", widened: "– élargissement", added: "– ajout", removed: "– suppression" },
  formal: (kind) => `Forme\u202f: ${kind.toLowerCase()}`,
  none: "néant",
  class: {
    substance: "De fond",
    unclassified: "Non classée",
    formal: "De forme",
  },
};

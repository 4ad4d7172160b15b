import type { Messages } from "../en.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("fr");

const plural = pluralsOf("fr");

/** Mots d’un site publié. */
export const site: Messages["site"] = {
  cite: "Citer ainsi :",
  citation: (process, page, record, day) => `${process} : ${page}. Parley, salle publique, au ${day}, ${record}.`,
  entry: (seq, hash) => `entrée ${seq}, empreinte ${hash}`,
  files: (hash) => `fichiers d’empreinte SHA-256 ${hash}`,
  data: "Données et citation",
  dataIntro: "Chaque tableau de ce site en CSV et JSON, avec le sens de chaque colonne.",
  feed: "Fil",
  calendar: "Calendrier",
  comparisons: "Comparaisons",
  compared: (from, to) => `${from} comparé à ${to}`,
  redlineIntro:
    "Les mots supprimés sont barrés, les mots ajoutés soulignés, les mots déplacés pointillés. Là où un article n’est pas littéral, l’ancien et le nouveau figurent entiers côte à côte.",
  parts: "Parties de cette page",
  part: (at, total) => `Partie ${at} sur ${total}`,
  change: "Changement",
  moved: "déplacé",
  news: {
    draft: (parties, instrument, says) => `Texte (${parties}${instrument === "" ? "" : `, ${instrument}`}) : ${says}`,
    points: (count) => `${figure(count)} ${plural(count, { one: "point", other: "points et sous-points" })}.`,
    event: (kind, says) => `Événement (${kind}) : ${says}`,
    briefing: (asOf, says) => `Note${asOf === null ? "" : ` au ${asOf}`} : ${says}.`,
    corrected: (on, was, now) => `Corrigé le ${on} : ${was} → ${now}.`,
  },
  rows: (count) => `${figure(count)} ${plural(count, { one: "ligne", other: "lignes" })}`,
  column: "Colonne",
  means: "Sens",
  points: "Articles des projets",
  topics: "Points par thème et projet",
  institutions: "Institutions par projet",
  sources: "Documents cités",
  counts: "Décomptes déclarés",
  claims: "Chiffres",
  issues: "Questions et où elles en sont",
  regions: "Régions",
  assessments: "Évaluations",
  findings: "Constats sur les chiffres",
};

import type { Messages } from "../en.ts";

/** Les points par thème, et les institutions que nomment les projets. */
export const byTopic: Messages["byTopic"] = {
  title: "Thèmes et institutions",
  intro:
    "Chaque point de chaque projet sous les thèmes qu’il porte. Choisissez un thème pour lire ce que chaque projet en dit.",
  introStill:
    "Combien de points de chaque projet relèvent de chaque thème et, plus bas, quelles institutions chaque projet nomme.",
  institutionsIntro:
    "Quelles institutions chaque projet nomme, dans quels points et dans quel rôle, d’après une recherche dans les textes. Ce qu’un projet ne nomme pas est dit.",
  none: "Aucun point ne porte de thème",
  noneText: "Les thèmes viennent des projets du dossier du processus, ou de ses questions.",
  view: "Vue",
  views: { topics: "Thèmes", institutions: "Institutions" },
  family: "Famille",
  everyFamily: "Toutes les familles",
  unfiled: "Sous aucune question",
  counted: (shown, of, among) => `Thèmes : ${shown}. Points : ${of}. Projets : ${among}.`,
  topic: "Thème",
  all: "Tous les projets",
  closeTopic: "Fermer le thème",
  notInDraft: "Aucun point de ce projet ne porte ce thème.",
  institution: "Institution",
  institutionsCounted: (shown) => `Institutions : ${shown}`,
  notNamed: "non nommée",
  namedIn: "nommée dans",
  byReading: "un rôle lui revient, sans être nommée",
  owes: "Doit ou peut",
  watches: "Surveille",
};

import type { Messages } from "../en.ts";

/** Un ensemble d’options confronté aux positions enregistrées. */
export const acceptance: Messages["acceptance"] = {
  page: "Selon le dossier",
  title: "Un ensemble confronté au dossier",
  intro:
    "Choisissez des options et voyez, partie par partie, qui tient chacune d’elles selon le dossier, qui en énonce une autre, et de qui rien n’est connu. Aucune note, aucune préférence n’est utilisée ni supposée. Ce qui est inconnu ne vaut pas consentement.",
  begin: "Partir de",
  beginChoose: "choisir…",
  fromDraft: "Les options d’un projet",
  fromParty: "Ce que tient une partie",
  nothing: "Rien",
  verdict: "Qui l’accepterait",
  empty: "L’ensemble est vide : choisissez une option pour une question au moins, ou partez d’un projet.",
  acceptedByAll: "Chaque partie tient chacune de ces options selon le dossier.",
  notByAll: "Toutes les parties ne tiennent pas cela selon le dossier.",
  unknownIsNoConsent: "L’inconnu ne vaut pas consentement.",
  verdicts: {
    accepts: "tient le tout",
    differs: "énonce autre chose",
    open: "ne peut se dire",
  },
  tally: (holds, other, unread, unknown, all) =>
    `sur ${all} : en tient ${holds}, énonce une autre option pour ${other}, texte non lu pour ${unread}, rien de connu pour ${unknown}`,
  clash: "Ces options ne peuvent tenir ensemble",
  zone: "Zone d’accord",
  every: "Toutes les questions",
  inPackage: "Dans l’ensemble",
  zones: {
    common: "tenue par toutes",
    unopposed: "une seule option, toutes n’ont pas parlé",
    apart: "les options diffèrent",
    nothing: "personne n’énonce d’option",
  },
  option: "Option retenue",
  optionFor: (issue) => `Option pour ${issue}`,
  leftOut: "laissée de côté",
  answers: {
    holds: "la tient",
    other: "en énonce une autre",
    unread: "texte non lu",
    unknown: "inconnu",
  },
  left: "la tenait auparavant",
};

/** A package held against positions on record. */
export const acceptance = {
  page: "On record",
  title: "A package against the record",
  intro:
    "Choose options and see, party by party, who holds each on record, who states another, and of whom nothing is known. No score and no preference is used or guessed. What is unknown is no consent.",
  begin: "Begin with",
  beginChoose: "choose …",
  fromDraft: "The options of a draft",
  fromParty: "What a party holds",
  nothing: "Nothing",
  verdict: "Who would accept it",
  empty: "The package is empty: choose an option for at least one issue, or begin with a draft.",
  acceptedByAll: "Every party holds each of these options on record.",
  notByAll: "Not every party holds this on record.",
  unknownIsNoConsent: "Unknown is not consent.",
  verdicts: {
    accepts: "holds all of it",
    differs: "states something else",
    open: "cannot be said",
  },
  tally: (holds: string, other: string, unread: string, unknown: string, all: string) =>
    `of ${all}: holds ${holds}, states another option on ${other}, text not read on ${unread}, nothing known on ${unknown}`,
  clash: "These options cannot stand together",
  zone: "Zone of agreement",
  every: "All issues",
  inPackage: "In the package",
  zones: {
    common: "held by all",
    unopposed: "one option, not all heard",
    apart: "options differ",
    nothing: "nobody states an option",
  },
  option: "Option in the package",
  optionFor: (issue: string) => `Option for ${issue}`,
  leftOut: "left out",
  answers: {
    holds: "holds it",
    other: "states another",
    unread: "text not read",
    unknown: "unknown",
  },
  left: "held it before",
};

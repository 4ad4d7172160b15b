import type { SourceStrength } from "../../../core/record/state.ts";
import type { ChangeClass, ChangeKind } from "../../../core/text/change.ts";
import type { Confidence, Wording } from "../../../core/text/draft.ts";
import { figuresOf, pluralsOf } from "../plural.ts";

const figure = figuresOf("en");

const plural = pluralsOf("en");

/** What pages say about texts: wordings, parties, sources, kinds of change. */
export const text = {
  wording: {
    verbatim: "verbatim",
    translation: "translation",
    paraphrase: "paraphrase",
    reported: "reported",
  } satisfies Record<Wording, string> as Record<Wording, string>,
  standing: {
    verbatim: "",
    translation: "Translation, not the authentic words",
    paraphrase: "Paraphrase, not the words of the draft",
    reported: "As reported, not the words of the draft",
  } satisfies Record<Wording, string> as Record<Wording, string>,
  confidence: {
    found: "",
    memory: "text not read, unverified",
    article: "known from an article only",
    "headline-only": "headline only, text not read",
  } satisfies Record<Confidence, string> as Record<Confidence, string>,
  unreadTold: "Paraphrase, text not read, unverified",
  textNotRead: "text not read",
  struck: "struck out by its party",
  strength: {
    official: "official text",
    agency: "agency, or two reports",
    report: "one report",
    weak: "mirror or aggregator only",
    none: "no source read",
  } satisfies Record<SourceStrength, string> as Record<SourceStrength, string>,
  strengthOf: (level: number, what: string) => `Source strength ${figure(level)} of 4: ${what}`,
  sources: (count: number) => `${figure(count)} ${plural(count, { one: "source", other: "sources" })}`,
  tabledBy: (names: string) => `tabled by ${names}`,
  undated: "undated",
  untitled: "Untitled draft",
  noLabel: "unnumbered",
  point: (label: string) => `point ${label}`,
  notAddressed: "not addressed",
  notReported: "not reported",
  unverified: "unverified",
  alternatives: "Left open in this text",
  note: "Our note",
  languages: (tag: string) => {
    try {
      return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
    } catch {
      return tag;
    }
  },
  kind: {
    quantity: "Quantity",
    money: "Money",
    percentage: "Percentage",
    date: "Date",
    modality: "Modality",
    negation: "Negation",
    actor: "Actor",
    condition: "Condition",
    exception: "Exception",
    scope: "Scope",
    article: "Article",
    conjunction: "And, or",
    list: "List",
    tense: "Tense",
    definition: "Definition",
    precision: "Precision",
    reference: "Reference",
    addition: "Addition",
    deletion: "Deletion",
    wording: "Wording",
    notation: "Notation",
    spelling: "Spelling",
    punctuation: "Punctuation",
    numbering: "Numbering",
  } satisfies Record<ChangeKind, string> as Record<ChangeKind, string>,
  direction: { narrowed: "narrowed", widened: "widened", added: "added", removed: "removed" },
  formal: (kind: string) => `Formal: ${kind.toLowerCase()}`,
  none: "none",
  class: {
    substance: "Of substance",
    unclassified: "Unclassified",
    formal: "Formal",
  } satisfies Record<ChangeClass, string> as Record<ChangeClass, string>,
};

import {
  date,
  flag,
  group,
  integer,
  list,
  names,
  oneOf,
  optional,
  own,
  pointOf,
  text,
  words,
  type Of,
} from "../common/shape.ts";
import { file, oneText, placeFields, received } from "./declared.ts";
import { composite as compositeShape, draft as draftShape, reportedChange } from "./draft.ts";
import { changesSomething, editProblem, pointOperation, span, wholeProblem } from "./edit.ts";
import { draft as draftName, entry, party as partyName, proposal as proposalName, sources } from "./names.ts";
import { thing } from "./thing.ts";

/** A chair's text: under the responsibility of the mediator's office, without prejudice to anybody. */
const chair = optional(flag);

/** A text is tabled. The same id again is its next version. */
export const draft = thing("draft", {
  id: own,
  /** Name under which it enters a composite; a joint draft has one name such as `UA-US`. */
  party: words,
  draft: draftShape,
  reported: optional(list(reportedChange)),
  file: optional(file),
  /** Proposals that this version takes in, by the id of their entry. */
  adopts: optional(list(proposalName)),
  chair,
  /** The actual text of what earlier versions only retold: points of which it states the same keep their statuses. */
  actual: optional(list(text)),
  received,
});
export type DraftBody = Of<typeof draft>;

/** The files of one day, received together. */
export const receipt = thing("receipt", {
  day: date,
  /** From whom and how, such as "by mail from the five delegations". */
  from: text,
  drafts: list(draftName, 1),
  note: optional(text),
});
export type ReceiptBody = Of<typeof receipt>;

/** Corrected pairings between two drafts; a later entry on the same pair renews the whole. */
export const alignment = thing("alignment", {
  from: draftName,
  to: draftName,
  /** Points that belong together; an empty side parts those of the other. */
  corrections: list(group({ from: list(pointOf("from")), to: list(pointOf("to")) })),
});
export type AlignmentBody = Of<typeof alignment>;

/** One text compiled from drafts. The same id again is its next version. */
export const composite = thing("composite", {
  id: own,
  title: text,
  /** Ids of the drafts it was compiled from. */
  drafts: list(draftName),
  /** The text with its alternatives. */
  composite: compositeShape,
  /** Proposals that this version takes in, by the id of their entry. */
  adopts: optional(list(proposalName)),
  chair,
  note: optional(text),
});
export type CompositeBody = Of<typeof composite>;

const wholeFields = {
  /** What is to be done with the point. */
  operation: oneOf(["replace", "add-after", "delete"]),
  /** The words proposed; empty for `delete`. */
  text,
  heading: optional(text),
  /** The words that it stands against, as its writer saw them. */
  against: optional(text),
  /** Alternative of a composite's slot that it would change: the parties that hold it. */
  alternative: optional(names),
  /** The slot of a composite that it would change. */
  slot: optional(text),
  /** The words that it would change, by their place in the text. */
  range: optional(group({ from: integer(), to: integer() })),
};
const whole = group(wholeFields);
/** Words proposed for a point as a whole: where its wording is not verbatim, and in proposals of before spans. */
export type WholeProposal = Of<typeof whole>;

/**
 * An amendment to a point; the party is that of the entry, none = the mediator's office. It holds either an edit of one version,
 * from which the whole point before and after follows, or the words of the whole point.
 */
export const proposal = thing(
  "proposal",
  {
    ...placeFields,
    /** Entry of the version that the edit is counted in. */
    base: optional(entry),
    /** Words of this point that change. */
    spans: optional(list(span, 1)),
    /** New points beside or under this one, or this one deleted. */
    points: optional(list(pointOperation, 1)),
    ...wholeFields,
    /** What is to be done with the whole point. */
    operation: optional(wholeFields.operation),
    text: optional(text),
    reason: optional(text),
    /** Entry id of the proposal that it answers with other words. */
    counters: optional(proposalName),
    /** The returned file that it was read from. */
    file: optional(file),
    sources: optional(sources),
    received,
  },
  { rules: [oneText, (body) => (body.base === undefined ? wholeProblem(body) : editProblem(body))] },
);
export type ProposalBody = Of<typeof proposal>;

/** The consent that an act of the office rests on beside the answers of the parties. */
const consents = {
  /** Entry of a meeting over this text: who was present did not object. */
  meeting: optional(entry),
  /** Entry of a silence that held. */
  silence: optional(entry),
};

/** The next version of a text, told by what changes in the one before it; several points at once. */
export const edit = thing(
  "edit",
  {
    draft: placeFields.draft,
    /** Id of the composite, where it is one that is edited. */
    composite: placeFields.composite,
    /** Entry of the version that the edit is counted in. */
    base: entry,
    /** What the text is called from now on; absent = as before. */
    title: optional(text),
    why: optional(text),
    spans: optional(list(span, 1)),
    points: optional(list(pointOperation, 1)),
    /** Of a composite: the parties whose words change; others who share them keep theirs, in brackets. Absent = all who share them. */
    for: optional(list(partyName, 1)),
    /** Of edits before version 3 alone, which no entry says of itself: a span changes the words of all who share any of them. */
    asBefore: optional(flag),
    /** Of edits of version 3 alone, which no entry says of itself: brackets go over cells of a table, moved words are two changes. */
    asInVersion3: optional(flag),
    /** Of edits of version 4 alone, which no entry says of itself: how they were put in before brackets of one phrase were one. */
    asInVersion4: optional(flag),
    /** Proposals that this version takes in, by the id of their entry. */
    adopts: optional(list(proposalName)),
    ...consents,
    /** The returned file that it was read from. */
    file: optional(file),
    received,
  },
  { rules: [oneText, changesSomething] },
);
export type EditBody = Of<typeof edit>;

/** A text is accepted as the basis: it comes in front of the others. */
export const front = thing(
  "front",
  {
    draft: placeFields.draft,
    /** Id of the composite, where it is one that is put first. */
    composite: placeFields.composite,
    ...consents,
    note: optional(text),
  },
  { rules: [oneText] },
);
export type FrontBody = Of<typeof front>;

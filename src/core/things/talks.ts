import {
  date,
  flag,
  group,
  integer,
  list,
  moment,
  oneOf,
  optional,
  text,
  words,
  name,
  type FieldProblem,
  type Of,
} from "../common/shape.ts";
import { said } from "../common/said.ts";
import { hash, oneText, placeFields, received } from "./declared.ts";
import { anyText, entry, parties, proposal as proposalName, sources } from "./names.ts";
import { thing } from "./thing.ts";

const { draft, composite, point } = placeFields;

/** How a party answers. Silence is none of these; that it can live with words is no acceptance of them. */
export type Answer = (typeof ANSWERS)[number];
const ANSWERS = ["accept", "accept-ad-referendum", "can-live-with", "reserve", "oppose"] as const;

/** Words of a point, counted in the reading of the party that speaks. */
const range = group({ in: oneOf(["heading", "text"]), from: integer(), to: integer(), quote: text });

/** The answer of the entry's party to a proposal, to a point as it stands, or to a text as a whole. */
export const stance = thing(
  "stance",
  {
    /** Entry id of the proposal. */
    proposal: optional(proposalName),
    draft,
    /** Id of the composite, where the point is one of it. */
    composite,
    point: optional(point),
    /** What the party says to it. */
    answer: oneOf(ANSWERS),
    /** Required where the answer is to reserve or to oppose, but of words marked out, of a silence and of what the office received. */
    reason: optional(text),
    /** Of an acceptance ad referendum: the day by which the capital is to confirm it. */
    until: optional(date),
    /** The words that are bracketed, as the party reads them: a reservation on these alone, which needs no reason. */
    range: optional(range),
    /** A reservation as negotiators put it: on the whole, or until the words have been looked into. */
    reservation: optional(oneOf(["general", "scrutiny"])),
    /** The words hold a place: others are still to come. */
    placeholder: optional(flag),
    /** Entry of the silence that an objection or a request for time breaks: it needs no reason. */
    silence: optional(entry),
    sources: optional(sources),
    /** SHA-256 of the words that are answered (`wordsHash`); the answer stands while they do. */
    words: optional(hash),
    received,
  },
  { rules: [answersOneThing, givesItsReason] },
);
export type StanceBody = Of<typeof stance>;

interface AnsweredThing {
  readonly proposal?: string | undefined;
  readonly draft?: string | undefined;
  readonly composite?: string | undefined;
  readonly point?: string | undefined;
}

/** A proposal; or a text, at one point or as a whole. */
function answersOneThing(body: AnsweredThing): FieldProblem | null {
  const { proposal, draft: inDraft, composite: inComposite, point: at } = body;
  const nothing = inDraft === undefined && inComposite === undefined;
  if (proposal === undefined ? nothing : at !== undefined || inDraft !== undefined)
    return { field: "proposal", said: said("thing.answered") };
  return proposal === undefined ? oneText(body) : null;
}

function givesItsReason({
  answer,
  reason = "",
  silence: broken,
  range: marked,
  reservation,
  until,
  received,
}: {
  readonly answer: Answer;
  readonly reason?: string | undefined;
  readonly silence?: string | undefined;
  readonly range?: object | undefined;
  readonly reservation?: string | undefined;
  readonly until?: string | undefined;
  readonly received?: object | undefined;
}): FieldProblem | null {
  if (until !== undefined && answer !== "accept-ad-referendum") return { field: "until", said: said("thing.until") };
  if (reservation !== undefined && answer !== "reserve")
    return { field: "reservation", said: said("thing.reservation") };
  const needsReason =
    answer === "oppose" || (answer === "reserve" && marked === undefined && reservation === undefined);
  // What the office received it files as it came: reasons that nobody gave are not made up.
  return needsReason && reason.trim() === "" && broken === undefined && received === undefined
    ? { field: "reason", said: said("thing.reason") }
    : null;
}

/** A silence procedure on a text, open until a deadline. */
export const silence = thing(
  "silence",
  {
    draft,
    /** Id of the composite, where the points are of it. */
    composite,
    /** The points that it covers; absent = the version that stands, as a whole. */
    points: optional(list(point, 1)),
    /** The proposals that it covers, instead of the text as it stands. */
    proposals: optional(list(proposalName, 1)),
    deadline: moment,
    note: optional(text),
  },
  { rules: [oneText] },
);
export type SilenceBody = Of<typeof silence>;

/** A party makes its own, or contests, what the office filed for it; the office, that a silence held. */
export const confirmation = thing("confirmation", {
  /** Id of the entry that it is about, in the same room. */
  of: entry,
  /** Whether it holds. */
  answer: oneOf(["confirm", "contest"]),
  reason: optional(text),
  /**
   * The words that were confirmed: `content` of the entry that holds them, or of the correction that stands in its place. It
   * counts while these are what stands.
   */
  words: optional(hash),
});
export type ConfirmationBody = Of<typeof confirmation>;

/** A meeting: who sat together over which texts, and what came of it. */
export const meeting = thing("meeting", {
  title: words,
  date,
  endDate: optional(date),
  place: optional(text),
  /** Who sat together, one group a room or channel. */
  sessions: list(parties),
  /** Parties that took part. */
  present: parties,
  /** Parties that were expected and did not come. */
  absent: parties,
  /** Parties that were there without taking part in the talks. */
  observers: parties,
  /** Ids of drafts and composites on the table. */
  texts: list(anyText),
  /** What came of it. */
  outcome: text,
  /** What was agreed to happen next. */
  next: optional(text),
  sources,
  note: optional(text),
});
export type MeetingBody = Of<typeof meeting>;

/** What the room of the entry is called and for. */
export const channel = thing("channel", {
  title: words,
  purpose: text,
  /** Whether nothing more is to be written there. */
  closed: optional(flag),
});
export type ChannelBody = Of<typeof channel>;

/** A remark on a point, a proposal, a meeting or the process, or an answer to another note. */
export const note = thing("note", {
  text: words,
  draft,
  /** Id of the composite, where the point is one of it. */
  composite,
  point: optional(point),
  /** Entry id of the proposal or other entry that it is about. */
  about: optional(entry),
  /** Entry id of the note that it answers. */
  answers: optional(entry),
});
export type NoteBody = Of<typeof note>;

/** A draft, proposal, stance, mark … is withdrawn in the world (a mistake is corrected instead). */
export const withdrawal = thing("withdrawal", {
  /** The kind of what is withdrawn. */
  what: oneOf(["draft", "proposal", "stance", "mark", "meeting", "silence", "credential"]),
  /** Id of the draft or credential, else of the entry. */
  id: name,
  reason: optional(text),
  received,
});
export type WithdrawalBody = Of<typeof withdrawal>;

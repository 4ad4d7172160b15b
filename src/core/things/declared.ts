import {
  date,
  decimal,
  finite,
  group,
  integer,
  list,
  moment,
  name,
  oneOf,
  optional,
  orElse,
  pattern,
  pointOf,
  text,
  words,
  type FieldProblem,
  type Of,
} from "../common/shape.ts";
import { said } from "../common/said.ts";
import { composite, draft, entry, parties, party, sources } from "./names.ts";
import { thing } from "./thing.ts";

/** How far a point is agreed, from least to most; everything before `closed` is provisional. */
export type MarkLevel = (typeof MARK_LEVELS)[number];
export const MARK_LEVELS = ["open", "agreed-in-substance", "agreed-ad-referendum", "agreed", "closed"] as const;

/** Why words are in brackets, as negotiators put it. */
export type BracketReasonKind = (typeof REASON_KINDS)[number];
export const REASON_KINDS = [
  "alternative",
  "contentious",
  "suspicious",
  "tactical",
  "uncertain",
  "waiting",
  "weary",
] as const;

/** SHA-256 of words (`wordsHash`); what rests on them stands while they do. */
export const hash = pattern(/^[0-9a-f]{64}$/u, said("wanted.hash"));

/** A file kept in the entry's room. */
export const file = group({ sha256: hash, name: words, type: text });
export type FileReference = Of<typeof file>;

/** How the office received what it files for a party; given only where it does. */
const receipt = group({
  /** By what way, such as "e-mail" or "by hand". */
  by: words,
  /** Day or instant at which it came; absent where nothing says it. */
  on: optional(moment),
  /** What came, as kept in the entry's room. */
  file: optional(file),
  note: optional(text),
});
export type Receipt = Of<typeof receipt>;
/** The file of another in which it came. */
export const received = optional(receipt);

/** The fields of a place in a text: a point of a draft or of a composite. */
export const placeFields = {
  draft: optional(draft),
  /** Id of the composite, where the point is one of it. */
  composite: optional(composite),
  point: pointOf("draft", "composite"),
};
const place = group(placeFields);
export type TextPlace = Of<typeof place>;

/** A place names exactly one text. */
export function oneText(body: Omit<TextPlace, "point">): FieldProblem | null {
  return (body.draft === undefined) === (body.composite === undefined)
    ? { field: "draft", said: said("thing.one-text") }
    : null;
}

/** What is always said of a status: between whom, by whom, when, and where it is written. */
const declaration = {
  /** Parties that hold it agreed, by the declaration. */
  between: list(party, 2),
  /** Parties that it is expressly not said of. */
  notPart: parties,
  /** The person or office that said so. */
  declaredBy: words,
  /** Day of the declaration. */
  on: date,
  sources,
};

const markFields = {
  /** How far it is agreed. */
  level: oneOf(MARK_LEVELS),
  ...declaration,
  note: optional(text),
  /** Entry id of the version of the text that was before them; absent = the one of that day. */
  version: optional(entry),
  /** Id of the credential that it rests on. */
  credential: optional(name),
  /** SHA-256 of the words that are marked (`wordsHash`); the mark stands while they do. */
  words: optional(hash),
  received,
};

/** A declaration that a point stands at a level between named parties. */
export const mark = thing(
  "mark",
  { ...placeFields, ...markFields },
  {
    rules: [
      oneText,
      ({ between, notPart }) => {
        const both = between.find((each) => notPart.includes(each));
        return both === undefined ? null : { field: "notPart", said: said("thing.both-sides", { party: both }) };
      },
    ],
  },
);
export type MarkBody = Of<typeof mark>;

/** A mark on a point of a draft, on the text of that day. */
export const declaredMark = group({ draft, point: pointOf("draft"), ...markFields });
export type DeclaredMark = Of<typeof declaredMark>;

const reasonFields = {
  reason: oneOf(REASON_KINDS),
  /** Party or body that gave it. */
  saidBy: words,
  on: date,
  note: orElse(text, ""),
  sources,
  received,
};

/** Why words are in brackets; our words, not a draft's. */
export const reason = thing("reason", { ...placeFields, ...reasonFields }, { rules: [oneText] });
export type ReasonBody = Of<typeof reason>;

/** A reason given for the brackets at a point of a draft. */
export const bracketReason = group({ draft, point: pointOf("draft"), ...reasonFields });
export type BracketReason = Of<typeof bracketReason>;

/** What a party said about a count. */
const countRemark = group({ party, text, on: date, sources });
export type CountRemark = Of<typeof countRemark>;

/** A statement that points are agreed, always between named parties and by somebody's declaration. */
export const count = thing(
  "count",
  {
    /** Id of the draft whose points are counted. */
    draft,
    agreed: integer(),
    total: integer(),
    ...declaration,
    /** Ids of the points named as open. */
    open: list(pointOf("draft")),
    note: optional(text),
    /** What others said about this count. */
    remarks: optional(list(countRemark)),
  },
  {
    rules: [
      ({ agreed, total }) =>
        agreed > total ? { field: "agreed", said: said("thing.up-to", { most: total, given: agreed }) } : null,
    ],
    published: ["draft", "agreed", "total", "between", "notPart", "declaredBy", "on", "open", "sources"],
  },
);
export type DeclaredCount = Of<typeof count>;

const shareFields = {
  draft,
  percent: decimal,
  /** The person or office that said so. */
  declaredBy: words,
  on: date,
  sources,
};

function fromNoneToAll({ percent }: { readonly percent: string | number }): FieldProblem | null {
  return Number(percent) < 0 || Number(percent) > 100 ? { field: "percent", said: said("thing.share") } : null;
}

/** A share said to be agreed without naming points, its decimals as text. */
export const share = thing("share", shareFields, { rules: [fromNoneToAll] });
export type ShareBody = Of<typeof share>;

/** A share said to be agreed without naming points: an impression, not a count. */
export const declaredShare = thing("share", { ...shareFields, percent: finite }, { rules: [fromNoneToAll] });
export type DeclaredShare = Of<typeof declaredShare>;

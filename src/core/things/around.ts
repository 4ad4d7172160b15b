import { confidence } from "../common/confidence.ts";
import {
  date,
  group,
  integer,
  list,
  name,
  naming,
  oneOf,
  optional,
  pointOf,
  record,
  text,
  words,
  type Of,
} from "../common/shape.ts";
import { draft, event, issue, party, sources } from "./names.ts";
import { thing } from "./thing.ts";

/** What is said around the table, with what it rests on. */
const sourcedFields = {
  text,
  sources,
  confidence,
  /** ISO day on which it was said or reported, where known. */
  on: optional(date),
  note: optional(text),
};
const sourced = group(sourcedFields);
export type Sourced = Of<typeof sourced>;

/** A step at home: an instrument before a body, by a majority or a vote. */
const ratification = group({
  ...sourcedFields,
  body: text,
  /** Referendum, vote of parliament, consent of a senate … */
  instrument: text,
  /** Whole days that must have passed after something has begun, such as a ceasefire. */
  after: optional(group({ days: integer(), event: text })),
});
export type Ratification = Of<typeof ratification>;

/** What stands behind a party's positions; only what a source states. */
const partyStakes = group({
  party,
  /** Interests behind its positions. */
  interests: list(sourced),
  /** What it says it does if there is no agreement. */
  alternatives: list(sourced),
  /** What it says it will not accept, in its own announcements; absent = no source states any. */
  redLines: optional(list(sourced)),
  /** What must happen at home before it is bound. */
  ratification: list(ratification),
});
export type PartyStakes = Of<typeof partyStakes>;

/** A person who speaks for a party in the talks, in one role over a time. */
const delegate = group({
  ...sourcedFields,
  party,
  person: words,
  /** ISO days or months; absent = no source states it. */
  from: optional(date),
  until: optional(date),
});
export type Delegate = Of<typeof delegate>;

/** Options of several issues that cannot stand in one package, by issue, and why: `text` names the words that say so. */
const clash = group({ ...sourcedFields, options: record(name, issue) });
export type Clash = Of<typeof clash>;

/** Somebody outside the table whose consent or means are needed: a holder of assets, an alliance, a parliament, an agency. */
const consent = group({ ...sourcedFields, who: text, kind: text, issues: list(issue) });
export type Consent = Of<typeof consent>;

/** Issues that belong together. */
const family = group({ id: name, title: text });
export type IssueFamily = Of<typeof family>;

/** A piece of territory, as a name in a table: nothing is said about lines. */
const region = group({ id: name, title: text });
export type Region = Of<typeof region>;

/** What happens to a region in a draft or by a party's words. */
export type RegionStatus = (typeof REGION_STATUSES)[number];
export const REGION_STATUSES = [
  "recognise",
  "de-facto",
  "freeze",
  "withdraw",
  "zone",
  "return",
  "talks",
  "contested",
  "not-addressed",
  "unknown",
] as const;

/** The status that a draft, or a party on a day, gives to a region. */
export const tile = thing(
  "tile",
  {
    ...sourcedFields,
    region: naming("region"),
    status: oneOf(REGION_STATUSES),
    draft: optional(draft),
    party: optional(party),
    point: optional(pointOf("draft")),
  },
  { published: ["region", "status", "draft", "point", "party", "on", "text", "confidence", "sources"] },
);
export type RegionTile = Of<typeof tile>;

/** An earlier promise of the same kind, noted beside the clauses that recall it. */
const precedent = group({
  ...sourcedFields,
  id: name,
  title: text,
  /** Clauses that it stands beside. */
  clauses: list(group({ draft, point: pointOf("draft") })),
});
export type Precedent = Of<typeof precedent>;

/** A sign of a risk, with the events that showed it; none = not seen yet. */
const warningSign = group({ text, events: list(event) });
export type WarningSign = Of<typeof warningSign>;

/** What could undo an agreement, with signs to watch for. */
const risk = group({ ...sourcedFields, id: name, title: text, signs: list(warningSign) });
export type Risk = Of<typeof risk>;

/** Who is said to have contributed to a text, and by whose account. */
const contribution = group({
  ...sourcedFields,
  draft,
  /** Points it speaks of; empty = the text as a whole. */
  points: list(pointOf("draft")),
  party,
  /** Who says so. */
  account: text,
});
export type Contribution = Of<typeof contribution>;

/** Everything about positions but issues and positions themselves. */
export const positionFrame = thing("position-frame", {
  /** Parties whose positions the table shows first, in order; absent = all that hold one. */
  table: optional(list(party)),
  /** Issues that the first page of a published site shows in one table, in order; absent = the first five. */
  keyIssues: optional(list(issue)),
  /** Which events the timeline takes in, one rule for all sides. */
  inclusion: optional(text),
  /** In which way the sources read may lean. */
  bias: optional(text),
  families: list(family),
  stakes: optional(list(partyStakes)),
  delegates: optional(list(delegate)),
  clashes: optional(list(clash)),
  consents: optional(list(consent)),
  regions: optional(list(region)),
  tiles: optional(list(tile)),
  precedents: optional(list(precedent)),
  risks: optional(list(risk)),
  contributions: optional(list(contribution)),
});
export type PositionFrameBody = Of<typeof positionFrame>;

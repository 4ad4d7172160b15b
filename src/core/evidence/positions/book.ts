import type { Confidence } from "../../text/draft.ts";
import type { Issue, IssueFamily, Position } from "./position.ts";

/** Something said around the table, with what it rests on. */
export interface Sourced {
  readonly text: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** ISO day on which it was said or reported, where known. */
  readonly on?: string;
  readonly note?: string;
}

/** What stands behind a party's positions; only what a source states. */
export interface PartyStakes {
  readonly party: string;
  /** Interests behind its positions. */
  readonly interests: readonly Sourced[];
  /** What it says it does if there is no agreement. */
  readonly alternatives: readonly Sourced[];
  /** What it says it will not accept, in its own announcements; absent = no source states any. */
  readonly redLines?: readonly Sourced[];
  /** What must happen at home before it is bound. */
  readonly ratification: readonly Ratification[];
}

/** A step at home: an instrument before a body, by a majority or a vote. */
export interface Ratification extends Sourced {
  readonly body: string;
  /** Referendum, vote of parliament, consent of a senate … */
  readonly instrument: string;
  /** Whole days that must have passed after something has begun, such as a ceasefire. */
  readonly after?: { readonly days: number; readonly event: string };
}

/** A person who speaks for a party in the talks, in one role over a time. */
export interface Delegate extends Sourced {
  readonly party: string;
  readonly person: string;
  /** ISO days or months; absent = no source states it. */
  readonly from?: string;
  readonly until?: string;
}

/** Options of several issues that cannot stand in one package, and why: `text` names the words that say so. */
export interface Clash extends Sourced {
  /** Option by issue. */
  readonly options: Readonly<Record<string, string>>;
}

/** Somebody outside the table whose consent or means are needed. */
export interface Consent extends Sourced {
  readonly who: string;
  /** Holder of assets, alliance, parliament, referendum, agency. */
  readonly kind: string;
  readonly issues: readonly string[];
}

/** A piece of territory, as a name in a table: nothing is said about lines. */
export interface Region {
  readonly id: string;
  readonly title: string;
}

/** What happens to a region in a draft or by a party's words. */
export type RegionStatus =
  | "recognise"
  | "de-facto"
  | "freeze"
  | "withdraw"
  | "zone"
  | "return"
  | "talks"
  | "contested"
  | "not-addressed"
  | "unknown";

/** All statuses of regions. */
export const REGION_STATUSES: readonly RegionStatus[] = [
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
];

/** The status that a draft, or a party on a day, gives to a region. */
export interface RegionTile extends Sourced {
  readonly region: string;
  readonly status: RegionStatus;
  readonly draft?: string;
  readonly party?: string;
  readonly point?: string;
}

/** An earlier promise of the same kind, noted beside the clauses that recall it. */
export interface Precedent extends Sourced {
  readonly id: string;
  readonly title: string;
  /** Clauses that it stands beside. */
  readonly clauses: readonly { readonly draft: string; readonly point: string }[];
}

/** What could undo an agreement, with signs to watch for. */
export interface Risk extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly signs: readonly WarningSign[];
}

/** A sign of a risk; seen on a day, or not seen yet. */
export interface WarningSign {
  readonly text: string;
  /** Ids of events that showed it. */
  readonly events: readonly string[];
}

/** Who is said to have contributed to a text, and by whose account. */
export interface Contribution extends Sourced {
  readonly draft: string;
  /** Points it speaks of; empty = the text as a whole. */
  readonly points: readonly string[];
  readonly party: string;
  /** Who says so. */
  readonly account: string;
}

/** Everything on record about who wants what, and what stands around it. */
export interface PositionBook {
  readonly families: readonly IssueFamily[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  /** Parties whose positions the table shows first, in order; absent = all that hold one. */
  readonly table?: readonly string[];
  readonly stakes?: readonly PartyStakes[];
  readonly delegates?: readonly Delegate[];
  readonly clashes?: readonly Clash[];
  readonly consents?: readonly Consent[];
  readonly regions?: readonly Region[];
  readonly tiles?: readonly RegionTile[];
  readonly precedents?: readonly Precedent[];
  readonly risks?: readonly Risk[];
  readonly contributions?: readonly Contribution[];
  /** Which events the timeline takes in, one rule for all sides. */
  readonly inclusion?: string;
  /** In which way the sources read may lean. */
  readonly bias?: string;
}

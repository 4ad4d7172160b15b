/** Name of an element, unique among all elements of an agreement. */
export type Id = string;
/** A day of the calendar, YYYY-MM-DD. */
export type Day = string;

/** What a commitment does: its debtor must, must not, may, or can change the situation of others. */
export const modalities = ["obligation", "prohibition", "permission", "power"] as const;
/** One of them. */
export type Modality = (typeof modalities)[number];

/** How firmly it is put: a duty of law, a political undertaking, an expectation. */
export const bindingnesses = ["binding", "political", "expectation"] as const;
/** One of them. */
export type Bindingness = (typeof bindingnesses)[number];

/** Where a commitment stands. Continuing duties stay in effect after a breach; see `CommitmentState.inForce`. */
export const statuses = [
  "none",
  "created",
  "inEffect",
  "suspended",
  "fulfilled",
  "violated",
  "exercised",
  "discharged",
  "terminated",
  "expired",
] as const;
/** One of them. */
export type Status = (typeof statuses)[number];

/** How well an event is established, from weakest to strongest; each step includes the ones before. */
export const grades = ["alleged", "reported", "verified", "certified"] as const;
/** One of them. */
export type Grade = (typeof grades)[number];

/** What a body can decide about an incident, each on its own. */
export const findingKinds = ["occurred", "violates", "attributable"] as const;
/** One of them. */
export type FindingKind = (typeof findingKinds)[number];

/** What a body can answer to such a question. */
export const verdicts = ["yes", "no", "unresolved"] as const;
/** One of them. */
export type Verdict = (typeof verdicts)[number];

/** Lengths of time that texts count in. */
export const units = ["hour", "day", "workday", "week", "month", "year"] as const;

/** Attributes are compared in these ways. */
export const comparisons = ["=", "!=", ">=", "<=", "in"] as const;

/** How a motion can end. */
export const outcomes = ["carried", "failed", "lapsed"] as const;

/** Kleene's three values; "unknown" never changes a state, it is reported as a gap. */
export type Truth = "true" | "false" | "unknown";

/** Words of a point, in UTF-16 units of the point's own text. */
export interface TextAnchor {
  readonly draft: Id;
  /** Id of the point in that draft, such as `14/b`. */
  readonly point: string;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  /** The words are a paraphrase: they may be shown, but not as a quotation. */
  readonly paraphrase?: true;
}

/** A length of time by the calendar; days are calendar days, not 24 hours. */
export interface Duration {
  readonly n: number;
  readonly unit: (typeof units)[number];
  /** Where the month has no such day: its last day (default) or the first of the next month. */
  readonly overflow?: "lastDay" | "nextMonth";
  /** Calendar whose working days count. */
  readonly calendar?: Id;
}

/**
 * A moment as a text states it. `anchor: null`: the text counts from a day it does not name (nothing is assumed).
 * The anchor `trigger` is the moment at which the commitment itself was created. `at` is a day, or an instant with its offset (`2026-03-01T06:00+02:00`).
 */
export type When =
  | { readonly at: string }
  | { readonly anchor: Id | null; readonly plus?: Duration; readonly minus?: Duration }
  | { readonly earliest: readonly When[] }
  | { readonly latest: readonly When[] };

/** How a deadline closes: `before` = at 00:00 of the day; `throughDay` = when the day has ended; `instant` = at the instant, itself in time. */
export const closings = ["before", "throughDay", "instant"] as const;
/** One of them. */
export type Closing = (typeof closings)[number];

/** When a commitment may or must be performed. */
export interface Window {
  readonly opens?: When;
  readonly due?: When;
  readonly close: Closing;
  /** Zone of its days; default: the agreement's. */
  readonly zone?: string;
  readonly grace?: Duration;
  /** A due day that is no working day of this calendar moves to the next one. */
  readonly rollTo?: Id;
  /** While suspended the clock stops (default), or runs on. */
  readonly onSuspend?: "stopClock" | "runs";
  /** Text says "as soon as possible", "at once": a deadline in words only. */
  readonly vague?: string;
}

/** One demand on an attribute of an event. */
export interface AttributeTest {
  readonly attribute: string;
  readonly op: (typeof comparisons)[number];
  readonly value: string | number | readonly (string | number)[];
}

/** Which events count. */
export interface Pattern {
  readonly type: Id;
  readonly actor?: readonly Id[];
  readonly target?: readonly Id[];
  readonly where?: readonly AttributeTest[];
  /** Least evidence that counts; default `reported`. Weaker or disputed reports make the condition unknown. */
  readonly grade?: Grade;
  /** Only a certificate of this body counts. */
  readonly certifiedBy?: Id;
}

/** A count compared with a number; `per`: within each such span before now. */
export interface Count {
  readonly op: ">=" | "<=";
  readonly n: number;
  readonly per?: Duration;
}

/** What can be true of a course of events. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly happened: Pattern; readonly since?: When; readonly until?: When; readonly count?: Count }
  | { readonly status: Id; readonly is: readonly Status[]; readonly heldFor?: Duration }
  | { readonly level: Id; readonly op: "<=" | ">=" | "="; readonly value: number }
  | { readonly balance: Id; readonly op: "<=" | ">="; readonly minor: string }
  | { readonly vote: Id; readonly outcome: (typeof outcomes)[number] }
  | { readonly flag: Id; readonly is: string }
  | { readonly phase: Id }
  | { readonly passed: When };

/** What follows, on fulfilment, breach or exercise. */
export type Effect =
  | { readonly create: Id }
  | { readonly activate: Id }
  | { readonly suspend: Id }
  | { readonly resume: Id }
  | { readonly discharge: Id }
  | { readonly terminate: Id }
  | { readonly extend: Id; readonly by: Duration }
  | { readonly enterPhase: Id }
  | { readonly setFlag: Id; readonly to: string }
  | { readonly openVote: Id }
  | { readonly lift: Id }
  | { readonly reimpose: Id }
  | { readonly post: Posting }
  | { readonly after: Duration; readonly effects: readonly Effect[] };

/** Money from one account to another, in minor units (cents) as a string of digits. */
export interface Posting {
  readonly from: Id;
  readonly to: Id;
  readonly minor: string;
  readonly currency: string;
  readonly memo?: string;
}

/** What words state, and formally, where somebody has put it so. */
export interface Stated {
  readonly words: string;
  readonly when?: Condition;
}

/** "Unless", "void if", act of the other side: what frees the debtor. Excuse: the breach is recorded, without effects. */
export interface Exception extends Stated {
  readonly effect: "discharge" | "suspend" | "excuse";
  /** Who decides that it has occurred; null: the text names nobody. */
  readonly certifier?: Id | null;
  /** Suspended until this. */
  readonly until?: Stated;
}

/** A breach counts as violation only after notice, when `within` has passed without `by`. */
export interface Cure {
  readonly notice: Pattern;
  readonly within: Duration;
  readonly by: Condition;
}

/** Who watches, how, on what standard of proof. */
export interface Monitor {
  /** null: the text names nobody for this duty. */
  readonly body: Id | null;
  /** General oversight of the whole text, without a mandate for this duty. */
  readonly general?: true;
  readonly method?: string;
  readonly evidence?: Grade;
  readonly reportEvery?: Duration;
}

/** A step of domestic law: its instrument, the organ that acts, its majority, a referendum, a bar under martial law. */
export interface DomesticStep {
  readonly party: Id;
  readonly instrument: "constitution" | "statute" | "ratification" | "referendum" | "decree";
  readonly organ?: string;
  readonly majority?: Fraction;
  readonly referendum?: boolean;
  readonly barredUnderMartialLaw?: boolean;
}

/** Numerator and denominator, both whole. */
export type Fraction = readonly [number, number];

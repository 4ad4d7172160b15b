import { said } from "../common/said.ts";
import {
  choice,
  finite,
  flag,
  group,
  integer,
  lazily,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  pattern as textOf,
  text,
  type Of,
  type Shape,
} from "../common/shape.ts";

import { grades } from "../things/monitoring.ts";

export { findingKinds, grades, verdicts, type FindingKind, type Grade, type Verdict } from "../things/monitoring.ts";

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

/** Lengths of time that texts count in. */
export const units = ["hour", "day", "workday", "week", "month", "year"] as const;

/** Attributes are compared in these ways. */
export const comparisons = ["=", "!=", ">=", "<=", "in"] as const;

/** How a motion can end. */
export const outcomes = ["carried", "failed", "lapsed"] as const;

/** Kleene's three values; "unknown" never changes a state, it is reported as a gap. */
export type Truth = "true" | "false" | "unknown";

/** Names of elements. */
export const ids = list(name);

/** A field that is there, or not. */
export const only: Shape<true> = {
  check(value, field, problems) {
    if (value !== true) problems.push({ field, said: said("expected.one", { wanted: said("wanted.true") }) });
  },
};

/** Minor units (cents) as digits. */
export const minor = textOf(/^-?\d{1,30}$/u, said("wanted.minor-units"));

/** Numerator and denominator, both whole. */
export type Fraction = readonly [number, number];
export const fraction: Shape<Fraction> = {
  check(value, field, problems) {
    const [p, q, ...more] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (!Number.isSafeInteger(p) || !Number.isSafeInteger(q) || more.length > 0 || Number(q) <= 0 || Number(p) < 0)
      problems.push({ field, said: said("expected.one", { wanted: said("wanted.fraction") }) });
  },
};

/** The fields of words of a point. */
export const anchorFields = {
  draft: name,
  /** Id of the point in that draft, such as `14/b`. */
  point: text,
  from: integer(),
  to: integer(),
  quote: text,
  /** The words are a paraphrase: they may be shown, but not as a quotation. */
  paraphrase: optional(only),
};
/** Words of a point, in UTF-16 units of the point's own text. */
export const textAnchor = group(anchorFields);
export type TextAnchor = Of<typeof textAnchor>;

/** A length of time by the calendar; days are calendar days, not 24 hours. */
export const duration = group({
  n: integer(0, 1_000_000),
  unit: oneOf(units),
  /** Where the month has no such day: its last day (default) or the first of the next month. */
  overflow: optional(oneOf(["lastDay", "nextMonth"])),
  /** Calendar whose working days count. */
  calendar: optional(name),
});
export type Duration = Of<typeof duration>;

/**
 * A moment as a text states it. `anchor: null`: the text counts from a day it does not name (nothing is assumed).
 * The anchor `trigger` is the moment at which the commitment itself was created. `at` is a day, or an instant with its offset (`2026-03-01T06:00+02:00`).
 */
export type When =
  | { readonly at: string }
  | { readonly anchor: Id | null; readonly plus?: Duration | undefined; readonly minus?: Duration | undefined }
  | { readonly earliest: readonly When[] }
  | { readonly latest: readonly When[] };
const whens = list(
  lazily(() => when),
  1,
);
export const when: Shape<When> = choice<When>("A moment", {
  at: group({ at: text }),
  anchor: group({ anchor: nullable(name), plus: optional(duration), minus: optional(duration) }),
  earliest: group({ earliest: whens }),
  latest: group({ latest: whens }),
});

/** How a deadline closes: `before` = at 00:00 of the day; `throughDay` = when the day has ended; `instant` = at the instant, itself in time. */
export const closings = ["before", "throughDay", "instant"] as const;
/** One of them. */
export type Closing = (typeof closings)[number];

/** When a commitment may or must be performed. */
export const window = group({
  opens: optional(when),
  due: optional(when),
  close: oneOf(closings),
  /** Zone of its days; default: the agreement's. */
  zone: optional(text),
  grace: optional(duration),
  /** A due day that is no working day of this calendar moves to the next one. */
  rollTo: optional(name),
  /** While suspended the clock stops (default), or runs on. */
  onSuspend: optional(oneOf(["stopClock", "runs"])),
  /** Text says "as soon as possible", "at once": a deadline in words only. */
  vague: optional(text),
});
export type Window = Of<typeof window>;

/** A value of an attribute. */
export const scalar: Shape<string | number> = {
  check: (value, field, problems) => (typeof value === "number" ? finite : text).check(value, field, problems),
};
const tested: Shape<string | number | readonly (string | number)[]> = {
  check: (value, field, problems) => (Array.isArray(value) ? list(scalar) : scalar).check(value, field, problems),
};

/** One demand on an attribute of an event. */
const attributeTest = group({ attribute: name, op: oneOf(comparisons), value: tested });
export type AttributeTest = Of<typeof attributeTest>;

/** Which events count. */
export const pattern = group({
  type: name,
  actor: optional(ids),
  target: optional(ids),
  where: optional(list(attributeTest)),
  /** Least evidence that counts; default `reported`. Weaker or disputed reports make the condition unknown. */
  grade: optional(oneOf(grades)),
  /** Only a certificate of this body counts. */
  certifiedBy: optional(name),
});
export type Pattern = Of<typeof pattern>;

/** A count compared with a number; `per`: within each such span before now. */
const count = group({ op: oneOf([">=", "<="]), n: integer(), per: optional(duration) });
export type Count = Of<typeof count>;

/** What can be true of a course of events. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | Of<typeof happened>
  | Of<typeof statusIs>
  | Of<typeof levelIs>
  | Of<typeof balanceIs>
  | Of<typeof voteIs>
  | Of<typeof flagIs>
  | { readonly phase: Id }
  | { readonly passed: When };
const happened = group({ happened: pattern, since: optional(when), until: optional(when), count: optional(count) });
const statusIs = group({ status: name, is: list(oneOf(statuses), 1), heldFor: optional(duration) });
const levelIs = group({ level: name, op: oneOf(["<=", ">=", "="]), value: finite });
const balanceIs = group({ balance: name, op: oneOf(["<=", ">="]), minor });
const voteIs = group({ vote: name, outcome: oneOf(outcomes) });
const flagIs = group({ flag: name, is: text });
const conditions: Shape<readonly Condition[]> = list(lazily(() => condition));
export const condition: Shape<Condition> = choice<Condition>("A condition", {
  all: group({ all: conditions }),
  any: group({ any: conditions }),
  not: group({ not: lazily(() => condition) }),
  atLeast: group({ atLeast: integer(), of: conditions }),
  happened,
  status: statusIs,
  level: levelIs,
  balance: balanceIs,
  vote: voteIs,
  flag: flagIs,
  phase: group({ phase: name }),
  passed: group({ passed: when }),
});

/** Money from one account to another. */
const posting = group({ from: name, to: name, minor, currency: name, memo: optional(text) });
export type Posting = Of<typeof posting>;

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
const effect: Shape<Effect> = choice<Effect>("An effect", {
  create: group({ create: name }),
  activate: group({ activate: name }),
  suspend: group({ suspend: name }),
  resume: group({ resume: name }),
  discharge: group({ discharge: name }),
  terminate: group({ terminate: name }),
  extend: group({ extend: name, by: duration }),
  enterPhase: group({ enterPhase: name }),
  setFlag: group({ setFlag: name, to: text }),
  openVote: group({ openVote: name }),
  lift: group({ lift: name }),
  reimpose: group({ reimpose: name }),
  post: group({ post: posting }),
  after: object<Extract<Effect, { after: unknown }>>({ after: duration, effects: list(lazily(() => effect)) }),
});
export const effects = list(effect);

/** What words state, and formally, where somebody has put it so. */
const statedFields = { words: text, when: optional(condition) };
export const stated = group(statedFields);
export type Stated = Of<typeof stated>;

/** "Unless", "void if", act of the other side: what frees the debtor. Excuse: the breach is recorded, without effects. */
export const exception = group({
  ...statedFields,
  effect: oneOf(["discharge", "suspend", "excuse"]),
  /** Who decides that it has occurred; null: the text names nobody. */
  certifier: optional(nullable(name)),
  /** Suspended until this. */
  until: optional(stated),
});
export type Exception = Of<typeof exception>;

/** A breach counts as violation only after notice, when `within` has passed without `by`. */
export const cure = group({ notice: pattern, within: duration, by: condition });
export type Cure = Of<typeof cure>;

/** Who watches, how, on what standard of proof. */
export const monitor = group({
  /** null: the text names nobody for this duty. */
  body: nullable(name),
  /** General oversight of the whole text, without a mandate for this duty. */
  general: optional(only),
  method: optional(text),
  evidence: optional(oneOf(grades)),
  reportEvery: optional(duration),
});
export type Monitor = Of<typeof monitor>;

/** A step of domestic law: its instrument, the organ that acts, its majority, a referendum, a bar under martial law. */
export const domesticStep = group({
  party: name,
  instrument: oneOf(["constitution", "statute", "ratification", "referendum", "decree"]),
  organ: optional(text),
  majority: optional(fraction),
  referendum: optional(flag),
  barredUnderMartialLaw: optional(flag),
});
export type DomesticStep = Of<typeof domesticStep>;

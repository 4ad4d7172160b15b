import {
  choice,
  finite,
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
  type Shape,
} from "../common/shape.ts";
import {
  closings,
  comparisons,
  grades,
  outcomes,
  statuses,
  units,
  type AttributeTest,
  type Condition,
  type Count,
  type Duration,
  type Effect,
  type Fraction,
  type Pattern,
  type Posting,
  type Stated,
  type When,
  type Window,
} from "./terms.ts";

/* The form of the terms that agreements are made of; see shapes.ts. */

/** Union members by the field that tells them apart. */
type C<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;
type E<K extends string> = Extract<Effect, Readonly<Record<K, unknown>>>;
type W<K extends string> = Extract<When, Readonly<Record<K, unknown>>>;

export const ids = list(name);
export const only: Shape<true> = {
  check(value, field, problems) {
    if (value !== true) problems.push({ field, message: "true was expected, or no such field." });
  },
};
export const minor = textOf(/^-?\d{1,30}$/u, 'Minor units as digits in quotes, such as "10000" for 100.00,');
export const grade = oneOf(grades);
const status = oneOf(statuses);
export const fraction: Shape<Fraction> = {
  check(value, field, problems) {
    const [p, q, ...more] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (!Number.isSafeInteger(p) || !Number.isSafeInteger(q) || more.length > 0 || Number(q) <= 0 || Number(p) < 0)
      problems.push({ field, message: "A fraction such as [2, 3] was expected." });
  },
};

export const duration = object<Duration>({
  n: integer(0, 1_000_000),
  unit: oneOf(units),
  overflow: optional(oneOf(["lastDay", "nextMonth"])),
  calendar: optional(name),
});

export const when: Shape<When> = choice<When>("A moment", {
  at: object<W<"at">>({ at: text }),
  anchor: object<W<"anchor">>({ anchor: nullable(name), plus: optional(duration), minus: optional(duration) }),
  earliest: object<W<"earliest">>({
    earliest: list(
      lazily(() => when),
      1,
    ),
  }),
  latest: object<W<"latest">>({
    latest: list(
      lazily(() => when),
      1,
    ),
  }),
});

export const closing = oneOf(closings);

export const window = object<Window>({
  opens: optional(when),
  due: optional(when),
  close: closing,
  zone: optional(text),
  grace: optional(duration),
  rollTo: optional(name),
  onSuspend: optional(oneOf(["stopClock", "runs"])),
  vague: optional(text),
});

export const scalar: Shape<string | number> = {
  check: (value, field, problems) => (typeof value === "number" ? finite : text).check(value, field, problems),
};
const tested: Shape<AttributeTest["value"]> = {
  check: (value, field, problems) => (Array.isArray(value) ? list(scalar) : scalar).check(value, field, problems),
};
export const pattern = object<Pattern>({
  type: name,
  actor: optional(ids),
  target: optional(ids),
  where: optional(list(object<AttributeTest>({ attribute: name, op: oneOf(comparisons), value: tested }))),
  grade: optional(grade),
  certifiedBy: optional(name),
});

export const condition: Shape<Condition> = choice<Condition>("A condition", {
  all: object<C<"all">>({ all: list(lazily(() => condition)) }),
  any: object<C<"any">>({ any: list(lazily(() => condition)) }),
  not: object<C<"not">>({ not: lazily(() => condition) }),
  atLeast: object<C<"atLeast">>({ atLeast: integer(), of: list(lazily(() => condition)) }),
  happened: object<C<"happened">>({
    happened: pattern,
    since: optional(when),
    until: optional(when),
    count: optional(object<Count>({ op: oneOf([">=", "<="]), n: integer(), per: optional(duration) })),
  }),
  status: object<C<"status">>({ status: name, is: list(status, 1), heldFor: optional(duration) }),
  level: object<C<"level">>({ level: name, op: oneOf(["<=", ">=", "="]), value: finite }),
  balance: object<C<"balance">>({ balance: name, op: oneOf(["<=", ">="]), minor }),
  vote: object<C<"vote">>({ vote: name, outcome: oneOf(outcomes) }),
  flag: object<C<"flag">>({ flag: name, is: text }),
  phase: object<C<"phase">>({ phase: name }),
  passed: object<C<"passed">>({ passed: when }),
});

const posting = object<Posting>({ from: name, to: name, minor, currency: name, memo: optional(text) });
const effect: Shape<Effect> = choice<Effect>("An effect", {
  create: object<E<"create">>({ create: name }),
  activate: object<E<"activate">>({ activate: name }),
  suspend: object<E<"suspend">>({ suspend: name }),
  resume: object<E<"resume">>({ resume: name }),
  discharge: object<E<"discharge">>({ discharge: name }),
  terminate: object<E<"terminate">>({ terminate: name }),
  extend: object<E<"extend">>({ extend: name, by: duration }),
  enterPhase: object<E<"enterPhase">>({ enterPhase: name }),
  setFlag: object<E<"setFlag">>({ setFlag: name, to: text }),
  openVote: object<E<"openVote">>({ openVote: name }),
  lift: object<E<"lift">>({ lift: name }),
  reimpose: object<E<"reimpose">>({ reimpose: name }),
  post: object<E<"post">>({ post: posting }),
  after: object<E<"after">>({ after: duration, effects: list(lazily(() => effect)) }),
});
export const effects = list(effect);

export const stated = object<Stated>({ words: text, when: optional(condition) });

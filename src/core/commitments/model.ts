import {
  finite,
  flag,
  group,
  integer,
  list,
  name,
  oneOf,
  optional,
  text,
  type Of,
  type Shape,
} from "../common/shape.ts";
import { party } from "./bodies.ts";
import { keptMember } from "./extraction/cast/member.ts";
import {
  bindingnesses,
  closings,
  condition,
  cure,
  domesticStep,
  duration,
  effects,
  exception,
  fraction,
  ids,
  minor,
  modalities,
  monitor,
  only,
  pattern,
  stated,
  anchorFields,
  textAnchor,
  when,
  window,
  type Id,
} from "./terms.ts";

export * from "./bodies.ts";
export * from "./terms.ts";

/**
 * What an agreement obliges, forbids, allows and empowers, declared once: from each declaration come the type and the check of
 * files and of bodies on the record. Plain JSON values in closed unions, so that checks can walk them. A commitment rests on
 * words of a text; what the words state formally (`when`) is optional, so that proposals read out of a draft and commitments
 * confirmed by a person have one shape. What names refer to and whether days exist is judged apart (validate.ts).
 */

/** A sum that a text names. */
const money = group({
  minor,
  currency: name,
  /** What it is drawn from, such as `frozen assets`. */
  origin: optional(text),
});
export type Money = Of<typeof money>;

/** A duty, ban, permission or power of a debtor toward a creditor. */
export const commitmentShape = group({
  id: name,
  title: optional(text),
  modality: oneOf(modalities),
  /** Default: binding. */
  bindingness: optional(oneOf(bindingnesses)),
  /** Empty: the text names nobody. */
  debtor: ids,
  joint: optional(oneOf(["joint", "several"])),
  creditor: ids,
  beneficiaries: optional(ids),
  /** Creates it; absent: it exists from the agreement's entry into force. */
  trigger: optional(stated),
  /** Each event that satisfies the trigger creates one more. */
  each: optional(only),
  /** Comes to life only by an effect or a chain of reparation. */
  dormant: optional(only),
  /** Puts it in effect; absent: at once. */
  condition: optional(stated),
  /** Obligation: fulfils; prohibition: violates; permission: is lawful; power: exercises. */
  act: stated,
  /** A state to be kept, such as a ceiling; each departure is a breach and the duty goes on. */
  maintain: optional(condition),
  /** A prohibition that the first breach uses up; default: it goes on. */
  once: optional(only),
  exceptions: optional(list(exception)),
  window: optional(window),
  repeat: optional(group({ every: duration, count: optional(integer(1)) })),
  cure: optional(cure),
  onFulfil: optional(effects),
  onViolate: optional(effects),
  onExercise: optional(effects),
  /** Consequences as the text words them, where nobody has put them formally. */
  consequence: optional(text),
  /** Duties created one after the other: the first by this one's breach, the next by the breach of the one before. */
  reparation: optional(ids),
  monitor: optional(monitor),
  /** Takes precedence over these. */
  prevailsOver: optional(ids),
  domestic: optional(list(domesticStep)),
  phase: optional(name),
  /** Named together with others, such as `guarantee`: effects and exceptions may name the group. */
  group: optional(name),
  /** Outlives the agreement's end. */
  survives: optional(only),
  /** Parts of the scale 0 to 3 of implementation; the highest that holds counts. */
  scale: optional(list(group({ score: integer(0, 3) as Shape<0 | 1 | 2 | 3>, when: condition }))),
  money: optional(list(money)),
  topics: optional(list(text)),
  anchors: list(textAnchor),
  /** 0 to 1 for what the tool proposes; absent: confirmed by a person. */
  confidence: optional(finite),
  confirmedBy: optional(text),
  notes: optional(list(text)),
});
export type Commitment = Of<typeof commitmentShape>;

/** A named moment. Without `on` and `first` only a report of it, by its own name, sets it. */
const moment = group({
  id: name,
  title: optional(text),
  on: optional(when),
  /** The first event of this kind. */
  first: optional(pattern),
});
export type Moment = Of<typeof moment>;

/** Days on which work rests. `weekend`: 1 = Monday … 7 = Sunday. */
const workCalendar = group({ id: name, weekend: list(integer(1, 7)), holidays: list(text) });
export type WorkCalendar = Of<typeof workCalendar>;

/** Offsets of a zone that Parley's own table does not hold: minutes east of UTC from an instant on. */
const zoneTable = group({ id: text, offsets: list(group({ from: text, minutes: integer(-1080, 1080) })) });
export type ZoneTable = Of<typeof zoneTable>;

/** A stretch of implementation with conditions of entry and exit. */
const phase = group({
  id: name,
  title: optional(text),
  enter: stated,
  exit: optional(stated),
  longStop: optional(when),
  onLongStop: optional(effects),
});
export type Phase = Of<typeof phase>;

/** A quantity that reports set, such as the strength of forces. */
const level = group({
  id: name,
  title: optional(text),
  unit: text,
  from: pattern,
  /** Attribute of the event that holds the value. */
  attribute: name,
});
export type Level = Of<typeof level>;

/** Stages with moves between them: a motion, a dispute, a silence procedure. `{flag: id, is: stage}` asks for its stage. */
const procedure = group({
  id: name,
  title: optional(text),
  initial: text,
  stages: list(
    group({
      stage: text,
      moves: list(group({ on: pattern, to: text })),
      lapse: optional(group({ after: duration, to: text })),
    }),
  ),
});
export type Procedure = Of<typeof procedure>;

/** All measures, or those named. */
export const restored: Shape<"all" | readonly Id[]> = {
  check: (value, field, problems) => {
    if (value !== "all") ids.check(value, field, problems);
  },
};

/** Restrictive measures lifted phase by phase, and how they come back. */
const relief = group({
  id: name,
  title: optional(text),
  measures: ids,
  phases: list(group({ phase: name, lift: ids })),
  snapback: optional(
    group({
      who: ids,
      notice: pattern,
      /** Takes effect when this has passed after the notice. */
      delay: duration,
      close: optional(oneOf(closings)),
      /** Blocked where this holds before the delay is over. */
      blockedBy: optional(condition),
      restores: restored,
      /** The situation of this day comes back; absent: the one before any relief. */
      asOf: optional(text),
      /** Not usable after this. */
      sunset: optional(when),
    }),
  ),
});
export type Relief = Of<typeof relief>;

/** Where money lies. Opening balance in minor units. */
const account = group({
  id: name,
  title: optional(text),
  currency: name,
  opening: minor,
  holder: optional(name),
  /** Outside of the agreement: may go below zero (donors, recipients). */
  external: optional(only),
});
export type Account = Of<typeof account>;

/** A payment against indicators. Shares of indicators add up to 1. */
const tranche = group({
  id: name,
  title: optional(text),
  from: name,
  to: name,
  minor,
  currency: name,
  at: when,
  indicators: list(group({ when: condition, share: fraction })),
  /** Pay what is met; otherwise all or nothing. */
  partial: flag,
  holdFor: optional(duration),
  onLapse: oneOf(["forfeit", "rollOver"]),
  coInvest: optional(group({ from: name, ratio: fraction })),
  profitShare: optional(list(group({ to: name, share: fraction }))),
});
export type Tranche = Of<typeof tranche>;

/** When the whole ends, and how. */
export const ending = group({ when: condition, as: oneOf(["completed", "terminated"]) });
export type Ending = Of<typeof ending>;

/** Words on which a person found no duty; of a name, only the proposal of that name: others rest on the same words. */
const setAside = group({ ...anchorFields, only: optional(name) });

/** The fields of an agreement without its commitments. */
export const frameFields = {
  id: name,
  title: text,
  /** Zone in which its days are counted: `UTC`, an offset such as `+02:00`, or a name such as `Asia/Tokyo`. */
  zone: text,
  /** When commitments without a trigger begin; absent: with entry into force or signature where a moment or an event tells it. */
  inForce: optional(when),
  parties: list(party),
  moments: list(moment),
  calendars: list(workCalendar),
  zones: list(zoneTable),
  phases: list(phase),
  levels: list(level),
  procedures: list(procedure),
  relief: list(relief),
  accounts: list(account),
  tranches: list(tranche),
  endings: list(ending),
  /** The drafts its words stand in. */
  drafts: list(name),
  /** Whom its words name, as a person confirmed it: nobody else owes. Absent: nobody has confirmed it. */
  cast: optional(list(keptMember)),
  /** Words on which a person found no duty: none is proposed on them again. */
  setAside: optional(list(setAside)),
};

const agreementShape = group({ ...frameFields, commitments: list(commitmentShape) });
/** An agreement as commitments: what `parley check` and `parley run` read. */
export type Agreement = Of<typeof agreementShape>;

/** An agreement with the defaults of the file format. */
export function agreement(fields: Partial<Agreement> & { readonly id: Id }): Agreement {
  return {
    title: fields.id,
    zone: "UTC",
    parties: [],
    moments: [],
    calendars: [],
    zones: [],
    phases: [],
    commitments: [],
    levels: [],
    procedures: [],
    relief: [],
    accounts: [],
    tranches: [],
    endings: [],
    drafts: [],
    ...fields,
  };
}

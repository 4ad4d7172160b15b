import {
  finite,
  flag,
  integer,
  line,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text,
  type FieldShapes,
  type Shape,
} from "../common/shape.ts";
import type { AgreementEvent, EventSource } from "./event.ts";
import type {
  Account,
  Agreement,
  Body,
  Commitment,
  Cure,
  DomesticStep,
  Ending,
  Exception,
  Level,
  Moment,
  Money,
  Monitor,
  Party,
  Phase,
  Procedure,
  Relief,
  TextAnchor,
  Tranche,
  VotingRule,
  WorkCalendar,
  ZoneTable,
} from "./model.ts";
import { bindingnesses, findingKinds, modalities } from "./terms.ts";
import {
  closing,
  condition,
  duration,
  effects,
  fraction,
  grade,
  ids,
  minor,
  only,
  pattern,
  scalar,
  stated,
  when,
  window,
} from "./term-shapes.ts";

/*
 * The form of agreements and their parts, declared once: for files that are read and for bodies on the record. What names refer to
 * and whether days exist is judged apart (validate.ts).
 */

/** A commitment, whole. */
export const commitmentShape: Shape<Commitment> = object<Commitment>({
  id: name,
  title: optional(text),
  modality: oneOf(modalities),
  bindingness: optional(oneOf(bindingnesses)),
  debtor: ids,
  joint: optional(oneOf(["joint", "several"])),
  creditor: ids,
  beneficiaries: optional(ids),
  trigger: optional(stated),
  each: optional(only),
  dormant: optional(only),
  condition: optional(stated),
  act: stated,
  maintain: optional(condition),
  once: optional(only),
  exceptions: optional(
    list(
      object<Exception>({
        words: text,
        when: optional(condition),
        effect: oneOf(["discharge", "suspend", "excuse"]),
        certifier: optional(nullable(name)),
        until: optional(stated),
      }),
    ),
  ),
  window: optional(window),
  repeat: optional(object<NonNullable<Commitment["repeat"]>>({ every: duration, count: optional(integer(1)) })),
  cure: optional(object<Cure>({ notice: pattern, within: duration, by: condition })),
  onFulfil: optional(effects),
  onViolate: optional(effects),
  onExercise: optional(effects),
  consequence: optional(text),
  reparation: optional(ids),
  monitor: optional(
    object<Monitor>({
      body: nullable(name),
      general: optional(only),
      method: optional(text),
      evidence: optional(grade),
      reportEvery: optional(duration),
    }),
  ),
  prevailsOver: optional(ids),
  domestic: optional(
    list(
      object<DomesticStep>({
        party: name,
        instrument: oneOf(["constitution", "statute", "ratification", "referendum", "decree"]),
        organ: optional(text),
        majority: optional(fraction),
        referendum: optional(flag),
        barredUnderMartialLaw: optional(flag),
      }),
    ),
  ),
  phase: optional(name),
  group: optional(name),
  survives: optional(only),
  scale: optional(
    list(
      object<NonNullable<Commitment["scale"]>[number]>({
        score: integer(0, 3) as Shape<0 | 1 | 2 | 3>,
        when: condition,
      }),
    ),
  ),
  money: optional(list(object<Money>({ minor, currency: name, origin: optional(text) }))),
  topics: optional(list(text)),
  anchors: list(
    object<TextAnchor>({
      draft: name,
      point: text,
      from: integer(),
      to: integer(),
      quote: text,
      paraphrase: optional(only),
    }),
  ),
  confidence: optional(finite),
  confirmedBy: optional(text),
  notes: optional(list(text)),
});

const partyFields: Omit<FieldShapes<Party>, "kind"> = {
  id: name,
  name: line,
  signs: flag,
  aliases: optional(list(line)),
  actsFor: optional(
    list(object<NonNullable<Party["actsFor"]>[number]>({ party: name, from: optional(text), to: optional(text) })),
  ),
};
const plainParty = object<Party>({
  ...partyFields,
  kind: oneOf(["state", "armedGroup", "organisation", "body", "person", "unnamed"]),
});
const body = object<Body>({
  ...partyFields,
  kind: oneOf(["body"]),
  members: list(object<Body["members"][number]>({ party: name, weight: integer(), veto: optional(only) })),
  chair: optional(name),
  rule: optional(
    object<VotingRule>({
      threshold: fraction,
      strict: optional(only),
      base: oneOf(["cast", "present", "members"]),
      quorum: optional(integer()),
      consensus: optional(only),
      silence: optional(duration),
      concurrent: optional(list(ids)),
      lapseAfter: optional(duration),
      tie: oneOf(["fails", "chair"]),
    }),
  ),
  mandate: optional(list(text)),
  finds: optional(list(oneOf(findingKinds))),
  access: optional(text),
  reportEvery: optional(duration),
  deadlock: optional(text),
  general: optional(only),
});
/** A body is a party with members; one without them is only named. */
const party: Shape<Party | Body> = {
  check: (value, field, problems) =>
    (typeof value === "object" && value !== null && "members" in value ? body : plainParty).check(
      value,
      field,
      problems,
    ),
};

const restored: Shape<"all" | readonly string[]> = {
  check: (value, field, problems) => {
    if (value !== "all") ids.check(value, field, problems);
  },
};

/** The fields of an agreement without its commitments. */
export const frameFields: FieldShapes<Omit<Agreement, "commitments">> = {
  id: name,
  title: text,
  zone: text,
  inForce: optional(when),
  parties: list(party),
  moments: list(object<Moment>({ id: name, title: optional(text), on: optional(when), first: optional(pattern) })),
  calendars: list(object<WorkCalendar>({ id: name, weekend: list(integer(1, 7)), holidays: list(text) })),
  zones: list(
    object<ZoneTable>({
      id: text,
      offsets: list(object<ZoneTable["offsets"][number]>({ from: text, minutes: integer(-1080, 1080) })),
    }),
  ),
  phases: list(
    object<Phase>({
      id: name,
      title: optional(text),
      enter: stated,
      exit: optional(stated),
      longStop: optional(when),
      onLongStop: optional(effects),
    }),
  ),
  levels: list(object<Level>({ id: name, title: optional(text), unit: text, from: pattern, attribute: name })),
  procedures: list(
    object<Procedure>({
      id: name,
      title: optional(text),
      initial: text,
      stages: list(
        object<Procedure["stages"][number]>({
          stage: text,
          moves: list(object<Procedure["stages"][number]["moves"][number]>({ on: pattern, to: text })),
          lapse: optional(object<NonNullable<Procedure["stages"][number]["lapse"]>>({ after: duration, to: text })),
        }),
      ),
    }),
  ),
  relief: list(
    object<Relief>({
      id: name,
      title: optional(text),
      measures: ids,
      phases: list(object<Relief["phases"][number]>({ phase: name, lift: ids })),
      snapback: optional(
        object<NonNullable<Relief["snapback"]>>({
          who: ids,
          notice: pattern,
          delay: duration,
          close: optional(closing),
          blockedBy: optional(condition),
          restores: restored,
          asOf: optional(text),
          sunset: optional(when),
        }),
      ),
    }),
  ),
  accounts: list(
    object<Account>({
      id: name,
      title: optional(text),
      currency: name,
      opening: minor,
      holder: optional(name),
      external: optional(only),
    }),
  ),
  tranches: list(
    object<Tranche>({
      id: name,
      title: optional(text),
      from: name,
      to: name,
      minor,
      currency: name,
      at: when,
      indicators: list(object<Tranche["indicators"][number]>({ when: condition, share: fraction })),
      partial: flag,
      holdFor: optional(duration),
      onLapse: oneOf(["forfeit", "rollOver"]),
      coInvest: optional(object<NonNullable<Tranche["coInvest"]>>({ from: name, ratio: fraction })),
      profitShare: optional(list(object<NonNullable<Tranche["profitShare"]>[number]>({ to: name, share: fraction }))),
    }),
  ),
  endings: list(object<Ending>({ when: condition, as: oneOf(["completed", "terminated"]) })),
  drafts: list(name),
};

/** Where something reported comes from. */
const eventSource = object<EventSource>({ publisher: text, date: text, url: optional(text), quote: optional(text) });

/** What an event is said to be besides its kind. */
export const attributesShape: Shape<NonNullable<AgreementEvent["attributes"]>> = record(scalar);

/** One event. */
export const eventShape: Shape<AgreementEvent> = object<AgreementEvent>({
  id: name,
  type: name,
  on: text,
  known: optional(text),
  actor: optional(name),
  target: optional(name),
  attributes: optional(attributesShape),
  grade: optional(grade),
  certifiedBy: optional(name),
  disputedBy: optional(ids),
  supersedes: optional(name),
  retracts: optional(name),
  sources: optional(list(eventSource)),
  place: optional(text),
  note: optional(text),
});

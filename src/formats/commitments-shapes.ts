import {
  either,
  fraction,
  lazy,
  list,
  minor,
  name,
  number,
  object,
  oneOf,
  only,
  orNull,
  text,
  truth,
  whole,
  word,
  type Shape,
} from "./commitments-shape.ts";

const grade = word("alleged", "reported", "verified", "certified");
const status = word(
  ..."none created inEffect suspended fulfilled violated exercised discharged terminated expired".split(" "),
);
const ids = list(name);

const duration = object({
  n: whole(0, 1_000_000),
  unit: word("hour", "day", "workday", "week", "month", "year"),
  "overflow?": word("lastDay", "nextMonth"),
  "calendar?": name,
});

const when: Shape = oneOf("a moment", {
  at: { at: text },
  anchor: { anchor: orNull(name), "plus?": duration, "minus?": duration },
  earliest: {
    earliest: list(
      lazy(() => when),
      1,
    ),
  },
  latest: {
    latest: list(
      lazy(() => when),
      1,
    ),
  },
});

const closing = word("before", "throughDay", "instant");

const window = object({
  "opens?": when,
  "due?": when,
  close: closing,
  "zone?": text,
  "grace?": duration,
  "rollTo?": name,
  "onSuspend?": word("stopClock", "runs"),
  "vague?": text,
});

const scalar = either("text or a number", text, number);
const pattern = object({
  type: name,
  "actor?": ids,
  "target?": ids,
  "where?": list(
    object({
      attribute: name,
      op: word("=", "!=", ">=", "<=", "in"),
      value: either("text, a number or a list of them", scalar, list(scalar)),
    }),
  ),
  "grade?": grade,
  "certifiedBy?": name,
});

const condition: Shape = oneOf("a condition", {
  all: { all: list(lazy(() => condition)) },
  any: { any: list(lazy(() => condition)) },
  not: { not: lazy(() => condition) },
  atLeast: { atLeast: whole(0), of: list(lazy(() => condition)) },
  happened: {
    happened: pattern,
    "since?": when,
    "until?": when,
    "count?": object({ op: word(">=", "<="), n: whole(0), "per?": duration }),
  },
  status: { status: name, is: list(status, 1), "heldFor?": duration },
  level: { level: name, op: word("<=", ">=", "="), value: number },
  balance: { balance: name, op: word("<=", ">="), minor },
  vote: { vote: name, outcome: word("carried", "failed", "lapsed") },
  flag: { flag: name, is: text },
  phase: { phase: name },
  passed: { passed: when },
});

const posting = object({ from: name, to: name, minor, currency: name, "memo?": text });
const effect: Shape = oneOf("an effect", {
  create: { create: name },
  activate: { activate: name },
  suspend: { suspend: name },
  resume: { resume: name },
  discharge: { discharge: name },
  terminate: { terminate: name },
  extend: { extend: name, by: duration },
  enterPhase: { enterPhase: name },
  setFlag: { setFlag: name, to: text },
  openVote: { openVote: name },
  lift: { lift: name },
  reimpose: { reimpose: name },
  post: { post: posting },
  after: { after: duration, effects: list(lazy(() => effect)) },
});
const effects = list(effect);

const stated = object({ words: text, "when?": condition });
const anchor = object({
  draft: name,
  point: text,
  from: whole(0),
  to: whole(0),
  quote: text,
  "paraphrase?": only,
});

const commitment = object({
  id: name,
  "title?": text,
  modality: word("obligation", "prohibition", "permission", "power"),
  "bindingness?": word("binding", "political", "expectation"),
  debtor: ids,
  "joint?": word("joint", "several"),
  creditor: ids,
  "beneficiaries?": ids,
  "trigger?": stated,
  "each?": only,
  "dormant?": only,
  "condition?": stated,
  act: stated,
  "maintain?": condition,
  "once?": only,
  "exceptions?": list(
    object({
      words: text,
      "when?": condition,
      effect: word("discharge", "suspend", "excuse"),
      "certifier?": orNull(name),
      "until?": stated,
    }),
  ),
  "window?": window,
  "repeat?": object({ every: duration, "count?": whole(1) }),
  "cure?": object({ notice: pattern, within: duration, by: condition }),
  "onFulfil?": effects,
  "onViolate?": effects,
  "onExercise?": effects,
  "consequence?": text,
  "reparation?": ids,
  "monitor?": object({
    body: orNull(name),
    "general?": only,
    "method?": text,
    "evidence?": grade,
    "reportEvery?": duration,
  }),
  "prevailsOver?": ids,
  "domestic?": list(
    object({
      party: name,
      instrument: word("constitution", "statute", "ratification", "referendum", "decree"),
      "organ?": text,
      "majority?": fraction,
      "referendum?": truth,
      "barredUnderMartialLaw?": truth,
    }),
  ),
  "phase?": name,
  "group?": name,
  "survives?": only,
  "scale?": list(object({ score: whole(0, 3), when: condition })),
  "money?": list(object({ minor, currency: name, "origin?": text })),
  "topics?": list(text),
  anchors: list(anchor),
  "confidence?": number,
  "confirmedBy?": text,
  "notes?": list(text),
});

const partyFields = {
  id: name,
  name: text,
  signs: truth,
  "aliases?": list(text),
  "actsFor?": list(object({ party: name, "from?": text, "to?": text })),
};
const party: Shape = either(
  "a party or a body",
  object({ ...partyFields, kind: word("state", "armedGroup", "organisation", "body", "person", "unnamed") }),
  object({
    ...partyFields,
    kind: word("body"),
    members: list(object({ party: name, weight: whole(0), "veto?": only })),
    "chair?": name,
    "rule?": object({
      threshold: fraction,
      "strict?": only,
      base: word("cast", "present", "members"),
      "quorum?": whole(0),
      "consensus?": only,
      "silence?": duration,
      "concurrent?": list(ids),
      "lapseAfter?": duration,
      tie: word("fails", "chair"),
    }),
    "mandate?": list(text),
    "finds?": list(word("occurred", "violates", "attributable")),
    "access?": text,
    "reportEvery?": duration,
    "deadlock?": text,
    "general?": only,
  }),
);

/** The form of an agreement file. */
export const agreementShape: Shape = object({
  "format?": word("parley-agreement"),
  id: name,
  "title?": text,
  "zone?": text,
  "inForce?": when,
  "parties?": list(party),
  "moments?": list(object({ id: name, "title?": text, "on?": when, "first?": pattern })),
  "calendars?": list(object({ id: name, weekend: list(whole(1, 7)), holidays: list(text) })),
  "zones?": list(object({ id: text, offsets: list(object({ from: text, minutes: whole(-1080, 1080) })) })),
  "phases?": list(
    object({
      id: name,
      "title?": text,
      enter: stated,
      "exit?": stated,
      "longStop?": when,
      "onLongStop?": effects,
    }),
  ),
  commitments: list(commitment),
  "levels?": list(object({ id: name, "title?": text, unit: text, from: pattern, attribute: name })),
  "procedures?": list(
    object({
      id: name,
      "title?": text,
      initial: text,
      stages: list(
        object({
          stage: text,
          moves: list(object({ on: pattern, to: text })),
          "lapse?": object({ after: duration, to: text }),
        }),
      ),
    }),
  ),
  "relief?": list(
    object({
      id: name,
      "title?": text,
      measures: ids,
      phases: list(object({ phase: name, lift: ids })),
      "snapback?": object({
        who: ids,
        notice: pattern,
        delay: duration,
        "close?": closing,
        "blockedBy?": condition,
        restores: either('"all" or a list of measures', word("all"), ids),
        "asOf?": text,
        "sunset?": when,
      }),
    }),
  ),
  "accounts?": list(
    object({ id: name, "title?": text, currency: name, opening: minor, "holder?": name, "external?": only }),
  ),
  "tranches?": list(
    object({
      id: name,
      "title?": text,
      from: name,
      to: name,
      minor,
      currency: name,
      at: when,
      indicators: list(object({ when: condition, share: fraction })),
      partial: truth,
      "holdFor?": duration,
      onLapse: word("forfeit", "rollOver"),
      "coInvest?": object({ from: name, ratio: fraction }),
      "profitShare?": list(object({ to: name, share: fraction })),
    }),
  ),
  "endings?": list(object({ when: condition, as: word("completed", "terminated") })),
  "drafts?": list(name),
});

/** The form of one line of an events file. */
export const eventShape: Shape = object({
  id: name,
  type: name,
  on: text,
  "known?": text,
  "actor?": name,
  "target?": name,
  "attributes?": (value, place) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) text(value, place);
    for (const [key, each] of Object.entries(value as Record<string, never>)) scalar(each, `${place}.${key}`);
  },
  "grade?": grade,
  "certifiedBy?": name,
  "disputedBy?": ids,
  "supersedes?": name,
  "retracts?": name,
  "sources?": list(object({ publisher: text, date: text, "url?": text, "quote?": text })),
  "place?": text,
  "note?": text,
});

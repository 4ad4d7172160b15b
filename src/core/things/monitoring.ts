import { said } from "../common/said.ts";
import { isDecimal } from "../common/decimals.ts";
import { isDay } from "../common/day.ts";
import { group, list, name, oneOf, optional, orElse, own, text, where, type Of, type Shape } from "../common/shape.ts";
import { meant, thing } from "./thing.ts";

/** How well an event is established, from weakest to strongest; each step includes the ones before. */
export const grades = ["alleged", "reported", "verified", "certified"] as const;
/** One of them. */
export type Grade = (typeof grades)[number];

/** What a party says of a report that the mediator's office filed for it. */
export const filings = ["unconfirmed", "confirmed", "contested"] as const;
/** One of them. */
export type FilingSaid = (typeof filings)[number];

/** What a body can decide about an incident, each on its own. */
export const findingKinds = ["occurred", "violates", "attributable"] as const;
/** One of them. */
export type FindingKind = (typeof findingKinds)[number];

/** What a body can answer to such a question. */
export const verdicts = ["yes", "no", "unresolved"] as const;
/** One of them. */
export type Verdict = (typeof verdicts)[number];

/** Whether a text is a day, or an instant with its offset from UTC. */
export function isWhen(text: string): boolean {
  return (
    isDay(text.slice(0, 10)) && /^(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(text.slice(10))
  );
}

const when: Shape<string> = meant(
  where(text, (value) =>
    isWhen(value) ? null : { field: "", said: said("expected.one", { wanted: said("wanted.offset-moment") }) },
  ),
  { kind: "moment" },
);

/** A number; one with a fraction stands in entries as `{"decimal": "408.7"}`. */
function figure(least: number, most: number): Shape<number> {
  return {
    form: { kind: "number", whole: false, least, most },
    check(value, field, problems) {
      const number = isDecimal(value) ? Number(value.decimal) : value;
      if (typeof number !== "number" || !(number >= least && number <= most))
        problems.push({
          field,
          said: said("expected.one", { wanted: said("wanted.number-between", { least, most }) }),
        });
    },
  };
}

const names = list(name);
const grade = orElse(oneOf(grades), "reported");

/** Where something happened: a name, and a point with its precision where one is known. */
const place = group({
  name: text,
  point: optional(group({ latitude: figure(-90, 90), longitude: figure(-180, 180) })),
  /** Radius within which it lies, in metres. */
  precisionMetres: optional(figure(0, 1e8)),
});
export type Place = Of<typeof place>;

const source = group({ publisher: text, date: when, url: optional(text), quote: optional(text) });

/** Something reported that may touch a commitment. */
export const incident = thing("incident", {
  id: own,
  /** Kind of event, as the agreement's patterns name it. */
  type: name,
  on: when,
  /** Since when it is known. */
  known: when,
  place: optional(place),
  /** The body or party that reports it. */
  reporter: name,
  /** How far it is verified. */
  grade,
  /** Who is said to have done it. */
  actor: optional(name),
  /** What or whom it struck. */
  target: optional(name),
  /** How many such events the report counts; default 1. */
  count: optional(figure(0, 1e12)),
  /** Commitments that it may touch. */
  commitments: names,
  sources: list(source),
  /** Parties that dispute it. */
  disputedBy: optional(names),
  /** The party for which the mediator's office filed it; nothing where whoever recorded it speaks for itself. */
  filedFor: optional(name),
  /** What that party says of it: contested it counts for nothing. */
  filing: optional(oneOf(filings)),
  /** Id of the one in whose place it stands. */
  supersedes: optional(name),
  /** Id of the one that it takes back. */
  retracts: optional(name),
  note: optional(text),
});
export type Incident = Of<typeof incident>;

/** How much was watched: without it, no report would look like no incident. */
export const observation = thing("observation", {
  id: own,
  body: name,
  from: when,
  until: when,
  /** Since when it is known. */
  known: when,
  /** Where was watched. */
  area: text,
  /** Hours of watching. */
  hours: orElse(figure(0, 1e7), 0),
  /** Hours for which access was denied. */
  deniedHours: optional(figure(0, 1e7)),
  /** Hours for which cameras or other means were down. */
  downHours: optional(figure(0, 1e7)),
  /** Commitments whose keeping it would have shown. */
  commitments: names,
});
export type Observation = Of<typeof observation>;

/** A body's decision on one question about an incident; the three questions are separate. */
export const finding = thing("finding", {
  id: own,
  /** Id of the incident that it is about. */
  incident: name,
  kind: oneOf(findingKinds),
  verdict: oneOf(verdicts),
  body: name,
  on: when,
  /** Since when it is known. */
  known: when,
  /** For `violates`: which commitment. */
  commitment: optional(name),
  /** For `attributable`: to whom. */
  party: optional(name),
  /** Parties that dispute it. */
  disputedBy: optional(names),
  /** Id of the one in whose place it stands. */
  supersedes: optional(name),
});
export type IncidentFinding = Of<typeof finding>;

/**
 * An aggregate: how many, of what category, in what state of verification. It has no place for names, dates of birth or
 * any other data of prisoners, children or families.
 */
export const tally = thing("tally", {
  id: own,
  /** Prisoners exchanged, children returned, violations … */
  category: text,
  on: when,
  /** Since when it is known. */
  known: when,
  /** How many there are. */
  count: orElse(figure(0, 1e12), 0),
  /** `total`: since the beginning; `period`: since the report before. */
  measure: oneOf(["total", "period"]),
  /** How far it is verified. */
  grade,
  /** The body or party that reports it. */
  reporter: name,
  /** Id of the one in whose place it stands. */
  supersedes: optional(name),
  /** Id of the one that it takes back. */
  retracts: optional(name),
});
export type Tally = Of<typeof tally>;

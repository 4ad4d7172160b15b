import {
  date,
  flag,
  group,
  integer,
  line,
  list,
  moment,
  name,
  oneOf,
  optional,
  orElse,
  own,
  pointOf,
  text,
  where,
  words,
  type Of,
} from "../common/shape.ts";
import { said } from "../common/said.ts";
import { MARK_LEVELS } from "./declared.ts";
import { anyText, draft, parties, party as partyName, sources } from "./names.ts";
import { capacity } from "./room.ts";
import { thing } from "./thing.ts";

/**
 * How the process finds that a point is agreed. `consensus`: all deciding parties; `consensus-minus`: all but the named ones;
 * `office`: the mediator's office calls it; `silence`: who does not object by a recorded deadline has agreed.
 */
const rule = where(
  group({
    kind: oneOf(["consensus", "consensus-minus", "office", "silence"]),
    /** Whose agreement counts; absent = every party that does not hold one of the roles mediator, host, observer. */
    deciding: optional(list(name)),
    /** For `consensus-minus`: the parties whose agreement is not needed. */
    minus: optional(list(name)),
  }),
  ({ kind, minus = [] }) =>
    kind === "consensus-minus" && minus.length === 0 ? { field: "minus", said: said("thing.minus") } : null,
);
export type DecisionRule = Of<typeof rule>;

/** Further names and word forms; one that ends in `*` stands with any ending. */
const alsoCalled = optional(list(line));

/** A person, body or place that texts of the process name; a person or body may speak for a party. */
const named = group({ name: line, party: optional(partyName), alsoCalled });
export type Named = Of<typeof named>;

/** Whom and what texts of a process name besides its parties. */
export const processNames = group({
  persons: optional(list(named)),
  bodies: optional(list(named)),
  places: optional(list(named)),
});
export type ProcessNames = Of<typeof processNames>;

/** What the process is called and by which rule it decides. A later entry renews the whole. */
export const processFrame = thing("process", {
  title: text,
  /** For narrow places. */
  shortTitle: text,
  /** Whether parties and events are invented. */
  fictitious: flag,
  /** What every page says before all else. */
  notice: text,
  /** IANA name; days are counted in it. */
  timeZone: words,
  /** Offsets of that zone for the life of the process, written down once so that every machine counts the same days. */
  offsets: optional(list(group({ from: moment, minutes: integer(-1080, 1080) }))),
  rule: optional(rule),
  names: optional(processNames),
  /** Handling marking of its papers, such as `Restricted`; absent = nobody has said one. */
  handling: optional(line),
});
export type ProcessBody = Of<typeof processFrame>;

/** A role held over time: belligerent, mediator, guarantor, financier, signatory, consent-holder, host. */
const role = group({ role: words, from: optional(date), until: optional(date) });
export type PartyRole = Of<typeof role>;

/** Who negotiates, a group included. */
export const party = thing("party", {
  /** Two to four letters, digits, `-` or `_`. */
  id: own,
  name: line,
  /** Hatching and hue, kept for the life of the process. */
  slot: integer(1, 8),
  roles: list(role),
  /** A capital that stands for it among them. */
  alsoCalled,
});
export type Party = Of<typeof party>;

/** A council, committee, fund or monitor. */
export const body = thing("body", {
  id: own,
  name: words,
  parties,
  /** Draft and point that create it. */
  draft: optional(draft),
  point: optional(pointOf("draft")),
  from: optional(date),
  until: optional(date),
  note: optional(text),
});
export type BodyBody = Of<typeof body>;

/** A person with one capacity, as the process knows them. Sign-in is kept elsewhere. */
export const member = thing(
  "member",
  {
    id: own,
    name: words,
    /** Whom the person acts for: a party, the mediator's office or nobody. */
    capacity,
    party: optional(partyName),
    /** Whether the person has left the process. */
    removed: optional(flag),
  },
  {
    rules: [
      ({ capacity: held, party: actsFor }) =>
        (held === "delegate") === (actsFor === undefined) ? { field: "party", said: said("thing.delegate") } : null,
    ],
  },
);
export type MemberBody = Of<typeof member>;

/**
 * What a member signed in with was lost. It ended with this entry, with all that was signed in by it, and the mediator's office
 * handed over a link to sign in anew. The member stays who they were.
 */
export const readmission = thing("readmission", {
  /** Id of the member. */
  member: name,
  name: words,
  /** What was lost, and how the office came to know. */
  why: words,
});
export type ReadmissionBody = Of<typeof readmission>;

/** Who may mark for a party up to which level, and to whom a mark is referred. */
export const credential = thing("credential", {
  id: own,
  party: partyName,
  /** Id of a member, or the name of a person or office. */
  holder: words,
  /** Levels that its holder may mark. */
  levels: list(oneOf(MARK_LEVELS), 1),
  /** Draft or composite, and points, that it is confined to; absent = all. */
  text: optional(anyText),
  points: optional(list(name)),
  /** The authority that has to approve what is agreed ad referendum. */
  adReferendumTo: optional(words),
  from: optional(date),
  until: optional(date),
  sources: optional(sources),
  note: optional(text),
});
export type CredentialBody = Of<typeof credential>;

/** A period and how densely it is covered by sources. */
export const coverage = thing("coverage", {
  until: date,
  note: orElse(text, ""),
  /** Whether no more than headlines are known of it. */
  headlinesOnly: orElse(flag, false),
});
export type Coverage = Of<typeof coverage>;

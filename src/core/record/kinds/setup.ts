import {
  date,
  flag,
  integer,
  line,
  list,
  moment,
  name,
  object,
  oneOf,
  optional,
  text,
  where,
  words,
  type Shape,
} from "../../common/shape.ts";
import type { ZoneOffset } from "../../common/zone.ts";
import { kind, type EntryKind } from "../kind.ts";
import type { Capacity } from "../room.ts";
import type { Coverage, MarkLevel, Party } from "../state.ts";
import { MARK_LEVELS, names, partyRole } from "./shapes.ts";

/**
 * How the process finds that a point is agreed. `consensus`: all deciding parties; `consensus-minus`: all but the named ones;
 * `office`: the mediator's office calls it; `silence`: who does not object by a recorded deadline has agreed.
 */
export interface DecisionRule {
  readonly kind: "consensus" | "consensus-minus" | "office" | "silence";
  /** Whose agreement counts; absent = every party that does not hold one of the roles mediator, host, observer. */
  readonly deciding?: readonly string[];
  /** For `consensus-minus`: the parties whose agreement is not needed. */
  readonly minus?: readonly string[];
}

/** Body of `process`: what it is called and by which rule it decides. A later entry renews the whole. */
export interface ProcessBody {
  readonly title: string;
  readonly shortTitle: string;
  readonly fictitious: boolean;
  readonly notice: string;
  /** IANA name; days are counted in it. */
  readonly timeZone: string;
  /** Offsets of that zone for the life of the process, written down once so that every machine counts the same days. */
  readonly offsets?: readonly ZoneOffset[];
  readonly rule?: DecisionRule;
}

/** Body of `body`: a council, committee, fund or monitor. */
export interface BodyBody {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly string[];
  /** Draft and point that create it. */
  readonly draft?: string;
  readonly point?: string;
  readonly from?: string;
  readonly until?: string;
  readonly note?: string;
}

/** Body of `member`: a person with one capacity, as the process knows them. Sign-in is kept elsewhere. */
export interface MemberBody {
  readonly id: string;
  readonly name: string;
  readonly capacity: Capacity;
  readonly party?: string;
  readonly removed?: boolean;
}

/**
 * Body of `readmission`: what a member signed in with was lost. It ended with this entry, with all that was signed in by it, and
 * the mediator's office handed over a link to sign in anew. The member stays who they were.
 */
export interface ReadmissionBody {
  readonly member: string;
  readonly name: string;
  /** What was lost, and how the office came to know. */
  readonly why: string;
}

/** Body of `credential`: who may mark for a party up to which level, and to whom a mark is referred. */
export interface CredentialBody {
  readonly id: string;
  readonly party: string;
  /** Id of a member, or the name of a person or office. */
  readonly holder: string;
  readonly levels: readonly MarkLevel[];
  /** Draft or composite, and points, that it is confined to; absent = all. */
  readonly text?: string;
  readonly points?: readonly string[];
  /** The authority that has to approve what is agreed ad referendum. */
  readonly adReferendumTo?: string;
  readonly from?: string;
  readonly until?: string;
  readonly sources?: readonly string[];
  readonly note?: string;
}

const party: Shape<Party> = object<Party>({
  id: name,
  name: line,
  slot: integer(1, 8),
  roles: list(partyRole),
});

const rule: Shape<DecisionRule> = where(
  object<DecisionRule>({
    kind: oneOf(["consensus", "consensus-minus", "office", "silence"]),
    deciding: optional(names),
    minus: optional(names),
  }),
  (value) =>
    value.kind === "consensus-minus" && (value.minus ?? []).length === 0
      ? { field: "minus", message: "Name the parties whose agreement is not needed." }
      : null,
);

/** The form of the body of `process`. */
export const processShape: Shape<ProcessBody> = object<ProcessBody>({
  title: text,
  shortTitle: text,
  fictitious: flag,
  notice: text,
  timeZone: words,
  offsets: optional(list(object<ZoneOffset>({ from: moment, minutes: integer(-1080, 1080) }))),
  rule: optional(rule),
});

/** The frame of a process. */
export const setupKinds: readonly EntryKind[] = [
  kind<ProcessBody>({
    name: "process",
    version: 1,
    writers: "setup",
    body: processShape,
    names: () => "process",
  }),
  kind<Party>({ name: "party", version: 1, writers: "setup", body: party, names: ({ id }) => id }),
  kind<BodyBody>({
    name: "body",
    version: 1,
    writers: "setup",
    body: object<BodyBody>({
      id: name,
      name: words,
      parties: names,
      draft: optional(name),
      point: optional(text),
      from: optional(date),
      until: optional(date),
      note: optional(text),
    }),
    names: ({ id }) => id,
    refers: ({ parties, draft, point }) => [
      ...parties.map((id) => ({ to: "party" as const, id, field: "parties" })),
      ...(draft === undefined
        ? []
        : [{ to: "draft" as const, id: draft, ...(point === undefined ? {} : { point }), field: "draft" }]),
    ],
  }),
  kind<MemberBody>({
    name: "member",
    version: 1,
    writers: "setup",
    body: where(
      object<MemberBody>({
        id: name,
        name: words,
        capacity: oneOf(["secretariat", "delegate", "observer"]),
        party: optional(name),
        removed: optional(flag),
      }),
      ({ capacity, party }) =>
        (capacity === "delegate") === (party === undefined)
          ? { field: "party", message: "A delegate acts for one party, and only a delegate does." }
          : null,
    ),
    names: ({ id }) => id,
    refers: ({ party }) => (party === undefined ? [] : [{ to: "party", id: party, field: "party" }]),
  }),
  kind<ReadmissionBody>({
    name: "readmission",
    version: 1,
    writers: "access",
    body: object<ReadmissionBody>({ member: name, name: words, why: words }),
  }),
  kind<CredentialBody>({
    name: "credential",
    version: 1,
    writers: "credentials",
    body: object<CredentialBody>({
      id: name,
      party: name,
      holder: words,
      levels: list(oneOf(MARK_LEVELS), 1),
      text: optional(name),
      points: optional(names),
      adReferendumTo: optional(words),
      from: optional(date),
      until: optional(date),
      sources: optional(names),
      note: optional(text),
    }),
    names: ({ id }) => id,
    refers: (body) => [
      { to: "party", id: body.party, field: "party" },
      ...(body.text === undefined ? [] : [{ to: "text" as const, id: body.text, field: "text" }]),
      ...(body.sources ?? []).map((id) => ({ to: "source" as const, id, field: "sources" })),
    ],
  }),
  kind<Coverage>({
    name: "coverage",
    version: 1,
    writers: "setup",
    body: object<Coverage>({ until: date, note: text, headlinesOnly: flag }),
  }),
];

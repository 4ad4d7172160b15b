import {
  date,
  flag,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text,
  words,
  where,
} from "../../common/shape.ts";
import { COMPARATORS } from "../../things/claim.ts";
import { CRITERIA, JUDGEMENTS, type Assessment } from "../../evidence/assessment.ts";
import {
  REGION_STATUSES,
  STANDINGS,
  UTTERANCES,
  wordsState,
  type Clash,
  type Consent,
  type Contribution,
  type Delegate,
  type Issue,
  type IssueFamily,
  type IssueOption,
  type OptionValue,
  type PartyStakes,
  type Position,
  type PositionBook,
  type Precedent,
  type Ratification,
  type Region,
  type RegionTile,
  type Risk,
  type Sourced,
  type StandingOverride,
  type WarningSign,
} from "../../evidence/positions/index.ts";
import type { Shape } from "../../common/shape.ts";
import { kind, type EntryKind, type Reference } from "../kind.ts";
import { CONFIDENCES, names } from "./shapes.ts";
import { sourceReferences } from "./texts.ts";

/** Body of `position-frame`: everything about positions but issues and positions themselves. */
export type PositionFrameBody = Omit<PositionBook, "issues" | "positions">;

/** Body of `issue`; its standing is judged in entries of its own. */
export type IssueBody = Omit<Issue, "override">;

/** Body of `issue-standing`: a person's judgement in place of the rule's, or its withdrawal. */
export interface IssueStandingBody {
  readonly issue: string;
  /** Absent = the rule holds again. */
  readonly override?: StandingOverride;
}

const sourcedFields = {
  text,
  sources: names,
  confidence: oneOf(CONFIDENCES),
  on: optional(date),
  note: optional(text),
};
const sourced = object<Sourced>(sourcedFields);
const override: Shape<StandingOverride> = object<StandingOverride>({
  standing: oneOf(STANDINGS),
  reason: words,
  by: words,
  on: date,
});

const option = object<IssueOption>({
  id: name,
  title: text,
  hedged: optional(flag),
  value: optional(
    object<OptionValue>({
      amount: nullable(integer()),
      unit: text,
      comparator: optional(oneOf(COMPARATORS)),
      scope: optional(text),
    }),
  ),
});

const partyOf = (id: string, field = "party"): Reference => ({ to: "party", id, field });
const draftOf = (id: string | undefined, point?: string): readonly Reference[] =>
  id === undefined ? [] : [{ to: "draft", id, field: "draft", ...(point === undefined ? {} : { point }) }];

/** Issues, positions on them, what stands around them, and assessments. */
export const positionKinds: readonly EntryKind[] = [
  kind<PositionFrameBody>({
    name: "position-frame",
    version: 1,
    writers: "judgements",
    body: object<PositionFrameBody>({
      families: list(object<IssueFamily>({ id: name, title: text })),
      table: optional(names),
      stakes: optional(
        list(
          object<PartyStakes>({
            party: name,
            interests: list(sourced),
            alternatives: list(sourced),
            redLines: optional(list(sourced)),
            ratification: list(
              object<Ratification>({
                ...sourcedFields,
                body: text,
                instrument: text,
                after: optional(object<NonNullable<Ratification["after"]>>({ days: integer(), event: text })),
              }),
            ),
          }),
        ),
      ),
      delegates: optional(
        list(
          object<Delegate>({
            ...sourcedFields,
            party: name,
            person: words,
            from: optional(date),
            until: optional(date),
          }),
        ),
      ),
      clashes: optional(list(object<Clash>({ ...sourcedFields, options: record(name) }))),
      consents: optional(list(object<Consent>({ ...sourcedFields, who: text, kind: text, issues: names }))),
      regions: optional(list(object<Region>({ id: name, title: text }))),
      tiles: optional(
        list(
          object<RegionTile>({
            ...sourcedFields,
            region: name,
            status: oneOf(REGION_STATUSES),
            draft: optional(name),
            party: optional(name),
            point: optional(text),
          }),
        ),
      ),
      precedents: optional(
        list(
          object<Precedent>({
            ...sourcedFields,
            id: name,
            title: text,
            clauses: list(object<Precedent["clauses"][number]>({ draft: name, point: text })),
          }),
        ),
      ),
      risks: optional(
        list(
          object<Risk>({
            ...sourcedFields,
            id: name,
            title: text,
            signs: list(object<WarningSign>({ text, events: names })),
          }),
        ),
      ),
      contributions: optional(
        list(object<Contribution>({ ...sourcedFields, draft: name, points: list(text), party: name, account: text })),
      ),
      inclusion: optional(text),
      bias: optional(text),
    }),
    names: () => "frame",
    refers: frameReferences,
  }),
  kind<IssueBody>({
    name: "issue",
    version: 1,
    writers: "facts",
    body: object<IssueBody>({
      id: name,
      title: words,
      family: name,
      options: list(option),
      topics: list(text),
      alsoCalled: optional(list(words)),
      points: optional(record(list(text))),
      between: optional(names),
      figures: optional(names),
      note: optional(text),
    }),
    names: ({ id }) => id,
    refers: ({ between, points }) => [
      ...(between ?? []).map((id) => partyOf(id, "between")),
      ...Object.entries(points ?? {}).flatMap(([draft, ids]) => [
        ...draftOf(draft),
        ...ids.flatMap((point) => draftOf(draft, point)),
      ]),
    ],
  }),
  kind<Position>({
    name: "position",
    version: 1,
    writers: "facts",
    body: where(
      object<Position>({
        id: name,
        issue: name,
        party: name,
        on: nullable(date),
        stance: text,
        option: nullable(name),
        words: optional(text),
        quote: optional(text),
        language: optional(text),
        utterance: oneOf(UTTERANCES),
        absence: optional(oneOf(["silent", "not-addressed"])),
        draft: optional(name),
        point: optional(text),
        speaker: optional(text),
        confidence: oneOf(CONFIDENCES),
        doubt: optional(text),
        sources: names,
        note: optional(text),
      }),
      (position) =>
        wordsState(position)
          ? null
          : {
              field: "words",
              message: "Give the words of the quotation or stance that state the option, or no option.",
            },
    ),
    names: ({ id }) => id,
    refers: ({ party, draft, point, sources }) => [
      partyOf(party),
      ...draftOf(draft, point),
      ...sourceReferences(sources),
    ],
  }),
  kind<IssueStandingBody>({
    name: "issue-standing",
    version: 1,
    writers: "judgements",
    body: object<IssueStandingBody>({ issue: name, override: optional(override) }),
    names: ({ issue }) => issue,
  }),
  kind<Assessment>({
    name: "assessment",
    version: 1,
    writers: "judgements",
    body: object<Assessment>({
      id: name,
      draft: name,
      point: text,
      criterion: oneOf(CRITERIA),
      assessor: words,
      on: date,
      bears: names,
      benefits: names,
      judgement: oneOf(JUDGEMENTS),
      of: optional(name),
      reason: words,
      sources: names,
      confidence: oneOf(CONFIDENCES),
    }),
    names: ({ id }) => id,
    refers: ({ draft, point, bears, benefits, of, sources }) => [
      ...draftOf(draft, point),
      ...[...bears, ...benefits, ...(of === undefined ? [] : [of])].map((id) => partyOf(id, "bears")),
      ...sourceReferences(sources),
    ],
  }),
];

function frameReferences(body: PositionFrameBody): readonly Reference[] {
  return [
    ...(body.table ?? []).map((id) => partyOf(id, "table")),
    ...(body.stakes ?? []).flatMap(({ party, interests, alternatives, redLines = [], ratification }) => [
      partyOf(party, "stakes"),
      ...[...interests, ...alternatives, ...redLines, ...ratification].flatMap(({ sources }) =>
        sourceReferences(sources),
      ),
    ]),
    ...(body.delegates ?? []).flatMap(({ party, sources }) => [
      partyOf(party, "delegates"),
      ...sourceReferences(sources),
    ]),
    ...(body.clashes ?? []).flatMap(({ sources }) => sourceReferences(sources)),
    ...(body.consents ?? []).flatMap(({ sources }) => sourceReferences(sources)),
    ...(body.tiles ?? []).flatMap(({ draft, point, party, sources }) => [
      ...draftOf(draft, point),
      ...(party === undefined ? [] : [partyOf(party)]),
      ...sourceReferences(sources),
    ]),
    ...(body.precedents ?? []).flatMap(({ clauses, sources }) => [
      ...clauses.flatMap(({ draft, point }) => draftOf(draft, point)),
      ...sourceReferences(sources),
    ]),
    ...(body.risks ?? []).flatMap(({ signs, sources }) => [
      ...signs.flatMap(({ events }) => events.map((id) => ({ to: "event" as const, id, field: "signs" }))),
      ...sourceReferences(sources),
    ]),
    ...(body.contributions ?? []).flatMap(({ draft, points, party, sources }) => [
      partyOf(party),
      ...draftOf(draft),
      ...points.flatMap((point) => draftOf(draft, point)),
      ...sourceReferences(sources),
    ]),
  ];
}

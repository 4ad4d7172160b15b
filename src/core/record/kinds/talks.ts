import {
  date,
  flag,
  list,
  moment,
  name,
  object,
  oneOf,
  optional,
  pattern,
  text,
  where,
  words,
} from "../../common/shape.ts";
import { kind, type EntryKind, type Reference } from "../kind.ts";
import type { BracketReasonKind, MarkLevel } from "../state.ts";
import { MARK_LEVELS, names, REASON_KINDS } from "./shapes.ts";
import {
  oneText,
  placeFields,
  placeReference,
  received,
  sourceReferences,
  type Receipt,
  type TextPlace,
} from "./texts.ts";

/** How a party answers. Silence is none of these. */
export type Answer = "accept" | "accept-ad-referendum" | "reserve" | "oppose";

/** Body of `stance`: the answer of the entry's party to a proposal, or to a point as it stands. */
export interface StanceBody {
  /** Entry id of the proposal. */
  readonly proposal?: string;
  readonly draft?: string;
  readonly composite?: string;
  readonly point?: string;
  readonly answer: Answer;
  /** Required where the answer is to reserve or to oppose. */
  readonly reason?: string;
  readonly sources?: readonly string[];
  /** SHA-256 of the words that are answered (`wordsHash`); the answer stands while they do. */
  readonly words?: string;
  readonly received?: Receipt;
}

/** Body of `mark`: a declaration that a point stands at a level between named parties. */
export interface MarkBody extends TextPlace {
  readonly level: MarkLevel;
  readonly between: readonly string[];
  readonly notPart: readonly string[];
  readonly declaredBy: string;
  /** Day of the declaration. */
  readonly on: string;
  readonly sources: readonly string[];
  /** Entry id of the version of the text that was before them; absent = the one of that day. */
  readonly version?: string;
  /** Id of the credential that it rests on. */
  readonly credential?: string;
  readonly note?: string;
  /** SHA-256 of the words that are marked (`wordsHash`); the mark stands while they do. */
  readonly words?: string;
  readonly received?: Receipt;
}

/** Body of `silence`: a silence procedure on points of a text, open until a deadline. */
export interface SilenceBody {
  readonly draft?: string;
  readonly composite?: string;
  readonly points: readonly string[];
  readonly deadline: string;
  readonly note?: string;
}

/** Body of `confirmation`: a party makes its own, or contests, what the office filed for it; the office, that a silence held. */
export interface ConfirmationBody {
  /** Id of the entry that it is about, in the same room. */
  readonly of: string;
  readonly answer: "confirm" | "contest";
  readonly reason?: string;
}

/** Body of `reason`: why words are in brackets. */
export interface ReasonBody extends TextPlace {
  readonly reason: BracketReasonKind;
  readonly saidBy: string;
  readonly on: string;
  readonly note: string;
  readonly sources: readonly string[];
  readonly received?: Receipt;
}

/** Body of `meeting`. */
export interface MeetingBody {
  readonly title: string;
  readonly date: string;
  readonly endDate?: string;
  readonly place?: string;
  /** Who sat together, one group a room or channel. */
  readonly sessions: readonly (readonly string[])[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly observers: readonly string[];
  /** Ids of drafts and composites on the table. */
  readonly texts: readonly string[];
  readonly outcome: string;
  /** What was agreed to happen next. */
  readonly next?: string;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** Body of `channel`: what the room of the entry is called and for. */
export interface ChannelBody {
  readonly title: string;
  readonly purpose: string;
  readonly closed?: boolean;
}

/** Body of `note`: a remark on a point, a proposal, a meeting or the process, or an answer to another note. */
export interface NoteBody {
  readonly text: string;
  readonly draft?: string;
  readonly composite?: string;
  readonly point?: string;
  /** Entry id of the proposal or other entry that it is about. */
  readonly about?: string;
  /** Entry id of the note that it answers. */
  readonly answers?: string;
}

/** Body of `withdrawal`: a draft, proposal, stance, mark … is withdrawn in the world (a mistake is corrected instead). */
export interface WithdrawalBody {
  readonly what: "draft" | "proposal" | "stance" | "mark" | "meeting" | "silence" | "credential";
  /** Id of the draft or credential, else of the entry. */
  readonly id: string;
  readonly reason?: string;
  readonly received?: Receipt;
}

const hash = pattern(/^[0-9a-f]{64}$/u, "A SHA-256 of 64 hexadecimal digits");

function textReference({
  draft,
  composite,
  point,
}: {
  readonly draft?: string;
  readonly composite?: string;
  readonly point?: string;
}): readonly Reference[] {
  const at = point === undefined ? {} : { point };
  if (draft !== undefined) return [{ to: "draft", id: draft, ...at, field: "point" }];
  return composite === undefined ? [] : [{ to: "composite", id: composite, ...at, field: "point" }];
}

function partiesReference(ids: readonly string[], field: string): readonly Reference[] {
  return ids.map((id) => ({ to: "party", id, field }));
}

/** What the parties say and do about the texts. */
export const talkKinds: readonly EntryKind[] = [
  kind<StanceBody>({
    name: "stance",
    version: 1,
    writers: "answers",
    body: where(
      object<StanceBody>({
        proposal: optional(name),
        draft: optional(name),
        composite: optional(name),
        point: optional(text),
        answer: oneOf(["accept", "accept-ad-referendum", "reserve", "oppose"]),
        reason: optional(text),
        sources: optional(names),
        words: optional(hash),
        received,
      }),
      (body) => {
        const { proposal, point, answer, reason = "" } = body;
        if (proposal === undefined ? point === undefined : point !== undefined || body.draft !== undefined)
          return { field: "proposal", message: "Name the proposal, or the text and point, that is answered." };
        if (proposal === undefined && point !== undefined) {
          const problem = oneText({ ...body, point });
          if (problem !== null) return problem;
        }
        return (answer === "reserve" || answer === "oppose") && reason.trim() === ""
          ? { field: "reason", message: "Give the reason for reserving or opposing." }
          : null;
      },
    ),
    refers: (body) => [
      ...(body.proposal === undefined ? [] : [{ to: "proposal" as const, id: body.proposal, field: "proposal" }]),
      ...textReference(body),
      ...sourceReferences(body.sources),
    ],
  }),
  kind<MarkBody>({
    name: "mark",
    version: 1,
    writers: "marks",
    body: where(
      object<MarkBody>({
        ...placeFields,
        level: oneOf(MARK_LEVELS),
        between: list(name, 2),
        notPart: names,
        declaredBy: words,
        on: date,
        sources: names,
        version: optional(name),
        credential: optional(name),
        note: optional(text),
        words: optional(hash),
        received,
      }),
      (body) => {
        const both = body.between.find((party) => body.notPart.includes(party));
        return (
          oneText(body) ??
          (both === undefined ? null : { field: "notPart", message: `${both} is named on both sides.` })
        );
      },
    ),
    refers: (body) => [
      placeReference(body),
      ...partiesReference(body.between, "between"),
      ...partiesReference(body.notPart, "notPart"),
      ...sourceReferences(body.sources),
      ...(body.version === undefined ? [] : [{ to: "entry" as const, id: body.version, field: "version" }]),
    ],
  }),
  kind<SilenceBody>({
    name: "silence",
    version: 1,
    writers: "marks",
    body: where(
      object<SilenceBody>({
        draft: optional(name),
        composite: optional(name),
        points: list(text, 1),
        deadline: moment,
        note: optional(text),
      }),
      (body) => oneText({ ...body, point: "" }),
    ),
    refers: (body) => body.points.flatMap((point) => textReference({ ...body, point })),
  }),
  kind<ConfirmationBody>({
    name: "confirmation",
    version: 1,
    writers: "answers",
    body: object<ConfirmationBody>({ of: name, answer: oneOf(["confirm", "contest"]), reason: optional(text) }),
    refers: ({ of }) => [{ to: "entry", id: of, field: "of" }],
  }),
  kind<ReasonBody>({
    name: "reason",
    version: 1,
    writers: "answers",
    body: where(
      object<ReasonBody>({
        ...placeFields,
        reason: oneOf(REASON_KINDS),
        saidBy: words,
        on: date,
        note: text,
        sources: names,
        received,
      }),
      oneText,
    ),
    refers: (body) => [placeReference(body), ...sourceReferences(body.sources)],
  }),
  kind<MeetingBody>({
    name: "meeting",
    version: 1,
    writers: "judgements",
    body: object<MeetingBody>({
      title: words,
      date,
      endDate: optional(date),
      place: optional(text),
      sessions: list(names),
      present: names,
      absent: names,
      observers: names,
      texts: names,
      outcome: text,
      next: optional(text),
      sources: names,
      note: optional(text),
    }),
    refers: (body) => [
      ...partiesReference([...body.sessions.flat(), ...body.present], "present"),
      ...partiesReference(body.absent, "absent"),
      ...partiesReference(body.observers, "observers"),
      ...body.texts.map((id) => ({ to: "text" as const, id, field: "texts" })),
      ...sourceReferences(body.sources),
    ],
  }),
  kind<ChannelBody>({
    name: "channel",
    version: 1,
    writers: "talk",
    body: object<ChannelBody>({ title: words, purpose: text, closed: optional(flag) }),
    names: () => "channel",
  }),
  kind<NoteBody>({
    name: "note",
    version: 1,
    writers: "talk",
    body: object<NoteBody>({
      text: words,
      draft: optional(name),
      composite: optional(name),
      point: optional(text),
      about: optional(name),
      answers: optional(name),
    }),
    refers: (body) => [
      ...textReference(body),
      ...(body.about === undefined ? [] : [{ to: "entry" as const, id: body.about, field: "about" }]),
      ...(body.answers === undefined ? [] : [{ to: "entry" as const, id: body.answers, field: "answers" }]),
    ],
  }),
  kind<WithdrawalBody>({
    name: "withdrawal",
    version: 1,
    writers: "answers",
    body: object<WithdrawalBody>({
      what: oneOf(["draft", "proposal", "stance", "mark", "meeting", "silence", "credential"]),
      id: name,
      reason: optional(text),
      received,
    }),
  }),
];

import {
  date,
  integer,
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
  type Shape,
} from "../../common/shape.ts";
import type { AlignmentCorrection } from "../../text/alignment.ts";
import type { Composite } from "../../text/composite.ts";
import type { Draft } from "../../text/draft.ts";
import type { PointOperation, Span } from "../../text/spans.ts";
import { kind, type EntryKind, type Reference } from "../kind.ts";
import type { ReportedChange } from "../state.ts";
import { editProblem, pointOperation, span, wholeProblem } from "./edit-shapes.ts";
import { alignmentCorrection, composite, draft, names, reportedChange } from "./shapes.ts";

/** A file kept in the entry's room. */
export interface FileReference {
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
}

/** How the office received what it files for a party. */
export interface Receipt {
  /** By what way, such as "e-mail" or "by hand". */
  readonly by: string;
  /** Day or instant at which it came. */
  readonly on: string;
  /** What came, as kept in the entry's room. */
  readonly file?: FileReference;
  readonly note?: string;
}

/** Body of `draft`: a text is tabled. The same id again is its next version. */
export interface DraftBody {
  readonly id: string;
  /** Name under which it enters a composite; a joint draft has one name such as `UA-US`. */
  readonly party: string;
  readonly draft: Draft;
  readonly reported?: readonly ReportedChange[];
  readonly file?: FileReference;
  /** Proposals that this version takes in, by the id of their entry. */
  readonly adopts?: readonly string[];
  readonly received?: Receipt;
}

/** Body of `receipt`: the files of one day, received together. */
export interface ReceiptBody {
  readonly day: string;
  /** From whom and how, such as "by mail from the five delegations". */
  readonly from: string;
  readonly drafts: readonly string[];
  readonly note?: string;
}

/** Body of `alignment`: corrected pairings between two drafts; a later entry on the same pair renews the whole. */
export interface AlignmentBody {
  readonly from: string;
  readonly to: string;
  readonly corrections: readonly AlignmentCorrection[];
}

/** Body of `composite`: one text compiled from drafts. The same id again is its next version. */
export interface CompositeBody {
  readonly id: string;
  readonly title: string;
  /** Ids of the drafts it was compiled from. */
  readonly drafts: readonly string[];
  readonly composite: Composite;
  readonly adopts?: readonly string[];
  readonly note?: string;
}

/** A place in a text: a point of a draft or of a composite. */
export interface TextPlace {
  readonly draft?: string;
  readonly composite?: string;
  readonly point: string;
}

/** Words proposed for a point as a whole: where its wording is not verbatim, and in proposals of before spans. */
export interface WholeProposal {
  readonly operation: "replace" | "add-after" | "delete";
  /** The words proposed; empty for `delete`. */
  readonly text: string;
  readonly heading?: string;
  /** The words that it stands against, as its writer saw them. */
  readonly against?: string;
  /** Alternative of a composite's slot that it would change: the parties that hold it. */
  readonly alternative?: readonly string[];
  readonly slot?: string;
  readonly range?: { readonly from: number; readonly to: number };
}

/**
 * Body of `proposal`: an amendment to a point; the party is that of the entry, none = the mediator's office. It holds either an
 * edit of one version, from which the whole point before and after follows, or the words of the whole point.
 */
export interface ProposalBody extends TextPlace, Partial<WholeProposal> {
  /** Entry of the version that the edit is counted in. */
  readonly base?: string;
  /** Words of this point that change. */
  readonly spans?: readonly Span[];
  /** New points beside or under this one, or this one deleted. */
  readonly points?: readonly PointOperation[];
  readonly reason?: string;
  /** Entry id of the proposal that it answers with other words. */
  readonly counters?: string;
  /** The returned file that it was read from. */
  readonly file?: FileReference;
  readonly sources?: readonly string[];
  readonly received?: Receipt;
}

const file = object<FileReference>({
  sha256: pattern(/^[0-9a-f]{64}$/u, "A SHA-256 of 64 hexadecimal digits"),
  name: words,
  type: text,
});

/** Given only where the office files for a party. */
export const received: Shape<Receipt | undefined> = optional(
  object<Receipt>({ by: words, on: moment, file: optional(file), note: optional(text) }),
);

/** The fields of a place in a text. */
export const placeFields = { draft: optional(name), composite: optional(name), point: text };

/** A place names exactly one text. */
export function oneText(body: TextPlace): { readonly field: string; readonly message: string } | null {
  return (body.draft === undefined) === (body.composite === undefined)
    ? { field: "draft", message: "Name the draft or the composite, one of them." }
    : null;
}

/** The reference that a place makes. */
export function placeReference({ draft, composite, point }: TextPlace): Reference {
  return draft === undefined
    ? { to: "composite", id: composite ?? "", point, field: "point" }
    : { to: "draft", id: draft, point, field: "point" };
}

/** References to sources. */
export function sourceReferences(sources: readonly string[] | undefined): readonly Reference[] {
  return (sources ?? []).map((id) => ({ to: "source", id, field: "sources" }));
}

function adopted(ids: readonly string[] | undefined): readonly Reference[] {
  return (ids ?? []).map((id) => ({ to: "proposal", id, field: "adopts" }));
}

/** Texts and what is proposed to them. */
export const textKinds: readonly EntryKind[] = [
  kind<DraftBody>({
    name: "draft",
    version: 1,
    writers: "texts",
    body: object<DraftBody>({
      id: name,
      party: words,
      draft,
      reported: optional(list(reportedChange)),
      file: optional(file),
      adopts: optional(names),
      received,
    }),
    names: ({ id }) => id,
    refers: (body) => [
      ...body.draft.tabledBy.map((id) => ({ to: "party" as const, id, field: "draft.tabledBy" })),
      ...sourceReferences(body.draft.sources),
      ...adopted(body.adopts),
    ],
  }),
  kind<ReceiptBody>({
    name: "receipt",
    version: 1,
    writers: "facts",
    body: object<ReceiptBody>({ day: date, from: text, drafts: list(name, 1), note: optional(text) }),
    refers: ({ drafts }) => drafts.map((id) => ({ to: "draft", id, field: "drafts" })),
  }),
  kind<AlignmentBody>({
    name: "alignment",
    version: 1,
    writers: "analysis",
    body: object<AlignmentBody>({ from: name, to: name, corrections: list(alignmentCorrection) }),
    names: ({ from, to }) => `${from} ${to}`,
    refers: ({ from, to, corrections }) => [
      { to: "draft", id: from, field: "from" },
      { to: "draft", id: to, field: "to" },
      ...corrections.flatMap((pair, at) => [
        ...pair.from.map((point) => ({ to: "draft" as const, id: from, point, field: `corrections[${at}].from` })),
        ...pair.to.map((point) => ({ to: "draft" as const, id: to, point, field: `corrections[${at}].to` })),
      ]),
    ],
  }),
  kind<CompositeBody>({
    name: "composite",
    version: 1,
    writers: "analysis",
    body: object<CompositeBody>({
      id: name,
      title: text,
      drafts: names,
      composite,
      adopts: optional(names),
      note: optional(text),
    }),
    names: ({ id }) => id,
    refers: ({ drafts, adopts }) => [
      ...drafts.map((id) => ({ to: "draft" as const, id, field: "drafts" })),
      ...adopted(adopts),
    ],
  }),
  kind<ProposalBody>({
    name: "proposal",
    version: 2,
    writers: "texts",
    body: where(
      object<ProposalBody>({
        ...placeFields,
        base: optional(name),
        spans: optional(list(span, 1)),
        points: optional(list(pointOperation, 1)),
        operation: optional(oneOf(["replace", "add-after", "delete"])),
        text: optional(text),
        heading: optional(text),
        against: optional(text),
        alternative: optional(names),
        slot: optional(text),
        reason: optional(text),
        counters: optional(name),
        file: optional(file),
        range: optional(object({ from: integer(), to: integer() })),
        sources: optional(names),
        received,
      }),
      (body) => oneText(body) ?? (body.base === undefined ? wholeProblem(body) : editProblem(body)),
    ),
    // Before spans a proposal held whole words; it still may. What looks like an edit there was none.
    lifts: [({ base: _base, spans: _spans, points: _points, ...whole }) => whole],
    refers: (body) => [
      placeReference(body),
      ...(body.base === undefined ? [] : [{ to: "entry" as const, id: body.base, field: "base" }]),
      ...(body.counters === undefined ? [] : [{ to: "proposal" as const, id: body.counters, field: "counters" }]),
      ...sourceReferences(body.sources),
    ],
  }),
];

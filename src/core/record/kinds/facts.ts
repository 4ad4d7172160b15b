import {
  date,
  decimal,
  integer,
  list,
  name,
  nullable,
  object,
  oneOf,
  optional,
  pattern,
  record,
  text,
  where,
  words,
} from "../../common/shape.ts";
import { kind, type EntryKind } from "../kind.ts";
import type {
  ArchivedCopy,
  CountRemark,
  DeclaredCount,
  DeclaredShare,
  Source,
  TimelineEvent,
  TopicLine,
} from "../state.ts";
import { countRemark, names, texts } from "./shapes.ts";
import { sourceReferences, type FileReference } from "./texts.ts";

/** Body of `share`; decimals are kept as text. */
export type ShareBody = Omit<DeclaredShare, "percent"> & { readonly percent: string };

const parties = (ids: readonly string[], field: string) => ids.map((id) => ({ to: "party" as const, id, field }));

/** Most bytes of a copy: what the store keeps of one file. */
export const LARGEST_COPY = 64 * 2 ** 20;

/** What a copy's fields hold; its folder reader asks the same. */
export const copyFields = {
  sha256: /^[0-9a-f]{64}$/u,
  /** A bare name: what could lead into a folder is none. */
  name: /^(?!\.{1,2}$)[^\p{Cc}/\\]{1,200}$/u,
  type: /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/u,
  captured: /^\d{4}-\d{2}-\d{2}$/u,
};

const copiedFile = object<FileReference>({
  sha256: pattern(copyFields.sha256, "A SHA-256 of 64 hexadecimal digits"),
  name: pattern(copyFields.name, "A file name without folders"),
  type: pattern(copyFields.type, "A media type such as text/html"),
});

/** What is reported and where it stands. */
export const factKinds: readonly EntryKind[] = [
  kind<Source>({
    name: "source",
    version: 1,
    writers: "facts",
    body: object<Source>({
      id: name,
      publisher: text,
      title: text,
      date: nullable(date),
      url: nullable(text),
      kind: text,
      note: optional(text),
      strength: optional(oneOf(["official", "agency", "report", "weak", "none"])),
    }),
    names: ({ id }) => id,
  }),
  kind<ArchivedCopy>({
    name: "archived-copy",
    version: 1,
    writers: "facts",
    body: where(
      object<ArchivedCopy>({ source: name, captured: date, size: integer(1), file: copiedFile, url: optional(text) }),
      ({ captured, size }) =>
        size > LARGEST_COPY
          ? { field: "size", message: `At most ${LARGEST_COPY} bytes are kept of one file, not ${size}.` }
          : copyFields.captured.test(captured)
            ? null
            : { field: "captured", message: `A day such as 2026-07-13 was expected, not "${captured}".` },
    ),
    refers: ({ source }) => [{ to: "source", id: source, field: "source" }],
  }),
  kind<TimelineEvent>({
    name: "event",
    version: 1,
    writers: "facts",
    body: object<TimelineEvent>({
      id: name,
      date,
      endDate: optional(date),
      dateNote: optional(text),
      title: text,
      summary: text,
      parties: names,
      sources: names,
      confidence: text,
      kind: text,
      place: optional(text),
      rooms: optional(list(names)),
      observers: optional(names),
      drafts: optional(names),
      note: optional(text),
    }),
    names: ({ id }) => id,
    refers: (body) => [
      ...parties(body.parties, "parties"),
      ...parties((body.rooms ?? []).flat(), "rooms"),
      ...parties(body.observers ?? [], "observers"),
      ...(body.drafts ?? []).map((id) => ({ to: "draft" as const, id, field: "drafts" })),
      ...sourceReferences(body.sources),
    ],
  }),
  kind<DeclaredCount>({
    name: "count",
    version: 1,
    writers: "judgements",
    body: where(
      object<DeclaredCount>({
        draft: name,
        agreed: integer(),
        total: integer(),
        between: list(name, 2),
        notPart: names,
        declaredBy: words,
        on: date,
        sources: names,
        open: texts,
        note: optional(text),
        remarks: optional(list(countRemark)),
      }),
      ({ agreed, total }) =>
        agreed > total
          ? { field: "agreed", message: `A whole number up to ${total} was expected, not ${agreed}.` }
          : null,
    ),
    refers: (body) => [
      ...(body.open.length === 0 ? [{ to: "draft" as const, id: body.draft, field: "draft" }] : []),
      ...body.open.map((point) => ({ to: "draft" as const, id: body.draft, point, field: "open" })),
      ...parties(body.between, "between"),
      ...parties(body.notPart, "notPart"),
      ...(body.remarks ?? []).flatMap((remark: CountRemark) => [
        ...parties([remark.party], "remarks"),
        ...sourceReferences(remark.sources),
      ]),
      ...sourceReferences(body.sources),
    ],
  }),
  kind<ShareBody>({
    name: "share",
    version: 1,
    writers: "judgements",
    body: where(
      object<ShareBody>({ draft: name, percent: decimal, declaredBy: words, on: date, sources: names }),
      ({ percent }) =>
        Number(percent) < 0 || Number(percent) > 100
          ? { field: "percent", message: "A share is from 0 to 100." }
          : null,
    ),
    refers: (body) => [{ to: "draft", id: body.draft, field: "draft" }, ...sourceReferences(body.sources)],
  }),
  kind<TopicLine>({
    name: "topic",
    version: 1,
    writers: "facts",
    body: object<TopicLine>({
      id: name,
      title: text,
      cells: record(
        object<TopicLine["cells"][string]>({
          text,
          state: optional(oneOf(["not-addressed", "not-reported", "unverified"])),
        }),
      ),
    }),
    names: ({ id }) => id,
    refers: ({ cells }) => Object.keys(cells).map((id) => ({ to: "draft", id, field: "cells" })),
  }),
];

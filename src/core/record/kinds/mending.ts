import type { JsonObject } from "../../common/json.ts";
import {
  anything,
  integer,
  moment,
  name,
  nullable,
  object,
  optional,
  pattern,
  record,
  text,
  words,
  type Shape,
} from "../../common/shape.ts";
import { kind, type EntryKind } from "../kind.ts";
import type { RoomId } from "../room.ts";

/**
 * Body of `correction`: an entry of the same room was wrong. With `body` null it is undone, else `body` (in the schema of the
 * corrected entry's version `v`) and, where given, `on` and `known` stand in its place. It holds from the moment it is known, for
 * every day asked about.
 */
export interface CorrectionBody {
  /** Id of the entry; correcting a correction undoes or renews it. */
  readonly entry: string;
  readonly body: JsonObject | null;
  /** Schema version of `body`; absent = that of the corrected entry. */
  readonly v?: number;
  readonly on?: string;
  readonly why: string;
}

/** Body of `release`, written in the narrower room: the thing that an entry holds was brought before more people. The copy there does not refer back. */
export interface ReleaseBody {
  /** Id of the entry released. */
  readonly entry: string;
  readonly to: RoomId;
  /** Id of the copy in that room. */
  readonly as: string;
}

/** Body of `erasure`: body and salt of an entry of this room were lawfully erased. */
export interface ErasureBody {
  readonly seq: number;
  readonly why: string;
  /** Rule or authority under which it was erased. */
  readonly ground: string;
}

/** The form of a correction; what the corrected body holds is judged by the kind of its entry. */
export const correctionShape: Shape<CorrectionBody> = object<CorrectionBody>({
  entry: name,
  body: nullable(record(anything)) as Shape<JsonObject | null>,
  v: optional(integer(1)),
  on: optional(moment),
  why: text,
});

/** How the record is mended without being rewritten. */
export const mendingKinds: readonly EntryKind[] = [
  kind<CorrectionBody>({
    name: "correction",
    version: 1,
    writers: "mending",
    body: correctionShape,
    refers: ({ entry }) => [{ to: "entry", id: entry, field: "entry" }],
  }),
  kind<ReleaseBody>({
    name: "release",
    version: 1,
    writers: "mending",
    body: object<ReleaseBody>({
      entry: name,
      to: pattern<RoomId>(/^(?:public|table|(?:channel|confidence|caucus)\/.+|secretariat)$/u, "A room"),
      as: name,
    }),
    refers: ({ entry }) => [{ to: "entry", id: entry, field: "entry" }],
  }),
  kind<ErasureBody>({
    name: "erasure",
    version: 1,
    writers: "mending",
    body: object<ErasureBody>({ seq: integer(1), why: words, ground: text }),
  }),
];

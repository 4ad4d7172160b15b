import type { JsonObject } from "../common/json.ts";
import {
  anything,
  integer,
  moment,
  name,
  nullable,
  optional,
  record,
  text,
  words,
  type Of,
  type Shape,
} from "../common/shape.ts";
import { entry } from "./names.ts";
import { room } from "./room.ts";
import { thing } from "./thing.ts";

/**
 * An entry of the same room was wrong. With `body` null it is undone, else `body` (in the schema of the corrected entry's version
 * `v`) and, where given, `on` and `known` stand in its place. It holds from the moment it is known, for every day asked about.
 * What the corrected body holds is judged by the kind of its entry.
 */
export const correction = thing("correction", {
  /** Id of the entry; correcting a correction undoes or renews it. */
  entry,
  body: nullable(record(anything)) as Shape<JsonObject | null>,
  /** Schema version of `body`; absent = that of the corrected entry. */
  v: optional(integer(1)),
  on: optional(moment),
  why: text,
});
export type CorrectionBody = Of<typeof correction>;

/** Written in the narrower room: the thing that an entry holds was brought before more people. The copy there does not refer back. */
export const release = thing("release", {
  /** Id of the entry released. */
  entry,
  to: room,
  /** Id of the copy in that room. */
  as: name,
});
export type ReleaseBody = Of<typeof release>;

/** Body and salt of an entry of this room were lawfully erased. */
export const erasure = thing("erasure", {
  /** Place of the entry in its room. */
  seq: integer(1),
  why: words,
  /** Rule or authority under which it was erased. */
  ground: text,
  /** Of an act (an answer, a confirmation, a mark …): what it did, which stays and counts; its remarks alone are erased. */
  keeps: optional(record(anything) as Shape<JsonObject>),
});
export type ErasureBody = Of<typeof erasure>;

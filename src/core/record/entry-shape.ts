import {
  anyName,
  anything,
  integer,
  moment,
  nullable,
  object,
  optional,
  pattern,
  problemsOf,
  record,
  where,
  type FieldProblem,
  type Shape,
} from "../common/shape.ts";
import { said } from "../common/said.ts";
import type { JsonObject } from "../common/json.ts";
import type { Entry } from "./entry.ts";
import { isRoom } from "./permissions.ts";
import type { RoomId } from "./room.ts";

const hash = pattern(/^[0-9a-f]{64}$/u, said("wanted.hex", { n: 64 }));

/** A stored entry as it comes from a file or over the network; what its body says is judged apart. */
const entryShape: Shape<Entry> = where(
  object<Entry>({
    v: integer(1),
    process: anyName,
    room: anyName as Shape<RoomId>,
    seq: integer(1),
    id: anyName,
    kind: anyName,
    on: moment,
    known: moment,
    at: pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u, said("wanted.instant")),
    by: anyName,
    party: optional(anyName),
    as: optional(anyName),
    body: nullable(record(anything)) as Shape<JsonObject | null>,
    salt: nullable(pattern(/^[0-9a-f]{32}$/u, said("wanted.hex", { n: 32 }))),
    content: hash,
    prev: hash,
    hash,
  }),
  ({ room }: { readonly room: string }) => (isRoom(room) ? null : { field: "room", said: said("not-room", { room }) }),
);

/** What is wrong with the fields of a stored entry. */
export function entryProblems(value: unknown): readonly FieldProblem[] {
  return problemsOf(value, entryShape);
}

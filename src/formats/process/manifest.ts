import { said } from "../../core/common/said.ts";
import { flag, group, line, list, name, optional, orElse, text, type Of } from "../../core/common/shape.ts";
import { knownZone } from "../../core/common/zones.ts";
import { bracketReason, count, declaredMark, declaredShare } from "../../core/things/declared.ts";
import { reportedChange } from "../../core/things/draft.ts";
import { coverage, party, processNames } from "../../core/things/process.ts";
import { alignment } from "../../core/things/texts.ts";
import { defined } from "../checks.ts";
import { readTree } from "../things/tree.ts";
import type { Node } from "./node.ts";

/** What process.yaml says of one draft; its words are in the file of that name. */
const draftEntry = group({
  id: name,
  /** Absent: the parties that tabled it, joined by hyphens. */
  party: optional(text),
  reported: optional(list(reportedChange)),
});
export type DraftEntry = Of<typeof draftEntry>;

/** The part of a process that process.yaml holds. */
export const manifest = group({
  /** Empty where the folder's name is the id. */
  id: orElse(text, ""),
  title: text,
  /** For narrow places. */
  shortTitle: optional(text),
  /** Whether parties and events are invented. */
  fictitious: orElse(flag, false),
  /** What every page says before all else. */
  notice: orElse(text, ""),
  timeZone: orElse(text, "UTC"),
  /** Handling marking of its papers, such as `Restricted`; absent = nobody has said one. */
  handling: optional(line),
  /** Rooms whose entries the files of an export hold together, where not all of them are public: they are read only with their record. */
  rooms: optional(list(name)),
  parties: list(party),
  names: optional(processNames),
  drafts: list(draftEntry),
  counts: list(count),
  shares: optional(list(declaredShare)),
  marks: optional(list(declaredMark)),
  bracketReasons: optional(list(bracketReason)),
  coverage: list(coverage),
  corrections: list(alignment),
});
export type Manifest = Of<typeof manifest> & { readonly shortTitle: string };

/** Reads the fields of process.yaml. */
export function readManifest(root: Node): Manifest {
  const read = readTree(manifest, root);
  const { timeZone } = read;
  // A later database may have names that ours has not.
  if (knownZone(timeZone) === undefined && !/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$/.test(timeZone))
    root.field("timeZone").problem(said("wrong-time-zone", { name: timeZone }));
  for (const node of root.field("parties").items()) {
    const id = node.field("id").textOr("");
    if (id !== "" && !/^[\p{L}\p{N}_-]{2,4}$/u.test(id)) node.field("id").problem(said("wrong-party-id", { id }));
  }
  return { ...defined(read), shortTitle: read.shortTitle ?? read.title };
}

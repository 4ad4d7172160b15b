import { correction, erasure, release } from "../../things/mending.ts";
import { kindOf, type EntryKind } from "../kind.ts";

/** How the record is mended without being rewritten. */
export const mendingKinds: readonly EntryKind[] = [
  kindOf(correction, "mending"),
  kindOf(release, "mending"),
  kindOf(erasure, "mending"),
];

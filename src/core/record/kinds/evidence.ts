import { briefing } from "../../things/briefing.ts";
import { claim, resolution } from "../../things/claim.ts";
import { kindOf, type EntryKind } from "../kind.ts";

/** Figures, what was decided about them, and the documents that show them. */
export const evidenceKinds: readonly EntryKind[] = [
  kindOf(claim, "facts"),
  kindOf(resolution, "judgements"),
  kindOf(briefing, "facts"),
];

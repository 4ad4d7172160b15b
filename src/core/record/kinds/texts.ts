import { alignment, composite, draft, proposal, receipt } from "../../things/texts.ts";
import { kindOf, type EntryKind } from "../kind.ts";

/** Texts and what is proposed to them. */
export const textKinds: readonly EntryKind[] = [
  kindOf(draft, "texts"),
  kindOf(receipt, "facts"),
  kindOf(alignment, "analysis", { names: ({ from, to }) => `${from} ${to}` }),
  kindOf(composite, "analysis"),
  kindOf(proposal, "texts", {
    version: 2,
    // Before spans a proposal held whole words; it still may. What looks like an edit there was none.
    lifts: [({ base: _base, spans: _spans, points: _points, ...whole }) => whole],
  }),
];

import { count, share } from "../../things/declared.ts";
import { event, topic } from "../../things/event.ts";
import { archivedCopy, source } from "../../things/source.ts";
import { kindOf, type EntryKind } from "../kind.ts";

/** What is reported and where it stands. */
export const factKinds: readonly EntryKind[] = [
  kindOf(source, "facts"),
  kindOf(archivedCopy, "facts"),
  kindOf(event, "facts"),
  kindOf(count, "judgements"),
  kindOf(share, "judgements"),
  kindOf(topic, "facts"),
];

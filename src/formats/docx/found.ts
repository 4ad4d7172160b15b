import { ok, type Result } from "../../core/common/result.ts";
import { usualChoices, type Found } from "../../core/text/found.ts";
import type { Remark } from "../../core/text/draft.ts";
import { goThrough } from "./cleanse.ts";
import { openDocx } from "./parts.ts";
import { readDocx } from "./read.ts";

/** What a Word file holds beside the words of its pages: all that `cleanse` can leave out of it. */
export function foundInDocx(bytes: Uint8Array, keepNames = false): Result<Found> {
  // Names are kept while looking, so that all that can be left out is met.
  const gone = goThrough(bytes, { ...usualChoices, names: keepNames ? "keep" : "leave-out", tracked: "both" });
  if (!gone.ok) return gone;
  const comments = commentsIn(bytes, keepNames);
  if (!comments.ok) return comments;
  const { tracked, names } = gone.value.cleansing;
  const hidden = gone.value.cleansing.hidden.filter((words) => words.trim() !== "");
  return ok({ comments: comments.value, tracked, hidden, names, cleansable: true });
}

/** The comments of a file; one that has none is not read for them. */
function commentsIn(bytes: Uint8Array, keepNames: boolean): Result<readonly Remark[]> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  if (opened.value.relations.every(({ type }) => type !== "comments")) return ok([]);
  const read = readDocx(bytes, { keepNames });
  if (!read.ok) return read;
  return ok([...read.value.blocks.flatMap(({ comments }) => comments ?? []), ...read.value.comments]);
}

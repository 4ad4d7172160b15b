import { said, type Say } from "../core/common/said.ts";

type NotesCode = "paper-footnotes" | "paper-footnotes.old" | "paper-footnotes.new";

/** Footnotes beside a redline as lines, told apart where they differ; they are not tracked. */
export function footnotesBeside(old: readonly string[], fresh: readonly string[], say: Say): readonly string[] {
  const line = (code: NotesCode, notes: readonly string[]): readonly string[] =>
    notes.length === 0 ? [] : [say(said(code, { notes: notes.join("; ") }))];
  if (old.join("\n") === fresh.join("\n")) return line("paper-footnotes", fresh);
  return [...line("paper-footnotes.old", old), ...line("paper-footnotes.new", fresh)];
}

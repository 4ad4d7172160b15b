import type { Found } from "../core/text/found.ts";
import { foundInDocx } from "../formats/docx/found.ts";
import { failureWords } from "../words/words.ts";
import type { Terminal } from "./command.ts";

/** A Word file that goes out, and the one that it was made in. */
export interface WrittenFile {
  readonly from: Uint8Array;
  readonly written: Uint8Array;
}

/** What was chosen about a file that goes out. */
export interface Standing {
  /** A redline of two files, or one party's own file. */
  readonly as: "redline" | "file";
  /** Who signs our own changes in it; null where none are tracked. */
  readonly author: string | null;
  readonly comments: "keep" | "leave-out";
  /** Whether persons stand in it by name; else as `author 1`. */
  readonly keepNames: boolean;
  /** Whether it is said which tracked changes count as accepted; not where just that was asked for. */
  readonly tellsSettled: boolean;
}

/** Words of a file that no reader sees; of one that cannot be looked through, what is made of it fails and tells why. */
export function hiddenIn(bytes: Uint8Array): readonly string[] {
  const found = foundInDocx(bytes, true);
  return found.ok ? found.value.hidden : [];
}

/** Says whether hidden words stand in the redline. */
export function tellHidden(place: string, hidden: readonly string[], kept: boolean, terminal: Terminal): void {
  const { cli } = terminal.t;
  terminal.note(cli.note({ place, what: cli.redlineHidden({ count: hidden.length, words: quoted(hidden), kept }) }));
}

/**
 * Says what else than the words of its pages stands in a Word file that goes out: tracked changes, comments and hidden words
 * of others, names and traces. Nothing of these leaves unsaid, and none is gone unsaid.
 */
export function tellStanding(place: string, { from, written }: WrittenFile, as: Standing, terminal: Terminal): void {
  const { cli } = terminal.t;
  const tell = (what: string): void => terminal.note(cli.note({ place, what }));
  // Names as they stand in what goes out; ours is told apart by them.
  const looked = foundInDocx(written, true);
  if (!looked.ok) return tell(cli.notLookedThrough({ why: failureWords(terminal.t, looked.failure) }));
  const standing = looked.value;
  const before = foundInDocx(from, as.keepNames);
  const earlier = standing.tracked.filter(({ author }) => author !== as.author);
  const kept = as.comments === "keep";
  const comments = kept ? standing.comments : before.ok ? before.value.comments : [];
  const changed = { changes: earlier.length, ...authorsOf(earlier) };
  const remarked = { count: comments.length, ...authorsOf(comments) };
  const settled = before.ok ? settledOf(before.value.tracked, earlier) : [];
  if (as.as === "redline") {
    // Of a redline the hidden words are told as they are left out or kept, each of its file.
    if (earlier.length > 0) tell(cli.earlierChanges(changed));
    if (as.tellsSettled && settled.length > 0)
      tell(cli.redlineSettled({ changes: settled.length, ...authorsOf(settled) }));
    if (comments.length > 0) tell(cli.redlineComments({ ...remarked, kept }));
  } else {
    if (earlier.length > 0) tell(cli.fileChanges(changed));
    if (settled.length > 0) tell(cli.fileSettled({ changes: settled.length, ...authorsOf(settled) }));
    if (comments.length > 0) tell(cli.fileComments(remarked));
    const { hidden } = standing;
    if (hidden.length > 0) tell(cli.fileHidden({ count: hidden.length, words: quoted(hidden) }));
  }
  const traces = untoldTraces(standing, as.author);
  if (traces.length > 0) tell(cli.standingTraces({ traces: traces.join(", ") }));
}

/** Says which tracked changes of the earlier file count as accepted in a redline. */
export function tellSettled(place: string, bytes: Uint8Array, keepNames: boolean, terminal: Terminal): void {
  const { cli } = terminal.t;
  const found = foundInDocx(bytes, keepNames);
  const tracked = found.ok ? found.value.tracked : [];
  if (tracked.length > 0)
    terminal.note(cli.note({ place, what: cli.redlineSettled({ changes: tracked.length, ...authorsOf(tracked) }) }));
}

/** Tracked changes of a file whose words stand no longer as such in what was made of it: they were settled. */
function settledOf(before: Found["tracked"], standing: Found["tracked"]): Found["tracked"] {
  return before.filter(({ kind, text }) => {
    // Not by author: the same person may go by another alias in another file.
    const now = standing.filter((each) => each.kind === kind);
    return !holdsInOrder(now.map((each) => each.text).join(""), text);
  });
}

/** Whether all signs stand in the words in their order: a passage may have come apart. */
function holdsInOrder(words: string, signs: string): boolean {
  let at = 0;
  for (const sign of signs) {
    at = words.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Names and traces but those of ourselves and of the authors who are told with what they did. */
function untoldTraces({ names, tracked, comments }: Found, ours: string | null): readonly string[] {
  const told = new Set([ours, ...[...tracked, ...comments].map(({ author }) => author)]);
  return names.flatMap(({ kind, text }) => (kind === "author" && told.has(text) ? [] : [text]));
}

const quoted = (passages: readonly string[]): string => passages.map((passage) => `“${passage.trim()}”`).join(", ");

/** How many persons said something, and their names. */
export function authorsOf(things: readonly { readonly author: string }[]): { people: number; authors: string } {
  const names = [...new Set(things.map(({ author }) => author))];
  return { people: names.length, authors: names.filter((name) => name !== "").join(", ") || "–" };
}

import { languageTable, type LanguageTable } from "../common/language/index.ts";
import { changeOf, findingsIn, joinRewordings, joinWrittenAnew } from "./changing/assemble.ts";
import { withoutMovedPhrases, withoutTitles } from "./changing/moved.ts";
import { sidesOf, type Sides } from "./changing/hunks.ts";
import { readSides, type Read } from "./changing/read.ts";
import { joinEqual } from "./changing/together.ts";
import type { Change } from "./change.ts";
import type { Edit } from "./edit.ts";

export { changesOfParaphrase } from "./changing/paraphrase.ts";

/**
 * The classified changes of a redline of verbatim texts, in the order of the texts. `language` is a BCP 47 tag; where it is
 * empty or has no table, the language is told from the text. Ranges count UTF-16 units of the two texts the edits spell.
 *
 * Numbers of days, hours, months and years, ordinals of days, dates and times of day are of kind *date*, a term of
 * "five years" too; sums with a currency *money*; per cent *percentage*; all other numbers *quantity*.
 */
export function changesOf(edits: readonly Edit[], language: string): readonly Change[] {
  if (edits.every((edit) => edit.op === "keep")) return [];
  const sides = sidesOf(withoutTornPhrases(edits));
  const table = languageTable(language, sides.oldText.length > sides.newText.length ? sides.oldText : sides.newText);
  const read = readSides(sides, table);
  const c = read.comparison;
  const found = read.hunks.flatMap((hunk) => findingsIn(c, hunk));
  const findings = withoutTitles(c, joinEqual(c, found));
  const changes = withoutMovedPhrases(c, joinWrittenAnew(c, joinRewordings(c, findings))).map((finding) =>
    changeOf(c, finding),
  );
  const all = [...changes, ...spacing(sides, read), ...insideMoves(sides, table), ...gone(sides)].toSorted(byPlace);
  return all.length === 0 && sides.movedIn.size === 0 && sides.oldText !== sides.newText ? [onlySpacing(sides)] : all;
}

/**
 * Phrases that left for another pair or came from one are judged as what they are to this text: removed or added.
 * Whole sentences keep their move.
 */
function withoutTornPhrases(edits: readonly Edit[]): readonly Edit[] {
  const numbers = (op: "moveOut" | "moveIn") => new Set(edits.flatMap((edit) => (edit.op === op ? [edit.move] : [])));
  const [out, into] = [numbers("moveOut"), numbers("moveIn")];
  return edits.map((edit): Edit => {
    if (edit.op === "moveOut" && !into.has(edit.move) && !isSentence(edit.text))
      return { op: "delete", text: edit.text };
    if (edit.op === "moveIn" && !out.has(edit.move) && !isSentence(edit.text)) return { op: "insert", text: edit.text };
    return edit;
  });
}

/** Texts that differ in nothing but white space or invisible characters. */
function onlySpacing({ oldText, newText }: Sides): Change {
  const whole = (text: string) => ({ from: 0, to: text.length });
  return {
    kind: "punctuation",
    class: "formal",
    from: oldText,
    to: newText,
    fromRange: whole(oldText),
    toRange: whole(newText),
  };
}

/** White space that differs between tokens kept side by side: formal. */
function spacing(sides: Sides, read: Read): readonly Change[] {
  const changes: Change[] = [];
  let before: readonly [number, number] = [-1, -1];
  for (const pair of [...read.tokenPairs, [read.oldTokens.length, read.newTokens.length] as const]) {
    const adjacent = pair[0] === before[0] + 1 && pair[1] === before[1] + 1;
    const from = {
      from: read.oldTokens[before[0]]?.to ?? 0,
      to: read.oldTokens[pair[0]]?.from ?? sides.oldText.length,
    };
    const to = { from: read.newTokens[before[1]]?.to ?? 0, to: read.newTokens[pair[1]]?.from ?? sides.newText.length };
    before = pair;
    if (!adjacent) continue;
    const old = sides.oldText.slice(from.from, from.to);
    const next = sides.newText.slice(to.from, to.to);
    if (old !== next)
      changes.push({ kind: "punctuation", class: "formal", from: old, to: next, fromRange: from, toRange: to });
  }
  return changes;
}

/** What was edited inside passages on their way; and passages torn out of a sentence, whose new place may alter it. */
function insideMoves(sides: Sides, table: LanguageTable): readonly Change[] {
  const changes: Change[] = [];
  for (const [move, moved] of sides.movedIn) {
    const origin = sides.movedOut.get(move);
    if (moved.edits) {
      for (const change of changesOf(moved.edits, table.code)) changes.push(shifted(change, origin?.from, moved.to));
    }
    const text = sides.newText.slice(moved.to, moved.to + moved.length);
    const toRange = { from: moved.to, to: moved.to + moved.length };
    if (!origin) changes.push({ kind: "addition", class: "unclassified", from: "", to: text, toRange });
    if (isSentence(text) || !origin) continue;
    changes.push({
      kind: "wording",
      class: "unclassified",
      from: sides.oldText.slice(origin.from, origin.from + origin.length),
      to: text,
      fromRange: { from: origin.from, to: origin.from + origin.length },
      toRange,
    });
  }
  return changes;
}

/** Sentences that left for another pair: no words changed, but this point no longer says them. */
function gone(sides: Sides): readonly Change[] {
  return [...sides.movedOut].flatMap(([move, { from, length }]): readonly Change[] => {
    if (sides.movedIn.has(move)) return [];
    const fromRange = { from, to: from + length };
    const text = sides.oldText.slice(from, from + length);
    return [{ kind: "deletion", class: "unclassified", from: text, to: "", fromRange }];
  });
}

function isSentence(text: string): boolean {
  return /[.;:!?][")”’']?\s*$/u.test(text) && text.trim().length > 20;
}

function shifted(change: Change, from: number | undefined, to: number): Change {
  const { fromRange, toRange, ...rest } = change;
  return {
    ...rest,
    ...(fromRange && from !== undefined ? { fromRange: { from: fromRange.from + from, to: fromRange.to + from } } : {}),
    ...(toRange ? { toRange: { from: toRange.from + to, to: toRange.to + to } } : {}),
  };
}

function byPlace(one: Change, other: Change): number {
  return (
    (one.toRange?.from ?? 0) - (other.toRange?.from ?? 0) || (one.fromRange?.from ?? 0) - (other.fromRange?.from ?? 0)
  );
}

import { languageTable, type LanguageTable } from "../common/language/index.ts";
import { changeOf, findingsIn, joinRewordings } from "./changing/assemble.ts";
import { hunksBetween, keptPairs, sidesOf, type Sides } from "./changing/hunks.ts";
import { lex } from "./changing/lex.ts";
import type { Comparison } from "./changing/side.ts";
import { namesIn, unitsOf, type Unit } from "./changing/units.ts";
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
  const sides = sidesOf(edits);
  const table = languageTable(language, sides.oldText.length > sides.newText.length ? sides.oldText : sides.newText);
  const oldTokens = lex(sides.oldText, table);
  const newTokens = lex(sides.newText, table);
  const names = new Set([...namesIn(oldTokens), ...namesIn(newTokens)]);
  const c: Comparison = {
    old: {
      text: sides.oldText,
      units: outside(
        unitsOf(oldTokens, table, names),
        [...sides.movedOut.values()].map((moved) => [moved.from, moved.from + moved.length]),
      ),
    },
    new: {
      text: sides.newText,
      units: outside(
        unitsOf(newTokens, table, names),
        [...sides.movedIn.values()].map((moved) => [moved.to, moved.to + moved.length]),
      ),
    },
    table,
  };
  const pairs = keptPairs(c.old.units, c.new.units, sides.kept);
  const findings = hunksBetween(pairs, c.old.units.length, c.new.units.length).flatMap((hunk) => findingsIn(c, hunk));
  const changes = joinRewordings(c, findings).map((finding) => changeOf(c, finding));
  return [...changes, ...spacing(c, pairs), ...insideMoves(sides, table)].sort(byPlace);
}

/** Units that lie in none of the stretches; both in ascending order. */
function outside(units: readonly Unit[], stretches: readonly (readonly [number, number])[]): readonly Unit[] {
  if (stretches.length === 0) return units;
  let next = 0;
  return units.filter((unit) => {
    while (next < stretches.length && (stretches[next]?.[1] ?? 0) <= unit.from) next++;
    const stretch = stretches[next];
    return !stretch || unit.to <= stretch[0];
  });
}

/** White space that differs between units kept side by side: formal. */
function spacing(c: Comparison, pairs: readonly (readonly [number, number])[]): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, [i, j]] of pairs.entries()) {
    const next = pairs[index + 1];
    if (!next || next[0] !== i + 1 || next[1] !== j + 1) continue;
    const from = { from: c.old.units[i]?.to ?? 0, to: c.old.units[i + 1]?.from ?? 0 };
    const to = { from: c.new.units[j]?.to ?? 0, to: c.new.units[j + 1]?.from ?? 0 };
    const before = c.old.text.slice(from.from, from.to);
    const after = c.new.text.slice(to.from, to.to);
    if (before === after || /\S/u.test(before) || /\S/u.test(after)) continue;
    changes.push({ kind: "punctuation", class: "formal", from: before, to: after, fromRange: from, toRange: to });
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
    if (isSentence(text) || !origin) continue;
    changes.push({
      kind: "wording",
      class: "unclassified",
      from: sides.oldText.slice(origin.from, origin.from + origin.length),
      to: text,
      fromRange: { from: origin.from, to: origin.from + origin.length },
      toRange: { from: moved.to, to: moved.to + moved.length },
    });
  }
  return changes;
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

import type { RedlinePair, Substitution } from "../alignment.ts";
import type { Change, ChangeKind } from "../change.ts";
import type { ComparedTexts } from "./pair.ts";

/** In so many points at least the words were replaced; fewer may be chance. */
const LEAST = 3;
/** Of the places where the old words stood, at most this share still has them: else they were not replaced everywhere. */
const MOST_LEFT = 0.1;

/**
 * What names somebody or something. What binds (shall, may, not, a day, a figure, a condition) alters an obligation at
 * each place of its own and is told there, however often it was changed.
 */
const NAMING: ReadonlySet<ChangeKind> = new Set(["actor", "wording", "definition", "reference"]);

/** A change that may be one of many alike, with the words that were replaced. */
interface Replacement {
  readonly pair: number;
  readonly change: Change;
  readonly from: string;
  readonly to: string;
}

/**
 * Substitutions that were made everywhere ("the Community" → "the Union"), told once, as facts of the comparison; their
 * single places are formal, and of a kind of their own.
 */
export function withSubstitutions(
  pairs: readonly RedlinePair[],
  texts: readonly ComparedTexts[],
): { readonly pairs: readonly RedlinePair[]; readonly substitutions: readonly Substitution[] } {
  const groups = new Map<string, Replacement[]>();
  pairs.forEach((pair, index) => {
    for (const change of pair.changes) {
      const found = replacementOf(change, index, texts[index]);
      if (found === null) continue;
      const key = `${found.from.toLowerCase()}\n${found.to.toLowerCase()}`;
      groups.set(key, [...(groups.get(key) ?? []), found]);
    }
  });
  const made = [...groups.values()].filter(
    (group) => new Set(group.map(({ pair }) => pair)).size >= LEAST && isEverywhere(group, texts),
  );
  const muted = new Set(made.flatMap((group) => group.map(({ change }) => change)));
  const substitutions = made.map((group): Substitution => {
    const places = [...new Set(group.map(({ pair }) => pair))];
    return {
      from: group[0]?.from ?? "",
      to: group[0]?.to ?? "",
      count: group.length,
      places: places.map((index) => ({ from: pairs[index]?.from ?? [], to: pairs[index]?.to ?? [] })),
    };
  });
  if (muted.size === 0) return { pairs, substitutions: [] };
  return {
    pairs: pairs.map((pair) => {
      const changes = pair.changes.map((change): Change =>
        muted.has(change) ? { ...change, kind: "substitution", class: "formal" } : change,
      );
      const same = pair.relation === "modified" && changes.every((change) => change.class === "formal");
      return { ...pair, changes, relation: same ? "same" : pair.relation };
    }),
    substitutions: substitutions.sort((one, other) => other.count - one.count),
  };
}

/** The words that a change replaces; words only added to a name, or taken from it, replace the longer name. */
function replacementOf(change: Change, pair: number, texts: ComparedTexts | undefined): Replacement | null {
  const { kind, class: of, from, to, fromRange, toRange, inHeading, inFootnote } = change;
  if (of === "formal" || !NAMING.has(kind) || inHeading || inFootnote || !texts?.verbatim) return null;
  if (!fromRange || !toRange) return null;
  if (kind === "reference" && !(ACT.test(from) && ACT.test(to))) return null;
  if (from !== "" && to !== "") return isName(from) && isName(to) ? { pair, change, from, to } : null;
  if (kind !== "actor") return null;
  const before = lastWord(texts.from.slice(0, fromRange.from));
  if (before === "" || before !== lastWord(texts.to.slice(0, toRange.from))) return null;
  return { pair, change, from: `${before} ${from}`.trim(), to: `${before} ${to}`.trim() };
}

/** The number of an act; it alone may hold figures. */
const ACT = /\p{Nd}\/\p{Nd}/u;

/** Words with one that is more than grammar, or the number of an act. */
function isName(words: string): boolean {
  return ACT.test(words) || (/\p{L}{4}/u.test(words) && !/\p{Nd}/u.test(words));
}

function lastWord(text: string): string {
  return /([\p{L}\p{M}-]+)\s*$/u.exec(text.slice(-60))?.[1] ?? "";
}

/** Whether the new texts of the points, where they have a counterpart, hardly have the old words any more. */
function isEverywhere(group: readonly Replacement[], texts: readonly ComparedTexts[]): boolean {
  const [first] = group;
  if (first === undefined) return false;
  const { from, to } = first;
  let stood = 0;
  let left = 0;
  for (const { from: old, to: next, fromPoints, toPoints } of texts) {
    if (fromPoints === 0 || toPoints === 0) continue;
    stood += occurrences(old, from);
    // "college" stands in "college of supervisors" too.
    left += occurrences(next, from) - (occurrences(to, from) > 0 ? occurrences(next, to) : 0);
  }
  return stood > 0 && Math.max(0, left) <= stood * MOST_LEFT;
}

/** How often some words stand in a text, as whole words, in any case. */
function occurrences(text: string, words: string): number {
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()];
  const isLetter = (at: number): boolean => /[\p{L}\p{Nd}]/u.test(within.charAt(at));
  let count = 0;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length))
    if (!isLetter(at - 1) && !isLetter(at + sought.length)) count++;
  return count;
}

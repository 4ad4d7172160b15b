import { languageTable, type LanguageTable } from "../../common/language/index.ts";
import type { RedlinePair, Substitution } from "../alignment.ts";
import type { Change, ChangeKind, TextRange } from "../change.ts";
import type { ComparedTexts } from "./pair.ts";

/** In so many points at least the words were replaced; fewer may be chance. */
const LEAST = 2;
/** So many times at least the old words stood. */
const STOOD = 3;
/** In so many points made, it is told once even where the old words stand elsewhere still; there it may alter who is meant. */
const AGAIN = 4;
/** Of the places where the old words stood, at most this share still has them: else they were not replaced everywhere. */
const MOST_LEFT = 0.1;

/**
 * What names somebody or something; more words of a term are told so too, but never muted. What binds (shall, may, not, a day, a figure, a condition) alters an obligation at
 * each place of its own and is told there, however often it was changed.
 */
const NAMING: ReadonlySet<ChangeKind> = new Set(["actor", "wording", "definition", "reference"]);

/** A change that may be one of many alike, with the words that were replaced. */
interface Replacement {
  readonly pair: number;
  readonly changes: readonly Change[];
  readonly from: string;
  readonly to: string;
}

/**
 * Substitutions that were made everywhere ("the Community" → "the Union"), told once, as facts of the comparison; their
 * single places are formal, and of a kind of their own. One that was made again and again, but not everywhere, is told once
 * as well; its places are not formal, as here it may alter who is meant and there not.
 */
export function withSubstitutions(
  pairs: readonly RedlinePair[],
  texts: readonly ComparedTexts[],
  language: string,
): { readonly pairs: readonly RedlinePair[]; readonly substitutions: readonly Substitution[] } {
  const table = languageTable(language, "");
  const groups = new Map<string, Replacement[]>();
  pairs.forEach((pair, index) => {
    for (const [at, change] of pair.changes.entries()) {
      const side = texts[index];
      for (const found of [
        ...replacementsOf(change, index, side),
        ...replacedTogether(change, pair.changes[at + 1], index, side),
      ]) {
        const key = `${basesOf(found.from, table)}\n${basesOf(found.to, table)}`;
        groups.set(key, [...(groups.get(key) ?? []), found]);
      }
    }
  });
  const muted = new Map<Change, Change["class"]>();
  const succeeded = new Set<Change>();
  // What was replaced together is told together: the longer first.
  const longest = [...groups.values()].sort(
    (one, other) => (other[0]?.changes.length ?? 0) - (one[0]?.changes.length ?? 0),
  );
  const made = longest.filter((all) => {
    const group = all.filter(({ changes }) => !changes.some((change) => muted.has(change)));
    const often = new Set(group.map(({ pair }) => pair)).size >= LEAST || group.length >= STOOD;
    const everywhere = often && (isFullerName(group) || isEverywhere(group, texts));
    if (!everywhere && !isMadeAgain(group)) return false;
    for (const { changes } of group)
      for (const change of changes)
        muted.set(change, everywhere && NAMING.has(change.kind) ? "formal" : "unclassified");
    return true;
  });
  for (const group of groups.values())
    if (group[0] && isSucceeded(group[0], texts, table))
      for (const { changes } of group) for (const change of changes) if (!muted.has(change)) succeeded.add(change);
  const substitutions = made.map((group): Substitution => {
    const places = [...new Set(group.map(({ pair }) => pair))];
    return {
      from: group[0]?.from ?? "",
      to: group[0]?.to ?? "",
      count: group.length,
      places: places.map((index) => ({ from: pairs[index]?.from ?? [], to: pairs[index]?.to ?? [] })),
    };
  });
  if (muted.size === 0 && succeeded.size === 0) return { pairs, substitutions: [] };
  return {
    pairs: pairs.map((pair) => {
      const changes = pair.changes.map((change): Change => {
        const of = muted.get(change);
        if (of !== undefined) return { ...change, kind: "substitution", class: of };
        return succeeded.has(change) ? { ...change, class: "unclassified" } : change;
      });
      const same = pair.relation === "modified" && changes.every((change) => change.class === "formal");
      return { ...pair, changes, relation: same ? "same" : pair.relation };
    }),
    substitutions: substitutions.sort((one, other) => other.count - one.count),
  };
}

/**
 * The words that a change replaces, alone and with the word before them ("workers" may stay, "self-employed workers" be
 * replaced); words only added, or taken away, replace a longer or shorter term.
 */
function replacementsOf(change: Change, pair: number, texts: ComparedTexts | undefined): readonly Replacement[] {
  const { kind, class: of, from, to, fromRange, toRange, inHeading, inFootnote } = change;
  if (of === "formal" || inHeading || inFootnote || !texts?.verbatim || !fromRange || !toRange) return [];
  if (kind === "reference" && !(ACT.test(from) && ACT.test(to))) return [];
  const before = lastWord(texts.from.slice(0, fromRange.from));
  const follows = before !== "" && before === lastWord(texts.to.slice(0, toRange.from));
  const made = (old: string, next: string): Replacement => ({
    pair,
    changes: [change],
    from: old.trim(),
    to: next.trim(),
  });
  if (from !== "" && to !== "") {
    if (!NAMING.has(kind) || !isName(from) || !isName(to)) return [];
    return [made(from, to), ...(follows ? [made(`${before} ${from}`, `${before} ${to}`)] : [])];
  }
  if (!follows) return [];
  if (kind === "actor") return [made(`${before} ${from}`, `${before} ${to}`)];
  const after = firstWord(texts.from.slice(fromRange.to));
  const isTerm = (kind === "addition" || kind === "deletion") && TERM.test(from + to);
  if (!isTerm || after === "" || after !== firstWord(texts.to.slice(toRange.to))) return [];
  return [made(`${before} ${from} ${after}`.replace("  ", " "), `${before} ${to} ${after}`.replace("  ", " "))];
}

/** Kinds of words that may go together with a name: "and persons" behind "institutions". */
const BESIDE: ReadonlySet<ChangeKind> = new Set(["deletion", "addition", "list", "actor", "wording", "quantity"]);

/** Two changes with nothing but white space between them: "institutions and persons" → "obliged entities". */
function replacedTogether(
  one: Change,
  other: Change | undefined,
  pair: number,
  texts: ComparedTexts | undefined,
): readonly Replacement[] {
  const places = [one.fromRange, one.toRange, other?.fromRange, other?.toRange];
  if (!other || !texts?.verbatim || places.includes(undefined) || !NAMING.has(one.kind) || !BESIDE.has(other.kind))
    return [];
  if (
    one.class === "formal" ||
    other.class === "formal" ||
    [one, other].some((change) => change.inHeading ?? change.inFootnote)
  )
    return [];
  const across = (text: string, [first, second]: readonly (TextRange | undefined)[]): string | null => {
    if (!first || !second || /\S/u.test(text.slice(first.to, second.from))) return null;
    return text.slice(first.from, second.to).trim();
  };
  const from = across(texts.from, [one.fromRange, other.fromRange]);
  const to = across(texts.to, [one.toRange, other.toRange]);
  if (from === null || to === null || !isName(from) || !isName(to)) return [];
  return [{ pair, changes: [one, other], from, to }];
}

/** Up to three words, as a term may have more or less: "occupational social security schemes". */
const TERM = /^[\p{L}\p{M}-]+(?: [\p{L}\p{M}-]+){0,2}$/u;

/** The number of an act; it alone may hold figures. */
const ACT = /\p{Nd}\/\p{Nd}/u;

/** Words with one that is more than grammar, or the number of an act. */
function isName(words: string): boolean {
  return ACT.test(words) || (/\p{L}{4}/u.test(words) && !/\p{Nd}/u.test(words));
}

function lastWord(text: string): string {
  return /([\p{L}\p{M}-]+)\s*$/u.exec(text.slice(-60))?.[1] ?? "";
}

function firstWord(text: string): string {
  return /^\s*([\p{L}\p{M}-]+)/u.exec(text.slice(0, 60))?.[1] ?? "";
}

/** In so many points a name was given its fuller form, or a shorter one, that it is a matter of style. */
const FULLER = 5;

/** "the college" → "the college of supervisors", again and again; "the college and the chair" would be another. */
function isFullerName(group: readonly Replacement[]): boolean {
  const [first] = group;
  if (first === undefined || new Set(group.map(({ pair }) => pair)).size < FULLER) return false;
  const [short, long] = [first.from, first.to].sort((one, other) => one.length - other.length) as [string, string];
  return long.startsWith(`${short} of `);
}

/** Whether one name took the place of another in many points. */
function isMadeAgain(group: readonly Replacement[]): boolean {
  const named = group.every(
    ({ changes, from, to }) =>
      from !== "" && to !== "" && NAMING.has(changes[0]?.kind ?? "modality") && changes[0]?.to !== "",
  );
  return named && new Set(group.map(({ pair }) => pair)).size >= AGAIN;
}

/** Words in their base forms: one institution and several are replaced as one. */
function basesOf(words: string, table: LanguageTable): string {
  return words.toLowerCase().replace(/[\p{L}\p{M}-]+/gu, (word) => table.inflection(word).base);
}

/** Whether the new texts of the points, where they have a counterpart, hardly have the old words any more. */
function isEverywhere(group: readonly Replacement[], texts: readonly ComparedTexts[]): boolean {
  const forms = new Map(group.map(({ from, to }) => [from.toLowerCase(), to]));
  let stood = 0;
  let left = 0;
  for (const { from: old, to: next, fromPoints, toPoints } of texts) {
    if (fromPoints === 0 || toPoints === 0) continue;
    for (const [from, to] of forms) {
      stood += occurrences(old, from);
      // "college" stands in "college of supervisors" too.
      left += occurrences(next, from) - (occurrences(to, from) > 0 ? occurrences(next, to) : 0);
    }
  }
  return stood >= STOOD && Math.max(0, left) <= stood * MOST_LEFT;
}

/** Whether the later body's name took the place of the earlier's, which the new texts name nowhere any more. */
function isSucceeded({ from, to }: Replacement, texts: readonly ComparedTexts[], table: LanguageTable): boolean {
  const isName = (words: string): boolean => /^\p{Lu}/u.test(words);
  const [old, next] = [from.toLowerCase(), to.toLowerCase()];
  const known = table.near?.succession?.some(
    (names) => [...names].indexOf(old) >= 0 && [...names].indexOf(next) > [...names].indexOf(old),
  );
  return known === true && isName(from) && isName(to) && texts.every((one) => occurrences(one.to, from) === 0);
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

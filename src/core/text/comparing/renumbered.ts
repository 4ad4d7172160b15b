import { mainLanguage } from "../../common/language/one-language.ts";
import { treatyWords, type TreatyWords } from "../../common/language/treaty-words.ts";
import { SURE_PAIRING, type RedlinePair } from "../alignment.ts";
import type { Change } from "../change.ts";
import type { Outline } from "./outline.ts";
import type { ComparedTexts } from "./pair.ts";

/** What became of the numbers of points: from the number in the first draft to those in the second. */
type Renumbering = ReadonlyMap<string, ReadonlySet<string>>;

/** What a citation may be: only a number, and the marks of parts behind it: 10, 3a, 10(1), 2(a). */
const citation = /^(\p{Nd}+\p{L}?)((?:\s*\(\p{Nd}*\p{L}{0,4}\))*)$/u;

/**
 * References that changed only because the points they name are numbered anew, which the pairing of the points tells:
 * formal, and of a kind of their own. A reference to another instrument, or one whose point the pairing does not know
 * to be the same, stays what it was.
 */
export function withRenumbered(
  pairs: readonly RedlinePair[],
  texts: readonly ComparedTexts[],
  from: Outline,
  to: Outline,
  language: string,
): readonly RedlinePair[] {
  const tops = new Map<string, Set<string>>();
  const below = new Map<string, Map<string, Set<string>>>();
  /** By "7>26": what became of the numbers below point 7, which is 26 now. */
  const inside = new Map<string, Map<string, Set<string>>>();
  const names = new Set<string>();
  for (const pair of pairs) {
    if (pair.confidence < SURE_PAIRING) continue;
    for (const old of pair.from) {
      for (const next of pair.to) {
        const [label, other] = [from.labelOf(old), to.labelOf(next)];
        const parent = from.parentOf(old);
        const table = parent === null ? tops : (below.get(parent) ?? new Map<string, Set<string>>());
        if (parent !== null) below.set(parent, table);
        add(table, numberOf(label), numberOf(other));
        const over = to.parentOf(next);
        if (parent !== null && over !== null) {
          const key = `${numberOf(from.labelOf(parent))}>${numberOf(to.labelOf(over))}`;
          const numbers = inside.get(key) ?? new Map<string, Set<string>>();
          inside.set(key, numbers);
          add(numbers, numberOf(label), numberOf(other));
        }
        if (parent === null) names.add(nameOf(label));
      }
    }
  }
  names.delete("");
  const known = treatyWords([mainLanguage(language)]);
  // Where nothing tells another instrument from this one, no reference is known to be to this one.
  if (known.instruments.size === 0) return pairs;
  const isPart = (word: string): boolean => known.parts.has(word) || names.has(word.slice(0, STEM));
  return pairs.map((pair, index) => {
    const side = texts[index];
    if (side === undefined || pair.to.length === 0) return pair;
    const top = pair.from[0] === undefined ? null : from.parentOf(pair.from[0]);
    const siblings = top === null ? undefined : below.get(top);
    const isConsequence = (change: Change): boolean => {
      if (change.kind !== "reference" || change.inHeading || change.inFootnote || !change.fromRange) return false;
      const word = wordBefore(side.from.slice(0, change.fromRange.from));
      if (!isPart(word) || word !== wordBefore(side.to.slice(0, change.toRange?.from ?? 0))) return false;
      if (citesOther(side.from.slice(change.fromRange.to), known)) return false;
      const named = names.size > 0 && names.has(word.slice(0, STEM));
      const table = named ? tops : names.size > 0 ? siblings : agreeing(tops, siblings);
      const marks = [side.from.slice(0, change.fromRange.from), side.to.slice(0, change.toRange?.from ?? 0)] as const;
      return table !== undefined && follows(change, table, table === tops ? inside : new Map(), marks);
    };
    const changes = pair.changes.map((change): Change =>
      isConsequence(change) ? { ...change, kind: "renumbering", class: "formal" } : change,
    );
    const same = pair.relation === "modified" && changes.every((change) => change.class === "formal");
    return { ...pair, changes, relation: same ? "same" : pair.relation };
  });
}

function add(table: Map<string, Set<string>>, old: string, next: string): void {
  if (old === "" || next === "") return;
  const known = table.get(old);
  if (known === undefined) table.set(old, new Set([next]));
  else known.add(next);
}

/** Inflected forms of the word in a label have so much in common. */
const STEM = 5;

/** "article 10" → the word that labels of the draft begin with, as far as its forms agree; "" where they have none. */
function nameOf(label: string): string {
  return (/^\p{L}{3,}/u.exec(label.trim().toLowerCase())?.[0] ?? "").slice(0, STEM);
}

/** The number or mark of a label: "Article 3a" → "3a", "(b)" → "b". */
function numberOf(label: string): string {
  return /(\p{Nd}+\p{L}?|(?<!\p{L})\p{L}{1,4})[^\p{L}\p{Nd}]*$/u.exec(label.trim().toLowerCase())?.[1] ?? "";
}

/** The word before a number, other numbers and what joins them left out: "Articles" before "5" in "Articles 3, 4 and 5". */
function wordBefore(text: string): string {
  const words =
    text
      .slice(-80)
      .toLowerCase()
      .match(/[\p{L}\p{M}-]+|[\p{Nd}]+\p{L}?(?:\s*\(\w+\))*|[.;:]/gu) ?? [];
  let at = words.length - 1;
  while (at > 0 && (/^\p{Nd}/u.test(words[at] ?? "") || /^\p{Nd}/u.test(words[at - 1] ?? ""))) at--;
  return words[at] ?? "";
}

const WORDS_AFTER = 5;

/** Whether another instrument is named right behind a number: "Article 3 of Directive 2009/101/EC". */
function citesOther(after: string, { instruments, instrumentStems }: TreatyWords): boolean {
  const clause = /^[^.;:]*/u.exec(after.slice(0, 120))?.[0] ?? "";
  const words = clause.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words
    .slice(0, WORDS_AFTER)
    .some(
      (word, at) =>
        words[at - 1] !== "this" && (instruments.has(word) || instrumentStems.some((stem) => word.startsWith(stem))),
    );
}

/** What both tables say: where labels are bare numbers, nothing tells which of the two is meant. */
function agreeing(tops: Renumbering, siblings: Renumbering | undefined): Renumbering {
  if (siblings === undefined) return tops;
  return new Map(
    [...tops].map(([old, next]) => [old, new Set([...next].filter((one) => siblings.get(old)?.has(one) ?? true))]),
  );
}

/** What is cited may stand so far before its number: "point (a) of the first subparagraph of Article 5(2)". */
const MARKS_REACH = 60;

/**
 * Whether the old number became the new one, and what stands in brackets behind it stayed, or became what it is now as a
 * paragraph of that point. A mark that one text has behind the number may stand before it in the other: "point (a) of
 * Article 21(1)", "Article 60(1)(a)". `before` is what stands before either number.
 */
function follows(
  { from, to }: Change,
  table: Renumbering,
  inside: ReadonlyMap<string, Renumbering>,
  before: readonly [string, string],
): boolean {
  const [old, next] = [citation.exec(from.trim().toLowerCase()), citation.exec(to.trim().toLowerCase())];
  if (old === null || next === null) return false;
  const [one, other] = [old[1] ?? "", next[1] ?? ""];
  if (one !== other && !(table.get(one)?.has(other) ?? false)) return false;
  const [parts, others] = [partsOf(old[2]), partsOf(next[2])];
  const shared = Math.min(parts.length, others.length);
  const isWritten = (mark: string, side: 0 | 1): boolean => before[side].slice(-MARKS_REACH).includes(`(${mark})`);
  const rest = [
    ...parts.slice(shared).map((mark) => isWritten(mark, 1)),
    ...others.slice(shared).map((mark) => isWritten(mark, 0)),
  ];
  if (rest.includes(false)) return false;
  const [first, ...below] = parts.slice(0, shared);
  const [firstNow, ...belowNow] = others.slice(0, shared);
  if (below.join(" ") !== belowNow.join(" ")) return false;
  if (first === firstNow) return one !== other;
  return (
    inside
      .get(`${one}>${other}`)
      ?.get(first ?? "")
      ?.has(firstNow ?? "") ?? false
  );
}

function partsOf(marks: string | undefined): readonly string[] {
  return (marks ?? "").match(/\w+/gu) ?? [];
}

import { languageTable } from "../common/language/index.ts";
import { mainLanguage } from "../common/language/one-language.ts";
import type { AlignmentCorrection } from "./alignment.ts";
import { lex } from "./changing/lex.ts";
import { namesIn, unitsOf } from "./changing/units.ts";
import { walkPoints, type Draft, type Point } from "./draft.ts";
import { LEAVE, MONTHS } from "./versions-words.ts";

/** What two language versions of one point state differently. */
export interface VersionDifference {
  /** `figure` and `date`: stated by one version alone. `leave`: one version permits where the other does not. */
  readonly kind: "figure" | "date" | "leave";
  /** As the versions write it; empty where the version has none. */
  readonly from: string;
  readonly to: string;
}

/** One point in two languages. */
export interface VersionPair {
  readonly from: Point | null;
  readonly to: Point | null;
  readonly depth: number;
  readonly differences: readonly VersionDifference[];
}

/**
 * Two language versions of one text side by side, point by point, in the order of the first: points correspond by a person's
 * word, else by their id, else by their place among their siblings where both have as many. Words of two languages are not
 * compared; figures, days, and whether a party may or shall are.
 */
export function versionsByPoint(
  a: Draft,
  b: Draft,
  corrections: readonly AlignmentCorrection[] = [],
): readonly VersionPair[] {
  const partners = partnersOf(a, b, corrections);
  const others = new Map([...walkPoints(b.points)].map((placed) => [placed.point.id, placed]));
  const rows: VersionPair[] = [];
  for (const { point, depth } of walkPoints(a.points)) {
    const partner = partners.get(point.id);
    const to = partner === undefined ? null : (others.get(partner)?.point ?? null);
    if (to !== null) others.delete(to.id);
    rows.push({
      from: point,
      to,
      depth,
      differences: to === null ? [] : differencesOf(point, to, a.language, b.language),
    });
  }
  // What only the second version has stands at the end, and is told.
  for (const { point, depth } of others.values()) rows.push({ from: null, to: point, depth, differences: [] });
  return rows;
}

function partnersOf(a: Draft, b: Draft, corrections: readonly AlignmentCorrection[]): ReadonlyMap<string, string> {
  const partners = new Map<string, string>();
  const taken = new Set<string>();
  const join = (from: string | undefined, to: string | undefined): void => {
    if (from === undefined || to === undefined || partners.has(from) || taken.has(to)) return;
    partners.set(from, to);
    taken.add(to);
  };
  for (const { from, to } of corrections) if (from.length === 1 && to.length === 1) join(from[0], to[0]);
  const ids = new Set([...walkPoints(b.points)].map(({ point }) => point.id));
  for (const { point } of walkPoints(a.points)) if (ids.has(point.id)) join(point.id, point.id);
  const byPlace = (from: readonly Point[], to: readonly Point[]): void => {
    if (from.length !== to.length) return;
    for (const [at, point] of from.entries()) {
      const other = to[at];
      if (other === undefined) continue;
      join(point.id, other.id);
      if (partners.get(point.id) === other.id) byPlace(point.points, other.points);
    }
  };
  byPlace(a.points, b.points);
  return partners;
}

/** A figure or a day, under a key that is the same in every language. */
interface Stated {
  readonly kind: "figure" | "date";
  readonly key: string;
  readonly text: string;
}

function differencesOf(from: Point, to: Point, own: string, other: string): readonly VersionDifference[] {
  const [before, after] = [statedIn(wordsOf(from), own), statedIn(wordsOf(to), other)];
  const gone = without(before, after);
  const come = without(after, before);
  const differences: VersionDifference[] = [];
  for (const { kind, text } of gone) {
    const at = come.findIndex((each) => each.kind === kind);
    const [partner] = at < 0 ? [] : come.splice(at, 1);
    differences.push({ kind, from: text, to: partner?.text ?? "" });
  }
  for (const { kind, text } of come) differences.push({ kind, from: "", to: text });
  return [...differences, ...leaveOf(wordsOf(from), wordsOf(to), own, other)];
}

function wordsOf({ heading, text }: Point): string {
  return heading === "" ? text : `${heading}\n${text}`;
}

function without(list: readonly Stated[], other: readonly Stated[]): Stated[] {
  const left = other.map(({ key }) => key);
  return list.filter(({ key }) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Figures and days that a text states. */
function statedIn(text: string, language: string): readonly Stated[] {
  const plain = plainFigures(text, mainLanguage(language));
  const table = languageTable(language, plain);
  const tokens = lex(plain, table);
  return unitsOf(tokens, table, { names: namesIn(tokens) }).flatMap((unit): readonly Stated[] => {
    if (unit.type !== "number" && unit.type !== "date") return [];
    // "One" and ordinals in words are turns of phrase more often than figures.
    if (unit.type === "number" && /^#(?:1|o\d+)$/u.test(unit.key) && !/\p{Nd}/u.test(unit.word)) return [];
    return [{ kind: unit.type === "date" ? "date" : "figure", key: unit.key, text: plain.slice(unit.from, unit.to) }];
  });
}

/** Signs of figures and names of months that the tables do not know, as those that they do. */
function plainFigures(text: string, language: string): string {
  const signs = text.replace(/(\p{Nd})\u066b(?=\p{Nd})/gu, "$1.").replace(/(\p{Nd})\u066c(?=\p{Nd})/gu, "$1");
  const months = MONTHS[language];
  if (months === undefined) return signs;
  return months.reduce((words, names, at) => {
    const day = new RegExp(`(\\p{Nd}{1,2})\\s+(?:de\\s+)?(?:${names})\\s+(?:de\\s+)?(\\p{Nd}{4})`, "giu");
    return words.replace(day, (_, of: string, year: string) =>
      [digits(year), String(at + 1).padStart(2, "0"), digits(of).padStart(2, "0")].join("-"),
    );
  }, signs);
}

/** Digits of any script as those of ASCII. */
function digits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (sign) => String((sign.codePointAt(0) ?? 0) & 0xf));
}

/** Whether one version permits where the other does not; nothing where a language has no list of such words. */
function leaveOf(from: string, to: string, own: string, other: string): readonly VersionDifference[] {
  const [mine, theirs] = [LEAVE[mainLanguage(own)], LEAVE[mainLanguage(other)]];
  if (mine === undefined || theirs === undefined) return [];
  const [before, after] = [from.match(mine) ?? [], to.match(theirs) ?? []];
  if (before.length > 0 === after.length > 0) return [];
  return [{ kind: "leave", from: before[0] ?? "", to: after[0] ?? "" }];
}

import { mainLanguage } from "../../common/language/one-language.ts";
import { said } from "../../common/said.ts";
import { treatyWords, type TreatyWords } from "../../common/language/treaty-words.ts";
import { citesOther, nameOf, numberOf, STEM } from "../comparing/renumbered.ts";
import type { Composite, CompositeDraft, PartyDraft } from "../composite.ts";
import { walkPoints, type Warning } from "../draft.ts";
import { walkComposite } from "../reading.ts";

/** A word and the number behind it: "Article 5", "paragraph 3a"; no number of an act, and no part of a longer one. */
const NAMED = /(\p{L}[\p{L}\p{M}-]*)[^\S\n]+(\p{Nd}{1,3}\p{L}?)(?![\p{L}\p{Nd}/])/gu;
/** So many references are named. */
const MOST = 6;

/** Labels in the composite by number in the draft. */
interface Numbers {
  /** By the word that labels begin with and the number behind it, where only one point of the draft is called so. */
  readonly named: ReadonlyMap<string, string>;
  /** The words that labels begin with. */
  readonly names: ReadonlySet<string>;
  /** By the id of a point, the numbers of those beside it. */
  readonly beside: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** References of drafts to points of their own that have another number in the composite; the words stay as they are. */
export function shiftedReferences(sources: readonly PartyDraft[], composite: Composite): readonly Warning[] {
  const labels = new Map([...walkComposite(composite.points)].map(({ point }) => [point.id, point.label]));
  return sources.flatMap(({ party, draft }) => {
    const held = composite.drafts.find((each) => each.party === party);
    const numbers = held === undefined ? null : numbersOf(held, labels);
    if (numbers === null || !hasShifted(numbers)) return [];
    const known = treatyWords([mainLanguage(draft.language)]);
    const points = [...walkPoints(draft.points)];
    const found = new Set(points.flatMap(({ point }) => shiftedIn(point.text, point.id, numbers, known)));
    if (found.size === 0) return [];
    const references = `${[...found].slice(0, MOST).join(", ")}${found.size > MOST ? ", …" : ""}`;
    return [said("shifted-references", { party, references })];
  });
}

function hasShifted({ named, beside }: Numbers): boolean {
  const moved = ([old, now]: readonly [string, string]) => numberOf(now) !== old;
  return (
    [...named].some(([key, now]) => moved([key.slice(key.indexOf(" ") + 1), now])) ||
    [...new Set(beside.values())].some((level) => [...level].some(moved))
  );
}

function numbersOf(draft: CompositeDraft, labels: ReadonlyMap<string, string>): Numbers {
  const named = new Map<string, string>();
  const twice = new Set<string>();
  const beside = new Map<string, Map<string, string>>();
  const levels: Map<string, string>[] = [];
  for (const { id, label, depth, pieces } of draft.points) {
    levels.length = Math.min(levels.length, depth + 1);
    const level = (levels[depth] ??= new Map<string, string>());
    beside.set(id, level);
    const [number, now] = [numberOf(label), labels.get(pieces[0] ?? "")?.replace(/\.$/u, "") ?? ""];
    if (number === "" || now === "") continue;
    level.set(number, now);
    const key = `${nameOf(label)} ${number}`;
    if (named.has(key)) twice.add(key);
    named.set(key, now);
  }
  for (const key of twice) named.delete(key);
  const names = new Set([...named.keys()].map((key) => key.slice(0, key.indexOf(" "))).filter((name) => name !== ""));
  return { named, names, beside };
}

function shiftedIn(text: string, id: string, { named, names, beside }: Numbers, known: TreatyWords): readonly string[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const [all, word = "", number = ""] = match;
    const name = word.toLowerCase().slice(0, STEM);
    if (!names.has(name) && !known.parts.has(word.toLowerCase())) return [];
    const now = names.has(name)
      ? named.get(`${name} ${number.toLowerCase()}`)
      : beside.get(id)?.get(number.toLowerCase());
    if (now === undefined || numberOf(now) === number.toLowerCase()) return [];
    return citesOther(text.slice(match.index + all.length), known) ? [] : [`${all.replace(/\s+/gu, " ")} → ${now}`];
  });
}

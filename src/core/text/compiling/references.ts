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

/** Labels in the composite by number in the draft, of the points at the top and of those under each. */
interface Numbers {
  readonly tops: ReadonlyMap<string, string>;
  /** By the id of a point, the numbers of those beside it. */
  readonly beside: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The words that labels at the top begin with. */
  readonly names: ReadonlySet<string>;
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

function hasShifted({ tops, beside }: Numbers): boolean {
  return [tops, ...new Set(beside.values())].some((level) => [...level].some(([old, now]) => numberOf(now) !== old));
}

function numbersOf(draft: CompositeDraft, labels: ReadonlyMap<string, string>): Numbers {
  const tops = new Map<string, string>();
  const beside = new Map<string, Map<string, string>>();
  const names = new Set<string>();
  const levels: Map<string, string>[] = [];
  for (const { id, label, depth, pieces } of draft.points) {
    levels.length = Math.min(levels.length, depth + 1);
    const level = depth === 0 ? tops : (levels[depth] ?? new Map<string, string>());
    levels[depth] = level;
    beside.set(id, level);
    if (depth === 0) names.add(nameOf(label));
    const [number, now] = [numberOf(label), labels.get(pieces[0] ?? "")];
    if (number !== "" && now !== undefined && now !== "") level.set(number, now.replace(/\.$/u, ""));
  }
  names.delete("");
  return { tops, beside, names };
}

function shiftedIn(text: string, id: string, { tops, beside, names }: Numbers, known: TreatyWords): readonly string[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const [all, word = "", number = ""] = match;
    const isTop = names.has(word.toLowerCase().slice(0, STEM));
    if (!isTop && !known.parts.has(word.toLowerCase())) return [];
    const now = (isTop ? tops : beside.get(id))?.get(number.toLowerCase());
    if (now === undefined || numberOf(now) === number.toLowerCase()) return [];
    return citesOther(text.slice(match.index + all.length), known) ? [] : [`${all.replace(/\s+/gu, " ")} → ${now}`];
  });
}

import { alignDrafts } from "../../src/core/text/align.ts";
import type { Model } from "../../src/core/text/aligning/model.ts";
import { walkPoints, type Draft } from "../../src/core/text/draft.ts";
import type { Example } from "./fit.ts";
import { fitModel } from "./fit.ts";
import { score, type GoldSet } from "./sets.ts";

const topOf = (id: string): string => id.split("/")[0] ?? id;

/**
 * Confidence of each pair of top points that Parley finds: its own, or where only sub-points of theirs correspond, the
 * greatest of these.
 */
export function parleyPairs(a: Draft, b: Draft, model?: Model): Map<string, number> {
  const whole = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const { from, to, confidence } of alignDrafts(a, b, model === undefined ? {} : { model })) {
    for (const x of from) {
      for (const y of to) {
        const pair = `${topOf(x)}>${topOf(y)}`;
        const found = topOf(x) === x && topOf(y) === y ? whole : parts;
        found.set(pair, Math.max(found.get(pair) ?? 0, confidence));
      }
    }
  }
  return new Map([...parts, ...whole]);
}

/** How well a model does on one set. */
export interface Judged {
  readonly set: GoldSet;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Each pair found: the confidence that is stated, and whether it is right. */
  readonly stated: readonly (readonly [number, boolean])[];
}

/** Judges what Parley finds with a model in a set. */
export function judgeSet(set: GoldSet, model?: Model): Judged {
  const pairs = parleyPairs(set.a, set.b, model);
  return {
    set,
    ...score(new Set(pairs.keys()), set.gold),
    stated: [...pairs].map(([pair, chance]) => [chance, set.gold.has(pair)]),
  };
}

/** Judges each act by a model that saw neither it nor an act that shares a text with it. */
export function judgeLeftOut(examples: readonly Example[]): Judged[] {
  const family = families(examples.map((one) => one.set));
  return [...new Set(family)].flatMap((number) => {
    const inside = examples.filter((one, at) => family[at] === number && one.set.act);
    if (inside.length === 0) return [];
    const model = fitModel(examples.filter((_, at) => family[at] !== number));
    return inside.map((one) => judgeSet(one.set, model));
  });
}

/** Sets that share a text have one number: most of a text's paragraphs stand in a text of the other. */
export function families(sets: readonly GoldSet[]): number[] {
  const texts = sets.map((set) => [paragraphs(set.a), paragraphs(set.b)]);
  const family = sets.map((_, at) => at);
  texts.forEach((one, x) => {
    for (let y = 0; y < x; y++) {
      const other = texts[y] ?? [];
      if (!one.some((text) => other.some((known) => overlap(text, known) > 0.5))) continue;
      const [old, joined] = [family[x], family[y] ?? y];
      family.forEach((number, at) => {
        if (number === old) family[at] = joined;
      });
    }
  });
  return family;
}

function paragraphs(draft: Draft): ReadonlySet<string> {
  const texts = [...walkPoints(draft.points)].map(({ point }) => point.text.replaceAll(/\W+/gu, " ").trim());
  return new Set(texts.filter((text) => text.length > 60));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((text) => other.has(text)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** Expected calibration error over ten bins of equal width. */
export function calibrationError(stated: readonly (readonly [number, boolean])[]): number {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const [chance, right] of stated) {
    const bin = Math.min(9, Math.floor(chance * 10));
    bins[bin] = (bins[bin] ?? 0) + chance - (right ? 1 : 0);
  }
  return bins.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, stated.length);
}

/** Mean F1 of the acts. */
export function macroF1(judged: readonly Judged[]): number {
  return judged.reduce((sum, one) => sum + one.f1, 0) / Math.max(1, judged.length);
}

import { detectLanguage } from "../../common/language/index.ts";
import { mainLanguage } from "../../common/language/one-language.ts";
import { treatyWords } from "../../common/language/treaty-words.ts";
import type { Draft } from "../draft.ts";
import { childrenOf, outlineOf, type Outline } from "./outline.ts";
import { documentFrequency, RowBuilder, Spread, weigh, type Counts, type Rows } from "./vectors.ts";
import { Vocabulary } from "./vocabulary.ts";

/** One draft made ready for comparison; every row is a point with all that stands below it. */
export interface Material {
  readonly outline: Outline;
  /** Stems, weighted by how rare they are in both drafts. */
  readonly words: Rows;
  /** Stems that follow each other: wording taken over. */
  readonly pairs: Rows;
  /** Character grams: words in another inflection or compound. */
  readonly grams: Rows;
  /** Stems of the point's own heading. */
  readonly headings: Rows;
  /** Words of a point and all below it. */
  readonly length: Float64Array;
}

/** What a word that any clause may hold weighs beside others of the same rarity. */
const BOILERPLATE = 0.35;

interface Raw {
  readonly outline: Outline;
  readonly words: Counts;
  readonly pairs: Counts;
  readonly grams: Counts;
  readonly headings: Counts;
  readonly length: Float64Array;
}

/** Both drafts with one vocabulary and one scale of weights. */
export interface Prepared {
  readonly a: Material;
  readonly b: Material;
  readonly vocabulary: Vocabulary;
  /** Where one row at a time is laid out to be measured against others. */
  readonly spread: {
    readonly words: Spread;
    readonly pairs: Spread;
    readonly grams: Spread;
    readonly headings: Spread;
  };
}

/** Reads both drafts; a word's weight falls with the number of passages of either draft that use it. */
export function prepare(a: Draft, b: Draft): Prepared {
  const outlines = [outlineOf(a), outlineOf(b)] as const;
  const languages = [languageOf(a, outlines[0]), languageOf(b, outlines[1])];
  const vocabulary = new Vocabulary(treatyWords(languages));
  const read = outlines.map((outline) => readPoints(outline, vocabulary));
  const [x, y] = outlines.map((outline, side) => countRows(outline, read[side] ?? [], vocabulary));
  if (x === undefined || y === undefined) throw new Error("two drafts are read");
  const leaves = [leavesOf(x.outline), leavesOf(y.outline)] as const;
  const total = leaves[0].length + leaves[1].length;
  const rarity = (of: (raw: Raw) => Counts, features: number): Float64Array => {
    const frequency = documentFrequency(of(x), leaves[0], features);
    documentFrequency(of(y), leaves[1], features, frequency);
    return frequency.map((count) => Math.max(0, Math.log((total + 1) / (count + 0.5))));
  };
  const { stems, pairs, grams } = vocabulary.sizes;
  const word = rarity((raw) => raw.words, stems);
  for (let stem = 0; stem < stems; stem++)
    if (!vocabulary.isTelling(stem)) word[stem] = (word[stem] ?? 0) * BOILERPLATE;
  const pair = rarity((raw) => raw.pairs, pairs);
  const gram = rarity((raw) => raw.grams, grams);
  const material = (raw: Raw): Material => ({
    outline: raw.outline,
    words: weigh(raw.words, word),
    pairs: weigh(raw.pairs, pair),
    grams: weigh(raw.grams, gram),
    headings: weigh(raw.headings, word),
    length: raw.length,
  });
  const spread = {
    words: new Spread(stems),
    pairs: new Spread(pairs),
    grams: new Spread(grams),
    headings: new Spread(stems),
  };
  return { a: material(x), b: material(y), vocabulary, spread };
}

const SAMPLE_LENGTH = 4000;

/** Code of the language a draft states, else of the one its words tell, else empty. */
function languageOf(draft: Draft, outline: Outline): string {
  const stated = mainLanguage(draft.language);
  if (stated !== "" && stated !== "und") return stated;
  let sample = "";
  for (const point of outline.points) {
    if (sample.length >= SAMPLE_LENGTH) break;
    sample += `${point.heading}\n${point.text}\n`;
  }
  return detectLanguage(sample)?.code ?? "";
}

interface ReadPoint {
  readonly heading: readonly number[];
  /** Forms of heading and text. */
  readonly words: Int32Array;
  /** Pairs of stems that follow each other in the heading or in the text. */
  readonly pairs: Int32Array;
}

function readPoints(outline: Outline, vocabulary: Vocabulary): ReadPoint[] {
  return outline.points.map((point) => {
    const heading = vocabulary.read(point.heading);
    const text = vocabulary.read(point.text);
    const words = new Int32Array(heading.length + text.length);
    words.set(heading);
    words.set(text, heading.length);
    const pairs = new Int32Array(Math.max(0, heading.length - 1) + Math.max(0, text.length - 1));
    let count = 0;
    for (let at = 1; at < words.length; at++) {
      if (at === heading.length) continue;
      pairs[count++] = vocabulary.pair(
        vocabulary.stems[words[at - 1] ?? 0] ?? 0,
        vocabulary.stems[words[at] ?? 0] ?? 0,
      );
    }
    return { heading, words, pairs };
  });
}

function countRows(outline: Outline, read: readonly ReadPoint[], vocabulary: Vocabulary): Raw {
  const sizes = vocabulary.sizes;
  const words = new RowBuilder(sizes.stems);
  const pairs = new RowBuilder(sizes.pairs);
  const grams = new RowBuilder(sizes.grams);
  const headings = new RowBuilder(sizes.stems);
  const length = new Float64Array(outline.points.length);
  const times = new Int32Array(vocabulary.forms.length);
  for (let row = 0; row < outline.points.length; row++) {
    const end = outline.end[row] ?? 0;
    const forms: number[] = [];
    for (let at = row; at < end; at++) {
      const point = read[at];
      if (point === undefined) continue;
      for (const form of point.words) {
        const count = times[form] ?? 0;
        if (count === 0) forms.push(form);
        times[form] = count + 1;
      }
      for (const pair of point.pairs) pairs.add(pair, 1);
      length[row] = (length[row] ?? 0) + point.words.length;
    }
    for (const form of forms) {
      const count = times[form] ?? 0;
      times[form] = 0;
      words.add(vocabulary.stems[form] ?? 0, count);
      for (const gram of vocabulary.grams[form] ?? []) grams.add(gram, count);
    }
    for (const form of read[row]?.heading ?? []) headings.add(vocabulary.stems[form] ?? 0, 1);
    for (const rows of [words, pairs, grams, headings]) rows.endRow();
  }
  return {
    outline,
    words: words.counts(),
    pairs: pairs.counts(),
    grams: grams.counts(),
    headings: headings.counts(),
    length,
  };
}

/** Positions of the points with nothing below them. */
function leavesOf(outline: Outline): number[] {
  return [...outline.points.keys()].filter((at) => childrenOf(outline, at).length === 0);
}

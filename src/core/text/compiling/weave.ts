import type { LanguageTable } from "../../common/language/table.ts";
import type { Alternative, CompositeText } from "../composite.ts";
import type { Tokens } from "../tokens.ts";
import { keyOf, remember, tokensOf, type CompileCache } from "./cache.ts";
import { commonColumns, touches, widthOf, type Columns } from "./columns.ts";
import { byCodeUnit } from "./layout.ts";
import { bagOf, likeness } from "./likeness.ts";
import { weaveRows } from "./rows.ts";
import { Spelling } from "./spelling.ts";

/** What one party says at a place. */
export interface Voice {
  readonly party: string;
  readonly text: string;
  /** Whose words it struck out where it has none: everybody's, or those of parties whose draft it answers. */
  readonly refuses?: "all" | readonly string[];
}

/** How texts are woven into one. */
export interface WeaveOptions {
  /** True where a differing text must stay one whole alternative (paraphrases). */
  readonly whole: boolean;
  readonly table: LanguageTable;
}

/** What the voices of one text refuse, by party. */
type Refusals = ReadonlyMap<string, "all" | readonly string[]>;

interface Weaving extends WeaveOptions {
  readonly refusals: Refusals;
}

/** One wording with everyone who holds it. */
export interface Variant {
  readonly text: string;
  readonly parties: readonly string[];
}

/** How alike texts must be to share words, tried one after the other until the brackets read well. */
const CLOSENESS = [0.5, 0.65, 0.8, 0.92] as const;
/** At least this share of the words must stand outside brackets, or the wordings are whole alternatives. */
const LEAST_COMMON = 0.35;
/** Alternatives of at least so many words may share words among some of their holders. */
const NESTING_WORDS = 6;
const NESTING_CLOSENESS = 1;

/**
 * Weaves what the parties say at one place into one text: words common to all stand outside brackets, close wordings
 * differ word by word, distant ones stand as whole alternatives. Who has no words at a place stands in no alternative,
 * unless it refuses what others have there. Depends on what the voices are, not on their order.
 */
export function weave(voices: readonly Voice[], options: WeaveOptions, cache: CompileCache): CompositeText {
  const [first, ...others] = voices;
  if (!first) return [];
  if (others.every(({ text }) => text === first.text)) return first.text === "" ? [] : [first.text];
  const variants = variantsOf(voices);
  const refusing = voices
    .flatMap(({ party, refuses = [] }) => (refuses.length > 0 ? [{ party, refuses }] : []))
    .sort((x, y) => byCodeUnit(x.party, y.party));
  const key = keyOf([
    options.whole ? "whole" : options.table.code,
    ...variants.flatMap(({ text, parties }) => [String(parties.length), ...parties, text]),
    ...refusing.flatMap(({ party, refuses }) => [party, refuses === "all" ? "all" : keyOf(refuses)]),
  ]);
  const weaving = { ...options, refusals: new Map(refusing.map(({ party, refuses }) => [party, refuses])) };
  return remember(cache.woven, key, () => weaveVariants(variants, weaving, cache, 0));
}

/** The different wordings, by text; parties in order. */
function variantsOf(voices: readonly Pick<Voice, "party" | "text">[]): readonly Variant[] {
  const parties = new Map<string, string[]>();
  for (const { party, text } of voices) {
    const holders = parties.get(text);
    if (holders) holders.push(party);
    else parties.set(text, [party]);
  }
  return [...parties]
    .map(([text, holders]) => ({ text, parties: holders.sort(byCodeUnit) }))
    .sort((x, y) => byCodeUnit(x.text, y.text));
}

function weaveVariants(
  variants: readonly Variant[],
  options: Weaving,
  cache: CompileCache,
  level: number,
): CompositeText {
  const [first] = variants;
  if (variants.length <= 1) return first && first.text !== "" ? [first.text] : [];
  const inRows = options.whole
    ? null
    : weaveRows(variants, {
        words: (voices) => weaveVariants(variantsOf(voices), options, cache, level),
        slot: (clusters) => slotOf(clusters, options, cache, level),
      });
  if (inRows !== null) return inRows;
  if (options.whole)
    return slotOf(
      variants.map((variant) => [variant]),
      options,
      cache,
      level,
    );
  for (let closeness = level; closeness < CLOSENESS.length; closeness++) {
    const clusters = clustersOf(variants, CLOSENESS[closeness] ?? 1, cache);
    if (clusters.length > 1) return slotOf(clusters, options, cache, closeness);
    const woven = weaveWords(variants, options, cache);
    if (woven) return woven;
  }
  return slotOf(
    variants.map((variant) => [variant]),
    options,
    cache,
    level,
  );
}

/** One slot; an alternative that several wordings share is woven in itself. */
function slotOf(
  clusters: readonly (readonly Variant[])[],
  options: Weaving,
  cache: CompileCache,
  level: number,
): CompositeText {
  const alternatives = clusters.flatMap((cluster): Alternative[] => {
    const parties = cluster.flatMap((variant) => variant.parties).sort(byCodeUnit);
    const text = weaveVariants(cluster, options, cache, level);
    const [only] = text;
    if (text.length === 1 && only !== undefined && typeof only !== "string") return [...only.alternatives];
    return [{ parties, text }];
  });
  return [{ alternatives: withoutSilence(alternatives, options.refusals).sort(wordsFirst) }];
}

/** "No text" is an alternative of those alone who refuse words that stand beside it. */
function withoutSilence(alternatives: readonly Alternative[], refusals: Refusals): Alternative[] {
  const speakers = new Set(alternatives.flatMap(({ parties, text }) => (text.length > 0 ? parties : [])));
  const refuses = (party: string): boolean => {
    const refused = refusals.get(party) ?? [];
    return refused === "all" || refused.some((other) => speakers.has(other));
  };
  return alternatives.flatMap(({ parties, text }) => {
    const holders = text.length > 0 ? parties : parties.filter(refuses);
    return holders.length > 0 ? [{ parties: holders, text }] : [];
  });
}

/** "No text" stands last; the others by their first party. */
function wordsFirst(x: Alternative, y: Alternative): number {
  const empty = Number(x.text.length === 0) - Number(y.text.length === 0);
  return empty || byCodeUnit(x.parties[0] ?? "", y.parties[0] ?? "");
}

/** Groups of wordings linked by likeness; order-independent, empty wordings by themselves. */
function clustersOf(
  variants: readonly Variant[],
  closeness: number,
  cache: CompileCache,
): readonly (readonly Variant[])[] {
  const clusterOf = variants.map((_, index) => index);
  const bags = variants.map(({ text }) => bagOf(cache, text));
  bags.forEach((bag, a) => {
    for (let b = a + 1; b < bags.length; b++) {
      if (clusterOf[a] === clusterOf[b] || likeness(bag, bags[b] ?? bag) < closeness) continue;
      const [kept, given] = [clusterOf[a] ?? a, clusterOf[b] ?? b];
      clusterOf.forEach((cluster, index) => {
        if (cluster === given) clusterOf[index] = kept;
      });
    }
  });
  const clusters = new Map<number, Variant[]>();
  variants.forEach((variant, index) => {
    const cluster = clusterOf[index] ?? index;
    const list = clusters.get(cluster);
    if (list) list.push(variant);
    else clusters.set(cluster, [variant]);
  });
  return [...clusters.values()];
}

/** Word-level brackets, or null where too little would stand outside them. */
function weaveWords(variants: readonly Variant[], options: Weaving, cache: CompileCache): CompositeText | null {
  const tokens = variants.map(({ text }) => tokensOf(cache, text));
  const columns = commonColumns(tokens, options.table, cache);
  const average = tokens.reduce((sum, { count }) => sum + count, 0) / tokens.length;
  if (widthOf(columns) < LEAST_COMMON * average) return null;
  return build(variants, tokens, columns, options, cache);
}

/** Spells the text out: common words as they are, what lies between them as slots. */
function build(
  variants: readonly Variant[],
  tokens: readonly Tokens[],
  columns: Columns,
  options: Weaving,
  cache: CompileCache,
): CompositeText {
  const text = new Spelling();
  const [model] = tokens;
  const width = widthOf(columns);
  if (!model) return [];
  for (let first = 0; first <= width;) {
    text.add(weaveGap(variants, tokens, columns, first, options, cache));
    let end = first + 1;
    while (end < width && touches(tokens, columns, end)) end++;
    if (first < width) {
      text.addWords(model.text.slice(model.starts[columns[0]?.[first] ?? 0], model.ends[columns[0]?.[end - 1] ?? 0]));
    }
    first = end;
  }
  return text.parts();
}

/** What lies between two common words, in each text. */
interface GapText {
  readonly text: string;
  /** White space at its start and at its end; all of it in both where there is nothing else. */
  readonly lead: string;
  readonly trail: string;
}

function weaveGap(
  variants: readonly Variant[],
  tokens: readonly Tokens[],
  columns: Columns,
  gap: number,
  options: Weaving,
  cache: CompileCache,
): CompositeText {
  const gaps = tokens.map((text, index) =>
    gapText(text, columns[index]?.[gap - 1] ?? -1, columns[index]?.[gap] ?? text.count),
  );
  const [first] = gaps;
  if (!first) return [];
  if (gaps.every(({ text }) => text === first.text)) return first.text === "" ? [] : [first.text];
  const trail = sharedEnd(gaps.map((gap) => gap.trail));
  const lead = sharedStart(gaps.map((gap) => gap.lead.slice(0, Math.max(0, gap.text.length - trail.length))));
  const voices = variants.flatMap(({ parties }, index) => {
    const { text } = gaps[index] ?? first;
    const words = text.slice(lead.length, text.length - trail.length);
    return parties.map((party) => ({ party, text: words }));
  });
  return [lead, ...weaveAlternatives(variantsOf(voices), options, cache), trail].filter((part) => part !== "");
}

/** A slot of short alternatives; long ones that some holders share in part are woven together first. */
function weaveAlternatives(variants: readonly Variant[], options: Weaving, cache: CompileCache): CompositeText {
  const long = variants.filter(({ text }) => tokensOf(cache, text).count >= NESTING_WORDS);
  if (variants.length < 3 || long.length < 2) {
    return slotOf(
      variants.map((variant) => [variant]),
      options,
      cache,
      CLOSENESS.length,
    );
  }
  const clusters = clustersOf(variants, CLOSENESS[NESTING_CLOSENESS] ?? 1, cache);
  if (clusters.length === 1) {
    const woven = weaveWords(variants, options, cache);
    return (
      woven ??
      slotOf(
        variants.map((variant) => [variant]),
        options,
        cache,
        CLOSENESS.length,
      )
    );
  }
  return slotOf(clusters, options, cache, NESTING_CLOSENESS);
}

function gapText(tokens: Tokens, before: number, after: number): GapText {
  const { text, starts, ends, count } = tokens;
  const from = before < 0 ? 0 : (ends[before] ?? 0);
  const to = after >= count ? text.length : (starts[after] ?? text.length);
  const whole = text.slice(from, to);
  if (after - before <= 1) return { text: whole, lead: whole, trail: whole };
  return { text: whole, lead: text.slice(from, starts[before + 1]), trail: text.slice(ends[after - 1], to) };
}

/** Longest common start; a CRLF is not split. */
function sharedStart(texts: readonly string[]): string {
  const [first = ""] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length])) length++;
  return first[length - 1] === "\r" && texts.some((text) => text[length] === "\n")
    ? first.slice(0, length - 1)
    : first.slice(0, length);
}

/** Longest common end; a CRLF is not split. */
function sharedEnd(texts: readonly string[]): string {
  const [first = ""] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text.at(-1 - length) === first.at(-1 - length))) length++;
  if (first.at(-length) === "\n" && length > 0 && texts.some((text) => text.at(-1 - length) === "\r")) length--;
  return length === 0 ? "" : first.slice(-length);
}

import { isOneLanguage, mainLanguage } from "../common/language/one-language.ts";
import { failed, ok, type Result } from "../common/result.ts";
import { said } from "../common/said.ts";
import { alignDraftsSteps } from "./align.ts";
import type { AlignmentCorrection, Correspondence, Redline } from "./alignment.ts";
import { besideWords } from "./comparing/beside.ts";
import { inReadingOrder, Outline } from "./comparing/outline.ts";
import { judged, replaced, type ComparedTexts, textsOf } from "./comparing/pair.ts";
import { withRenumbered } from "./comparing/renumbered.ts";
import { withSubstitutions } from "./comparing/substitutions.ts";
import { movesAround, withoutMoves } from "./comparing/struck.ts";
import type { Draft } from "./draft.ts";
import type { Edit } from "./edit.ts";
import { redlineMany, redlineManySteps } from "./redline.ts";

/** What may be said about a comparison beforehand. */
export interface CompareOptions {
  /** Pairings decided by a person. */
  readonly corrections?: readonly AlignmentCorrection[];
}

/** How far a comparison has come. */
export interface CompareProgress {
  readonly done: number;
  readonly total: number;
}

/** Thousandths of the work that lie behind aligning, and behind aligning and redlining. */
const ALIGNED = 500;
const REDLINED = 850;
const TOTAL = 1000;

/**
 * The comparison of two drafts: corresponding points with their redline and what changed in substance, in the order of
 * the second draft, dropped points after the point they followed. The words of a struck-out point stand in the edits
 * marked as struck where the other draft has the point alive: they are no part of what the two have in common.
 */
export function compareDrafts(a: Draft, b: Draft, options: CompareOptions = {}): Redline {
  const steps = compareDraftsSteps(a, b, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, yielding how far it has come. */
export function* compareDraftsSteps(
  a: Draft,
  b: Draft,
  options: CompareOptions = {},
): Generator<CompareProgress, Redline> {
  const found = yield* scaled(alignDraftsSteps(a, b, options), ALIGNED);
  const from = new Outline(a);
  const to = new Outline(b);
  const ordered = inReadingOrder(found, from, to);
  const texts = ordered.map((correspondence) => textsOf(correspondence, from, to));
  const edits = yield* redlines(ordered, texts);
  const language = a.language || b.language;
  const pairs = [];
  for (const [index, correspondence] of ordered.entries()) {
    pairs.push(judged(correspondence, texts[index]!, edits[index]!, language));
    if (index % 16 === 0) yield { done: REDLINED + ((TOTAL - REDLINED) * index) / ordered.length, total: TOTAL };
  }
  const { pairs: renumbered, unfollowed } = withRenumbered(pairs, texts, from, to, language);
  const { pairs: told, substitutions } = withSubstitutions(renumbered, texts, language);
  const beside = besideWords(a, b, found);
  return {
    pairs: told,
    ...(substitutions.length > 0 && { substitutions }),
    ...(unfollowed.length > 0 && { unfollowed }),
    ...(beside.length > 0 && { beside }),
  };
}

function* scaled<T>(steps: Generator<CompareProgress, T>, upTo: number): Generator<CompareProgress, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { done: upTo * (step.value.total > 0 ? step.value.done / step.value.total : 0), total: TOTAL };
  }
}

/**
 * The edits of all pairs. Passages may move between pairs of verbatim texts, but not into or out of a pair whose
 * points are also in another one: there the same words would seem to go where they only stay.
 */
function* redlines(
  pairs: readonly Correspondence[],
  texts: readonly ComparedTexts[],
): Generator<CompareProgress, readonly (readonly Edit[])[]> {
  const edits: (readonly Edit[])[] = texts.map(({ from, to }) => replaced(from, to));
  const shared = sharedPoints(pairs);
  const together = texts.flatMap(({ verbatim }, index) => (verbatim && !shared.has(index) ? [index] : []));
  let total = 1;
  for (const index of together) total += texts[index]!.from.length + texts[index]!.to.length;
  const steps = redlineManySteps(together.map((index) => texts[index]!));
  let step = steps.next();
  for (; step.done !== true; step = steps.next())
    yield { done: ALIGNED + ((REDLINED - ALIGNED) * step.value) / total, total: TOTAL };
  step.value.forEach((found, at) => (edits[together[at]!] = found));
  let firstMove = 1 + step.value.flat().filter(({ op }) => op === "moveOut").length;
  for (const index of shared) {
    if (!texts[index]!.verbatim) continue;
    const found = redlineMany([texts[index]!], { firstMove })[0]!;
    firstMove += found.filter(({ op }) => op === "moveOut").length;
    edits[index] = found;
  }
  const broken = new Set(
    edits.flatMap((found, index) => movesAround(found, texts[index]!.struck.from, texts[index]!.struck.to)),
  );
  return edits.map((found) => withoutMoves(found, broken));
}

/** Indexes of pairs that share a point with another pair. */
function sharedPoints(pairs: readonly Correspondence[]): ReadonlySet<number> {
  const shared = new Set<number>();
  for (const side of ["from", "to"] as const) {
    const owner = new Map<string, number>();
    pairs.forEach((pair, index) => {
      for (const id of pair[side]) {
        const other = owner.get(id);
        if (other === undefined) owner.set(id, index);
        else shared.add(other).add(index);
      }
    });
  }
  return shared;
}

const languageName = (tag: string) => said("language-name", { main: mainLanguage(tag), tag });

/** Whether two drafts can be compared: they are in one language, as far as their languages are known. */
export function comparability(a: Draft, b: Draft): Result<true> {
  if (isOneLanguage(a.language, b.language)) return ok(true);
  return failed(said("different-languages", { from: languageName(a.language), to: languageName(b.language) }));
}

import { said } from "../common/said.ts";
import { languageTable } from "../common/language/index.ts";
import { languageKey } from "../common/language/one-language.ts";
import { alignDrafts } from "./align.ts";
import { looseBrackets } from "./bracketing/loose.ts";
import { assemble } from "./compiling/assemble.ts";
import { createCompileCache, flatOf, type CompileCache } from "./compiling/cache.ts";
import { decide, type PartyCorrections } from "./compiling/decisions.ts";
import { contentKey, groupPoints, type Aligner } from "./compiling/evidence.ts";
import type { Group, Grouping } from "./compiling/groups.ts";
import { latestDrafts } from "./compiling/latest.ts";
import { byCodeUnit, layOut, type Layout } from "./compiling/layout.ts";
import { number, oldLevels } from "./compiling/numbering.ts";
import { optionOf } from "./compiling/option-names.ts";
import { runningDivisions } from "./compiling/divisions.ts";
import { headingsOver } from "./compiling/headings-over.ts";
import { ownNumbers } from "./compiling/own-numbers.ts";
import { pinOnto, type Pins } from "./compiling/pins.ts";
import { shiftedReferences } from "./compiling/references.ts";
import { arrange } from "./compiling/tree.ts";
import { unsurePairs } from "./compiling/unsure.ts";
import type { Composite, PartyDraft } from "./composite.ts";
import { walkPoints, type Draft, type Warning } from "./draft.ts";
import { reading } from "./reading.ts";

export { createCompileCache, type CompileCache } from "./compiling/cache.ts";
export type { PartyCorrections } from "./compiling/decisions.ts";
export type { Aligner } from "./compiling/evidence.ts";
export { latestDrafts, type LatestOptions } from "./compiling/latest.ts";

/** What may be said about a compilation beforehand. */
export interface CompileOptions {
  /** An existing composite: its ids and numbers are kept, drafts that are not given anew are taken from it. */
  readonly onto?: Composite;
  /** Kept between compilations it makes later ones faster; it never changes a result. */
  readonly cache?: CompileCache;
  /** Decisions of persons on which points correspond. */
  readonly corrections?: readonly PartyCorrections[];
  /** Parties of the process; those without a draft stand in the composite as such. */
  readonly parties?: readonly string[];
  /** Finds corresponding points; `alignDrafts` by default. */
  readonly align?: Aligner;
}

/** Whether two drafts have the same points, words and ids: corrections of one hold for the other. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return contentKey(a) === contentKey(b);
}

/** A composite and what its reader must know about it. */
export interface Compiled {
  readonly composite: Composite;
  readonly warnings: readonly Warning[];
}

/**
 * Compiles the drafts of any number of parties into one composite text, differences in attributed brackets. Depends on
 * what the drafts say, not on their order; every draft can be read back character for character (`reading`). Points
 * whose pairing is unsure stay apart and are listed. Where a party comes twice, its latest text counts.
 */
export function compile(drafts: readonly PartyDraft[], options: CompileOptions = {}): Compiled {
  const { onto, cache = createCompileCache(), corrections = [], align = alignDrafts } = options;
  const former = onto ? draftsIn(onto, cache) : [];
  const { drafts: sources, warnings } = gather(drafts, former, onto);
  const parties = inOrder([...sources.map(({ party }) => party), ...(onto?.parties ?? []), ...(options.parties ?? [])]);
  const layout = layOut(sources, (source) => flatOf(cache, source));
  const decisions = decide(layout, corrections);
  const pins = onto ? pinOnto(onto, layout, flatByParty(former, cache), align, decisions.corrections) : null;
  const unplaced = draftsToPlace(layout, pins);
  const inquiry = { layout, unplaced, decisions, align, cache };
  const { grouping, unsure } = groupPoints(inquiry, pins ? [...pins.groups.values()] : []);
  const living = livingGroups(grouping);
  const levels = arrange(layout, grouping, pins ? oldLevels(pins.places, living) : new Map());
  const numbering = number(levels, pins?.kept ?? new Map(), {
    isOutside: (group) => group.pieces.every(({ node }) => layout.pointOf[node]?.outside !== undefined),
    optionName: (group) => optionOf(group.pieces.map(({ node }) => layout.pointOf[node]?.label ?? "")),
    ownLabel: ownNumbers(layout),
    divisions: runningDivisions(layout),
  });
  const table = tableOf(sources);
  const assembled = assemble({ layout, grouping, levels, numbering, pins, table, cache, sources }, parties);
  const pairs = unsurePairs(unsure, grouping, numbering, assembled.points, onto);
  const composite = pairs.length > 0 ? { ...assembled, unsure: pairs } : assembled;
  cache.sources.set(composite, sources);
  return {
    composite,
    warnings: [
      ...warnings,
      ...decisions.warnings,
      ...mixedLanguages(sources),
      ...unbalanced(sources),
      ...bracketedNumbers(sources),
      ...shiftedReferences(sources, composite),
      ...headingsOver(composite),
    ],
  };
}

/** The drafts that a composite holds: the very ones it was compiled from where the cache knows them. */
function draftsIn(onto: Composite, cache: CompileCache): readonly PartyDraft[] {
  const known = cache.sources.get(onto);
  if (known) return known;
  const drafts = onto.drafts.flatMap(({ party, id }) => {
    const read = reading(onto, party);
    return read.ok ? [{ party, ...(id === undefined ? {} : { id }), draft: read.value }] : [];
  });
  cache.sources.set(onto, drafts);
  return drafts;
}

/** One draft of each party, in order of party: the latest given, else the one that the composite holds. */
function gather(
  given: readonly PartyDraft[],
  former: readonly PartyDraft[],
  onto: Composite | undefined,
): { readonly drafts: readonly PartyDraft[]; readonly warnings: readonly Warning[] } {
  const chosen = latestDrafts(given, { known: former });
  const taken = former.filter(({ party }) => !chosen.drafts.some((source) => source.party === party));
  const warnings = taken.map(({ party, draft }) => said("draft-carried-over", { party, date: draft.date }));
  const drafts = onto ? [...chosen.drafts, ...taken] : chosen.drafts;
  return {
    drafts: [...drafts].sort((x, y) => byCodeUnit(x.party, y.party)),
    warnings: [...chosen.warnings, ...warnings],
  };
}

function inOrder(parties: readonly string[]): readonly string[] {
  return [...new Set(parties)].sort(byCodeUnit);
}

function flatByParty(
  drafts: readonly PartyDraft[],
  cache: CompileCache,
): ReadonlyMap<string, ReturnType<typeof flatOf>> {
  return new Map(drafts.map((source) => [source.party, flatOf(cache, source)]));
}

/** Drafts with points that no existing composite point holds. */
function draftsToPlace(layout: Layout, pins: Pins | null): ReadonlySet<number> {
  const placed = new Uint8Array(layout.size);
  for (const group of pins?.groups.values() ?? []) for (const { node } of group.pieces) placed[node] = 1;
  const drafts = new Set<number>();
  placed.forEach((isPlaced, node) => {
    if (isPlaced === 0) drafts.add(layout.draftOf[node] ?? 0);
  });
  return drafts;
}

function livingGroups(grouping: Grouping): ReadonlyMap<string, Group> {
  const living = new Map<string, Group>();
  for (const groups of grouping.groupsOf)
    for (const group of groups) if (group.id !== null) living.set(group.id, group);
  return living;
}

/** The table of the drafts' language: the first in order of party that is named, else told from the words. */
function tableOf(sources: readonly PartyDraft[]): ReturnType<typeof languageTable> {
  const tag = sources.find(({ draft }) => draft.language !== "")?.draft.language ?? "";
  const sample = tag === "" ? (sources[0]?.draft.points.slice(0, 12).map(({ text }) => text) ?? []).join("\n") : "";
  return languageTable(tag, sample);
}

function mixedLanguages(sources: readonly PartyDraft[]): readonly Warning[] {
  const codes = new Set(sources.flatMap(({ draft }) => (draft.language === "" ? [] : [languageKey(draft.language)])));
  if (codes.size < 2) return [];
  const named = sources.map(({ party, draft }) => `${party}: ${draft.language || "unknown"}`).join(", ");
  return [said("languages-differ", { languages: named })];
}

/** Brackets of a draft without a counterpart: they stay as words, and are told. */
function unbalanced(sources: readonly PartyDraft[]): readonly Warning[] {
  return sources.flatMap(({ party, draft }) =>
    looseBrackets(draft).map(({ point, char, words }) =>
      said("loose-bracket", { party, point: point.label || point.id, opens: char === "[", words }),
    ),
  );
}

/** Numbers that stand in brackets whole: they are not in the composite, which has its own, and so are told. */
function bracketedNumbers(sources: readonly PartyDraft[]): readonly Warning[] {
  return sources.flatMap(({ party, draft }) => {
    const labels = [...walkPoints(draft.points)].flatMap(({ point: { label } }) =>
      /^\[[^[\]]+\]/u.test(label) && optionOf([label]) === null ? [label] : [],
    );
    const points = labels.length > MOST_LABELS ? `${labels.slice(0, MOST_LABELS).join(", ")}, …` : labels.join(", ");
    return labels.length > 0 ? [said("bracketed-numbers", { party, points })] : [];
  });
}

/** So many numbers in brackets are named. */
const MOST_LABELS = 6;

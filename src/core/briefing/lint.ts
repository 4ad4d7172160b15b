import { findDates, spanOf, type DateMention } from "../evidence/date-text.ts";
import type { ProcessState } from "../record/state.ts";
import { remembered } from "../common/remembered.ts";
import { placeFinder } from "../text/notation.ts";
import { figuresOn, stateOn } from "./lint/as-of.ts";
import { againstRecord } from "./lint/against-record.ts";
import { draftNumbers, isOfDraft } from "./lint/draft-numbers.ts";
import { saidAt } from "./lint/denied-faults.ts";
import { draftAbove, draftMentions, isListed } from "./lint/draft-names.ts";
import { draftCells } from "./lint/draft-tables.ts";
import { againstDrafts } from "./lint/drafts.ts";
import type { Fault, LintFinding } from "./lint/finding.ts";
import { FigureReader, isDatelineHead, type FigureUse } from "./lint/figure-use.ts";
import { Ledger } from "./lint/ledger.ts";
import { neutrality } from "./lint/neutrality.ts";
import { calledOfficial } from "./lint/official.ts";
import { openPoints } from "./lint/open-points.ts";
import { checkedParts, placed, type PlacedPart } from "./lint/parts.ts";
import { passagesOf, readProse, type Prose } from "./lint/prose.ts";
import { Spans } from "./lint/reading/spans.ts";
import { aboutOf } from "./lint/reading/main-text.ts";
import { annotate } from "./lint/reading/reading.ts";
import { byClause } from "./lint/rules/index.ts";
import { sidesOf } from "./lint/sides.ts";
import { mergedRange, missingValue } from "./lint/tables.ts";
import { twoFigures } from "./lint/within-text.ts";

import { otherLanguage } from "./lint/language.ts";
export { otherLanguage, type ReadLanguage } from "./lint/language.ts";
/** A finding of the article check, its code and how grave it is. */
export type { LintCode, LintFinding, LintSeverity } from "./lint/finding.ts";

/** What lint may know besides the text. */
export interface LintOptions {
  /**
   * The day of the text: what became known later is not used, and the age of figures is counted to it. Absent: all that is known is used,
   * and age counted to the latest day that the text names, else to the record's last.
   */
  readonly asOf?: string | null;
}

/** Faults of a text against the record of a process, in the order they stand; one for each place and fault. */
export function lintProse(source: string, state: ProcessState, options: LintOptions = {}): readonly LintFinding[] {
  return checkProse(source, state, options).findings;
}

/** What is wrong in a text, and how it was read. */
export interface CheckedProse {
  readonly findings: readonly LintFinding[];
  readonly prose: Prose;
  readonly parts: readonly PlacedPart[];
}

/** Reads a text and holds it against the record. */
export function checkProse(source: string, state: ProcessState, options: LintOptions = {}): CheckedProse {
  const prose = readProse(source);
  const day = options.asOf ?? null;
  const { faults, parts } = faultsOf(prose, stateOn(state, day), day);
  return { findings: told(source, faults), prose, parts };
}

/** Faults with line and column, without those that say one thing twice. */
export function told(source: string, faults: readonly Fault[]): readonly LintFinding[] {
  const kept: Fault[] = [];
  let near: Fault[] = [];
  for (const fault of [...faults].sort((a, b) => a.from - b.from || rank(b) - rank(a))) {
    near = near.filter((other) => fault.from < other.to);
    const same = near.some(
      (other) => other.from < fault.to && (other.code === fault.code || covers(other.code, fault.code)),
    );
    if (same) continue;
    kept.push(fault);
    near.push(fault);
  }
  const placeOf = placeFinder(source);
  return kept.map(({ code, message, severity, from, to, claims, quoted }) => {
    const { line, column } = placeOf(from);
    const quote = source.slice(from, to);
    return {
      code,
      message,
      place: `line ${line}, column ${column}`,
      severity,
      line,
      column,
      quote,
      ...(claims === undefined ? {} : { claims }),
      ...(quoted === undefined ? {} : { quoted }),
    };
  });
}

/** The gravest of a figure's faults stands for the lesser ones at its place. */
const FIGURE_FAULTS = [
  "wrong-sum",
  "wrong-draft",
  "scope",
  "merged-range",
  "stock-flow",
  "currency",
  "denominator",
  "two-figures",
  "contradicted",
  "overstated",
  "superseded",
  "unverified",
  "weak-source",
  "aged",
];

function rank({ code }: Fault): number {
  const at = FIGURE_FAULTS.indexOf(code);
  return at < 0 ? 100 : FIGURE_FAULTS.length - at;
}

function covers(kept: Fault["code"], other: Fault["code"]): boolean {
  // Two figures for one thing is a fault of the text, a figure's fault against the record another: both are told.
  if (kept === "two-figures" || other === "two-figures") return false;
  return FIGURE_FAULTS.includes(kept) && FIGURE_FAULTS.includes(other);
}

function faultsOf(
  prose: Prose,
  whole: ProcessState,
  given: string | null,
): { readonly faults: readonly Fault[]; readonly parts: readonly PlacedPart[] } {
  const dates = passagesOf(prose.text).flatMap(({ from, text }) =>
    findDates(text).map((date) => ({ ...date, from: date.from + from, to: date.to + from })),
  );
  const own = given ?? dayOfHead(prose.text, dates);
  const state = own === null ? whole : figuresOn(whole, own);
  const sides = sidesOf(state);
  const asOf = given ?? asOfText(dates, state);
  const ledger = ledgerOf(state);
  const year = yearOf(own, state);
  const reader = new FigureReader(prose, sides, year);
  const tables = reader.inTables();
  const uses: readonly FigureUse[] = [...reader.inSentences(), ...tables.figures];
  const faults: (Fault | null)[] = [];
  const numbers = draftNumbers(state);
  const mentions = draftMentions(prose.sentences, state);
  const cells = draftCells(prose, state);
  const isDated = given !== null || dates.some(({ date }) => date.length === 10);
  const about = aboutOf(
    prose,
    mentions,
    dates.map(({ date }) => date),
    state,
  );
  const parts = checkedParts(prose, mentions, { year, asOf, day: isDated ? asOf : null, about }, state);
  const tabulated = annotate({ ...prose, sentences: [] }, mentions, cells, state, year);
  const clauses = [...placed(parts, ({ byClause: found }) => found), ...byClause(tabulated)];
  const judged = new Spans(clauses.filter(({ code }) => FIGURE_FAULTS.includes(code)));
  faults.push(...clauses);
  const ofDrafts = new Set(cells.map(({ cell }) => cell.from));
  const isDrafts = (use: FigureUse): boolean =>
    use.sentence === null
      ? use.cell !== null && ofDrafts.has(use.cell.from) && numbers.has(use.mention.low)
      : isOfDraft(use.context, use.mention.low, numbers) ||
        (isListed(use.sentence, mentions) &&
          numbers.has(use.mention.low) &&
          draftAbove(use.sentence, mentions) !== null);
  const given_ = new Spans(placed(parts, ({ given: places }) => places));
  const isSaid = saidAt(prose.sentences);
  for (const use of uses) {
    if (isDrafts(use)) continue;
    const found = onRecord(use, ledger, state, asOf);
    // A rule that reads by clause has said what is wrong with it.
    if (found?.code === "contradicted" && judged.touching(use) !== undefined) continue;
    // What a text is said to ask for is no figure of the record, and what is denied is not said.
    if (found !== null && !isSaid(found)) continue;
    if (found?.code !== "contradicted" || given_.touching(use) === undefined) faults.push(found);
  }
  // A dash in a table of drafts says that a draft has nothing there.
  const compared = new Set(tables.empty.filter(({ from }) => ofDrafts.has(from)).map(({ table }) => table));
  const empty = tables.empty.filter(({ table }) => !compared.has(table));
  for (const cell of [...empty, ...reader.silences()]) faults.push(missingValue(cell, ledger, state));
  faults.push(
    ...twoFigures(
      uses.filter((use) => !isDrafts(use)),
      state,
    ),
    ...calledOfficial(prose, uses, ledger, state),
    ...placed(parts, ({ drafts }) => drafts),
    ...againstDrafts({ ...prose, sentences: [] }, mentions, cells, state, year),
    ...placed(parts, ({ progress }) => progress),
    ...openPoints(prose, state).filter(isSaid),
    ...placed(parts, ({ calendar }) => calendar),
    ...placed(parts, ({ events }) => events),
    // Other languages have other names for places.
    ...(otherLanguage(prose.text) === null ? neutrality(prose, state) : []),
  );
  return { faults: faults.filter((fault) => fault !== null), parts };
}

/** What stands against a figure on record, by ledger and day: found once for all sentences that read alike. */
const kept = remembered((_ledger: Ledger) => remembered((_alike: object) => new Map<string, Fault | null>()));

function onRecord(use: FigureUse, ledger: Ledger, state: ProcessState, asOf: string): Fault | null {
  const known = kept(ledger)(use.alike);
  const found = known.get(asOf);
  const fault = found === undefined ? (mergedRange(use, ledger) ?? againstRecord(use, ledger, state, asOf)) : found;
  if (found === undefined) known.set(asOf, fault);
  return fault === null ? null : { ...fault, from: use.from, to: use.to };
}

/** Ledgers already read: an editor checks its text again at every word, against the same record. */
const ledgerOf = remembered((state: ProcessState) => new Ledger(state, sidesOf(state)));

/** The latest day that the text names and the record reaches; else the record's last day. */
function asOfText(dates: readonly DateMention[], state: ProcessState): string {
  const last = lastDay(state);
  const named = dates.map(({ date }) => spanOf(date)[1]).filter((date) => date <= last);
  return named.length === 0 ? last : named.reduce((a, b) => (a > b ? a : b));
}

/** The last day on record. */
export function lastDay(state: ProcessState): string {
  const days = [
    ...state.events.map(({ endDate, date }) => endDate ?? date),
    ...(state.claims ?? []).map(({ asOf }) => asOf ?? ""),
    ...state.drafts.map(({ draft }) => draft.date ?? ""),
  ].filter((day) => day !== "");
  return days.length === 0 ? "9999-12-31" : days.map((day) => spanOf(day)[1]).reduce((a, b) => (a > b ? a : b));
}

/** The day that an article bears at its head, in its dateline or alone in a line; null where it bears none. */
function dayOfHead(text: string, dates: readonly DateMention[]): string | null {
  const first = dates.find(({ from, date }) => from < HEAD && date.length === 10);
  if (first === undefined || first.yearGuessed || first.ambiguous) return null;
  const start = text.lastIndexOf("\n", first.from) + 1;
  const end = text.indexOf("\n", first.to);
  const line = text.slice(start, end < 0 ? text.length : end);
  const rest = line.slice(first.to - start);
  return isDatelineHead(line.slice(0, first.from - start)) && /^\s*(?:$|[.:–—-]\s)/u.test(rest) ? first.date : null;
}

/** How far into an article its own day may stand, in characters. */
const HEAD = 160;

/**
 * The year of days that name none: the article's own, else that of the day to which it is checked, else the record's last. No other
 * sentence gives it: "The mill was built in May 1998" dates nothing but the mill.
 */
function yearOf(own: string | null, state: ProcessState): string {
  return (own ?? lastDay(state)).slice(0, 4);
}

/** How much a text is about a process: named parties, drafts and places, by the thousand words. */
export function isAbout(source: string, state: ProcessState): boolean {
  const text = readProse(source).text;
  const found = sidesOf(state).in(text);
  const belligerents = state.parties
    .filter(({ roles }) => roles.some(({ role }) => role === "belligerent"))
    .map(({ id }) => id);
  const needed = belligerents.length > 0 ? belligerents : state.parties.slice(0, 2).map(({ id }) => id);
  return needed.some((id) => found.has(id)) && (found.size >= 2 || needed.length === 1);
}

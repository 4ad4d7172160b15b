import { remembered } from "../../common/remembered.ts";
import { said, type Said } from "../../common/said.ts";
import { placeFinder } from "../../text/notation.ts";
import { countsIn } from "./counts-text.ts";
import type { LintFinding } from "./finding.ts";
import type { CheckedPart, PlacedPart } from "./parts.ts";
import type { Prose } from "./prose.ts";
import { figureLine } from "./figure-line.ts";
import type { Judged } from "./rules/draft-values.ts";
import { bearingOf } from "./reading/bearing.ts";
import { attributed } from "./reading/attribution.ts";
import { agreements, addWords, provisionsOf } from "./reading/provisions.ts";
import { isOfMonths, monthsTold } from "./reading/months-told.ts";
import { denialsIn, untrueIn } from "./reading/denied.ts";
import { ledgerOf, meant, type Known } from "./reading/quantities.ts";
import type { Reading, ReadSentence } from "./reading/reading.ts";
import { saidBy } from "./reading/said-by.ts";
import { Spans, type Span } from "./reading/spans.ts";
import type { Value } from "./reading/values.ts";

/** Words of a text at their place. */
interface Place {
  readonly line: number;
  readonly column: number;
  readonly quote: string;
}

/** Words that were held against entries of the record and stand. */
export interface CheckedPlace extends Place {
  /** What they were held against: points of drafts, ids of figures. */
  readonly entries: readonly string[];
}

/** Words of which nothing was said, and why. */
export interface UnreadPlace extends Place {
  readonly why: Said;
}

/** The answer to a text: never that nothing was found alone. */
export interface ArticleAnswer {
  readonly findings: readonly LintFinding[];
  readonly checked: readonly CheckedPlace[];
  readonly notUnderstood: readonly UnreadPlace[];
  readonly notCovered: readonly UnreadPlace[];
}

/** What else there is to say of a text that was read, beside its findings. */
export function restOf(
  { source, tables }: Prose,
  parts: readonly PlacedPart[],
  findings: readonly LintFinding[],
): Omit<ArticleAnswer, "findings"> {
  const checked: CheckedPlace[] = [];
  const notUnderstood: UnreadPlace[] = [];
  const notCovered: UnreadPlace[] = [];
  const placeOf = placeFinder(source);
  const place = (from: number, to: number): Place => ({ ...placeOf(from), quote: source.slice(from, to) });
  const lines = lineStarts(source);
  const found = new Spans(
    findings.map(({ line, column, quote }) => {
      const from = (lines[line - 1] ?? 0) + column - 1;
      return { from, to: from + quote.length };
    }),
  );
  for (const { part, at } of parts)
    for (const { from, to, entries, why } of valuesRead(part)) {
      if (found.touching({ from: from + at, to: to + at }) !== undefined) continue;
      const where = place(from + at, to + at);
      if (why === null) checked.push({ ...where, entries });
      else (why.code === "uncovered.figure" ? notCovered : notUnderstood).push({ ...where, why });
    }
  for (const { unread = [] } of tables)
    for (const { from, to } of unread) notUnderstood.push({ ...place(from, to), why: said("unread.row") });
  return { checked, notUnderstood, notCovered };
}

/** A value with what it was held against, or why against nothing. */
interface ValueRead extends Span {
  readonly entries: readonly string[];
  readonly why: Said | null;
}

const valuesRead = remembered(({ reading, own, judged }: CheckedPart): readonly ValueRead[] => {
  const against = new Map(judged.map((each) => [each.from, each]));
  return reading.sentences
    .filter(({ sentence: { from } }) => from >= own.from && from < own.to)
    .flatMap((read) => {
      // What a sentence denies, or calls untrue, does not stand though an entry has it: the denial would have to.
      const denied = [...denialsIn(read.sentence.text), ...untrueIn(read.sentence.text)];
      const isDenied = ({ from, to }: Span): boolean =>
        denied.some((span) => from < span.to + read.sentence.from && span.from + read.sentence.from < to);
      return read.values
        .filter((value) => !isSmall(value) && !/^every$/iu.test(read.tokens[value.at]?.text ?? ""))
        .map((value) => {
          const { from, to } = value;
          if (isDenied(value)) return { from, to, entries: [], why: said("unread.denied") };
          const point = against.get(from);
          const { entries, why } = point === undefined ? byFigures(read, value, reading) : byPoint(point);
          if (entries.length > 0) return { from, to, entries, why: null };
          if (why !== null) return { from, to, entries, why };
          const unread =
            attributed(read, value) !== null
              ? said("unread.point")
              : isKnownMatter(read, reading)
                ? said("unread.quantity")
                : said("uncovered.figure");
          return { from, to, entries, why: unread };
        });
    });
});

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** A handful that nobody holds against a record. */
function isSmall({ low, kind, nouns }: Value): boolean {
  return kind === "count" && low < 13 && nouns.length === 0;
}

/** The entries that bear a value out, or why none does though the record has the number; neither where it has it nowhere. */
type Borne = Pick<ValueRead, "entries" | "why">;

const stands = (...entries: readonly string[]): Borne => ({ entries, why: null });
const unread = (why: Said | null): Borne => ({ entries: [], why });

/** What a text is said to have stands where its own words say so. */
function byPoint({ against, borne }: Judged): Borne {
  if (borne === null) return unread(said("unread.point"));
  if (borne.how === "as-told") return stands(against);
  return unread(said(borne.how === "open" ? "unread.open" : "unread.otherwise", { words: borne.provision.text }));
}

/** Figures of the same quantity that are not this one bear nothing out, nor does this one, bounded otherwise or of something else. */
function byFigures(read: ReadSentence, value: Value, { state }: Reading): Borne {
  const counted = countsIn(read.sentence.text).find(
    ({ from, to }) => value.from < read.sentence.from + to && read.sentence.from + from < value.to,
  );
  const count = state.counts.find(({ agreed, total }) => `${agreed} ${total}` === `${counted?.said} ${counted?.of}`);
  if (count !== undefined) return stands(count.draft);
  const { tokens, clauses, sentence } = read;
  const ledger = ledgerOf(state);
  const [months, name] = [monthsTold(read, value), saidBy(read, value, ledger)];
  // Of another month, or counted by another than who is said to have counted, it is another figure.
  const isThat = ({ claim, estimator }: Known): boolean =>
    isOfMonths(months, claim) && (name === null || estimator.length === 0 || estimator.includes(name));
  const how = meant(read, value, ledger).map((known) => {
    const bearing = bearingOf({ value, tokens, clauses, zone: sentence.text }, known);
    return [known, bearing === "as-told" && !isThat(known) ? "otherwise" : bearing] as const;
  });
  const borne = how.flatMap(([{ claim }, bearing]) => (bearing === "as-told" ? [claim.id] : []));
  if (borne.length > 0) return stands(...borne);
  const other = how.find(([, bearing]) => bearing !== null)?.[0];
  return unread(other === undefined ? null : said("unread.figure", { figure: figureLine(other.claim) }));
}

/** Words weigh so much where the record speaks of the same matter. */
const MATTER = 3;

/** Whether a sentence speaks of what drafts or figures of the record are about. */
function isKnownMatter({ tokens }: ReadSentence, { state }: Reading): boolean {
  const near = new Map<string, number>();
  addWords(near, tokens, 1);
  for (const score of agreements(near, provisionsOf(state)).values()) if (score >= MATTER) return true;
  const { weightOf } = ledgerOf(state);
  let sum = 0;
  for (const [word] of near) sum += weightOf(word);
  return sum >= MATTER;
}

import { said, type Said } from "../../common/said.ts";
import { placeFinder } from "../../text/notation.ts";
import type { LintFinding } from "./finding.ts";
import { attributed } from "./reading/attribution.ts";
import { agreements, addWords, provisionsOf } from "./reading/provisions.ts";
import { ledgerOf, meant } from "./reading/quantities.ts";
import type { Reading, ReadSentence } from "./reading/reading.ts";
import type { Value } from "./reading/values.ts";
import { valuesJudged } from "./rules/draft-values.ts";

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
export function restOf(reading: Reading, findings: readonly LintFinding[]): Omit<ArticleAnswer, "findings"> {
  const checked: CheckedPlace[] = [];
  const notUnderstood: UnreadPlace[] = [];
  const notCovered: UnreadPlace[] = [];
  const { source } = reading.prose;
  const placeOf = placeFinder(source);
  const place = (from: number, to: number): Place => ({ ...placeOf(from), quote: source.slice(from, to) });
  const told = new Set(findings.map(({ line, column, quote }) => `${line}:${column}:${quote}`));
  const isTold = (from: number, to: number): boolean => {
    const { line, column, quote } = place(from, to);
    return told.has(`${line}:${column}:${quote}`);
  };
  const judged = new Map(valuesJudged(reading).map((each) => [each.from, each]));
  for (const read of reading.sentences)
    for (const value of read.values) {
      if (isTold(value.from, value.to) || isSmall(value)) continue;
      const where = place(value.from, value.to);
      const entries = entriesOf(read, value, judged.get(value.from)?.against ?? null, reading);
      if (entries.length > 0) checked.push({ ...where, entries });
      else if (attributed(read, value) !== null) notUnderstood.push({ ...where, why: said("unread.point") });
      else if (isKnownMatter(read, reading)) notUnderstood.push({ ...where, why: said("unread.quantity") });
      else notCovered.push({ ...where, why: said("uncovered.figure") });
    }
  for (const { unread = [] } of reading.prose.tables)
    for (const { from, to } of unread) notUnderstood.push({ ...place(from, to), why: said("unread.row") });
  return { checked, notUnderstood, notCovered };
}

/** A handful that nobody holds against a record. */
function isSmall({ low, kind, nouns }: Value): boolean {
  return kind === "count" && low < 13 && nouns.length === 0;
}

function entriesOf(read: ReadSentence, value: Value, point: string | null, { state }: Reading): readonly string[] {
  if (point !== null) return [point];
  return meant(read, value, ledgerOf(state)).map(({ claim }) => claim.id);
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

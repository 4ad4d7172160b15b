import { ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { checkBriefing } from "../core/briefing/lint-briefing.ts";
import { checkProse, type LintCode, type LintFinding } from "../core/briefing/lint.ts";
import { namedEntry } from "../core/briefing/lint/entry-names.ts";
import { readProse } from "../core/briefing/lint/prose.ts";
import { draftMentions } from "../core/briefing/lint/draft-names.ts";
import { eventsOn } from "./events-on.ts";
import { line, type Address, type Answer, type Line } from "./answer.ts";
import { figureLines } from "./figures.ts";
import { pageOf, type Page } from "./reading.ts";
import { isEnglish } from "./verify/unread.ts";
import { addressOfPoint, addressOfThing, type View } from "./view.ts";

/** Findings on how something is put, which contradict nothing on record. */
export const REMARKS: ReadonlySet<LintCode> = new Set<LintCode>([
  "neutrality",
  "unverified",
  "weak-source",
  "aged",
  "live-figure",
  "no-record",
  "two-figures",
]);

/** What stands in an article against the record, what of it was held against which entries, and what was not read. */
export function checkArticle(view: View, asked: Page & { readonly article: string }): Result<Answer> {
  const { findings, checked, notUnderstood, notCovered } = checkBriefing(asked.article, view.talks);
  const lines = [
    ...articleLines(view, asked.article, findings),
    ...checked.flatMap(({ line: row, column, quote, entries }) =>
      entries.flatMap((entry) => entryLines(view, entry, { quote, line: row, column })),
    ),
  ];
  const told = new Set(
    lines.flatMap(({ facts }) =>
      facts?.["code"] === undefined ? [] : [`${String(facts["line"])},${String(facts["column"])}`],
    ),
  );
  const remarks = findings.filter(({ line: row, column }) => !told.has(`${row},${column}`));
  return ok({
    ...pageOf(lines, asked),
    lookedAt: {
      findings: findings.length,
      checked: checked.length,
      notUnderstood: notUnderstood.length,
      notCovered: notCovered.length,
    },
    notes: [
      ...(isEnglish(asked.article) ? [] : [said("asked-language")]),
      ...remarks.map(({ message }) => message),
      ...[...notUnderstood, ...notCovered].flatMap(({ quote, why }) => [quote, why]),
    ],
  });
}

/** Findings as lines, each with the entries that say otherwise; those that rest on none are no statements about the record. */
export function articleLines(view: View, article: string, findings: readonly LintFinding[]): readonly Line[] {
  const { parts } = checkProse(article, view.talks);
  const judged = parts.flatMap(({ part, at }) =>
    part.judged.map((each) => ({ ...each, from: each.from + at, to: each.to + at })),
  );
  const mentions = [...draftMentions(readProse(article).sentences, view.talks)];
  const starts = lineStarts(article);
  return findings.flatMap(({ code, message, severity, line: row, column, quote, claims = [], quoted }) => {
    const from = (starts[row - 1] ?? 0) + column - 1;
    const to = from + quote.length;
    // What a finding quotes stands at that point, whatever else its words were held against.
    const held =
      quoted === undefined
        ? judged.filter((each) => each.from < to && from < each.to).flatMap(({ against }) => placesOf(view, against))
        : placesOf(view, quoted);
    const named = mentions
      .filter(([sentence]) => sentence.from < to && from < sentence.to)
      .flatMap(([, all]) => all.flatMap(({ draft }) => (draft === null ? [] : placesOf(view, draft.id))));
    const of = [...claims.map((each) => addressOfThing(view, "claim", each)), ...held];
    const sure = of.some((each) => each !== null)
      ? of
      : [...named, ...eventsOn(view, article.slice(from, to), message)];
    return REMARKS.has(code) && claims.length === 0
      ? []
      : line(message, "paraphrase", sure, { as: "finding", facts: { code, severity, line: row, column, quote } });
  });
}

/** The places of an entry of the article check: a point of a draft ("us-28 6"), a draft, or a figure. */
function placesOf(view: View, entry: string): readonly (Address | null)[] {
  const { draft, point, claim } = namedEntry(entry, view.talks);
  if (claim !== null) return [addressOfThing(view, "claim", claim.id)];
  const text = draft === null ? undefined : view.talks.texts.find(({ id }) => id === draft.id);
  if (text === undefined) return [];
  // "14/a/2" may be a sentence of a point: then the point stands for it.
  const parts = point === null ? [] : point.split("/");
  for (let length = parts.length; length > 0; length--) {
    const place = addressOfPoint(view, text, parts.slice(0, length).join("/"));
    if (place !== null) return [place];
  }
  return [addressOfPoint(view, text)];
}

function entryLines(
  view: View,
  entry: string,
  at: { readonly quote: string; readonly line: number; readonly column: number },
): readonly Line[] {
  const { claim, name } = namedEntry(entry, view.talks);
  const lines = claim === null ? line(name, "paraphrase", placesOf(view, entry)) : figureLines(view, claim).slice(0, 1);
  return lines.map((each) => ({ ...each, as: "checked", facts: { ...each.facts, ...at } }));
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

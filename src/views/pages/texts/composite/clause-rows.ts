import type { DataTable } from "../../../../core/common/data-table.ts";
import { clausesOf, type Clause, type Held } from "../../../../core/text/clauses.ts";
import type { Composite, CompositePoint, Slot } from "../../../../core/text/composite.ts";
import { readingText } from "../../../../core/text/reading.ts";
import type { Locale } from "../../../../words/locale.ts";
import type { Words } from "../../../../words/types.ts";
import { plainLabel } from "../labels.ts";
import type { Gathered, GatheredPoint } from "./gathered.ts";

/** A clause with what the page knows of its point. */
export interface ClauseRow extends Clause {
  readonly gathered: GatheredPoint;
}

/** The rows of the table, in the order of the text. */
export function clauseRows(composite: Composite, gathered: Gathered): readonly ClauseRow[] {
  const points = new Map(gathered.points.map((each) => [each.point.id, each]));
  return clausesOf(composite).flatMap((clause) => {
    const known = points.get(clause.point.id);
    return known === undefined ? [] : [{ ...clause, gathered: known }];
  });
}

interface Voice {
  readonly t: Words;
  readonly locale: Locale;
}

/** The number of a point; its first words where it has neither number nor heading say which it is. */
export function clauseName({ point }: Clause): string {
  return plainLabel(point.label);
}

/** The common words with the numbers of the brackets between them. */
export function commonWords({ common }: Clause): string {
  let n = 0;
  return common
    .map((part) => part ?? ` [${++n}] `)
    .join("")
    .replace(/ {2,}/gu, " ")
    .trim();
}

/** What stands in a party's cell; its own words with the numbers of their brackets. */
export function heldWords(
  t: Words,
  held: Held,
): readonly { readonly n: number | null; readonly text: string; readonly words: boolean }[] {
  const words = t.composite;
  const said = (text: string) => [{ n: null, text, words: false }];
  switch (held.kind) {
    case "common":
      return said(words.clauses.held);
    case "not-addressed":
      return said(words.silent);
    case "other-language":
      return said(words.otherLanguage);
    case "no-draft":
      return said(words.noDraft);
    case "nearby":
      return said(words.nearby({ point: plainLabel(held.label) }));
    case "words":
      return held.brackets.map((text, at) =>
        text === null
          ? { n: at + 1, text: words.clauses.nothing, words: false }
          : text === ""
            ? { n: at + 1, text: words.noText, words: false }
            : { n: at + 1, text, words: true },
      );
  }
}

/** Whether what a party holds there is told in words that are not its draft's. */
export function isTold({ gathered }: ClauseRow, party: string): boolean {
  return gathered.origins.some((origin) => origin.party === party && origin.point.wording !== "verbatim");
}

/** The latest declared status; never one that nobody declared. */
export function statusWords({ gathered }: ClauseRow, { t, locale }: Voice): string {
  const mark = gathered.marks.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (mark === undefined) return t.composite.clauses.noStatus;
  const { between, declaredBy, on } = mark;
  return `${t.composite.levels[mark.level]} ${t.composite.mark({ between: locale.list(between), by: declaredBy, on: locale.shortDate(on) })}`;
}

/** What is open at a point, in words. */
export function openWords(row: ClauseRow, { t, locale }: Voice): string {
  const brackets = row.common.filter((part) => part === null).length;
  const silent = row.held.filter(({ kind }) => kind === "not-addressed").map(({ party }) => party);
  return [
    ...(brackets === 0 ? [] : [t.composite.inBrackets({ count: brackets })]),
    ...(silent.length === 0 ? [] : [t.composite.clauses.notAddressed({ parties: locale.list(silent) })]),
  ].join(locale.semicolon);
}

/** Who holds the point: words that differ stand between them. */
function betweenOf({ held }: ClauseRow): readonly string[] {
  return held.filter(({ kind }) => kind === "words" || kind === "common").map(({ party }) => party);
}

function reasonWords({ gathered }: ClauseRow, { t }: Voice): string {
  return gathered.reasons
    .map(({ reason, saidBy, note }) => `${t.composite.reasons[reason]}. ${saidBy}: ${note}`)
    .join("\n");
}

/** Every point and who holds what, as a table for files. */
export function clauseTable(
  rows: readonly ClauseRow[],
  parties: readonly string[],
  title: string,
  voice: Voice,
): DataTable {
  const words = voice.t.composite.clauses;
  const { meanings } = words;
  return {
    id: "clauses",
    title,
    notes: [words.intro, ...(rows.some((row) => parties.some((party) => isTold(row, party))) ? [words.ourWords] : [])],
    columns: [
      { id: "point", title: words.point, description: meanings.point },
      { id: "common", title: words.common, description: meanings.common },
      ...parties.map((party) => ({ id: party, title: party, description: meanings.party({ party }) })),
      { id: "status", title: words.status, description: meanings.status },
    ],
    rows: rows.map((row) => [
      clauseName(row),
      commonWords(row),
      ...row.held.map((held) => cellText(voice.t, held, isTold(row, held.party))),
      statusWords(row, voice),
    ]),
  };
}

function cellText(t: Words, held: Held, told: boolean): string {
  return heldWords(t, held)
    .map(({ n, text, words }) => `${n === null ? "" : `[${n}] `}${text}${words && told ? " *" : ""}`)
    .join("\n");
}

/** One article, or other point of the top level, with the points of it that are open. */
export interface AgendaItem {
  readonly id: string;
  readonly name: string;
  /** Its heading, else nothing. */
  readonly title: string;
  readonly open: readonly ClauseRow[];
  /** Whose words stand against each other there. */
  readonly between: readonly string[];
}

/** The open points by article, in the order of the text. */
export function agendaItems(rows: readonly ClauseRow[]): readonly AgendaItem[] {
  const items = new Map<string, ClauseRow[]>();
  for (const row of rows) {
    if (row.open === null) continue;
    const { id } = row.gathered.top;
    const known = items.get(id);
    if (known === undefined) items.set(id, [row]);
    else known.push(row);
  }
  return [...items.values()].flatMap((open) => {
    const top = open[0]?.gathered.top;
    if (top === undefined) return [];
    const title = commonParts(top.heading);
    return [{ id: top.id, name: plainLabel(top.label), title, open, between: [...new Set(open.flatMap(betweenOf))] }];
  });
}

function commonParts(heading: CompositePoint["heading"]): string {
  return heading
    .map((part) => (typeof part === "string" ? part : alternativesOf(part)))
    .join("")
    .trim();
}

/** Headings that differ, all of them: an agenda prefers nobody's. */
function alternativesOf({ alternatives }: Slot): string {
  const headings = alternatives.map(({ parties, text }) => readingText(text, parties[0] ?? "").trim());
  return headings.filter((heading) => heading !== "").join(" / ");
}

/** What is open in an article, point by point. */
function itemWords({ open }: AgendaItem, voice: Voice): string {
  return open.map((row) => `${clauseName(row)}: ${openWords(row, voice)}`).join("\n");
}

/** The open points as the agenda of a meeting. */
export function agendaTable(rows: readonly ClauseRow[], title: string, voice: Voice): DataTable {
  const words = voice.t.composite.clauses;
  const { meanings } = words;
  return {
    id: "agenda",
    title,
    notes: [words.agendaIntro],
    columns: (["point", "open", "between", "reasons"] as const).map((id) => ({
      id,
      title: words[id],
      description: meanings[id],
    })),
    rows: agendaItems(rows).map((item) => [
      `${item.name} ${item.title}`.trim(),
      itemWords(item, voice),
      voice.locale.list(item.between),
      item.open
        .map((row) => reasonWords(row, voice))
        .filter((reason) => reason !== "")
        .join("\n"),
    ]),
  };
}

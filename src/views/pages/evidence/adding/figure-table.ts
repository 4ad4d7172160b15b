import { CONFIDENCES } from "../../../../core/common/confidence.ts";
import type { ReportTable } from "../../../../core/record/daily-report.ts";
import { COMPARATORS, MEASURES, type Claim } from "../../../../core/things/claim.ts";
import type { Source } from "../../../../core/things/source.ts";
import { freshName, slugOf } from "../../record/adding/fresh-name.ts";
import { sourceIds, type ChosenSources } from "../../record/adding/source-choice.tsx";
import { newSource, type SourceValues } from "../../record/adding/source-values.ts";
import { claimOf, figureGaps, newFigure, type FigureGap } from "./figure-values.ts";

/** What a column of a table of figures can hold: fields of a claim. */
export const FIGURE_COLUMNS = [
  "topic",
  "statement",
  "low",
  "high",
  "comparator",
  "unit",
  "scope",
  "asOf",
  "estimator",
  "measure",
  "category",
  "confidence",
  "sources",
  "quotation",
  "note",
] as const satisfies readonly (keyof Claim)[];
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** Column of the table for each field; absent where the table has none. */
export type FigureMapping = Readonly<Partial<Record<FigureColumn, number>>>;

/** What tables call these columns, besides the words of the page. A figure in one cell stands where its lower end would. */
const CALLED: Readonly<Record<FigureColumn, RegExp>> = {
  topic: /^(?:topic|quantity|metric|indicator)/u,
  statement: /^(?:what|statement|claim|text|description)/u,
  low: /^(?:low|min|figure|value|amount|number|count)/u,
  high: /^(?:high|max|upper)/u,
  comparator: /^comparator/u,
  unit: /^(?:unit|currency)/u,
  scope: /^(?:scope|cover)/u,
  asOf: /^(?:as.?of|date|day|month|year|on$|when)/u,
  estimator: /^(?:estimat|counted|by$|by whom)/u,
  measure: /^measure/u,
  category: /^categor/u,
  confidence: /^confiden/u,
  sources: /^(?:source|url|link|publish)/u,
  quotation: /^quot/u,
  note: /^(?:note|remark|comment)/u,
};

/** Which column is likely to be what, by the words of the page first; a person corrects it. */
export function guessColumns({ head }: ReportTable, labels: Readonly<Record<FigureColumn, string>>): FigureMapping {
  const heads = head.map((name) => name.trim().toLowerCase());
  const mapping: Partial<Record<FigureColumn, number>> = {};
  const used = new Set<number>();
  const take = (fits: (name: string, field: FigureColumn) => boolean) => {
    for (const field of FIGURE_COLUMNS) {
      const at = heads.findIndex((name, index) => !used.has(index) && fits(name, field));
      if (at < 0 || mapping[field] !== undefined) continue;
      mapping[field] = at;
      used.add(at);
    }
  };
  take((name, field) => name === labels[field].toLowerCase());
  take((name, field) => CALLED[field].test(name));
  return mapping;
}

/** What rows that name no quantity or source are of, and what is on record already. */
export interface FigureDefaults {
  readonly topic: string;
  readonly sources: ChosenSources;
  /** A quantity in words: what a figure is of where its row says no more. */
  readonly nameOf: (topic: string) => string;
  readonly claims: readonly Claim[];
  readonly known: readonly Source[];
  /** Keeps the names of what is new apart from all others. */
  readonly random: string;
}

/** A row, from 1: the figure that it becomes, or what of it is missing, not understood or on record already, as it was written. */
export type ReadFigure = { readonly row: number } & (
  | { readonly claim: Claim; readonly sources: ChosenSources }
  | { readonly gaps: readonly { readonly gap: FigureGap | "confidence" | "known"; readonly given: string }[] }
);

/** The rows of a table that hold anything, each read as its form would read it; none is passed over in silence. */
export function figuresOf(table: ReportTable, mapping: FigureMapping, of: FigureDefaults): readonly ReadFigure[] {
  const added = new Map<string, SourceValues>();
  const seen = new Set(of.claims.map(sameness));
  return table.rows.flatMap((cells, at): readonly ReadFigure[] => {
    if (cells.every((each) => each.trim() === "")) return [];
    const row = at + 1;
    const cell = (field: FigureColumn) => (mapping[field] === undefined ? "" : (cells[mapping[field]] ?? "").trim());
    const sources = cell("sources") === "" ? of.sources : sourcesOf(cell("sources"), of, added);
    const topic = slugOf(cell("topic")) || of.topic;
    const sure = cell("confidence").toLowerCase().replaceAll(" ", "-");
    const values = {
      ...newFigure(topic),
      ...Object.fromEntries(
        (["unit", "scope", "asOf", "estimator", "category", "quotation", "note"] as const).map((field) => [
          field,
          cell(field),
        ]),
      ),
      statement: cell("statement") || of.nameOf(topic),
      measure: MEASURES.find((measure) => measure === cell("measure").toLowerCase()) ?? ("" as const),
      confidence: CONFIDENCES.find((each) => each === sure) ?? ("found" as const),
      figure: figureOf(cell("low"), mapping.high === undefined ? null : cell("high"), cell("comparator")),
    };
    const ids = sourceIds(sources);
    const gaps = figureGaps(values, ids.length).map((gap) => ({
      gap,
      given: gap === "figure" ? values.figure : cell(gap),
    }));
    // What is unsure must not come in as what was read.
    const isWord = sure === "" || CONFIDENCES.some((each) => each === sure);
    const left = isWord ? gaps : [...gaps, { gap: "confidence" as const, given: cell("confidence") }];
    if (left.length > 0) return [{ row, gaps: left }];
    const read = claimOf(values, freshName(topic, `${of.random}-${row}`), ids);
    if (seen.has(sameness(read))) return [{ row, gaps: [{ gap: "known", given: "" }] }];
    seen.add(sameness(read));
    return [{ row, claim: read, sources }];
  });
}

/** New sources of all rows that are taken in, each once. */
export function sourcesAdded(rows: readonly ReadFigure[]): ChosenSources {
  const all = rows.flatMap((each) => ("claim" in each ? each.sources.added : []));
  return { known: [], added: [...new Map(all.map((each) => [each.key, each])).values()] };
}

/** A figure as its form would hold it. Of two ends in columns of their own, one alone is no exact number: it is open to the other side. */
function figureOf(low: string, high: string | null, comparator: string): string {
  const said = COMPARATORS.find((each) => each === comparator) ?? "";
  const isOpen = said === "" && /^[\d.,\s]+$/u.test(`${low}${high}`);
  if (low === "" && high !== null && high !== "") return `${isOpen ? "<=" : said} ${high}`.trim();
  if (high === "" && low !== "") return `${isOpen ? ">=" : said} ${low}`.trim();
  return `${said} ${high === null || low === high ? low : `${low}–${high}`}`.trim();
}

function sameness({ topic, low, high, comparator, unit, scope, asOf, estimator, category, statement }: Claim): string {
  return JSON.stringify([topic, low, high, comparator, unit, scope, asOf, estimator, category, statement]);
}

/** Sources of a cell: those on record that have the name, id or address, else a new one. */
function sourcesOf(cell: string, of: FigureDefaults, added: Map<string, SourceValues>): ChosenSources {
  const names = cell.split(/\s*[;\n|]\s*/u).filter((name) => name !== "");
  const known: string[] = [];
  const fresh: SourceValues[] = [];
  for (const name of names) {
    const fits = of.known.filter(({ id, url }) => id === name || url === name);
    const called = of.known.filter(({ title, publisher }) => [title, publisher].includes(name));
    const [found] = fits.length > 0 ? fits : called.length === 1 ? called : [];
    if (found !== undefined) known.push(found.id);
    else {
      const source = added.get(name) ?? newSourceOf(name, `${of.random}-${added.size + 1}`);
      added.set(name, source);
      fresh.push(source);
    }
  }
  return { known, added: fresh };
}

function newSourceOf(name: string, key: string): SourceValues {
  if (!URL.canParse(name)) return { ...newSource(key), publisher: name };
  return { ...newSource(key), publisher: new URL(name).hostname, url: name };
}

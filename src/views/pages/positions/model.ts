import { remembered } from "../../../core/common/remembered.ts";
import {
  draftCell,
  partyCell,
  type PositionIndex,
  standCode,
  STANDS,
  type DraftCell,
  type Issue,
  type IssueOption,
  type Position,
  type PositionBook,
  type PositionCell,
  type IssueStand,
} from "../../../core/evidence/positions/index.ts";
import { groundOf, issueStands } from "../../../core/record/standing/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { Words } from "../../../words/types.ts";

/** A cell with the letter of its option in its row; equal letters, equal option. */
export interface LetteredCell extends PositionCell {
  readonly party: string;
  readonly letter: string | null;
  readonly shared: boolean;
  readonly title: string | null;
}

/** A draft's cell with the letter of its option. */
export interface LetteredDraftCell extends DraftCell {
  readonly draft: string;
  readonly letter: string | null;
  readonly shared: boolean;
  readonly title: string | null;
}

/**
 * What a draft's cell says of its option: that nobody has entered one is no word on what the text names, and one that its figure
 * alone tells is said to be so.
 */
export function optionInDraft(
  { title, position }: Pick<LetteredDraftCell, "title" | "position">,
  { positions }: Words,
): string {
  if (title !== null) return position === null ? positions.byFigure({ option: title }) : title;
  return position === null ? positions.noOptionEntered : positions.noOption;
}

/** One issue as a row of the matrix. */
export interface MatrixRow {
  readonly issue: Issue;
  readonly cells: readonly LetteredCell[];
  readonly drafts: readonly LetteredDraftCell[];
  /** Positions of parties that have no column. */
  readonly others: readonly PositionCell[];
  readonly standing: IssueStand;
  /** Latest day of an entry on it; empty where all are undated. */
  readonly last: string;
  /** Different options among the columns. */
  readonly options: number;
}

/** Parties that hold a position, those of the table first. */
export function positionParties(state: ProcessState, book: PositionBook): readonly string[] {
  const holders = new Set(book.positions.map(({ party }) => party));
  const first = book.table ?? [];
  return [...first, ...state.parties.map(({ id }) => id).filter((id) => holders.has(id) && !first.includes(id))];
}

/** Parties between whom issues are settled: those of the table, else all that hold a position. */
export function tableParties(state: ProcessState, book: PositionBook): readonly string[] {
  return book.table ?? positionParties(state, book);
}

/** All rows of the matrix with the given columns, in the order of the issues. */
export function matrixRows(state: ProcessState, parties: readonly string[]): readonly MatrixRow[] {
  const book = state.positions;
  if (book === undefined) return [];
  const { index } = groundOf(state);
  const stands = issueStands(state);
  const everyone = positionParties(state, book);
  return book.issues.flatMap((issue) => {
    const standing = stands.get(issue.id);
    return standing === undefined ? [] : [rowOf(state, index, issue, parties, everyone, standing)];
  });
}

/** The rows with a column for every party that holds a position; worked out once for a state, since every issue's page asks. */
export const wholeMatrix = remembered((state: ProcessState): readonly MatrixRow[] =>
  state.positions === undefined ? [] : matrixRows(state, positionParties(state, state.positions)),
);

function rowOf(
  state: ProcessState,
  index: PositionIndex,
  issue: Issue,
  parties: readonly string[],
  everyone: readonly string[],
  standing: IssueStand,
): MatrixRow {
  const letter = letters(issue);
  const cells = parties.map((party) => ({ ...partyCell(index, issue.id, party), party }));
  const drafts = state.drafts.map((known) => ({ ...draftCell(index, issue, known), draft: known.id }));
  const others = everyone
    .filter((party) => !parties.includes(party))
    .map((party) => partyCell(index, issue.id, party))
    .filter(({ current }) => current !== null);
  const held = cells.flatMap(({ current }) => current?.option ?? []);
  const stated = drafts.flatMap(({ option }) => option ?? []);
  const dates = [...cells, ...others].flatMap(({ current, later }) => [
    current?.on ?? "",
    ...later.map(({ on }) => on ?? ""),
  ]);
  return {
    issue,
    cells: cells.map((cell) => ({ ...cell, ...letter(cell.current?.option ?? null, held) })),
    drafts: drafts.map((cell) => ({ ...cell, ...letter(cell.option, stated) })),
    others,
    standing,
    last: dates.sort().at(-1) ?? "",
    options: new Set(held).size,
  };
}

/** Hands out letters in the order in which options appear in a row. */
function letters(
  issue: Issue,
): (
  option: string | null,
  held: readonly string[],
) => { readonly letter: string | null; readonly shared: boolean; readonly title: string | null } {
  const given = new Map<string, string>();
  return (option, held) => {
    if (option === null) return { letter: null, shared: false, title: null };
    const letter = given.get(option) ?? letterOf(given.size);
    given.set(option, letter);
    return { letter, shared: held.filter((other) => other === option).length > 1, title: optionTitle(issue, option) };
  };
}

function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(97 + at) : `${letterOf(Math.floor(at / 26) - 1)}${letterOf(at % 26)}`;
}

/** The option by its id; one that the issue does not list keeps its id as a name. */
export function optionOf(issue: Issue, id: string): IssueOption {
  return issue.options.find((option) => option.id === id) ?? { id, title: id };
}

/** Title of an option. */
export function optionTitle(issue: Issue, id: string): string {
  return optionOf(issue, id).title;
}

/** What of the matrix is shown. */
export interface MatrixFilter {
  readonly show: "all" | "recent" | "differ" | "silent" | "hedged";
  readonly family: string | null;
  readonly text: string;
  readonly sort: "order" | "latest" | "standing";
}

/** The year of the latest entry of all rows. */
export function latestYear(rows: readonly MatrixRow[]): string {
  return rows.reduce((latest, { last }) => (last > latest ? last : latest), "").slice(0, 4);
}

/** Whether a row belongs to one of the kinds that can be chosen. */
export function showsRow(row: MatrixRow, show: MatrixFilter["show"], year: string): boolean {
  if (show === "recent") return row.last.startsWith(year) && year !== "";
  if (show === "differ") return row.options > 1;
  if (show === "silent") return row.cells.some(({ absence, current }) => absence !== null || current === null);
  if (show === "hedged")
    return row.cells.some(
      ({ current }) =>
        current?.option !== null &&
        current?.option !== undefined &&
        optionOf(row.issue, current.option).hedged === true,
    );
  return true;
}

/** Rows that fit, in the order asked for; the rows themselves stay the same objects. */
export function filterRows(rows: readonly MatrixRow[], filter: MatrixFilter): readonly MatrixRow[] {
  const year = latestYear(rows);
  const wanted = filter.text.trim().toLowerCase();
  const fits = rows.filter(
    (row) =>
      (filter.family === null || row.issue.family === filter.family) &&
      showsRow(row, filter.show, year) &&
      (wanted === "" || wordsOf(row).includes(wanted)),
  );
  if (filter.sort === "latest") return [...fits].sort((a, b) => (a.last > b.last ? -1 : a.last < b.last ? 1 : 0));
  if (filter.sort === "standing")
    return [...fits].sort((a, b) => STANDS.indexOf(standCode(a.standing)) - STANDS.indexOf(standCode(b.standing)));
  return fits;
}

const wordsOf = remembered((row: MatrixRow): string =>
  [
    row.issue.title,
    ...row.issue.options.map(({ title }) => title),
    ...row.cells.map(({ current }) => current?.stance ?? ""),
  ]
    .join("\n")
    .toLowerCase(),
);

/** All positions of a cell, latest first. */
export function historyOf({ current, later, earlier }: PositionCell): readonly Position[] {
  return [...[...later].reverse(), ...(current === null ? [] : [current]), ...earlier];
}

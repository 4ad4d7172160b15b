import { linesIn, type TextLine } from "../table.ts";

/** What somebody reads before a change and after it. */
export interface ReadTwice {
  readonly was: string;
  readonly is: string;
}

/** Where a table stands in a text, and what it says in each row under each heading. */
interface NamedTable {
  readonly from: number;
  readonly to: number;
  /** The names over its columns, from the first, and the names of its rows; who is named twice is told apart. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * The first table of a party's reading of which it puts columns or rows in another order, such that somebody else would read a cell
 * under a heading or in a row that is not its own: neither what it read there before nor what the party writes there. Null where all
 * read theirs rightly.
 */
export function misnamedTable(party: ReadTwice, others: readonly ReadTwice[]): Pick<NamedTable, "from" | "to"> | null {
  const changed = others.filter(({ was, is }) => was !== is && !(was === party.was && is === party.is));
  if (changed.length === 0) return null;
  const [before, after] = [tablesIn(party.was), tablesIn(party.is)];
  if (before.length !== after.length) return null;
  for (const [nth, own] of before.entries()) {
    const wants = after[nth]!;
    if (!isReordered(own, wants)) continue;
    const isMisnamed = changed.some(({ was, is }) => {
      const [theirs, now] = [tablesIn(was), tablesIn(is)];
      // Which table is which nobody can tell then.
      if (theirs.length !== before.length || now.length !== before.length) return true;
      return !isNamedAlike({ was: theirs[nth]!, is: now[nth]! }, { was: own, is: wants });
    });
    if (isMisnamed) return own;
  }
  return null;
}

/** Whether a heading stands over another column, or the rows that both have follow one another otherwise. */
function isReordered(was: NamedTable, is: NamedTable): boolean {
  const at = new Map(was.columns.map((name, column) => [name, column]));
  if (is.columns.some((name, column) => (at.get(name) ?? column) !== column)) return true;
  const [old, now] = [new Set(was.rows), new Set(is.rows)];
  const left = was.rows.filter((name) => now.has(name));
  return is.rows.filter((name) => old.has(name)).some((name, nth) => name !== left[nth]);
}

interface TableTwice {
  readonly was: NamedTable;
  readonly is: NamedTable;
}

function isNamedAlike({ was, is }: TableTwice, party: TableTwice): boolean {
  const kept = [...is.cells].every(
    ([place, words]) => words === was.cells.get(place) || words === party.is.cells.get(place),
  );
  // What the party left there is there for others too.
  return (
    kept &&
    [...was.cells.keys()].every(
      (place) => is.cells.has(place) || !party.was.cells.has(place) || !party.is.cells.has(place),
    )
  );
}

function tablesIn(text: string): readonly NamedTable[] {
  const tables: NamedTable[] = [];
  let rows: TextLine[] = [];
  for (const line of [...linesIn(text), null]) {
    if (line !== null && line.cells !== null) rows.push(line);
    else if (rows.length > 0) {
      tables.push(named(rows));
      rows = [];
    }
  }
  return tables;
}

function named(lines: readonly TextLine[]): NamedTable {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  // A cell over several columns names, or stands in, each of them.
  const rows = lines.map(({ text, cells }) =>
    cells!.flatMap(({ from, to, columns }) => Array.from({ length: columns }, () => text.slice(from, to).trim())),
  );
  const columns = apart(rows[0]!);
  const names = apart(rows.map(([name = ""]) => name));
  const cells = rows.flatMap((words, row) =>
    words.map((each, column) => [JSON.stringify([names[row], columns[column] ?? column]), each] as const),
  );
  return {
    from: first.at,
    to: last.at + last.text.length,
    columns,
    rows: names,
    cells: new Map(cells),
  };
}

/** Names, each with how many of its like stand before it. */
function apart(names: readonly string[]): readonly string[] {
  const met = new Map<string, number>();
  return names.map((name) => {
    const times = met.get(name) ?? 0;
    met.set(name, times + 1);
    return JSON.stringify([name, times]);
  });
}

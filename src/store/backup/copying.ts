import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { keptOf, places, textOf, type Database, type Row, type Transaction, type Value } from "../database.ts";
import { refuse } from "../failures.ts";
import { ENTRY_TEXTS } from "../record/sound-rows.ts";
import { everything } from "./everything.ts";

/** A table with the columns of its key; `within` are those of them that say for whom its rows are read. */
interface Copied {
  readonly table: string;
  readonly key: readonly string[];
  readonly within: readonly ("process" | "member")[];
}

/** Every table that is copied, those first to which others refer. */
export const copied: readonly Copied[] = [
  { table: "process", key: ["process"], within: [] },
  { table: "account", key: ["account"], within: [] },
  { table: "credential", key: ["account", "kind", "id"], within: [] },
  { table: "member", key: ["process", "id"], within: [] },
  { table: "invitation", key: ["token_hash"], within: [] },
  { table: "head", key: ["process", "room"], within: ["process"] },
  { table: "entry", key: ["process", "room", "seq"], within: ["process"] },
  { table: "file", key: ["process", "room", "sha256"], within: ["process"] },
  { table: "piece", key: ["process", "room", "sha256", "part"], within: ["process"] },
  { table: "usage", key: ["process", "member"], within: ["process", "member"] },
];

/**
 * Who was signed in, programs' tokens and where messages go stay behind: one that was ended since must not come alive again, and a
 * copy that is opened to look at it writes to nobody.
 */
export const leftBehind: readonly string[] = ["session", "challenge", "access", "notice_address", "outbox"];

/** Rows that are read and written at a time: bodies may have megabytes. */
const most = 50;

/** Copies all that is kept into an empty database, from one unchanging view, whole or not at all; how many entries there were. */
export function copyAll(from: Database, to: Database): Promise<number> {
  return from.read("accounts", (source) =>
    to.write("accounts", async (target) => {
      if (
        (await target.all("SELECT account FROM account LIMIT 1")).length > 0 ||
        (await processesOf(target)).length > 0
      )
        refuse(failed(said("restore-occupied")));
      let entries = 0;
      for (const each of copied) {
        const rows = await copyTable(each, source, target);
        if (each.table === "entry") entries = rows;
      }
      return entries;
    }),
  );
}

/** The ids of all processes, for a transaction that is run for the accounts. */
export async function processesOf(tx: Transaction): Promise<readonly string[]> {
  return (await tx.all("SELECT process FROM process ORDER BY process")).map((row) => textOf(row, "process"));
}

async function copyTable(copiedTable: Copied, source: Transaction, target: Transaction): Promise<number> {
  if (copiedTable.within.length === 0) return copyRows(copiedTable, [], source, target);
  let copiedRows = 0;
  for (const place of await placesOf(copiedTable, source)) {
    const [process = "", member] = place;
    for (const tx of [source, target]) await tx.turnTo(everything(process, member));
    copiedRows += await copyRows(copiedTable, place, source, target);
  }
  for (const tx of [source, target]) await tx.turnTo("accounts");
  return copiedRows;
}

/** The processes, or the members of each, by which a table is read. */
async function placesOf({ within }: Copied, tx: Transaction): Promise<readonly (readonly string[])[]> {
  if (!within.includes("member")) return (await processesOf(tx)).map((process) => [process]);
  const rows = await tx.all("SELECT process, id FROM member ORDER BY process, id");
  return rows.map((row) => [textOf(row, "process"), textOf(row, "id")]);
}

/** Copies the rows whose key begins with `place`, by pages in the order of the key. */
async function copyRows(
  { table, key, within }: Copied,
  place: readonly string[],
  source: Transaction,
  target: Transaction,
): Promise<number> {
  const rest = key.slice(within.length);
  const here = within.map((column, at) => `${column} = $${at + 1}`);
  const columns = table === "entry" ? entryColumns(source) : "*";
  let after: readonly Value[] = [];
  for (let count = 0; ;) {
    const beyond = after.length === 0 ? [] : [`(${rest.join(", ")}) > ${places(1, rest.length, place.length + 1)}`];
    const where = [...here, ...beyond].join(" AND ");
    const found = await source.all(
      `SELECT ${columns} FROM ${table}${where === "" ? "" : ` WHERE ${where}`} ORDER BY ${key.join(", ")} LIMIT ${most}`,
      ...place,
      ...after,
    );
    const rows = table === "entry" ? found.map(entryRow) : found;
    const last = rows.at(-1);
    if (last === undefined) return count;
    const names = Object.keys(last);
    await target.run(
      `INSERT INTO ${table} (${names.join(", ")}) VALUES ${places(rows.length, names.length)}`,
      ...rows.flatMap((row) => names.map((name) => valueOf(row, name))),
    );
    count += rows.length;
    // Of a table that has one row here there is no more.
    if (rest.length === 0) return count;
    after = rest.map((column) => valueOf(last, column));
  }
}

/** Texts of entries may be damaged: they are read as the bytes that are kept. */
const entryColumns = (tx: Transaction): string => `process, room, seq, ${tx.kept(ENTRY_TEXTS)}`;

function entryRow({ process, room, seq, ...row }: Row): Row {
  return { process, room, seq, ...keptOf(row, ENTRY_TEXTS) };
}

function valueOf(row: Row, column: string): Value {
  const value = row[column];
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return (value ?? null) as Value;
}

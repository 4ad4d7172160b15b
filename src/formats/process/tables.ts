import type { TimelineEvent, TopicLine } from "../../core/record/state.ts";
import { parseCsv, writeCsv } from "../csv.ts";
import { defined } from "../checks.ts";
import { cellOf, packed, parted, severalTyped, unpacked } from "../several.ts";
import { parseDate } from "../../core/evidence/date-text.ts";
import { isDate } from "./node.ts";
import type { Problems } from "./problems.ts";

const EVENT_COLUMNS = [
  "id",
  "date",
  "endDate",
  "dateNote",
  "kind",
  "title",
  "summary",
  "parties",
  "place",
  "rooms",
  "observers",
  "drafts",
  "confidence",
  "sources",
  "note",
] as const;
const TOPIC_COLUMNS = ["topic", "title", "draft", "text", "state"] as const;
const TOPIC_STATES = ["not-addressed", "not-reported", "unverified"] as const;
const CONFIDENCES = ["found", "memory", "article", "headline-only"];

/** One row of a table with a header; cells by column name, the empty string where there is none. */
interface TableRow<C extends string> {
  readonly cell: (column: C) => string;
  /** Notes a problem in this row. */
  readonly problem: (code: string, message: string) => void;
}

/** Reads a table whose first row names the columns; columns may come in any order, optional ones may be left out. */
function readTable<C extends string>(
  text: string,
  file: string,
  columns: readonly C[],
  required: readonly C[],
  problems: Problems,
): readonly TableRow<C>[] {
  const parsed = parseCsv(text, { file });
  if (!parsed.ok) {
    problems.take(parsed.failure, file);
    return [];
  }
  const [header, ...rows] = parsed.value;
  const names = (header?.cells ?? []).map((name) => name.trim());
  for (const name of names) {
    const known: readonly string[] = columns;
    if (!known.includes(name))
      problems.add(
        "unknown-column",
        `"${name}" is not a column of this table; known are ${columns.join(", ")}.`,
        file,
        "line 1",
      );
  }
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0)
    problems.add("missing-column", `These columns are missing: ${missing.join(", ")}.`, file, "line 1");
  return rows.map(({ cells, line }) => {
    const problem = (code: string, message: string): void => problems.add(code, message, file, `line ${line}`);
    if (cells.length > names.length)
      problem(
        "too-many-cells",
        `This row has ${cells.length} cells, the header ${names.length}: quote cells that hold the separator.`,
      );
    return { problem, cell: (column) => cells[names.indexOf(column)] ?? "" };
  });
}

/** Reads timeline.csv. Cells with several values separate them with ";", or with "," where there is no ";"; rooms join who sat together with "+": `US+UA;US+RU`. */
export function readTimeline(text: string, file: string, problems: Problems): readonly TimelineEvent[] {
  const seen = new Set<string>();
  return readTable(text, file, EVENT_COLUMNS, ["id", "date", "title"], problems).map((row) => {
    const event = readEvent(row);
    if (event.id === "") row.problem("missing-field", "An event needs an id.");
    if (seen.has(event.id)) row.problem("same-id", `The event "${event.id}" stands here for a second time.`);
    seen.add(event.id);
    return event;
  });
}

function readEvent(row: TableRow<(typeof EVENT_COLUMNS)[number]>): TimelineEvent {
  const confidence = row.cell("confidence");
  if (confidence !== "" && !CONFIDENCES.includes(confidence)) {
    row.problem("wrong-word", `confidence "${confidence}" is not one of ${CONFIDENCES.join(", ")}.`);
  }
  const list = (column: "observers" | "drafts"): readonly string[] | undefined => {
    const values = severalTyped(row.cell(column));
    return values.length === 0 ? undefined : values;
  };
  const rooms = severalTyped(row.cell("rooms")).map((room) => parted(room, "+").map(unpacked));
  const text = (column: (typeof EVENT_COLUMNS)[number]): string | undefined => row.cell(column) || undefined;
  return defined({
    id: row.cell("id"),
    date: readDate(row, "date") ?? row.cell("date"),
    endDate: row.cell("endDate") === "" ? undefined : (readDate(row, "endDate") ?? undefined),
    dateNote: text("dateNote"),
    title: row.cell("title"),
    summary: row.cell("summary"),
    parties: severalTyped(row.cell("parties")),
    sources: severalTyped(row.cell("sources")),
    confidence: confidence === "" ? "found" : confidence,
    kind: row.cell("kind"),
    place: text("place"),
    rooms: rooms.length === 0 ? undefined : rooms,
    observers: list("observers"),
    drafts: list("drafts"),
    note: text("note"),
  });
}

/** A day, month or year as people write it; null, and a problem told, where it is none or may be two. */
function readDate(row: TableRow<"date" | "endDate">, column: "date" | "endDate"): string | null {
  const cell = row.cell(column);
  if (isDate(cell)) return cell;
  const read = parseDate(cell);
  if (read === null || read.quarter === true)
    row.problem(
      "wrong-date",
      `${column} "${cell}" is not a date: write 2031-03-04, or 2031-03 where the day is not known.`,
    );
  else if (read.ambiguous)
    row.problem(
      "unclear-date",
      `${column} "${cell}" may be ${read.date} or have day and month the other way round: write ${read.date}.`,
    );
  return read?.date ?? null;
}

/** What separates who sat together in a room, besides what separates the rooms. */
const TOGETHER = /[+;|]|%(?=25|3B|7C|2B)/gu;

/** Events as timeline.csv. */
export function writeTimeline(events: readonly TimelineEvent[]): string {
  const rows = events.map((event) => [
    event.id,
    event.date,
    event.endDate ?? "",
    event.dateNote ?? "",
    event.kind,
    event.title,
    event.summary,
    cellOf(event.parties),
    event.place ?? "",
    cellOf((event.rooms ?? []).map((room) => room.map((party) => packed(party, TOGETHER)).join("+"))),
    cellOf(event.observers ?? []),
    cellOf(event.drafts ?? []),
    event.confidence,
    cellOf(event.sources),
    event.note ?? "",
  ]);
  return writeCsv([EVENT_COLUMNS, ...rows]);
}

/** Reads topics.csv: one row for each topic and draft; rows of a topic need not stand together. */
export function readTopics(text: string, file: string, problems: Problems): readonly TopicLine[] {
  const topics = new Map<string, { title: string; cells: Map<string, TopicLine["cells"][string]> }>();
  for (const row of readTable(text, file, TOPIC_COLUMNS, ["topic", "draft", "text"], problems)) {
    const id = row.cell("topic");
    const draft = row.cell("draft");
    const topic = topics.get(id) ?? { title: "", cells: new Map() };
    topics.set(id, topic);
    if (topic.title === "") topic.title = row.cell("title");
    if (topic.cells.has(draft)) row.problem("same-id", `"${id}" has a second row for the draft "${draft}".`);
    topic.cells.set(draft, topicCell(row));
  }
  return [...topics].map(([id, { title, cells }]) => ({
    id,
    title: title === "" ? id : title,
    cells: Object.fromEntries(cells),
  }));
}

function topicCell(row: TableRow<(typeof TOPIC_COLUMNS)[number]>): TopicLine["cells"][string] {
  const text = row.cell("text");
  const word = row.cell("state");
  const state = TOPIC_STATES.find((name) => name === word);
  if (word !== "" && state === undefined)
    row.problem("wrong-word", `state "${word}" is not one of ${TOPIC_STATES.join(", ")}, nor empty.`);
  if (text === "" && (state === undefined || state === "unverified"))
    row.problem("missing-field", "Give a text, or the state not-addressed or not-reported.");
  return state === undefined ? { text } : { text, state };
}

/** Topics as topics.csv. */
export function writeTopics(topics: readonly TopicLine[]): string {
  const rows = topics.flatMap(({ id, title, cells }) =>
    Object.entries(cells).map(([draft, { text, state }]) => [id, title, draft, text, state ?? ""]),
  );
  return writeCsv([TOPIC_COLUMNS, ...rows]);
}

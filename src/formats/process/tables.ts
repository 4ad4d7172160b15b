import { said } from "../../core/common/said.ts";
import { event, topicRow, type TimelineEvent, type TopicLine } from "../../core/things/event.ts";
import { fieldsOf } from "../../core/things/thing.ts";
import { defined } from "../checks.ts";
import { readRow, readTable, readThings, writeTable } from "../things/table.ts";
import type { Problems } from "./problems.ts";

/** Reads timeline.csv. Cells with several values separate them with ";", or with "," where there is no ";"; rooms join who sat together with "+": `US+UA;US+RU`. */
export function readTimeline(source: Uint8Array | string, file: string, problems: Problems): readonly TimelineEvent[] {
  return readThings(event, source, file, { needs: ["id", "date", "title"], exact: true }, problems);
}

/** Reads topics.csv: one row for each topic and draft; rows of a topic need not stand together. */
export function readTopics(source: Uint8Array | string, file: string, problems: Problems): readonly TopicLine[] {
  const topics = new Map<string, { title: string; cells: Map<string, TopicLine["cells"][string]> }>();
  const needs = ["topic", "draft", "text"] as const;
  const { rows, warnings } = readTable(source, file, fieldsOf(topicRow), { needs, exact: true }, problems);
  problems.guessed(warnings, file);
  for (const row of rows) {
    const { topic: id, title, draft, text, state } = readRow(topicRow, row);
    const topic = topics.get(id) ?? { title: "", cells: new Map() };
    topics.set(id, topic);
    if (topic.title === "") topic.title = title;
    if (topic.cells.has(draft)) row.problem(said("same-id.cell", { id, draft }), "draft");
    if (text === "" && (state === undefined || state === "unverified")) row.problem(said("missing-field.text"), "text");
    topic.cells.set(draft, defined({ text, state }));
  }
  return [...topics].map(([id, { title, cells }]) => ({
    id,
    title: title === "" ? id : title,
    cells: Object.fromEntries(cells),
  }));
}

/** Topics as topics.csv. */
export function writeTopics(topics: readonly TopicLine[]): string {
  return writeTable(
    topicRow,
    topics.flatMap(({ id, title, cells }) =>
      Object.entries(cells).map(([draft, cell]) => ({ topic: id, title, draft, ...cell })),
    ),
  );
}

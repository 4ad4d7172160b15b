import type { DataTable } from "../../../core/common/data-table.ts";
import { topicIndex } from "../../../core/evidence/positions/index.ts";
import { standingOf, talksOf } from "../../../core/record/standing/index.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { count } from "../../../core/things/declared.ts";
import { dataTable, fieldColumns, joined } from "../../../core/things/published.ts";
import { institutionRows } from "../../../views/pages/texts/topics/model.ts";
import { say } from "../../../words/words.ts";
import { frameOf, wordsOf, type TableBench } from "./frame.ts";

/** Every point of every draft. */
export function pointTable({ state, t }: TableBench): DataTable {
  return dataTable(
    { ...frameOf(t, "points"), notes: [state.notice].filter((note) => note !== "") },
    wordsOf(t, "point"),
    {
      draft: ({ id }) => id,
      point: ({ point }) => point.id,
      label: ({ point }) => point.label,
      heading: ({ point }) => point.heading,
      text: ({ point }) => point.text,
      wording: ({ point }) => point.wording,
      deleted: ({ point }) => (point.deleted ? "yes" : ""),
      confidence: ({ point }) => point.confidence ?? "",
      topics: ({ point }) => joined(point.topics),
      sources: ({ point }) => joined(point.sources),
    },
    state.drafts.flatMap(({ id, draft }) => [...walkPoints(draft.points)].map(({ point }) => ({ id, point }))),
  );
}

/** How many points were declared agreed, between whom and by whom. */
export function countTable({ state, t }: TableBench): DataTable {
  return dataTable(frameOf(t, "counts"), wordsOf(t, "count"), fieldColumns(count), state.counts);
}

/** Where each provision of the text in front stands, as the Overview counts it. */
export function standingTable({ state, t }: TableBench): DataTable {
  const { text, signed, provisions, said } = standingOf(talksOf(state));
  const frame = frameOf(t, "standing");
  return dataTable(
    { ...frame, notes: [say(t, said), ...frame.notes] },
    { ...wordsOf(t, "point"), ...wordsOf(t, "standing") },
    {
      text: () => text?.id ?? "",
      point: ({ id }) => id,
      label: ({ label }) => label,
      heading: ({ heading }) => heading,
      level: ({ level }) => level,
      between: ({ between }) => joined(between),
      notPart: ({ level, between }) =>
        level === "open" ? "" : joined(state.parties.map(({ id }) => id).filter((id) => !between.includes(id))),
      declaredBy: ({ level, mark }) => (level === "open" ? "" : (mark?.declaredBy ?? "")),
      on: ({ level, mark }) => signed?.event.date ?? (level === "open" ? "" : (mark?.on ?? "")),
    },
    provisions,
  );
}

/** How many points of each draft bear each topic; a row for each topic and draft. */
export function topicTable({ state, t }: TableBench): DataTable {
  return dataTable(
    frameOf(t, "topics"),
    wordsOf(t, "topic"),
    {
      topic: ({ topic }) => topic.id,
      title: ({ topic }) => topic.title,
      family: ({ topic }) => topic.family ?? "",
      draft: ({ id }) => id,
      count: ({ read, points }) => (read ? points.length : null),
      points: ({ points }) => joined(points.map((point) => point.id)),
    },
    topicIndex(state.positions, state.drafts).flatMap((topic) =>
      state.drafts.map(({ id, draft }) => ({
        topic,
        id,
        read: draft.points.length > 0,
        points: topic.points.get(id) ?? [],
      })),
    ),
  );
}

/** Which institutions each draft names, where and in which role; a row for each institution and draft. */
export function institutionTable({ state, t }: TableBench): DataTable {
  return dataTable(
    frameOf(t, "institutions"),
    wordsOf(t, "institution"),
    {
      institution: ({ name }) => name,
      draft: ({ draft }) => draft,
      read: ({ cell }) => (cell.known ? "yes" : "no"),
      points: ({ cell }) => joined(cell.points.map(({ id }) => id)),
      owes: ({ cell }) => joined(cell.owes.map(({ id }) => id)),
      watches: ({ cell }) => joined(cell.watches.map(({ id }) => id)),
    },
    institutionRows(state).flatMap(({ name, cells }) =>
      cells.map((cell, at) => ({ name, draft: state.drafts[at]?.id ?? "", cell })),
    ),
  );
}

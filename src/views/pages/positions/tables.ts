import type { DataCell, DataTable } from "../../../core/common/data-table.ts";
import { sayStand, standFor, type PositionCell } from "../../../core/evidence/positions/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { partyOf } from "../../kit/party.tsx";
import { strengthOf } from "../../kit/standing.tsx";
import type { Locale } from "../../../words/locale.ts";
import type { Words } from "../../../words/types.ts";
import { say } from "../../../words/words.ts";
import { draftTitle } from "../texts/draft-choice.tsx";
import { absenceWords } from "./cell.tsx";
import { historyOf, optionInDraft, optionTitle, type MatrixRow } from "./model.ts";

/** What tables need to know of the page. */
export interface TableContext {
  readonly state: ProcessState;
  readonly t: Words;
  readonly locale: Locale;
  /** Day shown, in words. */
  readonly asOf: string;
}

/** Every position on record as one row, with all that is known about it: for spreadsheets and scripts. */
export function positionTable(rows: readonly MatrixRow[], context: TableContext): DataTable {
  const { t } = context;
  const words = t.positions;
  const column = (id: string, title: string) => ({ id, title, description: title });
  const cells = rows.flatMap((row) => [...row.cells, ...row.others].flatMap((cell) => cellRows(row, cell, context)));
  return {
    id: "positions",
    title: words.title,
    notes: notesOf(context),
    columns: [
      column("issue_id", words.issue),
      column("issue", words.issue),
      column("party_id", t.timeline.party),
      column("party", t.timeline.party),
      column("state", "current, later, earlier"),
      column("since", words.since),
      column("option", words.optionIn),
      column("stance", words.says),
      column("quote", words.quote),
      column("speaker", words.speaker),
      column("utterance", words.utteranceLabel),
      column("confidence", words.confidence),
      column("strength", words.strength),
      column("sources", words.sources),
      column("absence", words.absenceMeans),
      column("standing", words.standsHead),
      column("point", words.point),
      column("note", words.doubt),
    ],
    rows: cells,
  };
}

function cellRows(row: MatrixRow, cell: PositionCell, { state, t }: TableContext): readonly (readonly DataCell[])[] {
  const words = t.positions;
  const history = historyOf(cell);
  const party = row.cells.find((each) => each === cell)?.party ?? cell.current?.party ?? "";
  // A row is of one party: what was declared without it is no part of it.
  const standing = say(t, sayStand(standFor(row.standing, party)));
  if (history.length === 0) {
    const empty = Array.from({ length: 10 }, () => "");
    return [
      [
        row.issue.id,
        row.issue.title,
        party,
        partyOf(state, party).name,
        ...empty,
        cell.absence ?? "",
        standing,
        cell.spoken.map(({ draft, id }) => `${draft} ${id}`).join("; "),
        "",
      ],
    ];
  }
  return history.map((position) => [
    row.issue.id,
    row.issue.title,
    position.party,
    partyOf(state, position.party).name,
    position === cell.current ? "current" : cell.later.includes(position) ? "later" : "earlier",
    position.on ?? "",
    position.option === null ? "" : optionTitle(row.issue, position.option),
    position.stance,
    position.quote ?? "",
    position.speaker ?? "",
    words.utterance[position.utterance],
    position.confidence,
    t.text.strength[strengthOf(position.sources.flatMap((id) => state.sources[id] ?? []))],
    sourceWords(position.sources, state),
    (position === cell.current ? cell.absence : position.absence) ?? "",
    standing,
    [position.draft ?? "", position.point ?? ""].filter((part) => part !== "").join(" "),
    [position.doubt ?? "", position.note ?? ""].filter((part) => part !== "").join(" "),
  ]);
}

/** The matrix as it stands on the page: one row an issue, one column a party or draft. For documents. */
export function matrixTable(rows: readonly MatrixRow[], by: "parties" | "drafts", context: TableContext): DataTable {
  const { state, t } = context;
  const words = t.positions;
  const [first] = rows;
  const heads =
    by === "parties"
      ? (first?.cells ?? []).map(({ party }) => ({ id: party, title: partyOf(state, party).name }))
      : state.drafts.map((draft) => ({ id: draft.id, title: draftTitle(draft) }));
  return {
    id: by === "parties" ? "positions-by-party" : "positions-by-draft",
    title: words.title,
    notes: notesOf(context),
    columns: [
      { id: "issue", title: words.issue, description: words.issue },
      ...heads.map(({ id, title }) => ({ id, title, description: title })),
      { id: "standing", title: words.standsHead, description: words.ruleText },
    ],
    rows: rows.map((row) => [
      row.issue.title,
      ...(by === "parties"
        ? row.cells.map((cell) => partyCellWords(cell, context))
        : row.drafts.map((cell) => draftCellWords(cell, context))),
      say(t, sayStand(row.standing)),
    ]),
  };
}

/** A cell in words: option, stance, day, kind of utterance, sources. */
export function partyCellWords(cell: MatrixRow["cells"][number], { t, locale, state }: TableContext): string {
  const words = t.positions;
  const { current } = cell;
  if (current === null) return absenceWords(cell, { t, locale });
  const head = cell.absence === null ? (cell.title ?? words.noOption) : absenceWords(cell, { t, locale });
  const facts = [
    current.on === null ? words.undated : locale.shortDate(current.on),
    words.utterance[current.utterance],
    ...(current.confidence === "found" ? [] : [t.text.confidence[current.confidence]]),
  ];
  return [head, current.stance, facts.join(locale.comma), sourceWords(current.sources, state)].join("\n");
}

/** A draft's cell in words. */
function draftCellWords(cell: MatrixRow["drafts"][number], { t, state }: TableContext): string {
  const words = t.positions;
  if (cell.absence !== null) return words.absenceDraft[cell.absence];
  const tabled = state.drafts.find(({ id }) => id === cell.draft);
  const points = cell.points.map(({ label, id }) => (label === "" ? id : label)).join(", ");
  const told = cell.position?.stance ?? cell.reported.join(" ");
  return [
    optionInDraft(cell, t),
    told === "" ? cell.points.map(({ text }) => text).join(" ") : told,
    points === "" ? "" : `${tabled?.id ?? ""} ${points}`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Sources by publisher and day. */
export function sourceWords(ids: readonly string[], state: ProcessState): string {
  return ids
    .map((id) => {
      const source = state.sources[id];
      return source === undefined
        ? id
        : [source.publisher || source.title, source.date ?? ""].filter((part) => part !== "").join(" ");
    })
    .join("; ");
}

function notesOf({ state, t, asOf }: TableContext): readonly string[] {
  const words = t.positions;
  return [
    words.intro,
    words.absenceMeans,
    `${words.rule}. ${words.ruleText} ${(state.positions?.table ?? []).join(", ")}.`,
    `${state.notice} ${t.day.asOf} ${asOf}.`,
  ];
}

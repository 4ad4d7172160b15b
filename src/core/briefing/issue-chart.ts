import { joined, said, type Wording } from "../common/said.ts";
import { draftCell, PositionIndex, type DraftCell } from "../evidence/positions/cells.ts";
import type { Issue, OptionValue } from "../things/issue.ts";
import { figureSaid } from "../evidence/print.ts";
import type { TabledDraft } from "../record/state.ts";
import type { FigureState } from "./figure-state.ts";
import type { LiveRef } from "./live.ts";
import { problem, type ChartRow, type Resolved } from "./resolved.ts";

/** `chart issue=ID [drafts=x,y]`: the figure that each draft's option names, or in words why it names none. */
export function issueChart({ options }: LiveRef, state: FigureState): Resolved {
  const id = options["issue"] ?? "";
  const issue = state.positions?.issues.find((one) => one.id === id);
  if (state.positions === undefined || issue === undefined) return problem(said("live-figure.issue", { id }));
  const unit = issue.options.find(({ value }) => value !== undefined && value.amount !== null)?.value?.unit;
  const named = (options["drafts"] ?? "").split(",").filter((part) => part !== "");
  const drafts = state.drafts.filter((draft) => named.length === 0 || named.includes(draft.id));
  const index = new PositionIndex(state.positions, state.drafts);
  const rows = drafts.map((tabled) => rowOf(tabled, issue, index, state));
  if (unit === undefined || rows.every(({ low }) => low === null))
    return problem(said("live-figure.no-amount", { id }));
  return {
    kind: "chart",
    shape: "bars",
    caption: options["title"] ?? issue.title,
    unit,
    rows,
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
  };
}

function rowOf(tabled: TabledDraft, issue: Issue, index: PositionIndex, state: FigureState): ChartRow {
  const cell = draftCell(index, issue, tabled);
  const { option } = cell;
  const value = option === null ? undefined : issue.options.find((one) => one.id === option)?.value;
  const without = withoutFigure(cell, value);
  // What is reported of a text that nobody here has read stands beside the mark, not in place of it.
  const reported = without === "unknown" ? cell.reported[0]?.replace(/\.$/u, "") : undefined;
  const stated = without === "no-figure" ? issue.options.find((one) => one.id === option)?.title : undefined;
  const amount = value?.amount ?? null;
  const party = state.parties.find(({ id }) => id === tabled.party);
  return {
    label: tabled.draft.title === "" ? tabled.id : tabled.draft.title,
    low: amount === null ? null : String(amount),
    high: amount === null ? null : String(amount),
    printed: amount === null ? noFigure(stated ?? said(`without.${without}`), reported) : printedOf(amount, value),
    note: tabled.draft.tabledBy.join(", "),
    date: tabled.draft.date,
    sources: cell.position?.sources ?? tabled.draft.sources ?? [],
    slot: party?.slot ?? 6,
    ...(amount === null ? { without } : {}),
    ...(stated === undefined ? {} : { words: stated }),
    ...(amount !== null && value?.scope !== undefined ? { words: value.scope } : {}),
    ...(amount !== null && value?.comparator !== undefined ? { comparator: value.comparator } : {}),
  };
}

/** Why a text has no figure: it says there is no limit, does not speak of it, is not known, nobody has entered what it says, or that is no figure. */
function withoutFigure(cell: DraftCell, value: OptionValue | undefined): NonNullable<ChartRow["without"]> {
  if (value?.amount === null) return "unlimited";
  if (cell.absence !== null) return cell.absence === "not-addressed" ? "not-addressed" : "unknown";
  if (cell.position !== null && cell.position.option !== null) return "no-figure";
  return cell.points.length > 0 ? "no-option" : cell.position === null ? "unknown" : "no-figure";
}

function noFigure(what: Wording, reported: string | undefined): Wording {
  return reported === undefined ? what : said("without-reported", { what, words: reported });
}

function printedOf(amount: number, value: OptionValue | undefined): Wording {
  const { comparator, unit = "", scope = "" } = value ?? {};
  const figure = { low: String(amount), high: String(amount), unit };
  return joined(
    "comma",
    [figureSaid(comparator === undefined ? figure : { ...figure, comparator }), scope].filter((part) => part !== ""),
  );
}

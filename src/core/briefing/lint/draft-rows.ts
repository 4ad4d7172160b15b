import { findDates, days } from "../../evidence/date-text.ts";
import type { ProcessState } from "../../record/state.ts";
import { datesOf } from "./dates.ts";
import { numberedIn, wrongPoint } from "./draft-points.ts";
import type { DraftCell } from "./draft-tables.ts";
import { dayLine, readings } from "./event-line.ts";
import type { Fault } from "./finding.ts";

/** Cells of a table of drafts that tell the number of points, the day, or a point by its number, and tell it wrongly. */
export function rowsOfDrafts(cells: readonly DraftCell[], state: ProcessState, year: string | null): readonly Fault[] {
  return cells
    .flatMap((one) => [wrongTotal(one), wrongDay(one, state, year), ...wrongNumbers(one)])
    .filter((fault) => fault !== null);
}

function wrongTotal({ draft: { draft }, cell, label }: DraftCell): Fault | null {
  const said = /^\W*(?:(?:number|total|count) of )?points?\W*$/iu.test(label)
    ? /^\s*(\d{1,3})(?!\d|\s*(?:of|\/))/u.exec(cell.text)
    : null;
  const total = draft.points.length;
  const number = said?.[1];
  if (
    number === undefined ||
    total === 0 ||
    number === String(total) ||
    new RegExp(`\\b${number}[- ]point`, "u").test(draft.title)
  )
    return null;
  const from = cell.from + cell.text.indexOf(number);
  return {
    code: "wrong-count",
    severity: "error",
    message: `"${draft.title}" has ${total} points by the record, not ${number}.`,
    from,
    to: from + number.length,
  };
}

function wrongDay(
  { draft: { id, draft }, cell, label }: DraftCell,
  state: ProcessState,
  year: string | null,
): Fault | null {
  const [date, ...others] = /^\W*(?:date[ds]?|day|published|tabled|leaked|presented)\b/iu.test(label)
    ? findDates(cell.text, year)
    : [];
  const known = datesOf(id, state);
  if (date === undefined || others.length > 0 || date.date.length < 10 || known.length === 0) return null;
  if (known.some((day) => readings(date).some((one) => Math.abs(days(day, one)) <= 1))) return null;
  return {
    code: "wrong-date",
    severity: "error",
    message: `"${draft.title}" is of ${draft.date ?? "no known day"} by the record, not of ${dayLine(date, cell.text)}.`,
    from: cell.from + date.from,
    to: cell.from + date.to,
  };
}

function wrongNumbers({ draft, cell, label }: DraftCell): readonly Fault[] {
  return numberedIn(cell.text).flatMap(({ number, from, to }) => {
    const message = wrongPoint(draft, number, `${label} ${cell.text.slice(0, from)} ${cell.text.slice(to)}`);
    return message === null
      ? []
      : [{ code: "wrong-point", severity: "error", message, from: cell.from + from, to: cell.from + to }];
  });
}

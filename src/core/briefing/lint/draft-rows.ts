import { findDates } from "../../evidence/date-text.ts";
import type { ProcessState } from "../../record/state.ts";
import { wrongDay } from "./dates.ts";
import { numberedIn, wrongPoint, wrongTotal } from "./draft-points.ts";
import type { DraftCell } from "./draft-tables.ts";
import type { Fault } from "./finding.ts";

/** Cells of a table of drafts that tell the number of points, the day, or a point by its number, and tell it wrongly. */
export function rowsOfDrafts(cells: readonly DraftCell[], state: ProcessState, year: string | null): readonly Fault[] {
  return cells
    .flatMap((one) => [totalOf(one), dayOf(one, state, year), ...wrongNumbers(one)])
    .filter((fault) => fault !== null);
}

function totalOf({ draft, cell, label }: DraftCell): Fault | null {
  const number = /^\W*(?:(?:number|total|count) of )?points?\W*$/iu.test(label)
    ? /^\s*(\d{1,3})(?!\d|\s*(?:of|\/))/u.exec(cell.text)?.[1]
    : undefined;
  const message = number === undefined ? null : wrongTotal(draft, number);
  if (number === undefined || message === null) return null;
  const from = cell.from + cell.text.indexOf(number);
  return { code: "wrong-count", severity: "error", message, from, to: from + number.length };
}

function dayOf({ draft, cell, label }: DraftCell, state: ProcessState, year: string | null): Fault | null {
  const [date, ...others] = /^\W*(?:date[ds]?|day|published|tabled|leaked|presented)\b/iu.test(label)
    ? findDates(cell.text, year)
    : [];
  if (date === undefined || others.length > 0 || date.date.length < 10) return null;
  const message = wrongDay(draft, date, cell.text, state);
  return message === null
    ? null
    : { code: "wrong-date", severity: "error", message, from: cell.from + date.from, to: cell.from + date.to };
}

function wrongNumbers({ draft, cell, label }: DraftCell): readonly Fault[] {
  return numberedIn(cell.text).flatMap(({ number, from, to }) => {
    const message = wrongPoint(draft, number, `${label} ${cell.text.slice(0, from)} ${cell.text.slice(to)}`);
    return message === null
      ? []
      : [{ code: "wrong-point", severity: "error", message, from: cell.from + from, to: cell.from + to }];
  });
}

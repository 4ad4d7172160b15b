import { expect, test } from "vitest";
import { example } from "../../../../test/examples/load.ts";
import { en } from "../../../words/english.ts";
import { localeOf } from "../../../words/locale.ts";
import { draftChart } from "./issue-chart.ts";
import { wholeMatrix } from "./model.ts";
import { matrixTable } from "./tables.ts";

/* Words of a text that nobody has read for an option are not words that name none. */

test("where nobody has entered the option of a text, no page says that the text names none", async () => {
  const state = await example("lake-irrin");
  const { positions: book } = state;
  if (book === undefined) throw new Error("no positions");
  const place = { process: state.id, page: "issue", asOf: null, values: {} };
  let [met, figures] = [0, 0];
  for (const issue of book.issues)
    for (const tabled of state.drafts) {
      if ((issue.points?.[tabled.id] ?? []).length === 0) continue;
      const positions = { ...book, positions: book.positions.filter(({ draft }) => draft !== tabled.id) };
      const without = { ...state, positions };
      const row = wholeMatrix(without).find((each) => each.issue.id === issue.id);
      const cell = row?.drafts.find(({ draft }) => draft === tabled.id);
      if (row === undefined || cell === undefined || cell.points.length === 0) continue;
      const told = draftChart(row, { state: without, t: en, locale: localeOf("en"), place });
      const bar = told?.rows[row.drafts.indexOf(cell)];
      if (bar === undefined) continue;
      met++;
      if (cell.title === null) expect(bar.words).toBe(en.positions.noOptionEntered);
      else {
        // What the figure in its words tells is said to be told by it.
        figures++;
        expect(bar).toMatchObject({ words: en.positions.byFigure({ option: cell.title }) });
        expect(bar.value).not.toBeNull();
      }
      const table = matrixTable([row], "drafts", { t: en, locale: localeOf("en"), state: without, asOf: "" });
      expect(String(table.rows[0])).not.toContain(en.positions.noOption);
    }
  expect(met).toBeGreaterThan(figures);
  expect(figures).toBeGreaterThan(0);
});

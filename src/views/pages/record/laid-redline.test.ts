import { expect, test } from "vitest";
import { laidRedline } from "./laid-redline.ts";

test("a change proposed in a cell of a table is told in its cell, and no notation is shown", () => {
  const table = (sum: string) => `The dues are:\n|= Class |= Dues |\n| Merchant | ${sum} |\n| Fishing || 40 |`;
  const laid = laidRedline(table("120"), table("140"));
  expect(laid.map(({ kind }) => kind)).toEqual(["words", "table"]);
  const rows = laid.flatMap((each) => (each.kind === "table" ? each.rows : []));
  const shown = rows.map(({ cells }) =>
    cells.map(({ pieces }) => pieces.map(({ text, tag }) => `${tag.op}:${text}`).join(" ")),
  );
  expect(shown[1]).toEqual(["keep:Merchant", "delete:120 insert:140"]);
  expect(shown.flat().join("")).not.toContain("|");
});

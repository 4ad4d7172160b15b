import { expect, test } from "vitest";
import { example } from "../../../../test/examples/load.ts";
import { draftCell, PositionIndex, pointsOn } from "./cells.ts";
import { optionByFigure } from "./figure-option.ts";

const option = (id: string, amount: number | null, more: object = {}) => ({
  id,
  title: id,
  value: { amount, unit: "tonnes" },
  ...more,
});
const catches = { options: [option("t60", 60_000), option("t84", 84_000), option("t8", 8), option("none", null)] };
const said = (text: string, of: Parameters<typeof optionByFigure>[0] = catches) => optionByFigure(of, [{ text }]);

test("the option whose figure the words name, however it is printed, and no other", () => {
  for (const text of ["shall not exceed 84,000 tonnes", "84 000 tonnes", "84000 tonnes a year", "84\u202f000 Tonnes."])
    expect(said(text), text).toBe("t84");
  for (const text of [
    "184,000 tonnes",
    "84,000 crowns",
    "8,84,000.5 tonnes",
    "84,0001 tonnes",
    "84,000 tonneships",
    "",
  ])
    expect(said(text), text).toBeNull();
  expect(said("8 tonnes")).toBe("t8");
  expect(said("from 60,000 tonnes to 84,000 tonnes")).toBeNull();
  expect(said("84,000 tonnes", { options: [option("hedged", 84_000, { hedged: true })] })).toBeNull();
  const peace = { amount: 84_000, unit: "tonnes", scope: "in peace" };
  expect(said("84,000 tonnes", { options: [{ ...option("scoped", 0), value: peace }] })).toBeNull();
});

test.each(["lake-irrin", "ukraine"])(
  "figures of %s give the options that people read in the same texts",
  async (id) => {
    const state = await example(id);
    const book = state.positions!;
    const index = new PositionIndex(book, state.drafts);
    let met = 0;
    for (const issue of book.issues)
      for (const tabled of state.drafts) {
        const { position, option: shown } = draftCell(index, issue, tabled);
        const found = optionByFigure(issue, pointsOn(issue, tabled));
        expect(shown).toBe(position === null ? found : position.option);
        if (found === null || position?.option == null) continue;
        met++;
        expect(found).toBe(position.option);
      }
    expect(met).toBeGreaterThan(0);
  },
);

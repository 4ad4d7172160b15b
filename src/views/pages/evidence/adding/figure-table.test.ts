import { describe, expect, test } from "vitest";
import { CONFIDENCES } from "../../../../core/common/confidence.ts";
import type { Claim } from "../../../../core/things/claim.ts";
import type { Source } from "../../../../core/things/source.ts";
import { figuresOf, guessColumns, sourcesAdded, type FigureColumn, type FigureDefaults } from "./figure-table.ts";
import { noSources } from "../../record/adding/source-choice.tsx";

const source: Source = {
  id: "un-1",
  title: "Flash update",
  publisher: "UNHCR",
  date: "2031-02-01",
  url: "https://example.org/flash",
  kind: "news",
};
const nameOf = (topic: string) => topic.replaceAll("-", " ");
const none: FigureDefaults = { topic: "", nameOf, sources: noSources, claims: [], known: [source], random: "r" };
const labels = { topic: "Quantity", statement: "What", sources: "Provenance" } as Readonly<
  Record<FigureColumn, string>
>;
const named = new Proxy(labels, { get: (of, field: string) => (of as Record<string, string>)[field] ?? "?" });

function read(head: readonly string[], rows: readonly (readonly string[])[], of: Partial<FigureDefaults> = {}) {
  const table = { head, rows };
  return figuresOf(table, guessColumns(table, named), { ...none, ...of });
}

describe("a table of figures", () => {
  const head = ["Topic", "Value", "Unit", "Date", "Counted by", "Provenance", "Colour"];

  test("is read as people write it, each row a figure with its source", () => {
    const rows = read(head, [
      ["Killed Northland", "c. 3", "persons", "28.12.2025", "UNHCR", "un-1", "red"],
      ["Killed Northland", "57 500–100 000", "persons", "2025-12", "", "https://example.org/flash", ""],
      ["", "", "", "", "", "", ""],
      ["Killed Northland", "up to 1.4m", "persons", "", "", "UNHCR; Daily Planet", ""],
    ]);
    expect(rows.map((each) => ("claim" in each ? each.claim : each))).toMatchObject([
      {
        topic: "killed-northland",
        statement: "killed northland",
        low: "3",
        high: "3",
        comparator: "~",
        asOf: "2025-12-28",
        sources: ["un-1"],
      },
      { low: "57500", high: "100000", asOf: "2025-12", estimator: null, sources: ["un-1"] },
      { low: null, high: "1400000", comparator: "<=", sources: ["un-1", "daily-planet-r-1"] },
    ]);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 4]);
    expect(sourcesAdded(rows).added).toMatchObject([{ publisher: "Daily Planet" }]);
  });

  test("tells what of a row is missing or not understood, with what was written; none is passed over", () => {
    const rows = read(head, [
      ["Killed", "about a dozen or so", "persons", "2025", "", "un-1", ""],
      ["Killed", "1,250.5", "persons", "2025-13-40", "", "", ""],
      ["", "7", "persons", "2025", "", "un-1", ""],
    ]);
    expect(rows).toMatchObject([
      { row: 1, gaps: [{ gap: "figure", given: "about a dozen or so" }] },
      { row: 2, gaps: [{ gap: "figure", given: "1,250.5" }, { gap: "asOf", given: "2025-13-40" }, { gap: "sources" }] },
      { row: 3, gaps: [{ gap: "topic" }, { gap: "statement" }] },
    ]);
  });

  test("how well a figure is known is taken in, and an unknown word for it is refused with what was written", () => {
    const rows = read(
      ["Topic", "Value", "Unit", "Provenance", "confidence"],
      [...CONFIDENCES, "Headline only", "", "rather sure"].map((sure, at) => [
        "Killed",
        `${at + 1}`,
        "persons",
        "un-1",
        sure,
      ]),
    );
    expect(rows.map((each) => ("claim" in each ? each.claim.confidence : each.gaps))).toEqual([
      ...CONFIDENCES,
      "headline-only",
      "found",
      [{ gap: "confidence", given: "rather sure" }],
    ]);
  });

  test("of two ends in columns of their own, one alone stays open to the other side", () => {
    const ends = ["topic", "low", "high", "comparator", "unit", "sources"];
    const rows = read(ends, [
      ["Killed", "57500", "", "", "persons", "un-1"],
      ["Killed", "", "900", "", "persons", "un-1"],
      ["Killed", "5", "5", "~", "persons", "un-1"],
      ["Killed", "5", "9", "", "persons", "un-1"],
    ]);
    expect(rows.map((each) => ("claim" in each ? [each.claim.low, each.claim.high, each.claim.comparator] : each)))
      // The open side is not the same as an exact number.
      .toEqual([
        ["57500", null, ">="],
        [null, "900", "<="],
        ["5", "5", "~"],
        ["5", "9", undefined],
      ]);
  });

  test("leaves out what is on record already, or stands twice", () => {
    const [first] = read(head, [["Killed", "5", "persons", "2025", "", "un-1", ""]]);
    const claims = first !== undefined && "claim" in first ? [{ ...first.claim, id: "other" } as Claim] : [];
    const again = read(
      head,
      [
        ["Killed", "5", "persons", "2025", "", "un-1", ""],
        ["Killed", "6", "persons", "2025", "", "un-1", ""],
        ["Killed", "6", "persons", "2025", "", "un-1", ""],
      ],
      { claims },
    );
    expect(again.map((each) => ("gaps" in each ? each.gaps[0]?.gap : each.claim.low))).toEqual(["known", "6", "known"]);
  });

  test("takes the quantity and the sources that were chosen where a row names none", () => {
    const rows = read(["Value", "Unit", "Statement"], [["5", "persons", "Seen"]], {
      topic: "killed",
      sources: { known: ["un-1"], added: [] },
    });
    expect(rows).toMatchObject([{ claim: { topic: "killed", statement: "Seen", sources: ["un-1"] } }]);
  });
});

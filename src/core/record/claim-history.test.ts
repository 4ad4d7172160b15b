import { expect, test } from "vitest";
import { opened } from "../../../test/support/history.ts";
import type { Claim } from "../things/claim.ts";
import { claimHistory } from "./claim-history.ts";

const claim = (low: string, more: Partial<Claim> = {}): Claim => ({
  id: "c",
  topic: "forces",
  statement: "Strength",
  low,
  high: low,
  unit: "persons",
  scope: "North",
  asOf: null,
  estimator: null,
  confidence: "found",
  sources: [],
  ...more,
});

test("what a figure was, when it was mended and why is read from its entries", () => {
  const history = opened();
  const write = (kind: string, body: object, on: string) => history.write(kind, body, { room: "public", on });
  const first = write("claim", claim("100"), "2031-03-01");
  write("claim", { ...claim("500"), id: "d" }, "2031-03-01");
  expect(claimHistory([...history.entries]).size).toBe(0);
  write("correction", { entry: first, body: claim("120"), why: "A slip" }, "2031-03-02");
  const wrong = write("correction", { entry: first, body: claim("999"), why: "Not so" }, "2031-03-03");
  write("correction", { entry: wrong, body: null, why: "It was right" }, "2031-03-04");
  write("correction", { entry: first, body: claim("120", { supersededBy: "d" }), why: "A new count" }, "2031-03-05");
  const told = claimHistory([...history.entries]);
  expect([...told.keys()]).toEqual(["c"]);
  expect(told.get("c")?.map(({ how, on, was, why }) => [how, on, was.low, why])).toEqual([
    ["corrected", "2031-03-02", "100", "A slip"],
    ["replaced", "2031-03-05", "120", "A new count"],
  ]);
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sharedPath } from "../shared-data.ts";
import { alarmsRight, dutiesRight, marked } from "./measured.ts";

const own = join(import.meta.dirname, "agreements");

describe("agreements marked by hand before a rule read them", () => {
  test("invented ones: duties by act and by who owes", async () => {
    const texts = await marked(own);
    const judged = texts.filter(([{ text }]) => /^(?:arms|lakes)/u.test(text));
    const right = dutiesRight(judged);
    expect(right.act).toBeGreaterThanOrEqual(0.93);
    expect(right.debtor).toBeGreaterThanOrEqual(0.8);
    const { precision, recall } = alarmsRight(texts);
    expect(precision).toBeGreaterThanOrEqual(0.48);
    expect(recall).toBeGreaterThanOrEqual(0.62);
  });
  // Outlines in plain tense: the lists name everything that a lawyer would ask, several things of most points.
  test("outlines: alarms that a lawyer listed", async () => {
    const { precision, recall } = alarmsRight(await marked(join(import.meta.dirname, "listed")));
    expect(precision).toBeGreaterThanOrEqual(0.75);
    expect(recall).toBeGreaterThanOrEqual(0.5);
  });
  const given = sharedPath("duties", "gold.json");
  test.skipIf(given === null)("given ones: alarms that a lawyer listed", async () => {
    const { precision, recall } = alarmsRight(await marked(join(given ?? "", "..")));
    expect(precision).toBeGreaterThanOrEqual(0.7);
    expect(recall).toBeGreaterThanOrEqual(0.7);
  });
});

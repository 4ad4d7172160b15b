import { afterAll, beforeAll, expect, test } from "vitest";
import { scratch, type Scratch } from "./run.ts";

let place: Scratch;
beforeAll(() => {
  place = scratch();
});
afterAll(() => place.remove());

const findings = (
  out: string,
): readonly { readonly code: string; readonly severity: string; readonly place: string }[] =>
  (JSON.parse(out) as { findings: { code: string; severity: string; place: string }[] }).findings;

test("lint tells faults of pasted prose as JSON and by its exit code", async () => {
  const article = place.file(
    "article.txt",
    "Kiev and Moscow discuss the 30-point plan. There are eight million Ukrainian refugees in Europe today.\n",
  );
  const { code, out } = place.parley("lint", article, "--json");
  expect(code).toBe(1);
  expect(findings(out).map(({ code: name, place: at }) => [name, at])).toEqual([
    ["neutrality", "line 1, column 1"],
    ["unknown-plan", "line 1, column 29"],
    ["stock-flow", "line 1, column 54"],
  ]);
  const clean = place.file("clean.txt", "Ukraine and Russia met in Istanbul. The delegations spoke for two hours.\n");
  const answer = await place.here("lint", clean);
  expect(answer.code).toBe(0);
  // Never "nothing found" alone: what was checked, what was not understood, what the record does not cover.
  expect(answer.out).toContain("clean.txt: Nothing stands against the record in what could be checked.");
  expect(answer.out).toContain("Not understood: 0");
  expect(answer.out).toContain("Not covered by the record: 1");
  const lists = JSON.parse((await place.here("lint", clean, "--json")).out) as Record<string, readonly unknown[]>;
  expect(lists["findings"]).toEqual([]);
  expect(lists["notCovered"]).toMatchObject([{ line: 1, column: 63, quote: "two hours" }]);
});

test("lint reads tables of web pages, and says what it needs where no process fits", async () => {
  const page = place.file(
    "a.html",
    "<h2>Losses of Ukraine and Russia, official estimates</h2><table><tr><th>Side</th><th>Killed</th></tr><tr><td>Ukraine</td><td>57,500–100,000</td></tr><tr><td>Russia</td><td>N/A</td></tr></table>",
  );
  expect(findings((await place.here("lint", page, "--json")).out).map(({ code }) => code)).toEqual([
    "not-official",
    "merged-range",
    "missing-value",
  ]);
  const other = place.file("other.txt", "The harvest was good.\n");
  const { code, err } = await place.here("lint", other);
  expect([code, err]).toEqual([1, expect.stringMatching(/nothing was checked[\s\S]*--process DIR/u)]);
  expect((await place.here("lint")).code).toBe(2);
});

test("lint holds a ledger against itself, and refuses one with row and column", async () => {
  const ledger = place.file(
    "claims.csv",
    "id;topic;figure;unit;date;estimated by\na;dead;1 000–1 200;persons;1.3.2031;A\nb;dead;c. 3k;persons;20.3.2031;B\n",
  );
  expect(findings((await place.here("lint", ledger, "--json")).out)).toMatchObject([
    { code: "contradiction", place: "a, b", severity: "warning" },
  ]);
  const wrong = place.file("wrong.csv", "id,topic,low,unit\na,dead,some,persons\n");
  expect((await place.here("lint", wrong)).err).toContain("line 2, column low");
});

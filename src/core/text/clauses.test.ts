import fc from "fast-check";
import { expect, test } from "vitest";
import { clausesOf, type Clause } from "./clauses.ts";
import { compile } from "./compile.ts";
import { partyDraftsArbitrary } from "./compiling/arbitraries.ts";
import { draft, point } from "./draft.ts";
import { holdersOf, readingText } from "./reading.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 60);

/** What a row says of a party, put together again. */
function wordsSaid({ common, held }: Clause, party: string): string | null {
  const mine = held.find((each) => each.party === party);
  if (mine?.kind === "common") return common.join("");
  if (mine?.kind !== "words") return null;
  const brackets = [...mine.brackets];
  return common.map((part) => part ?? brackets.shift() ?? "").join("");
}

test("each party is given its own words at each point, and nobody words that it does not hold", () => {
  fc.assert(
    fc.property(partyDraftsArbitrary, (drafts) => {
      const { composite } = compile(drafts, { parties: ["ABSENT"] });
      const holders = holdersOf(composite);
      const bare = (text: string) => text.replace(/\s+/gu, "");
      for (const clause of clausesOf(composite)) {
        const { point: at } = clause;
        expect(clause.held.map(({ party }) => party)).toEqual(composite.parties);
        for (const { party, kind } of clause.held) {
          const said = wordsSaid(clause, party);
          if (holders.get(at.id)?.includes(party) === true)
            expect(bare(said ?? "?")).toBe(bare(readingText(at.heading, party) + readingText(at.text, party)));
          else expect(said).toBeNull();
          if (party === "ABSENT") expect(kind).toBe("no-draft");
        }
      }
    }),
    { numRuns: runs },
  );
});

test("a point is open where words differ, and where it stands in one draft alone", () => {
  const of = (...texts: readonly string[]) =>
    draft({ language: "en", points: texts.map((text, at) => point({ id: `${at}`, label: `${at + 1}.`, text })) });
  const shared = "The Parties shall establish a Joint Lake Commission with its seat in the neutral town.";
  const level = (days: string) => `The withdrawal of all armed forces from the shore shall end within ${days} days.`;
  const { composite } = compile([
    { party: "A", draft: of(shared, level("30"), "Nothing in this Agreement touches the fishing rights of villages.") },
    { party: "B", draft: of(shared, level("60")) },
  ]);
  const rows = clausesOf(composite);
  expect(rows.map(({ open }) => open)).toEqual([null, "brackets", "one-side"]);
  expect(rows[1]?.held.map((held) => (held.kind === "words" ? held.brackets : []))).toEqual([["30"], ["60"]]);
  expect(rows[2]?.held.map(({ kind }) => kind)).toEqual(["common", "not-addressed"]);
});

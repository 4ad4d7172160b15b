import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft, extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const made = (...texts: readonly string[]) =>
  draft({
    language: "en",
    title: "Paper for the talks",
    points: texts.map((text, at) => point({ id: `${at + 1}`, text })),
  });
const read = (...texts: readonly string[]) => {
  const { agreement } = extractCommitments(made(...texts));
  const name = (id: string) => agreement.parties.find((party) => party.id === id)?.name ?? id;
  return { parties: agreement.parties, owes: agreement.commitments.map(({ debtor }) => debtor.map(name)) };
};

const names = ["Ostria", "Karsk", "Velmar", "Tessaly"];

describe("an outline in plain tense that declares nobody", () => {
  const act = fc.constantFrom(
    "pulls its heavy guns back 40 kilometres within 60 days of signature",
    "withdraws its troops from the strait by 3 May 2031",
    "releases all prisoners within ten days of signature",
    "opens the port to all ships",
    "returns the archives",
  );
  test("law: whoever does something at the head of a sentence owes it", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 }),
        act,
        act,
        ([a = "", b = ""], one, other) => {
          expect(read(`${a} ${one}.`, `${b} ${other}.`).owes).toEqual([[a], [b]]);
          const bare = one.replace(/^(\w+)s /u, "$1 ");
          expect(read(`${a} and ${b} ${bare}.`, "All guns fall silent.").owes[0]).toEqual([a, b]);
        },
      ),
    );
  });
  test("things, crowds and words of English are nobody", () => {
    const { parties } = read(
      "Drones stay on the ground.",
      "Refugees return in safety.",
      "Elections are held within one year.",
      "Fire ceases on all fronts.",
      "Warships give notice.",
      "Holy Week opens the gates.",
    );
    expect(parties.filter(({ id }) => id !== "all-parties")).toEqual([]);
  });
  test("who fights is a side of it; whoever only helps is asked for what it does not sign", () => {
    const texts = [
      "Ostria pulls its artillery back 40 kilometres within 60 days of signature.",
      "Karsk keeps no more than 5,000 soldiers on the shore.",
      "Norvia provides 3 billion for rebuilding.",
    ];
    expect(read(...texts).parties.flatMap(({ name, signs }) => (signs ? [name] : []))).toEqual(["Ostria", "Karsk"]);
    const told = checkDraft(made(...texts)).filter(({ code }) => code === "duty-of-non-party");
    expect(told.map(({ message }) => message.facts["names"])).toEqual([["Norvia"]]);
  });
  test("a text with shall keeps to whom it says shall", () => {
    const { parties } = read("Ostria pulls its guns back.", "The Commission shall meet.", "The Mission shall report.");
    expect(parties.map(({ name }) => name)).not.toContain("Ostria");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const NAMES = ["Norland", "Sudland", "Marsh Side", "the Free Boatmen"];
const read = (...texts: readonly string[]) =>
  extractCommitments(
    draft({
      language: "en",
      points: [
        `${NAMES.slice(0, 3).join(", ")} and ${NAMES[3]}, meeting at Quill, have agreed as follows:`,
        ...texts,
      ].map((text, at) => point({ id: String(at), text })),
    }),
  );
const duties = (...texts: readonly string[]) => {
  const { agreement } = read(...texts);
  const name = (id: string) => agreement.parties.find((party) => party.id === id)?.name ?? id;
  return agreement.commitments.map((each) => ({
    ...each,
    owes: each.debtor.map(name).sort(),
    owed: each.creditor.map(name).sort(),
  }));
};

describe("organs of several", () => {
  const organ = fc.constantFrom("Parliaments", "Assemblies", "Legislatures", "Cabinets", "Senates", "Ministries");
  const form = fc.constantFrom(
    (who: string) => `The ${who} shall approve this Agreement by 3 March 2031.`,
    (who: string) => `This Agreement shall be approved by the ${who} by 3 March 2031.`,
  );
  test("law: act for those whose they are, who are the only ones to owe", () => {
    fc.assert(
      fc.property(
        organ,
        form,
        fc.shuffledSubarray(NAMES.slice(0, 3), { minLength: 2, maxLength: 2 }),
        (noun, put, two) => {
          const [duty, ...others] = duties(put(`${noun} of ${two.join(" and ")}`));
          expect(others).toEqual([]);
          expect(duty?.owes).toEqual([...two].sort());
          expect(duty?.window?.due).toEqual({ at: "2031-03-03" });
        },
      ),
    );
  });
  test("one Parliament is a body of its own", () => {
    expect(duties("The Parliament of Norland shall adopt the law.")[0]?.owes).toEqual(["Parliament of Norland"]);
  });
});

test("who sits in a body owes nothing of what it does", () => {
  const [duty] = duties(
    "A Joint Office of seven members, two named by each Party and a head named by the Guarantor, is hereby established. It shall decide by a majority of five.",
    "The head shall sign.",
  );
  expect(duty?.owes).toEqual(["Joint Office"]);
});

describe("what is waited for", () => {
  test("is owed by whoever does it, not by who finds that it is done", () => {
    const all = duties(
      "The Harbour Board shall sit at Quill.",
      "Norland shall lift the chain once the Harbour Board has confirmed that the Free Boatmen have left the pier.",
    );
    expect(all[1]?.owes).toEqual(["Norland"]);
    expect(all[2]?.owes).toEqual(["Free Boatmen"]);
    expect(all[2]?.owed).toEqual([]);
    expect(all[2]?.act.words).toContain("the Free Boatmen have left the pier");
  });
  test("is owed to each other where several wait", () => {
    const [, step] = duties("Marsh Side shall open the road after Norland and Sudland have withdrawn from it.");
    expect(step?.owes).toEqual(["Norland", "Sudland"]);
    expect(step?.owed).toEqual(["Norland", "Sudland"]);
  });
});

describe("several payers of one sentence", () => {
  const amount = fc.integer({ min: 2, max: 90 });
  const tail = fc.constantFrom("", " by 1 August 2031", " into the Ferry Chest by 1 August 2031");
  test("law: each owes its own sum by the same day", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 4 }),
        fc.array(amount, { minLength: 4, maxLength: 4 }),
        tail,
        (who, sums, behind) => {
          const parts = who.map((name, at) => `${name} ${at === 0 ? "shall pay " : ""}${sums[at]} million marks`);
          const sentence = `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}${behind}.`;
          const all = duties(sentence);
          expect(all.map(({ owes }) => owes)).toEqual(who.map((name) => [name.replace("the ", "")]));
          expect(all.map(({ money = [] }) => money.map(({ minor }) => minor))).toEqual(
            who.map((_, at) => [`${sums[at]}00000000`]),
          );
          for (const { window, act } of all) {
            expect(window?.due).toEqual(behind === "" ? undefined : { at: "2031-08-01" });
            if (behind.includes("Chest")) expect(act.words).toContain("into the Ferry Chest");
          }
        },
      ),
    );
  });
  test("what the first alone says of where and when is said of the others", () => {
    const [, second] = duties(
      "Norland shall pay 12 million marks into the Marsh Fund by 1 May 2031, and Sudland 4 million marks.",
    );
    expect(second?.owes).toEqual(["Sudland"]);
    expect(second?.window?.due).toEqual({ at: "2031-05-01" });
    expect(second?.act.words).toContain("into the Marsh Fund");
  });
  test("who is named nowhere else, beside a sum", () => {
    const all = duties(
      "Norland shall pay 10 million talers into the Common Fund, and Eastland and Westland 5 million talers each.",
    );
    expect(all.map(({ owes }) => owes)).toEqual([["Norland"], ["Eastland", "Westland"]]);
  });
  test.each([
    "Norland shall pay 4 million marks to Sudland and Marsh Side.",
    "Norland shall pay 4 million marks, of which Sudland shall have 2 million.",
    "Norland shall give Sudland and Marsh Side 50 lorries each.",
  ])("%s is owed by one", (text) => expect(duties(text)[0]?.owes).toEqual(["Norland"]));
});

test("what a word means is no duty", () => {
  const { agreement, uncovered } = read(
    '"Opening Day" means the tenth day after entry into force.',
    "“Zone” is the land between the rivers.",
    'The term "Fund" shall mean the Ferry Chest.',
  );
  expect(agreement.commitments).toEqual([]);
  expect(uncovered).toHaveLength(4);
});

test("what the second half of a sentence waits for is no condition of the first", () => {
  const [duty] = duties("The Board shall decide by a majority of five; if it cannot, the chair decides.");
  expect(duty?.trigger).toBeUndefined();
  const [kept] = duties("Norland shall open the road; provided that Sudland has left it.");
  expect(kept?.condition).toBeDefined();
});

describe("a party of a treaty with a topic in its title", () => {
  const topic = fc.constantFrom(
    "on Fishing",
    "on the Waters of the Irre",
    "concerning Trade",
    "for Good Neighbourhood",
  );
  const form = fc.constantFrom("Union", "Kingdom", "Islamic Republic", "People's Republic", "Grand Duchy");
  test("law: is one, by its long name and by its short one", () => {
    fc.assert(
      fc.property(topic, form, form, (about, one, other) => {
        const { agreement } = extractCommitments(
          draft({
            language: "en",
            title: `Treaty between the ${one} of Sarn and the ${other} of Belar ${about}`,
            points: [
              `The ${one} of Sarn and the ${other} of Belar (hereinafter "the Contracting Parties"), have agreed as follows:`,
              "Sarn shall open the port of Lim.",
              "Belar may suspend the export of salt.",
              "The Contracting Parties shall divide the catch.",
            ].map((text, at) => point({ id: String(at), text })),
          }),
        );
        const signing = agreement.parties.filter(({ signs }) => signs).map(({ id }) => id);
        expect(agreement.parties).toHaveLength(2);
        expect(signing).toHaveLength(2);
        expect(agreement.commitments.map(({ debtor }) => debtor)).toEqual([[signing[0]], [signing[1]], signing]);
      }),
      { numRuns: 40 },
    );
  });
  test("what it is about is nobody", () => {
    const { agreement } = extractCommitments(
      draft({
        language: "en",
        title: "Treaty between the Kingdom of Sarn and the Union of Belar on the Fish of the Lim and Salt",
        points: [point({ id: "1", text: "Sarn shall open the port of Lim." })],
      }),
    );
    expect(agreement.parties.map(({ name }) => name)).toEqual(["Kingdom of Sarn", "Union of Belar"]);
  });
  test("a union of people is no short name", () => {
    const { parties } = read("The Union of Writers shall print the text.", "Writers shall be paid.").agreement;
    expect(parties.flatMap(({ aliases = [] }) => aliases)).not.toContain("Writers");
  });
});

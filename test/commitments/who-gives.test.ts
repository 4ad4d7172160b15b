import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const read = (...texts: readonly string[]) => {
  const preamble = "Norland, Sudland and the Marsh Side, meeting at Quill, have agreed as follows:";
  const { agreement, uncovered } = extractCommitments(
    draft({ language: "en", points: [preamble, ...texts].map((text, at) => point({ id: String(at), text })) }),
  );
  const name = (id: string) => agreement.parties.find((party) => party.id === id)?.name ?? id;
  const duties = agreement.commitments.map((each) => ({
    modality: each.modality,
    owes: each.debtor.map(name).sort(),
    owed: each.creditor.map(name).sort(),
    trigger: each.trigger?.words ?? null,
    quote: each.anchors[0]?.quote ?? "",
  }));
  return { duties, told: uncovered.filter(({ point: at }) => at !== "0"), agreement };
};
const two = fc.shuffledSubarray(["Norland", "Sudland", "the Marsh Side"], { minLength: 2, maxLength: 2 });
const bare = (name: string) => name.replace(/^the /u, "");

describe("who receives", () => {
  const gets = fc.constantFrom(
    "receive 4 million talers",
    "get back its ships",
    "benefit from a loan of 2 million talers",
    "enjoy access to the lock",
    "be exempt from the toll",
  );
  test("law: owes nothing; the giver does, where the words name one, else nobody and it is told", () => {
    fc.assert(
      fc.property(gets, two, fc.boolean(), (what, [who = "", giver = ""], named) => {
        const words = `${who} shall ${what}${named ? ` from ${giver}` : ""} within 5 days of signature.`;
        const { duties, told } = read(`${words[0]!.toUpperCase()}${words.slice(1)}`);
        if (named) expect(duties).toMatchObject([{ modality: "obligation", owes: [bare(giver)], owed: [bare(who)] }]);
        else expect([duties, told.length]).toEqual([[], 1]);
      }),
      { numRuns: 40 },
    );
  });
  test("what is done by getting it is owed: a body that takes complaints, a ban, a consent that is sought", () => {
    expect(read("The Claims Commission shall receive complaints from the Marsh Side.").duties).toMatchObject([
      { owes: ["Claims Commission"] },
    ]);
    expect(read("Norland shall not receive arms from Sudland.").duties).toMatchObject([
      { modality: "prohibition", owes: ["Norland"] },
    ]);
    expect(read("Norland shall obtain the consent of Sudland.").duties).toMatchObject([{ owes: ["Norland"] }]);
  });
});

describe("who acts with another", () => {
  const link = fc.constantFrom(", together with", ", along with", " together with", ", jointly with");
  test("law: owes it with the other", () => {
    fc.assert(
      fc.property(link, two, (by, [a = "", b = ""]) => {
        const words = `${a}${by} ${b}${by.startsWith(",") ? "," : ""} shall rebuild the bridge by 1 May 2048.`;
        const { duties } = read(`${words[0]!.toUpperCase()}${words.slice(1)}`);
        expect(duties).toMatchObject([{ owes: [a, b].map(bare).sort() }]);
      }),
      { numRuns: 30 },
    );
  });
  test("failing which another: the first owes it, the other on that condition", () => {
    const { duties } = read("Norland, failing which Sudland, shall name the chair within 12 days of signature.");
    expect(duties).toMatchObject([
      { owes: ["Norland"], trigger: null },
      { owes: ["Sudland"], trigger: "failing which" },
    ]);
  });
  test("ministers act for those whose they are", () => {
    for (const noun of ["ministers", "mayors", "generals", "presidents", "foreign ministers"])
      expect(read(`The ${noun} of Norland and Sudland shall meet twice a year.`).duties).toMatchObject([
        { owes: ["Norland", "Sudland"] },
      ]);
  });
});

describe("things", () => {
  test("owe nothing: whose they are does, else nobody", () => {
    const { duties, agreement } = read(
      "Vessels of Norland shall give 48 hours' notice to Sudland.",
      "Vessels that carry arms shall give 48 hours' notice to Sudland.",
      "Lorries shall stop at the bridge.",
    );
    expect(duties.map(({ owes }) => owes)).toEqual([["Norland"], [], []]);
    expect(agreement.parties.map(({ name }) => name)).not.toContain("Vessels");
  });
});

describe("shares", () => {
  test.each([
    ["Of the costs, Norland shall bear one half, Sudland three eighths and the Marsh Side the remainder.", 3],
    ["Norland shall bear 60 percent, Sudland 30 percent and the Marsh Side 10 percent of the costs.", 3],
    ["Of the costs, Norland shall bear one half and Sudland the other half.", 2],
    ["Norland shall pay half of the costs, Sudland one quarter and the Marsh Side the rest.", 3],
    ["The costs shall be borne by Norland as to two thirds and by Sudland as to one third.", 2],
    [
      "The costs shall be borne by Norland as to one half, by Sudland as to one third and by the Marsh Side as to the rest.",
      3,
    ],
  ])("are owed each by its payer: %s", (words, n) => {
    expect(read(words).duties.map(({ owes }) => owes)).toEqual([["Norland"], ["Sudland"], ["Marsh Side"]].slice(0, n));
  });
  test("of a payer whom the text names nowhere else are told", () => {
    const { duties } = read(
      "Norland shall bear 60 percent, Sudland 30 percent and the Guild of Pilots 10 percent of the costs.",
    );
    expect(duties.map(({ owes }) => owes)).toEqual([["Norland"], ["Sudland"], []]);
    expect(duties[2]?.quote).toContain("Guild of Pilots 10 percent");
  });
  test("of a payer known by a part of its name", () => {
    const { duties } = read(
      "Norland shall pay half of the costs of the Claims Commission, Sudland one quarter and the Guild of Pilots the rest.",
      "A chair shall be appointed by the Guild of Pilots.",
    );
    expect(duties.slice(0, 3).map(({ owes }) => owes)).toEqual([["Norland"], ["Sudland"], ["Guild"]]);
  });
  test("that of another: what it does is its own", () => {
    const { duties } = read(
      "The Government of Norland shall submit this Treaty to the Diet within 20 days of signature, and that of Sudland to the Estates within 30 days.",
    );
    expect(duties).toMatchObject([{ owes: ["Norland"] }, { owes: ["Sudland"] }]);
  });
});

test("a body that is hereby established is nobody's duty, whoever names its members", () => {
  const { duties } = read("A Board of five is hereby established: two members appointed by Norland, three by Sudland.");
  expect(duties).toEqual([]);
});

describe("what follows where it is not done", () => {
  test.each(["should it not be", "if it is not", "if it has not been", "if not", "should it fail to be so"])(
    "is a freedom on that condition alone: %s",
    (opener) => {
      const { duties } = read(
        `This Agreement shall be approved by Norland by 3 March 2047; ${opener}, Sudland may withdraw.`,
      );
      expect(duties).toMatchObject([
        { owes: ["Norland"], trigger: null },
        { owes: ["Sudland"], trigger: opener },
      ]);
    },
  );
});

describe("a condition within a duty", () => {
  test("is of what stands behind it alone", () => {
    const { duties } = read(
      "Norland shall remove its searchlights within six weeks of signature and, if the Claims Commission so requests, its buoys within 10 days.",
    );
    expect(duties).toMatchObject([
      { owes: ["Norland"], trigger: null },
      { owes: ["Norland"], trigger: "if the Claims Commission so requests" },
    ]);
  });
  test("of another day begins nothing", () => {
    const { duties } = read(
      "Norland shall close the camp by 1 May 2047 or, if the Claims Commission so decides, by 1 July 2047.",
    );
    expect(duties).toMatchObject([{ owes: ["Norland"], trigger: null }]);
  });
});

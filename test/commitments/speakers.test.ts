import { describe, expect, test } from "vitest";
import { extractCommitments } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";

const OPENING = "The Republic of Karsk and the Highland Movement agree:";
const read = (...texts: readonly string[]) =>
  extractCommitments(draft({ language: "en", points: texts.map((text, at) => point({ id: String(at), text })) }))
    .agreement;
const debtors = (...texts: readonly string[]) =>
  read(OPENING, ...texts).commitments.map(({ debtor }) => debtor.join(" "));
const BOTH = "republic-of-karsk highland-movement";

describe("who owes", () => {
  test.each([
    ["There shall be a Truth and Memory Panel. It shall deliver its report.", ["", "truth-and-memory-panel"]],
    ["The Republic shall set up a Joint Office. It shall register complaints.", ["republic-of-karsk", "joint-office"]],
    ["The Republic shall appoint an Ombudsman. He or she shall report each year.", ["republic-of-karsk", ""]],
    ["A Party alleging a breach shall notify the Commission.", [BOTH]],
    ["The Party in breach shall remedy it.", [BOTH]],
    ["The responsible side must withdraw the unit.", [BOTH]],
    ["Should a Party fail to comply, that Party shall submit a plan.", [BOTH]],
    ["The Parties are prohibited from inciting hatred.", [BOTH]],
    ["Withdrawn units may not return to the zone.", [BOTH]],
  ])("%s", (text, expected) => expect(debtors(text)).toEqual(expected));

  test("a short name that many have is whose the text says", () => {
    const own = read(
      "The National Unity Party and the Democratic Alliance agree:",
      "The Alliance shall name the Speaker.",
    );
    expect(own.commitments[0]?.debtor).toEqual(["democratic-alliance"]);
    expect(own.parties.some(({ id }) => id === "NATO")).toBe(false);
    const alone = read("The Alliance shall name the Speaker.");
    expect(alone.parties.some(({ id }) => id === "NATO")).toBe(false);
    const known = read("NATO and Norland agree:", "The Alliance shall name the Speaker.");
    expect(known.commitments[0]?.debtor).toEqual(["NATO"]);
  });

  test("where the parties met and who was present sign nothing", () => {
    const { parties } = read(
      "The Unity Party and the Coast Movement, meeting at Port Sable in the presence of the Panel of Elders, agree as follows:",
      "The Panel of Elders shall meet.",
    );
    expect(parties.map(({ id, signs }) => [id, signs])).toEqual([
      ["unity-party", true],
      ["coast-movement", true],
      ["panel-of-elders", false],
    ]);
  });

  test("a definition says whose a name is", () => {
    const { commitments } = read(
      OPENING,
      '"The Guarantor" means the Kingdom of Marrun.',
      "The Guarantor shall pay the costs.",
    );
    expect(commitments.map(({ debtor }) => debtor)).toEqual([["kingdom-of-marrun"]]);
  });
});

describe("who verifies", () => {
  const verified = (...texts: readonly string[]) =>
    read(OPENING, ...texts).commitments.map(({ monitor }) => monitor?.body ?? "");
  test("a body whose mandate names articles verifies those", () => {
    expect(
      verified(
        "The Republic shall withdraw.",
        "The Movement shall disarm.",
        "The Joint Commission shall verify compliance with Articles 1 and 2.",
        "The Republic shall pay the costs.",
      ),
    ).toEqual(["joint-commission", "joint-commission", "", ""]);
  });
  test("the end of a mandate of observers verifies nothing", () => {
    expect(
      verified(
        "The Observer Mission's mandate expires after three years; it may be extended by the Council of the League.",
        "The Republic shall not extend its mandate of three years.",
      ).filter((each) => each !== ""),
    ).toEqual([]);
  });
});

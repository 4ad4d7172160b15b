import { describe, expect, test } from "vitest";
import { confirmedCast, extractCommitments, type Extraction } from "../../src/core/commitments/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { readCastJson } from "../../src/formats/cast-json.ts";

function read(texts: readonly string[], title = "", cast?: Parameters<typeof confirmedCast>[0]): Extraction {
  const points = texts.map((text, at) => point({ id: String(at + 1), text }));
  const text = draft({ language: "en", title, points });
  return extractCommitments(text, cast === undefined ? {} : { cast: confirmedCast(cast) });
}

const named = ({ cast }: Extraction, name: string) =>
  cast.find((each) => each.name === name || each.aliases.includes(name));

describe("the cast of a text", () => {
  test("a State whose capital alone is named is not there, one that is only somewhere is a place", () => {
    const found = read([
      "Representatives of the Trilateral Group met in Minsk and in Geneva.",
      "The Parties shall hold the talks in Switzerland.",
    ]);
    expect(named(found, "Belarus")).toBeUndefined();
    expect(named(found, "Switzerland")).toMatchObject({ kind: "place", signs: false });
    expect(found.agreement.parties.map(({ name }) => name)).not.toContain("Switzerland");
  });
  test("a party of the process that the text calls a republic is a State, another is what it was", () => {
    const text = draft({
      language: "en",
      title: "Accord",
      points: [point({ id: "1", text: "The Government of the Republic of Surania and Keldor agree as follows:" })],
    });
    const parties = [
      { id: "SU", name: "Surania" },
      { id: "KL", name: "Keldor" },
    ];
    const { cast } = extractCommitments(text, { parties });
    expect(cast.find(({ id }) => id === "SU")).toMatchObject({ kind: "state" });
    expect(cast.find(({ id }) => id === "KL")).toMatchObject({ kind: "organisation" });
  });
  test("those called the Parties together sign, a guarantor whom the text defines does not, and an apostrophe is an apostrophe", () => {
    const text = draft({
      language: "en",
      points: [
        "The Government of the Republic of Surania (hereinafter “Surania”) and the Sarrow People’s Front (hereinafter “the Front”), hereinafter together referred to as “the Parties”, agree:",
        "“The Guarantor” means the Kingdom of Halmar. The flags are those of Decree 44 of Surania.",
      ].map((words, at) => point({ id: String(at + 1), text: words })),
    });
    const parties = [
      { id: "SU", name: "Surania" },
      { id: "FR", name: "Sarrow People's Front" },
    ];
    const { cast } = extractCommitments(text, { parties });
    expect(cast.map(({ id, signs }) => [id, signs])).toEqual([
      ["SU", true],
      ["FR", true],
      ["kingdom-of-halmar", false],
    ]);
  });
  test("those between whom a line under the title says it is sign, and whoever only names an engineer does not", () => {
    const text = draft({
      language: "en",
      title: "Protocol on the Pipeline",
      points: [
        "between the Federation of Surania and the State of Keldor",
        "Surania undertakes not to reduce the flow, unless Keldor is in arrears. Keldor will pay by 15 April.",
        "The Joint Engineers, two named by each side and one by the Kingdom of Halmar, shall inspect every station.",
      ].map((words, at) => point({ id: at === 0 ? "front" : String(at), text: words })),
    });
    const { cast } = extractCommitments(text);
    expect(cast.flatMap(({ name, kind, signs }) => (signs ? [[name, kind]] : []))).toEqual([
      ["Surania", "state"],
      ["Keldor", "state"],
    ]);
    expect(cast.find(({ name }) => name.endsWith("Halmar"))).toMatchObject({ signs: false });
  });
  test("what a title is about is no body, one that acts is", () => {
    const title = "Agreement on the Ceasefire and the Administration of the Dorrel Plain";
    const parties = "The Republic of Norland and the Kingdom of Sudland agree as follows:";
    expect(
      named(read([parties, "Norland shall withdraw."], title), "Administration of the Dorrel Plain"),
    ).toBeUndefined();
    expect(
      named(
        read([parties, "The Administration of the Dorrel Plain shall publish its accounts."], title),
        "Administration of the Dorrel Plain",
      ),
    ).toBeDefined();
  });
  test("a short name that is defined is whoever it means, whatever kind of union that is", () => {
    for (const of of ["Confederation of Halvard", "Sultanate of Omra", "Commonwealth of Dorn"]) {
      const found = read([
        "The Republic of Norland and the Kingdom of Sudland agree as follows:",
        `In this Agreement "Guarantor" means the ${of}.`,
        "The Guarantor shall station 70 monitors in the Plain.",
      ]);
      expect(named(found, of)?.aliases).toContain("Guarantor");
      const [duty] = found.agreement.commitments;
      expect(found.agreement.parties.find(({ id }) => id === duty?.debtor[0])?.name).toBe(of);
    }
  });
  test("a body that is hereby established is no duty of anybody, and its paragraph says what ends a deadlock", () => {
    const { agreement } = extractCommitments(
      draft({
        language: "en",
        points: [
          point({ id: "p", text: "The Republic of Norland and the Kingdom of Sudland agree as follows:" }),
          point({
            id: "6",
            heading: "Establishment",
            points: [
              point({ id: "6/1", text: "A Joint Commission is hereby established." }),
              point({ id: "6/2", text: "The Joint Commission shall take its decisions by consensus." }),
              point({ id: "6/3", text: "If no decision is taken within 10 days, the chair shall decide." }),
            ],
          }),
        ],
      }),
    );
    expect(agreement.commitments.map(({ id }) => id)).not.toContain("6/1.1");
    expect(agreement.parties.find(({ id }) => id === "joint-commission")).toMatchObject({
      deadlock: "If no decision is taken within 10 days, the chair shall decide.",
    });
  });
  test("abbreviations, and who signs", () => {
    const found = read(
      [
        "The Government of the Republic of Surania (GOS) and the Peoples' Liberation Movement (PLM), hereinafter the Parties, agree as follows:",
        "The PLM shall disarm. GOS shall pay. Each Party shall report to the Joint Verification Commission (JVC).",
        "The JVC shall meet monthly.",
      ],
      "Agreement",
    );
    const government = named(found, "GOS");
    expect(government).toMatchObject({ name: "Government of the Republic of Surania", signs: true });
    expect(named(found, "PLM")).toMatchObject({
      name: "Peoples' Liberation Movement",
      kind: "armedGroup",
      signs: true,
    });
    expect(named(found, "JVC")).toMatchObject({ kind: "body", signs: false });
    const debtors = found.agreement.commitments.map(({ debtor }) => debtor);
    expect(debtors).toEqual([
      ["peoples-liberation-movement"],
      [government?.id],
      [government?.id, "peoples-liberation-movement"],
      ["joint-verification-commission"],
    ]);
    expect(found.cast.every(({ why }) => why.code.startsWith("cast."))).toBe(true);
  });
  test("a short name that several have means the one named last", () => {
    const { agreement } = read([
      "A Joint Military Commission is hereby established. The Commission shall meet weekly.",
      "The Commission for Displaced Persons shall decide claims. The Commission shall publish its decisions.",
    ]);
    const meets = agreement.commitments.find(({ act }) => act.words.includes("meet weekly"));
    const publishes = agreement.commitments.find(({ act }) => act.words.includes("publish"));
    expect(meets?.debtor).toEqual(["joint-military-commission"]);
    expect(publishes?.debtor).toEqual(["commission-for-displaced-persons"]);
  });
  test("a confirmed cast is the whole cast: names, groups and who signs are as a person said", () => {
    const { agreement } = read(["The northern side shall open the road. Both fronts shall clear it."], "", [
      { id: "N", name: "Norland", aliases: ["northern side"], kind: "state", signs: true },
      { id: "S", name: "Southland", kind: "state", signs: true },
      { id: "F", name: "Both fronts", kind: "group", members: ["N", "S"] },
    ]);
    expect(agreement.commitments.map(({ debtor }) => debtor)).toEqual([["N"], ["N", "S"]]);
    expect(agreement.parties.map(({ id }) => id)).toEqual(["N", "S"]);
  });
  test("a cast that is no cast tells the field and what a cast is", () => {
    const wrong = readCastJson('{"cast": [{"id": "N", "name": "Norland", "kind": "planet"}]}');
    expect(wrong).toMatchObject({ ok: false, failure: { code: "bad-cast", facts: { field: "[0].kind" } } });
    expect(readCastJson('[{"id": "N", "name": "Norland"}]')).toMatchObject({
      ok: true,
      value: [{ id: "N", signs: false }],
    });
  });
});

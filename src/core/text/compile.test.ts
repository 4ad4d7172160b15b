import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partyDraftsArbitrary } from "./compiling/arbitraries.ts";
import { compile, createCompileCache } from "./compile.ts";
import type { Composite, CompositeText, PartyDraft } from "./composite.ts";
import { draft, point, walkPoints } from "./draft.ts";
import { holdersOf, reading, readingText, silentAt, walkComposite, withoutDraft } from "./reading.ts";

const runs = { numRuns: 60 };

/** One party's draft of points given as texts; `#` before a text strikes it out. */
function tabled(party: string, ...texts: readonly string[]): PartyDraft {
  const points = texts.map((text, index) =>
    text.startsWith("#")
      ? point({ id: String(index + 1), label: `${index + 1}.`, text: text.slice(1), deleted: true })
      : point({ id: String(index + 1), label: `${index + 1}.`, text }),
  );
  return { party, draft: draft({ language: "en", date: "2031-03-04", points }) };
}

/** The text as bracketed text with holders, for short expectations. */
function shown(text: CompositeText | undefined): string {
  return (text ?? [])
    .map((part) =>
      typeof part === "string"
        ? part
        : part.alternatives.map((one) => `[${shown(one.text) || "no text"}|${one.parties.join(" ")}]`).join(""),
    )
    .join("");
}

function textsOf(composite: Composite): readonly string[] {
  return [...walkComposite(composite.points)].map(({ point }) => shown(point.text));
}

function expectNormal(text: CompositeText, holders: readonly string[]): void {
  text.forEach((part, index) => {
    const next = text[index + 1];
    if (typeof part === "string") {
      expect(part).not.toBe("");
      expect(typeof next).not.toBe("string");
      return;
    }
    if (next !== undefined) expect(typeof next).toBe("string");
    expect(part.alternatives.length).toBeGreaterThan(1);
    expect(part.alternatives.flatMap((one) => one.parties).toSorted()).toEqual([...holders].toSorted());
    for (const one of part.alternatives) expectNormal(one.text, one.parties);
  });
}

describe("laws of compiling", () => {
  test("every draft is read back character for character", () => {
    fc.assert(
      fc.property(partyDraftsArbitrary, (drafts) => {
        const { composite } = compile(drafts);
        for (const { party, draft: given } of drafts) {
          const read = reading(composite, party);
          expect(read.ok && read.value).toEqual(given);
        }
      }),
      runs,
    );
  });

  test("the order of drafts does not matter", () => {
    fc.assert(
      fc.property(partyDraftsArbitrary, fc.nat(), (drafts, turn) => {
        const at = drafts.length === 0 ? 0 : turn % drafts.length;
        const turned = [...drafts.slice(at), ...drafts.slice(0, at)];
        expect(compile(turned).composite).toEqual(compile(drafts).composite);
        expect(compile(drafts.toReversed()).composite).toEqual(compile(drafts).composite);
      }),
      runs,
    );
  });

  test("one draft, or identical drafts, bracket nothing", () => {
    fc.assert(
      fc.property(partyDraftsArbitrary, ([first]) => {
        if (!first) return;
        const twins = ["A", "B", "C"].map((party) => ({ party, draft: first.draft }));
        for (const drafts of [[first], twins]) {
          const { composite } = compile(drafts);
          expect([...walkComposite(composite.points)]).toHaveLength([...walkPoints(first.draft.points)].length);
          for (const { point: one } of walkComposite(composite.points)) {
            for (const part of [...one.text, ...one.heading]) expect(typeof part).toBe("string");
          }
        }
      }),
      runs,
    );
  });

  test("normal form: alternatives partition the holders, a point holds one piece of each draft at most", () => {
    fc.assert(
      fc.property(partyDraftsArbitrary, (drafts) => {
        const { composite } = compile(drafts);
        const holders = holdersOf(composite);
        const seen = new Set<string>();
        for (const { party, points } of composite.drafts) {
          for (const { pieces } of points) {
            expect(pieces.length).toBeGreaterThan(0);
            for (const piece of pieces) {
              expect(seen.has(`${party} ${piece}`)).toBe(false);
              seen.add(`${party} ${piece}`);
            }
          }
        }
        for (const { point: one } of walkComposite(composite.points)) {
          expect(holders.get(one.id)?.length).toBeGreaterThan(0);
          expectNormal(one.text, holders.get(one.id) ?? []);
          expectNormal(one.heading, holders.get(one.id) ?? []);
        }
      }),
      runs,
    );
  });

  test("recompiling unchanged drafts changes nothing; revised ones keep ids, labels and readings", () => {
    fc.assert(
      fc.property(partyDraftsArbitrary, partyDraftsArbitrary, (drafts, revisions) => {
        const { composite } = compile(drafts);
        expect(compile(drafts, { onto: composite }).composite).toEqual(composite);
        const cache = createCompileCache();
        const next = compile(revisions, { onto: composite, cache }).composite;
        expect(compile(revisions, { onto: composite }).composite).toEqual(next);
        const now = new Map(revisions.map((one) => [one.party, one.draft]));
        for (const one of [...drafts.filter(({ party }) => !now.has(party)), ...revisions]) {
          const read = reading(next, one.party);
          expect(read.ok && read.value).toEqual(one.draft);
        }
        const labels = new Map([...walkComposite(next.points)].map(({ point: one }) => [one.id, one.label]));
        for (const { id, label } of next.retired) labels.set(id, label);
        for (const { point: one } of walkComposite(composite.points)) expect(labels.get(one.id)).toBe(one.label);
        expect(new Set(labels.values()).size).toBe(labels.size);
        const again = compile([], { onto: next }).composite;
        expect(again).toEqual(next);
      }),
      runs,
    );
  });
});

describe("brackets", () => {
  const weave = (...texts: readonly string[]): string =>
    textsOf(compile(texts.map((text, index) => tabled("ABCDEFG"[index] ?? "Z", text))).composite).join(" // ");

  test.each([
    [
      [
        "The garrison of the port shall not exceed 600 persons.",
        "The garrison of the port shall not exceed 800 persons in peacetime.",
      ],
      "The garrison of the port shall not exceed [600|A][800|B] persons[ in peacetime|B][no text|A].",
    ],
    [
      ["The force shall not exceed 600,000 troops.", "The force shall not exceed 800,000 troops."],
      "The force shall not exceed [600,000|A][800,000|B] troops.",
    ],
    [
      ["The Parties shall withdraw their armed forces.", "The Parties shall not withdraw their armed forces."],
      "The Parties [shall|A][shall not|B] withdraw their armed forces.",
    ],
    [
      ["This Agreement ends on 1 June 2028 at the latest.", "This Agreement ends on 3 June 2028 at the latest."],
      "This Agreement ends on [1 June 2028|A][3 June 2028|B] at the latest.",
    ],
    [
      ["The fund shall hold US$100 billion for the Province.", "The fund shall hold US$100 million for the Province."],
      "The fund shall hold [US$100 billion|A][US$100 million|B] for the Province.",
    ],
  ])("%j", (texts, expected) => {
    expect(weave(...texts)).toBe(expected);
  });

  test("three holders: common words outside, each alternative with its holders", () => {
    expect(
      weave(
        "Forces remaining in the Province shall not exceed 6,000 personnel for each Party.",
        "Forces remaining in the Province shall not exceed 4,000 personnel for each Party.",
        "Forces remaining in the Province shall not exceed 6,000 personnel for each Party in peacetime.",
      ),
    ).toBe(
      "Forces remaining in the Province shall not exceed [6,000|A C][4,000|B] personnel for each Party[ in peacetime|C][no text|A B].",
    );
  });

  test("a deleted point is a demand for no text, and is read back with its words", () => {
    const drafts = [tabled("A", "No person shall be prosecuted."), tabled("B", "#No person shall be prosecuted.")];
    const { composite } = compile(drafts);
    expect(textsOf(composite)).toEqual(["[No person shall be prosecuted.|A][no text|B]"]);
    const read = reading(composite, "B");
    expect(read.ok && read.value).toEqual(drafts[1]?.draft);
  });

  test("paraphrases stand as whole alternatives", () => {
    const text = "The ceiling of the armed forces is 600,000 soldiers.";
    const paraphrase = (party: string, words: string): PartyDraft => ({
      party,
      draft: draft({ language: "en", points: [point({ id: "1", text: words, wording: "paraphrase" })] }),
    });
    const { composite } = compile([paraphrase("A", text), paraphrase("B", text.replace("600,000", "800,000"))]);
    expect(textsOf(composite)).toEqual([`[${text}|A][${text.replace("600,000", "800,000")}|B]`]);
  });

  test("a party without a draft stands in the composite, silent parties are not holders", () => {
    const { composite } = compile([tabled("B", "One point on water."), tabled("A")], { parties: ["C"] });
    expect(composite.parties).toEqual(["A", "B", "C"]);
    expect(holdersOf(composite).get("p1")).toEqual(["B"]);
    expect(silentAt(composite, ["B"])).toEqual(["A"]);
    expect(withoutDraft(composite)).toEqual(["C"]);
    expect(reading(composite, "C")).toMatchObject({ ok: false, failure: { code: "no-draft-known" } });
    expect(reading(composite, "X")).toMatchObject({ ok: false, failure: { code: "unknown-party" } });
    expect(readingText(composite.points[0]?.text ?? [], "A")).toBe("One point on water.");
  });
});

describe("numbers", () => {
  const first = [
    "Each Party shall withdraw its armed forces from the shore.",
    "Heavy weapons shall be placed in storage under supervision.",
    "Ketara may draw 340 million cubic metres of water a year.",
  ];
  const inserted = "Commercial vessels may navigate the whole of the Lake without hindrance.";

  test("a new point takes the number before it with bis, the next one ter; a dropped one stays as retired", () => {
    const { composite } = compile([tabled("A", ...first)]);
    const [one = "", two = "", three = ""] = first;
    const next = compile([tabled("A", one, inserted, two, three)], { onto: composite }).composite;
    expect(next.points.map(({ id, label }) => `${id} ${label}`)).toEqual(["p1 1", "p4 1 bis", "p2 2", "p3 3"]);
    const fund = "A reconstruction fund is established in the Harbour by donors.";
    const third = compile([tabled("A", one, fund, two, three)], { onto: next }).composite;
    expect(third.points.map(({ id, label }) => `${id} ${label}`)).toEqual(["p1 1", "p5 1 ter", "p2 2", "p3 3"]);
    expect(third.retired).toEqual([{ id: "p4", label: "1 bis", parent: null, after: "p5" }]);
    const fourth = compile([tabled("A", one, two, three)], { onto: third }).composite;
    const courts = "Disputes on the reading of this Agreement go to an arbitral tribunal of five.";
    const fifth = compile([tabled("A", one, courts, two, three)], { onto: fourth }).composite;
    expect(fifth.points.map(({ id, label }) => `${id} ${label}`)).toEqual(["p1 1", "p6 1 quater", "p2 2", "p3 3"]);
    expect(fifth.retired.map(({ label }) => label)).toEqual(["1 ter", "1 bis"]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partyDraftsArbitrary } from "./compiling/arbitraries.ts";
import { compile, createCompileCache } from "./compile.ts";
import type { Composite, CompositeText, PartyDraft } from "./composite.ts";
import { draft, point, walkPoints } from "./draft.ts";
import { holdersOf, reading, readingText, standings, walkComposite, withoutDraft } from "./reading.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 60) };

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
    const speaking = part.alternatives.flatMap((one) => one.parties);
    expect(new Set(speaking).size).toBe(speaking.length);
    expect(holders).toEqual(expect.arrayContaining(speaking));
    // One alternative alone stands beside the silence of another holder.
    if (part.alternatives.length === 1) expect(speaking.length).toBeLessThan(holders.length);
    expect(part.alternatives.some((one) => one.text.length > 0)).toBe(true);
    for (const one of part.alternatives) {
      expect(one.parties).not.toEqual([]);
      expectNormal(one.text, one.parties);
    }
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

  test("normal form: nobody holds two alternatives, a point holds one piece of each draft at most", () => {
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

  test("no text stands only where a party struck out words, or left out words of the draft that its own answers", () => {
    const emptyIn = (text: CompositeText): readonly (readonly [readonly string[], readonly string[]])[] =>
      text.flatMap((part) => {
        if (typeof part === "string") return [];
        const speakers = part.alternatives.flatMap((one) => (one.text.length > 0 ? one.parties : []));
        return part.alternatives.flatMap((one) =>
          one.text.length > 0 ? emptyIn(one.text) : [[one.parties, speakers] as const],
        );
      });
    fc.assert(
      fc.property(partyDraftsArbitrary, fc.boolean(), (given, answering) => {
        const drafts = given.map((one, at) =>
          answering && at > 0 ? { ...one, draft: { ...one.draft, basedOn: [given[0]?.party ?? ""] } } : one,
        );
        const { composite } = compile(drafts.map((one) => ({ ...one, id: one.party })));
        const struck = new Set(
          composite.drafts.flatMap(({ party, points }) =>
            points.flatMap(({ deleted, pieces }) => (deleted ? pieces.map((piece) => `${party} ${piece}`) : [])),
          ),
        );
        for (const { point: one } of walkComposite(composite.points)) {
          for (const [parties, speakers] of [...emptyIn(one.heading), ...emptyIn(one.text)]) {
            for (const party of parties) {
              const answers = answering && party !== given[0]?.party && speakers.includes(given[0]?.party ?? "");
              expect(answers || struck.has(`${party} ${one.id}`)).toBe(true);
            }
          }
        }
      }),
      runs,
    );
  });

  test("not addressed is never said of a party of which any part is paired with the point, one above or one below it", () => {
    fc.assert(
      fc.property(partyDraftsArbitrary, (drafts) => {
        const { composite } = compile(drafts, { parties: ["UNHEARD"] });
        const told = standings(composite);
        const held = (party: string, id: string): boolean =>
          composite.drafts.some((one) => one.party === party && one.points.some(({ pieces }) => pieces.includes(id)));
        const check = (points: Composite["points"], above: readonly string[]): void => {
          for (const one of points) {
            const below = [...walkComposite(one.points)].map(({ point: under }) => under.id);
            const none = { holders: [], nearby: [], notAddressed: [], otherLanguage: [] };
            const { holders, nearby, notAddressed, otherLanguage } = told.get(one.id) ?? none;
            const near = nearby.map(({ party }) => party);
            expect([...holders, ...near, ...notAddressed, ...otherLanguage].toSorted()).toEqual(
              drafts.map(({ party }) => party).toSorted(),
            );
            const around = [...above, one.id, ...below];
            const perhaps = (composite.unsure ?? []).flatMap((pair) => [
              ...(around.includes(pair.point) ? [pair.other] : []),
              ...(around.includes(pair.other) ? [pair.point] : []),
            ]);
            const paired = [...around, ...perhaps];
            for (const party of notAddressed) expect(paired.some((id) => held(party, id))).toBe(false);
            for (const { party, point: shown } of nearby) {
              expect(paired).toContain(shown.id);
              expect(held(party, shown.id)).toBe(true);
            }
            check(one.points, [...above, one.id]);
          }
        };
        check(composite.points, []);
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
        // What stands before the first number of all drafts bears none.
        const borne = [...labels.values()].filter((label) => label !== "");
        expect(new Set(borne).size).toBe(borne.length);
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
      "The garrison of the port shall not exceed [600|A][800|B] persons[ in peacetime|B].",
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
      "Forces remaining in the Province shall not exceed [6,000|A C][4,000|B] personnel for each Party[ in peacetime|C].",
    );
  });

  test("a deleted point is a demand for no text, and is read back with its words", () => {
    const drafts = [tabled("A", "No person shall be prosecuted."), tabled("B", "#No person shall be prosecuted.")];
    const { composite } = compile(drafts);
    expect(textsOf(composite)).toEqual(["[No person shall be prosecuted.|A][no text|B]"]);
    const read = reading(composite, "B");
    expect(read.ok && read.value).toEqual(drafts[1]?.draft);
  });

  test("who answers a draft and leaves out its words asks for no text; who only does not have them is silent", () => {
    const [words, more] = ["Weapons shall be stored.", "Weapons shall be stored under guard."];
    const base = { ...tabled("S", more), id: "south-1" };
    const answer = (basedOn: readonly string[], date = "2031-03-04"): string => {
      const north = tabled("N", words);
      const { composite } = compile([base, { ...north, draft: { ...north.draft, basedOn, date } }]);
      return textsOf(composite).join(" // ");
    };
    expect(answer(["south-1"])).toBe("Weapons shall be stored[ under guard|S][no text|N].");
    expect(answer([])).toBe("Weapons shall be stored[ under guard|S].");
    expect(answer(["another"])).toBe("Weapons shall be stored[ under guard|S].");
    // No draft answers a later one: that of the same name is another version.
    expect(answer(["south-1"], "2031-03-03")).toBe("Weapons shall be stored[ under guard|S].");
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
    expect(standings(composite).get("p1")).toEqual({
      holders: ["B"],
      nearby: [],
      notAddressed: ["A"],
      otherLanguage: [],
    });
    expect(withoutDraft(composite)).toEqual(["C"]);
    expect(reading(composite, "C")).toMatchObject({ ok: false, failure: { code: "no-draft-known" } });
    expect(reading(composite, "X")).toMatchObject({ ok: false, failure: { code: "unknown-party.composite" } });
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

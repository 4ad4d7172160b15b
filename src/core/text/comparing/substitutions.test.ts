import { describe, expect, it } from "vitest";
import { compareDrafts } from "../compare.ts";
import { draft, point, type Draft } from "../draft.ts";

const clauses = (name: string, deed = "shall"): readonly string[] => [
  `The ${name} ${deed} keep the port of Norrhaven open to merchant ships of every flag in all seasons.`,
  `Licensed pilots whom the ${name} ${deed} train guide tankers through the northern strait by day.`,
  `A fund for the repair of bridges, to which the ${name} ${deed} pay, is held by the bank of the lake.`,
  `Fishing boats of the villages of the shore ${deed} report their catch to the ${name} each month.`,
];

function of(texts: readonly string[]): Draft {
  const points = texts.map((text, at) => point({ id: `${at + 1}`, label: `${at + 1}`, text }));
  return draft({ language: "en", points });
}

const compared = (from: readonly string[], to: readonly string[]) => {
  const { pairs, substitutions } = compareDrafts(of(from), of(to));
  return { substitutions, changes: pairs.flatMap(({ changes }) => changes.map((one) => `${one.class} ${one.kind}`)) };
};

describe("a substitution", () => {
  it("made everywhere is told once, with its count and places, and is formal at each", () => {
    const { substitutions, changes } = compared(clauses("Community"), clauses("Union"));
    const places = ["1", "2", "3", "4"].map((id) => ({ from: [id], to: [id] }));
    expect(substitutions).toEqual([{ from: "Community", to: "Union", count: 4, places }]);
    expect(changes).toEqual(places.map(() => "formal substitution"));
  });

  it("that left the old words somewhere is no such", () => {
    const mixed = [...clauses("Union").slice(0, 3), ...clauses("Community").slice(3)];
    const { substitutions, changes } = compared(clauses("Community"), mixed);
    expect(substitutions).toBeUndefined();
    expect(changes).toEqual(["substance actor", "substance actor", "substance actor"]);
  });

  it("made again and again is told once where it left the old words somewhere, and shown at each place", () => {
    const more = (name: string): readonly string[] => [
      ...clauses(name),
      `Wrecks on the bed of the lake are raised by divers whom the ${name} shall pay.`,
      `Smoke signals at night are answered from the towers of the ${name} at once.`,
    ];
    const { substitutions, changes } = compared(more("senate"), [
      ...more("court").slice(0, 4),
      ...more("senate").slice(4),
    ]);
    expect(substitutions).toMatchObject([{ from: "senate", to: "court", count: 4 }]);
    expect(changes).toEqual(changes.map(() => "unclassified substitution"));
  });

  it("of one and of several is one", () => {
    const mixed = (name: string): readonly string[] => [...clauses(name).slice(0, 2), ...clauses(`${name}s`).slice(2)];
    const { substitutions, changes } = compared(mixed("consul"), mixed("guardian"));
    expect(substitutions).toMatchObject([{ count: 4 }]);
    expect(changes).toEqual(changes.map(() => "formal substitution"));
  });

  it("of a name with what stands beside it is told once", () => {
    const { substitutions, changes } = compared(clauses("harbour office and agents of the port"), clauses("senate"));
    expect(substitutions?.map(({ count }) => count)).toEqual([4]);
    expect(changes.filter((one) => one.startsWith("substance"))).toEqual([]);
  });

  it("of what binds is told at each place", () => {
    const { substitutions, changes } = compared(clauses("Union", "shall"), clauses("Union", "may"));
    expect(substitutions).toBeUndefined();
    expect(changes).toEqual(changes.map(() => "substance modality"));
    expect(changes).toHaveLength(4);
  });

  it("made twice may be chance", () => {
    const { substitutions } = compared(clauses("Community").slice(0, 2), clauses("Union").slice(0, 2));
    expect(substitutions).toBeUndefined();
  });

  it("of a longer term is told once too, and shown at each place, as it may cover less", () => {
    const { substitutions, changes } = compared(clauses("harbour office"), clauses("harbour lake office"));
    expect(substitutions).toMatchObject([{ from: "harbour office", to: "harbour lake office", count: 4 }]);
    expect(changes).toEqual(changes.map(() => "unclassified substitution"));
  });
});

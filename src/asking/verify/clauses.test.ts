import { describe, expect, it } from "vitest";
import { kinship } from "../../core/common/language/en-senses.ts";
import { parse } from "./clauses.ts";

const NAMES = /\b(?:Varenia|Odrast|Helmar)\b/gu;

function read(text: string) {
  const parsed = parse(text, (words) =>
    [...words.matchAll(NAMES)].map(({ 0: id, index }) => ({ id, from: index, to: index + id.length })),
  );
  const words = (places: readonly number[]): string => places.map((at) => parsed.tokens[at]?.text ?? "").join(" ");
  return {
    clauses: parsed.clauses.map(({ verb, agent, patient }) => [
      parsed.tokens[verb]?.lower,
      words(agent),
      words(patient),
    ]),
    denied: parsed.tokens.filter((_, at) => (parsed.denials[at] ?? 0) % 2 === 1).map(({ lower }) => lower),
  };
}

describe("who acts in a sentence", () => {
  it.each([
    ["Varenia accepts the draft of Odrast.", ["accepts", "Varenia", "the draft of Odrast"]],
    ["The draft of Odrast is accepted by Varenia.", ["accepted", "Varenia", "The draft of Odrast"]],
    ["Varenia, as operator, shall give Odrast notice.", ["give", "Varenia as operator", "Odrast notice"]],
    [
      "All civilians deprived of their liberty shall be released.",
      ["released", "", "All civilians deprived of their liberty"],
    ],
    ["At the second round Odrast proposed 60 crowns.", ["proposed", "Odrast", "60 crowns"]],
  ])("%s", (text, clause) => {
    expect(read(text).clauses).toContainEqual(clause);
  });

  it("gives a verb that is left out the second time its own who", () => {
    expect(read("Odrast proposes 60 metres and Varenia 80.").clauses).toEqual([
      ["proposes", "Odrast", "60 metres"],
      ["proposes", "Varenia", "80"],
    ]);
    expect(read("Odrast shall withdraw its guns, and Varenia its launchers.").clauses).toEqual([
      ["withdraw", "Odrast", "its guns ,"],
      ["withdraw", "Varenia", "its launchers"],
    ]);
  });
});

describe("what a sentence denies", () => {
  it.each([
    ["Warships shall not pass the bridge.", ["pass", "bridge"], []],
    ["Inspectors enter stations without notice.", ["notice"], ["enter"]],
    ["Odrast denies that it signed the treaty.", ["signed", "treaty"], []],
    ["Installations are not exempt from inspection.", [], ["inspection"]],
    ["The flow shall be no more than 40 metres.", [], ["metres", "flow"]],
  ])("%s", (text, denied, held) => {
    const found = read(text).denied;
    for (const word of denied) expect(found).toContain(word);
    for (const word of held) expect(found).not.toContain(word);
  });
});

describe("how English words stand to each other", () => {
  it.each([
    ["decisions", "decide", "same"],
    ["forbidden", "prohibits", "same"],
    ["vessel", "ships", "wider"],
    ["ships", "vessels", "narrower"],
    ["raised", "lowered", "opposite"],
    ["lead", "mercury", "sibling"],
    ["police", "army", "none"],
  ])("%s and %s: %s", (one, other, kind) => {
    expect(kinship(one, other)).toBe(kind);
  });
});

import { expect, test } from "vitest";
import { compareDrafts } from "../compare.ts";
import { draft, point } from "../draft.ts";

const kindsOf = (language: string, from: string, to: string) => {
  const of = (text: string) => draft({ language, points: [point({ id: "1", label: "1.", text })] });
  return compareDrafts(of(from), of(to)).pairs.flatMap(({ changes }) => changes.map((each) => [each.kind, each.class]));
};
const put = (text: string, words: string) => text.replace("…", words);

test.each([
  ["en", "Each Party withdraws its forces within 30 days of … of this Agreement.", "signature", "entry into force"],
  ["en", "Each Party withdraws its forces within 30 days from the day of ….", "signature", "ratification"],
  ["en", "Each Party withdraws its forces within 30 days after the ….", "ceasefire", "ratification by Parliament"],
  ["uk", "Сторони відводять сили протягом 30 днів після … Угоди.", "підписання", "ратифікації"],
])("law: what a term runs from is its day, and no actor (%s)", (language, text, from, to) => {
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const)
    expect(kindsOf(language, put(text, one), put(text, other))).toEqual([["date", "substance"]]);
});

test("who acts before a term runs is an actor", () => {
  const text = "Withdrawal begins ten days after the … has met.";
  expect(kindsOf("en", put(text, "Commission"), put(text, "Council"))).toEqual([["actor", "substance"]]);
});

import { expect, test } from "vitest";
import { layComposite, laidText } from "../../formats/docx/writing/composite-layout.ts";
import { compile } from "./compile.ts";
import { draft, point } from "./draft.ts";
import { sharedTitle, toTellFirst } from "./front.ts";
import type { Said } from "../common/said.ts";

const of = (party: string, first: string, pictures: number) => ({
  party,
  draft: draft({
    title: party === "A" ? "Agreement on the Strait" : "AGREEMENT ON THE STRAIT",
    language: "en",
    warnings: pictures === 0 ? [] : [{ code: "picture", facts: { count: pictures, texts: "none" } }],
    points: [
      ...(first === "" ? [] : [point({ id: "0", label: "Article 1.", heading: first, text: `${first} comes first.` })]),
      point({
        id: "1",
        label: first === "" ? "Article 1." : "Article 2.",
        heading: "Truce",
        text: "All guns fall silent.",
      }),
      point({
        id: "2",
        label: first === "" ? "Article 2." : "Article 3.",
        text: "It may be changed as Article 1 says.",
      }),
    ],
  }),
});

test("law: what must be known of a composite before its words is told of each party, and stands at the head of its paper", () => {
  const { composite } = compile([of("A", "", 2), of("B", "Aims of the Agreement", 0)]);
  const told = toTellFirst(composite);
  expect(told).toMatchObject([
    { code: "shifted-references", facts: { party: "A", references: "Article 1 → 2" } },
    { code: "pictures-not-in-text", facts: { party: "A", count: 2 } },
  ]);
  const front = told;
  const say = ({ code }: Said) => `Know of ${code}.`;
  const lines = layComposite(composite, { attributed: true, front, say }).map(laidText);
  const first = lines.findIndex((line) => line.includes("Aims"));
  expect(lines.slice(0, first)).toEqual(expect.arrayContaining(front.map(say)));
  expect(layComposite(composite, { attributed: false, front, say }).map(laidText).join()).not.toContain("Know of");
  expect(toTellFirst(compile([of("A", "", 0), of("B", "", 0)]).composite)).toEqual([]);
});

test("a composite goes by the title that all drafts share", () => {
  expect(sharedTitle([of("A", "", 0).draft, of("B", "", 0).draft])).toBe("Agreement on the Strait");
  expect(sharedTitle([{ title: "One" }, { title: "Two" }])).toBe("");
  expect(sharedTitle([])).toBe("");
});

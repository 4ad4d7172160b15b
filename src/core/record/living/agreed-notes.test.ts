import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../text/compile.ts";
import { draft, point } from "../../text/draft.ts";
import { agreedText } from "./agreed.ts";

const texts = [
  "Ships of all flags shall enjoy transit passage.",
  "Кораблі всіх прапорів мають право проходу.",
  "تتمتع سفن جميع الأعلام بحق المرور.",
];

test("law: of a note the clean text keeps what all have, and where any differs it says so", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(fc.constantFrom("", "Part II.", "Part III."), { minLength: 2, maxLength: 3 }),
      (text, notes) => {
        const drafts = notes.map((note, index) => ({
          party: `P${index}`,
          draft: draft({
            language: "en",
            points: [
              point({
                id: "1",
                label: "1.",
                text,
                ...(note === "" ? {} : { footnotes: [{ mark: "1", text: note, at: 5 }] }),
              }),
            ],
          }),
        }));
        const [clean] = agreedText({ composite: compile(drafts).composite }).points;
        expect(clean?.text).toBe(text);
        const wanted = notes.every((note) => note === "") ? [] : new Set(notes).size === 1 ? [notes[0]] : ["[…]"];
        expect((clean?.footnotes ?? []).map((note) => note.text)).toEqual(wanted);
      },
    ),
  );
});

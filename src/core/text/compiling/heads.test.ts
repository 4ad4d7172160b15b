import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../compile.ts";
import { draft, point, type Draft } from "../draft.ts";
import { allWords, reading, walkComposite } from "../reading.ts";

const words = [
  "This Agreement enters into force thirty days after both instruments of ratification were exchanged.",
  "The Mission verifies the withdrawal of heavy weapons and reports to the Regional Council each month.",
  "All prisoners of war shall be released through the International Committee of the Red Cross.",
];
const heads = ["Entry into force", "Verification of the withdrawal", "Prisoners of war"];

/** Articles with their words in the point itself, or in a numbered paragraph below. */
const set = (below: readonly boolean[], more: readonly boolean[]): Draft =>
  draft({
    language: "en",
    points: heads.map((heading, at) =>
      point({
        id: `${at + 1}`,
        label: `Article ${at + 1}`,
        heading,
        text: below[at] === true ? "" : (words[at] ?? ""),
        points:
          below[at] === true
            ? [
                point({ id: `${at + 1}/1`, label: "1.", text: words[at] ?? "" }),
                ...(more[at] === true
                  ? [point({ id: `${at + 1}/2`, label: "2.", text: "The depots are painted." })]
                  : []),
              ]
            : [],
      }),
    ),
  });

test("law: a heading that all drafts have stands once, in no bracket, and each draft is read back", () => {
  const flags = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(flags, flags, flags, flags, (a, b, c, more) => {
      const drafts = [a, b, c].map((each, at) => ({ party: "ABC"[at] ?? "", draft: set(each, more) }));
      const { composite } = compile(drafts);
      const found = [...walkComposite(composite.points)].filter(({ point: one }) => one.heading.length > 0);
      expect(found.map(({ point: one }) => allWords(one.heading))).toEqual(heads);
      for (const { point: one } of found) expect(one.heading.every((part) => typeof part === "string")).toBe(true);
      for (const { party, draft: given } of drafts) {
        const read = reading(composite, party);
        expect(read.ok && read.value.points).toEqual(given.points);
      }
    }),
    { numRuns: 60 },
  );
});

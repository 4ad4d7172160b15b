import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../block.ts";
import { segment } from "../segment.ts";

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];
const TITLES = ["General provisions", "Institutions", "Settlement of disputes", "Final provisions", "Scope", "Reports"];
const line = (text: string, more: Partial<Block> = {}): Block => ({ text, ...more });

/** So many articles in each chapter; chapters typed as plain paragraphs, or set off as headings. */
const text = fc.record({
  chapters: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 }),
  look: fc.constantFrom<Partial<Block>>({}, { centred: true, strong: 60 }),
  listed: fc.boolean(),
});

test("law: roman numbers without a word over articles count chapters, which hold these", () => {
  fc.assert(
    fc.property(text, ({ chapters, look, listed }) => {
      let article = 0;
      const blocks = chapters.flatMap((count, nth) => [
        line(`${ROMAN[nth]}. ${TITLES[nth]}`, look),
        ...Array.from({ length: count }, () => ++article).flatMap((number) => [
          line(`Article ${number}`),
          line(`Subject ${number} of the treaty`),
          line("1. The Parties shall meet once a year:"),
          ...(listed ? [line("(i) In the spring, at the call of the chair;"), line("(ii) In the autumn.")] : []),
          line("2. They shall report to the council on what they have seen."),
        ]),
      ]);
      const { points } = segment([line("Have agreed as follows:"), ...blocks]);
      const own = points.filter(({ label }) => label !== "");
      expect(own.map(({ label, heading }) => `${label} ${heading}`)).toEqual(
        chapters.map((_, nth) => `${ROMAN[nth]}. ${TITLES[nth]}`),
      );
      let next = 0;
      for (const [nth, { points: articles }] of own.entries()) {
        expect(articles.map(({ label }) => label)).toEqual(
          Array.from({ length: chapters[nth]! }, () => `Article ${++next}`),
        );
        for (const { points: paragraphs } of articles)
          expect(paragraphs.map(({ label }) => label)).toEqual(["1.", "2."]);
      }
    }),
  );
});

test("roman numbers of items, of which one stands before an article, count no chapters", () => {
  const blocks = [
    line("Article 1. Organs"),
    line("1. There shall be:"),
    line("I. A council of ministers"),
    line("II. A secretariat"),
    line("Article 2. Seat"),
    line("1. The seat is in the port:"),
    line("I. For the council"),
    line("II. For the secretariat"),
    line("Article 3. Languages"),
    line("1. All are equal."),
  ];
  const { points } = segment(blocks);
  expect(points.map(({ label }) => label)).toEqual(["Article 1.", "Article 2.", "Article 3."]);
});

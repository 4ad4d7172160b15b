import fc from "fast-check";
import { expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import { paragraphsOf } from "../../../test/office/word-edits.ts";
import { compile } from "../../core/text/compile.ts";
import { draft, point } from "../../core/text/draft.ts";
import { readingText, walkComposite } from "../../core/text/reading.ts";
import { changesOf } from "../../core/text/spans.ts";
import { frame, received, withoutBookmarks } from "./receive.test-data.ts";
import { writeCompositeDocx } from "./writing/composite.ts";

const ARTICLES = [
  ["Settlement", "Differences are settled by negotiation.", "Both of them name one person for this."],
  ["Commission", "A joint commission meets twice a year.", "It shall have access to every gauge."],
  ["Floods", "Each side shall warn the other of a flood.", "Warnings go out by radio and by telephone."],
] as const;
const of = (change: (text: string) => string) =>
  draft({
    title: "Agreement",
    language: "en",
    points: ARTICLES.map(([heading, ...texts], at) =>
      point({
        id: `${at + 1}`,
        label: `${at + 1}`,
        heading,
        points: texts.map((text, nth) =>
          point({ id: `${at + 1}/${nth + 1}`, label: `${nth + 1}.`, text: change(text) }),
        ),
      }),
    ),
  });
const { composite } = compile([
  { party: "NORTH", draft: of((text) => text) },
  { party: "SOUTH", draft: of((text) => text.replace("twice", "four times").replace("shall", "may")) },
]);
const sent = writeCompositeDocx(composite, frame, { attributed: true });
const points = [...walkComposite(composite.points)].map((each) => each.point);
const texts = points.filter(({ heading }) => heading.length === 0);

/** The paragraph of a point in a file; its words begin with its number. */
const lineOf = (xml: string, { heading, text }: (typeof points)[number]): string => {
  const words = (heading.length > 0 ? heading : text).find((part) => typeof part === "string");
  return paragraphsOf(xml).find((paragraph) => paragraph.includes(words!.slice(0, 12))) ?? expect.fail(words);
};

test("law: one paragraph of a composite cut and pasted elsewhere has moved, and no other, nor a heading", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...points), (moved, before) => {
      fc.pre(moved !== before);
      const file = editPart(sent, "word/document.xml", (xml) => {
        const [line, other] = [lineOf(xml, moved), lineOf(xml, before)];
        return xml.replace(line, "").replace(other, () => line + other);
      });
      const { changes, unplaced } = changesOf(received(file).edits, "NORTH", "");
      expect(unplaced).toEqual([]);
      for (const { kind, label, point: id } of changes) {
        expect(kind).toBe("move");
        // Of two neighbours that changed places either may have moved.
        expect([moved.id, before.id, ...neighbours(moved.id)], label).toContain(id);
        expect(texts.map((each) => each.id)).toContain(id);
      }
    }),
    { numRuns: 60 },
  );
});

function neighbours(id: string): readonly string[] {
  const at = texts.findIndex((each) => each.id === id);
  return texts.slice(Math.max(0, at - 1), at + 2).map((each) => each.id);
}

/** As it came, and as a program saves it that drops bookmarks. */
const SAVED = [(bytes: Uint8Array) => bytes, withoutBookmarks];
const heads = points.filter(({ heading }) => heading.length > 0);

test("law: a paragraph cut and pasted elsewhere while a heading gets other words has moved, and the heading has those words", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.constantFrom(...points),
      fc.constantFrom(...heads),
      fc.constantFrom("Disputes", "Other matters of the two sides"),
      fc.constantFrom(...SAVED),
      (moved, before, head, words, saved) => {
        fc.pre(moved !== before);
        const old = readingText(head.heading, "NORTH");
        const file = editPart(saved(sent), "word/document.xml", (xml) => {
          const [line, other] = [lineOf(xml, moved), lineOf(xml, before)];
          const put = xml.replace(line, "").replace(other, () => line + other);
          return put.replace(lineOf(put, head), (all) => all.replace(old, words));
        });
        const { changes, unplaced } = changesOf(received(file).edits, "NORTH", "");
        expect(unplaced).toEqual([]);
        const others = changes.filter(({ kind }) => kind !== "move");
        expect(others.map(({ point: id, from, to }) => [id, from, to])).toEqual([[head.id, old, words]]);
        for (const { kind, point: id } of changes)
          if (kind === "move") expect(texts.map((each) => each.id)).toContain(id);
      },
    ),
    { numRuns: 100 },
  );
});

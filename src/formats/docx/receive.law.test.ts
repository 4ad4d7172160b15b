import fc from "fast-check";
import { expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import { acceptedTexts, editRun, entered, paragraphsOf, wordRuns } from "../../../test/office/word-edits.ts";
import { compile } from "../../core/text/compile.ts";
import type { Composite, CompositePoint, PartyDraft } from "../../core/text/composite.ts";
import { draft, point } from "../../core/text/draft.ts";
import { parseNotation } from "../../core/text/notation.ts";
import { readingText, walkComposite } from "../../core/text/reading.ts";
import {
  applyEdit,
  changesOf,
  compositeReading,
  findPoint,
  type ReadPoint,
  type TextEdit,
} from "../../core/text/spans.ts";
import { writeCompositeDocx } from "./writing/composite.ts";
import { layComposite } from "./writing/composite-layout.ts";
import { frame, received, whole } from "./receive.test-data.ts";
import { said, type Speaker } from "../../core/common/said.ts";
import { speakers } from "../../../test/support/words.ts";

const VOCABULARY = [
  "The",
  "Parties",
  "shall",
  "withdraw",
  "30",
  "days",
  "Сторони",
  "відводять",
  "війська",
  "القوات",
  "تنسحب",
  "e\u0301tat",
  "👩‍👩‍👧",
  "US$100",
  "and",
  "&",
  "<b>",
  "persons",
];
const sentence = fc
  .array(fc.constantFrom(...VOCABULARY), { minLength: 3, maxLength: 12 })
  .map((words) => `${words.join(" ")}.`);
const parties = ["NORTH", "SOUTH", "WEST"];

/** Two or three parties' drafts that share most words, some points with sub-points. */
const shared: fc.Arbitrary<readonly PartyDraft[]> = fc
  .array(fc.record({ heading: fc.oneof(fc.constant(""), sentence), text: sentence, sub: fc.option(sentence) }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((base) =>
    fc.tuple(
      ...parties.map((party) =>
        fc
          .array(fc.option(fc.tuple(fc.nat(8), sentence)), { minLength: base.length, maxLength: base.length })
          .map((changes) => ({
            party,
            draft: draft({
              title: party,
              points: base.map(({ heading, text, sub }, index) => {
                const change = changes[index] ?? null;
                const words = text.split(" ");
                if (change !== null) words.splice(change[0] % words.length, 2, change[1]);
                return point({
                  id: `${index + 1}`,
                  label: `${index + 1}.`,
                  heading,
                  text: words.join(" "),
                  points: sub === null ? [] : [point({ id: `${index + 1}/a`, label: "(a)", text: sub })],
                });
              }),
            }),
          })),
      ),
    ),
  );

// Compiling and writing are what takes time here: the same files serve all edits. Each paper speaks one of our languages.
const written = fc.constantFrom(
  ...fc.sample(shared, { numRuns: 40, seed: 7 }).map((drafts, at) => {
    const one = compile(drafts).composite;
    const speaker = speakers[at % speakers.length] ?? expect.fail();
    return { one, speaker, bytes: writeCompositeDocx(one, { ...frame, ...speaker }, { attributed: true }) };
  }),
);

const edit = fc.record({
  kind: fc.constantFrom("replace", "replace", "delete", "insert", "paragraph", "enter"),
  paragraph: fc.nat(),
  run: fc.nat(),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 9 }),
  words: fc.constantFrom("seven", "сім днів", "سبعة", "e\u0301", "700 or more", "&"),
});

type Drawn = typeof edit extends fc.Arbitrary<infer T> ? T : never;

test("what is received gives what Word's accept-all gives, for every party, in every point", () => {
  fc.assert(
    fc.property(
      written,
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...parties, "EAST"),
      ({ one, bytes, speaker }, edits, sender) => {
        let xml = "";
        const file = editPart(bytes, "word/document.xml", (before) => (xml = edits.reduce(tracked, before)));
        const { changes, unplaced } = changesOf(received(file).edits, sender, one.points[0]?.id ?? "");
        expect(unplaced).toEqual([]);
        const all: TextEdit = {
          spans: changes.flatMap((change) => change.edit.spans),
          points: changes.flatMap((change) => change.edit.points),
        };
        const after = whole(all, one);
        const shown = acceptedPoints(one, xml, speaker);
        const flat = (points: readonly ReadPoint[]): readonly (readonly [string, string])[] =>
          points.flatMap((each) => [[each.heading, each.text] as const, ...flat(each.points)]);
        for (const reader of [...parties, "EAST"]) {
          const expected = shown(reader);
          expect(flat(compositeReading(after.points, reader))).toEqual(expected);
        }
        const applied = applyEdit(compositeReading(one.points, sender), all, sender);
        expect(applied.ok && flat(applied.value)).toEqual(shown(sender));
      },
    ),
    { numRuns: 100 },
  );
});

/** How options begin, in every language. */
const LEADS = speakers.map(({ say }) => say(said("paper-option", { n: 1 })).replace("1", "")).join("|");
const OPTIONS = new RegExp(LEADS, "u");

/** One more edit of the document, aimed at words that nobody has touched. */
function tracked(xml: string, { kind, paragraph: which, run: nth, at, length, words }: Drawn): string {
  const fit = paragraphsOf(xml).filter(
    (each) =>
      !/Parley(?:Note|Frame)|w:val="Title"|NEW/u.test(each) && wordRuns(each).some(({ text }) => text.trim() !== ""),
  );
  const paragraph = fit[which % Math.max(1, fit.length)];
  if (paragraph === undefined) return xml;
  if (kind === "paragraph" || kind === "enter") {
    // Between a heading and its text, and among options, other laws hold.
    const next = paragraphsOf(xml)[paragraphsOf(xml).indexOf(paragraph) + 1] ?? "";
    if (/Heading\d/u.test(paragraph) || OPTIONS.test(paragraph) || OPTIONS.test(next)) return xml;
    if (kind === "enter" && !/<w:rPr><w:ins/u.test(paragraph))
      return xml.replace(paragraph, () => entered(paragraph, `NEW ${words}`));
    return xml;
  }
  const runs = wordRuns(paragraph).filter(({ text }) => text.trim().length > 2);
  const run = runs[nth % Math.max(1, runs.length)];
  if (run === undefined) return xml;
  // Never between the halves of a character, and never beside the edit of another run.
  const start = whole16(run.text, Math.max(1, at % run.text.length));
  const out = kind === "insert" ? 0 : whole16(run.text, Math.min(start + length, run.text.length)) - start;
  const made = editRun(paragraph, run, start, out, kind === "delete" ? "" : words);
  return xml.replace(paragraph, () => made);
}

/** The place itself, or the end of the character that it would cut. */
function whole16(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(text[at] ?? "") ? at + 1 : at;
}

/** An option as it is written in any language. */
const OPTION = new RegExp(String.raw`^(?:${LEADS})\d+ \{([^}]*)\}: (.*)$`, "su");

/** The heading and text of each point as a party reads them in the document after "accept all". */
function acceptedPoints(
  one: Composite,
  xml: string,
  { say }: Speaker,
): (reader: string) => readonly (readonly [string, string])[] {
  const notes = new Set(
    paragraphsOf(xml).flatMap((each) => (/Parley(?:Note|Frame)|w:val="Title"/u.test(each) ? acceptedTexts(each) : [])),
  );
  const lines = acceptedTexts(xml).filter((text) => !notes.has(text));
  const laid = layComposite(one, { attributed: true, say }).filter(({ kind }) => kind !== "note" && kind !== "retired");
  return (reader) => {
    const points: { heading: string; text: string }[] = [];
    let [at, last] = [0, null as CompositePoint | null];
    const takeNew = (): void => {
      while (lines[at]?.startsWith("NEW ") === true) points.push({ heading: "", text: lines[at++] ?? "" });
    };
    for (const { point: of, kind, pieces } of laid) {
      if (of !== last) {
        takeNew();
        points.push({ heading: "", text: "" });
        last = of;
      }
      const held = points.at(-1) ?? expect.fail();
      const label = pieces[0]?.role === "label" ? pieces[0].text : "";
      const line = lines[at++] ?? "";
      expect(line.startsWith(label)).toBe(true);
      const words = line.slice(label.length);
      const option = OPTION.exec(words);
      if (option !== null && option[1]?.split(", ").includes(reader) !== true) continue;
      const parsed = parseNotation(option?.[2] ?? words);
      if (!parsed.ok) throw new Error(parsed.failure.code);
      const read = readingText(parsed.value.text, reader);
      held[kind === "heading" ? "heading" : "text"] =
        option !== null && read === say(said("paper-no-text")) ? "" : read;
    }
    takeNew();
    return points.map(({ heading, text }) => [heading, text] as const);
  };
}

test("the law is drawn from composites with slots, options and sub-points", () => {
  const drawn = fc.sample(written, { numRuns: 60, seed: 7 }).map(({ one }) => one);
  const points = drawn.flatMap((one) => [...walkComposite(one.points)].map((each) => each.point));
  expect(points.some(({ text }) => text.some((part) => typeof part !== "string") && text.length > 1)).toBe(true);
  expect(points.some(({ text }) => text.length === 1 && typeof text[0] !== "string")).toBe(true);
  expect(points.some((each) => each.points.length > 0 && findPoint(points, each.id) !== undefined)).toBe(true);
});

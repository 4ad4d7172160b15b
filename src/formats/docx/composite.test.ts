import fc from "fast-check";
import { expect, test } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import { compile } from "../../core/text/compile.ts";
import { partyDraftsArbitrary } from "../../core/text/compiling/arbitraries.ts";
import type { Composite } from "../../core/text/composite.ts";
import { draft, point } from "../../core/text/draft.ts";
import { speakers } from "../../../test/support/words.ts";
import { exportFrame } from "../frame.ts";
import { readCompositeDocx } from "./composite-read.ts";
import { readDocx } from "./read.ts";
import { receiveComposite } from "./receive.ts";
import { writeDraftDocx } from "./writing/draft.ts";
import { composite } from "./receive.test-data.ts";
import { writeCompositeDocx } from "./writing/composite.ts";
import { partOf, partsOf } from "../../../test/support/archive.ts";

const frame = exportFrame({ title: "Composite text", asOf: "2026-02-01", marking: "Confidential" });
const compiled = partyDraftsArbitrary.map((drafts) => compile(drafts).composite);

const sent = writeCompositeDocx(composite, frame, { attributed: true });

function carried(bytes: Uint8Array): Composite {
  const reading = readCompositeDocx(bytes);
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value.composite;
}

test("a composite is read back from its Word file exactly, whatever language the paper speaks", () => {
  fc.assert(
    fc.property(compiled, fc.constantFrom(...speakers), (one, speaker) => {
      const spoken = { ...frame, ...speaker };
      const bytes = writeCompositeDocx(one, spoken, { attributed: true });
      const reading = readCompositeDocx(bytes);
      expect(reading.ok && reading.value.composite).toEqual(JSON.parse(JSON.stringify(one)));
      expect(reading.ok && reading.value.warnings).toEqual([]);
      expect(writeCompositeDocx(one, spoken, { attributed: true })).toEqual(bytes);
    }),
    { numRuns: 60 },
  );
});

test("characters that XML cannot hold survive in what the file carries", () => {
  const odd = draft({ points: [point({ id: "1", label: "1.", text: "a\uFFFEb\uFFFFc\u0001d\uD800e\rf" })] });
  const { composite: one } = compile([{ party: "NORTH", draft: odd }]);
  expect(carried(writeCompositeDocx(one, frame, { attributed: true }))).toEqual(one);
});

test("an anonymous file holds no party anywhere, and says so when read", () => {
  const bytes = writeCompositeDocx(composite, frame, { attributed: false });
  for (const text of partsOf(bytes).values()) expect(text).not.toMatch(/NORTH|SOUTH/u);
  const reading = readCompositeDocx(bytes);
  expect(reading.ok && reading.value.warnings.map(({ code }) => code)).toEqual(["anonymous-composite"]);
  const shown = readDocx(bytes);
  expect(shown.ok && shown.value.blocks.some(({ text }) => text.includes("[600][800]"))).toBe(true);
});

test("brackets show their holders, silence and the legend stand apart", () => {
  const reading = readDocx(sent);
  if (!reading.ok) throw new Error(reading.failure.code);
  const texts = reading.value.blocks.map(({ text }) => text);
  expect(texts.join("\n")).toContain("shall not exceed [600 {NORTH}][800 {SOUTH}] persons in peacetime.");
  expect(reading.value.warnings.map(({ code }) => code)).toEqual(["page-header", "program-notes"]);
});

test("edits make a warning when the composite is read", () => {
  const come = `<w:ins w:id="901" w:author="Zoe" w:date="2026-03-01T10:00:00Z">${plainRun("700")}</w:ins>`;
  const bytes = editPart(sent, "word/document.xml", (xml) => xml.replace(plainRun("600"), come));
  const reading = readCompositeDocx(bytes);
  expect(reading.ok && reading.value.warnings.map(({ code }) => code)).toEqual(["composite-edited"]);
  expect(carried(bytes)).toEqual(composite);
});

function plainRun(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

test("a file without a composite is told apart", () => {
  const other = editPart(sent, "customXml/item1.xml", () => null);
  const reading = readCompositeDocx(other);
  expect(reading.ok ? "read" : reading.failure.code).toBe("not-composite");
  const foreign = editPart(other, "word/document.xml", (xml) =>
    xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ""),
  );
  const result = receiveComposite(foreign);
  expect(result.ok ? "read" : result.failure.code).toBe("not-composite");
});

test("words from right to left stand so though their label has letters from left to right", () => {
  const arabic = (words: string) =>
    draft({
      language: "ar",
      points: [
        point({
          id: "1",
          label: "Article 1",
          text: "يبقي الطرفان الميناء مفتوحا.",
          points: [point({ id: "1/a", label: "(a)", text: `${words} النهار` })],
        }),
      ],
    });
  const { composite: made } = compile([
    { party: "NORTH", draft: arabic("في") },
    { party: "SOUTH", draft: arabic("طوال") },
  ]);
  const paragraphs = (bytes: Uint8Array): readonly string[] =>
    partOf(bytes)
      .match(/<w:p>.*?<\/w:p>/gsu)
      ?.filter((one) => /[\u0620-\u064a]/u.test(one)) ?? [];
  for (const bytes of [writeCompositeDocx(made, frame, { attributed: true }), writeDraftDocx(arabic("في"), frame)]) {
    const found = paragraphs(bytes);
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.filter((one) => !one.includes("<w:bidi/>"))).toEqual([]);
  }
});

import { expect } from "vitest";
import { editPart } from "../../../test/office/edit-docx.ts";
import { editRun, paragraphsOf, wordRuns } from "../../../test/office/word-edits.ts";
import { compile } from "../../core/text/compile.ts";
import type { Composite, CompositePoint } from "../../core/text/composite.ts";
import { draft, point } from "../../core/text/draft.ts";
import { applyToComposite, changesOf, type ReturnedChange, type TextEdit } from "../../core/text/spans.ts";
import { exportFrame } from "../frame.ts";
import { receiveComposite } from "./receive.ts";
import { writeCompositeDocx } from "./writing/composite.ts";

export const frame = exportFrame({ title: "Composite text", marking: "Confidential" });

export const port = (most: string, more: string) =>
  draft({
    title: "Port",
    language: "en",
    date: "2026-01-01",
    points: [
      point({
        id: "1",
        label: "1.",
        heading: "Garrison",
        text: `The garrison of the port shall not exceed ${most} persons in peacetime.`,
      }),
      point({ id: "2", label: "2.", text: "All prisoners of war shall be exchanged within fourteen days." }),
      point({
        id: "3",
        label: "3.",
        text: `A joint commission ${more} monitor the ceasefire along the line of contact.`,
        points: [point({ id: "3/a", label: "(a)", text: "It meets in the capital of a third country." })],
      }),
    ],
  });
export const { composite } = compile([
  { party: "NORTH", draft: port("600", "shall") },
  { party: "SOUTH", draft: port("800", "may") },
]);
export const sent = writeCompositeDocx(composite, frame, { attributed: true });
export const [first, second, third] = composite.points as readonly [CompositePoint, CompositePoint, CompositePoint];

/** As a program saves it that drops bookmarks. */
export const withoutBookmarks = (bytes: Uint8Array) =>
  editPart(bytes, "word/document.xml", (xml) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ""));

export const received = (bytes: Uint8Array) => {
  const result = receiveComposite(bytes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
export const back = (bytes: Uint8Array, party = "EAST") =>
  changesOf(received(bytes).edits, party, composite.points[0]?.id ?? "");
export const only = (bytes: Uint8Array, party = "EAST"): ReturnedChange => {
  const { changes, unplaced } = back(bytes, party);
  expect(unplaced).toEqual([]);
  expect(changes).toHaveLength(1);
  return changes[0] as ReturnedChange;
};
export const document = (change: (xml: string) => string) => editPart(sent, "word/document.xml", change);
export const plainRun = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
export const edited = (find: string, replace: string): Uint8Array =>
  document((xml) => {
    expect(xml.split(find).length).toBe(2);
    return xml.replace(find, () => replace);
  });
export const paragraphWith = (xml: string, words: string): string =>
  paragraphsOf(xml).find((each) => each.includes(words)) ?? expect.fail(words);
export const onParagraph = (words: string, change: (paragraph: string) => string) =>
  document((xml) => xml.replace(paragraphWith(xml, words), change));
export const replaced = (words: string, find: string, by: string) =>
  onParagraph(words, (paragraph) => {
    const run = wordRuns(paragraph).find(({ text }) => text.includes(find)) ?? expect.fail(find);
    return editRun(paragraph, run, run.text.indexOf(find), find.length, by);
  });
export const whole = (edit: TextEdit, of: Composite = composite): Composite => {
  const applied = applyToComposite(of, edit);
  if (!applied.ok) throw new Error(applied.failure.code);
  return applied.value;
};

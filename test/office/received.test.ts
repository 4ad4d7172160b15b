import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Composite } from "../../src/core/text/composite.ts";
import { applyEdit, changesOf, compositeReading, type ReadPoint, type TextEdit } from "../../src/core/text/spans.ts";
import { receiveComposite } from "../../src/formats/docx/index.ts";
import { readDocx } from "../../src/formats/docx/read.ts";
import { inEnglish } from "../../src/words/english.ts";

const data = join(process.env["PARLEY_TEST_DATA"] ?? join(import.meta.dirname, "../../../shared/data"), "word");
const known = existsSync(join(data, "received.tsv"));
if (!known) console.warn(`skipped: no Word files of others in ${data}; set PARLEY_TEST_DATA to where they are`);

const files = known
  ? readFileSync(join(data, "received.tsv"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split("\t") as [string, string, string, string])
  : [];

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(data, name)));

/** The words of a file's paragraphs, those without words left out. */
function paragraphs(name: string): readonly string[] {
  const file = readDocx(read(name));
  if (!file.ok) throw new Error(`${name}: ${file.failure.message}`);
  return file.value.blocks.map(({ text }) => text).filter((text) => text.trim() !== "");
}

/** Each paragraph as a point of a text that one party tabled. */
function asComposite(texts: readonly string[]): Composite {
  const points = texts.map((text, index) => ({
    id: `p${index + 1}`,
    label: "",
    heading: [],
    text: [text],
    points: [],
  }));
  return { parties: ["P"], points, drafts: [], retired: [] };
}

const words = (points: readonly ReadPoint[]): readonly string[] =>
  points
    .flatMap((point) => [point.text, ...words(point.points)])
    .flatMap((text) => text.split("\n"))
    .filter((text) => text.trim() !== "");

describe.skipIf(!known)("files that Word tracked", () => {
  test.for(files)("%s: what is received gives what was accepted", ([, tracked, rejected, accepted]) => {
    const sent = {
      composite: asComposite(paragraphs(rejected)),
      view: { attributed: false, say: inEnglish },
      title: "",
    };
    const received = receiveComposite(read(tracked), { sent });
    if (!received.ok) throw new Error(received.failure.code);
    const { changes, unplaced } = changesOf(received.value.edits, "P", "p1");
    const edit: TextEdit = {
      spans: changes.flatMap((change) => change.edit.spans),
      points: changes.flatMap((change) => change.edit.points),
    };
    const applied = applyEdit(compositeReading(sent.composite.points, "P"), edit, "P");
    if (!applied.ok) throw new Error(applied.failure.code);
    const wanted = paragraphs(accepted).flatMap((text) => text.split("\n"));
    if (unplaced.length === 0) expect(words(applied.value)).toEqual(wanted);
    // Points that ran together stay apart, and are told: their words are there all the same. So is a note that was deleted.
    expect(unplaced.filter(({ code }) => code !== "joined" && code !== "footnote")).toEqual([]);
    expect(words(applied.value).join("")).toBe(wanted.join(""));
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Composite, CompositePoint } from "../../src/core/text/composite.ts";
import type { Draft, Point } from "../../src/core/text/draft.ts";
import { applyEdit, changesOf, compositeReading, type ReadPoint, type TextEdit } from "../../src/core/text/spans.ts";
import { ownFile, receiveComposite, redlineInPlace } from "../../src/formats/docx/index.ts";
import { readDraft } from "../../src/formats/read.ts";
import { sharedPath } from "../shared-data.ts";
import { buildDocx, para, run } from "./build-docx.ts";
import { inEnglish } from "../../src/words/english.ts";

/** A party's draft as a text with one holder. */
function heldAlone(draft: Draft): Composite {
  const held = ({ id, label, heading, text, points }: Point): CompositePoint => ({
    id,
    label,
    heading: heading === "" ? [] : [heading],
    text: text === "" ? [] : [text],
    points: points.map(held),
  });
  return { parties: ["NH"], points: draft.points.map(held), drafts: [], retired: [] };
}

const words = (points: readonly (ReadPoint | Point)[]): string =>
  points
    .map((point): string => `${point.heading}\n${point.text}\n${words(point.points)}`)
    .join("\n")
    .replace(/\s+/gu, " ")
    .trim();

/** What a returned file makes of the draft that was sent. */
function received(bytes: Uint8Array, draft: Draft) {
  const composite = heldAlone(draft);
  const sent = { composite, view: { attributed: false, say: inEnglish }, title: draft.title };
  const found = receiveComposite(bytes, { sent });
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const { changes } = changesOf(found.value.edits, "NH", draft.points[0]?.id ?? "");
  const edit: TextEdit = {
    spans: changes.flatMap((change) => change.edit.spans),
    points: changes.flatMap((change) => change.edit.points),
  };
  const applied = applyEdit(compositeReading(composite.points, "NH"), edit, "NH");
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  return { changes, comments: found.value.comments, words: words(applied.value) };
}

const edited = (points: readonly Point[]): readonly Point[] =>
  points.map((point, at) => {
    const parts = point.text.split(" ");
    const text = point.text.includes("|")
      ? // In a table a change of the words of a cell, which leaves its rows.
        point.text.replace(/(?<=[\p{L}.\]])(?= \|+$)/u, " in June")
      : parts.length < 5 || at % 3 === 2
        ? point.text
        : at % 3 === 0
          ? parts.with(2, "observers & monitors").join(" ")
          : `${point.text} This ends in June.`;
    return { ...point, text, points: edited(point.points) };
  });

async function read(bytes: Uint8Array): Promise<Draft> {
  const found = await readDraft(bytes, "kept.docx");
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value.draft;
}

const pairs = sharedPath("word", "pairs");
const files =
  pairs !== null && existsSync(pairs)
    ? readdirSync(pairs).filter((name, at) => /^d-.*-[ab]\.docx$/u.test(name) && at % 5 === 0)
    : [];

/** Their cells hold tables, whose words the draft has run together: they come back as changes. Known, and not mended. */
const nested = /^d-csa-with-/u;

describe.skipIf(files.length === 0)("a party's own file that came back", () => {
  test.fails.for(files.filter((name) => nested.test(name)))("%s: is received without a change", async (name) => {
    const kept = new Uint8Array(readFileSync(join(pairs!, name)));
    expect(received(kept, await read(kept)).changes).toEqual([]);
  });

  test.for(files.filter((name) => !nested.test(name)))(
    "%s: unchanged, typed over or tracked, its words are received, and no others",
    async (name) => {
      const kept = new Uint8Array(readFileSync(join(pairs!, name)));
      const draft = await read(kept);
      expect(received(kept, draft).changes).toEqual([]);
      const now = { ...draft, points: edited(draft.points) };
      const own = ownFile(kept, draft, now);
      if (!own.ok) throw new Error(JSON.stringify(own.failure));
      expect(received(own.value.bytes, draft).words).toBe(words(now.points));
      const redline = redlineInPlace(own.value.before, own.value.bytes, { author: "NH", date: null });
      if (!redline.ok) throw new Error(JSON.stringify(redline.failure));
      const tracked = received(redline.value.bytes, draft);
      expect(tracked.words).toBe(words(now.points));
      expect(tracked.changes.filter(({ by }) => !by.tracked)).toEqual([]);
    },
  );
});

test("numbers that the file counts, headings that run on and lines that stand apart are no changes; comments are notes", async () => {
  const live = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const comment = `<w:comment w:id="0" w:author="NH">${para(run("Too long."))}</w:comment>`;
  const note = `<w:commentRangeStart w:id="0"/>${run("sixty days")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
  const file = buildDocx({
    body:
      para(run("Withdrawal. All forces withdraw within ") + note + run("."), live) +
      para(run("A commission verifies each step."), live),
    numbering,
    comments: comment,
  });
  const point = (id: string, heading: string, text: string): Point => ({
    id,
    label: `${id}.`,
    heading,
    text,
    wording: "verbatim",
    deleted: false,
    points: [],
  });
  const draft = await read(file);
  const sent = {
    ...draft,
    points: [
      point("1", "Withdrawal.", "All forces withdraw within thirty days."),
      point("2", "", "A commission verifies each step."),
    ],
  };
  const back = received(file, sent);
  expect(back.changes.map(({ from, to }) => [from, to])).toEqual([["thirty", "sixty"]]);
  expect(back.changes[0]).toMatchObject({ point: "1", by: { tracked: false } });
  expect(back.comments).toMatchObject([{ point: "1", text: "Too long.", quote: "sixty days" }]);
});

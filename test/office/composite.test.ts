import { describe, expect, test } from "vitest";
import type { Composite, Slot } from "../../src/core/text/composite.ts";
import { walkComposite } from "../../src/core/text/reading.ts";
import { applyToComposite, changesOf, misfit } from "../../src/core/text/spans.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { readCompositeDocx } from "../../src/formats/docx/composite-read.ts";
import { receiveComposite } from "../../src/formats/docx/receive.ts";
import { writeCompositeDocx } from "../../src/formats/docx/writing/composite.ts";
import { findOffice, runOffice } from "./soffice.ts";
import { untouched } from "./untouched.ts";

const office = findOffice();
const POINTS = 60;

/** A composite of many points, each with words of its own that an edit can be aimed at. */
function manyPoints(): Composite {
  const numbers = Array.from({ length: POINTS }, (_, i) => i);
  const slot = (north: string, south: string): Slot => ({
    alternatives: [
      { parties: ["NORTH"], text: [north] },
      { parties: ["SOUTH"], text: [south] },
    ],
  });
  return {
    parties: ["NORTH", "SOUTH"],
    points: numbers.map((i) => ({
      id: `p${i + 1}`,
      label: String(i + 1),
      heading: [],
      text: [
        `The harbour of district number${i}x `,
        slot("may", "must"),
        " keep ",
        slot(String(600 + i), String(800 + i)),
        ` guards on duty during place${i}y and night.`,
      ],
      points: [],
    })),
    drafts: ["NORTH", "SOUTH"].map((party) => ({
      party,
      title: "Port",
      language: "en",
      date: "2026-01-01",
      points: numbers.map((i) => ({
        id: String(i + 1),
        label: `${i + 1}.`,
        depth: 0,
        pieces: [`p${i + 1}`],
        wording: "verbatim" as const,
        deleted: false,
      })),
    })),
    retired: [],
  };
}

/** Basic that replaces words where they stand first. */
function replaceWords(find: string, by: string): readonly string[] {
  return [
    "search = doc.createSearchDescriptor()",
    `search.SearchString = "${find}"`,
    "hit = doc.findFirst(search)",
    `hit.setString("${by}")`,
  ];
}

describe.skipIf(office === null)("a composite in LibreOffice", () => {
  const composite = manyPoints();
  const sent = writeCompositeDocx(composite, exportFrame({ title: "Composite", marking: "Confidential" }), {
    attributed: true,
  });
  const pointOf = (word: string): string | undefined =>
    [...walkComposite(composite.points)].find(({ point }) => JSON.stringify(point.text).includes(word))?.point.id;

  test("edited with 50 tracked changes it comes back as 50 proposals on the right points", () => {
    const edits = Array.from({ length: 50 }, (_, i) => i).map((i) => {
      const place = i + 5;
      if (i % 5 === 0) return { find: `number${place}x`, to: "", place };
      // A number inside a slot, that only the first party's alternative holds.
      if (i % 5 === 1 && place % 2 === 0) return { find: `[${600 + place}`, to: `[${700 + place}`, place };
      return { find: `place${place}y`, to: `the day${i}`, place };
    });
    const basic = [
      "doc.RecordChanges = True",
      ...edits.flatMap(({ find, to, place }) =>
        find.startsWith("[") ? replaceWords(String(600 + place), String(700 + place)) : replaceWords(find, to),
      ),
    ];
    const [returned] = runOffice(office ?? "", [{ input: sent, output: "docx", basic }]);
    const received = receiveComposite(returned as Uint8Array);
    if (!received.ok) throw new Error(received.failure.code);
    const { changes, unplaced } = changesOf(received.value.edits, "SOUTH", "p1");
    expect(unplaced).toEqual([]);
    expect(changes).toHaveLength(50);
    const spans = changes.flatMap(({ edit }) => edit.spans);
    const applied = applyToComposite(composite, { spans, points: [] });
    expect(applied.ok && misfit({ composite }, { spans, points: [] })).toBeNull();
    for (const [i, { find, to, place }] of edits.entries()) {
      const inSlot = find.startsWith("[");
      const [from, by] = inSlot ? [String(600 + place), String(700 + place)] : [find, to];
      expect(changes[i]).toMatchObject({
        kind: "words",
        point: pointOf(`number${place}x`),
        from,
        to: by,
        by: { tracked: true },
      });
      expect(changes[i]?.edit.spans).toMatchObject([
        { as: inSlot ? "NORTH" : "SOUTH", quote: from, insert: by, ...(inSlot ? { slot: "s2" } : {}) },
      ]);
    }
  });

  test("opened, edited and saved it still carries the whole composite", () => {
    const basic = ["doc.RecordChanges = False", ...replaceWords("place7y", "the day")];
    const [saved, returned] = runOffice(office ?? "", [
      { input: sent, output: "docx" },
      { input: sent, output: "docx", basic },
    ]) as [Uint8Array, Uint8Array];
    const reading = readCompositeDocx(saved);
    expect(reading.ok && reading.value.composite).toEqual(composite);
    expect(reading.ok && reading.value.warnings).toEqual([]);
    const received = receiveComposite(returned);
    if (!received.ok) throw new Error(received.failure.code);
    expect(changesOf(received.value.edits, "SOUTH", "p1")).toMatchObject({
      changes: [{ point: pointOf("place7y"), from: "place7y", to: "the day", by: { tracked: false } }],
      unplaced: [],
    });
  });

  test("law: what it saves untouched gives no change", () => {
    const all = untouched().flatMap(([what, composite]) =>
      [true, false].map((attributed) => ({
        what: `${what}${attributed ? "" : ", without names"}`,
        attributed,
        input: writeCompositeDocx(composite, exportFrame({ title: "Composite" }), { attributed }),
      })),
    );
    const saved = runOffice(
      office ?? "",
      all.map(({ input }) => ({ input, output: "docx" })),
    );
    for (const [index, { what, attributed }] of all.entries()) {
      const received = receiveComposite(saved[index] as Uint8Array);
      expect([what, received.ok && received.value.edits]).toEqual([what, { named: attributed, ...NOTHING }]);
    }
  });
});

const NOTHING = { parts: [], inserted: [], options: [], deleted: [], unplaced: [] };

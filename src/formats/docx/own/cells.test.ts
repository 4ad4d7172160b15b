import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDocx, para, run } from "../../../../test/office/build-docx.ts";
import { CELL_BREAK, escapeCell } from "../../../core/text/table.ts";
import { readDraft } from "../../read.ts";
import type { Draft } from "../../../core/text/draft.ts";
import { usualChoices } from "../../../core/text/found.ts";
import { cleanse } from "../cleanse.ts";
import { redlineInPlace } from "../redlining/index.ts";
import { ownFile } from "./index.ts";

async function read(bytes: Uint8Array): Promise<Draft> {
  const found = await readDraft(bytes, "kept.docx");
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value.draft;
}

const ROWS = [
  ["Pier", "Ostia", "Сула", "شرق"],
  ["North", "40 carts", "15 carts", "15 carts"],
  ["Mole", "none", `9 carts${CELL_BREAK}in winter 3 carts`, "all | some"],
  ["West", "12 carts", "30 carts", `58${CELL_BREAK}12 carts`],
];
const printed = (rows: typeof ROWS): string =>
  rows.map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`).join("\n");
const texts = ({ points }: Draft): readonly string[] => points.map(({ text }) => text);

function harbour(rows: typeof ROWS): Uint8Array {
  const cell = (words: string): string =>
    `<w:tc><w:tcPr/>${words
      .split(CELL_BREAK)
      .map((text) => para(run(text)))
      .join("")}</w:tc>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
  return buildDocx({
    body: `${para(run("1. Carts are let in as the table says."))}${table}${para(run("2. The harbour master keeps the gate of the pier."))}<w:sectPr/>`,
  });
}

test("law: cells that change places or words say so in the file, each in its place, tracked as well", async () => {
  const kept = harbour(ROWS);
  const draft = await read(kept);
  expect(draft.points[0]!.text).toContain(printed(ROWS));
  // A row is known again by its head: one that takes the head of another may be taken for it, and the file is refused.
  const column = fc.integer({ min: 1, max: 3 });
  const swaps = fc.array(fc.tuple(fc.nat(3), column, fc.nat(3), column), { minLength: 1, maxLength: 4 });
  const reworded = fc.option(fc.tuple(fc.nat(3), column, fc.constantFrom("15 carts", "no cart at all", "Сула")));
  await fc.assert(
    fc.asyncProperty(swaps, reworded, fc.boolean(), async (each, other, isTold) => {
      const rows = ROWS.map((cells) => [...cells]);
      for (const [row, from, to, at] of each) [rows[row]![from], rows[to]![at]] = [rows[to]![at]!, rows[row]![from]!];
      if (other !== null) rows[other[0]]![other[1]] = other[2];
      const [table, gate] = draft.points;
      const now = {
        ...draft,
        points: [
          { ...table!, text: table!.text.replace(printed(ROWS), () => printed(rows)) },
          isTold ? { ...gate!, text: gate!.text.replace("the gate", "both gates") } : gate!,
        ],
      };
      // Paragraphs of cells have a place where their cell had as many: others come and go as before.
      const counts = (of: typeof ROWS) => of.map((cells) => cells.map((words) => words.split(CELL_BREAK).length));
      fc.pre(JSON.stringify(counts(rows)) === JSON.stringify(counts(ROWS)));
      const own = ownFile(kept, draft, now);
      if (!own.ok) throw new Error(JSON.stringify(own.failure));
      expect(texts(await read(own.value.bytes))).toEqual(texts(now));
      if (!own.value.changed) return;
      const redline = redlineInPlace(own.value.before, own.value.bytes, { author: "NH", date: null });
      if (!redline.ok) throw new Error(JSON.stringify(redline.failure));
      for (const [tracked, wanted] of [
        ["final", now],
        ["original", draft],
      ] as const) {
        const copy = cleanse(redline.value.bytes, { ...usualChoices, tracked });
        expect(copy.ok ? texts(await read(copy.value)) : copy.failure).toEqual(texts(wanted));
      }
    }),
    { numRuns: 60 },
  );
});

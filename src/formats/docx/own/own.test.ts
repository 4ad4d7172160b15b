import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDocx, para, run } from "../../../../test/office/build-docx.ts";
import { sharedPath } from "../../../../test/shared-data.ts";
import type { Draft, Point } from "../../../core/text/draft.ts";
import { hasRows } from "../../../core/text/table.ts";
import { usualChoices } from "../../../core/text/found.ts";
import { openArchive } from "../../archive.ts";
import { readDraft } from "../../read.ts";
import { cleanse } from "../cleanse.ts";
import { redlineInPlace } from "../redlining/index.ts";
import { ownFile, type OwnFile } from "./index.ts";
import { linesOf } from "./lines.ts";

async function read(bytes: Uint8Array): Promise<Draft> {
  const found = await readDraft(bytes, "kept.docx");
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value.draft;
}

function made(kept: Uint8Array, tabled: Draft, now: Draft): OwnFile {
  const own = ownFile(kept, tabled, now);
  if (!own.ok) throw new Error(JSON.stringify(own.failure));
  return own.value;
}

const words = (draft: Draft): string =>
  linesOf(draft)
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/gu, " ");

/** The draft with some of its leaf points changed, each by its own fate. */
function edited(draft: Draft, fates: readonly number[]): Draft {
  let at = 0;
  const changed = (points: readonly Point[]): readonly Point[] =>
    points.flatMap((point): readonly Point[] => {
      const fate = fates[at++ % fates.length]!;
      const same = { ...point, points: changed(point.points) };
      if (hasRows(point.text) && fate > 0 && fate < 4)
        return [{ ...same, text: point.text.replace(/\p{L}{4,}/u, "observers & monitors") }];
      const parts = point.text.split(" ");
      if (fate === 1 && parts.length > 4) return [{ ...same, text: parts.with(2, "observers & monitors").join(" ") }];
      if (fate === 2 && parts.length > 4) return [{ ...same, text: parts.toSpliced(1, 2).join(" ") }];
      if (fate === 3 && parts.length > 4) return [{ ...same, text: `${point.text} This ends in June.` }];
      return [same];
    });
  return { ...draft, points: changed(draft.points) };
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = openArchive(bytes);
  if (!archive.ok) throw new Error(JSON.stringify(archive.failure));
  return new Map(
    archive.value.names.map((name) => {
      const part = archive.value.read(name);
      return [name, part.ok ? Buffer.from(part.value).toString("latin1") : ""];
    }),
  );
}

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const live = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const first = "The Parties shall withdraw all forces within sixty days of signature.";
const second = "Monitors of both sides shall watch the whole line of contact together.";
const third = "Each Party shall return all prisoners within thirty days.";
const bold = "<w:b/>";

function agreement(properties: string, label: (n: number) => string): Uint8Array {
  const line = (n: number, text: string): string =>
    para(run(label(n)) + run(text.slice(0, 30)) + run(text.slice(30), bold), properties);
  const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${para(run("Depot"))}</w:tc><w:tc><w:tcPr/>${para(run("Guns"))}</w:tc></w:tr></w:tbl>`;
  return buildDocx({
    body: `${line(1, first)}${line(2, second)}${line(3, third)}${table}<w:sectPr/>`,
    numbering,
    styles: '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    header: para(run("Draft of NH")),
  });
}

test("figures above the line stay so in the file, and one that changes is set above the line", async () => {
  const raised = (text: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const kept = buildDocx({ body: para(run("The Fund shall hold 10") + raised("9") + run(" dollars in all.")) });
  const tabled = await read(kept);
  expect(words(tabled)).toContain("10⁹ dollars");
  const changed = (from: string, to: string): Draft => ({
    ...tabled,
    points: tabled.points.map((each) => ({ ...each, text: each.text.replace(from, to) })),
  });
  const other = made(kept, tabled, changed("dollars", "euros"));
  expect(partsOf(other.bytes).get("word/document.xml")).toContain(raised("9"));
  expect(words(await read(other.bytes))).toContain("10⁹ euros");
  expect(words(await read(made(kept, tabled, changed("10⁹", "10⁶")).bytes))).toContain("10⁶ dollars");
});

test("a note of the draft that the file does not have tells that it is another file", async () => {
  const kept = buildDocx({ body: para(run("Both sides withdraw their forces.")) });
  const tabled = await read(kept);
  const noted = {
    ...tabled,
    points: tabled.points.map((each) => ({
      ...each,
      footnotes: [{ mark: "1", text: "Including aerial means.", at: 4 }],
    })),
  };
  expect(ownFile(kept, tabled, noted)).toMatchObject({ ok: false, failure: { code: "own-file.note" } });
  expect(ownFile(kept, noted, tabled)).toMatchObject({ ok: true });
});

test("where no word changed, the file is the kept bytes themselves", async () => {
  const kept = agreement(live, () => "");
  const draft = await read(kept);
  const own = made(kept, draft, structuredClone(draft));
  expect(own.bytes).toBe(kept);
  expect(own.changed).toBe(false);
});

test.each([
  ["live", live, () => ""],
  ["typed", "", (n: number) => `${n}. `],
] as const)("words change in their place and points come and go, with %s numbers", async (_, properties, label) => {
  const kept = agreement(properties, label);
  const draft = await read(kept);
  const [one, two, ...rest] = draft.points;
  const added = { ...one!, id: "new", label: "2.", text: "A joint commission shall meet every month.", points: [] };
  const now = { ...draft, points: [{ ...one!, text: first.replace("sixty", "ninety") }, added, ...rest] };
  const own = made(kept, draft, now);
  expect(words(await read(own.bytes))).toBe(words(now));
  const [before, after] = [partsOf(kept), partsOf(own.bytes)];
  for (const [name, text] of before) if (name !== "word/document.xml") expect(after.get(name), name).toBe(text);
  const main = after.get("word/document.xml")!;
  expect(main).toContain("<w:b/></w:rPr><w:t");
  expect(main).toMatch(/ninety/u);
  expect(main).not.toContain("Monitors");
  expect(main.includes("A joint commission")).toBe(true);
  // Formatting, table and third paragraph are as they were.
  const untouched = before.get("word/document.xml")!;
  const tail = untouched.slice(untouched.lastIndexOf("<w:p>", untouched.indexOf("Each Party")));
  expect(main.endsWith(tail)).toBe(true);
  if (properties === "") expect(main).toContain("2. A joint commission");
  else expect(main.split("<w:numId").length).toBe(untouched.split("<w:numId").length);
  expect(two!.text).toBe(second);
});

test("the changes as tracked changes lead from the kept file to the draft as it reads now, and back", async () => {
  const kept = agreement(live, () => "");
  const draft = await read(kept);
  const now = edited(draft, [1, 3]);
  const own = made(kept, draft, now);
  const redline = redlineInPlace(own.before, own.bytes, { author: "NH", date: null });
  if (!redline.ok) throw new Error(JSON.stringify(redline.failure));
  const settled = async (tracked: "final" | "original"): Promise<string> => {
    const copy = cleanse(redline.value.bytes, { ...usualChoices, tracked });
    if (!copy.ok) throw new Error(JSON.stringify(copy.failure));
    return words(await read(copy.value));
  };
  expect(await settled("final")).toBe(words(now));
  expect(await settled("original")).toBe(words(draft));
});

const cell = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${para(run(text, bold))}</w:tc>`;
const rowXml = (cells: readonly string[], properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;

function withTable(rows: readonly string[]): Uint8Array {
  const table = `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
  const line = (text: string): string => para(run(text), live);
  return buildDocx({
    body: `${line(first)}${line(second)}${table}${line(third)}<w:sectPr/>`,
    numbering,
    styles: '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  });
}

const PORTS = ["Lakeside", "Irrin | North", "Озерне", "ميناء البحيرة", "Oldport", "Newport"];
const depots = withTable([
  rowXml([cell("Port"), cell("Guns")], "<w:tblHeader/>"),
  ...PORTS.slice(0, 4).map((port, at) => rowXml([cell(port), cell(`${at + 3} guns`)], "<w:cantSplit/>")),
]);

/** A draft with the rows of its one table changed. */
function withRows(draft: Draft, change: (rows: readonly string[]) => readonly string[]): Draft {
  const points = draft.points.map((each): Point => {
    if (!hasRows(each.text)) return each;
    const lines = each.text.split("\n");
    const begin = lines.findIndex((line) => line.startsWith("|"));
    return { ...each, text: [...lines.slice(0, begin), ...change(lines.slice(begin))].join("\n") };
  });
  return { ...draft, points };
}

test("rows of a table come and go in the file, and as tracked rows where that is asked", async () => {
  const draft = await read(depots);
  expect(draft.points.filter(({ text }) => hasRows(text))).toHaveLength(1);
  const fates = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fates, fc.nat(5), async (each, place) => {
      const now = withRows(draft, ([head, ...rows]) => {
        const left = rows.flatMap((row, at) =>
          each[at] === 0 ? [] : each[at] === 1 ? [row.replace(" guns", " heavy guns")] : [row],
        );
        const fresh = each[4] === 0 ? [] : PORTS.slice(4).map((port) => `| ${port} | none, & no <mines> |`);
        return [head!, ...left.toSpliced(place % (left.length + 1), 0, ...fresh)];
      });
      const own = made(depots, draft, now);
      const again = await read(own.bytes);
      expect(again.points.map(({ text }) => text)).toEqual(now.points.map(({ text }) => text));
      if (!own.changed) return;
      const redline = redlineInPlace(own.before, own.bytes, { author: "NH", date: null });
      if (!redline.ok) throw new Error(JSON.stringify(redline.failure));
      for (const [tracked, wanted] of [
        ["final", now],
        ["original", draft],
      ] as const) {
        const copy = cleanse(redline.value.bytes, { ...usualChoices, tracked });
        if (!copy.ok) throw new Error(JSON.stringify(copy.failure));
        expect((await read(copy.value)).points.map(({ text }) => text)).toEqual(wanted.points.map(({ text }) => text));
      }
    }),
    { numRuns: 25 },
  );
});

test("a row that comes in looks like its neighbours, heads no page, and leaves all other bytes as they were", async () => {
  const draft = await read(depots);
  const own = made(
    depots,
    draft,
    withRows(draft, ([head, ...rows]) => [head!, "| Oldport | none |", ...rows.slice(1)]),
  );
  const main = partsOf(own.bytes).get("word/document.xml")!;
  const [oldRows, newRows] = [partsOf(depots).get("word/document.xml")!, main].map((xml) => xml.split(/(?=<w:tr>)/u));
  expect(newRows).toHaveLength(oldRows!.length);
  expect(newRows!.toSpliced(2, 1)).toEqual(oldRows!.toSpliced(2, 1));
  expect(newRows![2]).toBe(oldRows![2]!.replace("Lakeside", "Oldport").replace("3 guns", "none"));
});

test("a row that shares a cell with others, a table that goes or comes whole, and other columns are refused", async () => {
  const merged = withTable([
    rowXml([cell("Port"), cell("Guns")]),
    rowXml([cell("Lakeside", '<w:vMerge w:val="restart"/>'), cell("3 guns")]),
    rowXml([cell("", "<w:vMerge/>"), cell("4 mines")]),
  ]);
  const draft = await read(merged);
  const refused = (now: Draft): void =>
    expect(ownFile(merged, draft, now)).toMatchObject({ ok: false, failure: { code: "own-file.unplaced" } });
  refused(withRows(draft, (rows) => rows.slice(0, 2)));
  refused(withRows(draft, ([head, one, two]) => [head!, one!, "| Oldport | none |", two!]));
  refused(withRows(draft, () => []));
  refused(withRows(draft, (rows) => [...rows, "| Oldport | none | 1 June |"]));
  refused({
    ...draft,
    points: [{ ...draft.points[0]!, text: `${draft.points[0]!.text}\n| New | table |` }, ...draft.points.slice(1)],
  });
});

test("words added behind a table stand after it, and as an own paragraph where all others are numbered", async () => {
  const draft = await read(depots);
  const added = "Both Parties shall watch these depots.";
  const now = {
    ...draft,
    points: draft.points.map((each) => (hasRows(each.text) ? { ...each, text: `${each.text}\n${added}` } : each)),
  };
  const own = made(depots, draft, now);
  expect((await read(own.bytes)).points.map(({ label, text }) => [label, text])).toEqual(
    now.points.map(({ label, text }) => [label, text]),
  );
  const main = partsOf(own.bytes).get("word/document.xml")!;
  expect(main.indexOf(added)).toBeGreaterThan(main.indexOf("</w:tbl>"));
  const untouched = partsOf(depots).get("word/document.xml")!;
  expect(main.slice(0, main.indexOf("</w:tbl>"))).toBe(untouched.slice(0, untouched.indexOf("</w:tbl>")));
  expect(main.match(/<w:numPr>/gu)).toHaveLength(untouched.match(/<w:numPr>/gu)!.length + 1);
});

test("words added behind a table that lies on a page laid out as one stay on that page", async () => {
  const inner = `<w:tbl><w:tblPr/><w:tblGrid/>${rowXml([cell("Port"), cell("Guns")])}${rowXml([cell("Lakeside"), cell("3 guns")])}</w:tbl>`;
  const framed = buildDocx({
    body: `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${para(run(`1. ${first}`))}${para(run(`2. ${second}`))}${inner}${para(run(`3. ${third}`))}</w:tc></w:tr></w:tbl>${para("")}<w:sectPr/>`,
  });
  const draft = await read(framed);
  const tabled = draft.points.find(({ text }) => hasRows(text))!;
  const added = "Both Parties shall watch these depots.";
  const now = {
    ...draft,
    points: draft.points.map((each) => (each === tabled ? { ...each, text: `${each.text}\n${added}` } : each)),
  };
  const own = made(framed, draft, now);
  expect((await read(own.bytes)).points.map(({ text }) => text)).toEqual(now.points.map(({ text }) => text));
  const main = partsOf(own.bytes).get("word/document.xml")!;
  expect(main.indexOf("</w:tbl>")).toBeLessThan(main.indexOf(added));
  expect(main.indexOf(added)).toBeLessThan(main.lastIndexOf("</w:tbl>"));
});

test.each([
  ["live", live, () => ""],
  ["typed", "", (n: number) => `${n}. `],
] as const)(
  "a point that is struck leaves the file, and comes back where it is struck no more, with %s numbers",
  async (_, properties, label) => {
    const kept = agreement(properties, label);
    const draft = await read(kept);
    const struck = { ...draft, points: draft.points.map((each) => ({ ...each, deleted: each.text === second })) };
    const { bytes } = made(kept, draft, struck);
    const main = partsOf(bytes).get("word/document.xml")!;
    expect(main).not.toContain("Monitors");
    expect(words(await read(bytes))).toBe(words(struck));
    expect(made(bytes, struck, draft).changed).toBe(true);
    expect(made(kept, struck, struck).bytes).toBe(kept);
    const tracked = redlineInPlace(kept, bytes, { author: "A", date: "2031-01-01T00:00:00Z" });
    expect(tracked.ok && partsOf(tracked.value.bytes).get("word/document.xml")).toMatch(
      /<w:delText[^>]*>[^<]*Monitors/u,
    );
  },
);

test("a file that does not say what the draft says is refused, and so is a change that has no place in it", async () => {
  const kept = agreement(live, () => "");
  const draft = await read(kept);
  const other = { ...draft, points: [{ ...draft.points[0]!, text: "Quite another text stands in this draft." }] };
  expect(ownFile(kept, other, edited(other, [3]))).toMatchObject({ ok: false, failure: { code: "own-file.other" } });
  expect(ownFile(new Uint8Array([1, 2]), draft, edited(draft, [3])).ok).toBe(false);
});

const pairs = sharedPath("word", "pairs");
const real =
  pairs !== null && existsSync(pairs) ? readdirSync(pairs).filter((name) => /^d-.*-a\.docx$/u.test(name)) : [];

test.skipIf(real.length === 0)("real files take changes of words in place, all other parts byte for byte", async () => {
  const some = real.filter((_, at) => at % 4 === 0);
  for (const name of some) {
    const kept = new Uint8Array(readFileSync(join(pairs!, name)));
    const draft = await read(kept);
    for (const fates of fc.sample(fc.array(fc.nat(9), { minLength: 3, maxLength: 12 }), { numRuns: 2, seed: 14 })) {
      const now = edited(draft, fates);
      const own = made(kept, draft, now);
      expect(words(await read(own.bytes)), name).toBe(words(now));
      const after = partsOf(own.bytes);
      for (const [part, text] of partsOf(kept))
        if (part !== "word/document.xml") expect(after.get(part), part).toBe(text);
    }
  }
});

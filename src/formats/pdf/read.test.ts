import { en } from "../../words/english.ts";
import { failureWords } from "../../words/words.ts";
import type { Draft } from "../../core/text/draft.ts";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sharedPath } from "../../../test/shared-data.ts";
import { lines, pdfOf } from "../../../test/support/pdf.ts";
import { walkPoints, type Point } from "../../core/text/draft.ts";
import { readPdf, textOfPdf } from "./read.ts";

/** The words of a note on reading. */
const noted = ({ warnings }: Draft, wanted: string): string =>
  warnings
    .filter(({ code }) => code === wanted)
    .map((warning) => failureWords(en, warning))
    .join("\n");

async function read(bytes: Uint8Array) {
  const result = await readPdf(bytes);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.draft;
}

function shown(points: readonly Point[]): readonly string[] {
  return [...walkPoints(points)].map(({ point }) =>
    [point.id, point.heading, point.text].filter((part) => part !== "").join(" | "),
  );
}

test("the engine leaves the process the JSON and lists that it had", async () => {
  await read(pdfOf([lines(72, 760, ["1. The Parties shall meet."])]));
  // Replacements are plain functions, which have a prototype; they are twenty times slower.
  for (const own of [JSON.parse, JSON.stringify, Array.prototype.push])
    expect(Object.hasOwn(own, "prototype")).toBe(false);
});

describe("a PDF as a draft", () => {
  test("wrapped lines become paragraphs; labels start points", async () => {
    const page = lines(72, 760, [
      "1. The garrison of the port shall not exceed 600 persons, and shall be counted on the",
      "first day of each month by the observers of the mission.",
      "2. The Parties shall:",
      "(a) withdraw their heavy weapons to a distance of fifteen kilometres from the shore of",
      "the lake;",
      "(b) exchange maps.",
    ]);
    expect(shown((await read(pdfOf([page]))).points)).toEqual([
      "1 | The garrison of the port shall not exceed 600 persons, and shall be counted on the first day of each month by the observers of the mission.",
      "2 | The Parties shall:",
      "2/a | withdraw their heavy weapons to a distance of fifteen kilometres from the shore of the lake;",
      "2/b | exchange maps.",
    ]);
  });

  test("headers, footers and page numbers are listed, not read; paragraphs go on over pages", async () => {
    const page = (number: number, words: readonly string[]) => [
      { x: 72, y: 810, text: "Draft agreement on the lake", size: 9 },
      ...lines(72, 760, words),
      { x: 290, y: 30, text: `${number} of 3`, size: 9 },
    ];
    const draft = await read(
      pdfOf([
        page(1, [
          "1. The first point is long enough to reach the right margin of the page and then goes",
          "on for a second line that also reaches the margin of the page, where it is broken and",
        ]),
        page(2, ["continues on the next page.", "2. The second point."]),
        page(3, ["3. The third point."]),
      ]),
    );
    expect(draft.points.map(({ text }) => text.slice(-40))).toEqual([
      "it is broken and continues on the next page.".slice(-40),
      "The second point.",
      "The third point.",
    ]);
    const furniture = noted(draft, "page-furniture");
    expect(furniture).toContain("Draft agreement on the lake");
    expect(furniture).toContain("3 of 3");
  });

  test("a heading in bold stands over the paragraphs numbered alike; an option at the head of a page is no running head", async () => {
    const provision = (number: number) => [
      { x: 72, y: 700, text: `${number}. Provision ${number} of the text`, bold: true as const },
      ...lines(72, 675, ["1. The Parties shall count the boats on the lake each year and", "publish the count."]),
      ...lines(72, 640, ["2. They shall meet."]),
    ];
    const pages = [...Array.from({ length: 16 }).keys()].map((at) => [
      { x: 72, y: 810, text: "Draft agreement on the lake", size: 9 },
      ...(at % 5 === 0 ? [{ x: 72, y: 780, text: "Option 1", bold: true as const }] : []),
      ...provision(at + 1),
    ]);
    const { points } = await read(pdfOf(pages));
    const all = [...walkPoints(points)].map(({ point }) => point);
    expect(all.filter(({ heading }) => heading.startsWith("Provision")).map(({ label }) => label)).toEqual(
      pages.map((_, at) => `${at + 1}.`),
    );
    expect(all.filter(({ heading }) => heading.startsWith("Provision")).every((each) => each.points.length >= 2)).toBe(
      true,
    );
    expect(all.filter(({ label }) => label.startsWith("Option"))).toHaveLength(4);
    expect(all.some(({ heading, text }) => `${heading} ${text}`.includes("Draft agreement"))).toBe(false);
  });

  test("a line in bold is a heading, whatever its size", async () => {
    const page = [
      ...lines(72, 700, ["1. The Parties meet each year."]),
      { x: 72, y: 675, text: "Fees", bold: true as const },
      ...lines(72, 650, ["2. The Parties pay the fees of the port each year."]),
    ];
    const headings = [...walkPoints((await read(pdfOf([page]))).points)].map(({ point }) => point.heading);
    expect(headings).toContain("Fees");
  });

  test("numbers that count lines in the margin are listed, not read; numbers of paragraphs are read", async () => {
    const words = [
      "Article 1",
      "Tolls",
      "1. No tolls shall be levied on the lake, in",
      "the port or on the river.",
      "2. Fees are free for all.",
    ];
    const counted = (from: number) => [
      ...words.map((each) => each.replace("1", String(from)).replace(/^\d/u, "1")),
      ...words.map((each) => each.replace("1", String(from + 1)).replace(/^\d/u, "1")),
      `Article ${from + 2}`,
      "Fish shall be caught by nets.",
    ];
    const page = (from: number, step: number) => [
      ...lines(72, 760, counted(from)),
      ...counted(from).flatMap((_, at) =>
        (from + at) % step === 0 ? [{ x: 40, y: 760 - at * 13, text: String(from + at), size: 8 }] : [],
      ),
      { x: 290, y: 30, text: `${from} | Page` },
    ];
    for (const step of [1, 5]) {
      const draft = await read(pdfOf([page(1, step), page(13, step)]));
      expect([...walkPoints(draft.points)].some(({ point }) => /^\d|\|/u.test(point.text || "?"))).toBe(false);
      expect(draft.points.slice(0, 3).map(({ label }) => label)).toEqual(["Article 1", "Article 2", "Article 3"]);
      expect(noted(draft, "page-furniture")).toContain(step === 1 ? "1 2 3 4" : "| 5 10 |");
    }
    const few = [{ x: 72, y: 760, text: "Rules" }, ...lines(92, 740, ["The port is free.", "It is open.", "The end."])];
    const numbers = lines(62, 740, ["1", "2", "3"]);
    const rules = await read(pdfOf([[...few.map((each) => ({ ...each, x: 92 })), ...numbers]]));
    expect(rules.points.map(({ label }) => label).filter((label) => label !== "")).toEqual(["1", "2", "3"]);
  });

  test("columns whose lines stand at different heights are read one after the other", async () => {
    const column = (x: number, from: number, first: number) =>
      [0, 1, 2].flatMap((at) => [
        { x: x + 80, y: from - at * 80, text: `Article ${first + at}`, bold: true as const },
        ...lines(x, from - at * 80 - 20, [
          "The Parties shall keep the lake open",
          "to ships of all States and shall",
          "levy no tolls.",
        ]),
      ]);
    const draft = await read(pdfOf([[...column(60, 700, 1), ...column(320, 693, 4)]]));
    expect(draft.points.map(({ label }) => label)).toEqual([1, 2, 3, 4, 5, 6].map((at) => `Article ${at}`));
  });

  test("two columns are read one after the other", async () => {
    const left = [
      "1. The left column is read",
      "first, from its head down to",
      "its foot, line by line, and",
      "only then does the reader",
      "go on to the other one.",
      "2. The second point stands",
      "in the left column as well,",
      "under the first.",
      "3. So does the third point.",
    ];
    const right = [
      "4. The right column starts",
      "with the fourth point, which",
      "is read after the third and",
      "not between its lines, as it",
      "would be if lines were taken",
      "across the page.",
      "5. The fifth point follows it",
      "down the right column to its",
      "very end.",
    ];
    const draft = await read(pdfOf([[...lines(60, 700, left), ...lines(320, 700, right)]]));
    expect(draft.points.map(({ id, text }) => `${id} ${text.slice(0, 20)}`)).toEqual([
      "1 The left column is r",
      "2 The second point sta",
      "3 So does the third po",
      "4 The right column sta",
      "5 The fifth point foll",
    ]);
  });

  test("words divided at a line end are joined with care", async () => {
    const words = [
      "1. The implementation of the agreement is long-term. The parties shall see to the imple-",
      "mentation of each stage, to its clauses on self-",
      "defence and peace, and to every other part of the long-",
      "term plan in good faith.",
    ];
    const draft = await read(pdfOf([lines(72, 760, words)]));
    expect(draft.points[0]?.text).toContain("to the implementation of each stage");
    expect(draft.points[0]?.text).toContain("the long-term plan");
    expect(draft.points[0]?.text).toContain("on self-defence and peace");
    expect(noted(draft, "hyphens-removed")).toContain("implementation");
  });

  test("footnotes leave the words and keep their place", async () => {
    const page = [
      { x: 72, y: 760, text: "1. The port" },
      { x: 128, y: 764, text: "3", size: 6 },
      { x: 134, y: 760, text: "is free." },
      ...lines(72, 747, ["2. The lake is shared."]),
      { x: 72, y: 103, text: "3", size: 6 },
      { x: 80, y: 100, text: "As defined in the annex.", size: 8 },
    ];
    const [point] = (await read(pdfOf([page]))).points;
    expect(point?.text).toBe("The port is free.");
    expect(point?.footnotes).toEqual([{ mark: "3", text: "As defined in the annex.", at: 8 }]);
  });

  test("footnotes in the size of the text stand apart at the foot", async () => {
    const page = (mark: string): Parameters<typeof pdfOf>[0][number] => [
      ...lines(72, 760, ["1. The lake is shared."]),
      { x: 72, y: 747, text: "2. The port" },
      { x: 128, y: 751, text: mark, size: 6 },
      { x: 134, y: 747, text: "is free." },
      ...lines(72, 734, ["3. The quay is open."]),
      ...lines(72, 100, ["1 As defined in the annex,", "and in the protocol."]),
    ];
    const noted = await read(pdfOf([page("1")]));
    expect(noted.points.map(({ text, footnotes }) => [text, footnotes])).toEqual([
      ["The lake is shared.", undefined],
      ["The port is free.", [{ mark: "1", text: "As defined in the annex, and in the protocol.", at: 8 }]],
      ["The quay is open.", undefined],
    ]);
    const without = await read(pdfOf([page("2")]));
    expect([...walkPoints(without.points)].flatMap(({ point }) => point.footnotes ?? [])).toEqual([]);
  });

  test("a PDF without text says what to do", async () => {
    const result = await readPdf(pdfOf([[], []]));
    expect(result).toMatchObject({
      ok: false,
      failure: { code: "pdf-without-text", facts: { count: 2 } },
    });
  });

  test("a damaged and a protected PDF are failures", async () => {
    const damaged = await readPdf(Uint8Array.from("%PDF-1.7\nnothing here", (char) => char.charCodeAt(0)));
    expect(damaged).toMatchObject({ ok: false, failure: { code: "pdf-damaged" } });
    const encrypt =
      "/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef> /U <0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef> /P -44 >> ";
    const guarded = await readPdf(pdfOf([lines(72, 700, ["1. Secret."])], encrypt));
    expect(guarded).toMatchObject({ ok: false, failure: { code: "password-protected.pdf" } });
  });
});

const paris = sharedPath("brackets", "paris-2015-12-04.pdf");

test.skipIf(paris === null)("no bracket of the Paris draft of 4 December is lost", async () => {
  const text = await textOfPdf(new Uint8Array(readFileSync(paris ?? "")));
  if (!text.ok) throw new Error(text.failure.code);
  expect(text.value.split("[").length - 1).toBe(1685);
  expect(text.value.split("]").length - 1).toBe(1685);
});

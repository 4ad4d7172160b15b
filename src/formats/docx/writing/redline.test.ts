import fc from "fast-check";
import { expect, test } from "vitest";
import { comparison } from "../../../../test/office/arbitrary.ts";
import { draft, point, type Draft } from "../../../core/text/draft.ts";
import { compareDrafts } from "../../../core/text/compare.ts";
import { exportFrame } from "../../frame.ts";
import { childElements, parseXml, xmlText, type XmlElement } from "../../xml.ts";
import { readDocx } from "../read.ts";
import { draftParagraphs } from "./points.ts";
import { writeRedlineDocx } from "./redline.ts";
import { writeSideBySideDocx } from "./side-by-side.ts";
import { partOf, partsOf } from "../../../../test/support/archive.ts";

const frame = exportFrame({ title: "Old → New", marking: "Confidential", asOf: "2026-02-01" });

/** The paragraphs that a draft is written as. */
function written(side: Draft): readonly string[] {
  return [side.title, ...draftParagraphs(side).map(({ lead, words }) => lead + words)].filter((text) => text !== "");
}

function texts(bytes: Uint8Array): { readonly accepted: readonly string[]; readonly rejected: readonly string[] } {
  const reading = readDocx(bytes, { tracked: "both" });
  if (!reading.ok) throw new Error(reading.failure.code);
  return {
    accepted: reading.value.blocks.map(({ text }) => text),
    rejected: (reading.value.original ?? []).map(({ text }) => text),
  };
}

/** All parts of a file as trees, by name. */
function treesOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  return new Map(
    [...partsOf(bytes)].map(([name, text]) => {
      const root = parseXml(text);
      if (!root.ok) throw new Error(`${name}: ${root.failure.message}`);
      return [name, root.value];
    }),
  );
}

function elements(root: XmlElement): readonly XmlElement[] {
  return [root, ...childElements(root).flatMap(elements)];
}

test("accepting all gives the new draft, rejecting all the old one, for any redline", () => {
  fc.assert(
    fc.property(comparison, ({ from, to, redline }) => {
      const { accepted, rejected } = texts(writeRedlineDocx(redline, from, to, frame));
      expect(accepted).toEqual(written(to));
      expect(rejected).toEqual(written(from));
    }),
    { numRuns: 300 },
  );
});

test("ids are unique, ranges are closed, both ends of a move share a name", () => {
  fc.assert(
    fc.property(comparison, ({ from, to, redline }) => {
      const document = treesOf(writeRedlineDocx(redline, from, to, frame)).get("word/document.xml") as XmlElement;
      const all = elements(document);
      const ids = all.filter(({ name, attributes }) => attributes["w:id"] !== undefined && !name.endsWith("RangeEnd"));
      expect(new Set(ids.map(({ attributes }) => attributes["w:id"])).size).toBe(ids.length);
      const named = (name: string, key: string) =>
        all.filter((element) => element.name === name).map(({ attributes }) => attributes[key]);
      for (const kind of ["moveFrom", "moveTo"]) {
        expect(named(`w:${kind}RangeEnd`, "w:id")).toEqual(named(`w:${kind}RangeStart`, "w:id"));
      }
      expect(named("w:moveFromRangeStart", "w:name").sort()).toEqual(named("w:moveToRangeStart", "w:name").sort());
    }),
    { numRuns: 100 },
  );
});

test("the same comparison gives the same bytes", () => {
  const from = draft({ points: [point({ id: "1", label: "1.", text: "One." })] });
  const to = draft({ points: [point({ id: "1", label: "1.", text: "Two." })] });
  const redline = compareDrafts(from, to);
  expect(writeRedlineDocx(redline, from, to, frame)).toEqual(writeRedlineDocx(redline, from, to, frame));
});

const old = draft({
  title: "Framework",
  language: "en",
  tabledBy: ["US"],
  date: "2025-11-20",
  points: [
    point({ id: "1", label: "1.", text: "The parties confirm the sovereignty of the country and its borders." }),
    point({
      id: "2",
      label: "2.",
      text: "The size of the armed forces shall not exceed 600,000 personnel at any time.",
    }),
    point({
      id: "3",
      label: "3.",
      heading: "Prisoners",
      text: "All prisoners of war shall be exchanged within thirty days on the basis of all for all.",
    }),
    point({ id: "4", label: "4.", text: "A joint commission shall monitor the ceasefire along the line of contact." }),
  ],
});
const fresh = draft({
  title: "Framework",
  language: "en",
  tabledBy: ["EU"],
  date: "2025-11-23",
  points: [
    point({ id: "1", label: "1.", text: "The parties confirm the sovereignty of the country and its borders." }),
    point({ id: "2", label: "2.", text: "A joint commission shall monitor the ceasefire along the line of contact." }),
    point({
      id: "3",
      label: "3.",
      text: "The size of the armed forces shall not exceed 800,000 personnel in peacetime at any time.",
    }),
    point({
      id: "4",
      label: "4.",
      heading: "Prisoners of war",
      text: "All prisoners of war shall be exchanged within thirty days on the basis of all for all.",
    }),
  ],
});

test("a moved point is a move, a renumbered one keeps its words", () => {
  const document = treesOf(writeRedlineDocx(compareDrafts(old, fresh), old, fresh, frame)).get(
    "word/document.xml",
  ) as XmlElement;
  const all = elements(document);
  const textOf = (name: string) =>
    all.filter((element) => element.name === name).map((element) => JSON.stringify(element.children));
  expect(textOf("w:moveFrom").join("")).toMatch(/joint commission/u);
  expect(textOf("w:moveTo").join("")).toMatch(/joint commission/u);
  expect(textOf("w:ins").join("")).not.toMatch(/exchanged|sovereignty/u);
  expect(new Set(all.flatMap(({ attributes }) => attributes["w:author"] ?? []))).toEqual(new Set(["EU"]));
  expect(new Set(all.flatMap(({ attributes }) => attributes["w:date"] ?? []))).toEqual(
    new Set(["2025-11-23T00:00:00Z"]),
  );
});

test("every export prints marking, status, notice and day", () => {
  const full = exportFrame({ title: "T", marking: "Confidential", status: "rolling text", asOf: "2026-02-01" });
  const redline = compareDrafts(old, fresh);
  for (const bytes of [writeRedlineDocx(redline, old, fresh, full), writeSideBySideDocx(redline, old, fresh, full)]) {
    const header = JSON.stringify(treesOf(bytes).get("word/header1.xml"));
    for (const words of [
      "Confidential",
      "rolling text",
      "Nothing is agreed until everything is agreed.",
      "2026-02-01",
    ]) {
      expect(header).toContain(words);
    }
  }
});

test("a paraphrase is never struck through word by word", () => {
  const paraphrased = (side: Draft): Draft => ({
    ...side,
    points: side.points.map((each) => ({ ...each, wording: "paraphrase" as const })),
  });
  const [a, b] = [paraphrased(old), paraphrased(fresh)];
  const redline = compareDrafts(a, b);
  const document = treesOf(writeRedlineDocx(redline, a, b, frame)).get("word/document.xml") as XmlElement;
  expect(elements(document).some(({ name }) => /^w:(?:ins|del|moveFrom|moveTo|strike)$/u.test(name))).toBe(false);
  expect(JSON.stringify(document)).toContain("Paraphrase, not the words of the draft");
  expect(JSON.stringify(document)).toContain("600,000");
  const side = treesOf(writeSideBySideDocx(redline, a, b, frame)).get("word/document.xml") as XmlElement;
  expect(elements(side).some(({ name }) => name === "w:strike")).toBe(false);
});

/** A point with a table as a Word file redlined between two lists of rows, what it says accepted and rejected. */
function tabled(before: readonly string[], after: readonly string[]) {
  const made = (rows: readonly string[]) => {
    const lead = "Each Party shall close the depots of this table under the eyes of the monitors.";
    const text = [lead, ...rows, "The Commission confirms in writing that all of them are closed."].join("\n");
    return draft({ language: "en", points: [point({ id: "1", label: "1.", text })] });
  };
  const [from, to] = [made(before), made(after)];
  const bytes = writeRedlineDocx(compareDrafts(from, to), from, to, frame);
  const main = partOf(bytes);
  const count = (pattern: RegExp) => main.match(pattern)?.length ?? 0;
  const said = texts(bytes);
  return {
    main,
    tables: count(/<w:tbl>/gu),
    gone: count(/<w:trPr>(?:<w:tblHeader\/>)?<w:del /gu),
    come: count(/<w:trPr>(?:<w:tblHeader\/>)?<w:ins /gu),
    accepted: said.accepted.join("/"),
    rejected: said.rejected.join("/"),
  };
}

test("a redline has real tables: changed cells, rows that go and rows that come", () => {
  const head = "|= Depot |= Lorries |";
  const made = tabled(
    [head, "| Irrin | 40 |", "| Sava | 7 |", "| Lome | 5 |"],
    [head, "| Irrin | 60 |", "| Lome | 5 |", "| Tarn | 9 |"],
  );
  expect(made).toMatchObject({ tables: 1, gone: 1, come: 1 });
  expect(made.main).not.toContain("|");
  expect(made.accepted).toMatch(/Irrin.*60.*Lome.*5.*Tarn.*9/u);
  expect(made.accepted).not.toMatch(/Sava|40/u);
  expect(made.rejected).toMatch(/Irrin.*40.*Sava.*7.*Lome.*5/u);
  expect(made.rejected).not.toMatch(/Tarn|60/u);
});

test("a table whose columns change is shown by rows that go and rows that come, and none is lost", () => {
  const before = ["|= Depot |= Lorries |", "| Irrin | 40 |", "| Sava | 7 |"];
  const made = tabled(before, ["|= Depot |= Lorries |= Day |", "| Irrin | 40 | Monday |", "| Sava | 7 | Friday |"]);
  expect(made.main).not.toContain("|");
  expect(made.gone).toBe(3);
  expect(made.come).toBe(3);
  expect(made.accepted).toMatch(/Depot.*Lorries.*Day.*Irrin.*40.*Monday.*Sava.*7.*Friday/u);
  expect(made.rejected).not.toMatch(/Day|Monday|Friday/u);
  const fresh = tabled([], before);
  expect(fresh).toMatchObject({ gone: 0, come: 3 });
  expect(fresh.rejected).not.toContain("Irrin");
  expect(fresh.accepted).toMatch(/Irrin.*40.*Sava.*7/u);
});

test("side by side, the footnotes of both drafts stand below their words, and a changed one is marked", () => {
  const noted = (rule: string) =>
    draft({
      title: "T",
      language: "en",
      points: [
        point({
          id: "1",
          label: "1.",
          text: "Tonnage means gross tonnage.",
          footnotes: [
            { mark: "1", text: `See the Rules, ${rule}.`, at: 28 },
            { mark: "2", text: "All flags.", at: 28 },
          ],
        }),
      ],
    });
  const [a, b] = [noted("rule 4"), noted("rules 4 and 5")];
  const written = writeSideBySideDocx(compareDrafts(a, b), a, b, frame);
  const root = treesOf(written).get("word/document.xml") as XmlElement;
  const xml = elements(root)
    .flatMap((each) => (each.name === "w:t" ? [xmlText(each)] : []))
    .join("");
  for (const words of ["See the Rules, rule 4.", "See the Rules, rules 4 and 5."]) expect(xml).toContain(words);
  expect(xml.split("All flags.")).toHaveLength(3);
});

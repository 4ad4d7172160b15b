import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDocx, para, run } from "../../../../test/office/build-docx.ts";
import type { Draft } from "../../../core/text/draft.ts";
import { usualChoices } from "../../../core/text/found.ts";
import { readDraft } from "../../read.ts";
import { cleanse } from "../cleanse.ts";
import { ownFile, ownFileTracked } from "./index.ts";
import { linesOf } from "./lines.ts";
import { partOf } from "../../../../test/support/archive.ts";

const read = async (bytes: Uint8Array): Promise<Draft> => {
  const found = await readDraft(bytes, "kept.docx");
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value.draft;
};
const words = (draft: Draft): string =>
  linesOf(draft)
    .map(({ text }) => text.trim())
    .join("\n");
const bodyOf = (bytes: Uint8Array): string => /<w:body>([\s\S]*)<\/w:body>/u.exec(partOf(bytes))?.[1] ?? "";

const mark = (type: string): string => `<w:fldChar w:fldCharType="${type}"/>`;
const instruction = (code: string): string => `<w:instrText xml:space="preserve"> ${code} </w:instrText>`;
const began = (code: string): string =>
  `<w:r>${mark("begin")}</w:r><w:r>${instruction(code)}</w:r><w:r>${mark("separate")}</w:r>`;
const ended = `<w:r>${mark("end")}</w:r>`;
const shapes: readonly ((code: string, shown: string) => string)[] = [
  (code, shown) => `${began(code)}${run(shown)}${ended}`,
  (code, shown) => `<w:fldSimple w:instr=" ${code} ">${run(shown)}</w:fldSimple>`,
  (code, shown) => `${began(code)}${run(shown.slice(0, 4))}${run(shown.slice(4), "<w:b/>")}${ended}`,
  // All of it in one run, as some programs write it.
  (code, shown) =>
    `<w:r>${mark("begin")}${instruction(code)}${mark("separate")}<w:t>${shown}</w:t>${mark("end")}</w:r>`,
];
const SHOWN = ["Article 7", "paragraph 12", "Annex IV"];

/** What all fields show once a program has counted them anew: the very words that they showed when the file was kept. */
function recounted(bytes: Uint8Array): Uint8Array {
  const fresh = (code: string): string => SHOWN[Number(/REF _R(\d)/u.exec(code)![1])]!;
  const text = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
  const body = bodyOf(bytes)
    .replaceAll(
      /(REF _R\d)((?:(?!REF _R)[\s\S])*?separate"\/>)(?:(?!fldChar)[\s\S])*?(<w:fldChar w:fldCharType="end"\/>)/gu,
      (_, code: string, head: string, end: string) => `${code}${head}${text(fresh(code))}${end}`,
    )
    .replaceAll(
      /(<w:fldSimple w:instr="([^"]*)">)[\s\S]*?(<\/w:fldSimple>)/gu,
      (_, open: string, code: string, close: string) => `${open}<w:r>${text(fresh(code))}</w:r>${close}`,
    );
  return buildDocx({ body });
}

const WORDS = "The Parties shall meet under the terms of this Treaty and shall inform each other".split(" ");
const segment = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: WORDS.length - 1 }).map((at) => ({ at, shape: -1 })) },
  fc.record({ at: fc.nat(SHOWN.length - 1), shape: fc.nat(shapes.length - 1) }),
);
const paragraph = fc.array(segment, { minLength: 3, maxLength: 9 });

function paragraphXml(segments: readonly { readonly at: number; readonly shape: number }[], nth: number): string {
  const parts = segments.map(({ at, shape }, place) => {
    const gap = place === segments.length - 1 ? "" : run(" ");
    return (shape < 0 ? run(WORDS[at]!) : shapes[shape]!(`REF _R${at} \\h`, SHOWN[at]!)) + gap;
  });
  return para(`${run(`${nth + 1}. `)}${parts.join("")}${run(` as said in part ${nth + 1} of it.`)}`);
}

/** Words of a text changed, each by its own fate: gone, another, or with more before or after it. */
function changed(text: string, fates: readonly number[]): string {
  return text
    .split(" ")
    .flatMap((word, at) => {
      const fate = fates[at % fates.length]!;
      if (fate === 1) return [];
      if (fate === 2) return ["Elis"];
      if (fate === 3) return ["solemnly", word];
      return fate === 4 ? [word, "of the Protocol"] : [word];
    })
    .join(" ");
}

test("law: after all fields are counted anew, a party's own file says its draft as it reads now", async () => {
  const fates = fc.array(fc.nat(9), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fates, async (paragraphs, each) => {
      const kept = buildDocx({ body: paragraphs.map(paragraphXml).join("") });
      expect(words(await read(recounted(kept)))).toBe(words(await read(kept)));
      const tabled = await read(kept);
      const now = {
        ...tabled,
        points: tabled.points.map((point) => ({ ...point, text: changed(point.text, each) })),
      };
      if (now.points.some(({ text }) => text.trim() === "")) return;
      const own = ownFile(kept, tabled, now);
      if (!own.ok) throw new Error(JSON.stringify(own.failure));
      expect(words(await read(own.value.bytes))).toBe(words(now));
      expect(words(await read(recounted(own.value.bytes)))).toBe(words(now));
    }),
    { numRuns: 50 },
  );
});

const referring = (before: string, after: string): Uint8Array =>
  buildDocx({
    body:
      para(run("1. The Parties shall withdraw all forces within sixty days.")) +
      para(`${run(`2. ${before}`)}${shapes[0]!("REF _R0 \\r \\h", "Article 7")}${run(after)}`),
  });
const withText = (draft: Draft, from: string, to: string): Draft => ({
  ...draft,
  points: draft.points.map((point) => ({ ...point, text: point.text.replace(from, to) })),
});

test.each([
  ["under Article 7;", "under the Treaty of Elis;", 0],
  ["under Article 7;", "under Article 3;", 0],
  ["enters into force under Article 7;", "is signed;", 0],
  ["Article 7", "the said Article 7 of the Protocol", 1],
  ["Article 7;", "Article 7 of the Protocol and of its Annex;", 1],
])("words written over, before and behind a cross-reference stand outside it: %s -> %s", async (from, to, fields) => {
  const kept = referring("It enters into force under ", ";");
  const tabled = await read(kept);
  const own = ownFile(kept, tabled, withText(tabled, from, to));
  if (!own.ok) throw new Error(JSON.stringify(own.failure));
  expect(words(await read(recounted(own.value.bytes)))).toBe(words(withText(tabled, from, to)));
  expect(partOf(own.value.bytes).split("instrText xml").length - 1).toBe(fields);
  const tracked = ownFileTracked(kept, tabled, withText(tabled, from, to), { author: "SOUTH", date: null });
  if (!tracked.ok) throw new Error(JSON.stringify(tracked.failure));
  for (const [which, draft] of [
    ["final", withText(tabled, from, to)],
    ["original", tabled],
  ] as const) {
    const copy = cleanse(tracked.value.bytes, { ...usualChoices, tracked: which });
    if (!copy.ok) throw new Error(JSON.stringify(copy.failure));
    expect(words(await read(recounted(copy.value)))).toBe(words(draft));
  }
});

test("words before a cross-reference that begins its paragraph stand before it", async () => {
  const kept = buildDocx({
    body:
      para(shapes[0]!("REF _R0 \\h", "Article 7") + run(" applies to all forces of both Parties.")) +
      para(run("Monitors shall watch the whole line together.")),
  });
  const tabled = await read(kept);
  const now = withText(tabled, "Article 7", "The said Article 7");
  const own = ownFile(kept, tabled, now);
  if (!own.ok) throw new Error(JSON.stringify(own.failure));
  expect(words(await read(recounted(own.value.bytes)))).toBe(words(now));
});

test("a link keeps being one with other words: no program counts them anew", async () => {
  const kept = buildDocx({
    body: para(run("The list is kept ") + shapes[0]!('HYPERLINK "https://un.example"', "by the depositary") + run(".")),
  });
  const tabled = await read(kept);
  const own = ownFile(kept, tabled, withText(tabled, "the depositary", "the Joint Commission"));
  if (!own.ok) throw new Error(JSON.stringify(own.failure));
  expect(partOf(own.value.bytes)).toContain("HYPERLINK");
  expect(words(await read(own.value.bytes))).toBe("The list is kept by the Joint Commission.");
});

test("a paragraph that comes in behind what a field fetched stands behind the field", async () => {
  const first = para(began('INCLUDETEXT "annex.docx"') + run("1. The Parties shall withdraw all forces at once."));
  const kept = buildDocx({
    body: `${first}${para(run("2. Monitors shall watch the whole line together."))}${para(ended)}${para(run("3. Each Party shall return all prisoners."))}`,
  });
  const tabled = await read(kept);
  const added = { ...tabled.points[1]!, id: "new", label: "3.", text: "A joint commission shall meet every month." };
  const now = {
    ...tabled,
    points: [...tabled.points.slice(0, 2), added, { ...tabled.points[2]!, label: "4." }],
  };
  const own = ownFile(kept, tabled, now);
  if (!own.ok) throw new Error(JSON.stringify(own.failure));
  expect(words(await read(own.value.bytes))).toBe(words(now));
  const main = partOf(own.value.bytes);
  expect(main.indexOf(mark("end"))).toBeGreaterThan(0);
  expect(main.indexOf(mark("end"))).toBeLessThan(main.indexOf("A joint commission"));
  // Within it, it would be gone when it is fetched anew: the words stay, the field goes.
  const [one, two, three] = tabled.points as [
    Draft["points"][number],
    Draft["points"][number],
    Draft["points"][number],
  ];
  const points = [one, { ...added, label: "2." }, { ...two, label: "3." }, { ...three, label: "4." }];
  const within = { ...tabled, points };
  const other = ownFile(kept, tabled, within);
  if (!other.ok) throw new Error(JSON.stringify(other.failure));
  expect(bodyOf(other.value.bytes).replaceAll(/<[^>]+>/gu, "")).toBe(
    within.points.map(({ label, text }) => `${label} ${text}`).join(""),
  );
  expect(partOf(other.value.bytes)).not.toContain("fldChar");
});

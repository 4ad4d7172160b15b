import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lines, pdfOf } from "../../test/support/pdf.ts";
import { draft, point } from "../core/text/draft.ts";
import { usualChoices, type FoundChoices } from "../core/text/found.ts";
import { leftOut, remarksOf } from "../core/text/remarks.ts";
import { writeDraftDocx } from "./docx/index.ts";
import { cleanseFile } from "./cleanse-file.ts";
import { foundIn } from "./found.ts";
import { exportFrame } from "./frame.ts";
import { writeDraftHtml } from "./html/index.ts";
import { writeDraftMarkdown } from "./markdown/index.ts";
import { writeDraftJson } from "./draft-json.ts";
import { readDraft } from "./read.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) };
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function found(bytes: Uint8Array, name: string) {
  const read = await readDraft(bytes, name, { tracked: "both" });
  if (!read.ok) throw new Error(read.failure.code);
  const { draft: made, original } = read.value;
  const result = await foundIn(bytes, name, [made, ...(original === undefined ? [] : [original])]);
  if (!result.ok) throw new Error(result.failure.code);
  return { found: result.value, draft: made };
}

const words = fc
  .array(fc.constantFrom("clause", "стаття", "مادة", "e\u0301", "𝔞", "<", "&", "-", "`", "\n", "[x]"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(" ").replace(/-\s*->|--/gu, "- "));

describe("a web page", () => {
  const parts = fc.array(
    fc.record({ sort: fc.constantFrom("seen", "comment", "hidden", "ins", "del", "script"), n: fc.nat({ max: 99 }) }),
    { maxLength: 8 },
  );
  const choices = fc.record<FoundChoices>({
    comments: fc.constantFrom("leave-out", "keep"),
    hidden: fc.constantFrom("leave-out", "keep"),
    names: fc.constantFrom("leave-out", "keep"),
    tracked: fc.constantFrom("final", "original", "both"),
  });
  test("keeps what is seen, and nothing of what was left out", async () => {
    await fc.assert(
      fc.asyncProperty(parts, choices, async (list, chosen) => {
        const body = list.map(({ sort, n }, at) => {
          const word = `q${at}x${n}стаття`;
          if (sort === "comment") return `<p>w${at} <!-- ${word} --> z</p>`;
          if (sort === "hidden") return `<p>w${at}<span style="display:none">${word}</span></p>`;
          if (sort === "script") return `<p>w${at}</p><script>"${word}"</script>`;
          return sort === "seen" ? `<p>w${at} ${word}</p>` : `<p>w${at} <${sort}>${word}</${sort}></p>`;
        });
        const page = utf8(
          `<!doctype html><title>T</title><meta name="author" content="Ödön"><p>First.</p>${body.join("\n")}`,
        );
        const copy = cleanseFile(page, "a.html", chosen);
        if (!copy.ok) throw new Error(copy.failure.code);
        const kept = textOf(copy.value);
        const may = {
          seen: true,
          comment: chosen.comments === "keep",
          hidden: chosen.hidden === "keep",
          script: false,
          ins: chosen.tracked !== "original",
          del: chosen.tracked !== "final",
        };
        for (const [at, { sort, n }] of list.entries()) expect(kept.includes(`q${at}x${n}стаття`)).toBe(may[sort]);
        expect(kept).not.toContain("Ödön");
        const before = await readDraft(page, "a.html", { tracked: chosen.tracked });
        const after = await readDraft(copy.value, "a.html", { tracked: chosen.tracked });
        expect(after.ok && after.value.draft.points.map(({ text }) => text)).toEqual(
          before.ok && before.value.draft.points.map(({ text }) => text),
        );
      }),
      runs,
    );
  });

  test("that carries a draft as data is not copied in part", async () => {
    const commented = draft({
      title: "T",
      points: [point({ id: "1", text: "One.", comments: [{ author: "A", date: null, text: "Red line." }] })],
    });
    const page = utf8(writeDraftHtml(commented, exportFrame({ title: "T" })));
    const { found: told } = await found(page, "a.html");
    expect(told.comments.map(({ text }) => text)).toEqual(["Red line."]);
    expect(told.cleansable).toBe(false);
    expect(cleanseFile(page, "a.html", usualChoices).ok).toBe(false);
  });
});

describe("Markdown", () => {
  test("comments are no words of the draft, wherever they stand", async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (seen, remark) => {
        const secret = `Red line ${remark}`;
        const source = `# Title\n\n1. One ${seen.replaceAll("`", "")}<!-- ${secret} --> end.\n\n[//]: # (Do not trade)\n\n2. Two.\n`;
        const { found: told, draft: made } = await found(utf8(source), "a.md");
        expect(told.comments.map(({ text }) => text).toSorted()).toEqual(["Do not trade", secret.trim()].toSorted());
        expect(JSON.stringify(made.points)).not.toContain("Red line");
        const copy = cleanseFile(utf8(source), "a.md", usualChoices);
        expect(copy.ok && textOf(copy.value)).not.toMatch(/Red line|Do not trade/u);
      }),
      runs,
    );
  });

  test("words in code and a comment that never ends stay words", async () => {
    const source = "1. One `<!-- a -->`.\n\n```\n<!-- b -->\n```\n\n2. Two \\<!-- c --> and <!-- d.\n";
    const { draft: made, found: told } = await found(utf8(source), "a.md");
    expect(told.comments).toEqual([]);
    for (const word of ["a", "b", "c", "d"]) expect(JSON.stringify(made.points)).toContain(`<!-- ${word}`);
  });
});

test("a PDF tells its properties and remarks, and is never copied in part", async () => {
  const file = pdfOf([lines(72, 700, ["Article 1. One."])], "/Info << /Author (Jane Roe) /Title (Secret plan) >> ");
  const { found: told } = await found(file, "a.pdf");
  expect(told.names).toEqual([
    { kind: "author", text: "Jane Roe" },
    { kind: "property", text: "Title: Secret plan" },
  ]);
  expect(told.cleansable).toBe(false);
  expect(cleanseFile(file, "a.pdf", usualChoices)).toMatchObject({ ok: false, failure: { code: "not-cleansable" } });
});

test("no writing of a draft whose comments are left out holds a word of them", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (list) => {
      const remarks = list.map((text, at) => ({
        author: `Ann${at}`,
        date: null,
        text: `zq${at}zq ${text}`,
        quote: "One",
      }));
      const commented = draft({
        title: "T",
        points: [
          point({
            id: "1",
            text: "One.",
            comments: remarks,
            points: [point({ id: "1/a", text: "Sub.", comments: remarks })],
          }),
        ],
        comments: remarks,
        warnings: [
          { code: "hidden-text", message: "zq9zq" },
          { code: "picture", message: "kept" },
        ],
        extra: { author: "zq8zq", other: "kept" },
      });
      expect(remarksOf(commented)).toHaveLength(3 * list.length);
      const bare = leftOut(commented, usualChoices);
      const frame = exportFrame({ title: "T" });
      const all = [writeDraftJson(bare), writeDraftHtml(bare, frame), writeDraftMarkdown(bare, frame)].join("\n");
      expect(all).not.toMatch(/zq\dzq|Ann\d/u);
      expect(all).toContain("kept");
      const word = writeDraftDocx(bare, frame);
      expect(word).toEqual(writeDraftDocx(leftOut(bare, usualChoices), frame));
      expect(leftOut(commented, { ...usualChoices, comments: "keep", hidden: "keep", names: "keep" })).toBe(commented);
    }),
    { numRuns: 8 },
  );
});

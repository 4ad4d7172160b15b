import { publicCode } from "../../src/core/common/said.ts";
import { en } from "../../src/words/english.ts";
import { failureWords } from "../../src/words/words.ts";
import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDraft } from "../../src/formats/read.ts";
import { textOfFile } from "../../src/formats/plain.ts";
import { excessGrowth } from "../support/growth.ts";
import { pdfOf, lines } from "../support/pdf.ts";

/** The failure of a file; throws where it was read. */
async function failure(
  bytes: Uint8Array,
  name: string,
): Promise<{ code: string; message: string; file?: string; place?: string }> {
  const result = await readDraft(bytes, name);
  if (result.ok) throw new Error(`${name} was read`);
  expect(result.failure.file).toBe(name);
  // One or more whole sentences, and never the name of an error of the engine.
  const message = failureWords(en, result.failure);
  expect(message).toMatch(/^[A-Z].{20,}[.)]$/su);
  return { ...result.failure, code: publicCode(result.failure.code), message };
}

async function warnings(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const result = await readDraft(bytes, name);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value.draft.warnings.map(({ code }) => code);
}

const CONTENT_TYPES = strToU8(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);
const RELATIONS = strToU8(
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
);

function word(document: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": RELATIONS,
    "word/document.xml": strToU8(document),
  });
}

const BODY =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>1. The port is free.</w:t></w:r></w:p></w:body></w:document>';

describe("bad input is refused with a reason, a place and advice", () => {
  test("an empty file, and one of blanks only", async () => {
    expect((await failure(new Uint8Array(), "empty.docx")).code).toBe("empty-file");
    expect((await failure(strToU8("  \n\n "), "blank.md")).code).toBe("empty-file");
  });

  test("a binary renamed .docx, .pdf, .md", async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    expect((await failure(bytes, "draft.docx")).code).toBe("not-docx");
    expect((await failure(bytes, "draft.pdf")).code).toBe("not-pdf");
    expect((await failure(bytes, "draft.md")).code).toBe("binary-file");
    const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
    expect((await failure(image, "draft.docx")).message).toContain("image");
    expect((await failure(strToU8("{\\rtf1\\ansi Text}"), "draft.docx")).message).toContain("save it as .docx");
  });

  test("a Word file protected by a password", async () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(new TextEncoder().encode("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"), 1024);
    expect((await failure(bytes, "secret.docx")).message).toMatch(/password/u);
  });

  test("a Word file cut off, damaged, or another kind of archive", async () => {
    const whole = word(BODY);
    expect((await warnings(whole, "draft.docx")).length).toBeGreaterThanOrEqual(0);
    await failure(whole.subarray(0, whole.length - 60), "cut.docx");
    await failure(word("<w:document><w:body>"), "damaged.docx");
    expect((await failure(zipSync({ "a.txt": strToU8("x") }), "other.docx")).code).toBe("not-docx");
  });

  test("a zip bomb", async () => {
    const bomb = zipSync(
      {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": RELATIONS,
        "word/document.xml": new Uint8Array(600_000_000 / 8).fill(32),
      },
      { level: 9 },
    );
    expect(bomb.length).toBeLessThan(200_000);
    expect((await failure(bomb, "bomb.docx")).code).toBe("zip-bomb");
  });

  test("XML entities, in a Word file and alone", async () => {
    const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const { message } = await failure(word(`${laughs}${BODY.replace("The port", "&b;&c;")}`), "entities.docx");
    expect(message).toMatch(/DOCTYPE|document type|entit/iu);
    expect((await failure(strToU8(`<?xml version="1.0"?>${laughs}<w>&c;</w>`), "draft.xml")).code).toBe("xml-not-read");
  });

  test("a PDF without text, a damaged one, text that only says it is one", async () => {
    expect((await failure(pdfOf([[]]), "scan.pdf")).code).toBe("pdf-without-text");
    expect((await failure(strToU8("%PDF-1.7\n%%EOF"), "cut.pdf")).code).toBe("pdf-damaged");
    expect(await warnings(strToU8("1. The port is free.\n2. The lake is shared."), "draft.pdf")).toContain(
      "name-differs",
    );
  });

  test("data of a draft is as long as its fields need; its words are not", async () => {
    const points = Array.from({ length: 6_000 }, (_, at) => ({
      label: `${at}`,
      text: "Shall be.",
      notes: ["n".repeat(2_800)],
    }));
    const many = await readDraft(new TextEncoder().encode(JSON.stringify({ language: "en", points })), "many.json");
    expect(many.ok && many.value.draft.points.length).toBe(6_000);
    const wordy = JSON.stringify({ points: [{ text: "word ".repeat(4_000_000) }] });
    expect((await failure(new TextEncoder().encode(wordy), "wordy.json")).code).toBe("text-too-long");
  });

  test("a text of 50 MB", async () => {
    const bytes = new Uint8Array(50_000_000).fill(0x61);
    for (let at = 0; at < bytes.length; at += 100) bytes[at] = 10;
    expect((await failure(bytes, "huge.txt")).code).toBe("text-too-long");
  });

  test("JSON that is broken, no draft, or nested without end", async () => {
    expect((await failure(strToU8('{"points": [}'), "draft.json")).code).toBe("json-invalid");
    expect(await failure(strToU8('{"title": "x"}'), "draft.json")).toMatchObject({
      code: "draft-invalid",
      place: "points",
    });
    expect(await failure(strToU8('{"points": [{"text": 5}]}'), "draft.json")).toMatchObject({
      place: "points[0].text",
    });
    expect(await failure(strToU8('{"points": [{"label": "1", "wording": "guess"}]}'), "draft.json")).toMatchObject({
      place: "points[0].wording",
    });
    const deep = `{"points": ${'[{"points": '.repeat(5000)}[]${"}]".repeat(5000)}}`;
    expect((await failure(strToU8(deep), "deep.json")).message).toContain("nested");
    expect(
      (await failure(strToU8('{"parties": ["A"], "drafts": [], "points": [{"label": "1"}]}'), "composite.json")).place,
    ).toBe("points[0].id");
  });

  test("a head that is no YAML, and one whose aliases explode", async () => {
    expect(await failure(strToU8("---\nformat: parley-draft\ntitle: [a\n---\n"), "draft.md")).toMatchObject({
      code: "yaml-invalid",
      place: expect.stringMatching(/^line \d/u),
    });
    const bomb = `---\nformat: parley-draft\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\n---\n`;
    expect((await failure(strToU8(bomb), "draft.md")).code).toBe("yaml-alias");
    expect(await failure(strToU8("---\nformat: parley-draft\ndate: soon\n---\n"), "draft.md")).toMatchObject({
      place: "date",
    });
  });
});

describe("odd input is read, and the odd thing is told", () => {
  test("a draft without numbering, and numbers given twice", async () => {
    expect(await warnings(strToU8("The port is free.\n\nThe lake is shared.\n"), "plain.txt")).toEqual([
      "no-numbering",
    ]);
    expect(await warnings(strToU8("1. The port.\n2. The lake.\n2. The road.\n"), "twice.txt")).toEqual([
      "duplicate-number",
    ]);
  });

  test("right-to-left text", async () => {
    const result = await readDraft(
      strToU8("المادة ١\nتلتزم الأطراف بوقف إطلاق النار.\nالمادة ٢\nتنسحب القوات خلال ٣٠ يوما.\n"),
      "ar.txt",
    );
    expect(result).toMatchObject({
      ok: true,
      value: { draft: { language: "ar", points: [{ label: "المادة ١" }, { label: "المادة ٢" }] } },
    });
  });

  test("mixed encodings", async () => {
    const bytes = new Uint8Array([...strToU8("1. Угода про озеро і порт.\n2. "), 0xe9, 0x74, 0xe9, 10]);
    expect(await warnings(bytes, "mixed.txt")).toContain("mixed-encodings");
  });

  test("a name of a party or language that is given is taken, one in the file is kept", async () => {
    const result = await readDraft(
      strToU8(
        '{"language":"","points":[{"label":"1","text":"The port shall be free and open to all of the parties."}]}',
      ),
      "d.json",
      { party: "KE" },
    );
    expect(result).toMatchObject({ ok: true, value: { draft: { language: "", tabledBy: ["KE"] } } });
  });
});

test.each<[string, (size: number) => string]>([
  ["stars.md", (size) => `${"*".repeat(size)}a${"[".repeat(size)}${"`".repeat(size / 2 + 1)}`],
  ["bullets.md", (size) => "* a\n".repeat(size / 4)],
  ["same-number.txt", (size) => "1. x\n".repeat(size / 4)],
  ["deep.html", (size) => `<p>${"<b>".repeat(size / 4)}x`],
  ["headings.txt", (size) => "HEADING\n\nword here.\n\n".repeat(size / 16)],
])("%s takes as much longer as it is longer", async (name, text) => {
  const reading = (size: number) => {
    const bytes = strToU8(text(size));
    return async () => expect((await readDraft(bytes, name)).ok).toBe(true);
  };
  expect(await excessGrowth(reading, 20_000)).toBeNull();
});

// More than a call takes arguments: what hands all of them to one fails.
test.each([
  ["lines.txt", "a\n".repeat(150_000)],
  ["breaks.html", `<p>a${"<br>".repeat(150_000)}</p>`],
])("%s has more parts than a call takes arguments", async (name, text) => {
  expect((await readDraft(strToU8(text), name)).ok).toBe(true);
});

test("no bytes, under any name, make a reader throw", async () => {
  const starts = fc.constantFrom(
    "",
    "PK\u0003\u0004",
    "%PDF-1.4\n",
    "<html>",
    "---\n",
    '{"points":[',
    "1. ",
    "\u00ff\u00fe",
    "<?xml ",
  );
  const names = fc.constantFrom("a.docx", "a.pdf", "a.html", "a.md", "a.json", "a.txt", "a");
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 120 }), names, async (start, rest, name) => {
      const bytes = new Uint8Array([...Array.from(start, (char) => char.charCodeAt(0)), ...rest]);
      const results = [await readDraft(bytes, name), await textOfFile(bytes, name)];
      return results.every(
        (result) => result.ok || (failureWords(en, result.failure) !== "" && result.failure.file === name),
      );
    }),
    { numRuns: 250 },
  );
});

test("a whole Word file or PDF with any byte changed is read or refused, never thrown", async () => {
  const files: readonly (readonly [Uint8Array, string])[] = [
    [word(BODY), "a.docx"],
    [pdfOf([lines(72, 700, ["1. The port is free.", "2. The lake is shared."])]), "a.pdf"],
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(255), async ([whole, name], at, byte) => {
      const bytes = whole.slice();
      bytes[at % bytes.length] = byte;
      return typeof (await readDraft(bytes, name)).ok === "boolean";
    }),
    { numRuns: 250 },
  );
});

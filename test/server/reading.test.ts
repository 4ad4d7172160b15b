import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { zipSync, strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { ok } from "../../src/core/common/result.ts";
import { openArchive } from "../../src/formats/archive.ts";
import { readDraft } from "../../src/formats/read.ts";
import type { PageImage } from "../../src/formats/pdf/scanned.ts";
import { asDocx, officeProgram } from "../../src/server/reading/office.ts";
import { readingHere } from "../../src/server/reading/index.ts";
import { sharedPath } from "../shared-data.ts";
import { engines, north, value, watcher, type Place } from "../store/engines.ts";
import { accountOf, furnish, house, type House } from "./house.ts";
import type { Store } from "../../src/store/contract.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const RTF = "{\\rtf1\\ansi 1. The Parties shall meet.\\par 2. They shall agree.\\par}";
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
// A folder of our own for what is left behind: tests that run beside these have LibreOffice work in the common one.
const common = process.env["TMPDIR"];
const own = mkdtempSync(join(tmpdir(), "parley-reading-"));
beforeAll(() => {
  process.env["TMPDIR"] = own;
});
afterAll(() => {
  if (common === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = common;
  rmSync(own, { recursive: true, force: true });
});
const folders = () => readdirSync(own).filter((name) => name.startsWith("parley-office-"));
const windows = process.platform === "win32";

/** A program that stands where LibreOffice would: a shell script. */
function program(folder: string, name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

describe.skipIf(windows)("a program that is asked to read a file", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "parley-programs-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is ended with all that it started when it takes too long, and leaves nothing", async () => {
    const mark = join(folder, "alive");
    const slow = program(folder, "slow", `( while :; do date > ${mark}; sleep 0.1; done ) &\nwait`);
    const before = folders();
    const made = await asDocx(bytes(RTF), "rtf", { programs: [slow], longest: 700 });
    expect(made).toMatchObject({ ok: false, failure: { code: "office-slow" } });
    expect(folders()).toEqual(before);
    // What it started writes no more.
    rmSync(mark, { force: true });
    await pause(500);
    expect(existsSync(mark)).toBe(false);
  });

  test("is told nothing of our environment, and its home goes with it", async () => {
    const seen = join(folder, "seen");
    process.env["PARLEY_SECRET"] = "postgres://owner:secret@db";
    const nosy = program(folder, "nosy", `env > ${seen}; echo "$HOME" >> ${seen}; touch "$HOME/.trace"`);
    expect(await asDocx(bytes(RTF), "rtf", { programs: [nosy] })).toMatchObject({
      failure: { code: "office-failed" },
    });
    delete process.env["PARLEY_SECRET"];
    const said = readFileSync(seen, "utf8");
    expect(said).not.toContain("secret");
    expect(said).toContain("http_proxy=http://127.0.0.1:9");
    const home = /^HOME=(.*)$/mu.exec(said)?.[1] ?? "";
    expect(home).toContain("parley-office-");
    expect(existsSync(home)).toBe(false);
  });

  test("reads one file at a time; more than a few wait for nothing, and a stopped server ends it", async () => {
    const slow = program(folder, "slower", "sleep 30");
    const reading = readingHere({ programs: [slow], longest: 20_000 });
    const asked = Array.from({ length: 6 }, () => reading.asDocx(bytes(RTF), "rtf"));
    expect(await asked[5]).toBeNull();
    reading.stop();
    expect((await Promise.all(asked)).map((each) => (each?.ok === false ? each.failure.code : each))).toEqual([
      ...Array.from({ length: 5 }, () => "office-slow"),
      null,
    ]);
  });

  test("is not asked to unpack a bomb", async () => {
    const never = program(folder, "never", `touch ${join(folder, "asked")}`);
    const bomb = zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.text"),
      "content.xml": new Uint8Array(64 << 20),
    });
    const made = await asDocx(bomb, "odt", { programs: [never] });
    expect(made).toMatchObject({ ok: false, failure: { code: expect.stringMatching(/^zip-bomb/u) } });
    expect(existsSync(join(folder, "asked"))).toBe(false);
  });
});

describe.skipIf(officeProgram() === null)("LibreOffice, where it is installed", () => {
  let asked: string[];
  let canary: Server;
  let address: string;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "parley-hostile-"));
    asked = [];
    canary = createServer((request, answer) => {
      asked.push(request.url ?? "");
      answer.end("The words of the canary.");
    });
    await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`;
    writeFileSync(join(folder, "secret.txt"), "The password of the server.");
    writeFileSync(join(folder, "secret.png"), PNG);
  });
  afterAll(() => {
    canary.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const partsOf = (made: Awaited<ReturnType<typeof asDocx>>): readonly Buffer[] => {
    const archive = made.ok ? openArchive(made.value) : null;
    if (archive?.ok !== true) return [];
    return archive.value.names.flatMap((name) => {
      const part = archive.value.read(name);
      return part.ok ? [Buffer.from(part.value)] : [];
    });
  };
  const wordsOf = async (made: Awaited<ReturnType<typeof asDocx>>): Promise<string> => {
    if (!made.ok) return made.failure.code;
    const read = await readDraft(made.value, "draft.docx");
    return Buffer.from(made.value).toString("latin1") + JSON.stringify(read);
  };
  const odt = (content: string, more: Readonly<Record<string, Uint8Array>> = {}) => {
    const names = ["office", "text", "table", "draw", "script", "fo", "style"]
      .map(
        (name) =>
          `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${{ draw: "drawing", fo: "xsl-fo-compatible" }[name] ?? name}:1.0"`,
      )
      .join(" ");
    return zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "META-INF/manifest.xml": strToU8(
        `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>${["content.xml", ...Object.keys(more)].map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`).join("")}</manifest:manifest>`,
      ),
      "content.xml": strToU8(
        `<?xml version="1.0"?><office:document-content ${names} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">${content}</office:document-content>`,
      ),
      ...more,
    });
  };

  it("follows no address, no link to a file and no macro in a file", async () => {
    const secret = `file://${folder}/secret.txt`;
    const files: readonly (readonly [string, "odt" | "rtf", Uint8Array])[] = [
      [
        "an odt with linked sections and pictures",
        "odt",
        odt(
          `<office:body><office:text><text:p>1. The Parties shall meet.</text:p><text:section text:name="a"><text:section-source xlink:href="${secret}"/><text:p>x</text:p></text:section><text:section text:name="b"><text:section-source xlink:href="${address}/section"/><text:p>x</text:p></text:section><text:p><draw:frame draw:name="f"><draw:image xlink:href="${address}/picture.png"/></draw:frame><draw:frame draw:name="g"><draw:image xlink:href="file://${folder}/secret.png"/></draw:frame></text:p></office:text></office:body>`,
        ),
      ],
      [
        "an odt with a macro that runs when it opens",
        "odt",
        odt(
          `<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.M.Run?language=Basic&amp;location=document"/></office:event-listeners></office:scripts><office:body><office:text><text:p>1. The Parties shall meet.</text:p></office:text></office:body>`,
          {
            "Basic/script-lc.xml": strToU8(
              `<?xml version="1.0"?><library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`,
            ),
            "Basic/Standard/script-lb.xml": strToU8(
              `<?xml version="1.0"?><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"><library:element library:name="M"/></library:library>`,
            ),
            "Basic/Standard/M.xml": strToU8(
              `<?xml version="1.0"?><script:module xmlns:script="http://openoffice.org/2000/script" script:name="M" script:language="StarBasic">Sub Run\nOpen "${folder}/macro" For Output As #1\nPrint #1, "ran"\nClose #1\nEnd Sub</script:module>`,
            ),
          },
        ),
      ],
      [
        "an rtf with included files and pictures",
        "rtf",
        bytes(
          `{\\rtf1\\ansi 1. The Parties shall meet.\\par {\\field{\\*\\fldinst INCLUDETEXT "${secret}"}{\\fldrslt x}}\\par {\\field{\\*\\fldinst INCLUDEPICTURE "${address}/rtf.png" \\\\d}{\\fldrslt x}}\\par {\\field{\\*\\fldinst INCLUDEPICTURE "${folder}/secret.png"}{\\fldrslt x}}\\par {\\field{\\*\\fldinst DDEAUTO soffice "${folder}/secret.txt" x}{\\fldrslt x}}\\par}`,
        ),
      ],
    ];
    for (const [what, kind, file] of files) {
      const made = await asDocx(file, kind);
      const words = await wordsOf(made);
      expect(
        partsOf(made).some((part) => part.includes(PNG)),
        what,
      ).toBe(false);
      expect(words, what).toContain("The Parties shall meet");
      expect(words, what).not.toMatch(/password of the server|words of the canary/u);
    }
    expect(asked).toEqual([]);
    expect(existsSync(join(folder, "macro"))).toBe(false);
  });

  it("says in plain words what it cannot read, and leaves nothing", async () => {
    const before = folders();
    for (const [kind, file] of [
      ["odt", odt("<office:body><office:text><text:p>cut").subarray(0, 300)],
      [
        "doc",
        bytes(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0".repeat(200)}`),
      ],
    ] as const) {
      const made = await asDocx(file, kind);
      expect(made.ok ? "made" : made.failure.code).toMatch(/office-failed|archive|damaged/u);
    }
    expect(folders()).toEqual(before);
  });

  const single = sharedPath("word", "single");
  const given = single === null ? [] : readdirSync(join(single, "formats")).filter((name) => !name.endsWith(".docx"));
  it.skipIf(given.length === 0)(
    "gives the points of the docx beside it, of odt, rtf and doc files as they go about",
    async () => {
      for (const name of given.filter((each) => each.startsWith("due"))) {
        const folder = join(single ?? "", "formats");
        const made = await asDocx(readFileSync(join(folder, name)), name.slice(-3) as "odt");
        const pair = [made.ok ? made.value : null, readFileSync(join(folder, name.replace(/\.\w+$/u, ".docx")))];
        const [ours, theirs] = await Promise.all(
          pair.map(async (each) => {
            const read = each === null ? null : await readDraft(new Uint8Array(each), "draft.docx");
            return read?.ok === true ? JSON.stringify(read.value.draft.points.map(({ text }) => text)) : "";
          }),
        );
        expect(ours, name).toBe(theirs);
      }
    },
  );
});

const sqlite = engines.filter(({ missing }) => missing === undefined).slice(0, 1);
describe.each(sqlite)("the server reads what a page cannot", (engine) => {
  let place: Place;
  let store: Store;
  const asks: PageImage[] = [];
  const recognition = () => ({
    recognise: async (image: PageImage) => {
      asks.push(image);
      const word = { text: "Parties", confidence: 61, line: 0, foot: 20, height: 10, from: 5, to: 50 };
      return image.width === 13 ? new Promise<never>(() => {}) : ok([word]);
    },
    close: async () => {},
  });
  const served = (reading: Parameters<typeof readingHere>[0]): House =>
    house(store, "accounts", undefined, readingHere(reading));
  beforeAll(async () => {
    place = await engine.place();
    store = await place.open();
    await furnish(store, "talks");
  });
  afterAll(async () => place?.close());

  const send = async (parley: House, path: string, sent: Uint8Array, who = north) =>
    parley.send(`/api/${path}`, { cookie: await parley.cookie(accountOf(who)), bytes: sent });
  const codeOf = ({ text }: { readonly text: string }) => (JSON.parse(text) as { error: { code: string } }).error.code;

  test("and says so where nothing is installed", async () => {
    const parley = served({ programs: ["no-such-program"], recognition: () => ({ close: async () => {} }) });
    const answer = await parley.send("/api/session", { cookie: await parley.cookie(accountOf(north)) });
    expect(JSON.parse(answer.text)).toMatchObject({ reads: { office: false, recognition: false } });
    expect(codeOf(await send(parley, "files.docx", bytes(RTF)))).toBe("needs-office");
    expect(codeOf(await send(parley, "pages.recognise?width=2&height=2", new Uint8Array(4)))).toBe("needs-recognition");
    // Whoever is not signed in is told of no program, and gets none to work.
    expect((await parley.send("/api/session")).text).not.toContain("reads");
    expect((await parley.send("/api/files.docx", { bytes: bytes(RTF) })).status).toBe(401);
    parley.stop();
  });

  test("pictures of pages: as many bytes as pixels, an end to each, and no more than a few at once", async () => {
    const parley = served({ programs: ["no-such-program"], recognition, longest: 300 });
    const seen = await send(parley, "pages.recognise?width=4&height=3", new Uint8Array(12), watcher);
    expect(JSON.parse(seen.text)).toMatchObject({ words: [{ text: "Parties", confidence: 61 }] });
    expect(asks.at(-1)).toMatchObject({ width: 4, height: 3 });
    for (const [query, length] of [
      ["width=4&height=3", 11],
      ["width=100000&height=1", 4],
      ["width=-4&height=-3", 12],
    ] as const)
      expect([400, 422]).toContain((await send(parley, `pages.recognise?${query}`, new Uint8Array(length))).status);
    expect(asks).toHaveLength(1);
    expect(codeOf(await send(parley, "pages.recognise?width=13&height=1", new Uint8Array(13)))).toBe(
      "recognition-slow",
    );
    parley.stop();
  });

  test("files: of these kinds alone, and a dozen a minute", async () => {
    const parley = served({ programs: ["no-such-program"], recognition });
    expect(codeOf(await send(parley, "files.docx", bytes("1. Plain words.")))).toBe("not-office");
    const statuses = [];
    for (let at = 0; at < 12; at++) statuses.push((await send(parley, "files.docx", bytes(RTF))).status);
    expect(statuses.slice(10)).toEqual([422, 429]);
    // The log says that something was asked, not what.
    expect(JSON.stringify(parley.logged)).not.toMatch(/Plain words|rtf/u);
    parley.stop();
    value(await store.heads("talks", north));
  });
});

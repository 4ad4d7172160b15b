import { en } from "../words/english.ts";
import { failureWords } from "../words/words.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { opened } from "../../test/support/history.ts";
import { sha256 } from "../core/common/sha256.ts";
import { entriesOfState } from "../core/record/entries-of-state.ts";
import { fold } from "../core/record/fold.ts";
import { compareCopies, copyKey } from "../core/record/folding/copies.ts";
import { foundation } from "../core/record/writing.ts";
import type { ArchivedCopy, ProcessState } from "../core/record/state.ts";
import { processOf } from "../core/record/talks.ts";
import { processFolderFiles } from "./process-folder.ts";
import { keptPath, readProcess, writeProcess } from "./process-record.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) };
const bytes = new TextEncoder().encode("<p>The page as it was.</p>");
const hash = sha256(bytes);

const copy = fc.record({
  source: fc.constantFrom("s1", "s2"),
  captured: fc.constantFrom("2031-03-02", "2031-03-05"),
  size: fc.integer({ min: 1, max: 64 * 2 ** 20 }),
  file: fc.record({
    sha256: fc.constantFrom("0", "a", "f").map((digit) => digit.repeat(64)),
    name: fc.constantFrom("page.html", "صفحة.pdf", "a; b, “c”.txt", "-"),
    type: fc.constantFrom("text/html", "application/pdf", "image/svg+xml"),
  }),
  url: fc.constantFrom("https://example.org/a?b=c", undefined),
});
const copies = fc
  .uniqueArray(copy, { selector: copyKey, maxLength: 8 })
  .map((list) => list.map(({ url, ...rest }): ArchivedCopy => (url === undefined ? rest : { ...rest, url })));

function stateWith(list: readonly ArchivedCopy[]): ProcessState {
  const history = opened();
  for (const id of ["s1", "s2"])
    history.write(
      "source",
      { id, publisher: "News", title: id, date: null, url: "https://example.org", kind: "news", strength: "report" },
      { room: "public" },
    );
  for (const each of list) history.write("archived-copy", each, { room: "public", on: each.captured });
  return processOf(fold(history.entries));
}

async function refusal(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const read = await readProcess(files, "talks");
  return read.ok
    ? "read"
    : `${read.failure.file ?? ""} | ${read.failure.place ?? ""} | ${failureWords(en, read.failure)}`;
}

test("copies come back from their folder, and from the entries that the folder becomes", async () => {
  await fc.assert(
    fc.asyncProperty(copies, async (list) => {
      const state = stateWith(list);
      expect(state.copies ?? []).toEqual(list.toSorted(compareCopies));
      const read = await readProcess(processFolderFiles(state), "talks");
      expect(read.ok && read.value.state.copies).toEqual(state.copies);
      const planned = entriesOfState(state, () => "0".repeat(32));
      if (!planned.ok) throw new Error(JSON.stringify(planned.failure));
      const history = opened();
      for (const { kind, id, body, on } of planned.value)
        if (kind === "source" || kind === "archived-copy") history.write(kind, body, { id, on, room: "public" });
      expect(fold(history.entries).copies).toEqual(state.copies);
    }),
    runs,
  );
});

describe("what a folder keeps of a source", () => {
  const kept = { captured: "2031-03-02", sha256: hash, name: "page.html", type: "text/html", size: bytes.length };
  const folder = (fields: object, content: Uint8Array | null = bytes) => {
    const sources = [
      { id: "s1", type: "webpage", title: "A page", custom: { kind: "news", copies: [{ ...kept, ...fields }] } },
    ];
    return new Map([
      ["process.yaml", new TextEncoder().encode("title: Talks\nparties: []\n")],
      ["sources.json", new TextEncoder().encode(JSON.stringify(sources, null, 1))],
      ...(content === null ? [] : [[keptPath("public", hash), content] as const]),
    ]);
  };

  test("is read with its bytes, and without them where they were left out", async () => {
    expect(await readProcess(folder({}), "talks")).toMatchObject({
      ok: true,
      value: {
        state: { copies: [{ source: "s1" }] },
        files: [{ room: "public", sha256: hash, name: "page.html", bytes }],
      },
    });
    expect(await readProcess(folder({}, null), "talks")).toMatchObject({ ok: true, value: { files: [] } });
  });

  test.each([
    [
      { name: "../../etc/passwd" },
      /^sources\.json \| .*copies\[1\]\.name \| "\.\.\/\.\.\/etc\/passwd" is not a file name/u,
    ],
    [{ name: "..\\page" }, /is not a file name without folders/u],
    [{ name: ".." }, /is not a file name without folders/u],
    [{ name: "a\u0000b" }, /is not a file name without folders/u],
    [{ sha256: "../record/public.jsonl" }, /sha256 \| .*is not a SHA-256/u],
    [{ captured: "2031-02-30" }, /captured \| "2031-02-30" is not a day/u],
    [{ captured: "2031-02" }, /is not a day/u],
    [{ type: 'text/html"; x="' }, /is not a media type/u],
    [{ size: 2 ** 30 }, /is not a size in bytes/u],
    [{ size: 3 }, /^files\/public\/[0-9a-f]{64} \| {2}\| This file has 26 bytes, not the 3/u],
  ])("is refused with file, place and reason where it is hostile: %j", async (fields, wanted) => {
    expect(await refusal(folder(fields))).toMatch(wanted);
  });

  test("is refused where the bytes are not those of the hash", async () => {
    const other = new TextEncoder().encode("<p>The page as it wos.</p>");
    expect(await refusal(folder({}, other))).toMatch(/^files\/public\/[0-9a-f]{64} .*SHA-256 differs/u);
  });
});

test("several people keep the same source on several days; a copy of a narrower room shows nowhere else", async () => {
  const history = opened();
  const source = { id: "s", publisher: "News", title: "A page", date: null, url: "https://example.org", kind: "news" };
  history.write("source", source, { room: "public" });
  const body = (captured: string, digit: string): ArchivedCopy => ({
    source: "s",
    captured,
    size: 4,
    file: { sha256: digit.repeat(64), name: "page.html", type: "text/html" },
  });
  history.write("archived-copy", body("2031-03-05", "b"), { room: "public", by: "one" });
  history.write("archived-copy", body("2031-03-02", "a"), { room: "public", by: "two" });
  history.write("archived-copy", body("2031-03-02", "a"), { room: "table", by: "one" });
  history.write("archived-copy", body("2031-03-04", "c"), { room: "caucus/KE", by: "k" });
  const seen = (room: "public" | "table" | "caucus/KE") =>
    (fold(foundation(room, history.entries)).copies ?? []).map(({ captured, file }) => `${captured} ${file.sha256[0]}`);
  expect(seen("public")).toEqual(["2031-03-02 a", "2031-03-05 b"]);
  expect(seen("table")).toEqual(["2031-03-02 a", "2031-03-05 b"]);
  expect(seen("caucus/KE")).toEqual(["2031-03-02 a", "2031-03-04 c", "2031-03-05 b"]);
  const back = await readProcess(writeProcess(history.entries, []), "talks");
  expect(back.ok && back.value.state.copies).toEqual(fold(history.entries).copies);
});

test("a copy goes with the source that its room means, whatever a wider room calls the same later", () => {
  const history = opened();
  const source = { id: "s", publisher: "Own", title: "", date: null, url: null, kind: "news" };
  history.write("source", source, { room: "caucus/KE" });
  history.write(
    "archived-copy",
    { source: "s", captured: "2031-03-02", size: 1, file: { sha256: hash, name: "a", type: "text/plain" } },
    { room: "caucus/KE" },
  );
  expect(fold(history.entries).copies?.map((each) => each.source)).toEqual(["s"]);
  history.write("source", { ...source, publisher: "Public" }, { room: "public" });
  expect(fold(history.entries).copies?.map((each) => each.source)).toEqual(["caucus/KE#s"]);
});

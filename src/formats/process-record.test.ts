import { en } from "../words/english.ts";
import { failureWords } from "../words/words.ts";
import { processFolderFiles } from "./process-folder.ts";
import { said } from "../core/common/said.ts";
import type { Warning } from "../core/text/draft.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { example, exampleFiles } from "../../test/examples/load.ts";
import { claim } from "../../test/support/claims.ts";
import { histories, opened, treaty } from "../../test/support/history.ts";
import { emptyHead, NO_HASH, sealEntries } from "../core/record/chain.ts";
import { entriesOfState } from "../core/record/entries-of-state.ts";
import { fold } from "../core/record/fold.ts";
import { importEntries } from "../core/record/importing.ts";
import { canRead, type Audience } from "../core/record/permissions.ts";
import type { RoomId } from "../core/record/room.ts";
import { processOf } from "../core/record/talks.ts";
import { sha256 } from "../core/common/sha256.ts";
import { fileNameOf, idOfFileName } from "./process/file-names.ts";
import { Problems } from "./process/problems.ts";
import { inspectRecordFiles, writeRecordFiles } from "./process/record-files.ts";
import { readMonitoringCsv } from "./monitoring-csv.ts";
import { readProcess, writeProcess, type KeptFile } from "./process-record.ts";
import { publicCode } from "../core/common/said.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 25) };
const salt = () => "0".repeat(32);
const seal = (id: string) => ({ process: id, by: "me", at: "2031-06-01T10:00:00.000Z" });

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(files.get(path));

function edited(files: ReadonlyMap<string, Uint8Array>, path: string, change: (text: string) => string) {
  const text = new TextDecoder().decode(files.get(path));
  const next = change(text);
  expect(next).not.toBe(text);
  return new Map([...files, [path, new TextEncoder().encode(next)]]);
}

async function refusal(files: ReadonlyMap<string, Uint8Array>, name = "talks"): Promise<string> {
  const read = await readProcess(files, name);
  if (read.ok) return "read";
  const { code, file, place } = read.failure;
  return `${publicCode(code)} ${file ?? ""} ${place ?? ""} ${failureWords(en, read.failure)}`;
}

describe.each(["ukraine", "lake-irrin"])("the example %s", (name) => {
  test("becomes entries that fold to the same process, and importing it again adds nothing", async () => {
    const state = await example(name);
    const entries = importEntries(state, [], seal(name), salt);
    if (!entries.ok) throw new Error(JSON.stringify(entries.failure));
    expect(processOf(fold(entries.value))).toEqual(state);
    expect(importEntries(state, entries.value, seal(name), salt)).toEqual({ ok: true, value: [] });
  });

  test("is the same where another version worded its notes on reading otherwise, on record and in its folder", async () => {
    const state = await example(name);
    const noted = (warnings: readonly Warning[]) => ({
      ...state,
      drafts: state.drafts.map((tabled) => ({ ...tabled, draft: { ...tabled.draft, warnings } })),
    });
    const entries = importEntries(
      noted([{ code: "no-numbering", message: "As it was once said." }]),
      [],
      seal(name),
      salt,
    );
    if (!entries.ok) throw new Error(entries.failure.code);
    expect(importEntries(noted([said("no-numbering")]), entries.value, seal(name), salt)).toEqual({
      ok: true,
      value: [],
    });
    const files = new Map([...processFolderFiles(noted([said("no-numbering")])), ...writeRecordFiles(entries.value)]);
    expect(await readProcess(files, name)).toMatchObject({ ok: true });
  });

  test("is known in the order in which its sources came", async () => {
    const planned = entriesOfState(await example(name), salt);
    if (!planned.ok) throw new Error(planned.failure.code);
    expect(planned.value.every(({ on, known }) => known >= on)).toBe(true);
  });

  test("comes back from its folder with the record, and hand-written files that say the same are views of it", async () => {
    const state = await example(name);
    const entries = importEntries(state, [], seal(name), salt);
    if (!entries.ok) throw new Error(entries.failure.code);
    const written = writeProcess(entries.value, []);
    const back = await readProcess(written, "elsewhere");
    expect(back).toMatchObject({ ok: true, value: { entries: entries.value } });
    const byHand = await readProcess(new Map([...exampleFiles(name), ...writeRecordFiles(entries.value)]), name);
    expect(byHand.ok ? "" : byHand.failure).toBe("");
  });
});

test("an import adds what is new and refuses what says something else", async () => {
  const state = await example("lake-irrin");
  const first = importEntries({ ...state, events: state.events.slice(1) }, [], seal("lake-irrin"), salt);
  if (!first.ok) throw new Error(first.failure.code);
  const second = importEntries(state, first.value, seal("lake-irrin"), salt);
  expect(second.ok && second.value.map(({ kind, seq }) => [kind, seq])).toEqual([["event", first.value.length + 1]]);
  const changed = {
    ...state,
    events: state.events.map((event, at) => (at === 3 ? { ...event, title: "Other" } : event)),
  };
  const refused = importEntries(changed, second.ok ? [...first.value, ...second.value] : [], seal("lake-irrin"), salt);
  expect(refused).toMatchObject({ ok: false, failure: { code: "differs" } });
});

test("importing what was exported gives the same record, byte for byte, for any history and any reader", async () => {
  const audience = fc.constantFrom<Audience>(
    { member: "me", capacity: "sole" },
    { member: "k", capacity: "delegate", party: "KE" },
    { member: "o", capacity: "secretariat" },
    { member: "w", capacity: "observer" },
  );
  await fc.assert(
    fc.asyncProperty(histories(), audience, async (history, who) => {
      const entries = history.filter(({ room }) => canRead(who, room));
      const written = writeProcess(entries, []);
      const back = await readProcess(written, "elsewhere");
      if (!back.ok) throw new Error(JSON.stringify(back.failure));
      expect(new Set(back.value.entries)).toEqual(new Set(entries));
      expect(back.value.state).toEqual(fold(entries));
      expect(writeProcess(back.value.entries ?? [], [])).toEqual(written);
      const hidden = [...new Set(history.map(({ room }) => room))].filter((room) => !canRead(who, room));
      for (const room of hidden) expect([...written.keys()].some((path) => path.includes(room))).toBe(false);
    }),
    runs,
  );
});

test("readable files that hold what is not public are read with their record alone", async () => {
  await fc.assert(
    fc.asyncProperty(histories(), fc.boolean(), async (history, open) => {
      const entries = open ? history.filter(({ room }) => room === "public") : history;
      const files = [...writeProcess(entries, [])].filter(([path]) => !path.startsWith("record/"));
      const rooms = [...new Set(entries.map(({ room }) => room))].filter((room) => room !== "public").sort();
      const read = await readProcess(new Map(files), "talks");
      if (rooms.length === 0) expect(read.ok ? null : read.failure.code).not.toBe("closed-files");
      else
        expect(read).toMatchObject({
          ok: false,
          failure: { code: "closed-files", facts: { rooms: rooms.join(", ") } },
        });
    }),
    runs,
  );
});

test("the table of reports says who disputes one, and what a party says of one that was filed for it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.constantFrom("confirm", "contest", null), async (disputed, answer) => {
      const history = opened();
      const told = { type: "entry", on: "2031-03-04", known: "2031-03-04", reporter: "M", grade: "reported" };
      const report = (id: string, more: object) =>
        history.write("incident", { ...told, id, commitments: [], sources: [] }, { as: "office", ...more });
      const [one, other] = [report("i1", {}), report("i2", { party: "SO" })];
      const as = { as: "KE", party: "KE" };
      if (disputed) history.write("note", { text: "Not so.", about: one }, as);
      if (answer !== null) history.write("confirmation", { of: other, answer }, { as: "SO", party: "SO" });
      const files = writeProcess(history.entries, []);
      const table = new TextDecoder().decode(files.get("incidents.csv"));
      const rows = readMonitoringCsv(table, "incidents.csv", new Problems()).incidents;
      expect(rows.map(({ id, disputedBy, filedFor, filing }) => ({ id, disputedBy, filedFor, filing }))).toEqual([
        { id: "i1", disputedBy: disputed ? ["KE"] : undefined, filedFor: undefined, filing: undefined },
        {
          id: "i2",
          disputedBy: undefined,
          filedFor: "SO",
          filing: answer === null ? "unconfirmed" : answer === "confirm" ? "confirmed" : "contested",
        },
      ]);
      expect((await readProcess(files, "talks")).ok).toBe(true);
      // Earlier versions wrote neither.
      const before = table.replaceAll(/SO,(?:unconfirmed|confirmed|contested),/gu, ",,").replaceAll(",KE,", ",,");
      expect(await refusal(edited(files, "incidents.csv", () => before))).toBe("read");
    }),
    { numRuns: 12 },
  );
});

test("each row of a table that is not all for everybody names the rooms in which it may be read", () => {
  const history = opened();
  const claimed = (id: string, room: RoomId) => history.write("claim", claim(id, "41"), { room });
  claimed("a", "public");
  expect(textOf(writeProcess(history.entries, []), "claims.csv")).not.toMatch(/,room\n/u);
  claimed("b", "caucus/KE");
  const files = writeProcess(history.entries, []);
  expect(textOf(files, "claims.csv")).toMatch(/^id,.*,room\na,.*,public\nb,.*,caucus\/KE\n$/u);
});

describe("a folder with a record", () => {
  const history = opened();
  history.write("count", {
    draft: "d",
    agreed: 1,
    total: 3,
    between: ["KE", "SO"],
    notPart: ["CU"],
    declaredBy: "the chair",
    on: "2031-03-04",
    sources: [],
    open: ["2", "3"],
  });
  const files = writeProcess(history.entries, []);
  const table = "record/table.jsonl";

  test("is refused where a readable file says something else, with file and line", async () => {
    expect(await refusal(edited(files, "drafts/d.md", (text) => text.replace("Article 2 of", "Article 2 in")))).toMatch(
      /^view-differs drafts\/d\.md line \d+ .*Article 2 in/,
    );
    expect(await refusal(edited(files, "process.yaml", (text) => text.replace("agreed: 1", "agreed: 2")))).toMatch(
      /^view-differs process\.yaml line 3\d .*agreed: 2/,
    );
    const without = new Map(files);
    without.delete("drafts/d.md");
    expect(await refusal(without)).not.toBe("read");
    expect(
      await refusal(edited(files, "timeline.csv", (text) => `${text}v,2031-03-04,,,,Added,,,,,,,found,,\n`)),
    ).toMatch(/^view-differs timeline\.csv line 2/);
  });

  test("may hold the record alone, or readable files laid out by hand", async () => {
    expect(await refusal(writeRecordFiles(history.entries))).toBe("read");
    expect(
      await refusal(
        edited(
          files,
          "process.yaml",
          (text) => `# A remark.\n${text.replace("fictitious: true", "fictitious:   true")}`,
        ),
      ),
    ).toBe("read");
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ["a changed body", (text) => text.replace("Article 2", "Article 5"), /broken-chain .*table.* line 1/],
    ["a changed head", (text) => text.replace('"agreed":1', '"agreed":2'), /broken-chain .*table.* line 2/],
    ["a lost line", (text) => text.slice(text.indexOf("\n") + 1), /broken-chain .*table.* line 1/],
    ["a turned order", (text) => `${text.trimEnd().split("\n").reverse().join("\n")}\n`, /broken-chain/],
    ["no JSON", (text) => text.replace("{", "["), /not-json .*table.* line 1/],
    ["a foreign field", (text) => text.replace('{"v":1', '{"mood":1,"v":1'), /wrong-entry .*table.* line 1/],
    ["another room", (text) => text.replaceAll('"room":"table"', '"room":"public"'), /other-room .*table.* line 1/],
    ["another process", (text) => text.replaceAll('"process":"talks"', '"process":"other"'), /broken-chain/],
    ["an empty line", (text) => `\n${text}`, /not-json .*table.* line 1/],
  ])("is refused with %s", async (_name, change, expected) => {
    const damaged = edited(files, table, change);
    expect(await refusal(damaged)).toMatch(expected);
    expect(inspectRecordFiles(damaged).map(({ room, ok }) => [room, ok])).toEqual([
      ["public", true],
      ["table", expected.source.startsWith("other-process")],
    ]);
  });

  test("is refused with a file that is no room's, or of another process", async () => {
    const stray = new TextEncoder().encode("{}\n");
    expect(await refusal(new Map([...files, ["record/kitchen.jsonl", stray]]))).toMatch(
      /^not-a-room record\/kitchen\.jsonl/,
    );
    expect(await refusal(new Map([...files, ["record/../x.jsonl", stray]]))).toMatch(/^not-a-room/);
    const note = { v: 1, id: "n", kind: "note", on: "2031", known: "2031", body: { text: "x" }, salt: salt() };
    const other = sealEntries(
      [{ ...note, on: "2031-01-01", known: "2031-01-01" }],
      emptyHead("secretariat"),
      seal("other"),
    );
    expect(await refusal(new Map([...files, ...writeRecordFiles(other)]))).toMatch(
      /^other-process record\/secretariat\.jsonl line 1/,
    );
  });

  test("keeps files with their hash, and refuses another file under it", async () => {
    const bytes = new TextEncoder().encode("%PDF");
    const file = { sha256: sha256(bytes), name: "a.pdf", type: "application/pdf" };
    const own = opened();
    own.write("draft", { id: "x", party: "KE", draft: treaty(), file }, { room: "caucus/KE" });
    const kept: KeptFile = { ...file, room: "caucus/KE", bytes };
    const written = writeProcess(own.entries, [kept]);
    expect(await readProcess(written, "")).toMatchObject({ ok: true, value: { files: [kept] } });
    expect(await refusal(edited(written, `files/caucus/KE/${file.sha256}`, (text) => `${text}!`))).toMatch(
      /^wrong-file files\//,
    );
  });

  test("verifies room by room", () => {
    const found = inspectRecordFiles(files);
    expect(found.map(({ room, seq, ok }) => [room, seq, ok])).toEqual([
      ["public", 5, true],
      ["table", 2, true],
    ]);
    expect(found[0]?.hash).not.toBe(NO_HASH);
  });
});

test("ids become file names that every system takes, and come back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), (id) => {
      const name = fileNameOf(id);
      expect(idOfFileName(name)).toBe(id);
      expect(name).not.toMatch(/[/\\:]|^\./u);
    }),
  );
  expect(fileNameOf("../confidence/KE#a")).toBe("%2E.%2Fconfidence%2FKE%23a");
  expect([idOfFileName("100%"), idOfFileName("a%2fb")]).toEqual(["100%", "a%2fb"]);
});

import { said } from "../core/common/said.ts";
import type { Noted } from "./process/problems.ts";
import { en } from "../words/english.ts";
import { failureWords } from "../words/words.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownZoneNames } from "../core/common/zones.ts";
import type { ProcessState, TimelineEvent, TopicLine } from "../core/record/state.ts";
import { draft, point } from "../core/text/draft.ts";
import { processFolderFiles, readProcessFolder } from "./process-folder.ts";

const MANIFEST = `title: Talks
parties:
  - { id: KE, name: Ketara, slot: 1, roles: [{ role: belligerent, from: 2028-05-11 }] }
  - { id: SO, name: Solmark, slot: 5 }
`;
const DRAFT = `---
format: parley-draft
language: en
tabledBy: [KE]
date: 2031-01-12
---

## Article 1. Forces

No more than 6,000.
`;

function folder(files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

async function failureOf(files: Readonly<Record<string, string>>): Promise<string> {
  const read = await readProcessFolder(folder(files), "talks");
  if (read.ok) throw new Error("the folder was read");
  const { file, place } = read.failure;
  return [file, place, failureWords(en, read.failure)].filter((part) => part !== undefined).join(" | ");
}

async function stateOf(files: ReadonlyMap<string, Uint8Array>, name = "talks"): Promise<ProcessState> {
  const read = await readProcessFolder(files, name);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

describe("reading a process folder", () => {
  test("the smallest folder is a process file; its name is the id", async () => {
    const state = await stateOf(folder({ "process.yaml": MANIFEST }));
    expect(state).toMatchObject({
      id: "talks",
      title: "Talks",
      shortTitle: "Talks",
      timeZone: "UTC",
      drafts: [],
      events: [],
    });
    expect(state.parties[0]?.roles).toEqual([{ role: "belligerent", from: "2028-05-11" }]);
  });

  test("drafts that the process file does not name are read too, under the parties that tabled them", async () => {
    const joint = DRAFT.replace("[KE]", "[KE, SO]").replace("2031-01-12", "2030-12-01");
    const state = await stateOf(folder({ "process.yaml": MANIFEST, "drafts/b.md": DRAFT, "drafts/c.md": joint }));
    expect(state.drafts.map(({ id, party }) => [id, party])).toEqual([
      ["c", "KE-SO"],
      ["b", "KE"],
    ]);
  });

  test("the order of the process file is kept", async () => {
    const manifest = `${MANIFEST}drafts: [{ id: b }, { id: a, party: SO }]\n`;
    const state = await stateOf(folder({ "process.yaml": manifest, "drafts/a.md": DRAFT, "drafts/b.md": DRAFT }));
    expect(state.drafts.map(({ id, party }) => [id, party])).toEqual([
      ["b", "KE"],
      ["a", "SO"],
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["no process file", { "timeline.csv": "id,date,title\n" }, /process\.yaml \| .*not a process folder/],
    ["broken YAML", { "process.yaml": "title: [a\nx: 1\n" }, /process\.yaml \| line \d+ \| This is not YAML/],
    ["a list for a process", { "process.yaml": "- a\n" }, /process\.yaml \| line 1 \| .*a list/],
    ["an alias", { "process.yaml": "title: &t x\nnotice: *t\n" }, /Aliases/],
    [
      "a misspelt field",
      { "process.yaml": `${MANIFEST}timezone: UTC\n` },
      /line 5, timezone \| .*"timezone" is not a field/,
    ],
    [
      "a wrong slot",
      { "process.yaml": MANIFEST.replace("slot: 5", "slot: 9") },
      /line 4, parties\[2\]\.slot \| .*1 to 8/,
    ],
    ["a wrong date", { "process.yaml": MANIFEST.replace("2028-05-11", "2028-02-30") }, /line 3, parties.*not a date/],
    ["a party twice", { "process.yaml": MANIFEST.replace("id: SO", "id: KE") }, /party "KE".*second time/],
    ["a draft without a file", { "process.yaml": `${MANIFEST}drafts: [{ id: x }]\n` }, /"x" has no file/],
    [
      "two files for a draft",
      { "process.yaml": MANIFEST, "drafts/a.md": DRAFT, "drafts/a.markdown": DRAFT },
      /second file/,
    ],
    [
      "nobody's draft",
      { "process.yaml": MANIFEST, "drafts/a.md": DRAFT.replace("[KE]", "[]") },
      /drafts\/a\.md \| Say who/,
    ],
    ["a stranger's draft", { "process.yaml": MANIFEST, "drafts/a.md": DRAFT.replace("[KE]", "[XX]") }, /no party "XX"/],
    ["broken JSON", { "process.yaml": MANIFEST, "sources.json": "[{]" }, /sources\.json \| .*not JSON/],
    [
      "a source twice",
      { "process.yaml": MANIFEST, "sources.json": '[{"id":"a"},{"id":"a"}]' },
      /sources\.json \| \[2\] \| .*second time/,
    ],
    [
      "a source with a wrong date",
      { "process.yaml": MANIFEST, "sources.json": '[{"id":"a","issued":{"date-parts":[[2031,13]]}}]' },
      /not a date/,
    ],
    [
      "an unknown column",
      { "process.yaml": MANIFEST, "timeline.csv": "id,date,title,when\n" },
      /timeline\.csv \| line 1 \| "when"/,
    ],
    ["a missing column", { "process.yaml": MANIFEST, "timeline.csv": "id,title\n" }, /line 1 \| .*missing: date/],
    [
      "an event on no day",
      { "process.yaml": MANIFEST, "timeline.csv": "id,date,title\na,May,x\n" },
      /line 2, column date \| "May"/,
    ],
    [
      "too many cells",
      { "process.yaml": MANIFEST, "timeline.csv": "id,date,title\na,2031,x,y\n" },
      /line 2 \| .*4 cells/,
    ],
    [
      "an open quote",
      { "process.yaml": MANIFEST, "timeline.csv": 'id,date,title\na,2031,"x\n' },
      /timeline\.csv \| line 2 \| .*never ends/,
    ],
    [
      "a stranger in an event",
      { "process.yaml": MANIFEST, "timeline.csv": "id,date,title,parties\na,2031,x,KE;QQ\n" },
      /timeline\.csv \| a \| .*"QQ"/,
    ],
    [
      "an unknown source",
      { "process.yaml": MANIFEST, "timeline.csv": "id,date,title,sources\na,2031,x,s1\n" },
      /no source "s1"/,
    ],
    [
      "an unknown draft in topics",
      { "process.yaml": MANIFEST, "topics.csv": "topic,draft,text\nt,zz,x\n" },
      /topics\.csv \| t \| .*"zz"/,
    ],
    [
      "an empty topic",
      { "process.yaml": MANIFEST, "topics.csv": "topic,draft,text\nt,zz,\n" },
      /line 2, column text \| Give a text/,
    ],
  ])("says what is wrong: %s", async (_name, files, expected) => {
    expect(await failureOf(files)).toMatch(expected);
  });

  test("a mark stands on a point that exists, between two parties at least", async () => {
    const mark = "{ draft: a, point: 2, level: agreed, between: [KE], declaredBy: chair, on: 2031-01-13 }";
    const files = { "process.yaml": `${MANIFEST}marks: [${mark}]\n`, "drafts/a.md": DRAFT };
    expect(await failureOf(files)).toMatch(/marks\[1\]\.between \| .*two or more/);
    const between = { ...files, "process.yaml": files["process.yaml"].replace("[KE], decl", "[KE, SO], decl") };
    expect(await failureOf(between)).toMatch(/"a" has no point "2"/);
    await stateOf(folder({ ...between, "process.yaml": between["process.yaml"].replace("point: 2", "point: 1") }));
  });

  test("several problems are told at once, and what is not UTF-8 is named", async () => {
    const manifest = MANIFEST.replace("slot: 5", "slot: 9").replace("title: Talks", "title: Talks\nfictitious: yes");
    expect((await failureOf({ "process.yaml": manifest })).split("\n")).toHaveLength(2);
    const read = await readProcessFolder(new Map([["process.yaml", new Uint8Array([0xff, 0xfe, 0x41])]]), "x");
    expect(read).toMatchObject({
      ok: false,
      failure: { file: "process.yaml", code: "not-utf8" },
    });
  });
});

test("a wrong cell hides no other problem: every file is told whole, each row at its own line", async () => {
  const files = {
    "process.yaml": MANIFEST,
    "drafts/a.md": DRAFT,
    "claims.csv": "id,topic,unit,low,high,measure\nC,t,p,1,2,heap\nC,t,p,30,20,\n",
    "timeline.csv": "id,date,kind,title,parties\nE,2031-02-01,meeting,First,KE;QQ\n",
    "assessments.csv":
      "id,draft,point,criterion,assessor,on,bears,judgement,reason,sources\nA,b,1,precision,Dr X,2031-02-01,ZZ,helps,Why,gone\n",
  };
  const told = async (given: Readonly<Record<string, string>>) => {
    const read = await readProcessFolder(folder(given), "talks");
    if (read.ok) throw new Error("the folder was read");
    const { also, ...first } = read.failure;
    expect(also?.left ?? 0).toBe(0);
    return [first, ...(also?.told ?? [])].map(({ file, place, code }) => `${file}, ${place ?? ""}: ${code}`);
  };
  expect((await told(files)).toSorted()).toEqual([
    "assessments.csv, A: unknown-draft.file",
    "assessments.csv, A: unknown-party.process",
    "assessments.csv, A: unknown-source.file",
    "assessments.csv, line 2, column judgement: wrong-word",
    "claims.csv, line 2, column measure: wrong-word",
    "claims.csv, line 3, column id: same-id.claim",
    "claims.csv, line 3, column low: wrong-range.ends",
    "timeline.csv, E: unknown-party.process",
  ]);
  // Where the parties themselves could not be read, none is said to be missing.
  const broken = await told({ ...files, "process.yaml": MANIFEST.replace("slot: 5", "slot: 9") });
  expect(broken.filter((line) => line.includes("party"))).toEqual([]);
});

test("a timeline saved by another program is read, its guesses are told, and what is unclear is refused", async () => {
  const head = "id;date;title;parties\r\n";
  // "Зустріч" in Windows-1251.
  const word1251 = [0xc7, 0xf3, 0xf1, 0xf2, 0xf0, 0xb3, 0xf7];
  const encoder = new TextEncoder();
  const table = new Uint8Array([
    ...encoder.encode(`${head}E1;10.12.2031;`),
    ...word1251,
    ...encoder.encode(";KE,SO\r\nE2;19 Dec 2031;x;KE\r\n"),
  ]);
  const notes: Noted[] = [];
  const files = new Map([...folder({ "process.yaml": MANIFEST }), ["timeline.csv", table] as const]);
  const read = await readProcessFolder(files, "talks", (noted) => notes.push(noted));
  expect(read).toMatchObject({
    ok: true,
    value: {
      events: [
        { id: "E1", date: "2031-12-10", title: "Зустріч", parties: ["KE", "SO"] },
        { id: "E2", date: "2031-12-19" },
      ],
    },
  });
  expect(notes).toEqual([{ file: "timeline.csv", warning: said("encoding-guessed", { encoding: "windows-1251" }) }]);
  expect(await failureOf({ "process.yaml": MANIFEST, "timeline.csv": `${head}E1;03/04/2031;x;KE\n` })).toMatch(
    /timeline\.csv \| line 2, column date \| "03\/04\/2031" may be 2031-04-03/u,
  );
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
const prose = fc.string({ unit: "grapheme", maxLength: 20 });
const day = fc.constantFrom("2031", "2031-03", "2031-03-04", "2028-02-29");
const partyId = fc.constantFrom("KE", "SO");
const optionally = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

const event: fc.Arbitrary<TimelineEvent> = fc
  .record({
    id: word,
    date: day,
    endDate: optionally(day),
    dateNote: optionally(prose.filter((text) => text !== "")),
    title: prose,
    summary: prose,
    parties: fc.array(partyId, { maxLength: 2 }),
    sources: fc.array(fc.constantFrom("s1", "s2"), { maxLength: 2 }),
    confidence: fc.constantFrom("found", "memory", "headline-only"),
    kind: word,
    place: optionally(prose.filter((text) => text !== "")),
    rooms: optionally(fc.array(fc.array(partyId, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })),
    observers: optionally(fc.array(partyId, { minLength: 1, maxLength: 2 })),
    drafts: optionally(fc.constant(["a"])),
    note: optionally(prose.filter((text) => text !== "")),
  })
  .map(present);

const topic: fc.Arbitrary<TopicLine> = fc.record({
  id: word,
  title: prose.filter((text) => text !== ""),
  cells: fc.record({
    a: fc.oneof(
      fc.record({ text: prose.filter((text) => text !== "") }),
      fc.record({ text: prose, state: fc.constantFrom("not-addressed" as const, "not-reported" as const) }),
    ),
  }),
});

const process: fc.Arbitrary<ProcessState> = fc
  .record({
    title: prose,
    notice: prose,
    fictitious: fc.boolean(),
    events: fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 4 }),
    topics: fc.uniqueArray(topic, { selector: ({ id }) => id, maxLength: 3 }),
    text: prose,
    remark: optionally(prose),
    timeZone: fc.oneof(
      fc.constantFrom(...knownZoneNames()),
      fc.constantFrom(...knownZoneNames().filter((name) => !name.includes("/"))),
    ),
  })
  .map(({ title, notice, fictitious, events, topics, text, remark, timeZone }) => ({
    id: "talks",
    title,
    shortTitle: "T",
    fictitious,
    notice,
    timeZone,
    parties: [
      { id: "KE", name: text, slot: 1, roles: [{ role: "belligerent", from: "2028" }] },
      { id: "SO", name: "Solmark", slot: 5, roles: [] },
    ],
    drafts: [
      present({
        id: "a",
        party: "KE",
        draft: draft({
          title: "A",
          language: "en",
          tabledBy: ["KE"],
          points: [point({ id: "1", label: "1.", heading: "H", text: "x" })],
        }),
        reported:
          remark === undefined
            ? undefined
            : [{ topic: "t", text: remark, confidence: "found" as const, sources: ["s1"] }],
      }),
    ],
    corrections: [{ from: "a", to: "a", corrections: [{ from: ["1"], to: [] }] }],
    sources: {
      s1: { id: "s1", publisher: text, title, date: "2031-03", url: null, kind: "news", strength: "report" as const },
      s2: {
        id: "s2",
        publisher: "",
        title: "",
        date: null,
        url: "https://x.example/",
        kind: "official",
        note: text,
        strength: "official" as const,
      },
    },
    events,
    counts: [
      {
        draft: "a",
        agreed: 0,
        total: 1,
        between: ["KE", "SO"],
        notPart: [],
        declaredBy: text,
        on: "2031-03-04",
        sources: ["s1"],
        open: ["1"],
      },
    ],
    coverage: [{ until: "2031-03", note: text, headlinesOnly: true }],
    topics,
  }));

describe("writing a process folder", () => {
  test("what was written is read back the same", async () => {
    await fc.assert(
      fc.asyncProperty(process, async (state) => {
        expect(await stateOf(processFolderFiles(state))).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });

  test("any bytes in any file are read or refused, never with a crash", async () => {
    const base = processFolderFiles(fc.sample(process, { numRuns: 1, seed: 7 })[0] as ProcessState);
    const paths = [...base.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(400),
        async (path, bytes, at) => {
          const damaged = new Uint8Array(base.get(path) ?? []);
          damaged.set(bytes.subarray(0, Math.max(0, damaged.length - at)), Math.min(at, damaged.length));
          const read = await readProcessFolder(new Map([...base, [path, damaged]]), "talks");
          if (!read.ok) expect(read.failure.file).toBeDefined();
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("a draft that bears no day is told, with its file", async () => {
  const notes: Noted[] = [];
  const drafts = { "drafts/ke-1.md": "---\ntitle: Accord\ntabledBy: [KE]\n---\n\n## Article 1\n\nFire ceases.\n" };
  const read = await readProcessFolder(folder({ "process.yaml": MANIFEST, ...drafts }), "talks", (noted) =>
    notes.push(noted),
  );
  expect(read).toMatchObject({ ok: true });
  expect(notes).toEqual([{ file: "drafts/ke-1.md", warning: said("undated-draft") }]);
});

test("a unit that begins with a scale is told with what it was read as", async () => {
  const notes: Noted[] = [];
  const head = "id,topic,statement,low,high,comparator,unit,scope,asOf,estimator,measure,category,confidence,sources";
  const rows = [
    "C1,fund,Fund,40,40,,million lenk,,2031-01-01,Bank,stock,,found,",
    "C2,fund,Fund,50,50,,EUR million,,2031-01-02,Bank,stock,,found,",
  ];
  const files = { "process.yaml": MANIFEST, "claims.csv": [head, ...rows].join("\n") };
  const read = await readProcessFolder(folder(files), "talks", (noted) => notes.push(noted));
  expect(read).toMatchObject({ ok: true });
  expect(notes).toEqual([
    { file: "claims.csv", warning: said("scaled-unit", { unit: "million lenk", whole: "lenk" }) },
  ]);
});

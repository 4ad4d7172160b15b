import { describe, expect, test } from "vitest";
import { draft, point } from "../core/text/draft.ts";
import { compareDrafts } from "../core/text/compare.ts";
import { compile } from "../core/text/compile.ts";
import type { ProcessState, TabledDraft } from "../core/record/state.ts";
import { loadWords, speakerOf } from "../words/words.ts";
import { paperOf, usualChoice, type PaperChoice } from "../views/papers.ts";
import { markedInvented } from "../views/invented.ts";
import { makeDocument, type DocumentRequest } from "./documents.ts";
import { partsOf } from "../../test/support/archive.ts";

const state = {
  id: "lake",
  title: "Lake",
  timeZone: "Europe/Kyiv",
  handling: "Restricted",
  drafts: [],
  events: [],
  parties: [],
} as unknown as ProcessState;
const tabled = (id: string, text: string, more = {}): TabledDraft => ({
  id,
  party: id.toUpperCase(),
  draft: draft({
    title: `Draft ${id}`,
    tabledBy: [id.toUpperCase()],
    points: [point({ id: "1", label: "1", text })],
    ...more,
  }),
});
const [a, b] = [tabled("a", "The parties shall withdraw."), tabled("b", "The parties may withdraw.")];
const { composite } = compile([
  { party: "A", draft: a.draft },
  { party: "B", draft: b.draft },
]);
const table = {
  id: "t",
  title: "Table",
  notes: [],
  columns: [{ id: "c", title: "C", description: "" }],
  rows: [["x"]],
};

const requests: readonly DocumentRequest[] = [
  ...(["docx", "docx-table", "html", "md", "json"] as const).map((format) => ({
    kind: "comparison" as const,
    format,
    process: "lake",
    from: a,
    to: b,
    redline: compareDrafts(a.draft, b.draft),
    asOf: null,
  })),
  ...(["docx", "html", "md"] as const).map((format) => ({
    kind: "composite" as const,
    format,
    process: "lake",
    title: "Composite",
    composite,
    drafts: [a, b],
    attributed: true,
    names: {},
    asOf: null,
    paper: { kind: "rolling-text" as const, revision: 4 },
  })),
  ...(["docx", "html", "md"] as const).map((format) => ({ kind: "draft" as const, format, process: "lake", draft: a })),
  ...(["docx", "html", "xlsx", "json"] as const).map((format) => ({
    kind: "table" as const,
    format,
    name: "lake-t",
    table,
  })),
];

/** All that a reader of the file can see, of a Word or Excel file with its heads and feet. */
function seen(content: Uint8Array | string): string {
  if (typeof content === "string") return content;
  return [...partsOf(content)].flatMap(([name, text]) => (name.endsWith(".xml") ? [text] : [])).join("\n");
}

const NOW = "2031-05-30T11:05:00Z";

describe("every export says what paper it is", async () => {
  const t = await loadWords("en");
  const made = (request: DocumentRequest, choice?: PaperChoice) =>
    makeDocument(request, { ...speakerOf(t), paper: paperOf(t, request, state, NOW, choice), version: "0" });

  test.each(requests.map((request) => [`${request.kind} ${"format" in request ? request.format : ""}`, request]))(
    "%s: kind, day and time of the process's zone, handling, in its pages and its name",
    (_, request) => {
      const { name, content } = made(request);
      const text = seen(content);
      expect(text).toContain("30 May 2031, 14:05 (Europe/Kyiv)");
      expect(text).toContain("Restricted");
      expect(text.includes("Without prejudice")).toBe(request.kind !== "table");
      expect(name).toMatch(/^lake-.*2031-05-30-1405-restricted/u);
      expect(name.includes("without-prejudice")).toBe(request.kind !== "table");
      expect(made(request)).toEqual({ name, type: expect.any(String), content });
    },
  );

  test("a rolling text says its revision", () => {
    const request = requests.find(({ kind }) => kind === "composite") as DocumentRequest;
    const { name, content } = made(request);
    expect(name).toBe("lake-rolling-text-rev4-2031-05-30-1405-restricted-without-prejudice.docx");
    expect(seen(content)).toContain("Rolling text · rev. 4 · 30 May 2031, 14:05");
  });

  test("what each party reads of one text goes into a file with the name of that party", () => {
    const names = ["A", "B"].map((party) => {
      const draft = { id: "rolling", party, draft: a.draft };
      return made({ kind: "draft", format: "docx", process: "lake", draft }).name;
    });
    expect(names).toEqual(["A", "B"].map((party) => expect.stringMatching(`^lake-${party}-rolling-`)));
  });

  test("what a person said of the paper is said instead, and nothing is invented", () => {
    for (const request of requests) {
      const { name, content } = made(request, { handling: "", withoutPrejudice: false });
      expect(seen(content)).not.toMatch(/Restricted|Without prejudice/u);
      expect(name).not.toMatch(/restricted|prejudice/u);
    }
  });
});

test("own files bear no open process's marking or name; what was signed is not without prejudice", async () => {
  const t = await loadWords("en");
  const own: DocumentRequest = { kind: "draft", format: "docx", process: "lake", draft: { ...a, own: true } };
  expect(usualChoice(own, state).handling).toBe("");
  expect(paperOf(t, own, state, NOW).file).toBe("Draft-a-draft-2031-05-30-1405-without-prejudice");
  const signed: DocumentRequest = {
    kind: "draft",
    format: "docx",
    process: "lake",
    draft: tabled("s", "x", { handling: "Confidential" }),
  };
  expect(usualChoice(signed, state)).toEqual({ handling: "Confidential / Restricted", withoutPrejudice: true });
  const events = [{ kind: "signature", drafts: ["s"] }] as unknown as ProcessState["events"];
  expect(usualChoice(signed, { ...state, events }).withoutPrejudice).toBe(false);
});

test("the agenda stands before the table in documents and workbooks", async () => {
  const t = await loadWords("en");
  const before = [{ ...table, id: "agenda", title: "Agenda of open points" }];
  for (const format of ["docx", "html", "xlsx"] as const) {
    const request: DocumentRequest = { kind: "table", format, name: "lake", paper: "holders", table, before };
    const text = seen(
      makeDocument(request, { ...speakerOf(t), paper: paperOf(t, request, state, NOW), version: "0" }).content,
    );
    expect(text).toContain("Clauses by party · 30 May 2031");
    expect(text.indexOf("Agenda of open points")).toBeGreaterThan(-1);
    expect(text.lastIndexOf("Agenda of open points")).toBeLessThan(text.lastIndexOf("Table"));
  }
});

/* What is made again of the same file, and bears the fields of the text or the log and no others. */
const answer = { upcoming: [{ id: "c1", at: "2031-06-01T00:00:00Z", what: "closes" }] };
const agreement = {
  id: "ag",
  title: "Agreement",
  zone: "UTC",
  commitments: [],
  moments: [],
  phases: [],
  levels: [],
  accounts: [],
  procedures: [],
  relief: [],
  tranches: [],
  parties: [],
};
const more = [
  ...(["docx", "html", "md"] as const).map((format) => ({
    kind: "briefing",
    format,
    process: "lake",
    briefing: {
      id: "b",
      title: "Where it stands",
      language: "en",
      asOf: null,
      published: null,
      body: "# Head\n\nText.",
    },
    state,
    pictures: {},
  })),
  {
    kind: "report",
    format: "docx",
    process: "lake",
    report: { title: "Week", day: "2031-05-30", language: "en", notes: [], parts: [] },
  },
  { kind: "table", format: "csv", name: "lake-t", table },
  { kind: "deadlines", format: "ics", process: "lake", answer, agreement, stamp: NOW, what: {}, asOf: "As of today." },
  {
    kind: "package-note",
    format: "md",
    process: "lake",
    note: { title: "Package", intro: "", alarms: [], lines: [], heads: {}, language: "en" },
  },
] as unknown as readonly DocumentRequest[];

test.each(
  [...requests, ...more].map((request) => [`${request.kind} ${"format" in request ? request.format : ""}`, request]),
)("%s of an invented process says that it is invented, and of a real one does not", async (_, request) => {
  const t = await loadWords("en");
  for (const fictitious of [true, false]) {
    const process = { ...state, fictitious };
    const marked = markedInvented(t, process, request) as DocumentRequest;
    const paper = paperOf(t, marked, process, NOW);
    const text = seen(makeDocument(marked, { ...speakerOf(t), paper, version: "0" }).content);
    // Lines of calendars are folded.
    expect(text.replace(/\r\n /gu, "").includes("fictitious example")).toBe(fictitious);
  }
});

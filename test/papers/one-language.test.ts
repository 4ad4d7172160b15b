import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/command-line.ts";
import { canonical } from "../../src/core/common/canonical.ts";
import type { ProcessState, TabledDraft } from "../../src/core/record/state.ts";
import { writeDraftJson } from "../../src/formats/draft-json.ts";
import { writeSideBySideHtml } from "../../src/formats/html/index.ts";
import { readBrackets } from "../../src/core/text/brackets.ts";
import { writeCompositeDocx } from "../../src/formats/docx/index.ts";
import { textOfFile } from "../../src/formats/plain.ts";
import type { Words } from "../../src/words/types.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { languagesIn, paperOf } from "../../src/views/papers.ts";
import { makeDocument, type DocumentRequest } from "../../src/web/documents.ts";
import { en } from "../../src/words/english.ts";
import { speakerOf, wordsOfPaper } from "../../src/words/words.ts";
import { scratch } from "../cli/run.ts";
import { everyLanguage } from "../support/words.ts";
import { englishIn, seenIn, wordsIn } from "./seen.ts";
import { compositeIn, draftsIn, parties, redlineIn, tongues, wordsOfTexts, type Tongue } from "./talks.ts";

const work = scratch();
afterAll(() => work.remove());

const state = {
  id: "p",
  title: "",
  timeZone: "UTC",
  drafts: [],
  events: [],
  parties: [],
  sources: {
    s1: { id: "s1", publisher: "", title: "", date: "2031-02-01", url: null, kind: "news", strength: "weak" },
    s2: { id: "s2", publisher: "", title: "", date: null, url: null, kind: "news", strength: "none" },
  },
} as unknown as ProcessState;

/** All texts that the pages hand out as files, in every format that people read. */
function papersOfTexts(language: Tongue): readonly DocumentRequest[] {
  const drafts = draftsIn(language);
  const tabled = drafts.map((draft, at): TabledDraft => ({ id: `d${at}`, party: parties[at] ?? "", draft }));
  const [a, b, told] = tabled as [TabledDraft, TabledDraft, TabledDraft];
  const untitled = { ...b, draft: { ...b.draft, title: "", tabledBy: [], date: null } };
  const common = { process: "p", asOf: "2031-03-19" } as const;
  const { composite, beside } = compositeIn(language);
  const chart = (shape?: "bars") => ({
    kind: "chart",
    ...(shape === undefined ? {} : { shape }),
    caption: "",
    unit: "",
    sources: ["s1", "s2"],
    rows: [
      { label: "", low: "1", high: "2", printed: "1", note: "", date: null, sources: [] },
      { label: "", low: "1", high: "2", printed: "1", note: "", date: "2031-02-01", sources: [], unread: "memory" },
    ],
    spoken: language,
  });
  const briefing = {
    id: "b",
    title: drafts[0].title,
    language,
    asOf: "2031-03-19",
    published: null,
    body: "{{chart one}}\n\n{{chart two}}",
  };
  const published = {
    ...briefing,
    published: "2031-03-20",
    frozen: { "chart one": canonical(chart()), "chart two": canonical(chart("bars")) },
    corrections: [{ on: "2031-04-01", figure: "chart one", was: "1", now: "2", reason: "3" }],
  };
  return [
    ...[
      [a, b],
      [a, told],
      [told, untitled],
    ].flatMap(([from, to]) =>
      (["docx", "docx-table", "html", "md"] as const).map((format): DocumentRequest => ({
        ...common,
        kind: "comparison",
        format,
        from: from!,
        to: to!,
        redline: redlineIn(language, from!.draft, to!.draft),
      })),
    ),
    ...[true, false].flatMap((attributed) =>
      (["docx", "html", "md"] as const).map((format): DocumentRequest => ({
        ...common,
        kind: "composite",
        format,
        title: drafts[0].title,
        composite,
        drafts: tabled,
        attributed,
        beside,
        names: {},
      })),
    ),
    ...tabled.flatMap((draft) =>
      (["docx", "html", "md"] as const).map((format): DocumentRequest => ({ ...common, kind: "draft", format, draft })),
    ),
    ...[{ ...briefing, body: "" }, published].flatMap((each) =>
      (["docx", "html", "md"] as const).map((format): DocumentRequest => ({
        process: "p",
        kind: "briefing",
        format,
        briefing: each,
        state,
        pictures: {},
      })),
    ),
  ];
}

describe.each(tongues)("a paper made of texts in %s", (language) => {
  const own = new Set(wordsIn(wordsOfTexts(language)));

  test("law: what a page hands out says nothing in English, though its maker reads English", async () => {
    const found: Record<string, readonly string[]> = {};
    for (const request of papersOfTexts(language)) {
      const spoken = await wordsOfPaper(languagesIn(request), en);
      const paper = paperOf(spoken, request, state, "2031-05-30T11:05:00Z");
      const { name, content } = makeDocument(request, { ...speakerOf(spoken), paper, version: "0" });
      const text = seenIn(name, content);
      expect(text.length).toBeGreaterThan(20);
      const lines = englishIn(`${text}\n${paper.file}`, language, own);
      if (lines.length > 0) found[`${request.kind} ${name}`] = lines;
    }
    expect(found).toEqual({});
  });

  test("law: what a command writes says nothing in English, though its maker reads English", async () => {
    const folder = join(work.folder, language);
    mkdirSync(folder);
    const drafts = draftsIn(language);
    const files = drafts.map((draft, at) => work.file(`${language}/${parties[at] ?? ""}.json`, writeDraftJson(draft)));
    const [a = "", b = "", told = ""] = files.map((file) => join(work.folder, file));
    const to = (name: string) => ["-o", join(folder, name)];
    const named = [`NH=${a}`, `SO=${b}`, `WE=${told}`];
    const all = ["docx", "html", "md"].flatMap((ending) => [
      ["read", told, ...to(`draft.${ending}`)],
      ["compare", a, b, ...to(`redline.${ending}`)],
      ["compare", a, told, ...to(`told.${ending}`)],
      ["compile", ...named, "--parties", "UN", ...to(`composite.${ending}`)],
      ["compile", ...named, "--anonymous", ...to(`anonymous.${ending}`)],
    ]);
    const more = [
      ["compare", a, b, "--side-by-side", ...to("side.docx")],
      ["compare", a, told, "--side-by-side", ...to("side.html")],
      ["evolution", a, b, ...to("evolution.html")],
      ["evolution", a, b, ...to("evolution.docx")],
      ["evolution", a, b, ...to("evolution.svg")],
      ["check", a, ...to("checks.docx")],
    ];
    for (const words of [...all, ...more]) {
      let err = "";
      const code = await runCommandLine(words, {
        out: () => undefined,
        note: (text) => void (err += `${text}\n`),
        progress: () => undefined,
        today: "2031-06-01",
        now: "2031-06-01T14:05:00Z",
        version: "0",
        t: en,
      });
      expect(code, err).toBeLessThan(words[0] === "check" ? 2 : 1);
    }
    const found: Record<string, readonly string[]> = {};
    for (const name of readdirSync(folder).filter((each) => !each.endsWith(".json"))) {
      const lines = englishIn(seenIn(name, new Uint8Array(readFileSync(join(folder, name)))), language, own);
      if (lines.length > 0) found[name] = lines;
    }
    expect(found).toEqual({});
  });

  test("what a page tells in its reader's words says nothing in English to that reader", () => {
    const t = everyLanguage[language];
    const [from, to] = draftsIn(language);
    const frame = exportFrame({
      ...speakerOf(t),
      title: from.title,
      asOf: "2031-03-19",
      paraphrase: true,
      unverified: true,
    });
    const side = writeSideBySideHtml(redlineIn(language, from, to), from, to, frame);
    expect(englishIn(seenIn("side.html", side), language, own)).toEqual([]);
    const table = { id: "t", title: "", notes: [], columns: [{ id: "c", title: "", description: "" }], rows: [[1]] };
    for (const format of ["xlsx", "docx", "html"] as const) {
      const request: DocumentRequest = { kind: "table", format, name: "p", table };
      const paper = paperOf(t, request, state, "2031-05-30T11:05:00Z");
      const { name, content } = makeDocument(request, { ...speakerOf(t), paper, version: "0" });
      expect(englishIn(seenIn(name, content), language, new Set([...own, "c"]))).toEqual([]);
    }
  });
});

test.each(tongues)("law: brackets of a paper in %s are counted as those of an English one", async (language) => {
  const { composite } = compositeIn(language);
  const told = async (t: Words) => {
    const frame = exportFrame({ ...speakerOf(t), title: "1" });
    const source = await textOfFile(writeCompositeDocx(composite, frame, { attributed: true }), "composite.docx");
    if (!source.ok) throw new Error(source.failure.code);
    const { brackets, maxNesting, options, noText } = readBrackets(source.value).report;
    return { brackets, maxNesting, options, noText };
  };
  const english = await told(en);
  expect(english.options).toBeGreaterThan(1);
  expect(english.noText).toBeGreaterThan(0);
  expect(await told(everyLanguage[language])).toEqual(english);
});

test("law: the look for English finds what it is there to find", () => {
  for (const language of tongues) {
    const own = new Set(wordsIn(wordsOfTexts(language)));
    const request = papersOfTexts(language).find(({ kind }) => kind === "composite");
    if (request === undefined) throw new Error("no paper");
    const paper = paperOf(en, request, state, "2031-05-30T11:05:00Z");
    const { name, content } = makeDocument(request, { ...speakerOf(en), paper, version: "0" });
    expect(englishIn(seenIn(name, content), language, own).length).toBeGreaterThan(3);
  }
});

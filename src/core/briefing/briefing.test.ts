import { inEnglish } from "../../words/english.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { example } from "../../../test/examples/load.ts";
import { writeBriefingFile } from "../../formats/briefing-write.ts";
import { readBriefing, writeBriefing } from "../../formats/briefing-markdown.ts";
import type { Briefing } from "./briefing.ts";
import { parseDocument, type DocumentBlock, type Inline } from "./document.ts";
import { briefingChanges as changesSaid, datedNotes, plainOf, publishBriefing, shownFigure } from "./freeze.ts";
import { findLive } from "./live.ts";
import { english } from "../../../test/support/words.ts";

const briefingChanges = (of: Parameters<typeof changesSaid>[0], by: Parameters<typeof changesSaid>[1]) =>
  changesSaid(of, by, inEnglish);

const runs = Number(process.env["PARLEY_RUNS"] ?? 60);
const ukraine = await example("ukraine");
const irrin = await example("lake-irrin");
const briefing = (body: string, fields: Partial<Briefing> = {}): Briefing => ({
  id: "b",
  title: "B",
  language: "en",
  asOf: null,
  published: null,
  body,
  ...fields,
});

describe("a published briefing", () => {
  const draft = briefing(
    "Needs: {{claim UKR-CLM-066}}. {{count ua-us-20}}.\n\n{{chart claims=UKR-CLM-058,UKR-CLM-059}}\n",
  );
  const { briefing: published, problems } = publishBriefing(draft, ukraine, "2026-03-01", english);
  const later = {
    ...ukraine,
    claims: (ukraine.claims ?? []).map((claim) =>
      claim.id === "UKR-CLM-066" ? { ...claim, low: "600000000000", high: "600000000000" } : claim,
    ),
  };

  test("keeps its figures whatever the record becomes", () => {
    expect(problems).toEqual([]);
    for (const live of findLive(published.body))
      expect(shownFigure(live, published, later, inEnglish)).toEqual(shownFigure(live, draft, ukraine, inEnglish));
    expect(writeBriefingFile(published, later, "html")).toBe(writeBriefingFile(published, ukraine, "html"));
  });

  test("owes a dated correction for what changed, once", () => {
    const due = datedNotes(briefingChanges(published, later), "2026-04-02");
    expect(due).toMatchObject([
      {
        figure: "claim UKR-CLM-066",
        on: "2026-04-02",
        was: expect.stringContaining("588") as string,
        now: expect.stringContaining("600") as string,
      },
    ]);
    expect(datedNotes(briefingChanges({ ...published, corrections: due }, later), "2026-04-03")).toEqual([]);
    expect(datedNotes(briefingChanges(published, ukraine), "2026-04-02")).toEqual([]);
  });

  test("comes back from its file", () => {
    expect(readBriefing(writeBriefing(published), "b")).toEqual({ ok: true, value: published });
    const note = {
      figure: "table topic=x",
      of: "Dead (UN, 2031)",
      also: ["chart topic=x"],
      on: "2031-03-09",
      was: "5 persons",
      now: "6 persons",
    };
    const noted = {
      ...published,
      corrections: [note, { figure: "table topic=x", on: note.on, was: "a | 5", now: "a | 6" }],
    };
    expect(readBriefing(writeBriefing(noted), "b")).toEqual({ ok: true, value: noted });
    // A note of a line names it; one of a whole table, as they were once written, still shows.
    for (const told of ["Dead (UN, 2031): 5 persons → 6 persons", "a | 5 → a | 6"])
      expect(writeBriefingFile(noted, later, "md")).toContain(told);
  });
});

test("a figure that cannot be drawn stops publication and is named", () => {
  const { briefing: same, problems } = publishBriefing(briefing("{{claim GONE}}"), ukraine, "2026-03-01", english);
  expect(same.published).toBeNull();
  expect(problems.map(inEnglish)).toEqual([expect.stringContaining("GONE")]);
});

test("a chart of an issue has a row for each text, with no limit and text not known in words, in every format", () => {
  const shown = briefing("{{chart issue=military-cap}}\n");
  const [live] = findLive(shown.body);
  const resolved = live === undefined ? null : shownFigure(live, shown, ukraine, inEnglish);
  expect(resolved).toMatchObject({
    kind: "chart",
    shape: "bars",
    rows: ukraine.drafts.map(({ draft }) => ({ label: draft.title })),
  });
  const rows = resolved?.kind === "chart" ? resolved.rows : [];
  expect(rows.map(({ low, without, words }) => [low, without, words])).toEqual([
    ["600000", undefined, "in peace and war"],
    [null, "unlimited", undefined],
    ["800000", undefined, "in peacetime only"],
    [null, "unknown", undefined],
    ["800000", undefined, "in peacetime only"],
  ]);
  for (const words of ["no limit", "text not known; reported: ", "up to 600,000 persons, in peace and war"]) {
    expect(plainOf(resolved)).toContain(words);
    expect(writeBriefingFile(shown, ukraine, "html")).toContain(words);
    expect(writeBriefingFile(shown, ukraine, "md")).toContain(words);
  }
  // A text that is known but names no figure is not called unknown.
  const terms = briefing("{{chart issue=elections}}\n");
  const [term] = findLive(terms.body);
  const told = plainOf(term === undefined ? null : shownFigure(term, terms, ukraine, inEnglish));
  expect(told).toMatch(
    /US 28-point draft: up to 100 days.*counter-proposal: mark-up of the US draft: Soon after signature/u,
  );
  expect(
    publishBriefing(briefing("{{chart issue=nato-membership}}\n"), ukraine, "2026-03-01", english).problems,
  ).toHaveLength(1);
});

test("a chart says of a text whose points speak of the issue that no option is entered, not that no figure is on record", () => {
  const { positions, ...rest } = ukraine;
  const issue = positions?.issues.find(({ id }) => id === "military-cap");
  const text = ukraine.drafts.find(({ draft }) => draft.points.length > 0);
  const [point] = text?.draft.points ?? [];
  if (issue === undefined || text === undefined || point === undefined || positions === undefined) expect.fail();
  const issues = [{ ...issue, points: { ...issue.points, [text.id]: [point.id] } }];
  const unread = {
    ...rest,
    positions: { ...positions, issues, positions: positions.positions.filter(({ draft }) => draft !== text.id) },
  };
  const shown = briefing("{{chart issue=military-cap}}\n");
  const [live] = findLive(shown.body);
  const told = plainOf(live === undefined ? null : shownFigure(live, shown, unread, inEnglish));
  expect(told).toContain(`${text.draft.title}: no option entered`);
  expect(told).not.toContain("no figure on record");
});

test("a table or chart says in words which of its figures another has replaced, and by what", () => {
  for (const kind of ["chart", "table"]) {
    const shown = briefing(`{{${kind} claims=UKR-CLM-020,UKR-CLM-025}}\n`);
    const [live] = findLive(shown.body);
    const resolved = live === undefined ? null : shownFigure(live, shown, ukraine, inEnglish);
    const told = "up to 250,000 persons (replaced by 275,000–325,000 persons, CSIS Jan 2026, December 2025)";
    expect(plainOf(resolved)).toContain(told);
    expect(plainOf(resolved).match(/replaced/gu)).toHaveLength(1);
    for (const format of ["html", "md"] as const) expect(writeBriefingFile(shown, ukraine, format)).toContain(told);
  }
});

test("a table or chart of a quantity shows its current figures alone, as docs/briefings.md says", () => {
  for (const kind of ["chart", "table"]) {
    const shown = briefing(`{{${kind} topic=killed-russia}}\n`);
    const [live] = findLive(shown.body);
    const told = plainOf(live === undefined ? null : shownFigure(live, shown, ukraine, inEnglish));
    expect(told).toContain("275,000–325,000 persons");
    expect(told).not.toMatch(/250,000|replaced/u);
  }
});

test("a chart without a title is called like its quantity among the evidence, with the unit", () => {
  const captions = ["topic=displacement", "topic=killed-russia,killed-ukraine", "claims=UKR-CLM-058,UKR-CLM-059"].map(
    (what) => {
      const [live] = findLive(`{{chart ${what}}}`);
      const shown = live === undefined ? null : shownFigure(live, briefing(""), ukraine, inEnglish);
      return shown?.kind === "chart" ? shown.caption : plainOf(shown);
    },
  );
  expect(captions).toEqual([
    "Displacement (persons)",
    "Killed, Russia; Killed, Ukraine (persons)",
    "Frozen assets (EUR billion)",
  ]);
});

test("a figure that is not there is answered by what to write instead", () => {
  const told = (id: string, state: typeof ukraine = ukraine) => {
    const shown = briefing(`{{claim ${id}}}\n`);
    const [live] = findLive(shown.body);
    return plainOf(live === undefined ? null : shownFigure(live, shown, state, inEnglish));
  };
  for (const id of ["UKR-CLM-66", "ukr-clm-066", "UKR_CLM_066", "UKR-CLN-066"])
    expect(told(id)).toMatch(
      /^There is no claim ".*" that readers of this briefing can see\. Write \{\{claim UKR-CLM-066\}\} \(RDNA5, about USD 588/u,
    );
  expect(told("frozen-assets")).toMatch(/Write \{\{claim UKR-CLM-05\d\}\} \(.*\) or \{\{claim /u);
  expect(told("NO-SUCH")).toMatch(/Write the id that a figure has under Evidence, such as \{\{claim UKR-CLM-\d+\}\}/u);
  expect(told("x", { ...ukraine, claims: [] })).toContain("add one under Evidence");
});

test("only verbatim words are quoted", () => {
  const verbatim = irrin.drafts.find(({ draft }) =>
    draft.points.some(({ wording, text }) => wording === "verbatim" && text.length > 20),
  );
  const point = verbatim?.draft.points.find(({ text }) => text.length > 20);
  const words = point?.text.slice(0, 15).trim() ?? "";
  const shown = (body: string, state = irrin) =>
    findLive(body).map((live) => shownFigure(live, briefing(body), state, inEnglish));
  expect(shown(`{{quote ${verbatim?.id ?? ""} ${point?.id ?? ""} "${words}"}}`)).toMatchObject([
    { kind: "quote", text: words },
  ]);
  expect(shown(`{{quote ${verbatim?.id ?? ""} ${point?.id ?? ""} "words that nobody wrote"}}`)).toMatchObject([
    { code: "not-verbatim" },
  ]);
  expect(shown("{{quote us-28 6}}", ukraine)).toMatchObject([{ code: "not-verbatim" }]);
});

test("a count names between whom, by whose declaration, and who is not part of it", () => {
  const [live] = findLive("{{count ua-us-20}}");
  const said = live === undefined ? "" : plainOf(shownFigure(live, briefing(""), ukraine, inEnglish));
  for (const part of [
    "2 of 20 points as open",
    "Ukraine and the United States",
    "President Zelenskyy",
    "23 December 2025",
    "Russia was not part",
  ])
    expect(said).toContain(part);
});

function textOf(blocks: readonly DocumentBlock[]): string {
  const inlines = (list: readonly Inline[]): string =>
    list
      .map((inline) =>
        "inlines" in inline ? inlines(inline.inlines) : inline.kind === "live" ? inline.live.key : inline.text,
      )
      .join("");
  return blocks
    .map((block) =>
      block.kind === "list"
        ? block.items.map(inlines).join(" ")
        : block.kind === "table"
          ? [block.header, ...block.rows].flat().map(inlines).join(" ")
          : block.kind === "live"
            ? block.live.key
            : block.kind === "rule"
              ? ""
              : inlines(block.inlines),
    )
    .join(" ");
}

test("no word of the source is lost", () => {
  const lettersOf = (text: string): readonly string[] =>
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^\d{1,3}$/u.test(word)).toSorted();
  const piece = fc.constantFrom(
    "word",
    "*stress*",
    "**strong**",
    "- item",
    "1. first",
    "# Head",
    "> said",
    "| a | b |",
    "|---|---|",
    "{{claim X}}",
    "{{chart topic=y}}",
    "слово",
    "كلمة",
    "`code`",
    "[link](https://example.org)",
    "a*b",
    "_",
    "**",
    "{{",
    "}}",
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.constantFrom(" ", "\n", "\n\n")), { maxLength: 14 }), (parts) => {
      const body = parts.map(([text, gap]) => text + gap).join("");
      const kept = new Map<string, number>();
      for (const word of lettersOf(textOf(parseDocument(body)))) kept.set(word, (kept.get(word) ?? 0) + 1);
      for (const word of lettersOf(body.replace(/\]\([^)]*\)/gu, "]"))) {
        expect([body, word, (kept.get(word) ?? 0) > 0]).toEqual([body, word, true]);
        kept.set(word, (kept.get(word) ?? 0) - 1);
      }
    }),
    { numRuns: runs },
  );
});

test("files hold no script and no address of anybody else", () => {
  const hostile = briefing(
    '# <script>alert(1)</script>\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) & "quotes"\n',
  );
  const html = String(writeBriefingFile(hostile, ukraine, "html"));
  expect(html).not.toMatch(/<script|<img|href="javascript/u);
  expect((writeBriefingFile(hostile, ukraine, "docx") as Uint8Array).length).toBeGreaterThan(1000);
});

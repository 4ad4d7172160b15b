import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { standingTable } from "../src/cli/publish/tables/texts.ts";
import type { Said } from "../src/core/common/said.ts";
import { findLive } from "../src/core/briefing/live.ts";
import { stateOn } from "../src/core/briefing/on-day.ts";
import { resolveLive } from "../src/core/briefing/resolve.ts";
import { standingReport, talksOf } from "../src/core/record/standing/index.ts";
import type { Entry } from "../src/core/record/entry.ts";
import { fold } from "../src/core/record/fold.ts";
import { importEntries } from "../src/core/record/importing.ts";
import type { TalksState } from "../src/core/record/talks.ts";
import { writeProcess } from "../src/formats/process-record.ts";
import { writeTableCsv, writeTableJson } from "../src/formats/tables/index.ts";
import { standingRoute } from "../src/server/routes/standing.ts";
import { OverviewPage } from "../src/views/pages/overview/overview-page.tsx";
import { StatusPage } from "../src/views/pages/record/status/status-page.tsx";
import { en, inEnglish } from "../src/words/english.ts";
import { parley } from "./cli/in-process.ts";
import { example } from "./examples/load.ts";
import { nested, opened } from "./support/history.ts";
import { drawn, frameOf, recordOf } from "./support/pages.ts";

/* One count of what is agreed, whoever shows it: read from what each shows, not from the function behind them. */

/** How many provisions somebody shows at each level, by its name on that page. */
type Shown = Readonly<Record<string, number>>;
interface Told {
  readonly said: string;
  readonly shown: Shown;
}

const LEVELS = ["closed", "agreed", "agreed ad referendum", "agreed in substance", "open"];
const folder = mkdtempSync(join(tmpdir(), "standing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function tallied(levels: readonly string[]): Shown {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, 0]));
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function all(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => wordsOf(match[1] ?? ""));
}

function onOverview(talks: TalksState, entries: readonly Entry[]): Told {
  const html = drawn(OverviewPage, "overview", { ...frameOf(recordOf(entries, talks)), state: talks, whole: talks });
  const ledger = /<ol class="strip-bars".*?<\/ol>/su.exec(html.split('class="declared"')[0] ?? "")?.[0] ?? "";
  const levels = all(ledger, /<span class="heard">(.*?)<\/span>/gsu).map((said) =>
    (said.split(": ").at(-1) ?? "").replace(", provisional", ""),
  );
  return { said: all(html, /<p class="stand-say">(.*?)<\/p>/gsu)[0] ?? "", shown: tallied(levels) };
}

function onStatus(talks: TalksState, entries: readonly Entry[]): Told {
  const html = drawn(StatusPage, "status", frameOf(recordOf(entries, talks)));
  const levels = all(html, /<span class="record-level">.*?<b>(.*?)<\/b>/gsu);
  return { said: all(html, /<p class="record-sentence"><b>(.*?)<\/b>/gsu)[0] ?? "", shown: tallied(levels) };
}

function published(talks: TalksState): readonly Told[] {
  const table = standingTable({ state: talks, t: en });
  const spoken = (level: string) => level.replace(/^agreed-/u, "agreed ").replace("-", " ");
  const at = table.columns.findIndex(({ id }) => id === "level");
  const said = table.notes[0] ?? "";
  const lines = new TextDecoder().decode(asBytes(writeTableCsv(table))).split(/\r?\n/u);
  const csv = LEVELS.map((level) => [
    level,
    lines.filter((line) => line.split(",").some((cell) => spoken(cell) === level)).length,
  ]);
  const json = JSON.parse(new TextDecoder().decode(asBytes(writeTableJson(table)))) as {
    rows: Record<string, string>[];
  };
  return [
    { said, shown: Object.fromEntries(csv) as Shown },
    { said, shown: tallied(json.rows.map((row) => spoken(String(Array.isArray(row) ? row[at] : row["level"])))) },
  ];
}

function asBytes(written: string | Uint8Array): Uint8Array {
  return typeof written === "string" ? new TextEncoder().encode(written) : written;
}

interface Report {
  readonly said: string;
  readonly counts: Readonly<Record<string, number>>;
}

function ofReport({ said, counts }: Report): Told {
  const spoken = Object.entries(counts).map(([level, n]) => [
    level.replace(/^agreed-/u, "agreed ").replace("-", " "),
    n,
  ]);
  return { said, shown: Object.fromEntries(spoken) as Shown };
}

async function asked(entries: readonly Entry[]): Promise<Told> {
  const store = {
    read: (_process: string, _audience: unknown, after: Readonly<Record<string, number>>) =>
      Promise.resolve({ ok: true, value: entries.filter(({ room, seq }) => seq > (after[room] ?? 0)) }),
  };
  const query = { process: entries[0]?.process };
  const answer = await standingRoute.handle({ ...query, query, audience: {} } as never, { store } as never);
  return ofReport(JSON.parse(JSON.stringify(answer.body)) as Report);
}

async function onCommandLine(entries: readonly Entry[]): Promise<Told> {
  const into = mkdtempSync(join(folder, "talks-"));
  for (const [path, bytes] of writeProcess(entries, [])) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), bytes);
  }
  const { code, out, err } = await parley("status", into, "--json");
  if (code !== 0) throw new Error(err);
  const { out: plain } = await parley("status", into);
  const told = ofReport(JSON.parse(out) as Report);
  expect(plain.split("\n")[0]).toBe(told.said);
  return told;
}

/** Everybody tells the same; returns what. */
async function agree(entries: readonly Entry[], how: { readonly commandLine: boolean }): Promise<Told> {
  const talks = fold(entries);
  const first = onOverview(talks, entries);
  const total = Object.values(first.shown).reduce((sum, n) => sum + n, 0);
  if (total > 0) for (const other of [onStatus(talks, entries), ...published(talks)]) expect(other).toEqual(first);
  expect(await asked(entries)).toEqual(first);
  if (how.commandLine) expect(await onCommandLine(entries)).toEqual(first);
  return first;
}

async function entriesOf(name: string): Promise<readonly Entry[]> {
  const state = await example(name);
  const entries = importEntries(state, [], { process: state.id, by: "me", at: "2031-06-01T00:00:00.000Z" }, () =>
    "0".repeat(32),
  );
  if (!entries.ok) throw new Error(JSON.stringify(entries.failure));
  return entries.value;
}

/** Says no more than that something was agreed. */
const AGREED_NOW = /\b(?:is|are|stands?|remains?) (?:provisionally )?agreed\b/iu;

test("both examples are counted alike by all who show them, and Ukraine says in no present tense that anything is agreed", async () => {
  const ukraine = await entriesOf("ukraine");
  const told = await agree(ukraine, { commandLine: true });
  expect(told.shown).toEqual({ closed: 0, agreed: 0, "agreed ad referendum": 0, "agreed in substance": 0, open: 42 });
  const talks = fold(ukraine);
  const frame = { ...frameOf(recordOf(ukraine, talks)), state: talks, whole: talks };
  const overview = wordsOf(drawn(OverviewPage, "overview", frame)).replace(en.overview.provisionalText, "");
  expect(overview).toContain(
    "On 23 December 2025 President Zelenskyy named 2 of 20 points as open between Ukraine and United States, which leaves 18. Russia was not part of it",
  );
  expect(overview).not.toMatch(AGREED_NOW);
  expect(told.said).not.toMatch(AGREED_NOW);

  const lake = await agree(await entriesOf("lake-irrin"), { commandLine: true });
  expect(lake.shown["closed"]).toBe(108);
  expect(lake.said).toContain("was signed on 30 May 2031 by Ketara and Solmark");
});

test("a folder without a record counts as it does once it is imported", async () => {
  for (const name of ["ukraine", "lake-irrin"]) {
    const state = await example(name);
    const entries = await entriesOf(name);
    const record = { ...frameOf(recordOf(entries, fold(entries))), record: null, state, whole: state };
    const files = drawn(OverviewPage, "overview", record);
    expect(all(files, /<p class="stand-say">(.*?)<\/p>/gsu)[0]).toBe(onOverview(fold(entries), entries).said);
  }
});

const ids = ["1", "1/a", "1/b", "2", "II"] as const;
const step = fc.record({
  kind: fc.constantFrom("mark", "mark", "mark", "draft", "proposal"),
  at: fc.constantFrom(...ids),
  level: fc.constantFrom("open", "agreed-in-substance", "agreed-ad-referendum", "agreed", "closed"),
  between: fc.constantFrom(["KE", "SO"], ["KE", "SO", "CU"], ["CU", "OB"]),
});

test("generated talks are counted alike by all who show them, and the sentence counts each provision once", async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const history = opened();
      const changed: Record<string, string> = {};
      history.write("draft", { id: "d", party: "KE", draft: nested(changed) }, { on: "2031-03-03", party: "KE" });
      for (const [nth, { kind, at, level, between }] of steps.entries()) {
        const on = `2031-03-${String(nth + 4).padStart(2, "0")}`;
        const mark = { draft: "d", point: at, level, between, notPart: [], declaredBy: "the chair", on, sources: [] };
        if (kind === "mark") history.write("mark", mark, { on });
        else if (kind === "draft") {
          changed[at] = `Version ${nth}.`;
          history.write("draft", { id: "d", party: "KE", draft: nested(changed) }, { on, party: "KE" });
        } else
          history.write(
            "proposal",
            { draft: "d", point: at, operation: "replace", text: "Other." },
            { on, party: "SO" },
          );
      }
      const { said, shown } = await agree(history.entries, { commandLine: runs++ % 10 === 0 });
      const total = Object.values(shown).reduce((sum, n) => sum + n, 0);
      if (total === 0) return;
      // Each provision stands once in the sentence, at the level that the bars show.
      const counted = [
        ...(said.split(". ")[0] ?? "").matchAll(
          /(\d+)(?: of \d+ provisions)?(?: provisions)?(?: (?:is|are))? (agreed|ad ref|in sub|closed|open)/gu,
        ),
      ];
      expect(counted.reduce((sum, match) => sum + Number(match[1]), 0)).toBe(total);
      const open = Number(/(\d+)(?: provisions)? (?:is|are) open/u.exec(said)?.[1] ?? 0);
      expect(open).toBe(shown["open"]);
    }),
    { numRuns: 30 },
  );
});

test("what parties said of a count goes wherever the count goes, in the same words", async () => {
  const state = await example("ukraine");
  const report = standingReport(talksOf(state), null);
  const remark = "Russia, 26 December 2025: Says that the text differs fundamentally";
  expect(report.declared[0]?.remarks.map(inEnglish)).toEqual([expect.stringContaining(remark)]);
  const told = await parley("status", "examples/ukraine");
  expect(told.out).toContain(`\n  ${remark}`);
  const live = findLive("{{count ua-us-20}}")[0]!;
  const figure = resolveLive(live, state) as { text: Said };
  expect(inEnglish(figure.text)).toContain(`which leaves 18; Russia was not part of this count (${remark}`);
  // On a day before it nobody had said it.
  const then = stateOn(state, "2025-12-25");
  expect(inEnglish((resolveLive(live, then) as { text: Said }).text)).not.toContain("Says that");
});

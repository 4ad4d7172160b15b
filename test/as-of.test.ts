import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { drawnOn } from "../src/core/briefing/on-day.ts";
import { lastDayOf } from "../src/core/common/day.ts";
import { findLive } from "../src/core/briefing/live.ts";
import { entriesOn, processOn, talksOn } from "../src/core/record/as-of.ts";
import type { Entry } from "../src/core/record/entry.ts";
import { fold } from "../src/core/record/fold.ts";
import { importEntries } from "../src/core/record/importing.ts";
import type { ProcessState } from "../src/core/record/state.ts";
import { processFolderFiles } from "../src/formats/process-folder.ts";
import { inputOf } from "../src/cli/publish/run.ts";
import { makeSite } from "../src/cli/publish/site.ts";
import { loadPages, pages } from "../src/views/pages/registry.ts";
import { WorkbenchProvider, type StillPage } from "../src/views/workbench.ts";
import { en } from "../src/words/english.ts";
import { parley } from "./cli/in-process.ts";
import { example } from "./examples/load.ts";
import { placesOf, smallRecord } from "./hostile/sample.ts";
import { histories } from "./support/history.ts";
import { frameOf, recordOf } from "./support/pages.ts";

/* What is shown of a day never depends on an entry that became known later: without those entries, the same bytes. */

/** Pages of what is written and waits today, whatever day is read. */
const NOW: ReadonlySet<string> = new Set(["tabling", "waits"]);
const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 60) };
const folder = mkdtempSync(join(tmpdir(), "as-of-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The entries that a day knows, and who negotiates: that is told of every day. */
function knownOn(entries: readonly Entry[], day: string): readonly Entry[] {
  const known = new Set(entriesOn(entries, day));
  return entries.filter((entry) => known.has(entry) || entry.kind === "process" || entry.kind === "party");
}

async function recordFrom(name: string): Promise<readonly Entry[]> {
  const state = await example(name);
  const made = importEntries(state, [], { process: state.id, by: "me", at: "2031-06-01T00:00:00.000Z" }, () =>
    "0".repeat(32),
  );
  if (!made.ok) throw new Error(made.failure.code);
  return made.value;
}

test("the talks of a day do not depend on what became known later", () => {
  const days = fc.constantFrom("2031-03-02", "2031-03-05", "2031-03-08", "2031-03-09", "2031-03-11");
  fc.assert(
    fc.property(histories(), days, (entries, day) => {
      expect(talksOn(knownOn(entries, day), { day })).toEqual(talksOn(entries, { day }));
    }),
    runs,
  );
});

describe("pages of a day are drawn alike without what became known later", async () => {
  await loadPages();
  const draw = (
    entries: readonly Entry[],
    day: string,
    at: number,
    values: Readonly<Record<string, string>>,
    still?: StillPage,
  ): string => {
    const page = pages[at];
    if (page === undefined) throw new Error("no such page");
    const whole = fold(entries);
    const state = talksOn(entries, { day });
    const frame = { ...frameOf({ ...recordOf(entries, state), whole }), state, whole };
    const place = { process: whole.id, page: page.id, asOf: day, values };
    const value = { ...frame, place, ...(still === undefined ? {} : { still }) };
    return renderToStaticMarkup(createElement(WorkbenchProvider, { value }, createElement(page.Page)));
  };
  /** Every file that a page offers: one that nothing reacts on asks for each at once, to link it. */
  const filesOf = (entries: readonly Entry[], day: string, at: number): readonly string[] => {
    const files: string[] = [];
    const file: StillPage["file"] = (id, format, request) => {
      files.push(JSON.stringify([id, format, request()]));
      return null;
    };
    draw(entries, day, at, {}, { file });
    return files;
  };
  const alike = (entries: readonly Entry[], day: string, only: readonly string[] = []): number => {
    const then = knownOn(entries, day);
    const state = fold(entries);
    expect(then.length).toBeLessThan(entries.length);
    let drawn = 0;
    for (const [at, { id }] of pages.entries()) {
      if (NOW.has(id) || (only.length > 0 && !only.includes(id))) continue;
      for (const values of placesOf(id, state)) {
        expect
          .soft(draw(entries, day, at, values), `${id} ${JSON.stringify(values)}`)
          .toBe(draw(then, day, at, values));
        drawn++;
      }
    }
    return drawn;
  };
  test("of the Ukraine example", async () => {
    expect(alike(await recordFrom("ukraine"), "2025-11-30")).toBeGreaterThan(50);
  });
  test("of the Lake Irrin example, while its agreement is watched", async () => {
    const shown = ["overview", "briefings", "monitoring", "schedule", "rooms"];
    expect(alike(await recordFrom("lake-irrin"), "2031-06-10", shown)).toBeGreaterThan(12);
  });
  test("of a record that holds every kind of entry", () => {
    expect(alike(smallRecord(), "2031-03-16")).toBeGreaterThan(50);
  });
  test("and so are the files that they offer, though the page knows all", async () => {
    const day = "2025-11-30";
    const entries = await recordFrom("ukraine");
    const then = knownOn(entries, day);
    const offered = pages.flatMap(({ id }, at) => {
      if (NOW.has(id)) return [];
      const files = filesOf(entries, day, at);
      expect.soft(filesOf(then, day, at), id).toEqual(files);
      return files;
    });
    expect(offered.length).toBeGreaterThan(20);
  });
});

function written(name: string, files: ReadonlyMap<string, Uint8Array>): string {
  const into = mkdtempSync(join(folder, "folder-"));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(into, name, path)), { recursive: true });
    writeFileSync(join(into, name, path), bytes);
  }
  return join(into, name);
}

async function published(from: string, day: string): Promise<ReadonlyMap<string, string>> {
  const site = join(mkdtempSync(join(folder, "site-")), "site");
  const { code, err } = await parley("publish", from, "-o", site, "--as-of", day, "--no-pictures");
  expect(code, err).toBe(0);
  const paths = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(site.length), readFileSync(path, "latin1")];
    }),
  );
}

describe("what is published of a day", () => {
  const day = "2025-12-12";
  test("from files is the same without what those files say of later days, and tells no figure, text or briefing of later", async () => {
    const state = await example("ukraine");
    const then = processOn(state, day);
    expect(processOn(then, day)).toEqual(then);
    const site = await published(written("ukraine", processFolderFiles(state)), day);
    expect(await published(written("ukraine", processFolderFiles(then)), day)).toEqual(site);
    const later = [
      ...(state.claims ?? []).filter(({ id }) => then.claims?.every((claim) => claim.id !== id) === true),
      ...state.drafts.filter(({ id }) => then.drafts.every((draft) => draft.id !== id)),
      ...(state.briefings ?? []),
    ];
    expect(later.length).toBeGreaterThan(20);
    // Each page says its day at the top, and is cited by it.
    expect(site.get("/index.html")).toMatch(/Shown as of 12 December 2025\..*Cite as:.*as of 12 December 2025/su);
    for (const [path, words] of site)
      if (/\.(?:html|csv|json|xml|ics)$/u.test(path))
        for (const { id } of later) expect(words.includes(id), `${id} in ${path}`).toBe(false);
  });

  test("from a record is the same without what became known later", async () => {
    const entries = await recordFrom("ukraine");
    const site = (known: readonly Entry[]) => {
      const common = { language: "en", t: en, generator: "Parley", pictures: false } as const;
      return makeSite({ ...common, ...inputOf({ state: fold(known), entries: known }, day, common) });
    };
    expect(new Map(await site(knownOn(entries, day)))).toEqual(new Map(await site(entries)));
  });

  test.each([
    ["status", []],
    ["sentences", ["--json"]],
  ] as const)("on the command line: %s", async (command, options) => {
    const state = await example("ukraine");
    const told = async (from: ProcessState) =>
      (await parley(command, ...options, written("ukraine", processFolderFiles(from)), "--as-of", day)).out;
    const all = await told(state);
    expect(all.length).toBeGreaterThan(50);
    expect(await told(processOn(state, day))).toBe(all);
    // What became known later has something to say of the same.
    expect((await parley(command, ...options, written("ukraine", processFolderFiles(state)))).out).not.toBe(all);
  });
});

describe("what one entry holds of several days", () => {
  /** Days and months that words name, as `2025-12-09` or `2025-12`. */
  function* datesIn(words: string): Generator<string> {
    for (const [day] of words.matchAll(/\b20\d\d-\d\d(?:-\d\d)?\b/gu)) yield day;
    const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    for (const [, day, name = "", year] of words.matchAll(/\b(?:(\d{1,2}) )?([A-Z][a-z]{2})[a-z]*\.? (20\d\d)\b/gu)) {
      const month = names.indexOf(name.toLowerCase()) + 1;
      if (month === 0) continue;
      yield [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
    }
  }
  function* wordsIn(value: unknown, path = ""): Generator<readonly [string, string]> {
    if (typeof value === "string") yield [path, value];
    else if (typeof value === "object" && value !== null)
      for (const [name, each] of Object.entries(value)) yield* wordsIn(each, `${path}/${name}`);
  }
  /** Days that were still to come when they were named: of a programme, a truce, a cut-off. */
  const PLANS = [
    /^2026-27$/u,
    /^Brokers a truce of 9 to 11 May 2026\.$/u,
    /deadline 27 Nov 2025/u,
    /^Verified residents of /u,
  ];

  test.each(["ukraine", "lake-irrin"])("of %s names no later day", async (name) => {
    const state = await example(name);
    const days = new Set([
      ...state.events.map(({ date }) => date),
      ...state.drafts.map(({ draft }) => draft.date ?? ""),
    ]);
    for (const day of [...days].filter((each) => each.length === 10)) {
      const { drafts, events, counts, shares, marks, parties, positions, claims, topics } = processOn(state, day);
      for (const [path, words] of wordsIn({
        drafts,
        events,
        counts,
        shares,
        marks,
        parties,
        positions,
        claims,
        topics,
      })) {
        if (PLANS.some((plan) => plan.test(words))) continue;
        for (const named of datesIn(words))
          expect(named <= day || day.startsWith(named), `${day} ${path}: ${words}`).toBe(true);
      }
    }
  });

  test("of the Ukraine example rests on no source that is not there yet alone", async () => {
    const state = await example("ukraine");
    const sourced = (book: ProcessState["positions"]) => [
      ...(book?.stakes ?? []).flatMap(({ interests, alternatives, redLines = [], ratification }) => [
        ...interests,
        ...alternatives,
        ...redLines,
        ...ratification,
      ]),
      ...(book?.delegates ?? []),
      ...(book?.consents ?? []),
      ...(book?.tiles ?? []),
      ...(book?.precedents ?? []),
      ...(book?.risks ?? []),
      ...(book?.contributions ?? []),
    ];
    let shown = 0;
    for (const day of ["2025-05-20", "2025-08-20", "2025-11-21", "2025-12-26"])
      for (const { text, sources } of sourced(processOn(state, day).positions)) {
        expect(sources.length, `${day}: ${text}`).toBeGreaterThan(0);
        shown++;
      }
    expect(shown).toBeGreaterThan(50);
  });

  test("shows an option from the day on which somebody names it, or from its own", async () => {
    const state = await example("ukraine");
    const options = (day: string, id: string) =>
      processOn(state, day)
        .positions?.issues.find((issue) => issue.id === id)
        ?.options.map((option) => option.id);
    expect(options("2025-12-01", "znpp")).toEqual(["iaea-50-50", "ukraine-control"]);
    expect(options("2025-12-01", "guarantee-duration")).toEqual([]);
    expect(options("2025-12-24", "territory-donbas")).toContain("mutual-pullback");
    expect(options("2025-12-23", "territory-donbas")).not.toContain("mutual-pullback");
    // An issue that is put down on its day is on record with its options from then on, whoever names them.
    const added = { on: "2025-12-05", known: "2025-12-05", at: "2025-12-05T10:00:00.000Z" };
    const entries = (await recordFrom("ukraine")).map((entry) =>
      entry.kind === "issue" && entry.body?.["id"] === "znpp" ? { ...entry, ...added } : entry,
    );
    const [znpp] = talksOn(entries, { day: "2025-12-06" }).positions?.issues.filter(({ id }) => id === "znpp") ?? [];
    expect(znpp?.options).toHaveLength(6);
  });
});

test("what the sources cover is told no further than the day", async () => {
  const state = await example("ukraine");
  const untils = (day: string) => processOn(state, day).coverage.map(({ until }) => until);
  expect(untils("2025-12-01")).toEqual(["2025-12-01"]);
  expect(untils("2026-03-01")).toEqual(["2026-02", "2026-03-01"]);
  expect(untils("2030-01-01")).toEqual(state.coverage.map(({ until }) => until));
});

test("figures of a briefing of a day do not depend on what became known later", async () => {
  const days = ["2025-11-25", "2025-12-24", "2026-02-28"];
  const state = await example("ukraine");
  const bodies = (state.briefings ?? []).map(({ body }) => body);
  const lives = findLive([...bodies, "{{matrix issues=all}}", "{{timeline}}", "{{matrix}}"].join("\n\n"));
  expect(lives.length).toBeGreaterThan(10);
  for (const asOf of days) {
    const then = processOn(state, asOf);
    for (const live of lives) {
      const drawn = drawnOn(live, { asOf }, state);
      // What is not there yet is refused, the more shortly where nothing is known of it.
      if (drawn.kind !== "problem") expect(drawnOn(live, { asOf }, then), `${live.key} ${asOf}`).toEqual(drawn);
      else expect(drawnOn(live, { asOf }, then).kind).toBe("problem");
    }
  }
});

describe("no figure is told before it could be known", () => {
  const date = fc.constantFrom("2031", "2031-02", "2031-03", "2031-03-02", "2031-03-05", "2031-03-09", "2031-04-01");
  const sources = { jan: "2031-01-10", mar: "2031-03-05", spring: "2031-04", none: null } as const;
  const names = Object.keys(sources) as (keyof typeof sources)[];
  const figure = fc.record({ asOf: fc.option(date), sources: fc.subarray(names) });
  const ends = (text: string) => [text.padEnd(10, "-01-01".slice(text.length - 4)), lastDayOf(text)] as const;

  test("neither before its own day nor before a source that can have told it", async () => {
    const base = await example("lake-irrin");
    const [told] = base.events;
    if (told === undefined) throw new Error("no event");
    const first = { ...told, date: "2030-01-01", drafts: [], sources: [] };
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("2031-01-10", "2031-03-01", "2031-03-05", "2031-04-30"),
        fc.boolean(),
        (figures, day, nowKnown) => {
          const state: ProcessState = {
            ...base,
            drafts: [],
            events: [first],
            counts: [],
            topics: [],
            copies: [],
            resolutions: [],
            briefings: [],
            positions: { families: [], issues: [], positions: [] },
            sources: Object.fromEntries(
              names.map((id) => [
                id,
                { id, title: id, publisher: id, date: sources[id], url: "", kind: "news" as const },
              ]),
            ),
            claims: figures.map((each, at) => ({
              id: `c${at}`,
              topic: "t",
              statement: "s",
              low: "1",
              high: "1",
              unit: "persons",
              scope: "",
              estimator: null,
              confidence: "found" as const,
              ...each,
            })),
          };
          const shown = processOn(state, day, nowKnown).claims ?? [];
          for (const { asOf, sources: named } of shown) {
            if (asOf !== null) expect(ends(asOf)[0] <= day).toBe(true);
            if (nowKnown) continue;
            // Nothing later is named as its source, and one that is named can have told it, where any could.
            for (const id of named) expect(lastDayOf(sources[id as keyof typeof sources] ?? day) <= day).toBe(true);
          }
          for (const [at, { asOf, sources: named }] of figures.entries()) {
            // One that is neither dated nor of a dated source stands from the first day.
            if (nowKnown || (asOf === null && named.every((id) => sources[id] === null))) continue;
            const able = named
              .flatMap((id) => sources[id] ?? [])
              .filter((on) => asOf === null || lastDayOf(on) >= ends(asOf)[0]);
            const known = able.length > 0 ? able.some((on) => lastDayOf(on) <= day) : lastDayOf(asOf ?? "") <= day;
            expect(shown.some(({ id }) => id === `c${at}`)).toBe(known);
          }
        },
      ),
      runs,
    );
  });

  test("nor where a record holds it as of an earlier day", async () => {
    const entries = (await recordFrom("ukraine")).map((entry) =>
      entry.kind === "claim" ? { ...entry, on: "2025-08-01", known: "2025-08-01" } : entry,
    );
    const day = "2025-12-01";
    const shown = talksOn(entries, { day }).claims ?? [];
    expect(shown.length).toBeGreaterThan(5);
    for (const { id, asOf } of shown) expect(asOf === null || ends(asOf)[0] <= day, id).toBe(true);
  });

  test("nor in what is published of the Ukraine example", async () => {
    const state = await example("ukraine");
    const day = "2025-12-01";
    const later = (state.claims ?? []).filter(({ asOf }) => asOf !== null && ends(asOf)[0] > day);
    expect(later.length).toBeGreaterThan(5);
    for (const [path, words] of await published(written("ukraine", processFolderFiles(state)), day))
      if (/\.(?:html|csv|json|svg|txt|embed)$/u.test(path))
        for (const { id, statement } of later) {
          expect(words.includes(id), `${id} in ${path}`).toBe(false);
          if (statement === "E3 and 20-point cap") expect(words.includes(statement), path).toBe(false);
        }
  });
});

import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pngOfSvg } from "../../src/cli/publish/pictures.ts";
import { makeSite } from "../../src/cli/publish/site.ts";
import { fold } from "../../src/core/record/fold.ts";
import { processOf } from "../../src/core/record/talks.ts";
import type { Redline } from "../../src/core/text/alignment.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { parseCsv } from "../../src/formats/csv.ts";
import { readLicence } from "../../src/formats/publish/licence.ts";
import { parseXml } from "../../src/formats/xml.ts";
import { RedlinePage } from "../../src/views/publish/redline-page.tsx";
import { WorkbenchProvider } from "../../src/views/workbench.ts";
import { opened } from "../support/history.ts";
import { example } from "../examples/load.ts";
import { axeViolations } from "./axe.ts";
import { browserFlags, installedBrowser } from "./browser.ts";
import { everyLanguage } from "../support/words.ts";

const { ar, en } = everyLanguage;

type Node = DefaultTreeAdapterTypes.ChildNode;
const head = { files: "0".repeat(64) };
let site: ReadonlyMap<string, Uint8Array | string>;
let texts: ReadonlyMap<string, string>;

async function siteOf(name: string): Promise<typeof site> {
  const state = await example(name);
  const named = { publisher: "Example Daily", licence: readLicence("CC-BY-4.0"), released: "2027-03-02" };
  return new Map(
    await makeSite({ state, head, ...named, language: "en", t: en, generator: "Parley test", pictures: false }),
  );
}

beforeAll(async () => {
  site = await siteOf("ukraine");
  texts = new Map(
    [...site].flatMap(([path, content]) => (typeof content === "string" ? [[path, content] as const] : [])),
  );
});

/** Elements of a page with their attributes. */
function* elements(node: Node): Generator<{ name: string; attrs: Readonly<Record<string, string>> }> {
  if ("tagName" in node)
    yield { name: node.tagName, attrs: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) };
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

const pages = () => [...texts].filter(([path]) => path.endsWith(".html") && !path.startsWith("files/"));

describe("a published site", () => {
  test("has every page that the record has something for", () => {
    const paths = pages().map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "index.html",
        "texts/us-28.html",
        // Every two texts, not only neighbours: the first plan against the latest is what most ask for.
        "texts/us-28--e3-28.html",
        "texts/us-28--ua-us-20.html",
        "texts/eur-24--ua-us-20.html",
        "positions.html",
        "positions-by-draft.html",
        "issues/military-cap.html",
        "regions.html",
        "timeline.html",
        "findings.html",
        "sources.html",
        "assets.html",
        "commitments/us-28.html",
        "checks/ua-us-20.html",
        "schedule/us-28-timeline.html",
        "schedule/us-28-fund.html",
        "bodies.html",
        "gaps.html",
        "counts.html",
        "data.html",
        "briefings/index.html",
        "briefings/where-the-talks-stand.html",
      ]),
    );
    // A briefing shows its charts without a script, and what it owes its readers: nothing.
    expect(texts.get("briefings/where-the-talks-stand.html")).toMatch(/published on 17 November 2026[\s\S]*<svg/u);
    expect([...site.keys()]).toEqual(
      expect.arrayContaining(["feed.xml", "calendar.ics", "CITATION.cff", "datacite.json", "data/dictionary.json"]),
    );
    // A view of a page of the workbench stands under its own name, and a choice of words of ours is no change of a text.
    expect(texts.get("counts.html")).toContain(`<h1>${en.commitments.monitoring.views.tallies}</h1>`);
    expect(texts.get("sources.html")).toContain(`<h1>${en.evidence.views.sources}</h1>`);
    expect(texts.get("texts/us-28--ua-us-20.html")).not.toContain(`${en.text.kind.wording}:`);
    for (const format of ["svg", "csv", "txt", "html"])
      expect(site.has(`files/chart-issue-military-cap.${format}`), format).toBe(true);
  });

  test.each(["ukraine", "lake-irrin"])("of %s links to nothing that is not there", async (name) => {
    // The files that it offers as well: each is read by itself, wherever it was saved.
    const files = name === "ukraine" ? site : await siteOf(name);
    const ids = new Map<string, Set<string>>();
    const links: [from: string, to: string][] = [];
    for (const [path, content] of files) {
      if (typeof content !== "string") continue;
      if (path === "feed.xml") for (const [, to = ""] of content.matchAll(/ href="([^"]*)"/gu)) links.push([path, to]);
      if (!/\.(?:html|svg)$/u.test(path)) continue;
      const known = new Set<string>();
      ids.set(path, known);
      for (const { name: tag, attrs } of elements(parse(content) as unknown as Node)) {
        if (attrs["id"] !== undefined) known.add(attrs["id"]);
        expect(tag, path).not.toBe("script");
        const asked = tag === "a" ? undefined : (attrs["src"] ?? (tag === "link" ? attrs["href"] : undefined));
        if (asked !== undefined && !asked.startsWith("data:")) expect(asked, path).not.toMatch(/^(?:https?:)?\/\//u);
        const href = tag === "a" ? (attrs["href"] ?? attrs["xlink:href"]) : asked;
        if (href !== undefined && !/^(?:https?|data|mailto):/u.test(href)) links.push([path, href]);
      }
    }
    const broken = links.flatMap(([from, href]) => {
      const { pathname, hash } = new URL(href, `http://site/${from}`);
      const path = decodeURIComponent(pathname.slice(1)) || "index.html";
      const anchor = decodeURIComponent(hash.slice(1));
      if (!files.has(path)) return [`${from}: ${href}`];
      return anchor === "" || ids.get(path)?.has(anchor) !== false ? [] : [`${from}: ${href} (no such place)`];
    });
    expect([...new Set(broken)]).toEqual([]);
    expect(links.length).toBeGreaterThan(500);
  });

  test("cites on every page as of which day and hash, and holds the notice", () => {
    for (const [path, html] of pages()) {
      expect(html, path).toContain(`files with SHA-256 ${head.files}`);
      expect(html, path).toContain("as of 17 November 2026");
    }
  });

  test("begins with the provisions that readers come for, text by text and where they stand", () => {
    const table =
      /class="data-table stacks key-issues">([^]*?)<\/table>/u.exec(texts.get("index.html") ?? "")?.[1] ?? "";
    expect(table.match(/<tr[ >]/gu)?.length).toBe(1 + 5);
    const row = /<tr[^>]*><th[^>]*><a [^>]*href="issues\/military-cap\.html"[^]*?<\/tr>/u.exec(table)?.[0] ?? "";
    for (const cell of ["At most 600,000", "No limit", "800,000 in peacetime"]) expect(row).toContain(cell);
    expect(texts.get("index.html")).toContain("Compensation for damage");
  });

  test("shows what texts oblige to: commitments with their words, phases, terms counted from days that nobody stated", () => {
    const list = texts.get("commitments/us-28.html") ?? "";
    // Each commitment with the point it rests on, folded, and its place in the page.
    expect(list.match(/<tr id="cm-US28-C\d+"/gu)?.length).toBe(67);
    expect(list).toMatch(/<details><summary>[^<]+<\/summary><div class="cm-detail">[^]*?<mark>/u);
    const timeline = texts.get("schedule/us-28-timeline.html") ?? "";
    expect(timeline.match(/date left open/gu)?.length).toBeGreaterThan(10);
    expect(timeline).toMatch(/Assumed start: 1 December 2026[^]*?100 days: through 11 March 2027/u);
    expect(texts.get("schedule/us-28-fund.html")).toContain("Funds and sums against a design sheet");
    expect(texts.get("bodies.html")).toContain("Monitoring designs");
    expect(texts.get("counts.html")).toMatch(/prisoners|Prisoners/u);
    // Pages of one text lead to those of the same text.
    expect(texts.get("checks/ua-us-20.html")).toMatch(
      /class="subpages"[^]*?href="\.\.\/schedule\/ua-us-20-relief\.html"[^]*?<\/nav>/u,
    );
  });

  test("offers nothing that cannot work without a script", () => {
    for (const [path, html] of pages()) {
      const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
      expect(main.match(/<(?:select|button|input|textarea)[^>]*>/gu), path).toBeNull();
    }
  });

  test("says who publishes it and what may be done with it, to people and to programs", () => {
    for (const [path, html] of pages()) {
      expect(html, path).toContain("Published by Example Daily");
      expect(html, path).toContain('rel="license" href="https://creativecommons.org/licenses/by/4.0/"');
      expect(html, path).toMatch(/: [^:]+\. Example Daily\. Public room, as of /u);
    }
    expect(texts.get("citation.bib")).toMatch(
      /^@misc\{ukraine-2026-11-17,\n {2}title = .*\n {2}publisher = \{Example Daily\},\n {2}year = \{2027\}/u,
    );
    expect(texts.get("CITATION.cff")).toContain("date-released: 2027-03-02\n");
    expect(texts.get("citation.ris")).toContain("PY  - 2027\r\n");
    expect(texts.get("citation.ris")).toContain("PB  - Example Daily\r\n");
    // Every source of the record, whichever page of the list the files are linked from.
    const items = JSON.parse(texts.get("files/sources.json") ?? "[]") as { id: string }[];
    expect(items.length).toBeGreaterThan(100);
    expect(texts.get("files/sources.bib")?.match(/^@/gmu)?.length).toBe(items.length);
    expect(texts.get("files/sources.ris")?.match(/^ER {2}- /gmu)?.length).toBe(items.length);
  });

  test("names each point of a comparison by its own label, in whatever order they correspond", () => {
    const points = ["1", "2"].map((label) =>
      point({ id: label, label: `Article ${label}`, text: `Text of ${label}.` }),
    );
    const tabled = (id: string) => ({ id, party: "UA", draft: draft({ title: id, points }) });
    const pair = { from: ["2", "1"], to: ["1"], relation: "same", edits: [], headingEdits: [], changes: [] };
    const redline = { pairs: [pair] } as unknown as Redline;
    const html = renderToStaticMarkup(
      createElement(
        WorkbenchProvider,
        { value: { t: en } },
        createElement(RedlinePage, { from: tabled("a"), to: tabled("b"), redline, path: "texts/a--b.html" }),
      ),
    );
    const names = [...html.matchAll(/#point-(\d)">(\d)/gu)].map(([, id, name]) => `${id} is ${name}`);
    expect(names).toEqual(["2 is 2", "1 is 1", "1 is 1"]);
  });

  test("counts the points of each draft by topic and says which institutions it names, on a page of its own", () => {
    const html = texts.get("topics.html") ?? "";
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    expect(main).toContain('class="data-table topic-table stacks"');
    expect(main).toContain('class="data-table topic-institutions stacks"');
    expect(main).toMatch(/href="texts\/[^"]+#point-/u);
    // What cannot work without a script, or leads nowhere here, is not there.
    expect(main).not.toMatch(/<select|<button|href="index\.html/u);
    expect(texts.get("texts/index.html")).toContain('href="../topics.html"');
  });

  test("draws its charts as pictures, letters and all, without a browser", async () => {
    const svg = texts.get("files/chart-issue-military-cap.svg") ?? "";
    const drawn = await pngOfSvg(svg);
    expect(drawn.slice(1, 4)).toEqual(new Uint8Array([0x50, 0x4e, 0x47]));
    // Without letters the picture would weigh less.
    expect(drawn.length).toBeGreaterThan((await pngOfSvg(svg.replace(/<text[^>]*>[^<]*<\/text>/gu, ""))).length * 2);
  });

  test("weighs at most 150 kB a page", () => {
    for (const [path, html] of pages()) expect(gzipSync(html).length, path).toBeLessThan(150_000);
  });

  test("has tables that are read back, and a dictionary that names every column", () => {
    const dictionary = JSON.parse(texts.get("data/dictionary.json") ?? "[]") as {
      id: string;
      columns: { id: string; title: string; description: string }[];
      rows: number;
    }[];
    expect(dictionary.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        "points",
        "topics",
        "institutions",
        "issues",
        "positions",
        "regions",
        "timeline",
        "claims",
        "findings",
        "sources",
      ]),
    );
    for (const { id, columns, rows } of dictionary) {
      for (const { id: name, title, description } of columns) {
        expect(description, `${id}.${name} has a meaning`).not.toBe("");
        expect(description.toLowerCase(), `${id}.${name} says more than its title`).not.toBe(title.toLowerCase());
      }
      const read = parseCsv(texts.get(`data/${id}.csv`) ?? "", { separator: "," });
      if (!read.ok) throw new Error(read.failure.code);
      expect(read.value[0]?.cells, id).toEqual(columns.map((column) => column.id));
      expect(read.value.length - 1, id).toBe(rows);
    }
  });

  test("has a feed that is XML and a calendar whose lines are short", () => {
    const feed = parseXml(texts.get("feed.xml") ?? "");
    expect(feed.ok).toBe(true);
    const summaries = [...(texts.get("feed.xml") ?? "").matchAll(/<summary>([^<]*)<\/summary>/gu)].map(
      ([, told]) => told,
    );
    expect(summaries.length).toBeGreaterThan(50);
    // What kind of entry it is and what it says, on one line.
    for (const told of summaries) expect(told).toMatch(/^(?:Text of|Event \(|Briefing)[^:\n]*: [^\n]{5,}$/u);
    expect(summaries).toContain("Text of United States (draft plan): 57 points and sub-points.");
    expect(summaries.join("\n")).toMatch(/^Briefing as of 28 February 2026: Highlights; What the drafts say; /mu);
    const calendar = texts.get("calendar.ics") ?? "";
    for (const line of calendar.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(calendar.match(/BEGIN:VEVENT/gu)?.length).toBe(calendar.match(/END:VEVENT/gu)?.length);
  });

  test("says at a figure what it was, when it was corrected and why", async () => {
    const history = opened();
    const claim = (low: string) => ({
      id: "c",
      topic: "forces",
      statement: "Strength",
      low,
      high: low,
      unit: "persons",
      scope: "",
      asOf: null,
      estimator: null,
      confidence: "found",
      sources: [],
    });
    const first = history.write("claim", claim("1200"), { room: "public" });
    history.write(
      "correction",
      { entry: first, body: claim("1250"), why: "A slip" },
      { room: "public", on: "2031-03-05" },
    );
    const state = processOf(fold(history.entries));
    const made = await makeSite({
      state,
      entries: history.entries,
      head,
      language: "en",
      t: en,
      generator: "Parley test",
      pictures: false,
    });
    const page = String(made.find(([path]) => path === "evidence.html")?.[1]).replace(/<[^>]+>/gu, "");
    expect(page).toContain("Corrected on 5 Mar 2031, was 1,200 persons: A slip");
  });

  test("is the same for the same record", async () => {
    const whole = await example("lake-irrin");
    // Two short drafts: what makes bytes differ would do so here as well.
    const drafts = whole.drafts.filter(({ id }) => id === "cu-note");
    const positions = { families: [], issues: [], positions: [] };
    const state = {
      ...whole,
      drafts,
      positions,
      corrections: [],
      counts: [],
      marks: [],
      bracketReasons: [],
      assessments: [],
    };
    const input = { state, pictures: false, head, language: "ar", t: ar, generator: "Parley test" } as const;
    const [first, again] = [await makeSite(input), await makeSite(input)];
    expect(first.map(([path]) => path)).toEqual(again.map(([path]) => path));
    expect(
      first
        .filter(([, content], at) => typeof content === "string" && content !== again[at]?.[1])
        .map(([path]) => path),
    ).toEqual([]);
    expect(String(first.find(([path]) => path === "index.html")?.[1])).toContain('<html lang="ar" dir="rtl">');
  });
});

const program = installedBrowser();
describe.skipIf(program === null)("a published site in a browser without scripts", () => {
  let browser: Browser;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "parley-site-"));
    for (const [path, content] of site) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    browser = await chromium.launch({ executablePath: program ?? "", args: browserFlags });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    [1440, "light"],
    [390, "dark"],
  ] as const)("reads well at %i in %s", async (width, colorScheme) => {
    // axe itself is a script: it is put in past the page, which has none.
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    for (const path of ["positions.html", "issues/military-cap.html", "texts/us-28--e3-28.html"]) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      // Before axe looks: it asks for the style sheet itself, which a page from a disk may not.
      expect(complaints).toEqual([]);
      expect(await axeViolations(page), path).toEqual([]);
      complaints.length = 0;
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    await context.close();
  });

  test("holds tables, comparisons and files that a phone shows whole", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 900 }, isMobile: true });
    const page = await context.newPage();
    for (const path of [
      "texts/us-28--e3-28.html",
      "briefings/where-the-talks-stand.html",
      "files/briefing-where-the-talks-stand.html",
      "files/chart-issue-military-cap.html",
      "files/positions.html",
      "evidence.html",
    ]) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      // No table lies partly beyond the edge, scrolled or not, and no page is wider than the window.
      const beyond = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        ...[...document.querySelectorAll("table")].map((table) => Math.ceil(table.getBoundingClientRect().right)),
        ...[...document.querySelectorAll(":is(.data-scroll, .wide)")].map((part) => part.scrollWidth),
      ]);
      expect(Math.max(...beyond), path).toBeLessThanOrEqual(390);
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll("td[data-label]")].map((cell) => getComputedStyle(cell, "::before").content),
      );
      expect(labels.length, path).toBeGreaterThan(3);
      expect(
        labels.every((label) => label.length > 3),
        path,
      ).toBe(true);
    }
    await context.close();
  });

  test("leads a phone to every part, on pages that a thumb can go through", async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
    const page = await context.newPage();
    const heights: Record<string, number> = {};
    for (const [path] of pages()) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      heights[path] = await page.evaluate(() => document.documentElement.scrollHeight);
      // No script opens a menu: what leads to the other parts is there to be seen.
      const seen = page.locator("header nav.pages a:visible");
      expect(await seen.count(), path).toBeGreaterThan(4);
      expect((await seen.last().boundingBox())?.y ?? 999, path).toBeLessThan(300);
    }
    expect(Object.entries(heights).filter(([, height]) => height > 24_000)).toEqual([]);
    await context.close();
  });

  test("prints the matrix across the page and everything else along it", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const shapes = async (path: string) => {
      await page.goto(pathToFileURL(join(folder, path)).href);
      const printed = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const boxes = [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
      return new Set(boxes.map(([, width, height]) => (Number(width) > Number(height) ? "across" : "along")));
    };
    expect(await shapes("positions.html")).toEqual(new Set(["across"]));
    expect(await shapes("issues/military-cap.html")).toEqual(new Set(["along"]));
    await context.close();
  });
});

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, runExamples } from "./examples.ts";

const root = join(import.meta.dirname, "../..");
const docs = join(root, "docs");
const pages = readdirSync(docs, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".md"))
  .sort();
const contents = JSON.parse(readFileSync(join(docs, "contents.json"), "utf8")) as {
  readonly parts: readonly { readonly pages: readonly { readonly page: string }[] }[];
};
const listed = contents.parts.flatMap((part) => part.pages.map(({ page }) => page));
/** Pages that are made of the program when the site is built. */
const made = ["command-line.md", "interface.md", "library.md"];

test("every page is in the contents, once", () => {
  expect(listed.toSorted()).toEqual([...pages, ...made].sort());
});

describe("each example says what the program says", () => {
  const withExamples = pages.filter((page) =>
    blocksOf(readFileSync(join(docs, page), "utf8").split("\n")).some(({ info }) => info === "console"),
  );
  test("there are some for each of the five people", () => {
    expect(withExamples.length).toBeGreaterThanOrEqual(7);
    expect(withExamples.filter((page) => page.startsWith("how-to/"))).toHaveLength(5);
  });
  test.each(withExamples)("%s", async (page) => {
    const source = readFileSync(join(docs, page), "utf8");
    const run = await runExamples(source);
    expect(run.ran).toBeGreaterThan(0);
    // Written by PARLEY_WRITE_DOCS=1, read by a person before it is committed.
    if (process.env["PARLEY_WRITE_DOCS"] === "1") writeFileSync(join(docs, page), run.page);
    else expect(run.page).toBe(source);
  });
});

describe("the site", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-docs-"));
  beforeAll(() => {
    const built = spawnSync(process.execPath, [join(root, "scripts/docs.mjs"), folder, "--text"], { encoding: "utf8" });
    expect(built.stderr).toBe("");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const html = (page: string): string => page.replace(/\.md$/u, ".html");
  const idsIn = (source: string): ReadonlySet<string> =>
    new Set([...source.matchAll(/\sid="([^"]+)"/gu)].map(([, id = ""]) => id));

  test("no link of it leads nowhere, and nothing is fetched from elsewhere", () => {
    let followed = 0;
    for (const page of listed.map(html)) {
      const source = read(page);
      for (const [, attribute, to = ""] of source.matchAll(/\s(href|src)="([^"]*)"/gu)) {
        if (to.startsWith("data:")) continue;
        if (/^[a-z]+:/u.test(to)) {
          expect(attribute, `${page}: ${to}`).toBe("href");
          expect(source).not.toContain(`<link rel="stylesheet" href="${to}"`);
          continue;
        }
        const [path = "", place] = to.split("#");
        const target = path === "" ? page : normalize(join(dirname(page), path));
        // The playground is made by the program itself: its own tests follow its links.
        if (target.startsWith("playground/") && target !== "playground/index.html") continue;
        expect(existsSync(join(folder, target)), `${page}: ${to}`).toBe(true);
        if (place !== undefined) expect(idsIn(read(target)).has(place), `${page}: ${to}`).toBe(true);
        followed++;
      }
    }
    expect(followed).toBeGreaterThan(500);
  });

  test("what a page calls the playground is what is made there", () => {
    const script = readFileSync(join(root, "scripts/docs.mjs"), "utf8");
    const led = [...read("playground/index.html").matchAll(/href="((?!\.\.)[^"#]*?)(?:\/index)?\.html"/gu)].map(
      ([, to]) => to,
    );
    for (const to of ["parley", "lake-irrin", "ukraine"]) {
      expect(led).toContain(to);
      expect(script).toContain(to);
    }
  });

  test("the reference has every command, route and entrance", async () => {
    const { allCommands } = await import("../../src/cli/commands/index.ts");
    const { routes } = await import("../../src/server/routes/index.ts");
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, string>;
    };
    for (const { name } of allCommands) expect(idsIn(read("command-line.html")), name).toContain(`parley-${name}`);
    for (const { path } of routes) expect(read("interface.html")).toContain(`/api/${path}</h2>`);
    for (const name of Object.keys(manifest.exports))
      expect(read("library.html")).toContain(`parley-library${name.slice(1)}</h2>`);
    expect(idsIn(read("library.html"))).toContain("comparedrafts");
  });
});

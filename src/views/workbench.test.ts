import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Place } from "./place.ts";
import { useWorkbench, WorkbenchProvider } from "./workbench.ts";

const at = (page: string): Place => ({ process: "talks", page, asOf: null, values: {} });

function Reader(): string {
  const { place, href, still } = useWorkbench();
  return `${href(place)} ${still === undefined ? "live" : "still"}`;
}

test("a page reads each field from the nearest that gives it", () => {
  const html = renderToStaticMarkup(
    createElement(
      WorkbenchProvider,
      { value: { place: at("outer"), href: ({ page }) => `#${page}` } },
      createElement(Reader),
      createElement(WorkbenchProvider, { value: { place: at("inner") } }, createElement(Reader)),
    ),
  );
  expect(html).toBe("#outer live#inner live");
});

test("every part takes its slice out of the workbench at once, while it is drawn", () => {
  const files = readdirSync(join(import.meta.dirname, ".."), { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/u.test(path) && !/workbench(?:\.test)?\.ts$/u.test(path),
  );
  const uses = files.flatMap((path) =>
    readFileSync(join(import.meta.dirname, "..", path), "utf8")
      .split(/(?=\n)/u)
      .filter((line) => line.includes("useWorkbench()"))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(uses.length).toBeGreaterThan(300);
  expect(uses.filter((use) => !/(?:\} = useWorkbench\(\);|useWorkbench\(\)\.\w)/u.test(use))).toEqual([]);
});

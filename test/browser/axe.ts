import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What is open over a page that was looked at without it, and what opened it. */
const floating = "dialog[open], [popover]:popover-open, [aria-expanded=true]";

/**
 * What axe finds on a page with something open over it. Contrast, which takes longer than all the rest, is measured in what is open:
 * that of the page behind it is measured where nothing is.
 */
export async function axeViolationsOver(page: Page, open = floating): Promise<readonly string[]> {
  if ((await page.locator(open).count()) === 0) return axeViolations(page);
  return [...(await axeViolations(page, undefined, "rest")), ...(await axeViolations(page, open, "contrast"))];
}

/** What axe finds on the page, or in the part that a selector names, against WCAG 2.2 AA, with AAA contrast for text; one line each. */
export async function axeViolations(
  page: Page,
  within?: string,
  part: "all" | "contrast" | "rest" = "all",
): Promise<readonly string[]> {
  // The page's own policy allows no foreign scripts: the tester's tool is put in past it.
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(source);
  // Parts out of sight are laid out when they come into view; until then their measures overlap.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [sheet];
  });
  const found = await page.evaluate(
    async ([selector, only]) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> };
      };
      const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      // The enhanced measure of contrast includes the plain one.
      const enabled = only !== "rest";
      const rules = { "color-contrast-enhanced": { enabled }, "color-contrast": { enabled: false } };
      const options = {
        runOnly: only === "contrast" ? { type: "rule", values: ["color-contrast-enhanced"] } : { type: "tag", values },
        rules,
        resultTypes: ["violations"],
        preload: false,
        selectors: false,
      };
      return (await axe.run(selector ?? document, options)).violations;
    },
    [within, part] as const,
  );
  // What lies under the bar at the foot of the window can be scrolled clear of it.
  const clear = ({ failureSummary }: Violation["nodes"][number]) =>
    failureSummary?.includes("partially obscured") !== true;
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(clear)
      .slice(0, 4)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

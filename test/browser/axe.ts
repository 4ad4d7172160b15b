import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on the page, or in the part that a selector names, against WCAG 2.2 AA, with AAA contrast for text; one line each. */
export async function axeViolations(page: Page, within?: string): Promise<readonly string[]> {
  // The page's own policy allows no foreign scripts: the tester's tool is put in past it.
  if (await page.evaluate(() => !("axe" in globalThis))) await page.evaluate(source);
  // Parts out of sight are laid out when they come into view; until then their measures overlap.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets = [sheet];
  });
  const found = await page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: unknown, options: unknown) => Promise<{ violations: Violation[] }> };
    };
    const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // The enhanced measure of contrast includes the plain one.
    const rules = { "color-contrast-enhanced": { enabled: true }, "color-contrast": { enabled: false } };
    const options = {
      runOnly: { type: "tag", values },
      rules,
      resultTypes: ["violations"],
      preload: false,
      selectors: false,
    };
    return (await axe.run(selector ?? document, options)).violations;
  }, within);
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

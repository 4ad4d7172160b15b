import type { BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { startWorkbench, type OpenPage, type Workbench } from "./browser.ts";

/** One workbench and one page that goes from place to place without loading anew: all rows of a file share it. */
export interface Walk {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Goes to a place of a process; the words of the main part, once `wanted` is among them. */
  readonly go: (query: string, wanted: RegExp) => Promise<string>;
  /** The words that a part of the page shows, with single spaces. */
  readonly text: (selector?: string) => Promise<string>;
  /** Waits until the part shows the words, and returns all it shows. */
  readonly until: (wanted: RegExp, selector?: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts the walk at the overview of the process of Ukraine. */
export async function startWalk(program: string, options: BrowserContextOptions = {}): Promise<Walk> {
  const workbench: Workbench = await startWorkbench(program);
  const { page, complaints }: OpenPage = await workbench.open("?process=ukraine", {
    acceptDownloads: true,
    ...options,
  });
  const text = async (selector = "main") => squeezed(await page.locator(selector).first().innerText());
  const until = async (wanted: RegExp, selector = "main") => {
    await expect
      .poll(() =>
        page
          .locator(selector)
          .first()
          .innerText()
          .then(squeezed, () => ""),
      )
      .toMatch(wanted);
    return text(selector);
  };
  return {
    page,
    complaints,
    text,
    until,
    async go(query, wanted) {
      await page.evaluate((address) => {
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
      }, query);
      return until(wanted);
    },
    close: () => workbench.close(),
  };
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, " ").replaceAll(" ,", ",").trim();
}

/** Text of each cell of one row of a table, single-spaced. */
export async function cells(page: Page, row: string): Promise<readonly string[]> {
  const all = await page.locator(`${row} > :is(th, td)`).allInnerTexts();
  return all.map(squeezed);
}

import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axeViolations } from "./axe.ts";

/** Pictures of a page, wide and narrow, light and dark, in the folder that PARLEY_TEST_PICTURES names; none without it. */
export async function picture(page: Page, name: string): Promise<void> {
  const out = process.env["PARLEY_TEST_PICTURES"];
  if (out === undefined) return;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** The page in both widths and both inks, without complaints of axe, nothing beside its edge; pictures as `picture` takes them. */
export async function looked(page: Page, name: string): Promise<void> {
  const out = process.env["PARLEY_TEST_PICTURES"];
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1440, 390]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      expect(await axeViolations(page), `${name} ${width} ${colorScheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      if (out !== undefined) await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`) });
    }
  await page.setViewportSize({ width: 1440, height: 900 });
}

import { join } from "node:path";
import type { Page } from "playwright-core";

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

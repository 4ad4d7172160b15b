import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begun, own, span } from "../support/living.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";
import { looked } from "./pictures.ts";

const browser = installedBrowser();

describe.skipIf(browser === null)("a revision whose number another bore that was taken back", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    const { history, base } = begun();
    const edit = (word: string) => ({ composite: "text", base, spans: [span("KE", "Article", word)], for: ["KE"] });
    const entry = history.write("edit", edit("Clause"), own);
    history.write("correction", { entry, body: null, why: "a slip" }, own);
    history.write("edit", edit("Section"), own);
    workbench = await startWorkbench(browser ?? "", { records: [history.entries] });
  });
  afterAll(async () => workbench?.close());

  test("says so beside its number", async () => {
    const { page } = await workbench.open("?process=talks&page=text&text=text");
    const head = page.locator(".live-version");
    await head.waitFor();
    expect(await head.innerText()).toMatch(/rev\. 2[\s\S]*rev\. 2 of .* was taken back: a paper of it/u);
    await looked(page, "taken-back");
    await page.context().close();
  });
});

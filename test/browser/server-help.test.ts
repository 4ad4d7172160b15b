import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failed, ok } from "../../src/core/common/result.ts";
import { said } from "../../src/core/common/said.ts";
import { startTokens } from "../../src/server/sign-in/start-token.ts";
import { startServer, type RunningServer } from "../../src/server/serve.ts";
import type { Reading } from "../../src/server/reading/index.ts";
import { openStore } from "../../src/store/index.ts";
import type { Store } from "../../src/store/contract.ts";
import { buildDocx, para, run } from "../office/build-docx.ts";
import { sharedPath } from "../shared-data.ts";
import { furnish } from "../server/house.ts";
import { value } from "../store/engines.ts";
import { axeViolations } from "./axe.ts";
import { browserFlags, installedBrowser, PATIENCE } from "./browser.ts";
import { builtWorkbench } from "./builds.ts";
import { picture } from "./pictures.ts";

const program = installedBrowser();
const scan = sharedPath("word", "single", "scan");
const RTF = "{\\rtf1\\ansi 1. The Parties shall meet.\\par 2. They shall agree.\\par}";

/** A server whose programs are ours: what they are asked is seen, and what they answer is known. */
describe.skipIf(program === null)("files that the page cannot read, and the server can", () => {
  let server: RunningServer;
  let store: Store;
  let browser: Browser;
  let page: Page;
  let folder: string;
  const asked: string[] = [];
  const reading: Reading = {
    office: true,
    recognises: true,
    asDocx: async (bytes, kind) => {
      asked.push(kind);
      if (Buffer.from(bytes).includes("spoilt")) return failed(said("office-failed", { kind }));
      return ok(buildDocx({ body: para(run("1. The Parties shall meet.")) + para(run("2. They shall agree.")) }));
    },
    recognise: async ({ width, height }) => {
      asked.push(`${width}x${height}`);
      const words = ["1.", "The", "Parties", "shall", "rneet."];
      return ok(
        words.map((text, at) => ({
          text,
          confidence: text === "rneet." ? 47 : 95,
          line: 0,
          foot: Math.round(height / 8),
          height: Math.round(height / 60),
          from: Math.round((width * (at + 1)) / 10),
          to: Math.round((width * (at + 1.8)) / 10),
        })),
      );
    },
    stop: () => {},
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "parley-help-"));
    store = value(await openStore({ sqlite: join(folder, "data") }));
    await furnish(store, "talks");
    const tokens = startTokens();
    const webFolder = await builtWorkbench("production");
    server = await startServer({
      mode: { kind: "alone", tokens },
      store,
      webFolder,
      port: 0,
      version: "0",
      reading,
      log: () => {},
    });
    browser = await chromium.launch({ executablePath: program ?? "", args: browserFlags });
    page = await (await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" })).newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${server.url}#token=${tokens.issue()}`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.goto(`${server.url}?process=talks&page=own-files`);
    await writeFile(join(folder, "north.rtf"), RTF);
    await writeFile(join(folder, "south.rtf"), RTF.replace("agree", "spoilt"));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  test("a file of another word processor is sent only when one asks, and read as the Word file that comes back", async () => {
    await page.setInputFiles("[data-own-files]", [join(folder, "north.rtf"), join(folder, "south.rtf")]);
    const rows = page.locator(".own-file");
    const offer = (row: number): Promise<void> =>
      rows
        .nth(row)
        .getByRole("button", { name: /Have the server turn it into a Word file/u })
        .waitFor();
    // The files are read one beside the other: either row may be ready first.
    await Promise.all([offer(0), offer(1)]);
    expect(asked).toEqual([]);
    expect(await rows.first().innerText()).toContain("it is not kept there");
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, "help-offered");
    await rows
      .first()
      .getByRole("button", { name: /Have the server turn/u })
      .click();
    await page.locator('.own-file[data-status="read"]').waitFor();
    expect(await rows.first().innerText()).toMatch(
      /north\.docx[\s\S]*The server turned “north\.rtf” into this Word file/u,
    );
    await rows
      .nth(1)
      .getByRole("button", { name: /Have the server turn/u })
      .click();
    await rows.nth(1).getByText("LibreOffice could not read this rtf file").waitFor();
    expect(asked).toEqual(["rtf", "rtf"]);
  });

  test.skipIf(scan === null)(
    "a scan is read by recognition, and each doubtful word is marked with how sure it was",
    async () => {
      await page
        .getByRole("button", { name: "Remove all" })
        .click()
        .catch(() => {});
      asked.length = 0;
      await writeFile(join(folder, "scan.pdf"), readFileSync(join(scan ?? "", "scan.pdf")));
      await page.setInputFiles("[data-own-files]", join(folder, "scan.pdf"));
      const row = page.locator(".own-file", { hasText: "scan.pdf" });
      await row.getByRole("button", { name: /by text recognition/u }).click();
      await row.locator(".own-recognised").waitFor();
      expect(asked[0]).toMatch(/^\d{3,}x\d{3,}$/u);
      await row.locator(".own-recognised summary").click();
      expect(await row.locator(".own-recognised mark").allInnerTexts()).toMatchObject([
        expect.stringMatching(/rneet\.\s+47 %/u),
      ]);
      expect(await axeViolations(page)).toEqual([]);
      await picture(page, "help-recognised");
    },
  );

  test("where nothing is installed, the page says what to do and offers nothing", async () => {
    Object.assign(reading, { office: false, recognises: false });
    await page.reload();
    await page.setInputFiles("[data-own-files]", join(folder, "north.rtf"));
    await page.locator('.own-file[data-status="failed"]').waitFor();
    expect(await page.locator(".own-file").innerText()).toContain("save it as .docx");
    expect(await page.getByRole("button", { name: /Have the server/u }).count()).toBe(0);
  });
});

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import type { Entry } from "../../src/core/record/entry.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { showState } from "../../src/server/record/importing.ts";
import { startServer } from "../../src/server/serve.ts";
import { startTokens } from "../../src/server/sign-in/start-token.ts";
import { openStore } from "../../src/store/index.ts";
import { example } from "../examples/load.ts";
import { builtWorkbench } from "./builds.ts";

const candidates = [
  process.env["PARLEY_TEST_BROWSER"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** An installed browser of the Chromium family, or null (with the reason printed). */
export function installedBrowser(): string | null {
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  console.warn("skipped: no Chromium, Chrome or Edge is installed; set PARLEY_TEST_BROWSER to its program file");
  return null;
}

/** How long a test waits for a page, in milliseconds. Other work may share the machine: slow is not wrong here. */
export const PATIENCE = 120_000;

/** A workbench built from the sources, served on loopback, and a browser to look at it. */
export interface Workbench {
  /** Folder of the database. */
  readonly data: string;
  readonly url: string;
  readonly browser: Browser;
  /** A page in a context of its own; what its console complains of is kept in `complaints`. */
  readonly open: (query: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** A page and what its console and its scripts complained of. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** What a tested browser does without. The first are what Playwright switches off: of two such lists only the last counts. */
const withoutFeatures = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "TcpPortRandomizationWin",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
  // Pages of the browser's own address bar, loaded beside each window, that nobody sees here: a third of its work.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "PreloadTopChromeWebUI",
];

/** Switches that keep a browser to itself, and to what a test sees. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${withoutFeatures.join(",")}`,
  // A page of a test is gone before code that is compiled for speed repays it; a benchmark's page is not.
  ...(process.env["VITEST"] === undefined ? [] : ["--js-flags=--no-turbofan --no-maglev"]),
];

/** What a workbench holds besides the bundled examples. */
export interface WorkbenchOptions {
  readonly more?: readonly ProcessState[];
  /** Processes as their records. */
  readonly records?: readonly (readonly Entry[])[];
  readonly react?: "production" | "development";
}

/** Serves the built workbench and opens a browser; the processes are the bundled examples and whatever else is given. */
export async function startWorkbench(
  executablePath: string,
  { more = [], records = [], react = "production" }: WorkbenchOptions = {},
): Promise<Workbench> {
  const folder = await builtWorkbench(react);
  const processes = [await example("lake-irrin"), await example("ukraine"), ...more];
  const data = mkdtempSync(join(tmpdir(), "parley-browser-"));
  const opened = await openStore({ sqlite: data });
  if (!opened.ok) throw new Error(opened.failure.code);
  const store = opened.value;
  for (const state of processes) {
    const shown = await showState(store, state, "2031-01-01T00:00:00.000Z");
    if (!shown.ok) throw new Error(`${shown.failure.place ?? ""}: ${shown.failure.message}`);
  }
  for (const entries of records) {
    const adopted = await store.adopt(entries[0]?.process ?? "", entries, [], "2031-01-01T00:00:00.000Z");
    if (!adopted.ok) throw new Error(`${adopted.failure.place ?? ""}: ${adopted.failure.message}`);
  }
  const tokens = startTokens();
  const server = await startServer({
    mode: { kind: "alone", tokens },
    store,
    webFolder: folder,
    port: 0,
    version: "0",
    log: (line) => {
      if (line.event === "failure") console.error(line);
    },
  });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const { url } = server;
  return {
    data,
    url,
    browser,
    async open(query, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        locale: "en-GB",
        ...options,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      await context.request.post(`${url}api/session.exchange`, {
        data: { token: tokens.issue() },
        headers: { Origin: new URL(url).origin },
      });
      await page.goto(url + query, { waitUntil: "load" });
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
      await store.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

import { existsSync } from "node:fs";
import { serve, type ServerType } from "@hono/node-server";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import type { ProcessState } from "../../src/core/record/state.ts";
import { createApp } from "../../src/server/app.ts";
import { staticFiles } from "../../src/server/static-files.ts";
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

/** A workbench built from the sources, served on loopback, and a browser to look at it. */
export interface Workbench {
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

/** Switches that keep a browser to itself. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Serves the built workbench and opens a browser; the processes are the bundled examples and whatever else is given. */
export async function startWorkbench(
  executablePath: string,
  { more = [], react = "production" }: { more?: readonly ProcessState[]; react?: "production" | "development" } = {},
): Promise<Workbench> {
  const folder = await builtWorkbench(react);
  const processes = [await example("lake-irrin"), await example("ukraine"), ...more];
  let host = "";
  const app = createApp({ processes, files: staticFiles(folder), hosts: () => [host] });
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
      host = `127.0.0.1:${port}`;
      resolve(started);
    });
  });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const url = `http://${host}/`;
  return {
    url,
    browser,
    async open(query, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        locale: "en-GB",
        ...options,
      });
      // Other work may share the machine: slow is not wrong here.
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      await page.goto(url + query, { waitUntil: "load" });
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

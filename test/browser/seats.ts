import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { openArchive } from "../../src/formats/archive.ts";
import type { AssemblyOptions } from "../../src/server/assemble.ts";
import { startServer, type RunningServer } from "../../src/server/serve.ts";
import { tokenHash } from "../../src/server/sign-in/tokens.ts";
import { openStore } from "../../src/store/index.ts";
import type { Store } from "../../src/store/contract.ts";
import { furnish } from "../server/house.ts";
import { value } from "../store/engines.ts";
import { browserFlags, PATIENCE } from "./browser.ts";
import { builtWorkbench } from "./builds.ts";

const passphrase = "correct horse battery staple";

/** Who is invited: a name, and the party of a delegate. */
export interface Seat {
  readonly name: string;
  readonly capacity: "secretariat" | "delegate" | "observer";
  readonly party?: string;
}

/** The process `talks` on a server with accounts, and seats to take at it. */
export interface Talks {
  readonly origin: string;
  readonly store: Store;
  /** A browser of the person's own, signed in; `meet` is called with its page before anything is asked for. */
  readonly enter: (name: string, meet?: (page: Page) => Promise<void>) => Promise<Page>;
  /** The link with which a person is invited. */
  readonly invitation: (name: string) => string;
  /** What the server does by the clock, done now. */
  readonly turn: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A port that nobody listens on: the origin has to be known before the server starts. */
async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function tokenOf(name: string): string {
  return `token-of-${name}-0123456789abcdefghijklmnop`;
}

/** Opens talks between NORTH and SOUTH with these seats. */
export async function startTalks(
  executablePath: string,
  seats: readonly Seat[],
  more: Partial<AssemblyOptions> = {},
): Promise<Talks> {
  const webFolder = await builtWorkbench("production");
  const data = mkdtempSync(join(tmpdir(), "parley-seats-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const store = value(await openStore({ sqlite: data }));
  await furnish(store, "talks");
  for (const { name, ...who } of seats)
    value(
      await store.invite({
        tokenHash: tokenHash(tokenOf(name)),
        process: "talks",
        member: `member-${name}`,
        name,
        ...who,
        expires: "2099-01-01T00:00:00.000Z",
      }),
    );
  const server: RunningServer = await startServer({
    mode: { kind: "accounts", origin },
    store,
    webFolder,
    port,
    version: "0",
    guessing: { N: 16, r: 8, p: 1 },
    ...more,
    log: (line) => {
      if (line.event === "failure") console.error(line);
    },
  });
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [...browserFlags, "--host-resolver-rules=MAP localhost 127.0.0.1"],
  });
  const invitation = (name: string) => `${origin}/#invitation=${tokenOf(name)}`;
  return {
    origin,
    store,
    invitation,
    turn: () => server.turn(),
    async enter(name, meet) {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: "en-GB",
        reducedMotion: "reduce",
        acceptDownloads: true,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      await meet?.(page);
      if (page.url() === "about:blank") await page.goto(invitation(name));
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await page.getByLabel("The same again").fill(passphrase);
      await page.getByRole("button", { name: "Use a passphrase" }).click();
      // The way in lists the talks.
      await page.locator(".start-processes a").first().click();
      await page.getByRole("link", { name: "Record", exact: true }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await store.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** All words that the server hands to the person of this page: entries, the process export, and every kept file in it, unpacked. */
export async function everythingSent(page: Page): Promise<string> {
  const { list, archive } = await page.evaluate(async () => {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ process: "talks", after: {}, limit: 1000 });
    const entries = await fetch("/api/entries.list", { method: "POST", headers, body });
    const zip = await fetch("/api/export?process=talks");
    return { list: await entries.text(), archive: [...new Uint8Array(await zip.arrayBuffer())] };
  });
  return [list, ...unpacked(new Uint8Array(archive))].join("\n");
}

/** Names and contents of an archive, and of the archives in it. */
export function unpacked(bytes: Uint8Array): readonly string[] {
  const archive = openArchive(bytes);
  if (!archive.ok) return [new TextDecoder().decode(bytes)];
  return archive.value.names.flatMap((name) => {
    const part = archive.value.read(name);
    if (!part.ok) throw new Error(part.failure.code);
    const isArchive = part.value[0] === 0x50 && part.value[1] === 0x4b;
    return [name, ...(isArchive ? unpacked(part.value) : [new TextDecoder().decode(part.value)])];
  });
}

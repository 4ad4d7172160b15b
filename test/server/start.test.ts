import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../bin/parley.js");
const data = mkdtempSync(join(tmpdir(), "parley-start-"));
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});
process.on("exit", () => rmSync(data, { recursive: true, force: true }));

/** A started workbench: its first line, and what it prints and returns in the end. */
async function start(...words: string[]) {
  const child = spawn(process.execPath, [bin, "start", "--no-open", ...words], {
    env: { ...process.env, PARLEY_DATA: data, DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let out = "";
  let errors = "";
  child.stderr.on("data", (text: Buffer) => {
    errors += text.toString();
  });
  const ended = new Promise<number | null>((resolve) => {
    // Once all that it printed has been read.
    child.on("close", resolve);
  });
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      out += text.toString();
      resolve();
    });
    child.on("close", () => resolve());
  });
  return {
    url: out.trim(),
    urls: () => out.trim().split("\n"),
    end: async () => {
      child.kill("SIGTERM");
      return { code: await ended, out, errors };
    },
    ended,
    errors: () => errors,
    told: async (text: string) => {
      while (!errors.includes(text) && child.exitCode === null) await pause(10);
    },
  };
}

async function exchange(url: string): Promise<string> {
  const { origin, hash } = new URL(url);
  const answer = await fetch(`${origin}/api/session.exchange`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ token: hash.slice("#token=".length) }),
  });
  expect(answer.status).toBe(200);
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}

describe("parley start", () => {
  test("prints one address, lets one browser in, shows the examples, and the cookie outlives it", async () => {
    const first = await start("--port", "0");
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/u);
    const cookie = await exchange(first.url);
    const { origin } = new URL(first.url);
    const listed = await fetch(`${origin}/api/processes`, { headers: { cookie } });
    expect(((await listed.json()) as readonly { id: string }[]).map(({ id }) => id).sort()).toEqual([
      "lake-irrin",
      "ukraine",
    ]);
    expect((await fetch(`${origin}/`)).status).toBe(200);
    const { code, out } = await first.end();
    expect([code, out.trim().split("\n").length]).toEqual([0, 1]);
    // Again on the same data: nothing is imported twice, the cookie is still good.
    const again = await start("--port", "0");
    const there = new URL(again.url);
    const heads = await fetch(`${there.origin}/api/entries.list`, {
      method: "POST",
      headers: {
        // A cookie is named after the port, which another program may have taken meanwhile.
        cookie: cookie.replace(/^[^=]+/u, `parley-${there.port}`),
        "content-type": "application/json",
        origin: there.origin,
      },
      body: JSON.stringify({ process: "ukraine", limit: 5000 }),
    });
    const { entries } = (await heads.json()) as { entries: readonly { kind: string }[] };
    expect(entries.filter(({ kind }) => kind === "process")).toHaveLength(1);
    expect(entries.some(({ kind }) => kind === "correction")).toBe(false);
    await again.end();
  });

  test("refuses to be reached by others without accounts and a public https address", async () => {
    for (const words of [
      ["--address", "0.0.0.0"],
      ["--origin", "http://parley.example.org"],
      ["--accounts", "--address", "0.0.0.0"],
      ["--accounts", "--origin", "https://parley.example.org"],
    ]) {
      const refused = await start("--port", "0", ...words);
      expect([await refused.ended, refused.url]).toEqual([2, ""]);
      expect(refused.errors()).toMatch(/https:\/\/NAME|--accounts is for trying/u);
    }
  });

  test("with accounts it answers to its public name alone, but for those who watch over it", async () => {
    const served = await start("--port", "0", "--origin", "https://parley.example.org");
    expect(served.url).toBe("https://parley.example.org/");
    await served.told("Parley listens");
    const local = /http:\/\/127\.0\.0\.1:\d+/u.exec(served.errors())?.[0] ?? "";
    expect((await fetch(`${local}/api/ready`)).status).toBe(200);
    expect((await fetch(`${local}/api/session`)).status).toBe(421);
    const { code } = await served.end();
    expect(code).toBe(0);
  });

  test("accounts are tried out on loopback: a warning, and a link for the office of each process that has none", async () => {
    const served = await start("--port", "0", "--accounts");
    await served.told("Ctrl+C ends it");
    expect(served.errors()).toContain("plain http, on this machine alone");
    const links = served.urls();
    expect(links).toHaveLength(2);
    const { origin, hash } = new URL(links[0] ?? "");
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    const taken = await fetch(`${origin}/api/invitation.accept`, {
      method: "POST",
      headers: { "content-type": "application/json", origin },
      body: JSON.stringify({ token: hash.slice("#invitation=".length), passphrase: "four words or rather more" }),
    });
    expect(taken.status).toBe(200);
    expect(await taken.json()).toMatchObject({ trial: true, capacities: [{ capacity: "secretariat" }] });
    const cookie = taken.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await fetch(`${origin}/api/processes`, { headers: { cookie } })).status).toBe(200);
    expect((await served.end()).code).toBe(0);
  });
});

import { documentHeaders, fileHeaders } from "../../src/server/http/headers.ts";
import { createHook } from "node:async_hooks";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assemble } from "../../src/server/assemble.ts";
import { accountName } from "../../src/server/sign-in/account-name.ts";
import { allowances, Limiter } from "../../src/server/http/limits.ts";
import { countAttempt } from "../../src/server/sign-in/attempts.ts";
import { startServer } from "../../src/server/serve.ts";
import { startTokens } from "../../src/server/sign-in/start-token.ts";
import { Listener } from "../../src/server/live/listener.ts";
import { isPassphrase, keepPassphrase } from "../../src/server/sign-in/passphrase.ts";
import { attachment } from "../../src/server/routes/files-get.ts";
import type { Store } from "../../src/store/contract.ts";
import { withoutFiles } from "../../src/cli/publish/without-files.ts";
import { fold } from "../../src/core/record/fold.ts";
import { smallRecord } from "../hostile/sample.ts";
import { engines, sole, value, type Place, sqlitePlace } from "../store/engines.ts";
import { furnish, house, said, type House } from "./house.ts";

/* Promises of THREAT_MODEL.md that no other test would miss. */

let place: Place;
let store: Store;
let accounts: House;
let office: string;

beforeAll(async () => {
  place = await sqlitePlace();
  store = await place.open();
  accounts = house(store, "accounts");
  await furnish(store, "talks");
  office = await accounts.cookie("account-office");
});
afterAll(async () => {
  accounts.stop();
  await place.close();
});

test("every answer shuts out other sites' pages, frames, scripts of others and caches", async () => {
  for (const path of ["/", "/api/session", "/api/nothing", "/no-such-file"]) {
    const { headers } = await accounts.send(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self'(?:;|$)/u);
    expect(policy).not.toContain("unsafe");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{7,}/u);
    expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
    if (path.startsWith("/api/")) expect(headers.get("cache-control")).toBe("no-store");
  }
  const secure = { all: "yes" };
  for (const type of ["text/html; charset=utf-8", "image/svg+xml", "application/json", ""])
    expect(fileHeaders(secure, type), type).toEqual({ ...secure, ...documentHeaders });
  // What is no document by itself bears what binds a worker, and the rest is left out.
  expect(fileHeaders(secure, "text/javascript; charset=utf-8")).toEqual(secure);
});

test("one person alone is served on this machine only, whatever address is given", async () => {
  const server = await startServer({
    mode: { kind: "alone", tokens: startTokens() },
    store,
    webFolder: "/nowhere",
    address: "0.0.0.0",
    port: 0,
    log: () => undefined,
    version: "0",
  });
  expect(new URL(server.url).hostname).toBe("127.0.0.1");
  await server.close();
});

test("a kept file is saved, never shown, and of a type that does nothing", async () => {
  const bytes = new TextEncoder().encode("<script>alert(1)</script>");
  const { sha256 } = await import("../../src/core/common/sha256.ts");
  const file = { sha256: sha256(bytes), name: 'a";x.html', type: "text/html", bytes };
  value(await store.putFile("talks", { member: "office", capacity: "secretariat" }, "table", file));
  const answer = await accounts.send(`/api/files?process=talks&room=table&sha256=${file.sha256}`, { cookie: office });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/octet-stream");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+$/u);
  expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(attachment("x", "text/plain")["Content-Type"]).toBe("text/plain");
});

test("words of a closed room are not compressed on their way, so that their length tells nothing of them", async () => {
  const own = await engines[0]?.place();
  const kept = (await own?.open()) ?? expect.fail("no store");
  await furnish(kept, "talks");
  const served = house(kept, "accounts");
  const cookie = await served.cookie("account-office");
  const list = async () => {
    const sent = { cookie, body: { process: "talks", after: {} }, headers: { "Accept-Encoding": "br" } };
    const { headers, status } = await served.send("/api/entries.list", sent);
    return [status, headers.get("content-encoding")];
  };
  const at = "2031-03-04T09:00:00.000Z";
  const note = (id: string, text: string) => said("note", id, { text });
  value(await kept.append("talks", sole, "public", 3, [note("a", "A sentence of a note. ".repeat(400))], at));
  expect(await list()).toEqual([200, "br"]);
  value(await kept.append("talks", sole, "secretariat", 0, [note("b", "A word.")], at));
  expect(await list()).toEqual([200, null]);
  served.stop();
  await own?.close();
});

test("an invitation holds 30 days at most, a passphrase has 12 characters at least", async () => {
  const invite = (days: number) =>
    accounts.send("/api/members.invite", {
      cookie: office,
      body: { process: "talks", name: "Nina", capacity: "observer", days },
    });
  expect((await invite(31)).status).toBe(400);
  const { token } = (await invite(30)).json() as { token: string };
  const accept = (passphrase: string) => accounts.send("/api/invitation.accept", { body: { token, passphrase } });
  expect((await accept("elevenchars")).status).toBe(400);
  expect((await accept("twelve chars")).status).toBe(200);
});

test("a passphrase costs as much to guess as is promised, and an absent account no less", async () => {
  const { context, stop } = assemble(
    {
      mode: { kind: "accounts", origin: "https://parley.test" },
      store,
      webFolder: "/nowhere",
      log: () => undefined,
      version: "0",
    },
    () => 1,
  );
  stop();
  expect(context.guessing).toEqual({ N: 2 ** 15, r: 8, p: 3 });
  const work = derivations();
  const cost = { N: 16, r: 8, p: 1 };
  const kept = await keepPassphrase("twelve chars", cost);
  const before = work.begun;
  expect(await isPassphrase("twelve chars", kept, cost)).toBe(true);
  const present = work.begun - before;
  expect(await isPassphrase("twelve chars", null, cost)).toBe(false);
  expect([present, work.begun - before - present]).toEqual([1, 1]);
  work.stop();
});

test("four passphrases are derived at a time", async () => {
  const work = derivations();
  const cost = { N: 1024, r: 8, p: 1 };
  await Promise.all(Array.from({ length: 12 }, () => keepPassphrase("twelve chars", cost)));
  work.stop();
  expect([work.begun, work.most]).toEqual([12, 4]);
});

/** Counts derivations begun, and the most that were under way together. */
function derivations() {
  const running = new Set<number>();
  const counted = { begun: 0, most: 0, stop: () => void hook.disable() };
  const hook = createHook({
    init: (id, type) => {
      if (type !== "SCRYPTREQUEST") return;
      running.add(id);
      counted.begun++;
      counted.most = Math.max(counted.most, running.size);
    },
    before: (id) => void running.delete(id),
  }).enable();
  return counted;
}

test("attempts are counted by account and by address, ten and sixty in a quarter of an hour", () => {
  let clock = 0;
  const limiter = new Limiter(() => clock);
  const tries = (count: number, address: string, account: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => countAttempt(limiter, address, account(at)) === null);
  expect(tries(11, "1.1.1.1", () => "anna").lastIndexOf(true)).toBe(9);
  expect(tries(61, "2.2.2.2", (at) => `account-${at}`).lastIndexOf(true)).toBe(59);
  clock = 900_001;
  expect(tries(1, "2.2.2.2", () => "anna")).toEqual([true]);
  expect(allowances.signInByAccount.seconds).toBe(900);
});

test("a stolen database opens no session: it holds hashes of tokens alone", async () => {
  const cookie = await accounts.cookie("account-north");
  const token = cookie.split("=")[1] ?? "";
  expect(await store.session(token, "2031-03-04T09:00:00.000Z")).toBeNull();
  for (const name of ["parley.db", "parley.db-wal"])
    expect(readFileSync(join(place.folder ?? "", name)).includes(token)).toBe(false);
});

test("a slow reader's stream is closed at 2 MB, and so is a seventh stream of one browser", async () => {
  let left = 0;
  const listener = new Listener({ member: "m", capacity: "observer" }, "s", {}, () => left++);
  const entry = new TextEncoder().encode(JSON.stringify("x".repeat(1_000_000)));
  for (const seq of [1, 2]) {
    listener.give({ room: "public", seq }, entry);
    listener.closeIfSlow();
    expect(left).toBe(0);
  }
  listener.give({ room: "public", seq: 3 }, entry);
  listener.closeIfSlow();
  expect([left, listener.isOpen, listener.vector]).toEqual([1, false, { public: 3 }]);

  const cookie = await accounts.cookie("account-south");
  const statuses: number[] = [];
  for (let at = 0; at < 7; at++) statuses.push((await accounts.fetch("/api/events?process=talks", { cookie })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
});

test("an import with others' names is made on the console only", async () => {
  const answer = await accounts.send("/api/processes.import", {
    cookie: office,
    bytes: new Uint8Array([80, 75]),
    headers: { "content-type": "application/zip" },
  });
  expect([answer.status, answer.text.includes("console")]).toEqual([403, true]);
});

test("with accounts a process gets a name that nobody can guess or take, and that tells no closed title", async () => {
  const create = async (more: object) => {
    const body = { id: "tarrow", title: "Tarrow Strait", ...more };
    const answer = await accounts.send("/api/processes.create", { cookie: office, body });
    return (answer.json() as { id: string }).id;
  };
  const ids = [await create({}), await create({ room: "secretariat" })];
  expect(new Set(["talks", ...ids]).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^talks-[a-z2-9]{6}$/u);
  expect(await create({ room: "public" })).toMatch(/^tarrow-[a-z2-9]{6}$/u);
});

test("an account's name follows from its invitation alone", () => {
  expect(accountName("Anna", "token")).toBe(accountName("Anna", "token"));
  expect(accountName("Anna", "token")).not.toBe(accountName("Anna", "another"));
});

test("a published site is drawn from a state without names, types and addresses of kept copies", () => {
  const state = withoutFiles(fold(smallRecord()));
  expect(state.copies?.length).toBeGreaterThan(0);
  const told = JSON.stringify(state.copies);
  for (const secret of ["minutes.html", "text/html", "url"]) expect(told).not.toContain(secret);
});

test("of what is said nothing stays in the browser", () => {
  const kept = ["src/web", "src/views"].flatMap((folder) =>
    readdirSync(join(import.meta.dirname, "../..", folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && /(?<!\.test)\.tsx?$/u.test(each.name))
      .map((each) => join(each.parentPath, each.name))
      .filter((path) =>
        /\b(?:localStorage|sessionStorage|indexedDB|serviceWorker|caches)\b/u.test(readFileSync(path, "utf8")),
      )
      .map((path) => basename(path)),
  );
  // The reader's own settings: theme, language, density; when a process was last looked at; and what was typed and not recorded, sealed.
  expect(kept.toSorted()).toEqual(["last-visit.ts", "settings.ts", "typed-store.ts"]);
});

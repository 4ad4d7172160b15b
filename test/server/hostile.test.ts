import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Entry } from "../../src/core/record/entry.ts";
import { startServer, type RunningServer } from "../../src/server/serve.ts";
import { startTokens, type StartTokens } from "../../src/server/sign-in/start-token.ts";
import type { Store } from "../../src/store/contract.ts";
import { enrol, sole, value, type Place, sqlitePlace } from "../store/engines.ts";
import { furnish, house, origin, readEvents, said, type House } from "./house.ts";

interface Refusal {
  readonly error: { readonly code: string; readonly message: string };
}
interface Appended {
  readonly entries: readonly Entry[];
}
interface Conflict extends Refusal {
  readonly since: readonly Entry[];
}

let place: Place;
let store: Store;
let accounts: House;
let north: string;
let office: string;

beforeAll(async () => {
  place = await sqlitePlace();
  store = await place.open();
  accounts = house(store, "accounts");
  await furnish(store, "talks");
  value(await store.createProcess("other", "2031-03-04T09:00:00.000Z"));
  await enrol(store, "other", { member: "stranger", capacity: "secretariat" });
  north = await accounts.cookie("account-north");
  office = await accounts.cookie("account-office");
});
afterAll(async () => {
  accounts.stop();
  await place.close();
});

const word = (id: string, text = "a word") => said("note", id, { text }, "NORTH");
const append = (entries: readonly unknown[], expected: number, more: object = {}, cookie = north) =>
  accounts.send("/api/entries.append", {
    cookie,
    body: { process: "talks", room: "table", expected, entries, ...more },
  });
const codeOf = (answer: { readonly json: () => never }): string => (answer.json() as Refusal).error.code;

describe("requests that mean harm", () => {
  test("another name for this address is refused (DNS rebinding)", async () => {
    for (const path of ["/", "/api/session", "/api/nothing"]) {
      const answer = await accounts.send(path, { headers: { host: "evil.test" } });
      expect(answer.status).toBe(421);
    }
  });

  test("a write without our Origin, or from another site's page, is refused and does nothing", async () => {
    const body = { process: "talks", room: "table", expected: 0, entries: [word("forged")] };
    const forged: readonly Readonly<Record<string, string>>[] = [
      { origin: "https://evil.test" },
      { origin: "null" },
      { origin: "" },
      { origin, "sec-fetch-site": "cross-site" },
      { origin, "sec-fetch-site": "same-site" },
      { origin: "http://parley.test" },
    ];
    for (const headers of forged) {
      const answer = await accounts.send("/api/entries.append", { cookie: north, body, headers });
      expect([answer.status, codeOf(answer)]).toEqual([403, "wrong-origin"]);
    }
    const read = await accounts.send("/api/processes", { cookie: north, headers: { "sec-fetch-site": "cross-site" } });
    expect(read.status).toBe(403);
    expect(value(await store.heads("talks", sole)).some(({ room }) => room === "table")).toBe(false);
  });

  test("a stale sequence is answered with what came in between; a replay with what is stored; another body is refused", async () => {
    const first = await append([word("one")], 0);
    expect(first.status).toBe(200);
    const stale = await append([word("two")], 0);
    expect([stale.status, codeOf(stale)]).toEqual([409, "conflict"]);
    expect((stale.json() as Conflict).since).toEqual((first.json() as Appended).entries);
    const again = await append([word("one")], 0);
    expect(again.text).toBe(first.text);
    const other = await append([word("one", "another word")], 1);
    expect([other.status, codeOf(other)]).toEqual([409, "id-taken"]);
  });

  test("entries that do not fit are refused whole, with the place", async () => {
    const before = value(await store.heads("talks", sole));
    for (const [entries, status, place] of [
      [[word("three"), said("note", "four", { text: 5 }, "NORTH")], 422, "entries[1].body.text"],
      [[said("note", "five", { text: "a" })], 422, "party"],
      [[said("gone", "six", {}, "NORTH")], 422, "kind"],
      [[said("stance", "seven", { proposal: "none", answer: "accept" }, "NORTH")], 422, undefined],
      [[said("erasure", "eight", { seq: 1, why: "a", ground: "b" }, "NORTH")], 422, undefined],
      [[{ ...word("nine"), by: "office" }], 400, undefined],
      [[said("note", "nul", { text: "a\u0000b" }, "NORTH")], 422, "body.text"],
    ] as const) {
      const answer = await append(entries, 1);
      expect([answer.status, answer.text]).toEqual([status, expect.any(String)]);
      if (place !== undefined) expect((answer.json() as { error: { place: string } }).error.place).toBe(place);
    }
    // Nested so deep that naive readers run out of stack.
    const deep = JSON.stringify(word("ten", "DEEP")).replace('"DEEP"', `${"[".repeat(200_000)}${"]".repeat(200_000)}`);
    const body = `{"process":"talks","room":"table","expected":1,"entries":[${deep}]}`;
    expect((await accounts.send("/api/entries.append", { cookie: north, body })).status).toBe(422);
    expect(value(await store.heads("talks", sole))).toEqual(before);
  });

  test("the wrong room, the wrong process and a removed member get the one answer", async () => {
    const answers = [
      await append([word("x")], 0, { room: "confidence/SOUTH" }),
      await append([word("x")], 0, { room: "confidence/NOWHERE" }),
      await append([word("x")], 0, { process: "other" }),
      await append([word("x")], 0, { process: "none" }),
      await append([word("x")], 0, { room: "secretariat" }),
    ];
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  test("an entry that not all readers of a room can see is to them as one that does not exist", async () => {
    const own = await append([word("seen-1")], 0, { room: "confidence/NORTH" });
    expect(own.status).toBe(200);
    const release = (entry: string) => said("release", "r", { entry, to: "public", as: "copy" }, "NORTH");
    const seen = await append([release("seen-1")], 1);
    const none = await append([release("none-1")], 1);
    expect([seen.status, seen.text]).toEqual([422, none.text.replaceAll("none-1", "seen-1")]);
    expect((await append([release("seen-1")], 1, { room: "confidence/NORTH" })).status).toBe(200);
  });

  test("10 MB are refused in words, and paths lead nowhere", async () => {
    const answer = await append([word("large", "x".repeat(10 * 1024 * 1024))], 1);
    expect([answer.status, codeOf(answer)]).toEqual([413, "too-large"]);
    expect(answer.text).toContain("10 MB");
    for (const path of [
      "/../package.json",
      "/..%2f..%2fpackage.json",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/assets/..%5c..%5cx.js",
      "/a%00.js",
    ]) {
      const { status, text } = await accounts.send(path);
      expect([status, text.includes("root:"), text.includes('"name"')]).toEqual([expect.any(Number), false, false]);
    }
    const files = await accounts.send("/api/files?process=talks&room=..%2F..&sha256=" + "a".repeat(64), {
      cookie: north,
    });
    expect(files.status).toBe(400);
  });

  test("a removed member's stream ends and stays closed; what is written afterwards is not on it", async () => {
    await enrol(store, "talks", { member: "guest", capacity: "delegate", party: "SOUTH" });
    const cookie = await accounts.cookie("account-guest");
    const stream = await accounts.fetch("/api/events?process=talks", { cookie });
    const removed = await accounts.send("/api/members.remove", {
      cookie: office,
      body: { process: "talks", member: "guest" },
    });
    expect(removed.status).toBe(204);
    await append([word("after")], 1);
    const text = await readEvents(stream, 1000);
    expect(text).toContain('event: end\ndata: {"code":"removed"}');
    expect(text).not.toContain('"after"');
    expect((await accounts.send("/api/events?process=talks", { cookie })).status).toBe(404);
    expect((await accounts.send("/api/processes", { cookie })).json()).toEqual([]);
  });

  test("guessing is stopped alike for accounts that exist and for those that do not", async () => {
    const guess = async (account: string) => {
      const seen: string[] = [];
      for (let time = 0; time < 12; time++) {
        const { status, text } = await accounts.send("/api/session.passphrase", {
          body: { account, passphrase: "guess" },
        });
        seen.push(`${status} ${text}`);
      }
      accounts.context.limiter.clear("sign-in from unknown");
      return seen;
    };
    const present = await guess("account-north");
    expect(await guess("nobody-of-that-name")).toEqual(present);
    expect([present[9], present[10]].map((seen) => seen?.slice(0, 3))).toEqual(["401", "429"]);
  });

  test("the log names no process, room, party, account or content", async () => {
    const lines = JSON.stringify(accounts.logged);
    expect(accounts.logged.length).toBeGreaterThan(20);
    for (const secret of ["talks", "table", "NORTH", "account-", "a word", "confidence", "guest"])
      expect(lines).not.toContain(secret);
  });
});

describe("invitations, passphrases and sessions", () => {
  test("an invitation serves once, within its time, and makes an account that can sign in and out", async () => {
    const body = { process: "talks", name: "Anna K.", capacity: "delegate", party: "NORTH", days: 2 };
    const invited = await accounts.send("/api/members.invite", { cookie: office, body });
    const { token, url } = invited.json() as { token: string; url: string };
    expect(url).toBe(`${origin}/#invitation=${token}`);
    const read = await accounts.send("/api/invitation.read", { body: { token } });
    const { account, title } = read.json() as { account: string; title: string };
    expect([title, /^anna-k-[a-z2-9]{6}$/u.test(account)]).toEqual(["Talks", true]);
    const passphrase = "korrekt pferd batterie é";
    const short = await accounts.send("/api/invitation.accept", { body: { token, passphrase: "short" } });
    expect(short.status).toBe(400);
    const accepted = await accounts.send("/api/invitation.accept", { body: { token, passphrase } });
    expect(accepted.status).toBe(200);
    const cookie = accepted.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-parley=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure$/u);
    expect((await accounts.send("/api/invitation.accept", { body: { token, passphrase } })).status).toBe(404);
    // The same letters composed otherwise are the same passphrase.
    const signedIn = await accounts.send("/api/session.passphrase", {
      body: { account: account.toUpperCase(), passphrase: passphrase.normalize("NFD") },
    });
    expect(signedIn.status).toBe(200);
    const session = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await accounts.send("/api/processes", { cookie: session })).status).toBe(200);
    const out = await accounts.send("/api/session.signOut", { cookie: session, body: {} });
    expect(out.headers.get("clear-site-data")).toBe('"cache", "cookies", "storage"');
    expect((await accounts.send("/api/processes", { cookie: session })).status).toBe(401);
  });

  test("an invitation that has expired says what an unknown one says", async () => {
    const body = { process: "talks", name: "Late", capacity: "observer", days: 1 };
    const { token } = (await accounts.send("/api/members.invite", { cookie: office, body })).json() as {
      token: string;
    };
    accounts.clock += 86_400_001;
    const late = await accounts.send("/api/invitation.read", { body: { token } });
    const unknown = await accounts.send("/api/invitation.read", { body: { token: "unknown" } });
    expect([late.status, late.text]).toEqual([unknown.status, unknown.text]);
  });

  test("a session ends in time, and is renewed before", async () => {
    const cookie = await accounts.cookie("account-north");
    accounts.clock += 7 * 3600_000;
    const renewed = await accounts.send("/api/session", { cookie });
    const fresh = renewed.headers.get("set-cookie")?.split(";")[0] ?? "";
    accounts.clock += 6 * 3600_000;
    expect((await accounts.send("/api/processes", { cookie })).status).toBe(401);
    expect((await accounts.send("/api/processes", { cookie: fresh })).status).toBe(200);
  });
});

describe("one person on this machine", () => {
  let server: RunningServer;
  let tokens: StartTokens;
  beforeAll(async () => {
    tokens = startTokens();
    const mode = { kind: "alone", tokens } as const;
    server = await startServer({ mode, store, webFolder: "/nowhere", port: 0, log: () => undefined, version: "0" });
  });
  afterAll(() => server.close());

  const exchange = (token: string) =>
    fetch(`${server.url}api/session.exchange`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url.slice(0, -1) },
      body: JSON.stringify({ token }),
    });

  test("the token of the address serves once; the cookie outlives the server", async () => {
    expect((await fetch(`${server.url}api/processes`)).status).toBe(401);
    const token = tokens.issue();
    const first = await exchange(token);
    const cookie = first.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect([first.status, cookie.split("=")[0]]).toEqual([200, `parley-${server.port}`]);
    expect((await exchange(token)).status).toBe(401);
    const next = house(store, "alone");
    next.clock = Date.now();
    const later = await next.send("/api/processes", { cookie: cookie.replace(/^[^=]+/u, "parley-4280") });
    expect((later.json() as readonly { id: string }[]).map(({ id }) => id)).toContain("talks");
    // And is no cookie for a server with accounts.
    const elsewhere = house(store, "accounts", Date.now());
    const refused = await elsewhere.send("/api/processes", { cookie: cookie.replace(/^[^=]+/u, "__Host-parley") });
    expect(refused.status).toBe(401);
    next.stop();
    elsewhere.stop();
  });

  test("a body that is too large is answered over the wire, and the server goes on", async () => {
    const cookie = (await exchange(tokens.issue())).headers.get("set-cookie")?.split(";")[0] ?? "";
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { port } = server;
      const headers = { cookie, origin: `http://127.0.0.1:${port}`, "content-type": "application/json" };
      const asked = request(
        { port, host: "127.0.0.1", path: "/api/entries.append", method: "POST", headers },
        (answer) => {
          resolve(answer.statusCode);
          asked.destroy();
        },
      );
      asked.on("error", reject);
      const chunk = Buffer.alloc(1024 * 1024, 32);
      const more = (left: number): void => {
        if (left > 0 && !asked.destroyed) asked.write(chunk, () => more(left - 1));
      };
      more(12);
    });
    expect(status).toBe(413);
    expect((await fetch(`${server.url}api/health`)).status).toBe(200);
  });
});

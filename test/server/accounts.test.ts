import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { officeLinks } from "../../src/cli/starting/office-links.ts";
import { startServer } from "../../src/server/serve.ts";
import { deviceOf } from "../../src/server/sign-in/device.ts";
import type { Reader } from "../../src/core/record/room.ts";
import type { Store } from "../../src/store/contract.ts";
import { engineFailures, StoreFailure } from "../../src/store/failures.ts";
import { anyText } from "../any-text.ts";
import { enrol, north, office, south, value, watcher, type Place, sqlitePlace } from "../store/engines.ts";
import { authenticator } from "./authenticator.ts";
import { accountOf, furnish, house, origin, said, type Answered, type House, type Sent } from "./house.ts";

const passphrase = "correct horse battery staple";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

let place: Place;
let store: Store;
let server: House;
let trial: House;
beforeAll(async () => {
  place = await sqlitePlace();
  store = await place.open();
  server = house(store, "accounts");
  trial = house(store, "trial");
  await furnish(store, "talks");
});
afterAll(async () => {
  server.stop();
  trial.stop();
  await place.close();
});

const cookieOf = (answer: Answered): string => answer.headers.get("set-cookie")?.split(";")[0] ?? "";
const by = async (reader: Reader, path: string, sent: Sent = {}): Promise<Answered> =>
  server.send(`/api/${path}`, { ...sent, cookie: await server.cookie(accountOf(reader)) });

/** Invites a delegate of NORTH, who comes in with a passphrase. */
async function newcomer(name: string): Promise<{ account: string; member: string; cookie: string }> {
  const body = { process: "talks", name, capacity: "delegate", party: "NORTH" };
  const { token, member } = (await by(office, "members.invite", { body })).json() as { token: string; member: string };
  const headers = { "user-agent": firefox };
  const taken = await server.send("/api/invitation.accept", { body: { token, passphrase }, headers });
  expect(taken.status).toBe(200);
  return { account: (taken.json() as { account: { id: string } }).account.id, member, cookie: cookieOf(taken) };
}

const readmit = (member: string): Promise<Answered> =>
  by(office, "members.readmit", { body: { process: "talks", member, why: "The telephone fell into the lake." } });
const signIn = (account: string, words: string): Promise<Answered> =>
  server.send("/api/session.passphrase", { body: { account, passphrase: words } });
const statusOf = async (cookie: string): Promise<number> => (await server.send("/api/processes", { cookie })).status;

describe("what the database cannot do", () => {
  test("a full disk is neither a wrong passphrase nor a used invitation, and the log names it", async () => {
    const { account } = await newcomer("Faye");
    const body = { process: "talks", name: "Gus", capacity: "observer" };
    const { token } = (await by(office, "members.invite", { body })).json() as { token: string };
    const full = (): Promise<never> =>
      Promise.reject(new StoreFailure(engineFailures.full, Object.assign(new Error("x"), { code: "SQLITE_FULL" })));
    const cramped = house({ ...store, openSession: full, acceptInvitation: full }, "accounts");
    const answers = [
      await cramped.send("/api/session.passphrase", { body: { account, passphrase } }),
      await cramped.send("/api/invitation.accept", { body: { token, passphrase } }),
    ];
    cramped.stop();
    expect(answers.map(({ status }) => status)).toEqual([507, 507]);
    for (const { text } of answers) expect(text).toContain('"database-full"');
    const failures = cramped.logged.filter(({ event }) => event === "failure");
    expect(failures.map(({ error }) => error)).toEqual(failures.map(() => "StoreFailure database-full SQLITE_FULL"));
    expect(failures).toHaveLength(2);
    // Both go through once there is room.
    expect((await signIn(account, passphrase)).status).toBe(200);
    expect((await server.send("/api/invitation.accept", { body: { token, passphrase } })).status).toBe(200);
  });
});

describe("who is told of whom", () => {
  test("a delegate is told of their own delegation, an observer of themselves, the office of all", async () => {
    await furnish(store, "who");
    await enrol(store, "who", { ...north, member: "north-2" }, { ...watcher, member: "watcher-2" });
    const told = async (reader: Reader): Promise<readonly string[]> =>
      ((await by(reader, "members?process=who")).json() as readonly { id: string }[]).map(({ id }) => id).sort();
    expect(await told(office)).toEqual(["north", "north-2", "office", "south", "watcher", "watcher-2"]);
    expect(await told(north)).toEqual(["north", "north-2"]);
    expect(await told(south)).toEqual(["south"]);
    expect(await told(watcher)).toEqual(["watcher"]);
  });

  test("the office sees what is open and takes it back; its link then says what an unknown one says", async () => {
    const body = { process: "talks", name: "Zoë", capacity: "observer" };
    const made = (await by(office, "members.invite", { body })).json() as { token: string; member: string };
    const open = (await by(office, "invitations?process=talks")).json() as readonly object[];
    expect(open).toMatchObject([{ member: made.member, name: "Zoë", capacity: "observer", anew: false }]);
    expect(JSON.stringify(open)).not.toContain(made.token);
    const revoke = () => by(office, "invitations.revoke", { body: { process: "talks", member: made.member } });
    expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 404]);
    expect((await by(office, "invitations?process=talks")).json()).toEqual([]);
    for (const path of ["invitation.read", "passkey.registerOptions"]) {
      const [revoked, unknown] = await Promise.all(
        [made.token, "unknown"].map((token) => server.send(`/api/${path}`, { body: { token } })),
      );
      expect([revoked?.status, revoked?.text]).toEqual([404, unknown?.text]);
    }
  });
});

describe("a lost credential", () => {
  test("ends with the office's act, which the delegation and the office read, and nobody else", async () => {
    const ana = await newcomer("Ana");
    const elsewhere = cookieOf(await signIn(ana.account, passphrase));
    const stream = await server.fetch("/api/events?process=talks", { cookie: elsewhere });
    const readBy = async (reader: Reader): Promise<string> =>
      (await by(reader, "entries.list", { body: { process: "talks" } })).text;
    const [southBefore, watcherBefore] = [await readBy(south), await readBy(watcher)];

    const { token, url } = (await readmit(ana.member)).json() as { token: string; url: string };
    expect(url).toBe(`${origin}/#invitation=${token}`);
    expect([await statusOf(ana.cookie), await statusOf(elsewhere)]).toEqual([401, 401]);
    // At once, not when sessions are next looked through.
    expect(server.context.feeds.size).toBe(0);
    expect(await stream.text()).toContain('{"code":"signed-out"}');
    expect((await signIn(ana.account, passphrase)).status).toBe(401);

    const read = await server.send("/api/invitation.read", { body: { token } });
    expect(read.json()).toMatchObject({ account: ana.account, anew: true, name: "Ana", party: "NORTH" });
    // Whoever is signed in here cannot take it into their own account.
    expect((await by(south, "invitation.accept", { body: { token } })).status).toBe(400);
    const taken = await server.send("/api/invitation.accept", { body: { token, passphrase: "another set of words" } });
    expect(taken.json()).toMatchObject({
      account: { id: ana.account },
      capacities: [{ process: "talks", member: ana.member, party: "NORTH" }],
    });
    expect((await signIn(ana.account, passphrase)).status).toBe(401);
    expect((await signIn(ana.account, "another set of words")).status).toBe(200);

    const entries = JSON.parse(await readBy(north)) as { entries: readonly { kind: string }[] };
    expect(entries.entries.filter(({ kind }) => kind === "readmission")).toMatchObject([
      {
        room: "confidence/NORTH",
        by: "office",
        body: { member: ana.member, name: "Ana", why: "The telephone fell into the lake." },
      },
    ]);
    expect([await readBy(south), await readBy(watcher)]).toEqual([southBefore, watcherBefore]);
  });

  test("a passkey that was lost signs in no longer; the one made in its place does", async () => {
    const body = { process: "talks", name: "Кирило", capacity: "observer" };
    const challenge = async (path: string, sent: object): Promise<string> =>
      ((await server.send(`/api/${path}`, { body: sent })).json() as { challenge: string }).challenge;
    const register = async (token: string) => {
      const key = authenticator();
      const response = key.make(await challenge("passkey.registerOptions", { token }), origin);
      const answer = await server.send("/api/passkey.register", { body: { token, response } });
      return { key, account: (answer.json() as { account: { id: string } }).account.id };
    };
    const use = async ({ key }: Awaited<ReturnType<typeof register>>): Promise<number> => {
      const response = key.use(await challenge("passkey.signInOptions", {}), origin);
      return (await server.send("/api/passkey.signIn", { body: { response } })).status;
    };
    const invited = (await by(office, "members.invite", { body })).json() as { token: string; member: string };
    const lost = await register(invited.token);
    expect(await use(lost)).toBe(200);
    const { token } = (await readmit(invited.member)).json() as { token: string };
    expect(await use(lost)).toBe(401);
    const found = await register(token);
    expect(found.account).toBe(lost.account);
    expect([await use(lost), await use(found)]).toEqual([401, 200]);
    // Nobody reads of an observer but the office.
    const said = (await by(office, "entries.list", { body: { process: "talks" } })).json() as {
      entries: readonly { kind: string; room: string; body: { name: string } }[];
    };
    const rooms = said.entries.filter(({ kind, body: told }) => kind === "readmission" && told.name === "Кирило");
    expect(rooms.map(({ room }) => room)).toEqual(["secretariat"]);
  });

  test("is recorded in each process of that office, and in none of another", async () => {
    for (const process of ["second", "foreign"]) value(await store.createProcess(process, "2031-03-04T09:00:00.000Z"));
    const bo = await newcomer("Bo");
    await enrol(store, "second", office);
    await enrol(store, "foreign", { member: "host", capacity: "secretariat" });
    for (const process of ["second", "foreign"]) {
      const invitation = {
        tokenHash: `bo-${process}`,
        process,
        member: "bo",
        name: "Bo",
        capacity: "observer",
      } as const;
      value(await store.invite({ ...invitation, expires: "2099-01-01T00:00:00.000Z" }));
      value(await store.acceptInvitation(`bo-${process}`, bo.account, null, "2031-03-04T09:00:00.000Z"));
    }
    const { token } = (await readmit(bo.member)).json() as { token: string };
    const kindsIn = async (process: string) =>
      value(await store.read(process, { member: "me", capacity: "sole" }, {}, 99)).map(({ kind }) => kind);
    expect(await kindsIn("second")).toEqual(["readmission"]);
    expect(await kindsIn("foreign")).toEqual([]);
    const words = "another set of words";
    const taken = (await server.send("/api/invitation.accept", { body: { token, passphrase: words } })).json() as {
      account: { id: string };
      capacities: readonly { process: string }[];
    };
    expect(taken.account.id).toBe(bo.account);
    expect(taken.capacities.map(({ process }) => process).sort()).toEqual(["second", "talks"]);
  });

  test("it stays in the record, and takes whatever name an older invitation bore", async () => {
    const name = "\u202Eanodi\u202C";
    const invitation = { tokenHash: "turned", process: "talks", member: "turned", name, capacity: "observer" } as const;
    value(await store.invite({ ...invitation, expires: "2099-01-01T00:00:00.000Z" }));
    value(await store.acceptInvitation("turned", "account-turned", null, "2031-03-04T09:00:00.000Z"));
    expect((await readmit("turned")).status).toBe(200);
    const body = { process: "talks", name, capacity: "observer" };
    expect((await by(office, "members.invite", { body })).status).toBe(400);
    const told = (await by(office, "entries.list", { body: { process: "talks" } })).json() as {
      entries: readonly { id: string; kind: string; room: string; seq: number; body: { name: string } }[];
    };
    const written = told.entries.find(
      ({ kind, body: { name: called } }) => kind === "readmission" && called === "anodi",
    );
    const expected = Math.max(...told.entries.filter(({ room }) => room === "secretariat").map(({ seq }) => seq));
    const undo = said("correction", "undo", { entry: written?.id ?? "", body: null, why: "It never was." });
    const sent = { body: { process: "talks", room: "secretariat", expected, entries: [undo] } };
    const refused = await by(office, "entries.append", sent);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining("not-corrected")]);
  });

  test("nobody writes such an entry by hand, and nobody acts on their own seat or on who is not there", async () => {
    const body = { member: "south", name: "South", why: "Said so." };
    for (const [reader, room] of [
      [office, "confidence/NORTH"],
      [office, "secretariat"],
      [north, "confidence/NORTH"],
    ] as const) {
      const head = value(await store.heads("talks", office)).find((each) => each.room === room)?.seq ?? 0;
      const entries = [said("readmission", "by-hand", body, reader.party)];
      const sent = { body: { process: "talks", room, expected: head, entries } };
      expect((await by(reader, "entries.append", sent)).status, room).toBe(422);
    }
    expect([(await readmit("office")).status, (await readmit("nobody")).status]).toEqual([409, 404]);
  });
});

describe("one's own sessions", () => {
  test("are listed with when and on what, and each can be ended, or all others", async () => {
    const { account, cookie } = await newcomer("Cy");
    server.clock += 600_000;
    const other = cookieOf(await signIn(account, passphrase));
    const third = cookieOf(await signIn(account, passphrase));
    const list = async (own: string) =>
      (await server.send("/api/sessions", { cookie: own })).json() as readonly {
        id: string;
        opened: string;
        seen: string;
        device: string;
        current: boolean;
      }[];
    const sessions = await list(cookie);
    expect(sessions).toHaveLength(3);
    const own = sessions.find(({ current }) => current);
    expect(own).toMatchObject({ device: "Firefox, Linux", seen: new Date(server.clock).toISOString() });
    expect(Date.parse(own?.seen ?? "") - Date.parse(own?.opened ?? "")).toBe(600_000);
    const otherId = (await list(other)).find(({ current }) => current)?.id ?? "";
    // Another account cannot end it, and learns nothing of it.
    expect((await by(south, "sessions.end", { body: { id: otherId } })).status).toBe(404);
    const stream = await server.fetch("/api/events?process=talks", { cookie: other });
    const end = (body: object) => server.send("/api/sessions.end", { cookie, body });
    expect([(await end({ id: otherId })).status, (await end({ id: otherId })).status]).toEqual([204, 404]);
    // At once, not when sessions are next looked through.
    expect(server.context.feeds.size).toBe(0);
    expect(await stream.text()).toContain('{"code":"signed-out"}');
    expect([await statusOf(cookie), await statusOf(other), await statusOf(third)]).toEqual([200, 401, 200]);
    expect((await end({ others: true })).status).toBe(204);
    expect([await statusOf(cookie), await statusOf(third)]).toEqual([200, 401]);
    expect(await list(cookie)).toHaveLength(1);
  });

  test("the label of a device is made of our own words, whatever the browser says", () => {
    const words = fc.constantFrom("Firefox/", "Chrome/9", "Windows", "Linux", "Edg", "<b>", "x".repeat(50_000));
    const agent = fc.array(fc.oneof(anyText, words), { maxLength: 6 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(agent, (text) => {
        expect(deviceOf(text)).toMatch(
          /^(?:[A-Z][A-Za-z]+|iPhone|iPad|macOS)?(?:, (?:[A-Z][A-Za-z]+|iPhone|iPad|macOS))?$/u,
        );
      }),
    );
    expect(deviceOf(null)).toBe("");
    const edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/139.0 Safari/537.36 Edg/139.0";
    expect([deviceOf(edge), deviceOf(firefox)]).toEqual(["Edge, Windows", "Firefox, Linux"]);
  });
});

describe("accounts tried out on loopback", () => {
  test("cookies work over plain http there, and nothing else is answered", async () => {
    const invited = { tokenHash: "t", process: "talks", name: "Eve", capacity: "observer" } as const;
    const { token } = (
      await trial.send("/api/members.invite", {
        cookie: await trial.cookie("account-office"),
        body: { process: invited.process, name: invited.name, capacity: invited.capacity },
      })
    ).json() as { token: string };
    const taken = await trial.send("/api/invitation.accept", { body: { token, passphrase } });
    const cookie = taken.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^parley-4280=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/u);
    expect(taken.json()).toMatchObject({ mode: "accounts", trial: true, passkeys: false });
    expect(taken.headers.get("strict-transport-security")).toBeNull();
    const own = cookie.split(";")[0] ?? "";
    expect((await trial.send("/api/processes", { cookie: own })).status).toBe(200);
    const elsewhere: readonly Readonly<Record<string, string>>[] = [
      { host: "parley.test" },
      { host: "192.168.1.7:4280" },
      { host: "127.0.0.1:80" },
      { "x-forwarded-for": "192.168.1.9" },
      { forwarded: "for=192.168.1.9" },
      { via: "1.1 proxy" },
    ];
    for (const headers of elsewhere)
      for (const path of ["/api/processes", "/api/session", "/"])
        expect((await trial.send(path, { cookie: own, headers })).status, JSON.stringify(headers)).toBe(421);
    expect((await trial.send("/api/passkey.signInOptions", { body: {} })).status).toBe(409);
    // The same cookie is worth nothing at a public address, whose own is bound to https.
    expect((await server.send("/api/processes", { cookie: own })).status).toBe(401);
    expect(cookieOf(await signIn("nobody", passphrase))).toBe("");
  });

  test("a link is printed for the office of each process that has none, and for no other", async () => {
    value(await store.createProcess("unattended", "2031-03-04T09:00:00.000Z"));
    const links = await officeLinks(store, "http://127.0.0.1:4280", trial.clock);
    expect(links.map(({ process }) => process)).toEqual(["unattended"]);
    const token = links[0]?.url.split("#invitation=")[1] ?? "";
    const taken = await trial.send("/api/invitation.accept", { body: { token, passphrase } });
    expect(taken.json()).toMatchObject({ capacities: [{ process: "unattended", capacity: "secretariat" }] });
    expect(await officeLinks(store, "http://127.0.0.1:4280", trial.clock)).toEqual([]);
  });

  test("it listens on loopback, whatever address is named", async () => {
    const options = { store, webFolder: "/nowhere", log: () => undefined, version: "0", port: 0 };
    const mode = { kind: "accounts", origin: null } as const;
    const running = await startServer({ ...options, mode, address: "0.0.0.0" });
    expect(running.url).toBe(`http://127.0.0.1:${running.port}/`);
    const session = await fetch(`${running.url}api/session`);
    expect(await session.json()).toMatchObject({ mode: "accounts", trial: true, signedIn: false });
    await running.close();
  });
});

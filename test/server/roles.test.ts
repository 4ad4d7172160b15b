import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/server/routes/index.ts";
import { notFound } from "../../src/server/http/answer.ts";
import { packFolder } from "../../src/formats/folder-zip.ts";
import type { Store } from "../../src/store/contract.ts";
import { engines, enrol, note, sole, value, type Place } from "../store/engines.ts";
import { accountOf, furnish, house, readers, said, type House, type Sent } from "./house.ts";

/** Everybody who may ask. `stranger`: secretariat of another process; `removed`: was a delegate of NORTH; `sole`: alone on a machine. */
const roles = ["nobody", "office", "north", "south", "watcher", "stranger", "removed", "sole"] as const;
type Role = (typeof roles)[number];

/** Statuses in the order of `roles`. */
type Expected = readonly [number, number, number, number, number, number, number, number];

interface Row {
  readonly expected: Expected;
  readonly ask: (role: Role, process: string, store: Store) => Promise<{ readonly path: string; readonly sent: Sent }>;
}

const file = new Uint8Array(Buffer.from("a letter"));
const hash = createHash("sha256").update(file).digest("hex");
const token = "x".repeat(43);
const passkey = { id: "abc", rawId: "abc", type: "public-key", clientExtensionResults: {}, response: {} };

/** The sequence that a room has reached. */
async function reached(store: Store, process: string, room: string): Promise<number> {
  const heads = value(await store.heads(process, sole));
  return heads.find((head) => head.room === room)?.seq ?? 0;
}

/** A plain question. */
function get(path: string, expected: Expected, query: Readonly<Record<string, string>> = {}): readonly [string, Row] {
  const ask: Row["ask"] = (_role, process) => {
    const asked = new URLSearchParams(
      Object.entries(query).map(([name, text]) => [name, text.replace("PROCESS", process)]),
    );
    return Promise.resolve({ path: `/api/${path}${asked.size > 0 ? `?${asked.toString()}` : ""}`, sent: {} });
  };
  return [path, { expected, ask }];
}

/** A request with a body. */
function post(
  path: string,
  expected: Expected,
  body: (role: Role, process: string, store: Store) => unknown,
): readonly [string, Row] {
  const ask: Row["ask"] = async (role, process, store) => ({
    path: `/api/${path}`,
    sent: { body: await body(role, process, store) },
  });
  return [path, { expected, ask }];
}

const partyOf = (role: Role): string | undefined =>
  role === "north" || role === "removed" ? "NORTH" : role === "south" ? "SOUTH" : undefined;

const table: ReadonlyMap<string, Row> = new Map([
  //                                   nobody office north south watcher stranger removed sole
  get("health", [200, 200, 200, 200, 200, 200, 200, 200]),
  get("ready", [200, 200, 200, 200, 200, 200, 200, 200]),
  get("openapi.json", [200, 200, 200, 200, 200, 200, 200, 200]),
  get("session", [200, 200, 200, 200, 200, 200, 200, 200]),
  post("session.exchange", [401, 200, 200, 200, 200, 200, 200, 200], () => ({ token })),
  post("session.signOut", [204, 204, 204, 204, 204, 204, 204, 204], () => ({})),
  post("session.passphrase", [401, 401, 401, 401, 401, 401, 401, 401], (role) => ({
    account: `account-${role}`,
    passphrase: "wrong",
  })),
  get("sessions", [401, 200, 200, 200, 200, 200, 200, 200]),
  // Nobody has a session of that id.
  post("sessions.end", [401, 404, 404, 404, 404, 404, 404, 404], () => ({ id: "none" })),
  post("passkey.signInOptions", [200, 200, 200, 200, 200, 200, 200, 409], () => ({})),
  post("passkey.signIn", [401, 401, 401, 401, 401, 401, 401, 409], () => ({ response: passkey })),
  // These houses know no identity provider.
  get("oidc", [401, 200, 200, 200, 200, 200, 200, 200]),
  post("oidc.end", [401, 404, 404, 404, 404, 404, 404, 404], () => ({ issuer: "https://id.test", subject: "none" })),
  post("oidc.start", [409, 409, 409, 409, 409, 409, 409, 409], () => ({})),
  get("oidc.callback", [303, 303, 303, 303, 303, 303, 303, 303]),
  post("invitation.read", [404, 404, 404, 404, 404, 404, 404, 404], () => ({ token })),
  post("invitation.accept", [404, 404, 404, 404, 404, 404, 404, 404], () => ({
    token,
    passphrase: "four words or rather more",
  })),
  post("passkey.registerOptions", [404, 404, 404, 404, 404, 404, 404, 404], () => ({ token })),
  post("passkey.register", [404, 404, 404, 404, 404, 404, 404, 404], () => ({ token, response: passkey })),
  get("processes", [401, 200, 200, 200, 200, 200, 200, 200]),
  get("home", [401, 200, 200, 200, 200, 200, 200, 200]),
  post("processes.create", [401, 200, 404, 404, 404, 200, 404, 200], (role) => ({
    id: `new-${role}`,
    title: "New talks",
  })),
  [
    "processes.import",
    {
      expected: [401, 403, 403, 403, 403, 403, 403, 200],
      ask: () =>
        Promise.resolve({
          path: "/api/processes.import",
          sent: {
            bytes: packFolder(
              new Map([
                [
                  "process.yaml",
                  Buffer.from(
                    "id: imported\ntitle: Imported\nshortTitle: Imported\nfictitious: true\nnotice: ''\ntimeZone: UTC\nparties: []\n",
                  ),
                ],
              ]),
            ),
          },
        }),
    },
  ],
  get("standing", [401, 200, 200, 200, 200, 404, 404, 200], { process: "PROCESS" }),
  post("entries.list", [401, 200, 200, 200, 200, 404, 404, 200], (_role, process) => ({ process })),
  post("entries.append", [401, 200, 200, 200, 404, 404, 404, 200], async (role, process, store) => ({
    process,
    room: "table",
    expected: await reached(store, process, "table"),
    entries: [said("note", `by-${role}`, { text: "a word" }, partyOf(role))],
  })),
  // The entry at the table is of NORTH: its writer, the office and the one person may have it erased.
  post("entries.erase", [401, 200, 200, 422, 404, 404, 404, 200], async (role, process, store) => {
    const expected = await reached(store, process, "table");
    const north = { member: "north", capacity: "delegate", party: "NORTH" } as const;
    value(
      await store.append(
        process,
        north,
        "table",
        expected,
        [note(`secret-${role}`, "a name", "NORTH")],
        "2031-03-04T09:00:01.000Z",
      ),
    );
    const body = { seq: expected + 1, why: "A detainee is named.", ground: "Rule 7" };
    return {
      process,
      room: "table",
      seq: expected + 1,
      expected: expected + 1,
      erasure: said("erasure", `erased-${role}`, body, partyOf(role)),
    };
  }),
  get("events", [401, 200, 200, 200, 200, 404, 404, 200], { process: "PROCESS" }),
  [
    "files.put",
    {
      expected: [401, 200, 200, 200, 404, 404, 404, 200],
      ask: (_role, process) =>
        Promise.resolve({ path: `/api/files.put?process=${process}&room=table`, sent: { bytes: file } }),
    },
  ],
  [
    "files",
    {
      expected: [401, 200, 200, 404, 404, 404, 404, 200],
      ask: async (_role, process, store) => {
        value(
          await store.putFile(process, sole, "confidence/NORTH", {
            sha256: hash,
            name: "letter.txt",
            type: "text/plain",
            bytes: file,
          }),
        );
        return { path: `/api/files?process=${process}&room=confidence%2FNORTH&sha256=${hash}`, sent: {} };
      },
    },
  ],
  // Nothing is called so; what is there, and for whom, is in word-files.test.ts.
  get("texts.file", [401, 404, 404, 404, 404, 404, 404, 404], { process: "PROCESS", text: "none" }),
  [
    "texts.returned",
    {
      expected: [401, 404, 404, 404, 404, 404, 404, 404],
      ask: (_role, process) =>
        Promise.resolve({
          path: `/api/texts.returned?process=${process}&text=none&party=NORTH`,
          sent: { bytes: file },
        }),
    },
  ],
  // What is asked here is of no kind that needs a program.
  [
    "files.docx",
    {
      expected: [401, 422, 422, 422, 422, 422, 422, 422],
      ask: () => Promise.resolve({ path: "/api/files.docx", sent: { bytes: file } }),
    },
  ],
  [
    "pages.recognise",
    {
      expected: [401, 422, 422, 422, 422, 422, 422, 422],
      ask: () => Promise.resolve({ path: "/api/pages.recognise?width=1&height=1", sent: { bytes: file } }),
    },
  ],
  get("members", [401, 200, 200, 200, 200, 404, 404, 200], { process: "PROCESS" }),
  post("members.invite", [401, 200, 404, 404, 404, 404, 404, 409], (_role, process) => ({
    process,
    name: "Ann",
    capacity: "observer",
  })),
  post("members.readmit", [401, 200, 404, 404, 404, 404, 404, 409], async (role, process, store) => {
    await enrol(store, process, { member: `lost-${role}`, capacity: "delegate", party: "NORTH" });
    return { process, member: `lost-${role}`, why: "The telephone fell into the lake." };
  }),
  get("invitations", [401, 200, 404, 404, 404, 404, 404, 200], { process: "PROCESS" }),
  post("invitations.revoke", [401, 204, 404, 404, 404, 404, 404, 409], async (role, process, store) => {
    const invitation = { tokenHash: `open-${role}`, process, member: `open-${role}`, name: "Di" };
    value(await store.invite({ ...invitation, capacity: "observer", expires: "2032-01-01T00:00:00.000Z" }));
    return { process, member: `open-${role}` };
  }),
  post("members.remove", [401, 204, 404, 404, 404, 404, 404, 409], async (role, process, store) => {
    await enrol(store, process, { member: `guest-${role}`, capacity: "observer" });
    return { process, member: `guest-${role}` };
  }),
  get("accesses", [401, 200, 200, 200, 200, 404, 404, 200], { process: "PROCESS" }),
  post("accesses.create", [401, 200, 200, 200, 200, 404, 404, 200], (_role, process) => ({
    process,
    name: "A script",
  })),
  // Nobody has an access of that id.
  post("accesses.revoke", [401, 404, 404, 404, 404, 404, 404, 404], (_role, process) => ({ process, id: "none" })),
  get("messages", [401, 200, 200, 200, 200, 200, 200, 200]),
  // These houses send no e-mail.
  post("messages.add", [401, 409, 409, 409, 409, 409, 409, 409], () => ({
    kind: "mail",
    address: "ann@talks.test",
    pace: "once",
    topics: ["waits"],
    language: "en",
    zone: "UTC",
  })),
  post("messages.remove", [401, 404, 404, 404, 404, 404, 404, 404], () => ({ id: "none" })),
  post("messages.confirm", [404, 404, 404, 404, 404, 404, 404, 404], () => ({ id: "none", token })),
  [
    "messages.stop",
    {
      expected: [404, 404, 404, 404, 404, 404, 404, 404],
      ask: () => Promise.resolve({ path: `/api/messages.stop?id=none&token=${token}`, sent: { bytes: file } }),
    },
  ],
  // A person's cookie is no assistant's token.
  post("mcp", [401, 401, 401, 401, 401, 401, 401, 401], () => ({})),
  get("export", [401, 200, 200, 200, 200, 404, 404, 200], { process: "PROCESS" }),
]);

describe.each(engines)("every route for every role on $name", ({ missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let accounts: House;
  let alone: House;

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    store = await place.open();
    accounts = house(store, "accounts");
    alone = house(store, "alone");
    await furnish(store, "talks");
    await enrol(store, "talks", { member: "removed", capacity: "delegate", party: "NORTH" });
    value(await store.removeMember("talks", "removed", "2031-03-04T09:00:00.500Z"));
    value(await store.createProcess("other", "2031-03-04T09:00:00.000Z"));
    await enrol(store, "other", { member: "stranger", capacity: "secretariat" });
  });
  afterAll(async () => {
    accounts?.stop();
    alone?.stop();
    await place?.close();
  });

  const test = it.skipIf(missing !== undefined);

  test("each route has a row, each row a route", () => {
    expect([...table.keys()].sort()).toEqual(routes.map(({ path }) => path).sort());
    expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length);
  });

  for (const [path, row] of table)
    test(path, async () => {
      const statuses: number[] = [];
      for (const role of roles) {
        const server = role === "sole" ? alone : accounts;
        const cookie = role === "nobody" ? null : await server.cookie(role === "sole" ? "me" : `account-${role}`);
        const { path: address, sent } = await row.ask(role, "talks", store);
        const answer = await server.send(address, { ...sent, cookie });
        statuses.push(answer.status);
        expect(answer.headers.get("cache-control")).toBe("no-store");
        expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
        expect(answer.headers.get("strict-transport-security") === null).toBe(role === "sole");
        // Absent and forbidden are one answer, to the byte.
        if (
          answer.status === 404 &&
          !path.startsWith("invitation") &&
          !path.startsWith("passkey") &&
          !/^messages\.(?:confirm|stop)/u.test(path)
        )
          expect(answer.text).toBe(JSON.stringify(notFound.body));
        accounts.clock += 1000;
        alone.clock += 1000;
        server.context.limiter.clear("sign-in from unknown");
      }
      expect(Object.fromEntries(roles.map((role, at) => [role, statuses[at]]))).toEqual(
        Object.fromEntries(roles.map((role, at) => [role, row.expected[at]])),
      );
    });

  test("what a member is not told of is answered as what does not exist, headers included", async () => {
    const cookie = await accounts.cookie(accountOf(readers[1] ?? { member: "" }));
    const strip = (headers: Headers) => [...headers].sort();
    for (const [hidden, absent] of [
      [
        `files?process=talks&room=confidence%2FSOUTH&sha256=${hash}`,
        `files?process=talks&room=confidence%2FEAST&sha256=${hash}`,
      ],
      ["export?process=other", "export?process=none"],
      ["members?process=other", "members?process=none"],
      ["events?process=other", "events?process=none"],
    ]) {
      const one = await accounts.send(`/api/${hidden ?? ""}`, { cookie });
      const other = await accounts.send(`/api/${absent ?? ""}`, { cookie });
      expect([one.status, one.text, strip(one.headers)]).toEqual([404, other.text, strip(other.headers)]);
    }
  });
});

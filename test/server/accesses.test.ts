import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canRead, canRefer } from "../../src/core/record/permissions.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import type { Store } from "../../src/store/contract.ts";
import { tokenHash } from "../../src/server/sign-in/tokens.ts";
import { askingBy, type Asking } from "../mcp/client.ts";
import { engines, enrol, north, note, office, sole, south, value, type Place } from "../store/engines.ts";
import { accountOf, furnish, house, origin, said, type Answered, type House, type Sent, treaty } from "./house.ts";

const at = "2031-03-04T09:00:00.000Z";
const DAY = 86_400_000;

/** A program that asks with its token alone: no cookie, no Origin, as a script does. */
function program(server: House, token: string) {
  return async (path: string, sent: Sent = {}): Promise<Answered> => {
    const { body, method = body === undefined ? "GET" : "POST" } = sent;
    const answer = await ask(server, path, method, body, token, sent.headers);
    return {
      status: answer.status,
      headers: answer.headers,
      text: answer.text,
      json: () => JSON.parse(answer.text) as never,
    };
  };
}

async function ask(server: House, path: string, method: string, body: unknown, token: string, headers = {}) {
  const answer = await server.fetch(path, {
    method,
    ...(body === undefined ? {} : { body }),
    headers: { origin: "", authorization: `Bearer ${token}`, ...headers },
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** An assistant of the official SDK over HTTP. */
async function assistantOf(server: House, token: string): Promise<Asking> {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StreamableHTTPClientTransport(new URL(`${origin}/api/mcp`), {
    fetch: async (_url, init) => {
      const headers = Object.fromEntries(new Headers(init?.headers));
      const body = typeof init?.body === "string" ? (JSON.parse(init.body) as unknown) : undefined;
      return server.fetch("/api/mcp", {
        method: init?.method ?? "GET",
        ...(body === undefined ? {} : { body }),
        headers: { origin: "", ...headers, authorization: `Bearer ${token}` },
      });
    },
  });
  await client.connect(transport);
  return askingBy(client);
}

describe.each(engines)("accesses of programs on $name", ({ missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let server: House;
  let count = 0;
  const test = it.skipIf(missing !== undefined);

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    store = await place.open();
    server = house(store, "accounts");
  });
  afterAll(async () => {
    server?.stop();
    await place?.close();
  });

  /** A process of its own, with a treaty at the table. */
  async function talks(): Promise<string> {
    const process = `talks-${++count}`;
    await furnish(store, process);
    const body = { id: "t", party: "NORTH", draft: JSON.parse(JSON.stringify(treaty)) as never };
    value(await store.append(process, north, "table", 0, [said("draft", "draft/t", body, "NORTH")], at));
    return process;
  }

  async function made(process: string, asked: object = {}, reader: { readonly member: string } = north) {
    const cookie = await server.cookie(accountOf(reader));
    const answer = await server.send("/api/accesses.create", { cookie, body: { process, name: "Script", ...asked } });
    expect(answer.status, answer.text).toBe(200);
    return answer.json() as { readonly token: string; readonly id: string; readonly expires: string };
  }

  const listed = async (process: string, reader: { readonly member: string } = north) => {
    const cookie = await server.cookie(accountOf(reader));
    return (await server.send(`/api/accesses?process=${process}`, { cookie })).json() as readonly Readonly<
      Record<string, unknown>
    >[];
  };

  test("a program reads what its owner may, and writes the kinds it was made for", async () => {
    const process = await talks();
    const { token, id } = await made(process, { kinds: ["note"] });
    const send = program(server, token);
    const read = await send("/api/entries.list", { body: { process } });
    expect(read.status).toBe(200);
    const entries = [said("note", "n1", { text: "by a script" }, "NORTH")];
    expect((await send("/api/entries.append", { body: { process, room: "table", expected: 1, entries } })).status).toBe(
      200,
    );
    const [written] = value(await store.readRoom(process, north, "table", 1, 10));
    expect(written).toMatchObject({ by: "north", party: "NORTH", as: "NORTH" });
    const proposal = said("proposal", "p1", { draft: "t", point: "1", operation: "replace", text: "X." }, "NORTH");
    const refused = await send("/api/entries.append", {
      body: { process, room: "table", expected: 2, entries: [proposal] },
    });
    expect(refused.status).not.toBe(200);
    const other = said("note", "n2", { text: "in another's name" }, "SOUTH");
    expect(
      (await send("/api/entries.append", { body: { process, room: "table", expected: 2, entries: [other] } })).status,
    ).not.toBe(200);
    expect(await listed(process)).toMatchObject([{ id, name: "Script", kinds: ["note"], written: 1, revoked: null }]);
  });

  test("one that only reads writes nothing, and none does what only people do", async () => {
    const process = await talks();
    const { token } = await made(process, {}, office);
    const send = program(server, token);
    const entries = [said("note", "n1", { text: "no" })];
    expect((await send("/api/entries.append", { body: { process, room: "table", expected: 1, entries } })).status).toBe(
      404,
    );
    for (const [path, body] of [
      ["members.invite", { process, name: "Eve", capacity: "observer" }],
      ["accesses.create", { process, name: "More" }],
      ["sessions.end", { others: true }],
      ["session.signOut", {}],
    ] as const)
      expect((await send(`/api/${path}`, { body })).status, path).toBe(403);
    expect((await send(`/api/events?process=${process}`)).status).toBe(403);
    const other = await talks();
    expect((await send("/api/entries.list", { body: { process: other } })).status).toBe(404);
  });

  test("rooms that it is confined to, with those that their readers enter, and no others", async () => {
    const process = await talks();
    const rooms = ["public", "table", "confidence/NORTH", "caucus/NORTH", "channel/NORTH+SOUTH"] as const;
    for (const room of rooms)
      if (room !== "table" && room !== "public")
        value(await store.append(process, north, room, 0, [note(`in-${room}`, "words", "NORTH")], at));
    const { token } = await made(process, { rooms: ["confidence/NORTH"] });
    const { heads } = (await program(server, token)("/api/entries.list", { body: { process } })).json() as {
      readonly heads: readonly { readonly room: string }[];
    };
    expect(heads.map(({ room }) => room).sort()).toEqual(["confidence/NORTH", "public", "table"]);
    const cookie = await server.cookie(accountOf(north));
    const beyond = { process, name: "Spy", rooms: ["caucus/SOUTH"] };
    expect((await server.send("/api/accesses.create", { cookie, body: beyond })).status).toBe(404);
  });

  test("it ends: revoked, out of time, with its owner's membership, with its owner's credentials", async () => {
    const process = await talks();
    const status = async (token: string) =>
      (await program(server, token)("/api/entries.list", { body: { process } })).status;
    const cookie = await server.cookie(accountOf(north));
    const revoked = await made(process);
    expect(await status(revoked.token)).toBe(200);
    const foreign = await server.cookie(accountOf(south));
    const asked = { body: { process, id: revoked.id } };
    expect((await server.send("/api/accesses.revoke", { cookie: foreign, ...asked })).status).toBe(404);
    expect((await server.send("/api/accesses.revoke", { cookie, ...asked })).status).toBe(204);
    expect(await status(revoked.token)).toBe(401);
    const short = await made(process, { days: 1 });
    const long = await made(process, { days: 300 });
    server.clock += DAY + 1000;
    expect([await status(short.token), await status(long.token)]).toEqual([401, 200]);
    await enrol(store, process, { member: "guest", capacity: "delegate", party: "NORTH" });
    const guest = await made(process, {}, { member: "guest" });
    value(await store.removeMember(process, "guest", at));
    expect(await status(guest.token)).toBe(401);
    const lost = await server.cookie(accountOf(office));
    const readmitted = await server.send("/api/members.readmit", {
      cookie: lost,
      body: { process, member: "north", why: "Lost." },
    });
    expect(readmitted.status).toBe(200);
    expect(await status(long.token)).toBe(401);
  });

  test("the office ends a delegation's, and is told no more of it than that it is there", async () => {
    const process = await talks();
    const { id } = await made(process, { rooms: ["caucus/NORTH"], kinds: ["note"] });
    const told = await listed(process, office);
    expect(told).toMatchObject([{ id, member: "north", name: "", rooms: null, kinds: [], seen: null, written: 0 }]);
    expect(await listed(process, south)).toEqual([]);
    const cookie = await server.cookie(accountOf(office));
    expect((await server.send("/api/accesses.revoke", { cookie, body: { process, id } })).status).toBe(204);
    expect(await listed(process)).toMatchObject([{ id, revoked: expect.any(String) as string }]);
  });

  test("only a hash is kept, a cookie helps no wrong token, and another site's page sends none", async () => {
    const process = await talks();
    const { token } = await made(process);
    const kept = await store.access(tokenHash(token), new Date(server.clock).toISOString());
    expect(kept?.name).toBe("Script");
    expect(JSON.stringify(await store.accesses(process, null))).not.toContain(token);
    const cookie = await server.cookie(accountOf(north));
    const body = { process };
    const wrong = { authorization: `Bearer ${token}x` };
    expect((await server.send("/api/entries.list", { cookie, body, headers: wrong })).status).toBe(401);
    const right = { authorization: `Bearer ${token}` };
    expect(
      (await server.send("/api/entries.list", { body, headers: { ...right, origin: "https://evil.test" } })).status,
    ).toBe(403);
    expect(
      (await server.send("/api/entries.list", { body, headers: { ...right, "sec-fetch-site": "cross-site" } })).status,
    ).toBe(403);
    // A proxy in front may have a password of its own.
    const basic = { authorization: "Basic YTpi" };
    expect((await server.send("/api/entries.list", { cookie, body, headers: basic })).status).toBe(200);
    expect((await server.send("/api/entries.list", { cookie, body, headers: { ...basic, origin: "" } })).status).toBe(
      403,
    );
  });

  test("programs of an account are counted apart from the person, and stopped as others are", async () => {
    const process = await talks();
    const { token } = await made(process);
    const answers = [];
    for (let i = 0; i < 2401; i++)
      answers.push(server.context.limiter.take(`reads programs ${accountOf(north)}`, { amount: 2400, seconds: 60 }));
    expect(answers.at(-1)).toBeGreaterThan(0);
    expect((await program(server, token)("/api/entries.list", { body: { process } })).status).toBe(429);
    const cookie = await server.cookie(accountOf(north));
    expect((await server.send("/api/entries.list", { cookie, body: { process } })).status).toBe(200);
    server.clock += 61_000;
  });

  test("an assistant reads, and proposes for the party whose access it has; nothing is taken in", async () => {
    const process = await talks();
    const { token } = await made(process, { kinds: ["proposal"] });
    const assistant = await assistantOf(server, token);
    const before = await assistant.ask("read_text", { text: "t" });
    expect(before.lines.map(({ text, wording }) => [text, wording])).toEqual(
      ["1", "2"].map((id) => [`Article ${id} of the treaty binds both.`, "verbatim"]),
    );
    const { of } = before.lines[0] ?? { of: [] };
    const [held] = value(await store.readRoom(process, north, "table", 0, 1));
    expect(of[0]).toMatchObject({ room: "table", seq: 1, entry: "draft/t", hash: held?.hash, point: "1" });
    const words = "Article 1 of the treaty binds all.";
    const told = await assistant.ask("propose", { text: "t", point: "1", words });
    expect(told.isError, told.text).toBe(false);
    const entries = value(await store.readRoom(process, north, "table", 0, 10));
    expect(entries.map(({ kind, party }) => [kind, party])).toEqual([
      ["draft", "NORTH"],
      ["proposal", "NORTH"],
    ]);
    expect((await assistant.ask("read_text", { text: "t" })).lines.map(({ text }) => text)).toEqual(
      before.lines.map(({ text }) => text),
    );
    const history = await assistant.ask("history_of_point", { text: "t", point: "1" });
    expect(history.lines.map(({ as }) => as)).toContain("proposal");
    const reader = await assistantOf(server, (await made(process, {}, south)).token);
    expect((await reader.ask("propose", { text: "t", point: "2", words })).isError).toBe(true);
    expect((await reader.ask("read_text", { process: "talks-1", text: "t" })).isError).toBe(process !== "talks-1");
  });

  test("what a program and an assistant are told is equal with and without entries of other rooms", async () => {
    const all: readonly RoomId[] = [
      "table",
      "channel/NORTH+SOUTH",
      "confidence/NORTH",
      "confidence/SOUTH",
      "caucus/NORTH",
      "caucus/SOUTH",
      "secretariat",
    ];
    const written = fc.array(
      fc.record({ room: fc.constantFrom(...all), text: fc.constantFrom("yes", "no", "Article 1") }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(written, fc.constantFrom(...all.filter((room) => canRead(north, room))), async (notes, own) => {
        const told: string[] = [];
        const worlds = [notes, notes.filter(({ room }) => canRefer(own, room))];
        // One name in both worlds, one after the other on servers of their own.
        for (const world of worlds) {
          const process = await talks();
          const seen: Partial<Record<RoomId, number>> = { table: 1 };
          for (const [index, { room, text }] of world.entries()) {
            const by = canRead(north, room) ? north : canRead(south, room) ? south : sole;
            const party = by === north ? "NORTH" : by === south ? "SOUTH" : undefined;
            value(await store.append(process, by, room, seen[room] ?? 0, [note(`${room}-${index}`, text, party)], at));
            seen[room] = (seen[room] ?? 0) + 1;
          }
          const { token } = await made(process, { rooms: [own] });
          const entries = (await program(server, token)("/api/entries.list", { body: { process } })).json() as {
            readonly entries: readonly Entry[];
          };
          const assistant = await assistantOf(server, token);
          const answers = [];
          for (const [name, asked] of [
            ["read_text", {}],
            ["history_of_point", { text: "t", point: "1" }],
            ["verify_statement", { statement: "yes" }],
          ] as const)
            answers.push((await assistant.ask(name, asked)).text);
          told.push(neutral([entries.entries.map(({ room, seq, body }) => [room, seq, body]), answers], process));
        }
        expect(told[0]).toBe(told[1]);
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 8) },
    );
  });

  /** Without what follows from the name of the process alone: its name and the hashes. */
  function neutral(told: unknown, process: string): string {
    return JSON.stringify(told)
      .replaceAll(process, "P")
      .replaceAll(/[0-9a-f]{64}/gu, "H")
      .replaceAll(/-\d+"/gu, '"');
  }
});

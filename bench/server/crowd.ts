import { fork, type ChildProcess } from "node:child_process";
import { Agent, request } from "node:http";
import { join } from "node:path";
import type { Entry, Head } from "../../src/core/record/entry.ts";
import { canRead } from "../../src/core/record/permissions.ts";
import type { Reader, RoomId } from "../../src/core/record/room.ts";
import { newToken, tokenHash } from "../../src/server/sign-in/tokens.ts";
import type { Store } from "../../src/store/contract.ts";
import { enrol, note, value } from "../../test/store/engines.ts";
import { furnish } from "../../test/server/house.ts";

const host = "parley.test";
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
/** Who writes where; one writer a room, so that none is overtaken. */
const writers: readonly (readonly [string, RoomId])[] = [
  ["office", "public"],
  ["north", "table"],
  ["south", "confidence/SOUTH"],
  ["north", "channel/NORTH+SOUTH"],
];

/** What was seen. */
export interface Seen {
  readonly written: number;
  readonly given: number;
  /** Given twice, out of order or not at all. */
  readonly wrong: number;
  readonly errors: number;
  /** Milliseconds from sending an entry to hearing of it, sorted. */
  readonly delays: readonly number[];
  /** Bytes of the largest server. */
  readonly memory: number;
}

/** How much is asked. */
export interface Load {
  readonly store: Store;
  readonly environment: Readonly<Record<string, string>>;
  readonly servers: number;
  readonly members: number;
  readonly perSecond: number;
  readonly seconds: number;
}

interface Server {
  readonly port: number;
  readonly child: ChildProcess;
}

function startOne(environment: Readonly<Record<string, string>>): Promise<Server> {
  const child = fork(join(import.meta.dirname, "one-server.ts"), {
    env: { ...process.env, ...environment },
    execArgv: ["--import", "tsx"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (told) => resolve({ port: (told as { port: number }).port, child }));
    child.once("exit", () => reject(new Error("a server did not start")));
  });
}

function memoryOf({ child }: Server): Promise<number> {
  return new Promise((resolve) => {
    child.once("message", (told) => resolve((told as { memory: number }).memory));
    child.send("memory");
  });
}

async function cookieOf(store: Store, account: string): Promise<string> {
  const token = newToken();
  const opened = new Date().toISOString();
  const expires = new Date(Date.now() + 3.6e6).toISOString();
  const hash = tokenHash(token);
  await store.openSession({ id: hash.slice(0, 24), tokenHash: hash, account, opened, expires, device: "" }, null);
  return `__Host-parley=${token}`;
}

/** Follows the talks, and calls for every entry. */
function follow(port: number, cookie: string, heard: (entry: Entry) => void, broken: () => void): () => void {
  const asked = request({
    port,
    host: "127.0.0.1",
    path: "/api/events?process=talks&after=public%3A3",
    headers: { host, cookie },
  });
  asked.on("response", (answer) => {
    if (answer.statusCode !== 200) broken();
    let text = "";
    answer.setEncoding("utf8");
    answer.on("data", (chunk: string) => {
      text += chunk;
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const data = /^data: (\{.*)$/mu.exec(text.slice(0, end))?.[1];
        text = text.slice(end + 2);
        if (data !== undefined) heard(JSON.parse(data) as Entry);
      }
    });
  });
  let leaving = false;
  asked.on("error", () => leaving || broken());
  asked.end();
  return () => {
    leaving = true;
    asked.destroy();
  };
}

function append(port: number, cookie: string, body: object): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { host, cookie, origin: `https://${host}`, "content-type": "application/json" };
    const asked = request(
      { agent, port, host: "127.0.0.1", path: "/api/entries.append", method: "POST", headers },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve(answer.statusCode ?? 0));
      },
    );
    asked.on("error", reject);
    asked.end(JSON.stringify(body));
  });
}

/** Lets a crowd follow and a few write, and counts what each was given. */
export async function watchCrowd({
  store,
  environment,
  servers: count,
  members,
  perSecond,
  seconds,
}: Load): Promise<Seen> {
  await furnish(store, "talks");
  const crowd = Array.from({ length: members }, (_, at): Reader => {
    const member = `m${at}`;
    if (at % 10 < 2) return { member, capacity: "secretariat" };
    if (at % 10 > 7) return { member, capacity: "observer" };
    return { member, capacity: "delegate", party: at % 2 === 0 ? "NORTH" : "SOUTH" };
  });
  await enrol(store, "talks", ...crowd);
  const servers = await Promise.all(Array.from({ length: count }, () => startOne(environment)));
  const portOf = (at: number) => servers[at % count]?.port ?? 0;

  const sent = new Map<string, number>();
  const delays: number[] = [];
  let wrong = 0;
  let errors = 0;
  const reached = crowd.map(() => new Map<RoomId, number>([["public", 3]]));
  const stops = await Promise.all(
    crowd.map(async ({ member }, at) => {
      const heard = ({ room, seq, id }: Entry) => {
        const rooms = reached[at];
        if (seq !== (rooms?.get(room) ?? 0) + 1) wrong++;
        rooms?.set(room, seq);
        delays.push(performance.now() - (sent.get(id) ?? Number.NaN));
      };
      return follow(portOf(at), await cookieOf(store, `account-${member}`), heard, () => errors++);
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 2000));

  const heads = new Map<RoomId, number>([["public", 3]]);
  let written = 0;
  const write = async ([member, room]: readonly [string, RoomId], at: number): Promise<void> => {
    const cookie = await cookieOf(store, `account-${member}`);
    const party = { north: "NORTH", south: "SOUTH" }[member];
    const pause = (1000 * writers.length) / perSecond;
    const began = performance.now();
    for (let round = 0; round * pause < seconds * 1000; round++) {
      const wait = began + round * pause - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const id = `${at}-${round}`;
      const expected = heads.get(room) ?? 0;
      sent.set(id, performance.now());
      const today = new Date().toISOString().slice(0, 10);
      const entry = {
        ...note(id, "What was said in this room, in a sentence or two.", party),
        on: today,
        known: today,
      };
      const status = await append(portOf(at + round), cookie, { process: "talks", room, expected, entries: [entry] });
      if (status !== 200) errors++;
      else {
        heads.set(room, expected + 1);
        written++;
      }
    }
  };
  await Promise.all(writers.map(write));
  await new Promise((resolve) => setTimeout(resolve, 2000));

  const memory = Math.max(...(await Promise.all(servers.map(memoryOf))));
  for (const stop of stops) stop();
  for (const { child } of servers) child.send("close");
  for (const [at, reader] of crowd.entries())
    for (const { room, seq } of value<readonly Head[]>(await store.heads("talks", reader)))
      if (canRead(reader, room)) wrong += Math.abs(seq - (reached[at]?.get(room) ?? 0));
  return { written, given: delays.length, wrong, errors, delays: delays.sort((a, b) => a - b), memory };
}

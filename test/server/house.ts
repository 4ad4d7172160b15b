import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewEntry } from "../../src/core/record/entry.ts";
import type { Reader } from "../../src/core/record/room.ts";
import { assemble, type AssemblyOptions } from "../../src/server/assemble.ts";
import type { Reading } from "../../src/server/reading/index.ts";
import { SOLE, type Mode, type ServerContext } from "../../src/server/context.ts";
import type { LogLine } from "../../src/server/log.ts";
import { startTokens } from "../../src/server/sign-in/start-token.ts";
import type { Store } from "../../src/store/contract.ts";
import { enrol, north, office, sole, south, value, watcher } from "../store/engines.ts";
import { draft, point } from "../../src/core/text/draft.ts";

/** A text of two articles, tabled by one side. */
export const treaty = draft({
  title: "Treaty",
  language: "en",
  tabledBy: ["NORTH"],
  date: "2031-03-02",
  points: ["1", "2"].map((id) => point({ id, label: `${id}.`, text: `Article ${id} of the treaty binds both.` })),
});

/** Public address of the workbench in these tests. */
export const origin = "https://parley.test";

/** An answer, read to its end. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: () => never;
}

/** What is sent. */
export interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly cookie?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server without a socket. */
export interface House {
  readonly context: ServerContext;
  readonly logged: LogLine[];
  /** Milliseconds since 1970, as the server sees it. */
  clock: number;
  /** The cookie of an account, freshly signed in. */
  cookie(account: string): Promise<string>;
  /** Sends a request as the workbench's page would. */
  send(path: string, sent?: Sent): Promise<Answered>;
  fetch(path: string, sent?: Sent): Promise<Response>;
  stop(): void;
}

const web = mkdtempSync(join(tmpdir(), "parley-web-"));
writeFileSync(join(web, "index.html"), "<!doctype html><title>Parley</title>");
process.on("exit", () => rmSync(web, { recursive: true, force: true }));

/** A server on a store. */
export function house(
  store: Store,
  kind: Mode["kind"] | "trial",
  start = Date.UTC(2031, 2, 4, 9),
  reading?: Reading,
  more: Partial<AssemblyOptions> = {},
): House {
  const logged: LogLine[] = [];
  const mode: Mode =
    kind === "alone" ? { kind, tokens: startTokens() } : { kind: "accounts", origin: kind === "trial" ? null : origin };
  const options = {
    mode,
    store,
    webFolder: web,
    log: (line: LogLine) => logged.push(line),
    version: "0.0.0",
    guessing: { N: 16, r: 8, p: 1 },
    ...(reading === undefined ? {} : { reading }),
    ...more,
  };
  const { context, app, stop } = assemble({ ...options, clock: () => self.clock }, () => 4280);
  const base = kind === "accounts" ? origin : "http://127.0.0.1:4280";
  const self: House = {
    context,
    logged,
    clock: start,
    stop,
    async cookie(account) {
      const headers = await context.sessions.open(account, null, null);
      return headers?.["Set-Cookie"]?.split(";")[0] ?? "";
    },
    async fetch(path, { method, body, bytes, cookie = null, headers = {} } = {}) {
      const verb = method ?? (body === undefined && bytes === undefined ? "GET" : "POST");
      return app.request(`${base}${path}`, {
        method: verb,
        headers: sentOf({
          host: new URL(base).host,
          ...(verb === "GET" ? {} : { origin: base }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(bytes === undefined ? {} : { "content-type": "application/octet-stream" }),
          ...(cookie === null ? {} : { cookie }),
          ...headers,
        }),
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
        ...(bytes === undefined ? {} : { body: new Uint8Array(bytes) }),
      });
    },
    async send(path, sent) {
      const answer = await self.fetch(path, sent);
      const text =
        answer.headers.get("content-type") === "text/event-stream" ? await firstOf(answer) : await answer.text();
      return { status: answer.status, headers: answer.headers, text, json: () => JSON.parse(text) as never };
    },
  };
  return self;
}

/** Headers that are sent: an empty one is left out. */
function sentOf(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ""));
}

/** The first words of a stream, which is then left. */
async function firstOf(answer: Response): Promise<string> {
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

/** The events of a stream until there are `count` entries, or it ends. */
export async function readEvents(answer: Response, count: number): Promise<string> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (text.split("event: entry\n").length - 1 < count) {
    const read = await reader?.read();
    if (read === undefined || read.done) return text;
    text += decoder.decode(read.value, { stream: true });
  }
  await reader?.cancel();
  return text;
}

/** A salt for tests. */
export const salt = "0123456789abcdef0123456789abcdef";

/** A new entry of a day. */
export function said(kind: string, id: string, body: NewEntry["body"], party?: string): NewEntry {
  const entry = { v: 1, id, kind, on: "2031-03-04", known: "2031-03-04", body, salt };
  return party === undefined ? entry : { ...entry, party };
}

/** Who sits in these processes. */
export const readers: readonly Reader[] = [office, north, south, watcher];

/** A process with its title, two parties and four members, each with an account named after them. */
export async function furnish(store: Store, process: string): Promise<void> {
  const at = "2031-03-04T09:00:00.000Z";
  value(await store.createProcess(process, at));
  await enrol(store, process, ...readers);
  const title = { title: "Talks", shortTitle: "Talks", fictitious: true, notice: "", timeZone: "UTC" };
  const party = (id: string, slot: number) => said("party", `party/${id}`, { id, name: id, slot, roles: [] });
  const entries = [said("process", "process", title), party("NORTH", 1), party("SOUTH", 2)];
  value(await store.append(process, sole, "public", 0, entries, at));
}

/** The account of a reader. */
export function accountOf({ member }: Reader | { readonly member: string }): string {
  return member === SOLE ? SOLE : `account-${member}`;
}

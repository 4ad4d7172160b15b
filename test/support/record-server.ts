import { emptyHead, sealEntries } from "../../src/core/record/chain.ts";
import type { Entry, NewEntry } from "../../src/core/record/entry.ts";
import type { RoomId } from "../../src/core/record/room.ts";

/** What befalls a request: it never arrives, its answer never does, a gateway answers in between, others write first. */
export type Mishap = "none" | "lost" | "unanswered" | "gateway" | "overtaken";

/** A server of one process that keeps its record as the store does, and to which mishaps can be ordered. */
export class RecordServer {
  readonly entries: Entry[] = [];
  /** What befalls the next requests, in order. */
  readonly mishaps: Mishap[] = [];
  /** What somebody else writes where a request is overtaken. */
  other: (count: number) => NewEntry = (count) => newNote(`other-${count}`);
  requests = 0;

  /** Stands in for `fetch`. */
  readonly fetch = async (address: string, { body }: { readonly body?: string }): Promise<Response> => {
    this.requests++;
    const asked = JSON.parse(body ?? "{}") as Asked;
    const mishap = this.mishaps.shift() ?? "none";
    await Promise.resolve();
    if (mishap === "lost") throw new TypeError("fetch failed");
    if (mishap === "gateway") return new Response("<h1>Bad gateway</h1>", { status: 502 });
    if (mishap === "overtaken") this.write("table", [this.other(this.entries.length)]);
    const answer = address.endsWith("entries.list") ? this.#list(asked) : this.#append(asked);
    if (mishap === "unanswered") throw new TypeError("fetch failed");
    return answer;
  };

  /** Writes as others do. */
  write(room: RoomId, entries: readonly NewEntry[]): readonly Entry[] {
    const last = this.entries.findLast((entry) => entry.room === room) ?? emptyHead(room);
    const at = new Date(Date.UTC(2031, 2, 1) + this.entries.length * 1000).toISOString();
    const head = { room, seq: last.seq, hash: last.hash };
    const sealed = sealEntries(entries, head, { process: "talks", by: "me", at });
    this.entries.push(...sealed);
    return sealed;
  }

  #list({ after = {}, limit = 1000 }: Asked): Response {
    const fresh = this.entries.filter(({ room, seq }) => seq > (after[room] ?? 0));
    return json(200, { entries: fresh.slice(0, limit), more: fresh.length > limit });
  }

  #append({ room = "table", expected = 0, entries = [] }: Asked): Response {
    const own = this.entries.filter((entry) => entry.room === room);
    const known = new Map(own.map((entry) => [entry.id, entry]));
    const fresh = entries.filter(({ id }) => !known.has(id));
    if (fresh.length > 0 && expected !== own.length)
      return json(409, { error: { code: "conflict", message: "Others wrote first." }, since: own.slice(expected) });
    for (const entry of this.write(room, fresh)) known.set(entry.id, entry);
    return json(200, { entries: entries.flatMap(({ id }) => known.get(id) ?? []) });
  }
}

/** A remark on no point in particular. */
export function newNote(id: string, body: NewEntry["body"] = { text: id }, kind = "note"): NewEntry {
  return { v: 1, id, kind, on: "2031-03-01", known: "2031-03-01", body, salt: "0".repeat(32) };
}

interface Asked {
  readonly room?: RoomId;
  readonly expected?: number;
  readonly entries?: readonly NewEntry[];
  readonly after?: Readonly<Record<string, number>>;
  readonly limit?: number;
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
}

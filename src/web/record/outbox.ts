import { failureOf } from "../../core/common/result.ts";
import { publicCode, said } from "../../core/common/said.ts";
import type { Entry, NewEntry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Unsent, Written } from "../../views/record.ts";
import { tell } from "./api.ts";

/** What the outbox stands on. */
export interface OutboxGround {
  readonly process: string;
  /** Sequence of the last entry that this page has of a room. */
  readonly lastOf: (room: RoomId) => number;
  readonly take: (entries: readonly Entry[]) => void;
  readonly changed: () => void;
}

/** Milliseconds until what waits is tried again, longer each time. */
const pauses = [1_000, 3_000, 8_000, 20_000];
/** Other people may write in the same moment: so often a write is placed after theirs without asking. */
const patience = 8;

/** Writes entries, and keeps in this page alone what could not be sent yet. */
export class Outbox {
  readonly #ground: OutboxGround;
  #waiting: readonly Unsent[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #tries = 0;
  #sending = false;
  /** The last write that went straight to the server: the next one follows it, in the order in which they were written. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(ground: OutboxGround) {
    this.#ground = ground;
  }

  /** What has not reached the server. */
  get waiting(): readonly Unsent[] {
    return this.#waiting;
  }

  /** Writes now, or keeps it; what is kept is sent before anything newer. */
  write(room: RoomId, entries: readonly NewEntry[], insist = false): Promise<Written> {
    const written = this.#before.then(() => this.#writeOrKeep(room, entries, insist));
    this.#before = written.catch(() => undefined);
    return written;
  }

  async #writeOrKeep(room: RoomId, entries: readonly NewEntry[], insist: boolean): Promise<Written> {
    if (this.#waiting.length > 0) {
      this.#keep({ room, entries });
      void this.retry();
      return { kind: "waiting" };
    }
    const written = await this.#send(room, entries, insist);
    if (written.kind === "waiting") this.#keep({ room, entries });
    return written;
  }

  /** Tries to send all that waits, in order; what is refused meanwhile stays, so that nothing is lost. */
  async retry(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const sent = next;
      const { kind } = await this.#send(sent.room, sent.entries, true);
      if (kind !== "stored") break;
      this.#tries = 0;
      // Meanwhile all that waited may have been given up, and something else written.
      this.#waiting = this.#waiting.filter((each) => each !== sent);
      this.#ground.changed();
    }
    this.#sending = false;
    if (this.#waiting.length > 0) this.#later();
  }

  /** Gives up all that waits. */
  discard(): void {
    this.#waiting = [];
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#ground.changed();
  }

  #keep(unsent: Unsent): void {
    this.#waiting = [...this.#waiting, unsent];
    this.#ground.changed();
    this.#later();
  }

  #later(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.retry(), pauses[Math.min(this.#tries++, pauses.length - 1)]);
  }

  async #send(room: RoomId, entries: readonly NewEntry[], insist: boolean): Promise<Written> {
    const { process, lastOf, take } = this.#ground;
    for (let tries = 0; tries < patience; tries++) {
      const body = { process, room, expected: lastOf(room), entries };
      const answer = await tell<{ readonly entries: readonly Entry[] }>("entries.append", body);
      if (answer.ok) {
        take(answer.value.entries);
        return { kind: "stored", entries: answer.value.entries };
      }
      const { failure } = answer;
      const [code, since] = [publicCode(failure.code), failure.since];
      if (code === "offline") return { kind: "waiting" };
      if (code !== "conflict" || since === undefined) return { kind: "refused", failure };
      take(since);
      if (!insist && since.some((other) => entries.some((own) => samePlace(own, other))))
        return { kind: "overtaken", since, again: () => this.write(room, entries, true) };
    }
    return { kind: "refused", failure: failureOf(said("busy-room")) };
  }
}

/** Whether two entries speak of the same point, proposal or thing: then the writer should see the other one first. */
export function samePlace(own: NewEntry, other: Entry): boolean {
  if (other.body === null) return false;
  const mine = placeOf(own.kind, own.body);
  return mine !== null && mine === placeOf(other.kind, other.body);
}

/** What an entry speaks of; null for a remark, and for what stands by itself. */
function placeOf(kind: string, body: NewEntry["body"]): string | null {
  if (kind === "note") return null;
  // A process has one frame of positions, and each correction stands in the place of the one before.
  if (kind === "position-frame") return "frame";
  if (kind === "correction" && typeof body["entry"] === "string") return `correction ${body["entry"]}`;
  if (typeof body["proposal"] === "string") return `proposal ${body["proposal"]}`;
  const text = body["composite"] ?? body["draft"];
  if (typeof text === "string" && typeof body["point"] === "string") return `point ${text} ${body["point"]}`;
  return typeof body["id"] === "string" ? `thing ${body["id"]}` : null;
}

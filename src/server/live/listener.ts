import type { Entry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Vector } from "../../store/contract.ts";
import { Cursor } from "../../core/record/cursor.ts";

/** Why a stream ends for good. */
export type EndCode = "removed" | "signed-out";

/** Bytes that may wait for a slow reader; beyond it the stream is closed, and resumes from its last event. */
const MOST_WAITING = 2 * 1024 * 1024;

/** One open stream: what it has been given, and the way to give it more. */
export class Listener {
  readonly audience: Audience;
  /** Hash of the session that opened it. */
  readonly session: string;
  private readonly given: Partial<Record<RoomId, number>>;
  private readonly cursor: Cursor;
  private readonly encoder = new TextEncoder();
  private controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  private readonly left: () => void;
  private waiting: (() => void)[] = [];
  /** The answer's body. */
  readonly stream: ReadableStream<Uint8Array>;

  /** `left` is called once, however the stream ends. */
  constructor(audience: Audience, session: string, after: Vector, left: (listener: Listener) => void) {
    this.audience = audience;
    this.session = session;
    this.given = { ...after };
    this.cursor = new Cursor(after);
    this.left = () => left(this);
    this.stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.controller = controller;
        },
        pull: () => this.wake(),
        cancel: () => this.forget(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
    );
    // Opens the stream at once and says how soon to come back after it broke.
    this.write("retry: 1000\n\n");
  }

  get isOpen(): boolean {
    return this.controller !== null;
  }

  /** How far it has come. */
  get vector(): Vector {
    return this.given;
  }

  /** Gives an entry, unless it has it already. `data` is the event without its id. */
  give({ room, seq }: Pick<Entry, "room" | "seq">, data: Uint8Array): void {
    if (seq <= (this.given[room] ?? 0)) return;
    this.given[room] = seq;
    this.cursor.reach(room, seq);
    this.write(`id: ${this.cursor.text}\n`);
    this.controller?.enqueue(data);
  }

  /** Resolves when the reader has taken most of what it was given, or has gone. */
  async drained(): Promise<void> {
    if (this.controller === null || (this.controller.desiredSize ?? 0) > 0) return;
    await new Promise<void>((go) => this.waiting.push(go));
  }

  /** Closes the stream of a reader that does not keep up; it resumes where it was. */
  closeIfSlow(): void {
    if ((this.controller?.desiredSize ?? 0) < 0) this.close();
  }

  /** Keeps the connection open through proxies that end silent ones. */
  keepAlive(): void {
    this.write(": still here\n\n");
  }

  /** Ends it for good: the reader is told not to come back. */
  end(code: EndCode): void {
    this.write(`event: end\ndata: ${JSON.stringify({ code })}\n\n`);
    this.close();
  }

  /** Ends it; the reader comes back and resumes. */
  close(): void {
    const controller = this.controller;
    this.forget();
    try {
      controller?.close();
    } catch {
      // The reader has gone already.
    }
  }

  private write(text: string): void {
    this.controller?.enqueue(this.encoder.encode(text));
  }

  private wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  private forget(): void {
    if (this.controller === null) return;
    this.controller = null;
    this.wake();
    this.left();
  }
}

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** What a thread is asked. */
export interface PictureAsked {
  readonly at: number;
  readonly svg: string;
}

/** What it answers. */
export type PictureAnswer =
  | { readonly at: number; readonly png: Uint8Array }
  | { readonly at: number; readonly failure: string };

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** More threads would only share the memory of the machine. */
const most = 4;

/** Draws pictures beside the work of this thread, in as many threads as there are cores; the first picture starts them. */
export class PictureThreads {
  private readonly threads: Worker[] = [];
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private broken: Error | null = null;
  private readonly count: number;

  constructor(count = Math.min(most, availableParallelism())) {
    this.count = count;
  }

  /** The same picture as `pngOfSvg` draws; throws what went wrong in the thread. */
  readonly draw = (svg: string): Promise<Uint8Array> => {
    if (this.broken !== null) return Promise.reject(this.broken);
    const at = this.asked++;
    const thread = (this.threads[at % this.count] ??= this.start());
    return new Promise((resolve, reject) => {
      this.waiting.set(at, { resolve, reject });
      thread.postMessage({ at, svg } satisfies PictureAsked);
    });
  };

  /** Ends the threads; pictures not yet drawn are not drawn. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  private start(): Worker {
    // The thread runs the file beside this one, compiled or not.
    const thread = new Worker(new URL(`./picture-worker${import.meta.url.slice(-3)}`, import.meta.url));
    thread.on("message", (answer: PictureAnswer) => {
      const waiting = this.waiting.get(answer.at);
      this.waiting.delete(answer.at);
      if ("png" in answer) waiting?.resolve(answer.png);
      else waiting?.reject(new Error(answer.failure));
    });
    thread.on("error", (error: Error) => {
      this.broken = error;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    });
    return thread;
  }
}

import type { Entry } from "../../core/record/entry.ts";
import { cursorText } from "../../core/record/cursor.ts";
import { apiAddress } from "./api.ts";
import type { Vector } from "./vector.ts";

/** What a stream tells. */
export interface StreamEvents {
  readonly entries: (entries: readonly Entry[]) => void;
  readonly link: (link: "live" | "waiting") => void;
  /** The server closed for good: `removed`, `signed-out`. */
  readonly ended: (code: string) => void;
}

type Message =
  | { readonly entries: readonly Entry[] }
  | { readonly link: "live" | "waiting" }
  | { readonly ended: string };

/**
 * New entries of a process as they are written. All pages of this browser share one stream: the page that holds the lock reads
 * it and tells the others; when that page closes, the next one takes over where it has read to itself.
 */
export function followProcess(
  process: string,
  reader: string,
  position: () => Vector,
  events: StreamEvents,
): () => void {
  // The reader is part of the names: whoever signs in next in this browser hears nothing of what this one reads.
  const name = `parley ${process} ${reader}`;
  const closing = new AbortController();
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(name) : null;
  const take = (message: Message) => {
    if ("entries" in message) events.entries(message.entries);
    else if ("link" in message) events.link(message.link);
    else events.ended(message.ended);
  };
  const tellAll = (message: Message) => {
    if (closing.signal.aborted) return;
    // The others first: at what this page hears it may leave, and a closed channel takes nothing.
    channel?.postMessage(message);
    take(message);
  };
  channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => take(data));
  const read = () => readStream(process, position, tellAll, closing.signal);
  if ("locks" in navigator) void navigator.locks.request(name, { signal: closing.signal }, read).catch(() => undefined);
  else void read();
  return () => {
    closing.abort();
    channel?.close();
  };
}

/** Reads until told to stop or until the server ends it; the browser connects again by itself after a break. */
function readStream(
  process: string,
  position: () => Vector,
  tell: (message: Message) => void,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((done) => {
    const address = `events?process=${encodeURIComponent(process)}&after=${encodeURIComponent(cursorText(position()))}`;
    const stream = new EventSource(apiAddress(address));
    const close = () => {
      stream.close();
      done();
    };
    stream.addEventListener("open", () => tell({ link: "live" }));
    stream.addEventListener("entry", ({ data }: MessageEvent<string>) => {
      tell({ entries: [JSON.parse(data) as Entry] });
    });
    stream.addEventListener("end", ({ data }: MessageEvent<string>) => {
      tell({ ended: (JSON.parse(data) as { code: string }).code });
      close();
    });
    stream.addEventListener("error", () => {
      tell({ link: "waiting" });
      // After a refusal the browser does not try again: we do, from where we are.
      if (stream.readyState === EventSource.CLOSED && !stop.aborted) {
        setTimeout(() => {
          if (!stop.aborted) void readStream(process, position, tell, stop).then(done);
        }, 3_000);
      }
    });
    stop.addEventListener("abort", close);
  });
}

import { afterEach, expect, test, vi } from "vitest";
import { followProcess } from "./stream.ts";

/** A stream and a channel that a test drives; a closed channel throws as a browser's does. */
function browser() {
  const listeners = new Map<string, (event: { readonly data: string }) => void>();
  const posted: unknown[] = [];
  class Stream {
    static readonly CLOSED = 2;
    readonly readyState = 1;
    addEventListener(kind: string, listen: (event: { readonly data: string }) => void): void {
      listeners.set(kind, listen);
    }
    close(): void {}
  }
  class Channel {
    #closed = false;
    addEventListener(): void {}
    postMessage(message: unknown): void {
      if (this.#closed) throw new Error("Channel is closed");
      posted.push(message);
    }
    close(): void {
      this.#closed = true;
    }
  }
  vi.stubGlobal("window", { BroadcastChannel: Channel });
  vi.stubGlobal("BroadcastChannel", Channel);
  vi.stubGlobal("EventSource", Stream);
  vi.stubGlobal("document", { baseURI: "http://127.0.0.1/" });
  vi.stubGlobal("navigator", {});
  return { posted, send: (kind: string, data: string) => listeners.get(kind)?.({ data }) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the last word of a stream reaches the other pages though this one leaves at it", () => {
  const { posted, send } = browser();
  const heard: string[] = [];
  const leave = followProcess("talks", "me", () => ({}), {
    entries: () => heard.push("entries"),
    link: (link) => heard.push(link),
    ended: (code) => {
      heard.push(code);
      leave();
    },
  });
  send("open", "");
  send("end", JSON.stringify({ code: "signed-out" }));
  expect(heard).toEqual(["live", "signed-out"]);
  expect(posted).toEqual([{ link: "live" }, { ended: "signed-out" }]);
});

test("what a stream still tells after the page has left is told to nobody", () => {
  const { posted, send } = browser();
  const heard: string[] = [];
  const leave = followProcess("talks", "me", () => ({}), {
    entries: () => heard.push("entries"),
    link: (link) => heard.push(link),
    ended: (code) => heard.push(code),
  });
  leave();
  send("open", "");
  send("error", "");
  expect([heard, posted]).toEqual([[], []]);
});

import { afterEach, expect, test, vi } from "vitest";
import type { NewEntry } from "../../core/record/entry.ts";
import { openNewProcess } from "./open-process.ts";

afterEach(() => vi.unstubAllGlobals());

test("what a new process begins with is of the day in its own zone", async () => {
  const sent: NewEntry[] = [];
  const answered = (body: unknown) => new Response(JSON.stringify(body), { status: 200 });
  vi.stubGlobal("document", { baseURI: "http://parley.test/" });
  vi.stubGlobal("window", { location: { assign: () => undefined } });
  vi.stubGlobal("fetch", (address: string, { body }: { body: string }) => {
    const { entries = [] } = JSON.parse(body) as { entries?: NewEntry[] };
    sent.push(...entries);
    return Promise.resolve(answered(address.includes("create") ? { id: "new" } : {}));
  });
  const plan = { id: "new", title: "New", rule: "consensus", parties: [{ id: "NO", name: "Northland" }] } as const;
  for (const [timeZone, day] of [
    ["UTC", "2026-11-24"],
    ["Asia/Tokyo", "2026-11-25"],
  ] as const) {
    sent.length = 0;
    expect(await openNewProcess({ ...plan, timeZone }, "2026-11-24T23:18:00.000Z")).toMatchObject({ ok: true });
    expect(sent.map(({ known }) => known)).toEqual([day, day]);
  }
});

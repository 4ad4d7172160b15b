import { afterEach, expect, test, vi } from "vitest";
import type { NewEntry } from "../../core/record/entry.ts";
import { ok } from "../../core/common/result.ts";
import type { OwnFilesSource } from "../../views/own-files.ts";
import type { NewNegotiation } from "../../views/starting.ts";
import { beginNegotiation } from "./begin.ts";

afterEach(() => vi.unstubAllGlobals());

test("what a new process begins with is of the day in its own zone", async () => {
  const sent: NewEntry[] = [];
  const answered = (body: unknown) => new Response(JSON.stringify(body), { status: 200 });
  vi.stubGlobal("document", { baseURI: "http://parley.test/" });
  vi.stubGlobal("fetch", (address: string, { body }: { body: string }) => {
    const { entries = [] } = JSON.parse(body) as { entries?: NewEntry[] };
    sent.push(...entries);
    return Promise.resolve(answered(address.includes("create") ? { id: "new" } : {}));
  });
  const plan: Omit<NewNegotiation, "timeZone"> = {
    id: "new",
    title: "New",
    rule: { kind: "consensus" },
    parties: [{ id: "NO", name: "Northland", slot: 1, roles: [] }],
    room: "table",
    drafts: [],
    begins: "without",
    receivedBy: () => "",
    textTitle: "New",
  };
  const around = {
    ownFiles: { read: () => [] } as unknown as OwnFilesSource,
    textOf: () => Promise.resolve(ok(null)),
    now: () => "2026-11-24T23:18:00.000Z",
    opened: new Map<string, string>(),
  };
  for (const [timeZone, day] of [
    ["UTC", "2026-11-24"],
    ["Asia/Tokyo", "2026-11-25"],
  ] as const) {
    sent.length = 0;
    expect(await beginNegotiation({ ...plan, timeZone }, around)).toMatchObject({ ok: true });
    expect(sent.map(({ known }) => known)).toEqual([day, day]);
  }
});

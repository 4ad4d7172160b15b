import { afterEach, expect, test, vi } from "vitest";
import type { NewEntry } from "../../core/record/entry.ts";
import { ok } from "../../core/common/result.ts";
import { beginFrom } from "../../core/text/begin.ts";
import { compile } from "../../core/text/compile.ts";
import { draft, point } from "../../core/text/draft.ts";
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

test("what a file without a day says differently is filed without one, and of a dated file with its own", async () => {
  const sent: NewEntry[] = [];
  vi.stubGlobal("document", { baseURI: "http://parley.test/" });
  vi.stubGlobal("fetch", (address: string, { body }: { body: string }) => {
    sent.push(...((JSON.parse(body) as { entries?: NewEntry[] }).entries ?? []));
    const answer = address.includes("create") ? { id: "new" } : {};
    return Promise.resolve(new Response(JSON.stringify(answer), { status: 200 }));
  });
  const first = (party: string, text: string, date: string | null) => ({
    file: party,
    kept: "nothing" as never,
    id: party.toLowerCase(),
    party,
    draft: draft({ language: "en", date, points: [point({ id: "1", label: "Article 1", text })] }),
    inText: true,
  });
  const force = "The Parties shall withdraw their forces behind the line within thirty days of signature.";
  for (const date of [null, "2026-03-12"]) {
    sent.length = 0;
    const drafts = [first("NO", force, null), first("SU", force.replace("thirty", "sixty"), date)];
    const plan: NewNegotiation = {
      id: "new",
      title: "New",
      timeZone: "UTC",
      rule: { kind: "consensus" },
      parties: ["NO", "SU"].map((id, at) => ({ id, name: id, slot: at + 1, roles: [] })),
      room: "table",
      drafts,
      begins: { from: "NO" },
      receivedBy: (title) => `draft ${title}`,
      textTitle: "New",
    };
    const begun = await beginNegotiation(plan, {
      ownFiles: { read: () => [] } as unknown as OwnFilesSource,
      textOf: () => Promise.resolve(ok(beginFrom(compile(drafts).composite, "NO"))),
      now: () => "2026-11-27T12:00:00.000Z",
      opened: new Map<string, string>(),
    });
    expect(begun).toMatchObject({ ok: true });
    const filed = sent.filter(({ kind }) => kind === "proposal").map(({ body }) => body["received"]);
    expect(filed).toHaveLength(1);
    expect((filed[0] as { on?: string }).on).toBe(date ?? undefined);
  }
});

import fc from "fast-check";
import { expect, it } from "vitest";
import type { Entry } from "../../src/core/record/entry.ts";
import { canRead } from "../../src/core/record/permissions.ts";
import type { Reader } from "../../src/core/record/room.ts";
import type { NoticeAddress, Store } from "../../src/store/contract.ts";
import { opened } from "../support/history.ts";
import { answer, propose } from "../support/waits.ts";
import { engines, enrol, value } from "../store/engines.ts";
import { house } from "./house.ts";

const readers: readonly Reader[] = [
  { member: "an", capacity: "delegate", party: "KE" },
  { member: "bo", capacity: "delegate", party: "SO" },
  { member: "cy", capacity: "delegate", party: "CU" },
  { member: "di", capacity: "secretariat" },
  { member: "ed", capacity: "observer" },
];
const start = Date.UTC(2031, 2, 20, 10);
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Talks in which what waits for somebody comes and goes: proposals, answers, silences and remarks in many rooms. */
const acts = fc.array(
  fc.record({
    what: fc.constantFrom("proposal", "proposal", "answer", "silence", "note"),
    room: fc.constantFrom(
      "table",
      "table",
      "channel/KE+SO",
      "confidence/KE",
      "confidence/SO",
      "caucus/KE",
      "caucus/CU",
    ),
    party: fc.constantFrom("KE", "SO", "CU"),
    point: fc.constantFrom("1", "2", "3"),
    pick: fc.nat(5),
  }),
  { minLength: 4, maxLength: 14 },
);

function talksOf(steps: typeof acts extends fc.Arbitrary<infer Steps> ? Steps : never): readonly Entry[] {
  const history = opened({ kind: "silence" });
  for (const { what, room: name, party, point, pick } of steps) {
    const room = name as "table";
    const proposals = history.entries.filter((entry) => entry.kind === "proposal" && entry.room === room);
    const proposal = proposals[pick % Math.max(1, proposals.length)]?.id;
    if (what === "proposal") propose(history, party, { point }, room);
    else if (what === "answer" && proposal !== undefined && room === "table") answer(history, party, proposal);
    else if (what === "silence") {
      const body = { draft: "d", points: [point], deadline: `2031-03-2${pick + 1}T12:00:00.000Z` };
      history.write("silence", body, { as: "office", on: "2031-03-20", room });
    } else history.write("note", { text: point }, { party, room });
  }
  return history.entries;
}

/** Every way of being told, for each of these people. */
async function subscribe(store: Store, people: readonly Reader[]): Promise<void> {
  const topics = ["waits", "deadlines", "breaches"] as const;
  const made = instant(start);
  const common = { topics, language: "en", zone: "UTC", secret: "whsec_AAAA", made, confirmed: made, told: made };
  for (const { member } of people)
    for (const [kind, pace] of [
      ["mail", "once"],
      ["mail", "daily"],
      ["webhook", "once"],
    ] as const) {
      const address = kind === "mail" ? `${pace}@${member}.test` : `https://${member}.test/`;
      const own: NoticeAddress = {
        ...common,
        id: `${member}-${kind}-${pace}`,
        account: `account-${member}`,
        kind,
        address,
        pace,
        known: [],
        failed: null,
      };
      value(await store.addNoticeAddress(own, null, made));
    }
}

/** All that goes to a reader's addresses, and at which turn, while a record grows to these lengths, and a day later. */
async function sentTo(reader: Reader, told: readonly Reader[], growing: readonly (readonly Entry[])[]) {
  const place = await engines[0]?.place();
  const store = (await place?.open()) ?? expect.fail("no store");
  const sent: string[] = [];
  const keep = (to: string, what: string) => {
    // Ids of messages are drawn by lot.
    if (to.includes(`${reader.member}.test`))
      sent.push(`${server.clock} ${to} ${what.replaceAll(/[\da-f]{24}/gu, "ID")}`);
    return Promise.resolve();
  };
  const mailer = { send: (mail: { to: string }) => keep(mail.to, JSON.stringify(mail)), close: () => undefined };
  const ways = {
    mailer,
    call: async ({ url, body, at }: { url: string; body: string; at: string }) => {
      await keep(url, `${at} ${body}`);
      return "done" as const;
    },
  };
  const server = house(store, "accounts", start, undefined, { messages: { ways } });
  value(await store.createProcess("talks", instant(start)));
  await enrol(store, "talks", ...readers);
  await subscribe(store, told);
  for (const entries of growing) {
    if (entries.length > 0) value(await store.adopt("talks", entries, [], instant(server.clock)));
    server.clock += 60_000;
    await server.context.messages.turn();
  }
  server.clock += 86_400_000;
  await server.context.messages.turn();
  server.stop();
  await place?.close();
  // Within a turn the order is drawn by lot.
  return sent.sort();
}

it("what is sent to a person is the same without the rooms that are closed to them, and without others being told", async () => {
  let hidden = 0;
  let messages = 0;
  await fc.assert(
    fc.asyncProperty(acts.map(talksOf), fc.constantFrom(...readers), fc.nat(20), async (all, reader, cut) => {
      const grown = [all.slice(0, Math.min(cut, all.length)), all];
      const open = grown.map((entries) => entries.filter(({ room }) => canRead(reader, room)));
      hidden += all.length - (open[1] ?? []).length;
      const sent = await sentTo(reader, readers, grown);
      messages += sent.length;
      expect(await sentTo(reader, [reader], open)).toEqual(sent);
    }),
    { numRuns: Number(process.env["PARLEY_RUNS"] ?? 40) },
  );
  // It was looked at, not just empty on both sides.
  expect(hidden).toBeGreaterThan(12);
  expect(messages).toBeGreaterThan(12);
}, 3_600_000);

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reader } from "../../src/core/record/room.ts";
import { mailerFor } from "../../src/server/messages/mail.ts";
import type { Attempt, Call } from "../../src/server/messages/webhook.ts";
import type { Store } from "../../src/store/contract.ts";
import { openMailbox, type Mailbox } from "../support/mailbox.ts";
import { engines, enrol, north, note, sole, south, value, type Place } from "../store/engines.ts";
import { accountOf, furnish, house, origin, said, type House, treaty } from "./house.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const all = ["waits", "deadlines", "breaches"];
describe.each(engines)("messages on $name", ({ missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let mailbox: Mailbox;
  let server: House;
  let outcome: Attempt = "done";
  const calls: Call[] = [];
  let count = 0;
  const test = it.skipIf(missing !== undefined);
  const mail = () => ({ server: mailbox.url, from: "parley@parley.test" });
  const open = (on: Store) =>
    house(on, "accounts", undefined, undefined, {
      messages: {
        ways: {
          mailer: mailerFor(mail()),
          call: (call) => {
            calls.push(call);
            return Promise.resolve(outcome);
          },
        },
      },
    });

  beforeAll(async () => {
    if (missing !== undefined) return;
    mailbox = await openMailbox();
    place = await engine.place();
    store = await place.open();
    server = open(store);
  });
  afterAll(async () => {
    server?.stop();
    await place?.close();
    await mailbox?.close();
  });

  /** Talks with members of their own accounts, in which a treaty lies at the table. */
  async function talks() {
    const process = `talks-${++count}`;
    await furnish(store, process);
    const own = (reader: Reader): Reader => ({ ...reader, member: `${reader.member}-${count}` });
    const people = { north: own(north), south: own(south) };
    await enrol(store, process, people.north, people.south);
    const body = { id: "t", party: "NORTH", draft: JSON.parse(JSON.stringify(treaty)) as never };
    await write(process, people.north, "table", said("draft", "draft/t", body, "NORTH"));
    return { process, ...people };
  }

  async function write(process: string, who: Reader, room: "table" | "caucus/SOUTH", entry: ReturnType<typeof said>) {
    const head = value(await store.heads(process, sole)).find((each) => each.room === room)?.seq ?? 0;
    const at = new Date(server.clock).toISOString();
    const stored = value(await store.append(process, who, room, head, [entry], at));
    expect(stored.kind).toBe("stored");
  }

  /** Something that waits for NORTH: a proposal of SOUTH. */
  const propose = (process: string, who: Reader, id: string, room: "table" | "caucus/SOUTH" = "table") => {
    const words = {
      draft: "t",
      point: "1",
      operation: "replace",
      text: `Word ${id}.`,
      against: "Article 1 of the treaty binds both.",
    };
    return write(process, who, room, { ...said("proposal", id, words, "SOUTH"), as: "SOUTH" });
  };

  const turn = (minutes = 1) => {
    server.clock += minutes * MINUTE;
    return server.context.messages.turn();
  };
  const since = async (work: () => Promise<unknown>) => {
    const before = mailbox.letters.length;
    await work();
    return mailbox.letters.slice(before);
  };
  const choice = { pace: "once", topics: all, language: "en", zone: "UTC" };

  async function add(reader: Reader, asked: object) {
    const cookie = await server.cookie(accountOf(reader));
    return server.send("/api/messages.add", { cookie, body: { kind: "mail", ...choice, ...asked } });
  }

  const linkIn = (text: string, purpose: "confirm" | "stop") => {
    const [, id = "", token = ""] = new RegExp(`/#${purpose}=(\\w+)\\.([\\w-]+)`, "u").exec(text) ?? [];
    return { id, token };
  };

  /** Asks to be told at an address, and opens the link that comes there. */
  async function subscribe(reader: Reader, address: string, more: object = {}): Promise<string> {
    const asked = await add(reader, { address, ...more });
    expect(asked.status, asked.text).toBe(200);
    const [letter] = await since(() => turn());
    const link = linkIn(letter?.text ?? "", "confirm");
    expect((await server.send("/api/messages.confirm", { body: link })).status).toBe(204);
    return link.id;
  }

  test("an address is told once it is confirmed: how much there is and where, and not a word of it", async () => {
    const { process, north: reader, south: other } = await talks();
    expect((await add(reader, { address: "ann@north.test" })).status).toBe(200);
    await propose(process, other, "p1");
    const [asked, ...rest] = await since(() => turn());
    expect(rest).toEqual([]);
    expect(asked?.to).toEqual(["ann@north.test"]);
    expect(asked?.head["subject"]).toBe("Parley: confirm this address");
    // Not before the link was opened, and not by a link of another purpose or another making.
    expect(await since(() => turn())).toEqual([]);
    const link = linkIn(asked?.text ?? "", "confirm");
    const wrong = { ...link, token: "x".repeat(43) };
    expect((await server.send("/api/messages.confirm", { body: wrong })).status).toBe(404);
    expect((await server.send("/api/messages.confirm", { body: link })).status).toBe(204);
    expect((await server.send("/api/messages.confirm", { body: link })).status).toBe(404);
    const [told] = await since(() => turn());
    expect(told?.head["subject"]).toBe("Parley: something for you in one process");
    const [what] = (told?.text ?? "").split("\n\n");
    expect(what).toBe(`Talks\nOne thing waits for you.\n${origin}/?process=${process}`);
    for (const word of ["Word", "Article", "Treaty", "SOUTH", "NORTH", "table"]) expect(told?.text).not.toContain(word);
    expect(told?.head["auto-submitted"]).toBe("auto-generated");
    // The same once more is no news; something else is.
    expect(await since(() => turn())).toEqual([]);
    await propose(process, other, "p2");
    const [again] = await since(() => turn());
    expect(again?.text).toContain("2 things wait for you.");
  });

  test("a link is followed for three days", async () => {
    const { north: reader } = await talks();
    await add(reader, { address: "late@north.test" });
    const [letter] = await since(() => turn());
    server.clock += 3 * DAY;
    const body = linkIn(letter?.text ?? "", "confirm");
    expect((await server.send("/api/messages.confirm", { body })).status).toBe(404);
  });

  test("each in the language of its reader", async () => {
    const { process, north: reader, south: other } = await talks();
    for (const language of ["fr", "uk", "ar"]) await subscribe(reader, `${language}@north.test`, { language });
    await propose(process, other, "p1");
    const letters = await since(() => turn());
    const told = Object.fromEntries(letters.map(({ to, text }) => [to[0], text.split("\n")[1]]));
    expect(told).toEqual({
      "fr@north.test": "Une affaire vous attend.",
      "uk@north.test": "На вас чекає 1 справа.",
      "ar@north.test": "ينتظرك أمر واحد.",
    });
  });

  test("once a day: what came meanwhile, in the morning where the reader is", async () => {
    const { process, north: reader, south: other } = await talks();
    // It is nine in the morning, or later, of some day in UTC; in Auckland evening comes.
    server.clock = Math.ceil(server.clock / DAY) * DAY + 9 * 60 * MINUTE;
    await subscribe(reader, "daily@north.test", { pace: "daily", zone: "Pacific/Auckland" });
    await propose(process, other, "p1");
    await propose(process, other, "p2");
    expect(await since(() => turn(7 * 60))).toEqual([]);
    // 17:00 UTC is six in the morning there, of the next day.
    const letters = await since(() => turn(90));
    expect(letters.map(({ to }) => to[0])).toEqual(["daily@north.test"]);
    expect(letters[0]?.text).toContain("2 things wait for you.");
    expect(await since(() => turn(24 * 60))).toEqual([]);
  });

  test("of nothing but the topics that were chosen", async () => {
    const { process, north: reader, south: other } = await talks();
    await subscribe(reader, "breach@north.test", { topics: ["breaches"] });
    await propose(process, other, "p1");
    expect(await since(() => turn())).toEqual([]);
  });

  test("nothing of rooms that the reader may not enter", async () => {
    const { process, north: reader, south: other } = await talks();
    await subscribe(reader, "closed@north.test");
    await write(process, other, "caucus/SOUTH", note("n1", "a secret", "SOUTH"));
    await propose(process, other, "p1", "caucus/SOUTH");
    expect(await since(() => turn())).toEqual([]);
  });

  test("stops: by its link without signing in, as mail programs ask, by its owner alone in the page", async () => {
    const { process, north: reader, south: other } = await talks();
    for (const address of ["one@north.test", "two@north.test"]) await subscribe(reader, address);
    const third = await subscribe(reader, "three@north.test");
    await propose(process, other, "p1");
    const letters = await since(() => turn());
    expect(letters).toHaveLength(3);
    const link = linkIn(letters.find(({ to }) => to[0] === "one@north.test")?.text ?? "", "stop");
    const asked = (query: object, headers = {}) =>
      server.send(`/api/messages.stop?${new URLSearchParams(query as Record<string, string>).toString()}`, {
        method: "POST",
        bytes: Buffer.from("List-Unsubscribe=One-Click"),
        headers,
      });
    expect((await asked({ ...link, token: "y".repeat(43) })).status).toBe(404);
    expect((await asked(link)).status).toBe(204);
    expect((await asked(link)).status).toBe(404);
    // A mail program comes from nowhere that we know, with what stands in the head.
    const head = letters.find(({ to }) => to[0] === "two@north.test")?.head ?? {};
    expect(head["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    const url = new URL((head["list-unsubscribe"] ?? "").replaceAll(/[<>]/gu, ""));
    const form = { origin: "", "content-type": "application/x-www-form-urlencoded" };
    expect((await asked(Object.fromEntries(url.searchParams), form)).status).toBe(204);
    const body = { id: third };
    const foreign = await server.cookie(accountOf(other));
    expect((await server.send("/api/messages.remove", { cookie: foreign, body })).status).toBe(404);
    const cookie = await server.cookie(accountOf(reader));
    expect((await server.send("/api/messages.remove", { cookie, body })).status).toBe(204);
    await propose(process, other, "p2");
    expect(await since(() => turn())).toEqual([]);
  });

  test("stops with the membership of its reader, what is on its way included", async () => {
    const { process, north: reader, south: other } = await talks();
    await subscribe(reader, "gone@north.test");
    await propose(process, other, "p1");
    mailbox.refusing = 1;
    expect(await since(() => turn())).toEqual([]);
    value(await store.removeMember(process, reader.member, new Date(server.clock).toISOString()));
    await propose(process, other, "p2");
    expect(await since(() => turn(10))).toEqual([]);
    expect(await since(() => turn(DAY / MINUTE))).toEqual([]);
  });

  test("stops with the credentials of its reader: somebody else may have set it", async () => {
    const { process, north: reader, south: other } = await talks();
    await subscribe(reader, "stolen@north.test");
    const at = new Date(server.clock).toISOString();
    const expires = new Date(server.clock + DAY).toISOString();
    const act = { tokenHash: `again-${process}`, process, member: reader.member, by: "account-office" };
    value(await store.readmit({ ...act, apart: `apart-${process}`, expires, at }));
    await propose(process, other, "p1");
    expect(await since(() => turn())).toEqual([]);
    expect(await store.noticeAddresses(accountOf(reader))).toEqual([]);
  });

  test("is brought after all where the mail server was away, once, even if the server was restarted between", async () => {
    const { process, north: reader, south: other } = await talks();
    await subscribe(reader, "patient@north.test");
    await propose(process, other, "p1");
    mailbox.refusing = 2;
    expect(await since(() => turn())).toEqual([]);
    // Not at once again, but after a minute, then after five.
    expect(await since(() => turn(0))).toEqual([]);
    expect(await since(() => turn(1))).toEqual([]);
    const { clock } = server;
    server.stop();
    server = open(await place.open());
    server.clock = clock;
    expect(await since(() => turn(4))).toEqual([]);
    const letters = await since(() => turn(1));
    expect(letters.map(({ to }) => to[0])).toEqual(["patient@north.test"]);
    expect(await since(() => turn(DAY / MINUTE))).toEqual([]);
  });

  test("is brought once where several servers look at the same time", async () => {
    const { process, north: reader, south: other } = await talks();
    await subscribe(reader, "several@north.test");
    const second = open(await place.open());
    await propose(process, other, "p1");
    server.clock += MINUTE;
    second.clock = server.clock;
    const letters = await since(() => Promise.all([server.context.messages.turn(), second.context.messages.turn()]));
    second.stop();
    expect(letters.map(({ to }) => to[0])).toEqual(["several@north.test"]);
  });

  test("a webhook is called with numbers and places, given up after days, and forgotten where it is gone", async () => {
    const { process, north: reader, south: other } = await talks();
    const asked = await add(reader, { kind: "webhook", address: "https://hooks.north.test/parley" });
    const { id, secret } = asked.json() as { readonly id: string; readonly secret: string };
    expect(secret).toMatch(/^whsec_/u);
    const listed = async () =>
      (await server.send("/api/messages", { cookie: await server.cookie(accountOf(reader)) })).text;
    // Nobody is shown its key again.
    expect(await listed()).not.toContain(secret);
    await propose(process, other, "p1");
    calls.length = 0;
    outcome = "failed";
    for (let attempt = 0; attempt < 14; attempt++) await turn(1440);
    expect(calls).toHaveLength(10);
    expect(new Set(calls.map((call) => call.id)).size).toBe(1);
    expect(JSON.parse(calls[0]?.body ?? "")).toMatchObject({
      type: "parley.waiting",
      data: {
        processes: [{ process, waits: 1, deadlines: 0, breaches: 0, url: `${origin}/?process=${process}` }],
      },
    });
    expect(JSON.parse(await listed())).toMatchObject({ addresses: [{ id, failed: expect.any(String) }] });
    outcome = "gone";
    await propose(process, other, "p2");
    await turn();
    expect(JSON.parse(await listed())).toMatchObject({ addresses: [] });
    outcome = "done";
  });

  test("refuses what is no address of one person, where it sends no mail, and more than five", async () => {
    const { north: reader } = await talks();
    for (const address of [
      "ann",
      "ann@north",
      "a@b.test, c@d.test",
      "Ann <ann@north.test>",
      "a@b.test\r\nBcc: c@d.test",
    ])
      expect((await add(reader, { address })).status, address).toBe(400);
    for (const address of [
      "http://hooks.north.test/",
      "https://me:secret@hooks.north.test/",
      "https://127.0.0.1/",
      "https://[::1]/",
      "https://[::ffff:10.0.0.1]/",
      "https://10.1.2.3/",
      "https://0x7f.1/",
      "https://169.254.169.254/latest",
      "https://localhost/",
      "https://metadata.google.internal/",
      "https://database/",
    ]) {
      server.context.limiter.clear(`addresses ${accountOf(reader)}`);
      expect((await add(reader, { kind: "webhook", address })).status, address).toBe(422);
    }
    const silent = house(store, "accounts");
    const cookie = await silent.cookie(accountOf(reader));
    const body = { kind: "mail", ...choice, address: "ann@north.test" };
    expect((await silent.send("/api/messages.add", { cookie, body })).status).toBe(409);
    silent.stop();
    server.context.limiter.clear(`addresses ${accountOf(reader)}`);
    for (let n = 0; n < 5; n++) expect((await add(reader, { address: `a${n}@north.test` })).status).toBe(200);
    expect((await add(reader, { address: "a5@north.test" })).status).toBe(422);
  });

  test("only so many links are sent to addresses that somebody names", async () => {
    const { north: reader } = await talks();
    // Who mistypes an address is sent nothing, and may try again.
    for (let n = 0; n < 12; n++) expect((await add(reader, { address: `b${n}` })).status).toBe(400);
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const added = await add(reader, { address: `b${n}@north.test` });
      statuses.push(added.status);
      const { id } = added.json() as { id?: string };
      const cookie = await server.cookie(accountOf(reader));
      if (id !== undefined) await server.send("/api/messages.remove", { cookie, body: { id } });
      if (added.status === 429) expect(Number(added.headers.get("Retry-After"))).toBeGreaterThan(60);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
  });
});

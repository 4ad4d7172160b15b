import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NewEntry } from "../../src/core/record/entry.ts";
import type { Store } from "../../src/store/contract.ts";
import { said } from "../server/house.ts";
import { everyLanguage } from "../support/words.ts";
import { sole, value } from "../store/engines.ts";
import { installedBrowser } from "./browser.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const secret = "Gravel pit at kilometre nine";
const open = "Let us meet on Friday";
const atTable = "The Parties shall cease all hostilities on 1 March 2031.";

function draftNamed(id: string, text: string): NewEntry {
  const point = { id: "1", label: "1.", heading: "Ceasefire", text, wording: "verbatim", deleted: false, points: [] };
  const draft = {
    title: "Northern draft",
    language: "en",
    tabledBy: ["NORTH"],
    date: "2031-03-03",
    instrument: "",
    basedOn: [],
    points: [point],
    warnings: [],
  };
  return said("draft", `entry-${id}`, { id, party: "NORTH", draft }, "NORTH");
}

/** What a page was sent over the network, in words. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("response", (answer) => {
    if (!answer.url().includes("/api/") || answer.url().includes("/api/events")) return;
    void answer.text().then(
      (text) => heard.push(text),
      () => undefined,
    );
  });
  return heard;
}

describe.skipIf(program === null)("two delegations at one table", () => {
  let talks: Talks;
  let store: Store;
  let origin = "";

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Ana", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
      { name: "Cy", capacity: "observer" },
      { name: "Di", capacity: "delegate", party: "NORTH" },
    ]);
    ({ store, origin } = talks);
    const at = "2031-03-04T09:00:00.000Z";
    value(await store.append("talks", sole, "table", 0, [draftNamed("north-1", atTable)], at));
  });
  afterAll(() => talks?.close());

  /** Takes an invitation in a browser of its own, and hears all that its page is sent. */
  async function enter(name: string, role: string): Promise<{ page: Page; heard: string[] }> {
    let heard: string[] = [];
    const page = await talks.enter(name, async (met) => {
      heard = listen(met);
      await met.goto(talks.invitation(name));
      await met.getByRole("heading", { name: `Welcome, ${name}` }).waitFor();
      await met.getByText(new RegExp(`You are invited to Talks as ${role}`, "u")).waitFor();
    });
    return { page, heard };
  }

  /** Takes a delegate's invitation and opens the point. */
  async function takeSeat(name: string): Promise<{ page: Page; heard: string[] }> {
    const seat = await enter(name, "delegate");
    await seat.page.goto(`${origin}/?process=talks&page=point&text=north-1`);
    await seat.page.getByRole("button", { name: "Add a remark" }).waitFor();
    return seat;
  }

  async function remark(page: Page, words: string, room?: string): Promise<void> {
    await page.getByRole("button", { name: "Add a remark" }).click();
    await page.getByLabel("Remark", { exact: true }).fill(words);
    if (room !== undefined) await page.locator(".room-choice select").selectOption(room);
    await page.locator("form.record-form button[type=submit]").click();
    await page.locator(".remark-text", { hasText: words }).waitFor();
  }

  /** All that the server sends this page's reader: entries, stream, members, processes, export. */
  async function everything(page: Page): Promise<string> {
    const archive = await page.evaluate(async () => {
      const answer = await fetch("/api/export?process=talks");
      return [...new Uint8Array(await answer.arrayBuffer())];
    });
    const files = Object.entries(unzipSync(new Uint8Array(archive)));
    const told = await page.evaluate(async () => {
      const texts: string[] = [];
      for (const path of ["members?process=talks", "processes", "session"])
        texts.push(await (await fetch(`/api/${path}`)).text());
      const all = { process: "talks", after: {}, limit: 1000 };
      const headers = { "Content-Type": "application/json" };
      const list = await (
        await fetch("/api/entries.list", { method: "POST", headers, body: JSON.stringify(all) })
      ).text();
      texts.push(list);
      const due = (JSON.parse(list) as { entries: readonly unknown[] }).entries.length;
      // The stream tells the same entries; after the last there is time for one that should not come.
      const stream = await fetch("/api/events?process=talks");
      const reader = stream.body?.getReader();
      const decoder = new TextDecoder();
      let streamed = "";
      let linger: ReturnType<typeof setTimeout> | null = null;
      for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) {
        streamed += decoder.decode(read.value, { stream: true });
        if (streamed.split("event: entry").length > due) linger ??= setTimeout(() => void reader?.cancel(), 300);
      }
      // Signs of life come by the clock, whatever happens.
      texts.push(streamed.replaceAll(": still here\n\n", ""));
      return texts.join("\n");
    });
    return [told, ...files.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)].join("\n");
  }

  test("what the gate refuses is told in the language of the page", async () => {
    const { page } = await takeSeat("Di");
    // The page itself would not ask for this: all that it writes is in the name of another party.
    await page.addInitScript(() => {
      const send = window.fetch;
      window.fetch = async (where, how) => {
        if (typeof where !== "string" || !where.includes("entries.append") || typeof how?.body !== "string")
          return send(where, how);
        const body = JSON.parse(how.body) as { readonly entries: readonly object[] };
        const entries = body.entries.map((entry) => ({ ...entry, party: "SOUTH" }));
        return send(where, { ...how, body: JSON.stringify({ ...body, entries }) });
      };
    });
    for (const language of ["ar", "fr"] as const) {
      const { record, said: sentences } = everyLanguage[language];
      await page.evaluate(
        (chosen) => localStorage.setItem("parley.settings", JSON.stringify({ language: chosen })),
        language,
      );
      await page.reload();
      await page.getByRole("button", { name: record.point.say }).click();
      await page.getByLabel(record.point.remark, { exact: true }).fill("In another's name");
      await page.locator("form.record-form button[type=submit]").click();
      const why = sentences["other-party.own"]({ party: "NORTH" });
      await page.getByText(record.refused({ why })).waitFor();
    }
    await page.close();
  });

  test("what one of them tells the office stays there; what is said at the table arrives at once", async () => {
    const ana = await takeSeat("Ana");
    const bo = await takeSeat("Bo");
    const before = await everything(bo.page);

    // Ana opens a channel with the office and speaks in it, and in confidence.
    const { page } = ana;
    await page.getByRole("link", { name: "Rooms and people" }).click();
    await page.getByRole("button", { name: "Open a channel" }).click();
    const dialog = page.locator("dialog[open]");
    await dialog.getByLabel(/mediator’s office/u).check();
    await dialog.getByLabel("Name", { exact: true }).fill(secret);
    await dialog.locator("button[type=submit]").click();
    await page.locator(".room-purpose", { hasText: secret }).waitFor();
    await page.getByRole("link", { name: "Proposals", exact: true }).click();
    await remark(page, `${secret}, said in the channel`, "channel/NORTH+secretariat");
    await remark(page, `${secret}, said in confidence`, "confidence/NORTH");
    const inside = await everything(page);
    expect(inside).toContain(secret);

    // Nothing of it reaches Bo: not the words, not the room, not a number that moved.
    expect(await everything(bo.page)).toBe(before);
    expect(before).not.toMatch(/channel|confidence\/NORTH|Gravel/u);

    // What is said at the table arrives on Bo's open page without a reload.
    await remark(page, open, "table");
    await bo.page.locator(".remark-text", { hasText: open }).waitFor();
    const shown = await bo.page.locator("body").innerText();
    expect(shown).toMatch(/The table 2\b/u);
    expect(shown).not.toMatch(/Gravel|Channel of/u);
    for (const name of ["Activity", "Rooms and people"]) {
      await bo.page.getByRole("link", { name, exact: true }).click();
      await bo.page.getByRole("heading", { level: 1, name }).waitFor();
      expect(await bo.page.locator("body").innerText()).not.toMatch(/Gravel|Channel of|NORTH and the mediator/u);
    }
    expect(bo.heard.join("\n")).not.toContain("Gravel");

    // The office removes Bo: the page says so and offers nothing more to write.
    value(await store.removeMember("talks", "member-Bo", "2031-03-05T09:00:00.000Z"));
    await bo.page.getByText(/no longer a member/u).waitFor();
    await bo.page.getByRole("link", { name: "Proposals", exact: true }).click();
    await bo.page.getByRole("heading", { level: 1, name: "Proposals" }).waitFor();
    expect(await bo.page.getByRole("button", { name: "Propose words" }).count()).toBe(0);
  });

  test("row 58: an observer reads what is public, with its remarks, writes nothing and learns of nothing else", async () => {
    const note = { draft: "open-1", point: "1", text: "The office asks for remarks by Friday." };
    const entries = [
      draftNamed("open-1", "The Lake is open to the vessels of both shores."),
      said("note", "note-1", note),
    ];
    value(await store.append("talks", sole, "public", 3, entries, "2031-03-05T10:00:00.000Z"));
    const { page, heard } = await enter("Cy", "observer");
    await page.goto(`${origin}/?process=talks&page=point&text=open-1`);
    await page.getByText("The office asks for remarks by Friday.").waitFor();
    for (const name of ["Add a remark", "Propose words"])
      expect(await page.getByRole("button", { name }).count(), name).toBe(0);
    await page.getByRole("link", { name: "Rooms and people" }).click();
    const rooms = page.locator(".rooms-table").first();
    await rooms.waitFor();
    expect(await rooms.locator("tbody tr").count()).toBe(1);
    const all = await everything(page);
    expect(all).toContain("The Lake is open to the vessels of both shores.");
    expect(`${all}\n${heard.join("\n")}`).not.toMatch(/cease all hostilities|north-1|"table"/u);
    // The server refuses what the page does not offer.
    const refused = await page.evaluate(async () => {
      const entries = [
        { id: "x", kind: "note", v: 1, on: "2031-03-05", known: "2031-03-05", body: { text: "Hear me." } },
      ];
      const send = (room: string) =>
        fetch("/api/entries.append", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ process: "talks", room, after: 0, entries }),
        });
      return Promise.all(["public", "table"].map(async (room) => (await send(room)).ok));
    });
    expect(refused).toEqual([false, false]);
    await page.context().close();
  });
});

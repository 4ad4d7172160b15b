import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/core/common/json.ts";
import type { NewEntry } from "../../src/core/record/entry.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { installedBrowser } from "./browser.ts";
import { looked } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const json = (given: object) => JSON.parse(JSON.stringify(given)) as JsonObject;
const accord = draft({
  title: "Accord on the sound",
  language: "en",
  date: "2031-03-02",
  points: [
    point({ id: "p", text: "North and South (“the Parties”) have agreed as follows:" }),
    point({
      id: "1",
      label: "1",
      text: "South shall pay North 12 million crowns in three equal instalments, on 31 October 2031, 31 January 2032 and 30 April 2032.",
    }),
    point({ id: "2", label: "2", text: "North shall release the crews by 3 May 2031." }),
  ],
});
const counter = draft({
  title: "Counter-draft of South",
  language: "en",
  date: "2031-02-02",
  points: [point({ id: "1", label: "1", text: "South pays 8 million crowns." })],
});
const report = {
  id: "crew",
  type: "crew-released",
  on: "2025-03-10",
  known: "2025-03-10",
  reporter: "NORTH",
  grade: "reported",
  commitments: [],
  sources: [],
};
const proposal = (on: string, point_: string, text: string, party: string) => ({
  ...said("proposal", `on-${on}`, { draft: on, point: point_, operation: "replace", text }),
  party,
  as: party,
});

describe.skipIf(program === null)("each thing is answered by itself, in the name of whoever did it", () => {
  let talks: Talks;
  let office: Page;
  let north: Page;
  let south: Page;
  const open = async (page: Page, where: string) => page.goto(`${talks.origin}/?process=talks&page=${where}`);

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Ana", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    const tabled = (id: string, party: string, text: typeof accord) => ({
      ...said("draft", id, { id, party, draft: text as unknown as Json }),
      as: "office",
    });
    const list: readonly NewEntry[] = [
      tabled("counter", "SOUTH", counter),
      tabled("accord", "NORTH", accord),
      proposal("counter", "1", "South pays 9 million crowns.", "NORTH"),
      proposal("accord", "2", "North shall release the crews by 9 May 2031.", "NORTH"),
      { ...said("incident", "r-1", json(report)), as: "office", party: "NORTH" },
    ];
    const dated = list.map((each) => ({ ...each, on: "2025-03-11", known: "2025-03-11" }));
    value(await talks.store.append("talks", sole, "table", 0, dated, "2025-03-20T09:00:00.000Z"));
    [office, north, south] = [await talks.enter("Olga"), await talks.enter("Ana"), await talks.enter("Bo")];
  });
  afterAll(async () => talks?.close());

  test("one instalment is confirmed and one refused; the third stays to be answered", async () => {
    await open(office, "commitments&text=accord&names=unconfirmed");
    const rows = office.locator(".cm-table tbody tr", { hasText: "12 million crowns" });
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    await rows.first().getByRole("link").first().click();
    await office.getByRole("button", { name: "Confirm", exact: true }).click();
    await office.locator("dialog[open]").getByRole("button", { name: "Record it" }).click();
    await office.locator("dialog[open]").waitFor({ state: "detached" });
    await expect.poll(() => rows.count()).toBe(3);
    expect(await office.locator(".cm-count").innerText()).toMatch(/1 confirmed by a person.*3 proposed/u);
    await rows.nth(2).getByRole("link").first().click();
    await office.getByRole("button", { name: "No duty…" }).click();
    expect(await office.locator("dialog[open]").innerText()).toContain("The others proposed on the same words stay.");
    await office.locator("dialog[open]").getByRole("button", { name: "Record it" }).click();
    await office.locator("dialog[open]").waitFor({ state: "detached" });
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.nth(1).innerText()).toContain("31 Jan 2032");
    await looked(office, "one-instalment-confirmed");
  });

  test("proposals on two texts wait under the name of each, and lead there", async () => {
    await open(south, "waits");
    const waits = south.locator(".wait", { hasText: "Answer a proposal" });
    await waits.first().waitFor();
    const told = await waits.allInnerTexts();
    expect(told).toHaveLength(2);
    const on = (title: string) => told.find((each) => each.includes(title)) ?? "";
    expect(on("Counter-draft of South")).toContain("9 million");
    expect(on("Accord on the sound")).toContain("9 May 2031");
    await looked(south, "waits-two-texts");
    await waits
      .filter({ hasText: "Counter-draft" })
      .getByRole("link", { name: /^Answer/u })
      .click();
    await south.getByText("9 million crowns").first().waitFor();
    expect(south.url()).toContain("text=counter");
  });

  test("that the office took back what it filed is its own act; the party contests it and the report stands", async () => {
    await open(office, "activity&since=2020-01-01");
    const filed = office.locator(".activity li", { hasText: "crew released" }).first();
    await filed.getByRole("button", { name: "Take back" }).click();
    await office.locator("dialog[open]").getByLabel("Why it is taken back").fill("Filed by error.");
    await office.locator("dialog[open]").getByRole("button", { name: "Take back" }).click();
    await office.locator("dialog[open]").waitFor({ state: "detached" });
    await open(north, "activity&since=2020-01-01");
    const back = north.locator(".activity li", { hasText: "Filed by error." });
    await back.waitFor();
    expect(await back.innerText()).toMatch(/taken back\s+mediator’s office/u);
    await looked(north, "taken-back-for-north");
    await back.getByRole("button", { name: "Contest…" }).click();
    await north.locator("dialog[open]").getByRole("textbox").fill("We did report this.");
    await north.locator("dialog[open]").getByRole("button", { name: "Contest" }).click();
    await back.getByText("it counts as before").waitFor();
    await open(south, "waits");
    await south.getByText("This is contested, so it counts as before: We did report this.").waitFor();
    await open(office, "activity&since=2020-01-01");
    await office.locator(".activity li", { hasText: "We did report this." }).first().waitFor();
    await looked(office, "taking-back-contested");
  });
});

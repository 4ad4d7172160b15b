import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fold } from "../../src/core/record/fold.ts";
import { readingOf } from "../../src/core/record/living/index.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { printRow } from "../../src/core/text/table.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { installedBrowser } from "./browser.ts";
import { picture } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";
import { asJson, tableWoven } from "./woven.ts";

const program = installedBrowser();
const row = (...cells: readonly string[]) => printRow(cells.map((words) => ({ words })));

/** Two drafts that differ in a cell, in what is planted and in for how long passage is free. */
function draftOf(party: string, fee: string, acres: string, free: string) {
  const texts = [
    [
      "The harbour dues are:",
      row("Quay", "Tonnes", "Fee"),
      row("North", "400", fee),
      row("South", "900", "paid each month"),
    ].join("\n"),
    `Each Party may, in the years after signature, plant ${acres} of orchards along the canal.`,
    `Goods in transit over the ford shall, from the day of signature, be free of ${free}.`,
  ];
  return draft({
    title: `Draft of ${party}`,
    language: "en",
    tabledBy: [party],
    date: "2031-03-04",
    points: texts.map((text, nth) => point({ id: String(nth + 1), label: String(nth + 1), text })),
  });
}

const drafts = {
  NORTH: draftOf("NORTH", "20 crowns", "up to 4,000 acres", "duty"),
  SOUTH: draftOf("SOUTH", "25 crowns", "up to 9,000 acres", "duty for a period of five years"),
};

describe.skipIf(program === null)("a party's own words, over the edges of its brackets", () => {
  let talks: Talks;
  let office: Page;
  let ana: Page;
  let bo: Page;
  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Ana", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    await tableWoven(talks, "Agreement on the Ford", drafts);
    [office, ana, bo] = [await talks.enter("Olga"), await talks.enter("Ana"), await talks.enter("Bo")];
  });
  afterAll(() => talks?.close());

  const open = async (page: Page) => {
    await page.goto(`${talks.origin}/?process=talks&page=text`);
    await page.locator(".live-section").last().waitFor();
  };
  const read = async (party: string) => {
    const { texts } = fold(value(await talks.store.read("talks", sole, {}, 1000)));
    const text = texts.find(({ id }) => id === "agreement") ?? expect.fail("no text");
    const read = readingOf(text, party);
    return read.ok ? read.value.points.map((each) => each.text) : [];
  };
  /** Opens the words of a point, puts other ones in and presses a button. */
  const write = async (page: Page, nth: number, change: (words: string) => string, button: RegExp) => {
    await open(page);
    await page.locator(".live-point").nth(nth).focus();
    await page.keyboard.press("Enter");
    const field = page.locator(".pop textarea");
    await field.fill(change(await field.inputValue()));
    await page.locator(".pop").getByRole("button", { name: button }).first().click();
    await field.waitFor({ state: "detached" });
  };
  const shown = async (page: Page, nth: number) => {
    await open(page);
    return page.locator(".live-section").nth(nth);
  };

  test("in two cells of a table it stays a table for everybody", async () => {
    const before = await read("SOUTH");
    await write(
      ana,
      0,
      (words) => words.replace("20 crowns", "none").replace("paid each month", "half as much"),
      /^As our words/u,
    );
    expect((await read("NORTH"))[0]).toContain(row("South", "900", "half as much"));
    expect(await read("SOUTH")).toEqual(before);
    for (const page of [ana, bo, office]) {
      const section = await shown(page, 0);
      expect(await section.locator("table tr").count()).toBe(3);
      expect(await section.locator("table tr").last().innerText()).toMatch(/South\s+900\s+\[half as much/u);
    }
    await picture(bo, "own-words-table");
  });

  test("what the others keep is not struck, and they are told so", async () => {
    const own = (await read("NORTH"))[1] ?? "";
    const quote = "up to 4,000 acres";
    const from = own.indexOf(quote);
    const span = {
      point: "p2",
      in: "text",
      as: "NORTH",
      from,
      to: from + quote.length,
      quote,
      insert: "no more than one field",
    };
    const record = fold(value(await talks.store.read("talks", sole, {}, 1000)));
    const base = record.texts.find(({ id }) => id === "agreement")?.versions.at(-1)?.entry.id ?? "";
    const body = { composite: "agreement", point: "p2", base, spans: [span] };
    const head = value(await talks.store.heads("talks", sole)).find(({ room }) => room === "table");
    const entry = { ...said("proposal", "p-own", asJson(body), "NORTH"), v: 3 };
    value(await talks.store.append("talks", sole, "table", head?.seq ?? 0, [entry], new Date().toISOString()));
    const section = await shown(bo, 1);
    await picture(bo, "own-words-edge");
    // Of what stands in the text NORTH's own number alone goes.
    expect(await section.locator("[data-leaf] del").allInnerTexts()).toEqual([expect.stringMatching(/4,000$/u)]);
    expect(await section.locator("ins").innerText()).toMatch(/\[no more than one field.*NORTH.*\]/su);
    await section.getByText("none of its words change").waitFor();
    expect((await read("SOUTH"))[1]).toBe(drafts.SOUTH.points[1]!.text);
  });

  test("beside a bracket in which it has none they are its words for it", async () => {
    await write(ana, 2, (words) => words.replace("duty", "all charges for two years"), /^(?:Propose|Write into)/u);
    await open(bo);
    await picture(bo, "own-words-gap");
    expect(await read("NORTH").then((all) => all[2])).toMatch(/free of all charges for two years\.$/u);
    expect((await read("SOUTH"))[2]).toBe(drafts.SOUTH.points[2]!.text);
  });
});

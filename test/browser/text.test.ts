import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fold } from "../../src/core/record/fold.ts";
import { readingOf } from "../../src/core/record/living/index.ts";
import type { TalksText } from "../../src/core/record/talks.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { sole, value } from "../store/engines.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser } from "./browser.ts";
import { picture } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";
import { tableWoven } from "./woven.ts";

const program = installedBrowser();

const article = (id: string, heading: string, text: string) => point({ id, label: id, heading, text });

/** Two drafts of one agreement, which differ in a distance and a number of days. */
function draftOf(party: string, far: string, days: string) {
  return draft({
    title: `Draft of ${party}`,
    language: "en",
    tabledBy: [party],
    date: "2031-03-04",
    points: [
      article(
        "1",
        "Cessation of hostilities",
        "The Parties shall cease all hostilities on land, on the Lake and in the air.",
      ),
      article(
        "2",
        "Withdrawal from the shore",
        `Each Party shall withdraw its armed forces to a distance of no less than ${far} kilometres from the shoreline within ${days} days.`,
      ),
      article(
        "3",
        "Observer Mission",
        "The Observer Mission shall have access to every site within 24 hours of a request.",
      ),
    ],
  });
}

const drafts = { NORTH: draftOf("NORTH", "15", "30"), SOUTH: draftOf("SOUTH", "8", "30") };

describe.skipIf(program === null)("the text that everybody works on", () => {
  let talks: Talks;
  let office: Page;
  let ana: Page;
  let bo: Page;
  const at = (more = "", page = "text") => `${talks.origin}/?process=talks&page=${page}${more}`;
  const state = async () => fold(value(await talks.store.read("talks", sole, {}, 1000)));
  const text = async (): Promise<TalksText> =>
    (await state()).texts.find(({ id }) => id === "agreement") ?? expect.fail("no text");

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Ana", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    await tableWoven(talks, "Agreement on the Lake", drafts);
    [office, ana, bo] = [await talks.enter("Olga"), await talks.enter("Ana"), await talks.enter("Bo")];
  });
  afterAll(async () => talks?.close());

  const look = (page: Page, name: string) => picture(page, `text-${name}`);

  test("begins with the words, wide and narrow", async () => {
    await ana.goto(at());
    await ana.locator(".live-section").first().waitFor();
    await look(ana, "begins");
    for (const [width, most] of [
      [1440, 253],
      [390, 190],
    ] as const) {
      await ana.setViewportSize({ width, height: 900 });
      const top = await ana
        .locator("[data-words]")
        .first()
        .evaluate(
          (words) =>
            words.getBoundingClientRect().top - (document.querySelector(".live")?.getBoundingClientRect().top ?? 0),
        );
      expect(top).toBeLessThanOrEqual(most);
    }
    await ana.setViewportSize({ width: 1440, height: 900 });
    expect(await axeViolations(ana)).toEqual([]);
  });

  test("on paper each point has its number, and where it stands is told", async () => {
    await ana.goto(at());
    await ana.locator(".live-section").nth(2).waitFor();
    expect(await ana.locator(".live-bar").getByRole("button", { name: "Print" }).count()).toBe(1);
    await ana.emulateMedia({ media: "print" });
    // As wide as a sheet of A4: what a narrow page folds up is read on paper.
    await ana.setViewportSize({ width: 640, height: 900 });
    await ana.locator(".live-stands h2").waitFor();
    expect(await ana.locator(".pt-no").allInnerTexts()).toEqual(expect.arrayContaining(["1", "2", "3"]));
    for (const number of await ana.locator(".pt-no button").all()) expect(await number.isVisible()).toBe(true);
    expect(await ana.locator(".live-stands .bar").first().isVisible()).toBe(true);
    expect(await ana.locator(".live-bar").isVisible()).toBe(false);
    await look(ana, "printed");
    await ana.emulateMedia({ media: "screen" });
    await ana.setViewportSize({ width: 1440, height: 900 });
  });

  test("words are proposed in place, answered ad referendum, confirmed and taken in", async () => {
    await bo.goto(at());
    await office.goto(at());
    await select(ana, "within 24 hours");
    const popover = ana.locator(".pop");
    await popover.waitFor();
    await look(ana, "popover");
    expect(await axeViolations(ana)).toEqual([]);
    await popover.getByLabel(/^In place of/u).fill("within 48 hours");
    await popover.getByRole("button", { name: "Propose" }).click();
    const proposal = (page: Page) => page.locator(".prop").first();
    await proposal(bo).waitFor();
    expect(await bo.locator(".live-point ins").first().innerText()).toContain("48");
    // Nothing is taken in without consent.
    await proposal(office).waitFor();
    expect(await office.getByRole("button", { name: "Take into the text" }).count()).toBe(0);
    await proposal(bo).getByRole("button", { name: "Ad referendum…" }).click();
    await proposal(bo).getByLabel("Capital to confirm by").fill("2031-06-12");
    await look(bo, "answering");
    await proposal(bo).getByRole("button", { name: "Record: Ad referendum…" }).click();
    await proposal(office).getByText("accepts ad referendum").waitFor();
    expect(await office.getByRole("button", { name: "Take into the text" }).count()).toBe(0);
    await proposal(bo).getByRole("button", { name: "Confirm" }).click();
    await look(office, "answered");
    await office.getByRole("button", { name: "Take into the text" }).click();
    await office.locator(".live-version").getByText("rev. 2").waitFor();
    await ana.locator(".live-version").getByText("rev. 2").waitFor();
    const versions = (await text()).versions;
    expect(versions.length).toBe(2);
    expect(await ana.locator(".live-body").innerText()).toContain("within 48 hours of a request");
  });

  test("read as a party, the page shows that party's words and no others", async () => {
    await office.locator(".live-bar").locator("label", { hasText: "SOUTH" }).click();
    await office.getByText("SOUTH’s version").waitFor();
    const reading = readingOf(await text(), "SOUTH");
    const words = reading.ok ? reading.value.points.map((each) => each.text) : [];
    expect(await office.locator("[data-within=text]").allInnerTexts()).toEqual(words);
    await look(office, "read-as");
    await office.locator(".live-bar").locator("label", { hasText: "All" }).click();
  });

  test("the redline between any two revisions stands in the place of the text", async () => {
    await office.getByRole("button", { name: "History" }).click();
    const history = office.locator(".live-history");
    await history.waitFor();
    expect(await history.locator("del").allInnerTexts()).toEqual([expect.stringContaining("24")]);
    expect(await history.locator("ins").allInnerTexts()).toEqual([expect.stringContaining("48")]);
    await look(office, "history");
    expect(await axeViolations(office)).toEqual([]);
    await office.getByRole("button", { name: "History" }).click();
  });

  test("it goes out clean, as one party reads it, and with what changed since a revision", async () => {
    const sent = async (choose: () => Promise<void>) => {
      await office.getByRole("button", { name: "Send out" }).click();
      await choose();
      const [download] = await Promise.all([
        office.waitForEvent("download"),
        office.getByRole("button", { name: "Markdown" }).click(),
      ]);
      return await readFile(await download.path(), "utf8");
    };
    const pick = (name: string) => () => office.locator(".export-menu label", { hasText: name }).click();
    const clean = await sent(pick("The words in which nobody differs"));
    expect(clean).toContain("no less than […] kilometres");
    expect(clean).not.toMatch(/NORTH\]|SOUTH\]/u);
    const own = await sent(pick("One party’s version"));
    expect(own).toContain("no less than 15 kilometres");
    const changes = await sent(pick("With tracked changes"));
    expect(changes).toMatch(/24[^]*48/u);
    const whole = await sent(pick("With brackets and holders"));
    expect(whole).toContain("[15 {NORTH}][8 {SOUTH}]");
    expect(whole).toContain("rev. 2");
  });

  test("what one typed stays through Escape, and what one sent is taken back and sent again", async () => {
    await ana.locator(".live-point").last().focus();
    await ana.keyboard.press("Enter");
    const field = ana.locator(".pop textarea");
    await field.fill("The Observer Mission shall have access to all sites.");
    await ana.keyboard.press("Escape");
    await ana.getByText("You began other words here.").waitFor();
    await ana.getByRole("button", { name: "Go on" }).click();
    expect(await field.inputValue()).toBe("The Observer Mission shall have access to all sites.");
    await ana.locator(".pop").getByRole("button", { name: "Propose" }).click();
    await ana.locator(".prop").waitFor();
    await ana.locator(".live-point").first().focus();
    await ana.keyboard.press("Control+z");
    await ana.locator(".prop").waitFor({ state: "detached" });
    await ana.keyboard.press("Control+Shift+z");
    await ana.locator(".prop").waitFor();
  });

  test("of two windows that change the same words, the later one sees what stands now and goes on from there", async () => {
    const other = await ana.context().newPage();
    await other.goto(at());
    const typed = async (page: Page, words: string) => {
      await page.locator(".live-point").first().focus();
      await page.keyboard.press("e");
      await page.locator(".live-form textarea").fill(words);
    };
    await other.locator(".live-section").first().waitFor();
    await typed(ana, "The Parties shall cease all hostilities on land and on the Lake.");
    await typed(other, "The Parties shall cease all hostilities at once.");
    await other.getByRole("button", { name: "As our words, in brackets" }).click();
    const meanwhile = ana.locator(".pop-meanwhile");
    await meanwhile.waitFor();
    expect(await meanwhile.locator("ins").innerText()).toContain("at once");
    await ana.getByRole("button", { name: "As our words, in brackets" }).click();
    await ana.locator(".live-form").getByText("The text has changed since you began").waitFor();
    await look(ana, "meanwhile");
    await meanwhile.getByRole("button", { name: "Go on from the words that stand now" }).click();
    await meanwhile.waitFor({ state: "detached" });
    const field = ana.locator(".live-form textarea");
    expect(await field.inputValue()).toBe("The Parties shall cease all hostilities on land and on the Lake.");
    expect(await ana.locator(".pop-prev del").first().innerText()).toContain("at once");
    await ana.locator(".live-form button[type=submit]").click();
    await field.waitFor({ state: "detached" });
    await other.locator(".live-point").first().getByText("on land and on the Lake").first().waitFor();
    await other.close();
  });

  test("what is agreed on the wall is kept with the answers and who was present", async () => {
    const point = (await text()).versions.at(-1)?.composite?.points[1]?.id ?? "";
    await office.goto(at(`&text=agreement&point=${point}`, "projector"));
    await office.locator(".wall-words").waitFor();
    await select(office, "30 days", ".wall-words");
    await office.locator(".wall-write input").fill("45 days");
    await look(office, "projector");
    expect(await axeViolations(office)).toEqual([]);
    const agree = office.getByRole("button", { name: "Agreed here" });
    // Nothing is said of a delegation before somebody says it.
    await agree.click();
    await office.getByText("Say first of each delegation").waitFor();
    expect((await state()).meetings).toEqual([]);
    // With an objection nothing is agreed: the answers are kept, and the button says so.
    await office.getByLabel("Answer of NORTH").selectOption({ label: "objects" });
    await office.getByRole("button", { name: "Keep the answers" }).waitFor();
    expect(await agree.count()).toBe(0);
    for (const party of ["NORTH", "SOUTH"])
      await office.getByLabel(`Answer of ${party}`).selectOption({ label: "no objection" });
    await agree.click();
    await office.getByText("Kept, and taken into the text.").waitFor();
    const [meeting] = (await state()).meetings;
    expect(meeting?.present).toEqual(["NORTH", "SOUTH"]);
    expect(meeting?.outcome).toContain("within 45 days");
    const reading = readingOf(await text(), "SOUTH");
    expect(reading.ok && reading.value.points[1]?.text).toContain(
      "no less than 8 kilometres from the shoreline within 45 days.",
    );
    await office.getByRole("link", { name: "Leave" }).click();
    await office
      .locator(".live-version")
      .getByText(/^rev\. \d/u)
      .waitFor();
  });

  /** Selects words of the text as a person does with a pointer. */
  async function select(page: Page, words: string, within = ".live-body"): Promise<void> {
    await page.evaluate(
      ([wanted, root]) => {
        const walker = document.createTreeWalker(document.querySelector(root)!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const from = (node as Text).data.indexOf(wanted);
          if (from === -1) continue;
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + wanted.length);
          const selection = getSelection();
          selection?.removeAllRanges();
          selection?.addRange(range);
          node.parentElement?.dispatchEvent(new PointerEvent("pointerup", { bubbles: true }));
          return;
        }
        throw new Error(`nowhere: ${wanted}`);
      },
      [words, within] as const,
    );
  }
});

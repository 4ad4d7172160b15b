import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type OpenPage, type Workbench } from "./browser.ts";

const browser = installedBrowser();

describe.skipIf(browser === null)("adding to the record", () => {
  let workbench: Workbench;
  let opened: OpenPage;
  let page: Page;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    opened = await workbench.open("?process=lake-irrin&page=positions&cell=ceasefire:KE", { bypassCSP: true });
    page = opened.page;
  });
  afterAll(() => workbench?.close());
  const dialog = () => page.locator("dialog[open]").last();
  const record = async () => {
    await dialog().getByRole("button", { name: "Record it" }).click();
  };
  const text = (selector: string): Promise<string> => page.locator(selector).first().innerText();

  test("a position with a new source joins its cell, the earlier one stays; an option that no words state is refused", async () => {
    await dialog().getByRole("button", { name: "Add a position…" }).click();
    const form = dialog();
    expect(await form.getByLabel("Party", { exact: true }).inputValue()).toBe("KE");
    await form.getByLabel("Day", { exact: true }).fill("06/07/2031");
    expect(await form.locator(".reading").innerText()).toMatch(/6 July 2031\. .*write 2031-06-07/u);
    await form.getByLabel("Stance in our words").fill("Hostilities cease on the tenth day.");
    await form.getByLabel("Known from").selectOption("press-report");
    await form.getByLabel("Option", { exact: true }).selectOption("tenth-day");
    await form.getByLabel("Words that state the option").fill("within a week");
    await form.getByText(/The option is not taken: “within a week” does not stand in the stance/u).waitFor();
    await form.getByRole("button", { name: "Add a source…" }).click();
    expect(await form.locator(".adding-missing").innerText()).toMatch(/Words that state the option and New source/u);
    expect(await form.getByRole("button", { name: "Record it" }).isDisabled()).toBe(true);
    // Words that are marked in the stance are taken over.
    await form.getByLabel("Stance in our words").press("Control+End");
    for (const key of ["ArrowLeft", ...Array<string>(3).fill("Shift+Control+ArrowLeft")])
      await page.keyboard.press(key);
    await form.getByRole("button", { name: "Take the marked words “the tenth day”" }).click();
    await form.getByText("They stand in the stance.").waitFor();
    await form.getByLabel("Title", { exact: true }).fill("Ketara asks for more time");
    await form.getByLabel("Published by").fill("Lake Courier");
    await form.getByLabel("Published", { exact: true }).fill("7 July 2031");
    await form.getByLabel("Web address").fill("lake courier");
    await form.getByText("Not a web address").waitFor();
    await form.getByLabel("Web address").fill("https://courier.example/more-time");
    expect(await axeViolations(page, "dialog[open]:last-of-type")).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await form.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    // A slip of the finger loses nothing: closed by Escape, the form is there again as it was.
    await page.keyboard.press("Escape");
    await dialog().getByRole("button", { name: "Add a position…" }).click();
    expect(await dialog().getByLabel("Published by").inputValue()).toBe("Lake Courier");
    await record();
    await page.waitForFunction(() => document.querySelectorAll("dialog[open]").length === 1);
    const history = dialog().locator(".pos-entry");
    expect(await history.nth(0).innerText()).toMatch(/Tenth day[\s\S]*6 July 2031[\s\S]*Ketara asks for more time/u);
    expect(await history.nth(1).innerText()).toMatch(/Fifth day[\s\S]*30 May 2031/u);

    await history.nth(0).getByRole("button", { name: "Correct…" }).click();
    await dialog().getByLabel("What was wrong").fill("The speaker was left out");
    await dialog().getByLabel("Speaker").fill("Minister of Defence");
    await record();
    await history.nth(0).getByText("Minister of Defence").waitFor();
    expect(await history.count()).toBe(3);
    await page.keyboard.press("Escape");
    const cell = await text('td:has([data-cell="ceasefire:KE"])');
    expect(cell).toMatch(/Tenth day[\s\S]*6 Jul 2031[\s\S]*Fifth day, 30 May 2031/u);
  });

  test("an issue with its options is added under a new topic", async () => {
    await page.getByRole("button", { name: "Add an issue…" }).click();
    const form = dialog();
    await form.getByLabel("Question at issue").fill("Who maps the lake bed");
    await form.getByLabel("Topic", { exact: true }).selectOption({ label: "A new topic…" });
    await form.getByLabel("Name of the new topic").fill("Maps");
    await form.getByRole("button", { name: "Add an option" }).click();
    await form.getByLabel("Option 1", { exact: true }).fill("A joint survey");
    await form.getByRole("button", { name: "Add an option" }).click();
    await form.getByLabel("Option 2", { exact: true }).fill("No survey");
    await form.getByLabel("They stand in the order of a scale").check();
    await form.getByRole("button", { name: "Move No survey up" }).click();
    await form.getByLabel("Also called").fill("sounding\n\n bed of the lake ");
    // The frame that names the topics is public, and so is what renews it.
    expect(await form.locator(".room-choice select").inputValue()).toBe("public");
    await record();
    await page.getByText("Who maps the lake bed").first().waitFor();
    expect(await text(".pos-table")).toMatch(/Keeping the peace[\s\S]*Maps[\s\S]*Who maps the lake bed/u);
    await page.getByRole("link", { name: "Who maps the lake bed" }).first().click();
    await page.getByRole("button", { name: "Change this issue…" }).click();
    expect(await dialog().getByLabel("Also called").inputValue()).toBe("sounding\nbed of the lake");
    expect(await dialog().getByLabel("They stand in the order of a scale").isChecked()).toBe(true);
    expect(await dialog().getByLabel("Option 1", { exact: true }).inputValue()).toBe("No survey");
    await page.keyboard.press("Escape");
    await page.goBack();
  });

  test("a figure is held against the others before it is recorded and after; a newer one takes its place", async () => {
    await page.goto(new URL("?process=lake-irrin&page=evidence", workbench.url).href);
    await page.locator("#quantity-forces-solmark").waitFor();
    await page.locator("#quantity-forces-solmark").getByRole("button", { name: "Add a figure…" }).click();
    const form = dialog();
    const figure = form.getByLabel("Figure", { exact: true });
    await figure.fill("many");
    await form.getByText("Not understood as a figure").waitFor();
    await figure.fill("N/A");
    await form.getByText("Understood as: N/A in the source, which is not zero.").waitFor();
    await figure.fill("20 000–22 000 personnel");
    await form.getByText("Understood as: 20,000–22,000 personnel.").waitFor();
    // A figure without the unit of its quantity stands against nothing: that is said before it is recorded.
    expect(await form.locator(".is-doubt").count()).toBe(0);
    await figure.fill("20 000–22 000");
    await form.getByText("figures of this quantity are in personnel").waitFor();
    await form.getByRole("button", { name: "Take personnel" }).click();
    expect(await form.getByLabel("Unit").inputValue()).toBe("personnel");
    expect(await form.locator(".is-doubt").count()).toBe(0);
    await figure.fill("1.250");
    await form.getByText("such as 1250 where 1,250 is meant").waitFor();
    await figure.fill("20 000–22 000");
    await form.getByLabel("As of").fill("2090-01-01");
    await form.getByText("This day is still to come").waitFor();
    await form.getByLabel("As of").fill("March 2031");
    await form.getByLabel("What", { exact: true }).fill("Strength of Solmark's forces");
    await form.getByLabel("Scope").fill("Irrin Province");
    await form.getByLabel("Estimated by").fill("Northern Institute");
    await form.getByLabel("Counts", { exact: true }).selectOption("stock");
    expect(await form.locator(".adding-findings").innerText()).toMatch(
      /Contradiction[\s\S]*9,000–10,500 personnel, Working group on forces/u,
    );
    await form.getByLabel("Find a source on record").fill("plenary");
    await form.getByText(/3 sources fit/u).waitFor();
    await page.keyboard.press("Enter");
    expect(await axeViolations(page, "dialog[open]:last-of-type")).toEqual([]);
    await record();
    const old = page.locator("#quantity-forces-solmark .claim-table tr", { hasText: "Northern Institute" });
    await old.waitFor();
    expect(await text("#quantity-forces-solmark .quantity-findings")).toMatch(/Contradiction[\s\S]*cannot both hold/u);

    await old.getByRole("button", { name: "Replace…" }).click();
    const newer = dialog();
    expect(await newer.getByText("Still missing").innerText()).toContain("Why it is replaced");
    expect(await newer.getByText("Still missing").innerText()).not.toContain("What was wrong");
    await newer.getByLabel("Why it is replaced").fill("A new count");
    await newer.getByLabel("Figure", { exact: true }).fill("c. 10 000");
    await newer.getByLabel("As of").fill("2031-05");
    await newer.getByLabel("Find a source on record").fill("plenary");
    await page.keyboard.press("Enter");
    await record();
    await page.locator(".claim-table", { hasText: "about 10,000 personnel" }).first().waitFor();
    const both = await page.locator("#quantity-forces-solmark .claim-table").innerText();
    expect(both).toMatch(/20,000–22,000 personnel[\s\S]*Replaced by about 10,000 personnel, May 2031/u);
    expect(both).toMatch(/Replaced on [^:]+: A new count/u);
    // What was replaced is not replaced again; one step takes the whole write back.
    expect(await old.filter({ hasText: "Replaced by" }).getByRole("button", { name: "Replace…" }).count()).toBe(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(
      () => !document.querySelector("#quantity-forces-solmark")?.textContent?.includes("Replaced by"),
    );
    expect(await page.locator("#quantity-forces-solmark .claim-table").innerText()).not.toContain("about 10,000");
  });

  test("an event is added to the timeline with its period and its sources", async () => {
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    await page.getByRole("button", { name: "Add an event…" }).click();
    const form = dialog();
    await form.getByLabel("What happened").fill("Survey boats leave Oberhaven");
    await form.getByLabel("Kind", { exact: true }).selectOption("humanitarian");
    await form.getByLabel("Day", { exact: true }).fill("8 July 2031");
    await form.getByLabel("Last day").fill("7 July 2031");
    expect(await form.locator(".adding-missing").innerText()).toContain("Last day");
    await form.getByLabel("Last day").fill("10 July 2031");
    await form
      .getByLabel(/Ketara/u)
      .first()
      .check();
    await form.getByLabel("Find a source on record").fill("Lake Courier");
    await page.keyboard.press("Enter");
    expect(await axeViolations(page, "dialog[open]:last-of-type")).toEqual([]);
    await record();
    const event = page.locator(".time-events li", { hasText: "Survey boats leave Oberhaven" });
    expect(await event.textContent()).toMatch(/8.{1,3}10 Jul 2031[\s\S]*Ketara[\s\S]*Ketara asks for more time/u);
  });

  test("rival assessments of the Ukraine drafts stand side by side, where none stood before", async () => {
    await page.goto(new URL("?process=ukraine&page=assessments", workbench.url).href);
    for (const [assessor, judgement] of [
      ["First reader", "strengthens"],
      ["Second reader", "weakens"],
    ] as const) {
      await page.getByRole("button", { name: "Add an assessment…" }).click();
      const form = dialog();
      await form.getByLabel("Assessor").fill(assessor);
      await form.getByLabel("Point", { exact: true }).selectOption({ index: 1 });
      await form.getByLabel("Criterion", { exact: true }).selectOption("precision");
      await form.getByLabel("The point, to the criterion").selectOption(judgement);
      await form.getByLabel("Reason").fill(`As ${assessor.toLowerCase()} sees it.`);
      await record();
      await page.getByRole("columnheader", { name: assessor }).waitFor();
    }
    expect(await text(".pos-assessments")).toMatch(/judged differently[\s\S]*strengthens it[\s\S]*weakens it/u);
    expect(opened.complaints).toEqual([]);
  });
});

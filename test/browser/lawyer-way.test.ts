import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocx, para, run } from "../office/build-docx.ts";
import { installedBrowser } from "./browser.ts";
import { looked, picture } from "./pictures.ts";
import { everythingSent, startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();

/** A signed agreement as a word processor leaves it. */
function signedFile(): Uint8Array {
  const lines = [
    "Agreement on the Cessation of Hostilities at Tarnfoot",
    "The Government of the Republic of Norland (hereinafter “Norland”) and the Sudeer Liberation Front (hereinafter “the Front”), meeting at Tarnfoot, have agreed as follows:",
    "Article 1. Norland and the Front shall cease all hostilities within 3 days of the signature of this Agreement.",
    "Article 2. The Front shall hand over its heavy weapons to the Joint Commission within 30 days of the signature of this Agreement.",
    "Article 3. The Joint Commission shall verify the handing over of weapons and report every month.",
    "Article 4. Norland shall not deploy forces within the Tarnfoot zone.",
    "Article 5. The costs of the Joint Commission are a matter which it is expected that Norland should bear.",
    "Done at Tarnfoot on 3 March 2031.",
  ];
  const [title = "", ...rest] = lines;
  return buildDocx({
    body: `${para(run(title), '<w:pStyle w:val="Title"/>')}${rest.map((line) => para(run(line))).join("")}<w:sectPr/>`,
    styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
  });
}

describe.skipIf(program === null)("a lawyer, from a signed file to watched duties", () => {
  let talks: Talks;
  let folder: string;
  let office: Page;
  let ana: Page;
  const go = (page: Page, query: string) => page.goto(`${talks.origin}/?process=talks&${query}`);

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Ana", capacity: "delegate", party: "NORTH" },
    ]);
    [office, ana] = [await talks.enter("Olga"), await talks.enter("Ana")];
    folder = await mkdtemp(join(tmpdir(), "parley-lawyer-"));
    await writeFile(join(folder, "signed.docx"), signedFile());
    await go(office, "page=tabling");
    await office.setInputFiles("[data-own-files]", join(folder, "signed.docx"));
    await office.locator(".tabling-draft").waitFor();
    await office.locator(".tabling-row").getByLabel("Party", { exact: true }).fill("NORTH");
    await office
      .getByRole("button", { name: /^Table /u })
      .last()
      .click();
    await office.locator(".tabled li").waitFor();
  });
  afterAll(async () => {
    await talks?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  test("who is who comes first: proposed with the words that say it, one changed, confirmed and on record", async () => {
    await go(office, "page=commitments");
    await office.getByRole("heading", { name: "Who is who comes first" }).waitFor();
    await office.getByRole("link", { name: "Look through the names" }).click();
    const rows = office.locator(".cast-lines tbody tr");
    await rows.first().waitFor();
    const row = (name: string) => rows.filter({ has: office.getByLabel(`Name: ${name}`, { exact: true }) });
    expect(await row("Sudeer Liberation Front").innerText()).toContain("“");
    expect(await office.getByLabel("Sudeer Liberation Front signs").isChecked()).toBe(true);
    // One is changed: another kind and one more name; a step back, and forward again.
    const kind = office.getByLabel("What Sudeer Liberation Front is");
    const proposed = await kind.inputValue();
    await kind.selectOption("organisation");
    expect(await row("Sudeer Liberation Front").innerText()).toContain("proposed as");
    await office.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await kind.inputValue()).toBe(proposed);
    await office.getByRole("button", { name: "Redo", exact: true }).click();
    expect(await kind.inputValue()).toBe("organisation");
    await office.getByLabel(/^Other names of Joint Commission/u).fill("the Commission; JC");
    // What was typed is there after a reload, and nobody else sees it.
    await office.reload();
    await kind.waitFor();
    expect(await kind.inputValue()).toBe("organisation");
    expect(await office.getByLabel(/^Other names of Joint Commission/u).inputValue()).toBe("the Commission; JC");
    expect(await everythingSent(ana)).not.toContain("Joint Commission; JC");
    await looked(office, "cast");
    await office.getByRole("button", { name: "Confirm these names" }).click();
    await office.getByText("0 confirmed by a person").waitFor();
    expect(await office.getByText("Who is who comes first").count()).toBe(0);
    await office.getByRole("link", { name: "Who is who" }).click();
    await office.getByText("Confirmed by a person.").waitFor();
    expect(await kind.inputValue()).toBe("organisation");
  });

  test("a proposed duty is corrected, a condition added: sentence, fields and text form say the same, steps go back and forward", async () => {
    await go(office, "page=commitments");
    await office.locator(".cm-table").waitFor();
    const hand = office.locator(".cm-table tbody tr", { hasText: "hand over its heavy weapons" });
    expect(await hand.locator("[data-label=Who]").innerText()).toContain("Sudeer Liberation Front");
    await hand.getByRole("link").first().click();
    // Its words are marked, and it is said to be a proposal.
    await office.locator(".cm-words mark", { hasText: "hand over its heavy weapons" }).waitFor();
    await office.getByRole("link", { name: "Correct", exact: true }).click();
    const sentence = office.locator(".duty-sentence [role=status]");
    const form = office.locator(".duty-text textarea");
    await office.getByText("A duty of Sudeer Liberation Front").waitFor();
    // Corrected: to whom it is owed.
    await office
      .locator(".duty-names", { hasText: "Toward" })
      .getByLabel(/Norland/u)
      .check();
    expect(await sentence.innerText()).toMatch(/^A duty of Sudeer Liberation Front toward [^,]*Norland/u);
    // A condition: what is half said has no sentence, then both forms say it.
    await office.locator(".duty-adds").last().getByRole("button", { name: "Binds once" }).click();
    await office
      .locator(".duty-group", { hasText: "Binds once" })
      .getByRole("button", { name: "Formally" })
      .first()
      .click();
    expect(await sentence.innerText()).toMatch(/comes back once this is filled in/u);
    await office.getByLabel("Kind of event").first().selectOption({ label: "another kind of event …" });
    await office.getByLabel("Name of the event").fill("commission in office");
    expect(await sentence.innerText()).toContain('It binds once "commission-in-office" has happened at any time');
    expect(await form.inputValue()).toContain("when happened(commission-in-office)");
    await office.getByLabel("What is asked").first().selectOption({ label: "Not" });
    expect(await sentence.innerText()).toContain('"commission-in-office" has not happened at any time');
    expect(await form.inputValue()).toContain("not(happened(commission-in-office))");
    await office.getByRole("button", { name: "Undo", exact: true }).click();
    expect(await form.inputValue()).not.toContain("not(");
    await office.getByRole("button", { name: "Redo", exact: true }).click();
    expect(await form.inputValue()).toContain("not(happened(");
    await office.getByRole("button", { name: "Undo", exact: true }).click();
    // The text form changes the fields; what cannot be read changes nothing and says where.
    const before = await form.inputValue();
    await form.fill(
      before.replace("happened(commission-in-office)", "happened(commission-in-office) since after trigger"),
    );
    expect(await sentence.innerText()).toContain("has happened since its beginning");
    await form.fill(before.replace("happened(", "hapened("));
    await office.getByText(/Not read, line \d+/u).waitFor();
    expect(await sentence.innerText()).toContain("since its beginning");
    // Nothing is recorded beside words that nobody can read; they are there after a reload, until they are given up.
    const recorded = office.getByRole("button", { name: "Record this commitment" });
    expect(await recorded.isDisabled()).toBe(true);
    await office.reload();
    await office.getByText(/Not read, line \d+/u).waitFor();
    expect(await form.inputValue()).toContain("hapened(");
    expect(await recorded.isDisabled()).toBe(true);
    await office.getByRole("button", { name: "Give up what is typed here" }).click();
    expect(await form.inputValue()).toContain("since after trigger");
    expect(await recorded.isDisabled()).toBe(false);
    // Who confirms is who records: another's name is not taken, and that is told.
    await form.fill(`${before}  confirmedBy: "Somebody else"\n`);
    await office.getByText("Not taken from what is typed: confirmedBy").waitFor();
    await form.fill(before);
    expect(await sentence.innerText()).toContain("has happened at any time");
    await office.reload();
    await sentence.waitFor();
    expect(await sentence.innerText()).toContain('"commission-in-office" has happened at any time');
    expect(await everythingSent(ana)).not.toContain("commission-in-office");
    await looked(office, "duty");
    await office.getByRole("button", { name: "Record this commitment" }).click();
    await office.getByText("1 confirmed by a person").waitFor();
  });

  test("a sentence that gave no duty is made one", async () => {
    const uncovered = office.locator(".cm-uncovered li", { hasText: "should bear" });
    await uncovered.getByRole("link", { name: "Make a duty of this" }).click();
    await office
      .locator(".duty-names", { hasText: "Who" })
      .first()
      .getByLabel(/Norland/u)
      .check();
    const sentence = office.locator(".duty-sentence [role=status]");
    expect(await sentence.innerText()).toMatch(/^A duty of [^,]*Norland, in the clause “The costs/u);
    await office.getByRole("button", { name: "Record this commitment" }).click();
    await office.getByText("2 confirmed by a person").waitFor();
    expect(await uncovered.count()).toBe(0);
    await looked(office, "duties");
  });

  test("a duty on record is withdrawn and a proposal set aside, each with a way back", async () => {
    const rows = office.locator(".cm-table tbody tr");
    const uncovered = office.locator(".cm-uncovered li");
    const record = async () => {
      await office.getByRole("dialog").getByRole("button", { name: "Record it", exact: true }).click();
      await office.getByRole("dialog").waitFor({ state: "hidden" });
    };
    await rows.filter({ hasText: "should bear" }).getByRole("link").first().click();
    await office.getByRole("button", { name: "Withdraw…" }).click();
    await office.getByRole("dialog").getByLabel("Why").fill("It is a hope, no duty.");
    await record();
    await office.getByText("1 confirmed by a person").waitFor();
    await uncovered.filter({ hasText: "should bear" }).waitFor();
    await office.getByRole("button", { name: "Undo", exact: true }).click();
    await office.getByText("2 confirmed by a person").waitFor();
    expect(await uncovered.filter({ hasText: "should bear" }).count()).toBe(0);
    await rows.filter({ hasText: "verify the handing over" }).getByRole("link").first().click();
    await office.getByRole("button", { name: "No duty…" }).click();
    await record();
    await uncovered.filter({ hasText: "verify the handing over" }).waitFor();
    expect(await rows.filter({ hasText: "verify the handing over" }).count()).toBe(0);
    await office.getByRole("button", { name: "Undo", exact: true }).click();
    await rows.filter({ hasText: "verify the handing over" }).waitFor();
  });

  test("watched: a report shows the prohibition broken, and what follows from it", async () => {
    const deploy = office.locator(".cm-table tbody tr", { hasText: "shall not deploy forces" });
    await deploy.getByRole("link").first().click();
    await office.locator(".cm-words mark", { hasText: "deploy forces" }).waitFor();
    await office.getByRole("link", { name: "Correct", exact: true }).click();
    const form = office.locator(".duty-text textarea");
    await form.waitFor();
    const proposed = await form.inputValue();
    expect(proposed).toMatch(/^prohibition /u);
    await form.fill(
      `${proposed.replace(/^( {2}act: ".*")$/mu, "$1 when happened(forces-deployed)")}  onViolate: suspend 2.1\n`,
    );
    const sentence = office.locator(".duty-sentence [role=status]");
    expect(await sentence.innerText()).toMatch(/^A prohibition on [^,]*Norland/u);
    expect(await sentence.innerText()).toContain(
      'It is broken when "forces-deployed" has happened since its beginning.',
    );
    expect(await sentence.innerText()).toMatch(
      /When it is broken, .*hand over its heavy weapons.* is suspended|When it is broken, 2\.1 is suspended/u,
    );
    await office.getByRole("button", { name: "Record this commitment" }).click();
    await office.getByText("3 confirmed by a person").waitFor();
    await go(office, "page=monitoring&view=report");
    await office.getByLabel("What happened").fill("forces deployed");
    await office.getByLabel("Day", { exact: true }).fill("2031-03-20");
    await office.getByLabel("May touch").selectOption({ index: 1 });
    await office.getByLabel("Reported by").fill("Joint Commission");
    await office.getByRole("button", { name: "Keep this report" }).click();
    await office.getByRole("button", { name: "Record them" }).click();
    await office.getByRole("dialog").getByRole("button", { name: "Record it", exact: true }).click();
    await office.getByRole("dialog").waitFor({ state: "hidden" });
    await go(office, "page=monitoring&view=week");
    const broken = office.locator("section.cm-part", {
      has: office.getByRole("heading", { name: /^Prohibitions broken/u }),
    });
    await broken
      .getByText(/Joint Commission/u)
      .first()
      .waitFor();
    expect(await broken.innerText()).toMatch(/When it is broken, .* is suspended/u);
    await looked(office, "watched");
  });

  test("judged: what a body has found is recorded with the report, each question by itself", async () => {
    await go(office, "page=monitoring&view=incidents");
    await office.getByRole("button", { name: /^Record a finding on: forces deployed/u }).click();
    const form = office.getByRole("dialog");
    await form.getByLabel("Found by").selectOption({ index: 1 });
    await form.getByLabel("Day of the finding").fill("2031-03-22");
    await picture(office, "finding");
    await form.getByRole("button", { name: "Record a finding" }).click();
    await form.waitFor({ state: "hidden" });
    // No side of the talks is offered as a finder.
    await office.locator(".cm-verdict-yes", { hasText: "Joint Commission" }).waitFor();
    expect(await office.locator(".cm-verdict").count()).toBe(1);
    await looked(office, "judged");
    await go(office, "page=schedule");
    await office.getByRole("heading", { name: "When terms begin" }).waitFor();
    await looked(office, "starts");
  });

  test("a delegation sees what its room holds, and records nothing there", async () => {
    await go(ana, "page=commitments");
    await ana.getByText("3 confirmed by a person").waitFor();
    expect(await everythingSent(ana)).toContain("commission-in-office");
    await go(office, "page=commitments");
    // What the office has begun and not recorded stays with it.
    await office.locator(".cm-table tbody tr", { hasText: "cease all hostilities" }).getByRole("link").first().click();
    await office.getByRole("link", { name: "Correct", exact: true }).click();
    await office.locator(".duty-text textarea").waitFor();
    await office.locator(".duty-adds").last().getByRole("button", { name: "Short title" }).click();
    await office.getByLabel("Short title", { exact: true }).fill("Unsent thought of the office");
    expect(await everythingSent(ana)).not.toContain("Unsent thought");
    await go(ana, "page=duty&c=1.1");
    await ana.locator(".duty-sentence").waitFor();
    expect(await ana.locator("main").innerText()).not.toContain("Unsent thought");
  });

  test("branches say how they differ, and events are chosen", async () => {
    await go(office, "page=scenarios");
    await office.getByRole("button", { name: "Add a branch" }).click();
    const branch = (n: number) => office.locator(".cm-branch").nth(n - 1);
    await branch(1).getByRole("button", { name: "Add an event" }).click();
    await branch(1).getByLabel("Event", { exact: true }).selectOption({ label: "forces deployed" });
    await office.getByRole("button", { name: "Add a branch" }).click();
    expect(await branch(2).innerText()).toContain("Not different from Branch 1.");
    await branch(2).getByLabel("Day", { exact: true }).fill("12");
    await branch(2).getByText("Unlike Branch 1: “forces deployed” on day 12 instead of day 0.").waitFor();
    await looked(office, "branches");
  });

  test("an own file is read and checked in the page, and nothing of it is recorded", async () => {
    await go(office, "page=own-files");
    await office.setInputFiles("[data-own-files]", join(folder, "signed.docx"));
    await office.getByRole("link", { name: "Checks", exact: true }).last().click();
    await office
      .getByText(/No specific verifier/u)
      .first()
      .waitFor();
    await go(office, "page=own-files").catch(() => undefined);
    expect(await everythingSent(ana)).not.toContain("own-1");
  });

  test("from right to left", async () => {
    await go(office, "page=duty&c=2.1");
    await office.locator(".duty-sentence").waitFor();
    await office.evaluate(() => (document.documentElement.dir = "rtl"));
    await looked(office, "duty-rtl");
  });
});

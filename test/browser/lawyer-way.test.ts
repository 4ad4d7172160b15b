import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocx, para, run } from "../office/build-docx.ts";
import { installedBrowser } from "./browser.ts";
import { looked } from "./pictures.ts";
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
  }, 300_000);
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
});

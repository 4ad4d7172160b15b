import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/core/common/json.ts";
import { agreement } from "../../src/core/commitments/index.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { installedBrowser } from "./browser.ts";
import { looked } from "./pictures.ts";
import { everythingSent, startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const ban = {
  id: "stay-out",
  title: "Stay out of the buffer",
  modality: "prohibition",
  debtor: ["SOUTH"],
  creditor: ["NORTH"],
  act: { words: "stay out of the buffer", when: { happened: { type: "patrol-seen" } } },
  anchors: [],
};
const report = (id: string, more: object = {}) => ({
  id,
  type: "patrol-seen",
  on: "2025-03-02",
  known: "2025-03-02",
  reporter: "NORTH",
  grade: "reported",
  actor: "SOUTH",
  commitments: ["stay-out"],
  sources: [],
  ...more,
});

describe.skipIf(program === null)("a report that the office takes back", () => {
  let talks: Talks;
  let office: Page;
  let north: Page;
  let south: Page;

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Nour", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    const { commitments: _none, ...frame } = agreement({
      id: "accord",
      title: "Accord",
      parties: [
        { id: "NORTH", name: "North", kind: "state", signs: true },
        { id: "SOUTH", name: "South", kind: "state", signs: true },
      ],
      inForce: { at: "2025-01-01" },
    });
    const json = (given: object) => JSON.parse(JSON.stringify(given)) as JsonObject;
    const write = async (room: "table" | "confidence/NORTH", list: readonly ReturnType<typeof said>[]) => {
      const dated = list.map((each) => ({ ...each, as: "office", on: "2025-03-04", known: "2025-03-04" }));
      value(await talks.store.append("talks", sole, room, 0, dated, "2031-03-04T10:00:00.000Z"));
    };
    await write("table", [
      said("agreement", "a-1", json(frame)),
      said("commitment", "c-1", json({ id: "accord:stay-out", agreement: "accord", commitment: ban })),
      said("incident", "i-1", json(report("seen"))),
    ]);
    await write("confidence/NORTH", [said("incident", "i-2", json(report("told", { note: "Heard in confidence." })))]);
    [office, north, south] = [await talks.enter("Olga"), await talks.enter("Nour"), await talks.enter("Bo")];
  });
  afterAll(async () => talks?.close());

  const open = (page: Page, where: string) => page.goto(`${talks.origin}/?process=talks&page=${where}`);

  test("is told to the party that it concerned, with who took it back, when and why", async () => {
    await open(office, "monitoring&view=incidents&kind=all");
    for (const why of ["Another river.", "Not heard at all."]) {
      await office
        .getByRole("button", { name: /^Take back: patrol seen/u })
        .first()
        .click();
      await office.getByLabel("Why").fill(why);
      await office.getByLabel("Why").press("Enter");
      await office.locator("dialog[open]").waitFor({ state: "detached" });
    }
    await open(south, "waits");
    const wait = south.locator("main").getByText("A report that concerns you was taken back");
    await wait.waitFor();
    const told = await south.locator("main").innerText();
    expect(told).toMatch(
      /“patrol seen”, 2 Mar 2025\. The mediator’s office took it back on .+: (?:Another river|Not heard at all)\./u,
    );
    await open(south, "monitoring&view=incidents&kind=all");
    const part = south.getByRole("region", { name: "Reports taken back" });
    await part.waitFor();
    expect(await part.locator("li").count()).toBe(1);
    expect(await part.innerText()).toMatch(/patrol seen[^]*by South, as reported[^]*taken back by mediator’s office/u);
    await looked(south, "report-taken-back");
    await part.getByRole("link").click();
    await south
      .getByText(/patrol seen, 2 Mar 2025.* · Another river\.|patrol seen, 2 Mar 2025.* · Not heard/u)
      .waitFor();
  });

  test("is told to nobody who could not read it", async () => {
    const sent = await everythingSent(south);
    expect(sent).not.toContain("Heard in confidence");
    expect(sent).not.toContain("confidence/NORTH");
    await open(north, "monitoring&view=incidents&kind=all");
    const part = north.getByRole("region", { name: "Reports taken back" });
    await part.waitFor();
    expect(await part.locator("li").count()).toBe(2);
  });
});

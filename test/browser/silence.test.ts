import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../src/core/common/json.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { installedBrowser } from "./browser.ts";
import { looked } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const text = draft({
  title: "Treaty of the port",
  language: "en",
  date: "2031-03-02",
  points: [point({ id: "1", label: "1", text: "The garrison of the port shall not exceed 600 persons." })],
});

describe.skipIf(program === null)("a silence on the text as a whole", () => {
  let talks: Talks;
  let office: Page;
  let bo: Page;
  const at = (page: string) => `${talks.origin}/?process=talks&page=${page}`;

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    const tabled = {
      ...said("draft", "treaty", { id: "treaty", party: "NORTH", draft: text as unknown as Json }),
      as: "office",
    };
    const mark = { ...said("note", "n1", { draft: "treaty", point: "1", text: "Read out." }), as: "office" };
    value(await talks.store.append("talks", sole, "table", 0, [tabled, mark], "2031-03-20T09:00:00.000Z"));
    [office, bo] = [await talks.enter("Olga"), await talks.enter("Bo")];
  });
  afterAll(async () => {
    await talks?.close();
  });

  test("is put by the office on the text's page, waits for a delegation, and ends with its objection", async () => {
    await office.goto(at("text&text=treaty"));
    await office.getByRole("button", { name: "Put under silence…" }).click();
    const form = office.locator("dialog[open]");
    await form.getByLabel("Until (day and hour)").fill("2020-01-01T18:00");
    await form.getByText("Choose a moment that is still to come.").waitFor();
    await form.getByLabel("Until (day and hour)").fill("2099-06-02T18:00");
    await looked(office, "silence-form");
    await form.getByRole("button", { name: "Put under silence", exact: true }).click();
    await office.getByText(/Revision 1 is under silence as a whole until 2 Jun 2099, 18:00/u).waitFor();
    expect(await office.getByRole("button", { name: "Put under silence…" }).count()).toBe(0);

    await bo.goto(at("waits"));
    await bo.getByText("A silence ends on the text as a whole").waitFor();
    await bo.locator('.wait[data-kind="silence"] a.button, .wait[data-kind="silence"] a').last().click();
    await bo.getByText(/Revision 1 is under silence as a whole/u).waitFor();
    await looked(bo, "silence-running");
    await bo.getByRole("button", { name: "Object or ask for time…" }).click();
    await bo.locator("dialog[open]").getByLabel("a request for time").check();
    await bo.locator("dialog[open]").getByRole("button", { name: "Break the silence", exact: true }).click();
    await bo.getByText("SOUTH asks for time.").waitFor();
    await office.getByText("The silence on revision 1, until 2 Jun 2099, 18:00, is broken.").waitFor();
    await office.getByText("SOUTH asks for time.").waitFor();
    await looked(office, "silence-broken");
    await bo.goto(at("waits"));
    await bo.locator("main h1").waitFor();
    expect(await bo.locator('.wait[data-kind="silence"]').count()).toBe(0);
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../src/core/common/json.ts";
import { fold } from "../../src/core/record/fold.ts";
import { compile } from "../../src/core/text/compile.ts";
import { readingText } from "../../src/core/text/reading.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { installedBrowser } from "./browser.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const POINTS = ["hostilities", "prisoners", "mines", "bridges"].map((what, at) =>
  point({ id: `${at + 1}`, label: `${at + 1}`, text: `The Parties shall care for ${what} within ${at + 10} days.` }),
);
const drafts = ["NORTH", "SOUTH"].map((party) => ({
  party,
  id: party.toLowerCase(),
  draft: draft({ title: `Draft of ${party}`, language: "en", tabledBy: [party], date: "2031-03-04", points: POINTS }),
}));
const { composite } = compile(drafts);

describe.skipIf(program === null)("an answer withdrawn as the office takes the words in", () => {
  let talks: Talks;
  let office: Page;
  let bo: Page;
  const state = async () => fold(value(await talks.store.read("talks", sole, {}, 1000)));

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    const json = (given: unknown): Json => JSON.parse(JSON.stringify(given)) as Json;
    const tabled = [
      ...drafts.map(({ party, id, draft }) => said("draft", `d-${id}`, { id, party, draft: json(draft) }, party)),
      said("composite", "c-1", {
        id: "agreement",
        title: "Agreement",
        drafts: ["north", "south"],
        composite: json(composite),
      }),
      ...composite.points.map(({ id, text }, at) => {
        const from = readingText(text, "NORTH").indexOf(`${at + 10}`);
        const span = {
          point: id,
          in: "text",
          as: "NORTH",
          from,
          to: from + 2,
          quote: `${at + 10}`,
          insert: `${at + 50}`,
        };
        const body = { composite: "agreement", point: id, base: "c-1", spans: [span] };
        return { ...said("proposal", `p-${at}`, json(body) as never, "NORTH"), v: 2 };
      }),
      ...POINTS.map((_, at) => said("stance", `s-${at}`, { proposal: `p-${at}`, answer: "accept" }, "SOUTH")),
    ];
    const before = tabled.map((each) => ({ ...each, on: "2025-03-04", known: "2025-03-04" }));
    value(await talks.store.append("talks", sole, "table", 0, before, "2031-03-04T10:00:00.000Z"));
    [office, bo] = [await talks.enter("Olga"), await talks.enter("Bo")];
    for (const page of [office, bo]) await page.goto(`${talks.origin}/?process=talks&page=text`);
  });
  afterAll(async () => talks?.close());

  const proposal = (page: Page, at: number) => page.locator(".prop", { hasText: `${at + 10} → ` });
  const take = async (at: number): Promise<void> =>
    proposal(office, at)
      .getByRole("button", { name: "Take into the text" })
      .click({ timeout: 4000 })
      // The withdrawal came first: there is nothing to take in.
      .catch(() => undefined);
  const asked = async (at: number) => {
    await proposal(bo, at).getByRole("button", { name: "Withdraw", exact: true }).click();
    return bo.locator("dialog[open]");
  };
  const late = () => bo.getByText("The answer was not withdrawn").first();

  test("says that it came too late, and what can be done, where the question stood open", async () => {
    const dialog = await asked(0);
    await dialog.waitFor();
    await take(0);
    await late().waitFor();
    await dialog.waitFor({ state: "detached" });
    expect(await late().innerText()).toContain("another proposal changes them");
  });

  test("whoever of the two comes first, the delegation is told what became of it", async () => {
    for (const at of [1, 2, 3]) {
      await bo.reload();
      const dialog = await asked(at);
      const press = dialog.getByRole("button", { name: "Withdraw", exact: true });
      await press.waitFor();
      await Promise.all([take(at), press.click({ timeout: 3000 }).catch(() => undefined)]);
      await dialog.waitFor({ state: "detached" });
      await bo
        .getByText(/was not withdrawn|had been taken into the text|Recorded in/u)
        .first()
        .waitFor();
      const now = (await state()).proposals.find(({ id }) => id === `p-${at}`);
      const told = await bo.getByText(/was not withdrawn|had been taken into the text/u).count();
      expect([at, now?.state, told > 0]).toEqual([at, now?.state, now?.state === "adopted"]);
    }
  });
});

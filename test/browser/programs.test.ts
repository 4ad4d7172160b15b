import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser } from "./browser.ts";
import { looked } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();

describe.skipIf(program === null)("access for programs", () => {
  let talks: Talks;
  beforeAll(async () => {
    talks = await startTalks(program ?? "", [{ name: "Ana", capacity: "delegate", party: "NORTH" }]);
  });
  afterAll(() => talks?.close());

  test("a token is made, shown once, works, is listed and ended", async () => {
    const page = await talks.enter("Ana");
    await page.goto(`${talks.origin}/?process=talks&page=rooms`);
    const part = page.getByRole("region", { name: "Access for programs" });
    await part.getByLabel("Name", { exact: true }).fill("Desk assistant");
    await part.getByLabel("May", { exact: true }).selectOption("proposes");
    await part.getByRole("button", { name: "Make a token" }).click();
    const token = (await part.locator("code").textContent()) ?? "";
    expect(token).toMatch(/^parley_[\w-]{43}$/u);
    await part.getByText("Copy it now").waitFor();
    await looked(page, "programs");
    const ask = async (): Promise<number> => {
      const answer = await fetch(`${talks.origin}/api/entries.list`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify({ process: "talks" }),
      });
      return answer.status;
    };
    expect(await ask()).toBe(200);
    const row = part.getByRole("row").filter({ hasText: "Desk assistant" });
    await row.getByText("All of yours").waitFor();
    await row.getByRole("button", { name: "End" }).click();
    await row.getByText("ended").waitFor();
    expect(await ask()).toBe(401);
    await page.reload();
    await page.getByText("Desk assistant").waitFor();
    expect(await page.content()).not.toContain(token);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMailbox, type Mailbox } from "../support/mailbox.ts";
import { installedBrowser } from "./browser.ts";
import { looked, picture } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();

describe.skipIf(program === null)("messages", () => {
  let talks: Talks;
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await openMailbox();
    talks = await startTalks(program ?? "", [{ name: "Ana", capacity: "delegate", party: "NORTH" }], {
      messages: { mail: { server: mailbox.url, from: "parley@talks.test" } },
    });
  });
  afterAll(async () => {
    await talks?.close();
    await mailbox?.close();
  });

  /** The link that came last. */
  async function letterLink(): Promise<string> {
    await talks.turn();
    return /http\S+#\S+/u.exec(mailbox.letters.at(-1)?.text ?? "")?.[0] ?? "";
  }

  test("an address is named, confirmed by its link, listed and stopped by another link", async () => {
    const page = await talks.enter("Ana");
    await page.goto(`${talks.origin}/?process=talks&page=rooms`);
    const part = page.getByRole("region", { name: "Messages" });
    await part.getByLabel("E-mail address").fill("not an address");
    await part.getByLabel("How often").selectOption("once");
    await part.getByRole("button", { name: "Be told there" }).click();
    await part.getByRole("alert").waitFor();
    expect(await part.getByLabel("E-mail address").inputValue()).toBe("not an address");
    await part.getByLabel("E-mail address").fill("ana@north.test");
    await part.getByRole("button", { name: "Be told there" }).click();
    await part.getByText("A link was sent to ana@north.test").waitFor();
    await part.getByRole("cell", { name: "not confirmed yet" }).waitFor();
    await part.getByLabel("By", { exact: true }).selectOption("webhook");
    await part.getByLabel("Address that is called (https)").fill("https://hooks.north.test/parley");
    await part.getByRole("button", { name: "Be told there" }).click();
    await part.getByText(/^whsec_/u).waitFor();
    await part.scrollIntoViewIfNeeded();
    await looked(page, "messages");
    await picture(page, "messages-whole");
    // Whoever reads the e-mail need not be signed in there.
    await page.goto("about:blank");
    await page.goto(await letterLink());
    await page.getByRole("heading", { name: "Be told at this address?" }).waitFor();
    await looked(page, "messages-confirm");
    await page.getByRole("button", { name: "Yes, send them here" }).click();
    await page.getByText("Done. Messages come to this address from now on.").waitFor();
    await expect.poll(() => page.url()).not.toContain("confirm");
    await page.goto(`${talks.origin}/?process=talks&page=rooms`);
    const row = page.getByRole("row").filter({ hasText: "ana@north.test" });
    await row.getByText("in use").waitFor();
    await row.getByRole("button", { name: "Stop" }).click();
    await row.waitFor({ state: "detached" });
    await page.goto("about:blank");
    await page.goto(`${talks.origin}/#stop=gone.${"x".repeat(43)}`);
    await page.getByRole("button", { name: "Send no more" }).click();
    await page.getByText("This link has been used, is too old, or never existed.").waitFor();
    await looked(page, "messages-stop");
  });
});

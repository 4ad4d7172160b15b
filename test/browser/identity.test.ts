import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openProvider, type OpenProvider } from "../support/provider.ts";
import { installedBrowser } from "./browser.ts";
import { looked } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();

describe.skipIf(program === null)("an identity provider", () => {
  let talks: Talks;
  let provider: OpenProvider;
  beforeAll(async () => {
    provider = await openProvider("http://localhost/api/oidc.callback");
    const { issuer, client } = provider;
    talks = await startTalks(program ?? "", [{ name: "Ana", capacity: "delegate", party: "NORTH" }], {
      provider: { issuer, ...client, name: "Ministry" },
    });
    provider.comesBackTo(`${talks.origin}/api/oidc.callback`);
  });
  afterAll(async () => {
    await talks?.close();
    await provider?.close();
  });

  test("is offered, added to an account, shown there, and signs in to it", async () => {
    const page = await talks.enter("Ana", async (fresh) => {
      await fresh.goto(talks.invitation("Ana"));
      await fresh.getByRole("button", { name: "Use Ministry" }).waitFor();
      await looked(fresh, "identity-invited");
    });
    const atProvider = async () => {
      await page.getByPlaceholder("Enter any login").fill("ana-7");
      await page.getByPlaceholder("and password").fill("any");
      await page.getByRole("button", { name: "Sign-in" }).click();
      await page.getByRole("button", { name: "Continue" }).click();
    };
    await page.goto(`${talks.origin}/?process=talks&page=rooms`);
    await page.getByRole("button", { name: "Also sign in with Ministry" }).click();
    await atProvider();
    await page.waitForURL(`${talks.origin}/`);
    await page.goto(`${talks.origin}/?process=talks&page=rooms`);
    await page.getByText("You also sign in with 127.0.0.1, as ana-7.").waitFor();
    await page.getByRole("heading", { name: "Where you are signed in" }).scrollIntoViewIfNeeded();
    await looked(page, "identity-bound");
    await page.context().clearCookies();
    await page.goto(`${talks.origin}/`);
    await page.getByRole("button", { name: "Sign in with Ministry" }).waitFor();
    await looked(page, "identity-sign-in");
    await page.getByRole("button", { name: "Sign in with Ministry" }).click();
    await atProvider();
    await page.locator(".start-processes a").first().waitFor();
    // Who is known there and bound to nothing here is told so.
    await page.context().clearCookies();
    await page.goto("about:blank");
    await page.goto(`${talks.origin}/#refused=no-such-identity`);
    await page.getByRole("alert").getByText("no account here is bound to that").waitFor();
    await expect.poll(() => page.url()).toBe(`${talks.origin}/`);
    await looked(page, "identity-unknown");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/contract.ts";
import { tokenHash } from "../../src/server/sign-in/tokens.ts";
import { openProvider, type OpenProvider } from "../support/provider.ts";
import { engines, value, type Place } from "../store/engines.ts";
import { accountOf, furnish, house, origin, type Answered, type House } from "./house.ts";

const back = `${origin}/api/oidc.callback`;
const cookieIn = (answer: Answered): string => answer.headers.get("set-cookie")?.split(";")[0] ?? "";

describe.each(engines)("an identity provider on $name", ({ missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let provider: OpenProvider;
  let server: House;
  let count = 0;
  const test = it.skipIf(missing !== undefined);

  beforeAll(async () => {
    if (missing !== undefined) return;
    provider = await openProvider(back);
    place = await engine.place();
    store = await place.open();
    const { issuer, client } = provider;
    server = house(store, "accounts", Date.now(), undefined, { provider: { issuer, ...client, name: "Ministry" } });
    await furnish(store, "talks");
  });
  afterAll(async () => {
    server?.stop();
    await place?.close();
    await provider?.close();
  });

  /** Sends a browser on its way; where to, and what it keeps meanwhile. */
  async function begin(body: object = {}, cookie: string | null = null) {
    server.context.limiter.clear("sign-in from unknown");
    const answer = await server.send("/api/oidc.start", { body, cookie });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax; Secure$/u);
    return { url: (answer.json() as { readonly url: string }).url, kept: cookieIn(answer) };
  }

  /** Comes back as a browser does: from another site's page, without the session's strict cookie. */
  const comeBack = (url: URL, kept: string) =>
    server.send(url.pathname + url.search, { cookie: kept, headers: { "sec-fetch-site": "cross-site" } });

  async function go(subject: string, body: object = {}, cookie: string | null = null): Promise<Answered> {
    const { url, kept } = await begin(body, cookie);
    return comeBack(await provider.signInAs(subject, url), kept);
  }

  const whither = (answer: Answered) => [answer.status, answer.headers.get("location")];

  async function invite(name: string): Promise<string> {
    const token = `token-of-${name}-${++count}`;
    const who = { process: "talks", member: `${name}-${count}`, name, capacity: "delegate", party: "NORTH" } as const;
    value(await store.invite({ ...who, tokenHash: tokenHash(token), expires: "2099-01-01T00:00:00.000Z" }));
    return token;
  }

  const accountIn = async (answer: Answered) =>
    (await server.send("/api/session", { cookie: cookieIn(answer) })).json() as {
      readonly account: { readonly id: string } | null;
      readonly provider: string;
    };

  test("takes an invitation, and from then on signs in to the account that it opened", async () => {
    const joined = await go("ann-1", { invitation: await invite("Ann") });
    expect(whither(joined)).toEqual([303, "/"]);
    const { account, provider: name } = await accountIn(joined);
    expect([account?.id.startsWith("ann-"), name]).toEqual([true, "Ministry"]);
    const again = await go("ann-1");
    expect(whither(again)).toEqual([303, "/"]);
    expect((await accountIn(again)).account).toEqual(account);
  });

  test("asks for nobody's e-mail address, and knows nobody by one", async () => {
    await go("bea-1", { invitation: await invite("Bea") });
    const { url, kept } = await begin();
    const asked = new URL(url).searchParams;
    expect(asked.get("scope")).toBe("openid");
    expect([asked.get("code_challenge_method"), asked.get("response_type")]).toEqual(["S256", "code"]);
    expect([asked.get("state")?.length, asked.get("nonce")?.length]).toEqual([43, 43]);
    // Somebody else of the same address.
    const other = await comeBack(await provider.signInAs("bea-2", url), kept);
    expect(whither(other)).toEqual([303, "/#refused=no-such-identity"]);
    expect(other.headers.get("set-cookie")).toBeNull();
  });

  test("is added to the account that is signed in, and to no second one", async () => {
    const cookie = await server.cookie(accountOf({ member: "south" }));
    expect(whither(await go("cy-1", { bind: true }, cookie))).toEqual([303, "/"]);
    expect((await accountIn(await go("cy-1"))).account?.id).toBe("account-south");
    const other = await server.cookie(accountOf({ member: "north" }));
    expect(whither(await go("cy-1", { bind: true }, other))).toEqual([303, "/#refused=identity-exists"]);
    expect((await accountIn(await go("cy-1"))).account?.id).toBe("account-south");
    expect(whither(await go("cy-1", { invitation: await invite("Cy") }))).toEqual([303, "/#refused=identity-exists"]);
    expect((await server.send("/api/oidc.start", { body: { bind: true } })).status).toBe(401);
    // Whoever was signed out meanwhile adds nothing.
    const { url, kept } = await begin({ bind: true }, other);
    await server.send("/api/session.signOut", { body: {}, cookie: other });
    expect(whither(await comeBack(await provider.signInAs("cy-9", url), kept))[1]).toBe("/#refused=provider-refused");
  });

  test("lets nobody in twice by one return, in another browser, or on another errand", async () => {
    await go("di-1", { invitation: await invite("Di") });
    const first = await begin();
    const returned = await provider.signInAs("di-1", first.url);
    const second = await begin();
    const refused = [303, "/#refused=provider-refused"];
    // Another browser, which is on an errand of its own: the code was not meant for it.
    expect(whither(await comeBack(returned, second.kept))).toEqual(refused);
    expect(whither(await comeBack(returned, ""))).toEqual(refused);
    // The errand that the browser keeps was changed on the way.
    const errand = JSON.stringify({ kind: "bind", account: "account-office", session: "any" });
    const forged = `${first.kept.split(".")[0] ?? ""}.${Buffer.from(errand).toString("base64url")}`;
    expect(whither(await comeBack(returned, forged))).toEqual(refused);
    expect(whither(await comeBack(returned, first.kept))).toEqual([303, "/"]);
    expect(whither(await comeBack(returned, first.kept))).toEqual(refused);
    // Too late.
    const third = await begin();
    const late = await provider.signInAs("di-1", third.url);
    server.clock += 600_001;
    expect(whither(await comeBack(late, third.kept))).toEqual(refused);
  });

  test("state and nonce are those of the errand", async () => {
    await go("eve-1", { invitation: await invite("Eve") });
    for (const name of ["state", "nonce", "code_challenge"]) {
      const { url, kept } = await begin();
      const changed = new URL(url);
      changed.searchParams.set(name, "A".repeat(43));
      const returned = await provider.signInAs("eve-1", changed.href);
      expect(whither(await comeBack(returned, kept)), name).toEqual([303, "/#refused=provider-refused"]);
    }
  });

  test("ends with all that the account signed in with, and takes the link that stands in its place", async () => {
    const joined = await go("fay-1", { invitation: await invite("Fay") });
    const account = (await accountIn(joined)).account?.id ?? "";
    const [seat] = await store.membershipsOf(account);
    const cookie = await server.cookie(accountOf({ member: "office" }));
    const body = { process: "talks", member: seat?.id, why: "The provider's account was taken over." };
    const readmitted = await server.send("/api/members.readmit", { cookie, body });
    expect(readmitted.status, readmitted.text).toBe(200);
    expect(whither(await go("fay-1"))).toEqual([303, "/#refused=no-such-identity"]);
    const { token } = readmitted.json() as { readonly token: string };
    const anew = await go("fay-1", { invitation: token });
    expect((await accountIn(anew)).account?.id).toBe(account);
  });

  test("is shown to its owner, who ends it unless it is all there is", async () => {
    const cookie = await server.cookie(accountOf({ member: "watcher" }));
    await go("gil-1", { bind: true }, cookie);
    const only = { issuer: provider.issuer, subject: "gil-1" };
    expect(JSON.parse((await server.send("/api/oidc", { cookie })).text)).toEqual([only]);
    const end = (body: object, by = cookie) => server.send("/api/oidc.end", { cookie: by, body });
    expect((await end(only, await server.cookie(accountOf({ member: "office" })))).status).toBe(404);
    expect((await end(only)).status).toBe(422);
    await go("gil-2", { bind: true }, cookie);
    expect((await end(only)).status).toBe(204);
    expect(whither(await go("gil-1"))).toEqual([303, "/#refused=no-such-identity"]);
    expect(whither(await go("gil-2"))).toEqual([303, "/"]);
  });

  test("is added by who has signed in just now: an open browser that is found is no way in for good", async () => {
    const cookie = await server.cookie(accountOf({ member: "office" }));
    server.clock += 600_000;
    expect((await server.send("/api/oidc.start", { body: { bind: true }, cookie })).status).toBe(403);
  });

  test("is named nowhere where none is, and an answer that does not come harms nobody", async () => {
    const without = house(store, "accounts");
    expect((await without.send("/api/oidc.start", { body: {} })).status).toBe(409);
    expect(JSON.parse((await without.send("/api/session")).text)).not.toHaveProperty("provider");
    without.stop();
    const gone = { issuer: "http://127.0.0.1:9", ...provider.client, name: "Nobody" };
    const away = house(store, "accounts", undefined, undefined, { provider: gone });
    expect((await away.send("/api/oidc.start", { body: {} })).status).toBe(503);
    away.stop();
  });
});

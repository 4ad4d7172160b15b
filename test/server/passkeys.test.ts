import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "../../src/store/contract.ts";
import { type Place, sqlitePlace } from "../store/engines.ts";
import { authenticator } from "./authenticator.ts";
import { furnish, house, origin, type Answered, type House } from "./house.ts";

let place: Place;
let store: Store;
let server: House;
beforeAll(async () => {
  place = await sqlitePlace();
  store = await place.open();
  server = house(store, "accounts");
  await furnish(store, "talks");
});
afterAll(async () => {
  server.stop();
  await place.close();
});

const send = (path: string, body: object): Promise<Answered> => server.send(`/api/${path}`, { body });
const challengeOf = (answer: Answered): string => (answer.json() as { challenge: string }).challenge;

test("an invitation is accepted with a passkey, which then signs in; each challenge serves once, at our origin alone", async () => {
  const office = await server.cookie("account-office");
  const invitation = { process: "talks", name: "Олена", capacity: "observer" };
  const invited = await server.send("/api/members.invite", { cookie: office, body: invitation });
  const { token } = invited.json() as { token: string };
  const passkey = authenticator();

  const elsewhere = passkey.make(challengeOf(await send("passkey.registerOptions", { token })), "https://evil.test");
  expect((await send("passkey.register", { token, response: elsewhere })).status).toBe(422);
  const made = passkey.make(challengeOf(await send("passkey.registerOptions", { token })), origin);
  const unasked = authenticator().make("bm9ib2R5LWFza2Vk", origin);
  expect((await send("passkey.register", { token, response: unasked })).status).toBe(422);
  const registered = await send("passkey.register", { token, response: made });
  expect(registered.status).toBe(200);
  expect(registered.json()).toMatchObject({ signedIn: true, capacities: [{ process: "talks", capacity: "observer" }] });
  expect((await send("passkey.register", { token, response: made })).status).toBe(404);

  const used = passkey.use(challengeOf(await send("passkey.signInOptions", {})), origin);
  const signedIn = await send("passkey.signIn", { response: used });
  expect([signedIn.status, signedIn.headers.get("set-cookie")?.split("=")[0]]).toEqual([200, "__Host-parley"]);
  const account = (signedIn.json() as { account: { id: string } }).account.id;
  expect(account).toMatch(/^олена-[a-z2-9]{6}$/u);

  const refused = [
    // Replayed; signed for another site; signed for nobody; after its time; by another key.
    used,
    passkey.use(challengeOf(await send("passkey.signInOptions", {})), "https://evil.test"),
    passkey.use("bm9ib2R5LWFza2Vk", origin),
    {
      ...authenticator().use(challengeOf(await send("passkey.signInOptions", {})), origin),
      id: used.id,
      rawId: used.id,
    },
    authenticator().use(challengeOf(await send("passkey.signInOptions", {})), origin),
  ];
  for (const response of refused) expect((await send("passkey.signIn", { response })).status).toBe(401);
  const late = passkey.use(challengeOf(await send("passkey.signInOptions", {})), origin);
  server.clock += 301_000;
  expect((await send("passkey.signIn", { response: late })).status).toBe(401);
  // An account with a passkey has no passphrase that could be guessed.
  expect((await send("session.passphrase", { account, passphrase: "guess" })).status).toBe(401);
});

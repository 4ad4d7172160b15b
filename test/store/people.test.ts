import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Credential, Store } from "../../src/store/contract.ts";
import { at, code, engines, enrol, north, office, south, value, watcher, type Place, talksOf } from "./engines.ts";

describe.each(engines)("people on $name", ({ missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let count = 0;

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    store = await place.open();
  });
  afterAll(() => place?.close());

  /** A process of its own with all members. */
  const process = (): Promise<string> => talksOf(store, `talks-${++count}`, office, north, south, watcher);

  const test = it.skipIf(missing !== undefined);

  test("opens processes once and lists those of an account", async () => {
    const p = await process();
    expect(code(await store.createProcess(p, at(1)))).toBe("process-exists");
    expect(code(await store.createProcess(" ", at(1)))).toBe("wrong-process");
    expect(await store.processes("account-north")).toContain(p);
    expect(await store.processes("nobody")).toEqual([]);
    expect(await store.processes(null)).toContain(p);
  });

  test("uses an invitation once, before it expires", async () => {
    const p = await process();
    const invitation = {
      tokenHash: `i-${p}`,
      process: p,
      member: "east",
      name: "East",
      capacity: "delegate" as const,
      party: "EAST",
      expires: at(100),
    };
    expect(code(await store.invite({ ...invitation, process: "no-process" }))).toBe("not-found");
    expect(code(await store.invite({ ...invitation, party: "secretariat" }))).toBe("wrong-role");
    expect(code(await store.invite({ ...invitation, capacity: "observer" }))).toBe("wrong-role");
    expect(code(await store.invite({ ...invitation, member: "north" }))).toBe("member-exists");
    value(await store.invite(invitation));
    expect(await store.invitation(invitation.tokenHash, at(99))).toEqual(invitation);
    expect(await store.invitation(invitation.tokenHash, at(100))).toBeNull();
    expect(code(await store.acceptInvitation(invitation.tokenHash, "a-east", null, at(101)))).toBe("invitation-used");
    expect(code(await store.acceptInvitation(invitation.tokenHash, "account-north", null, at(1)))).toBe(
      "member-exists",
    );
    const credential: Credential = { kind: "passphrase", account: "a-east", salt: "aa", hash: "bb" };
    const tries = await Promise.all(
      [store, await place.open()].map((one) => one.acceptInvitation(invitation.tokenHash, "a-east", credential, at(1))),
    );
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await store.invitation(invitation.tokenHash, at(1))).toBeNull();
    expect(await store.membershipsOf("a-east")).toEqual([
      { process: p, id: "east", name: "East", capacity: "delegate", party: "EAST" },
    ]);
    expect(await store.credentials("a-east")).toEqual([credential]);
  });

  test("keeps credentials and challenges", async () => {
    const p = await process();
    const account = "account-south";
    const passkey: Credential = {
      kind: "passkey",
      account,
      id: `key-${p}`,
      publicKey: new Uint8Array([1, 0, 255]),
      counter: 3,
      transports: ["usb"],
    };
    value(await store.addCredential(passkey));
    expect(code(await store.addCredential(passkey))).toBe("passkey-exists");
    expect(code(await store.addCredential({ ...passkey, id: "x", account: "nobody" }))).toBe("no-account");
    await store.updatePasskeyCounter(passkey.id, 9);
    const kept = await store.passkey(passkey.id);
    expect({ ...kept, publicKey: [...(kept?.publicKey ?? [])] }).toEqual({
      ...passkey,
      counter: 9,
      publicKey: [1, 0, 255],
    });
    for (const hash of ["one", "two"])
      value(await store.addCredential({ kind: "passphrase", account, salt: "aa", hash }));
    expect((await store.credentials(account)).filter(({ kind }) => kind === "passphrase")).toMatchObject([
      { hash: "two" },
    ]);

    await store.keepChallenge(`c-${p}`, at(60));
    expect(await store.useChallenge(`c-${p}`, at(60))).toBe(false);
    const other = await place.open();
    const used = await Promise.all([store.useChallenge(`c-${p}`, at(1)), other.useChallenge(`c-${p}`, at(1))]);
    expect(used.filter(Boolean)).toHaveLength(1);
  });

  /** A session that is to be opened, by its number. */
  const session = (p: string, account: string, number: number) => ({
    id: `${p}-${number}`,
    tokenHash: `hash-${p}-${number}`,
    account,
    opened: at(number),
    expires: at(100 + number),
    device: "Firefox, Linux",
  });

  test("keeps sessions, lists an account's own and ends each of them", async () => {
    const p = await process();
    const account = `walker-${p}`;
    for (let number = 0; number < 25; number++) value(await store.openSession(session(p, account, number), null));
    value(await store.openSession(session(p, `other-${p}`, 99), null));
    const { tokenHash, ...last } = session(p, account, 24);
    expect(await store.session(tokenHash, at(30))).toEqual({ ...last, seen: last.opened });
    expect(await store.session(tokenHash, at(124))).toBeNull();
    // Twenty are kept; those that ended first went.
    expect(await store.session(session(p, account, 4).tokenHash, at(30))).toBeNull();
    expect((await store.sessions(account, at(30))).map(({ id }) => id)).toHaveLength(20);
    expect(await store.seeSession(`${p}-7`, at(40))).toBe(true);
    expect(await store.seeSession(`${p}-4`, at(40))).toBe(false);
    expect((await store.sessions(account, at(40)))[0]).toMatchObject({ id: `${p}-7`, seen: at(40) });
    expect((await store.sessions(account, at(123))).map(({ id }) => id)).toEqual([`${p}-24`]);
    // Nobody ends another's.
    expect(await store.closeSession(account, `${p}-99`)).toBe(false);
    expect(await store.closeSession(account, `${p}-24`)).toBe(true);
    expect([await store.isSessionOpen(`${p}-24`, at(30)), await store.isSessionOpen(`${p}-99`, at(30))]).toEqual([
      false,
      true,
    ]);
    expect(await store.closeOtherSessions(account, `${p}-20`)).toHaveLength(18);
    expect((await store.sessions(account, at(30))).map(({ id }) => id)).toEqual([`${p}-20`]);
    expect(await store.isSessionOpen(`${p}-99`, at(30))).toBe(true);
  });

  test("renews a session in place: once, and never one that has ended", async () => {
    const p = await process();
    const { tokenHash, ...one } = session(p, `walker-${p}`, 1);
    value(await store.openSession({ tokenHash, ...one }, null));
    const other = await place.open();
    const tries = await Promise.all(
      [store, other].map((each, number) => each.renewSession(one, `fresh-${p}-${number}`, at(500), at(60))),
    );
    expect(tries.filter(Boolean)).toHaveLength(1);
    const fresh = `fresh-${p}-${tries.indexOf(true)}`;
    expect(await store.session(fresh, at(400))).toMatchObject({ id: one.id, opened: one.opened, expires: at(500) });
    // The former token serves for what was on its way, and no longer.
    expect(await store.session(tokenHash, at(59))).toMatchObject({ id: one.id });
    expect(await store.session(tokenHash, at(60))).toBeNull();
    expect(await store.sessions(one.account, at(59))).toHaveLength(1);
    expect(await store.closeSession(one.account, one.id)).toBe(true);
    expect(await store.renewSession({ id: one.id, expires: at(500) }, `again-${p}`, at(900), at(60))).toBe(false);
    for (const hash of [tokenHash, fresh, `again-${p}`]) expect(await store.session(hash, at(30))).toBeNull();
  });

  /** A passphrase that an account is opened by. */
  const passphrase = (account: string, hash = "bb"): Credential => ({ kind: "passphrase", account, salt: "aa", hash });

  test("lists open invitations, revokes them, and takes back what was open for who is removed", async () => {
    const p = await process();
    const open = (member: string, end: number) => ({
      tokenHash: `i-${p}-${member}`,
      process: p,
      member,
      name: "Олена",
      capacity: "observer" as const,
      expires: at(end),
    });
    for (const one of [open("late", 90), open("soon", 50), open("past", 5), open("taken", 60)])
      value(await store.invite(one));
    value(await store.acceptInvitation(`i-${p}-taken`, `a-${p}`, null, at(1)));
    expect(await store.invitations(p, at(10))).toEqual([open("soon", 50), open("late", 90)]);
    expect(code(await store.revokeInvitation("other", "soon", at(10)))).toBe("not-found");
    value(await store.revokeInvitation(p, "soon", at(10)));
    expect(code(await store.revokeInvitation(p, "soon", at(11)))).toBe("not-found");
    expect(code(await store.revokeInvitation(p, "past", at(11)))).toBe("not-found");
    expect(await store.invitation(`i-${p}-soon`, at(11))).toBeNull();
    expect(code(await store.acceptInvitation(`i-${p}-soon`, "b", null, at(11)))).toBe("invitation-used");
    expect(await store.invitations(p, at(11))).toEqual([open("late", 90)]);
    value(await store.readmit({ ...lost(p, "taken"), expires: at(90) }));
    value(await store.removeMember(p, "taken", at(12)));
    expect(await store.invitations(p, at(13))).toEqual([open("late", 90)]);
    const again = await store.acceptInvitation(`again-${p}-taken`, `a-${p}`, passphrase(`a-${p}`), at(13));
    expect(code(again)).toBe("invitation-used");
  });

  /** The office's act for a member who has lost what they sign in with. */
  const lost = (p: string, member: string, by = "account-office") => ({
    tokenHash: `again-${p}-${member}`,
    process: p,
    member,
    by,
    apart: `apart-${p}-${member}`,
    expires: at(600),
    at: at(20),
  });

  /** A process whose member "ana" signs in with a passphrase and a passkey in two browsers. */
  async function withAna(): Promise<{ readonly p: string; readonly account: string; readonly key: Credential }> {
    const p = await process();
    const account = `ana-${p}`;
    const invitation = { tokenHash: `ana-${p}`, process: p, member: "ana", name: "Ana", expires: at(100) };
    value(await store.invite({ ...invitation, capacity: "delegate", party: "NORTH" }));
    value(await store.acceptInvitation(`ana-${p}`, account, passphrase(account), at(1)));
    const key: Credential = {
      kind: "passkey",
      account,
      id: `key-${p}`,
      publicKey: new Uint8Array([7]),
      counter: 0,
      transports: [],
    };
    value(await store.addCredential(key));
    value(await store.openSession(session(p, account, 1), passphrase(account)));
    value(await store.openSession(session(p, account, 2), key));
    return { p, account, key };
  }

  test("a lost credential: all that signed in ends; account, seat and id stay; one new credential comes in", async () => {
    const { p, account, key } = await withAna();
    const before = await store.membershipsOf(account);
    value(await store.readmit({ ...lost(p, "ana"), tokenHash: `first-${p}` }));
    expect([...value(await store.readmit(lost(p, "ana")))]).toEqual([]);
    expect(await store.credentials(account)).toEqual([]);
    expect(await store.passkey(`key-${p}`)).toBeNull();
    expect(await store.sessions(account, at(21))).toEqual([]);
    for (const number of [1, 2]) expect(await store.session(session(p, account, number).tokenHash, at(21))).toBeNull();
    expect(await store.membershipsOf(account)).toEqual(before);
    // The later link counts, for this account alone, and not without a new credential.
    const take = (hash: string, who: string, how: Credential | null) => store.acceptInvitation(hash, who, how, at(30));
    expect(code(await take(`first-${p}`, account, passphrase(account, "new")))).toBe("invitation-used");
    expect(code(await take(`again-${p}-ana`, "account-south", passphrase("account-south")))).toBe("wrong-account");
    expect(code(await take(`again-${p}-ana`, account, null))).toBe("wrong-account");
    expect(await store.invitations(p, at(30))).toMatchObject([{ member: "ana", account, party: "NORTH" }]);
    expect(value(await take(`again-${p}-ana`, account, passphrase(account, "new")))).toEqual(before[0]);
    expect(code(await take(`again-${p}-ana`, account, passphrase(account, "newer")))).toBe("invitation-used");
    expect(await store.credentials(account)).toEqual([passphrase(account, "new")]);
    expect(await store.members(p)).toHaveLength(5);
    // Who proved the old one a moment ago comes in no longer.
    for (const old of [passphrase(account), key])
      expect(code(await store.openSession(session(p, account, 3), old))).toBe("credential-ended");
    value(await store.openSession(session(p, account, 4), passphrase(account, "new")));
    expect(code(await store.readmit(lost(p, "nobody")))).toBe("not-found");
    expect(code(await store.readmit(lost("other", "ana")))).toBe("not-found");
  });

  test("signing in and readmitting at the same time leave no session of the old credential", async () => {
    const { p, account } = await withAna();
    const other = await place.open();
    await Promise.all([
      ...[5, 6, 7, 8].map((number) => store.openSession(session(p, account, number), passphrase(account))),
      other.readmit(lost(p, "ana")),
    ]);
    expect(await store.sessions(account, at(21))).toEqual([]);
  });

  test("an office acts in its own processes: what the account holds elsewhere goes on apart, out of reach of the link", async () => {
    const { p, account, key } = await withAna();
    const [own, foreign] = [`own-${p}`, `foreign-${p}`];
    for (const each of [own, foreign]) {
      value(await store.createProcess(each, at(0)));
      const invitation = { tokenHash: `ana-${each}`, process: each, member: "ana", name: "Ana", expires: at(100) };
      value(await store.invite({ ...invitation, capacity: "observer" }));
      value(await store.acceptInvitation(`ana-${each}`, account, null, at(2)));
    }
    await enrol(store, own, office);
    await enrol(store, foreign, north);
    value(await store.readmit(lost(p, "ana")));
    const seats = async (who: string) => (await store.membershipsOf(who)).map((seat) => seat.process).sort();
    expect(await seats(account)).toEqual([own, p].sort());
    expect(await seats(`apart-${p}-ana`)).toEqual([foreign]);
    expect(await store.accountOf(foreign, "ana")).toBe(`apart-${p}-ana`);
    // The old credentials open what is apart, and nothing of what the office acted on.
    expect(await store.credentials(account)).toEqual([]);
    expect(await store.passkey(key.kind === "passkey" ? key.id : "")).toMatchObject({ account: `apart-${p}-ana` });
    expect(await store.sessions(account, at(21))).toEqual([]);
    expect(await store.sessions(`apart-${p}-ana`, at(21))).toEqual([]);
  });

  test("is ready, for this user alone", async () => {
    value(await store.ready());
    if (place.folder === undefined) return;
    for (const name of ["parley.db", "parley.db-wal"]) expect(statSync(join(place.folder, name)).mode & 0o077).toBe(0);
  });
});

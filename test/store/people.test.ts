import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Credential, Store } from "../../src/store/contract.ts";
import { at, code, engines, enrol, north, office, south, value, watcher, type Place } from "./engines.ts";

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
  async function process(): Promise<string> {
    const name = `talks-${++count}`;
    value(await store.createProcess(name, at(0)));
    await enrol(store, name, office, north, south, watcher);
    return name;
  }

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

  test("keeps credentials, sessions and challenges", async () => {
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

    for (let number = 0; number < 25; number++)
      await store.openSession({ tokenHash: `${p}-${number}`, account, expires: at(100 + number) });
    expect(await store.session(`${p}-24`, at(1))).toEqual({ tokenHash: `${p}-24`, account, expires: at(124) });
    expect(await store.session(`${p}-24`, at(124))).toBeNull();
    expect(await store.session(`${p}-0`, at(1))).toBeNull();
    await store.closeSession(`${p}-24`);
    expect(await store.session(`${p}-24`, at(1))).toBeNull();

    await store.keepChallenge(`c-${p}`, at(60));
    expect(await store.useChallenge(`c-${p}`, at(60))).toBe(false);
    const other = await place.open();
    const used = await Promise.all([store.useChallenge(`c-${p}`, at(1)), other.useChallenge(`c-${p}`, at(1))]);
    expect(used.filter(Boolean)).toHaveLength(1);
  });

  test("is ready, for this user alone", async () => {
    value(await store.ready());
    if (place.folder === undefined) return;
    for (const name of ["parley.db", "parley.db-wal"]) expect(statSync(join(place.folder, name)).mode & 0o077).toBe(0);
  });
});

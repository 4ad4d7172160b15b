import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewAccess, Store } from "../../src/store/contract.ts";
import { at, engines, north, office, value, type Place, talksOf } from "./engines.ts";

const hash = (n: number): string => n.toString(16).padStart(64, "0");

describe.each(engines)("accesses of programs on $name", ({ missing, ...engine }) => {
  let place: Place;
  let store: Store;
  let made = 0;
  const test = it.skipIf(missing !== undefined);

  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    store = await place.open();
  });
  afterAll(() => place?.close());

  const talks = (): Promise<string> => talksOf(store, `talks-${++made}`, office, north);

  function access(process: string, n: number, more: Partial<NewAccess> = {}): NewAccess {
    const own = {
      id: `${process}-${n}`,
      tokenHash: hash(made * 1000 + n),
      process,
      member: "north",
      account: "account-north",
    };
    return { ...own, name: "Script", rooms: null, kinds: [], made: at(1), expires: at(500), ...more };
  }

  const open = async (tokenHash: string) => (await store.access(tokenHash, at(100))) !== null;

  test("is found by its hash, and listed as it was made, with what it did", async () => {
    const process = await talks();
    const one = access(process, 1, { rooms: ["table"], kinds: ["note"] });
    value(await store.makeAccess(one));
    const { tokenHash, ...kept } = one;
    const fresh = { ...kept, seen: null, written: 0, revoked: null };
    expect(await store.access(tokenHash, at(100))).toEqual(fresh);
    expect(await store.access(hash(9), at(100))).toBeNull();
    expect(await store.seeAccess(one.id, at(101), 2)).toBe(true);
    expect(await store.accesses(process, "north")).toEqual([{ ...fresh, seen: at(101), written: 2 }]);
    expect(await store.accesses(process, "office")).toEqual([]);
    expect(await store.accesses(process, null)).toHaveLength(1);
  });

  test("is revoked once, by the member whose it is or for all", async () => {
    const process = await talks();
    const one = access(process, 1);
    value(await store.makeAccess(one));
    expect((await store.revokeAccess(process, "office", one.id, at(2))).ok).toBe(false);
    value(await store.revokeAccess(process, "north", one.id, at(2)));
    expect(await open(one.tokenHash)).toBe(false);
    expect((await store.revokeAccess(process, null, one.id, at(3))).ok).toBe(false);
    expect(await store.accesses(process, "north")).toMatchObject([{ revoked: at(2) }]);
  });

  test("ends with the membership of its owner", async () => {
    const process = await talks();
    const one = access(process, 1);
    value(await store.makeAccess(one));
    // Of somebody who is no member it was never one.
    const other = access(process, 2, { member: "nobody", account: "account-nobody" });
    value(await store.makeAccess(other));
    expect([await open(one.tokenHash), await open(other.tokenHash)]).toEqual([true, false]);
    value(await store.removeMember(process, "north", at(3)));
    expect(await open(one.tokenHash)).toBe(false);
    // One that slipped in while its owner was being removed is none either.
    const late = access(process, 3);
    value(await store.makeAccess(late));
    expect(await open(late.tokenHash)).toBe(false);
  });

  test("ends with the credentials of its owner", async () => {
    const process = await talks();
    const one = access(process, 1);
    value(await store.makeAccess(one));
    const act = {
      tokenHash: hash(made * 1000 + 77),
      process,
      member: "north",
      by: "account-office",
      apart: `apart-${made}`,
    };
    value(await store.readmit({ ...act, expires: at(900), at: at(4) }));
    expect(await store.accesses(process, "north")).toMatchObject([{ revoked: at(4) }]);
    expect(await open(one.tokenHash)).toBe(false);
  });

  test("twenty are open at most", async () => {
    const process = await talks();
    for (let n = 0; n < 20; n++) value(await store.makeAccess(access(process, n)));
    const refused = await store.makeAccess(access(process, 20));
    expect(refused.ok ? "" : refused.failure.code).toBe("too-many-accesses");
    value(await store.revokeAccess(process, "north", `${process}-3`, at(2)));
    value(await store.makeAccess(access(process, 20)));
  });
});

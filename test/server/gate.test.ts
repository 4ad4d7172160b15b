import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../src/core/record/entry.ts";
import type { Reader, RoomId } from "../../src/core/record/room.ts";
import type { Store } from "../../src/store/contract.ts";
import { attempts, entryOfAttempt, heldByOthers, inhabited } from "../support/attempts.ts";
import { engines, enrol, sole, value, type Place } from "../store/engines.ts";
import { accountOf, house, type House } from "./house.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 12);
const members: readonly Reader[] = [
  { member: "k", capacity: "delegate", party: "KE" },
  { member: "s", capacity: "delegate", party: "SO" },
  { member: "o", capacity: "secretariat" },
];

describe.each(engines)("over HTTP on $name", (engine) => {
  const { missing } = engine;
  let place: Place;
  let store: Store;
  let parley: House;
  let talks = 0;
  beforeAll(async () => {
    if (missing !== undefined) return;
    place = await engine.place();
    store = await place.open();
    parley = house(store, "accounts", Date.UTC(2031, 2, 20, 12));
  });
  afterAll(async () => {
    if (missing !== undefined) return;
    parley.stop();
    await place.close();
  });

  const started = async (): Promise<string> => {
    talks += 1;
    const name = `talks-${talks}`;
    value(await store.adopt(name, inhabited(name).entries, [], "2031-03-20T10:00:00.000Z"));
    await enrol(store, name, ...members);
    return name;
  };
  const all = async (name: string): Promise<readonly Entry[]> => value(await store.read(name, sole, {}, 1000));

  it.skipIf(missing !== undefined)("no request of a delegate changes what another holds", async () => {
    const cookie = await parley.cookie(accountOf({ member: "k" }));
    await fc.assert(
      fc.asyncProperty(attempts, async (tries) => {
        const name = await started();
        let entries = await all(name);
        const before = heldByOthers(entries, "KE");
        for (const [at, { room, ...attempt }] of tries.entries()) {
          const entry = entryOfAttempt({ room, ...attempt }, at, entries);
          if (entry === null) continue;
          const asked = { process: name, room, expected: last(entries, room) };
          const seq = entry.kind === "erasure" ? { seq: entry.body["seq"] } : null;
          const answer =
            seq === null
              ? await parley.send("/api/entries.append", { cookie, body: { ...asked, entries: [entry] } })
              : await parley.send("/api/entries.erase", { cookie, body: { ...asked, ...seq, erasure: entry } });
          expect([200, 403, 404, 409, 422]).toContain(answer.status);
          if (answer.status === 200) entries = await all(name);
        }
        expect(heldByOthers(entries, "KE")).toEqual(before);
      }),
      { numRuns: runs },
    );
  });
});

function last(entries: readonly Entry[], room: RoomId): number {
  return entries.filter((entry) => entry.room === room).length;
}

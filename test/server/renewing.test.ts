import { afterAll, beforeAll, expect, test } from "vitest";
import { fold } from "../../src/core/record/fold.ts";
import { processOf } from "../../src/core/record/talks.ts";
import type { ProcessState } from "../../src/core/record/state.ts";
import { showState } from "../../src/server/record/importing.ts";
import { readAll } from "../../src/server/record/reading.ts";
import type { Store } from "../../src/store/contract.ts";
import { example } from "../examples/load.ts";
import { sole, value, type Place, sqlitePlace } from "../store/engines.ts";
import { said } from "./house.ts";

let place: Place;
let store: Store;
beforeAll(async () => {
  place = await sqlitePlace();
  store = await place.open();
});
afterAll(() => place.close());

const days = ["2031-05-01", "2031-05-02", "2031-05-03", "2031-05-04"].map((day) => `${day}T08:00:00.000Z`);
const stateNow = async (id: string): Promise<ProcessState> => processOf(fold(value(await readAll(store, id, sole))));

test("a folder that is shown again adds nothing; what changed in it is corrected, what others corrected stays", async () => {
  const state = await example("lake-irrin");
  expect(value(await showState(store, state, days[0] ?? "")).added).toBeGreaterThan(20);
  expect(value(await showState(store, state, days[1] ?? "")).added).toBe(0);
  const shown = await stateNow(state.id);
  expect(shown.events.map(({ id }) => id).sort()).toEqual(state.events.map(({ id }) => id).sort());

  const [first, second, third, ...events] = state.events;
  if (first === undefined || second === undefined || third === undefined) throw new Error("three events were expected");
  // Somebody corrects the second event in the workbench.
  const mine = { entry: `event/${second.id}`, body: { ...second, title: "As corrected here" }, why: "A slip" };
  const head = value(await store.heads(state.id, sole))[0]?.seq ?? 0;
  const correction = said("correction", "mine", JSON.parse(JSON.stringify(mine)) as typeof mine & { body: never });
  value(await store.append(state.id, sole, "public", head, [correction], days[1] ?? ""));

  // Then the folder changes the first and the second, drops the third and adds one.
  const added = { ...third, id: "added" };
  const changed = {
    ...state,
    events: [{ ...first, title: "Renewed" }, { ...second, title: "Not taken" }, added, ...events],
  };
  expect(value(await showState(store, changed, days[2] ?? "")).added).toBe(3);
  expect(value(await showState(store, changed, days[3] ?? "")).added).toBe(0);
  const titles = new Map((await stateNow(state.id)).events.map(({ id, title }) => [id, title]));
  expect([titles.get(first.id), titles.get(second.id), titles.has(third.id), titles.has("added")]).toEqual([
    "Renewed",
    "As corrected here",
    false,
    true,
  ]);
  // And back again.
  expect(value(await showState(store, state, days[3] ?? "")).added).toBe(3);
});

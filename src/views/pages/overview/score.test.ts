import { expect, test } from "vitest";
import { example } from "../../../../test/examples/load.ts";
import { scoreOf, withoutRooms } from "./score.ts";

test("every event of talks of several parties is a meeting, or told as one of which no rooms are known", async () => {
  for (const name of ["lake-irrin", "ukraine"]) {
    const state = await example(name);
    const bare = { ...state, events: state.events.map(({ rooms: _rooms, ...event }) => event) };
    for (const each of [state, bare]) {
      const told = [
        ...scoreOf(each).meetings.map(({ event }) => event.id),
        ...withoutRooms(each.events).map(({ id }) => id),
      ];
      expect(new Set(told).size).toBe(told.length);
      for (const { id, kind, parties } of each.events)
        if (kind === "talks" && parties.length > 1) expect(told).toContain(id);
    }
  }
});

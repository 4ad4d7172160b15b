import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differencesOf } from "./differences.ts";
import type { PlannedBranch, PlannedEvent } from "./model.ts";

const event = (day: number, type: string, certifier = ""): PlannedEvent => ({
  key: `${day} ${type}`,
  day,
  type,
  actor: "",
  certifier,
  chance: 100,
  spread: 0,
});
const branch = (...events: readonly PlannedEvent[]): PlannedBranch => ({ key: "b", name: "B", events });
const events = fc.array(
  fc.record({ day: fc.nat(3), type: fc.constantFrom("raid", "truce", " "), certifier: fc.constantFrom("", "council") }),
  { maxLength: 5 },
);

describe("how a branch differs", () => {
  test("what comes, goes, moves, or is certified otherwise", () => {
    const base = branch(event(1, "truce"), event(5, "raid", "council"), event(9, "notice"));
    const other = branch(event(2, "truce"), event(5, "raid"), event(7, "aid"));
    expect(differencesOf(base, other).map((each) => [each.kind, each.event.type])).toEqual([
      ["day", "truce"],
      ["reported", "raid"],
      ["with", "aid"],
      ["without", "notice"],
    ]);
  });
  test("law: nothing differs exactly where the same happens", () => {
    fc.assert(
      fc.property(events, events, (one, other) => {
        const made = [one, other].map((list) =>
          branch(...list.map(({ day, type, certifier }) => event(day, type, certifier))),
        );
        const told = made.map(({ events: list }) =>
          list
            .filter(({ type }) => type.trim() !== "")
            .map(({ day, type, certifier }) => `${day} ${type} ${certifier}`)
            .sort()
            .join(),
        );
        expect(differencesOf(made[0]!, made[1]!).length === 0).toBe(told[0] === told[1]);
      }),
    );
  });
});

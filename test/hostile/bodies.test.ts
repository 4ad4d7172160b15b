import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/core/common/json.ts";
import { checkBody } from "../../src/core/record/check.ts";
import type { Entry } from "../../src/core/record/entry.ts";
import { fold } from "../../src/core/record/fold.ts";
import { kinds } from "../../src/core/record/parts.ts";
import { loadPages, pages } from "../../src/views/pages/registry.ts";
import { drawn, frameOf, recordOf } from "../support/pages.ts";
import { mutationsOf, type Mutation } from "./mutations.ts";
import { placesOf, smallRecord, withBodies } from "./sample.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 3);
const entries = smallRecord();

/** Of each kind, entries whose body is there. */
const byKind = new Map<string, readonly Entry[]>();
for (const entry of entries)
  if (entry.body !== null) byKind.set(entry.kind, [...(byKind.get(entry.kind) ?? []), entry]);

// What only a newer version of its kind may say is refused anew, and read where an older Parley wrote it.
const isTaken = ({ kind, v }: Entry, { body }: Mutation): boolean =>
  checkBody(kinds, kind, v, body).every(({ field }) => field === "v");

/** Hostile bodies of an entry, from a place among them on. */
function from(entry: Entry, start: number, count: number): readonly Mutation[] {
  const all = [...mutationsOf(entry.body ?? {})];
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, at) => all[(start + at * 7919) % all.length] as Mutation,
  );
}

beforeAll(loadPages);

/** Draws every page of a record; throws where one cannot be drawn. */
function drawAll(record: readonly Entry[]): void {
  const frame = frameOf(recordOf(record));
  // The way in shows no process.
  for (const { id, Page } of pages.filter(({ section }) => section !== "start"))
    for (const values of placesOf(id, frame.record?.talks ?? fold(record)))
      expect(drawn(Page, id, frame, values)).not.toBe("");
}

describe("a body with anything wrong in it", () => {
  test.each([...byKind])("of the kind %s is refused, or folded with its field named", (_kind, [entry]) => {
    if (entry === undefined) return;
    fc.assert(
      fc.property(fc.nat(), (start) => {
        for (const mutation of from(entry, start, 20)) {
          const { unreadable } = fold(withBodies([entry], new Map([[entry, mutation.body]])));
          const named = isTaken(entry, mutation) ? [] : [entry.id];
          expect([mutation.what, unreadable.map(({ id }) => id)]).toEqual([mutation.what, named]);
        }
      }),
      { numRuns: runs },
    );
  });

  test.each([true, false])("takes no page down, be it one that is written today (%s) or not", (written) => {
    fc.assert(
      // One entry of each kind at a time: what is wrong in one meets what is wrong in others.
      fc.property(fc.array(fc.nat(), { minLength: byKind.size, maxLength: byKind.size }), (picked) => {
        const bodies = new Map<Entry, Entry["body"]>();
        for (const [at, list] of [...byKind.values()].entries()) {
          const pick = picked[at] ?? 0;
          const entry = list[pick % list.length] as Entry;
          const mutation = from(entry, pick, 100).find((each) => isTaken(entry, each) === written);
          if (mutation !== undefined) bodies.set(entry, mutation.body);
        }
        drawAll(withBodies(entries, bodies));
      }),
      { numRuns: Math.ceil(runs / 3), endOnFailure: true },
    );
  });

  test.each([
    ["monitor", null],
    ["monitor", {}],
    ["window", { due: 7 }],
    ["exceptions", "none"],
    ["onViolate", [{ bogus: 1 }]],
    ["act", { words: "pay", when: { all: [{ not: 3 }] } }],
    ["repeat", { every: { n: 1, unit: "moon" } }],
  ])("a commitment with %s: %j is refused", (field, value) => {
    const [entry] = byKind.get("commitment") ?? [];
    const commitment = { ...(entry?.body?.["commitment"] as JsonObject), [field]: value };
    const problems = checkBody(kinds, "commitment", 1, { ...entry?.body, commitment });
    expect(problems.map((problem) => problem.field.startsWith(`commitment.${field}`))).toContain(true);
  });
});

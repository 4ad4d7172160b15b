import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, keepingOf, type Incident, type Observation } from "../../../../core/commitments/index.ts";
import { emptyLog, indicesOf, standingOf, watchOf } from "./model.ts";

const duty = (id: string, type: string, grade?: "verified") => ({
  id,
  debtor: ["front"],
  creditor: [],
  act: { words: id, when: { happened: { type, ...(grade === undefined ? {} : { grade }) } } },
  anchors: [],
});
const model = agreement({
  id: "truce",
  inForce: { at: "2031-01-01" },
  parties: [{ id: "front", name: "Front", kind: "armedGroup", signs: true }],
  phases: [],
  commitments: [
    {
      ...duty("hand-over", "handed-over", "verified"),
      modality: "obligation",
      window: { due: { at: "2031-01-10" }, close: "throughDay" },
    },
    { ...duty("no-raids", "raid"), modality: "prohibition" },
  ],
});

const incident = fc.record({
  type: fc.constantFrom("handed-over", "raid", "other"),
  day: fc.integer({ min: 2, max: 19 }),
  grade: fc.constantFrom("alleged" as const, "reported" as const, "verified" as const),
  disputed: fc.boolean(),
  names: fc.subarray(["hand-over", "no-raids"]),
});
const observation = fc.record({
  hours: fc.integer({ min: 0, max: 9 }),
  commitments: fc.subarray(["hand-over", "no-raids"]),
});
const on = (day: number) => `2031-01-${String(day).padStart(2, "0")}`;

describe("This week, Indices and By phase", () => {
  test("law: say the same of one duty, and of its disputes", () => {
    fc.assert(
      fc.property(fc.array(incident, { maxLength: 4 }), fc.array(observation, { maxLength: 2 }), (reports, seen) => {
        const incidents = reports.map(({ type, day, grade, disputed, names }, n): Incident => ({
          id: `r${n}`,
          type,
          on: on(day),
          known: on(day),
          reporter: "M",
          grade,
          commitments: names,
          sources: [],
          ...(disputed ? { disputedBy: ["front"] } : {}),
        }));
        const observations = seen.map(({ hours, commitments }, n): Observation => ({
          id: `o${n}`,
          body: "M",
          area: "Plain",
          from: on(3),
          until: on(5),
          known: on(5),
          hours,
          commitments,
        }));
        const watch = watchOf(model, { ...emptyLog, incidents, observations }, "2031-01-20", null);
        const week = standingOf(watch);
        const { now } = indicesOf(watch, week);
        const [phase] = week.byPhase;
        for (const row of week.rows) {
          const scored = now.scored.find(({ id }) => id === row.id);
          const keeping = keepingOf(row.state);
          const listed = (list: readonly { readonly id: string }[]) => list.some(({ id }) => id === row.id);
          // What is reported and not established is neither kept nor broken nor overdue anywhere.
          expect(listed(week.unproven)).toBe(keeping === "reported");
          if (listed(week.unproven)) expect([scored?.score, scored?.why.code]).toEqual([1, "why.reported"]);
          if (listed(week.overdue)) expect([keeping, scored?.score]).toEqual(["broken", 0]);
          if (listed(week.broken)) expect([keeping, scored?.score]).toEqual(["broken", 1]);
          // That nobody saw a breach where nobody watched is no keeping.
          const watched = observations.some(({ hours, commitments }) => hours > 0 && commitments.includes(row.id));
          if (row.state.modality === "prohibition" && scored?.score === 3) expect(watched).toBe(true);
          expect(row.unobserved).toBe(!watched);
          if (row.incidents.disputed > 0 || listed(week.disputed)) expect(scored?.disputed).toBe(true);
        }
        const count = (keeping: string) => week.rows.filter(({ state }) => keepingOf(state) === keeping).length;
        expect(phase).toMatchObject({
          kept: count("kept"),
          broken: count("broken"),
          reported: count("reported"),
          open: count("open"),
          disputed: now.shares.disputed,
        });
      }),
    );
  });
});

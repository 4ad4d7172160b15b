import fc from "fast-check";
import { expect, test } from "vitest";
import { agreement, runAgreement, type Agreement, type AgreementEvent } from "../../src/core/commitments/index.ts";
import { commitment, day, event, happened } from "./days.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 60) };

const ban = commitment("no-drones", "prohibition", happened("flight"), { debtor: ["A"] });
const cease = commitment("cease", "obligation", happened("silence"), {
  debtor: ["A"],
  window: { due: { anchor: "signature", plus: { n: 48, unit: "hour" } }, close: "instant" },
});

function accord(moments: readonly string[], commitments = [ban, cease]): Agreement {
  return agreement({
    id: "accord",
    parties: [{ id: "A", name: "A", kind: "state", signs: true }],
    moments: moments.map((id) => ({ id, title: id })),
    commitments,
  });
}

const flights = (days: readonly number[]) => days.map((n, at) => event("flight", n, { id: `flight-${at}` }));
const stateOf = (model: Agreement, events: readonly AgreementEvent[], id: string, asOf = 100) =>
  runAgreement(model, events, { asOf: day(asOf) }).answer.commitments.find((each) => each.id === id);

test("law: what binds begins on the day of the signature, and what happened before it is no breach", () => {
  const days = fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 6 });
  fc.assert(
    fc.property(days, fc.integer({ min: -20, max: 50 }), fc.boolean(), (at, signed, named) => {
      // A text that counts no term from its signature begins with it all the same.
      const model = named ? accord(["signature"]) : accord([], [ban]);
      const events = [...flights(at), event("signature", signed), event("weather", -25)];
      const state = stateOf(model, events, ban.id);
      expect(state?.since?.slice(0, 10)).toBe(
        day(Math.min(...at.filter((n) => n > signed)) < 100 ? Math.min(...at.filter((n) => n > signed)) : signed),
      );
      expect(state?.breaches.map((each) => each.at.slice(0, 10))).toEqual(
        at
          .filter((n) => n > signed)
          .toSorted((a, b) => a - b)
          .map((n) => day(n)),
      );
    }),
    runs,
  );
});

test("nothing begins before the signature, although it is known by now", () => {
  for (const model of [accord(["signature"]), accord([], [ban])]) {
    const state = stateOf(model, [...flights([2]), event("signature", 10)], ban.id, 5);
    expect(state?.breaches).toEqual([]);
    expect(state?.since).toBeNull();
  }
});

test("where the text names its signature and nobody has told the day, what is reported counts, and since when is not known", () => {
  const flown = flights([2, 5]);
  const of = (model: Agreement, events: readonly AgreementEvent[]) => stateOf(model, events, ban.id, 30);
  const state = of(accord(["signature"]), flown);
  expect(state?.breaches.map(({ at }) => at.slice(0, 10))).toEqual([day(2), day(5)]);
  expect(of(accord(["signature"]), [])?.since).toBeNull();
  expect(stateOf(accord(["signature"]), flown, cease.id, 30)?.due).toBeNull();
  // Once it is told, what came before is no breach.
  expect(of(accord(["signature"]), [...flown, event("signature", 3)])?.breaches).toHaveLength(1);
  // What an agreement says itself it begins with is waited for.
  const waiting = { ...accord(["signature"]), inForce: { anchor: "signature" } };
  expect(of(waiting, flown)?.breaches).toEqual([]);
  expect(of(waiting, flown)?.unknown.map(({ code }) => code)).toContain("not-known.force");
});

test("an agreement that names entry into force begins with that, not with its signature", () => {
  const model = accord(["signature", "entry-into-force"]);
  const events = [event("signature", 1), ...flights([3, 20]), event("entry-into-force", 10)];
  expect(stateOf(model, events, ban.id)?.breaches.map(({ at }) => at.slice(0, 10))).toEqual([day(20)]);
});

test("law: where nothing tells its beginning, a report of something else moves none", () => {
  const kept = commitment("keep", "obligation", undefined, { debtor: ["A"], maintain: { not: happened("flight") } });
  const weekly = commitment("report", "obligation", happened("told"), {
    debtor: ["A"],
    repeat: { every: { n: 1, unit: "week" } },
  });
  const own = commitment("own", "obligation", happened("told"), {
    debtor: ["A"],
    window: { due: { anchor: "trigger", plus: { n: 5, unit: "day" } }, close: "throughDay" },
  });
  const model = accord([], [ban, kept, weekly, own]);
  const states = (events: readonly AgreementEvent[]) =>
    runAgreement(model, events, { asOf: day(100) }).answer.commitments;
  expect(states([]).map(({ since, due }) => [since, due])).toEqual(model.commitments.map(() => [null, null]));
  fc.assert(
    fc.property(
      fc.integer({ min: -30, max: 60 }),
      fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 2 }),
      (n, at) => {
        expect(states([...flights(at), event("weather", n)])).toEqual(states(flights(at)));
      },
    ),
    runs,
  );
});

const hour = (n: number) =>
  `${day(0).slice(0, 8)}${String(1 + Math.floor(n / 24)).padStart(2, "0")}T${String(n % 24).padStart(2, "0")}:00:00Z`;

test("law: 48 hours from a day of signature end between two instants, and within them nothing is late nor broken", () => {
  const done = fc.option(fc.integer({ min: 24, max: 200 }), { nil: null });
  fc.assert(
    fc.property(
      done,
      fc.integer({ min: 24, max: 200 }),
      fc.option(fc.integer({ min: 0, max: 23 }), { nil: null }),
      (performed, now, signed) => {
        const events = [
          event("signature", 0),
          ...(signed === null ? [] : [event("signature", 0, { id: "hour", on: hour(signed) })]),
          ...(performed === null ? [] : [event("silence", 0, { id: "done", on: hour(performed) })]),
        ];
        const state = runAgreement(accord(["signature"]), events, { asOf: hour(now) }).answer.commitments.find(
          ({ id }) => id === cease.id,
        );
        const [from, to] = signed === null ? [48, 72] : [48 + signed, 48 + signed];
        const known = performed !== null && performed <= now ? performed : null;
        const late = known === null ? now > to : known > to;
        const open = from < to && (known ?? now) > from && !late;
        expect(state?.status).toBe(late ? "violated" : known === null ? "inEffect" : "fulfilled");
        expect(state?.unknown.filter(({ code }) => code === "not-known.in-time")).toHaveLength(open ? 1 : 0);
        expect(state?.dueFrom === undefined ? state?.due : state.dueFrom).toBe(hour(from));
        expect(state?.due).toBe(hour(to));
      },
    ),
    runs,
  );
});

test("on the day of a signature what is forbidden breaks nothing before its hour, and where that is not known", () => {
  const breaches = (...events: readonly AgreementEvent[]) =>
    stateOf(accord(["signature"]), events, ban.id)?.breaches.length;
  const told = event("signature", 0, { id: "hour", on: hour(12) });
  const flight = (n: number) => event("flight", 0, { on: hour(n) });
  expect(breaches(event("signature", 0), flight(13))).toBe(0);
  expect(breaches(event("signature", 0), told, flight(11))).toBe(0);
  expect(breaches(event("signature", 0), told, flight(13))).toBe(1);
  expect(breaches(told, flight(13))).toBe(1);
});

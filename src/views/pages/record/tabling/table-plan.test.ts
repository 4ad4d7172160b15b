import fc from "fast-check";
import { expect, test } from "vitest";
import { utc } from "../../../../core/common/zone.ts";
import type { ProcessState } from "../../../../core/record/state.ts";
import { draft } from "../../../../core/text/draft.ts";
import type { RecordAccess } from "../../../record.ts";
import { planOf, plansFor, problemsOf, type TablePlan, type ToTable } from "./table-plan.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 200) };

const parties = ["KE", "SO", "Ліга"].map((id, slot) => ({ id, name: id, slot, roles: [] }));

function recordWith(ids: readonly string[]): RecordAccess {
  const drafts: ProcessState["drafts"] = ids.map((id) => ({
    id,
    party: "KE",
    draft: draft({ title: id, points: [] }),
  }));
  return {
    audience: { member: "m", capacity: "secretariat" },
    whole: { parties, drafts, texts: [], zone: utc },
  } as unknown as RecordAccess;
}

const title = fc.oneof(
  fc.constantFrom("", "Agreement", "Угода про припинення вогню", "اتفاق", "e\u0301", "!!!", "x".repeat(60)),
  fc.string({ maxLength: 60, unit: "grapheme" }),
);
const typed = fc.record<Partial<TablePlan>>({ party: fc.constantFrom("KE", "SO"), title }, { requiredKeys: [] });
const toTable = fc.record({ title, fileName: fc.constantFrom("a", "b", "проєкт"), typed }).map((made): ToTable => ({
  draft: draft({ title: made.title, points: [] }),
  fileName: made.fileName,
  party: "KE",
  typed: made.typed,
}));

test("drafts tabled together have names of their own, on the record and among themselves, whatever they are called", () => {
  fc.assert(
    fc.property(fc.array(toTable, { maxLength: 8 }), fc.array(title, { maxLength: 3 }), (list, others) => {
      const first = plansFor(recordWith([]), list).map(({ id }) => id);
      const record = recordWith([...first.slice(0, 2), ...others]);
      const plans = plansFor(record, list);
      const ids = plans.map(({ id }) => id);
      expect(new Set(ids).size).toBe(list.length);
      for (const { id } of record.whole.drafts) expect(ids).not.toContain(id);
      for (const id of ids) expect(id).toMatch(/^\S{1,40}$/u);
      expect(
        problemsOf(record, plans)
          .flat()
          .filter((problem) => problem !== "no-title"),
      ).toEqual([]);
      // What is planned for those before does not change when another comes.
      expect(plansFor(record, list.slice(0, -1))).toEqual(plans.slice(0, -1));
    }),
    runs,
  );
});

test("a draft is the next version of another only where that is said, and of each only once", () => {
  const record = recordWith(["old"]);
  const planned = (...all: readonly Partial<TablePlan>[]) =>
    problemsOf(
      record,
      plansFor(
        record,
        all.map((own) => ({ draft: draft({ title: "T", points: [] }), fileName: "a", party: "KE", typed: own })),
      ),
    );
  expect(planned({ id: "old" })).toEqual([["name-taken"]]);
  expect(planned({ renews: "old" })).toEqual([[]]);
  expect(planned({ renews: "table#old", id: "new" })).toEqual([[]]);
  expect(planned({ renews: "old" }, { renews: "old" })).toEqual([["renews-twice"], ["renews-twice"]]);
  expect(planned({ id: "new" }, { id: "new" })).toEqual([["name-twice"], ["name-twice"]]);
  expect(planned({ party: "KE-XX", title: " ", id: "" })).toEqual([["no-title", "no-name", "unknown-party"]]);
});

test("what the office received says by what way and at which instant", () => {
  const zone = { name: "Kyiv", offsets: [{ from: "2026-10-25T01:00:00.000Z", minutes: 120 }] };
  const [plan] = plansFor(recordWith([]), [
    {
      draft: draft({ title: "T", points: [] }),
      fileName: "a",
      party: "KE",
      typed: { receivedBy: " e-mail ", receivedOn: "2026-11-27T14:05" },
    },
  ]);
  if (plan === undefined) throw new Error("no plan");
  const file = { sha256: "0".repeat(64), name: "a.docx", type: "x/y" };
  expect(planOf(plan, draft({ points: [] }), { parties, zone, drafts: [] }, file)).toMatchObject({
    party: "KE",
    body: { file, received: { by: "e-mail", on: "2026-11-27T12:05:00.000Z", file } },
  });
  // The day may stay open; without a way nothing was received.
  const filed = (typed: object) => planOf({ ...plan, ...typed }, draft({ points: [] }), { parties, zone, drafts: [] });
  expect(filed({ receivedOn: "" })).toMatchObject({ as: "office", body: { received: { by: "e-mail" } } });
  expect(filed({ receivedBy: " " }).body).not.toHaveProperty("received");
});

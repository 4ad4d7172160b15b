import fc from "fast-check";
import { expect, test } from "vitest";
import { History, treaty } from "../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../test/support/pages.ts";
import { Drafts } from "./drafts.tsx";
import { dayOfDraft, draftsInOrder } from "../../../core/record/draft-day.ts";
import type { ProcessState, TabledDraft } from "../../../core/record/state.ts";

const tabled = (id: string, date: string | null): TabledDraft =>
  ({ id, party: "KE", draft: { ...treaty(), date } }) as TabledDraft;
const event = (kind: string, date: string, drafts: readonly string[]) =>
  ({ id: `${kind} ${date}`, kind, date, drafts }) as unknown as ProcessState["events"][number];

test("law: drafts stand in the order of their days, and a day that a draft bears is not replaced", () => {
  const day = fc.constantFrom("2031-03-02", "2031-03", "2031-03-20", "2031");
  const drafts = fc.array(fc.option(day), { maxLength: 6 });
  const events = fc.array(fc.tuple(fc.constantFrom("draft", "signature", "talks"), day, fc.nat(6)), { maxLength: 8 });
  fc.assert(
    fc.property(drafts, events, (dates, known) => {
      const state = {
        drafts: dates.map((date, at) => tabled(String(at), date)),
        events: known.map(([kind, on, at]) => event(kind, on, [String(at)])),
      };
      for (const each of state.drafts) {
        const named = state.events.filter(({ drafts: of = [] }) => of.includes(each.id));
        const tabling = named.find(({ kind }) => kind === "draft");
        const signing = named.findLast(({ kind }) => kind === "signature");
        expect(dayOfDraft(state, each)).toBe(each.draft.date ?? signing?.date ?? tabling?.date ?? null);
      }
      const order = draftsInOrder(state);
      expect(new Set(order)).toEqual(new Set(state.drafts));
      const undated = order.findIndex((each) => dayOfDraft(state, each) === null);
      expect(
        order.slice(undated === -1 ? order.length : undated).every((each) => dayOfDraft(state, each) === null),
      ).toBe(true);
    }),
  );
});

test("a Word file without a day stands on the day of the event that tells of it, in its place", () => {
  const history = new History();
  history.write("process", { title: "T", shortTitle: "T", fictitious: true, notice: "", timeZone: "UTC" });
  history.write("party", { id: "KE", name: "KE", slot: 1, roles: [] });
  const draft = (id: string, date: string | null) =>
    history.write("draft", { id, party: "KE", draft: { ...treaty(), title: id, date } }, { party: "KE" });
  draft("counter", "2031-07-10");
  draft("first", null);
  draft("signed", null);
  const told = { title: "", summary: "", parties: ["KE"], confidence: "found", sources: [] };
  history.write("event", { id: "a", date: "2031-06-02", kind: "draft", drafts: ["first"], ...told });
  history.write("event", { id: "b", date: "2031-09-18", kind: "signature", drafts: ["signed"], ...told });
  const page = drawn(Drafts, "overview", frameOf(recordOf(history.entries)))
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll(/\s+/gu, " ");
  expect(page).toMatch(/2 Jun 2031 first.*10 Jul 2031 counter.*18 Sep 2031 signed/u);
  expect(page).not.toContain("undated");
});

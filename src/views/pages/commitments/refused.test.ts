import { expect, test } from "vitest";
import { History } from "../../../../test/support/history.ts";
import { drawn, frameOf, recordOf } from "../../../../test/support/pages.ts";
import { readText } from "../../../asking/reading.ts";
import { viewOf } from "../../../asking/view.ts";
import { proposalsLeft, refusedDuties, type Commitment } from "../../../core/commitments/index.ts";
import { draft, point } from "../../../core/text/draft.ts";
import { en } from "../../../words/english.ts";
import { localeOf } from "../../../words/locale.ts";
import type { EntryPlan } from "../../record.ts";
import { ActivityPage } from "../record/activity/activity-page.tsx";
import { CommitmentsPage } from "./commitments-page.tsx";
import { dutyPlans, openedPlans, setAsidePlans } from "./duty/duty.ts";
import { textOf } from "./model.ts";
import { emptyLog, standingOf, watchOf } from "./monitoring/model.ts";
import { MonitoringPage } from "./monitoring/monitoring-page.tsx";
import { weeklyReport } from "./monitoring/weekly-report.ts";

const WORDS =
  "Tarnesia shall pay Veldmark 12 million crowns in three equal instalments, on 31 October 2026, 31 January 2027 and 30 April 2027.";

/** A record of a text with three instalments. */
function talks(): History {
  const history = new History();
  history.write("process", { title: "T", shortTitle: "T", fictitious: true, notice: "", timeZone: "UTC" });
  for (const [at, id] of ["Veldmark", "Tarnesia"].entries())
    history.write("party", { id, name: id, slot: at + 1, roles: [{ role: "belligerent" }] });
  const text = draft({
    title: "Agreement",
    language: "en",
    tabledBy: ["Veldmark"],
    date: "2026-09-18",
    points: [point({ id: "5/1", label: "1.", text: WORDS })],
  });
  history.write("draft", { id: "d", party: "Veldmark", draft: text }, { party: "Veldmark" });
  return history;
}

const now = (history: History) => textOf(frameOf(recordOf(history.entries)).whole, "d");
const write = (history: History, plans: readonly EntryPlan[]) =>
  plans.forEach(({ kind, body }) => history.write(kind, body, { as: "office" }));
const read = (html: string) => html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");

/** The record after the second instalment is refused and the first confirmed. */
function refused(): History {
  const history = talks();
  const [first, second] = now(history).agreement.commitments as [Commitment, Commitment];
  write(history, setAsidePlans(now(history), second));
  write(history, dutyPlans(now(history), first));
  return history;
}

test("an instalment that was refused is told wherever the others are watched, with who refused it", () => {
  const history = refused();
  const { refused: title } = en.commitments;
  const frame = frameOf(recordOf(history.entries));
  history.write("incident", {
    id: "i1",
    type: "other",
    on: "2026-11-01",
    known: "2026-11-01",
    reporter: "M",
    grade: "reported",
    commitments: [now(history).agreement.commitments[0]?.id],
    sources: [],
  });
  const week = read(drawn(MonitoringPage, "monitoring", frameOf(recordOf(history.entries))));
  const page = read(drawn(CommitmentsPage, "commitments", frame, { names: "unconfirmed" }));
  for (const shown of [week, page]) {
    expect(shown).toContain(title.title);
    expect(shown).toMatch(/31 January 2027|31 Jan 2027/u);
    expect(shown).toContain("recorded as no duty by mediator’s office");
  }
  expect(page).toContain(title.beside);
  const activity = read(drawn(ActivityPage, "activity", frame, { since: "2026-01-01" }));
  expect(activity).toMatch(/no duty: 5\/1\.2/u);
  const audience = { member: "k", capacity: "delegate", party: "Tarnesia" } as const;
  const told = readText(viewOf(history.entries, audience, { process: "talks" }), {});
  const lines = told.ok ? told.value.lines.filter(({ as }) => as === "no-duty") : [];
  expect(lines.map(({ label }) => label)).toEqual(["5/1.2"]);
});

test("what was refused can be proposed again, alone", () => {
  const history = refused();
  const [gone] = now(history).refused;
  expect(gone?.only).toBe("5/1.2");
  write(history, openedPlans(now(history), gone!));
  expect(now(history).refused).toEqual([]);
  expect(now(history).agreement.commitments.map(({ id }) => id)).toEqual(["5/1.1", "5/1.2", "5/1.3"]);
});

test("the paper of the week names what nobody watches", () => {
  const text = now(refused());
  const watch = watchOf(text.kept!, emptyLog, "2026-11-08", null);
  const paper = weeklyReport(
    watch,
    standingOf(watch),
    { t: en, locale: localeOf("en") },
    {
      coverage: null,
      refused: [["Pay on 31 January 2027", "by the office"]],
    },
  );
  const part = paper.parts.find(({ heading }) => heading === en.commitments.refused.title);
  expect(part?.rows).toEqual([["Pay on 31 January 2027", "by the office"]]);
});

test("law: each proposal is left, made or refused, and never two of them", () => {
  const words = { draft: "d", point: "p", from: 0, to: 9, quote: "words" };
  const duty = (id: string): Commitment => ({
    id,
    modality: "obligation",
    debtor: [],
    creditor: [],
    act: { words: "act" },
    anchors: [words],
  });
  const proposals = ["a", "b", "c"].map(duty);
  const choices = [[], ["a"], ["b"], ["a", "c"], ["a", "b", "c"], ["other"]];
  for (const made of choices)
    for (const only of choices) {
      const agreement = { commitments: made.map(duty), setAside: only.map((name) => ({ ...words, only: name })) };
      const left = proposalsLeft(proposals, agreement).map(({ id }) => id);
      const gone = refusedDuties(proposals, agreement).flatMap(({ proposal }) => proposal?.id ?? []);
      const madeIds = made.includes("other") ? ["a", "b", "c"] : made;
      expect([...left, ...gone, ...madeIds].sort()).toEqual(["a", "b", "c"]);
    }
});

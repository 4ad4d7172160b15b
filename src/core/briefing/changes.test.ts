import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { example } from "../../../test/examples/load.ts";
import { claim } from "../../../test/support/claims.ts";
import { opened } from "../../../test/support/history.ts";
import { findingsOf } from "../evidence/findings.ts";
import type { Claim, Resolution } from "../evidence/claim.ts";
import type { Entry } from "../record/entry.ts";
import { fold, ProcessFold } from "../record/fold.ts";
import type { ProcessState } from "../record/state.ts";
import { foundation } from "../record/writing.ts";
import type { Briefing } from "./briefing.ts";
import { briefingChanges, changesClaim, datedNotes, publishBriefing } from "./freeze.ts";
import { findLive } from "./live.ts";
import { FIGURE_PARTS } from "./figure-state.ts";
import { resolveLive } from "./resolve.ts";
import { idInRoom, roomOfBriefing } from "./room.ts";

const runs = { numRuns: Number(process.env["PARLEY_RUNS"] ?? 60) };
const base = fold(opened().entries);
const stateOf = (claims: readonly Claim[], resolutions: readonly Resolution[] = []): ProcessState => ({
  ...base,
  claims,
  resolutions,
});
const briefing = (body: string): Briefing => ({
  id: "b",
  title: "B",
  language: "en",
  asOf: null,
  published: null,
  body,
});
const published = (body: string, state: ProcessState, on = "2031-03-05"): Briefing => {
  const made = publishBriefing(briefing(body), state, on);
  if (made.problems.length > 0) throw new Error(made.problems.join());
  return made.briefing;
};
const decision = (finding: string, prefers: string, on = "2031-03-09"): Resolution => ({
  finding,
  decision: "prefer",
  prefers,
  by: "Desk",
  on,
  reason: "Counted by name.",
});

const ids = ["a", "b", "c", "d"];
const ledgers = fc.record({
  claims: fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          low: fc.constantFrom("5", "50", "500"),
          next: fc.constantFrom(...ids, "gone", null),
          topic: fc.constantFrom("dead", "dead", "missing"),
        })
        .map(({ low, next, topic }) => claim(id, low, { topic, ...(next === null ? {} : { supersededBy: next }) })),
    ),
  ),
  decided: fc.array(fc.record({ at: fc.nat(5), prefers: fc.constantFrom(...ids) }), { maxLength: 3 }),
});
const bodies = fc.constantFrom(
  "{{claim a}}",
  "{{claim a figure}} {{claim b}}",
  "{{table claims=a,b,c}}",
  "{{chart claims=a,c}}",
);

test("on the day of its publication a briefing owes nothing, whatever stands in the ledger", () => {
  fc.assert(
    fc.property(ledgers, bodies, ({ claims, decided }, body) => {
      const findings = findingsOf(claims);
      const resolutions = decided.flatMap(({ at, prefers }) => {
        const finding = findings[at % Math.max(1, findings.length)];
        return finding === undefined ? [] : [decision(finding.id, prefers, "2031-03-05")];
      });
      const state = stateOf(claims, resolutions);
      expect(briefingChanges(published(body, state), state)).toEqual({ due: [], contradicted: [] });
    }),
    runs,
  );
});

describe("of a published figure the desk is told", () => {
  const before = stateOf([claim("a", "5")]);
  const out = published("Dead: {{claim a figure}}.", before);
  const due = (state: ProcessState) => briefingChanges(out, state).due.map(({ now }) => now);
  const findingId = (claims: readonly Claim[]) =>
    findingsOf(claims).find(({ kind }) => kind === "contradiction")?.id ?? "";

  test("that it was corrected, replaced, or taken back", () => {
    expect(due(stateOf([claim("a", "6")]))).toEqual(["6 persons"]);
    expect(due(stateOf([claim("a", "5", { supersededBy: "b" }), claim("b", "9")]))).toEqual([
      "5 persons; replaced by 9 persons (b, 1 March 2031)",
    ]);
    expect(due(stateOf([]))).toEqual([expect.stringContaining("no claim")]);
  });

  test("that another contradicts it: a warning, no correction, until it is decided", () => {
    const claims = [claim("a", "5"), claim("b", "900")];
    const found = briefingChanges(out, stateOf(claims));
    expect(found.due).toEqual([]);
    expect(found.contradicted).toMatchObject([{ figure: "claim a figure", finding: { claims: ["a", "b"] } }]);
    const both: Resolution = { ...decision(findingId(claims), "a"), decision: "show-both" };
    expect(briefingChanges(out, stateOf(claims, [both]))).toEqual({ due: [], contradicted: [] });
    expect(briefingChanges(out, stateOf(claims, [decision(findingId(claims), "a")]))).toEqual({
      due: [],
      contradicted: [],
    });
  });

  test("that it was decided otherwise, once; and that the decision was taken back", () => {
    const claims = [claim("a", "5"), claim("b", "900")];
    const decided = stateOf(claims, [decision(findingId(claims), "b")]);
    const [now] = due(decided);
    expect(now).toBe("5 persons; decided on 9 March 2031 in favour of 900 persons (b, 1 March 2031)");
    const told = { ...out, corrections: datedNotes(briefingChanges(out, decided), "2031-03-10") };
    expect(datedNotes(briefingChanges(told, decided), "2031-03-11")).toEqual([]);
    expect(datedNotes(briefingChanges(told, before), "2031-03-12")).toEqual([
      { figure: "claim a figure", on: "2031-03-12", was: now, now: "5 persons" },
    ]);
  });

  test("nothing of a contradiction that was there on publication, or where no list of these was kept", () => {
    const claims = [claim("a", "5"), claim("b", "900")];
    const state = stateOf(claims);
    expect(briefingChanges(published("{{claim a}}", state), state).contradicted).toEqual([]);
    const { known: _known, ...old } = out;
    expect(briefingChanges(old, state)).toEqual({ due: [], contradicted: [] });
    const third = stateOf([...claims, claim("c", "70000")]);
    expect(briefingChanges(published("{{claim a}}", state), third).contradicted).toHaveLength(1);
  });
});

test("claims that replace each other in a ring, or name what is not there, are drawn and compared without harm", () => {
  const ring = stateOf([
    claim("a", "5", { supersededBy: "b" }),
    claim("b", "6", { supersededBy: "a", allocates: "nowhere" }),
    claim("c", "7", { supersededBy: "nowhere", sources: ["nowhere"] }),
  ]);
  const out = published("{{claim a}} {{claim c}} {{table claims=a,b,c}}", ring);
  expect(briefingChanges(out, ring)).toEqual({ due: [], contradicted: [] });
  expect(briefingChanges(out, stateOf([claim("a", "5")])).due.length).toBeGreaterThan(0);
});

describe("in the record", () => {
  const history = opened();
  const add = (kind: string, body: object, room: "public" | "caucus/KE" | "table" = "public") =>
    history.write(kind, body, { room });
  add("claim", claim("a", "5"));
  add("briefing", published("{{claim a}} {{chart topic=dead}}", fold(history.entries)));

  test("a notice in a narrower room is no correction of the public briefing", () => {
    add("claim", claim("k", "900"), "caucus/KE");
    const { entries } = history;
    const room = roomOfBriefing("b", entries);
    expect(room).toBe("public");
    const all = fold(entries);
    const [out] = all.briefings ?? [];
    if (out === undefined || room === null) throw new Error("no briefing");
    expect(briefingChanges(out, fold(foundation(room, entries)))).toEqual({ due: [], contradicted: [] });
    expect(briefingChanges(out, all).due).toHaveLength(1);
    expect([idInRoom("caucus/KE#x"), idInRoom("x#y"), roomOfBriefing("caucus/KE#x", [])]).toEqual([
      "x",
      "x#y",
      "caucus/KE",
    ]);
  });

  test("a briefing that is called like one of another room stays in the narrower: its words go to no wider one", () => {
    const called = (id: string, room: "confidence/KE" | "channel/KE+SO") =>
      [{ kind: "briefing", room, body: { id } }] as unknown as readonly Entry[];
    expect(roomOfBriefing("public#x", called("public#x", "confidence/KE"))).toBe("confidence/KE");
    expect(roomOfBriefing("caucus/KE#x", called("caucus/KE#x", "channel/KE+SO"))).toBe("caucus/KE");
  });

  test("entries that touch no figure leave everything that figures are drawn from as it was", () => {
    history.write("position-frame", { families: [{ id: "f", title: "Forces" }] });
    history.write("mark", {
      draft: "d",
      point: "1",
      level: "agreed",
      between: ["KE", "SO"],
      notPart: ["CU"],
      declaredBy: "the chair",
      on: "2031-03-04",
      sources: [],
    });
    const running = new ProcessFold(history.entries);
    expect([running.state().marks, running.state().positions]).not.toContain(undefined);
    const first = running.state();
    history.write("note", { text: "Read again.", draft: "d", point: "1" });
    running.append(history.entries.slice(-1));
    const next = running.state();
    expect(next).not.toBe(first);
    for (const part of [...FIGURE_PARTS, "briefings"] as const) expect(next[part], part).toBe(first[part]);
  });
});

test("figures are drawn from the named parts of the state and from no others", async () => {
  for (const name of ["ukraine", "lake-irrin"]) {
    const read = new Set<string | symbol>();
    const state = new Proxy(await example(name), {
      get: (target, part) => {
        read.add(part);
        return target[part as keyof ProcessState];
      },
    });
    const [first, second] = state.drafts;
    const [topic] = (state.claims ?? []).map((one) => one.topic);
    const bodies = [
      `{{claim ${state.claims?.[0]?.id ?? ""}}} {{count ${state.counts[0]?.draft ?? ""}}}`,
      `{{quote ${first?.id ?? ""} 1}} {{table topic=${topic ?? ""}}} {{chart topic=${topic ?? ""}}}`,
      `{{matrix}} {{matrix issues=all}} {{matrix issues=all drafts=${first?.id ?? ""}}} {{timeline}}`,
      `{{redline ${first?.id ?? ""} 1 ${second?.id ?? ""} 1}}`,
    ];
    read.clear();
    for (const live of findLive(bodies.join("\n\n"))) resolveLive(live, state);
    briefingChanges(published(bodies[0] ?? "", state, "2031-12-31"), state);
    expect(read.size).toBeGreaterThan(5);
    expect([...read].filter((part) => !(FIGURE_PARTS as readonly unknown[]).includes(part))).toEqual([]);
  }
});

test("a table that changed at one claim did not change at the others", () => {
  const [one, other] = [claim("a", "10"), claim("b", "20")];
  const was = published("{{table claims=a,b}}", stateOf([one, other]));
  const mended = { ...one, low: "11", high: "11" };
  const due = briefingChanges(was, stateOf([mended, other])).due;
  expect(due).toHaveLength(1);
  const changed = (each: Claim, shown: readonly Claim[]) => due.map((change) => changesClaim(change, each, shown));
  expect(changed(mended, [mended, other])).toEqual([true]);
  expect(changed(other, [mended, other])).toEqual([false]);
});

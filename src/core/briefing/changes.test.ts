import { inEnglish } from "../../words/english.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { example } from "../../../test/examples/load.ts";
import { claim } from "../../../test/support/claims.ts";
import { opened } from "../../../test/support/history.ts";
import { said } from "../common/said.ts";
import { findingsOf } from "../evidence/findings.ts";
import type { Claim, Resolution } from "../things/claim.ts";
import type { Entry } from "../record/entry.ts";
import { fold, ProcessFold } from "../record/fold.ts";
import type { ProcessState } from "../record/state.ts";
import { foundation } from "../record/writing.ts";
import type { Briefing, Correction } from "./briefing.ts";
import {
  briefingChanges as changesSaid,
  changesClaim,
  datedNotes,
  publishBriefing,
  shownFigure,
  spokenIn,
} from "./freeze.ts";
import { findLive } from "./live.ts";
import { FIGURE_PARTS } from "./figure-state.ts";
import { resolveLive } from "./resolve.ts";
import { idInRoom, roomOfBriefing } from "./room.ts";
import { english, speakers } from "../../../test/support/words.ts";

const briefingChanges = (of: Parameters<typeof changesSaid>[0], by: Parameters<typeof changesSaid>[1]) =>
  changesSaid(of, by, inEnglish);

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
  const made = publishBriefing(briefing(body), state, on, english);
  if (made.problems.length > 0) throw new Error(JSON.stringify(made.problems));
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
    fc.property(ledgers, bodies, fc.constantFrom(...speakers), ({ claims, decided }, body, speaker) => {
      const findings = findingsOf(claims);
      const resolutions = decided.flatMap(({ at, prefers }) => {
        const finding = findings[at % Math.max(1, findings.length)];
        return finding === undefined ? [] : [decision(finding.id, prefers, "2031-03-05")];
      });
      const state = stateOf(claims, resolutions);
      const { briefing: made, problems } = publishBriefing(briefing(body), state, "2031-03-05", speaker);
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
      expect(changesSaid(made, state, speaker.say)).toEqual({ due: [], contradicted: [] });
      expect(spokenIn(made)).toBe(speaker.language);
      // Whoever reads it later, and in whatever language, reads what was published.
      for (const live of findLive(body)) {
        const shown = shownFigure(live, briefing(body), state, speaker.say);
        for (const reader of speakers) expect(shownFigure(live, made, stateOf([]), reader.say)).toMatchObject(shown);
      }
    }),
    runs,
  );
});

test("what the notes have told is owed no more, and no note says the same twice, however the ledger goes", () => {
  const tables = fc.constantFrom(
    "{{table topic=dead}}",
    "{{table topic=dead}} {{chart topic=dead}}",
    "{{chart topic=dead,missing}} {{table claims=a,b}} {{claim a}}",
    "{{table claims=b,c}} {{table topic=missing}} {{chart claims=a,b,d}}",
  );
  const same = fc.boolean();
  fc.assert(
    fc.property(
      ledgers,
      fc.array(ledgers, { minLength: 1, maxLength: 3 }),
      tables,
      same,
      fc.constantFrom(...speakers),
      (first, later, body, alike, speaker) => {
        // Figures may be called alike: of one estimator and day.
        const state = ({ claims }: { readonly claims: readonly Claim[] }) =>
          stateOf(alike ? claims.map((each) => ({ ...each, estimator: "UN" })) : claims);
        const { briefing: made, problems } = publishBriefing(briefing(body), state(first), "2031-03-05", speaker);
        const changesTo = (next: ProcessState) => changesSaid(out, next, speaker.say);
        fc.pre(problems.length === 0);
        const corrections: Correction[] = [];
        const out = { ...made, corrections };
        for (const next of [...later, first]) {
          const notes = datedNotes(changesTo(state(next)), "2031-03-06");
          expect(new Set(notes.map(({ of, figure, was, now }) => [of ?? figure, was, now].join("\n"))).size).toBe(
            notes.length,
          );
          for (const { was, now } of notes) expect(was).not.toBe(now);
          corrections.push(...notes);
          expect(changesTo(state(next)).due).toEqual([]);
        }
      },
    ),
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

describe("of a table or chart readers are told the lines that changed, and nothing else", () => {
  const unhcr = claim("u", "5450000", {
    statement: "Refugees in Europe",
    estimator: "UNHCR",
    asOf: "2026-11-25",
    topic: "displacement",
  });
  const world = { ...unhcr, id: "w", statement: "Refugees worldwide", low: "5900000", high: "5900000" };
  const before = stateOf([unhcr, world]);
  const mended = stateOf([{ ...unhcr, low: "5350000", high: "5350000" }, world]);
  const line = {
    figure: "table topic=displacement",
    of: "Refugees in Europe (UNHCR, 25 November 2026)",
    was: "5,450,000 persons",
    now: "5,350,000 persons",
  };
  const both = { ...line, also: ["chart topic=displacement"] };
  const out = published("{{table topic=displacement}}\n\n{{chart topic=displacement}}", before, "2026-11-25");
  const told = (from: Briefing, state: ProcessState): Briefing => ({
    ...from,
    corrections: [...(from.corrections ?? []), ...datedNotes(briefingChanges(from, state), "2026-11-26")],
  });

  test("once for table and chart of one topic; and going back once more", () => {
    expect(briefingChanges(out, mended).due).toEqual([both]);
    const after = told(out, mended);
    expect(after.corrections).toEqual([{ ...both, on: "2026-11-26" }]);
    expect(briefingChanges(after, mended).due).toEqual([]);
    expect(briefingChanges(after, before).due).toEqual([{ ...both, was: line.now, now: line.was }]);
    expect(briefingChanges(told(after, before), before).due).toEqual([]);
  });

  test("also of charts kept before their rows had names", () => {
    const old = {
      ...out,
      frozen: Object.fromEntries(
        Object.entries(out.frozen ?? {}).map(([key, kept]) => [
          key,
          kept.replace(/"of":"[^"]*",|"names":\[[^\]]*\],/gu, ""),
        ]),
      ),
    };
    expect(JSON.stringify(old.frozen)).not.toMatch(/\\"(?:of|names)\\"/u);
    expect(briefingChanges(old, before).due).toEqual([]);
    expect(new Set(briefingChanges(old, mended).due.map(({ was, now }) => `${was} ${now}`)).size).toBe(1);
    const alone = { ...old, body: "{{chart topic=displacement}}" };
    expect(briefingChanges(alone, mended).due).toMatchObject([{ was: line.was, now: line.now }]);
  });

  test("of an event, in the language of its publication, and also of timelines kept before they were marked as such", () => {
    const event = {
      id: "e",
      date: "2031-02-04",
      kind: "talks",
      title: "Round",
      parties: [],
      confidence: "found",
    } as const;
    const state = (summary: string): ProcessState => ({ ...base, events: [{ ...event, summary, sources: [] }] });
    for (const { language, say } of speakers) {
      const { briefing: made } = publishBriefing(briefing("{{timeline}}"), state("Met."), "2031-03-05", {
        language,
        say,
      });
      const old = { timeline: (made.frozen?.["timeline"] ?? "").replace('"lines":"events",', "") };
      expect(old.timeline).not.toBe(made.frozen?.["timeline"]);
      const day = say(said("day-long", { on: event.date }));
      for (const out of language === "en" ? [made, { ...made, frozen: old }] : [made])
        expect(changesSaid(out, state("Did not meet."), say).due).toEqual([
          {
            figure: "timeline",
            of: say(said("noted", { what: "Round", note: day })),
            was: "Met.",
            now: "Did not meet.",
          },
        ]);
    }
  });

  test("of one replaced, with what replaced it, be that shown since or of a later day", () => {
    for (const asOf of ["2026-11-25", "2026-12-20"]) {
      const next = { ...unhcr, id: "n", low: "5300000", high: "5300000", asOf, estimator: "UNHCR, by hand" };
      const state = stateOf([{ ...unhcr, supersededBy: "n" }, world, next]);
      const { due } = briefingChanges(out, state);
      expect(due).toHaveLength(1);
      expect(due[0]).toMatchObject({ of: line.of, was: line.was });
      expect(due[0]?.now).toMatch(/replaced by 5,300,000 persons \(UNHCR, by hand, \d+ (?:November|December) 2026\)$/u);
      expect(briefingChanges(told(out, state), state).due).toEqual([]);
    }
  });

  test("with the quantity, where the statement only names who counted", () => {
    const csis = claim("x", "5", { statement: "CSIS", estimator: "CSIS January 2026", topic: "killed" });
    const [state, later] = [csis, { ...csis, low: "6", high: "6" }].map((each) => stateOf([each]));
    if (state === undefined || later === undefined) throw new Error("no state");
    for (const kept of ["{{table topic=killed}}", "{{chart topic=killed}}"])
      expect(briefingChanges(published(kept, state), later).due).toMatchObject([
        { of: "Killed: CSIS (CSIS January 2026, 1 March 2031)", was: "5 persons", now: "6 persons" },
      ]);
  });

  test("of one taken back or added that it is not shown, and of a source that changed nothing else", () => {
    expect(briefingChanges(out, stateOf([world])).due).toEqual([{ ...both, now: "not shown" }]);
    const more = stateOf([unhcr, world, { ...unhcr, id: "m", low: "1", high: "1", estimator: "Municipalities" }]);
    expect(briefingChanges(out, more).due).toEqual([
      { ...both, of: "Refugees in Europe (Municipalities, 25 November 2026)", was: "not shown", now: "1 persons" },
    ]);
    expect(briefingChanges(told(out, more), more).due).toEqual([]);
    // A note of one table is none of another that shows no such line.
    const two = published("{{table topic=displacement}}\n\n{{table claims=w}}", before, "2026-11-25");
    for (const state of [more, mended, stateOf([world])])
      expect(briefingChanges(told(two, state), state).due).toEqual([]);
    const sourced = stateOf([{ ...unhcr, sources: ["s"] }, world]);
    expect(briefingChanges(out, sourced).due).toEqual([{ ...line, of: `${line.of}, Source`, was: "", now: "s" }]);
    expect(briefingChanges(told(out, sourced), sourced).due).toEqual([]);
  });

  test("that it cannot be drawn any more, without the whole of it; and that it can again", () => {
    const gone = stateOf([]);
    const alone = published("{{table topic=displacement}}", before, "2026-11-25");
    const { due } = briefingChanges(alone, gone);
    expect(due).toMatchObject([{ was: "Figures, each with its own estimator and day" }]);
    const after = told(alone, gone);
    expect(briefingChanges(after, gone).due).toEqual([]);
    expect(briefingChanges(after, before).due).toHaveLength(1);
    expect(briefingChanges(told(after, before), before).due).toEqual([]);
  });

  test("after notes of the whole figure, as they were once written, only what has changed since", () => {
    const row = (figure: string) => `Refugees in Europe | ${figure} | soldiers | UNHCR | 25 November 2026 | `;
    const rest = "Refugees worldwide | 5,900,000 persons | soldiers | UNHCR | 25 November 2026 | ";
    const note = {
      figure: line.figure,
      on: "2026-11-26",
      was: `${row(line.was)}; ${rest}`,
      now: `${row(line.now)}; ${rest}`,
    };
    const old = { ...out, body: "{{table topic=displacement}}", corrections: [note] };
    expect(briefingChanges(old, mended).due).toEqual([]);
    expect(briefingChanges(old, before).due).toEqual([{ ...line, was: line.now, now: line.was }]);
    const again = stateOf([{ ...unhcr, low: "5200000", high: "5200000" }, world]);
    expect(briefingChanges(old, again).due).toEqual([{ ...line, was: line.now, now: "5,200,000 persons" }]);
    const charted = (figure: string) => `UNHCR: ${figure} (2026-11-25); UNHCR: 5,900,000 persons (2026-11-25)`;
    const chart = { figure: "chart topic=displacement", on: note.on, was: charted(line.was), now: charted(line.now) };
    const drawn = { ...out, body: "{{chart topic=displacement}}", corrections: [chart] };
    expect(briefingChanges(drawn, mended).due).toEqual([]);
  });

  test("a table that changed at one claim did not change at the others", () => {
    const { due } = briefingChanges(out, mended);
    const changed = (each: Claim) => due.map((change) => changesClaim(change, each, [unhcr, world], before, inEnglish));
    expect([changed(unhcr), changed(world)]).toEqual([[true], [false]]);
  });
});

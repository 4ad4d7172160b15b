import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, type Commitment, type Incident } from "../../../../core/commitments/index.ts";
import type { MonitoringLog } from "../../../../core/record/state.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { watchedAgreement } from "../../../../core/record/watched.ts";
import { blankFinding, findersOf, findingFrom, findingReady } from "./findings.ts";
import { mayViolate } from "./may-violate.ts";
import { coverageOf, emptyLog, eventTypes, indicesOf, standingOf, watchOf } from "./model.ts";

const model = agreement({
  id: "truce",
  inForce: { at: "2031-01-01" },
  moments: [{ id: "day-d", title: "D-Day" }],
  parties: [
    { id: "front", name: "Front", kind: "armedGroup", signs: true },
    { id: "panel", name: "Panel", kind: "body", signs: false },
  ],
  commitments: [
    {
      id: "2.1",
      modality: "prohibition",
      debtor: ["front"],
      creditor: [],
      act: { words: "no raids", when: { happened: { type: "raid", grade: "verified" } } },
      anchors: [],
    },
  ],
});
const raid: Incident = {
  id: "r1",
  type: "raid",
  on: "2031-01-05T05:30Z",
  known: "2031-01-05",
  reporter: "M",
  grade: "reported",
  actor: "front",
  commitments: [],
  sources: [],
};
const log = (more: Partial<MonitoringLog>): MonitoringLog => ({ ...emptyLog, ...more });
const standing = (of: MonitoringLog) => {
  const watch = watchOf(model, of, "2031-01-20", null);
  const found = standingOf(watch);
  return { listed: mayViolate(watch, found).map(({ incident }) => incident.id), broken: found.broken.length };
};

describe("findings entered in the page", () => {
  test("a verified breach stands among the violations, though its report names no commitment", () => {
    expect(standing(log({ incidents: [raid] }))).toEqual({ listed: [], broken: 0 });
    expect(standing(log({ incidents: [{ ...raid, grade: "verified" }] }))).toEqual({ listed: ["r1"], broken: 1 });
  });
  test("that it occurred certifies the report by that body; the other questions stay open", () => {
    const asked = { ...blankFinding(raid, model, findersOf(model, []), "2031-01-10"), body: "panel" };
    expect(asked).toMatchObject({ kind: "occurred", party: "front" });
    // No side is offered as a finder.
    const signer = { id: "league", name: "League", kind: "organisation", signs: true } as const;
    const un = { ...signer, id: "un", signs: false } as const;
    const all = { ...model, parties: [...model.parties, signer, un, { ...un, id: "north" }] };
    const finders = findersOf(all, [{ id: "north" }]);
    expect(finders.map(({ id }) => id)).toEqual(["panel", "un"]);
    const finding = findingFrom(asked, raid, [], "2031-01-10", "a");
    expect(finding).not.toHaveProperty("commitment");
    expect(standing(log({ incidents: [raid], findings: [finding] }))).toEqual({ listed: ["r1"], broken: 1 });
    // A later answer of the same body takes its place; of another one it does not.
    const no = findingFrom({ ...asked, verdict: "no" }, raid, [finding], "2031-01-12", "b");
    expect(no.supersedes).toBe(finding.id);
    expect(findingFrom({ ...asked, body: "front" }, raid, [finding], "2031-01-12", "c")).not.toHaveProperty(
      "supersedes",
    );
  });
  test("needs what its question is about, and is not made before it happened", () => {
    const asked = { ...blankFinding(raid, model, findersOf(model, []), "2031-01-10"), body: "panel" };
    expect(findingReady(asked, raid)).toBe(true);
    expect(findingReady({ ...asked, kind: "violates" }, raid)).toBe(false);
    expect(findingReady({ ...asked, kind: "violates", commitment: "2.1" }, raid)).toBe(true);
    expect(findingReady({ ...asked, on: "2031-01-04" }, raid)).toBe(false);
    expect(findingReady({ ...asked, body: "" }, raid)).toBe(false);
  });
});

describe("what a narrower room alone knows", () => {
  const incidents = [raid, { ...raid, id: "r2", on: "2031-01-07", known: "2031-01-07" }];
  const on = fc.integer({ min: 8, max: 18 }).map((n) => `2031-01-${String(n).padStart(2, "0")}`);
  const findings = fc
    .array(
      fc.record({
        incident: fc.constantFrom("r1", "r2"),
        kind: fc.constantFrom("occurred" as const, "violates" as const, "attributable" as const),
        verdict: fc.constantFrom("yes" as const, "no" as const, "unresolved" as const),
        body: fc.constantFrom("panel", "observers"),
        on,
        own: fc.boolean(),
        replaces: fc.nat(5),
      }),
      { maxLength: 6 },
    )
    .map((list) =>
      list.map(({ own, replaces, kind, ...each }, n) => ({
        own,
        finding: {
          ...each,
          kind,
          id: `f${n}`,
          known: each.on,
          ...(kind === "violates" ? { commitment: "2.1" } : {}),
          ...(kind === "attributable" ? { party: "front" } : {}),
          ...(replaces < n ? { supersedes: `f${replaces}` } : {}),
        },
      })),
    )
    // At the table nobody can name what they do not know.
    .map((list) =>
      list.map(({ own, finding: { supersedes, ...finding } }) => {
        const kept = supersedes !== undefined && (own || list[Number(supersedes.slice(1))]?.own === false);
        return { own, finding: kept ? { ...finding, supersedes } : finding };
      }),
    );
  test("replaces nothing that the table knows, and stands beside it with its room", () => {
    fc.assert(
      fc.property(findings, fc.constantFrom("retracts", "supersedes", null), (list, way) => {
        const seen = (of: MonitoringLog) => standingOf(watchOf(model, of, "2031-01-20", null));
        const table = seen(log({ incidents, findings: list.filter(({ own }) => !own).map(({ finding }) => finding) }));
        const of: RoomId = "caucus/front";
        const mine = way === null ? [] : [{ ...raid, id: "mine", grade: "alleged" as const, [way]: "r1" }];
        const whole = seen({
          ...log({ incidents: [...incidents, ...mine], findings: list.map(({ finding }) => finding) }),
          rooms: {
            incidents: { mine: of },
            findings: Object.fromEntries(list.filter(({ own }) => own).map(({ finding: { id } }) => [id, of])),
          },
        });
        for (const each of table.incidents) {
          const same = whole.incidents.find(({ incident }) => incident.id === each.incident.id);
          if (each.occurred.verdict !== "none") expect(same?.occurred).toMatchObject(each.occurred);
          expect(same?.violates).toMatchObject(each.violates);
          expect(same?.attributable).toMatchObject(each.attributable);
          for (const answer of [same?.occurred, ...Object.values(same?.violates ?? {})])
            for (const beside of answer?.beside ?? []) expect(beside.room).toBe(of);
        }
        const answered = (id: string) => list.some(({ own, finding }) => !own && finding.incident === id);
        const onlyBeside = list.every(
          ({ own, finding }) => !own || finding.kind !== "occurred" || answered(finding.incident),
        );
        if (onlyBeside && list.every(({ own, finding }) => own || finding.kind === "occurred"))
          expect(whole.broken).toEqual(table.broken);
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 300) },
    );
  });
});

describe("what the week shows of a duty", () => {
  const window = { due: { anchor: "d-day", plus: { n: 5, unit: "day" } }, close: "throughDay" } as const;
  const act = { words: "act", when: { happened: { type: "done", grade: "verified" } } } as const;
  const kinds = {
    formal: {},
    words: { act: { words: "act" } },
    condition: { condition: { words: "if so" } },
    weakly: { condition: { words: "if so", when: { happened: { type: "so", grade: "certified" } } } },
    cured: { cure: { notice: { type: "notice" }, within: { n: 9, unit: "day" }, by: act.when } },
    unstated: { window: { ...window, due: { anchor: null, plus: window.due.plus } } },
  } as const;
  const watched = (inForce: boolean) =>
    agreement({
      id: "pact",
      ...(inForce ? { inForce: { at: "2031-01-01" } } : { inForce: { anchor: "d-day" } }),
      moments: [{ id: "d-day", title: "D-Day" }],
      commitments: Object.entries(kinds).map(([id, more]): Commitment => ({
        id,
        modality: "obligation",
        debtor: [],
        creditor: [],
        act,
        window,
        anchors: [],
        ...more,
      })),
    });
  const reports = fc.uniqueArray(
    fc.record({
      type: fc.constantFrom("d-day", "done", "so", "notice"),
      on: fc.integer({ min: 1, max: 19 }).map((n) => `2031-01-${String(n).padStart(2, "0")}`),
      grade: fc.constantFrom("reported" as const, "verified" as const),
    }),
    { maxLength: 6, selector: ({ type, on, grade }) => `${type} ${on} ${grade}` },
  );
  test("is never silence: each that is not done is ahead, overdue, reported, not known, or of a start not known", () => {
    fc.assert(
      fc.property(reports, fc.boolean(), (list, inForce) => {
        const text = watched(inForce);
        const incidents = list.map((each, n): Incident => ({ ...raid, ...each, known: each.on, id: `r${n}` }));
        const found = standingOf(watchOf(text, log({ incidents }), "2031-01-20", null));
        for (const state of found.answer.commitments) {
          if (state.performed !== null || state.status === "expired") continue;
          const lists = [found.overdue, found.unproven, found.unsettled].filter((each) =>
            each.some(({ id }) => id === state.id),
          ).length;
          const waits = found.starts.some(({ commitments }) => commitments.includes(state.id)) ? 1 : 0;
          const ahead = state.due !== null && state.due > found.answer.asOf ? 1 : 0;
          expect([state.id, lists + waits + ahead]).toEqual([state.id, 1]);
        }
        const known = list.some(({ type }) => type === "d-day");
        if (known) expect(found.starts.every(({ start }) => start === null)).toBe(true);
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 200) },
    );
  });
});

test("moments are offered by their titles, and a report of one begins the watch", () => {
  expect(eventTypes(model)).toEqual(["day-d", "raid"]);
  const state = { agreements: [model], monitoring: log({ incidents: [{ ...raid, type: "day-d" }] }) };
  expect(watchedAgreement(state as never)?.id).toBe("truce");
  expect(
    watchedAgreement({ ...state, monitoring: log({ incidents: [{ ...raid, type: "other" }] }) } as never),
  ).toBeNull();
});

test("what is proposed and not confirmed is counted as not watched; where nothing is left out nothing is said", () => {
  const proposal = { ...model.commitments[0]!, id: "3.1", confidence: 0.8 };
  const text = {
    id: "draft",
    kept: model,
    agreement: { ...model, commitments: [...model.commitments, proposal, { ...proposal, id: "3.2" }] },
    confirmed: new Set(["2.1"]),
  };
  expect(coverageOf([{ ...text, kept: null }, text], model)).toEqual({ text: "draft", confirmed: 1, proposed: 2 });
  expect(coverageOf([{ ...text, agreement: model }], model)).toBeNull();
  expect(coverageOf([{ ...text, kept: { ...model, id: "other" } }], model)).toBeNull();
});

describe("a report does not go away by being disputed", () => {
  const reports = fc.array(fc.record({ day: fc.integer({ min: 2, max: 18 }), disputed: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  });
  test("law: every breach that is reported is told, as one or as disputed", () => {
    fc.assert(
      fc.property(reports, (list) => {
        const incidents = list.map(({ day, disputed }, at): Incident => ({
          ...raid,
          id: `r${at}`,
          on: `2031-01-${String(day).padStart(2, "0")}T0${at}:00Z`,
          grade: "verified",
          ...(disputed ? { disputedBy: ["front"] } : {}),
        }));
        const { broken, disputed } = standingOf(watchOf(model, log({ incidents }), "2031-01-20", null));
        const told = (of: typeof broken) => new Set(of.flatMap((each) => each.reports.map(({ id }) => id)));
        expect([...told(broken)].sort()).toEqual(incidents.flatMap((each) => (each.disputedBy ? [] : [each.id])));
        expect([...told(disputed)].sort()).toEqual(incidents.flatMap((each) => (each.disputedBy ? [each.id] : [])));
      }),
    );
  });
});

describe("what a narrower room knows stands beside what the table knows", () => {
  const window = { due: { anchor: "day-d", plus: { n: 5, unit: "day" } }, close: "throughDay" } as const;
  const done = { words: "act", when: { happened: { type: "done", grade: "verified" } } } as const;
  const text = agreement({
    ...model,
    commitments: [
      ...model.commitments,
      { id: "3.1", modality: "obligation", debtor: ["front"], creditor: [], act: done, window, anchors: [] },
      {
        id: "3.2",
        modality: "obligation",
        debtor: ["front"],
        creditor: [],
        act: { words: "act" },
        window,
        anchors: [],
      },
      { id: "2.2", modality: "prohibition", debtor: ["front"], creditor: [], act: { words: "no mines" }, anchors: [] },
    ],
  });
  const rooms = ["caucus/front", "confidence/front"] as const satisfies readonly RoomId[];
  const entries = fc.array(
    fc.record({
      type: fc.constantFrom("raid", "day-d", "done", "mines"),
      day: fc.integer({ min: 2, max: 18 }),
      grade: fc.constantFrom("alleged" as const, "reported" as const, "verified" as const),
      names: fc.subarray(["2.1", "2.2", "3.1", "3.2"]),
      room: fc.constantFrom(undefined, undefined, ...rooms),
      disputed: fc.boolean(),
      contested: fc.boolean(),
      found: fc.constantFrom(undefined, "yes" as const, "no" as const),
      foundIn: fc.constantFrom(undefined, ...rooms),
    }),
    { maxLength: 6 },
  );
  type Drawn = typeof entries extends fc.Arbitrary<readonly (infer T)[]> ? T : never;
  /** The log of some of the entries; each bears the same id wherever it is read. */
  const logOfDrawn = (list: readonly Drawn[], sees: (room: RoomId | undefined) => boolean): MonitoringLog => {
    const seen = list.map((each, at) => ({ ...each, at })).filter(({ room }) => sees(room));
    const incidents = seen.map(({ type, day, grade, names, disputed, contested, at }): Incident => ({
      ...raid,
      id: `r${at}`,
      type,
      grade,
      commitments: names,
      on: `2031-01-${String(day).padStart(2, "0")}`,
      known: `2031-01-${String(day).padStart(2, "0")}`,
      ...(disputed ? { disputedBy: ["front"] } : {}),
      ...(contested ? { filedFor: "panel", filing: "contested" as const } : {}),
    }));
    const about = seen.filter(({ found, foundIn, room }) => found !== undefined && sees(foundIn ?? room));
    const findings = about.map(({ found = "yes", at }) => ({
      id: `f${at}`,
      incident: `r${at}`,
      kind: "occurred" as const,
      verdict: found,
      body: "panel",
      on: "2031-01-19",
      known: "2031-01-19",
    }));
    const narrow = (of: readonly (readonly [string, RoomId | undefined])[]) =>
      Object.fromEntries(of.flatMap(([id, room]) => (room === undefined ? [] : [[id, room]])));
    return {
      ...log({ incidents, findings }),
      rooms: {
        incidents: narrow(seen.map(({ at, room }) => [`r${at}`, room])),
        findings: narrow(about.map(({ at, room, foundIn }) => [`f${at}`, foundIn ?? room])),
      },
    };
  };
  const shown = (of: MonitoringLog) => {
    const watch = watchOf(text, of, "2031-01-20", null);
    return { ...standingOf(watch), ...indicesOf(watch, standingOf(watch)) };
  };

  test("law: what is told of the table alone is the same with and without it, and each further line is marked", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const [table, whole] = [
          shown(logOfDrawn(list, (room) => room === undefined)),
          shown(logOfDrawn(list, () => true)),
        ];
        const unmarked = <T extends { readonly room?: RoomId }>(lines: readonly T[]) =>
          lines.filter(({ room }) => room === undefined);
        for (const part of ["broken", "disputed", "touching", "otherwise"] as const)
          expect([part, unmarked<{ readonly room?: RoomId }>(whole[part])]).toEqual([part, table[part]]);
        for (const part of [
          "soon",
          "later",
          "overdue",
          "unproven",
          "unsettled",
          "starts",
          "late",
          "silent",
          "rows",
          "byPhase",
          "byParty",
        ] as const)
          expect([part, whole[part]]).toEqual([part, table[part]]);
        expect(whole.answer.commitments).toEqual(table.answer.commitments);
        expect({ now: whole.now, strict: whole.strict, due: whole.dueAdjusted }).toEqual({
          now: table.now,
          strict: table.strict,
          due: table.dueAdjusted,
        });
        for (const { room } of [...whole.otherwise, ...whole.inRooms]) expect(rooms).toContain(room);
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 200) },
    );
  });

  test("law: what a room alone reports as done or broken is told, with its room", () => {
    const told = fc.record({
      type: fc.constantFrom("raid" as const, "done" as const),
      day: fc.integer({ min: 6, max: 18 }),
    });
    fc.assert(
      fc.property(told, fc.constantFrom(...rooms), ({ type, day }, room) => {
        const begun: Omit<Drawn, "room" | "found" | "foundIn"> = {
          type: "day-d",
          day: 2,
          grade: "verified",
          names: [],
          disputed: false,
          contested: false,
        };
        const more = { foundIn: undefined, found: undefined };
        const list = [
          { ...begun, ...more, room: undefined },
          { ...begun, ...more, type, day, room },
        ];
        const whole = shown(logOfDrawn(list, () => true));
        if (type === "raid") expect(whole.broken).toMatchObject([{ id: "2.1", room }]);
        else
          expect(whole.otherwise).toMatchObject([
            { room, state: { id: "3.1", status: day > 7 ? "violated" : "fulfilled" } },
          ]);
        expect(whole.inRooms.map((each) => each.room)).toEqual([room]);
      }),
    );
  });

  test("law: while a report touches a prohibition the week says so, unless it was found untrue or is disowned", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const of = logOfDrawn(list, (room) => room === undefined);
        const { broken, disputed, touching, incidents } = shown(of);
        const named = new Set(
          [...broken, ...disputed, ...touching].flatMap(({ id, reports }) => reports.map((each) => `${id} ${each.id}`)),
        );
        for (const { incident, occurred } of incidents)
          for (const id of ["2.1", "2.2"]) {
            if (!incident.commitments.includes(id)) continue;
            const counts = occurred.verdict === "yes" || (occurred.verdict !== "no" && incident.filing !== "contested");
            expect([id, incident, named.has(`${id} ${incident.id}`)]).toEqual([id, incident, counts]);
          }
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 200) },
    );
  });
});

import { describe, expect, test } from "vitest";
import {
  agreement,
  runAgreement,
  type Agreement,
  type AgreementEvent,
  type When,
} from "../../src/core/commitments/index.ts";
import { commitment, happened } from "./days.ts";

const plus = (anchor: string, n: number, unit: "day" | "month" | "year" | "hour" = "day"): When => ({
  anchor,
  plus: { n, unit },
});

function moments(fields: Agreement["moments"], events: readonly AgreementEvent[], asOf: string) {
  return runAgreement(agreement({ id: "dates", moments: fields }), events, { asOf }).answer.moments;
}

const day = (instant: string | null | undefined) => instant?.slice(0, 10) ?? null;

describe("dates of published agreements", () => {
  test("JCPOA: adoption 90 days after endorsement, transition at the earlier of two, termination after ten years", () => {
    const found = moments(
      [
        { id: "endorsement", on: { at: "2015-07-20" } },
        { id: "adoption", on: plus("endorsement", 90) },
        { id: "implementation", first: { type: "iaea-report" } },
        { id: "broader-conclusion", first: { type: "broader-conclusion" } },
        { id: "transition", on: { earliest: [plus("adoption", 8, "year"), { anchor: "broader-conclusion" }] } },
        { id: "termination", on: plus("adoption", 10, "year") },
      ],
      [{ id: "r", type: "iaea-report", on: "2016-01-16" }],
      "2026-01-01",
    );
    expect(Object.fromEntries(Object.entries(found).map(([id, at]) => [id, day(at)]))).toEqual({
      endorsement: "2015-07-20",
      adoption: "2015-10-18",
      implementation: "2016-01-16",
      "broader-conclusion": null,
      transition: "2023-10-18",
      termination: "2025-10-18",
    });
  });
  test("JCPOA: a broader conclusion would have come first", () => {
    const found = moments(
      [
        { id: "adoption", on: { at: "2015-10-18" } },
        { id: "bc", first: { type: "bc" } },
        { id: "transition", on: { earliest: [plus("adoption", 8, "year"), { anchor: "bc" }] } },
      ],
      [{ id: "b", type: "bc", on: "2020-05-05" }],
      "2026-01-01",
    );
    expect(day(found["transition"])).toBe("2020-05-05");
  });
  const resolutions = ["1696", "1737", "1747", "1803", "1835", "1929"].map((n) => `R${n}`);
  const snapback = agreement({
    id: "snapback",
    parties: [
      { id: "E3", name: "E3", kind: "state", signs: true },
      { id: "UNSC", name: "Security Council", kind: "body", signs: false, members: [] },
    ],
    moments: [{ id: "termination", on: { at: "2025-10-18" } }],
    phases: [{ id: "implementation", enter: { words: "IAEA report", when: happened("iaea-report") } }],
    relief: [
      {
        id: "relief",
        measures: resolutions,
        phases: [{ phase: "implementation", lift: resolutions }],
        snapback: {
          who: ["E3"],
          notice: { type: "notice" },
          delay: { n: 30, unit: "day" },
          blockedBy: { happened: { type: "continue", where: [{ attribute: "carried", op: "=", value: "yes" }] } },
          restores: "all",
          sunset: { anchor: "termination" },
        },
      },
    ],
  });
  const course = (carried: "yes" | "no", notice = "2025-08-28"): readonly AgreementEvent[] => [
    { id: "i", type: "iaea-report", on: "2016-01-16" },
    { id: "n", type: "notice", on: notice, actor: "E3" },
    { id: "v1", type: "continue", on: "2025-09-19", attributes: { carried } },
    { id: "v2", type: "continue", on: "2025-09-26", attributes: { carried } },
  ];
  test("snapback 2025: back at midnight GMT after the thirtieth day", () => {
    const { measures } = runAgreement(snapback, course("no"), { asOf: "2025-10-01" }).answer;
    expect(measures).toEqual(resolutions.map((id) => ({ id, lifted: false, since: "2025-09-28T00:00:00Z" })));
    expect(
      runAgreement(snapback, course("no"), { asOf: "2025-09-27" }).answer.measures.every((each) => each.lifted),
    ).toBe(true);
  });
  test("snapback: blocked by a vote that is carried, not usable after termination day", () => {
    expect(
      runAgreement(snapback, course("yes"), { asOf: "2025-10-01" }).answer.measures.every((each) => each.lifted),
    ).toBe(true);
    const late = runAgreement(snapback, course("no", "2025-10-19"), { asOf: "2026-01-01" }).answer;
    expect(late.measures.every((each) => each.lifted)).toBe(true);
    expect(late.notes.map((note) => note.code)).toContain("notice-after-sunset");
  });
  test("dispute clock: 15, 15 and 5 days make 35, and 30 more make 65", () => {
    const stage = (name: string, n: number, to: string) => ({
      stage: name,
      moves: [],
      lapse: { after: { n, unit: "day" as const }, to },
    });
    const dispute = agreement({
      id: "dispute",
      procedures: [
        {
          id: "dispute",
          initial: "none",
          stages: [
            { stage: "none", moves: [{ on: { type: "refer" }, to: "commission" }] },
            stage("commission", 15, "ministers"),
            stage("ministers", 15, "final"),
            stage("final", 5, "council"),
            stage("council", 30, "over"),
            { stage: "over", moves: [] },
          ],
        },
      ],
    });
    const { explanations } = runAgreement(dispute, [{ id: "r", type: "refer", on: "2020-01-14" }], {
      asOf: "2020-06-01",
      explain: "all",
    });
    expect(explanations.slice(-2).map((each) => [each.to, day(each.at)])).toEqual([
      ["council", "2020-02-18"],
      ["over", "2020-03-19"],
    ]);
  });
  test("Good Friday Agreement: decommissioning two years after the referendums, 1,953 days late", () => {
    const gfa = agreement({
      id: "gfa",
      inForce: { anchor: "referendums" },
      moments: [{ id: "referendums", on: { at: "1998-05-22" } }],
      commitments: [
        commitment("decommission", "obligation", happened("beyond-use"), {
          window: { due: plus("referendums", 2, "year"), close: "throughDay" },
        }),
      ],
    });
    const { answer } = runAgreement(gfa, [{ id: "x", type: "beyond-use", on: "2005-09-26" }]);
    expect(answer.commitments[0]).toMatchObject({
      status: "violated",
      due: "2000-05-23T00:00:00Z",
      daysLate: 1953,
    });
  });
  test("FARC arms: D+180, extended, 27 days late on the first date and 6 on the second", () => {
    const farc = (due: When) =>
      agreement({
        id: "farc",
        inForce: { at: "2016-12-01" },
        moments: [{ id: "D", on: { at: "2016-12-01" } }],
        commitments: [
          commitment("arms", "obligation", happened("handed-over"), { window: { due, close: "throughDay" } }),
        ],
      });
    const done = [{ id: "x", type: "handed-over", on: "2017-06-26" }];
    const late = (due: When) => runAgreement(farc(due), done).answer.commitments[0];
    expect(late(plus("D", 180))).toMatchObject({ due: "2017-05-31T00:00:00Z", daysLate: 27 });
    expect(late({ at: "2017-06-20" })).toMatchObject({ daysLate: 6 });
  });
  test("Chapultepec: D is 1 February 1992", () => {
    const dates: Readonly<Record<number, string>> = {
      15: "02-16",
      30: "03-02",
      105: "05-16",
      135: "06-15",
      195: "08-14",
      210: "08-29",
      225: "09-13",
      255: "10-13",
    };
    const ids = Object.keys(dates);
    const found = moments(
      [
        { id: "D", on: { at: "1992-02-01" } },
        { id: "A", on: { at: "1992-01-16" } },
        { id: "A8", on: plus("A", 8) },
        ...ids.map((n) => ({ id: `D${n}`, on: plus("D", Number(n)) })),
      ],
      [],
      "1992-12-31",
    );
    expect(day(found["A8"])).toBe("1992-01-24");
    for (const n of ids) expect([n, day(found[`D${n}`])]).toEqual([n, `1992-${dates[Number(n)]}`]);
  });
  test("Minsk II: both readings of the withdrawal, and the resolution within 30 days", () => {
    const found = moments(
      [
        { id: "signed", on: { at: "2015-02-12" } },
        { id: "ceasefire", on: { at: "2015-02-15" } },
        { id: "start", on: plus("ceasefire", 2) },
        { id: "fromStart", on: plus("start", 14) },
        { id: "fromCeasefire", on: plus("ceasefire", 14) },
        { id: "resolution", on: plus("signed", 30) },
      ],
      [],
      "2016-01-01",
    );
    expect([found["fromStart"], found["fromCeasefire"], found["resolution"]].map(day)).toEqual([
      "2015-03-03",
      "2015-03-01",
      "2015-03-14",
    ]);
  });
});

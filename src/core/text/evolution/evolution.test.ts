import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDrafts } from "../compare.ts";
import { revisedArbitrary } from "../compiling/arbitraries.ts";
import { draft, point, walkPoints, type Draft, type Point } from "../draft.ts";
import { eventsOf, placeName } from "./events.ts";
import { latestPoint, pointIn, type Evolution, type Life } from "./evolution.ts";
import { outlineOf } from "./outline.ts";
import { evolutionSteps } from "./steps.ts";
import { traceEvolution, type SuccessiveDraft } from "./trace.ts";

function evolve(drafts: readonly Draft[]): Evolution {
  const steps = evolutionSteps(named(drafts));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.evolution;
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
  }
}

const named = (drafts: readonly Draft[]): readonly SuccessiveDraft[] =>
  drafts.map((each, at) => ({ id: `d${at}`, draft: each }));

const FORCES =
  "The Parties withdraw all armed forces from the northern shore of the Lake within ninety days of signature.";
const WATCH =
  "An independent commission of nine members verifies each withdrawal and reports to the Council every month.";
const TRADE =
  "Customs duties on fish, timber and salt carried across the Lake are abolished from the first of January.";
const PRISON = "All prisoners taken in the conflict are released and returned home under the care of the Red Cross.";
const COURT =
  "Disputes on the reading of this Agreement go to the Court at the request of either Party after talks fail.";

const text = (id: string, heading: string, words: string): Point =>
  point({ id, label: `${id}.`, heading, text: words });
const of = (...points: readonly Point[]): Draft => draft({ language: "en", points });

const lifeOf = ({ lives }: Evolution, at: number, id: string): Life => {
  const found = lives.find((life) => pointIn(life, at)?.id === id);
  if (!found) throw new Error(`no life of ${id}`);
  return found;
};
const codes = (evolution: Evolution, life: Life) =>
  life.stages.map((_, at) =>
    eventsOf(evolution, life, at)
      .map(({ code }) => code)
      .join(" "),
  );

describe("laws of the evolution of a text", () => {
  it("every point of every draft is in exactly one life, and each life has a stage for each draft", () => {
    fc.assert(
      fc.property(revisedArbitrary, (drafts) => {
        const { lives } = evolve(drafts);
        drafts.forEach((each, at) => {
          const held = lives.flatMap((life) => pointIn(life, at)?.place ?? []);
          expect(held.toSorted((x, y) => x - y)).toEqual([...walkPoints(each.points)].map((_, place) => place));
        });
        for (const { stages } of lives) expect(stages).toHaveLength(drafts.length);
        expect(new Set(lives.map(({ id }) => id)).size).toBe(lives.length);
      }),
      { numRuns: 40 },
    );
  });

  it("steps follow the order of the drafts, and a split or merge is told on both sides", () => {
    fc.assert(
      fc.property(revisedArbitrary, (drafts) => {
        const { lives } = evolve(drafts);
        const byId = new Map(lives.map((life) => [life.id, life]));
        for (const life of lives) {
          life.stages.forEach((stage, at) => {
            if (stage.state === "here") {
              const { before, kind, splitInto, merged, outOf } = stage.step;
              if (before !== null) expect(before).toBeLessThan(at);
              if (kind === "held" || kind === "returned") expect(pointIn(life, before!)).not.toBeNull();
              else expect(life.stages.slice(0, at).some(({ state }) => state === "here")).toBe(false);
              for (const other of splitInto) expect(stageOf(byId.get(other), at).step.outOf).toContain(life.id);
              for (const other of outOf) expect(pointIn(byId.get(other)!, before!)).not.toBeNull();
              for (const other of merged)
                expect(byId.get(other)?.stages[at]).toMatchObject({ state: "absent", leaves: true });
            }
            if (stage.state === "absent") {
              expect(pointIn(life, stage.since)).not.toBeNull();
              for (const other of stage.mergedInto) expect(pointIn(byId.get(other)!, at)).not.toBeNull();
            }
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("a draft added at the end changes nothing before it", () => {
    fc.assert(
      fc.property(revisedArbitrary, (drafts) => {
        const whole = evolve(drafts);
        const shorter = evolve(drafts.slice(0, -1));
        const kept = whole.lives.filter(({ stages }) => stages.slice(0, -1).some(({ state }) => state === "here"));
        expect(kept.map(({ id, stages }) => ({ id, stages: stages.slice(0, -1) }))).toEqual(shorter.lives);
      }),
      { numRuns: 40 },
    );
  });

  it("waits for comparisons that are being worked out, and asks for no pair twice", () => {
    const drafts = named([of(text("1", "", FORCES)), of(text("1", "", FORCES)), of(text("1", "", WATCH))]);
    expect(traceEvolution(drafts, () => null).waiting).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const asked: string[] = [];
    traceEvolution(drafts, (from, to) => {
      asked.push(`${from} ${to}`);
      return compareDrafts(drafts[from]!.draft, drafts[to]!.draft);
    });
    expect(new Set(asked)).toEqual(new Set(["0 1", "1 2"]));
  });
});

const stageOf = (life: Life | undefined, at: number) => {
  const stage = life?.stages[at];
  if (stage?.state !== "here") throw new Error("not here");
  return stage;
};

describe("a provision", () => {
  it("whose footnote alone changed is told as reworded, with the substance of the change", () => {
    const noted = (note: string): Draft =>
      of({ ...text("1", "Forces", FORCES), footnotes: [{ mark: "1", text: note, at: FORCES.length }] });
    const drafts = [
      noted("Within 30 days."),
      noted("Within 60 days."),
      noted("Within  60 days."),
      of(text("1", "Forces", FORCES)),
    ];
    const evolution = evolve(drafts);
    const [life] = evolution.lives;
    expect(codes(evolution, life!)).toEqual(["first", "reworded", "same", "reworded"]);
    expect(eventsOf(evolution, life!, 1)).toEqual([{ code: "reworded", substance: 1, unclassified: 0 }]);
  });

  it("comes, moves, is renumbered, renamed, bracketed and unbracketed, reworded and dropped", () => {
    const evolution = evolve([
      of(text("1", "Forces", FORCES), text("2", "Watch", WATCH), text("3", "Trade", TRADE)),
      of(
        text("1", "Trade and customs", TRADE),
        text("2", "Forces", FORCES.replace("ninety days", "[ninety days][six months]")),
        text("3", "Watch", WATCH),
      ),
      of(
        text("1", "Trade and customs", TRADE),
        text("2", "Forces", FORCES.replace("ninety", "sixty")),
        text("3", "Prisoners", PRISON),
      ),
    ]);
    expect(codes(evolution, lifeOf(evolution, 0, "1"))).toEqual([
      "first",
      expect.stringContaining("bracketed"),
      expect.stringContaining("unbracketed reworded"),
    ]);
    expect(codes(evolution, lifeOf(evolution, 0, "3"))).toEqual([
      "first",
      expect.stringContaining("renumbered renamed"),
      "same",
    ]);
    expect(codes(evolution, lifeOf(evolution, 0, "2"))[2]).toBe("left");
    expect(codes(evolution, lifeOf(evolution, 2, "3"))).toEqual(["not-yet", "not-yet", "came"]);
  });

  it("that no draft between has is found again in the last that had it", () => {
    const evolution = evolve([
      of(text("1", "", FORCES), text("2", "", PRISON), text("3", "", COURT)),
      of(text("1", "", FORCES), text("2", "", COURT)),
      draft({ points: [] }),
      of(text("1", "", FORCES), text("2", "", COURT), text("3", "", PRISON)),
    ]);
    const life = lifeOf(evolution, 0, "2");
    expect(codes(evolution, life)).toEqual(["first", "left", "unread", expect.stringMatching(/^returned/u)]);
    expect(latestPoint(life).id).toBe("3");
    expect(stageOf(life, 3).step.before).toBe(0);
    expect(evolution.lives).toHaveLength(3);
  });

  it("is split in two and lives on in the one with most of its words; merged, it ends in another", () => {
    const evolution = evolve([
      of(text("1", "", `${FORCES} ${COURT} ${WATCH}`), text("2", "", TRADE)),
      of(text("1", "", FORCES), text("2", "", `${COURT} ${WATCH}`), text("3", "", TRADE)),
      of(text("1", "", `${FORCES} ${COURT} ${WATCH}`), text("2", "", TRADE)),
    ]);
    const life = lifeOf(evolution, 0, "1");
    expect(codes(evolution, life)[1]).toContain("split");
    expect(codes(evolution, life)[2]).toContain("merged");
    const other = evolution.lives.find(
      (each) => each.stages[1]?.state === "here" && codes(evolution, each)[1]?.startsWith("out-of"),
    );
    expect(other && codes(evolution, other)[2]).toMatch(/^merged-into/u);
  });

  it("in another language is not compared", () => {
    const evolution = evolve([
      of(text("1", "", FORCES)),
      draft({ language: "fr", points: [text("1", "", "Les Parties retirent leurs forces.")] }),
      of(text("1", "", FORCES)),
    ]);
    expect(evolution.lives).toHaveLength(1);
    expect(codes(evolution, evolution.lives[0]!)).toEqual(["first", "other-language", "same"]);
  });

  it("that is only told, in other words of ours, is not said to be reworded", () => {
    const told = (words: string) => of({ ...text("1", "Forces", words), wording: "paraphrase" });
    const evolution = evolve([
      told("All forces leave the northern shore of the Lake."),
      told("Every force is to leave the Lake's northern shore."),
    ]);
    const [life] = evolution.lives;
    expect(evolution.lives).toHaveLength(1);
    expect(stageOf(life, 1).step).toMatchObject({ kind: "held", reworded: false });
    expect(eventsOf(evolution, life!, 1).some(({ code }) => code === "reworded")).toBe(false);
  });

  it("paired with doubt stays apart, and both sides say what it perhaps is", () => {
    const drafts = named([of(text("1", "", FORCES)), of(text("1", "", WATCH))]);
    const pair = {
      ...compareDrafts(drafts[0]!.draft, drafts[1]!.draft).pairs[0]!,
      from: ["1"],
      to: ["1"],
      confidence: 0.6,
    };
    const { evolution } = traceEvolution(drafts, () => ({ pairs: [pair] }));
    expect(evolution?.lives).toHaveLength(2);
    const all = evolution!.lives.map((life) => eventsOf(evolution!, life, 1));
    expect(all.flat().filter(({ code }) => code === "perhaps")).toEqual([
      { code: "perhaps", places: ["1"], percent: 60 },
      { code: "perhaps", places: ["1"], percent: 60 },
    ]);
  });
});

it("a point without label and heading is called by its first words, never by its id", () => {
  const words = "The Parties, recalling what they undertook in spring, declare this.";
  const one = draft({ date: "2031-01-01", points: [point({ id: "p~3", text: words })] });
  const named = outlineOf(one).points[0];
  expect(named === undefined ? "" : placeName(named)).toBe("The Parties, recalling what they undertook…");
});

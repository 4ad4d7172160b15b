import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { example } from "../examples/load.ts";
import { treaty } from "../support/history.ts";
import type { Draft } from "../../src/core/text/draft.ts";
import { attempt, LivingTalks, PARTIES, type Attempt } from "./talks.ts";

type Pair = Readonly<Record<(typeof PARTIES)[number], Draft>>;

/**
 * After every act each delegation reads its own draft with the edits that it made or accepted, and nothing else; and a revision has the
 * number that it had, which papers that were sent out bear.
 */
function run(drafts: Pair, attempts: readonly Attempt[], done: Map<string, number>): void {
  const talks = new LivingTalks(drafts);
  let revisions = talks.revisions();
  for (const [at, drawn] of attempts.entries()) {
    talks.try(drawn);
    const now = talks.revisions();
    expect(now.slice(0, revisions.length), `${drawn.act} ${at}`).toEqual(revisions.slice(0, now.length));
    revisions = now;
    for (const party of PARTIES)
      expect([...talks.held(party)].toSorted(), `${drawn.act} ${at} ${party}`).toEqual(
        [...(talks.expected.get(party) ?? [])].toSorted(),
      );
  }
  for (const [kind, n] of talks.done) done.set(kind, (done.get(kind) ?? 0) + n);
}

describe("the living text", () => {
  const small: Pair = {
    KE: treaty({ "3": "Prisoners go home within seven days, all for all." }) as Draft,
    SO: treaty({
      "1": "Article 1 of the pact.",
      "3": "Prisoners shall go home within ten days, all for all.",
    }) as Draft,
  };

  test("gives each party its own draft with exactly the edits that it accepted", () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 6, maxLength: 24, size: "max" }), (attempts) =>
        run(small, attempts, done),
      ),
      { numRuns: 40 },
    );
    // Each was let in at all: of hundreds of seeds none shall draw fewer.
    for (const [kind, least] of [
      ["edit", 20],
      ["stance", 5],
      ["taken", 1],
      ["composite", 40],
      ["correction", 0],
      ["withdrawal", 0],
    ] as const)
      expect(done.get(kind) ?? 0, kind).toBeGreaterThan(least);
  });

  describe("of the drafts of Lake Irrin", () => {
    let real: Pair;
    beforeAll(async () => {
      const { drafts } = await example("lake-irrin");
      const of = (id: string) => drafts.find((each) => each.id === id)?.draft ?? expect.fail(id);
      real = { KE: of("ke-draft"), SO: of("so-counter") };
    });

    test("does so too", () => {
      fc.assert(
        fc.property(fc.array(attempt, { minLength: 4, maxLength: 14, size: "max" }), (attempts) =>
          run(real, attempts, new Map()),
        ),
        { numRuns: 5 },
      );
    });
  });
});

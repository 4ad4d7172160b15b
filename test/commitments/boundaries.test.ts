import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, followAnchor, runAgreement, type Closing } from "../../src/core/commitments/index.ts";
import { compareDrafts } from "../../src/core/text/compare.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { commitment, happened } from "./days.ts";

describe("the edges of windows", () => {
  const state = (close: Closing, on: string, zone = "UTC") => {
    const one = agreement({
      id: "edge",
      zone,
      inForce: { at: "2026-03-01" },
      commitments: [commitment("c", "obligation", happened("done"), { window: { due: { at: "2026-03-10" }, close } })],
    });
    return runAgreement(one, [{ id: "e", type: "done", on }], { asOf: "2026-03-20" }).answer.commitments[0]?.status;
  };
  test("before the day, through the day, at the instant", () => {
    expect(state("before", "2026-03-09T23:59:59Z")).toBe("fulfilled");
    expect(state("before", "2026-03-10T00:00:00Z")).toBe("violated");
    expect(state("throughDay", "2026-03-10T23:59:59Z")).toBe("fulfilled");
    expect(state("throughDay", "2026-03-11T00:00:00Z")).toBe("violated");
    expect(state("instant", "2026-03-10T00:00:00Z")).toBe("fulfilled");
    expect(state("instant", "2026-03-10T00:00:00.001Z")).toBe("violated");
  });
  test("a term to the instant is late by whole days of 24 hours, one of days by days", () => {
    const late = (close: Closing, on: string) => {
      const one = agreement({
        id: "edge",
        inForce: { at: "2026-03-01" },
        commitments: [
          commitment("c", "obligation", happened("done"), { window: { due: { at: "2026-03-10" }, close } }),
        ],
      });
      return runAgreement(one, [{ id: "e", type: "done", on }], { asOf: "2026-03-20" }).answer.commitments[0]?.daysLate;
    };
    expect(late("instant", "2026-03-10T00:00:00Z")).toBeNull();
    expect(late("instant", "2026-03-10T00:00:01Z")).toBe(0);
    expect(late("instant", "2026-03-10T23:59:59Z")).toBe(0);
    expect(late("instant", "2026-03-11T00:00:00Z")).toBe(1);
    expect(late("throughDay", "2026-03-11T00:00:00Z")).toBe(1);
  });
  test("days are counted in the zone of the agreement", () => {
    expect(state("throughDay", "2026-03-10T21:59:59Z", "Europe/Kyiv")).toBe("fulfilled");
    expect(state("throughDay", "2026-03-10T22:00:00Z", "Europe/Kyiv")).toBe("violated");
  });
});

describe("words followed through redlines", () => {
  const sentences = [
    "The fund pays at once.",
    "Сторони припиняють вогонь.",
    "Forces withdraw by 30 days.",
    "e\u0301 😀 stays.",
    "The council meets.",
  ];
  const drafts = fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  test("map to the same words, or report themselves lost", () => {
    let kept = 0;
    fc.assert(
      fc.property(drafts, drafts, fc.nat(3), fc.nat(3), (old, fresh, at, sentence) => {
        const of = (texts: readonly (readonly string[])[]) =>
          draft({
            language: "en",
            points: texts.map((parts, index) =>
              point({ id: String(index + 1), label: `${index + 1}.`, text: parts.join(" ") }),
            ),
          });
        const [from, to] = [of(old), of(fresh)];
        const source = from.points[at % from.points.length];
        const words = old[at % old.length]?.[sentence % (old[at % old.length]?.length ?? 1)] ?? "";
        if (source === undefined) return;
        const begin = source.text.indexOf(words);
        const anchor = { draft: "old", point: source.id, from: begin, to: begin + words.length, quote: words };
        const followed = followAnchor(anchor, compareDrafts(from, to), from, to, "new");
        if (!followed.kept) {
          expect(followed.anchor).toEqual(anchor);
          return;
        }
        kept++;
        const target = to.points.find((each) => each.id === followed.anchor.point);
        expect(target?.text.slice(followed.anchor.from, followed.anchor.to)).toBe(words);
      }),
      { numRuns: 40 },
    );
    expect(kept).toBeGreaterThan(0);
  });
});

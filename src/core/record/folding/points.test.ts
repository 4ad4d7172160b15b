import fc from "fast-check";
import { expect, test } from "vitest";
import { opened } from "../../../../test/support/history.ts";
import { draft, point } from "../../text/draft.ts";
import { fold, ProcessFold } from "../fold.ts";

const between = { between: ["KE", "SO"], notPart: ["CU"], declaredBy: "the chair", sources: [] };
/** What may be said about a point, by kind. */
const bodies: Readonly<Record<string, (at: string, on: string) => object>> = {
  note: () => ({ text: "x" }),
  mark: (_at, on) => ({ level: "agreed", on, ...between }),
  stance: () => ({ answer: "oppose", reason: "It binds our hands." }),
  proposal: () => ({ operation: "replace", text: "x" }),
  count: (at, on) => ({ agreed: 1, total: 3, on, ...between, open: Number(at) % 2 === 0 ? [at] : [at, "2"] }),
};

const note = (at: string) => ({ kind: "note", point: at });

test("points that are renumbered take along what was said, before and after, entry by entry as at once", () => {
  const order = fc.constantFrom("123", "213", "312", "12", "1234");
  const said = fc.record({
    kind: fc.constantFrom(...Object.keys(bodies)),
    point: fc.constantFrom("1", "2", "3", "4"),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(order, said, said, said), { maxLength: 25 }), (steps) => {
      const history = opened({ kind: "consensus" });
      for (const [at, step] of steps.entries()) {
        const on = `2031-03-${String(3 + at).padStart(2, "0")}`;
        if (typeof step === "string") {
          const words = step
            .split("")
            .map((from, to) => point({ id: String(to + 1), text: `Article ${from} of the treaty.` }));
          history.write("draft", { id: "d", party: "KE", draft: draft({ title: "Treaty", points: words }) }, { on });
        } else {
          const place = step.kind === "count" ? { draft: "d" } : { draft: "d", point: step.point };
          history.write(step.kind, { ...place, ...bodies[step.kind]?.(step.point, on) }, { on, party: "SO" });
        }
      }
      const going = new ProcessFold([]);
      for (const entry of history.entries) {
        going.append([entry]);
        going.state();
      }
      expect(going.state()).toEqual(fold(history.entries));
    }),
    {
      numRuns: Number(process.env["PARLEY_RUNS"] ?? 60),
      examples: [
        // Said of one article under two numbers, and under the first again.
        [[note("1"), "213", note("2"), "123", note("1")]],
        // One entry speaks of two points, which then change places.
        [[{ kind: "count", point: "3" }, "312", note("3")]],
        // A point that only an earlier count named as open.
        [["123", { kind: "count", point: "2" }, "1234", { kind: "count", point: "4" }]],
      ],
    },
  );
});

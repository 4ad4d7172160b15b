import fc from "fast-check";
import { expect, test } from "vitest";
import { withHolders } from "../apart.ts";
import { compile } from "../compile.ts";
import type { CompositeText } from "../composite.ts";
import { draft, point } from "../draft.ts";
import { reading } from "../reading.ts";

const outside = (text: CompositeText): string => text.map((part) => (typeof part === "string" ? part : "[…]")).join("");

test("law: no bracket cuts a number, whatever stands between its thousands", () => {
  const spaces = fc.constantFrom(" ", "\u00A0", "\u202F", "");
  const thousands = fc.integer({ min: 1, max: 99 });
  const hundreds = fc.constantFrom("000", "200", "250");
  const wordings = fc.constantFrom(
    (sum: string) => `The force has ${sum} observers in all.`,
    (sum: string) => `|= Class |= Number |\n| Personnel | ${sum} |`,
    (sum: string) => `Сили налічують ${sum} осіб.`,
  );
  fc.assert(
    fc.property(wordings, spaces, thousands, thousands, hundreds, hundreds, (say, space, a, b, c, d) => {
      const sums = [`${a}${space}${c}`, `${b}${space}${d}`] as const;
      fc.pre(sums[0] !== sums[1]);
      const drafts = sums.map((sum, index) => ({
        party: `P${index}`,
        draft: draft({ language: "en", points: [point({ id: "1", label: "1.", text: say(sum) })] }),
      }));
      const { composite } = compile(drafts);
      for (const [index, sum] of sums.entries()) {
        const read = reading(composite, `P${index}`);
        expect(read.ok && read.value.points[0]?.text).toBe(say(sum));
      }
      // What stands outside brackets holds no part of either number.
      for (const { text } of withHolders(composite).points) expect(outside(text)).not.toMatch(/\p{Nd}/u);
    }),
  );
});

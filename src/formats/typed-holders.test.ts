import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../core/text/compile.ts";
import { draft, point } from "../core/text/draft.ts";
import { reading } from "../core/text/reading.ts";
import { inEnglish } from "../words/english.ts";
import { layComposite, laidText } from "./docx/writing/composite-layout.ts";
import { exportFrame } from "./frame.ts";
import { writeCompositeHtml } from "./html/writing/composite.ts";

const parties = ["KV", "DR"];
const sign = fc.constantFrom(
  "{KV}",
  "{ dr }",
  "{KV, DR}",
  "{KV DR}",
  "{kv}][55 litres {DR}",
  "{}",
  "{none}",
  "{KV or DR}",
  "",
);
const words = fc.record({ sum: fc.constantFrom("30 litres", "55 litres", "٣٠ لتراً"), sign });

function composed(drawn: readonly { readonly sum: string; readonly sign: string }[]) {
  return compile(
    drawn.map(({ sum, sign: typed }, at) => ({
      party: parties[at] ?? "",
      draft: draft({
        language: "en",
        tabledBy: [parties[at] ?? ""],
        points: [point({ id: "1", label: "1.", text: `Each shall take no more than ${sum} ${typed} a day.` })],
      }),
    })),
  ).composite;
}

test("law: on paper no words pass for the sign of whose words these are: a note at the point names each", () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.tuple(words, words), fc.boolean(), (drawn, attributed) => {
      const composite = composed(drawn);
      const laid = layComposite(composite, { attributed, say: inEnglish });
      const notes = laid.filter(({ kind }) => kind === "note").map(laidText);
      const page = writeCompositeHtml(composite, exportFrame({ title: "T" }), { attributed });
      for (const { sign: typed } of drawn)
        for (const [shown, inner = ""] of typed.matchAll(/\{([^{}]*)\}/gu)) {
          const isSign =
            inner.trim() !== "" &&
            inner.split(/[\s,]+/u).every((each) => each === "" || parties.includes(each.toUpperCase()));
          expect(
            notes.some((note) => note.startsWith(`“${shown}” here is typed`)),
            shown,
          ).toBe(isSign);
          expect(page.includes(`“${shown}” here is typed`), shown).toBe(isSign);
          if (isSign) seen++;
        }
      // What names nobody stays so, and each draft is read back to the letter.
      if (!attributed) expect(notes.filter((note) => note.includes("typed by"))).toEqual([]);
      for (const [at, party] of parties.entries()) {
        const own = reading(composite, party);
        expect(own.ok && own.value.points[0]?.text).toBe(
          `Each shall take no more than ${drawn[at]?.sum} ${drawn[at]?.sign} a day.`,
        );
      }
    }),
    { numRuns: 80 },
  );
  expect(seen).toBeGreaterThan(20);
});

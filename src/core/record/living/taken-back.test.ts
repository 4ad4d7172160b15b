import fc from "fast-check";
import { expect, test } from "vitest";
import { begun, own, span } from "../../../../test/support/living.ts";
import { fold } from "../fold.ts";
import { takenBackAt } from "./taken-back.ts";

test("law: whatever was taken back is told with the number it had, where that number stands again or is not reached", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (steps) => {
      const { history, base } = begun();
      const first = fold(history.entries).texts.find(({ id }) => id === "text")!.versions.length;
      const alive = [{ id: base, word: "Article" }];
      const gone: { readonly id: string; readonly revision: number }[] = [];
      for (const [step, isWritten] of steps.entries()) {
        if (isWritten || alive.length === 1) {
          const [last, word] = [alive.at(-1)!, `Clause${step}`];
          const spans = [span("KE", last.word, word)];
          const body = { composite: "text", base: last.id, spans, for: ["KE"] };
          alive.push({ id: history.write("edit", body, own), word });
        } else {
          const { id: entry } = alive.pop()!;
          gone.push({ id: entry, revision: first + alive.length });
          history.write("correction", { entry, body: null, why: "a slip" }, own);
        }
      }
      const state = fold(history.entries);
      const text = state.texts.find(({ id }) => id === "text")!;
      expect(text.versions.length).toBe(first + alive.length - 1);
      for (const [at, version] of text.versions.entries()) {
        const last = at === text.versions.length - 1;
        const told = takenBackAt(text, version, history.entries, state.mended).map(({ revision }) => revision);
        const wanted = gone.map(({ revision }) => revision).filter((n) => n === at + 1 || (last && n > at + 1));
        expect(told.toSorted()).toEqual(wanted.toSorted());
      }
    }),
    { numRuns: 40 },
  );
});

import { describe, expect, test } from "vitest";
import { problemsOf, type Shape } from "../../../../core/common/shape.ts";
import { commitmentShape } from "../../../../core/commitments/index.ts";
import { en } from "../../../../words/english.ts";
import { caseOf, formOf, fresh, freshCase } from "./form-of.ts";
import { valueWords } from "./words.ts";

/** Every shape in the declaration of a commitment, with the name of its field. */
function* shapes(name: string, shape: Shape<unknown>, seen = new Set<unknown>()): Generator<[string, Shape<unknown>]> {
  yield [name, shape];
  const form = formOf(shape);
  const inner = form.kind === "list" ? form.of : form;
  if (seen.has(inner)) return;
  seen.add(inner);
  if (form.kind === "list") yield* shapes(name, form.of, seen);
  const parts = form.kind === "object" ? form.fields : form.kind === "choice" ? form.cases : [];
  for (const [field, of] of parts) yield* shapes(field, of, seen);
}

describe("the form of a commitment", () => {
  const all = [...shapes("", commitmentShape)];
  test("has a name for every field, case and word of the declaration", () => {
    const words = new Set([...Object.keys(valueWords(en)), "<=", ">=", "=", "!=", "in"]);
    // Not for a person to write: the name, and what a proposal rests on.
    const fixed = new Set(["", "id", "anchors", "confidence", "confirmedBy"]);
    const anchored = new Set(["draft", "point", "quote", "paraphrase", "prefix"]);
    for (const [name, shape] of all) {
      if (!fixed.has(name) && !anchored.has(name)) expect(Object.keys(en.commitments.editor.fields)).toContain(name);
      const form = formOf(shape);
      if (form.kind === "word")
        for (const word of form.words) expect([name, word, words.has(word)]).toEqual([name, word, true]);
    }
    expect(all.length).toBeGreaterThan(120);
  });
  test("begins with values of the right kind: what is wrong with them is only what a person must still say", () => {
    for (const [name, shape] of all) {
      const form = formOf(shape);
      const begun =
        form.kind === "choice" ? [...form.cases.keys()].map((key) => freshCase(form.cases, key)) : [fresh(shape)];
      for (const value of begun)
        for (const { said } of problemsOf(value, shape)) {
          expect([name, said.code]).toEqual([name, "expected"]);
          expect(JSON.stringify(said.facts)).toMatch(/wanted\.(?:name|minor-units|line|words)|""/u);
        }
    }
  });
  test("tells cases apart by the field that names them", () => {
    const form = formOf(commitmentShape);
    const act = form.kind === "object" ? form.fields.get("act") : undefined;
    const stated = act === undefined ? null : formOf(act);
    const when = stated?.kind === "object" ? stated.fields.get("when") : undefined;
    const condition = when === undefined ? null : formOf(when);
    expect(condition?.kind).toBe("choice");
    if (condition?.kind === "choice") {
      expect(caseOf(condition.cases, { atLeast: 1, of: [] })).toBe("atLeast");
      expect(fresh(when!)).toEqual({ happened: { type: "" } });
    }
  });
});

import fc from "fast-check";
import type { Shape } from "../../src/core/common/shape.ts";

const plain = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\s+/gu, " ").trim() || "x")
  .filter((text) => !text.includes("\u0000") && !text.startsWith("\uFEFF"));
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u).filter((text) => !(text in Object.prototype));

/** Any value of a shape; texts without white space at their ends, which tables that people type do not keep. */
export function anyOf(shape: Shape<unknown>): fc.Arbitrary<unknown> {
  const value = anyForm(shape);
  const nullable = shape.nullable ? fc.option(value, { nil: null }) : value;
  return shape.optional ? fc.option(nullable, { nil: undefined }) : nullable;
}

function anyForm({ form }: Shape<unknown>): fc.Arbitrary<unknown> {
  switch (form?.kind) {
    case "word":
      return fc.constantFrom(...form.words);
    case "list":
      // What stands within itself ends at once.
      if (form.of.form?.kind === "lazy") return fc.constant([]);
      return fc.array(anyOf(form.of), { minLength: Math.max(1, form.least), maxLength: 3 });
    case "choice":
      return fc.oneof(...[...form.cases.values()].map(anyOf));
    case "record":
      return fc.dictionary(word, anyOf(form.of), { maxKeys: 3 });
    case "object":
      return fc
        .record(Object.fromEntries([...form.fields].map(([name, shape]) => [name, anyOf(shape)])))
        .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
    case "number":
      return fc.integer({ min: Math.max(form.least, -1e6), max: Math.min(form.most, 1e6) });
    case "flag":
      return fc.boolean();
    case "date":
    case "moment":
      return fc.constantFrom("2031-02-03", "2030-12-31");
    case "decimal":
      return fc.nat({ max: 1e9 }).map(String);
    case "name":
      return word;
    default:
      return plain;
  }
}

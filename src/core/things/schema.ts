import type { Form, Shape } from "../common/shape.ts";

/** A part of a JSON Schema (2020-12), as OpenAPI 3.1 has it. */
export type Schema = { readonly [keyword: string]: unknown };

const TEXTS: Readonly<Record<string, Schema>> = {
  text: {},
  words: { pattern: "\\S" },
  line: { maxLength: 500 },
  name: { minLength: 1, maxLength: 200 },
  date: { description: "A day, month or year: 2031-03-04, 2031-03 or 2031" },
  moment: { description: "A day or an instant" },
  decimal: { description: 'A number as text, such as "12.5"' },
};

/** The schema of the values of a shape. */
export function schemaOf({ form, nullable, refers }: Shape<unknown>): Schema {
  const schema = form === undefined ? {} : formSchema(form);
  const said = refers === undefined || refers.to === "self" ? schema : { ...schema, "x-names": refers.to };
  return nullable ? { anyOf: [said, { type: "null" }] } : said;
}

function formSchema(form: Form): Schema {
  switch (form.kind) {
    case "flag":
      return { type: "boolean" };
    case "number":
      return numberSchema(form);
    case "pattern":
      return { type: "string", pattern: form.pattern.source };
    case "word":
      return { type: "string", enum: form.words };
    case "list":
      return { type: "array", items: schemaOf(form.of), ...(form.least === 0 ? {} : { minItems: form.least }) };
    case "record":
      return { type: "object", additionalProperties: schemaOf(form.of) };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries([...form.fields].map(([name, shape]) => [name, schemaOf(shape)])),
        required: [...form.fields].flatMap(([name, shape]) => (shape.optional ? [] : [name])),
        additionalProperties: false,
      };
    case "choice":
      return { anyOf: [...form.cases.values()].map(schemaOf) };
    case "lazy":
      // What names itself has no end here; its check is that of the record.
      return {};
    default:
      return { type: "string", ...TEXTS[form.kind] };
  }
}

function numberSchema({ whole, least, most }: Extract<Form, { readonly kind: "number" }>): Schema {
  const number = {
    type: "integer",
    ...(Number.isFinite(least) ? { minimum: least } : {}),
    ...(Number.isFinite(most) && most !== Number.MAX_SAFE_INTEGER ? { maximum: most } : {}),
  };
  // Entries hold whole numbers only, so that every machine hashes them alike.
  const fraction = { type: "object", properties: { decimal: { type: "string" } }, required: ["decimal"] };
  return whole ? number : { anyOf: [number, fraction] };
}

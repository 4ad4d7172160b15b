import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyOf } from "../../../test/support/things.ts";
import { kinds } from "../record/parts.ts";
import { schemaOf, type Schema } from "./schema.ts";

/** Whether a value has a schema, as far as ours go. */
function fits(value: unknown, schema: Schema): boolean {
  const {
    anyOf: several,
    type,
    properties = {},
    required = [],
    items,
    additionalProperties,
    enum: words,
  } = schema as {
    readonly anyOf?: readonly Schema[];
    readonly type?: string;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly items?: Schema;
    readonly additionalProperties?: boolean | Schema;
    readonly enum?: readonly unknown[];
  };
  if (several !== undefined) return several.some((each) => fits(value, each));
  if (words !== undefined) return words.includes(value);
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value) && value.every((item) => fits(item, items ?? {}));
  if (type === "integer") return Number.isInteger(value);
  if (type !== "object") return type === undefined || typeof value === type;
  if (typeof value !== "object" || value === null || required.some((name) => !Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, each]) => {
    const own = properties[name] ?? additionalProperties;
    return own !== undefined && own !== false && (own === true || fits(each, own));
  });
}

describe.each([...kinds.values()].map(({ name, body }) => [name, body] as const))("the schema of %s", (_name, body) => {
  test("takes what the shape takes, and no further field", () => {
    const schema = schemaOf(body);
    fc.assert(
      fc.property(anyOf(body), (value) => {
        expect(fits(value, schema)).toBe(true);
        expect(fits({ ...(value as object), "no such field": 1 }, schema)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
});

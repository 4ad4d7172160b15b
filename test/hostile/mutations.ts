import type { Json, JsonObject } from "../../src/core/common/json.ts";

/** Values that stand where another was expected. */
const strangers: readonly Json[] = [
  null,
  true,
  7,
  -1,
  Number.MAX_SAFE_INTEGER,
  "",
  "x",
  "__proto__",
  "constructor",
  "2031-99-99",
  "\u202eслово\u0301كلمة",
  "ж".repeat(20_000),
  [],
  [null],
  ["x"],
  {},
  { bogus: 1 },
  { decimal: "0.5" },
  nested(60),
];

function nested(depth: number): Json {
  let value: Json = "x";
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { not: value };
  return value;
}

/** A change of a body, and what it is called. */
export interface Mutation {
  readonly what: string;
  readonly body: JsonObject;
}

/** A body with something wrong in one place: a field deleted, added, or replaced by a stranger; every place has its turn. */
export function* mutationsOf(body: JsonObject): Generator<Mutation> {
  for (const { what, value } of mutated(body, "")) if (isObject(value)) yield { what, body: value };
}

function* mutated(value: Json, place: string): Generator<{ readonly what: string; readonly value: Json }> {
  for (const [at, stranger] of strangers.entries()) yield { what: `${place} := stranger ${at}`, value: stranger };
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    yield { what: `${place} twice`, value: [...list, ...list] };
    // The first and the last tell what those between would.
    for (const at of new Set([0, list.length - 1]))
      for (const part of at in list ? mutated(list[at] ?? null, `${place}[${at}]`) : [])
        yield { what: part.what, value: list.with(at, part.value) };
  } else if (isObject(value)) {
    yield { what: `${place} with a field more`, value: { ...value, bogus: 1 } };
    yield { what: `${place} with __proto__`, value: JSON.parse(`{"__proto__":{"id":"x"}}`) as Json };
    for (const key of Object.keys(value)) {
      const { [key]: own, ...rest } = value;
      yield { what: `${place}.${key} deleted`, value: rest };
      for (const part of mutated(own ?? null, `${place}.${key}`))
        yield { what: part.what, value: { ...rest, [key]: part.value } };
    }
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readBargainJson } from "./bargain-json.ts";
import { readConflictJson } from "./conflict-json.ts";
import { keyGivenTwice, parseJsonOnce } from "./json-keys.ts";

const name = fc.oneof(fc.string(), fc.constantFrom("parties", "вага", "وزن", 'a"b', "\\", "{", ":", "[]"));

test("JSON as it is written names no field twice", () => {
  fc.assert(fc.property(fc.json({ stringUnit: "binary" }), (text) => keyGivenTwice(text) === null));
});

test("a field named twice in one object is told with its line, however deep and however its name is written", () => {
  fc.assert(
    fc.property(name, name, fc.jsonValue(), fc.integer({ min: 0, max: 5 }), (key, other, value, deep) => {
      const escaped = `"${Array.from(key)
        .map((sign) =>
          sign < "a" || sign > "z" ? JSON.stringify(sign).slice(1, -1) : `\\u00${sign.charCodeAt(0).toString(16)}`,
        )
        .join("")}"`;
      const whole = JSON.stringify(value);
      const inner = `{${JSON.stringify(key)}: ${whole},\n${escaped}: [${JSON.stringify(other)}]}`;
      const text = `${'{"x": ['.repeat(deep)}${inner}${"]}".repeat(deep)}`;
      expect(keyGivenTwice(text)).toEqual({ key, line: 2 });
      expect(parseJsonOnce(text)).toMatchObject({ ok: false, failure: { place: "line 2" } });
    }),
  );
});

test("a bargaining problem and a model of conflict with a field twice are refused, the field named", () => {
  const problem = '{"parties": ["KE"],\n "parties": ["SO"], "issues": []}';
  for (const read of [readBargainJson(problem), readConflictJson(`{"states": [], "states": [],${problem.slice(1)}`)])
    expect(read).toMatchObject({ ok: false, failure: { code: "field-fault.given-twice" } });
  expect(readBargainJson("\u{FEFF}" + problem)).toMatchObject({ failure: { place: "line 2" } });
});

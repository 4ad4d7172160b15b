import type { Json } from "../core/common/json.ts";
import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { parseJson } from "./draft-json.ts";

/** Parses JSON in which no object names a field twice: the last would stand in silence, and what is meant nobody knows. */
export function parseJsonOnce(source: string): Result<Json> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const twice = keyGivenTwice(source);
  return twice === null
    ? ok(parsed.value)
    : failed(said("field-fault.given-twice", { name: twice.key }), { place: `line ${twice.line}` });
}

/** The first key that its object already has, and the line of its second naming; the text is JSON. */
export function keyGivenTwice(source: string): { readonly key: string; readonly line: number } | null {
  const open: (Set<string> | null)[] = [];
  let last: { readonly text: string; readonly at: number } | null = null;
  for (const { 0: token, index } of source.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/gsu)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":" && last !== null) {
      const key = JSON.parse(last.text) as string;
      const keys = open.at(-1);
      if (keys?.has(key) === true) return { key, line: source.slice(0, last.at).split("\n").length };
      keys?.add(key);
    }
    last = token.startsWith('"') ? { text: token, at: index } : null;
  }
  return null;
}

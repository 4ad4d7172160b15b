import { failed, ok, type Result } from "./result.ts";
import { said, type Said } from "./said.ts";

// In a regular expression with the flag u, a whole pair is one character: what is left are halves.
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Deepest nesting of a value that is written canonically; deeper ones are hostile or broken. */
const MAX_NESTING = 100;

/**
 * Canonical JSON (RFC 8785), the form that hashes are taken of: names sorted by UTF-16 units, no white space. Narrower than
 * the RFC: numbers are safe integers (write decimals as strings), U+0000, lone surrogates and `undefined` are refused.
 */
export function canonicalJson(value: unknown): Result<string> {
  const refusal = new Refusal();
  const text = write(value, "", 0, refusal);
  return refusal.first === null ? ok(text) : failed(refusal.first, { place: refusal.place });
}

/** The canonical text of a value of our own making; throws where `canonicalJson` refuses. */
export function canonical(value: unknown): string {
  const text = canonicalJson(value);
  if (!text.ok) throw new RangeError(`${text.failure.place ?? ""}: ${text.failure.code}`);
  return text.value;
}

/** The first thing that could not be written, and where. */
class Refusal {
  first: Said | null = null;
  place = "";

  note(place: string, what: Said): string {
    if (this.first === null) [this.place, this.first] = [place, what];
    return "null";
  }
}

function write(value: unknown, place: string, depth: number, refusal: Refusal): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return writeText(value, place, refusal);
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return Object.is(value, -0) ? "0" : String(value);
    return refusal.note(place, said("not-canonical.number"));
  }
  if (typeof value !== "object") return refusal.note(place, said("not-canonical.kind", { kind: typeof value }));
  if (depth >= MAX_NESTING) return refusal.note(place, said("not-canonical.deep", { most: MAX_NESTING }));
  if (Array.isArray(value)) {
    let text = "[";
    for (let at = 0; at < value.length; at++)
      text += `${at === 0 ? "" : ","}${write(value[at], `${place}[${at}]`, depth + 1, refusal)}`;
    return `${text}]`;
  }
  let text = "{";
  // The default order of sort() is that of UTF-16 units, as the RFC asks.
  for (const name of Object.keys(value).sort()) {
    const field = (value as Readonly<Record<string, unknown>>)[name];
    const at = place === "" ? name : `${place}.${name}`;
    text += `${text === "{" ? "" : ","}${writeText(name, at, refusal)}:${write(field, at, depth + 1, refusal)}`;
  }
  return `${text}}`;
}

// JSON.stringify escapes exactly what RFC 8785 escapes once lone surrogates are out of the way.
function writeText(text: string, place: string, refusal: Refusal): string {
  if (text.includes("\u0000")) return refusal.note(place, said("not-canonical.nul"));
  if (LONE_SURROGATE.test(text)) return refusal.note(place, said("not-canonical.half"));
  return JSON.stringify(text);
}

import { likeness } from "./account.ts";
import { bearingOf, type Bearing } from "./bearing.ts";
import type { Asserted } from "./statement.ts";
import type { Unit, Units } from "./units.ts";

/** "There is no … in the treaty", "the treaty does not contain", "has no", "says nothing of". */
const LACKS =
  /^\s*there (?:is|are|was|were) (?:no|nothing)\b|\b(?:does|do|did) not (?:contain|include|mention|provide for|speak of|have|regulate)\b|\b(?:contain|include|mention|ha[sd]|have|say|said)\w* (?:no|nothing)\b|\b(?:omits|lacks|leaves out|is silent on)\b/iu;

const VERBS =
  /^(?:contain|includ|mention|provid|speak|regulat|omit|lack|leav|silent|article|clause|provision|rule)\w*$/u;

/**
 * What bears out that a text says nothing of something: that it stands elsewhere on record, in another text or in what somebody asked
 * for, and nothing of that text, struck words left out, has a word for it. Null where a statement says no such thing, or where it is
 * not so plain.
 */
export function absentFrom(asserted: Asserted, units: Units): readonly Bearing[] | null {
  const { drafts, text, content, parsed, values, days } = asserted;
  const [draft] = drafts;
  if (draft === undefined || !LACKS.test(text) || values.length > 0 || days.length > 0) return null;
  const words = content.map((at) => parsed.tokens[at]?.lower ?? "").filter((word) => !VERBS.test(word));
  const isOf = (unit: Unit): boolean => unit.kind === "point" && unit.draft === draft;
  const own = units.all.filter((unit) => isOf(unit) && !unit.struck);
  // All that is said to be absent, or its first word where others only say which: neither is to stand there in any form.
  const [head = ""] = words;
  if (head === "" || own.length === 0 || own.some((unit) => !unit.read || holds(unit, head))) return null;
  const elsewhere = units.all.filter((unit) => unit.read && !isOf(unit) && words.every((word) => holds(unit, word)));
  return elsewhere.length === 0
    ? null
    : elsewhere
        .slice(0, 3)
        .map((unit) => ({ ...bearingOf(asserted, unit, units), unit, missing: [], unaccounted: [] }));
}

function holds(unit: Unit, word: string): boolean {
  return unit
    .parsed()
    .tokens.some(({ kind, lower }) => kind === "word" && /^(?:same|wider|narrower)$/u.test(likeness(word, lower)));
}

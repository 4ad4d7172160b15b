import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { Alternative, CompositeText } from "../composite.ts";
import { applyToText } from "./bracketed.ts";
import { byCell } from "./cells.ts";
import { bySharing } from "./sharing.ts";
import { joinedNear } from "./near-brackets.ts";
import { heldBy, isUnnamed, joinTexts, settled, wordsFirst } from "./slots.ts";
import type { Span, Whose } from "./span.ts";

/**
 * A bracketed text with spans put in. `holders` are all whose words it holds; where `for` names some of them, the others keep
 * theirs, in brackets. Each party that is named reads what the spans say, everybody else what they read before.
 */
export function changedText(
  text: CompositeText,
  spans: readonly Span[],
  prefix: "h" | "s",
  holders: readonly string[],
  { for: only, asBefore, asInVersion3 = false, asInVersion4 = false }: Whose = {},
): Result<CompositeText> {
  if (spans.length === 0) return ok(text);
  if (asBefore === true) return changedAsBefore(text, spans, prefix, holders, only);
  // Who has no words here changes none, but where it takes the point up with words of its own.
  const all = [...new Set([...holders, ...spans.map(({ as }) => as)])];
  const change = all.filter((party) => only === undefined || only.includes(party));
  const keep = holders.filter((party) => !change.includes(party));
  const whole = applyToText(text, spans, prefix);
  if (!whole.ok || change.length === 0) return whole.ok ? ok(text) : whole;
  const [first, ...others] = bySharing(text, spans, prefix, { parties: change, asInVersion3 });
  const fork: typeof forked = asInVersion3
    ? forked
    : (was, is, keeps, changes) => forkedByCell(was, is, keeps, changes, asInVersion4);
  const changed = (of: readonly Span[]) => (of.length === 0 ? ok(text) : applyToText(text, of, prefix));
  let now = changed(first?.spans ?? []);
  // What each reads is put in by itself: those of a group read the same of the spans.
  const isOfBefore = asInVersion3 || asInVersion4;
  const heard = [...keep];
  let doing = first?.parties ?? [];
  if (now.ok && keep.length > 0) now = fork(text, now.value, keep, doing);
  for (const group of others) {
    const next = changed(group.spans);
    if (!now.ok || !next.ok) return now.ok ? next : now;
    heard.push(...doing);
    doing = group.parties;
    // In edits of before, alternatives that were made already named those who came later too: what is on record says so.
    now = fork(now.value, next.value, isOfBefore ? heard : [...heard], doing);
  }
  if (!now.ok) return now;
  const done = settled(now.value, all);
  return ok(isOfBefore ? done : joinedNear(done, text, all));
}

/** As edits were read before they minded the edges of alternatives: what is on record says what it said then. */
function changedAsBefore(
  text: CompositeText,
  spans: readonly Span[],
  prefix: "h" | "s",
  holders: readonly string[],
  only?: readonly string[],
): Result<CompositeText> {
  const shared = applyToText(text, spans, prefix);
  if (!shared.ok) return shared;
  if (only === undefined) return ok(settled(shared.value, holders));
  const change = only.filter((party) => holders.includes(party) || spans.some(({ as }) => as === party));
  const keep = holders.filter((party) => !only.includes(party));
  if (keep.length === 0) return ok(settled(shared.value, [...holders, ...change]));
  return change.length === 0 ? ok(text) : forked(text, shared.value, keep, change);
}

/** The same, of a text with tables cell by cell: a bracket over the edge of one would take the rows apart. */
function forkedByCell(
  old: CompositeText,
  now: CompositeText,
  keep: readonly string[],
  change: readonly string[],
  asInVersion4: boolean,
): Result<CompositeText> {
  let text: CompositeText = [];
  for (const pair of asInVersion4
    ? byCell({ text: old }, { text: now })
    : byCell({ text: old, by: keep }, { text: now, by: change })) {
    const next = pair.rows
      ? inBrackets({ before: [], was: pair.old, is: pair.now, after: [] }, keep, change, asInVersion4)
      : forked(pair.old, pair.now, keep, change, asInVersion4);
    if (!next.ok) return next;
    text = joinTexts(text, next.value);
  }
  return ok(settled(text, [...keep, ...change]));
}

/** Words that some read as they were and others as they are now: what both read alike stands outside brackets. */
export function forked(
  old: CompositeText,
  now: CompositeText,
  keep: readonly string[],
  change: readonly string[],
  asInVersion4 = true,
): Result<CompositeText> {
  const found = apart(old, now);
  return found.was.length === 0 && found.is.length === 0 ? ok(old) : inBrackets(found, keep, change, asInVersion4);
}

function inBrackets(
  { before, was, is, after }: ReturnType<typeof apart>,
  keep: readonly string[],
  change: readonly string[],
  asInVersion4: boolean,
): Result<CompositeText> {
  if (isUnnamed(was) || isUnnamed(is)) return failed(said("brackets-unnamed"));
  // Who had no words there has none now and stands in no alternative; who took words out asks for none.
  const of = (text: CompositeText, parties: readonly string[]) =>
    alternativesOf(heldBy(text, parties), parties, asInVersion4);
  const kept = of(was, keep).filter(({ text }) => text.length > 0);
  const alternatives = [...kept, ...of(is, change)];
  const all = [...keep, ...change];
  const middle = settled([{ alternatives: alternatives.toSorted(wordsFirst) }], all);
  // Beside brackets that were there already they are one, in which the same words may stand twice.
  return ok(settled([middle, after].reduce(joinTexts, before), all));
}

/** What parties hold, each in one alternative; who has no words there stands in none (in edits of before, in one around those of others). */
function alternativesOf(
  text: CompositeText,
  parties: readonly string[],
  asInVersion4: boolean,
): readonly Alternative[] {
  const [only] = text;
  const inside = text.length === 1 && only !== undefined && typeof only !== "string" ? only.alternatives : null;
  if (inside !== null && !asInVersion4) return inside;
  return inside !== null && parties.every((party) => inside.some((each) => each.parties.includes(party)))
    ? inside
    : [{ parties, text }];
}

/** What two texts have in common at their ends, and what lies between. Words are not cut, and no slot is. */
function apart(old: CompositeText, now: CompositeText) {
  let start = 0;
  while (start < old.length && start < now.length && isSame(old[start], now[start])) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    isSame(old[old.length - 1 - end], now[now.length - 1 - end])
  )
    end++;
  const [was, is] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const lead = sameStart(was[0], is[0]);
  const [wasRest, isRest] = [withoutStart(was, lead), withoutStart(is, lead)];
  const trail = sameEnd(wasRest.at(-1), isRest.at(-1));
  return {
    before: joinTexts(
      old.slice(0, start),
      wordsOnly(was[0], (words) => words.slice(0, lead)),
    ),
    was: withoutEnd(wasRest, trail),
    is: withoutEnd(isRest, trail),
    after: joinTexts(
      wordsOnly(wasRest.at(-1), (words) => words.slice(words.length - trail)),
      old.slice(old.length - end),
    ),
  };
}

type Part = CompositeText[number];

function isSame(one: Part | undefined, other: Part | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function wordsOnly(part: Part | undefined, cut: (words: string) => string): CompositeText {
  const words = typeof part === "string" ? cut(part) : "";
  return words === "" ? [] : [words];
}

function withoutStart(text: CompositeText, length: number): CompositeText {
  return length === 0 ? text : [...wordsOnly(text[0], (words) => words.slice(length)), ...text.slice(1)];
}

function withoutEnd(text: CompositeText, length: number): CompositeText {
  if (length === 0) return text;
  return [...text.slice(0, -1), ...wordsOnly(text.at(-1), (words) => words.slice(0, words.length - length))];
}

function sameStart(one: Part | undefined, other: Part | undefined): number {
  if (typeof one !== "string" || typeof other !== "string") return 0;
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  while (length > 0 && (cutsWord(one, length) || cutsWord(other, length))) length--;
  return length;
}

function sameEnd(one: Part | undefined, other: Part | undefined): number {
  if (typeof one !== "string" || typeof other !== "string") return 0;
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  while (length > 0 && (cutsWord(one, one.length - length) || cutsWord(other, other.length - length))) length--;
  return length;
}

/** Whether a word, or what is one sign to its reader, goes on over a place of a text. */
function cutsWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [before, after] = [text.slice(0, at).slice(-2), text.slice(at, at + 2)];
  if (/[\uD800-\uDBFF]$/u.test(before) || /^[\p{M}\u200D\uDC00-\uDFFF]/u.test(after) || before.endsWith("\u200D"))
    return true;
  return /[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after);
}

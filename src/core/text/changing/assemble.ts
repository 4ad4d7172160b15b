import { append } from "../../common/append.ts";
import type { Change } from "../change.ts";
import type { Hunk } from "./hunks.ts";
import { judgePair } from "./judge.ts";
import { formal, substance, unclassified, type Verdict } from "./verdict.ts";
import { pairingCost, sameBase } from "./likeness.ts";
import { isPresentDuty } from "./near.ts";
import { judgeReplaced } from "./replaced.ts";
import { judgeOneSided, type UnitRange } from "./runs.ts";
import { speaks, type Comparison, type Side } from "./side.ts";
import { alignHunk, type Step } from "./steps.ts";
import type { Unit } from "./unit.ts";

/** A verdict on units of both sides. */
export interface Finding {
  readonly verdict: Verdict;
  readonly old: UnitRange;
  readonly new: UnitRange;
  /** True for forms that follow from a change beside them: "does not apply" → "applies". */
  readonly follows?: true;
  readonly articleOnly?: true;
  /** True for white space before the unit at `old.from` and `new.from`. */
  readonly spacing?: true;
}

/** Takes a hunk apart into findings, in order. */
export function findingsIn(c: Comparison, hunk: Hunk): readonly Finding[] {
  const steps = alignHunk(hunk, c.old.units, c.new.units, (a, b) => pairingCost(a, b, c.table));
  if (!steps) return replacedWhole(hunk);
  const findings: Finding[] = [];
  let block: Step[] = [];
  let place = { old: hunk.oldFrom, new: hunk.newFrom };
  let blockPlace = place;
  for (const step of steps) {
    const unchanged = isUnchanged(c.old.units[step.old], c.new.units[step.new]);
    if (unchanged) {
      append(findings, findingsOfBlock(c, block, blockPlace));
      if (block.length === 0) append(findings, spacingBefore(c, step));
      block = [];
    } else block.push(step);
    place = { old: step.old >= 0 ? step.old + 1 : place.old, new: step.new >= 0 ? step.new + 1 : place.new };
    if (unchanged) blockPlace = place;
  }
  append(findings, findingsOfBlock(c, block, blockPlace));
  return findings;
}

/** White space that differs before an unchanged unit whose neighbour is unchanged too. */
function spacingBefore(c: Comparison, step: Step): readonly Finding[] {
  const before = c.old.text.slice(c.old.units[step.old - 1]?.to ?? 0, c.old.units[step.old]?.from);
  const after = c.new.text.slice(c.new.units[step.new - 1]?.to ?? 0, c.new.units[step.new]?.from);
  if (before === after || /\S/u.test(before + after)) return [];
  const old = { from: step.old, to: step.old };
  return [{ verdict: formal("punctuation"), old, new: { from: step.new, to: step.new }, spacing: true }];
}

function isUnchanged(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && b !== undefined && a.key === b.key && a.surface === b.surface;
}

/** A passage too long to look into: all of it went, all of it came. */
function replacedWhole(hunk: Hunk): readonly Finding[] {
  return [
    {
      verdict: substance("deletion"),
      old: { from: hunk.oldFrom, to: hunk.oldTo },
      new: { from: hunk.newFrom, to: hunk.newFrom },
    },
    {
      verdict: substance("addition"),
      old: { from: hunk.oldTo, to: hunk.oldTo },
      new: { from: hunk.newFrom, to: hunk.newTo },
    },
  ];
}

interface Place {
  readonly old: number;
  readonly new: number;
}

/** Steps without an unchanged unit between them: pairs that speak for themselves, and the runs between those. */
function findingsOfBlock(c: Comparison, block: readonly Step[], place: Place): readonly Finding[] {
  const findings: Finding[] = [];
  let run: Step[] = [];
  let at = place;
  let runPlace = place;
  const close = () => {
    if (run.length > 0) append(findings, findingsOfRun(c, run, runPlace));
    run = [];
  };
  for (const [index, step] of block.entries()) {
    const next = { old: step.old >= 0 ? step.old + 1 : at.old, new: step.new >= 0 ? step.new + 1 : at.new };
    const verdict = step.old >= 0 && step.new >= 0 ? judgePair(c, step.old, step.new) : null;
    const yields = verdict?.kind === "article" && index + 1 < block.length && looseAfter(c, block, index + 1);
    if (verdict && !yields) {
      close();
      findings.push(pairFinding(c, step, verdict));
      runPlace = next;
    } else run.push(step);
    at = next;
  }
  close();
  return absorb(c, findings);
}

function pairFinding(c: Comparison, step: Step, verdict: Verdict): Finding {
  const a = c.old.units[step.old];
  const b = c.new.units[step.new];
  const base = { verdict, old: { from: step.old, to: step.old + 1 }, new: { from: step.new, to: step.new + 1 } };
  return a && b && verdict.class !== "formal" && a.role !== "actor" && sameBase(a, b, c.table)
    ? { ...base, follows: true }
    : base;
}

/** True where the word after an article changed too, so that the article goes with it. */
function looseAfter(c: Comparison, block: readonly Step[], index: number): boolean {
  const step = block[index];
  if (!step) return false;
  if (step.old < 0 || step.new < 0) return true;
  return judgePair(c, step.old, step.new) === null;
}

function findingsOfRun(c: Comparison, run: readonly Step[], place: Place): readonly Finding[] {
  const old = rangeOf(
    run.map((step) => step.old),
    place.old,
  );
  const next = rangeOf(
    run.map((step) => step.new),
    place.new,
  );
  if (old.to === old.from) return oneSided(c, c.new, next, place.old);
  if (next.to === next.from) return oneSided(c, c.old, old, place.new);
  return [{ verdict: judgeReplaced(c, old, next), old, new: next }];
}

function rangeOf(indices: readonly number[], place: number): UnitRange {
  const present = indices.filter((index) => index >= 0);
  const first = present[0];
  return first === undefined ? { from: place, to: place } : { from: first, to: first + present.length };
}

const splitRoles = new Set(["modality", "negation"]);

/** Added or dropped words; "shall not" is a modal and a negation. */
function oneSided(c: Comparison, side: Side, range: UnitRange, otherAt: number): readonly Finding[] {
  const other = { from: otherAt, to: otherAt };
  const finding = (judged: UnitRange): Finding => {
    const part = trimmed(side, judged);
    const base = {
      verdict: judgeOneSided(c, side, judged),
      old: side === c.old ? part : other,
      new: side === c.new ? part : other,
    };
    return side.units.slice(part.from, part.to).every((unit) => unit.role === "article")
      ? { ...base, articleOnly: true }
      : base;
  };
  const units = side.units.slice(range.from, range.to);
  if (units.length > 1 && units.every((unit) => unit.role !== undefined && splitRoles.has(unit.role))) {
    return units.map((_, index) => finding({ from: range.from + index, to: range.from + index + 1 }));
  }
  return [finding(range)];
}

/** Without the signs around the words. */
function trimmed(side: Side, range: UnitRange): UnitRange {
  let { from, to } = range;
  if (!side.units.slice(from, to).some(speaks)) return range;
  while (from < to && side.units[from]?.type === "sign") from++;
  while (to > from && side.units[to - 1]?.type === "sign") to--;
  return { from, to };
}

/** Lets forms and articles go with the change they follow from. */
function absorb(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const out: Finding[] = [];
  for (const finding of findings) {
    const before = out.at(-1);
    if (
      before &&
      finding.follows &&
      /^(?:negation|modality|tense)$/u.test(before.verdict.kind) &&
      (before.verdict.class === "substance" || isOneDuty(c, before, finding))
    ) {
      const joined = joinFindings(before, finding, before.verdict);
      out[out.length - 1] = isOneDuty(c, before, finding) ? { ...joined, verdict: unclassified("modality") } : joined;
    } else if (
      before?.articleOnly &&
      finding.verdict.class !== "formal" &&
      finding.verdict.kind !== "article" &&
      !isNumber(c, finding)
    ) {
      out[out.length - 1] = joinFindings(before, finding, finding.verdict);
    } else out.push(finding);
  }
  return out;
}

/** "shall grant" and "grants", told as one. */
function isOneDuty(c: Comparison, one: Finding, other: Finding): boolean {
  const [old, next] = [span(one.old, other.old), span(one.new, other.new)];
  return isPresentDuty(c.old.units.slice(old.from, old.to), c.new.units.slice(next.from, next.to), c.table);
}

function isNumber(c: Comparison, finding: Finding): boolean {
  const first = c.new.units[finding.new.from];
  return finding.new.to > finding.new.from && (first?.type === "number" || first?.type === "date");
}

function joinFindings(one: Finding, other: Finding, verdict: Verdict): Finding {
  return { verdict, old: span(one.old, other.old), new: span(one.new, other.new) };
}

function span(one: UnitRange, other: UnitRange): UnitRange {
  if (one.from === one.to) return other;
  if (other.from === other.to) return one;
  return { from: one.from, to: other.to };
}

/** Rewordings with only a word of grammar kept between them are one. */
export function joinRewordings(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const out: Finding[] = [];
  for (const finding of findings) {
    const before = out.at(-1);
    if (before && isRewording(before) && isRewording(finding) && onlyGrammarBetween(c, before, finding)) {
      out[out.length - 1] = joinFindings(before, finding, unclassified("wording"));
    } else out.push(finding);
  }
  return out;
}

/** A passage with so many words changed, of both sides, may be written anew; in it kept words are that rare. */
const ANEW = 10;
const CHANGED_TO_KEPT = 2;
/** So many units at most lie between two changes of one passage that was written anew. */
const STRAY = 3;

/**
 * Changes with only stray words kept between them are one: where a passage was written anew, a few words that both have
 * by chance say nothing about what became of those between them.
 */
export function joinWrittenAnew(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const out: Finding[] = [];
  let group: Finding[] = [];
  const close = (): void => {
    const [first, last] = [group[0], group.at(-1)];
    if (first !== undefined && last !== undefined && group.length > 2 && isWrittenAnew(c, group)) {
      const [old, next] = [span(first.old, last.old), span(first.new, last.new)];
      // What says nothing piece by piece says nothing as a whole.
      const binds = group.some(({ verdict }) => verdict.class === "substance");
      out.push({ verdict: binds ? judgeReplaced(c, old, next) : unclassified("wording"), old, new: next });
    } else append(out, group);
    group = [];
  };
  for (const finding of findings) {
    const before = group.at(-1);
    if (finding.spacing || (before && !isNear(before, finding))) close();
    if (finding.spacing) out.push(finding);
    else group.push(finding);
  }
  close();
  return out;
}

function isNear(one: Finding, other: Finding): boolean {
  return other.old.from - one.old.to <= STRAY && other.new.from - one.new.to <= STRAY;
}

function isWrittenAnew(c: Comparison, group: readonly Finding[]): boolean {
  const count = (of: (finding: Finding) => number): number => group.reduce((sum, one) => sum + of(one), 0);
  const speaking = (side: Side, { from, to }: UnitRange): number => side.units.slice(from, to).filter(speaks).length;
  const changed = count((one) => speaking(c.old, one.old) + speaking(c.new, one.new));
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || changed < ANEW) return false;
  const whole = speaking(c.old, span(first.old, last.old)) + speaking(c.new, span(first.new, last.new));
  return (whole - changed) * CHANGED_TO_KEPT <= changed;
}

function isRewording(finding: Finding): boolean {
  return (
    finding.verdict.kind === "wording" &&
    finding.verdict.class === "unclassified" &&
    finding.old.to > finding.old.from &&
    finding.new.to > finding.new.from
  );
}

function onlyGrammarBetween(c: Comparison, one: Finding, other: Finding): boolean {
  const between = c.old.units.slice(one.old.to, other.old.from);
  return (
    between.length <= 2 &&
    between.length === other.new.from - one.new.to &&
    between.every((unit) => unit.role === "function" || unit.role === "article" || unit.role === "locative")
  );
}

/** A finding as a change, with its words and where they stand. */
export function changeOf(c: Comparison, finding: Finding): Change {
  const place = finding.spacing ? spaceRange : textRange;
  const from = place(c.old, finding.old);
  const to = place(c.new, finding.new);
  const direction = directionOf(c, finding);
  return {
    ...finding.verdict,
    from: c.old.text.slice(from.from, from.to),
    to: c.new.text.slice(to.from, to.to),
    fromRange: from,
    toRange: to,
    ...(direction ? { direction } : {}),
  };
}

/** The white space before a unit. */
function spaceRange(side: Side, range: UnitRange): { from: number; to: number } {
  return { from: side.units[range.from - 1]?.to ?? 0, to: side.units[range.from]?.from ?? side.text.length };
}

function textRange(side: Side, range: UnitRange): { from: number; to: number } {
  const first = side.units[range.from];
  const last = side.units[range.to - 1];
  if (range.to > range.from && first && last) return { from: first.from, to: last.to };
  const at = side.units[range.from - 1]?.to ?? 0;
  return { from: at, to: at };
}

const narrowing = /^(?:only|solely|exclusively|merely|in peacetime|in wartime|in times? of (?:peace|war))\b/u;

/** Which way a scope went, only where the words leave no doubt; else that something was added or removed. */
function directionOf(c: Comparison, finding: Finding): Change["direction"] {
  if (!/^(?:scope|condition|exception)$/u.test(finding.verdict.kind) || finding.verdict.class !== "substance")
    return undefined;
  const added = finding.old.from === finding.old.to;
  const removed = finding.new.from === finding.new.to;
  if (added === removed) return undefined;
  const [side, range] = added ? ([c.new, finding.new] as const) : ([c.old, finding.old] as const);
  const phrase = side.units
    .slice(range.from, range.to)
    .map((unit) => unit.word)
    .join(" ");
  if (finding.verdict.kind === "scope" && narrowing.test(phrase)) return added ? "narrowed" : "widened";
  return added ? "added" : "removed";
}

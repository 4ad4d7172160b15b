import type { Finding } from "./assemble.ts";
import { judgeEqual } from "./replaced.ts";
import type { UnitRange } from "./runs.ts";
import type { Comparison } from "./side.ts";
import type { Verdict } from "./verdict.ts";

/** So many findings that touch are looked at as one at most, and so many words of either side. */
const TOUCHING = 4;
const WORDS = 10;

/**
 * Findings that touch each other and say the same as a whole are one: "against them" and "against the persons referred to in
 * paragraph 1", of which the pieces would be a pronoun that went and a thing that came.
 */
export function joinEqual(c: Comparison, findings: readonly Finding[]): readonly Finding[] {
  const out: Finding[] = [];
  for (let at = 0; at < findings.length;) {
    const equal = equalFrom(c, findings, at);
    const [first, last] = [findings[at], findings[at + (equal?.length ?? 1) - 1]];
    if (first === undefined || last === undefined) break;
    out.push(
      equal === null
        ? first
        : { verdict: equal.verdict, old: span(first.old, last.old), new: span(first.new, last.new) },
    );
    at += equal?.length ?? 1;
  }
  return out;
}

/** How many findings from one on say the same together, and what that is; null where none do. */
function equalFrom(
  c: Comparison,
  findings: readonly Finding[],
  at: number,
): { readonly length: number; readonly verdict: Verdict } | null {
  let end = at + 1;
  while (end < findings.length && end - at < TOUCHING && touches(findings[end - 1], findings[end])) end++;
  for (; end > at; end--) {
    const some = findings.slice(at, end);
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined || last === undefined || !some.some(({ verdict }) => verdict.class === "substance"))
      continue;
    const [old, next] = [span(first.old, last.old), span(first.new, last.new)];
    if (old.to - old.from > WORDS || next.to - next.from > WORDS) continue;
    const verdict = judgeEqual(c, old, next);
    // What binds may have been put together of its pieces before ("may be"); of citations their numbers tell, one by one.
    const mayBe = end - at > 1 || first.verdict.kind === "modality";
    if (mayBe && verdict !== null && verdict.class !== "substance" && verdict.kind !== "reference")
      return { length: end - at, verdict };
  }
  return null;
}

function touches(one: Finding | undefined, other: Finding | undefined): boolean {
  if (!one || !other || one.spacing || other.spacing) return false;
  return one.old.to === other.old.from && one.new.to === other.new.from;
}

function span(one: UnitRange, other: UnitRange): UnitRange {
  return { from: one.from, to: other.to };
}

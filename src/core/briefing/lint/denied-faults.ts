import type { Fault, LintCode } from "./finding.ts";
import { denialsIn, untrueIn } from "./reading/denied.ts";
import { Spans, type Span } from "./reading/spans.ts";

/** Codes of what is said against an entry, as if the sentence said that it were so; the others are on how something is put. */
const ASSERTED: ReadonlySet<LintCode> = new Set<LintCode>([
  "contradicted",
  "overstated",
  "superseded",
  "stock-flow",
  "scope",
  "wrong-draft",
  "not-in-draft",
  "wrong-vehicle",
  "wrong-point",
  "wrong-sponsor",
  "open-point",
  "wrong-count",
  "wrong-date",
  "wrong-role",
  "wrong-person",
  "wrong-holder",
  "deleted-clause",
]);

/**
 * Which faults are of what sentences say. What stands under a denial is not held against an entry that says otherwise: that the draft has
 * not 40 is true where it has 20. A provision that denies as well ("no vessel shall come within 10 miles") is told by the same denial.
 */
export function saidAt(
  sentences: readonly { readonly text: string; readonly from: number }[],
): (fault: Fault) => boolean {
  const [denied, untrue] = [placesOf(denialsIn, sentences), placesOf(untrueIn, sentences)];
  return (fault) => {
    if (!ASSERTED.has(fault.code)) return true;
    if (untrue.touching(fault) !== undefined) return false;
    return denied.touching(fault) === undefined || (isOfDenial(fault) && !isBeyondBound(fault, sentences));
  };
}

function placesOf(
  find: (text: string) => readonly Span[],
  sentences: readonly { readonly text: string; readonly from: number }[],
): Spans<Span> {
  const found = sentences.flatMap(({ text, from: start }) =>
    find(text).map(({ from, to }) => ({ from: from + start, to: to + start })),
  );
  const apart: { from: number; to: number }[] = [];
  for (const { from, to } of found.sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else apart.push({ from, to });
  }
  return new Spans(apart);
}

/** Whether the provision that a fault quotes denies something itself. */
function isOfDenial({ code, message: { facts } }: Fault): boolean {
  const words = facts["words"];
  return /^(?:wrong-draft|deleted-clause)$/u.test(code) && typeof words === "string" && denialsIn(words).length > 0;
}

const BOUND = /\b(?:more|less|fewer|greater|higher|lower) than\b|\b(?:exceed|above|over|below)\b/iu;

/**
 * "Neither side may admit 130" where neither may admit more than 120: a number without a bound is denied by the bound there, and only one
 * that is bounded as well is another.
 */
function isBeyondBound(
  { from, to, message: { facts } }: Fault,
  sentences: readonly { readonly text: string; readonly from: number }[],
): boolean {
  const words = facts["words"];
  if (typeof words !== "string" || !BOUND.test(words)) return false;
  const sentence = sentences.findLast((each) => each.from <= from);
  if (sentence === undefined) return false;
  const before = sentence.text.slice(0, Math.max(0, from - sentence.from));
  const clause = Math.max(before.lastIndexOf(";"), before.lastIndexOf(", "));
  return !BOUND.test(sentence.text.slice(clause + 1, to - sentence.from));
}

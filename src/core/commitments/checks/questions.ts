import type { CheckFinding, Severity } from "../finding.ts";

/** One question to a text, asked once: all findings that it opens to. */
export interface Question {
  /** Code of its findings; for what several codes ask of the text as a whole, `final-clauses` or `ceasefire-terms`. */
  readonly code: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: readonly CheckFinding[];
}

/** What several codes ask of the text as a whole. */
export const TOGETHER: readonly (readonly [code: string, of: RegExp])[] = [
  [
    "final-clauses",
    /^missing-(?:signature|entry|ratif|provisional|depositary|authentic|amendment|withdrawal|dispute|material|relation)/u,
  ],
  ["ceasefire-terms", /^ceasefire-without-/u],
];

/** Findings asked once each, in the order of their ranks: "29 duties have no verifier", not 29 lines. */
export function questionsOf(findings: readonly CheckFinding[]): readonly Question[] {
  const asked = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const code = TOGETHER.find(([, of]) => of.test(finding.code))?.[0] ?? finding.code;
    const of = asked.get(code);
    if (of === undefined) asked.set(code, [finding]);
    else of.push(finding);
  }
  return [...asked].map(([code, list]) => ({ code, severity: list[0]?.severity ?? "info", findings: list }));
}

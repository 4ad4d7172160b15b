import { publicCode, type Said } from "../../common/said.ts";
import { bareWords } from "../act-words.ts";
import type { CheckFinding, Severity } from "../finding.ts";
import type { Uncovered } from "../extraction/found-duties.ts";
import type { Agreement, Commitment } from "../model.ts";
import type { Draft } from "../../text/draft.ts";

/** What checks look at: commitments, confirmed or proposed, and the text they rest on where it is at hand. */
export interface CheckInput {
  readonly agreement: Agreement;
  readonly draft?: Draft;
  /** Sentences that no commitment rests on. */
  readonly uncovered?: readonly Uncovered[];
}

/** A finding before it is ranked. */
export type RawFinding = Omit<CheckFinding, "rank">;

/** One family of checks. */
export type Check = (input: CheckInput) => readonly RawFinding[];

/** How much each kind of finding matters, 0 to 100. */
export const importance: Readonly<Record<string, number>> = {
  "missing-certifier": 96,
  "inconsistent-deadlines": 95,
  "accused-can-block": 94,
  "deadline-without-start": 93,
  "amnesty-reaches-international-crimes": 92,
  "contradictory-duties": 91,
  "amnesty-leaves-crimes": 91,
  "duty-of-non-party": 90,
  "fund-over-allocated": 89,
  "shares-do-not-add-up": 88,
  "worst-case-deadline": 87,
  "dead-commitment": 86,
  "circular-commitments": 85,
  "mutual-exceptions": 84,
  "start-not-stated": 81,
  "no-legal-person": 80,
  "body-without-rule": 79,
  deadlock: 78,
  "instalments-not-the-sum": 88.5,
  "sums-kept-apart": 77,
  "guarantee-lost-by-others-breach": 76,
  "missing-signature": 74,
  "missing-entry-into-force": 74,
  "missing-ratification": 72,
  "missing-provisional-application": 50,
  "missing-depositary": 60,
  "missing-authentic-texts": 62,
  "missing-amendment": 60,
  "missing-withdrawal": 60,
  "missing-dispute-settlement": 70,
  "missing-material-breach": 66,
  "missing-relation-to-treaties": 58,
  "ceasefire-without-area": 73,
  "ceasefire-without-acts": 71,
  "ceasefire-without-start": 69,
  "ceasefire-without-access": 67,
  "ceasefire-without-channel": 65,
  "double-mandate": 83,
  "ambiguous-name": 61,
  "undefined-event": 82,
  "unilateral-exit": 75,
  "own-judgment": 73,
  "point-left-open": 72,
  "consent-without-answer": 63,
  "agreement-to-agree": 59,
  "saving-clause": 58,
  "missing-mandate": 70,
  "start-without-end": 55,
  "open-list": 51,
  "ambiguous-count": 46,
  "missing-addressee": 68,
  "missing-deadline": 57,
  "vague-deadline": 56,
  "missing-monitor": 55,
  "vague-term": 52,
  "domestic-law-step": 54,
  "broken-reference": 64,
  "term-defined-twice": 61,
  "undefined-term": 48,
  "expectation-only": 47,
  "right-of-non-party": 45,
  "missing-counterparty": 40,
  "missing-consequence": 38,
  "fund-without-governance": 63,
  "body-without-charter": 53,
  "sentence-without-commitment": 20,
};

/** Puts findings in order: severity, importance, place. */
export function ranked(findings: readonly RawFinding[], places: ReadonlyMap<string, number>): readonly CheckFinding[] {
  const order: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
  return findings
    .map((finding) => ({ ...finding, rank: rankOf(finding) }))
    .sort(
      (a, b) =>
        order[b.severity] - order[a.severity] ||
        b.rank - a.rank ||
        (places.get(a.place) ?? 1e9) - (places.get(b.place) ?? 1e9) ||
        (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
    );
}

function rankOf({ code }: RawFinding): number {
  const rank = importance[code];
  if (rank === undefined) throw new RangeError(`The check ${code} has no rank.`);
  return rank;
}

/** A finding at a place of the text. */
export function finding(
  severity: Severity,
  message: Said,
  suggestion: Said,
  where: Pick<RawFinding, "place" | "words" | "commitments">,
): RawFinding {
  return { code: publicCode(message.code), severity, message, suggestion, ...where };
}

/** A finding about one commitment. */
export function about(commitment: Commitment, severity: Severity, message: Said, suggestion: Said): RawFinding {
  return finding(severity, message, suggestion, {
    place: placeOf(commitment),
    words: commitment.anchors,
    commitments: [commitment.id],
  });
}

/** The point on which a commitment rests, or its name where it has no words. */
export function placeOf({ anchors, id }: Commitment): string {
  return anchors[0]?.point ?? id;
}

/** The act in few words, for a message. */
export function brief(commitment: Commitment): string {
  const words = commitment.title ?? bareWords(commitment.act.words);
  if (words.length <= 90) return words;
  const cut = words.lastIndexOf(" ", 87);
  return `${words.slice(0, cut > 40 ? cut : 87)}…`;
}

import { readingText, walkComposite } from "../../text/reading.ts";
import type { TextVersionWords } from "../../text/spans.ts";
import type { TalksText, TextVersion } from "../talks.ts";
import { agreedIn, consents, type Hearing } from "./consent.ts";

/** Words that were taken into a text with the agreement of a party that has no draft in it, at a point of the composite. */
export interface Consented {
  readonly point: string;
  /** When they were last taken in. */
  readonly at: string;
}

/**
 * The points at which words went into a composite that a party agreed to. A text that begins from the draft of another holds nothing
 * of this party but its agreement: that is as much its own as a draft would be.
 */
export function consentedPoints(party: string, { state, text, at }: Omit<Hearing, "grounds">): readonly Consented[] {
  const found = new Map<string, string>();
  for (const [index, version] of text.versions.entries()) {
    const before = text.versions[index - 1];
    if (before === undefined || !agreedTo(party, version, { state, text, at })) continue;
    for (const point of changedPoints(before, version)) found.set(point, version.at);
  }
  return [...found].map(([point, taken]) => ({ point, at: taken }));
}

/** The points of those at which a whole new version would give the party other words than it agreed to. */
export function consentedLost(
  party: string,
  points: readonly Consented[],
  { versions }: TalksText,
  next: TextVersionWords,
): readonly Consented[] {
  const [was, then] = [wordsFor(versions.at(-1) ?? {}, party), wordsFor(next, party)];
  const kept = new Set(then.values());
  // A point that is named anew, with the words as they were, takes nothing back.
  return points.filter(({ point }) => {
    const words = was.get(point);
    if (words === undefined || then.get(point) === words) return false;
    return then.has(point) || !kept.has(words);
  });
}

function agreedTo(party: string, { adopts, edit }: TextVersion, hearing: Omit<Hearing, "grounds">): boolean {
  const grounds = { adopts, meeting: edit?.meeting, silence: edit?.silence };
  if (agreedIn(party, edit?.meeting, hearing)) return true;
  return hearing.state.proposals.some(
    (proposal) => adopts.includes(proposal.id) && consents(party, proposal, { ...hearing, grounds }),
  );
}

/** The points whose words differ in brackets and all, those that come or go included. */
export function changedPoints(before: TextVersionWords, after: TextVersionWords): readonly string[] {
  const [was, is] = [bare(before), bare(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((point) => was.get(point) !== is.get(point));
}

function bare({ composite }: TextVersionWords): ReadonlyMap<string, string> {
  return new Map(
    [...walkComposite(composite?.points ?? [])].map(({ point }) => [
      point.id,
      JSON.stringify([point.heading, point.text]),
    ]),
  );
}

function wordsFor({ composite }: TextVersionWords, party: string): ReadonlyMap<string, string> {
  return new Map(
    [...walkComposite(composite?.points ?? [])].map(({ point }) => [
      point.id,
      JSON.stringify([readingText(point.heading, party), readingText(point.text, party)]),
    ]),
  );
}

import { readingText, walkComposite } from "../../text/reading.ts";
import type { TextVersionWords } from "../../text/spans.ts";
import { wordsIn } from "../folding/words.ts";
import type { PointMark, TalksState, TalksText, TextVersion } from "../talks.ts";
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
function changedPoints(before: TextVersionWords, after: TextVersionWords): readonly string[] {
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

/** What a whole new version would change at one point of what people had settled. */
export interface Unsettled {
  readonly point: string;
  /** The parties whose agreement the words rest on. */
  readonly parties: readonly string[];
  /** The status that would fall there; null where none stands. */
  readonly falls: PointMark | null;
}

/** Where a whole new version would change words that were taken in, or words that a status stands on. */
export function unsettles(
  state: TalksState,
  text: TalksText,
  next: TextVersionWords,
  at: string,
): readonly Unsettled[] {
  const now = text.versions.at(-1);
  if (now?.composite === undefined || next.composite === undefined) return [];
  const lost = new Map<string, string[]>();
  for (const { id } of state.parties)
    for (const { point } of consentedLost(id, consentedPoints(id, { state, text, at }), text, next))
      lost.set(point, [...(lost.get(point) ?? []), id]);
  const [was, then] = [wordsIn(now.composite), wordsIn(next.composite)];
  const kept = new Set(then.values());
  const falls = new Map(
    state.ledger.flatMap(({ composite, point, marks }) => {
      const mark = marks.find(({ stands, level }) => stands && level !== "open");
      const words = was.get(point);
      const stays = words === undefined || then.get(point) === words || (!then.has(point) && kept.has(words));
      return composite !== text.id || mark === undefined || stays ? [] : [[point, mark] as const];
    }),
  );
  return [...was.keys()]
    .filter((point) => lost.has(point) || falls.has(point))
    .map((point) => ({ point, parties: lost.get(point) ?? [], falls: falls.get(point) ?? null }));
}

/** The parties whose drafts in a whole new version came after the version that stands. */
export function broughtBy(state: TalksState, { versions }: TalksText, drafts: readonly string[]): readonly string[] {
  const since = versions.at(-1)?.at ?? "";
  const late = state.texts.filter(
    ({ kind, id, versions: own }) => kind === "draft" && drafts.includes(id) && (own.at(-1)?.at ?? "") > since,
  );
  return [...new Set(late.flatMap(({ id }) => state.drafts.find((each) => each.id === id)?.party ?? []))];
}

import type { Agreement, Commitment, Id, TextAnchor } from "./model.ts";

/**
 * Proposals that no person has answered yet. A commitment of the name of a proposal on the same words answers that one alone, and so
 * does the refusal of one by its name: several rest on the same words, such as the instalments of a sum, and each waits for its own
 * answer. A commitment that somebody made of the words under a name of their own says what they oblige to, and words that oblige
 * nobody give nothing: both answer all that rest on them.
 */
export function proposalsLeft(
  proposals: readonly Commitment[],
  { commitments, setAside = [] }: Pick<Agreement, "commitments" | "setAside">,
): readonly Commitment[] {
  const answered = new Set(madeOf(proposals, commitments));
  for (const words of setAside) for (const each of proposals) if (refuses(words, each)) answered.add(each);
  return proposals.filter((each) => !answered.has(each));
}

/** A duty that somebody recorded to be none: the first words of it, and the proposal that was answered so. */
export interface RefusedDuty extends TextAnchor {
  /** The name of the proposal; absent where all that rests on the words was refused. */
  readonly only?: Id;
  /** Null where nothing is proposed on the words any more. */
  readonly proposal: Commitment | null;
}

/** What was refused and of which nobody has made a commitment since: nobody watches it, and readers of a record see that nobody does. */
export function refusedDuties(
  proposals: readonly Commitment[],
  { commitments, setAside = [] }: Pick<Agreement, "commitments" | "setAside">,
): readonly RefusedDuty[] {
  if (setAside.length === 0) return [];
  const made = new Set(madeOf(proposals, commitments));
  const told = new Set<Commitment | Id>();
  return setAside.flatMap((words): readonly RefusedDuty[] => {
    const { only } = words;
    const there = proposals.filter((each) => refuses(words, each));
    if (there.length > 0)
      return there.flatMap((proposal) => {
        if (made.has(proposal) || told.has(proposal)) return [];
        told.add(proposal);
        return [{ ...words, proposal }];
      });
    const isMade = commitments.some((each) => (only === undefined ? restsOn(each, [words]) : each.id === only));
    const key = only ?? JSON.stringify([words.draft, words.point, words.from]);
    if (isMade || told.has(key)) return [];
    told.add(key);
    return [{ ...words, proposal: null }];
  });
}

/** The proposals that commitments answer. */
function madeOf(proposals: readonly Commitment[], commitments: readonly Commitment[]): readonly Commitment[] {
  return commitments.flatMap(({ id, anchors }) => {
    const there = proposals.filter((each) => restsOn(each, anchors));
    const same = there.filter((each) => each.id === id);
    return same.length > 0 ? same : there;
  });
}

function refuses({ only, ...words }: NonNullable<Agreement["setAside"]>[number], proposal: Commitment): boolean {
  return (only === undefined || only === proposal.id) && restsOn(proposal, [words]);
}

/** Whether a commitment rests on some of these words. */
export function restsOn({ anchors }: Pick<Commitment, "anchors">, words: readonly TextAnchor[]): boolean {
  return anchors.some((own) => isWithin(own, words));
}

/** Whether words share a sign with one of others. */
export function isWithin(words: TextAnchor, others: readonly TextAnchor[]): boolean {
  return others.some(
    (own) => own.draft === words.draft && own.point === words.point && own.from < words.to && words.from < own.to,
  );
}

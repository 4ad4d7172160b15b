import type { Agreement, Commitment, TextAnchor } from "./model.ts";

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
  const answered = new Set<Commitment>();
  for (const { id, anchors } of commitments) {
    const there = proposals.filter((each) => restsOn(each, anchors));
    const same = there.filter((each) => each.id === id);
    for (const each of same.length > 0 ? same : there) answered.add(each);
  }
  for (const { only, ...words } of setAside)
    for (const each of proposals)
      if ((only === undefined || only === each.id) && restsOn(each, [words])) answered.add(each);
  return proposals.filter((each) => !answered.has(each));
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

/** A sentence that asks: by its mark, or by a verb that comes before who acts. */
const ASKS = new RegExp(
  [
    String.raw`[?؟]["”»']?\s*$`,
    String.raw`^(?:(?:and|but|so),?\s+)?(?:(?:who|whom|what|when|where|why|how|(?:which|whose|how (?:many|much|long|far|often))(?:\s+\p{L}+)?)\s+)?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|shall|must)\s`,
  ].join("|"),
  "iu",
);

/** Whether a sentence is a question, which no record bears out or contradicts. */
export function isQuestion(sentence: string): boolean {
  return ASKS.test(sentence.trim());
}

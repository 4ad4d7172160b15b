/**
 * What was kept of counts and standings before they were told in the past tense, in the words of today: a briefing that was published
 * with the old words has not changed by that.
 */
export function inPast(kept: string): string {
  return kept
    .replace(COUNTED, "$1 points were agreed between $2, as $3 said on $4")
    .replace(
      OUTSIDE,
      (_whole, before: string, verb: string, after: string) => `${before}${verb === "is" ? "was" : "were"}${after}`,
    )
    .replace(STANDS, "declared agreed between $1 by $2 on $3; provisional");
}

const COUNTED = /(\d+ of \d+) points are agreed between ([^";]*?), as declared by ([^";]*?) on (\d+ \p{L}+ \d{4})/gu;
const OUTSIDE = /(points were agreed between [^";]*; [^";]*?)(is|are)( not part of this count)/gu;
const STANDS =
  /(?<!declared )agreed between ([^";|]*?), as declared by ([^";|]*?) on (\d+ \p{L}+ \d{4}); provisional/gu;

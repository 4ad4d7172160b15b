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
    .replace(STANDS, "declared agreed between $1 by $2 on $3; provisional")
    .replace(DIFFER, '"options differ"');
}

/** A cell of a table of positions that says no more than this. */
const DIFFER = /(?<=[[,])"contested"(?=[\],])/gu;
const COUNTED = /(\d+ of \d+) points are agreed between ([^";]*?), as declared by ([^";]*?) on (\d+ \p{L}+ \d{4})/gu;
const OUTSIDE = /(points were agreed between [^";]*; [^";]*?)(is|are)( not part of this count)/gu;
const STANDS =
  /(?<!declared )agreed between ([^";|]*?), as declared by ([^";|]*?) on (\d+ \p{L}+ \d{4}); provisional/gu;

/** Whether two tell one count: before it was told which points were named as open, the rest was said to be what was declared. */
export function isOneCount(was: string, is: string): boolean {
  const told = was.replace(SAID, (_whole, agreed: string, total: string, between: string, by: string, on: string) => {
    const [named, aside] = [Number(total) - Number(agreed), by.includes(",") ? "," : ""];
    return `on ${on} ${by}${aside} named ${named} of ${total} points as open between ${between}, which leaves ${agreed}`;
  });
  return told === is;
}

const SAID = /(\d+) of (\d+) points were agreed between ([^";]*?), as ([^";]*?) said on (\d+ \p{L}+ \d{4})/u;

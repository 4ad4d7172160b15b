/** A calendar on a line: days to shares of its length, long empty stretches shortened. */
export interface CalendarScale {
  readonly first: number;
  readonly last: number;
  /** Share of the length, 0 to 1, at which a day stands. */
  readonly place: (day: number) => number;
  /** The day that stands at a share of the length. */
  readonly day: (share: number) => number;
  /** Stretches that are drawn shorter than they were, as days. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
}

/** Days without any entry that are drawn in full; longer stretches are drawn as this many. */
const longestGap = 40;

/** A scale over days on which something stands; equal lengths are equal times, except across a break. */
export function calendarScale(days: readonly number[], until: number): CalendarScale {
  const stops = [...new Set([...days, until])].sort((a, b) => a - b);
  const first = stops[0] ?? until;
  const last = stops.at(-1) ?? until;
  const knots: { readonly day: number; readonly at: number }[] = [{ day: first, at: 0 }];
  const breaks: { from: number; to: number }[] = [];
  let at = 0;
  for (const [index, day] of stops.entries()) {
    const before = stops[index - 1];
    if (before === undefined) continue;
    const gap = day - before;
    if (gap > longestGap) breaks.push({ from: before, to: day });
    at += Math.min(gap, longestGap);
    knots.push({ day, at });
  }
  const length = Math.max(at, 1);
  return {
    first,
    last,
    breaks,
    place(day) {
      const next = knots.find((knot) => knot.day >= day);
      if (next === undefined) return 1;
      const before = knots[knots.indexOf(next) - 1];
      if (before === undefined) return 0;
      const share = (day - before.day) / (next.day - before.day);
      return (before.at + share * (next.at - before.at)) / length;
    },
    day(share) {
      const wanted = Math.max(0, Math.min(1, share)) * length;
      const next = knots.find((knot) => knot.at >= wanted);
      if (next === undefined) return last;
      const before = knots[knots.indexOf(next) - 1];
      if (before === undefined) return first;
      const inside = (wanted - before.at) / (next.at - before.at);
      return Math.round(before.day + inside * (next.day - before.day));
    },
  };
}

/** Labels that do not overlap: earlier ones in the list come first, others give way. `width` is in pixels. */
export function roomFor<Label extends { readonly share: number; readonly text: string }>(
  labels: readonly Label[],
  width: number,
  pixelsPerLetter = 6.6,
  gap = 10,
): readonly Label[] {
  const taken: { from: number; to: number }[] = [];
  return labels.filter(({ share, text }) => {
    const half = (text.length * pixelsPerLetter) / 2 + gap / 2;
    const from = share * width - half;
    const to = share * width + half;
    if (from < -8 || to > width + 8) return false;
    if (taken.some((other) => from < other.to && to > other.from)) return false;
    taken.push({ from, to });
    return true;
  });
}

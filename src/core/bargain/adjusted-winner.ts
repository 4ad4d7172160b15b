import { compareFractions, fractionText, gcd, type Fraction } from "./exact.ts";

/** One issue with the points that each of two parties gives it. */
export interface PointedIssue {
  readonly id: string;
  readonly points: readonly [Fraction, Fraction];
}

/** The result of Adjusted Winner (Brams & Taylor 1996): who wins what, and the one issue that is divided. */
export interface AdjustedWinner {
  readonly parties: readonly [string, string];
  /** Share of each issue that goes to the first party: "1", "0" or a fraction such as "5/6". */
  readonly shares: Readonly<Record<string, string>>;
  /** The issue that is divided, if any. */
  readonly divided: string | null;
  /** Points of each party before the adjustment and after it. */
  readonly initial: readonly [string, string];
  readonly final: readonly [string, string];
}

function reduce({ top, bottom }: Fraction): Fraction {
  const common = gcd(top, bottom);
  return common === 0n ? { top: 0n, bottom: 1n } : { top: top / common, bottom: bottom / common };
}

const plus = (a: Fraction, b: Fraction) =>
  reduce({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom });
const minus = (a: Fraction, b: Fraction) => plus(a, { top: -b.top, bottom: b.bottom });
const times = (a: Fraction, b: Fraction) => reduce({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const zero: Fraction = { top: 0n, bottom: 1n };
const one: Fraction = { top: 1n, bottom: 1n };

/**
 * Adjusted Winner: each issue goes to who gives it more points (to the first on a tie); then the leader cedes issues,
 * those first on which the ratio of its points to the other's is least, the last of them in part, until both have the
 * same.
 */
export function adjustedWinner(parties: readonly [string, string], issues: readonly PointedIssue[]): AdjustedWinner {
  const share = new Map<string, Fraction>();
  for (const { id, points } of issues) share.set(id, compareFractions(points[0], points[1]) >= 0 ? one : zero);
  const totals = (): [Fraction, Fraction] => {
    let [first, second] = [zero, zero];
    for (const { id, points } of issues) {
      first = plus(first, times(points[0], share.get(id)!));
      second = plus(second, times(points[1], minus(one, share.get(id)!)));
    }
    return [first, second];
  };
  const initial = totals();
  const leader = compareFractions(initial[0], initial[1]) >= 0 ? 0 : 1;
  const other = 1 - leader;
  const won = issues
    .filter(({ id }) => compareFractions(share.get(id)!, leader === 0 ? one : zero) === 0)
    .sort((a, b) => {
      // Ratio of the leader's points to the other's; nothing against something comes first, anything against 0 last.
      const left = times(a.points[leader], b.points[other]!);
      const right = times(b.points[leader], a.points[other]!);
      return compareFractions(left, right);
    });
  let divided: string | null = null;
  for (const issue of won) {
    const now = totals();
    const ahead = minus(now[leader], now[other]!);
    if (ahead.top <= 0n) break;
    const both = plus(issue.points[0], issue.points[1]);
    if (both.top === 0n) continue;
    const whole = compareFractions(ahead, both) >= 0;
    const part = whole ? one : reduce({ top: ahead.top * both.bottom, bottom: ahead.bottom * both.top });
    if (!whole) divided = issue.id;
    share.set(issue.id, leader === 0 ? minus(one, part) : part);
  }
  const final = totals();
  return {
    parties,
    shares: Object.fromEntries(issues.map(({ id }) => [id, fractionText(share.get(id)!)])),
    divided,
    initial: [fractionText(initial[0]), fractionText(initial[1])],
    final: [fractionText(final[0]), fractionText(final[1])],
  };
}

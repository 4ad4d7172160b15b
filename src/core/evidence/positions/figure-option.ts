import type { Point } from "../../text/draft.ts";
import type { Issue } from "../../things/issue.ts";

/**
 * The option whose figure stands in words that speak of an issue: its amount with its unit. Null where none does or several do, and
 * of options that say more than their figure, such as what it holds for.
 */
export function optionByFigure(
  { options }: Pick<Issue, "options">,
  points: readonly Pick<Point, "text">[],
): string | null {
  const words = points.map(({ text }) => text).join("\n");
  const found = options.filter(({ value }) => {
    if (value === undefined || value.amount === null || value.unit === "") return false;
    return figurePattern(value.amount, value.unit).test(words);
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return null;
  return only.hedged === true || only.value?.scope !== undefined ? null : only.id;
}

/** `84000`, `84,000`, `84 000` before `tonnes`, and no part of another figure or word. */
function figurePattern(amount: number, unit: string): RegExp {
  const digits = String(Math.abs(amount));
  const grouped = digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, "[,.’'\\s]?");
  const named = unit
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  const sign = amount < 0 ? "[-−]" : String.raw`(?<![-−])`;
  return new RegExp(`(?<![\\p{N}.,])${sign}${grouped}\\s?${named}(?![\\p{L}\\p{N}])`, "iu");
}

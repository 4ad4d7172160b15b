import type { Features } from "../features.ts";
import type { SourceKinds } from "../finding.ts";

const OFFICIAL = /\bofficial(?:ly)?\b(?!s)/iu;
const OFFICE =
  /\b(?:officials?|president\w*|government|ministry|ministers?|mod|general staff|authorit\w+|commission|parliament|bank|united nations|un|ohchr|unhcr|iom|unicef|who|icrc|office|agency|council|army|state|zelensk\w+|putin|trump|prosecutor\w*|ombuds\w+|secretariat|side|mission)\b/iu;

/** Whether a claim is called official though no official body is named as estimator. */
export function officialThatIsNot({ claim, estimator }: Features, sources: SourceKinds): boolean {
  if (!OFFICIAL.test(`${claim.statement} ${claim.scope} ${claim.category ?? ""}`)) return false;
  if (estimator === "")
    return claim.sources.every((id) => sources[id] !== undefined && sources[id].kind !== "official");
  return !OFFICE.test(estimator);
}

/**
 * The two claims whose ends a range joins: its low is one estimator's figure, its high another's, and no single other
 * claim has both.
 */
export function mergedFrom(range: Features, others: readonly Features[]): readonly [Features, Features] | null {
  const { low, high } = range.claim;
  if (low === null || high === null || low === high) return null;
  const ends = (features: Features): readonly (string | null)[] => [features.claim.low, features.claim.high];
  const peers = others.filter(({ claim }) => claim.id !== range.claim.id && !sharesOrigin(range, claim.estimator));
  if (peers.some((peer) => ends(peer).includes(low) && ends(peer).includes(high))) return null;
  const lows = peers.filter((peer) => ends(peer).includes(low));
  const highs = peers.filter((peer) => ends(peer).includes(high));
  for (const first of lows)
    for (const second of highs) if (first.estimator !== second.estimator) return [first, second];
  return null;
}

/** A range that its own estimator gave is no merger; a list of names ("US/NYT/Economist") is nobody's own. */
function sharesOrigin(range: Features, estimator: string | null): boolean {
  return estimator !== null && range.estimator !== "" && range.estimator === estimator.toLowerCase();
}

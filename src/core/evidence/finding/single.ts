import { knownBodies } from "../../common/names/index.ts";
import type { Features } from "../features.ts";
import type { SourceKinds } from "../finding.ts";
import { AUTHORITIES } from "../offices.ts";

const OFFICIAL = /\bofficial(?:ly)?\b(?!s)/iu;
const OFFICE = new RegExp(`\\b(?:${AUTHORITIES}|who|office|agency|council|army|state|secretariat|mission)\\b`, "iu");

/** Whether a claim is called official though no official body is named as estimator. */
export function officialThatIsNot({ claim, estimator }: Features, sources: SourceKinds): boolean {
  if (!OFFICIAL.test(`${claim.statement} ${claim.scope} ${claim.category ?? ""}`)) return false;
  if (estimator === "")
    return claim.sources.every((id) => sources[id] !== undefined && sources[id].kind !== "official");
  return !OFFICE.test(estimator) && !isPerson(claim.estimator ?? "");
}

/** One name that is no body's and no common word: whoever is quoted with an official figure speaks for an office. */
function isPerson(estimator: string): boolean {
  const [, name] = /^(\p{Lu}\p{Ll}[\p{L}’'-]+)(?: \([^)]*\))?$/u.exec(estimator) ?? [];
  return name !== undefined && !COMMON.test(name) && !bodyNames.has(name);
}

const COMMON = /^(?:Analysts?|Experts?|Media|Monitors|Observers?|Press|Reporters?|Researchers?|Sources?)$/u;
const bodyNames = new Set(knownBodies.flatMap(({ names }) => names));

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

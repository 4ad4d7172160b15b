import { bodyWords, knownBodies } from "../../common/names/index.ts";
import type { Facet } from "../concepts.ts";
import type { Features } from "../features.ts";
import type { ClaimReason } from "../finding.ts";

/** Facets whose concepts are different things to count. */
const KINDS: readonly Facet[] = ["fate", "movement", "people", "money", "agreed", "stance"];

/** In what two claims of one quantity differ so that they must not be compared; null where in nothing. */
export function apartIn(a: Features, b: Features): ClaimReason | null {
  if (beforeTheWar(a) !== beforeTheWar(b)) return "as-of";
  if (a.claim.category !== undefined && b.claim.category !== undefined && a.claim.category !== b.claim.category)
    return "category";
  if (KINDS.some((facet) => exclusive(a.own.get(facet), b.own.get(facet)))) return "category";
  if (a.own.has("severity") !== b.own.has("severity")) return "category";
  if (stockAgainstFlow(a, b)) return "stock-flow";
  if (exclusive(a.own.get("condition"), b.own.get("condition"))) return "scope";
  if (a.horizon !== null && b.horizon !== null && a.horizon !== b.horizon) return "horizon";
  if (exclusive(a.own.get("land"), b.own.get("land"))) return "category";
  if (a.unit.kind === "share" && a.names.size > 0 && b.names.size > 0 && !sameNames(a, b)) return "denominator";
  if (scopesApart(a, b)) return a.unit.kind === "share" ? "denominator" : "scope";
  return null;
}

function stockAgainstFlow(a: Features, b: Features): boolean {
  if (a.measure === b.measure) return false;
  // A running total is what a growing quantity always is: no difference there.
  if (a.growing && b.growing && a.claim.measure === undefined && b.claim.measure === undefined) return false;
  return [a, b].some((one) => one.measure === "flow" || one.measure === "cumulative");
}

/** Whether both name something in a facet, and nothing in common. */
function exclusive(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].every((name) => !b.has(name));
}

function beforeTheWar(features: Features): boolean {
  return features.own.get("epoch")?.has("before the war") ?? false;
}

function sameNames(a: Features, b: Features): boolean {
  return a.names.size === b.names.size && [...a.names].every((name) => b.names.has(name));
}

/** "Worldwide", in the languages of the interface. */
const WORLD =
  /(?<!\p{L})(?:world-?wide|global(?:ly)?|(?:in|across|around) the (?:whole )?world|dans le monde(?: entier)?|у (?:всьому )?світі|(?:في|حول) العالم)(?!\p{L})/iu;

/** Whether one scope is the whole world and the other names a part of it. */
function worldAgainstPart(a: Features, b: Features): boolean {
  const [whole, part] = WORLD.test(a.claim.scope) ? [a, b] : [b, a];
  return WORLD.test(whole.claim.scope) && !WORLD.test(part.claim.scope) && part.names.size > 0;
}

/** Scopes that name different places or sides, or share no content word at all. */
function scopesApart(a: Features, b: Features): boolean {
  if (a.scope.size === 0 || b.scope.size === 0) return false;
  if (exclusiveNames(a, b) || worldAgainstPart(a, b)) return true;
  const onlyA = [...a.scope].filter((word) => !b.scope.has(word));
  const onlyB = [...b.scope].filter((word) => !a.scope.has(word));
  // One scope within the other ("Northland's military", "Northland's military, named") is a matter of definition, not of scope.
  return (
    onlyA.length > 0 &&
    onlyB.length > 0 &&
    onlyA.length + onlyB.length > a.scope.size + b.scope.size - onlyA.length - onlyB.length
  );
}

function exclusiveNames(a: Features, b: Features): boolean {
  if (a.names.size === 0 || b.names.size === 0) return false;
  const shared = [...a.names].filter((name) => b.names.has(name));
  return shared.length === 0;
}

const OWN =
  /\b(?:president|government|ministry|minister|mod|general staff|authorities|presidential|officials?|army command)\b/u;

/** Names that stand for a government. */
const seats = knownBodies.filter(({ kind }) => kind === "seat").flatMap(({ names }) => names);
const SEATS = new RegExp(`(?<!\\p{L})(?:${seats.map(bodyWords).join("|")})(?!\\p{L})`, "iu");

/** Whether a figure is a belligerent's or a government's own: said by the side about itself. */
export function ownFigure(features: Features): boolean {
  const told = `${features.estimator} ${features.claim.statement.toLowerCase()}`;
  return OWN.test(told) || SEATS.test(told) || /\b(?:acknowledged|admitted) by\b/u.test(told);
}

/** Whether one body gave both: its name may bear the month or number of an edition. */
export function sameEstimator(a: Features, b: Features): boolean {
  const [first, second] = [a.estimator, b.estimator].map((name) =>
    name.replace(/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*|\d+|\([^()]*\)/gu, "").trim(),
  );
  return first !== "" && first === second;
}

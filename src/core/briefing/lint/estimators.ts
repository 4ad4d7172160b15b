import { bodyWords, isBodyWord, knownBodies, stateNamed } from "../../common/names/index.ts";
import { remembered } from "../../common/remembered.ts";
import type { Claim } from "../../things/claim.ts";
import { AUTHORITIES } from "../../evidence/offices.ts";
import { namedWords, type Naming, type Sides } from "./sides.ts";

/** Words by which a text may give an estimator: those that are no country's, and no common words within a longer name. */
export function estimatorNames({ estimator }: Claim, sides: Sides): readonly string[] {
  const told = (estimator ?? "").replace(/^The /u, "");
  return [...told.matchAll(/\p{Lu}[\p{L}&]{2,}/gu)].flatMap(({ 0: name, index }) => {
    const isPart = /\p{Lu}\p{L}* $/u.test(told.slice(0, index)) || /^ \p{Lu}/u.test(told.slice(index + name.length));
    const isCommon = PLAIN.test(name) || (isPart && isBodyWord(name));
    return isCommon || sides.in(name).size > 0 || stateNamed(name) !== undefined ? [] : [name];
  });
}

const PLAIN = /^(?:MoD|European|York|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/u;

const outlets = knownBodies.filter(({ kind }) => kind === "outlet").flatMap(({ names }) => names);

/** A pattern of those who are generally known to print or give estimates, no authority among them. */
export const OUTLETS = new RegExp(`\\b(?:${outlets.map(bodyWords).join("|")})\\b`, "gu");

/** A pattern of authorities, and of persons who speak for parties. */
export const officesOf = remembered((state: Naming): RegExp => {
  const persons = namedWords(state.names?.persons ?? [], true);
  return new RegExp(`\\b(?:${AUTHORITIES}|${persons})(?!\\p{L})`, "iu");
});

/** A pattern of everybody to whom a text may give an estimate. */
export const estimatorsOf = remembered((state: Naming): RegExp => {
  const bodies = knownBodies.filter(({ kind }) => ["outlet", "organisation", "seat"].includes(kind));
  const names = bodies.flatMap((body) => body.names.map(bodyWords));
  const own = namedWords([...(state.names?.persons ?? []), ...(state.names?.bodies ?? [])], true);
  const offices =
    "General Staff|MoD|[Mm]inistry|[Pp]resident|officials?|authorities|(?:according to|estimated by|said|says|counted by) \\p{Lu}\\p{L}+";
  return new RegExp(`\\b(?:${[...names, own, offices].join("|")})(?!\\p{L})`, "gu");
});

import { triggered } from "../../common/triggered.ts";
import { bodyWords, knownBodies, stateNamed } from "../../common/names/index.ts";
import { remembered } from "../../common/remembered.ts";
import type { Claim } from "../../things/claim.ts";
import { AUTHORITIES } from "../../evidence/offices.ts";
import { namedWords, sidesOf, type Naming } from "./sides.ts";

/** Words by which a text may give an estimator: those that are no country's, and no part of a longer name that stands for the whole. */
export function estimatorNames({ estimator }: Claim, state: Naming): readonly string[] {
  const [parts, sides] = [partsOf(state), sidesOf(state)];
  const told = estimator?.match(/\p{Lu}[\p{L}&]{2,}/gu) ?? [];
  return told.filter((name) => !parts.has(name) && sides.in(name).size === 0 && stateNamed(name) === undefined);
}

const COMMON =
  "The General Staff Independent Ministry Defence MoD Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Words of names of several words: "Times" alone is none of them. */
const partsOf = remembered(({ names }: Naming): ReadonlySet<string> => {
  const bodies = [...knownBodies.flatMap((body) => body.names), ...(names?.bodies ?? []).map(({ name }) => name)];
  return new Set([...COMMON, ...bodies.map((name) => name.split(" ")).filter(({ length }) => length > 1)].flat());
});

const outlets = knownBodies.filter(({ kind }) => kind === "outlet").flatMap(({ names }) => names);

/** A pattern of those who are generally known to print or give estimates, no authority among them. */
export const OUTLETS = triggered(new RegExp(`\\b(?:${outlets.map(bodyWords).join("|")})\\b`, "gu"));

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

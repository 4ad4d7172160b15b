import { literal } from "../../../common/literal.ts";
import { said } from "../../../common/said.ts";
import type { TextAnchor } from "../../model.ts";
import { namedWhole } from "./declared.ts";
import { idOf, statesOf, type Found } from "./found.ts";
import type { Lines } from "./lines.ts";
import { sidesOf } from "./outlined.ts";
import type { CastMember } from "./member.ts";
import type { KnownParty } from "./proposed.ts";

/** A State that is only somewhere: "in Norland", "signed at …", and never acts. */
function isPlace(one: Found, whole: string): boolean {
  if (one.kind !== "state" || one.why.code !== "cast.known" || one.signs === true) return false;
  const nouns = one.nouns.map(literal).join("|");
  const somewhere = new RegExp(
    `\\b(?:in|at|near|within|throughout|from|to|across|inside|outside|of)\\s+(?:the )?(?:\\p{L}+ (?:and|or) )?(?:${nouns})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  const all = new RegExp(`(?<![\\p{L}\\p{N}])(?:${nouns})(?![\\p{L}\\p{N}])`, "gu");
  const adjectives =
    one.adjectives.length === 0
      ? 0
      : (whole.match(
          new RegExp(
            `(?<![\\p{L}])(?:${one.adjectives.map(literal).join("|")}) (?:\\p{L}+ ){0,2}(?:forces|troops|government|side|authorities|army)\\b`,
            "giu",
          ),
        )?.length ?? 0);
  const governs = new RegExp(
    `\\b(?:Government|Republic|Kingdom|forces|troops|President|army) of (?:the )?(?:${nouns})`,
    "u",
  ).test(whole);
  return !governs && adjectives === 0 && (whole.match(all)?.length ?? 0) <= (whole.match(somewhere)?.length ?? 0);
}

/** Those who sign an armistice: "Supreme Commander of the Coastal Army". */
const COMMANDS =
  /^(?:\p{Lu}\p{L}+ ){0,2}(?:Commander|Commander-in-Chief|Commandant|High Command|Chief of Staff)(?: of|,) /u;

export function membersOf(
  all: readonly Found[],
  lines: Lines,
  draftName: string,
  stretch: string | null,
  given: readonly KnownParty[],
): readonly CastMember[] {
  const whole = `${lines.title}\n${lines.whole}`;
  const signing =
    stretch === null
      ? []
      : namedWhole(stretch, all, ({ nouns }) => nouns).filter(
          ({ kind, name }) => kind !== "body" && (kind !== "person" || COMMANDS.test(name)),
        );
  // "We, the President of A, … and the President of C, declare": they sign, whoever "the Parties" are.
  const opening = /(?:^|\n|[.] )We, [^:\n]{10,600}/u.exec(whole)?.[0];
  const declaring =
    opening === undefined
      ? []
      : namedWhole(opening, all, ({ nouns }) => nouns).filter(({ kind }) => kind === "state" || kind === "armedGroup");
  for (const one of declaring) one.signs ??= true;
  const stated = signing.length > 1;
  // An outline of names that nobody knows and that it does not declare: who fights is a side of it.
  const known = all.filter(({ kind, signs }) => kind === "state" || kind === "armedGroup" || signs === true);
  const sides = stated || stretch !== null || known.length > 1 ? [] : sidesOf(all, lines);
  const betweenStates = stated && signing.every(({ kind }) => kind === "state");
  return all.map((one) => {
    const place = !given.some(({ id }) => id === one.id) && !signing.includes(one) && isPlace(one, whole);
    const guess = stated
      ? signing.includes(one)
      : sides.length > 0
        ? sides.includes(one)
        : !place && (one.kind === "state" || one.kind === "armedGroup");
    const [name = one.name, ...aliases] = [...new Set([...shortName(one, betweenStates), one.name, ...one.nouns])];
    return {
      id: betweenStates && name !== one.name ? idOf(name) : one.id,
      name,
      kind: place ? "place" : one.kind,
      signs: one.signs ?? guess,
      aliases,
      ...(one.adjectives.length === 0 ? {} : { adjectives: one.adjectives }),
      ...(one.roles.length === 0 ? {} : { roles: one.roles }),
      anchors: anchorsOf(one, lines, draftName),
      why: place ? said("cast.place") : one.why,
    };
  });
}

/** Between States "the Republic of Xaria" is Xaria; within one its Government keeps its name. */
function shortName(one: Found, betweenStates: boolean): readonly string[] {
  if (!betweenStates || one.kind !== "state" || one.why.code === "cast.given") return [];
  return statesOf(one.name)
    .filter((form) => !/\b(?:Government|Republic|Kingdom|State|Federation) of\b/u.test(form))
    .slice(-1);
}

/** The first words that name somebody, by each of its names. */
function anchorsOf(one: Found, lines: Lines, draft: string): readonly TextAnchor[] {
  for (const noun of [...one.nouns].sort((a, b) => b.length - a.length)) {
    const find = new RegExp(
      `(?<![\\p{L}\\p{N}])${literal(noun)}(?![\\p{L}\\p{N}])`,
      /^\p{Ll}/u.test(noun) ? "iu" : "u",
    );
    for (const { id, text, paraphrase } of lines.points) {
      const match = find.exec(text);
      if (match !== null)
        return [
          {
            draft,
            point: id,
            from: match.index,
            to: match.index + match[0].length,
            quote: match[0],
            ...(paraphrase ? { paraphrase: true as const } : {}),
          },
        ];
    }
  }
  return [];
}

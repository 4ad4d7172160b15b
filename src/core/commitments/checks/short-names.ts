import { literal } from "../../common/literal.ts";
import { said } from "../../common/said.ts";
import { walkPoints } from "../../text/draft.ts";
import { headWord } from "../extraction/cast/recent.ts";
import { acts } from "../extraction/cast/nouns.ts";
import type { Party } from "../model.ts";
import { finding, type Check, type RawFinding } from "./finding-kinds.ts";

/** How many points back a name still tells whom its last word means. */
const NEAR = 2;

/**
 * "The Fund" where the text names a Recovery Fund and a Development Fund, and neither of them near by: whoever reads it chooses one.
 * Allows: "the Fund" in the point of a Recovery Fund or behind it, and where one of them alone is called so.
 */
export const shortNames: Check = ({ agreement, draft }) => {
  if (draft === undefined) return [];
  const points = [...walkPoints(draft.points)].map(({ point }) => point).filter(({ deleted }) => !deleted);
  return [...sharedHeads(agreement.parties)].flatMap(([head, ones]): readonly RawFinding[] => {
    const full = new RegExp(
      ones
        .flatMap(namesOf)
        .filter((name) => name !== head)
        .map(literal)
        .join("|"),
      "u",
    );
    const bare = new RegExp(`(?<![\\p{L}-])[Tt]he ${literal(head)}(?! (?:of|for|on) )(?![\\p{L}\\p{N}-])`, "u");
    let named = Number.NEGATIVE_INFINITY;
    for (const [index, { id, heading, text, wording }] of points.entries()) {
      const at = bare.exec(text);
      const name = full.exec(`${heading}\n${text}`);
      if (name !== null) named = index;
      if (at === null || index - named <= NEAR) continue;
      const words = {
        draft: agreement.drafts?.[0] ?? "draft",
        point: id,
        from: at.index,
        to: at.index + at[0].length,
        quote: at[0],
        ...(wording === "verbatim" ? {} : { paraphrase: true as const }),
      };
      return [
        finding(
          "warning",
          said("ambiguous-name", { name: head, who: ones.map(({ name: own }) => own) }),
          said("ambiguous-name.suggestion", { name: head }),
          { place: id, words: [words], commitments: [] },
        ),
      ];
    }
    return [];
  });
};

const namesOf = ({ name, aliases = [] }: Party) => [name, ...aliases];

/** Nouns that end the names of several, and are the name of none. */
function sharedHeads(parties: readonly Party[]): ReadonlyMap<string, readonly Party[]> {
  const heads = new Map<string, Party[]>();
  for (const one of parties)
    for (const head of new Set(namesOf(one).map(headWord)))
      if (
        /^\p{Lu}/u.test(head) &&
        acts(head.toLowerCase()) &&
        !/^(?:Part(?:y|ies)|Forces?|Members?|Groups?|Units?|Governments?|States?)$/u.test(head)
      )
        heads.set(head, [...(heads.get(head) ?? []), one]);
  const taken = new Set(parties.flatMap(namesOf));
  return new Map([...heads].filter(([head, ones]) => ones.length > 1 && !taken.has(head)));
}

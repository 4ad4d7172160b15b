import { triggered } from "../../../common/triggered.ts";
import type { Fault } from "../finding.ts";
import { likeness, provisionsOf, type Provision, type Provisions } from "../reading/provisions.ts";
import { numberAt } from "../reading/numbers.ts";
import { wordsIn, type Reading, type ReadSentence } from "../reading/reading.ts";
import type { DraftRef } from "../reading/drafts.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** What a party or a text is said to want in words that another text alone has, on a matter on which it says something else. */
export const swappedContent: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => state.drafts.filter(({ draft }) => draft.points.length > 0).length > 1,
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, state)),
  finds: ["Of crimes much is said. Northland would have them ⟦examined by a commission⟧."],
  allows: [
    "Of crimes much is said. The mediator would have them examined by a commission.",
    "Northland would never have crimes examined by a commission.",
  ],
};

const UNSAID = triggered(
  /\b(?:not|no|never|nobody|none|neither|nor|without|unlike|instead|rather|struck|delet\w+|drop\w*|remov\w+|left out|leaves out|lacks?|reject\w*|refus\w+|oppos\w+|against|whether|if|silent)\b|\?/iu,
);
const WORDS = 2;
const SHARE = 0.6;
/** Least likeness of the two provisions on the matter. */
const ALIKE = 0.08;

function ofSentence(read: ReadSentence, state: Reading["state"]): readonly Fault[] {
  const provisions = provisionsOf(state);
  return read.drafts.flatMap((ref, each): readonly Fault[] => {
    if (ref.compared || ref.meant) return [];
    const end = endOf(read, ref, read.drafts[each + 1]?.at ?? read.tokens.length);
    const tokens = read.tokens.slice(ref.next, end);
    if (tokens.length === 0 || tokens.some((_token, at) => numberAt(tokens, at) !== null)) return [];
    if (UNSAID.test(tokens.map(({ text }) => text).join(" "))) return [];
    const found = foreignOf(wordsIn(tokens), ref, provisions);
    if (found === null) return [];
    const first = tokens.find((token) => [...wordsIn([token])].some((word) => found.unique.has(word)));
    return [
      wrongDraft(
        { from: first?.from ?? tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 },
        found.own,
        found.foreign.draft,
        state,
      ),
    ];
  });
}

/** Where what is said of a text ends: at a semicolon, a comma or the next text. */
function endOf({ tokens }: ReadSentence, { next }: DraftRef, limit: number): number {
  const cut = tokens.findIndex(
    ({ text, lower }, at) =>
      at >= next && at < limit && (/^[;:,.—–]$/u.test(text) || /^(?:and|but|while|whereas)$/u.test(lower)),
  );
  return cut < 0 ? limit : cut;
}

interface Foreign {
  readonly foreign: Provision;
  readonly own: Provision;
  readonly unique: ReadonlySet<string>;
}

/** The provision of another text whose very words are said, and what the text that is spoken of has on the matter. */
function foreignOf(words: ReadonlySet<string>, { draft }: DraftRef, provisions: Provisions): Foreign | null {
  const mine = provisions.byDraft.get(draft.id) ?? [];
  const known = new Set([
    ...mine.flatMap((each) => [...each.words]),
    ...(provisions.besides.get(draft.id) ?? []).flatMap((each) => [...each.words]),
  ]);
  const unique = new Set([...words].filter((word) => provisions.index.has(word) && !known.has(word)));
  if (unique.size < WORDS || unique.size / words.size < SHARE) return null;
  const foreign = provisions.all.find(
    (each) => !each.deleted && each.draft !== draft && [...unique].filter((word) => each.own.has(word)).length >= WORDS,
  );
  if (foreign === undefined) return null;
  const own = mine
    .filter(({ deleted }) => !deleted)
    .map((each) => ({ each, alike: likeness(each, foreign, provisions) }))
    .sort((a, b) => b.alike - a.alike)[0];
  return own === undefined || own.alike < ALIKE ? null : { foreign, own: own.each, unique };
}

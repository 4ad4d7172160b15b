import { rememberedWords } from "../../../common/remembered.ts";
import { triggered } from "../../../common/triggered.ts";
import { englishInflection } from "../../../common/language/en-forms.ts";
import { countOfSenses, kinship, lemmasOf, shareSense } from "../../../common/language/en-senses.ts";
import { callsAlike } from "../../../common/language/en-wordings.ts";
import { tokensOf, type Token } from "./tokens.ts";

/**
 * Whether what must or may be done by a sentence, nearest before a number of it, is what no word of a provision says: "shall be killed
 * within 20 days" of "shall be released within 20 days". False where the sentence says nothing that must or may be done.
 */
export function isOtherDeed(tokens: readonly Token[], at: number, provision: string): boolean {
  const deed = deedBefore(tokens, at);
  if (deed === null) return false;
  const own = wordsOf(provision);
  if (own.length === 0) return false;
  const ways = [tokens[deed]?.lower ?? "", ...phrasesAt(tokens, deed)];
  return !ways.some((way) => own.some((word) => isOneDeed(`${way} ${word}`)));
}

const BOUND = triggered(/^(?:shall|must|may|should|will|would|can)$/u);
const OF_BOUND = triggered(/^(?:be|been|have|not|also|then|only|either|both|all|each|jointly|immediately)$/u);
const STOPS = triggered(/^[.;:!?]$/u);

/** Where the verb stands of what must or may be done; null where there is none, or it says too little by itself. */
function deedBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = Math.min(at, tokens.length) - 1; i >= 0; i--) {
    const { lower, kind } = tokens[i] as Token;
    if (kind === "mark" && STOPS.test(lower)) return null;
    const isBound =
      BOUND.test(lower) ||
      (lower === "to" && /^(?:is|are|was|were|has|have|had|obliged|bound)$/u.test(tokens[i - 1]?.lower ?? ""));
    if (!isBound) continue;
    let verb = i + 1;
    while (verb < at && OF_BOUND.test(tokens[verb]?.lower ?? "")) verb++;
    const word = tokens[verb];
    if (verb >= at || word?.kind !== "word" || countOfSenses(word.lower, "v") === 0) return null;
    return LIGHT.test(word.lower) ? null : verb;
  }
  return null;
}

/** Verbs of which the words behind them say what is done, and those that only say that it is. */
const LIGHT = triggered(
  /^(?:have|has|had|be|do|done|go|goes|gone|come|came|get|got|take|taken|took|make|made|give|given|gave|put|set|let|bring|brought|keep|kept|hold|held|stay|remain|last|begin|start|end|become|include|contain|apply|need|want|reach|number|total|amount|cover|exceed|receive|see|run|stand|fall|carry|carried|occur|happen|follow|complete|completed|continue|use|used|allow|allowed|require|required|agree|agreed)$/u,
);

/** The words of a provision that may say what is done, with their particles. */
const wordsOf = rememberedWords((provision: string): readonly string[] => {
  const tokens = tokensOf(provision);
  return tokens.flatMap(({ kind, lower }, at) =>
    kind === "word" && lower.length > 2 ? [lower, ...phrasesAt(tokens, at)] : [],
  );
});

/** A verb with the words right behind it and a particle farther on: "hand over", "pull its forces back". */
function phrasesAt(tokens: readonly Token[], at: number): readonly string[] {
  const next = tokens
    .slice(at + 1, at + 6)
    .filter(({ kind, lower }, n) => kind === "word" && (n === 0 || PARTICLE.test(lower)));
  return next.flatMap(({ lower }) => lemmasOf(tokens[at]?.lower ?? "").map((lemma) => `${lemma}_${lower}`));
}

const PARTICLE = triggered(/^(?:back|off|up|out|down|away|over)$/u);

/** Whether two words, parted by a space, are of one deed: the same, one for the other both ways, or the noun of it. */
const isOneDeed = rememberedWords((pair: string): boolean => {
  const [one = "", other = ""] = pair.split(" ");
  const lemmas = lemmasOf(other);
  if (lemmasOf(one).some((lemma) => lemmas.includes(lemma))) return true;
  if (callsAlike(one, other) || shareSense(one, other, "v")) return true;
  return englishInflection(other).form !== "past" && kinship(one, other) === "same";
});

import { isEnglishWord } from "../../../common/language/en-words.ts";
import { literal } from "../../../common/literal.ts";
import { baseOf } from "../grammar/plain-verbs.ts";
import { sentencesOf } from "../grammar/sentences.ts";
import { speaksPresentTense } from "../normative.ts";
import { bareName } from "./declared.ts";
import { isNamed, NO_NAME, type Found } from "./found.ts";
import { hasWord, type Lines } from "./lines.ts";
import { acts, FORCES } from "./nouns.ts";

const CAP = "\\p{Lu}[\\p{L}’'-]+";
const WHOLE = `${CAP}(?: ${CAP}){0,4}(?: (?:of|for)(?: the)? ${CAP}(?: ${CAP}){0,2})?`;
/** "Norland pulls its guns back", "In case of danger Norland may close", "Norland and the Union come to the aid". */
const ACTS = new RegExp(
  `^(?:(?:If|In|On|At|As|When|After|Before|Within|Until|Once|From|By) [^.;:]{2,90}?,? )?([Tt]he )?(${WHOLE})(?:,? and (?:the )?(${WHOLE}))? (?:\\p{L}+ly |also |then )?(\\p{Ll}+)\\b`,
  "u",
);
const MODAL = /^(?:may|shall|will|must)$/u;

/** Names at the head of sentences, ahead of what they do, in a text of plain tense: such an outline has no "shall" by which it tells who acts. */
export function outlinedIn(lines: Lines): readonly string[] {
  const sentences = plainSentences(lines);
  const names = new Set<string>();
  for (const sentence of sentences) {
    const [, the, first = "", second = "", verb = ""] = ACTS.exec(sentence) ?? [];
    const base = baseOf(verb);
    // "The Fund rules": one acts by a verb in the third person, two by the bare one.
    const does = MODAL.test(verb) || (base !== null && (second !== "" ? base === verb : base !== verb));
    if (!does) continue;
    for (const [name, article] of [[bareName(first), the !== undefined] as const, [bareName(second), false] as const])
      if (isSomebody(name, article, lines.whole)) names.add(name);
  }
  return [...names];
}

/** "Norland", "the League", "United Shires of Avera"; not "Drones", "The Fire". */
function isSomebody(name: string, article: boolean, whole: string): boolean {
  if (name.length < 3 || NO_NAME.test(name) || !isNamed(name)) return false;
  const words = name.split(" ");
  const head = (/^(.*?) (?:of|for) /u.exec(name)?.[1] ?? name).split(" ").at(-1) ?? "";
  const elsewhere = new RegExp(`[\\p{Ll},] (?:the )?${literal(name)}(?![\\p{L}\\p{N}])`, "u").test(whole);
  if (acts(head.toLowerCase()) && !FORCES.has(head.toLowerCase())) return words.length > 1 || elsewhere;
  return !article && words.every((word) => !isEnglishWord(word.toLowerCase())) && /^\p{Lu}/u.test(name);
}

/** The sentences of a text in plain tense; none of another. */
function plainSentences(lines: Lines): readonly string[] {
  const sentences = lines.points.flatMap(({ text }) => sentencesOf(text).map(({ from, to }) => text.slice(from, to)));
  return speaksPresentTense(sentences) ? sentences : [];
}

/** Between whom an outline is that does not say it: those with forces, guns or prisoners of their own; empty where these are not two. */
export function sidesOf(all: readonly Found[], lines: Lines): readonly Found[] {
  const fighting = plainSentences(lines).filter((each) => ARMED.test(each));
  const sides = all.filter(({ kind, nouns }) => {
    if (!/^(?:state|armedGroup|organisation)$/u.test(kind)) return false;
    const names = nouns.map(literal).join("|");
    const own = new RegExp(
      `^\\s*(?:[^,]{0,60}, )?(?:[Tt]he )?(?:(?:army|forces|troops|navy|soldiers|guns|prisoners) of (?:the )?)?(?:${names})(?![\\p{L}\\p{N}])`,
      "u",
    );
    return (
      fighting.some((each) => own.test(each) && !HELPS.test(each)) && nouns.some((noun) => hasWord(lines.whole, noun))
    );
  });
  return sides.length > 1 ? sides : [];
}

const ARMED =
  /\b(?:army|armies|forces|troops|soldiers|artillery|guns|tanks|gunboats|missiles|rockets|militia|fighters|prisoners|captives|ceases? fire|pulls? (?:its|back)|withdraws?|disarms?|keeps? (?:no more than )?\d)\b/u;
const HELPS =
  /\b(?:sends?|observes?|monitors?|watch(?:es)?|verif(?:y|ies)|supervises?|mediates?|guarantees?|peacekeep\p{L}*|observers|(?:to|its) the aid)\b/u;

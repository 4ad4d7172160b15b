import { said, type Said } from "../common/said.ts";
import { bareWords } from "./act-words.ts";
import type { Commitment } from "./model.ts";

/** What a commitment says of its act, by where the words come from. */
export interface ClauseWords {
  /** text: words of the clause; told: of a text that is only paraphrased; own: somebody's, they do not stand in the clause. */
  readonly from: "text" | "told" | "own";
  readonly words: string;
  /** What is said with them and stands elsewhere: a heading, an introduction. Empty: nothing. */
  readonly beside: string;
}

const plain = (words: string): string =>
  words
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/[\s.,;:]+$/u, "")
    .toLowerCase();

/**
 * The words of an act held against the words that the commitment rests on. Only what stands there may be shown as a quotation;
 * without such words, as in a model that rests on no text, they are taken as its own clause.
 */
export function clauseOf({ act, anchors }: Pick<Commitment, "act" | "anchors">): ClauseWords {
  const whole = act.words;
  const bare = bareWords(whole);
  const apart = (words: string) => ({ words, beside: whole.slice(words.length + 2, -1) });
  // No words to hold it against: a model without a text, or a point that is only headed.
  if (anchors.every(({ quote }) => quote.trim() === ""))
    return { from: "text", ...(bare === whole ? { words: whole, beside: "" } : apart(bare)) };
  const quoted = [...anchors.map(({ quote }) => quote), anchors.map(({ quote }) => quote).join(" ")].map(plain);
  const from = anchors.some(({ paraphrase }) => paraphrase === true) ? "told" : "text";
  const one = (words: string) => plain(words) !== "" && quoted.some((quote) => quote.includes(plain(words)));
  // A proposal may put two sentences of the text together.
  const stands = (words: string) => one(words) || words.split("; ").every(one);
  if (stands(whole)) return { from, words: whole, beside: "" };
  if (whole.endsWith("]"))
    // The text may have brackets of its own: as much as stands in it counts.
    for (let at = whole.lastIndexOf(" ["); at > 0; at = whole.lastIndexOf(" [", at - 1))
      if (stands(whole.slice(0, at))) return { from, ...apart(whole.slice(0, at)) };
  return { from: "own", words: whole, beside: "" };
}

/** Whether words stand in a text, whatever their spacing and case; where "…" leaves some out, the parts around it, in their order. */
export function standIn(words: string, text: string): boolean {
  const whole = plain(text);
  if (whole.includes(plain(words))) return true;
  let from = 0;
  for (const part of words.split("…").map(plain)) {
    const at = whole.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** The same, said: a quotation of the text, or that it is none. */
export function clauseSaid(commitment: Pick<Commitment, "act" | "anchors">): Said {
  const { from, words, beside } = clauseOf(commitment);
  // Without quotation marks, a stop of the words would be ours.
  const shown = from === "text" ? words : words.replace(/[\s.,;:]+$/u, "");
  if (from === "own" || beside === "") return said(`clause.${from}`, { words: shown });
  return said(`clause.${from}.with`, { words: shown, beside });
}

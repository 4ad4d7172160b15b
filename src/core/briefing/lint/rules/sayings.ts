import { said } from "../../../common/said.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tokensOf } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";
import { partsOf, inOrder } from "./quotations.ts";

/** Words in quotation marks given as somebody's whom the record has as saying them otherwise, or that are another's by the record. */
export const sayings: Rule = {
  code: "not-verbatim",
  needs: ({ state, prose }) =>
    prose.quoted.length > 0 && (state.positions?.positions ?? []).some(({ quote }) => (quote ?? "") !== ""),
  find: (reading) => reading.prose.quoted.flatMap((quote) => ofQuote(quote, reading)),
  finds: [
    "“⟦Not one of our sons will row over that river for your geese,⟧” Senator Ito said.",
    "“⟦Not one of our sons will row over that river for a goose,⟧” Colonel Oda said.",
  ],
  allows: [
    "“Not one of our sons will row over that river for a goose,” Senator Ito said.",
    "“Not one of our sons will row over that river,” Senator Ito said.",
    "“We shall see what becomes of it on the other side,” Senator Ito said.",
    "“Not one of our sons will row over that river for a goose,” a woman in the market repeated.",
  ],
};

/** A quotation of fewer words may be anybody's. */
const LEAST = 5;
/** So much of the words must be those on record for a saying to be meant; or so many at its beginning. */
const ALIKE = 0.55;
const BEGINS = 4;

function ofQuote({ from, to }: { readonly from: number; readonly to: number }, reading: Reading): readonly Fault[] {
  const { sentences, state, prose } = reading;
  const at = sentences.findIndex(({ sentence }) => sentence.from <= from && from < sentence.to);
  const parties = speakersOf(sentences[at], sentences[at + 1]);
  if (parties.size !== 1) return [];
  const quotes = (state.positions?.positions ?? []).filter(({ quote }) => (quote ?? "") !== "");
  return partsOf(prose.text.slice(from, to), from).flatMap((part): readonly Fault[] => {
    const told = wordsOf(part.text);
    if (told.length < LEAST) return [];
    const whose = quotes.filter(({ quote = "" }) => ` ${wordsOf(quote).join(" ")} `.includes(` ${told.join(" ")} `));
    const near = [sentences[at - 1], sentences[at], sentences[at + 1]]
      .map((read) => read?.sentence.text ?? "")
      .join(" ");
    // Another person of the same side: who spoke by the record is named nowhere beside.
    const isOther = (speaker: string): boolean =>
      speaker !== "" && sentences[at]?.persons.length === 1 && !near.includes(speaker.split(" ").at(-1) ?? speaker);
    if (whose.some(({ party, speaker = "" }) => parties.has(party) && !isOther(speaker))) return [];
    const meant =
      whose[0] ?? quotes.find(({ party, quote = "" }) => parties.has(party) && isLike(told, wordsOf(quote)));
    if (meant === undefined) return [];
    const who = state.parties.find(({ id }) => id === meant.party)?.name ?? meant.party;
    const { speaker = "", quote = "", on } = meant;
    return [
      {
        code: whose.length > 0 ? "wrong-person" : "not-verbatim",
        severity: "error",
        message: said("wrong-person.said", { who, speaker: speaker === "" ? null : speaker, words: quote, on }),
        from: part.from,
        to: part.to,
      },
    ];
  });
}

/** The parties whose persons, or who themselves, are named in the sentence of a quotation, or else in the one behind it. */
function speakersOf(read: ReadSentence | undefined, next: ReadSentence | undefined): ReadonlySet<string> {
  const own = new Set((read?.parties ?? []).map(({ id }) => id));
  const isBeside = next !== undefined && next.sentence.block === read?.sentence.block && next.tokens.length <= SHORT;
  return own.size > 0 || !isBeside ? own : new Set(next.parties.map(({ id }) => id));
}

/** So short is a sentence that only says who spoke. */
const SHORT = 8;

const wordsOf = (text: string): readonly string[] =>
  tokensOf(text).flatMap(({ kind, lower }) => (kind === "mark" ? [] : [lower]));

function isLike(told: readonly string[], own: readonly string[]): boolean {
  return (
    told.slice(0, BEGINS).join(" ") === own.slice(0, BEGINS).join(" ") ||
    inOrder(own, told) / Math.max(told.length, Math.min(own.length, told.length + 3)) >= ALIKE
  );
}

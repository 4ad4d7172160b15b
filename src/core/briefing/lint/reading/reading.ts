import { triggered } from "../../../common/triggered.ts";
import { monthNames } from "../../../common/language/months.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import { isListed, draftAbove, type DraftMentions } from "../draft-names.ts";
import type { DraftCell } from "../draft-tables.ts";
import type { Prose, Sentence } from "../prose.ts";
import { draftRefs, type DraftRef } from "./drafts.ts";
import { signedText } from "./texts.ts";
import { namedParties, partiesIn, personsIn, type Named, type PersonNamed } from "./names.ts";
import { partsOf, isTelling, stemOf, tokensOf, type Token } from "./tokens.ts";
import { leaningOf, type Leaning } from "./leaning.ts";
import { valuesOf, type Value } from "./values.ts";

/** A sentence as it is read: its words, what it speaks of, and the values it gives. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Number of the clause in which each token stands. */
  readonly clauses: readonly number[];
  readonly parties: readonly Named[];
  readonly persons: readonly PersonNamed[];
  readonly drafts: readonly DraftRef[];
  readonly values: readonly Value[];
  /** Whether it names texts before their values or behind. */
  readonly leans: Leaning;
  readonly words: ReadonlySet<string>;
  /** The one draft of which the paragraph, heading or item above speaks; null where none or several. */
  readonly above: TabledDraft | null;
  /** The text that was signed, where one was, and whether the article speaks of it. */
  readonly signed: TabledDraft | null;
  readonly isSigned: boolean;
  /** The one text that the headline of the article names; null where none or several. */
  readonly main: TabledDraft | null;
  /** The sentence before it in its paragraph. */
  readonly before: ReadSentence | null;
}

/** A cell that says what a draft provides, as it is read. */
export interface ReadCell extends DraftCell {
  readonly tokens: readonly Token[];
  readonly values: readonly Value[];
  readonly words: ReadonlySet<string>;
}

/** A text, read once for all rules. */
export interface Reading {
  readonly prose: Prose;
  readonly state: ProcessState;
  readonly sentences: readonly ReadSentence[];
  /** Those and the sentences of the blocks beside. */
  readonly around: () => readonly ReadSentence[];
  readonly cells: readonly ReadCell[];
  /** The one year of which the text speaks; null where none or several. */
  readonly year: string | null;
  /** The day of the text, where it names one. */
  readonly day: string | null;
}

/** Reads a text: what the rules of the check look at. */
export function annotate(
  prose: Prose,
  mentions: DraftMentions,
  cells: readonly DraftCell[],
  state: ProcessState,
  year: string | null = null,
  isSigned = false,
  day: string | null = null,
  main: TabledDraft | null = null,
  which = 0,
): Reading {
  const sentences: ReadSentence[] = [];
  for (const sentence of prose.sentences) {
    const last = sentences.at(-1) ?? null;
    // An answer goes on from its question, though that is a paragraph of its own.
    const isAnswer = last !== null && /\?\s*$/u.test(last.sentence.text) && sentence.block === last.sentence.block + 1;
    const before = last !== null && (isAnswer || last.sentence.block === sentence.block) ? last : null;
    const own = partiesIn(sentence.text, state).map(({ id, from, to }) => ({
      id,
      from: sentence.from + from,
      to: sentence.from + to,
    }));
    sentences.push(readSentence(sentence, before, own, mentions, state, last?.isSigned ?? isSigned, main, which));
  }
  return {
    prose,
    state,
    year,
    day,
    sentences,
    around: () => sentences,
    cells: cells.map((cell) => {
      const tokens = tokensOf(cell.cell.text, cell.cell.from);
      const words = new Set([...wordsIn(tokens), ...wordsIn(tokensOf(cell.label))]);
      return { ...cell, tokens, values: valuesOf(tokens, () => false), words };
    }),
  };
}

function readSentence(
  sentence: Sentence,
  before: ReadSentence | null,
  found: ReturnType<typeof partiesIn>,
  mentions: DraftMentions,
  state: ProcessState,
  isSigned: boolean,
  main: TabledDraft | null,
  which: number,
): ReadSentence {
  const tokens = tokensOf(sentence.text, sentence.from);
  const dated = datesAmong(tokens);
  const persons = personsIn(tokens, state);
  const parties = namedParties(tokens, found, persons, state);
  const own = mentions.get(sentence) ?? [];
  const drafts = draftRefs(tokens, parties, own, sentence.from, state, before?.parties ?? [], which, before?.drafts);
  const above = isListed(sentence, mentions) ? draftAbove(sentence, mentions) : draftOfLead(sentence, mentions);
  const values = valuesOf(
    tokens,
    (at) => dated.has(at),
    DAY.test(sentence.text) || (before !== null && DAY.test(before.sentence.text)),
  );
  return {
    sentence,
    tokens,
    clauses: clausesOf(tokens),
    parties,
    persons,
    drafts,
    values,
    leans: leaningOf(tokens, drafts, values, state),
    words: wordsIn(tokens),
    above,
    before,
    main,
    signed: signedText(state),
    isSigned: isSigned || drafts.some(({ draft }) => draft === signedText(state)),
  };
}

/** The one draft that the heading above a sentence names. */
function draftOfLead({ lead }: Sentence, mentions: DraftMentions): TabledDraft | null {
  const named = lead === null ? [] : (mentions.get(lead) ?? []).filter((mention) => mention.named);
  return named.length === 1 ? (named[0]?.draft ?? null) : null;
}

/** The telling words among tokens, in stem. */
export function wordsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, lower } of tokens)
    if (kind === "word") for (const part of partsOf(lower)) if (isTelling(part)) words.add(stemOf(part));
  return words;
}

const CUTS = triggered(/^(?:[;:,()—–]|and|but|while|whereas|though|although|where|against|compared)$/u);

/** Numbers of clauses: a new one begins at a comma, a bracket or a word that joins. */
function clausesOf(tokens: readonly Token[]): readonly number[] {
  let clause = 0;
  return tokens.map(({ lower }) => (CUTS.test(lower) ? ++clause : clause));
}

/** Where days are spoken of, "the second" may be one. */
const DAY = triggered(/\b\p{L}*(?:first|second|third|fifth|\p{L}{2,12}th|\dth|\d(?:st|nd|rd)) day\b/iu);

/** Names of months of all languages that are read: one that is another word in English ("may", "march") needs its capital. */
const MONTHS: ReadonlySet<string> = new Set(Object.values(monthNames).flatMap((names) => Object.keys(names)));
const isMonth = ({ kind, lower, text }: Token): boolean =>
  kind === "word" && MONTHS.has(lower) && (/^\p{Lu}/u.test(text) || !(lower in monthNames.en));
/** What stands between the first day and the last: "28 to 29 January", "du 3 au 5 mai". */
const TO = /^(?:to|and|au|et|bis|und|до|по|та|і|и|-|–|—)$/u;

/** Tokens that are days and years of dates. */
function datesAmong(tokens: readonly Token[]): ReadonlySet<number> {
  const taken = new Set<number>();
  const isDay = (token: Token | undefined): boolean => token?.kind === "number" && /^\d{1,2}$/u.test(token.text);
  tokens.forEach((token, at) => {
    if (!isMonth(token)) return;
    // "1er janvier".
    const own = at - (tokens[at - 1]?.lower === "er" ? 2 : 1);
    if (isDay(tokens[own])) taken.add(own);
    else if (isDay(tokens[at + 1])) taken.add(at + 1);
    for (const year of [at + 1, at + 2, at + 3]) if (/^(?:19|20)\d\d$/u.test(tokens[year]?.text ?? "")) taken.add(year);
    // "28 to 29 January", "le 19 et le 21 décembre".
    const joint = own - (tokens[own - 1]?.lower === "le" ? 2 : 1);
    if (TO.test(tokens[joint]?.lower ?? "") && isDay(tokens[joint - 1])) taken.add(joint - 1);
  });
  return taken;
}

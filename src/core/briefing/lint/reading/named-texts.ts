import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { DraftRef } from "./drafts.ts";
import type { Named } from "./names.ts";
import { textOfParty } from "./texts.ts";
import { tokensOf, type Token } from "./tokens.ts";

const TEXTS = triggered(
  /^(?:drafts?|plans?|texts?|proposals?|papers?|documents?|compromises?|counter-?\p{L}+|mark-?ups?|versions?|frameworks?|non-papers?|notes?|memorandum|outline|articles?|clauses?|points?|blueprint|scheme|treaty|accord|answer|reply|offers?|charter|demands|terms|views?|vision|formula|package|wording|lists?)$/u,
);
const ANY_TEXT = triggered(
  /^(?:drafts?|plans?|texts?|proposals?|papers?|documents?|agreements?|versions?|notes?|articles?|points?|)$/u,
);

/** What a text is, in words that no other text of the process is: "counter-draft", "guarantor's note". */
const instrumentsOf = remembered(
  (state: ProcessState): readonly { readonly words: readonly string[]; readonly draft: TabledDraft }[] =>
    state.drafts.flatMap((draft) => {
      const name = draft.draft.instrument.toLowerCase();
      const alone = state.drafts.filter(({ draft: other }) => other.instrument.toLowerCase() === name).length === 1;
      const words = tokensOf(name).map(({ lower }) => lower);
      // "The plan" may be anybody's, "the charter" is one.
      const tells = words.length > 1 || words[0]?.includes("-") === true || !ANY_TEXT.test(words[0] ?? "");
      return alone && tells ? [{ words, draft }] : [];
    }),
);

/** "In its own text", "in its proposal": the text of the party named last before. */
export function byPronoun(
  tokens: readonly Token[],
  parties: readonly Named[],
  state: ProcessState,
): readonly Omit<DraftRef, "compared">[] {
  return tokens.flatMap(({ lower }, at) => {
    if (lower !== "its" && lower !== "their") return [];
    const own = tokens[at + 1]?.lower === "own" ? 1 : 0;
    if (!TEXTS.test(tokens[at + 1 + own]?.lower ?? "")) return [];
    const party = parties.findLast(({ next, possessive }) => next <= at && !possessive);
    const draft = party === undefined ? undefined : textOfParty(state).get(party.id);
    return draft === undefined || at - (party?.next ?? 0) > 8
      ? []
      : [{ draft, at, next: at + 2 + own, how: "named" as const, agent: null, meant: false }];
  });
}

/** "Northland's draft", "the mediator's compromise paper", "the paper of the mediator", "a text by Judge Oda". */
export function byOwner(
  tokens: readonly Token[],
  party: Named,
  state: ProcessState,
): readonly Omit<DraftRef, "compared">[] {
  const own = state.drafts.filter((each) => each.party === party.id);
  const fallback = textOfParty(state).get(party.id);
  if (fallback === undefined) return [];
  const ofText = (noun: string): TabledDraft =>
    own.find(({ draft }) => draft.instrument.toLowerCase().split(" ").includes(noun)) ?? fallback;
  const from =
    tokens[party.next]?.kind === "mark" && /^['’]$/u.test(tokens[party.next]?.text ?? "") ? party.next + 1 : party.next;
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") break;
    if (TEXTS.test(token.lower) && (party.possessive || from > party.next || isAdjectival(party, at)))
      return [{ draft: ofText(token.lower), at: party.at, next: at + 1, how: "named", agent: null, meant: false }];
  }
  const the = tokens[party.at - 1]?.lower === "the" ? 1 : 0;
  const preposition = tokens[party.at - 1 - the]?.lower ?? "";
  const noun = tokens[party.at - 2 - the];
  return /^(?:of|by|from)$/u.test(preposition) &&
    noun !== undefined &&
    (TEXTS.test(noun.lower) || isThatOf(tokens, party.at - 2 - the)) &&
    !/^(?:points?|articles?|clauses?)$/u.test(noun.lower)
    ? [{ draft: ofText(noun.lower), at: party.at - 2 - the, next: party.next, how: "named", agent: null, meant: false }]
    : [];
}

/** "40 in the text of one side and 20 in that of the other": that is its text, where a text was named. */
function isThatOf(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "that" &&
    /^(?:in|under|by)$/u.test(tokens[at - 1]?.lower ?? "") &&
    tokens.slice(0, at).some(({ lower }) => TEXTS.test(lower))
  );
}

/** "The Northland draft" is Northland's; "Northland in its draft" is told by the verb. */
function isAdjectival({ next }: Named, noun: number): boolean {
  return noun <= next + 1;
}

export function byInstrument(tokens: readonly Token[], state: ProcessState): readonly Omit<DraftRef, "compared">[] {
  const refs: Omit<DraftRef, "compared">[] = [];
  for (const { words, draft } of instrumentsOf(state))
    for (let at = 0; at + words.length <= tokens.length; at++) {
      const isThere = words.every((word, each) => tokens[at + each]?.lower === word);
      // "A counter-draft" may be anybody's, and who offers makes no "offer".
      const before = tokens[at - 1]?.lower ?? "a";
      const isDefinite = /^(?:the|its|that|this|their)$/u.test(before) || tokens[at - 1]?.possessive === true;
      if (isThere && (words.length > 1 ? !/^an?$/u.test(before) : isDefinite))
        refs.push({ draft, at, next: at + words.length, how: "named", agent: null, meant: false });
    }
  return refs;
}

const EARLIER = triggered(/^(?:earlier|former|first|older)$/u);
const LATER = triggered(/^(?:later|latter|second|newer)$/u);

/** "The earlier one", "the second paper", "in the second", where the process has two texts; of more, "the first list". */
export function byOrder(tokens: readonly Token[], state: ProcessState): readonly Omit<DraftRef, "compared">[] {
  const [one, other, ...more] = state.drafts.filter(({ draft }) => draft.points.length > 0);
  if (one === undefined || other === undefined) return [];
  const isPair = more.length === 0;
  const [first, last] = (one.draft.date ?? "") <= (other.draft.date ?? "") ? [one, other] : [other, one];
  return tokens.flatMap(({ lower }, at) => {
    // Of many texts the first alone is one that everybody knows.
    const isFirst = isPair ? EARLIER.test(lower) : /^(?:first|original)$/u.test(lower);
    const draft = isFirst ? first : isPair && LATER.test(lower) ? last : null;
    if (draft === null || tokens[at - 1]?.lower !== "the") return [];
    const noun = tokens[at + 1];
    const isText =
      noun !== undefined &&
      ((isPair && noun.lower === "one") || /^(?:list|draft|plan|text|paper|proposal)$/u.test(noun.lower));
    const isAlone =
      isPair &&
      /^(?:in|under|by)$/u.test(tokens[at - 2]?.lower ?? "") &&
      (noun === undefined || /^[.,;]$/u.test(noun.text));
    if (!isText && !isAlone) return [];
    return [{ draft, at, next: at + (isText ? 2 : 1), how: "named" as const, agent: null, meant: false }];
  });
}

/** "The agreement", "the signed text", "the accord of 30 May", where one was signed. */
export function* signedAt(tokens: readonly Token[]): Generator<number> {
  for (const [at, { lower }] of tokens.entries()) {
    const before = tokens[at - 1]?.lower ?? "";
    if (/^(?:agreement|treaty|accord)$/u.test(lower) && /^(?:the|this|signed|final)$/u.test(before)) yield at;
    else if (/^(?:text|version|document|paper)$/u.test(lower) && /^(?:signed|final)$/u.test(before)) yield at;
  }
}

import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { DraftMention } from "../draft-names.ts";
import type { Named } from "./names.ts";
import { WORDS } from "../../../evidence/figure-words.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** A draft of which a sentence speaks. */
export interface DraftRef {
  readonly draft: TabledDraft;
  /** First token, and the one after the last. */
  readonly at: number;
  readonly next: number;
  /**
   * `named` by whose text it is, its title or number; `elliptic`: "the other side's"; `agent`: a party that asks, wants or
   * offers stands for its text.
   */
  readonly how: "named" | "elliptic" | "agent";
  /** "Than the other side's", "as in the plan": named to compare with; what else the sentence says is not of it. */
  readonly compared: boolean;
  /** "That paper": the text that was named last, or another. */
  readonly meant: boolean;
  /** The party that asks or wants, where one does. */
  readonly agent: string | null;
}

const TEXTS = triggered(
  /^(?:drafts?|plans?|texts?|proposals?|papers?|documents?|compromises?|counter-?\p{L}+|mark-?ups?|versions?|frameworks?|non-papers?|notes?|memorandum|outline|articles?|clauses?|points?|blueprint|scheme|treaty|accord|answer|reply|offers?|charter|demands|terms|views?|vision|formula|package|wording|lists?)$/u,
);
/** What a party does that has a text on the table: by these verbs it stands for its text. */
const PROPOSES = triggered(
  /^(?:ask(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|propos(?:es?|ed)|offer(?:s|ed)?|insist(?:s|ed)?|wish(?:es|ed)?|hop(?:es|ed)|press(?:es|ed)|push(?:es|ed)|argue[sd]?|claim(?:s|ed)?|seeks?|sought|call(?:s|ed)|suggest(?:s|ed)?|favou?r(?:s|ed)?|prefer(?:s|red)?|request(?:s|ed)?|foresees?|envisag(?:es|ed)|puts?|sets?|names?|wrote|writes|settles|grants?|gives?|gave|allows?|requires?|required|had|has|speaks|said|says|thinks|split|leaves?|left|takes?|took|written|put|chosen|opted|settled)$/u,
);
/** Only these say that somebody asks for it, whatever text was named before. */
const ASKS = triggered(
  /^(?:ask(?:s|ed)?|wants?|wanted|demand(?:s|ed)?|propos(?:es?|ed)|insist(?:s|ed)?|wish(?:es|ed)?|hop(?:es|ed)|press(?:es|ed)|push(?:es|ed)|argue[sd]?|claim(?:s|ed)?|seeks?|sought|suggest(?:s|ed)?|favou?r(?:s|ed)?|prefer(?:s|red)?|thinks|split|imagines?)$/u,
);
const AUXILIARY = triggered(
  /^(?:would|had|has|have|also|only|first|at|itself|for|its|part|still|in|then|once|originally|initially)$/u,
);

/** The text that stands for a party: its own last one of which points are known; else the last joint one. */
export const textOfParty = remembered((state: ProcessState): ReadonlyMap<string, TabledDraft> => {
  const found = new Map<string, TabledDraft>();
  for (const { id } of state.parties) {
    const isKnown = ({ draft }: TabledDraft): boolean => draft.points.length > 0;
    const own = state.drafts.filter(({ party }) => party === id);
    const joint = state.drafts.filter(
      ({ party, draft }) => party !== id && draft.tabledBy.includes(id) && !isSigned(draft),
    );
    const text = own.findLast(isKnown) ?? joint.findLast(isKnown) ?? own.at(-1);
    if (text !== undefined) found.set(id, text);
  }
  return found;
});

function isSigned({ status = "" }: TabledDraft["draft"]): boolean {
  return /\bsigned\b/iu.test(status);
}

/** The text that was signed, where one was. */
export const signedText = remembered(
  (state: ProcessState): TabledDraft | null => state.drafts.findLast(({ draft }) => isSigned(draft)) ?? null,
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

/** The drafts that a sentence names, by whose text it is, by what was found in its words before, and by who asks for something. */
export function draftRefs(
  tokens: readonly Token[],
  parties: readonly Named[],
  mentions: readonly DraftMention[],
  offset: number,
  state: ProcessState,
): readonly DraftRef[] {
  const refs: DraftRef[] = [];
  const isFree = (at: number, next: number): boolean => !refs.some((other) => at < other.next && other.at < next);
  const add = (ref: Omit<DraftRef, "compared">): void => {
    if (isFree(ref.at, ref.next)) refs.push({ ...ref, compared: isCompared(tokens, ref.at) });
  };
  // Whose text it is, is no question of the names within a title.
  for (const { draft, from, to, named } of mentions)
    if (draft !== null && named && to - from === draft.draft.title.length) {
      const at = tokens.findIndex((token) => token.to > offset + from);
      const next = tokens.findIndex((token) => token.from >= offset + to);
      if (at >= 0) add({ draft, at, next: next < 0 ? tokens.length : next, how: "named", agent: null, meant: false });
    }
  for (const party of parties) for (const found of byOwner(tokens, party, state)) add(found);
  for (const found of byPronoun(tokens, parties, state)) add(found);
  for (const found of byInstrument(tokens, state)) add(found);
  for (const found of byOrder(tokens, state)) add(found);
  for (const { draft, from, to, named, meant } of mentions) {
    if (draft === null || !(named || meant === true)) continue;
    const at = tokens.findIndex((token) => token.to > offset + from);
    const next = tokens.findIndex((token) => token.from >= offset + to);
    // "The charter …; it": the text that the sentence itself has named.
    const own = tokens[at]?.lower === "it" ? refs.findLast((ref) => ref.next <= at && ref.how === "named") : undefined;
    if (own !== undefined) add({ ...own, at, next: at + 1 });
    else if (at >= 0)
      add({ draft, at, next: next < 0 ? tokens.length : next, how: "named", agent: null, meant: !named });
  }
  const signed = signedText(state);
  if (signed !== null)
    for (const at of signedAt(tokens))
      add({ draft: signed, at, next: at + 1, how: "named", agent: null, meant: false });
  const texts = textOfParty(state);
  const sorted = (): readonly DraftRef[] => [...refs].sort((a, b) => a.at - b.at);
  for (const party of parties) {
    const draft = texts.get(party.id);
    if (draft === undefined || !isFree(party.at, party.next)) continue;
    const how = standsFor(tokens, party, sorted());
    if (how !== null)
      add({ draft, at: party.at, next: party.next, how, agent: how === "agent" ? party.id : null, meant: false });
  }
  return sorted();
}

const COMPARES = triggered(/^(?:than|unlike|like|since|versus|against|with|to|of|not|as)$/u);
const COMPARED = triggered(/^(?:compared|comparison|instead|rather|unlike|contrast|opposed)$/u);

/** Whether a text is only named to compare with. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const the = /^(?:the|its|their|his|her)$/u.test(tokens[at - 1]?.lower ?? "") ? 1 : 0;
  const before = tokens[at - 1 - the]?.lower ?? "";
  const prior = tokens[at - 2 - the]?.lower ?? "";
  if (/^(?:than|unlike|like|since|versus)$/u.test(before)) return true;
  if (COMPARED.test(prior) && COMPARES.test(before)) return true;
  return before === "in" && /^(?:as|than|like|unlike)$/u.test(prior);
}

/** "In its own text", "in its proposal": the text of the party named last before. */
function byPronoun(
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
function byOwner(tokens: readonly Token[], party: Named, state: ProcessState): readonly Omit<DraftRef, "compared">[] {
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

function byInstrument(tokens: readonly Token[], state: ProcessState): readonly Omit<DraftRef, "compared">[] {
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
function byOrder(tokens: readonly Token[], state: ProcessState): readonly Omit<DraftRef, "compared">[] {
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
function* signedAt(tokens: readonly Token[]): Generator<number> {
  for (const [at, { lower }] of tokens.entries()) {
    const before = tokens[at - 1]?.lower ?? "";
    if (/^(?:agreement|treaty|accord)$/u.test(lower) && /^(?:the|this|signed|final)$/u.test(before)) yield at;
    else if (/^(?:text|version|document|paper)$/u.test(lower) && /^(?:signed|final)$/u.test(before)) yield at;
  }
}

/** Whether a party named in a sentence stands for its text: "Northland asked for six and Southland for 16". */
function standsFor(tokens: readonly Token[], party: Named, before: readonly DraftRef[]): DraftRef["how"] | null {
  const earlier = before.filter(({ at }) => at < party.at);
  const next = tokens[party.next];
  const prior = tokens[party.at - 1]?.lower ?? "";
  // "Northland's one half to each", "Northland's would have the other pay", "under Northland's there would be".
  if (party.possessive) {
    const isUnder = /^(?:under|by|in|of|than|since)$/u.test(prior) && (before.length > 0 || prior === "under");
    // "The chair's 1,600".
    if (next?.kind === "number" && tokens[party.next + 1]?.kind !== "number") return "elliptic";
    return (before.length > 0 || isUnder) &&
      (isEllipsis(next) || (isUnder && /^(?:there|to|by|with|a|an|the|it|at)$/u.test(next?.lower ?? "")))
      ? "elliptic"
      : null;
  }
  // "60 days, said the chair".
  const the = prior === "the" ? 1 : 0;
  if (
    /^(?:said|says|writes|wrote|proposes|proposed|asks|asked)$/u.test(tokens[party.at - 1 - the]?.lower ?? "") &&
    tokens[party.at - 2 - the]?.text === ","
  )
    return "agent";
  // "Within 21 days, according to the mediator".
  if (tokens[party.at - 1 - the]?.lower === "to" && tokens[party.at - 2 - the]?.lower === "according") return "agent";
  // "As Northland would have it".
  if (
    tokens[party.at - 1 - the]?.lower === "as" &&
    /^(?:would have|sees|saw|would like|wants|wanted|proposes|proposed)$/u.test(
      `${next?.lower ?? ""} ${tokens[party.next + 1]?.lower ?? ""}`.replace(/ it$/u, ""),
    )
  )
    return "elliptic";
  // "If Northland had its way", "if the bishop prevailed".
  if (/^(?:if|should)$/u.test(tokens[party.at - 1 - the]?.lower ?? ""))
    return HAS_ITS_WAY.test(
      tokens
        .slice(party.next, party.next + 4)
        .map(({ lower }) => lower)
        .join(" "),
    )
      ? "agent"
      : null;
  if (
    /^(?:to|for|by|with|from|between|against|of|than|in|at|on|near|into|over)$/u.test(tokens[party.at - 1]?.lower ?? "")
  )
    return null;
  let at = party.next;
  while (at < party.next + 3 && AUXILIARY.test(tokens[at]?.lower ?? "")) at++;
  const verb = tokens[at]?.lower ?? "";
  const isInText = earlier.some(({ how, at: from }) => how === "named" || (how === "elliptic" && from <= 2));
  // "Had said 20": what is said of anything else is no proposal.
  const isSaying = /^(?:said|says|had|has|speaks)$/u.test(verb);
  if (isSaying && !isNumber(tokens[at + 1]) && !isNumber(tokens[at + 2])) return null;
  if (ASKS.test(verb)) return "agent";
  // "The mediator has 5,500": "has" itself is the verb.
  const isHad = at > party.next && /^(?:has|had)$/u.test(tokens[at - 1]?.lower ?? "") && isNumber(tokens[at]);
  if (isHad && !isInText) return "agent";
  // "Northland had dreamed of 1,200 million".
  const had =
    tokens[party.next]?.lower === "had" ? party.next + (tokens[party.next + 1]?.lower === "been" ? 2 : 1) : -1;
  const isHeld = had > 0 && /(?:ed|nt|ght|d)$/u.test(tokens[had]?.lower ?? "");
  const of = isHeld && /^(?:of|for|at|on|about|with)$/u.test(tokens[had + 1]?.lower ?? "") ? 2 : 1;
  if (isHeld && !isInText && isNumber(tokens[had + of])) return "agent";
  if (!isInText && (PROPOSES.test(verb) || tokens[party.next]?.lower === "would")) return "agent";
  // "… and Southland for 16", "and Southland 55": as the one before.
  const follows = earlier.at(-1)?.how === "agent" || earlier.at(-1)?.how === "elliptic";
  const isNext = /^(?:and|but|while|[,;])$/u.test(tokens[party.at - 1 - the]?.lower ?? "");
  if (!isNext) return null;
  const isElided =
    next?.kind === "number" ||
    (/^(?:for|at|on|only|to|within|in|after|up|by|from|of)$/u.test(next?.lower ?? "") &&
      tokens[party.next + 1]?.kind !== "mark");
  return follows && isElided ? "agent" : null;
}

/** What one gets who gets what he asks for. */
const HAS_ITS_WAY = triggered(
  /^(?:had (?:its|his|her|their) way|has (?:its|his|her|their) way|prevails|prevailed|gets? (?:its|his|her) way)/u,
);

function isNumber(token: Token | undefined): boolean {
  return token?.kind === "number" || (token !== undefined && WORDS[token.lower] !== undefined);
}

/** "… and within 21 by Northland's.", "Northland's would": its text is meant. */
function isEllipsis(next: Token | undefined): boolean {
  if (next === undefined || /^[,;.)]$/u.test(next.text)) return true;
  return (
    isNumber(next) || /^(?:would|had|is|was|one|two|half|none|and|in)$/u.test(next.lower) || PROPOSES.test(next.lower)
  );
}

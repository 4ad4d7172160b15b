import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import type { DraftRef } from "./drafts.ts";
import type { Named } from "./names.ts";
import { textOfParty, textsOfParty } from "./texts.ts";
import { tokensOf, type Token } from "./tokens.ts";
import { pick, textsMeant } from "./which-text.ts";

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
      const noun = nounOf(draft, state);
      return [...(alone && tells ? [{ words, draft }] : []), ...(noun === null ? [] : [{ words: [noun], draft }])];
    }),
);

const OWN_NOUN = triggered(/^(?:plan|paper|note|charter|offer|compromise|framework|memorandum|blueprint|roadmap)$/u);

/** The one word by which a text is called and no other of the process: "the paper" beside a plan and a charter. */
function nounOf(draft: TabledDraft, { drafts }: ProcessState): string | null {
  const nounsOf = ({ draft: { title, instrument } }: TabledDraft): readonly string[] =>
    tokensOf(`${instrument} ${title}`).flatMap(({ lower }) => (OWN_NOUN.test(lower) ? [lower] : []));
  const noun = tokensOf(draft.draft.instrument).at(-1)?.lower ?? "";
  const isOwn = OWN_NOUN.test(noun) && drafts.every((other) => other === draft || !nounsOf(other).includes(noun));
  return isOwn ? noun : null;
}

/** "In its own text", "in its second paper", "her draft": the text of the party, or of the person's side, named last before. */
export function byPronoun(
  tokens: readonly Token[],
  parties: readonly Named[],
  state: ProcessState,
  before: readonly Named[] = [],
): readonly Omit<DraftRef, "compared">[] {
  return tokens.flatMap(({ lower }, at) => {
    const isPersons = lower === "his" || lower === "her";
    if (lower !== "its" && lower !== "their" && !isPersons) return [];
    const own = tokens[at + 1]?.lower === "own" ? 1 : 0;
    // "58 in its own."
    const isAlone =
      own > 0 && (tokens[at + 2]?.kind ?? "mark") === "mark" && /^(?:in|under|by)$/u.test(tokens[at - 1]?.lower ?? "");
    const order = ORDINALS.indexOf(tokens[at + 1 + own]?.lower ?? "");
    const isOrdered = order >= 0 || isLast(tokens[at + 1 + own]?.lower ?? "");
    const noun = at + 1 + own + (isOrdered ? 1 : 0);
    // "Its revised one", "its first draft asks for 60, its second for 55".
    const isOne = isOrdered && tokens[noun]?.lower === "one";
    const isElided =
      order >= 0 &&
      ALONE.test(tokens[noun]?.lower ?? ".") &&
      tokens.slice(0, at).some((token) => TEXTS.test(token.lower));
    if (!isAlone && !isOne && !isElided && !TEXTS.test(tokens[noun]?.lower ?? "")) return [];
    const said = parties.filter(
      ({ next, possessive, by }) => next <= at && (!possessive || isElided) && (!isPersons || by === "person"),
    );
    const party =
      said.at(-1) ??
      (isPersons
        ? before.findLast(({ by }) => by === "person")
        : isOrdered && at === 0
          ? isOne
            ? before.at(-1)
            : before.findLast(({ id, possessive }) => !possessive && severalOf(id, state))
          : undefined);
    if (party === undefined) return [];
    const isNear = !said.includes(party) || at - party.next <= (isElided ? 30 : own > 0 || said.length === 1 ? 16 : 8);
    const next = isAlone ? at + 2 : isElided ? noun : noun + 1;
    const series = (isOrdered ? textsOf : ownTexts)(party.id, tokens[noun]?.lower ?? "", state);
    const ordered = isOrdered ? ofOrder(tokens[at + 1 + own]?.lower ?? "", series) : null;
    const meant = [
      ...(ordered !== null
        ? [ordered]
        : isOrdered && !isLast(tokens[at + 1 + own]?.lower ?? "")
          ? []
          : textsMeant(tokens, { at, next, isAgent: false }, series)),
    ];
    // "Sorvia accepts what the envoy proposed; its own draft …": whose, where two are named, nobody can say.
    const first = own > 0 && !isPersons && meant.length < 2 ? said.find(({ id }) => id !== party.id) : undefined;
    const also = first === undefined ? undefined : textOfParty(state).get(first.id);
    if (also !== undefined && meant.length === 1) meant.push(also);
    const [draft] = meant.length > 0 || isOrdered ? meant : [textOfParty(state).get(party.id)];
    return draft === undefined || !isNear
      ? []
      : [{ draft, ...pick(meant), at, next, how: "named" as const, agent: null, meant: false }];
  });
}

/** Whether a party has texts among which an order tells one. */
function severalOf(party: string, state: ProcessState): boolean {
  return (textsOfParty(state).get(party)?.length ?? 0) > 1;
}

const ALONE = triggered(
  /^(?:for|has|had|is|was|asks|asked|wants|wanted|would|sends|gives|lets|leaves|at|and|but|it|[,.;:)])$/u,
);

/** The texts of a party in order of their days: of the noun that is said, where several have it. */
function textsOf(party: string, noun: string, state: ProcessState): readonly TabledDraft[] {
  const own = inOrder(state).filter((each) => each.party === party || each.draft.tabledBy.includes(party));
  const named = own.filter((each) => isCalled(each, noun));
  return named.length > 1 ? named : own;
}

/** The same without those that it tabled together with others. */
function ownTexts(party: string, noun: string, state: ProcessState): readonly TabledDraft[] {
  const own = textsOfParty(state).get(party) ?? [];
  const named = own.filter((each) => isCalled(each, noun));
  return named.length > 1 ? named : own;
}

/** Whether a noun stands in what a text is called. */
function isCalled({ draft: { title, instrument } }: TabledDraft, noun: string): boolean {
  return tokensOf(`${instrument} ${title}`).some(({ lower }) => lower === noun || `${lower}s` === noun);
}

function isLast(word: string): boolean {
  return /^(?:last|latest|newest|latter|later|newer|final|earlier|older|original|former|previous|revised|amended|updated|new|initial|opening)$/u.test(
    word,
  );
}

/** The text of so many that an ordinal means: "the second", "the later"; null where there are not so many. */
function ofOrder(word: string, texts: readonly TabledDraft[]): TabledDraft | null {
  if (/^(?:last|latest|newest|final)$/u.test(word)) return texts.at(-1) ?? null;
  const order = placeOf(word, texts.length);
  return order === null ? null : (texts[order] ?? null);
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
  // Of several that are called so, or of all, the one that the words tell, or any.
  const ofText = (noun: string, at: number, next: number): Pick<DraftRef, "draft" | "open"> => {
    const called = own.filter(({ draft }) => draft.instrument.toLowerCase().split(" ").includes(noun));
    const series = called.length === 1 ? called : ownTexts(party.id, noun, state);
    return { draft: fallback, ...pick(textsMeant(tokens, { at, next, isAgent: false }, series)) };
  };
  const from =
    tokens[party.next]?.kind === "mark" && /^['’]$/u.test(tokens[party.next]?.text ?? "") ? party.next + 1 : party.next;
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") break;
    // "The Government offers": a verb.
    const isVerb = /^(?:offers|demands|plans|notes|lists|views|answers)$/u.test(token.lower) && !party.possessive;
    if (!isVerb && TEXTS.test(token.lower) && (party.possessive || from > party.next || isAdjectival(party, at))) {
      // "The mediator's papers": of several texts none is meant alone.
      if (token.lower.endsWith("s") && own.filter((each) => isCalled(each, token.lower)).length > 1) return [];
      // "The mediator's second paper".
      const ordered = ofOrder(tokens[at - 1]?.lower ?? "", textsOf(party.id, token.lower, state));
      const text = (at > from && ordered !== null ? { draft: ordered } : null) ?? ofText(token.lower, party.at, at + 1);
      return [{ ...text, at: party.at, next: at + 1, how: "named", agent: null, meant: false }];
    }
  }
  const start = nameStart(tokens, party);
  const the = tokens[start - 1]?.lower === "the" ? 1 : 0;
  const preposition = tokens[start - 1 - the]?.lower ?? "";
  // "The paper put forward by the mediator", "a text drawn up by the chair".
  const made = madeBefore(tokens, start - 1 - the);
  const at = start - 2 - the - made;
  const noun = tokens[at];
  return /^(?:of|by|from)$/u.test(preposition) &&
    noun !== undefined &&
    (TEXTS.test(noun.lower) || (made === 0 && isThatOf(tokens, at))) &&
    !/^(?:points?|articles?|clauses?)$/u.test(noun.lower)
    ? [{ ...ofText(noun.lower, at, party.next), at, next: party.next, how: "named", agent: null, meant: false }]
    : (madeBy(tokens, party, start - the, ofText) ?? []);
}

/** Where the name of a person begins, title and first names included. */
function nameStart(tokens: readonly Token[], { at, by }: Named): number {
  let start = at;
  if (by !== "person") return at;
  while (start > 0 && start > at - 4 && /^\p{Lu}/u.test(tokens[start - 1]?.text ?? "")) start--;
  return start;
}

/** How many tokens say that a text was made, before "by". */
function madeBefore(tokens: readonly Token[], by: number): number {
  if (tokens[by]?.lower !== "by") return 0;
  const skip = /^(?:forward|up|out)$/u.test(tokens[by - 1]?.lower ?? "") ? 1 : 0;
  return MAKES.test(tokens[by - 1 - skip]?.lower ?? "") ? skip + 1 : 0;
}

const MAKES = triggered(
  /^(?:tabled|presented|proposed|submitted|published|circulated|issued|produced|written|wrote|drafted|put|drawn|drew|made|offered|sent|handed|set|laid|brought|unveiled|released|penned|prepared)$/u,
);

/** "The treaty that Northland tabled", "the text Southland had put forward": whose text the relative clause tells. */
function madeBy(
  tokens: readonly Token[],
  party: Named,
  start: number,
  ofText: (noun: string, at: number, next: number) => Pick<DraftRef, "draft" | "open">,
): readonly Omit<DraftRef, "compared">[] | null {
  if (party.possessive) return null;
  const which = /^(?:that|which)$/u.test(tokens[start - 1]?.lower ?? "") ? 1 : 0;
  const noun = tokens[start - 1 - which];
  if (noun === undefined || !TEXTS.test(noun.lower) || /^(?:points?|articles?|clauses?)$/u.test(noun.lower))
    return null;
  const had = /^(?:had|has|have|itself|first)$/u.test(tokens[party.next]?.lower ?? "") ? 1 : 0;
  if (!MAKES.test(tokens[party.next + had]?.lower ?? "")) return null;
  const text = ofText(noun.lower, start - 1 - which, party.next);
  return [{ ...text, at: start - 1 - which, next: party.next, how: "named", agent: null, meant: false }];
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

/** Texts named by the noun of their instrument where one draft alone is such: "the protocol". */
export function byInstrument(tokens: readonly Token[], state: ProcessState): readonly Omit<DraftRef, "compared">[] {
  const refs: Omit<DraftRef, "compared">[] = [];
  for (const { words, draft } of instrumentsOf(state))
    for (let at = 0; at + words.length <= tokens.length; at++) {
      const isThere = words.every((word, each) => tokens[at + each]?.lower === word);
      // "A counter-draft" may be anybody's, and who offers makes no "offer".
      const before = tokens[at - 1]?.lower ?? "a";
      const isDefinite = /^(?:the|its|that|this|their)$/u.test(before) || tokens[at - 1]?.possessive === true;
      // "Charter: 45,000".
      const isLabel = tokens[at + words.length]?.text === ":" && (before === "a" || tokens[at - 1]?.kind === "mark");
      if (isThere && (words.length > 1 ? !/^an?$/u.test(before) : isDefinite || isLabel))
        refs.push({ draft, at, next: at + words.length, how: "named", agent: null, meant: false });
    }
  return refs;
}

const EARLIER = triggered(/^(?:earlier|former|first|older)$/u);
const LATER = triggered(/^(?:later|latter|second|newer)$/u);
const ORDINALS: readonly string[] = ["first", "second", "third", "fourth"];

/**
 * "The earlier one", "the second paper", "in the second", where the process has two texts; of more, "the first list", "in the third".
 * Where several texts are called by the noun, one of those is meant: the second paper is not the second text.
 */
export function byOrder(tokens: readonly Token[], state: ProcessState): readonly Omit<DraftRef, "compared">[] {
  const all = inOrder(state);
  if (all.length < 2) return [];
  // Where a party has several texts, "the first" is hardly the first of all.
  const isOfSeveral =
    all.length > 2 && all.some((each) => all.some((other) => other !== each && other.party === each.party));
  let series: readonly TabledDraft[] = all;
  let isCounted = false;
  return tokens.flatMap(({ lower }, at) => {
    if (tokens[at - 1]?.lower !== "the") return [];
    const noun = tokens[at + 1];
    const isText =
      noun !== undefined &&
      (noun.lower === "one" ||
        /^(?:list|draft|plan|text|paper|proposal|version|note|offer|document)$/u.test(noun.lower));
    if (isText && noun.lower !== "one") {
      const named = all.filter((each) => isCalled(each, noun.lower));
      series = named.length > 1 ? named : all;
    }
    const isPair = series.length === 2;
    const draft =
      series !== all ? ofOrder(lower, series) : isOfSeveral ? null : textOf(placeOf(lower, all.length), all);
    if (draft === null || (noun?.lower === "one" && !isPair)) return [];
    const isAlone =
      (isPair || isCounted) &&
      /^(?:in|under|by)$/u.test(tokens[at - 2]?.lower ?? "") &&
      (noun === undefined || noun.kind === "mark" || /^(?:it|they|there|within|and|but)$/u.test(noun.lower));
    if (!isText && !isAlone) return [];
    isCounted = true;
    return [{ draft, at, next: at + (isText ? 2 : 1), how: "named" as const, agent: null, meant: false }];
  });
}

/** "In the second it has nine", "it was 12 in the first": of the party whose text was named last, where it has several. */
export function byOrderAlone(
  tokens: readonly Token[],
  spoken: readonly DraftRef[],
  state: ProcessState,
): readonly Omit<DraftRef, "compared">[] {
  const named = spoken.filter(({ how }) => how === "named");
  return tokens.flatMap(({ lower }, at) => {
    const behind = tokens[at + 1];
    const isAlone =
      tokens[at - 1]?.lower === "the" &&
      /^(?:in|under|by|of|than)$/u.test(tokens[at - 2]?.lower ?? "") &&
      (behind === undefined ||
        behind.kind !== "word" ||
        /^(?:it|they|there|and|but|has|had|is|was)$/u.test(behind.lower));
    // "Its first paper …; the second, tabled a week ago, says 72."
    const isSubject =
      tokens[at - 1]?.lower === "the" &&
      (tokens[at - 2]?.kind ?? "mark") === "mark" &&
      (behind?.text === "," || SUBJECT.test(behind?.lower ?? ""));
    const last = isAlone || isSubject ? named.at(-1) : undefined;
    const series = last === undefined ? [] : (textsOfParty(state).get(last.draft.party) ?? []);
    const draft = series.length < 2 ? null : ofOrder(lower, series);
    return draft === null ? [] : [{ draft, at, next: at + 1, how: "named" as const, agent: null, meant: false }];
  });
}

const SUBJECT = triggered(
  /^(?:says?|said|has|had|is|was|gives?|gave|puts?|would|reads?|allows?|asks?|names?|sets?|speaks?|provides?|lets?|leaves?|differs?|goes|cuts?|moves?)$/u,
);

function textOf(place: number | null, texts: readonly TabledDraft[]): TabledDraft | null {
  return place === null ? null : (texts[place] ?? null);
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** "The paper of June", "the one of 8 March", "the March text": the only text of that month. */
export function byMonth(tokens: readonly Token[], state: ProcessState): readonly Omit<DraftRef, "compared">[] {
  return tokens.flatMap(({ lower, text }, at) => {
    const month = /^\p{Lu}/u.test(text) ? MONTHS.indexOf(lower) : -1;
    if (month < 0) return [];
    const [only, ...others] = inOrder(state).filter(({ draft }) => Number(draft.date?.slice(5, 7)) === month + 1);
    if (only === undefined || others.length > 0) return [];
    const isText = (token: Token | undefined): boolean =>
      token !== undefined && (TEXTS.test(token.lower) || token.lower === "one");
    const the = (from: number): boolean => /^(?:the|this|that|its|their|his|her)$/u.test(tokens[from]?.lower ?? "");
    // "The March text".
    if (isText(tokens[at + 1]) && !/^(?:points?|articles?|one)$/u.test(tokens[at + 1]?.lower ?? "") && the(at - 1))
      return [{ draft: only, at, next: at + 2, how: "named" as const, agent: null, meant: false }];
    const day = tokens[at - 1]?.kind === "number" ? 1 : 0;
    if (day > 0 && Number(tokens[at - 1]?.text) !== Number(only.draft.date?.slice(8, 10))) return [];
    const of = at - 1 - day;
    // "And 20 in that of May".
    const isThat =
      tokens[of - 1]?.lower === "that" && /^(?:in|by|under|than|to|with)$/u.test(tokens[of - 2]?.lower ?? "");
    if (isThat && /^(?:of|from)$/u.test(tokens[of]?.lower ?? ""))
      return [{ draft: only, at: of - 1, next: at + 1, how: "named" as const, agent: null, meant: false }];
    return /^(?:of|from)$/u.test(tokens[of]?.lower ?? "") && isText(tokens[of - 1]) && the(of - 2)
      ? [{ draft: only, at: of - 1, next: at + 1, how: "named" as const, agent: null, meant: false }]
      : [];
  });
}

/** The texts of which points are known, by their day. */
const inOrder = remembered((state: ProcessState): readonly TabledDraft[] =>
  state.drafts
    .filter(({ draft }) => draft.points.length > 0)
    .sort((a, b) => (a.draft.date ?? "").localeCompare(b.draft.date ?? "")),
);

/** Which of so many texts a word means: of many the first alone is one that everybody knows. */
function placeOf(lower: string, count: number): number | null {
  if (count === 2) return EARLIER.test(lower) ? 0 : LATER.test(lower) ? 1 : null;
  if (lower === "original") return 0;
  const order = ORDINALS.indexOf(lower);
  return order === 0 || (order > 0 && count <= ORDINALS.length) ? order : null;
}

/** "The agreement", "the signed text", "the accord of 30 May", where one was signed. */
export function* signedAt(tokens: readonly Token[]): Generator<number> {
  for (const [at, { lower }] of tokens.entries()) {
    const before = tokens[at - 1]?.lower ?? "";
    if (/^(?:agreement|treaty|accord)$/u.test(lower) && /^(?:the|this|signed|final)$/u.test(before)) yield at;
    else if (/^(?:text|version|document|paper)$/u.test(lower) && /^(?:signed|final)$/u.test(before)) yield at;
  }
}

import { triggered } from "../../common/triggered.ts";
import { rememberedOf } from "../../common/remembered.ts";
import type { ProcessState, TabledDraft } from "../../record/state.ts";
import { ANSWERS, forOthers, patternsOf, sponsorPattern, TEXT } from "./draft-words.ts";
import { calledBy, LATEST, latestOf, ofWords, alikeOfNumber, titledBy, type Definite } from "./meant-drafts.ts";
import type { Sentence } from "./prose.ts";
import { textsOfParty } from "./reading/texts.ts";
import { tokensOf } from "./reading/tokens.ts";
import { pick, reading, textsMeant } from "./reading/which-text.ts";
import { sidesOf } from "./sides.ts";

/** A draft that a sentence names. */
export interface DraftMention {
  /** Absent where the text says only "the draft" and none was named before. */
  readonly draft: TabledDraft | null;
  readonly from: number;
  readonly to: number;
  /** Named by number of points, by sponsor or by title, not only as "the draft". */
  readonly named: boolean;
  /** "The draft" is the one that was named last. */
  readonly meant?: true;
  /** The sentence names none, but its paragraph or item speaks of this one alone so far. */
  readonly implied?: true;
  /** Its paragraph opens with nothing but the text's name, like an item of a list: "The first proposal. Caps …". */
  readonly listed?: true;
  /** The texts of the party that may be meant, where it has several and the words do not tell which; the likeliest first. */
  readonly open?: readonly TabledDraft[];
}

/** The drafts that each sentence of a text names; a heading's or list's draft stands for what is below it. */
export type DraftMentions = ReadonlyMap<Sentence, readonly DraftMention[]>;

/** Reads the drafts that sentences name, in order. */
export function draftMentions(sentences: readonly Sentence[], state: ProcessState): DraftMentions {
  const names = new DraftNames(state);
  const found = new Map<Sentence, readonly DraftMention[]>();
  let question: Sentence | undefined;
  sentences.forEach((sentence, at) => {
    if (sentence.block !== sentences[at - 1]?.block) question = sentences[at - 1];
    const asked = draftOfQuestion(sentence, question, found);
    const own = names.in(sentence, draftOfLead(sentence, found) ?? asked);
    const isAnswer = own.length === 0 && ASKS_CONTENT.test(question?.text ?? "");
    const answer =
      isAnswer && asked !== null ? [{ draft: asked, ...NOWHERE, implied: true as const, listed: true as const }] : own;
    found.set(sentence, answer);
  });
  return found;
}

/** A mention without words. */
const NOWHERE = { from: 0, to: 0, named: false };
/** A question after what a text holds. */
const ASKS_CONTENT = triggered(
  /\bwhat\b.{0,300}\b(?:say|ask|contain|provide|demand|require|hold|offer|foresee|mean|propose|include|in)\b/iu,
);

/** "What does the first draft ask of Northland?": the answer speaks of the draft that the question names. */
function draftOfQuestion(
  sentence: Sentence,
  before: Sentence | undefined,
  mentions: DraftMentions,
): TabledDraft | null {
  if (before === undefined || before.block !== sentence.block - 1 || !/\?\s*$/u.test(before.text)) return null;
  const [only, ...others] = (mentions.get(before) ?? []).filter(({ named, meant }) => named || meant === true);
  return others.length === 0 ? (only?.draft ?? null) : null;
}

/** Whether a sentence stands in a list of what a draft holds: an item, or a paragraph that opens with the draft's name. */
export function isListed(sentence: Sentence, mentions: DraftMentions): boolean {
  return sentence.item || (mentions.get(sentence) ?? []).some(({ listed }) => listed === true);
}

/** The one draft that the heading or the item above a sentence names, or its paragraph before it; null where none or several. */
export function draftAbove(sentence: Sentence, mentions: DraftMentions): TabledDraft | null {
  const implied = (mentions.get(sentence) ?? []).find((mention) => mention.implied);
  return implied?.draft ?? draftOfLead(sentence, mentions);
}

function draftOfLead({ lead }: Sentence, mentions: DraftMentions): TabledDraft | null {
  const named = lead === null ? [] : (mentions.get(lead) ?? []).filter((mention) => mention.named);
  return named.length === 1 ? (named[0]?.draft ?? null) : null;
}

/** "It would …", "Under it, …", "That one …": the text of the sentence before. */
const PRONOUN = triggered(
  /^\W*(?:(?:and|but|yet|then),?\s+)?(?:(?:under|in) )?(?:it|this(?: one)?|that one|the latter)\b(?!\s+(?:is|was|has been|seems|remains) (?:not |un)?\w*(?:clear|likely|said|reported))/iu,
);
/** "…, and it has": the text named before in the sentence, or in the one before. */
const WITHIN_SENTENCE = triggered(
  new RegExp(
    String.raw`(?:[,;:—–]\s*(?:(?:and|but|yet|then|while|where)\s+)?|\s(?:and|but|yet|while|because|though|where)\s+)it\b(?!\s+(?:` +
      [
        "is",
        "was",
        "will be",
        "would be",
        "has been",
        "seems",
        "remains",
        "appears",
        "took",
        "takes",
        "may",
        "might",
        "turns?",
        "turned",
      ].join("|") +
      String.raw`)\b|['’])`,
    "giu",
  ),
);
/** Whether a sentence is a name and no more: "The first plan, 28 points." */
function isName(text: string, { from }: DraftMention): boolean {
  return from <= 8 && text.trim().length <= 60 && !VERB.test(text);
}

/** Words that make a sentence of some words. */
export const VERB = triggered(
  /\b(?:is|are|was|were|has|have|had|would|will|can|may|might|must|gives?|gave|says?|said|came|went|did|does|\p{L}{3,40}ed)\b/iu,
);

/** A sentence of at most so many characters says nothing of its own. */
const FRAGMENT = 24;
/** A part of a text stands for the text: "the clause under which". */
const PART = triggered(/\b(?:the|a|another|one|its|this) (?:\p{L}+ )?(?:clause|paragraph|provision|passage)\b/giu);

/** A point told by number is of the text that the heading or the question above names. */
const POINT = triggered(/\b(?:point|its (?:first|last|\p{L}+th)|the (?:first|last|\p{L}+th) point)\b/giu);

const DEFINITE = triggered(
  new RegExp(
    `\\b(?:the|this|that|its|their) (?:(?:same|original|revised|new|working|leaked|current|latest|peace|proposed|full|draft|whole) ){0,2}(?:${TEXT})\\b`,
    "giu",
  ),
);

/** Any name of a text but its title has a word for texts, a number of points or a word of writing. */
const SPEAKS_OF_TEXT = triggered(
  new RegExp(
    `(?:${TEXT}|points?|wrote|written|drafted|tabled|sent|proposed|presented|drew|drawn|penned|produced|published|negotiated|circulated|handed|came|put|replied|answered|responded|countered|followed)(?![\\p{L}])`,
    "iu",
  ),
);

/** The drafts that a text names, longest names first. */
const namedIn = rememberedOf((state: ProcessState, text: string): readonly DraftMention[] => {
  if (
    !SPEAKS_OF_TEXT.test(text) &&
    !state.drafts.some(({ id, draft }) => text.includes(draft.title) || text.includes(id))
  )
    return [];
  const others = forOthers(state);
  const all = patternsOf(state).flatMap(({ draft, words }) =>
    [...text.matchAll(words)]
      .map(({ 0: said, index, groups }) => ({
        ...(groups?.["own"] === undefined ? { draft } : ofParty(draft, text, index, index + said.length, state)),
        from: index,
        to: index + said.length,
      }))
      .filter(({ to }) => !others.test(text.slice(to))),
  );
  // The longer name tells more: "the mediator's 28-point text" is no 28-point text of others.
  const found: DraftMention[] = [];
  for (const one of all.sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (!found.some((other) => one.from < other.to && other.from < one.to)) found.push({ ...one, named: true });
  return found;
});

/** Of a party that has tabled several texts the one that the words tell, or any. */
function ofParty(
  draft: TabledDraft,
  text: string,
  from: number,
  to: number,
  state: ProcessState,
): Pick<DraftMention, "open"> & { readonly draft: TabledDraft } {
  const counted = alikeOfNumber(text, from, to, draft, state);
  if (counted !== null) return { draft: counted };
  const series = textsOfParty(state).get(draft.party) ?? [];
  if (series.length < 2) return { draft };
  const tokens = tokensOf(text);
  const at = tokens.findIndex((token) => token.to > from);
  const end = tokens.findIndex((token) => token.from >= to);
  const next = end < 0 ? tokens.length : end;
  return { draft, ...pick(textsMeant(tokens, { at, next, isAgent: false }, series)) };
}

/** The same mentions, where several texts may be meant as if another of them were. */
export function mentionsRead(mentions: DraftMentions, which: number): DraftMentions {
  if (which === 0) return mentions;
  return new Map(
    [...mentions].map(([sentence, found]) => [
      sentence,
      found.map((one) => (one.draft === null ? one : { ...one, draft: reading({ ...one, draft: one.draft }, which) })),
    ]),
  );
}

/** Finds the drafts that prose speaks of; "the draft" is the one named last. */
export class DraftNames {
  /** The drafts that were named so far, the last one at the end. */
  private spoken: readonly TabledDraft[] = [];
  /** The draft of the sentence before, for "it". */
  private before: TabledDraft | null = null;
  private block = -1;
  private listed = false;
  private ofBlock = new Set<TabledDraft>();
  /** Which texts may be meant by the one that was named last. */
  private readonly open = new Map<TabledDraft, DraftMention["open"]>();

  constructor(private readonly state: ProcessState) {}

  private get last(): TabledDraft | null {
    return this.spoken.at(-1) ?? null;
  }

  /** To be called sentence by sentence, in order. */
  in(sentence: Sentence, above: TabledDraft | null = null): readonly DraftMention[] {
    const found: DraftMention[] = [...namedIn(this.state, sentence.text)];
    for (const { draft, open } of found) if (draft !== null) this.open.set(draft, open);
    const isFree = (from: number, to: number): boolean => !found.some((other) => from < other.to && other.from < to);
    for (const { 0: words, index: from } of sentence.text.matchAll(DEFINITE)) {
      if (!isFree(from, from + words.length)) continue;
      const meant = this.definite(words, from, sentence.text, found);
      const draft = meant?.draft ?? null;
      found.push({
        draft,
        from,
        to: from + words.length,
        named: false,
        ...(draft !== null && meant?.isSure === true ? { meant: true } : {}),
        ...(meant?.open === undefined ? this.openOf(draft) : { open: meant.open }),
      });
    }
    const meant = this.before ?? above;
    const pronoun = PRONOUN.exec(sentence.text)?.[0].length ?? 0;
    if (pronoun > 0 && meant !== null && isFree(0, pronoun))
      found.push({ draft: meant, from: 0, to: pronoun, named: true, ...this.openOf(meant) });
    for (const { 0: words, index: from } of sentence.text.matchAll(WITHIN_SENTENCE)) {
      const own = found.filter(({ to }) => to <= from).sort((a, b) => b.to - a.to)[0]?.draft ?? null;
      // "Northland wants 700 where it used to want 900": the party.
      const isOfParty = own === null && sidesOf(this.state).in(sentence.text.slice(0, from)).size > 0;
      const draft = own ?? (isOfParty ? null : meant);
      if (draft !== null)
        found.push({
          draft,
          from: from + words.length - 2,
          to: from + words.length,
          named: true,
          ...this.openOf(draft),
        });
    }
    for (const { 0: words, index: from } of sentence.text.matchAll(POINT))
      if (found.length === 0 && above !== null)
        found.push({ draft: above, from, to: from + words.length, named: true, ...this.openOf(above) });
    for (const { 0: words, index: from } of sentence.text.matchAll(PART))
      if (isFree(from, from + words.length) && this.last !== null)
        found.push({ draft: this.last, from, to: from + words.length, named: false, ...this.openOf(this.last) });
    found.sort((a, b) => a.from - b.from);
    for (const { draft, named } of found)
      if (draft !== null && named) this.spoken = [...this.spoken.filter((one) => one !== draft), draft];
    // "Right." takes nothing from what was spoken of.
    if (found.length > 0 || sentence.text.trim().length > FRAGMENT) this.before = meantLast(found, sentence.text);
    return [...found, ...this.impliedIn(sentence, found)];
  }

  /** "The paper": the text that was named last among those that are called so; where none was, the one that its words tell. */
  private definite(words: string, from: number, text: string, found: readonly DraftMention[]): Definite | null {
    const titled = titledBy(words, this.state);
    if (titled !== null) return { draft: titled, isSure: true };
    if (ANSWERS.test(words)) return null;
    const called = calledBy(words, this.state);
    const isCalled = (draft: TabledDraft): boolean => called.length === 0 || called.includes(draft);
    const own = found.find(({ draft }) => draft !== null)?.draft ?? null;
    if (own !== null && isCalled(own)) return { draft: own, isSure: own === this.last };
    const told = ofWords(words, from, text, called, this.state);
    if (told !== null) return { ...told, isSure: true };
    const latest = called.length === 0 && LATEST.test(text.slice(from)) ? latestOf(this.state) : null;
    if (latest !== null && this.last?.party !== latest.party) return { draft: latest, isSure: true };
    const last = this.spoken.findLast(isCalled) ?? null;
    if (last !== null) return { draft: last, isSure: last === this.last || called.length > 0 };
    const [first, ...others] = this.state.drafts.filter(({ draft }) => draft.points.length > 0);
    // "The paper that a newspaper printed": before any other is named, the one that came first.
    const isTold = TOLD_OF.test(text.slice(from + words.length));
    return first !== undefined && (others.length === 0 || (isTold && called.length === 0))
      ? { draft: first, isSure: false }
      : null;
  }

  /** Keeps the drafts of a block; where a sentence names none and the block spoke of one alone, that one is implied. */
  private impliedIn({ block, text }: Sentence, found: readonly DraftMention[]): readonly DraftMention[] {
    if (block !== this.block) {
      [this.block, this.ofBlock] = [block, new Set()];
      const [first] = found;
      this.listed = first !== undefined && first.named && isName(text, first);
    }
    for (const { draft, named } of found) if (draft !== null && named) this.ofBlock.add(draft);
    const [only, ...others] = this.ofBlock;
    return found.length > 0 || only === undefined || others.length > 0
      ? []
      : [{ draft: only, ...NOWHERE, implied: true, ...(this.listed ? { listed: true } : {}), ...this.openOf(only) }];
  }

  private openOf(draft: TabledDraft | null): Pick<DraftMention, "open"> {
    const open = draft === null ? undefined : this.open.get(draft);
    return open === undefined ? {} : { open };
  }

  /** "Northland, 28 points": the one text of so many points, or the one of those that the party has. */
  private ofNumber(words: string): TabledDraft | null {
    const number = /(?<!\d)(\d{1,3})[- ]points?\b/iu.exec(words)?.[1];
    const of = this.state.drafts.filter(({ draft }) => String(draft.points.length) === number);
    const head = words.split(/[,(:]/u)[0]?.trim() ?? "";
    const own = of.length > 1 ? of.filter(({ party }) => sponsorPattern(party, this.state).test(head)) : of;
    return own.length === 1 ? (own[0] ?? null) : null;
  }

  /** The one draft that a few words name, such as the head of a column: by its name, or by the party alone; null where none or several. */
  only(words: string, byParty: boolean): TabledDraft | null {
    const [named, ...others] = new Set(namedIn(this.state, words).map(({ draft }) => draft));
    if (named !== undefined) return others.length === 0 ? named : null;
    const counted = this.ofNumber(words);
    if (counted !== null) return counted;
    if (!byParty) return null;
    const known = this.state.drafts.filter(({ draft }) => draft.points.length > 0);
    const isNamed = (id: string): boolean => sponsorPattern(id, this.state).test(words.trim());
    const alone = known.filter(({ party }) => isNamed(party));
    const [only, ...more] = alone.length > 0 ? alone : known.filter(({ draft }) => draft.tabledBy.some(isNamed));
    return only !== undefined && more.length === 0 ? only : null;
  }
}

const TOLD_OF = triggered(/^\s+(?:that|which|leaked|printed|published)\b/iu);

/** The text spoken of last, where it is known which it is: of "the paper that a newspaper printed" more is told. */
function meantLast(found: readonly DraftMention[], text: string): TabledDraft | null {
  const last = found.at(-1);
  if (last === undefined) return null;
  const isTold = TOLD_OF.test(text.slice(last.to));
  return last.named || last.meant === true || isTold ? last.draft : null;
}

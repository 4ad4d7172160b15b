import { triggered } from "../../../common/triggered.ts";
import type { ProcessState } from "../../../record/state.ts";
import { attributed, type Attribution } from "./attribution.ts";
import { numberAt } from "./numbers.ts";
import { addWords, provisionsOf, type Near, type Provisions } from "./provisions.ts";
import type { ReadCell, Reading, ReadSentence } from "./reading.ts";
import { isMonthName } from "./which-text.ts";
import { isTelling, tokensOf, type Token } from "./tokens.ts";
import { CHANGES, type Value } from "./values.ts";

/** A value that a text gives as one of a draft, with the words around it. */
export interface SaidValue {
  readonly value: Value;
  readonly to: Attribution;
  readonly near: Near;
  /** The same with more of what stands before: for words that alone name no subject. */
  readonly wider: Near;
  /** For whom, where the text says it. */
  readonly party: string | null;
  /** Of a cell, the words that say what its row is about. */
  readonly label: string | null;
  /** The value before it: "… and the other side 16" is of the same. */
  readonly like: Value | null;
  /** The words of its sentence or cell. */
  readonly zone: string;
  /** The other values that the sentence gives to the same draft. */
  readonly company: readonly Value[];
  /** What the sentence gives to other texts: most lists are of one thing. */
  readonly beside: readonly Given[];
  readonly read: ReadSentence | null;
  readonly state: ProcessState;
}

/** A value with the text to which a sentence gives it. */
export interface Given {
  readonly value: Value;
  readonly to: Attribution;
  readonly like: Value | null;
}

/** The values that a sentence gives as those of drafts. */
export function valuesSaid(read: ReadSentence, state: ProcessState): readonly SaidValue[] {
  const provisions = provisionsOf(state);
  const given = givenIn(read);
  // "The chair proposed 340 and 210" goes on with the list of the sentence before.
  const before = read.before !== null && read.tokens.length <= SHORT ? givenIn(read.before) : [];
  const likewise = saidLikewise(read, given);
  return [...given, ...likewise].map(({ value, to }) => ({
    value,
    to,
    near: nearOf(read, value, to, provisions),
    wider: nearOf(read, value, to, provisions, WIDER),
    party: recipient(read, value, to),
    label: null,
    zone: read.sentence.text,
    like: likeOf(read, value),
    company: given
      .filter((other) => other.value !== value && other.to.draft === to.draft && isBeside(read, value, other.value))
      .map((other) => other.value),
    beside: [...given, ...before].filter((other) => other.to.draft !== to.draft && other.to.isSure),
    read,
    state,
  }));
}

/** "Votes within 100 days, as does the plan", "the plan allows 60 too": what was given to one text is given to another, where it says so. */
function saidLikewise(read: ReadSentence, given: readonly Given[]): readonly Given[] {
  const { tokens, drafts } = read;
  return drafts.flatMap((ref): readonly Given[] => {
    const the = /^(?:the|its|their)$/u.test(tokens[ref.at - 1]?.lower ?? "") ? 1 : 0;
    const start = ref.at - 2 - the;
    const isSo =
      /^(?:as|so)$/u.test(tokens[start]?.lower ?? "") &&
      DOES.test(tokens[start + 1]?.lower ?? "") &&
      ref.how !== "agent";
    if (!isSo) return [];
    const last = read.values.findLast(({ next }) => next <= start);
    const isOwn = given.some(({ value, to }) => value === last && to.draft === ref.draft);
    const [from, to] = [tokens[start]?.from, tokens[ref.next - 1]?.to];
    if (last === undefined || isOwn || from === undefined || to === undefined) return [];
    return [
      {
        value: { ...last, from, to },
        to: { draft: ref.draft, how: "named", agent: null, isSure: true },
        like: likeOf(read, last),
      },
    ];
  });
}

const DOES = triggered(/^(?:do|does|did|would|will|is|are|has|have|had)$/u);

/** So few tokens go on with what the sentence before says. */
const SHORT = 10;

/** The values of a sentence with the texts to which it gives them. */
function givenIn(read: ReadSentence): readonly Given[] {
  return read.values.flatMap((value) => {
    if (isOfAgreement(read, value)) return [];
    const to = attributed(read, value);
    return to === null || to.draft.draft.points.length === 0 ? [] : [{ value, to, like: likeOf(read, value) }];
  });
}

/** The values of a text that it gives to a draft by name, or as an amount that somebody asks for; the record itself has terms of years. */
export function valuesGiven({ sentences }: Reading): readonly Value[] {
  return sentences.flatMap((read) =>
    read.values.filter((value) => {
      const how = attributed(read, value)?.how;
      return (
        (how === "named" && value.kind !== "time") ||
        (how === "agent" &&
          (value.kind === "money" || value.kind === "count") &&
          (!value.bare || read.tokens.some(({ lower }, at) => at < value.at && CHANGES.test(lower))))
      );
    }),
  );
}

const AGREED = triggered(
  /\b(?:agreed|agree|settled|complete|completed|done|ready|finished|open|unresolved|outstanding)\b/iu,
);

/** "95 per cent is agreed", "18 of 20": how far talks have come, not what a text says. */
function isOfAgreement({ sentence, tokens, before }: ReadSentence, { kind, at, next }: Value): boolean {
  const of = tokens[next]?.lower === "of" ? next + 1 : null;
  const whole = of === null ? null : numberAt(tokens, tokens[of]?.lower === "the" ? of + 1 : of);
  if (kind === "count" && whole !== null && !whole.share) return true;
  // "11 of 34 articles": the whole is no figure of a text either.
  const part = tokens[at - 1]?.lower === "the" ? at - 3 : at - 2;
  if (kind === "count" && tokens[part + 1]?.lower === "of" && tokens[part] !== undefined && isNumeral(tokens, part))
    return true;
  // "Eighteen are agreed": how many points are.
  if (kind === "count" && /^(?:are|were|is|have|stand)$/u.test(tokens[next]?.lower ?? "") && AGREED.test(sentence.text))
    return true;
  return kind === "share" && (AGREED.test(sentence.text) || AGREED.test(before?.sentence.text ?? ""));
}

function isNumeral(tokens: readonly Token[], at: number): boolean {
  const read = numberAt(tokens, at);
  return read !== null && !read.share && !read.ordinal;
}

/** Whether two values stand in one clause, or a bare one in the clause beside. */
function isBeside({ clauses }: ReadSentence, a: Value, b: Value): boolean {
  const apart = Math.abs((clauses[a.at] ?? 0) - (clauses[b.at] ?? 0));
  return apart === 0 || (apart === 1 && (a.bare || b.bare));
}

/** The values of a cell, which are those of its draft. */
export function valuesOfCell(cell: ReadCell, state: ProcessState): readonly SaidValue[] {
  const near = new Map<string, number>();
  addWords(near, cell.tokens, 0.8);
  addWords(near, tokensOf(cell.label), 1);
  const to: Attribution = { draft: cell.draft, how: "named", agent: null, isSure: true };
  return cell.values.map((value) => ({
    value,
    to,
    near,
    wider: near,
    party: null,
    label: cell.label,
    zone: `${cell.label} ${cell.cell.text}`,
    like: null,
    company: cell.values.filter((other) => other !== value),
    beside: [],
    read: null,
    state,
  }));
}

/** How far back a bare value's thing may stand, in sentences. */
const BACK = 3;

/** The value before, whose thing a bare one is of. */
function likeOf(read: ReadSentence, value: Value): Value | null {
  if (!value.bare) return null;
  let own: readonly Value[] = read.values.filter(({ at }) => at < value.at);
  let from: ReadSentence | null = read;
  // "90 for 18 months", "450 of them": a count, whatever time was spoken of last.
  const { lower = "" } = read.tokens[value.next] ?? {};
  const isCount =
    lower === "of" || (lower === "for" && read.values.some(({ at, kind }) => at === value.next + 1 && kind === "time"));
  for (let far = 0; far < BACK && from !== null; far++) {
    const last = own.findLast(({ bare, kind }) => !bare && (!isCount || kind === "count"));
    if (last !== undefined) return last;
    from = from.before;
    own = from?.values ?? [];
  }
  return null;
}

/** Fewer telling words than this say nothing of their own: what stands in the clause before is meant. */
const FEW = 2;
/** A sentence whose words weigh so much says what it is about. */
const TELLS = 1.5;

/** A sentence of so few tokens is the label of those after it. */
const LABEL = 5;

/** How much the sentences before tell where a sentence says itself what it is about, and where that is not enough. */
const FAINT = 0.1;
const WIDER = 0.5;
const OF_IT = 0.4;

/** Where the words begin that are of the next text, which has a value of its own. */
function startOfNext({ drafts, values, tokens }: ReadSentence, value: Value, to: Attribution): number {
  const next = drafts.find(({ at, draft, compared }) => at >= value.next && draft !== to.draft && !compared);
  return next !== undefined && values.some(({ at }) => at >= next.next) ? next.at : tokens.length;
}

/** Words around a value: those of its clause weigh most, those of sentences before least. */
function nearOf(read: ReadSentence, value: Value, to: Attribution, { weightOf }: Provisions, faint = FAINT): Near {
  const near = new Map<string, number>();
  const { clauses, sentence, values } = read;
  const clause = clauses[value.at] ?? 0;
  const end = startOfNext(read, value, to);
  const tokens = withoutNames(read).filter(({ at }) => at < end);
  const inClauses = (from: number, to: number): readonly Token[] =>
    tokens
      .filter((token) => token !== null && (clauses[token.at] ?? 0) >= from && (clauses[token.at] ?? 0) <= to)
      .map((token) => token.token);
  const own = inClauses(clause, clause);
  addWords(near, own, 1);
  const before = values.findLast(({ at }) => at < value.at);
  const isElided = own.filter(({ kind, lower }) => kind === "word" && isTelling(lower)).length < FEW;
  if (isElided && before !== undefined)
    addWords(near, inClauses((clauses[before.at] ?? 0) - 1, clauses[before.at] ?? 0), 0.9);
  const isTold = weightOfAll(near, weightOf) >= TELLS;
  addWords(near, inClauses(clause - 1, clause + 1), isTold ? 0.5 : 0.8);
  addWords(
    near,
    tokens.map(({ token }) => token),
    isTold ? 0.4 : 0.6,
  );
  for (const noun of likeOf(read, value)?.nouns ?? []) if ((near.get(noun) ?? 0) < 0.9) near.set(noun, 0.9);
  // What the sentence itself is about is told by its own words, where it has any.
  // "To complete it": of what the sentence before names.
  const isOfIt = tokens.some(({ token: { lower }, at }) => at > 0 && /^(?:it|them)$/u.test(lower));
  let [back, weight] = [
    read.before,
    weightOfAll(near, weightOf) < TELLS ? 0.5 : isOfIt ? Math.max(faint, OF_IT) : faint,
  ];
  for (let far = 0; far < BACK && back !== null; far++, back = back.before, weight *= 0.8)
    addWords(
      near,
      withoutNames(back).map(({ token }) => token),
      // "Police." is a label, "What about prisoners?" a question: what follows is of it.
      back.tokens.length <= LABEL ? 0.9 : /\?\s*$/u.test(back.sentence.text) ? 0.7 : weight,
    );
  if (sentence.lead !== null && !/\d{4}/u.test(sentence.lead.text)) addWords(near, tokensOf(sentence.lead.text), 0.6);
  for (const noun of value.nouns) near.set(noun, 1.2);
  return near;
}

function weightOfAll(near: Near, weightOf: (word: string) => number): number {
  let told = 0;
  for (const [word, weight] of near) told += weight * weightOf(word);
  return told;
}

/** The tokens of a sentence without those that name a text. */
function withoutNames({ tokens, drafts }: ReadSentence): readonly { readonly token: Token; readonly at: number }[] {
  const isName = (at: number): boolean =>
    drafts.some((ref) => at >= ref.at && at < (ref.how === "agent" ? ref.next : endOfDay(tokens, ref.next)));
  return tokens.flatMap((token, at) => (isName(at) ? [] : [{ token, at }]));
}

/** "The draft of 5 April": its day is part of how a text is called, and tells nothing of what it holds. */
function endOfDay(tokens: readonly Token[], next: number): number {
  if (!/^(?:of|from|dated)$/u.test(tokens[next]?.lower ?? "")) return next;
  const [first, second] = [tokens[next + 1], tokens[next + 2]];
  const isMonth = (token: Token | undefined): boolean =>
    /^\p{Lu}/u.test(token?.text ?? "") && isMonthName(token?.lower ?? "");
  if (isMonth(first)) return next + (second?.kind === "number" ? 3 : 2);
  return first?.kind === "number" && isMonth(second) ? next + 3 : next;
}

/** For whom a value is: the party named with it that is not the one who asks, or "itself". */
function recipient({ parties, drafts, clauses, tokens }: ReadSentence, value: Value, to: Attribution): string | null {
  // "58 to 42": one for each.
  const isPair = (joint: number, other: number): boolean =>
    tokens[joint]?.lower === "to" && tokens[other]?.kind === "number";
  if (isPair(value.next, value.next + 1) || isPair(value.at - 1, value.at - 2)) return null;
  const clause = clauses[value.at] ?? 0;
  const isOwner = (at: number): boolean => drafts.some((ref) => at >= ref.at && at < ref.next);
  const isOwnerOf = (at: number): boolean =>
    drafts.some((ref) => ref.draft === to.draft && at >= ref.at && at < ref.next);
  const own = parties.filter(({ at }) => (clauses[at] ?? 0) === clause && !isOwner(at));
  const behind = own.find(({ at }) => at >= value.next && /^(?:to|for)$/u.test(tokens[at - 1]?.lower ?? ""));
  const before = own.findLast(({ next }) => next <= value.at);
  if (behind !== undefined || before !== undefined) return (behind ?? before)?.id ?? null;
  const it = tokens.findIndex(({ lower }, at) => lower === "it" && at < value.at && (clauses[at] ?? 0) === clause);
  if (it >= 0)
    return parties.findLast(({ id, at, next }) => next <= it && id !== to.agent && !isOwnerOf(at))?.id ?? null;
  return to.agent;
}

import { triggered } from "../../../common/triggered.ts";
import type { TabledDraft } from "../../../record/state.ts";
import type { DraftRef } from "./drafts.ts";
import { refBefore, refBehind } from "./leaning.ts";
import type { ReadSentence } from "./reading.ts";
import { CHANGES, type Value } from "./values.ts";

/** The text to which a sentence gives a value. */
export interface Attribution {
  readonly draft: TabledDraft;
  /** How surely: by name; by a party that asks; by the sentence before. */
  readonly how: "named" | "agent" | "carried";
  readonly agent: string | null;
  /** Whether the text is joined to the value itself; else what others named nearby say is allowed for. */
  readonly isSure: boolean;
}

/** The text to which a sentence gives a value; null where it gives it to none. */
export function attributed(read: ReadSentence, value: Value): Attribution | null {
  const { drafts, clauses, tokens } = read;
  if (isStart(tokens, value)) return ofStart(read, value);
  // "Two years there": where, another sentence says.
  if (tokens[value.next]?.lower === "there") return null;
  // "72 hours if Northland had its way, 24 if Southland had": of whoever is named there, where that one's text is not made out.
  if (isIfOf(read, value) && !drafts.some(({ at }) => at > value.next && at <= value.next + 2)) return null;
  const was = attributedBefore(read, value);
  if (was !== undefined) return was;
  const clause = clauses[value.at] ?? 0;
  const behind = drafts.find(
    ({ at, how }) =>
      how !== "agent" &&
      at >= value.next &&
      at - value.next <= 9 &&
      (clauses[at] ?? 0) === clause &&
      leadsTo(read, value, at),
  );
  const wanted = wantedBy(read, value);
  if (wanted !== null) return given(wanted, true);
  // "Against 20,000 in one year under the other side's": a clause with one text has all its values of that one.
  const ofClause = drafts.filter(({ at, compared }) => (clauses[at] ?? 0) === clause && !compared);
  const [alone, ...more] = ofClause;
  if (
    alone !== undefined &&
    more.length === 0 &&
    alone.how !== "agent" &&
    alone.at >= value.next &&
    alone.at - value.next <= 9 &&
    (/^(?:in|under|by|per)$/u.test(preposition(tokens, alone.at)) || isAnswerOf(tokens, value, alone.at))
  )
    return given(alone, true);
  const leant =
    read.leans === "before"
      ? refBefore(drafts, value)
      : read.leans === "behind"
        ? refBehind(tokens, drafts, value)
        : null;
  if (leant !== null && !isChanged(read, leant, value)) return given(leant, true);
  const before = drafts.filter(({ next, compared }) => next <= value.at && !compared);
  const own = before.findLast(({ at }) => (clauses[at] ?? 0) === clause);
  if (behind !== undefined && (own === undefined || own.how !== "named")) return given(behind, true);
  const listed = respectively(read, value);
  if (listed !== null) return given(listed, true);
  const last = own ?? before.at(-1);
  if (last !== undefined) {
    if (namesOther(tokens, last.next, value.at) || isChanged(read, last, value)) return null;
    if (isAgreed(tokens, value)) return null;
    const isApart = isElsewhere(read, last, value) || isOfNext(read, last, value);
    return isApart && last.how !== "named" ? null : given(last, !isApart);
  }
  // "120 observers for 20 months, in the mediator's paper".
  const first = drafts.find(
    ({ how, compared, at }) =>
      (how === "named" && !compared) || preposition(tokens, at) === "if" || isAccording(tokens, at),
  );
  if (
    first !== undefined &&
    (/^(?:in|under|by|per|if)$/u.test(preposition(tokens, first.at)) || isAccording(tokens, first.at)) &&
    first.at > value.at &&
    !isNextStatement(read, value, first)
  )
    return given(first, true);
  // "The guns fall silent on the third day, a compromise between …": what is told before any text is named is told of the one signed.
  const [named] = drafts;
  if (
    named !== undefined &&
    read.isSigned &&
    read.signed !== null &&
    (clauses[named.at] ?? 0) > clause &&
    isPlain(tokens, value)
  )
    return { draft: read.signed, how: "carried", agent: null, isSure: false };
  if (drafts.some(({ compared }) => !compared)) return null;
  if (read.main !== null || read.isSigned) if (isContrast(tokens, value) || read.sentence.heading) return null;
  const above = read.above ?? carried(read);
  return above === null ? null : { draft: above, how: "carried", agent: null, isSure: false };
}

/** "If Northland had its way". */
function isIfOf({ tokens, parties }: ReadSentence, { next }: Value): boolean {
  return tokens[next]?.lower === "if" && parties.some(({ at }) => at > next && at <= next + 2);
}

/** What somebody began at is of the first of several texts, where there are several; else of none that is on record. */
function ofStart({ drafts }: ReadSentence, value: Value): Attribution | null {
  const ref = drafts.findLast(({ next }) => next <= value.at);
  return ref?.earlier === undefined ? null : given(ref, true);
}

/**
 * "Its second draft has 120, down from 150", "150 instead of 120": what a party's text had before is of its texts before that one; null
 * where no text is known that had it, and nothing where the words tell no such thing.
 */
function attributedBefore(read: ReadSentence, value: Value): Attribution | null | undefined {
  const { drafts, tokens, values } = read;
  // "Widens the strip from 12 to 14".
  if (isLeft(tokens, value)) {
    const draft = drafts.findLast(({ next, how }) => next <= value.at && how !== "agent")?.earlier?.at(-1);
    if (draft !== undefined) return { draft, how: "carried", agent: null, isSure: false };
    return drafts.some(({ next, how }) => next <= value.at && how === "agent") ? undefined : null;
  }
  if (!isWhatWas(tokens, value)) return undefined;
  const own = drafts.find(({ at }) => at >= value.next && at - value.next <= 4);
  const last = values.some(({ next }) => next <= value.at)
    ? drafts.findLast(({ next }) => next <= value.at)
    : undefined;
  if (own !== undefined || last === undefined || last.earlier === undefined) return undefined;
  const draft = last.earlier.at(-1);
  return draft === undefined ? null : { draft, how: "carried", agent: null, isSure: false };
}

/** "Raises the ceiling from 12 to 14": what something is changed from. */
function isLeft(tokens: ReadSentence["tokens"], { at, from, next }: Value): boolean {
  const first = tokens[at]?.from === from ? at : tokens.findIndex((token) => token.from === from);
  if (tokens[first - 1]?.lower !== "from") return false;
  const isTo = tokens.slice(next, next + 3).some(({ lower }) => lower === "to");
  return isTo && tokens.slice(Math.max(0, first - 8), first - 1).some(({ lower }) => CHANGES.test(lower));
}

/** "Down from", "instead of": what stood there before. */
function isWhatWas(tokens: ReadSentence["tokens"], { at, from }: Value): boolean {
  const first = tokens[at]?.from === from ? at : tokens.findIndex((token) => token.from === from);
  const [before = "", prior = ""] = [tokens[first - 1]?.lower, tokens[first - 2]?.lower];
  return `${prior} ${before}` === "instead of" || (before === "from" && /^(?:up|down)$/u.test(prior));
}

/** "The mediator began at 24 and went up to 30": what somebody began at is of no later text. */
function isStart(tokens: ReadSentence["tokens"], { at }: Value): boolean {
  return (
    /^(?:at|with|from|on)$/u.test(tokens[at - 1]?.lower ?? "") &&
    /^(?:start(?:s|ed)?|begins?|began|opens?|opened)$/u.test(tokens[at - 2]?.lower ?? "")
  );
}

/** "300 instead of 450", "from 6,000": what is not, or no longer, so. */
function isContrast(tokens: ReadSentence["tokens"], { at, from }: Value): boolean {
  const first = tokens[at]?.from === from ? at : tokens.findIndex((token) => token.from === from);
  const [before = "", prior = ""] = [tokens[first - 1]?.lower, tokens[first - 2]?.lower];
  return (
    /^(?:from|against|than|unlike|versus|after|not|beyond)$/u.test(before) ||
    tokens[first]?.lower === "from" ||
    (before === "of" && prior === "instead")
  );
}

/** No other mood or time than that in which one tells what is agreed. */
function isPlain(tokens: ReadSentence["tokens"], value: Value): boolean {
  return !tokens
    .slice(0, value.at)
    .some(({ lower }) => /^(?:would|had|was|were|could|might|wanted|asked|if|not|from|first|once)$/u.test(lower));
}

/** "They stay twelve away; under the mediator's paper it would have been 15": the text is of another statement. */
function isNextStatement({ tokens, values }: ReadSentence, value: Value, { at, next }: DraftRef): boolean {
  const between = values.some((other) => other.at >= value.next && other.next <= at);
  // "Within 35 days, against 21 in the earlier text".
  if (
    between &&
    tokens.slice(value.next, at).some(({ lower }) => /^(?:against|where|compared|instead|not)$/u.test(lower))
  )
    return true;
  const joints = new Set(tokens.slice(value.next, at).map(({ text }) => text));
  return joints.has(";") || (joints.has(":") && values.some((other) => other.at >= next));
}

/** "Within 21 days, according to the mediator". */
function isAccording(tokens: ReadSentence["tokens"], at: number): boolean {
  const the = tokens[at - 1]?.lower === "the" ? 1 : 0;
  return tokens[at - 1 - the]?.lower === "to" && tokens[at - 2 - the]?.lower === "according";
}

/** "90 is the answer of the mediator's paper". */
function isAnswerOf(tokens: ReadSentence["tokens"], value: Value, at: number): boolean {
  return (
    preposition(tokens, at) === "of" &&
    tokens.slice(value.next, at).some(({ lower }) => /^(?:is|was|are|were)$/u.test(lower))
  );
}

function given({ draft, how, agent, meant }: DraftRef, isSure: boolean): Attribution {
  return {
    draft,
    how: meant ? "carried" : how === "agent" ? "agent" : "named",
    agent,
    isSure: isSure && !meant,
  };
}

/** "The 240 million that Northland wants", "than the 30 that its text allows", "48 if Northland had its way". */
function wantedBy({ drafts, tokens, values }: ReadSentence, value: Value): DraftRef | null {
  for (const ref of drafts) {
    if (ref.at < value.next || ref.at - value.next > 4) continue;
    const the = /^(?:the|its|their)$/u.test(tokens[ref.at - 1]?.lower ?? "") ? 1 : 0;
    const joint = tokens[ref.at - 1 - the]?.lower ?? "";
    const isJoined = tokens.slice(value.next, ref.at).some(({ lower }) => /^(?:and|but|or|[,;])$/u.test(lower));
    const isThat = /^(?:that|which)$/u.test(joint) && ref.at - value.next <= 3 + the && !isJoined;
    const isSaid = ref.how === "agent" && /^(?:said|says|writes|wrote|propose[sd]|ask(?:s|ed))$/u.test(joint);
    if (!isThat && !isSaid && !(joint === "if" && ref.how === "agent")) continue;
    if (!values.some((other) => other.at >= value.next && other.next <= ref.at)) return ref;
  }
  return null;
}

/** "From 450 in the chair's text to 480": what a value has become is no longer that text's. */
function isChanged({ tokens }: ReadSentence, ref: DraftRef, value: Value): boolean {
  const before = tokens[value.at - 1]?.lower ?? "";
  return before === "to" && tokens.slice(Math.max(0, ref.at - 8), ref.at).some(({ lower }) => lower === "from");
}

/** Another than whose text was named is spoken of between it and a value, or another sentence has begun. */
function isElsewhere({ tokens, parties }: ReadSentence, ref: DraftRef, value: Value): boolean {
  let last = ref.next;
  tokens.slice(ref.next, value.at).forEach(({ text }, each) => {
    if (/^[;:]$/u.test(text)) last = ref.next + each;
  });
  if (last > ref.next) return parties.some(({ at }) => at > last && at < value.at) || ref.how !== "named";
  return false;
}

/** "Northland has 20, the mediator 40, Southland 60": after a comma another is named, whose text nothing else says is meant. */
function isOfNext({ tokens, parties }: ReadSentence, ref: DraftRef, value: Value): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at < value.at);
  return (
    comma >= ref.next &&
    parties.some(({ at, id }) => at > comma && at < value.at && value.at - at <= 6 && id !== ref.draft.party)
  );
}

/** "And 40 were agreed in the end": of no text that was named before it. */
function isAgreed(tokens: ReadSentence["tokens"], { next }: Value): boolean {
  const [first = "", second = ""] = [tokens[next]?.lower, tokens[next + 1]?.lower];
  return /^(?:is|are|was|were)$/u.test(first) && /^(?:agreed|settled|chosen|adopted)$/u.test(second);
}

/** "The European one", "the other": a text that was not made out stands between. */
function namesOther(tokens: ReadSentence["tokens"], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        (lower === "one" &&
          /^\p{Lu}|^(?:old|older|former|earlier|previous|new|newer)$/u.test(tokens[from + at - 1]?.text ?? "")) ||
        lower === "another" ||
        (lower === "own" && /^(?:his|her|their)$/u.test(tokens[from + at - 1]?.lower ?? "")) ||
        (lower === "other" && tokens[from + at - 1]?.lower === "the"),
    );
}

function preposition(tokens: ReadSentence["tokens"], at: number): string {
  const before = tokens[at - 1]?.lower ?? "";
  return /^(?:the|its|his|her)$/u.test(before) ? (tokens[at - 2]?.lower ?? "") : before;
}

/** "Ten in the paper of the mediator": a preposition joins the value to the text, and no other value stands between. */
function leadsTo({ tokens, values }: ReadSentence, value: Value, at: number): boolean {
  if (values.some((other) => other.at >= value.next && other.next <= at)) return false;
  return /^(?:in|under|by|per|of|from|with)$/u.test(preposition(tokens, at));
}

/** "Northland, Southland and the mediator ask for 6, 16 and 10": texts and values in the same order. */
function respectively({ drafts, values, tokens }: ReadSentence, value: Value): DraftRef | null {
  if (!tokens.some(({ lower }) => lower === "respectively")) return null;
  const end = values[0]?.at ?? 0;
  const listed = drafts.filter(({ next }) => next <= end);
  return listed.length >= 2 && listed.length === values.length ? (listed[values.indexOf(value)] ?? null) : null;
}

/** A sentence may go on about the text of the one before: at most so many sentences. */
const FAR = 3;
/** What a text would do, in the mood in which newspapers tell it. */
const MOOD = triggered(/\b(?:would|shall|must|(?<!there )(?:is|are) to|may)\b/iu);

const ASIDE = triggered(/^(?:which|who|whose|after|since|unlike|than|before)$/u);

/** "Monitors: 200 of them, for three years.": a line of a list, what it is of before a colon. */
function isLabel({ tokens, drafts }: ReadSentence): boolean {
  const colon = tokens.findIndex(({ text }) => text === ":");
  return (
    colon >= 1 && colon <= 7 && drafts.length === 0 && !tokens.slice(0, colon).some(({ lower }) => SAYING.test(lower))
  );
}

const SAYING = triggered(/^(?:said|says|told|asked|is|are|was|were|has|have|had|he|she|they|we)$/u);

/** "In its own note": whose that is, another sentence says. */
function speaksOfOwn({ tokens }: ReadSentence): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === "own" && /^(?:draft|text|plan|proposal|paper|version|note|offer)$/u.test(tokens[at + 1]?.lower ?? ""),
  );
}

/** "The second says", "the other has": a text that is told from the one before by its place alone. */
function isOfAnother({ tokens, drafts }: ReadSentence): boolean {
  const [the, which, then] = tokens;
  return (
    drafts.length === 0 &&
    the?.lower === "the" &&
    /^(?:first|second|third|other|latter|former|earlier|later|newer|older|last)$/u.test(which?.lower ?? "") &&
    /^(?:one|says?|said|has|had|is|was|gives?|gave|puts?|would|reads?|allows?|asks?|names?|sets?|speaks?)$/u.test(
      then?.lower ?? "",
    )
  );
}

/** The one text of which the sentences before speak, where a sentence goes on about it. */
export function carried(read: ReadSentence): TabledDraft | null {
  const first = read.tokens[0]?.lower ?? "";
  // "Its own draft had offered 24 hours": whose, another sentence says.
  // "You would need 105": told to readers, whatever text was spoken of.
  if (speaksOfOwn(read) || isOfAnother(read) || /^(?:you|we)$/u.test(first)) return null;
  // "Monitors: 200 of them, for three years."
  const isLabelled = isLabel(read);
  const isAboutOne = read.isSigned || read.main !== null;
  if (!isAboutOne && !MOOD.test(read.sentence.text) && !isLabelled && !/^(?:it|its|under)$/u.test(first)) return null;
  // Once a text is signed, what is told as it is, naming none, is told of it.
  if (
    read.isSigned &&
    read.signed !== null &&
    !/\bwould\b/iu.test(read.sentence.text) &&
    !/^(?:it|its|under)$/u.test(first)
  )
    return read.signed;
  let before = read.before;
  for (let far = 0; far < FAR && before !== null; before = before.before) {
    // A list of such lines goes on about one text, however long it is.
    if (!(isLabelled && isLabel(before))) far++;
    const { tokens, clauses } = before;
    // "…, which goes back to the first draft": what is said by the way is not what the text goes on about.
    const isAside = ({ at }: DraftRef): boolean =>
      tokens.slice(0, at).some(({ lower }, each) => ASIDE.test(lower) && (clauses[each] ?? 0) === (clauses[at] ?? 0));
    const spoken = before.drafts.filter((ref) => !ref.meant && !isAside(ref));
    if (spoken.length === 0 && speaksOfOwn(before)) return null;
    if (spoken.length === 0 && before.drafts.length > 0) return null;
    const named = spoken.filter(({ how }) => how === "named");
    // Of two texts nobody can say which is meant.
    if (new Set(named.map(({ draft }) => draft)).size > 1) return null;
    const last = named.at(-1) ?? spoken.at(-1);
    if (last !== undefined) return last.draft;
    if (before.above !== null) return before.above;
  }
  // What is told without naming a text is told of the one in the headline, or of the one that was signed.
  return read.main ?? (read.isSigned ? read.signed : null);
}

/** The one text of which a part of a sentence is said, from one token to another; null where several are named there. */
export function attributedAt(read: ReadSentence, from: number, to: number): TabledDraft | null {
  const named = read.drafts.filter(({ at, how }) => how !== "agent" && at >= from && at < to);
  const texts = new Set(named.map(({ draft }) => draft));
  const [only] = texts;
  if (texts.size > 1) return null;
  if (only !== undefined) return only;
  if (read.drafts.some(({ at }) => at >= from && at < to)) return null;
  const before = read.drafts.findLast(({ at, how }) => how !== "agent" && at < from);
  return before?.draft ?? (read.drafts.length > 0 ? null : (read.above ?? carried(read)));
}

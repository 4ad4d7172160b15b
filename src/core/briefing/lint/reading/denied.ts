import { rememberedWords } from "../../../common/remembered.ts";
import { triggered } from "../../../common/triggered.ts";
import type { Span } from "./spans.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Whether a text has any word that could deny what it says: most have none, and are read no further. */
const MAY_DENY = triggered(
  /\b(?:not|cannot|never|no|no-one|none|nobody|nothing|nowhere|neither|nor|fail\w*|yet|refus\w*|declin\w*|den(?:y|ies|ied|ying)|instead|rather|opposed|contrary|untru\w*|fals\w*|wrong\w*|incorrect\w*|mistaken\w*|erroneous\w*|unfounded|baseless|invented|myths?|hoax)\b|n[’']t\b/iu,
);

/**
 * Where a sentence denies what it says, rather than saying it: what is held against the record there is the denial. By clauses: of "Northland
 * did not free 71, it freed 63" the first. Bounds that are put as denials ("no more than") deny nothing, and two denials of one clause none.
 */
export const denialsIn = rememberedWords((text: string): readonly Span[] => {
  if (!MAY_DENY.test(text)) return NONE;
  const tokens = tokensOf(text);
  const clauses = clausesOf(tokens);
  const found: Span[] = [];
  let [isDenied, isCut, wasDenied] = [false, false, false];
  for (const clause of clauses) {
    const own = tokens.slice(clause.from, clause.to);
    const count = denialsOf(own);
    // Behind a bracket a clause goes on as before it.
    if (clause.after === "(") wasDenied = isDenied;
    else if (clause.after === ")") isDenied = wasDenied;
    const isAside = count === 0 && isDenied && clause.after === "," && own.length <= ASIDE && !hasOwnVerb(own, 0);
    if (count > 0) isDenied = count % 2 === 1;
    else if (clause.after !== ")" && !isAside) isDenied = isDenied && clause.after === "," && (isCut || isListed(own));
    if (!isAside) isCut = NEGATES.test(own.at(-1)?.lower ?? "");
    if (isDenied && !isAside) found.push(spanOf(own));
  }
  return [...found, ...contrasted(tokens)];
});

/** What a sentence calls untrue, whatever that denies itself. */
export const untrueIn = rememberedWords((text: string): readonly Span[] =>
  MAY_DENY.test(text) ? calledUntrue(text) : NONE,
);

const NONE: readonly Span[] = [];

/** So many words stand between commas in the middle of a clause at most: "however", "of course". */
const ASIDE = 2;

/**
 * What of a clause is denied. Who is unable to do something is there all the same ("some 62,000 people cannot go back"), and who says that
 * something is not so has said it.
 */
function spanOf(own: readonly Token[]): Span {
  const unable = own.findIndex(({ lower }) => UNABLE.test(lower));
  const first = own.findIndex((_, at) => isNegator(own, at));
  const that = own.findLastIndex(({ lower }, at) => at < first && lower === "that");
  return { from: own[Math.max(0, unable, that)]?.from ?? 0, to: own.at(-1)?.to ?? 0 };
}

const UNABLE = /^(?:cannot|can['’]t)$/u;

/** Whether a text denies anything at all: a provision that forbids, an event that did not take place. */
export function isDenying(text: string): boolean {
  return denialsIn(text).length > 0 || untrueIn(text).length > 0;
}

interface ClauseAt extends Span {
  /** What parts it from the one before. */
  readonly after: string;
}

const STOPS = /^[;:.?!()—–]$/u;
const JOINS = /^(?:but|yet|while|whereas|although|though|because|if|unless|when|whenever|where|who|whose|which)$/u;
/** These join a clause, or only name a time. */
const TIMES = /^(?:after|before|until|till|since|once)$/u;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|must|may|might|can|could|did|does|do)$/u;
const SUBJECT = /^(?:it|he|she|they|there|this|these|we|you|i)$/u;
const SAYS =
  /^(?:sa(?:y|ys|id)|tell|tells|told|claim|report|announc|declar|insist|stat|mean|meant|argu|believ|think|thought|suggest|show|prov|confirm|agree|true|know|knew|deni|deny|wr[io]t|mention)\p{L}*$/u;
const LINK = /^(?:and|or|nor|of|in|on|at|by|to|for|from|with|as|than|the|an?|'s|s)$/u;

/** A sentence cut where another clause begins: at a mark, a word that joins, or "and" before one who does something else. */
function clausesOf(tokens: readonly Token[]): readonly ClauseAt[] {
  const clauses: ClauseAt[] = [];
  let [from, after, isTold] = [0, "", false];
  const close = (at: number, next: number, by: string): void => {
    if (at > from) clauses.push({ from, to: at, after });
    [from, after, isTold] = [next, by, isTold && by !== ";"];
  };
  tokens.forEach(({ lower }, at) => {
    if (STOPS.test(lower) || lower === ",") close(at, at + 1, lower);
    else if (JOINS.test(lower) && at > from) close(at, at, lower);
    else if (TIMES.test(lower) && at > from && hasOwnVerb(tokens, at + 1)) close(at, at, lower);
    // "Nobody says that A pays and B leaves": all that is said.
    else if (lower === "and" && !isTold && beginsAnew(tokens, at + 1)) close(at, at + 1, lower);
    // "The text that limits": of a thing, and not what is said.
    else if (lower === "that" && at > from) {
      if (SAYS.test(tokens[at - 1]?.lower ?? "")) isTold = true;
      else if (!isTold && hasOwnVerb(tokens, at + 1, 2)) close(at, at, lower);
    }
  });
  close(tokens.length, tokens.length, "");
  return clauses;
}

/** Whether a verb that is told of somebody stands before the next mark. */
function hasOwnVerb(tokens: readonly Token[], from: number, most = 12): boolean {
  for (let at = from; at < tokens.length && at < from + most; at++) {
    const { lower, kind } = tokens[at] as Token;
    if (kind === "mark") return false;
    if (AUXILIARY.test(lower) || (at > from && /\p{L}{3}ed$/u.test(lower)) || (most < 3 && /\p{L}{2}s$/u.test(lower)))
      return true;
  }
  return false;
}

/** "And it freed", "and Southland paid", "and has published", "and no house": what is said by itself. */
function beginsAnew(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.lower ?? "";
  if (SUBJECT.test(first) || (AUXILIARY.test(first) && !first.startsWith("be")) || /^(?:no|not|never)$/u.test(first))
    return true;
  let at = tokens[from]?.lower === "the" ? from + 1 : from;
  while (at < tokens.length && at < from + 5 && /^\p{Lu}/u.test(tokens[at]?.text ?? "")) at++;
  const next = tokens[at];
  return at > from && next?.kind === "word" && /^\p{Ll}/u.test(next.text) && !LINK.test(next.lower);
}

/** What goes on behind a comma without saying anything of its own: "by Southland, the League or the bank". */
function isListed(own: readonly Token[]): boolean {
  return own.some(({ lower }, at) => at > 0 && /^(?:or|nor)$/u.test(lower)) && !hasOwnVerb(own, 0);
}

const NEGATES = /^(?:not|cannot|never|no|no-one|none|nobody|nothing|nowhere|neither)$/u;
const DENIES = /^(?:fail|fails|failed|refus(?:e|es|ed)|declin(?:e|es|ed)|yet)$/u;

/** How often a clause is denied; "nor" only goes on. */
function denialsOf(own: readonly Token[]): number {
  const all = own.filter((_, at) => isNegator(own, at));
  return all.filter(({ lower }, at) => lower !== "nor" || at === 0).length;
}

function isNegator(own: readonly Token[], at: number): boolean {
  const { lower = "", text = "" } = own[at] ?? {};
  if (NEGATES.test(lower) || /n[’']t$/u.test(text)) return !isBound(own, at);
  if (DENIES.test(lower)) return own[at + 1]?.lower === "to";
  return /^(?:nor|den(?:y|ies|ied|ying))$/u.test(lower);
}

/** "No more than", "not only", "shall not exceed", "whether or not", "no doubt": what denies nothing. */
function isBound(own: readonly Token[], at: number): boolean {
  const [next = "", then = ""] = [own[at + 1]?.lower, own[at + 2]?.lower];
  const last = own[at - 1]?.lower ?? "";
  if (/^(?:only|just|merely|least|until|exceed\w*|doubt|but|other|without|before|beyond|unlike|whatever)$/u.test(next))
    return true;
  if (/^(?:one|to)$/u.test(next) && /^(?:but|mention)$/u.test(then)) return true;
  if (/(?:er|more|less)$/u.test(next) && (then === "than" || own[at + 3]?.lower === "than")) return true;
  return /^(?:or|if|why)$/u.test(last) && !/^(?:is|are|was|were|did|does|do)$/u.test(own[at - 2]?.lower ?? "");
}

const UNTRUE = "(?:untrue|false(?:hood)?|wrong|incorrect|mistaken|unfounded|baseless|invented|not true|a myth|a hoax)";
const TO_END = "[^;]*?(?=;|, (?:but|in fact|though|while|when)\\b|$)";
const CALLED: readonly RegExp[] = [
  `\\bit (?:is|was|would be) (?:simply |plainly |quite )?${UNTRUE} (?:that|to say)\\b${TO_END}`,
  `\\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly)\\b${TO_END}`,
  `\\b(?:claims?|reports?|rumou?rs?|statements?|allegations?|assertions?|idea|notion|belief) that\\b[^;]*\\b(?:is|are|was|were|proved|proves) ${UNTRUE}\\b`,
  `\\bcontrary to (?:what|reports?|claims?|rumou?rs?)\\b[^;,]*`,
].map((source) => triggered(new RegExp(source, "giu")));

/** What a sentence calls untrue: "It is false that", "a newspaper wrongly reported that". */
function calledUntrue(text: string): readonly Span[] {
  return CALLED.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      // "It is not wrong to say".
      .filter(({ 0: found, index }) => !/\b(?:not|never|n[’']t) (?:be )?$/iu.test(text.slice(0, index)) || found === "")
      .map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
  );
}

/** "Instead of 71", "rather than Southland": what stands in place of what is so. */
function contrasted(tokens: readonly Token[]): readonly Span[] {
  return tokens.flatMap(({ lower, from }, at): readonly Span[] => {
    const next = tokens[at + 1]?.lower ?? "";
    const isPut =
      (lower === "instead" && next === "of") ||
      (lower === "rather" && next === "than") ||
      (lower === "opposed" && next === "to");
    if (!isPut) return [];
    let end = at + 2;
    while (end < tokens.length && tokens[end]?.kind !== "mark" && !/^(?:and|or)$/u.test(tokens[end]?.lower ?? ""))
      end++;
    // "Instead of the 30 that Southland asked for" says what Southland asked for.
    const isOfOther = tokens
      .slice(at + 2, end)
      .some((each) => /^(?:that|which|of|in|under|by|from)$/u.test(each.lower));
    return isOfOther ? [] : [{ from, to: tokens[end - 1]?.to ?? from }];
  });
}

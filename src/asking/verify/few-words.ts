import { aligned, type Aligned, type Gap, type Item } from "./aligned.ts";
import { likeness, type Pair } from "./account.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { BOUND } from "./denials.ts";
import { countOfSenses, lemmasOf } from "../../core/common/language/en-senses.ts";
import { numberAt } from "../../core/briefing/lint/reading/numbers.ts";
import { denies } from "./differences.ts";
import { NOTHING } from "./phrases.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";
import { isContent } from "./verbs.ts";

/** From this share of its words in their order on, a statement is the sentence of the record but for a few. */
const NEARLY = 0.6;
const LEAST = 4;

/**
 * Whether a statement is a sentence of the record but for a few words, and these say something else: what it puts in place of others, what
 * it adds, and what it leaves out of that on which the rest depends. However many words stand there, the few decide.
 */
export function turnsFewWords(
  asserted: Asserted,
  unit: Unit,
  pairs: readonly Pair[],
  isCalled: (phrase: string) => boolean,
): boolean {
  const { parsed } = asserted;
  const own = unit.parsed();
  if (addsPredicate(asserted, unit, pairs)) return true;
  if (asserted.drafts.length === 0 && isOfHeadings(unit, pairs)) return true;
  const laid = aligned(parsed, own, pairs);
  if (laid === null || !isNear(laid)) return false;
  const near: Near = { parsed, own, pairs, laid, isCalled };
  return (
    laid.gaps.some((gap) => [isOtherLink, isOtherTime, addsWord, isOtherVerb, isShared].some((is) => is(gap, near))) ||
    isOfNobodyElse(near, asserted.text) ||
    isOtherParity(near) ||
    leavesOutCondition(near) ||
    leavesOutRelative(near) ||
    leavesOutKind(near) ||
    isLeaveOfDuty(near)
  );
}

function isNear({ share, same }: Aligned): boolean {
  return share >= NEARLY && same.length >= LEAST;
}

/** Whether most of what a statement says stands only above a point of a text, which says nothing by itself. */
function isOfHeadings({ kind, struck }: Unit, pairs: readonly Pair[]): boolean {
  const count = (of: Pair["how"]): number => pairs.filter(({ how }) => how === of).length;
  return kind === "point" && !struck && count("around") > count("same") + count("wider");
}

/** Whether a statement is a sentence of a piece but for a few words. */
export function isNearly({ parsed }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const laid = aligned(parsed, unit.parsed(), pairs);
  return laid !== null && isNear(laid);
}

interface Near {
  readonly parsed: Parsed;
  readonly own: Parsed;
  readonly pairs: readonly Pair[];
  readonly laid: Aligned;
  /** Whether the record calls anything so. */
  readonly isCalled: (phrase: string) => boolean;
}

const wordOf = ({ tokens }: Parsed, { at }: Item): string => tokens[at]?.lower ?? "";
const isVerbOf = ({ clauses }: Parsed, { at }: Item): boolean => clauses.some(({ verb }) => verb === at);
const howOf = (pairs: readonly Pair[], at: number): Pair["how"] | undefined =>
  pairs.find((pair) => pair.at === at)?.how;

/** A word that says when, where or with what, and those that in its place say something else. */
const LINKS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:before|prior|ahead)$/u, /^(?:after|following|since|once|of)$/u],
  [/^(?:after|following|since)$/u, /^(?:before|prior|by|until|till)$/u],
  [/^(?:by|until|till)$/u, /^(?:after|following|since|from)$/u],
  [/^from$/u, /^(?:until|till|by|before)$/u],
  [/^within$/u, /^(?:beyond|outside)$/u],
  [/^(?:beyond|outside)$/u, /^(?:within|inside|in|of)$/u],
  [/^with$/u, /^(?:without|against)$/u],
  [/^without$/u, /^with$/u],
  [/^except$/u, /^(?:at|including|with)$/u],
];

const ORDERS = /^(?:before|after|once|until|when|while|because)$/u;
const LINKING =
  /^(?:before|prior|ahead|after|following|once|until|till|when|while|upon|on|of|from|since|within|by|if|unless|where|in|at)$/u;

/** "After 30 April" of "before 30 April", "21 days before signature" of "within 21 days of signature". */
function isOtherLink({ said, held }: Gap, { parsed, own }: Near): boolean {
  const [ours, theirs] = [said.map((item) => wordOf(parsed, item)), held.map((item) => wordOf(own, item))];
  // "After the other has returned it" of "and the other shall return it": an order that is not there.
  if (ours.some((word) => ORDERS.test(word)) && theirs.includes("and") && !theirs.some((word) => LINKING.test(word)))
    return true;
  return LINKS.some(
    ([group, others]) =>
      ours.some((word) => group.test(word)) &&
      !theirs.some((word) => group.test(word)) &&
      // "Not without consent" of "not except with consent".
      !theirs.includes("except") &&
      theirs.some((word) => others.test(word)),
  );
}

const SPAN = /^(?:hour|day|week|month|year)s?$/u;

/** "Within a week" of "on the first day of each month", "in each instalment" of "in three". */
function isOtherTime({ said, held }: Gap, { parsed, own, laid }: Near): boolean {
  const theirs = held.map((item) => wordOf(own, item));
  const isSpan = (word: string): boolean => SPAN.test(word);
  const spans = said.map((item) => wordOf(parsed, item)).filter(isSpan);
  const stem = (word: string): string => word.replace(/s$/u, "");
  if (theirs.some(isSpan) && spans.some((word) => !laid.held.some((item) => stem(wordOf(own, item)) === stem(word))))
    return true;
  return (
    said.some((item) => /^(?:each|every|all)$/u.test(wordOf(parsed, item))) &&
    held.some(({ key }) => key.startsWith("n:")) &&
    !said.some(({ key }) => key.startsWith("n:")) &&
    !theirs.some((word) => /^(?:each|every|all)$/u.test(word))
  );
}

/** What only says how a thing is put, or bounds a number. */
const FRAME =
  /^(?:principle|basis|terms?|rate|wherever|whenever|whoever|whichever|leav(?:e|es|ing)|left|keep\w*|remain\w*|stay\w*|more|less|fewer|least|most|later|turns?|round|anywhere|stands?|stood|allowed|past|money|questions?|matters?|cases?|people|persons?|permitted|obliged|required|entitled|bound)$/u;
/** Verbs so general that another says no other thing. */
const GENERAL = /^(?:use[sd]?|do|does|done|make|made|makes|have|has|had|take|takes|taken)$/u;

/** A word for which nothing stands there: added, or in place of another. */
function addsWord({ said, held }: Gap, { parsed, own, pairs, isCalled }: Near): boolean {
  return said.some((item, n) => {
    const word = wordOf(parsed, item);
    if (/^(?:late|early)$/u.test(word) && !own.tokens.some(({ lower }) => lower === word)) return true;
    const how = howOf(pairs, item.at);
    if ((how !== "none" && how !== "opposite") || FRAME.test(word) || !/^\p{L}[\p{L}\p{M}-]{2,}/u.test(word))
      return false;
    // "Prisoners of war" of "prisoners", where the record calls them so elsewhere.
    const isOf = parsed.tokens[item.at - 1]?.lower === "of";
    if (isOf && isCalled(`${parsed.tokens[item.at - 2]?.lower ?? ""} of ${word}`)) return false;
    // "The treatment plant" of what the heading calls a plant.
    const next = said[n + 1];
    if (next !== undefined && /^(?:same|around)$/u.test(howOf(pairs, next.at) ?? "")) return false;
    const theirs = held.map((each) => wordOf(own, each));
    // Another verb in the very place of one is meant as another; in other words around it may be the same.
    const isOneForOne = said.length === 1 && held.length === 1 && held.some((each) => isVerbOf(own, each));
    const isVerb = isVerbOf(parsed, item) || (held.some((each) => isVerbOf(own, each)) && countOfSenses(word, "v") > 0);
    if (isVerb && (!isOneForOne || theirs.some((each) => GENERAL.test(each)))) return false;
    if (wordOf(parsed, said[n - 1] ?? item) === "without" && theirs.includes("free")) return false;
    // "Under its leadership" of "led by it".
    const isNoun = own.tokens.some(({ lower }) =>
      lemmasOf(lower).some((each) => each.length > 3 && word === `${each}ership`),
    );
    if (isNoun) return false;
    // "To build the plant" of "for the plant".
    return !(wordOf(parsed, said[n - 1] ?? item) === "to" && theirs.includes("for"));
  });
}

/** "Shall transfer 60" of "shall keep 60 and transfer 40": another act in the place of one, though it stands there too. */
function isOtherVerb({ said, held }: Gap, { parsed, own, pairs, laid }: Near): boolean {
  const [first, last] = [laid.held[0]?.at ?? 0, laid.held.at(-1)?.at ?? 0];
  const verbs = held.filter((item) => isVerbOf(own, item) && isContent(own.tokens[item.at] ?? NOTHING));
  return said.some((item) => {
    const places = (pairs.find((pair) => pair.at === item.at && pair.how === "same")?.places ?? []).filter(
      (place) => place >= first && place <= last,
    );
    return (
      parsed.clauses.some(({ verb, passive }) => verb === item.at && !passive) &&
      places.length > 0 &&
      verbs.length > 0 &&
      places.every(
        (place) =>
          !verbs.some(({ at }) => at === place) &&
          (/^(?:and|or)$/u.test(own.tokens[place - 1]?.lower ?? "") ||
            own.clauses.some(({ verb, passive }) => verb === place && !passive)),
      )
    );
  });
}

/** "By Northland" of "by the Parties in equal shares": what they do together, none does alone. */
function isShared({ said, held }: Gap, { own }: Near): boolean {
  const theirs = held.map((item) => wordOf(own, item));
  return (
    said.some(({ key }) => key.startsWith("p:")) &&
    theirs.some((word) => /^(?:parties|sides|states|both)$/u.test(word)) &&
    theirs.some((word) => /^(?:equal|equally|jointly|together|shares?|half|halves)$/u.test(word))
  );
}

const PART = /\bthis (?:article|chapter|section)\b/u;
const UNIVERSAL = /^(?:nobody|no-one|none|nothing|everything|everybody|everyone|anything|anybody|anyone)$/u;

/** "Everything in the Accord" of "nothing in the Accord", "nobody shall be prosecuted" of "members of the Movement shall not be". */
function isOfNobodyElse({ parsed, own, laid }: Near, text: string): boolean {
  return parsed.tokens.some(({ lower }, at) => {
    const isUniversal = UNIVERSAL.test(lower) || (lower === "no" && parsed.tokens[at + 1]?.lower === "one");
    // "Nothing in this Agreement" of "nothing in this Article".
    if (
      isUniversal &&
      PART.test(own.tokens.map((each) => each.lower).join(" ")) &&
      !/\b(?:article|chapter|section)\b/iu.test(text)
    )
      return true;
    if (!isUniversal || parsed.tokens[at + 1]?.lower === "but") return false;
    return !laid.held.some((item) => {
      const word = wordOf(own, item);
      return word === lower || (lower.startsWith("no") && /^(?:nobody|no-one|no|none|nothing)$/u.test(word));
    });
  });
}

const NEGATES = /^(?:not|cannot|never|no|none|nobody|nothing|neither)$/u;

function isNegator({ tokens }: Parsed, at: number): boolean {
  const { lower, text } = tokens[at] ?? NOTHING;
  const [next = "", then = ""] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  return (NEGATES.test(lower) || /n['’]t$/u.test(text)) && !BOUND.test(next) && !BOUND.test(then);
}

/** Whether the one denies an act and the other, by the very verb, does not. */
function isOtherParity({ parsed, own, laid }: Near): boolean {
  const negates = (text: Parsed): boolean => text.tokens.some((_, at) => isNegator(text, at));
  const isDenied = (text: Parsed, verb: number): boolean => (text.denials[verb] ?? 0) % 2 === 1 && negates(text);
  return laid.same.some(([one, other]) => {
    if (!isVerbOf(parsed, one) || !isVerbOf(own, other)) return false;
    const [ours, theirs] = [isDenied(parsed, one.at), isDenied(own, other.at)];
    if (ours === theirs) return false;
    return ours
      ? !denies(own)
      : !denies(parsed) && !parsed.tokens.some(({ lower }) => /^(?:only|un\p{L}{4,})$/u.test(lower));
  });
}

const CONDITION = /^(?:if|unless|provided|where|only)$/u;

/** The items of a part of the sentence that begins with a word, up to a comma or the end. */
function partFrom(own: Parsed, held: readonly Item[], from: number): readonly Item[] {
  const begin = held[from]?.at ?? 0;
  const end = own.tokens.findIndex(({ lower }, at) => at > begin && /^[,;:.]$/u.test(lower));
  return held.slice(from).filter(({ at }) => end < 0 || at < end);
}

/** "May close the corridor" of "if the Council fails to pay, may close": what holds only under a condition, told without it. */
function leavesOutCondition({ parsed, own, laid }: Near): boolean {
  const taken = new Set(laid.same.map(([, { at }]) => at));
  const words = parsed.tokens.map(({ lower }) => lower).join(" ");
  const isBinding = laid.same.some(([, { at }]) =>
    own.clauses.some(({ verb, mood }) => verb === at && (mood === "duty" || mood === "leave")),
  );
  if (!isBinding) return false;
  if (/\b(?:if|unless|provided|where|when|once|until|only|except|without|condition\w*|subject)\b/u.test(words))
    return false;
  return laid.held.some((item, n) => {
    const word = wordOf(own, item);
    const before = own.tokens[item.at - 1]?.lower ?? "";
    const isDenied =
      word === "without" && laid.held.some((each) => each.at < item.at && NEGATES.test(wordOf(own, each)));
    if (!isDenied && !CONDITION.test(word)) return false;
    if (word === "only" && !/^(?:if|with|after|when|once|in|on|for)$/u.test(own.tokens[item.at + 1]?.lower ?? ""))
      return false;
    // "The place where": of a thing, and no condition.
    if (word === "where" && item.at > 0 && !/^[.;:,]$/u.test(before)) return false;
    const part = partFrom(own, laid.held, n + 1).filter(({ at }) => isContent(own.tokens[at] ?? NOTHING));
    return part.length > 0 && part.every(({ at }) => !taken.has(at));
  });
}

/** "A herd that stays on a field may be impounded" of "that stays for more than three nights": of fewer than is said. */
function leavesOutRelative({ own, laid, pairs }: Near): boolean {
  const taken = new Set([...laid.same.map(([, { at }]) => at), ...pairs.flatMap(({ places }) => places)]);
  const [head] = laid.held;
  if (head === undefined) return false;
  const isGeneric =
    /^(?:an?|any|every|each|all|no|persons|members|those)$/u.test(wordOf(own, head)) ||
    /^\p{Lu}\p{Ll}+s$/u.test(own.tokens[head.at]?.text ?? "");
  if (!isGeneric) return false;
  const at = laid.held.findIndex((item, n) => n > 0 && n < 5 && /^(?:that|who|which)$/u.test(wordOf(own, item)));
  const main =
    at < 0
      ? -1
      : laid.held.findIndex(
          (item, n) => n > at + 1 && /^(?:shall|may|must|can|will|need|needs)$/u.test(wordOf(own, item)),
        );
  if (main < 0) return false;
  const noun = laid.held[at - 1];
  if (noun === undefined || !taken.has(noun.at)) return false;
  return laid.held
    .slice(at + 1, main)
    .some(
      (item) =>
        (item.key.startsWith("n:") || isContent(own.tokens[item.at] ?? NOTHING)) &&
        !taken.has(item.at) &&
        !/^(?:at|least|more|than)$/u.test(wordOf(own, item)),
    );
}

/** "Shall not carry weapons" of "shall not carry automatic weapons": of more than is denied there. */
function leavesOutKind({ parsed, own, laid }: Near): boolean {
  const taken = new Set(laid.same.map(([, { at }]) => at));
  if (![parsed, own].every((text) => text.tokens.some((_, at) => isNegator(text, at)))) return false;
  return laid.same.some(([ours, theirs]) => {
    if (!isContent(own.tokens[theirs.at] ?? NOTHING)) return false;
    if ((own.denials[theirs.at] ?? 0) % 2 === 0 || (parsed.denials[ours.at] ?? 0) % 2 === 0) return false;
    const before = laid.held.find(({ next }) => next === theirs.at);
    const kind = before === undefined ? NOTHING : (own.tokens[before.at] ?? NOTHING);
    return (
      before !== undefined &&
      !taken.has(before.at) &&
      kind.kind === "word" &&
      isContent(kind) &&
      !own.clauses.some(({ group }) => group.includes(before.at)) &&
      !own.clauses.some(({ verb }) => verb === theirs.at) &&
      !isVerbOf(parsed, ours)
    );
  });
}

/** "May offer five hours" of "shall offer at least five": what must be done is not left to anybody. */
function isLeaveOfDuty({ parsed, own, laid }: Near): boolean {
  return parsed.clauses.some((clause: Clause) => {
    const isDenied = (text: Parsed, verb: number): boolean =>
      (text.denials[verb] ?? 0) % 2 === 1 || text.tokens.some(({ lower }) => /^(?:neither|no|nobody)$/u.test(lower));
    if (clause.mood !== "leave" || clause.passive || isDenied(parsed, clause.verb)) return false;
    const place = laid.same.find(([{ at }]) => at === clause.verb)?.[1].at;
    const there = own.clauses.find(({ verb }) => verb === place);
    return there !== undefined && there.mood === "duty" && !there.passive && !isDenied(own, there.verb);
  });
}

/** "And were turned away", "and apologised": a second act of which nothing stands there. */
function addsPredicate({ parsed, content }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  if (unit.struck || unit.kind === "figure") return false;
  const own = unit.parsed();
  return parsed.clauses.some((clause, n) => {
    if (n === 0) return false;
    const first = clause.group[0] ?? clause.verb;
    const joined = parsed.tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === "and");
    if (!joined) return false;
    const next = parsed.clauses.slice(n + 1).find(({ group }) => parsed.tokens[(group[0] ?? 0) - 1]?.lower === "and");
    const end = next?.group[0] ?? parsed.tokens.length;
    const words = content.filter((at) => at >= first && at < end);
    if (words.length === 0) {
      const verb = parsed.tokens[clause.verb]?.lower ?? "";
      const denied = (parsed.denials[clause.verb] ?? 0) % 2;
      return !own.tokens.some(
        ({ lower }, at) => likeness(verb, lower) === "same" && (own.denials[at] ?? 0) % 2 === denied,
      );
    }
    const isValueTold = parsed.tokens.some((_, at) => {
      const number = at >= first && at < end ? numberAt(parsed.tokens, at) : null;
      return number !== null && unit.values.some(({ low, high }) => low === number.value || high === number.value);
    });
    if (isValueTold) return false;
    const hows = words.map((at) => howOf(pairs, at) ?? "none");
    return hows.some((how) => /^(?:none|opposite)$/u.test(how)) && !hows.includes("same");
  });
}

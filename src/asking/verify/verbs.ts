import type { Token } from "../../core/briefing/lint/reading/tokens.ts";
import { englishInflection } from "../../core/common/language/en-forms.ts";
import { countOfSenses, lemmasOf } from "../../core/common/language/en-senses.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const DETERMINERS = set(
  "the a an this that these those its their his her our my your each every any some no all both either neither another such what which whose many few several most",
);

export const PREPOSITIONS = set(
  `of in on at to for by with from as under within without between against after before during until till since into onto upon over above
   below through throughout across along among towards toward about per via than like near beside besides despite except off out up down around beyond behind inside outside`,
);

export const MODALS = set("shall must may can could would should might will cannot");

export const BE = set("be is are was were been being am");

export const HAVE = set("has have had having");

const DO = set("do does did");

export const NEGATORS = set("not never n't cannot");

const ADVERBS = set(
  "also already still yet now then only even just again soon first finally always often ever together jointly alone immediately so far once",
);

export const SUBORDINATORS = set(
  "that which who whom whose where when while whereas if unless because although though once after before until since provided whether how why whoever whatever what as",
);

export const PRONOUNS = set(
  "it they he she we i you them him us who whom which that this these those one there whoever itself themselves",
);

export const HARD = /^[.;:!?()—–]$/u;

export interface Group {
  readonly from: number;
  readonly next: number;
  readonly verb: number;
  readonly kind: "finite" | "infinitive" | "participle";
}

/** Whether a token is a word that could be a noun, verb or adjective. */
export function isContent({ kind, lower }: Token): boolean {
  return (
    kind === "word" &&
    !DETERMINERS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !MODALS.has(lower) &&
    !BE.has(lower) &&
    !HAVE.has(lower) &&
    !DO.has(lower) &&
    !NEGATORS.has(lower) &&
    !SUBORDINATORS.has(lower) &&
    !PRONOUNS.has(lower) &&
    !/^(?:and|or|but|nor|not)$/u.test(lower)
  );
}

/** "On 10 May 2044": the month beside its day or year. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "May" && (tokens[at - 1]?.kind === "number" || tokens[at + 1]?.kind === "number");
}

/** The verb groups of a text in order. */
export function groupsOf(tokens: readonly Token[], parties: readonly (string | undefined)[]): readonly Group[] {
  const groups: Group[] = [];
  const lower = (at: number): string => tokens[at]?.lower ?? "";
  for (let at = 0; at < tokens.length; at++) {
    const word = lower(at);
    const isAux =
      (MODALS.has(word) && !isMonth(tokens, at)) ||
      BE.has(word) ||
      HAVE.has(word) ||
      DO.has(word) ||
      (word === "to" && isBase(lower(at + 1)) && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? ""));
    if (isAux && tokens[at]?.kind === "word") {
      let end = at;
      let verb = at;
      for (let next = at + 1; next < tokens.length && next <= at + 7; next++) {
        const each = lower(next);
        if (
          NEGATORS.has(each) ||
          ADVERBS.has(each) ||
          (each.endsWith("ly") && each.length > 4 && countOfSenses(each, "v") === 0)
        )
          continue;
        if (each === "to" && isBase(lower(next + 1)) && /^(?:be|is|are|was|were|has|have|had)$/u.test(lower(end))) {
          end = next;
          continue;
        }
        if (MODALS.has(each) || BE.has(each) || HAVE.has(each)) {
          end = next;
          verb = next;
          continue;
        }
        if (tokens[next]?.kind === "word" && parties[next] === undefined && isAfterAux(each, lower(end))) verb = next;
        break;
      }
      const next = Math.max(verb, end) + 1;
      groups.push({ from: at, next, verb, kind: word === "to" ? "infinitive" : "finite" });
      at = next - 1;
      continue;
    }
    if (tokens[at]?.kind !== "word" || parties[at] !== undefined || !isContent(tokens[at] as Token)) continue;
    const last = groups.at(-1);
    // "Are exempt from", "paying tolls": what follows a verb at once is none, unless it describes in its turn.
    const isBehind = last !== undefined && last.next === at;
    const kind = isBehind ? null : bareVerb(tokens, parties, at);
    if (kind !== null) groups.push({ from: at, next: at + 1, verb: at, kind });
  }
  return withPlain(groups, tokens, parties);
}

/**
 * Sentences in which no verb was found get the plain one behind their subject: "the delegations meet and exchange lists", "the mediator
 * visits the camp". As a noun it could not stand there, where an object begins behind it or it goes with the number of its subject.
 */
function withPlain(
  groups: readonly Group[],
  tokens: readonly Token[],
  parties: readonly (string | undefined)[],
): readonly Group[] {
  const found = [...groups];
  let from = 0;
  for (let end = 0; end <= tokens.length; end++) {
    if (end < tokens.length && !HARD.test(tokens[end]?.lower ?? "")) continue;
    const first = groups.find((group) => group.from >= from && group.from < end)?.from;
    // Where a verb was found farther on, only one that goes with its subject in number stands before it.
    for (let at = from + 1; at < (first ?? end); at++)
      if (first === undefined || /[^s]s$/u.test(tokens[at]?.lower ?? ""))
        if (isPlain(tokens, parties, at, found.at(-1)?.from ?? -1, from))
          found.push({ from: at, next: at + 1, verb: at, kind: "finite" });
    from = end + 1;
  }
  return found.sort((a, b) => a.from - b.from);
}

function isPlain(
  tokens: readonly Token[],
  parties: readonly (string | undefined)[],
  at: number,
  last: number,
  from: number,
): boolean {
  const { lower = "", kind, text = "", possessive } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (
    kind !== "word" ||
    possessive === true ||
    /^\p{Lu}/u.test(text) ||
    countOfSenses(lower, "v") === 0 ||
    before === undefined
  )
    return false;
  const { form } = englishInflection(lower);
  const after = tokens[at + 1]?.lower ?? "";
  const isObject = DETERMINERS.has(after) || parties[at + 1] !== undefined;
  // "Meet … and exchange lists": the second of two.
  if (before.lower === "and" && last >= from) return form === "base" && tokens[last]?.lower !== lower;
  if (last >= from || !isContent(before) || isAdjective(before.lower)) return false;
  if (form === "base") return before.lower.endsWith("s") && (isObject || PREPOSITIONS.has(after) || after === "to");
  return form === "s" && !before.lower.endsWith("s") && isObject;
}

function isBase(word: string): boolean {
  return BE.has(word) ? word === "be" : countOfSenses(word, "v") > 0 && englishInflection(word).form === "base";
}

/** Whether a word goes with the auxiliary before it: "has signed", "shall sign", "was signed", but not "is depositary". */
function isAfterAux(word: string, aux: string): boolean {
  const { form } = englishInflection(word);
  if (MODALS.has(aux) || DO.has(aux) || aux === "to") return countOfSenses(word, "v") > 0;
  if (HAVE.has(aux) || BE.has(aux))
    return (
      word.endsWith("ed") ||
      ((form === "past" || (form === "ing" && BE.has(aux)) || isIrregularPast(word)) && countOfSenses(word, "v") > 0)
    );
  return false;
}

export function isIrregularPast(word: string): boolean {
  return (
    /^(?:set|put|cut|let|shut|hit|hurt|spread|read|cost|bid|split)$/u.test(word) ||
    (lemmasOf(word).length > 1 && !/(?:s|ing)$/u.test(word))
  );
}

/** A verb without an auxiliary: what it is by the word before it and its ending, or null. */
function bareVerb(
  tokens: readonly Token[],
  parties: readonly (string | undefined)[],
  at: number,
): Group["kind"] | null {
  const { lower: word = "", text = "" } = tokens[at] ?? {};
  if (countOfSenses(word, "v") === 0 || (/^\p{Lu}/u.test(text) && at > 0)) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const { form } = englishInflection(word);
  const isNounToo = countOfSenses(word, "n") > 0;
  const past = form === "past" || (lemmasOf(word).length > 1 && !/(?:s|ing)$/u.test(word));
  const startsNoun =
    before !== undefined &&
    DETERMINERS.has(before.lower) &&
    (!PRONOUNS.has(before.lower) || (isNounToo && /^(?:this|these|those)$/u.test(before.lower)));
  if (startsNoun || before?.possessive === true) return null;
  if (before !== undefined && PREPOSITIONS.has(before.lower)) return form === "ing" ? "participle" : null;
  if (past && !isNounToo) {
    // "The tabled draft": before a noun it describes; "losses caused by", "four appointed by".
    if (
      after !== undefined &&
      /^(?:by|in|at|on|of|under|to|from|with|for)$/u.test(after.lower) &&
      before !== undefined &&
      before.kind !== "mark"
    )
      return isVerbless(tokens, at) && !hasFiniteBefore(tokens, at) && !hasPlainAfter(tokens, at)
        ? "finite"
        : "participle";
    // "Signed by Northland and Southland." of what stands before.
    if (before?.kind === "mark" && before.lower !== "," && after?.lower === "by") return "participle";
    return before === undefined ||
      /^(?:and|or|but)$/u.test(before.lower) ||
      before.kind !== "mark" ||
      parties[at - 1] !== undefined
      ? "finite"
      : null;
  }
  // "Persons convicted of crimes are excepted": it describes them where another verb is the sentence's.
  if (past && /^(?:by|in|at|on|of|under|to|from|with|for)$/u.test(after?.lower ?? "") && !isVerbless(tokens, at))
    return "participle";
  if (past)
    return before !== undefined && (before.kind === "word" || before.kind === "number") && !isAdjective(before.lower)
      ? "finite"
      : null;
  if (form === "ing") return isNounToo && !(after !== undefined && DETERMINERS.has(after.lower)) ? null : "participle";
  if (before === undefined) {
    // "Wants ten days' notice": a position says first what the party does.
    if (form !== "s" || (after?.kind === "word" && isVerbish(after.lower))) return null;
    return !isNounToo || beginsObjectAt(tokens, parties, at + 1) ? "finite" : null;
  }
  const isSubject =
    parties[at - 1] !== undefined ||
    (at > 0 && /^\p{Lu}/u.test(before.text) && before.kind === "word") ||
    PRONOUNS.has(before.lower) ||
    /^(?:and|or|but|not|never|also|only)$/u.test(before.lower) ||
    (before.kind === "word" && countOfSenses(before.lower, "n") > 0);
  if (!isSubject) return null;
  if (!isNounToo) return "finite";
  // A word that is noun and verb is a verb before what begins an object or a place, where nothing else is the verb.
  const isNamed = parties[at - 1] !== undefined || PRONOUNS.has(before.lower) || /^\p{Lu}/u.test(before.text);
  const beginsObject = isNamed
    ? after === undefined ||
      after.kind !== "word" ||
      form === "s" ||
      PREPOSITIONS.has(after.lower) ||
      SUBORDINATORS.has(after.lower)
    : false;
  if (!(beginsObject || beginsObjectAt(tokens, parties, at + 1)) || after?.lower === "of") return null;
  if (NUMBER.test(before.lower)) return null;
  return isVerbless(tokens, at) && (parties[at - 1] !== undefined || form === "s" || before.lower.endsWith("s"))
    ? "finite"
    : null;
}

/** Whether what stands at a place can only begin an object: "tables a draft", "offers 55", "refuses to". */
function beginsObjectAt(tokens: readonly Token[], parties: readonly (string | undefined)[], at: number): boolean {
  const { kind, lower = "" } = tokens[at] ?? {};
  return (
    kind === "number" ||
    parties[at] !== undefined ||
    (DETERMINERS.has(lower) && lower !== "that") ||
    lower === "to" ||
    NUMBER.test(lower)
  );
}

const NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)$/u;

function isVerbish(word: string): boolean {
  return MODALS.has(word) || BE.has(word) || HAVE.has(word);
}

function isAdjective(word: string): boolean {
  return countOfSenses(word, "a") > 0 && countOfSenses(word, "n") === 0;
}

/** Whether no auxiliary or plain past stands elsewhere in the same stretch. */
function isVerbless(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1])
    for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
      const { lower, kind } = tokens[i] as Token;
      if (
        HARD.test(lower) ||
        lower === "," ||
        SUBORDINATORS.has(lower) ||
        (kind === "word" && /^(?:and|but)$/u.test(lower))
      )
        break;
      if (MODALS.has(lower) || BE.has(lower) || HAVE.has(lower)) return false;
    }
  return true;
}

/** "A council headed by the President oversees performance": a plain verb behind. */
function hasPlainAfter(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token;
    // "Persons deprived of their liberty, except …, shall be".
    if (
      lower === "," &&
      (MODALS.has(tokens[i + 1]?.lower ?? "") ||
        tokens.slice(i + 1, i + 14).some((each, n) => each.lower === "," && MODALS.has(tokens[i + n + 2]?.lower ?? "")))
    )
      return true;
    if (HARD.test(lower) || lower === "," || SUBORDINATORS.has(lower)) return false;
    if (englishInflection(lower).form === "s" && countOfSenses(lower, "v") > 0 && countOfSenses(lower, "n") === 0)
      return true;
  }
  return false;
}

function hasFiniteBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { lower } = tokens[i] as Token;
    if (HARD.test(lower)) return false;
    if (MODALS.has(lower) || BE.has(lower) || HAVE.has(lower)) return true;
    if (englishInflection(lower).form !== "base" && countOfSenses(lower, "v") > 0 && countOfSenses(lower, "n") === 0)
      return true;
  }
  return false;
}

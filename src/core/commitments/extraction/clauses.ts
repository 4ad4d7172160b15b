import { either } from "../../common/literal.ts";
import { dutyVerbs } from "./lexicon.ts";
import { sentences, type Span } from "../../text/compiling/sentences.ts";

/** A part of a sentence that can hold a duty of its own, with what introduces it. */
export interface Clause extends Span {
  readonly text: string;
  /** Conditions that stand before or after it: "if …", "when …", "after …", "unless …". */
  readonly conditions: readonly SubClause[];
  /** 0 for the first clause of its sentence. */
  readonly order: number;
  readonly sentence: Span;
}

/** A subordinate clause. */
export interface SubClause extends Span {
  readonly text: string;
  readonly kind: "if" | "when" | "unless" | "until" | "while";
}

const INTRODUCES = either(
  /^(?:if|in case|in the event (?:that|of)|where|should)\b|^(?:when|once|after|as soon as|upon|following|from)\b/iu,
  /^(?:unless|except (?:where|if|when)|save|provided that)\b|^until\b/iu,
  /^(?:while|during|as long as|in the meantime)\b/iu,
);

const kindOf = (word: string): SubClause["kind"] => {
  const first = word.toLowerCase();
  if (/^(?:unless|except|save)/u.test(first)) return "unless";
  if (first.startsWith("until")) return "until";
  if (/^(?:while|during|as long)/u.test(first)) return "while";
  return /^(?:if|in case|in the event|where|should|provided)/u.test(first) ? "if" : "when";
};

const VERBISH = /\b(?:shall|must|may|will|should|is|are|was|were|has|have|had|does|do|\p{L}{3,40}(?:s|ed))\b/iu;

/** Sentences of a text, each cut into its clauses. */
export function clausesOf(text: string): readonly Clause[] {
  return sentences(text).flatMap((sentence) => clausesIn(text, sentence));
}

function clausesIn(text: string, sentence: Span): readonly Clause[] {
  const pieces = cut(text, sentence);
  const clauses: Clause[] = [];
  // Conditions at the head of a sentence govern all that follows in it.
  const waiting: SubClause[] = [];
  for (const piece of pieces) {
    const { main, conditions } = strip(text, piece);
    if (main === null) {
      for (const condition of conditions) waiting.push(condition);
      continue;
    }
    clauses.push({
      ...main,
      text: text.slice(main.from, main.to),
      conditions: waiting.concat(conditions),
      order: clauses.length,
      sentence,
    });
  }
  const [last] = clauses.slice(-1);
  if (clauses.length === 0 && pieces.length > 0)
    return [
      {
        from: sentence.from,
        to: sentence.to,
        text: text.slice(sentence.from, sentence.to),
        conditions: [],
        order: 0,
        sentence,
      },
    ];
  if (last !== undefined && waiting.length > 0 && clauses.length === 1 && last.conditions.length === 0)
    clauses[0] = { ...last, conditions: waiting };
  return clauses;
}

const DETERMINERS =
  "the|an?|all|both|each|every|no|its|their|any|neither|either|other|recognition|agreements?|articles?|such|these|those|internationally|decisions?";
const SUBJECT_AHEAD = new RegExp(
  `^\\s*(?:and |but |while )?(?:in turn |in turn, )?(?:(?:${DETERMINERS})\\b|\\p{Lu}|[\\p{L}-]+ (?:shall|must|may|will|is|are)\\b)`,
  "u",
);

const JOINTS = new RegExp(
  [
    ";\\s+(?:and |but )?",
    ",\\s+(?:and |but |while )",
    ",\\s+",
    "(?<!\\s)\\s+and (?=that )",
    // "… and agree to raise no claims": the same subject, another duty.
    "(?<!\\s)\\s+and (?=(?:agrees?|undertakes?) (?:not )?to |refrains? from |shall |must |may not |does not |do not )",
    "(?<!\\s)\\s+and (?:in turn )?(?=(?:the |an? )?\\p{Lu}[\\p{L}-]+(?: \\p{L}+){0,3} (?:is|are|in turn|shall|may|must|will|does|controls?)\\b)",
  ].join("|"),
  "gu",
);

/** Cuts at semicolons, and at commas or "and" before a new subject with its verb. */
function cut(text: string, sentence: Span): readonly Span[] {
  const cuts: number[] = [sentence.from];
  const body = text.slice(sentence.from, sentence.to);
  const end = body.trimEnd().length;
  let before = new Before(body, 0);
  for (const match of body.matchAll(JOINTS)) {
    const at = match.index + match[0].length;
    before.goOn(match.index);
    const strong = match[0].startsWith(";");
    if (!(strong ? end - at > 3 : isNewClause(before, body.slice(at), match[0]))) continue;
    cuts.push(sentence.from + at);
    before = new Before(body, at);
  }
  return cuts
    .map((from, index) => ({ from, to: cuts[index + 1] ?? sentence.to }))
    .map((span) => trim(text, span))
    .filter((span) => span.to > span.from);
}

/** The words between the last cut and a joint. They are read once, piece by piece, however many joints end no clause. */
class Before {
  readonly #body: string;
  readonly #from: number;
  #to: number;
  readonly introduced: boolean;
  finite = false;
  modal = false;

  constructor(body: string, from: number) {
    this.#body = body;
    this.#from = from;
    this.#to = from;
    this.introduced = INTRODUCES.test(body.slice(from).trimStart());
  }

  goOn(to: number): void {
    // A word that ended at the last joint may need what stands behind it.
    const piece = this.#body.slice(Math.max(this.#from, this.#to - LONGEST_VERB), to);
    this.finite ||= FINITE.test(` ${piece}`);
    this.modal ||= /\b(?:shall|must|will) /u.test(piece);
    this.#to = to;
  }
}

const LONGEST_VERB = 20;

function isNewClause(before: Before, after: string, joint: string): boolean {
  // A subordinate clause at the head ends at its comma.
  if (before.introduced && !before.modal) return startsClause(after);
  if (!before.finite) return false;
  // The same subject with another verb.
  if (/^(?:agrees?|undertakes?) (?:not )?to |^(?:refrains?|shall|must|may not|does not|do not) /u.test(after))
    return true;
  if (/^and that |^that /u.test(after.trimStart()) || (joint.includes("and") && after.startsWith("that ")))
    return /^that (?:\p{Lu}|the )/u.test(after);
  return (
    startsClause(after) &&
    (joint.includes("and") ||
      joint.includes("but") ||
      joint.includes("while") ||
      /^(?:all|recognition|the|neither|no|both) /u.test(after) ||
      /^\p{Lu}/u.test(after)) &&
    !listGoesOn(after)
  );
}

/** Whether the words begin with a subject and soon have a finite verb. */
function startsClause(after: string): boolean {
  const head = after.slice(0, 160).split(/[;.]/u)[0] ?? "";
  if (INTRODUCES.test(head.trim())) return true;
  const untilComma = head.split(/,/u)[0] ?? "";
  return (
    (SUBJECT_AHEAD.test(untilComma) && FINITE.test(untilComma)) ||
    /^(?:and )?(?:enjoys?|receives?|agrees?|undertakes?|refrains?|shall|must|may|does not|do not|is to|are to) /u.test(
      untilComma,
    )
  );
}

/** Verbs in the third person, and modals: where one follows a subject, a clause of its own begins. */
const FINITE = new RegExp(
  `\\s(?:shall|must|may|will|should|can|is|are|has|have|does|do|become|becomes|follows?|needs?|applies|comes?|let|lapses?|returns?|resumes?|resume|start|starts|enjoys?|receives?|qualifies|obtains?|regains?|gains?|${[...dutyVerbs].map(thirdPerson).join("|")})\\b`,
  "u",
);
const FINITES = new RegExp(FINITE.source, "gu");

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

/** A comma within a list of nouns begins no clause. */
function listGoesOn(after: string): boolean {
  return /^(?:the )?\p{Lu}?[\p{L}' -]{2,40}(?:,| and | or )/u.test(after) && !FINITE.test(upTo(",", after));
}

function upTo(sign: string, text: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}

/** Takes subordinate clauses off both ends of a piece. */
function strip(text: string, piece: Span): { readonly main: Span | null; readonly conditions: readonly SubClause[] } {
  const conditions: SubClause[] = [];
  const verbs = new LastVerb(text.slice(piece.from, piece.to), piece.from);
  let left = piece;
  for (;;) {
    const words = text.slice(left.from, left.to);
    if (!INTRODUCES.test(words)) break;
    const comma = headComma(words, verbs.after(left.from));
    const implicit = comma < 0 ? headWithoutComma(words) : -1;
    // "Until …" alone, or a whole sentence such as "From the same hour each Party shall …".
    if (comma < 0 && implicit <= 0) {
      if (/\b(?:shall|must|will|may)\b/u.test(words) && !/^(?:if|when|unless|while)\b/iu.test(words))
        return { main: left, conditions };
      return { main: null, conditions: [...conditions, introduced(text, left)] };
    }
    conditions.push(introduced(text, { from: left.from, to: left.from + (implicit > 0 ? implicit : comma) }));
    left = trim(text, { from: left.from + (implicit > 0 ? implicit : comma + 1), to: left.to });
  }
  const { main, conditions: last } = withoutTail(text, left);
  return { main, conditions: [...conditions, ...last] };
}

/** A subordinate clause with the word that introduces it. */
function introduced(text: string, span: Span): SubClause {
  const words = text.slice(span.from, span.to);
  return { ...trim(text, span), text: words.replace(/,\s*$/u, ""), kind: kindOf(words.slice(0, LONGEST_VERB)) };
}

/** Where the last finite verb of some words stands: looked up once, asked at every comma. */
class LastVerb {
  readonly #at: number;

  constructor(words: string, offset: number) {
    let at = -1;
    for (const match of words.matchAll(FINITES)) at = match.index;
    this.#at = at < 0 ? -1 : offset + at;
  }

  /** Its place counted from `from`, or -1. */
  after(from: number): number {
    return this.#at < from ? -1 : this.#at - from;
  }
}

/** What a condition at the end of a clause begins with. */
const TAIL = new RegExp(
  `(?<![\\s,])[\\s,]+((?:only )?(?:${[
    "if|in case|unless|until|when|while|as soon as|(?<!at )once(?= (?:the|both|all|a|an|it|they|each)\\b)",
    "except (?:where|if|when)|save (?:for|where|in)?|provided that|after (?:both|all|the|each)|where",
  ].join("|")})\\b.*)$`,
  "isu",
);

function withoutTail(text: string, piece: Span): { readonly main: Span; readonly conditions: readonly SubClause[] } {
  const words = text.slice(piece.from, piece.to);
  const tail = TAIL.exec(words);
  if (tail?.[1] !== undefined && tail.index > 8 && VERBISH.test(words.slice(0, tail.index))) {
    const at = tail.index + (tail[0].length - tail[1].length);
    return {
      main: trim(text, { from: piece.from, to: piece.from + tail.index }),
      conditions: [
        {
          ...trim(text, { from: piece.from + at, to: piece.to }),
          text: tail[1].replace(/(?<![.;,\s])[.;,\s]+$/u, ""),
          kind: kindOf(tail[1].replace(/^only /u, "")),
        },
      ],
    };
  }
  return { main: piece, conditions: [] };
}

/** "When all parties have accepted this memorandum the ceasefire takes effect": where the main clause begins, or -1. */
function headWithoutComma(words: string): number {
  if (!/^(?:when|if|after|once|as soon as)\b/iu.test(words)) return -1;
  const match =
    /\s(?<=\s\p{L}+\s\p{L}+\s)(?=(?:the|an?|each|both|all|no)\s(?:[\p{L}-]+\s){1,3}(?:takes?|shall|must|enters?|starts?|begins?|will|may)\b)/u.exec(
      words,
    );
  return match === null || match.index < 12 ? -1 : match.index + 1;
}

/** The comma that ends a subordinate clause at the head, or -1; `lastVerb` is where the last finite verb stands. */
function headComma(words: string, lastVerb: number): number {
  for (const match of words.matchAll(/,\s+/gu))
    if (startsClause(words.slice(match.index + match[0].length)) || lastVerb >= match.index) return match.index;
  return -1;
}

function trim(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && /[\s,;]/u.test(text[from] ?? "")) from++;
  while (to > from && /[\s,;.]/u.test(text[to - 1] ?? "")) to--;
  const joint = /[\s,](?:and|but|or)$/u.exec(text.slice(Math.max(from, to - 4), to));
  if (joint !== null) {
    to -= joint[0].length;
    while (to > from && /[\s,]/u.test(text[to - 1] ?? "")) to--;
  }
  const lead = /^(?:and|but|while) (?=\S)/u.exec(text.slice(from, to));
  return { from: lead === null ? from : from + lead[0].length, to };
}

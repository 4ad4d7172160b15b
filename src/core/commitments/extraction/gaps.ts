import type { Span } from "../../text/compiling/sentences.ts";
import type { Cast, Mention } from "./cast/cast.ts";
import type { DutyClause } from "./grammar/clauses.ts";
import { mentionsIn } from "./heads.ts";
import { MONTHS, NUMBER, UNIT } from "./time/numbers.ts";

/** Further debtors to whom the verb of the first applies. */
export interface Gaps {
  /** Each with what it owes: "the Front 50 lorries". */
  readonly parts: readonly { readonly span: Span; readonly debtor: readonly string[] }[];
  /** Where what the first owes ends. */
  readonly first: number;
  /** What stands behind all of them: ", by 1 July". */
  readonly tail: Span;
  /** What the last, or the first, alone has behind its sum and all mean: "into the Fund by 1 July"; empty where each says its own. */
  readonly shared: string;
}

const JOINED = /,? (?:and|while|but) (?:(?:by|that of|those of) )?(?:the )?$/u;
const LISTED = /, (?:by )?(?:the )?$/u;
/** "…, and that of B to the Estates": the same act of another, whatever it says behind. */
const LIKEWISE = /\b(?:that|those) of (?:the )?$/u;
const QUANTITY = new RegExp(
  `^ (?:as to )?(?:(?:another|a further|at least|at most|up to|no more than) )?(?:${NUMBER}(?!\\p{L})|[$€£]\\s?\\d|half\\b|the (?:remainder|remaining|rest|balance|other)\\b)`,
  "iu",
);
const AMOUNT = new RegExp(`${NUMBER}|\\bhalf\\b`, "iu");
const OWN = /^ (?:its|their) (?:own )?\p{Ll}/u;
const BESIDE = /^ and (?:the )?$/u;

/** Names that stand together, as "A and B". */
function together(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const groups: Mention[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    if (last !== undefined && BESIDE.test(text.slice(last.to, mention.from)))
      groups[groups.length - 1] = { ...last, ids: [...last.ids, ...mention.ids], to: mention.to };
    else groups.push(mention);
  }
  return groups;
}

/** "…, and the Guild of Pilots 10 percent": names of nobody known, each beside what it owes. */
function strangersIn(text: string, from: number, to: number, known: readonly Mention[]): readonly Mention[] {
  return [...text.slice(from, to).matchAll(STRANGER)].flatMap((match): readonly Mention[] => {
    const end = from + match.index + match[0].length;
    const begin = end - match[1]!.length;
    if (MONTH.test(match[1]!)) return [];
    const among = known.filter((each) => each.from < end && each.to > begin);
    if (among.length === 0) return [{ ids: [], from: begin, to: end, adjective: false }];
    // "The Guild of Pilots", known as the Guild.
    const [only] = among;
    return among.length === 1 && only?.from === begin && only.to < end ? [{ ...only, to: end }] : [];
  });
}

const STRANGER = new RegExp(
  `(?:,| and) (?:the )?(\\p{Lu}\\p{Ll}+(?: (?:of |for |and )?\\p{Lu}\\p{Ll}+){0,5})(?= (?:as to )?(?:${NUMBER}(?!\\p{L})|half\\b|the (?:remainder|remaining|rest|balance|other)\\b))`,
  "gu",
);
const MONTH = new RegExp(`\\b(?:${MONTHS})\\b`, "u");

/**
 * "The Government shall deliver 100 lorries, and the Front 50 lorries, by 1 July": debtors without a verb of their own.
 * Allows: "to the Government and the Front 50 lorries", "the Government and the Front".
 */
export function gapsIn(
  text: string,
  { predicate, to }: DutyClause,
  cast: Cast,
  debtor: readonly string[],
): Gaps | null {
  const known = mentionsIn(cast, text, predicate, to).filter(({ adjective }) => !adjective);
  const whole = strangersIn(text, predicate, to, known);
  const named = [...known.filter(({ from }) => !whole.some((each) => each.from === from)), ...whole].toSorted(
    (a, b) => a.from - b.from,
  );
  const owing = new Set(debtor);
  const found: {
    readonly join: number;
    readonly from: number;
    readonly to: number;
    readonly ids: readonly string[];
  }[] = [];
  let closed = false;
  for (const mention of together(text, named)) {
    if (mention.ids.some((id) => owing.has(id))) continue;
    const before = text.slice(predicate, mention.from);
    const behind = text.slice(mention.to, to);
    const last = JOINED.exec(before);
    const joint = last ?? (QUANTITY.test(behind) ? LISTED.exec(before) : null);
    if (joint === null || closed) continue;
    const owed = before.slice(0, joint.index);
    // The first owes something of the same kind: a number beside a number, its own beside its own.
    const alike =
      LIKEWISE.test(before) ||
      (QUANTITY.test(behind) && AMOUNT.test(owed)) ||
      (OWN.test(behind) && /\b(?:its|their) \p{Ll}/u.test(owed));
    // "To the Government and the Front 50 lorries each": both get it.
    if (
      !alike ||
      // "Into the Fund, and the Front 50 lorries": the comma parts what each owes.
      (!joint[0].startsWith(",") && named.some(({ to: end }) => end === predicate + joint.index))
    )
      continue;
    for (const id of mention.ids) owing.add(id);
    const from = mention.from - (/(?:(?:by|that of|those of) )?(?:the )?$/u.exec(before)?.[0].length ?? 0);
    found.push({ join: predicate + joint.index, from, to: mention.to, ids: mention.ids });
    closed = last !== null;
  }
  const final = found.at(-1);
  if (final === undefined || !closed) return null;
  const rest = text.slice(final.to, to);
  const end = final.to + (/[,;]/u.exec(rest.replace(/\d,\d/gu, "0.0"))?.index ?? rest.length);
  const first = found[0]!.join;
  const owed = [
    text.slice(predicate, first),
    ...found.map((each, at) => text.slice(each.to, found[at + 1]?.join ?? end)),
  ];
  const own = owed.map((words) => SHARED.exec(words)?.[0].trim() ?? "");
  const [only, ...others] = own.filter((words) => words !== "");
  const told = others.length === 0 && (own[0] !== "" || own.at(-1) !== "");
  return {
    first,
    parts: found.map(({ from, ids }, at) => ({ span: { from, to: found[at + 1]?.join ?? end }, debtor: ids })),
    tail: { from: end, to },
    shared: told ? (only ?? "") : "",
  };
}

/** What stands behind a sum and says where it goes, or when. */
const SHARED = new RegExp(
  ` (?:into|to|towards?|by|within|on|before|(?:no|not) later than|each (?:year|month|quarter)|every|annually) [^,;]+$`,
  "u",
);

const TERM = `(?:within|(?:no|not) later than|by|in) ${NUMBER}[- ]${UNIT}`;
const FIRST_TERM = new RegExp(TERM, "iu");
const OTHER_TERM = new RegExp(
  `,? (?:and |while |but )?(?=(?:the (?!(?:first|second|third|last|next|former|latter|rest)\\b)|those |all other )(?:[\\p{L}-]+ ){1,6}?${TERM}|(?:all |the )?(?:others|rest|remaining) ${TERM})`,
  "iu",
);

/** What of an act has a term of its own, and where what has the first one ends. */
export interface OtherTerm {
  readonly span: Span;
  readonly first: number;
}

/** "All prisoners within 30 days, the wounded within 7 days": where the words turn to what has a term of its own. */
export function otherTerm(text: string, { predicate, to }: DutyClause): OtherTerm | null {
  const words = text.slice(predicate, to);
  const term = FIRST_TERM.exec(words);
  if (term === null) return null;
  const behind = term.index + term[0].length;
  const match = OTHER_TERM.exec(words.slice(behind, behind + FAR));
  if (match === null || words.slice(behind, behind + match.index).includes(";")) return null;
  const first = predicate + behind + match.index;
  return { span: { from: first + match[0].length, to }, first };
}

/** Signs behind a term within which another is sought. */
const FAR = 600;

const START = new RegExp(
  `(?<=\\b(?:${UNIT}|at once|immediately|forthwith)),? (?:of|from|after|following) (?!which\\b)[^,;.]{3,90}$`,
  "iu",
);

/** What terms are counted from that stand side by side, told behind one of them: "within 10 days, and B within 20 days, of signature". */
export function sharedStart(first: string, second: string): readonly [string, string] {
  const [one, other] = [first, second].map((words) => START.exec(words)?.[0] ?? "");
  return [one === "" ? `${first}${other}` : first, other === "" ? `${second}${one}` : besideTerm(second, other)];
}

/** "The wounded within 4 days and children at once, of signature": the start right behind the term that it is told for. */
function besideTerm(words: string, start = ""): string {
  const term = FIRST_TERM.exec(words);
  if (term === null) return words;
  const end = term.index + term[0].length;
  return words.slice(end) === start ? words : `${words.slice(0, end)}${start.replace(/^,/u, "")}${words.slice(end)}`;
}

const ENDS_WITH_TERM = new RegExp(`${TERM}$`, "iu");

/** Words that end with a term without a start, with the start that the words before give theirs; null where either is not so. */
export function startAlike(before: string, words: string): string | null {
  const start = START.exec(before.replace(/[\s,]+$/u, ""))?.[0];
  return start === undefined || !ENDS_WITH_TERM.test(words) ? null : `${words}${start}`;
}

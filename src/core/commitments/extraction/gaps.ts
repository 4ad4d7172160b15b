import type { Span } from "../../text/compiling/sentences.ts";
import type { Cast } from "./cast/cast.ts";
import type { DutyClause } from "./grammar/clauses.ts";
import { mentionsIn } from "./heads.ts";
import { NUMBER, UNIT } from "./time/numbers.ts";

/** A second debtor to whom the verb of the first applies. */
export interface Gap {
  /** The name and what it owes: "the Front 50 lorries". */
  readonly span: Span;
  readonly debtor: readonly string[];
  /** Where what the first owes ends. */
  readonly first: number;
  /** What stands behind both: ", by 1 July". */
  readonly tail: Span;
}

const JOINED = /,? (?:and|while|but) (?:the )?$/u;
const QUANTITY = new RegExp(
  `^ (?:(?:another|a further|at least|at most|up to|no more than) )?(?:${NUMBER}|[$€£]\\s?\\d)`,
  "iu",
);
const OWN = /^ (?:its|their) (?:own )?\p{Ll}/u;

/**
 * "The Government shall deliver 100 lorries, and the Front 50 lorries, by 1 July": a debtor without a verb of its own.
 * Allows: "to the Government and the Front 50 lorries", "the Government and the Front".
 */
export function gapIn(text: string, { predicate, to }: DutyClause, cast: Cast, debtor: readonly string[]): Gap | null {
  for (const mention of mentionsIn(cast, text, predicate, to)) {
    if (mention.adjective || mention.ids.some((id) => debtor.includes(id))) continue;
    const before = text.slice(predicate, mention.from);
    const behind = text.slice(mention.to, to);
    const joint = JOINED.exec(before);
    if (joint === null) continue;
    const owed = before.slice(0, joint.index);
    // The first owes something of the same kind: a number beside a number, its own beside its own.
    const alike =
      (QUANTITY.test(behind) && new RegExp(NUMBER, "iu").test(owed)) ||
      (OWN.test(behind) && /\b(?:its|their) \p{Ll}/u.test(owed));
    // "To the Government and the Front 50 lorries each": both get it.
    if (
      !alike ||
      // "Into the Fund, and the Front 50 lorries": the comma parts what each owes.
      (!joint[0].startsWith(",") &&
        mentionsIn(cast, text, predicate, predicate + joint.index).some(
          ({ to: end }) => end === predicate + joint.index,
        ))
    )
      continue;
    const end = mention.to + (/[,;]/u.exec(behind.replace(/\d,\d/gu, "0.0"))?.index ?? behind.length);
    const from = mention.from - (/the $/u.exec(before)?.[0].length ?? 0);
    return { span: { from, to: end }, debtor: mention.ids, first: predicate + joint.index, tail: { from: end, to } };
  }
  return null;
}

const TERM = `(?:within|(?:no|not) later than|by|in) ${NUMBER}[- ]${UNIT}`;
const FIRST_TERM = new RegExp(TERM, "iu");
const OTHER_TERM = new RegExp(
  `,? (?:and |while |but )?(?=(?:the (?!(?:first|second|third|last|next|former|latter|rest)\\b)|those |all other )(?:[\\p{L}-]+ ){1,6}?${TERM})`,
  "iu",
);

/** "All prisoners within 30 days, the wounded within 7 days": where the words turn to what has a term of its own. */
export function otherTerm(text: string, { predicate, to }: DutyClause): Pick<Gap, "span" | "first"> | null {
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

const START = new RegExp(`(?<=\\b${UNIT}),? (?:of|from|after|following) (?!which\\b)[^,;.]{3,90}$`, "iu");

/** What terms are counted from that stand side by side, told behind one of them: "within 10 days, and B within 20 days, of signature". */
export function sharedStart(first: string, second: string): readonly [string, string] {
  const [one, other] = [first, second].map((words) => START.exec(words)?.[0] ?? "");
  return [one === "" ? `${first}${other}` : first, other === "" ? `${second}${one}` : second];
}

const ENDS_WITH_TERM = new RegExp(`${TERM}$`, "iu");

/** Words that end with a term without a start, with the start that the words before give theirs; null where either is not so. */
export function startAlike(before: string, words: string): string | null {
  const start = START.exec(before.replace(/[\s,]+$/u, ""))?.[0];
  return start === undefined || !ENDS_WITH_TERM.test(words) ? null : `${words}${start}`;
}

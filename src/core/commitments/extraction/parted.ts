import type { Cast } from "./cast/cast.ts";
import type { Read } from "./found-duties.ts";
import { gapIn, otherTerm, sharedStart, startAlike, type Gap } from "./gaps.ts";
import type { DutyClause } from "./grammar/clauses.ts";

/** A duty of a clause that states one or two, with the words it is read beside; null: those of the heading. */
export interface Part {
  readonly read: Read;
  readonly context: string | null;
}

/** The clause before, with who owes it. */
export interface Earlier {
  readonly clause: DutyClause;
  readonly debtor: readonly string[];
}

/** The duties that a clause states: one, or what a second debtor or a second term makes of it. */
export function partsOf(
  text: string,
  clause: DutyClause,
  read: Read,
  cast: Cast,
  earlier: Earlier | null,
): readonly Part[] {
  const gap = gapIn(text, clause, cast, read.roles.debtor);
  if (gap !== null) return bySecondDebtor(text, clause, read, gap);
  const other = otherTerm(text, clause);
  if (other !== null) return bySecondTerm(text, clause, read, other);
  const timed = earlier === null ? null : timedAlike(text, clause, read, earlier);
  return [{ read: timed === null ? read : { ...read, timed }, context: null }];
}

/** "… 100 lorries, and the Front 50 lorries, by 1 July": each owes its own by the same day. */
function bySecondDebtor(text: string, clause: DutyClause, read: Read, gap: Gap): readonly Part[] {
  const ahead = `${read.ahead} ${text.slice(gap.tail.from, gap.tail.to)}`.trim();
  const own = text.slice(gap.span.from, gap.span.to);
  const words = read.words.slice(0, read.words.length - (clause.to - gap.first));
  const [timed, other] = sharedStart(words, `${own}${text.slice(gap.tail.from, gap.tail.to)}`);
  const { roles } = read;
  const creditor = roles.creditor.filter((id) => !gap.debtor.includes(id));
  return [
    { read: { ...read, span: { from: clause.from, to: gap.first }, words, timed, ahead }, context: null },
    {
      read: {
        ...read,
        span: gap.span,
        words: own,
        timed: other,
        ahead,
        completes: true,
        roles: { ...roles, debtor: gap.debtor, creditor, certainty: 0.8 },
      },
      context: words,
    },
  ];
}

/** "All prisoners within 30 days, the wounded within 7 days": what of it has a term of its own. */
function bySecondTerm(
  text: string,
  clause: DutyClause,
  read: Read,
  other: Pick<Gap, "span" | "first">,
): readonly Part[] {
  const words = read.words.slice(0, read.words.length - (clause.to - other.first));
  const own = text.slice(other.span.from, other.span.to);
  const [timed, shorter] = sharedStart(words, own);
  const { roles } = read;
  return [
    { read: { ...read, span: { from: clause.from, to: other.first }, words, timed }, context: null },
    {
      read: {
        ...read,
        span: other.span,
        words: own,
        timed: shorter,
        completes: true,
        roles: { ...roles, certainty: 0.8 * roles.certainty },
      },
      context: words,
    },
  ];
}

/** "A shall withdraw within 25 days of signature, and B shall withdraw within 30 days": the same act of another, from the same start. */
function timedAlike(text: string, clause: DutyClause, { words, roles }: Read, earlier: Earlier): string | null {
  const { clause: before, debtor } = earlier;
  const alike =
    before.sentence.from === clause.sentence.from &&
    before.group.verb === clause.group.verb &&
    roles.debtor.length > 0 &&
    debtor.length > 0 &&
    !roles.debtor.some((id) => debtor.includes(id));
  return alike ? startAlike(text.slice(before.from, before.to), words) : null;
}

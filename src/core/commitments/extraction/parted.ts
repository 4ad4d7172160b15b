import type { Cast } from "./cast/cast.ts";
import type { Read } from "./found-duties.ts";
import { gapsIn, otherTerm, sharedStart, startAlike, type Gaps, type OtherTerm } from "./gaps.ts";
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
  const gaps = gapsIn(text, clause, cast, read.roles.debtor);
  if (gaps !== null) return byDebtors(text, clause, read, gaps);
  const inner = conditionWithin(text, clause, read);
  if (inner !== null) return inner;
  const other = otherTerm(text, clause);
  if (other !== null) return bySecondTerm(text, clause, read, other);
  const timed = earlier === null ? null : timedAlike(text, clause, read, earlier);
  return [{ read: timed === null ? read : { ...read, timed }, context: null }];
}

/** "… 100 lorries, and the Front 50 lorries, by 1 July": each owes its own by the same day. */
function byDebtors(
  text: string,
  clause: DutyClause,
  read: Read,
  { first, parts, tail, shared }: Gaps,
): readonly Part[] {
  const behind = text.slice(tail.from, tail.to);
  const ahead = `${read.ahead} ${behind}`.trim();
  const bare = read.words.slice(0, read.words.length - (clause.to - first));
  // What one of them alone says of where its sum goes, and when, is said of all.
  const whole = (own: string) => (shared === "" || own.includes(shared) ? own : `${own} … ${shared}`);
  const words = whole(bare);
  const others = parts.map(({ span }) => text.slice(span.from, span.to));
  const [timed] = sharedStart(words, `${others.at(-1) ?? ""}${behind}`);
  const { roles } = read;
  const owing = new Set(parts.flatMap(({ debtor }) => debtor));
  const creditor = roles.creditor.filter((id) => !owing.has(id));
  return [
    { read: { ...read, span: { from: clause.from, to: first }, words, timed, ahead }, context: null },
    ...parts.map(({ span, debtor }, at) => {
      const own = whole(others[at] ?? "");
      return {
        read: {
          ...read,
          span,
          words: own,
          timed: sharedStart(words, `${own}${behind}`)[1],
          ahead,
          completes: true,
          roles: { ...roles, debtor, creditor, certainty: 0.8 },
        },
        context: bare,
      };
    }),
  ];
}

/** "All prisoners within 30 days, the wounded within 7 days": what of it has a term of its own. */
function bySecondTerm(text: string, clause: DutyClause, read: Read, other: OtherTerm): readonly Part[] {
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

/**
 * "Its searchlights within six weeks and, if the Commission so requests, its buoys within ten days": the condition is of what stands behind it
 * alone. "By 1 May or, if the Board so decides, by 1 July": of the other day, so that nothing begins with it.
 */
function conditionWithin(text: string, clause: DutyClause, read: Read): readonly Part[] | null {
  for (const condition of read.conditions) {
    if (condition.from <= clause.predicate || condition.to >= clause.to) continue;
    const join = / (and|or), ?$/u.exec(text.slice(clause.predicate, condition.from));
    const comma = /^, ?/u.exec(text.slice(condition.to, clause.to));
    if (join === null || comma === null) continue;
    const others = read.conditions.filter((each) => each !== condition);
    if (join[1] === "or") return [{ read: { ...read, conditions: others }, context: null }];
    const first = clause.predicate + join.index;
    const span = { from: condition.to + comma[0].length, to: clause.to };
    const words = read.words.slice(0, read.words.length - (clause.to - first));
    const own = text.slice(span.from, span.to);
    const roles = { ...read.roles, certainty: 0.8 * read.roles.certainty };
    return [
      { read: { ...read, span: { from: clause.from, to: first }, words, conditions: others }, context: null },
      { read: { ...read, span, words: own, conditions: [condition], completes: true, roles }, context: words },
    ];
  }
  return null;
}

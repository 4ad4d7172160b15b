import type { Token } from "../../core/briefing/lint/reading/tokens.ts";
import { countOfSenses } from "../../core/common/language/en-senses.ts";
import type { Clause } from "./clauses.ts";
import {
  BE,
  DETERMINERS,
  type Group,
  HARD,
  HAVE,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  isContent,
} from "./verbs.ts";

/** Who takes part: what stands before the verb back to a boundary, and what stands behind it up to the next subject. */
export function participants(
  clause: Clause,
  at: number,
  clauses: readonly Clause[],
  groups: readonly Group[],
  tokens: readonly Token[],
  parties: readonly (string | undefined)[],
): Pick<Clause, "agent" | "patient" | "under"> {
  const group = groups[at] as Group;
  const start = subjectStart(at, groups, tokens);
  let subject = withoutAdverbial(
    range(start, group.from).filter((i) => (tokens[i]?.kind ?? "mark") !== "mark"),
    tokens,
    parties,
  );
  let under: number | null = null;
  const before = clauses[at - 1];
  const joined = tokens[group.from - 1]?.lower ?? "";
  const isSame = stretch(tokens, groups[at - 1]?.next ?? 0, group.from);
  if (before !== undefined && isSame && group.kind === "infinitive") under = at - 1;
  if (before !== undefined && isSame && SUBORDINATORS.has(tokens[start - 1]?.lower ?? "")) under = at - 1;
  // "Who signs", "which was signed": the noun before the pronoun.
  if (/^(?:who|which|that|whom)$/u.test(joined) || /^(?:who|which|that|whom)$/u.test(tokens[start]?.lower ?? "")) {
    const pronoun = /^(?:who|which|that|whom)$/u.test(joined) ? group.from - 1 : start;
    const noun = nounBefore(tokens, pronoun, groups[at - 1]?.next ?? 0);
    const own = range(pronoun + 1, group.from).filter((i) => tokens[i]?.kind === "word");
    subject = own.length > 0 ? own : noun;
  } else if (group.kind === "participle") subject = nounBefore(tokens, group.from, groups[at - 1]?.next ?? 0);
  const isShared =
    subject.every((i) => !isContent(tokens[i] as Token) || /^(?:not|never|also|then)$/u.test(tokens[i]?.lower ?? "")) &&
    subject.every((i) => !PRONOUNS.has(tokens[i]?.lower ?? ""));
  const behind = range(group.next, complementEnd(at, groups, tokens));
  // "Established under a head appointed by Northland": who appoints does not establish.
  const isOfOther = (i: number): boolean =>
    groups.some(({ next, kind }, n) => n > at && next === i && kind === "participle");
  const by = clause.passive
    ? behind.find((i) => tokens[i]?.lower === "by" && !isOfOther(i) && isAgentAt(tokens, i + 1))
    : undefined;
  const shared = isShared && before !== undefined && isSame ? subjectOf(at - 1, groups, tokens) : [];
  // "Invites Northland to rejoin", "Northland has a right to rejoin": the one or the other.
  const controlled =
    group.kind === "infinitive" && before !== undefined && isSame ? subjectOf(at - 1, groups, tokens) : [];
  const first = isShared ? shared : [...new Set([...controlled, ...subject])];
  if (!clause.passive) return { agent: first, patient: behind, under };
  const agent = by === undefined ? [] : phrase(tokens, by + 1, behind.at(-1) ?? by);
  return { agent, patient: [...first, ...behind.filter((i) => !agent.includes(i) && i !== by)], under };
}

/** The words before a verb that are its grammatical subject, whoever acts. */
function subjectOf(at: number, groups: readonly Group[], tokens: readonly Token[]): readonly number[] {
  const group = groups[at] as Group;
  const own = range(subjectStart(at, groups, tokens), group.from).filter((i) => tokens[i]?.kind === "word");
  if (own.some((i) => isContent(tokens[i] as Token)) || at === 0) return own;
  return stretch(tokens, groups[at - 1]?.next ?? 0, group.from) ? subjectOf(at - 1, groups, tokens) : own;
}

function isAgentAt(tokens: readonly Token[], at: number): boolean {
  const { kind, lower = "" } = tokens[at] ?? {};
  // "By 31 March", "by one third", "by the end of March".
  return (
    kind === "word" &&
    !/^(?:one|two|three|half|end|january|february|march|april|may|june|july|august|september|october|november|december|way|means|consensus)$/u.test(
      lower,
    ) &&
    countOfSenses(lower, "v") + 1 > 0 &&
    !(lower === "the" && /^(?:end|beginning|middle|time)$/u.test(tokens[at + 1]?.lower ?? ""))
  );
}

/** A noun phrase with its "of", from its first token. */
function phrase(tokens: readonly Token[], from: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let i = from; i <= last; i++) {
    const { lower, kind } = tokens[i] as Token;
    if (kind === "mark" || (PREPOSITIONS.has(lower) && lower !== "of") || SUBORDINATORS.has(lower)) break;
    found.push(i);
  }
  return found;
}

/** No full stop, colon or semicolon in between. */
function stretch(tokens: readonly Token[], from: number, to: number): boolean {
  return !tokens.slice(from, to).some(({ lower }) => HARD.test(lower));
}

function nounBefore(tokens: readonly Token[], at: number, floor: number): readonly number[] {
  let from = at;
  while (from > floor) {
    const { kind, lower } = tokens[from - 1] as Token;
    if (kind === "mark" && lower !== "-" && lower !== ",") break;
    if (PREPOSITIONS.has(lower) && lower !== "of") break;
    if (SUBORDINATORS.has(lower) || MODALS.has(lower) || BE.has(lower) || HAVE.has(lower)) break;
    if (lower === "," && from < at) break;
    from--;
  }
  return range(from, at).filter((i) => tokens[i]?.kind === "word");
}

/** Where the subject before a verb begins: behind a mark, a conjunction, or a verb with its prepositions. */
function subjectStart(at: number, groups: readonly Group[], tokens: readonly Token[]): number {
  const group = groups[at] as Group;
  // "Northland, as operator, shall give": what stands between commas is passed over.
  let from = group.from;
  if (tokens[from - 1]?.lower === ",") {
    const opened = tokens.findLastIndex(({ lower }, i) => lower === "," && i < from - 1 && from - i < 16);
    if (opened > 0 && stretch(tokens, opened, from)) from = opened;
  }
  // "Civilians deprived of their liberty shall be released", "farmers who suffer losses shall be": what describes the subject is no verb of it.
  let outer = at - 1;
  while (
    outer >= 0 &&
    group.kind === "finite" &&
    ((groups[outer]?.from ?? 0) > from ||
      (isEmbedded(groups[outer] as Group, outer, groups, tokens) && !breaks(tokens, groups[outer] as Group, from)))
  )
    outer--;
  const before = groups[outer];
  const floor = before?.next ?? 0;
  if (from < floor) from = group.from;
  // What stands in a clause that describes the subject ends it no more than its verb does.
  const described = outer < at - 1 ? (groups[outer + 1]?.from ?? from) - 1 : from;
  while (from > floor) {
    const { lower, kind } = tokens[from - 1] as Token;
    if (kind === "mark" && lower !== "-" && !/^["“”'’%]$/u.test(lower)) break;
    if (
      SUBORDINATORS.has(lower) &&
      from - 1 < described &&
      !/^(?:what|whoever|as|before|after|since|until)$/u.test(lower)
    )
      break;
    if (/^(?:but|because)$/u.test(lower)) break;
    // "A and B sign" has both, "… and B signs" behind a verb only the last.
    if (lower === "and" && before !== undefined) break;
    from--;
  }
  return from;
}

function isEmbedded(group: Group, at: number, groups: readonly Group[], tokens: readonly Token[]): boolean {
  if (group.kind === "participle" && at >= 0) return true;
  for (let i = group.from - 1; i >= Math.max(0, group.from - 7); i--) {
    const { lower, kind } = tokens[i] as Token;
    if (kind === "mark" && lower !== "-") return false;
    if (/^(?:what|whoever|whatever)$/u.test(lower)) return true;
    // "A dispute that the Commission has not settled", but not "said that the Commission has".
    if (/^(?:who|which|that|whom)$/u.test(lower))
      return i > 0 && isContent(tokens[i - 1] as Token) && !groups.some(({ next }) => next === i);
  }
  return false;
}

/** A mark, a conjunction or a subordinator between two verbs. */
function breaks(tokens: readonly Token[], one: Group, end: number): boolean {
  return tokens.slice(one.next, end).some(
    ({ lower, kind }, n) =>
      // "A party invoking that right shall".
      !(n === 0 && lower === "that" && one.kind === "participle") &&
      ((kind === "mark" && lower !== "-") || SUBORDINATORS.has(lower) || /^(?:and|but|or)$/u.test(lower)),
  );
}

/** A subject without the adverbial before it: "at the second round Odrast", "in a drought the flow". */
function withoutAdverbial(
  places: readonly number[],
  tokens: readonly Token[],
  parties: readonly (string | undefined)[],
): readonly number[] {
  if (!PREPOSITIONS.has(tokens[places[0] ?? -1]?.lower ?? "")) return places;
  const at = places.findIndex((i, n) => {
    if (n < 2) return false;
    const { lower = "", text = "" } = tokens[i] ?? {};
    const before = tokens[i - 1]?.lower ?? "";
    return (
      !PREPOSITIONS.has(before) &&
      !DETERMINERS.has(before) &&
      before !== "and" &&
      parties[i - 1] === undefined &&
      (parties[i] !== undefined ||
        DETERMINERS.has(lower) ||
        PRONOUNS.has(lower) ||
        (/^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(tokens[i - 1]?.text ?? "")))
    );
  });
  return at < 0 ? places : places.slice(at);
}

/** Where what is said of a verb ends: at the subject of the next finite one, or at a full stop. */
function complementEnd(at: number, groups: readonly Group[], tokens: readonly Token[]): number {
  const group = groups[at] as Group;
  const isNested = (tokens[group.verb]?.lower ?? "") !== "";
  let end = tokens.length;
  for (let i = group.next; i < tokens.length; i++)
    if (HARD.test(tokens[i]?.lower ?? "")) {
      end = i;
      break;
    }
  for (const next of groups.slice(at + 1)) {
    if (next.from >= end) break;
    if (!isNested || next.kind !== "finite") continue;
    const start = Math.max(group.next, subjectStart(groups.indexOf(next), groups, tokens));
    // "Said that A would sign": the sentence that depends on it is what is said, up to the next.
    if (SUBORDINATORS.has(tokens[start - 1]?.lower ?? "")) continue;
    return Math.min(end, start);
  }
  return end;
}

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

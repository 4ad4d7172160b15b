import { type Token, tokensOf } from "../../core/briefing/lint/reading/tokens.ts";
import type { PartyFound } from "../../core/briefing/lint/sides.ts";
import { englishInflection } from "../../core/common/language/en-forms.ts";
import { denialsOf } from "./denials.ts";
import { participants } from "./participants.ts";
import { BE, type Group, HAVE, PREPOSITIONS, groupsOf, isIrregularPast } from "./verbs.ts";

/** A predicate of a text with those who take part in it, by their places among its tokens. */
export interface Clause {
  /** Where its main verb stands. */
  readonly verb: number;
  /** Its words, auxiliaries and denials included. */
  readonly group: readonly number[];
  readonly passive: boolean;
  /** How it is meant: what must be, what may be, what would be, or what is. */
  readonly mood: "duty" | "leave" | "idea" | "fact";
  /** Who acts, and to whom or what it is done, with all that is said besides. */
  readonly agent: readonly number[];
  readonly patient: readonly number[];
  /** The clause in whose complement it stands. */
  readonly under: number | null;
}

/** A text cut into its predicates. */
export interface Parsed {
  readonly tokens: readonly Token[];
  /** Party of each token that names one. */
  readonly parties: readonly (string | undefined)[];
  /** All parties that each token names: "the North-Southern talks". */
  readonly all: readonly (readonly string[])[];
  readonly clauses: readonly Clause[];
  /** How often each token is denied. */
  readonly denials: readonly number[];
  /** Whether the words denied are these alone: "without notice". */
  readonly local: readonly boolean[];
}

/** Cuts a text into predicates with who acts and what is done to whom, by position around the verb; the passive is turned. */
export function parse(
  text: string,
  find: (text: string) => readonly PartyFound[],
  texts: readonly (readonly [number, number])[] = [],
): Parsed {
  const tokens = tokensOf(text).map((token) => {
    const within = texts.find(([from, to]) => token.from < to && token.to > from);
    return within === undefined
      ? token
      : textAs(
          token,
          /\b(?:in|under|by|of|to|from|at|with|per|for)\s+(?:the\s+|an?\s+)?$/iu.test(text.slice(0, within[0])),
        );
  });
  const parties: (string | undefined)[] = tokens.map(() => undefined);
  const all: string[][] = tokens.map(() => []);
  for (const { id, from, to } of find(text))
    tokens.forEach((token, at) => {
      if (token.from >= to || token.to <= from || texts.some(([begin, end]) => token.from < end && token.to > begin))
        return;
      parties[at] ??= id;
      all[at]?.push(id);
    });
  const groups = groupsOf(tokens, parties);
  const clauses = groups.map((group) => clauseOf(group, tokens));
  const whole = clauses.map((clause, at) => ({
    ...clause,
    ...participants(clause, at, clauses, groups, tokens, parties),
  }));
  const { denials, local } = denialsOf(tokens, whole);
  const cut = whole.flatMap((clause) => gapped(clause, { tokens, parties }));
  return { tokens, parties, all, clauses: cut, denials, local };
}

/** "The US draft caps": what a text does it does as it; "in the US draft the Bank": a boundary. */
function textAs(token: Token, isAdverbial: boolean): Token {
  return isAdverbial
    ? { ...token, kind: "mark", lower: ",", possessive: false }
    : { ...token, kind: "word", lower: "it", possessive: false };
}

/** "Marrow signs for Varenia and Quint for Odrast": the verb that is left out the second time. */
function gapped(clause: Clause, { tokens, parties }: Pick<Parsed, "tokens" | "parties">): readonly Clause[] {
  const at = clause.patient.findIndex((i, n) => {
    const { lower = "" } = tokens[i] ?? {};
    const name = behindArticle(tokens, i + 1);
    const then = tokens[name + 1];
    return (
      n > 0 &&
      /^(?:and|but|while)$/u.test(lower) &&
      clause.patient.includes(name) &&
      (parties[name] !== undefined || /^\p{Lu}/u.test(tokens[name]?.text ?? "")) &&
      (then?.kind === "number" ||
        /^(?:its|their|his|her)$/u.test(then?.lower ?? "") ||
        (then !== undefined && PREPOSITIONS.has(then.lower) && clause.patient.includes(name + 1)))
    );
  });
  if (at < 0 || clause.passive) return [clause];
  const name = behindArticle(tokens, (clause.patient[at] ?? 0) + 1);
  return [
    { ...clause, patient: clause.patient.slice(0, at) },
    ...gapped(
      {
        ...clause,
        agent: clause.patient.filter((i) => i > (clause.patient[at] ?? 0) && i <= name),
        patient: clause.patient.filter((i) => i > name),
      },
      { tokens, parties },
    ),
  ];
}

/** The last word of a name: of "the Bank" the bank, of "President Haske" the second. */
function behindArticle(tokens: readonly Token[], at: number): number {
  let name = tokens[at]?.lower === "the" ? at + 1 : at;
  while (/^\p{Lu}/u.test(tokens[name]?.text ?? "") && /^\p{Lu}/u.test(tokens[name + 1]?.text ?? "")) name++;
  return name;
}

function clauseOf(group: Group, tokens: readonly Token[]): Clause {
  const words = tokens.slice(group.from, group.next).map(({ lower }) => lower);
  const verb = tokens[group.verb]?.lower ?? "";
  const last = words.slice(0, -1).findLast((word) => BE.has(word) || HAVE.has(word));
  const { form } = englishInflection(verb);
  const isPast = form === "past" || isIrregularPast(verb);
  const after = tokens[group.next]?.lower ?? "";
  const passive =
    (isPast && last !== undefined && BE.has(last)) ||
    (group.kind === "participle" && isPast && (form === "past" || after === "by")) ||
    // "The article is struck out"; "four appointed by each".
    (group.kind === "finite" && words.length === 1 && isPast && after === "by");
  const isDuty =
    words.some((word) => /^(?:shall|must)$/u.test(word)) ||
    /\b(?:(?:is|are|was|were|has|have|had) to|(?:obliged|required|bound) to)\b/u.test(words.join(" "));
  const mood: Clause["mood"] = isDuty
    ? "duty"
    : words.some((word) => /^(?:may|can|cannot)$/u.test(word))
      ? "leave"
      : words.some((word) => /^(?:would|could|might|should)$/u.test(word))
        ? "idea"
        : "fact";
  return {
    verb: group.verb,
    group: Array.from({ length: group.next - group.from }, (_, i) => group.from + i),
    passive,
    mood,
    agent: [],
    patient: [],
    under: null,
  };
}

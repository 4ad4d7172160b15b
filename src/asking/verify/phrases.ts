import { countOfSenses } from "../../core/common/language/en-senses.ts";
import type { Parsed } from "./clauses.ts";
import { PREPOSITIONS } from "./verbs.ts";

export const NOTHING = { from: 0, to: 0, text: "", lower: "", kind: "mark", possessive: false } as const;

/** The noun that the words of a participant are about: the last before a preposition; null where a party is named and nothing else. */
export function headOf(
  { tokens, parties }: Parsed,
  places: readonly number[],
  isContentAt: (at: number) => boolean,
): number | null {
  let head: number | null = null;
  for (const at of places) {
    const { lower = "" } = tokens[at] ?? {};
    if (
      (PREPOSITIONS.has(lower) || /^(?:who|which|that|,)$/u.test(lower)) &&
      (head !== null || parties[at - 1] !== undefined)
    )
      break;
    if (isContentAt(at) && countOfSenses(lower, "n") + 1 > 0 && parties[at] === undefined) head = at;
  }
  return head;
}

/** The words behind a verb up to what only adds to them: "an article on compensation". */
export function firstPhrase({ tokens }: Parsed, places: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const at of places) {
    const { lower = "", kind } = tokens[at] ?? {};
    if (
      found.length > 0 &&
      (kind === "mark" ||
        /^(?:to|in|at|by|from|under|within|after|before|until|that|which|who|if|as|with|for|when|where)$/u.test(lower))
    )
      break;
    found.push(at);
  }
  return found;
}

export function isDescribing({ tokens, clauses, parties }: Parsed, at: number): boolean {
  const { lower = "", kind } = tokens[at] ?? {};
  return (
    kind === "word" &&
    parties?.[at] === undefined &&
    !clauses.some(({ group }) => group.includes(at)) &&
    !/^(?:the|a|an|of|in|on|at|to|for|by|with|from|as|and|or|that|which|who|all|every|each|any|no|its|their|his|both|either|neither|such|other|one|two|three|four|five|six|seven|eight|nine|ten|under|within|after|before|between|until|remaining|only|including)$/u.test(
      lower,
    ) &&
    (countOfSenses(lower, "a") > 0 || countOfSenses(lower, "n") > 0)
  );
}

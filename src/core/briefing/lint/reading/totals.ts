import { triggered } from "../../../common/triggered.ts";
import type { ReadSentence } from "./reading.ts";
import type { Value } from "./values.ts";

const IN_ALL = triggered(
  /^(?:(?!(?:and|or|but|of|in) )[\p{L}]+ )?(?:(?:and|or) \p{L}+ )?(?:in all|together|altogether|in total|all told|combined)\b/u,
);

/** "1,190 men and women in all": a value that adds up the others of its sentence. */
export function isTotal({ tokens, values }: ReadSentence, value: Value): boolean {
  const words = tokens
    .slice(value.next, value.next + 5)
    .map(({ lower }) => lower)
    .join(" ");
  return values.filter(({ next }) => next <= value.at).length >= 2 && IN_ALL.test(words);
}

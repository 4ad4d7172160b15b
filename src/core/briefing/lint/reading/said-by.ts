import { triggered } from "../../../common/triggered.ts";
import type { Ledger } from "./quantities.ts";
import type { ReadSentence } from "./reading.ts";
import type { Value } from "./values.ts";

const SAYS = triggered(
  /^(?:says?|said|speaks?|spoke|puts?|counts?|counted|reckons?|reckoned|gives?|gave|admits?|admitted|estimates?|estimated|has|had|knows?|knew|finds?|found|reports?|reported|claims?|claimed|registered|recorded|lists?|listed)$/u,
);

/** "Puts its own dead at 640": so many tokens may stand from the verb to the number. */
const FAR = 6;

/** The estimator of the record who is the subject of the clause in which a value stands. */
export function saidBy({ tokens, sentence }: ReadSentence, value: Value, { all }: Ledger): string | null {
  const cut = tokens.findLastIndex(
    ({ text, lower }, at) => at < value.at && (/^[;:]$/u.test(text) || /^(?:and|but|while)$/u.test(lower)),
  );
  const before = tokens.slice(cut + 1, value.at);
  const verb = before.findLastIndex(({ lower }) => SAYS.test(lower));
  if (verb < 1 || before.length - verb > FAR) return null;
  const [begin, end] = [(before[0]?.from ?? 0) - sentence.from, (before[verb]?.from ?? 0) - sentence.from];
  const isNamed = (name: string): boolean => sentence.text.slice(begin, end).includes(name);
  const names = new Set(all.flatMap(({ estimator: [name] }) => (name !== undefined && isNamed(name) ? [name] : [])));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

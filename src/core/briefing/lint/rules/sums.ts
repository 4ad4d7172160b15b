import { said } from "../../../common/said.ts";
import type { Fault } from "../finding.ts";
import { isTotal } from "../reading/totals.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Rule } from "./rule.ts";

/** A sum that a sentence makes of its own numbers, and that they do not make. */
export const sums: Rule = {
  code: "wrong-sum",
  needs: () => true,
  find: ({ sentences }: Reading) => sentences.flatMap(ofSentence),
  finds: [
    "The office counted 310 guards of Northland and 880 of Southland, ⟦1,290⟧ men and women in all.",
    "Northland has 40 boats and Southland 62, or ⟦112⟧ together.",
    "Of Northland 40 boats were there, of Southland 62, ⟦112⟧ boats altogether.",
  ],
  allows: [
    "The office counted 310 guards of Northland and 880 of Southland, 1,190 men and women in all.",
    "Northland has 40 boats and Southland 62, or more than 100 together.",
    "Northland has 400 boats and Southland 620, about 1,000 in all.",
    "In the war 310 were killed and 880 wounded in March alone, 5,200 men in all.",
    "Northland has 40 boats in 12 harbours, 90 in all.",
  ],
};

function ofSentence(read: ReadSentence): readonly Fault[] {
  const { values } = read;
  return values.flatMap((total, at): readonly Fault[] => {
    if (!isTotal(read, total)) return [];
    const [first, second, ...others] = values.slice(0, at);
    // Of two numbers told of two parties alone nobody doubts what is added up.
    if (first === undefined || second === undefined || others.length > 0) return [];
    const isExact = [first, second, total].every(({ low, high, comparator }) => low === high && comparator === null);
    const alike = [first, second, total].every(({ kind, ordinal }) => kind === first.kind && !ordinal);
    const sum = first.low + second.low;
    if (!isExact || !alike || first.per !== second.per || sum === total.low || !isOfParties(read, at)) return [];
    // What is wholly different in size adds up more than is told.
    if (total.low < Math.max(first.low, second.low) || total.low > sum * FAR) return [];
    // A rounded sum is no wrong one.
    if (Math.abs(sum - total.low) <= roundingOf(total.low)) return [];
    return [
      {
        code: "wrong-sum",
        severity: "error",
        message: said("wrong-sum.added", { a: first.low, b: second.low, sum }),
        from: total.from,
        to: total.to,
      },
    ];
  });
}

/** A sum this much larger counts others as well. */
const FAR = 1.5;

/** Whether each of the two numbers before is told of another party. */
function isOfParties({ parties, values }: ReadSentence, at: number): boolean {
  const [first, second, total] = [values[at - 2], values[at - 1], values[at]];
  if (first === undefined || second === undefined || total === undefined) return false;
  const named = new Set(parties.filter((party) => party.at < total.at).map(({ id }) => id));
  return named.size >= 2;
}

/** Half of the last figure of a number that is no nought: what rounding may take or add; of an exact number nothing. */
function roundingOf(value: number): number {
  const noughts = /0*$/u.exec(String(Math.round(value)))?.[0].length ?? 0;
  return noughts < 2 ? 0 : 10 ** noughts / 2;
}

import { said as tell } from "../../common/said.ts";
import { figureLine } from "./figure-line.ts";
import type { Fault } from "./finding.ts";
import type { FigureUse } from "./figure-use.ts";
import type { Known, MakeFault } from "./ledger.ts";

/** A figure of one estimator that the text gives as another's, who has another figure by the record. */
export function misattributed(
  use: FigureUse,
  same: readonly Known[],
  matching: readonly Known[],
  fault: MakeFault,
): Fault | null {
  const [first] = same;
  if (first === undefined || same.some((one) => one.estimators.length === 0 || isEstimatorNamed(one, use.context)))
    return null;
  const clause = clauseBefore(use);
  // "Against an official 610": whose it is stands right before it.
  if (/\bofficial(?:ly)?\W*$/iu.test(clause)) return null;
  const other = matching.find((one) => !same.includes(one) && isEstimatorNamed(one, clause));
  return other === undefined
    ? null
    : fault(
        "contradicted",
        "error",
        tell("contradicted.estimator", { figure: figureLine(first.claim), other: figureLine(other.claim) }),
        [first, other],
      );
}

/** The words of the figure's clause that go before it: who is said to have counted. */
function clauseBefore({ context, sentence, from }: FigureUse): string {
  const before = sentence === null ? context : context.slice(0, from - sentence.from);
  return before.slice([...before.matchAll(/[;:]\s|,? (?:while|whereas|but) /gu)].at(-1)?.index ?? 0);
}

/** Whether words name who estimated a claim. */
export function isEstimatorNamed({ estimators }: Known, text: string): boolean {
  return estimators.some((name) => text.includes(name));
}

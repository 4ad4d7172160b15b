import { said } from "../../../common/said.ts";
import { figureLine } from "../figure-line.ts";
import type { Fault } from "../finding.ts";
import { attributed } from "../reading/attribution.ts";
import { isFigureOf, isOfKind, ledgerOf, meant, within, type Ledger } from "../reading/quantities.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { saidBy } from "../reading/said-by.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";

/** "… ; the Labour Office speaks of 1,940": the figure of somebody who is named, on the matter of the figure told before. */
export const estimates: Rule = {
  code: "contradicted",
  needs: ({ state }) => (state.claims ?? []).length > 1,
  find: ({ sentences, state }: Reading) =>
    sentences.flatMap((read) => read.values.flatMap((value) => ofValue(read, value, ledgerOf(state)) ?? [])),
  finds: [
    "More than 3,100 died in the south, says River Watch; the Army of Southland speaks of ⟦1,980⟧.",
    "The Army of Southland puts its own killed soldiers at ⟦3,100⟧.",
  ],
  allows: [
    "More than 3,100 died in the south, says River Watch; the Army of Southland speaks of 1,890.",
    "More than 3,100 died in the south, says River Watch; the Army of Southland speaks of 40 horses.",
  ],
};

function ofValue(read: ReadSentence, value: Value, ledger: Ledger): Fault | null {
  if (value.kind !== "count" || value.low < LEAST || attributed(read, value)?.how === "named") return null;
  const topic = topicBeside(read, value, ledger) ?? topicMeant(read, value, ledger);
  if (topic === null) return null;
  // Who gives it stands before it in its clause, and a verb of saying between.
  const name = saidBy(read, value, ledger);
  if (name === null) return null;
  const own = ledger.all.filter(
    (known) =>
      known.claim.topic === topic &&
      known.claim.supersededBy === undefined &&
      known.claim.confidence === "found" &&
      known.estimator[0] === name,
  );
  const [only, ...others] = own;
  if (only === undefined || others.length > 0 || !isOfKind(value, only) || within(value, only)) return null;
  // Another figure of the record may be meant, or one of another size.
  if (ledger.all.some((known) => known.estimator[0] === name && within(value, known) && isOfKind(value, known)))
    return null;
  const size = only.high ?? only.low ?? 0;
  if (size === 0 || value.high > size * 10 || value.high < size / 10) return null;
  return {
    code: "contradicted",
    severity: "error",
    message: said("contradicted.otherwise", { figure: figureLine(only.claim) }),
    from: value.from,
    to: value.to,
    claims: [only.claim.id],
  };
}

/** Smaller numbers are of much else. */
const LEAST = 100;

/** The one quantity of which the clause speaks. */
function topicMeant(read: ReadSentence, value: Value, ledger: Ledger): string | null {
  const topics = new Set(meant(read, value, ledger).map(({ claim }) => claim.topic));
  return topics.size === 1 ? ([...topics][0] ?? null) : null;
}

/** The one quantity of which the sentence, or the one before, has given a figure as the record has it. */
function topicBeside(read: ReadSentence, value: Value, { all }: Ledger): string | null {
  const told = [...read.values.filter(({ at }) => at < value.at), ...(read.before?.values ?? [])];
  for (const other of told.toReversed()) {
    if (other.low < LEAST) continue;
    const topics = new Set(
      all.filter((known) => isFigureOf(other, known) && isOfKind(other, known)).map(({ claim }) => claim.topic),
    );
    const [only] = topics;
    if (topics.size === 1 && only !== undefined) return only;
  }
  return null;
}

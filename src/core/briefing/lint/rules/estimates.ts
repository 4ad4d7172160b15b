import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import { figureLine } from "../figure-line.ts";
import type { Fault } from "../finding.ts";
import { attributed } from "../reading/attribution.ts";
import { isFigureOf, isOfKind, ledgerOf, within, type Ledger } from "../reading/quantities.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";

/** "… ; the Labour Office speaks of 1,940": the figure of somebody who is named, on the matter of the figure told before. */
export const estimates: Rule = {
  code: "contradicted",
  needs: ({ state }) => (state.claims ?? []).length > 1,
  find: ({ sentences, state }: Reading) =>
    sentences.flatMap((read) => read.values.flatMap((value) => ofValue(read, value, ledgerOf(state)) ?? [])),
  finds: ["More than 3,100 died in the south, says River Watch; the Army of Southland speaks of ⟦1,980⟧."],
  allows: [
    "More than 3,100 died in the south, says River Watch; the Army of Southland speaks of 1,890.",
    "More than 3,100 died in the south, says River Watch; the Army of Southland speaks of 40 horses.",
  ],
};

const SAYS = triggered(
  /^(?:says?|said|speaks?|spoke|puts?|counts?|counted|reckons?|reckoned|gives?|gave|admits?|admitted|estimates?|estimated|has|had|knows?|knew|finds?|found|reports?|reported|claims?|claimed|registered|recorded|lists?|listed)$/u,
);

function ofValue(read: ReadSentence, value: Value, ledger: Ledger): Fault | null {
  if (value.kind !== "count" || value.low < LEAST || attributed(read, value)?.how === "named") return null;
  const topic = topicBeside(read, value, ledger);
  if (topic === null) return null;
  // Who gives it stands before it in its clause, and a verb of saying between.
  const name = estimatorOf(read, value, ledger);
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

/** The estimator of the record who is the subject of the clause in which a value stands. */
function estimatorOf({ tokens, sentence }: ReadSentence, value: Value, { all }: Ledger): string | null {
  const cut = tokens.findLastIndex(
    ({ text, lower }, at) => at < value.at && (/^[;:]$/u.test(text) || /^(?:and|but|while)$/u.test(lower)),
  );
  const before = tokens.slice(cut + 1, value.at);
  const verb = before.findLastIndex(({ lower }) => SAYS.test(lower));
  if (verb < 1 || before.length - verb > 4) return null;
  const [begin, end] = [(before[0]?.from ?? 0) - sentence.from, (before[verb]?.from ?? 0) - sentence.from];
  const isNamed = (name: string): boolean => sentence.text.slice(begin, end).includes(name);
  const names = new Set(all.flatMap(({ estimator: [name] }) => (name !== undefined && isNamed(name) ? [name] : [])));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

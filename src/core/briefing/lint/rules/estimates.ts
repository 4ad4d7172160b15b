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
    sentences.flatMap((read) =>
      read.values.flatMap(
        (value) => ofValue(read, value, ledgerOf(state)) ?? ofAnother(read, value, ledgerOf(state)) ?? [],
      ),
    ),
  finds: [
    "More than 3,100 died in the south, says River Watch; the Army of Southland speaks of ⟦1,980⟧.",
    "The Army of Southland puts its own killed soldiers at ⟦3,100⟧.",
    "The ⟦Ferry Office⟧ counts 120 carts a day over the bridge.",
    "Carts a day over the bridge: 120 (⟦Ferry Office⟧)",
  ],
  allows: [
    "More than 3,100 died in the south, says River Watch; the Army of Southland speaks of 1,890.",
    "More than 3,100 died in the south, says River Watch; the Army of Southland speaks of 40 horses.",
    "The Bridge Office counts 120 carts a day over the bridge.",
    "Carts a day over the bridge: 120 (Bridge Office)",
    "The Ferry Office says that the Bridge Office counts 120 carts a day over the bridge.",
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

/** The figure of one estimator given as another's, who has none of the matter. */
function ofAnother(read: ReadSentence, value: Value, ledger: Ledger): Fault | null {
  if (value.low < 5 || attributed(read, value)?.how === "named") return null;
  const name = saidBy(read, value, ledger) ?? inBrackets(read, value, ledger);
  if (
    name === null ||
    ledger.all.some(({ estimator: [own] }) => own !== name && own !== undefined && read.sentence.text.includes(own))
  )
    return null;
  const known = meant(read, value, ledger).filter((each) => isFigureOf(value, each) && isOfKind(value, each));
  const [first] = known;
  const topics = new Set(known.map(({ claim }) => claim.topic));
  if (first === undefined || topics.size > 1 || known.some(({ estimator: [own] }) => own === undefined)) return null;
  if (ledger.all.some(({ claim, estimator: [own] }) => own === name && topics.has(claim.topic))) return null;
  const at = read.sentence.text.indexOf(name);
  return {
    code: "contradicted",
    severity: "error",
    message: said("contradicted.otherwise", { figure: figureLine(first.claim) }),
    from: read.sentence.from + at,
    to: read.sentence.from + at + name.length,
    claims: [first.claim.id],
  };
}

/** "120 (Ferry Office)": who counted, in brackets right behind the figure. */
function inBrackets({ tokens, sentence }: ReadSentence, { next, to }: Value, { all }: Ledger): string | null {
  const open = tokens.findIndex(({ text }, at) => at >= next && text === "(");
  if (open < 0 || open > next + 2) return null;
  const inside = /^[^)]*/u.exec(sentence.text.slice(to - sentence.from))?.[0] ?? "";
  const names = new Set(
    all.flatMap(({ estimator: [name] }) => (name !== undefined && inside.includes(name) ? [name] : [])),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
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

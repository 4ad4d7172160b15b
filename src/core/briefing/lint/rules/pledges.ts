import { said } from "../../../common/said.ts";
import { figureLine } from "../figure-line.ts";
import type { Fault } from "../finding.ts";
import { isPaidIn, isPledgedIn, stageOf } from "../reading/stages.ts";
import { isFigureOf, ledgerOf, type Ledger } from "../reading/quantities.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";

/** Money that was only promised, told as paid, and the other way round. */
export const pledges: Rule = {
  code: "stock-flow",
  needs: ({ state }) => (state.claims ?? []).some((claim) => stageOf(claim) !== null),
  find: ({ sentences, state }: Reading) =>
    sentences.flatMap((read) => read.values.flatMap((value) => ofValue(read, value, ledgerOf(state)) ?? [])),
  finds: ["The donors have paid ⟦75 million⟧ crowns for the schools."],
  allows: [
    "The donors have promised 75 million crowns for the schools.",
    "Of the 75 million crowns that donors promised little has been paid.",
    "The donors promised 75 million crowns, of which some has been paid.",
    "The 75 million crowns have not been paid.",
  ],
};

function ofValue(read: ReadSentence, value: Value, { all }: Ledger): Fault | null {
  if (value.low < 1000) return null;
  const own = all.filter((known) => isFigureOf(value, known) && known.claim.supersededBy === undefined);
  const [first] = own;
  if (first === undefined || new Set(own.map(({ claim }) => claim.topic)).size > 1) return null;
  const stage = stageOf(first.claim);
  if (stage === null || own.some(({ claim }) => stageOf(claim) !== stage)) return null;
  const { text } = read.sentence;
  const isOther = stage === "pledged" ? isPaidIn(text) && !isPledgedIn(text) : isPledgedIn(text) && !isPaidIn(text);
  if (!isOther) return null;
  return {
    code: "stock-flow",
    severity: "error",
    message: said("stock-flow.stage", { figure: figureLine(first.claim), stage }),
    from: value.from,
    to: value.to,
    claims: [first.claim.id],
  };
}

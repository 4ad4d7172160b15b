/**
 * Fits the coefficients of `src/core/text/aligning/model.ts` and judges them:
 *
 *     npx tsx bench/alignment/fit-model.ts ACTS [PEACE]
 *
 * ACTS is a folder of acts (each folder in it: `old.en.json`, `new.en.json`, `gold.articles.tsv`), PEACE one of peace
 * drafts with `alignment.json`. Prints what goes into the model, and for each act precision, recall and F1 of the model
 * fitted to all sets, then of one that saw neither the act nor another that shares a text with it.
 */
import { example, fitModel } from "./fit.ts";
import { calibrationError, judgeLeftOut, judgeSet, macroF1, type Judged } from "./left-out.ts";
import { actSets, peaceSets } from "./sets.ts";

const [acts, peace] = process.argv.slice(2);
if (acts === undefined) throw new Error("usage: npx tsx bench/alignment/fit-model.ts ACTS [PEACE]");
const sets = [...actSets(acts), ...(peace === undefined ? [] : peaceSets(peace))];
const examples = sets.map(example);
const model = fitModel(examples);

const rounded = (values: readonly number[]): string => values.map((value) => value.toFixed(2)).join(", ");
console.log(
  `alone: [${rounded(model.alone)}],\ninPlace: [${rounded(model.inPlace)}],\nagain: [${rounded(model.again)}],\nmost: ${model.most.toFixed(3)},`,
);

const fitted = sets.map((set) => judgeSet(set, model));
const leftOut = new Map(judgeLeftOut(examples).map((one) => [one.set.name, one]));
const row = ({ precision, recall, f1 }: Judged): string =>
  [precision, recall, f1].map((value) => value.toFixed(3)).join("  ");
for (const one of fitted) {
  const judged = leftOut.get(one.set.name);
  console.log(one.set.name.padEnd(24), row(one), "|", judged === undefined ? "" : row(judged));
}
const judged = [...leftOut.values()];
const seen = fitted.filter((one) => one.set.act);
for (const [name, list] of [
  ["fitted", seen],
  ["left out", judged],
] as const) {
  const error = calibrationError(list.flatMap((one) => one.stated));
  console.log(`${name}: macro F1 ${macroF1(list).toFixed(4)}, calibration error ${error.toFixed(4)}`);
}

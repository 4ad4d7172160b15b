import { lintProse } from "../src/core/briefing/lint.ts";
import { seededRandom } from "../src/core/common/random.ts";
import { findFigures } from "../src/core/evidence/figure-text.ts";
import { findingsOf } from "../src/core/evidence/findings.ts";
import { plantedLedger } from "../src/core/evidence/planted.test-data.ts";
import { example } from "../test/examples/load.ts";
import { cleanProse } from "../test/lint/clean-prose.ts";
import { leastProcessorTime, type BenchRun } from "./report.ts";

/** The simplest thing that finds figures: digits with separators, nothing said of what they are. */
function naiveFigures(text: string): number {
  return (text.match(/\d[\d.,]*/gu) ?? []).length;
}

/** Checking prose against the Ukraine record, and ledgers against themselves. */
export const run: BenchRun = async () => {
  const ukraine = await example("ukraine");
  const texts = [40, 400].map((sentences) => cleanProse(ukraine, seededRandom(sentences), sentences));
  const lint = texts.map((text) => {
    const words = text.split(/\s+/u).length;
    const whole = leastProcessorTime(() => lintProse(text, ukraine), 3);
    const figures = leastProcessorTime(() => findFigures(text), 3);
    const naive = leastProcessorTime(() => naiveFigures(text), 3);
    return [
      words,
      lintProse(text, ukraine).length,
      whole.toFixed(1),
      figures.toFixed(1),
      naive.toFixed(2),
      (whole / Math.max(naive, 0.01)).toFixed(0),
    ];
  });
  const ledgers = [100, 1000].map((plants) => {
    const { claims, planted } = plantedLedger(plants, plants);
    const findings = findingsOf(claims);
    const found = planted.filter(({ ids }) =>
      findings.some((finding) => ids.every((id) => finding.claims.includes(id))),
    ).length;
    return [
      claims.length,
      planted.length,
      found,
      findings.length,
      leastProcessorTime(() => findingsOf(claims), 3).toFixed(1),
    ];
  });
  return [
    {
      title: "Lint of prose",
      about:
        "Clean generated prose against the bundled Ukraine record; the peer only counts digits. Processor time in milliseconds.",
      columns: ["words", "findings (false alarms)", "lint", "figures alone", "digits counted", "ratio"],
      rows: lint,
    },
    {
      title: "Findings in ledgers",
      about:
        "Made-up ledgers with planted contradictions and twice as many sound quantities. Processor time in milliseconds.",
      columns: ["claims", "planted", "found", "findings", "time"],
      rows: ledgers,
    },
  ];
};

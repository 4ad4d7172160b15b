// Which packages could close a deal, each with what is proved of it.
// node packages.mjs [PROBLEM.json]
import { readFile } from "node:fs/promises";
import { bargainSteps, checkProblem, solutionNames } from "parley-library/bargain";
import { readBargainJson } from "parley-library/formats";
import { failureLine, loadWords, say } from "parley-library/words";

const en = await loadWords("en");
const invented = JSON.stringify({
  parties: ["NORTH", "SOUTH"],
  issues: [
    { id: "withdrawal", options: ["30 days", "60 days", "90 days"] },
    { id: "observers", options: ["none", "50", "200"] },
  ],
  preferences: {
    NORTH: {
      reservation: 45,
      scores: {
        withdrawal: { "30 days": 70, "60 days": 40, "90 days": 0 },
        observers: { none: 0, 50: 20, 200: 30 },
      },
    },
    SOUTH: {
      reservation: 40,
      scores: {
        withdrawal: { "30 days": 0, "60 days": 30, "90 days": 60 },
        observers: { none: 40, 50: 30, 200: 10 },
      },
    },
  },
});

const [path] = process.argv.slice(2);
const file = readBargainJson(path === undefined ? invented : await readFile(path, "utf8"));
if (!file.ok) throw new Error(failureLine(en, file.failure));
const problem = checkProblem(file.value);
if (!problem.ok) throw new Error(failureLine(en, problem.failure));

// Long computations are generators: each step says how far they are, the last one brings the answer.
const steps = bargainSteps(problem.value, { now: () => performance.now() });
let step = steps.next();
while (step.done !== true) step = steps.next();
const { solutions, reasons } = step.value;
for (const name of solutionNames) {
  const solution = solutions[name];
  const reason = reasons[name];
  if (solution === null) console.log(`${name}: none. ${reason === undefined ? "" : say(en, reason)}`);
  else console.log(`${name}: ${JSON.stringify(solution.package)}, ${solution.proved ? "proved" : "not proved"}`);
}

import { ok, type Result } from "../core/common/result.ts";
import { joined, said, type Said } from "../core/common/said.ts";
import { bargainSteps, checkProblem, solutionNames, type Package, type Utilities } from "../core/bargain/index.ts";
import { readBargainJson } from "../formats/bargain-json.ts";
import { line, type Answer } from "./answer.ts";
import { pageOf, type Page } from "./reading.ts";
import { addressOfThing, type View } from "./view.ts";

/** Seconds and packages that one question may cost. */
const COST = { seconds: 10, list: 40 };

/** The packages of a bargaining problem on record that no other improves for all, and those that principles choose. */
export function frontierOf(view: View, asked: Page, now: () => number): Result<Answer> {
  const model = (view.talks.bargaining ?? []).find(({ id }) => id === "bargain");
  const lookedAt = { problems: (view.talks.bargaining ?? []).length };
  if (model === undefined) return ok({ lines: [], lookedAt, notes: [] });
  const read = readBargainJson(model.json);
  if (!read.ok) return read;
  const checked = checkProblem(read.value);
  if (!checked.ok) return checked;
  const steps = bargainSteps(checked.value, { ...COST, now });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { value: found } = step;
  const of = [addressOfThing(view, "bargaining-example", model.id)];
  const worth = (utilities: Utilities): string =>
    Object.entries(utilities)
      .map(([party, value]) => `${party} ${value}`)
      .join(", ");
  // What is proposed on each issue, as the problem calls it.
  const named = (chosen: Package): Said =>
    joined(
      "semicolon",
      checked.value.issues.map(({ id, title, optionTitles }) => {
        const option = chosen[id] ?? "";
        return said("noted", { what: title ?? id, note: optionTitles?.[option] ?? option });
      }),
    ) as Said;
  const lines = [
    ...solutionNames.flatMap((name) => {
      const solution = found.solutions[name];
      if (solution === null) return [];
      return line(
        said("asked-package", { chosen: named(solution.package), worth: worth(solution.utilities) }),
        "paraphrase",
        of,
        {
          as: name,
          facts: { package: solution.package, utilities: solution.utilities, proved: solution.proved },
        },
      );
    }),
    ...found.frontier.packages.flatMap(({ package: chosen, utilities }) =>
      line(said("asked-package", { chosen: named(chosen), worth: worth(utilities) }), "paraphrase", of, {
        as: "frontier",
        facts: { package: chosen, utilities },
      }),
    ),
  ];
  return ok({
    ...pageOf(lines, asked),
    lookedAt: { ...lookedAt, packages: found.frontier.size },
    notes: [said("asked-arithmetic")],
  });
}

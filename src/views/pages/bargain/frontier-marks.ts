import { solutionNames, type Package, type SolutionName } from "../../../core/bargain/index.ts";
import type { PackageView } from "./package-view.ts";

/** One letter for each solution, as in its name. */
const letters: Readonly<Record<SolutionName, string>> = {
  nash: "N",
  kalaiSmorodinsky: "K",
  egalitarian: "E",
  utilitarian: "U",
};

/** A package that is pointed out. */
export interface Mark {
  readonly id: string;
  readonly package: Package;
  readonly letter: string;
  readonly name: string;
}

/** Packages that are pointed out: solutions, today's text, the reader's own. Equal ones share a mark. */
export function marksOf(view: PackageView, names: Readonly<Record<SolutionName, string>>, own: string, today: string) {
  const { file, chosen, answer } = view;
  const marks: Mark[] = solutionNames.flatMap((name) => {
    const solution = answer?.solutions[name];
    return solution == null ? [] : [{ id: name, package: solution.package, letter: letters[name], name: names[name] }];
  });
  if (file.current !== undefined) marks.push({ id: "today", package: file.current, letter: "T", name: today });
  marks.push({ id: "own", package: chosen, letter: "", name: own });
  return marks;
}

import { seededRandom } from "../common/random.ts";
import { atPlaces, exactOf, times } from "./exact.ts";
import type { BargainFile, Choices, Package, Rule } from "./problem.ts";

/** A package with each party's utility in millionths. */
export interface Point {
  readonly chosen: Package;
  readonly vector: readonly bigint[];
}

/** Order of whole numbers. */
export function bySize(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function packages(file: BargainFile): readonly Package[] {
  let all: Record<string, string>[] = [{}];
  for (const { id, options } of file.issues)
    all = all.flatMap((chosen) => options.map((option) => ({ ...chosen, [id]: option })));
  return all;
}

const holds = (choices: Choices, chosen: Package) =>
  Object.entries(choices).every(([issue, options]) =>
    typeof options === "string" ? chosen[issue] === options : options.includes(chosen[issue]!),
  );

const breaks = (rule: Rule, chosen: Package) =>
  "never" in rule ? holds(rule.never, chosen) : holds(rule.if, chosen) && !holds(rule.then, chosen);

/** Every package, one by one, as the definitions say; packages in the order of issues and options. */
export function enumerate(file: BargainFile) {
  const points = packages(file).map((chosen): Point => {
    const vector = file.parties.map((party) => {
      const own = file.preferences[party]!;
      return file.issues.reduce((sum, { id }) => {
        const value = times(exactOf(own.weights?.[id] ?? 1)!, exactOf(own.scores[id]![chosen[id]!]!)!);
        return sum + atPlaces(value, 6);
      }, 0n);
    });
    return { chosen, vector };
  });
  const allowed = points.filter(
    ({ chosen }) =>
      !(file.rules ?? []).some((rule) => breaks(rule, chosen)) &&
      !Object.values(file.redLines ?? {}).some((lines) => lines.some((line) => holds(line, chosen))),
  );
  const acceptable = allowed.filter(({ vector }) =>
    file.parties.every((party, at) => {
      const reservation = file.preferences[party]!.reservation;
      return reservation === undefined || vector[at]! >= atPlaces(exactOf(reservation)!, 6);
    }),
  );
  const seen = new Set<string>();
  const distinct = acceptable.filter(({ vector }) => {
    const key = vector.join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const frontier = distinct.filter(
    (point) =>
      !distinct.some((other) => other !== point && other.vector.every((value, at) => value >= point.vector[at]!)),
  );
  return { every: points, allowed, acceptable, frontier };
}

/** A small problem with few distinct scores, so that ties abound; `strict` asks for more than can often be had. */
export function randomProblem(seed: number, { strict = false } = {}): BargainFile {
  const random = seededRandom(seed);
  const below = (most: number) => Math.floor(random() * most);
  const parties = Array.from({ length: 1 + below(5) }, (_, at) => `P${at}`);
  const issues = Array.from({ length: 1 + below(5) }, (_, at) => ({
    id: `i${at}`,
    options: Array.from({ length: 1 + below(3) }, (_, option) => `o${option}`),
  }));
  const scales = ["1", "0.1", "0.25", "3"];
  const preferences = Object.fromEntries(
    parties.map((party) => {
      const most = [2, 4, 20][below(3)]!;
      const scores = Object.fromEntries(
        issues.map(({ id, options }) => [
          id,
          Object.fromEntries(options.map((option) => [option, below(most) - (below(4) === 0 ? 2 : 0)])),
        ]),
      );
      const weights = Object.fromEntries(issues.flatMap(({ id }) => (below(3) > 0 ? [[id, scales[below(4)]!]] : [])));
      const reservation = below(strict ? 8 : 4) - 1 + (below(3) === 0 ? 0.5 : 0);
      return [party, { scores, weights, ...(below(4) === 0 ? {} : { reservation }) }];
    }),
  );
  const choices = (most: number): Choices =>
    Object.fromEntries(
      Array.from({ length: 1 + below(most) }, () => {
        const { id, options } = issues[below(issues.length)]!;
        const one = options[below(options.length)]!;
        return [id, below(4) === 0 ? [...new Set([one, options[0]!])] : one];
      }),
    );
  const rules = Array.from({ length: below(strict ? 7 : 5) }, (): Rule =>
    // oxlint-disable-next-line unicorn/no-thenable -- "then" is the word of the format
    below(2) === 0 ? { never: choices(3) } : { if: choices(2), then: choices(2) },
  );
  const redLines = below(3) === 0 ? { [parties[0]!]: [choices(2)] } : {};
  const current = Object.fromEntries(issues.map(({ id, options }) => [id, options[below(options.length)]!]));
  return { parties, issues, preferences, rules, redLines, ...(below(2) === 0 ? { current } : {}) };
}

import { said as tell } from "../../common/said.ts";
import { daysApart } from "../../evidence/date-text.ts";
import type { Facet } from "../../evidence/concepts.ts";
import type { ProcessState } from "../../record/state.ts";
import { estimatorsOf } from "./estimators.ts";
import type { Fault } from "./finding.ts";
import type { FigureUse } from "./figure-use.ts";

/** Two statements of one thing differ where they are this far apart. */
const NOTICEABLE = 0.1;
const FACETS: readonly Facet[] = [
  "fate",
  "movement",
  "money",
  "force",
  "people",
  "land",
  "agreed",
  "stance",
  "checked",
  "condition",
  "epoch",
  "severity",
];
/** Facets of which one must be named for two figures to be of one thing. */
const NAMED: readonly Facet[] = ["fate", "movement", "force", "money"];

/** Two numbers for one thing in one text: same thing, same whose, no day and no estimator that tells them apart. */
export function twoFigures(uses: readonly FigureUse[], state: ProcessState): readonly Fault[] {
  const faults: Fault[] = [];
  const groups = new Map<string, FigureUse[]>();
  for (const use of [...uses].sort((a, b) => a.from - b.from)) {
    const key = keyOf(use);
    if (key === null) continue;
    const earlier = groups.get(key) ?? [];
    groups.set(key, earlier);
    const rival = earlier.find((other) => differ(use, other) && !toldApart(use, other, estimatorsOf(state)));
    const said = earlier.some((other) => other.low === use.low && other.high === use.high);
    earlier.push(use);
    if (rival === undefined || said) continue;
    faults.push({
      code: "two-figures",
      severity: "error",
      message: tell("two-figures.text", { before: rival.mention.text.trim(), here: use.mention.text.trim() }),
      from: use.from,
      to: use.to,
    });
  }
  return faults;
}

function keyOf(use: FigureUse): string | null {
  if (use.unit.kind === "time" || use.mention.of !== undefined) return null;
  if (!NAMED.some((facet) => use.concepts.has(facet))) return null;
  if (use.unit.kind === "count" && use.high < 1000) return null;
  const told = FACETS.map((facet) => `${facet}:${[...(use.concepts.get(facet) ?? [])].sort().join("+")}`);
  // Casualties are killed and wounded of whatever kind: words on how they were checked set nothing apart there.
  const main = use.concepts.get("fate");
  const thing = main?.has("casualties") === true ? ["fate:casualties"] : told;
  const money = use.unit.kind === "money" || use.unit.kind === "share" ? [...use.words].sort().join(" ") : "";
  return `${use.unit.kind}/${use.unit.name}/${[...use.sides].sort().join("+")}/${thing.join("/")}/${money}`;
}

function differ(a: FigureUse, b: FigureUse): boolean {
  const [first, second] = [(a.low + a.high) / 2, (b.low + b.high) / 2];
  if (Math.abs(first - second) <= NOTICEABLE * Math.min(first, second)) return false;
  // A point within a stated range is no second figure.
  const within = (inner: FigureUse, outer: FigureUse): boolean =>
    outer.low < outer.high && inner.low >= outer.low && inner.high <= outer.high;
  return !within(a, b) && !within(b, a);
}

/** Whether days or estimators tell two figures apart. */
function toldApart(a: FigureUse, b: FigureUse, estimators: RegExp): boolean {
  if (a.sentence !== null && a.sentence === b.sentence) return true;
  // Rows and columns of one table are told apart by their heads.
  if (a.table !== null && a.table === b.table) return true;
  const [one, other] = [a.ownDate, b.ownDate];
  if (one !== null && other !== null && daysApart(one, other) > 31) return true;
  if ((one === null) !== (other === null) && (one ?? other ?? "").length >= 7) return true;
  const [first, second] = [a, b].map(({ context }) => [...new Set(context.match(estimators))].sort().join("|"));
  return first !== second;
}

import { MARK_LEVELS } from "../../things/declared.ts";
import { filingOf } from "../filing.ts";
import { compareMoments } from "../folding/clocks.ts";
import { renews, speakerOf } from "../folding/renewing.ts";
import type { MarkLevel } from "../state.ts";
import type { OpenCause, PointMark, PointStatus, TalksState } from "../talks.ts";

/** How far a provision is agreed, between whom, by which mark; and what speaks against it. */
export interface Stands {
  readonly level: MarkLevel;
  /** Empty where the level is `open`. */
  readonly between: readonly string[];
  /** The mark that says so, on the provision itself or on a point above it; null where none does. */
  readonly mark: PointMark | null;
  readonly open: readonly OpenCause[];
}

/**
 * What stands on a provision, from its own status and those of the points above it, the nearest first. A mark on an article is made
 * on all words below it and falls when any of them change, so while it stands it covers each of its provisions. Of marks
 * between the same parties on a provision and above it, a later one that says less takes back what an earlier one said, also
 * where it has fallen since; one that says more adds to it. The highest that is left counts, of equals that between most parties.
 */
export function standsOn(path: readonly PointStatus[], talks: Pick<TalksState, "confirmations">): Stands {
  const marks = path.flatMap((status) => status.marks);
  const counting = marks.filter((mark) => mark.withdrawn === undefined && filingOf(talks, mark)?.said !== "contested");
  let best: { readonly mark: PointMark; readonly level: MarkLevel } | null = null;
  for (const mark of marks) {
    if (!mark.stands || mark.awaits !== undefined) continue;
    const level = lowered(mark, counting, talks);
    const above = best === null ? rank(level) : rank(level) - rank(best.level);
    if (above > 0 || (above === 0 && best !== null && mark.between.length > best.mark.between.length))
      best = { mark, level };
  }
  const [level, mark] = best === null ? (["open", null] as const) : [best.level, best.mark];
  return { level, between: mark?.between ?? [], mark, open: causesOn(path, level) };
}

function rank(level: MarkLevel): number {
  return MARK_LEVELS.indexOf(level);
}

/** The level of a mark, or the least that later marks between its parties say on another point of the same path. */
function lowered(mark: PointMark, marks: readonly PointMark[], talks: Pick<TalksState, "confirmations">): MarkLevel {
  let least = mark.level;
  for (const other of marks) {
    if (other.point === mark.point || rank(other.level) >= rank(least) || !isLater(other, mark)) continue;
    if (renews(renewal(other, talks), renewal(mark, talks))) least = other.level;
  }
  return least;
}

function renewal(mark: PointMark, talks: Pick<TalksState, "confirmations">) {
  const said = filingOf(talks, mark)?.said;
  return { between: mark.between, speaker: speakerOf(mark), filed: said !== undefined && said !== "confirmed" };
}

function isLater(a: PointMark, b: PointMark): boolean {
  const days = compareMoments(a.on, b.on);
  if (days !== 0) return days > 0;
  return a.at === b.at ? a.entry.seq > b.entry.seq : a.at > b.at;
}

const ABOUT_MARKS: ReadonlySet<OpenCause["cause"]> = new Set([
  "never-marked",
  "declared-open",
  "awaits",
  "changed",
  "contested",
  "counted-open",
]);

/** What speaks against a provision, on it or above it; why no mark stands is said once, by the nearest point that was marked. */
function causesOn(path: readonly PointStatus[], level: MarkLevel): readonly OpenCause[] {
  const all = path.flatMap((status) => status.open);
  const others = all.filter(({ cause }) => !ABOUT_MARKS.has(cause));
  if (level !== "open") return others;
  const why = all.filter(({ cause }) => ABOUT_MARKS.has(cause));
  const first = why.find(({ cause }) => cause !== "never-marked") ?? why[0] ?? { cause: "never-marked" as const };
  return [first, ...others];
}

import { addTo } from "../../common/append.ts";
import type { Said } from "../../common/said.ts";
import type { Agreement, Id } from "../model.ts";
import { deadlineNetwork, timeWindows, type NamedEdge } from "../time/deadline-network.ts";

/** One step of the chain that decides how early or late something can be. */
export interface PathStep {
  readonly point: Id;
  /** Hours after the start. */
  readonly hours: number;
  readonly clause: Id;
  readonly words: Said;
}

/** Earliest and latest times of all moments and acts after a start, in days. */
export interface DateRange {
  readonly point: Id;
  /** Days after the start; null where nothing bounds it. */
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** Dates between which each moment and act must lie, counted in days from a start. */
export function dateRanges(agreement: Agreement, start: Id): readonly DateRange[] {
  const windows = timeWindows(deadlineNetwork(agreement), start);
  const days = (hours: number) => (Number.isFinite(hours) ? hours / 24 : null);
  return [...windows].map(([point, { earliest, latest }]) => ({
    point,
    earliest: days(earliest),
    latest: days(latest),
  }));
}

/** The chain of clauses that gives a point its latest time after a start, first clause first; empty where nothing bounds it. */
export function criticalPath(agreement: Agreement, start: Id, target: Id): readonly PathStep[] {
  const network = deadlineNetwork(agreement);
  const windows = timeWindows(network, start);
  const into = new Map<Id, NamedEdge[]>();
  for (const edge of network.edges) addTo(into, network.points[edge.to] ?? "", edge);
  const steps: PathStep[] = [];
  const seen = new Set<Id>();
  let at = target;
  while (at !== start && !seen.has(at)) {
    seen.add(at);
    const latest = windows.get(at)?.latest ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(latest)) return [];
    const tight = into.get(at)?.find((edge) => {
      const before = windows.get(network.points[edge.from] ?? "")?.latest ?? Number.POSITIVE_INFINITY;
      return before + edge.most === latest;
    });
    if (tight === undefined) return [];
    steps.unshift({ point: at, hours: latest, clause: tight.clause, words: tight.words });
    at = network.points[tight.from] ?? start;
  }
  return steps;
}

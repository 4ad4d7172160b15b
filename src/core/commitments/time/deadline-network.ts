import { said, type Said } from "../../common/said.ts";
import type { Agreement, Commitment, Duration, Id, When } from "../model.ts";
import { checkNetwork, windowsFrom, type TimeEdge } from "./network.ts";

/** A difference with the clause that makes it. */
export interface NamedEdge extends TimeEdge {
  readonly clause: Id;
  readonly words: Said;
}

/** Moments and acts of an agreement with the differences that its clauses demand, in hours. */
export interface DeadlineNetwork {
  readonly points: readonly Id[];
  readonly edges: readonly NamedEdge[];
}

/** Clauses whose times cannot all hold, in the order of their cycle. */
export interface TimeConflict {
  readonly clauses: readonly Id[];
  readonly words: readonly Said[];
  /** By how many hours they miss. */
  readonly hours: number;
}

const HOURS: Readonly<Record<Duration["unit"], readonly [number, number]>> = {
  hour: [1, 1],
  day: [24, 24],
  workday: [24, 24 * 4],
  week: [168, 168],
  // A month has 28 to 31 days, a year 365 or 366: the network must not report what a calendar might allow.
  month: [28 * 24, 31 * 24],
  year: [365 * 24, 366 * 24],
};

/** Least and greatest length of a duration in hours. */
export function lengthOf(span: Duration): readonly [number, number] {
  const [least, most] = HOURS[span.unit];
  return [span.n * least, span.n * most];
}

/** The times of an agreement as a network: moments, openings, deadlines, what must have happened before. */
export function deadlineNetwork(agreement: Agreement): DeadlineNetwork {
  const builder = new Builder();
  for (const moment of agreement.moments) if (moment.on !== undefined) builder.same(moment.id, moment.on, moment.id);
  for (const commitment of agreement.commitments) {
    const act = `${commitment.id}:done`;
    builder.commitment(commitment, act);
    for (const before of prerequisites(commitment))
      builder.edge(act, `${before}:done`, 0, commitment.id, said("edge.after", { clause: commitment.id, before }));
  }
  return { points: builder.points, edges: builder.edges };
}

/** Commitments that must be fulfilled before this one can be due: named in its trigger or condition. */
function prerequisites(commitment: Commitment): readonly Id[] {
  const found: Id[] = [];
  for (const stated of [commitment.trigger, commitment.condition]) {
    const when = stated?.when;
    if (when === undefined) continue;
    const parts = "all" in when ? when.all : [when];
    for (const part of parts) if ("status" in part && part.is.includes("fulfilled")) found.push(part.status);
  }
  return found;
}

class Builder {
  readonly points: Id[] = [];
  readonly edges: NamedEdge[] = [];
  readonly #index = new Map<Id, number>();

  #point(id: Id): number {
    const found = this.#index.get(id);
    if (found !== undefined) return found;
    this.#index.set(id, this.points.length);
    this.points.push(id);
    return this.points.length - 1;
  }

  /** `to − from ≤ most`. */
  edge(from: Id, to: Id, most: number, clause: Id, words: Said): void {
    this.edges.push({ from: this.#point(from), to: this.#point(to), most, clause, words });
  }

  /** A moment that is exactly so long after another. */
  same(id: Id, when: When, clause: Id): void {
    if (!("anchor" in when) || when.anchor === null) return;
    const [least, most] = offset(when);
    const { anchor: from } = when;
    this.edge(from, id, most, clause, said("edge.at-most", { id, hours: most, from }));
    this.edge(id, from, -least, clause, said("edge.at-least", { id, hours: least, from }));
  }

  commitment(commitment: Commitment, act: Id): void {
    const { window } = commitment;
    if (window === undefined || commitment.modality !== "obligation") return;
    const { due, opens } = window;
    if (due !== undefined && "anchor" in due && due.anchor !== null) {
      const [, most] = offset(due);
      // Through the day: anything until its end.
      const slack = window.close === "throughDay" ? 24 : 0;
      this.edge(
        due.anchor,
        act,
        most + slack,
        commitment.id,
        said("edge.due", { clause: commitment.id, days: most / 24, from: due.anchor }),
      );
    }
    if (opens !== undefined && "anchor" in opens && opens.anchor !== null) {
      const [least] = offset(opens);
      this.edge(
        act,
        opens.anchor,
        -least,
        commitment.id,
        said("edge.opens", { clause: commitment.id, days: least / 24, from: opens.anchor }),
      );
    }
  }
}

function offset(when: Extract<When, { anchor: Id | null }>): readonly [number, number] {
  const [plusLeast, plusMost] = when.plus === undefined ? [0, 0] : lengthOf(when.plus);
  const [minusLeast, minusMost] = when.minus === undefined ? [0, 0] : lengthOf(when.minus);
  return [plusLeast - minusMost, plusMost - minusLeast];
}

/** The clauses whose deadlines contradict each other, or null. */
export function timeConflict(network: DeadlineNetwork): TimeConflict | null {
  const found = checkNetwork(network.points.length, network.edges);
  if (found.consistent) return null;
  const edges = found.cycle.map((index) => network.edges[index] as NamedEdge);
  return {
    clauses: [...new Set(edges.map((edge) => edge.clause))],
    words: edges.map((edge) => edge.words),
    hours: -edges.reduce((sum, edge) => sum + edge.most, 0),
  };
}

/** Earliest and latest hour of each point after a start, where the network is consistent. */
export function timeWindows(
  network: DeadlineNetwork,
  start: Id,
): ReadonlyMap<Id, { readonly earliest: number; readonly latest: number }> {
  const source = network.points.indexOf(start);
  if (source < 0) return new Map();
  const windows = windowsFrom(network.points.length, network.edges, source);
  return new Map(network.points.map((id, index) => [id, windows[index] ?? { earliest: 0, latest: 0 }]));
}

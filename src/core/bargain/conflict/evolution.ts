import type { ConflictModel } from "./model.ts";
import { movesOf } from "./moves.ts";

/** A move on the way from the status quo; states numbered from 1. */
export interface EvolutionMove {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  /** Whether the mover prefers where it leads. */
  readonly improves: boolean;
}

/** How a conflict can develop from a state. */
export interface Evolution {
  readonly start: number;
  /** States that can be reached, with the fewest moves to get there. */
  readonly reached: readonly { readonly state: number; readonly moves: number }[];
  readonly moves: readonly EvolutionMove[];
  /** Whether more could be reached than is listed. */
  readonly cut: boolean;
}

/**
 * What can be reached from the status quo, nearest first. `improvingOnly` leaves out moves that the mover would not
 * want to make; nobody moves twice in a row. At most `most` states are listed.
 */
export function evolutionFrom(
  model: ConflictModel,
  start: number,
  { improvingOnly, most = 200 }: { improvingOnly: boolean; most?: number },
): Evolution {
  const all = movesOf(model);
  const distance = new Map<number, number>([[start - 1, 0]]);
  const moves: EvolutionMove[] = [];
  const noted = new Set<string>();
  const seen = new Set<string>();
  let cut = false;
  let wave: { state: number; last: number }[] = [{ state: start - 1, last: -1 }];
  for (let step = 1; wave.length > 0; step++) {
    const next: { state: number; last: number }[] = [];
    for (const { state, last } of wave) {
      for (const [maker, own] of all.entries()) {
        if (maker === last) continue;
        const payoff = model.payoff[maker]!;
        own.outOf(state, (to) => {
          const improves = payoff[to]! > payoff[state]!;
          if (improvingOnly && !improves) return;
          if (!distance.has(to)) {
            if (distance.size >= most) {
              cut = true;
              return;
            }
            distance.set(to, step);
          }
          const edge = `${state} ${to} ${maker}`;
          if (!noted.has(edge)) {
            noted.add(edge);
            moves.push({ from: state + 1, to: to + 1, by: model.decisionMakers[maker]!.id, improves });
          }
          const key = `${to} ${maker}`;
          if (seen.has(key)) return;
          seen.add(key);
          next.push({ state: to, last: maker });
        });
      }
    }
    wave = next;
  }
  return {
    start,
    reached: [...distance].map(([state, moves]) => ({ state: state + 1, moves })),
    moves,
    cut,
  };
}

/** A shortest way from the start of an evolution to a state, nobody moving twice in a row where that can be. */
export function pathTo(evolution: Evolution, target: number): readonly EvolutionMove[] | null {
  interface Node {
    readonly state: number;
    readonly move: EvolutionMove | null;
    readonly before: Node | null;
  }
  const out = new Map<number, EvolutionMove[]>();
  for (const move of evolution.moves) out.set(move.from, [...(out.get(move.from) ?? []), move]);
  const seen = new Set<string>();
  let wave: Node[] = [{ state: evolution.start, move: null, before: null }];
  while (wave.length > 0) {
    const next: Node[] = [];
    for (const node of wave) {
      if (node.state === target) {
        const path: EvolutionMove[] = [];
        for (let at: Node | null = node; at?.move != null; at = at.before) path.unshift(at.move);
        return path;
      }
      for (const move of out.get(node.state) ?? []) {
        const key = `${move.to} ${move.by}`;
        if (move.by === node.move?.by || seen.has(key)) continue;
        seen.add(key);
        next.push({ state: move.to, move, before: node });
      }
    }
    wave = next;
  }
  return null;
}

import { failed, ok, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import { rankingByPriorities } from "./prioritising.ts";

/** A decision maker and the options it controls. */
export interface DecisionMaker {
  readonly id: string;
  readonly options: readonly string[];
}

/** A graph model of conflict as written in a file (design of the JSON: Y/N strings over all options in order). */
export interface ConflictFile {
  readonly decisionMakers: readonly DecisionMaker[];
  /** One string per state; `-` = either, the states merged into one. Numbered from 1. */
  readonly states: readonly string[];
  /** Options that can change one way only: `forward` = from N to Y, `backward` = from Y to N. */
  readonly irreversible?: Readonly<Record<string, "forward" | "backward">>;
  /** Best to worst, ties grouped, by decision maker. */
  readonly ranking?: Readonly<Record<string, readonly (readonly number[])[]>>;
  /** Where given for any decision maker, the moves listed alone decide. */
  readonly moves?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  /** Statements on options, most important first; replaces a ranking. */
  readonly prioritising?: Readonly<Record<string, readonly string[]>>;
}

/** A checked model; states are numbered from 0 here. */
export interface ConflictModel {
  readonly decisionMakers: readonly DecisionMaker[];
  readonly states: readonly string[];
  /** For each decision maker, the position of its first option and of the one after its last. */
  readonly optionRange: readonly (readonly [number, number])[];
  /** For each option: 1 forward only, -1 backward only, 0 free. */
  readonly direction: Int8Array;
  /** For each decision maker and state, its payoff as a rank: higher is better, ties equal. */
  readonly payoff: readonly Int32Array[];
  /** For each decision maker, its explicit moves, or null where the options decide. */
  readonly explicitMoves: readonly (readonly (readonly [number, number])[])[] | null;
}

function checkNames(file: ConflictFile): Result<true> {
  if (file.decisionMakers.length === 0) return failed(said("no-decision-makers"));
  const seen = new Set<string>();
  for (const { id, options } of file.decisionMakers) {
    if (seen.has(id)) return failed(said("duplicate-decision-maker", { id }));
    seen.add(id);
    for (const option of options) {
      if (seen.has(`option ${option}`)) return failed(said("duplicate-option", { option }));
      seen.add(`option ${option}`);
    }
  }
  for (const option of Object.keys(file.irreversible ?? {})) {
    if (!seen.has(`option ${option}`)) return failed(said("unknown-option.irreversible", { option }));
  }
  for (const id of Object.keys({ ...file.ranking, ...file.prioritising, ...file.moves })) {
    if (!seen.has(id)) return failed(said("unknown-decision-maker", { id }));
  }
  return ok(true);
}

function checkStates(file: ConflictFile): Result<true> {
  const width = file.decisionMakers.reduce((sum, maker) => sum + maker.options.length, 0);
  if (file.states.length === 0) return failed(said("no-states"));
  const seen = new Map<string, number>();
  for (const [index, state] of file.states.entries()) {
    if (state.length !== width || !/^[YN-]*$/.test(state)) {
      return failed(said("bad-state", { number: String(index + 1), state, width: String(width) }));
    }
    const earlier = seen.get(state);
    if (earlier !== undefined)
      return failed(said("duplicate-state", { first: String(earlier + 1), second: String(index + 1) }));
    seen.set(state, index);
  }
  return ok(true);
}

function payoffOf(id: string, ranking: readonly (readonly number[])[], count: number): Result<Int32Array> {
  const payoff = new Int32Array(count).fill(-1);
  for (const [place, group] of ranking.entries()) {
    for (const state of group) {
      if (!Number.isInteger(state) || state < 1 || state > count)
        return failed(said("unknown-state.ranking", { id, state: String(state), count: String(count) }));
      if (payoff[state - 1] !== -1) return failed(said("ranked-twice", { id, state: String(state) }));
      payoff[state - 1] = ranking.length - place;
    }
  }
  const missing = payoff.indexOf(-1);
  if (missing >= 0) return failed(said("not-ranked", { id, state: String(missing + 1) }));
  return ok(payoff);
}

function checkMoves(file: ConflictFile): Result<ConflictModel["explicitMoves"]> {
  if (file.moves === undefined) return ok(null);
  const count = file.states.length;
  const result: (readonly (readonly [number, number])[])[] = [];
  for (const { id } of file.decisionMakers) {
    const moves = file.moves[id] ?? [];
    for (const [from, to] of moves) {
      for (const state of [from, to]) {
        if (!Number.isInteger(state) || state < 1 || state > count)
          return failed(said("unknown-state.move", { id, state: String(state), count: String(count) }));
      }
      if (from === to) return failed(said("bad-move", { id, state: String(from) }));
    }
    result.push(moves.map(([from, to]) => [from - 1, to - 1] as const));
  }
  return ok(result);
}

/** Checks a model and puts it into the form that the analysis uses; fails with what is wrong and where. */
export function checkConflict(file: ConflictFile): Result<ConflictModel> {
  for (const check of [checkNames(file), checkStates(file)]) if (!check.ok) return check;
  const moves = checkMoves(file);
  if (!moves.ok) return moves;
  const options = file.decisionMakers.flatMap((maker) => maker.options);
  const payoff: Int32Array[] = [];
  for (const { id } of file.decisionMakers) {
    const statements = file.prioritising?.[id];
    const ranking =
      statements === undefined
        ? ok(file.ranking?.[id] ?? [])
        : rankingByPriorities(id, statements, options, file.states);
    if (!ranking.ok) return ranking;
    const ranks = payoffOf(id, ranking.value, file.states.length);
    if (!ranks.ok) return ranks;
    payoff.push(ranks.value);
  }
  let position = 0;
  const optionRange = file.decisionMakers.map((maker): readonly [number, number] => [
    position,
    (position += maker.options.length),
  ]);
  const ways = { forward: 1, backward: -1 };
  const direction = Int8Array.from(options, (option) => {
    const way = file.irreversible?.[option];
    return way === undefined ? 0 : ways[way];
  });
  return ok({
    decisionMakers: file.decisionMakers,
    states: file.states,
    optionRange,
    direction,
    payoff,
    explicitMoves: moves.value,
  });
}

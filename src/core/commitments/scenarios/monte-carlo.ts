import { said } from "../../common/said.ts";
import { failed, ok, type Result } from "../../common/result.ts";
import { CertificateDay } from "../engine/changes.ts";
import { Machine, type MachineEvent } from "../engine/machine.ts";
import type { Program } from "../engine/program.ts";
import { statuses } from "../terms.ts";
import { grades, type Id, type Status } from "../model.ts";
import { parseMoment } from "../time/instants.ts";
import { drawMinutes, ScenarioRandom, type UncertainEvent } from "./sampling.ts";

/** What may happen, from a day on, for so many days. */
export interface ScenarioModel {
  /** Day or instant at which time begins to run. */
  readonly start: string;
  readonly horizonDays: number;
  readonly events: readonly UncertainEvent[];
}

/** How often each commitment ended in each state. Whole numbers: tallies add up in any order. */
export interface ScenarioTally {
  readonly runs: number;
  /** By commitment, then by state in the order of `Status`. */
  readonly states: Int32Array;
  /** Sum of breaches by commitment. */
  readonly breaches: Float64Array;
}

/** A model whose names and dates are right, ready to be drawn from. */
export interface PreparedScenario {
  readonly program: Program;
  readonly start: number;
  readonly horizon: number;
  readonly events: readonly UncertainEvent[];
  /** Place of the event that each follows, -1 for the start; parents come before their children. */
  readonly parents: Int32Array;
}

/** Checks a model: known events, no circles, probabilities between 0 and 1. */
export function prepareScenario(program: Program, model: ScenarioModel): Result<PreparedScenario> {
  const start = parseMoment(model.start, program.reckoning.clock, program.agreement.zones);
  if (!start.ok) return failed(start.message);
  if (!(model.horizonDays > 0) || !Number.isFinite(model.horizonDays)) return failed(said("bad-horizon"));
  const sorted: UncertainEvent[] = [];
  const places = new Map<Id, number>();
  const left = new Set(model.events);
  for (const event of model.events) {
    const { probability = 1 } = event;
    if (!(probability >= 0 && probability <= 1)) return failed(said("bad-probability", { id: event.id }));
  }
  while (left.size > 0) {
    const ready = [...left].filter((event) => event.after === undefined || places.has(event.after));
    if (ready.length === 0) {
      const names = [...left].map((event) => event.id).join(", ");
      return failed(said("bad-order", { names }));
    }
    for (const event of ready) {
      places.set(event.id, sorted.length);
      sorted.push(event);
      left.delete(event);
    }
  }
  if (sorted.length > 4096) return failed(said("too-many-events"));
  const parents = Int32Array.from(sorted, (event) =>
    event.after === undefined ? -1 : (places.get(event.after) ?? -1),
  );
  return ok({ program, start: start.ms, horizon: model.horizonDays, events: sorted, parents });
}

interface DrawnEvent extends MachineEvent {
  at: number;
}

/** Runs the scenarios numbered from `from` up to `to` (not included). Any split of the numbers gives the same sum. */
export function* simulateSteps(
  scenario: PreparedScenario,
  seed: number,
  from: number,
  to: number,
): Generator<{ readonly done: number; readonly total: number }, ScenarioTally> {
  const runner = new ScenarioRunner(scenario, seed);
  for (let run = from; run < to; run++) {
    runner.run(run);
    if ((run - from) % 1000 === 999) yield { done: run - from + 1, total: to - from };
  }
  return { runs: to - from, states: runner.states, breaches: runner.breaches };
}

/** Draws scenarios one after the other on one machine, without making anything new for each. */
class ScenarioRunner {
  readonly states: Int32Array;
  readonly breaches: Float64Array;
  readonly #scenario: PreparedScenario;
  readonly #seed: number;
  readonly #machine: Machine;
  readonly #random = new ScenarioRandom();
  readonly #templates: readonly DrawnEvent[];
  readonly #chances: Float64Array;
  readonly #minutes: Float64Array;
  readonly #keys: Float64Array;
  readonly #drawn: DrawnEvent[];

  constructor(scenario: PreparedScenario, seed: number) {
    const { program, events } = scenario;
    this.#scenario = scenario;
    this.#seed = seed;
    this.#machine = new Machine(program, { keep: false, start: "course" });
    this.#templates = events.map((event): DrawnEvent => template(program, event));
    this.#chances = Float64Array.from(events, (event) => event.probability ?? 1);
    this.#minutes = new Float64Array(events.length);
    this.#keys = new Float64Array(events.length);
    this.#drawn = [...this.#templates];
    this.states = new Int32Array(program.commitments.length * statuses.length);
    this.breaches = new Float64Array(program.commitments.length);
  }

  run(number: number): void {
    const { start, horizon } = this.#scenario;
    const machine = this.#machine;
    const count = this.#draw(number);
    machine.reset();
    machine.advance(start);
    machine.take(this.#drawn, 0, count);
    machine.advance(start + horizon * 86_400_000);
    const { states, breaches } = this;
    const size = breaches.length;
    for (let at = 0; at < size; at++) {
      const place = at * 10 + machine.finalStatus(at);
      states[place] = (states[place] as number) + 1;
      breaches[at] = (breaches[at] as number) + machine.breachCount(at);
    }
  }

  /** Draws which events happen and when, in order of time; says how many. */
  #draw(number: number): number {
    const { events, parents, start, horizon } = this.#scenario;
    const minutes = this.#minutes;
    const keys = this.#keys;
    const random = this.#random;
    const most = horizon * 1440;
    random.begin(this.#seed, number);
    let count = 0;
    for (let at = 0; at < minutes.length; at++) {
      const parent = parents[at] as number;
      const base = parent < 0 ? 0 : (minutes[parent] as number);
      // Both numbers are drawn in any case: one event's luck must not shift the others'.
      const happens = random.next() < (this.#chances[at] as number) && base >= 0;
      const delay = drawMinutes((events[at] as UncertainEvent).delay, random);
      const time = happens ? base + delay : -1;
      minutes[at] = time;
      if (time >= 0 && time <= most) keys[count++] = time * 4096 + at;
    }
    keys.subarray(0, count).sort();
    for (let at = 0; at < count; at++) {
      const key = keys[at] as number;
      const index = key % 4096;
      const event = this.#templates[index] as DrawnEvent;
      event.at = start + ((key - index) / 4096) * 60_000;
      this.#drawn[at] = event;
    }
    return count;
  }
}

function template(program: Program, event: UncertainEvent): DrawnEvent {
  const party = (id: string | undefined) => (id === undefined ? -1 : (program.parties.get(id) ?? -3));
  return {
    type: program.types.get(event.type) ?? -1,
    at: 0,
    span: 0,
    actor: party(event.actor),
    target: party(event.target),
    grade: grades.indexOf(event.grade ?? "reported"),
    certifiedBy: party(event.certifiedBy),
    disputed: false,
    attributes: event.attributes ?? null,
    ref: -1,
    certificate: CertificateDay.Same,
  };
}

/** The sum of two tallies of the same program. */
export function addTallies(a: ScenarioTally, b: ScenarioTally): ScenarioTally {
  return {
    runs: a.runs + b.runs,
    states: a.states.map((count, index) => count + (b.states[index] as number)),
    breaches: a.breaches.map((sum, index) => sum + (b.breaches[index] as number)),
  };
}

/** How likely each commitment ends in each state. */
export interface StateShares {
  readonly id: Id;
  /** States that occurred, as counts of runs. */
  readonly runs: Readonly<Partial<Record<Status, number>>>;
  readonly meanBreaches: number;
}

/** A tally by commitment and state. */
export function sharesOf(program: Program, tally: ScenarioTally): readonly StateShares[] {
  return program.commitments.map((compiled, index) => ({
    id: compiled.source.id,
    runs: Object.fromEntries(
      statuses.flatMap((status, at) => {
        const count = tally.states[index * 10 + at] as number;
        return count === 0 ? [] : [[status, count]];
      }),
    ) as Partial<Record<Status, number>>,
    meanBreaches: (tally.breaches[index] as number) / Math.max(1, tally.runs),
  }));
}

import type { Grade } from "../terms.ts";

/** Something that may happen, when and how likely. */
export interface UncertainEvent {
  readonly id: string;
  readonly type: string;
  readonly actor?: string;
  readonly target?: string;
  readonly grade?: Grade;
  readonly certifiedBy?: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** 0 to 1; default 1. */
  readonly probability?: number;
  /** Id of the uncertain event that it follows; where that does not happen, this does not either. Absent: the start. */
  readonly after?: string;
  /** Days after that. */
  readonly delay: Delay;
}

/** How long something takes, in days. */
export type Delay =
  | { readonly days: number }
  | { readonly from: number; readonly to: number }
  | { readonly mean: number };

/**
 * Numbers in [0, 1) of one scenario: a seed mixed with the number of the scenario (splitmix32), so that every scenario has
 * its own numbers whichever worker draws them.
 */
export class ScenarioRandom {
  #state = 0;

  begin(seed: number, scenario: number): void {
    let z = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(scenario + 1, 0x9e3779b1)) | 0;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    this.#state = (z ^ (z >>> 15)) >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
}

/** A delay in whole minutes. Exponential delays by inversion. */
export function drawMinutes(delay: Delay, random: ScenarioRandom): number {
  if ("days" in delay) return Math.round(delay.days * 1440);
  if ("from" in delay) return Math.floor((delay.from + (delay.to - delay.from) * random.next()) * 1440);
  return Math.floor(-Math.log(1 - random.next()) * delay.mean * 1440);
}

import { anchorsThrough } from "../starting.ts";
import { anchorsOf, resolveWhen } from "../time/moments.ts";
import type { When } from "../model.ts";
import type { MachineEvent, Span } from "./changes.ts";
import { MachineState } from "./state.ts";

/** When the agreement begins, and how closely its moments are known. */
export abstract class Beginning extends MachineState {
  /** When the agreement begins by what it names or by what is told of it; null: it is assumed. */
  namedStart(): Span | null {
    const { start, reckoning } = this.program;
    if (this.assumedStart !== null) return null;
    if (start !== null) {
      const at = this.resolve(start, reckoning, null);
      if (Number.isNaN(at)) return this.followed(start);
      return { at, late: resolveWhen(start, (id) => this.latest(id), reckoning) };
    }
    return typeof this.recording.start === "object" ? this.recording.start : null;
  }

  /** Where only what follows from the beginning is told, such as the first day of a count: it had begun by then. */
  private followed(start: When): Span {
    const { moments } = this.program.agreement;
    const names = new Set(anchorsOf(start));
    const later = moments.flatMap((moment, index) =>
      anchorsThrough(moment, moments).some((id) => names.has(id)) ? [index] : [],
    );
    const known = later.filter((index) => !Number.isNaN(this.momentAt[index] as number));
    const first = known.reduce<number | undefined>(
      (best, index) => (best === undefined || (this.momentAt[index] ?? 0) < (this.momentAt[best] ?? 0) ? index : best),
      undefined,
    );
    if (first === undefined) return { at: Number.NaN, late: Number.NaN };
    return { at: this.momentAt[first] as number, late: this.momentLate[first] as number };
  }

  /** Whether this is the first time that a moment is told, or its hour, of which only the day was known. */
  protected tellsMore(index: number, { at, span }: Pick<MachineEvent, "at" | "span">): boolean {
    const [from, late] = [this.momentAt[index] as number, this.momentLate[index] as number];
    if (Number.isNaN(from)) return true;
    const same = at === from || (at < late && from < at + span);
    return same ? span < late - from : at < from;
  }
}

import { useProgressive } from "../use-progressive.ts";
import { useWindowed, type Attach, type Windowed, type WindowedOptions } from "./windowed.tsx";

/** Which of many rows are drawn: each after the other until all are there, or of very many those near the screen. */
export interface Drawn {
  /** Null where all come in the end. */
  readonly near: Windowed | null;
  /** Ref of the element whose children the rows near the screen are. */
  readonly attach: Attach;
  readonly to: number;
  /** Another number whenever others are drawn; 0 before any is. */
  readonly turn: number;
}

export interface DrawnOptions extends Omit<WindowedOptions, "many"> {
  /** Whether only what is near the screen is drawn. */
  readonly long: boolean;
  /** Under another key, rows that come each after the other begin anew. */
  readonly key: unknown;
  /** How many of them come at once, and at each step. */
  readonly step: number;
}

/** The rows that are drawn: all, found by the browser's own search, or of too many for that those near the screen. */
export function useDrawn(count: number, { long, key, step, ...options }: DrawnOptions): Drawn {
  const all = useProgressive(long ? 0 : count, key, step, step);
  const [attach, window] = useWindowed(count, { ...options, many: long ? 1 : Infinity });
  if (!long) return { near: null, attach: undefined, to: all, turn: all };
  return { near: window, attach, to: window.to, turn: 1 + window.from * count + window.to };
}

import type { Position } from "../../../things/position.ts";
import { isUnreadPosition } from "../position.ts";

/** The option that positions state in a text, where they state but one. */
export function oneOption(stating: readonly Position[]): string | null {
  const options = new Set(stating.filter((each) => !isUnreadPosition(each)).map(({ option }) => option));
  const [option = null] = options;
  return options.size === 1 ? option : null;
}

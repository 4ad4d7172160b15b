import { findLabel } from "../segmenting/label.ts";

/**
 * The name of a point that is an option in every draft that holds it, as the first draft prints it without brackets and
 * stops: `Option 1`, `Alt 2`, `Sub-option 3`; null where it is none.
 */
export function optionOf(labels: readonly string[]): string | null {
  const names = labels.map(nameOf);
  return names.every((name) => name !== null) ? (names[0] ?? null) : null;
}

function nameOf(label: string): string | null {
  const kind = findLabel(label)?.kind;
  if (kind !== "option" && kind !== "suboption") return null;
  return label.replaceAll(/[[\]]/gu, "").replace(/[\s.:–—-]+$/u, "");
}

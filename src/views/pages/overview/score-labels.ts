/** A label over a drawing: its middle, 0 to 1, and its lines. */
export interface ScoreLabel {
  readonly at: number;
  readonly lines: readonly string[];
}

/** Width of a letter of these labels, px, on the safe side. */
const letter = 6.4;
/** Least room between two labels, px. */
const space = 6;

/** The lowest row in which each label stands clear of those before it; a label of several lines takes as many rows. */
export function labelRows(labels: readonly ScoreLabel[], width: number): readonly number[] {
  /** Where the last label of each row ends, px. */
  const ends: number[] = [];
  return labels.map(({ at, lines }) => {
    const half = (Math.max(0, ...lines.map(({ length }) => length)) * letter) / 2;
    if (lines.length === 0) return 0;
    const taken = (row: number): boolean =>
      lines.some((_line, up) => (ends[row + up] ?? -Infinity) + space > at * width - half);
    let row = 0;
    while (taken(row)) row++;
    lines.forEach((_line, up) => (ends[row + up] = at * width + half));
    return row;
  });
}

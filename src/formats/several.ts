/** Values of a cell that holds several, separated by semicolons. */
export function severalOf(cell: string): readonly string[] {
  return parted(cell, ";");
}

/**
 * The same of a table that people typed: parted by `marks` where there are any, else by commas. A name with a comma in it
 * stays whole in what `cellOf` writes.
 */
export function severalTyped(cell: string, marks = /;/u): readonly string[] {
  return parted(cell, marks.test(cell) ? marks : ",");
}

/** Several values as one cell, for `severalTyped`: one that has a comma and stands alone ends in a semicolon. */
export function cellOf(values: readonly string[]): string {
  const cell = values.join(";");
  return values.length === 1 && cell.includes(",") ? `${cell};` : cell;
}

/** The parts of a cell without white space at their ends; empty ones are left out. */
export function parted(cell: string, separator: string | RegExp): readonly string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

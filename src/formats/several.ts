/** Values of a cell that holds several, separated by semicolons. */
export function severalOf(cell: string): readonly string[] {
  return parted(cell, ";").map(unpacked);
}

/**
 * The same of a table that people typed: parted by `marks` where there are any, else by commas. A name with a comma in it
 * stays whole in what `cellOf` writes.
 */
export function severalTyped(cell: string, marks = /;/u): readonly string[] {
  return parted(cell, marks.test(cell) ? marks : ",").map(unpacked);
}

/** Several values as one cell, for `severalTyped`: one that has a comma and stands alone ends in a semicolon. */
export function cellOf(values: readonly string[]): string {
  const cell = values.map((value) => packed(value)).join(";");
  return values.length === 1 && cell.includes(",") ? `${cell};` : cell;
}

/** The parts of a cell without white space at their ends; empty ones are left out. */
export function parted(cell: string, separator: string | RegExp): readonly string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const CODES: Readonly<Record<string, string>> = { "%": "%25", ";": "%3B", "|": "%7C", "+": "%2B" };

/** A value in whose place in a list no sign is taken for what separates: as percent codes, which a web address knows as well. */
export function packed(value: string, signs = /[;|]|%(?=25|3B|7C|2B)/gu): string {
  return value.replace(signs, (sign) => CODES[sign] ?? sign);
}

/** The value that `packed` wrote. */
export function unpacked(part: string): string {
  return part.replace(/%(?:25|3B|7C|2B)/gu, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

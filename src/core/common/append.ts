/** Puts values at the end of a list. Unlike `push(...values)` it does not fail where there are very many. */
export function append<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value);
}

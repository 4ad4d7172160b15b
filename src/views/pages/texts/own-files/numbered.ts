/** Lists whose lines never move: a line is known by its number. */
export function numbered<T>(list: readonly T[]): readonly (readonly [key: string, line: T])[] {
  return list.map((line, index) => [String(index), line]);
}

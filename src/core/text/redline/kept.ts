import type { Tokens } from "../tokens.ts";

/** A passage kept from `a` to `b`: `size` tokens from `a` on and from `b` on. Between two runs lies one edit. */
export interface KeptRun {
  a: number;
  b: number;
  size: number;
}

/** The kept runs of a raw script; a run of size 0 at the end of both texts closes the list. */
export function keptRuns(a: Tokens, b: Tokens, match: Int32Array): KeptRun[] {
  const runs: KeptRun[] = [];
  let at = 0;
  while (at < a.count) {
    const to = match[at]!;
    if (to < 0) {
      at += 1;
      continue;
    }
    let size = 1;
    while (at + size < a.count && match[at + size] === to + size) size += 1;
    runs.push({ a: at, b: to, size });
    at += size;
  }
  runs.push({ a: a.count, b: b.count, size: 0 });
  return runs;
}

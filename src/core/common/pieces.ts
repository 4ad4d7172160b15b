/** Drives to its end what rests in between. */
export function finish<T>(pieces: Generator<void, T>): T {
  let step = pieces.next();
  while (step.done !== true) step = pieces.next();
  return step.value;
}

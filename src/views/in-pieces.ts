/** Milliseconds of work after which the page may answer its reader: half a picture. */
const MOST = 8;

/**
 * Drives work that rests in between without ever holding the page for long; null where it was given up. It stays in the page and not
 * in a worker since what it makes is as large as what it is made of: handing it over would take the page as long.
 */
export async function inPieces<T>(
  pieces: Generator<void, T>,
  stop?: AbortSignal,
): Promise<{ readonly made: T } | null> {
  let start = performance.now();
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return { made: step.value };
    if (performance.now() - start < MOST) continue;
    await turn();
    if (stop?.aborted === true) return null;
    start = performance.now();
  }
}

/** The page's turn: what waits, such as a key, comes first. No timer, which a page in the background is given once a second. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const heard = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener("message", heard, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** How the tabs of one browser tell each other that its person has signed out; null where the browser has no such way. */
function channel(): BroadcastChannel | null {
  return typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("parley.signed-out");
}

/** Tells the other tabs that this browser's person has signed out. */
export function tellSignedOut(): void {
  const told = channel();
  told?.postMessage("signed-out");
  told?.close();
}

/** Calls `leave` once another tab has told that the person has signed out; returns how to stop listening. */
export function onSignedOutElsewhere(leave: () => void): () => void {
  const heard = channel();
  heard?.addEventListener("message", leave);
  return () => heard?.close();
}

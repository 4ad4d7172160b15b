export { compareWaits, waitCount, type Wait, type WaitKind, type WaitMoment, type WaitProcess } from "./wait.ts";
export { waitsFor } from "./waits.ts";

import type { JsonObject } from "../common/json.ts";
import type { Entry } from "./entry.ts";
import type { TalksState } from "./talks.ts";

/** An entry to be written into the public room. */
export interface PublicCopy {
  readonly kind: "process" | "party";
  readonly body: JsonObject;
}

/**
 * What everybody must know before anything that names the process or its parties can be public: its frame and its parties, as they
 * stand, where only a narrower room has them. All else stays in its room. Empty where everybody knows them.
 */
export function publicFrame(
  { parties, mended }: Pick<TalksState, "parties" | "mended">,
  entries: readonly Entry[],
): readonly PublicCopy[] {
  const undone = new Set(mended.flatMap(({ corrects, undone: gone }) => (gone ? [corrects] : [])));
  const standing = entries.filter(({ body, id }) => body !== null && !undone.has(id));
  const open = standing.filter(({ room }) => room === "public");
  const frame = standing.findLast(({ kind }) => kind === "process");
  const known = new Set(open.flatMap(({ kind, body }) => (kind === "party" ? [body?.["id"]] : [])));
  const copies = parties
    .filter(({ id }) => !known.has(id))
    .map((party) => ({ kind: "party" as const, body: { ...party } as unknown as JsonObject }));
  const body = frame === undefined ? null : bodyNow(frame, standing);
  const isOpen = open.some(({ kind }) => kind === "process");
  return [...(body === null || isOpen ? [] : [{ kind: "process" as const, body }]), ...copies];
}

/** What an entry says with the last correction that stands. */
function bodyNow({ id, body }: Entry, standing: readonly Entry[]): JsonObject | null {
  const corrected = standing.findLast(
    ({ kind, body: said }) => kind === "correction" && said?.["entry"] === id && said["body"] !== null,
  );
  return (corrected?.body?.["body"] as JsonObject | undefined) ?? body;
}

import { dayIn, type Zone } from "../common/zone.ts";
import { isDamaged } from "./damage.ts";
import type { Entry } from "./entry.ts";
import { inOrder } from "./folding/order.ts";
import type { EntryRef } from "./talks.ts";

/** Something that was written down, for lists of what moved. */
export interface Activity {
  readonly entry: EntryRef;
  readonly kind: string;
  readonly on: string;
  readonly known: string;
  readonly at: string;
  readonly by: string;
  readonly party?: string;
  /** The text and point that it is about, where it is about one. */
  readonly draft?: string;
  readonly composite?: string;
  readonly point?: string;
  /** Known on an earlier day than it was written down. */
  readonly recordedLater: boolean;
  readonly erased: boolean;
  /** What is kept is not what was written. */
  readonly damaged: boolean;
}

/** What became known on a day or since, newest first; `until` (a day too) leaves out what came after it. */
export function activitySince(
  entries: readonly Entry[],
  since: string,
  zone: Zone,
  until: string | null = null,
): readonly Activity[] {
  const found: Activity[] = [];
  for (const entry of inOrder(entries)) {
    const day = dayIn(zone, entry.known);
    if (day >= since && (until === null || day <= until)) found.push(activityOf(entry, day, zone));
  }
  return found.reverse();
}

function activityOf(entry: Entry, known: string, zone: Zone): Activity {
  const { room, seq, id, kind, on, at, by, party, body } = entry;
  const field = (name: string): string | undefined => {
    const value = body?.[name];
    return typeof value === "string" ? value : undefined;
  };
  const draft = kind === "draft" ? field("id") : field("draft");
  const composite = kind === "composite" ? field("id") : field("composite");
  const point = field("point");
  return {
    entry: { room, seq, id },
    kind,
    on,
    known: entry.known,
    at,
    by,
    ...(party === undefined ? {} : { party }),
    ...(draft === undefined ? {} : { draft }),
    ...(composite === undefined ? {} : { composite }),
    ...(point === undefined ? {} : { point }),
    recordedLater: known < dayIn(zone, at),
    erased: body === null && !isDamaged(entry),
    damaged: isDamaged(entry),
  };
}

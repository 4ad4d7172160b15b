import { dayIn, type Zone } from "../common/zone.ts";
import { isDamaged } from "./damage.ts";
import { problemsOf } from "../common/shape.ts";
import { mark, type MarkBody, type MarkLevel } from "../things/declared.ts";
import { stance, type Answer, type StanceBody } from "../things/talks.ts";
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
  /** The proposal that it is, answers, counters, withdraws or confirms, by the id of its entry. */
  readonly proposal?: string;
  /** Of an answer: which. */
  readonly answer?: Answer;
  /** Of a status: how far, and between whom. */
  readonly level?: MarkLevel;
  readonly between?: readonly string[];
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
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of inOrder(entries)) {
    const day = dayIn(zone, entry.known);
    if (day >= since && (until === null || day <= until)) found.push(activityOf(entry, day, zone, byId));
  }
  return found.reverse();
}

type ById = ReadonlyMap<string, Entry>;

function activityOf(entry: Entry, known: string, zone: Zone, byId: ById): Activity {
  const { room, seq, id, kind, on, at, by, party } = entry;
  const { draft, composite, point, proposal } = placeOf(entry, byId);
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
    ...(proposal === undefined ? {} : { proposal }),
    ...saysOf(entry),
    recordedLater: known < dayIn(zone, at),
    erased: entry.body === null && !isDamaged(entry),
    damaged: isDamaged(entry),
  };
}

/** Fields that name the entry that an entry speaks of. */
const SPOKEN_OF = ["proposal", "counters", "of", "entry", "about", "answers", "silence"] as const;

/** The text and point that an entry is about: its own, or those of the entry that it speaks of; and the proposal on the way. */
function placeOf(entry: Entry, byId: ById): Pick<Activity, "draft" | "composite" | "point" | "proposal"> {
  let proposal: string | undefined;
  // An entry speaks of earlier ones; a record that went astray may name itself.
  const seen = new Set<Entry>();
  for (let at: Entry | undefined = entry; at !== undefined && !seen.has(at); at = spokenOf(at, byId)) {
    seen.add(at);
    if (at.kind === "proposal") proposal ??= at.id;
    const draft = fieldOf(at, at.kind === "draft" || withdraws(at, "draft") ? "id" : "draft");
    const composite = fieldOf(at, at.kind === "composite" ? "id" : "composite");
    const point = fieldOf(at, "point");
    if (draft === undefined && composite === undefined) continue;
    return {
      ...(draft === undefined ? {} : { draft }),
      ...(composite === undefined ? {} : { composite }),
      ...(point === undefined ? {} : { point }),
      ...(proposal === undefined ? {} : { proposal }),
    };
  }
  return proposal === undefined ? {} : { proposal };
}

function spokenOf(entry: Entry, byId: ById): Entry | undefined {
  const named = entry.kind === "withdrawal" ? ["id"] : SPOKEN_OF;
  const id = named.map((field) => fieldOf(entry, field)).find((each) => each !== undefined);
  return id === undefined ? undefined : byId.get(id);
}

function withdraws(entry: Entry, what: string): boolean {
  return entry.kind === "withdrawal" && fieldOf(entry, "what") === what;
}

function fieldOf({ body }: Entry, name: string): string | undefined {
  const value = body?.[name];
  return typeof value === "string" ? value : undefined;
}

/** What an answer says, and a status; nothing of a body that has not the form of its kind. */
function saysOf({ kind, body }: Entry): Pick<Activity, "answer" | "level" | "between"> {
  if (kind === "stance" && problemsOf(body, stance).length === 0) {
    const { answer } = body as unknown as StanceBody;
    return { answer };
  }
  if (kind === "mark" && problemsOf(body, mark).length === 0) {
    const { level, between } = body as unknown as MarkBody;
    return { level, between };
  }
  return {};
}

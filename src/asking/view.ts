import { lastDayOf } from "../core/common/day.ts";
import type { JsonObject } from "../core/common/json.ts";
import { talksOn } from "../core/record/as-of.ts";
import type { Entry } from "../core/record/entry.ts";
import { kinds } from "../core/record/parts.ts";
import { canRead, compareRooms, type Audience } from "../core/record/permissions.ts";
import type { EntryRef, TalksState } from "../core/record/talks.ts";
import { pointHash } from "../core/record/folding/resting.ts";
import type { TalksText } from "../core/record/talks.ts";
import type { Address } from "./answer.ts";

/** What one reader may know of a process on a day: all that an answer may depend on. */
export interface View {
  readonly process: string;
  readonly audience: Audience;
  readonly talks: TalksState;
  /** The entries that the reader may see and that were known by the day asked for. */
  readonly entries: readonly Entry[];
  /** False for a folder without a record: its entries were never sealed, so that only what each says has a lasting hash. */
  readonly recorded: boolean;
}

/** What is asked for besides the entries. */
export interface ViewOptions {
  readonly process: string;
  /** Null = all that is known. */
  readonly day?: string | null;
  readonly recorded?: boolean;
}

/** The view of a reader: entries of other rooms are left out before anything is made of them. */
export function viewOf(all: readonly Entry[], audience: Audience, options: ViewOptions): View {
  const { process, day = null, recorded = true } = options;
  const open = all.filter(({ room }) => canRead(audience, room));
  const entries = day === null ? open : open.filter(({ known }) => lastDayOf(known.slice(0, 10)) <= day);
  return { process, audience, entries, recorded, talks: talksOn(open, { process, day }) };
}

/** The address of an entry. */
export function addressOf(
  { process, entries, recorded }: View,
  { room, seq }: Pick<EntryRef, "room" | "seq">,
  page: string,
  values: Readonly<Record<string, string>> = {},
): Address | null {
  const entry = entries.find((each) => each.room === room && each.seq === seq);
  if (entry === undefined) return null;
  const link = `?${new URLSearchParams({ process, page, ...values }).toString()}`;
  return { process, room, seq, entry: entry.id, hash: recorded ? entry.hash : entry.content, link };
}

/** The address of a point of a version of a text, or of the version. */
export function addressOfPoint(view: View, text: TalksText, point?: string, version = text.versions.at(-1)) {
  if (version === undefined) return null;
  const isDraft = text.kind === "draft";
  const [page, values] =
    point === undefined
      ? ["text", { text: text.id }]
      : isDraft
        ? ["history", { draft: text.id, point }]
        : ["point", { text: text.id, point }];
  const address = addressOf(view, version.entry, page, values);
  const held = version.composite ?? version.draft;
  if (address === null || point === undefined || held === undefined) return address;
  const words = pointHash(held, point);
  return words === undefined ? null : { ...address, point, words };
}

/** The address of a thing of the record by its kind and name; null where no entry that the reader sees holds it. */
export function addressOfThing(view: View, kind: string, id: string): Address | null {
  const entry = kind === "entry" ? byEntryId(view, id) : entryNamed(view, kind, id);
  return entry === null ? null : addressOf(view, mended(view, entry), ...linkOf(kind, id, entry.body ?? {}));
}

const names = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Entry[]>>();

function entryNamed({ entries }: View, kind: string, id: string): Entry | null {
  let known = names.get(entries);
  if (known === undefined) {
    const found = new Map<string, Entry[]>();
    for (const entry of entries) {
      const key = `${entry.kind}\n${nameIn(entry)}`;
      found.set(key, [...(found.get(key) ?? []), entry]);
    }
    known = found;
    names.set(entries, known);
  }
  const at = id.lastIndexOf("#");
  const candidates = known.get(`${kind}\n${id}`) ?? (at < 0 ? [] : (known.get(`${kind}\n${id.slice(at + 1)}`) ?? []));
  const room = known.has(`${kind}\n${id}`) || at < 0 ? null : id.slice(0, at);
  // A plain name is that of the widest room; the last entry of it there renews those before it.
  const widest = room ?? candidates.map((each) => each.room).sort(compareRooms)[0];
  return candidates.findLast((each) => each.room === widest) ?? null;
}

function nameIn({ kind, id, body }: Entry): string {
  if (body === null) return id;
  const named = kinds.get(kind)?.names?.(body);
  return named ?? (typeof body["id"] === "string" ? body["id"] : id);
}

function byEntryId({ entries }: View, id: string): Entry | null {
  return entries.find((entry) => entry.id === id) ?? null;
}

/** The correction that holds today's words of an entry, where one was made. */
function mended({ talks }: View, { room, seq, id }: Entry): Pick<EntryRef, "room" | "seq"> {
  const last = talks.mended.findLast(
    ({ entry, corrects, undone }) => !undone && corrects === id && entry.room === room,
  );
  return last?.entry ?? { room, seq };
}

/** Where the workbench shows a thing. */
function linkOf(kind: string, id: string, body: JsonObject): [string, Readonly<Record<string, string>>] {
  const text = (name: string): string => (typeof body[name] === "string" ? body[name] : "");
  switch (kind) {
    case "claim":
      return ["evidence", { q: id }];
    case "source":
      return ["evidence", { view: "sources", source: id }];
    case "event":
      return ["timeline", { event: id }];
    case "party":
      return ["timeline", { party: id }];
    case "issue":
      return ["issue", { issue: id }];
    case "position":
      return ["issue", { issue: text("issue"), party: text("party") }];
    case "commitment":
      return ["commitments", { text: id.split(":")[0] ?? "", c: id.slice(id.indexOf(":") + 1) }];
    case "bargaining-example":
      return ["bargain", {}];
    default:
      return ["overview", {}];
  }
}

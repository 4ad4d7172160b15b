import type { JsonObject } from "../common/json.ts";
import type { Shape } from "../common/shape.ts";
import { namesIn, type Named } from "../things/references.ts";
import { ownName, type Thing } from "../things/thing.ts";
import type { SaysMore } from "./newer.ts";
import type { WriterClass } from "./permissions.ts";

/** Kinds of things that an entry may speak of only where every reader of its room can enter a room that holds them. */
const GATED = ["draft", "composite", "text", "proposal", "source", "party", "event", "topic", "entry"] as const;

/** What an entry speaks of: it must exist in a room that every reader of the entry's room can enter. */
export interface Reference extends Named {
  /** Names of things by the kind of entry that makes them; `entry` = any entry, by its id. */
  readonly to: (typeof GATED)[number];
}

/** One kind of entry: its name, the schema of its body, who may write it. Plain data; parts list theirs. */
export interface EntryKind<B = unknown> {
  readonly name: string;
  /** The schema that is written today; 1 for the first. */
  readonly version: number;
  readonly body: Shape<B>;
  /** `lifts[0]` turns a body of version 1 into version 2, and so on; pure. */
  readonly lifts?: readonly ((body: JsonObject) => JsonObject)[];
  /** Whether a body needs today's version: what says no more than the one before it is written in that. Absent = each does. */
  readonly saysMore?: SaysMore;
  readonly writers: WriterClass;
  /** The named thing that the entry makes or renews, where it makes one; without it the entry's own id is the name. */
  readonly names?: (body: B) => string;
  readonly refers?: (body: B) => readonly Reference[];
  /** How a text is read, which is no event of any day: where a day is asked about as known now, it counts whenever it was written. */
  readonly reading?: true;
}

/** A kind with the type of its body checked where it is written down; in tables the type is forgotten. */
export function kind<B>(fields: EntryKind<B>): EntryKind {
  return fields as EntryKind;
}

/** The kind of entry that holds a thing: its name, whom it names and speaks of follow from the declaration. */
export function kindOf<T>(
  thing: Thing<T>,
  writers: WriterClass,
  more: Partial<Pick<EntryKind<T>, "version" | "lifts" | "saysMore" | "names">> = {},
): EntryKind {
  const own = ownName(thing);
  return kind<T>({
    name: thing.name,
    version: 1,
    writers,
    body: thing,
    ...(own === undefined ? {} : { names: (body) => String(body[own]) }),
    refers: (body) => [...namesIn(thing, body)].filter((named): named is Reference => isGated(named.to)),
    ...more,
  });
}

function isGated(to: string): to is Reference["to"] {
  return (GATED as readonly string[]).includes(to);
}

/** Kinds by name. Composed once from the parts; never changed. */
export type KindTable = ReadonlyMap<string, EntryKind>;

/** One table of all kinds; throws where two have one name or lifts are missing. */
export function kindTable(...groups: readonly (readonly EntryKind[])[]): KindTable {
  const table = new Map<string, EntryKind>();
  for (const each of groups.flat()) {
    if (table.has(each.name)) throw new RangeError(`Two kinds of entry are named ${each.name}.`);
    if ((each.lifts ?? []).length !== each.version - 1) throw new RangeError(`Lifts of ${each.name} are missing.`);
    table.set(each.name, each);
  }
  return table;
}

/** The least version in which a new body of a kind can be said; 1 for a kind that is not known. */
export function versionFor(table: KindTable, kindName: string, body: JsonObject): number {
  const found = table.get(kindName);
  if (found === undefined) return 1;
  return found.saysMore === undefined || found.saysMore(body) ? found.version : found.version - 1;
}

/**
 * The body in today's schema. Bodies are never rewritten: they are lifted from version to version when read.
 * Null for a kind or a version that this Parley does not know ("needs a newer Parley").
 */
export function lift(table: KindTable, kindName: string, version: number, body: JsonObject): JsonObject | null {
  const found = table.get(kindName);
  if (found === undefined || version > found.version || version < 1) return null;
  let lifted = body;
  for (let at = version; at < found.version; at++) lifted = found.lifts?.[at - 1]?.(lifted) ?? lifted;
  return lifted;
}

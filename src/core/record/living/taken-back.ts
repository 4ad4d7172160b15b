import type { Entry } from "../entry.ts";
import type { TalksState, TalksText, TextVersion } from "../talks.ts";

/** A revision of a text that was taken back, with the number that it had: papers of it may be in people's hands. */
export interface TakenBack extends Pick<Entry, "on" | "at"> {
  readonly revision: number;
}

/**
 * What was taken back that a reader of a version must know: another revision that had its number, and where it is the last, those that
 * had later ones.
 */
export function takenBackAt(
  { kind, id, room, versions }: TalksText,
  version: TextVersion,
  entries: readonly Entry[],
  mended: TalksState["mended"],
): readonly TakenBack[] {
  const undoneBy = new Map(
    mended.flatMap(({ undone, corrects, entry }) => (undone && entry.room === room ? [[corrects, entry.seq]] : [])),
  );
  if (undoneBy.size === 0) return [];
  const stands = new Set(versions.map(({ entry }) => entry.id));
  const isVersion = ({ kind: of, body }: Entry): boolean => {
    const own = of === "edit" ? body?.[kind] : of === kind ? body?.["id"] : undefined;
    return typeof own === "string" && (own === id || `${room}#${own}` === id);
  };
  const gone = entries.filter(
    (each) => each.room === room && undoneBy.has(each.id) && !stands.has(each.id) && isVersion(each),
  );
  const before = (seq: number): number =>
    versions.filter(({ entry }) => entry.seq < seq).length +
    gone.filter((each) => each.seq < seq && undoneBy.get(each.id)! > seq).length;
  const shown = versions.indexOf(version) + 1;
  return gone
    .map(({ on, at, seq }) => ({ on, at, revision: before(seq) + 1 }))
    .filter(({ revision }) => revision === shown || (shown === versions.length && revision > shown));
}

import type { Draft } from "../text/draft.ts";
import type { FileReference } from "../things/declared.ts";
import type { Entry } from "./entry.ts";
import type { RoomId } from "./room.ts";
import type { TalksText, TextVersion } from "./talks.ts";

/** A file that was kept with a draft: the room that it lies in, and the draft as it was read from it. */
export interface KeptWith {
  readonly room: RoomId;
  readonly file: FileReference;
  readonly tabled: Draft;
}

const NAMED_WORD = /\.doc[xm]$/iu;

/** Whether a file is called what Word files are called. */
export function isNamedWord(name: string): boolean {
  return NAMED_WORD.test(name);
}

/** The file that was kept with a version of a draft, or with the one that it was edited from; null where none was, or it is erased. */
export function keptWith(entries: readonly Entry[], { versions }: TalksText, version: TextVersion): KeptWith | null {
  const made = versions.slice(0, versions.indexOf(version) + 1);
  const base = made.findLast(({ edit }) => edit === undefined);
  const entry = entries.find(({ room, seq }) => room === base?.entry.room && seq === base.entry.seq);
  const file = entry?.body?.["file"] as unknown as FileReference | undefined;
  if (entry?.body == null || file === undefined) return null;
  return { room: entry.room, file, tabled: entry.body["draft"] as unknown as Draft };
}

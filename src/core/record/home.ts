import type { Said } from "../common/said.ts";
import type { Entry } from "./entry.ts";
import { revisionOf } from "./living/index.ts";
import type { Audience } from "./permissions.ts";
import { standingOf } from "./standing/index.ts";
import type { Party } from "./state.ts";
import type { TalksState } from "./talks.ts";
import { waitsFor, type Wait } from "./waits/index.ts";

/** One process in a list of processes: what it is called, where it stands in one sentence, and since when. */
export interface ProcessLine {
  readonly id: string;
  /** Both titles are empty where they are not open to the reader. */
  readonly title: string;
  readonly shortTitle: string;
  readonly fictitious: boolean;
  /** Somebody works in it; false where it only shows readable files, as examples do. */
  readonly own: boolean;
  readonly standing: Said;
  /** 1-based revision of the text in front; null where there is no text. */
  readonly revision: number | null;
  /** Day or moment of the text as it stands, or of the last draft; empty where there is none. */
  readonly on: string;
  /** Whose drafts lie there while there is no text, with their dates. */
  readonly drafts: readonly { readonly party: string; readonly date: string | null }[];
  readonly parties: readonly Party[];
  /** What waits in it for the reader. */
  readonly waits: readonly Wait[];
}

/** Who reads, and when. */
export interface LineReader {
  readonly audience: Audience;
  /** The present instant. */
  readonly now: string;
}

/** The line of a process as a reader knows it. */
export function processLine(
  state: TalksState,
  entries: readonly Pick<Entry, "room">[],
  { audience, now }: LineReader,
): ProcessLine {
  return {
    ...standingLine(state, audience.capacity === "observer"),
    // Whoever signs in is a member; to the one person of a machine, what shows files alone is an example.
    own: audience.capacity !== "sole" || entries.some(({ room }) => room !== "public"),
    waits: waitsFor(state, audience, now),
  };
}

/** What is the same for all who know the process as it is in `state`. */
export function standingLine(state: TalksState, observes = false): Omit<ProcessLine, "own" | "waits"> {
  const { id, title, shortTitle, fictitious, parties } = state;
  const { text, version, said } = standingOf(state, undefined, { observes });
  const drafts = text === null ? state.drafts.map(({ party, draft }) => ({ party, date: draft.date })) : [];
  const days = text === null ? drafts.map(({ date }) => date ?? "") : [version?.at ?? version?.on ?? ""];
  return {
    id,
    title,
    shortTitle: shortTitle || title,
    fictitious,
    standing: said,
    revision: text === null || version === null ? null : revisionOf(text, version.entry.id),
    on: days.toSorted().at(-1) ?? "",
    drafts,
    parties,
  };
}

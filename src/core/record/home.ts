import { said, type Said } from "../common/said.ts";
import { walkComposite } from "../text/reading.ts";
import type { Entry } from "./entry.ts";
import type { Party } from "./state.ts";
import type { TalksState } from "./talks.ts";
import type { Wait } from "./waits/wait.ts";

/** One process in a list of processes: what it is called, where it stands in one sentence, and since when. */
export interface ProcessLine {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly fictitious: boolean;
  /** Somebody works in it; false where it only shows readable files, as examples do. */
  readonly own: boolean;
  readonly standing: Said;
  /** 1-based revision of the text in front; null where there is no text. */
  readonly revision: number | null;
  /** Day or moment of the last draft, version of the text or event; empty where there is none. */
  readonly on: string;
  /** Whose drafts lie there while there is no text, with their dates. */
  readonly drafts: readonly { readonly party: string; readonly date: string | null }[];
  readonly parties: readonly Party[];
  /** What waits in it for the reader. */
  readonly waits: readonly Wait[];
}

/** The line of a process as a reader knows it. */
export function processLine(state: TalksState, entries: readonly Pick<Entry, "room">[]): ProcessLine {
  const front = state.texts.findLast(({ kind, withdrawn }) => kind === "composite" && withdrawn === undefined);
  const version = front?.versions.at(-1);
  const { id, title, shortTitle, fictitious, parties } = state;
  const drafts = version === undefined ? state.drafts.map(({ party, draft }) => ({ party, date: draft.date })) : [];
  const days = [version?.on ?? "", ...drafts.map(({ date }) => date ?? "")];
  return {
    id,
    title: title || id,
    shortTitle: shortTitle || title || id,
    fictitious,
    own: entries.some(({ room }) => room !== "public"),
    standing: standingOf(state, version?.composite?.points),
    revision: front === undefined ? null : front.versions.length,
    on: days.toSorted().at(-1) ?? "",
    drafts,
    parties,
    waits: [],
  };
}

function standingOf({ drafts }: TalksState, points: Parameters<typeof walkComposite>[0] | undefined): Said {
  if (points !== undefined) return said("home.text", { points: [...walkComposite(points)].length });
  return drafts.length === 0 ? said("home.nothing") : said("home.drafts", { drafts: drafts.length });
}

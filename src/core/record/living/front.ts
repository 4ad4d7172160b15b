import { compareMoments } from "../folding/clocks.ts";
import { compareRooms } from "../permissions.ts";
import type { TalksState, TalksText, TextVersion } from "../talks.ts";
import { textNow, wordsOfVersion } from "./words.ts";

/** What the text in front follows from. */
type Known = Pick<TalksState, "texts" | "proposals" | "ledger">;

/**
 * The text in front of this reader; null where there is none. It is the one that was last accepted as the basis; else the composite
 * that was put on the table first: a later one, such as an annex or a chair's text, takes the place of none by being written. Without
 * a composite it is the draft that people last began to work on. What more people read goes before what fewer do: what a
 * delegation compiles for itself does not hide the text of the table from it.
 */
export function frontText({ texts, proposals, ledger }: Known): TalksText | null {
  const standing = texts.filter((text) => text.withdrawn === undefined && wordsOfVersion(textNow(text)) !== null);
  const accepted = standing.filter(({ front }) => front !== undefined).sort(widestFirst);
  if (accepted[0] !== undefined) return latest(accepted, ({ front }) => front?.at ?? "");
  const common = standing.filter(({ chair }) => chair !== true);
  const composites = common.filter(({ kind }) => kind === "composite").sort(widestFirst);
  if (composites[0] !== undefined) return composites[0];
  const spokenOf = new Set<string>();
  for (const { draft } of [...proposals, ...ledger]) if (draft !== undefined) spokenOf.add(draft);
  const begun = common.filter(
    ({ kind, id, versions }) => kind === "draft" && (spokenOf.has(id) || versions.some(isEdit)),
  );
  return latest(begun.sort(widestFirst), (text) => textNow(text)?.on ?? "");
}

/** The last of those in the widest room, by a day or moment. */
function latest(texts: readonly TalksText[], when: (text: TalksText) => string): TalksText | null {
  const widest = texts.filter(({ room }) => room === texts[0]?.room);
  return widest.toSorted((a, b) => compareMoments(when(a), when(b))).at(-1) ?? null;
}

function isEdit({ edit }: TextVersion): boolean {
  return edit !== undefined;
}

/** By room from the widest; of one room the order in which they were put on the table stays. */
function widestFirst(a: TalksText, b: TalksText): number {
  return compareRooms(a.room, b.room);
}

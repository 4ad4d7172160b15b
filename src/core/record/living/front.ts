import { compareMoments } from "../folding/clocks.ts";
import { compareRooms } from "../permissions.ts";
import type { PointStatus, TalksState, TalksText, TextVersion } from "../talks.ts";
import { lastSigned } from "./signing.ts";
import { dayOfVersion, textNow, wordsOfVersion } from "./words.ts";

/** What the text in front follows from. */
type Known = Pick<TalksState, "texts" | "proposals" | "ledger" | "events" | "parties">;

/**
 * The text in front of this reader; null where there is none. A text that was signed since the words of another last changed is in
 * front of it, on whatever day it was entered; else the one that was last accepted as the basis; else the composite that was put on the table first: a later one,
 * such as an annex or a chair's text, takes the place of none by being written. Without a composite it is the draft that people
 * last began to work on, one with marks, answers or proposals before one that only a remark or the reason of a bracket names. What
 * more people read goes before what fewer do: what a delegation compiles for itself does not hide the text of the table from it.
 */
export function frontText(state: Known): TalksText | null {
  const front = workedOn(state);
  const signed = lastSigned(state);
  if (signed === null || front === null) return signed?.text ?? front;
  return compareMoments(signed.event.date, lastWords(front, state)) >= 0 ? signed.text : front;
}

/**
 * When the words of a text last changed: what was put together from drafts and not worked on since has theirs, on whatever day that was
 * done. A draft that bears no day is not known to be later than anything.
 */
function lastWords(text: TalksText, { texts }: Known): string {
  const version = textNow(text);
  if (version === null) return "";
  const { drafts, edit, adopts, on } = version;
  if (text.kind !== "composite" || drafts === undefined || edit !== undefined || adopts.length > 0) return on;
  const days = texts.flatMap((each) => {
    const own = each.kind === "draft" && drafts.includes(each.id) ? textNow(each) : null;
    return own === null ? [] : (dayOfVersion(own) ?? []);
  });
  return days.toSorted(compareMoments).at(-1) ?? "";
}

function workedOn(state: Known): TalksText | null {
  const standing = state.texts.filter((text) => text.withdrawn === undefined && wordsOfVersion(textNow(text)) !== null);
  const accepted = standing.filter(({ front }) => front !== undefined).sort(widestFirst);
  if (accepted[0] !== undefined) return latest(accepted, ({ front }) => front?.at ?? "");
  const common = standing.filter(({ chair }) => chair !== true);
  const composites = common.filter(({ kind }) => kind === "composite").sort(widestFirst);
  if (composites[0] !== undefined) return composites[0];
  const drafts = common.filter(({ kind }) => kind === "draft");
  if (drafts.length === 0) return null;
  // What was said is found only where it decides: of a long record that costs more than all the rest.
  const { proposals, ledger } = state;
  const begun = new Set(
    [...proposals, ...ledger.filter(isActed)].flatMap(({ draft }) => (draft === undefined ? [] : [draft])),
  );
  const named = new Set(ledger.flatMap(({ draft }) => (draft === undefined ? [] : [draft])));
  const acted = drafts.filter(({ id, versions }) => begun.has(id) || versions.some(isEdit));
  const spokenOf = acted.length > 0 ? acted : drafts.filter(({ id }) => named.has(id));
  return latest(spokenOf.sort(widestFirst), (text) => textNow(text)?.on ?? "");
}

/** Whether anybody marked, answered or proposed at a point. */
function isActed({ marks, stances, proposals }: PointStatus): boolean {
  return marks.length + stances.length + proposals.length > 0;
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

import { ACTING_OFFICE } from "../../../core/record/acting.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { TextVersion } from "../../../core/record/talks.ts";
import type { CompositePoint } from "../../../core/text/composite.ts";
import { readingText } from "../../../core/text/reading.ts";
import {
  applyToPoint,
  findPoint,
  holdersAt,
  isVerbatim,
  moveEdit,
  wholePoint,
  type LostPart,
  type Span,
} from "../../../core/text/spans.ts";
import type { EntryPlan } from "../../record.ts";
import { placeOf } from "../record/text-points.ts";
import type { Bench } from "./bench.ts";
import type { Speaking } from "./desk.ts";
import { openText, type OpenText } from "./leaves.ts";
import type { LiveText } from "./model.ts";
import { shownWords } from "./words-of.ts";

/** The entry in the name of a party, as the writer may give it. */
export function spoken(bench: Bench, plan: EntryPlan, { party, by }: Speaking): EntryPlan {
  if (party === null) return plan;
  if (bench.party !== null || by === "") return { ...plan, party };
  // On which day it came nobody was asked: it stays open.
  return { ...plan, party, as: ACTING_OFFICE, body: { ...plan.body, received: { by } } };
}

/** The point of a version with its words opened. */
export function openedPoint(
  live: LiveText,
  version: TextVersion,
  point: string,
  within: Span["in"],
): { readonly point: CompositePoint; readonly opened: OpenText; readonly holders: readonly string[] } | null {
  const { talks } = live;
  const { composite } = shownWords(talks, live.text, version);
  const found = findPoint(composite.points, point);
  if (found === undefined) return null;
  const holders = composite.drafts
    .filter(({ points }) => points.some(({ pieces }) => pieces.includes(point)))
    .map(({ party }) => party);
  return { point: found, opened: openText(found[within], within), holders };
}

/** In whose reading words of a point are counted: that of who speaks where they hold words there, else that of a holder. */
export function readerFor(live: LiveText, holders: readonly string[], party: string | null): string {
  if (live.version.draft !== undefined) return live.words.composite.parties[0] ?? "";
  return party !== null && holders.includes(party) ? party : (holders[0] ?? party ?? "");
}

/** What a party reads at a point. */
export function readingAt(live: LiveText, point: string, within: Span["in"], party: string): string {
  const found = findPoint(live.words.composite.points, point);
  return found === undefined ? "" : readingText(found[within], party);
}

/** Spans as a proposal, counted in the version that stands; or what of them has lost its place since they were begun. */
export function proposalOf(
  live: LiveText,
  point: string,
  spans: readonly Span[],
  base: TextVersion,
  why: string,
): { readonly plan: EntryPlan } | { readonly lost: readonly LostPart[] } {
  const moved =
    base === live.version
      ? { edit: { spans, points: [] }, lost: [] }
      : moveEdit({ spans, points: [] }, base, live.version);
  if (moved.lost.length > 0) return { lost: moved.lost };
  const reason = why.trim() === "" ? {} : { reason: why.trim() };
  const place = placeOf(live.text, point);
  const told = moved.edit.spans.some(({ as }) => !isVerbatim(live.version, point, as));
  if (told) {
    const whole = wholePoint(live.version, point, moved.edit.spans);
    if (!whole.ok) return { lost: [] };
    const { before, after } = whole.value;
    const heading = before.heading === after.heading ? {} : { heading: after.heading };
    const body = { ...place, operation: "replace", text: after.text, against: before.text, ...heading, ...reason };
    return { plan: { kind: "proposal", body } };
  }
  const body = { ...place, base: live.version.entry.id, spans: moved.edit.spans, ...reason };
  return { plan: { kind: "proposal", body } };
}

/** Spans as the next version of the text, changed for one party alone where it speaks for one; null where they have no place there. */
export function editOf(
  live: LiveText,
  spans: readonly Span[],
  base: TextVersion,
  { party, why = "" }: { readonly party: string | null; readonly why?: string },
): EntryPlan | null {
  const moved =
    base === live.version ? { edit: { spans }, lost: [] } : moveEdit({ spans, points: [] }, base, live.version);
  if (moved.lost.length > 0 || moved.edit.spans.length === 0) return null;
  const place = live.text.kind === "draft" ? { draft: live.text.id } : { composite: live.text.id };
  const only = party === null || live.text.kind === "draft" ? {} : { for: [party] };
  const reason = why.trim() === "" ? {} : { why: why.trim() };
  return { kind: "edit", body: { ...place, base: live.version.entry.id, spans: moved.edit.spans, ...only, ...reason } };
}

/** Whether a party may change its own words by its own act. */
export function changesOwn(live: LiveText, bench: Bench, holders: readonly string[], party: string | null): boolean {
  if (bench.alone) return true;
  if (party === null) return false;
  return live.version.draft === undefined ? holders.includes(party) : live.version.party === party;
}

/** Whether spans change what one party alone reads, of a text of several: there is nobody else to ask. */
export function changesAlone(
  { version, words }: Pick<LiveText, "version" | "words">,
  spans: readonly Span[],
  party: string | null,
): boolean {
  const [first] = spans;
  if (party === null || version.composite === undefined || first === undefined) return false;
  const { composite } = words;
  const point = findPoint(composite.points, first.point);
  if (point === undefined) return false;
  const holders = holdersAt(composite, point);
  const changed = applyToPoint(point, spans, holders);
  if (!changed.ok) return false;
  const { heading, text } = changed.value;
  const reads = (each: string) =>
    readingText(point.heading, each) !== readingText(heading, each) ||
    readingText(point.text, each) !== readingText(text, each);
  return reads(party) && !holders.some((each) => each !== party && reads(each));
}

/** A room in which a proposal on the text is put before others. */
export function tableRoom(bench: Bench): RoomId {
  return bench.room === "public" ? "table" : bench.room;
}

import { lastDayOf } from "../../../common/day.ts";
import type { TimelineEvent } from "../../../things/event.ts";
import type { Position } from "../../../things/position.ts";
import type { Party } from "../../../things/process.ts";
import { SIGNATURE, signatoriesOf } from "../../../things/signatories.ts";
import { pointsById, standsIn, wordsBelow, type KnownDraft } from "../cells.ts";
import { isUnreadPosition } from "../position.ts";
import type { Bearing } from "./bearing.ts";
import { oneOption } from "./one-option.ts";

/** A point of a signed text, and its words where they are on record as they stood on the day of signature. */
export interface SignedPoint {
  readonly id: string;
  /** Null where they are a paraphrase, or others by now. */
  readonly words: string | null;
}

/**
 * A text that was signed says the words of its points, whatever was said of them. That they are an option of the issue is told only
 * where all who signed are on record as stating it in them, no later than they signed: one party may speak of a signed point and
 * want another.
 */
export function ofSigning(
  { id, kind, date, parties: present, drafts = [], sources, confidence }: TimelineEvent,
  parties: readonly Party[],
  known: KnownDraft,
  named: readonly string[],
  own: readonly Position[],
): readonly Bearing[] {
  if (kind !== SIGNATURE || !drafts.includes(known.id)) return [];
  const by = signatoriesOf(parties, { date, parties: present }).map((party) => party.id);
  const stating = own.filter((each) => isOfSigned(each, known, date));
  const stated = by.length > 0 && by.every((party) => stating.some((each) => each.party === party));
  const option = stated ? oneOption(stating) : null;
  const points = pointsIn(option === null ? own : stating);
  return [
    {
      kind: "event",
      id,
      on: date,
      parties: by,
      by: "",
      draft: known.id,
      points: option === null ? [...new Set([...named, ...points])] : points,
      option,
      rests: option === null ? [] : stating.map((position) => position.id),
      level: "signed",
      condition: null,
      stance: "",
      unread: confidence !== "found",
      sources,
    },
  ];
}

/** The points of a signed text with their words. */
export function signedPoints(
  known: KnownDraft | undefined,
  ids: readonly string[],
  on: string,
): readonly SignedPoint[] {
  return ids.map((id) => {
    const point = known === undefined ? undefined : pointsById(known.draft).get(id);
    const since = known?.wordsSince?.[id];
    const stood = since === undefined || since.slice(0, 10) <= on;
    const words = point === undefined || !stood ? null : wordsBelow(point);
    return { id, words: words === "" ? null : words };
  });
}

/** Whether a position states an option in the words that were signed: not later than they were, and not before they stood there. */
function isOfSigned(position: Position, known: KnownDraft, date: string): boolean {
  const { on, point } = position;
  if (on === null || lastDayOf(on) > lastDayOf(date) || isUnreadPosition(position) || position.option === null)
    return false;
  const since = lastChange(known, point);
  return (since === undefined || on >= since.slice(0, 10)) && standsIn(position, known);
}

function pointsIn(positions: readonly Position[]): readonly string[] {
  return [
    ...new Set(positions.flatMap(({ point, ...rest }) => (point === undefined || isUnreadPosition(rest) ? [] : point))),
  ];
}

/** When a point of a text, or without one any of it, got the words that it has; undefined where it had them from the first. */
function lastChange({ wordsSince = {} }: KnownDraft, point: string | undefined): string | undefined {
  return point === undefined ? Object.values(wordsSince).toSorted().at(-1) : wordsSince[point];
}

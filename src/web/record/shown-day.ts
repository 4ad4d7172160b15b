import { useEffect, useMemo, useState } from "react";
import { talksInPieces, talksOn } from "../../core/record/as-of.ts";
import type { TalksState } from "../../core/record/talks.ts";
import { inPieces } from "../../views/in-pieces.ts";
import type { Place } from "../../views/place.ts";
import type { FeedState } from "./feed.ts";

/** Entries from which on the page answers its reader while another day is folded; fewer are folded before a picture is missed. */
const MANY = 4_000;

/** A place, and the talks on its day; null while nothing was folded yet, or where there is no record. */
export interface ShownDay {
  readonly place: Place;
  readonly talks: TalksState | null;
}

/** Of a long record, the talks on the day that was asked for last. */
interface Made extends Pick<Place, "asOf" | "nowKnown">, Pick<FeedState, "entries"> {
  readonly talks: TalksState;
}

/**
 * The talks on the day that a place asks for. Of a long record they are folded in pieces: until they are there the place before it is
 * shown with its own day, so that no page names one day and shows another.
 */
export function useShownDay(state: FeedState | null, process: string, place: Place): ShownDay {
  const { asOf, nowKnown } = place;
  const entries = state?.entries ?? null;
  const whole = state?.whole ?? null;
  const zone = whole?.zone;
  const many = entries !== null && entries.length >= MANY;
  const long = many && asOf !== null;
  const [made, setMade] = useState<Made | null>(null);
  const fits = long && made !== null && made.entries === entries && made.asOf === asOf && made.nowKnown === nowKnown;
  const talks = useMemo(() => {
    if (asOf === null || entries === null || zone === undefined) return whole;
    if (long) return fits ? made.talks : null;
    return talksOn(entries, { process, day: asOf, nowKnown: nowKnown === true, zone });
  }, [asOf, nowKnown, entries, whole, zone, process, long, fits, made]);
  useEffect(() => {
    if (!long || fits || zone === undefined) return undefined;
    const given = new AbortController();
    const pieces = talksInPieces(entries, { process, day: asOf, nowKnown: nowKnown === true, zone });
    void inPieces(pieces, given.signal).then((folded) => {
      if (folded !== null && !given.signal.aborted) setMade({ talks: folded.made, entries, asOf, nowKnown });
    });
    return () => given.abort();
  }, [long, fits, entries, process, asOf, nowKnown, zone]);
  // What is on the screen stays until there is something else; noted while drawing, as React advises for what follows from before.
  const [last, note] = useState<(ShownDay & { readonly process: string }) | null>(null);
  if (many && talks !== null && (last?.talks !== talks || last.place !== place)) note({ place, talks, process });
  return talks === null && long && last?.process === process ? last : { place, talks };
}

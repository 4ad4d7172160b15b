import { dayIn, type Zone } from "../../common/zone.ts";
import type { LiveEntry } from "../part.ts";
import type { Recorded, Withdrawn } from "../talks.ts";

/** What entries say about themselves, as the state shows it. */
export class Recorder {
  #at = "";
  #day = "";

  constructor(private readonly zone: Zone) {}

  of({ entry, on }: LiveEntry): Recorded {
    const { room, seq, id, known, at, by, party } = entry;
    const recorded: { -readonly [K in keyof Recorded]: Recorded[K] } = { entry: { room, seq, id }, on, known, at, by };
    if (party !== undefined) recorded.party = party;
    if (known < at && !at.startsWith(known) && this.#earlier(known, at)) recorded.recordedLater = true;
    return recorded;
  }

  withdrawn(live: LiveEntry): Withdrawn {
    const { reason } = live.body;
    return typeof reason === "string" ? { ...this.of(live), reason } : this.of(live);
  }

  #earlier(known: string, at: string): boolean {
    // Entries imported together were written at one instant.
    if (at !== this.#at) [this.#at, this.#day] = [at, dayIn(this.zone, at)];
    return dayIn(this.zone, known) < this.#day;
  }
}

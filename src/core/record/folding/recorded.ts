import { dayIn, type Zone } from "../../common/zone.ts";
import type { Entry } from "../entry.ts";
import type { LiveEntry } from "../part.ts";
import type { Recorded, Withdrawn } from "../talks.ts";

/** Fields that may still be set: only while a value is being made. */
export type Open<T> = { -readonly [K in keyof T]: T[K] };

/** What entries say about themselves, as the state shows it. */
export class Recorder {
  #at = "";
  #day = "";

  constructor(private readonly zone: Zone) {}

  of({ entry, on }: LiveEntry): Recorded {
    return this.by(entry, on);
  }

  /** The same of an entry as it was written. */
  by(entry: Entry, on = entry.on): Recorded {
    const { room, seq, id, known, at, by, party, as } = entry;
    const recorded: Open<Recorded> = { entry: { room, seq, id }, on, known, at, by };
    if (party !== undefined) recorded.party = party;
    if (as !== undefined) recorded.as = as;
    if (this.#later(known, at)) recorded.recordedLater = true;
    return recorded;
  }

  /**
   * The body with what the entry says about itself; what the body says of its day and party holds (no kind has the other fields). A record has millions of these,
   * and their bodies come from JSON: spreading the body last into one literal halves the state of a first fold, beside a copy of it
   * that is added to. Once the engine is warm the two are nearly alike.
   */
  // The caller knows the kind of the entry, and with it the type of its body.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  on<B extends object>(live: LiveEntry): Open<Recorded & B> {
    const { room, seq, id, known, at, by, party, as } = live.entry;
    const entry = { room, seq, id };
    const shown = { entry, on: live.on, known, at, by, ...live.body } as unknown as Open<Recorded & B>;
    const open = shown as Open<Recorded>;
    if (party !== undefined && open.party === undefined) open.party = party;
    if (as !== undefined) open.as = as;
    if (this.#later(known, at)) open.recordedLater = true;
    return shown;
  }

  withdrawn(live: LiveEntry): Withdrawn {
    const { reason } = live.body;
    return typeof reason === "string" ? { ...this.of(live), reason } : this.of(live);
  }

  /** Whether it was known on an earlier day than it was written down. */
  #later(known: string, at: string): boolean {
    if (known >= at || at.startsWith(known)) return false;
    // Entries imported together were written at one instant.
    if (at !== this.#at) [this.#at, this.#day] = [at, dayIn(this.zone, at)];
    return dayIn(this.zone, known) < this.#day;
  }
}

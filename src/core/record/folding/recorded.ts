import { dayIn, type Zone } from "../../common/zone.ts";
import type { LiveEntry } from "../part.ts";
import type { Recorded, Withdrawn } from "../talks.ts";

/** Fields that may still be set: only while a value is being made. */
export type Open<T> = { -readonly [K in keyof T]: T[K] };

/** What entries say about themselves, as the state shows it. */
export class Recorder {
  #at = "";
  #day = "";

  constructor(private readonly zone: Zone) {}

  of(live: LiveEntry): Recorded {
    const recorded: Open<Recorded> = {} as Open<Recorded>;
    this.#write(recorded, live);
    return recorded;
  }

  /**
   * The body with what the entry says about itself; what the body says of its day and party holds. A record has millions of these:
   * one copy and plain assignments are several times as fast as joining objects.
   */
  // The caller knows the kind of the entry, and with it the type of its body.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  on<B extends object>(live: LiveEntry): Open<Recorded & B> {
    const shown = { ...live.body } as unknown as Open<Recorded & B>;
    const { on, party } = shown as Partial<Recorded>;
    this.#write(shown, live);
    if (on !== undefined) shown.on = on as Open<Recorded & B>["on"];
    if (party !== undefined) shown.party = party as Open<Recorded & B>["party"];
    return shown;
  }

  #write(shown: Open<Recorded>, { entry, on }: LiveEntry): void {
    const { room, seq, id, known, at, by, party } = entry;
    shown.entry = { room, seq, id };
    shown.on = on;
    shown.known = known;
    shown.at = at;
    shown.by = by;
    if (party !== undefined) shown.party = party;
    if (known < at && !at.startsWith(known) && this.#earlier(known, at)) shown.recordedLater = true;
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

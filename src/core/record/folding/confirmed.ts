import type { ConfirmationBody } from "../../things/talks.ts";
import { ACTING_OFFICE, actorOf, isFiled } from "../acting.ts";
import type { LiveEntry } from "../part.ts";
import { plain } from "./shelf.ts";

type Answer = ConfirmationBody["answer"];

/** What was confirmed, and what contested. */
export class Confirmed {
  /** By room and entry id of what is confirmed or contested, oldest first. */
  readonly #by = new Map<string, LiveEntry[]>();

  /** Files an answer to the entry `of`. */
  say(live: LiveEntry, of: string): void {
    const key = `${live.entry.room}\n${of}`;
    const said = this.#by.get(key);
    if (said === undefined) this.#by.set(key, [live]);
    else said.push(live);
  }

  /** The last word on an entry of the party for which the office filed it, or of the office on a silence. */
  of({ entry }: LiveEntry): Answer | null {
    const said = this.#by.get(`${entry.room}\n${entry.id}`) ?? [];
    if (entry.kind === "mark" && entry.as === ACTING_OFFICE && entry.party === undefined)
      return contestantsOf(said).length > 0 ? "contest" : null;
    const asked = entry.kind === "silence" ? ACTING_OFFICE : isFiled(entry) ? entry.party : undefined;
    const last = said.findLast((live) => actorOf(live.entry) === asked);
    return last === undefined ? null : plain<ConfirmationBody>(last).answer;
  }
}

/** The parties whose last word on an entry is to contest it. */
function contestantsOf(said: readonly LiveEntry[]): readonly string[] {
  const words = new Map(said.map((live) => [actorOf(live.entry), plain<ConfirmationBody>(live).answer]));
  return [...words].flatMap(([party, answer]) => (answer === "contest" ? [party] : []));
}

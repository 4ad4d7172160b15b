import type { Entry } from "../entry.ts";
import type { TalksState, TextVersion } from "../talks.ts";

/**
 * Whether a version of a text that stands rests on an act: it took in the proposal, or the words that it answered, or it names the
 * meeting, the silence or what confirmed it. Such an act is not undone as if it had never been: consent is taken back by a
 * withdrawal, which leaves it to be read and the words in their place.
 */
export function isTakenIn({ id, kind, at, body }: Entry, { texts }: TalksState): boolean {
  const versions = texts.flatMap((text) => text.versions).filter((version) => version.at >= at);
  return versions.some((version) => restsOn(version, kind, id, body ?? {}));
}

function restsOn({ adopts, edit }: TextVersion, kind: string, id: string, body: Entry["body"] & object): boolean {
  switch (kind) {
    case "proposal":
      return adopts.includes(id);
    case "stance":
      return typeof body["proposal"] === "string" && adopts.includes(body["proposal"]);
    case "meeting":
      return edit?.meeting === id;
    case "silence":
      return edit?.silence === id;
    case "confirmation":
      return edit?.silence !== undefined && edit.silence === body["of"];
    default:
      return false;
  }
}

import type { TalksText, TextVersion } from "../../../core/record/talks.ts";
import { bracketAt, type Place } from "../../place.ts";

export type Show = "all" | "bracketed" | "waiting";

/** What the address of the text's page says. */
export interface TextPlace {
  /** The party whose words alone are shown; null for all. */
  readonly reader: string | null;
  readonly show: Show;
  /** Number of the bracket one is at, from 1; 0 = none. */
  readonly bracket: number;
  /** Id of a point to go to. */
  readonly point: string | null;
  /** The version shown, and the one that it is compared with; both null where the text stands as it is. */
  readonly version: TextVersion | null;
  readonly against: TextVersion | null;
}

/** Reads the address; `version` and `against` are numbers of revisions. */
export function textPlace(place: Place, text: TalksText): TextPlace {
  const { as, show, point, version, against } = place.values;
  return {
    reader: as ?? null,
    show: show === "bracketed" || show === "waiting" ? show : "all",
    bracket: bracketAt(place),
    point: point ?? null,
    version: text.versions[Number(version) - 1] ?? null,
    against: text.versions[Number(against) - 1] ?? null,
  };
}

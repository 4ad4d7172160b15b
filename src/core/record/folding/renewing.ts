import { ACTING_OFFICE } from "../acting.ts";
import type { Entry } from "../entry.ts";

/** A later mark, and for whom it speaks: a delegation for itself, all others for whom they name (empty). */
export interface Renewal {
  readonly between: readonly string[];
  readonly speaker: string;
  /** Filed by the office for the speaker, who has not confirmed it: it takes nothing that the speaker said itself away. */
  readonly filed: boolean;
}

/** The party that a mark speaks for alone; empty where it speaks for all whom it names. */
export function speakerOf({ as, party }: Pick<Entry, "as" | "party">): string {
  return as === undefined || (as === ACTING_OFFICE && party === undefined) ? "" : (party ?? as);
}

/** The same parties, and perhaps more, have been marked anew: by the same speaker, or by one who speaks for all. */
export function renews(later: Renewal, mark: Renewal): boolean {
  if (later.speaker !== "" && (later.speaker !== mark.speaker || (later.filed && !mark.filed))) return false;
  return mark.between.every((party) => later.between.includes(party));
}

import { MARK_LEVELS } from "../../../../core/things/declared.ts";
import type { MarkLevel } from "../../../../core/record/state.ts";
import type { TalksText } from "../../../../core/record/talks.ts";
import type { RecordAccess } from "../../../record.ts";

/** The levels to which the reader may mark points of a text today: a delegation those that its credentials cover. */
export function levelsToMark({ audience, whole, today }: RecordAccess, text: TalksText): readonly MarkLevel[] {
  if (audience.capacity === "observer") return [];
  if (audience.capacity !== "delegate") return MARK_LEVELS;
  const day = today();
  const holding = whole.credentials.filter(
    ({ party, text: confined, from = "", until = "9999", withdrawn }) =>
      withdrawn === undefined &&
      party === audience.party &&
      (confined === undefined || confined === text.id) &&
      from <= day &&
      day <= until,
  );
  return MARK_LEVELS.filter((level) => holding.some(({ levels }) => levels.includes(level)));
}

import { said } from "../../common/said.ts";
import { dayIn } from "../../common/zone.ts";
import { ACTING_OFFICE } from "../acting.ts";
import type { PointMark, PointStatus, Stance } from "../talks.ts";
import { levelFact, type Ground, type Waiting } from "./ground.ts";

/** The mark that fell last on a point, where nothing took its place. */
export function fallenMark({ marks, open }: PointStatus): PointMark | undefined {
  if (!open.some(({ cause }) => cause === "changed")) return undefined;
  return marks.find(({ withdrawn, fellBack }) => withdrawn === undefined && fellBack !== undefined);
}

/** What fell, how far it stood, and who changed the words. */
export function fellWaiting(
  ground: Ground,
  status: PointStatus,
  { entry, fellBack }: PointMark | Stance,
  level: PointMark["level"] | "answer",
  between: readonly string[] = [],
): Waiting {
  const { by, on, gone } = fellBack ?? { by: entry, on: "", gone: false };
  const author = ground.authorOf(by);
  const facts = {
    point: ground.point(status),
    on: dayIn(ground.state.zone, on),
    gone,
    by: author === null || author === ACTING_OFFICE ? author : "party",
    party: author ?? "",
  };
  const detail =
    level === "answer"
      ? said("waits-fell.answer", facts)
      : said("waits-fell.one", { ...facts, level: levelFact(level), parties: between });
  return { entry, since: on, at: status, detail };
}

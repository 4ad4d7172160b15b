import { said, type Said } from "../common/said.ts";
import type { UnfollowedReference } from "./alignment.ts";
import { clauseName } from "./clause-name.ts";
import { walkPoints, type Draft } from "./draft.ts";

/** Where a reference stands that stayed, and what it ought to say. */
export function unfollowedLine({ point: id, words, number, now }: UnfollowedReference, to: Draft): Said {
  const point = [...walkPoints(to.points)].find((each) => each.point.id === id)?.point;
  const at = point === undefined || point.label === "" ? id : clauseName(point.label, id).replace(/[.:]$/u, "");
  return said("paper-unfollowed", { at, words, number, now });
}

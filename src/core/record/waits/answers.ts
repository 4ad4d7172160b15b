import { said } from "../../common/said.ts";
import type { PointStatus, Proposal, Stance } from "../talks.ts";
import type { Ground, Waiting } from "./ground.ts";

/** Whether a proposal stands before others and is to be answered: not one that was brought before more people since. */
export function isOnTable({ state, contested, releasedTo = [] }: Proposal): boolean {
  return state === "tabled" && contested === undefined && releasedTo.length === 0;
}

/** An answer that stands, with the place that it is about. */
export interface Answered {
  readonly stance: Stance;
  readonly at: PointStatus | Proposal;
}

/** All answers on points and on proposals before others. */
export function answersOf({ state }: Ground): readonly Answered[] {
  return [
    ...state.proposals.filter(isOnTable).flatMap((at) => at.stances.map((stance) => ({ stance, at }))),
    ...state.ledger.flatMap((at) => at.stances.map((stance) => ({ stance, at }))),
  ];
}

/** Answers that stand and that a capital has yet to confirm, on what fits the words as they stand: nothing else can be agreed. */
export function referrals(ground: Ground): readonly Answered[] {
  return answersOf(ground).filter(
    ({ stance, at }) =>
      isReferred(stance) && !("stances" in at && "operation" in at && ground.consent(at)?.fits === false),
  );
}

/** Whether an answer stands that a capital has yet to confirm. */
function isReferred({ stands, answer }: Stance): boolean {
  return stands && answer === "accept-ad-referendum";
}

/** An answer ad referendum, and who has to confirm it. */
export function referred(ground: Ground, { stance, at }: Answered): Waiting {
  const { party = "", entry, at: since, until = null } = stance;
  const authority = ground.state.credentials.findLast(
    (each) => each.party === party && each.withdrawn === undefined && each.adReferendumTo !== undefined,
  )?.adReferendumTo;
  const detail = said("waits-referred", { party, point: ground.point(at), authority: authority ?? null, until });
  return { entry, since, at, detail };
}

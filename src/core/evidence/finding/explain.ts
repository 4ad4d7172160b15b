import { joined, said, type Fact, type Said } from "../../common/said.ts";
import type { Claim } from "../../things/claim.ts";
import type { Features } from "../features.ts";
import type { ClaimReason } from "../finding.ts";
import { figureSaid } from "../print.ts";

/** Most claims that one sentence lists. */
const LISTED = 6;

/** A sentence on a finding: the figures, who gave them and when, and the likely reason. */
export function explain(reason: ClaimReason, members: readonly Features[]): Said {
  const figures = figureLines(members.slice(0, LISTED));
  return said("figures-apart", { figures, more: Math.max(0, members.length - LISTED), why: said(`why.${reason}`) });
}

/** Several figures, each with where it comes from. */
export function figureLines(members: readonly Pick<Features, "claim">[]): Fact {
  return joined(
    "semicolon",
    members.map(({ claim }) => figureLine(claim)),
  );
}

/** A figure with what it is of, who gave it, and its day. */
export function figureLine(claim: Claim): Said {
  const { scope, estimator, statement, asOf } = claim;
  return said("figure-line", { figure: figureSaid(claim), scope, who: estimator ?? statement, day: asOf });
}

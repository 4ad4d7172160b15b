import type { Claim } from "../../things/claim.ts";
import type { Features } from "../features.ts";
import type { ClaimReason } from "../finding.ts";
import { printFigure } from "../print.ts";

/** Most claims that one sentence lists. */
const LISTED = 6;

const WHY: Readonly<Record<ClaimReason, string>> = {
  ranges: "the ranges cannot both hold; the estimators differ in method or in what they know",
  "own-figure":
    "a government's own figure stands against the figures of others; it is not independent of the party, and the others do not see its records",
  definition: "the figures cannot be equal; one counts only what is named, verified or admitted",
  direction: "one says more, the other less, than the same number",
  "one-source": "one source gives two figures for one thing and nothing tells them apart",
  "falling-total": "a total that can only grow is lower on the later day",
  "missing-value": "no figure is given although one is on record for the same time or before",
  "merged-range":
    "the range takes its low end from one estimator and its high end from another; it is nobody's estimate",
  "stock-flow": "one counts what is there at a moment, the other what has passed or added up over time",
  category: "they count different kinds of things",
  scope: "they do not cover the same",
  denominator: "the shares are of different wholes",
  unit: "the units differ",
  magnitude:
    "one is a thousand or a million times the other; it is likely given in thousands or millions and not marked so",
  parts: "the parts do not go with the total, though one estimator gave them for one time",
  "missing-part": "the total leaves a number for a part that is given as N/A",
  currency: "the currencies differ",
  horizon: "they are for different spans of years",
  "as-of": "they are of different days; the older figure has been overtaken",
  "not-official": "it is called official, but no official body is named as its estimator",
  "over-allocated": "the uses together exceed what is there",
};

/** A sentence on a finding: the figures, who gave them and when, and the likely reason. */
export function explain(reason: ClaimReason, members: readonly Features[]): string {
  const listed = members.slice(0, LISTED).map(({ claim }) => figureLine(claim));
  const more = members.length > LISTED ? ` and ${members.length - LISTED} more` : "";
  return `${listed.join("; ")}${more}: ${WHY[reason]}.`;
}

/** A figure with what it is of, who gave it, and its day. */
export function figureLine(claim: Claim): string {
  const origin = [claim.estimator ?? claim.statement, claim.asOf ?? "no day given"]
    .filter((part) => part !== "")
    .join(", ");
  const scope = claim.scope === "" ? "" : `, ${claim.scope}`;
  return `${printFigure(claim)}${scope} (${origin})`;
}

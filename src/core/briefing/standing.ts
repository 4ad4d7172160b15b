import { said, type Said } from "../common/said.ts";
import { claimsById } from "../evidence/check.ts";
import type { Claim, Resolution } from "../things/claim.ts";
import type { ClaimFinding } from "../evidence/finding.ts";
import { findingsOf, openFindings } from "../evidence/findings.ts";
import type { FigureState } from "./figure-state.ts";
import type { Briefing } from "./briefing.ts";
import type { LiveRef } from "./live.ts";
import { claimsDrawn } from "./on-day.ts";
import { figureOf } from "./resolve.ts";

/** Something that stands against a figure that a briefing shows. */
export interface Objection {
  /** Names it on every machine, so that it can be told from what comes later. */
  readonly key: string;
  /** Id of the shown claim that it stands against; absent for an open contradiction, which is of several. */
  readonly claim?: string;
  /** Day of the decision; absent for what has none. */
  readonly on?: string;
  /** For readers: what stands in place of the figure; absent for an open contradiction, which decides nothing. */
  readonly note?: Said;
  /** The open contradiction. */
  readonly finding?: ClaimFinding;
}

/**
 * What stands today against each of these figures of a briefing: that it is replaced, decided otherwise, or contradicted and
 * not decided.
 */
export function objectionsTo(
  lives: readonly LiveRef[],
  briefing: Pick<Briefing, "asOf">,
  state: FigureState,
): (live: LiveRef) => readonly Objection[] {
  const claims = state.claims ?? [];
  const byId = claimsById(claims);
  const shown = new Map(
    lives.map((live) => [live.key, claimsDrawn(live, briefing, state).flatMap(({ id }) => byId.get(id) ?? [])]),
  );
  const resolutions = state.resolutions ?? [];
  const findings = findingsAbout([...shown.values()].flat(), claims, state.sources);
  const findingsById = new Map(findings.map((finding) => [finding.id, finding]));
  const open = openFindings(findings, resolutions).filter(({ kind }) => kind === "contradiction");
  return (live) => {
    const figures = shown.get(live.key) ?? [];
    const ids = new Set(figures.map(({ id }) => id));
    return [
      ...figures.flatMap((claim) => replaced(claim, live, byId)),
      ...resolutions.flatMap((resolution) => decidedOtherwise(resolution, ids, findingsById, byId)),
      ...open
        .filter((finding) => finding.claims.some((id) => ids.has(id)))
        .map((finding) => ({ key: finding.id, finding })),
    ];
  };
}

/** Findings hold within a quantity, those on assets across: no others need be looked for. */
function findingsAbout(
  figures: readonly Claim[],
  claims: readonly Claim[],
  sources: FigureState["sources"],
): readonly ClaimFinding[] {
  if (figures.length === 0) return [];
  const topics = new Set(figures.map(({ topic }) => topic));
  const near = claims.filter(
    ({ topic, holder, allocates }) => topics.has(topic) || holder !== undefined || allocates !== undefined,
  );
  return findingsOf(near, sources);
}

function replaced(
  { id, supersededBy }: Claim,
  { name }: LiveRef,
  byId: ReadonlyMap<string, Claim>,
): readonly Objection[] {
  if (supersededBy === undefined) return [];
  const next = byId.get(supersededBy);
  // Readers know figures by what they say, not by their names in the ledger.
  const by = next === undefined ? supersededBy : figureOf(next);
  const note = said("replaced-by", { id: name === "claim" ? "" : id, by });
  return [{ key: `${id} replaced by ${supersededBy}`, claim: id, note }];
}

/** A decision that prefers a figure which is not shown to one that is. */
function decidedOtherwise(
  { finding: id, decision, prefers, on }: Resolution,
  shown: ReadonlySet<string>,
  findings: ReadonlyMap<string, ClaimFinding>,
  byId: ReadonlyMap<string, Claim>,
): readonly Objection[] {
  if (decision !== "prefer" || prefers === undefined || shown.has(prefers)) return [];
  const finding = findings.get(id);
  const preferred = byId.get(prefers);
  const claim = finding?.claims.find((each) => shown.has(each));
  if (claim === undefined || preferred === undefined) return [];
  const note = said("decided-for", { on, by: figureOf(preferred) });
  return [{ key: `${id} decided for ${prefers}`, claim, on, note }];
}

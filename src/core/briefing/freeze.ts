import { canonical } from "../common/canonical.ts";
import type { ProcessState } from "../record/state.ts";
import type { Briefing, Correction } from "./briefing.ts";
import { findLive, type LiveRef } from "./live.ts";
import { resolveLive, type Resolved } from "./resolve.ts";

/** What a live figure of a briefing shows: as it was on publication, else as the record has it. */
export function shownFigure(live: LiveRef, briefing: Briefing, state: ProcessState): Resolved {
  const kept = briefing.published === null ? undefined : briefing.frozen?.[live.key];
  return kept === undefined ? resolveLive(live, state) : (thawed(kept) ?? resolveLive(live, state));
}

/** The briefing as published on a day: every figure kept as it stands. Fails with the figures that cannot be drawn. */
export function publishBriefing(
  briefing: Briefing,
  state: ProcessState,
  on: string,
): { readonly briefing: Briefing; readonly problems: readonly string[] } {
  const frozen: Record<string, string> = {};
  const problems: string[] = [];
  for (const live of findLive(briefing.body)) {
    const resolved = resolveLive(live, state);
    if (resolved.kind === "problem") problems.push(resolved.message);
    else frozen[live.key] = canonical(resolved);
  }
  return {
    briefing: problems.length > 0 ? briefing : { ...briefing, published: on, asOf: briefing.asOf ?? on, frozen },
    problems,
  };
}

/** Published figures that the record would now show otherwise and no correction tells: what a dated note must say. */
export function correctionsDue(briefing: Briefing, state: ProcessState, on: string): readonly Correction[] {
  if (briefing.published === null || briefing.frozen === undefined) return [];
  const due: Correction[] = [];
  const lives = new Map(findLive(briefing.body).map((live) => [live.key, live]));
  for (const [key, live] of lives) {
    const kept = briefing.frozen[key];
    if (kept === undefined) continue;
    const now = resolveLive(live, state);
    const superseded = now.kind === "text" ? supersededNote(live, state) : "";
    const [was, is] = [plainOf(thawed(kept)), `${plainOf(now)}${superseded}`];
    const told = briefing.corrections?.findLast(({ figure }) => figure === key);
    if (was !== is && told?.now !== is) due.push({ figure: key, on, was: told?.now ?? was, now: is });
  }
  return due;
}

function supersededNote(live: LiveRef, state: ProcessState): string {
  if (live.name !== "claim") return "";
  const claim = (state.claims ?? []).find(({ id }) => id === live.words[0]);
  return claim?.supersededBy === undefined ? "" : `; replaced by ${claim.supersededBy}`;
}

/** A kept figure; null where it cannot be read. */
function thawed(kept: string): Resolved | null {
  try {
    const value = JSON.parse(kept) as Resolved;
    return typeof value === "object" && value !== null && "kind" in value ? value : null;
  } catch {
    return null;
  }
}

/** What a figure says, in one line of words. */
export function plainOf(resolved: Resolved | null): string {
  switch (resolved?.kind) {
    case "text":
    case "quote":
      return resolved.text;
    case "table":
      return resolved.rows.map((row) => row.join(" | ")).join("; ");
    case "chart":
      return resolved.rows
        .map(({ label, printed, date }) => `${label}: ${printed}${date === null ? "" : ` (${date})`}`)
        .join("; ");
    case "redline":
      return `${resolved.before.text} / ${resolved.after.text}`;
    default:
      return resolved?.message ?? "";
  }
}

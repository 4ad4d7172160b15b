import { said as tell, type Said } from "../common/said.ts";
import { checkProse, told, type CheckedProse, type LintFinding, type LintOptions } from "./lint.ts";
import { stateOn } from "./lint/as-of.ts";
import { restOf, type ArticleAnswer } from "./lint/answer.ts";
import { isWeak } from "./lint/same-figure.ts";
import type { Fault } from "./lint/finding.ts";

/** What an article was held against, what of it was not read, and what the record does not cover. */
export type { ArticleAnswer, CheckedPlace, UnreadPlace } from "./lint/answer.ts";
import { findLive, listOf } from "./live.ts";
import { drawnOn } from "./on-day.ts";
import { claimsShown, currentClaim, unknownClaim } from "./resolve-claims.ts";
import type { ProcessState } from "../record/state.ts";

/** Faults of a briefing or an article: its prose against the record, and its live figures for what they can still say. */
export function lintBriefing(source: string, state: ProcessState, options: LintOptions = {}): readonly LintFinding[] {
  return checkedBriefing(source, state, options).findings;
}

/** The whole answer to a text: what stands against the record, what was held against which entries, what was not understood, what the record does not cover. */
export function checkBriefing(source: string, state: ProcessState, options: LintOptions = {}): ArticleAnswer {
  const { findings, prose, parts } = checkedBriefing(source, state, options);
  return { findings, ...restOf(prose, parts, findings) };
}

function checkedBriefing(source: string, state: ProcessState, options: LintOptions): CheckedProse {
  const asked = options.asOf ?? null;
  const asOf = asked ?? headDate(source, "asOf") ?? headDate(source, "published");
  const { findings, ...rest } = checkProse(source, state, asOf === null ? {} : { asOf });
  const live = told(source, liveFaults(source, stateOn(state, asked), asOf));
  return { findings: [...findings, ...live].sort((a, b) => a.line - b.line || a.column - b.column), ...rest };
}

/** A date in the head of a briefing; null where there is none. */
function headDate(source: string, name: string): string | null {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/u.exec(source)?.[1] ?? "";
  return new RegExp(`^${name}:\\s*["']?(\\d{4}-\\d{2}-\\d{2})`, "mu").exec(head)?.[1] ?? null;
}

function liveFaults(source: string, state: ProcessState, asOf: string | null): readonly Fault[] {
  const then = stateOn(state, asOf);
  return findLive(source).flatMap((live): readonly Fault[] => {
    const fault = (code: Fault["code"], severity: Fault["severity"], message: Said): Fault => ({
      code,
      severity,
      message,
      from: live.from,
      to: live.to,
    });
    const resolved = drawnOn(live, { asOf }, state);
    if (resolved.kind === "problem") return [fault(resolved.code, "error", resolved.message)];
    if (live.options["claims"] !== undefined) {
      // Beside its successor an older figure is a comparison; alone it is out of date.
      const shown = claimsShown(live, then);
      // The others are drawn without it, so nobody would miss it.
      const missing = listOf(live.options["claims"])
        .filter((id) => !shown.some((claim) => claim.id === id))
        .map((id) => fault("live-figure", "error", unknownClaim(id, then)));
      const stale = shown.flatMap((each) => {
        const next = currentClaim(each, then);
        return next.id !== each.id && !shown.some(({ id }) => id === next.id)
          ? [fault("superseded", "warning", tell("superseded.claim", { id: each.id, next: next.id }))]
          : [];
      });
      return [...missing, ...stale];
    }
    if (live.name !== "claim") return [];
    const claim = (then.claims ?? []).find(({ id }) => id === live.words[0]);
    if (claim === undefined) return [];
    const current = currentClaim(claim, then);
    if (current.id !== claim.id)
      return [fault("superseded", "warning", tell("superseded.claim", { id: claim.id, next: current.id }))];
    const bare = live.words.includes("figure") || live.options["show"] === "figure";
    if (bare && claim.confidence !== "found")
      return [
        fault("unverified", "warning", tell("unverified.claim", { id: claim.id, live: `{{claim ${claim.id}}}` })),
      ];
    if (bare && claim.sources.every((id) => isWeak(then.sources[id])))
      return [
        fault("weak-source", "warning", tell("weak-source.claim", { id: claim.id, live: `{{claim ${claim.id}}}` })),
      ];
    return [];
  });
}

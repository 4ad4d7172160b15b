import { dayIn } from "../../common/zone.ts";
import { fail, type Result } from "../../common/result.ts";
import type { JsonObject } from "../../common/json.ts";
import { compareMoments } from "../folding/clocks.ts";
import type { Audience } from "../permissions.ts";
import type { TalksState } from "../talks.ts";

/** Kinds of what may lie ahead when it is recorded. */
const PLANNED: ReadonlySet<string> = new Set(["event", "meeting"]);

/** An entry or its corrected form, as far as its days go. */
export interface Dated {
  readonly kind: string;
  readonly on: string;
  readonly body: JsonObject;
}

/**
 * Nothing happened after it is written down: for a delegate always, for the office but in a fictitious process, and but for
 * what is planned. What a body says of its own day is judged as well.
 */
export function daysProblem(
  { kind, on, body }: Dated,
  audience: Audience,
  { at, state }: { readonly at: string; readonly state: TalksState },
): Result<never> | null {
  const delegate = audience.capacity === "delegate";
  if (!delegate && (state.fictitious || kind === "process" || PLANNED.has(kind))) return null;
  const own = body["on"];
  const said = (kind === "mark" || kind === "reason") && typeof own === "string" ? own : on;
  for (const [place, moment] of [
    ["on", on],
    ["body.on", said],
  ] as const) {
    const now = moment.length === 24 ? at : dayIn(state.zone, at);
    if (compareMoments(moment, now) > 0)
      return fail("not-yet", `It cannot have happened on ${moment}: it is ${now}. Nothing was written.`, { place });
  }
  return null;
}

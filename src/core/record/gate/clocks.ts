import { dayIn } from "../../common/zone.ts";
import { failed, type Result } from "../../common/result.ts";
import type { JsonObject } from "../../common/json.ts";
import { said } from "../../common/said.ts";
import { compareMoments } from "../folding/clocks.ts";
import type { Audience } from "../permissions.ts";
import type { TalksState } from "../talks.ts";

/** Kinds of what may lie ahead when it is recorded. */
const PLANNED: ReadonlySet<string> = new Set(["event", "meeting"]);

/** What says something of its own day and answers nobody: in an invented process a delegation may state it of a day to come. */
const STATED: ReadonlySet<string> = new Set([
  "position",
  "claim",
  "source",
  "draft",
  "incident",
  "observation",
  "tally",
]);

/** An entry or its corrected form, as far as its days go. */
export interface Dated {
  readonly kind: string;
  readonly on: string;
  readonly body: JsonObject;
}

/**
 * Nothing happened after it is written down, but for what the office plans, and but in a fictitious process, which may lie anywhere:
 * there the office dates everything, a delegate what it states; whatever answers others and their deadlines is of the server's
 * clock. What a body says of its own day is judged as well.
 */
export function daysProblem(
  { kind, on, body }: Dated,
  audience: Audience,
  { at, state }: { readonly at: string; readonly state: TalksState },
): Result<never> | null {
  const delegate = audience.capacity === "delegate";
  if (!delegate && (kind === "process" || PLANNED.has(kind))) return null;
  if (state.fictitious && (!delegate || STATED.has(kind))) return null;
  for (const [place, moment] of [["on", on] as const, ...daysOf(kind, body)]) {
    const now = moment.length === 24 ? at : dayIn(state.zone, at);
    if (compareMoments(moment, now) > 0) return failed(said("not-yet", { moment, now }), { place });
  }
  return null;
}

/** The days on which a body says that something was: said, declared, written or made. */
function daysOf(kind: string, body: JsonObject): readonly (readonly [string, string])[] {
  if (PLANNED.has(kind)) return [];
  const draft = body["draft"];
  const dated = typeof draft === "object" && draft !== null && "date" in draft ? draft["date"] : undefined;
  const days = ["on", "asOf", "captured", "published"].map((field) => [`body.${field}`, body[field]] as const);
  return [...days, ["body.draft.date", dated] as const].flatMap(([place, day]) =>
    typeof day === "string" && /^\d{4}/u.test(day)
      ? [[place, day.length < 10 ? `${day}-01-01`.slice(0, 10) : day] as const]
      : [],
  );
}

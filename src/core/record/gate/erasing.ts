import { canonical } from "../../common/canonical.ts";
import type { JsonObject } from "../../common/json.ts";
import { failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import { ACTING_OFFICE, actorOf } from "../acting.ts";
import type { Entry } from "../entry.ts";
import type { Audience } from "../permissions.ts";
import type { ErasureBody } from "../../things/mending.ts";
import { authorise } from "./authorise.ts";
import { isAct, touchOf, type Ground } from "./touches.ts";

/** Stands where words were: that something was said there is part of the act, as an objection needs a reason. */
const BLANK = "…";

/** Fields of acts that hold words of persons or their names, beside what the act does. */
const REMARKS = ["note", "reason", "holder", "why"] as const;

/**
 * What is left of an act once its remarks are erased: what it did, which goes on counting. Null of what is no act and goes whole: words,
 * versions of a text among them.
 */
export function leftOfAct({ kind, body, ...entry }: Pick<Entry, "kind" | "body" | "as" | "party">): JsonObject | null {
  if (body === null || kind === "edit") return null;
  // That something was taken back stays as well: else it would stand again.
  if (!isAct(kind) && (kind !== "correction" || body["body"] !== null)) return null;
  // A delegation declares in its own name; the office, in that of a person or body.
  const names = actorOf(entry) === ACTING_OFFICE ? [...REMARKS, "declaredBy"] : REMARKS;
  const blanked = names.flatMap((field) => {
    const words = body[field];
    return typeof words === "string" && words !== "" ? [[field, BLANK] as const] : [];
  });
  const { received } = body as { readonly received?: JsonObject };
  const { on } = received ?? {};
  const receipt: JsonObject =
    received === undefined ? {} : { received: { by: BLANK, ...(on === undefined ? {} : { on }) } };
  return { ...body, ...Object.fromEntries(blanked), ...receipt };
}

/** What an erasure by a member has to keep: the one person of a machine alone erases whole what nobody else relies on. */
export function keptOf(entry: Entry, { capacity }: Audience): JsonObject | null {
  return capacity === "sole" ? null : leftOfAct(entry);
}

/** Why an erasure is refused by what it would take away: what acts did stays, whoever did it. */
export function erasureProblem(
  target: Entry,
  { keeps }: Partial<Pick<ErasureBody, "keeps">>,
  audience: Audience,
): Result<never> | null {
  if (target.kind === "erasure") return failed(said("not-erasable"), { place: "body.seq" });
  const left = leftOfAct(target);
  if (keeps === undefined && keptOf(target, audience) === null) return null;
  if (left !== null && isEqual(left, target.body)) return failed(said("not-erased.act"), { place: "body.seq" });
  return left !== null && isEqual(left, keeps ?? null)
    ? null
    : failed(said(left === null ? "not-erased.whole" : "not-erased.keeps"), { place: "body.keeps" });
}

function isEqual(left: JsonObject, other: JsonObject | null): boolean {
  return other !== null && canonical(left) === canonical(other);
}

/** Whether a member may erase an entry, or of an act its remarks, as far as it is a member's to say. */
export function mayErase(
  audience: Audience,
  entry: Entry,
  { kinds, entries }: Pick<Ground, "kinds" | "entries">,
): boolean {
  const entryOf = (id: string) => entries.find((each) => each.id === id && each.room === entry.room);
  const touch = touchOf(entry, "erase", { kinds, entries, entryOf });
  const keeps = keptOf(entry, audience);
  const problem = erasureProblem(entry, keeps === null ? {} : { keeps }, audience);
  return authorise(touch, audience, {}).ok && problem === null;
}

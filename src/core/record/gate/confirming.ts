import { failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { NewEntry } from "../entry.ts";

/**
 * Who confirmed a commitment is who wrote its entry, and what a party says of a report that the office filed for it is that party's own
 * word: nobody writes either, in an entry or in a correction of one. Judged of what is written from now on; what stands on record stays
 * readable.
 */
export function confirmingProblem({ kind, body }: Pick<NewEntry, "kind" | "body">): Result<never> | null {
  if (kind !== "commitment" && kind !== "incident" && kind !== "correction") return null;
  const [form, place] = kind === "correction" ? [body["body"], "body.body"] : [body, "body"];
  if (fieldOf(fieldOf(form, "commitment"), "confirmedBy") !== undefined)
    return failed(said("confirmed-by-writer"), { place: `${place}.commitment.confirmedBy` });
  // Of all kinds reports alone have a reporter and a type.
  const isReport = fieldOf(form, "reporter") !== undefined && fieldOf(form, "type") !== undefined;
  const claimed = (["filedFor", "filing"] as const).find((field) => isReport && fieldOf(form, field) !== undefined);
  return claimed === undefined ? null : failed(said("filed-by-writer"), { place: `${place}.${claimed}` });
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? (value as Readonly<Record<string, unknown>>)[field]
    : undefined;
}

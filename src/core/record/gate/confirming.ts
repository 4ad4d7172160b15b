import { failed, type Result } from "../../common/result.ts";
import { said } from "../../common/said.ts";
import type { NewEntry } from "../entry.ts";

/**
 * Who confirmed a commitment is who wrote its entry: nobody writes another's name there, in an entry or in a correction of one.
 * Judged of what is written from now on; what stands on record stays readable.
 */
export function confirmingProblem({ kind, body }: Pick<NewEntry, "kind" | "body">): Result<never> | null {
  if (kind !== "commitment" && kind !== "correction") return null;
  const [form, place] = kind === "correction" ? [body["body"], "body.body"] : [body, "body"];
  const commitment = fieldOf(form, "commitment");
  return fieldOf(commitment, "confirmedBy") === undefined
    ? null
    : failed(said("confirmed-by-writer"), { place: `${place}.commitment.confirmedBy` });
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, field)
    ? (value as Readonly<Record<string, unknown>>)[field]
    : undefined;
}

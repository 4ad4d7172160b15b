import type { Json, JsonObject } from "../core/common/json.ts";
import { failed, ok, type Result } from "../core/common/result.ts";
import { said, type Said } from "../core/common/said.ts";
import { eventShape, type AgreementEvent } from "../core/commitments/event.ts";
import { list, object, oneOf, optional, problemsOf, type Shape } from "../core/common/shape.ts";
import { agreement, commitmentShape, frameFields, type Agreement } from "../core/commitments/model.ts";

import { agreementProblems } from "../core/commitments/validate.ts";
import { isObject } from "./checks.ts";
import { parseJson } from "./draft-json.ts";
import { parseJsonOnce } from "./json-keys.ts";

/** The form of an agreement file: what is left out of the frame is empty. */
const { id, ...frame } = frameFields;
const agreementShape: Shape<unknown> = object({
  format: optional(oneOf(["parley-agreement"])),
  id,
  ...Object.fromEntries(Object.entries(frame).map(([field, shape]) => [field, optional<unknown>(shape)])),
  commitments: list(commitmentShape),
});

/** The first field of a value that has not its form, as a failure; null where all have. */
export function shapeFailure(
  value: unknown,
  shape: Shape<unknown>,
  code: "bad-agreement.field" | "bad-scenarios.field" | "bad-event.field" | "bad-model.field",
  whole: Said,
  place?: string,
): Result<never> | null {
  const [problem] = problemsOf(value, shape);
  if (problem === undefined) return null;
  const field = problem.field === "" ? whole : problem.field;
  return failed(said(code, { field, problem: problem.said }), place === undefined ? {} : { place });
}

/** Whether a JSON value is an agreement with commitments rather than a draft. */
export function looksLikeAgreement(value: Json): boolean {
  return isObject(value) && Array.isArray(value["commitments"]) && !("points" in value);
}

/** Reads an agreement from JSON: its form, then the names and days in it. A failure tells all problems of meaning. */
export function readAgreementJson(source: string): Result<Agreement> {
  const parsed = parseJsonOnce(source);
  return parsed.ok ? agreementFromJson(parsed.value) : parsed;
}

/** An agreement from a JSON value. */
export function agreementFromJson(value: Json): Result<Agreement> {
  const wrong = shapeFailure(value, agreementShape, "bad-agreement.field", said("whole.file"));
  if (wrong !== null) return wrong;
  const { format: _format, ...fields } = value as JsonObject;
  const read = agreement(fields as unknown as Agreement);
  const [first] = agreementProblems(read);
  return first === undefined ? ok(read) : failed(first.message, { place: first.id });
}

/** Writes an agreement as JSON. */
export function writeAgreementJson(value: Agreement): string {
  return `${JSON.stringify({ format: "parley-agreement", ...value }, null, 1)}\n`;
}

/** Reads events, one JSON object a line; blank lines and lines that begin with `#` are passed over. */
export function readEventLines(source: string): Result<readonly AgreementEvent[]> {
  const events: AgreementEvent[] = [];
  const lines = source.split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const parsed = parseJson(line);
    if (!parsed.ok) return { ok: false, failure: { ...parsed.failure, place: `line ${index + 1}` } };
    const wrong = shapeFailure(parsed.value, eventShape, "bad-event.field", said("whole.event"), `line ${index + 1}`);
    if (wrong !== null) return wrong;
    events.push(parsed.value as unknown as AgreementEvent);
  }
  return ok(events);
}

/** Writes events, one a line. */
export function writeEventLines(events: readonly AgreementEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

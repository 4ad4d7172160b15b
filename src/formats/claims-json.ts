import { fail, ok, type Result } from "../core/common/result.ts";
import { COMPARATORS, CONFIDENCE_WORDS, MEASURES, type Claim } from "../core/evidence/claim.ts";
import { checkLedger } from "../core/evidence/check.ts";
import type { Source } from "../core/record/state.ts";
import { defined, FieldError, Fields } from "./checks.ts";
import type { Json } from "../core/common/json.ts";
import { parseDate } from "../core/evidence/date-text.ts";
import { parseFigure } from "../core/evidence/figure-text.ts";

/** A ledger of claims read from JSON, with the sources that it carries along. */
export interface ClaimsJson {
  readonly claims: readonly Claim[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** Whether a JSON value is a ledger: a list of claims, or an object that holds one. */
export function isClaimsJson(value: unknown): boolean {
  const list: unknown = Array.isArray(value) ? value : ((value ?? {}) as { claims?: unknown }).claims;
  return (
    Array.isArray(list) &&
    list.length > 0 &&
    list.every(
      (item: unknown) =>
        typeof item === "object" &&
        item !== null &&
        "id" in item &&
        "topic" in item &&
        ("low" in item || "high" in item || "figure" in item),
    )
  );
}

/** Reads `{"claims":[{"id","topic","low","high","comparator","unit","scope","asOf","estimator","sources",…}]}`; other fields are left out. */
export function readClaimsJson(text: string, file: string): Result<ClaimsJson> {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    return fail("not-json", `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`, { file });
  }
  const list = Array.isArray(value) ? value : ((value as { claims?: Json }).claims ?? null);
  if (!Array.isArray(list)) return fail("no-claims", 'There is no list "claims".', { file });
  const sources: Record<string, Source> = {};
  try {
    const claims = list.map((item, at) => readClaim(item as Json, `claims[${at}]`, sources));
    const [problem] = checkLedger(claims, null);
    if (problem) return fail(problem.code, problem.message, { file, place: `${problem.claim}, ${problem.field}` });
    return ok({ claims, sources });
  } catch (error) {
    if (error instanceof FieldError) return fail("wrong-field", `${error.message}.`, { file, place: error.place });
    throw error;
  }
}

function readClaim(item: Json, place: string, sources: Record<string, Source>): Claim {
  const fields = new Fields(item, place, true);
  const end = (name: string): string | null => {
    const given = fields.take(name);
    if (given === undefined) return null;
    if (typeof given === "number" && Number.isFinite(given)) return plainNumber(given);
    const parsed = typeof given === "string" ? parseFigure(given) : null;
    if (parsed === null)
      throw new FieldError(`${place}.${name}`, `"${JSON.stringify(given)}" is not understood as a figure`);
    return parsed === "none" ? null : name === "high" ? parsed.high : parsed.low;
  };
  const asOf = fields.string("asOf");
  const date = asOf === undefined ? null : parseDate(asOf);
  if (asOf !== undefined && date === null)
    throw new FieldError(`${place}.asOf`, `"${asOf}" is not understood as a date`);
  return defined({
    id: fields.string("id") ?? "",
    topic: fields.string("topic") ?? "",
    statement: fields.string("statement") ?? "",
    low: end("low"),
    high: end("high"),
    comparator: fields.word("comparator", COMPARATORS),
    unit: fields.string("unit") ?? "",
    scope: fields.string("scope") ?? "",
    asOf: date?.date ?? null,
    estimator: fields.string("estimator") ?? null,
    measure: fields.word("measure", MEASURES),
    category: fields.string("category"),
    confidence: fields.word("confidence", CONFIDENCE_WORDS) ?? "found",
    sources: sourceIds(fields.take("sources"), sources),
    quotation: fields.string("quotation"),
    note: fields.string("note"),
    supersededBy: fields.string("supersededBy"),
    holder: fields.string("holder"),
    legalStatus: fields.string("legalStatus"),
    allocates: fields.string("allocates"),
  });
}

/** Sources by id, or written out, which are then kept. */
function sourceIds(value: Json | undefined, sources: Record<string, Source>): readonly string[] {
  if (!Array.isArray(value)) return typeof value === "string" ? [value] : [];
  return value.flatMap((item) => {
    if (typeof item === "string") return [item];
    const written = item as { readonly [name: string]: Json };
    const id = text(written["id"]);
    if (id === "") return [];
    sources[id] ??= {
      id,
      publisher: text(written["publisher"]),
      title: text(written["title"]),
      date: text(written["date"]) || null,
      url: text(written["url"]) || null,
      kind: text(written["kind"]),
    };
    return [id];
  });
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** A number without exponent. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

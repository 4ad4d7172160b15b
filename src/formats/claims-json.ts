import { failed, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import type { Json, JsonObject } from "../core/common/json.ts";
import type { Source } from "../core/record/state.ts";
import type { Claim } from "../core/things/claim.ts";
import { readClaims, type ClaimColumn } from "./claims-csv.ts";
import { Problems } from "./process/problems.ts";
import type { Row, Special } from "./things/table.ts";

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
    return failed(said("not-json", { detail: error instanceof Error ? error.message : String(error) }), { file });
  }
  const list = Array.isArray(value) ? value : ((value as { claims?: Json }).claims ?? null);
  if (!Array.isArray(list)) return failed(said("no-claims"), { file });
  const sources: Record<string, Source> = {};
  const problems = new Problems();
  const items = list.map((item: Json) => (typeof item === "object" && item !== null ? (item as JsonObject) : {}));
  const rows = items.map((fields, at) =>
    rowOf(fields, (told, column) => problems.add(told, file, `claims[${at}].${column}`)),
  );
  const claims = readClaims(rows, null, (at) => {
    const fields = items[at] ?? {};
    return { ...endsOf(fields), sources: () => sourceIds(fields["sources"], sources) };
  });
  return problems.result({ claims, sources });
}

/** Ends that are numbers, not figures as people write them: a point in them parts no thousands. */
function endsOf(fields: JsonObject): Special<Claim> {
  const ends = (["low", "high"] as const).flatMap((end) => {
    const value = fields[end];
    return typeof value === "number" ? [[end, () => plainNumber(value)]] : [];
  });
  return Object.fromEntries(ends) as Special<Claim>;
}

/** An object as a row of a table; null is an empty cell. */
function rowOf(fields: JsonObject, problem: Row<ClaimColumn>["problem"]): Row<ClaimColumn> {
  return {
    problem,
    guess: () => undefined,
    called: (column) => column,
    tolerant: true,
    cell: (column) => {
      const value = fields[column] ?? "";
      if (typeof value === "object") problem(said("wrong-field.text"), column);
      const apart = typeof value === "object" || (typeof value === "number" && (column === "low" || column === "high"));
      return apart ? "" : String(value).trim();
    },
  };
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

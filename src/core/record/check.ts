import { canonicalJson } from "../common/canonical.ts";
import { isDay, isInstant } from "../common/day.ts";
import { fail, ok, type Failure, type Result } from "../common/result.ts";
import { name, problemsOf, type FieldProblem } from "../common/shape.ts";
import type { NewEntry } from "./entry.ts";
import { lift, type KindTable } from "./kind.ts";

/** The body of an entry, judged by the schema of its kind. Every field that is wrong is named. */
export function checkBody(table: KindTable, kind: string, version: number, body: unknown): readonly FieldProblem[] {
  const found = table.get(kind);
  if (found === undefined) return [{ field: "kind", message: `There is no kind of entry "${kind}".` }];
  if (version > found.version)
    return [
      { field: "v", message: `Version ${version} of "${kind}" needs a newer Parley; known is ${found.version}.` },
    ];
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return [{ field: "", message: "Named fields were expected." }];
  const written = canonicalJson(body);
  if (!written.ok) return [{ field: written.failure.place ?? "", message: written.failure.message }];
  return problemsOf(lift(table, kind, version, body as NewEntry["body"]), found.body);
}

/** A whole new entry: its own fields, then its body. The failure's place is the first wrong field, its message tells all. */
export function checkEntry(table: KindTable, entry: NewEntry): Result<NewEntry> {
  const problems = [...ownFields(entry)];
  if (problems.length === 0)
    problems.push(
      ...checkBody(table, entry.kind, entry.v, entry.body).map(({ field, message }) => ({
        field: field === "" ? "body" : field === "kind" || field === "v" ? field : `body.${field}`,
        message,
      })),
    );
  const [first] = problems;
  return first === undefined ? ok(entry) : { ok: false, failure: failureOf(first, problems) };
}

/** How many problems one message tells in full. */
const TOLD = 8;

function failureOf(first: FieldProblem, problems: readonly FieldProblem[]): Failure {
  const told = problems.slice(0, TOLD).map(({ field, message }) => `${field}: ${message}`);
  const left = problems.length - told.length;
  const message = [...told, ...(left > 0 ? [`and ${left} more`] : [])].join("\n");
  return { code: "wrong-entry", message, place: first.field };
}

function* ownFields(entry: NewEntry): Generator<FieldProblem> {
  if (!Number.isSafeInteger(entry.v) || entry.v < 1)
    yield { field: "v", message: "A whole number from 1 was expected." };
  if (typeof entry.kind !== "string") yield { field: "kind", message: "The kind of the entry is missing." };
  const named = (["party", "as"] as const).filter((field) => entry[field] !== undefined);
  for (const field of ["id", ...named] as const)
    for (const { message } of problemsOf(entry[field], name)) yield { field, message };
  for (const field of ["on", "known"] as const)
    if (typeof entry[field] !== "string" || (!isDay(entry[field]) && !isInstant(entry[field])))
      yield {
        field,
        message: "A day such as 2031-03-04, or an instant such as 2031-03-04T09:30:00.000Z, was expected.",
      };
  if (typeof entry.salt !== "string" || !/^[0-9a-f]{32}$/u.test(entry.salt))
    yield { field: "salt", message: "32 hexadecimal digits were expected." };
}

/** The failure of a member who may not do something; absent and forbidden are one answer. */
export function forbidden(): Result<never> {
  return fail("not-found", "There is no such room or process, or it is not open to you. Nothing was written.");
}

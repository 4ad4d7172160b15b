import { canonicalJson } from "../common/canonical.ts";
import { isDay, isInstant } from "../common/day.ts";
import { failed, ok, saidOf, type Result } from "../common/result.ts";
import { lines, said, type Said } from "../common/said.ts";
import { name, problemsOf, type FieldProblem } from "../common/shape.ts";
import type { NewEntry } from "./entry.ts";
import { lift, versionFor, type KindTable } from "./kind.ts";

/** The body of an entry, judged by the schema of its kind. Every field that is wrong is named. */
export function checkBody(table: KindTable, kind: string, version: number, body: unknown): readonly FieldProblem[] {
  const found = table.get(kind);
  if (found === undefined) return [{ field: "kind", said: said("no-kind", { kind }) }];
  if (version > found.version)
    return [{ field: "v", said: said("newer-kind", { version, kind, known: found.version }) }];
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return [{ field: "", said: said("expected.one", { wanted: said("wanted.fields") }) }];
  const written = canonicalJson(body);
  if (!written.ok) return [{ field: written.failure.place ?? "", said: saidOf(written.failure) }];
  const problems = problemsOf(lift(table, kind, version, body as NewEntry["body"]), found.body);
  const least = versionFor(table, kind, body as NewEntry["body"]);
  // A Parley that knows no newer version would call it spoilt.
  return problems.length === 0 && found.saysMore !== undefined && version < least && least === found.version
    ? [{ field: "v", said: said("older-kind", { version, kind, least }) }]
    : problems;
}

/** A whole new entry: its own fields, then its body. The failure's place is the first wrong field, its message tells all. */
export function checkEntry(table: KindTable, entry: NewEntry): Result<NewEntry> {
  const problems = [...ownFields(entry)];
  if (problems.length === 0)
    problems.push(
      ...checkBody(table, entry.kind, entry.v, entry.body).map(({ field, said: problem }) => ({
        field: field === "" ? "body" : field === "kind" || field === "v" ? field : `body.${field}`,
        said: problem,
      })),
    );
  const [first] = problems;
  return first === undefined ? ok(entry) : failed(wrongEntry(problems), { place: first.field });
}

/** How many problems one message tells in full. */
const TOLD = 8;

/** What is wrong with an entry, field by field; at least one problem. */
export function wrongEntry(problems: readonly FieldProblem[]): Said {
  const told = problems.slice(0, TOLD).map(({ field, said: problem }) => said("wrong-field", { field, problem }));
  const left = problems.length - told.length;
  return said("wrong-entry", { problems: lines([...told, ...(left > 0 ? [said("and-more", { n: left })] : [])]) });
}

function* ownFields(entry: NewEntry): Generator<FieldProblem> {
  if (!Number.isSafeInteger(entry.v) || entry.v < 1)
    yield { field: "v", said: said("expected.one", { wanted: said("wanted.whole", { least: 1 }) }) };
  if (typeof entry.kind !== "string") yield { field: "kind", said: said("no-entry-kind") };
  const named = (["party", "as"] as const).filter((field) => entry[field] !== undefined);
  for (const field of ["id", ...named] as const)
    for (const problem of problemsOf(entry[field], name)) yield { ...problem, field };
  for (const field of ["on", "known"] as const)
    if (typeof entry[field] !== "string" || (!isDay(entry[field]) && !isInstant(entry[field])))
      yield { field, said: said("expected.one", { wanted: said("wanted.moment") }) };
  if (typeof entry.salt !== "string" || !/^[0-9a-f]{32}$/u.test(entry.salt))
    yield { field: "salt", said: said("expected.one", { wanted: said("wanted.hex", { n: 32 }) }) };
}

/** The failure of a member who may not do something; absent and forbidden are one answer. */
export function forbidden(): Result<never> {
  return failed(said("not-found"));
}

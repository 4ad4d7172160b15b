import type { ConflictFile, DecisionMaker } from "../core/bargain/conflict/index.ts";
import type { Json, JsonObject } from "../core/common/json.ts";
import { fail, ok, type Result } from "../core/common/result.ts";
import { parseJson } from "./draft-json.ts";

class ShapeError extends Error {}

function wrong(place: string, wanted: string): never {
  throw new ShapeError(`${place} must be ${wanted}.`);
}

function object(value: Json | undefined, place: string): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) wrong(place, "an object");
  return value as JsonObject;
}

function list<Item>(
  value: Json | undefined,
  place: string,
  item: (value: Json, place: string) => Item,
): readonly Item[] {
  if (!Array.isArray(value)) wrong(place, "a list");
  return (value as readonly Json[]).map((entry, index) => item(entry, `${place}[${index}]`));
}

function text(value: Json | undefined, place: string): string {
  return typeof value === "string" ? value : wrong(place, "a text");
}

function number(value: Json, place: string): number {
  return typeof value === "number" ? value : wrong(place, "a number");
}

function record<Item>(
  value: Json,
  place: string,
  item: (value: Json, place: string) => Item,
): Readonly<Record<string, Item>> {
  return Object.fromEntries(
    Object.entries(object(value, place)).map(([name, entry]) => [name, item(entry, `${place}.${name}`)]),
  );
}

function decisionMaker(value: Json, place: string): DecisionMaker {
  const fields = object(value, place);
  return { id: text(fields["id"], `${place}.id`), options: list(fields["options"], `${place}.options`, text) };
}

function move(value: Json, place: string): readonly [number, number] {
  const [from, to, ...more] = list(value, place, number);
  return from !== undefined && to !== undefined && more.length === 0
    ? [from, to]
    : wrong(place, "two numbers of states");
}

function direction(value: Json, place: string): "forward" | "backward" {
  return value === "forward" || value === "backward" ? value : wrong(place, "forward or backward");
}

/** Reads a graph model of conflict from JSON; a failure names the field that is wrong. What it means is checked later. */
export function readConflictJson(source: string): Result<ConflictFile> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  try {
    const fields = object(parsed.value, "The model");
    const { irreversible, ranking, moves, prioritising } = fields;
    return ok({
      decisionMakers: list(fields["decisionMakers"], "decisionMakers", decisionMaker),
      states: list(fields["states"], "states", text),
      ...(irreversible === undefined ? {} : { irreversible: record(irreversible, "irreversible", direction) }),
      ...(ranking === undefined
        ? {}
        : {
            ranking: record(ranking, "ranking", (value, place) =>
              list(value, place, (group, at) => list(group, at, number)),
            ),
          }),
      ...(moves === undefined ? {} : { moves: record(moves, "moves", (value, place) => list(value, place, move)) }),
      ...(prioritising === undefined
        ? {}
        : { prioritising: record(prioritising, "prioritising", (value, place) => list(value, place, text)) }),
    });
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return fail("bad-model", error.message);
  }
}

import type { JsonObject } from "../../common/json.ts";
import { problemsOf, type Shape } from "../../common/shape.ts";

/** Bodies that were found to have this form: a record is folded again and again, its bodies never change. */
const sound = new WeakMap<object, Shape<unknown>>();

/**
 * The first field of a stored body that has not the form of its kind; null where it can be read. What is stored need not have passed
 * today's check: it may come from an older version, from an import, or from a damaged database.
 */
export function wrongField(shape: Shape<unknown>, body: JsonObject): string | null {
  if (sound.get(body) === shape) return null;
  const [problem] = problemsOf(body, shape);
  if (problem !== undefined) return problem.field;
  sound.set(body, shape);
  return null;
}

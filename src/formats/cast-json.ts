import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { list, problemsOf } from "../core/common/shape.ts";
import { castMemberShape, confirmedCast, type CastMember, type WrittenMember } from "../core/commitments/index.ts";
import { isObject } from "./checks.ts";
import { parseJson } from "./draft-json.ts";

const castShape = list(castMemberShape);

/** Reads a cast from JSON: a list of those whom a text names, or what holds it as `cast`, such as what `parley duties --json` prints. */
export function readCastJson(source: string): Result<readonly CastMember[]> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const value = isObject(parsed.value) ? parsed.value["cast"] : parsed.value;
  const [problem] = problemsOf(value, castShape);
  if (problem === undefined) return ok(confirmedCast(value as unknown as readonly WrittenMember[]));
  const field = problem.field === "" ? said("whole.file") : problem.field;
  return failed(said("bad-cast", { field, problem: problem.said }));
}

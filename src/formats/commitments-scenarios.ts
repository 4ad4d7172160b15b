import { fail, ok, type Result } from "../core/common/result.ts";
import type { Branch, UncertainEvent } from "../core/commitments/index.ts";
import { FieldError } from "./checks.ts";
import { either, list, name, number, object, text, word, type Shape } from "./commitments-shape.ts";
import { eventShape } from "./commitments-shapes.ts";
import { parseJson } from "./draft-json.ts";

/** What `parley simulate` reads besides the agreement. */
export interface ScenarioFile {
  readonly branches: readonly Branch[];
  /** Events that happened in all branches. */
  readonly common: Branch["events"];
  readonly uncertain: readonly UncertainEvent[];
  readonly start?: string;
  readonly horizonDays?: number;
}

const delay = either(
  'a delay such as {"days": 3}, {"from": 1, "to": 9} or {"mean": 14}',
  object({ days: number }),
  object({ from: number, to: number }),
  object({ mean: number }),
);
const attributes: Shape = (value, place) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) text(value, place);
};

const shape = object({
  "branches?": list(object({ name: text, events: list(eventShape) })),
  "common?": list(eventShape),
  "uncertain?": list(
    object({
      id: name,
      type: name,
      "actor?": name,
      "target?": name,
      "grade?": word("alleged", "reported", "verified", "certified"),
      "certifiedBy?": name,
      "attributes?": attributes,
      "probability?": number,
      "after?": name,
      delay,
    }),
  ),
  "start?": text,
  "horizonDays?": number,
});

/** Reads scenarios: branches side by side, and what may happen with which probability. */
export function readScenarios(source: string): Result<ScenarioFile> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  try {
    shape(parsed.value, "");
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    return fail("bad-scenarios", `${error.place === "" ? "The file" : error.place}: ${error.message}.`);
  }
  return ok({ branches: [], common: [], uncertain: [], ...(parsed.value as unknown as Partial<ScenarioFile>) });
}

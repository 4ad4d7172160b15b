import { ok, type Result } from "../core/common/result.ts";
import { choice, finite, list, name, object, oneOf, optional, text, type Shape } from "../core/common/shape.ts";
import { grades, type Branch, type UncertainEvent } from "../core/commitments/index.ts";
import { attributesShape, eventShape } from "../core/commitments/event.ts";
import { said } from "../core/common/said.ts";
import { shapeFailure } from "./commitments-json.ts";
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

const days = {
  days: object({ days: finite }),
  mean: object({ mean: finite }),
  from: object({ from: finite, to: finite }),
};
const delay: Shape<UncertainEvent["delay"]> = choice<UncertainEvent["delay"]>(
  'A delay such as {"days": 3}, {"from": 1, "to": 9} or {"mean": 14}',
  days,
);

const shape: Shape<unknown> = object<Partial<ScenarioFile>>({
  branches: optional(list(object<Branch>({ name: text, events: list(eventShape) }))),
  common: optional(list(eventShape)),
  uncertain: optional(
    list(
      object<UncertainEvent>({
        id: name,
        type: name,
        actor: optional(name),
        target: optional(name),
        grade: optional(oneOf(grades)),
        certifiedBy: optional(name),
        attributes: optional(attributesShape),
        probability: optional(finite),
        after: optional(name),
        delay,
      }),
    ),
  ),
  start: optional(text),
  horizonDays: optional(finite),
});

/** Reads scenarios: branches side by side, and what may happen with which probability. */
export function readScenarios(source: string): Result<ScenarioFile> {
  const parsed = parseJson(source);
  if (!parsed.ok) return parsed;
  const wrong = shapeFailure(parsed.value, shape, "bad-scenarios.field", said("whole.file"));
  if (wrong !== null) return wrong;
  return ok({ branches: [], common: [], uncertain: [], ...(parsed.value as unknown as Partial<ScenarioFile>) });
}

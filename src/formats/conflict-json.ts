import { said } from "../core/common/said.ts";
import type { ConflictFile, DecisionMaker } from "../core/bargain/conflict/index.ts";
import { ok, type Result } from "../core/common/result.ts";
import { finite, list, oneOf, optional, pair, partly, record, text } from "../core/common/shape.ts";
import { shapeFailure } from "./commitments-json.ts";
import { parseJsonOnce } from "./json-keys.ts";

const model = partly<ConflictFile>({
  decisionMakers: list(partly<DecisionMaker>({ id: text, options: list(text) })),
  states: list(text),
  irreversible: optional(record(oneOf(["forward", "backward"]))),
  ranking: optional(record(list(list(finite)))),
  moves: optional(record(list(pair(finite)))),
  prioritising: optional(record(list(text))),
});

/** Reads a graph model of conflict from JSON; a failure names the field that is wrong. What it means is checked later. */
export function readConflictJson(source: string): Result<ConflictFile> {
  const parsed = parseJsonOnce(source);
  if (!parsed.ok) return parsed;
  return (
    shapeFailure(parsed.value, model, "bad-model.field", said("whole.model")) ??
    ok(parsed.value as unknown as ConflictFile)
  );
}

import { said } from "../../core/common/said.ts";
import type { Appended } from "../../store/contract.ts";
import { answer, refusal, type Answer } from "../http/answer.ts";

/** What a writer is told: the entries as stored, or what came in between. */
export function presentAppended(appended: Appended): Answer {
  if (appended.kind === "stored") return answer({ entries: appended.entries });
  return refusal(409, said("conflict"), { since: appended.since });
}

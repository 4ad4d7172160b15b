import type { Appended } from "../../store/contract.ts";
import { answer, refusal, type Answer } from "../http/answer.ts";

/** What a writer is told: the entries as stored, or what came in between. */
export function presentAppended(appended: Appended): Answer {
  if (appended.kind === "stored") return answer({ entries: appended.entries });
  const text =
    "Others have written in this room meanwhile. Nothing was written; look at what is new and send it again.";
  return refusal(409, "conflict", text, { since: appended.since });
}

import { dayIn, utc } from "../../core/common/zone.ts";
import { knownZone } from "../../core/common/zones.ts";
import type { NewEntry } from "../../core/record/entry.ts";
import type { Asked, NewProcessPlan } from "../../views/record.ts";
import { hrefOf } from "../router.ts";
import { tell } from "./api.ts";
import { newEntry } from "./new-entry.ts";

/** Rooms of a new process begin at the table: delegations that are invited later find its frame there. */
const room = "table";

/** Opens a process with its rule and parties, then loads the page on it; `now` is an instant. */
export async function openNewProcess(plan: NewProcessPlan, now: string): Promise<Asked<void>> {
  const { id, title, timeZone, rule, parties } = plan;
  // Days are those of the new process: where the open one lies, it may be tomorrow already.
  const today = dayIn(knownZone(timeZone) ?? utc, now);
  const created = await tell<{ readonly id: string }>("processes.create", { id, title, timeZone, room });
  if (!created.ok) return created;
  const process = created.value.id;
  const frame = { title, shortTitle: title, fictitious: false, notice: "", timeZone, rule: { kind: rule } };
  const entries = [
    newEntry({ kind: "process", body: frame }, today),
    ...parties.map((party, index) =>
      newEntry({ kind: "party", body: { ...party, slot: Math.min(index + 1, 8), roles: [] } }, today),
    ),
  ];
  const written = await append(process, entries, 1);
  if (!written.ok) return written;
  window.location.assign(hrefOf({ process, page: "tabling", asOf: null, values: {} }));
  return { ok: true, value: undefined };
}

async function append(process: string, entries: readonly NewEntry[], expected: number): Promise<Asked<void>> {
  const answer = await tell<unknown>("entries.append", { process, room, expected, entries });
  if (answer.ok) return { ok: true, value: undefined };
  const { code, since = [] } = answer.failure;
  return code === "conflict" && since.length > 0 ? append(process, entries, expected + since.length) : answer;
}

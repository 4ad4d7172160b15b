import { failed, ok, type Result } from "../common/result.ts";
import { canonical } from "../common/canonical.ts";
import type { JsonObject } from "../common/json.ts";
import { said } from "../common/said.ts";
import { emptyHead, sealEntries, type Seal } from "./chain.ts";
import { entriesOfState, type SaltOf } from "./entries-of-state.ts";
import type { Entry, NewEntry } from "./entry.ts";
import type { ProcessState } from "./state.ts";

/**
 * The entries that a folder without a record adds to `public`, sealed after those that are there. What is there already adds
 * nothing; what says something else under the same name is refused, since an import corrects nobody.
 */
export function importEntries(
  state: ProcessState,
  there: readonly Entry[],
  seal: Seal,
  saltOf: SaltOf,
): Result<readonly Entry[]> {
  const planned = entriesOfState(state, saltOf);
  if (!planned.ok) return planned;
  const known = new Map(there.map((entry) => [entry.id, entry]));
  const other = planned.value.find((entry) => {
    const stored = known.get(entry.id);
    return stored !== undefined && !saysTheSame(stored, entry);
  });
  if (other !== undefined)
    return failed(said("differs", { process: state.id, kind: other.kind, id: other.id.slice(other.kind.length + 1) }));
  const fresh = planned.value.filter(({ id }) => !known.has(id));
  const last = there[there.length - 1];
  const head = last === undefined ? emptyHead("public") : { room: last.room, seq: last.seq, hash: last.hash };
  return ok(sealEntries(fresh, head, seal, last?.at));
}

/** What a body says, but for the notes on reading a draft: another version of Parley words them otherwise. */
export function withoutWarnings(body: JsonObject): JsonObject {
  const draft = body["draft"];
  if (typeof draft !== "object" || draft === null || Array.isArray(draft)) return body;
  return { ...body, draft: { ...(draft as JsonObject), warnings: [] } };
}

/**
 * The days on which things without a day of their own stand may move with what the folder gains; what is said may not. By what
 * names a text may mean a thing is no statement of the folder's: a record keeps those that it has.
 */
function saysTheSame(stored: Entry, { kind, party, body }: NewEntry): boolean {
  return (
    stored.kind === kind &&
    stored.party === party &&
    stored.body !== null &&
    canonical(unnamed(kind, withoutWarnings(stored.body))) === canonical(unnamed(kind, withoutWarnings(body)))
  );
}

function unnamed(kind: string, body: JsonObject): JsonObject {
  if (kind !== "party" && kind !== "process") return body;
  const { alsoCalled: _called, names: _names, ...said } = body;
  return said;
}

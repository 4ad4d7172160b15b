import type { JsonObject } from "../../core/common/json.ts";
import { withoutWarnings } from "../../core/record/importing.ts";
import { createHash } from "node:crypto";
import { canonical } from "../../core/common/canonical.ts";
import { ok, type Result } from "../../core/common/result.ts";
import type { Entry, NewEntry } from "../../core/record/entry.ts";
import type { Audience, Store } from "../../store/contract.ts";
import { readAll } from "./reading.ts";

/** Ids of corrections that renew what was imported start so. */
const RENEWAL = "renewed/";
/** Entries written at once. */
const PORTION = 500;

/**
 * Brings the room `public` up to what a folder says: what is new is added, what has changed is corrected, what is gone is undone.
 * What somebody else has corrected meanwhile stays as they left it. Returns how many entries were added.
 */
export async function renewPublic(
  store: Store,
  process: string,
  audience: Audience,
  planned: readonly NewEntry[],
  at: string,
): Promise<Result<number>> {
  const read = await readAll(store, process, audience);
  if (!read.ok) return read;
  const stored = read.value.filter(({ room }) => room === "public");
  const fresh = [...missing(stored, planned), ...changes(stored, planned, audience.member, at)];
  let expected = stored.at(-1)?.seq ?? 0;
  for (let from = 0; from < fresh.length; from += PORTION) {
    const portion = fresh.slice(from, from + PORTION);
    const appended = await store.append(process, audience, "public", expected, portion, at);
    if (!appended.ok) return appended;
    // Another start of Parley on the same folder is at it: it writes the same.
    if (appended.value.kind === "conflict") return ok(from);
    expected += portion.length;
  }
  return ok(fresh.length);
}

function missing(stored: readonly Entry[], planned: readonly NewEntry[]): readonly NewEntry[] {
  const known = new Set(stored.map(({ id }) => id));
  return planned.filter(({ id }) => !known.has(id));
}

/** How an imported entry stands: its body after our own corrections; null where somebody else has corrected it. */
interface Standing {
  readonly entry: Entry;
  body: string | null;
  times: number;
}

function changes(
  stored: readonly Entry[],
  planned: readonly NewEntry[],
  member: string,
  at: string,
): readonly NewEntry[] {
  const standing = standingOf(stored, member);
  const wanted = new Map(planned.map((entry) => [entry.id, entry]));
  const made: NewEntry[] = [];
  for (const [id, { entry, body, times }] of standing) {
    if (body === null) continue;
    const plan = wanted.get(id);
    const says = plan === undefined ? "undone" : canonical(withoutWarnings(plan.body));
    if (says === body) continue;
    const correction = {
      entry: id,
      body: plan?.body ?? null,
      ...(plan === undefined || plan.v === entry.v ? {} : { v: plan.v }),
      ...(plan === undefined || plan.on === entry.on ? {} : { on: plan.on }),
      why: plan === undefined ? "No longer in the imported folder" : "Changed in the imported folder",
    };
    const correctionId = `${RENEWAL}${times + 1}/${id}`;
    const salt = createHash("sha256").update(canonical(correction)).digest("hex").slice(0, 32);
    made.push({ v: 1, id: correctionId, kind: "correction", on: at, known: at, body: correction, salt });
  }
  return made;
}

/** Imported entries are those of the kinds and ids that a folder gives: `kind/id`. */
function standingOf(stored: readonly Entry[], member: string): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const entry of stored) {
    if (entry.body === null) continue;
    if (entry.kind === "correction") {
      const target = entry.body["entry"];
      const found = typeof target === "string" ? standing.get(target) : undefined;
      if (found === undefined) continue;
      const ours = entry.id.startsWith(RENEWAL) && entry.by === member;
      const body = entry.body["body"] ?? null;
      found.body = !ours ? null : body === null ? "undone" : canonical(withoutWarnings(body as JsonObject));
      found.times++;
    } else if (entry.by === member && entry.id.startsWith(`${entry.kind}/`)) {
      standing.set(entry.id, { entry, body: canonical(withoutWarnings(entry.body)), times: 0 });
    }
  }
  return standing;
}

import { randomBytes } from "node:crypto";
import type { ReadyProposal } from "../../asking/propose.ts";
import { failed, ok, type Result } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { Entry, NewEntry } from "../../core/record/entry.ts";
import type { Audience } from "../../store/contract.ts";
import type { ServerContext } from "../context.ts";

/** Attempts where others write to the room at the same time. */
const ATTEMPTS = 5;

/** Judges a proposal as any entry is, and writes it to its room. */
export async function writeProposal(
  { store, writing, feeds, now }: Pick<ServerContext, "store" | "writing" | "feeds" | "now">,
  process: string,
  audience: Audience,
  { room, entry }: ReadyProposal,
): Promise<Result<Entry>> {
  const on = now().slice(0, 10);
  const id = `proposal-${randomBytes(9).toString("hex")}`;
  const made: NewEntry = { ...entry, id, on, known: on, salt: randomBytes(16).toString("hex") };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const judged = await writing.judge(process, audience, room, [made]);
    if (!judged.ok) return judged;
    const heads = await store.heads(process, audience);
    if (!heads.ok) return heads;
    const expected = heads.value.find((head) => head.room === room)?.seq ?? 0;
    const appended = await store.append(process, audience, room, expected, [made], now());
    if (!appended.ok) return appended;
    const [stored] = appended.value.kind === "stored" ? appended.value.entries : [];
    if (stored === undefined) continue;
    feeds.changed(process);
    return ok(stored);
  }
  return failed(said("conflict"));
}

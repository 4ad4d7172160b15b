import type { Store } from "../../src/store/contract.ts";
import { verifyRooms } from "../../src/core/record/chain.ts";
import type { RoomId } from "../../src/core/record/room.ts";
import { note, sole, value } from "./engines.ts";

/** An entry of which the store has said that it is kept. */
export interface Acknowledged {
  readonly room: RoomId;
  readonly seq: number;
  readonly hash: string;
}

/** Size of the batch of a number: what is written together is found together or not at all. */
const sizeOf = (batch: number): number => 1 + ((batch * 7) % 5);

/** Writes batch after batch to a room, each as often as it takes, until told to stop; tells what was acknowledged. */
export async function writeOn(
  store: Store,
  process: string,
  room: RoomId,
  name: string,
  acknowledge: (entry: Acknowledged) => void,
  goesOn: () => boolean,
): Promise<void> {
  let expected = 0;
  for (let batch = 0; goesOn();) {
    const size = sizeOf(batch);
    const entries = Array.from({ length: size }, (_, part) =>
      note(`${name}-${batch}-${part}-${size}`, "é٣".repeat(1 + ((batch * 131) % 1500))),
    );
    const answer = await store.append(process, sole, room, expected, entries, new Date().toISOString());
    // Away for a moment: the same ids are sent again.
    if (!answer.ok) await new Promise((resolve) => setTimeout(resolve, 10));
    else if (answer.value.kind === "conflict")
      expected =
        answer.value.since.at(-1)?.seq ??
        value(await store.heads(process, sole)).find((head) => head.room === room)?.seq ??
        0;
    else {
      for (const entry of answer.value.entries) {
        acknowledge({ room, seq: entry.seq, hash: entry.hash });
        expected = Math.max(expected, entry.seq);
      }
      batch++;
    }
  }
}

/** What is wrong with a record after everything that was acknowledged: lost or torn entries, broken chains. */
export async function flaws(store: Store, process: string, told: readonly Acknowledged[]): Promise<readonly string[]> {
  const entries = [];
  const after: Partial<Record<RoomId, number>> = {};
  for (;;) {
    const page = value(await store.read(process, sole, after, 5000));
    entries.push(...page);
    for (const { room, seq } of page) after[room] = seq;
    if (page.length < 5000) break;
  }
  const found: string[] = [];
  for (const { room, ok, broken } of verifyRooms(entries)) if (!ok) found.push(`${room}: ${broken?.why.code ?? ""}`);
  const kept = new Map(entries.map(({ room, seq, hash }) => [`${room} ${seq}`, hash]));
  for (const { room, seq, hash } of told)
    if (kept.get(`${room} ${seq}`) !== hash) found.push(`lost: ${room} ${seq}, which was acknowledged`);
  const batches = new Map<string, number>();
  for (const { id } of entries) {
    const batch = id.replace(/-\d+-(\d+)$/u, " of $1");
    batches.set(batch, (batches.get(batch) ?? 0) + 1);
  }
  for (const [batch, count] of batches)
    if (!batch.endsWith(` of ${count}`)) found.push(`torn: ${count} entries of ${batch}`);
  return found;
}

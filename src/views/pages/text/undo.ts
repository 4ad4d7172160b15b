import type { Entry } from "../../../core/record/entry.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { EntryPlan, RecordAccess, Written } from "../../record.ts";

/** Something that was written from this page. */
interface Step {
  readonly room: RoomId;
  readonly plans: readonly EntryPlan[];
  readonly entries: readonly Pick<Entry, "id" | "kind" | "party">[];
}

/**
 * What was written from this page, to be taken back and written again. Nothing on record goes: taking back is a correction while
 * nobody has spoken on it, and a withdrawal after that.
 */
export class UndoStack {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  constructor(private readonly why: () => string) {}

  wrote(room: RoomId, plans: readonly EntryPlan[], written: Written): void {
    if (written.kind !== "stored") return;
    this.#done.push({ room, plans, entries: written.entries });
    this.#undone.length = 0;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Takes the last thing back; null where there is nothing. */
  async undo(record: RecordAccess): Promise<Written | null> {
    const step = this.#done.at(-1);
    if (step === undefined) return null;
    const of = ({ party }: { readonly party?: string }) => (party === undefined ? {} : { party });
    const back = step.entries.map((entry): EntryPlan => ({
      kind: "correction",
      body: { entry: entry.id, body: null, why: this.why() },
      ...of(entry),
    }));
    let written = await record.write(step.room, back);
    // Others have spoken on it: what was said stays, and is withdrawn.
    if (written.kind === "refused" && step.entries.every(({ kind }) => WITHDRAWN.has(kind)))
      written = await record.write(
        step.room,
        step.entries.map((entry) => ({ kind: "withdrawal", body: { what: entry.kind, id: entry.id }, ...of(entry) })),
      );
    if (written.kind === "stored" || written.kind === "waiting") {
      this.#done.pop();
      this.#undone.push(step);
    }
    return written;
  }

  /** Writes again what was taken back; null where there is nothing. */
  async redo(record: RecordAccess): Promise<Written | null> {
    const step = this.#undone.at(-1);
    if (step === undefined) return null;
    const plans = step.plans.map(({ id: _taken, ...plan }) => plan);
    const written = await record.write(step.room, plans);
    if (written.kind === "stored") {
      this.#undone.pop();
      this.#done.push({ room: step.room, plans, entries: written.entries });
    }
    return written;
  }
}

/** Kinds that are withdrawn by the id of their entry. */
const WITHDRAWN: ReadonlySet<string> = new Set(["proposal", "stance", "mark", "meeting"]);

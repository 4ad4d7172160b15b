import type { Entry } from "../../core/record/entry.ts";
import { ProcessFold } from "../../core/record/fold.ts";
import { canRefer } from "../../core/record/permissions.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { TalksState } from "../../core/record/talks.ts";

/** The talks as all readers of a room see them, folded on as entries come; made only for rooms that are asked for. */
export class RoomFolds {
  readonly #folds = new Map<RoomId, { readonly fold: ProcessFold; readonly taken: readonly Entry[] }>();

  constructor(private readonly process: string) {}

  /** Folded from the entries of rooms that every reader of `room` can enter; `whole` where these are all. */
  state(room: RoomId, entries: readonly Entry[], rooms: readonly RoomId[], whole: TalksState): TalksState {
    if (rooms.every((other) => canRefer(room, other))) return whole;
    const known = this.#folds.get(room);
    const fold = known === undefined ? null : continued(known.fold, known.taken, entries, room);
    const kept = fold ?? new ProcessFold(open(room, entries), { process: this.process });
    this.#folds.set(room, { fold: kept, taken: entries });
    return kept.state();
  }
}

function open(room: RoomId, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => canRefer(room, entry.room));
}

/** The fold with what came since; null where something else changed, such as an erasure, and all is to be folded anew. */
function continued(
  fold: ProcessFold,
  taken: readonly Entry[],
  entries: readonly Entry[],
  room: RoomId,
): ProcessFold | null {
  if (taken === entries) return fold;
  const fresh = entries.slice(taken.length);
  const follows = taken.length <= entries.length && taken.at(-1) === entries[taken.length - 1];
  if (!follows || fresh.some(({ kind }) => kind === "erasure")) return null;
  fold.append(open(room, fresh));
  return fold;
}

import { createContext, useContext } from "react";
import type { RoomId } from "../../../core/record/room.ts";
import type { EntryPlan, RecordAccess } from "../../record.ts";
import type { Desk } from "./desk.ts";
import type { LiveText } from "./model.ts";
import type { UndoStack } from "./undo.ts";

/** What the parts of the page share. It stays the same object while entries come in: points follow what is handed to them. */
export interface Bench {
  readonly desk: Desk;
  readonly undo: UndoStack;
  /** The record and the text as they are now: for acting, never for drawing. */
  readonly now: () => { readonly record: RecordAccess; readonly live: LiveText };
  /** Hatching of each party, by its letters. */
  readonly slots: Readonly<Record<string, number>>;
  /** The party of a delegate; null for the office and for one person alone. */
  readonly party: string | null;
  /** One person alone on a machine, who asks nobody. */
  readonly alone: boolean;
  /** Whether the reader may propose, answer and remark on this text; take words into it. */
  readonly may: { readonly propose: boolean; readonly answer: boolean; readonly talk: boolean; readonly take: boolean };
  /** The room of the text, in which one writes on it. */
  readonly room: RoomId;
  /** The delegation's own room; null where the reader has none. */
  readonly ownRoom: RoomId | null;
  readonly write: (room: RoomId, plans: readonly EntryPlan[]) => Promise<string | null>;
}

const context = createContext<Bench | null>(null);

export const BenchProvider = context.Provider;

/** The bench around a part of the page. */
export function useBench(): Bench {
  const bench = useContext(context);
  if (bench === null) throw new Error("a part of the text was drawn outside its page");
  return bench;
}

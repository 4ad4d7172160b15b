import type { Result } from "../core/common/result.ts";
import type { ReadyProposal } from "../asking/propose.ts";
import type { View } from "../asking/view.ts";
import type { Words } from "../words/types.ts";

/** What an assistant may ask of: the processes of one reader. */
export interface Source {
  /** Ids of the processes that are open; the only one is meant where none is named. */
  readonly processes: readonly string[];
  /** What the reader may know of a process, on a day or today. */
  view(process: string, day: string | null): Promise<Result<View>>;
  /** Judges and writes a proposal as the reader; absent where nothing can be written. Resolves to the entry. */
  readonly propose?: (view: View, proposal: ReadyProposal) => Promise<Result<unknown>>;
  /** The sentences of the reader's language. */
  readonly words: Words;
  readonly version: string;
  /** A clock in milliseconds: long computations end in time. */
  readonly now: () => number;
}

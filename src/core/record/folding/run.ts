import type { Entry } from "../entry.ts";
import type { EntryKind } from "../kind.ts";
import type { FoldContext, LiveEntry, PartFold, RecordPart } from "../part.ts";
import type { ContestedBack, EntryRef, TalksState } from "../talks.ts";
import type { Correction } from "./mending.ts";

/** The part that a kind of entry belongs to, and how it takes one in, or hears that one was taken back. */
export interface Taker {
  readonly kind: EntryKind;
  readonly part: PartFold;
  readonly take: (live: LiveEntry) => void;
  readonly takeBack?: (live: LiveEntry, by: Correction) => void;
}

/** What one run over all entries has gathered. */
export interface Run {
  readonly parts: PartFold[];
  /** The part that each kind of entry belongs to, and how it takes it in. */
  readonly takers: Map<string, Taker>;
  readonly mended: TalksState["mended"][number][];
  readonly contestedBacks: ContestedBack[];
  readonly erased: EntryRef[];
  readonly damaged: EntryRef[];
  readonly unknown: TalksState["unknown"][number][];
  readonly unreadable: TalksState["unreadable"][number][];
  lastAt: string;
  /** By the place of what they correct. */
  corrections: ReadonlyMap<number, Correction>;
  /** Entries that count on whatever day is asked about. */
  readonly frame: ReadonlySet<Entry>;
  state: TalksState | null;
}

/** A run that no entry has been taken in by; the frame counts on whatever day is asked about. */
export function startRun(parts: readonly RecordPart[], frame: ReadonlySet<Entry>, context: FoldContext): Run {
  const run: Run = {
    parts: [],
    takers: new Map(),
    mended: [],
    contestedBacks: [],
    erased: [],
    damaged: [],
    unknown: [],
    unreadable: [],
    lastAt: "",
    corrections: new Map(),
    frame,
    state: null,
  };
  for (const part of parts) {
    const started = part.start(context);
    run.parts.push(started);
    for (const kind of part.kinds) {
      const take = started.takes.get(kind.name);
      // Its entries would be kept and never shown.
      if (take === undefined) throw new RangeError(`The part ${part.name} does not take in its kind ${kind.name}.`);
      const takeBack = started.takesBack?.get(kind.name);
      run.takers.set(kind.name, { kind, part: started, take, ...(takeBack === undefined ? {} : { takeBack }) });
    }
  }
  return run;
}

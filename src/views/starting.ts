import type { ProcessLine } from "../core/record/home.ts";
import type { DecisionRule, Party, ProcessNames } from "../core/record/index.ts";
import type { Draft } from "../core/text/draft.ts";
import type { Kept } from "./own-files.ts";
import type { Asked } from "./record.ts";

/** Who negotiates, and by which rule: what a negotiation has before it has any text. */
export interface Framework {
  readonly parties: readonly Party[];
  readonly timeZone: string;
  readonly rule: DecisionRule | null;
  readonly names?: ProcessNames | undefined;
}

/** A draft that a negotiation begins with. */
export interface FirstDraft {
  /** The own file that it was read from, and what is kept of that. */
  readonly file: string;
  readonly kept: Kept;
  /** Short name in links. */
  readonly id: string;
  readonly party: string;
  readonly draft: Draft;
  /** Whether its words stand in the text; of each party one draft does. */
  readonly inText: boolean;
}

/** A negotiation that is to begin. */
export interface NewNegotiation extends Framework {
  readonly id: string;
  readonly title: string;
  /** Who reads what it begins with. */
  readonly room: "table" | "secretariat";
  readonly drafts: readonly FirstDraft[];
  /** How the text begins: from the draft of one party, with all side by side, or not at all. */
  readonly begins: { readonly from: string } | "side-by-side" | "without";
  /** How the drafts came to the office, in the reader's words; said of each proposal that is made of them. */
  readonly receivedBy: (title: string) => string;
  readonly textTitle: string;
}

/** What became of it. */
export interface BegunNegotiation {
  readonly process: string;
  /** Differences that stand in no proposal, because one side is known in other words only. */
  readonly told: number;
}

/** The way in: where the reader's processes stand, and new ones. Absent on static pages. */
export interface StartSource {
  /** Whether it is kept on a server; else it lives in this page alone. */
  readonly kept: boolean;
  readonly mode: "alone" | "accounts";
  /** Accounts are only tried out, on this machine. */
  readonly trial: boolean;
  readonly mayBegin: boolean;
  /** The reader's own time zone. */
  readonly timeZone: string;
  /** The present day there. */
  readonly today: () => string;
  /** Name of the reader; empty where one person works alone. */
  readonly reader: string;
  readonly signOut: () => void;
  readonly lines: () => Promise<Asked<readonly ProcessLine[]>>;
  readonly frameworkOf: (process: string) => Promise<Asked<Framework>>;
  /** Begins a negotiation; what was made already is not made again where it is tried a second time. */
  readonly begin: (plan: NewNegotiation) => Promise<Asked<BegunNegotiation>>;
}

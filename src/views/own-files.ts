import type { ProcessState, TabledDraft } from "../core/record/state.ts";
import type { Failure, Result } from "../core/common/result.ts";
import type { Said } from "../core/common/said.ts";
import type { Composite } from "../core/text/composite.ts";
import type { Found, FoundChoices } from "../core/text/found.ts";
import { leftOut } from "../core/text/remarks.ts";
import { walkPoints, type Draft } from "../core/text/draft.ts";
import { reading } from "../core/text/reading.ts";
import { changesOf, type ReturnedEdits, type ReturnedRemark } from "../core/text/spans.ts";
import { partiesOf } from "./kit/party.tsx";
import type { Place } from "./place.ts";

/** A composite that came back: everything that was done in it, whoever sent it. */
export interface OwnReceived {
  readonly edits: ReturnedEdits;
  readonly comments: readonly ReturnedRemark[];
  /** As it was sent; absent where the file no longer carries it. */
  readonly sent?: { readonly composite: Composite };
  /** It is this party's own document, held against what the party reads in the composite. */
  readonly party?: string;
  /** What makes it doubtful that it is a document of the text. */
  readonly doubts?: readonly Said[];
}

/** A composite as it was sent, for a file that no longer carries it. */
export interface SentComposite {
  readonly composite: Composite;
  readonly title: string;
  /** The file is not the composite but this party's own document. */
  readonly party?: string;
  /** All revisions that this may have been made from, oldest first, where none of them was chosen. */
  readonly revisions?: readonly Composite[];
}

/** How many changes came back, those without a place among them. */
export function changesReceived(received: OwnReceived): number {
  const { changes, unplaced } = changesOf(received.edits, received.sent?.composite.parties[0] ?? "", "");
  return changes.length + unplaced.length;
}

/** What was read from a file of the reader's own. */
export interface OwnReading {
  readonly draft: Draft;
  /** The text before tracked changes, where it differs. */
  readonly original?: Draft;
  readonly composite?: Composite;
  readonly received?: OwnReceived;
  /** What the file holds beside its words; absent where it could not be looked through. */
  readonly found?: Found;
}

/** How far reading a file has come; bytes are counted, then the text is taken apart. */
export type OwnFileState =
  | { readonly status: "waiting" }
  | { readonly status: "reading"; readonly done: number; readonly total: number }
  | { readonly status: "failed"; readonly failure: Failure }
  | { readonly status: "cancelled" }
  | { readonly status: "read"; readonly reading: OwnReading };

/** What is kept of a file: a copy without what was left out, the file itself, or nothing. */
export type Kept = "cleansed" | "as-came" | "none";

/** Which text of a file with tracked changes is used. */
export type TrackedChoice = "original" | "final" | "both";

/** What programs beside the server read: files of other word processors, pages that are pictures. */
export interface ServerReads {
  readonly office: boolean;
  readonly recognition: boolean;
}

/** A file of the reader's own: it lives in this page, is sent nowhere and kept nowhere. */
export interface OwnFile {
  /** `own-1`: stands in links of this session. */
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Name under which its text enters a composite. */
  readonly party: string;
  readonly tracked: TrackedChoice;
  /** What is done with the comments, hidden words and names in it, wherever its text goes. */
  readonly choices: Omit<FoundChoices, "tracked">;
  /** The server turned it into this Word file, from a file of that kind. */
  readonly madeFrom?: string;
  /** What the reader typed about it, by the form's own keys: it outlives the form. */
  readonly typed: Readonly<Record<string, string>>;
  readonly state: OwnFileState;
}

/** What of an own file changes with a choice about what is found in it. */
export function changesOfChoices(
  { choices }: OwnFile,
  { tracked, ...others }: Partial<FoundChoices>,
): Pick<OwnFile, "choices"> & Partial<Pick<OwnFile, "tracked">> {
  return { choices: { ...choices, ...others }, ...(tracked === undefined ? {} : { tracked }) };
}

/** All that was chosen about what is found in a file. */
export function choicesOf({ choices, tracked }: OwnFile): FoundChoices {
  return { ...choices, tracked };
}

/** The reader's own files in this session. */
export interface OwnFilesSource {
  /** The same list until something changes. */
  readonly read: () => readonly OwnFile[];
  /** The drafts in them; the same list while only the progress of reading changes. */
  readonly drafts: () => readonly TabledDraft[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly add: (files: readonly File[]) => void;
  /** Takes what was dropped: files are read, folders are refused with advice. */
  readonly drop: (dropped: DataTransfer) => void;
  readonly addText: (title: string, text: string) => void;
  /** The file as it was chosen, where one was. */
  readonly source: (id: string) => File | null;
  readonly cancel: (id: string) => void;
  /**
   * Reads a file again, after a failure or with names kept; one that lost its composite, or a party's own document, against what
   * was sent; with null as a draft like any other.
   */
  readonly again: (id: string, sent?: SentComposite | null) => void;
  readonly remove: (id: string) => void;
  readonly change: (id: string, changes: Partial<Pick<OwnFile, "party" | "tracked" | "choices" | "typed">>) => void;
  /** A file without what the choices leave out. */
  readonly cleansed: (file: File, choices: FoundChoices) => Promise<Result<Uint8Array>>;
  /** What a file holds beside its words. */
  readonly lookThrough: (file: File) => Promise<Result<Found>>;
  /** What the server could read for the reader; absent where there is none. */
  readonly server: () => ServerReads | null;
  /** Reads a file with the server's help, to which it is sent for just that. */
  readonly onServer: (id: string) => void;
  /** Whether names of persons in comments and tracked changes are kept. */
  readonly keepsNames: () => boolean;
  readonly keepNames: (keep: boolean) => void;
}

/** Whether a file is a composite that came back: it is received, not tabled. */
export function isReturned({ state }: OwnFile): boolean {
  return state.status === "read" && state.reading.received !== undefined;
}

/** What a party may be called: it stands in brackets and file names. */
export const partyPattern = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,11}$/u;

/** A name that no party of the process bears: `F1` for the first own file. */
export function usualParty(id: string): string {
  return `F${id.replace(/^own-/u, "")}`;
}

/** The drafts that an own file yields, marked as such: none before it is read, several of a composite. */
export function draftsOfOwnFile(file: OwnFile): readonly TabledDraft[] {
  if (file.state.status !== "read") return [];
  const { draft, original, composite } = file.state.reading;
  const choices = choicesOf(file);
  const titled = (text: Draft): Draft => ({
    ...leftOut(text, choices),
    title: text.title === "" ? withoutEnding(file.name) : text.title,
  });
  const own = (id: string, party: string, text: Draft): TabledDraft => ({ id, party, draft: titled(text), own: true });
  if (composite !== undefined && composite.drafts.length > 0) {
    return composite.drafts.flatMap(({ party }) => {
      const read = reading(composite, party);
      return read.ok ? [own(`${file.id}-${party}`, party, read.value)] : [];
    });
  }
  const before = original === undefined ? [] : [own(`${file.id}-original`, file.party, original)];
  const after = own(file.id, file.party, draft);
  if (file.tracked === "original" && before.length > 0) return before;
  return file.tracked === "both" ? [...before, after] : [after];
}

/** A file's name without what tells its format. */
export function withoutEnding(name: string): string {
  return name.replace(/\.[\p{L}\p{N}]{1,8}$/u, "");
}

/** The process with own drafts beside those on record: for pages that read texts, never for the record's own pages. */
export function withOwnDrafts(state: ProcessState, own: readonly TabledDraft[]): ProcessState {
  if (own.length === 0) return state;
  const known = new Set(state.parties.map(({ id }) => id));
  const named = [...new Set(own.flatMap(({ party }) => partiesOf(state, party)))].filter((id) => !known.has(id));
  const used = new Set(state.parties.map(({ slot }) => slot));
  const free = [1, 2, 3, 4, 5, 6, 7].filter((slot) => !used.has(slot));
  const parties = named.map((id, index) => ({ id, name: id, slot: free[index] ?? 8, roles: [] }));
  return { ...state, parties: [...state.parties, ...parties], drafts: [...state.drafts, ...own] };
}

/** Own drafts and nothing else: no name, title or party of the process beside whose pages they are read. */
export function ownDraftsAlone(state: ProcessState, own: readonly TabledDraft[], title: string): ProcessState {
  const { timeZone } = state;
  const nothing = { corrections: [], sources: {}, events: [], counts: [], coverage: [], topics: [], parties: [] };
  const alone = { id: "", title, shortTitle: title, fictitious: false, notice: "", timeZone, drafts: [], ...nothing };
  return withOwnDrafts(alone, own);
}

/** Whether a place names drafts, and none but own ones. */
export function namesOwnAlone({ values }: Pick<Place, "values">, own: readonly TabledDraft[]): boolean {
  const { drafts = "", from = "", to = "", draft = "", text = "" } = values;
  const named = [...drafts.split(","), from, to, draft, text].filter((id) => id !== "");
  return named.length > 0 && named.every((id) => own.some((each) => each.id === id));
}

/** What the server could do about a file that was not read, or not wholly; null where it could do nothing. */
export function helpFor({ state }: OwnFile, reads: ServerReads | null): keyof ServerReads | null {
  if (state.status === "failed") {
    const { code } = state.failure;
    if (code === "needs-office") return reads?.office === true ? "office" : null;
    return code === "pdf-without-text" && reads?.recognition === true ? "recognition" : null;
  }
  const blank =
    state.status === "read" && state.reading.draft.warnings.some(({ code }) => code === "pages-without-text");
  return blank && reads?.recognition === true ? "recognition" : null;
}

/** How many points a draft has, sub-points included. */
export function pointCount(draft: Draft): number {
  return [...walkPoints(draft.points)].length;
}
